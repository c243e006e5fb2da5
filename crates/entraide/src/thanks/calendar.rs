//! `GET /calendar/{token}.ics`: a volunteer's dates as iCalendar (RFC 5545), for programs that subscribe to it.
//! `POST /history/{token}/calendar`: gives it another address.

use axum::extract::Path;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse as _, Response};
use chrono::Duration;
use icalendar::Calendar;
use sea_orm::entity::prelude::*;

use super::history::{self, Entry};
use super::{of_link, volunteers};
use crate::auth::links::Purpose;
use crate::error::{Error, Result};
use crate::missions::applications::State;
use crate::missions::calendar::event;
use crate::people::model as people;
use crate::web::forms::Fields;
use crate::web::go;
use crate::web::visit::Visit;

/// Dates stay in it for so many days after they are over.
const RECENT_DAYS: i64 = 60;
/// How often programs should look again, in hours.
const EVERY_HOURS: i64 = 6;

/// Answers with the calendar, in the volunteer's language: programs ask for none. At most nine queries.
///
/// # Errors
/// [`Error::Link`] for a forged, old or renewed address.
pub async fn get(v: Visit, Path(file): Path<String>) -> Result<Response> {
    let token = file.strip_suffix(".ics").unwrap_or(&file);
    let id = v.open(Purpose::Calendar, token)?;
    let scope = v.read();
    let volunteer = scope.find::<volunteers::Entity>().filter(volunteers::Column::CalendarId.eq(id));
    let volunteer = volunteer.one(scope.conn()).await?.ok_or(Error::Link)?;
    let person = scope.get::<people::Entity>(volunteer.person_id).await?.ok_or(Error::Link)?;
    let lang = v.platform.lang(Some(person.lang()));
    let history = history::of_address(&scope, person.email.as_deref().ok_or(Error::Link)?).await?;
    let since = v.now - Duration::days(RECENT_DAYS);
    let mut calendar = Calendar::new();
    calendar.name(v.platform.name.get(lang)).ttl(&Duration::hours(EVERY_HOURS));
    for entry in history.entries.iter().filter(|entry| is_told(entry) && entry.at() >= since) {
        let about = (&entry.application, &entry.mission, &entry.slot);
        if let Some(event) = event(about, &entry.organisation, lang) {
            calendar.push(event);
        }
    }
    Ok(([(CONTENT_TYPE, "text/calendar; charset=utf-8")], calendar.done().to_string()).into_response())
}

/// Dates for which they have a place, and those that they had one for: these are cancelled.
fn is_told(entry: &Entry) -> bool {
    match entry.application.state {
        State::Accepted | State::Attended | State::Absent | State::Past => true,
        State::Declined | State::Withdrawn | State::Cancelled => true,
        State::Unconfirmed
        | State::Applied
        | State::Queued
        | State::Offered
        | State::Lapsed
        | State::Expired => false,
    }
}

/// Renews the address: whoever has the old one sees nothing any more.
///
/// # Errors
/// [`Error::Link`] for a forged or old link; when the database fails.
pub async fn renew(v: Visit, Path(token): Path<String>, _: Fields) -> Result<Response> {
    let (volunteer, _) = of_link(&v, &token).await?;
    let tx = v.tx().await?;
    volunteers::renew_calendar(&tx, &volunteer).await?;
    tx.commit().await?;
    Ok(go(&v.url(&format!("/history/{token}#calendar"))))
}
