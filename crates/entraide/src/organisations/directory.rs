//! `GET /groups`: who serves this commune, and who else is near; without a place, all of them, the newest
//! first. Three queries at most, once after each change.

use std::collections::HashMap;

use askama::Template;
use axum::response::Response;
use nearby::{Near, Search, Sort};
use sea_orm::entity::prelude::*;
use sea_orm::{QueryOrder as _, QuerySelect as _, QueryTrait as _, Select};

use super::model::{self, Column, Entity, Organisation, State};
use super::{areas, open_now};
use crate::alerts::words::about_distance;
use crate::board::index::Shown;
use crate::board::model::Kind;
use crate::db::scope::Read;
use crate::error::Result;
use crate::near::wanted::{Center, Wanted};
use crate::web::cache::Hangs;
use crate::web::frame;
use crate::web::public_page_until;
use crate::web::visit::Visit;

/// Entries on a page.
const PAGE: usize = 20;
/// Those that do not serve the commune, but are as near, in metres…
const NEAR_M: u32 = 20_000;
/// … and how many of them are shown.
const NEAR: usize = 10;
/// So many of the nearest are looked at: most of them serve the commune, and stand above.
const NEAREST: usize = 60;
/// As far as words are looked for in the index: those beyond are hardly read.
const FOUND: usize = 2_000;

#[derive(Template)]
#[template(path = "organisations/directory.html")]
struct Directory<'a> {
    v: &'a Visit,
    wanted: &'a Wanted,
    /// The commune, when one was typed.
    commune: Option<&'static str>,
    types: Vec<(&'a str, &'a str, bool)>,
    /// "For Chambéry".
    serves: Option<String>,
    count: String,
    serving: Vec<Row<'a>>,
    near: Vec<Row<'a>>,
    before: Option<String>,
    after: Option<String>,
    pages: String,
    sheet: String,
    map: String,
    csv: String,
    geojson: String,
    embed: Option<String>,
}

/// An organisation in the list.
pub(super) struct Row<'a> {
    pub(super) url: String,
    pub(super) icon: &'a str,
    pub(super) kind: &'a str,
    pub(super) name: String,
    pub(super) language: String,
    /// The beginning of what it does.
    pub(super) details: String,
    pub(super) place: &'static str,
    /// "About 2 km".
    pub(super) distance: Option<String>,
    /// In E.164.
    pub(super) phone: Option<String>,
    /// Whether it is open now.
    pub(super) open: Option<open_now::Now>,
    pub(super) is_stale: bool,
}

impl<'a> Row<'a> {
    /// An entry, and how far it is from a point.
    pub(super) fn new(v: &'a Visit, row: Organisation, from: Option<geo::Point>, details: usize) -> Self {
        let kind = v.platform.category(row.category_id);
        let place = geo::gazetteer().by_code(&row.place_code);
        let point = geo::Point { lat: row.lat, lon: row.lon };
        let short: String = row.details.chars().take(details).collect();
        let is_cut = short.len() < row.details.len();
        Self {
            url: v.url(&format!("/groups/{}", row.id)),
            icon: kind.map_or("users", |kind| &kind.icon),
            kind: kind.map_or("", |kind| v.say(&kind.labels.0)),
            details: if is_cut { format!("{}…", short.trim_end()) } else { short },
            place: place.map_or("", |place| place.commune().name(v.lang.into())),
            #[expect(clippy::cast_possible_truncation, reason = "a distance on Earth in metres fits")]
            distance: from.map(|from| about_distance(from.distance(point) as i32, v.lang).into_owned()),
            open: open_now::of(v, &row.hours),
            is_stale: row.is_stale(),
            name: row.name,
            language: row.language,
            phone: row.phone,
        }
    }
}

/// A page of the directory, or of an export of it.
pub(super) struct Listed {
    /// Those that serve the place, or all.
    pub(super) rows: Vec<Organisation>,
    /// Those that are near it.
    near: Vec<Organisation>,
    /// How many there are on all pages.
    pub(super) total: usize,
    /// Of the board that they were found on.
    pub(super) generation: u64,
}

/// What somebody looks for in the directory, on pages of `page` entries. Three queries at most.
pub(super) async fn listed(v: &Visit, wanted: &Wanted, page: usize) -> Result<Listed> {
    let board = v.app.boards.current(&v.app, v.platform.id()).await?;
    let place = place_of(wanted);
    let from = place.map(geo::Place::point);
    // Nothing of the index is held while the database is asked.
    let (found, total, generation) = {
        let (shown, generation) = board.read();
        let terms = wanted.terms(&shown, v);
        let mut search = search(v, wanted, &shown);
        search.words = terms.as_ref();
        if place.is_none() {
            (search.skip, search.take) = ((wanted.page - 1) * page, page);
        } else if search.words.is_none() {
            search.near = from.map(|geo::Point { lat, lon }| Near { lat, lon, radius_m: NEAR_M });
            (search.sort, search.take) = (Sort::Nearest, NEAREST);
        }
        let answer = shown.index.search(&search);
        let ids: Vec<Uuid> = answer.hits.iter().map(|hit| hit.id).collect();
        (ids, answer.total, generation)
    };
    let scope = v.read();
    let (rows, near, total) = match place {
        None => (in_order(&scope, &found).await?, Vec::new(), total),
        Some(place) => around(v, &scope, wanted, place, &found, page).await?,
    };
    Ok(Listed { rows, near, total, generation })
}

fn place_of(wanted: &Wanted) -> Option<&'static geo::Place> {
    match wanted.center {
        Some(Center::Place(place)) => Some(place),
        _ => None,
    }
}

/// Answers with a page of the directory.
///
/// # Errors
/// When the database fails.
pub async fn get(v: Visit) -> Result<Response> {
    let wanted = Wanted::read(&v);
    let Listed { rows: serving, near, total, generation } = listed(&v, &wanted, PAGE).await?;
    let place = place_of(&wanted);
    let from = place.map(geo::Place::point);
    let row = |row| Row::new(&v, row, from, 160);
    let pages = total.div_ceil(PAGE).max(1);
    let turn = |page: usize| wanted.url(&v, "/groups", &[("page", &page.to_string()), ("kind", "")]);
    let numbers = [("page", wanted.page.into()), ("pages", pages.into())];
    let types = v.platform.offered_for(Kind::Organisation).map(|kind| {
        let is_chosen = wanted.category.as_deref() == Some(&kind.slug);
        (kind.slug.as_str(), v.say(&kind.labels.0), is_chosen)
    });
    let serving: Vec<Row<'_>> = serving.into_iter().map(row).collect();
    let near: Vec<Row<'_>> = near.into_iter().map(row).collect();
    let until = serving.iter().chain(&near).filter_map(|row| row.open.as_ref()?.until).min();
    let page = Directory {
        commune: place.map(|place| place.name(v.lang.into())),
        types: types.collect(),
        serving,
        near,
        serves: place.map(|place| v.t1("org-serving", "place", place.name(v.lang.into()))),
        count: v.t1("org-count", "count", total),
        before: (wanted.page > 1).then(|| turn(wanted.page - 1)),
        after: (wanted.page < pages).then(|| turn(wanted.page + 1)),
        pages: v.lang.with("near-pages", &numbers),
        sheet: wanted.url(&v, "/groups/sheet", &[("q", ""), ("category", "")]),
        map: wanted.url(&v, "/near", &[("kind", "org"), ("view", "map")]),
        csv: wanted.url(&v, "/groups.csv", &[]),
        geojson: wanted.url(&v, "/groups.geojson", &[]),
        embed: frame::snippet(&v, "/groups/embed", &wanted.query(&[("view", "")])),
        v: &v,
        wanted: &wanted,
    };
    public_page_until(&page, Hangs::OnBoard(generation), until)
}

/// What the index is asked: organisations of the wanted type.
fn search<'a>(v: &Visit, wanted: &Wanted, shown: &Shown) -> Search<'a> {
    let category = wanted.category.as_deref().and_then(|slug| {
        let known = v.platform.categories.iter().find(|one| one.slug == slug)?;
        shown.number(known.id)
    });
    let kind = Some(Kind::Organisation.into());
    Search { kind, category, sort: Sort::Newest, take: FOUND, ..Search::default() }
}

/// Those that serve a place, page by page, and those that are near; how many serve it. Three queries.
async fn around(
    v: &Visit,
    scope: &Read,
    wanted: &Wanted,
    place: &'static geo::Place,
    found: &[Uuid],
    length: usize,
) -> Result<(Vec<Organisation>, Vec<Organisation>, usize)> {
    let mut serving = serving(scope, place);
    if let Some(slug) = wanted.category.as_deref() {
        let kind = v.platform.categories.iter().find(|one| one.slug == slug);
        serving = serving.filter(Column::CategoryId.eq(kind.map(|kind| kind.id)));
    }
    if !wanted.words.is_empty() {
        serving = serving.filter(Column::Id.is_in(found.iter().copied()));
    }
    let total = serving.clone().count(scope.conn()).await?;
    let page = serving.offset(((wanted.page - 1) * length) as u64).limit(length as u64);
    let page = page.all(scope.conn()).await?;
    let near = if wanted.page > 1 {
        Vec::new()
    } else {
        let elsewhere = scope.find::<Entity>().filter(Column::Id.is_in(found.iter().copied()));
        let mut near = elsewhere
            .filter(Column::State.eq(State::Open))
            .filter(Column::Id.not_in_subquery(areas::serving(scope, place).into_query()))
            .all(scope.conn())
            .await?;
        let far = |row: &Organisation| place.point().distance(geo::Point { lat: row.lat, lon: row.lon });
        near.retain(|row| far(row) <= f64::from(NEAR_M));
        near.sort_by(|a, b| far(a).total_cmp(&far(b)).then_with(|| a.id.cmp(&b.id)));
        near.truncate(NEAR);
        near
    };
    Ok((page, near, usize::try_from(total).unwrap_or(usize::MAX)))
}

/// Those in the directory that serve a place, by name.
pub(super) fn serving(scope: &Read, place: &geo::Place) -> Select<Entity> {
    scope
        .find::<Entity>()
        .filter(Column::State.eq(State::Open))
        .filter(Column::Id.in_subquery(areas::serving(scope, place).into_query()))
        .order_by_asc(Column::NameKey)
        .order_by_asc(Column::Id)
}

/// The entries of these ids, in their order. One query.
async fn in_order(scope: &Read, ids: &[Uuid]) -> Result<Vec<Organisation>> {
    let rows = scope.find::<Entity>().filter(Column::Id.is_in(ids.iter().copied()));
    let mut rows: Vec<model::Model> = rows.filter(Column::State.eq(State::Open)).all(scope.conn()).await?;
    let order: HashMap<Uuid, usize> = ids.iter().zip(0..).map(|(id, at)| (*id, at)).collect();
    rows.sort_by_key(|row| order.get(&row.id).copied());
    Ok(rows)
}
