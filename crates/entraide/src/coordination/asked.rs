//! `GET /desk/asks/{id}/asked`: who was asked about an ask, circle by circle, and why these.

use std::collections::HashMap;

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use chrono::{DateTime, Utc};
use sea_orm::QuerySelect;
use sea_orm::entity::prelude::*;

use super::ask::find;
use super::words::{self, Badge};
use crate::alerts::model::{self as alert, Model as Alert, State as Answer};
use crate::auth::desk::Desk;
use crate::auth::staff::Right;
use crate::db::scope::Read;
use crate::error::Result;
use crate::events::{self, Model as Event};
use crate::helpers::model as helper;
use crate::listings::model::Listing;
use crate::people::model as people;
use crate::web::page;
use crate::web::visit::Visit;

/// What adds less than this to the way is not worth a word, in metres.
const WORTH_A_WORD_M: f64 = 50.0;

#[derive(Template)]
#[template(path = "coordination/asked.html")]
struct Asked<'a> {
    v: &'a Visit,
    staff: &'a Desk,
    ask: &'a Listing,
    what: String,
    circles: Vec<Circle>,
}

impl Asked<'_> {
    fn back(&self) -> String {
        self.v.url(&format!("/desk/asks/{}", self.ask.id))
    }
}

/// Those who were asked together, the latest first.
struct Circle {
    title: String,
    at: String,
    /// How far it looked, how sure it was, whom it left helpers to.
    facts: Vec<String>,
    helpers: Vec<Row>,
}

struct Row {
    name: String,
    distance: String,
    chance: Option<String>,
    /// What counted against them.
    against: Vec<String>,
    answer: Badge,
}

/// The page. At most five queries, the session's among them.
///
/// # Errors
/// [`crate::error::Error::NotFound`], [`crate::error::Error::Forbidden`], or when the database fails.
pub async fn get(desk: Desk, Path(id): Path<String>) -> Result<Response> {
    let v = &desk.visit;
    let ask = find(&desk, Right::SeeAsks, &id).await?;
    let scope = v.read();
    let alerts = alert::of_listing(&scope, ask.id).await?;
    let lines = events::of_listing(&scope, ask.id).await?;
    let names = names(&scope, &alerts).await?;
    let mut circles: Vec<Circle> = Vec::new();
    for asked in alerts.chunk_by(|one, next| one.created_at == next.created_at && one.wave == next.wave) {
        circles.extend(circle(v, asked, &lines, &names));
    }
    circles.reverse();
    let what = words::what(v, ask.category_id).to_owned();
    page(&Asked { v, staff: &desk, ask: &ask, what, circles })
}

/// First names of helpers.
async fn names(scope: &Read, alerts: &[Alert]) -> Result<HashMap<Uuid, String>> {
    if alerts.is_empty() {
        return Ok(HashMap::new());
    }
    let rows: Vec<(Uuid, Uuid)> = scope
        .find::<helper::Entity>()
        .select_only()
        .columns([helper::Column::Id, helper::Column::PersonId])
        .filter(helper::Column::Id.is_in(alerts.iter().map(|one| one.helper_id)))
        .into_tuple()
        .all(scope.conn())
        .await?;
    let persons: Vec<(Uuid, String)> = scope
        .find::<people::Entity>()
        .select_only()
        .columns([people::Column::Id, people::Column::FirstName])
        .filter(people::Column::Id.is_in(rows.iter().map(|(_, person)| *person)))
        .into_tuple()
        .all(scope.conn())
        .await?;
    let persons: HashMap<Uuid, String> = persons.into_iter().collect();
    let named = |(id, person): (Uuid, Uuid)| Some((id, persons.get(&person)?.clone()));
    Ok(rows.into_iter().filter_map(named).collect())
}

fn circle(v: &Visit, asked: &[Alert], lines: &[Event], names: &HashMap<Uuid, String>) -> Option<Circle> {
    let first = asked.first()?;
    let line = line(lines, first.created_at);
    let title = match first.wave {
        0 => v.t("desk-asked-directly"),
        wave => v.t1("desk-asked-circle", "wave", wave),
    };
    let facts = line.map(|line| facts(v, line)).unwrap_or_default();
    let mut asked: Vec<&Alert> = asked.iter().collect();
    // As they were ranked.
    asked.sort_by(|one, next| cost(one).total_cmp(&cost(next)));
    let helpers = asked.into_iter().map(|one| row(v, one, names)).collect();
    Some(Circle { title, at: v.moment(&first.created_at), facts, helpers })
}

fn cost(one: &Alert) -> f64 {
    f64::from(one.distance_m) + one.why.language + one.why.load + one.why.silence + one.why.recency
}

/// What the log knows of the circle that left at a moment.
fn line(lines: &[Event], at: DateTime<Utc>) -> Option<&Event> {
    lines.iter().find(|line| line.kind == "wave-sent" && line.at == at)
}

fn facts(v: &Visit, line: &Event) -> Vec<String> {
    let mut facts = Vec::new();
    if let Some(radius) = line.data["radius_m"].as_f64().filter(|radius| *radius > 0.0) {
        facts.push(v.t1("desk-asked-within", "distance", words::distance(v, radius)));
    }
    if let Some(percent) = line.data["chance"].as_f64() {
        facts.push(v.t1("desk-asked-chance", "percent", percent));
    }
    if let Some(count) = line.data["shared_with"].as_i64().filter(|count| *count > 0) {
        facts.push(v.t1("desk-asked-shared", "count", count));
    }
    facts
}

fn row(v: &Visit, one: &Alert, names: &HashMap<Uuid, String>) -> Row {
    let why = &one.why;
    let against = [
        ("desk-asked-language", why.language),
        ("desk-asked-load", why.load),
        ("desk-asked-silence", why.silence),
        ("desk-asked-recency", why.recency),
    ];
    let against = against
        .into_iter()
        .filter(|(_, metres)| *metres >= WORTH_A_WORD_M)
        .map(|(key, metres)| v.t1(key, "distance", words::distance(v, metres)));
    let name = names.get(&one.helper_id).filter(|name| !name.is_empty()).cloned();
    Row {
        name: name.unwrap_or_else(|| v.t("desk-who-helper")),
        distance: words::distance(v, f64::from(one.distance_m)),
        chance: (why.chance > 0.0)
            .then(|| v.t1("desk-asked-chance-one", "percent", (why.chance * 100.0).round())),
        against: against.collect(),
        answer: answer(v, one.state),
    }
}

fn answer(v: &Visit, state: Answer) -> Badge {
    let (tone, icon, key) = match state {
        Answer::Asked => ("", "hourglass", "asked"),
        Answer::Accepted => ("success", "check", "accepted"),
        Answer::Declined => ("", "x", "declined"),
        Answer::Late => ("info", "clock", "late"),
        Answer::Ended => ("", "undo-2", "ended"),
    };
    Badge { tone, icon, text: v.t(&format!("desk-asked-answer-{key}")) }
}
