//! `GET /desk/moderation`: offers, organisations and missions that wait for a check, those with words to look at,
//! and reports; what has waited longest first.

use std::collections::HashMap;

use askama::Template;
use axum::response::Response;
use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;

use super::item_url;
use super::model::About;
use super::waiting::Why;
use super::words::{self, Badge};
use crate::auth::desk::Desk;
use crate::board::model as board;
use crate::error::{Error, Result};
use crate::missions;
use crate::missions::model as mission;
use crate::offers::model as offer;
use crate::offers::words::place;
use crate::organisations::model as organisation;
use crate::web::page;
use crate::web::visit::Visit;

/// The oldest of what waits.
const SHOWN: usize = 300;

#[derive(Template)]
#[template(path = "moderation/queue.html")]
struct Queue<'a> {
    v: &'a Visit,
    staff: &'a Desk,
    rows: Vec<Row>,
}

struct Row {
    url: String,
    title: String,
    what: String,
    place: String,
    since: DateTime<Utc>,
    age: String,
    badges: Vec<Badge>,
}

/// What the page says of a thing, whatever it is.
#[derive(Default)]
struct Told {
    title: String,
    what: String,
    place: String,
    /// Why it is to be checked, if it is.
    badges: Vec<Badge>,
}

/// Answers with what waits for this member. At most six queries, the session's among them.
///
/// # Errors
/// [`crate::error::Error::Forbidden`]; when the database fails.
pub async fn get(desk: Desk) -> Result<Response> {
    if !desk.may_check() {
        return Err(Error::Forbidden);
    }
    let v = &desk.visit;
    let scope = v.read();
    let shown = &desk.to_check[..desk.to_check.len().min(SHOWN)];
    let ids = |about| shown.iter().filter(move |one| one.about == about).map(|one| one.id);
    let offers = scope.find::<offer::Entity>().filter(offer::Column::Id.is_in(ids(About::Offer)));
    let organisations = scope.find::<organisation::Entity>();
    let organisations = organisations.filter(organisation::Column::Id.is_in(ids(About::Organisation)));
    let missions = scope.find::<mission::Entity>().filter(mission::Column::Id.is_in(ids(About::Mission)));
    let kind = |id| v.platform.category(id).map_or("", |one| v.say(&one.labels.0)).to_owned();
    let mut told: HashMap<Uuid, Told> = HashMap::new();
    for held in offers.all(scope.conn()).await? {
        let badges = words::why(v, held.state == offer::State::Waiting, &held.flags);
        let badges = if held.check_since.is_some() { badges } else { Vec::new() };
        let place = place(&held, v.lang);
        told.insert(held.id, Told { title: held.title, what: kind(held.category_id), place, badges });
    }
    for held in organisations.all(scope.conn()).await? {
        let is_waiting = held.check_since.is_some();
        let badges = if is_waiting { words::why_organisation(v, &held) } else { Vec::new() };
        let place = crate::places::commune_name(&held.place_code, v.lang);
        told.insert(held.id, Told { title: held.name, what: kind(held.category_id), place, badges });
    }
    for held in missions.all(scope.conn()).await? {
        let badges = words::why(v, held.state == mission::State::Waiting, &held.flags);
        let badges = if held.check_since.is_some() { badges } else { Vec::new() };
        let place = missions::words::place(&held, None, v.lang);
        told.insert(held.id, Told { title: held.title, what: kind(held.category_id), place, badges });
    }
    let asks = scope.find::<board::Entity>().filter(board::Column::Id.is_in(ids(About::Ask)));
    for row in asks.all(scope.conn()).await? {
        let place = row.place_code.as_deref().map(|code| crate::places::commune_name(code, v.lang));
        let place = place.unwrap_or_default();
        let what = kind(row.category_id);
        told.insert(row.id, Told { title: String::new(), what, place, badges: Vec::new() });
    }
    let mut rows: HashMap<Uuid, Row> = HashMap::new();
    let mut reports: HashMap<Uuid, usize> = HashMap::new();
    // The oldest first: since then it waits, for whatever reasons came later.
    for one in shown {
        let row = rows.entry(one.id).or_insert_with(|| {
            let told = told.remove(&one.id).unwrap_or_default();
            let nameless = || v.t(&format!("check-about-{}", one.about.stem()));
            Row {
                url: item_url(v, one.about, one.id),
                title: if told.title.is_empty() { nameless() } else { told.title },
                what: told.what,
                place: told.place,
                since: one.since,
                age: v.since(one.since),
                badges: told.badges,
            }
        });
        match one.why {
            Why::Check => {}
            Why::Report => *reports.entry(one.id).or_default() += 1,
            Why::Answer => row.badges.push(words::answered(v)),
            Why::Unanswered => row.badges.push(words::unanswered(v)),
        }
    }
    for (id, count) in reports {
        if let Some(row) = rows.get_mut(&id) {
            row.badges.push(words::reports(v, count));
        }
    }
    let mut rows: Vec<Row> = rows.into_values().collect();
    rows.sort_by(|a, b| a.since.cmp(&b.since).then_with(|| a.url.cmp(&b.url)));
    page(&Queue { v, staff: &desk, rows })
}
