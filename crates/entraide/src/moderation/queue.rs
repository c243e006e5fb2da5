//! `GET /desk/moderation`: offers, organisations and missions that wait for a check, those with words to look at,
//! and reports; what has waited longest first.

use std::collections::HashMap;

use askama::Template;
use axum::response::Response;
use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;

use super::item_url;
use super::model::About;
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
    let checks = |about| {
        let of_kind = shown.iter().filter(move |one| !one.is_report && one.about == about);
        of_kind.map(|one| one.id).collect::<Vec<_>>()
    };
    let offers = checks(About::Offer);
    let offers = scope.find::<offer::Entity>().filter(offer::Column::Id.is_in(offers));
    let offers = offers.all(scope.conn()).await?;
    let organisations = checks(About::Organisation);
    let organisations =
        scope.find::<organisation::Entity>().filter(organisation::Column::Id.is_in(organisations));
    let organisations = organisations.all(scope.conn()).await?;
    let missions = checks(About::Mission);
    let missions = scope.find::<mission::Entity>().filter(mission::Column::Id.is_in(missions));
    let missions = missions.all(scope.conn()).await?;
    let kind = |id| v.platform.category(id).map_or("", |one| v.say(&one.labels.0)).to_owned();
    let mut rows: HashMap<Uuid, Row> = HashMap::new();
    for offer in &offers {
        let since = offer.check_since.unwrap_or(offer.created_at);
        let row = Row {
            url: item_url(v, About::Offer, offer.id),
            title: offer.title.clone(),
            what: kind(offer.category_id),
            place: place(offer, v.lang),
            since,
            age: v.since(since),
            badges: words::why(v, offer.state == offer::State::Waiting, &offer.flags),
        };
        rows.insert(offer.id, row);
    }
    for held in &organisations {
        let since = held.check_since.unwrap_or(held.created_at);
        let row = Row {
            url: item_url(v, About::Organisation, held.id),
            title: held.name.clone(),
            what: kind(held.category_id),
            place: crate::places::commune_name(&held.place_code, v.lang),
            since,
            age: v.since(since),
            badges: words::why_organisation(v, held),
        };
        rows.insert(held.id, row);
    }
    for held in &missions {
        let since = held.check_since.unwrap_or(held.created_at);
        let row = Row {
            url: item_url(v, About::Mission, held.id),
            title: held.title.clone(),
            what: kind(held.category_id),
            place: missions::words::place(held, None, v.lang),
            since,
            age: v.since(since),
            badges: words::why(v, held.state == mission::State::Waiting, &held.flags),
        };
        rows.insert(held.id, row);
    }
    let mut counts: HashMap<Uuid, usize> = HashMap::new();
    let reports = || shown.iter().filter(|one| one.is_report);
    for report in reports() {
        *counts.entry(report.id).or_default() += 1;
    }
    let posted = scope.find::<board::Entity>().filter(board::Column::Id.is_in(counts.keys().copied()));
    let posted: HashMap<Uuid, board::Model> =
        posted.all(scope.conn()).await?.into_iter().map(|row| (row.id, row)).collect();
    for report in reports() {
        let about = posted.get(&report.id);
        let row = rows.entry(report.id).or_insert_with(|| Row {
            url: item_url(v, report.about, report.id),
            title: about
                .and_then(|row| row.title.clone())
                .unwrap_or_else(|| v.t(&format!("check-about-{}", report.about.stem()))),
            what: about.map_or_else(String::new, |row| kind(row.category_id)),
            place: about
                .and_then(|row| row.place_code.as_deref())
                .map_or_else(String::new, |code| crate::places::commune_name(code, v.lang)),
            since: report.since,
            age: v.since(report.since),
            badges: Vec::new(),
        });
        if let Some(count) = counts.remove(&report.id) {
            row.badges.push(words::reports(v, count));
        }
    }
    let mut rows: Vec<Row> = rows.into_values().collect();
    rows.sort_by(|a, b| a.since.cmp(&b.since).then_with(|| a.url.cmp(&b.url)));
    page(&Queue { v, staff: &desk, rows })
}
