//! `GET` and `POST /groups/mine/{token}/missions/{id}/edit`: what a mission says.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;

use super::fields::{self, MAX_DETAILS, MAX_MORE};
use super::model::State;
use super::{Own, change, own};
use crate::error::Result;
use crate::web::forms::{Checker, Errors, Fields};
use crate::web::visit::Visit;
use crate::web::{go, page_with};

#[derive(Template)]
#[template(path = "missions/edit.html")]
struct Edit<'a> {
    v: &'a Visit,
    here: &'a str,
    fields: &'a Fields,
    errors: &'a Errors,
    choices: Vec<(&'a str, &'a str, bool)>,
    max_details: usize,
    max_more: usize,
    /// New words are read before they are public.
    is_checked: bool,
}

/// The form, filled in; a mission that has ended has none.
///
/// # Errors
/// [`crate::error::Error::Link`] for a forged or old link.
pub async fn get(v: Visit, Path((token, id)): Path<(String, String)>) -> Result<Response> {
    let own = own(&v, &token, &id).await?;
    if own.mission.state == State::Closed {
        return Ok(go(&own.here));
    }
    show(&v, &own, &fields::filled(&v, &own.mission), &Errors::default(), StatusCode::OK)
}

/// Changes it.
///
/// # Errors
/// [`crate::error::Error::Link`] for a forged or old link; when the database fails.
pub async fn post(v: Visit, Path((token, id)): Path<(String, String)>, fields: Fields) -> Result<Response> {
    let own = own(&v, &token, &id).await?;
    let mut checker = Checker::new(&v, &fields);
    let said = fields::said(&mut checker);
    let errors = checker.errors;
    let Some(mut said) = said.filter(|_| errors.is_empty()) else {
        return show(&v, &own, &fields, &errors, StatusCode::UNPROCESSABLE_ENTITY);
    };
    // Who corrects it in another language corrects the words that are there.
    said.language.clone_from(&own.mission.language);
    fields::locate(&v, &mut said).await;
    let tx = v.tx().await?;
    change::revise(&tx, own.mission.id, &own.lead, said, &v.platform).await?;
    tx.commit().await?;
    Ok(go(&own.here))
}

fn show(v: &Visit, own: &Own, fields: &Fields, errors: &Errors, status: StatusCode) -> Result<Response> {
    let form = Edit {
        v,
        here: &own.here,
        fields,
        errors,
        choices: fields::fields_of_action(v, fields),
        max_details: MAX_DETAILS,
        max_more: MAX_MORE,
        is_checked: v.platform.rules.missions_after_check && own.mission.state == State::Open,
    };
    page_with(status, &form)
}
