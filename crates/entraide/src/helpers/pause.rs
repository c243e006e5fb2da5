//! `/helper/me/{token}/pause`: no alerts for a while, and back.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use chrono::{DateTime, Months, NaiveDate, NaiveTime, TimeZone, Utc};

use super::model::{self, State};
use super::{gone, of_link, own_page};
use crate::auth::links::Purpose;
use crate::error::{Error, Result};
use crate::web::forms::{Checker, Errors, Fields};
use crate::web::visit::Visit;
use crate::web::{go, page, page_with};

/// The longest pause with an end.
const MOST: Months = Months::new(24);

#[derive(Template)]
#[template(path = "helpers/pause.html")]
struct Pause<'a> {
    v: &'a Visit,
    fields: &'a Fields,
    errors: &'a Errors,
    back: String,
    tomorrow: String,
}

impl<'a> Pause<'a> {
    fn new(v: &'a Visit, fields: &'a Fields, errors: &'a Errors, back: String) -> Self {
        let tomorrow = v.today().succ_opt().unwrap_or_default();
        Self { v, fields, errors, back, tomorrow: tomorrow.to_string() }
    }
}

/// Asks for how long.
///
/// # Errors
/// When the link is not valid or the database fails.
pub async fn get(v: Visit, Path(token): Path<String>) -> Result<Response> {
    let helper = of_link(&v, Purpose::OwnPage, &token).await?;
    if helper.state == State::Left {
        return gone::page(&v);
    }
    let fields = Fields::of(&[("how", "open".to_owned())]);
    let errors = Errors::default();
    page(&Pause::new(&v, &fields, &errors, own_page(&v, helper.id)))
}

/// Pauses.
///
/// # Errors
/// When the link is not valid or the database fails.
pub async fn post(v: Visit, Path(token): Path<String>, fields: Fields) -> Result<Response> {
    let id = of_link(&v, Purpose::OwnPage, &token).await?.id;
    let mut checker = Checker::new(&v, &fields);
    let until = match checker.one_of("how", &["open", "day"]) {
        Some("day") => day(&mut checker, "until"),
        _ => None,
    };
    let errors = checker.errors;
    if !errors.is_empty() {
        let form = Pause::new(&v, &fields, &errors, own_page(&v, id));
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, &form);
    }
    let tx = v.tx().await?;
    let helper = model::lock(&tx, id).await?.ok_or(Error::NotFound)?;
    if helper.state == State::Left {
        return gone::page(&v);
    }
    model::pause(&tx, &helper, until).await?;
    tx.commit().await?;
    Ok(go(&own_page(&v, id)))
}

/// The first moment of the day that a field names, which has to be in the next two years.
fn day(checker: &mut Checker<'_>, field: &str) -> Option<DateTime<Utc>> {
    let v = checker.visit;
    let today = v.today();
    let day = checker
        .fields
        .get(field)
        .parse::<NaiveDate>()
        .ok()
        .filter(|day| *day > today && today.checked_add_months(MOST).is_some_and(|last| *day <= last));
    if day.is_none() {
        checker.wrong(field, "helper-pause-day-wrong");
    }
    let midnight = day?.and_time(NaiveTime::MIN);
    // Where clocks change at midnight, the later of the two readings serves.
    let at = v.platform.tz().from_local_datetime(&midnight).latest();
    Some(at.map_or_else(|| midnight.and_utc(), |at| at.to_utc()))
}

/// Back from a pause.
///
/// # Errors
/// When the link is not valid or the database fails.
pub async fn resume(v: Visit, Path(token): Path<String>, _: Fields) -> Result<Response> {
    let id = v.open(Purpose::OwnPage, &token)?;
    let tx = v.tx().await?;
    let helper = model::lock(&tx, id).await?.ok_or(Error::NotFound)?;
    if helper.state == State::Left {
        return gone::page(&v);
    }
    model::resume(&tx, &helper).await?;
    tx.commit().await?;
    Ok(go(&own_page(&v, id)))
}
