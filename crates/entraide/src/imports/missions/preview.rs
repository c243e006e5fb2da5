//! The preview of a feed of missions: what would become of each.

use askama::Template;
use axum::response::Response;

use super::entries::{Entry, Said};
use super::run::{forecast, load};
use crate::auth::desk::Desk;
use crate::error::{Error, Result};
use crate::imports::Import;
use crate::imports::frame::{Frame, filled, keep, read};
use crate::imports::lines::Outcome;
use crate::missions::slots::NewSlot;
use crate::web::forms::{Checker, Errors, Fields};
use crate::web::page_with;
use crate::web::visit::Visit;

/// Missions that are shown.
const SHOWN: usize = 10;

#[derive(Template)]
#[template(path = "imports/missions/preview.html")]
struct Preview<'a> {
    v: &'a Visit,
    staff: &'a Desk,
    frame: Frame<'a>,
    shown: Vec<Shown>,
}

/// A mission as it would stand on the board.
struct Shown {
    title: String,
    field: String,
    organisation: String,
    place: String,
    when: String,
    outcome: String,
}

/// The form as the import stands.
pub(in crate::imports) async fn get(desk: &Desk, import: &Import) -> Result<Response> {
    show(desk, import, &filled(&desk.visit, import), &Errors::default()).await
}

/// Keeps what was set; with the button "import" it begins.
pub(in crate::imports) async fn post(desk: &Desk, import: &Import, fields: &Fields) -> Result<Response> {
    let v = &desk.visit;
    let mut c = Checker::new(v, fields);
    match read(&mut c, &v.platform) {
        Some(row) if c.errors.is_empty() => keep(v, import, row, fields).await,
        _ => show(desk, import, fields, &c.errors).await,
    }
}

async fn show(desk: &Desk, import: &Import, fields: &Fields, errors: &Errors) -> Result<Response> {
    let v = &desk.visit;
    let content = import.file().ok_or(Error::Gone)?;
    let feed = load(&v.platform, content, import.category_id, v.now).await;
    let feed = feed.map_err(|problem| Error::Internal(problem.to_string()))?;
    let forecast = forecast(&v.read(), &import.source, &feed).await?;
    let named = feed.missions.iter().map(|entry| (entry.line, entry.name.clone()));
    let frame = Frame::new(v, import, (fields, errors), &forecast, named);
    let of = |entry: &Entry| {
        let host = feed.hosts.iter().find(|host| host.key == entry.host);
        host.map_or_else(String::new, |host| host.name.clone())
    };
    let all = feed.missions.iter().zip(&forecast.lines);
    let shown =
        all.filter_map(|(entry, (outcome, _))| Some(row(v, entry.said.as_deref()?, of(entry), *outcome)));
    let page = Preview { shown: shown.take(SHOWN).collect(), v, staff: desk, frame };
    page_with(page.frame.status(), &page)
}

fn row(v: &Visit, said: &Said, organisation: String, outcome: Outcome) -> Shown {
    let field = v.platform.category(said.mission.category_id);
    let site = said.mission.site.as_ref();
    Shown {
        title: said.mission.text.title.clone(),
        field: field.map_or_else(String::new, |field| v.say(&field.labels.0).to_owned()),
        organisation,
        place: site.map_or_else(|| v.t("offer-remote"), |site| site.place.label(v.lang.into())),
        when: said.slots.first().map_or_else(String::new, |slot| when(v, slot)),
        outcome: v.t(&format!("import-outcome-{}", outcome.stem())),
    }
}

fn when(v: &Visit, slot: &NewSlot) -> String {
    let (starts, ends) = slot.when.times();
    crate::missions::words::span(starts, ends, v.lang, v.platform.tz())
}
