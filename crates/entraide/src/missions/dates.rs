//! `GET` and `POST /groups/mine/{token}/missions/{id}/dates`: more dates.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;

use super::fields::{self, MAX_PLACES, NewDates};
use super::model::State;
use super::{Own, change, own};
use crate::error::Result;
use crate::web::forms::{Checker, Errors, Fields};
use crate::web::visit::Visit;
use crate::web::{go, page_with};

#[derive(Template)]
#[template(path = "missions/dates.html")]
struct Dates<'a> {
    v: &'a Visit,
    here: &'a str,
    title: &'a str,
    fields: &'a Fields,
    errors: &'a Errors,
    weekdays: Vec<(&'static str, String, bool)>,
    max_places: i32,
    is_remote: bool,
}

/// The form; a mission that has ended has none.
///
/// # Errors
/// [`crate::error::Error::Link`] for a forged or old link.
pub async fn get(v: Visit, Path((token, id)): Path<(String, String)>) -> Result<Response> {
    let own = own(&v, &token, &id).await?;
    if own.mission.state == State::Closed {
        return Ok(go(&own.here));
    }
    let fields = Fields::of(&[("kind", "date".to_owned())]);
    show(&v, &own, &fields, &Errors::default(), StatusCode::OK)
}

/// Adds them.
///
/// # Errors
/// [`crate::error::Error::Link`] for a forged or old link; when the database fails.
pub async fn post(v: Visit, Path((token, id)): Path<(String, String)>, fields: Fields) -> Result<Response> {
    let own = own(&v, &token, &id).await?;
    let mut checker = Checker::new(&v, &fields);
    let new = fields::dates(&mut checker);
    let errors = checker.errors;
    let Some(new) = new.filter(|_| errors.is_empty()) else {
        return show(&v, &own, &fields, &errors, StatusCode::UNPROCESSABLE_ENTITY);
    };
    let tx = v.tx().await?;
    match new {
        NewDates::One(slot) => {
            change::add_dates(&tx, own.mission.id, &own.lead, vec![slot], &v.platform).await?;
        }
        NewDates::Weekly(series) => {
            change::add_series(&tx, own.mission.id, &own.lead, series, &v.platform).await?;
        }
    }
    tx.commit().await?;
    Ok(go(&own.here))
}

fn show(v: &Visit, own: &Own, fields: &Fields, errors: &Errors, status: StatusCode) -> Result<Response> {
    let form = Dates {
        v,
        here: &own.here,
        title: &own.mission.title,
        fields,
        errors,
        weekdays: fields::weekdays(v.lang, fields),
        max_places: MAX_PLACES,
        is_remote: own.mission.place_code.is_none(),
    };
    page_with(status, &form)
}
