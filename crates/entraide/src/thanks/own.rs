//! `GET /history/{token}`: what somebody has done, what is to come, their certificates and their calendar.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use sea_orm::prelude::Uuid;

use super::certificates::{self, Certificate};
use super::history::{self, Entry, History};
use super::of_link;
use crate::auth::links::Purpose;
use crate::error::Result;
use crate::listings::code::spoken;
use crate::missions::applications::State;
use crate::missions::words;
use crate::web::page;
use crate::web::visit::Visit;

#[derive(Template)]
#[template(path = "thanks/own.html")]
struct Own<'a> {
    v: &'a Visit,
    here: String,
    first_name: String,
    /// Hours, times, organisations: the names of the numbers, and they.
    total: Vec<(&'static str, String)>,
    given: Vec<Group>,
    coming: Vec<Coming>,
    helped: Option<String>,
    papers: Vec<Paper>,
    /// The address of the calendar, with host.
    calendar: String,
    /// The same for programs that subscribe to it at once.
    webcal: String,
    has_names: bool,
}

/// What was given to one organisation.
struct Group {
    id: Uuid,
    organisation: String,
    total: String,
    minutes: i64,
    dates: Vec<Date>,
}

struct Date {
    day: String,
    title: String,
    language: String,
    first_name: String,
    hours: String,
}

/// A date to come.
struct Coming {
    when: String,
    title: String,
    language: String,
    organisation: String,
    place: String,
    url: String,
}

/// A certificate that was issued.
struct Paper {
    url: String,
    name: String,
    period: String,
    hours: String,
    code: String,
    until: String,
}

/// Answers with the page. At most ten queries.
///
/// # Errors
/// [`crate::error::Error::Link`] for a forged or old link; when the database fails.
pub async fn get(v: Visit, Path(token): Path<String>) -> Result<Response> {
    let (volunteer, person) = of_link(&v, &token).await?;
    let scope = v.read();
    let history = history::of_address(&scope, person.email.as_deref().unwrap_or_default()).await?;
    let papers = certificates::of_volunteer(&scope, volunteer.id).await?;
    let here = v.url(&format!("/history/{token}"));
    let secret = &v.app.secret;
    let calendar =
        secret.link(v.platform.id(), Purpose::Calendar, volunteer.calendar_id, volunteer.calendar_at);
    let calendar = v.absolute(&v.url(&format!("/calendar/{calendar}.ics")));
    let helped = Some(history.times_helped).filter(|times| *times > 0);
    page(&Own {
        total: total(&v, &history),
        given: groups(&v, &history),
        coming: coming(&v, &history),
        helped: helped.map(|times| v.t1("history-helped", "count", times)),
        papers: papers.iter().filter(|one| one.is_good(v.now)).map(|one| paper(&v, &here, one)).collect(),
        webcal: calendar.replacen("https:", "webcal:", 1).replacen("http:", "webcal:", 1),
        calendar,
        has_names: history.names().len() > 1,
        first_name: person.first_name,
        here,
        v: &v,
    })
}

fn total(v: &Visit, history: &History) -> Vec<(&'static str, String)> {
    let given: Vec<(&Entry, i64)> =
        history.entries.iter().filter_map(|entry| Some((entry, entry.given()?))).collect();
    if given.is_empty() {
        return Vec::new();
    }
    let minutes = given.iter().map(|(_, minutes)| minutes).sum();
    let mut organisations: Vec<Uuid> = given.iter().map(|(entry, _)| entry.mission.organisation_id).collect();
    organisations.sort_unstable();
    organisations.dedup();
    vec![
        ("history-time", words::hours(minutes, v.lang)),
        ("history-times", v.lang.number(given.len())),
        ("history-organisations", v.lang.number(organisations.len())),
    ]
}

fn groups(v: &Visit, history: &History) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for entry in &history.entries {
        let Some(minutes) = entry.given() else { continue };
        let id = entry.mission.organisation_id;
        let (text, language) = entry.mission.text(v.lang);
        let date = Date {
            day: v.lang.date(entry.day(v.platform.tz())),
            title: text.title,
            language: language.to_owned(),
            first_name: entry.first_name.clone(),
            hours: words::hours(minutes, v.lang),
        };
        let at = groups.iter().position(|group| group.id == id).unwrap_or_else(|| {
            let organisation = name(v, entry);
            groups.push(Group { id, organisation, total: String::new(), minutes: 0, dates: Vec::new() });
            groups.len() - 1
        });
        groups[at].minutes += minutes;
        groups[at].dates.push(date);
    }
    for group in &mut groups {
        group.total = words::hours(group.minutes, v.lang);
    }
    groups
}

/// The name of the organisation, or that it is not here any more.
fn name(v: &Visit, entry: &Entry) -> String {
    match entry.organisation.as_str() {
        "" => v.t("history-nameless"),
        name => name.to_owned(),
    }
}

fn coming(v: &Visit, history: &History) -> Vec<Coming> {
    let is_coming = |entry: &&Entry| {
        entry.application.state == State::Accepted && !entry.slot.is_over(v.now) && !entry.slot.is_off
    };
    let one = |entry: &Entry| {
        let (text, language) = entry.mission.text(v.lang);
        Coming {
            when: words::when(&entry.slot, v.lang, v.platform.tz()),
            title: text.title,
            language: language.to_owned(),
            organisation: name(v, entry),
            place: words::place(&entry.mission, Some(&entry.slot), v.lang),
            url: v.url(&format!("/missions/mine/{}", v.token(Purpose::Apply, entry.application.id))),
        }
    };
    history.entries.iter().rev().filter(is_coming).map(one).collect()
}

fn paper(v: &Visit, here: &str, certificate: &Certificate) -> Paper {
    let day =
        |at: &chrono::DateTime<chrono::Utc>| v.lang.date(at.with_timezone(&v.platform.tz()).date_naive());
    Paper {
        url: format!("{here}/certificates/{}", certificate.id),
        name: certificate.name.clone(),
        period: super::paper::period(certificate, v.lang, v.platform.tz()),
        hours: words::hours(certificate.minutes.into(), v.lang),
        code: spoken(&certificate.code),
        until: v.t1("certificate-until", "day", day(&certificate.forget_at)),
    }
}
