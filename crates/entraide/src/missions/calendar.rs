//! `GET /missions/mine/{token}/date.ics`: a date for one's calendar, as iCalendar (RFC 5545).

use axum::extract::Path;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse as _, Response};
use icalendar::{Calendar, Component as _, Event, EventLike as _, EventStatus};

use super::applications::{Application, State};
use super::mine::{Mined, of_link};
use super::model::Mission;
use super::slots::Slot;
use super::words;
use crate::error::{Error, Result};
use crate::i18n::Lang;
use crate::people::contacts;
use crate::web::visit::Visit;

/// Answers with the date, cancelled if it is off: sent to a calendar again, it goes from there.
///
/// # Errors
/// [`Error::Link`] for a forged or old link, [`Error::NotFound`] without a date.
pub async fn get(v: Visit, Path(token): Path<String>) -> Result<Response> {
    let Mined { application, mission, slot, organisation } = of_link(&v, &token).await?;
    let about = (&application, &mission, &slot);
    let event = event(about, &organisation.name, v.lang).ok_or(Error::NotFound)?;
    let calendar = Calendar::new().push(event).done().to_string();
    let headers = [
        (CONTENT_TYPE, "text/calendar; charset=utf-8"),
        (CONTENT_DISPOSITION, "attachment; filename=\"date.ics\""),
    ];
    Ok((headers, calendar).into_response())
}

/// A date as an event, under the id of the application: the same each time. `None` without a date.
#[must_use]
pub fn event(
    (application, mission, slot): (&Application, &Mission, &Slot),
    organisation: &str,
    lang: Lang,
) -> Option<Event> {
    let (start, end) = slot.starts_at.zip(slot.ends_at)?;
    let (text, _) = mission.text(lang);
    let mut about = vec![text.details.as_str()];
    about.extend([text.needs.as_str(), text.bring.as_str()].into_iter().filter(|words| !words.is_empty()));
    about.extend(contacts::on_the_day(application, mission));
    let status = match application.state {
        State::Accepted | State::Attended | State::Absent | State::Past => EventStatus::Confirmed,
        state if state.is_running() => EventStatus::Tentative,
        _ => EventStatus::Cancelled,
    };
    let event = Event::new()
        .uid(&application.id.to_string())
        .timestamp(application.applied_at.unwrap_or(application.created_at))
        .starts(start)
        .ends(end)
        .summary(&format!("{} · {organisation}", text.title))
        .description(&about.join("\n\n"))
        .location(&words::place(mission, Some(slot), lang))
        .status(status)
        .done();
    Some(event)
}
