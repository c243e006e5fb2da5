//! `GET` and `POST /groups/mine/{token}/missions/new`: a new mission, empty or as a copy of an earlier one
//! (`?copy=`).

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use sea_orm::SqlErr;
use uuid::Uuid;

use super::fields::{self, MAX_DETAILS, MAX_MORE};
use super::{model, own_url};
use crate::error::{Error, Result};
use crate::organisations::model::{Organisation, State};
use crate::web::forms::{Checker, Errors, Fields};
use crate::web::visit::Visit;
use crate::web::{go, page_with};

#[derive(Template)]
#[template(path = "missions/write.html")]
struct Write<'a> {
    v: &'a Visit,
    organisation: &'a Organisation,
    all: String,
    fields: &'a Fields,
    errors: &'a Errors,
    choices: Vec<(&'a str, &'a str, bool)>,
    max_details: usize,
    max_more: usize,
}

/// The form.
///
/// # Errors
/// [`Error::Link`] for a forged or old link.
pub async fn get(v: Visit, Path(token): Path<String>) -> Result<Response> {
    let (_, organisation) = crate::organisations::own(&v, &token).await?;
    let copied = v.queries().find(|(name, _)| name == "copy").and_then(|(_, id)| Uuid::try_parse(&id).ok());
    let fields = match copied {
        Some(id) => {
            let mission = v.read().get::<model::Entity>(id).await?;
            let own = mission.filter(|mission| mission.organisation_id == organisation.id);
            fields::filled(&v, &own.ok_or(Error::NotFound)?)
        }
        None => fields::blank(&v, &organisation.place_code, organisation.address.as_deref()),
    };
    show(&v, &token, &organisation, &fields, &Errors::default(), StatusCode::OK)
}

/// Writes a draft down, once however often the form is sent, and goes on to its dates.
///
/// # Errors
/// [`Error::Link`] for a forged or old link; when the database fails.
pub async fn post(v: Visit, Path(token): Path<String>, fields: Fields) -> Result<Response> {
    let (lead, organisation) = crate::organisations::own(&v, &token).await?;
    let form_id = fields::form_id(&fields)?;
    let mut checker = Checker::new(&v, &fields);
    if organisation.state == State::Closed {
        checker.wrong("send", "mission-organisation-closed");
    }
    let said = fields::said(&mut checker);
    let errors = checker.errors;
    let Some(mut said) = said.filter(|_| errors.is_empty()) else {
        return show(&v, &token, &organisation, &fields, &errors, StatusCode::UNPROCESSABLE_ENTITY);
    };
    let on = |id: Uuid| go(&format!("{}/{id}/dates", own_url(&v, &token)));
    if let Some(known) = model::by_form(&v.read(), form_id).await? {
        return if known.organisation_id == organisation.id {
            Ok(on(known.id))
        } else {
            Err(Error::NotFound)
        };
    }
    fields::locate(&v, &mut said).await;
    let tx = v.tx().await?;
    match model::create(&tx, &lead, form_id, said, &v.platform).await {
        Ok(mission) => {
            tx.commit().await?;
            Ok(on(mission.id))
        }
        // The same form was sent twice in the same moment: the other one has written it down.
        Err(error) if matches!(error.sql_err(), Some(SqlErr::UniqueConstraintViolation(_))) => {
            drop(tx);
            let known = model::by_form(&v.read(), form_id).await?.ok_or(Error::Db(error))?;
            Ok(on(known.id))
        }
        Err(error) => Err(error.into()),
    }
}

fn show(
    v: &Visit,
    token: &str,
    organisation: &Organisation,
    fields: &Fields,
    errors: &Errors,
    status: StatusCode,
) -> Result<Response> {
    let form = Write {
        v,
        organisation,
        all: own_url(v, token),
        fields,
        errors,
        choices: fields::fields_of_action(v, fields),
        max_details: MAX_DETAILS,
        max_more: MAX_MORE,
    };
    page_with(status, &form)
}
