//! `GET /groups/mine/{token}/missions`: the missions of an organisation, for those who lead it.

use std::collections::HashMap;

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use chrono::{DateTime, Duration, Utc};
use sea_orm::entity::prelude::*;
use sea_orm::{Condition, DbErr, QuerySelect as _};

use super::applications::{self as applications, State};
use super::given::{self, Given};
use super::model::{self, Mission};
use super::{slots, words};
use crate::db::scope::Read;
use crate::error::Result;
use crate::organisations::model::{Organisation, State as Standing};
use crate::web::page;
use crate::web::visit::Visit;

/// So many are listed.
const AT_MOST: u64 = 200;
/// For so long what was given is counted.
pub(crate) const YEAR: Duration = Duration::days(365);

#[derive(Template)]
#[template(path = "missions/list.html")]
struct List<'a> {
    v: &'a Visit,
    organisation: &'a Organisation,
    back: String,
    here: String,
    can_write: bool,
    rows: Vec<Row>,
    /// What was given in the last twelve months: the names of the numbers, and they.
    given: Vec<(&'static str, String)>,
}

/// A mission in the list.
struct Row {
    url: String,
    copy: String,
    title: String,
    stem: &'static str,
    tone: &'static str,
    /// The next date, in words.
    next: Option<String>,
    /// Places taken and places, on the dates to come.
    places: Option<String>,
    /// Applications without an answer.
    waiting: u64,
    /// The partner that it comes from.
    source: Option<String>,
}

/// Answers with the list. Six queries.
///
/// # Errors
/// [`crate::error::Error::Link`] for a forged or old link.
pub async fn get(v: Visit, Path(token): Path<String>) -> Result<Response> {
    let (_, organisation) = crate::organisations::own(&v, &token).await?;
    let scope = v.read();
    let missions = model::of_organisation(&scope, organisation.id, AT_MOST).await?;
    let ids: Vec<Uuid> = missions.iter().map(|mission| mission.id).collect();
    let (coming, waiting) = (coming(&scope, &ids, v.now).await?, waiting(&scope, &ids).await?);
    let here = super::own_url(&v, &token);
    let row = |mission: Mission| {
        let coming = coming.get(&mission.id);
        Row {
            // One from elsewhere is kept up there.
            url: match mission.source {
                Some(_) => v.url(&format!("/missions/{}", mission.id)),
                None => format!("{here}/{}", mission.id),
            },
            source: mission.source.clone(),
            copy: format!("{here}/new?copy={}", mission.id),
            stem: mission.stem(),
            tone: tone(&mission),
            next: coming.and_then(|it| it.first).map(|at| v.moment(&at)),
            places: coming.map(|it| {
                v.lang.with(
                    "mission-places-taken",
                    &[("taken", it.taken.into()), ("capacity", it.capacity.into())],
                )
            }),
            waiting: waiting.get(&mission.id).copied().unwrap_or(0),
            title: mission.title,
        }
    };
    page(&List {
        back: crate::organisations::own_url(&v, &token),
        can_write: organisation.state != Standing::Closed,
        rows: missions.into_iter().map(row).collect(),
        given: numbers(&v, &given::to_organisation(&scope, organisation.id, v.now - YEAR).await?),
        organisation: &organisation,
        here,
        v: &v,
    })
}

/// What was given, if anything was.
fn numbers(v: &Visit, given: &Given) -> Vec<(&'static str, String)> {
    if given.times + given.absent == 0 {
        return Vec::new();
    }
    vec![
        ("mission-given-times", v.number(&given.times)),
        ("mission-given-hours", words::hours(given.minutes, v.lang)),
        ("mission-given-absent", v.number(&given.absent)),
    ]
}

/// The class of a mission's badge.
pub(super) fn tone(mission: &Mission) -> &'static str {
    match mission.stem() {
        "open" => " badge-success",
        "waiting" => " badge-info",
        "changes" => " badge-warning",
        _ => "",
    }
}

/// What is to come of a mission.
#[derive(Default)]
struct Coming {
    first: Option<DateTime<Utc>>,
    taken: i64,
    capacity: i64,
}

async fn coming(scope: &Read, missions: &[Uuid], now: DateTime<Utc>) -> Result<HashMap<Uuid, Coming>, DbErr> {
    let rows: Vec<(Uuid, Option<DateTime<Utc>>, i16, i16)> = scope
        .find::<slots::Entity>()
        .select_only()
        .columns([slots::Column::MissionId, slots::Column::StartsAt])
        .columns([slots::Column::Taken, slots::Column::Capacity])
        .filter(slots::Column::MissionId.is_in(missions.iter().copied()))
        .filter(slots::Column::IsOff.eq(false))
        .filter(Condition::any().add(slots::Column::StartsAt.gt(now)).add(slots::Column::StartsAt.is_null()))
        .into_tuple()
        .all(scope.conn())
        .await?;
    let mut all: HashMap<Uuid, Coming> = HashMap::new();
    for (mission, starts_at, taken, capacity) in rows {
        let coming = all.entry(mission).or_default();
        coming.first = [coming.first, starts_at].into_iter().flatten().min();
        coming.taken += i64::from(taken);
        coming.capacity += i64::from(capacity);
    }
    Ok(all)
}

async fn waiting(scope: &Read, missions: &[Uuid]) -> Result<HashMap<Uuid, u64>, DbErr> {
    let rows: Vec<(Uuid, i64)> = scope
        .find::<applications::Entity>()
        .select_only()
        .column(applications::Column::MissionId)
        .column_as(applications::Column::Id.count(), "waiting")
        .filter(applications::Column::MissionId.is_in(missions.iter().copied()))
        .filter(applications::Column::State.eq(State::Applied))
        .group_by(applications::Column::MissionId)
        .into_tuple()
        .all(scope.conn())
        .await?;
    Ok(rows.into_iter().map(|(mission, count)| (mission, u64::try_from(count).unwrap_or(0))).collect())
}
