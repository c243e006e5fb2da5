//! What a plan is made of, read from the database: a handful of queries, whatever waits.

use std::collections::{HashMap, HashSet};

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, ExprTrait as _};
use sea_orm::{Condition, DerivePartialModel, QueryOrder, QuerySelect, QueryTrait as _, Select};

use super::make::{Ask, Task};
use super::places::Places;
use crate::alerts::candidates::{Snapshot, language_bits, wanted_week};
use crate::alerts::choice::{alerts_a_day, circle_m};
use crate::alerts::model::{self as alert, State as Answer};
use crate::db::scope::Scope;
use crate::helpers::model::{self as helper, Words};
use crate::listings::model::{Column, DueKind, Entity, Hand, State};
use crate::people::again;
use crate::platforms::model::Platform;
use crate::state::App;

/// The columns that a plan needs.
#[derive(DerivePartialModel)]
#[sea_orm(entity = "Entity")]
struct Waiting {
    id: Uuid,
    category_id: Uuid,
    place_code: String,
    public_lat: f64,
    public_lon: f64,
    cell: i64,
    due_kind: DueKind,
    due_at: Option<DateTimeUtc>,
    languages: Words,
    capacity: i16,
    taken: i16,
}

/// All that a plan is made of.
pub(super) struct Read {
    /// The moment that it is true for.
    pub(super) at: DateTimeUtc,
    pub(super) pool: Snapshot,
    pub(super) task: Task,
    pub(super) places: Places,
    /// By ask, in the order of the task: who was asked and has not answered.
    pub(super) unanswered: Vec<i16>,
}

/// The asks that belong in a plan: open, with places missing, and in nobody's hands but for want of a helper.
pub(super) fn waiting<C: ConnectionTrait>(scope: &Scope<C>) -> Select<Entity> {
    let hands = Condition::any().add(Column::HandReason.is_null()).add(Column::HandReason.eq(Hand::Nobody));
    scope
        .find::<Entity>()
        .filter(Column::State.eq(State::Open))
        .filter(Expr::col(Column::Taken).lt(Expr::col(Column::Capacity)))
        .filter(hands)
}

/// Reads it as it is now.
pub(super) async fn read(app: &App, platform: &Platform) -> Result<Read, DbErr> {
    let scope = app.read(platform.id());
    let at = app.clock.now();
    let pool = app.pools.snapshot(&scope, platform, at).await?;
    let rows = waiting(&scope).order_by_asc(Column::CreatedAt).order_by_asc(Column::Id);
    let rows: Vec<Waiting> = rows.into_partial_model().all(scope.conn()).await?;
    let mut asked: HashMap<Uuid, HashSet<Uuid>> = HashMap::new();
    let mut silent: HashMap<Uuid, i16> = HashMap::new();
    let ids = waiting(&scope).select_only().column(Column::Id).into_query();
    let alerts: Vec<(Uuid, Uuid, Answer)> = scope
        .find::<alert::Entity>()
        .select_only()
        .columns([alert::Column::ListingId, alert::Column::HelperId, alert::Column::State])
        .filter(alert::Column::ListingId.in_subquery(ids))
        .into_tuple()
        .all(scope.conn())
        .await?;
    for (ask, helper, answer) in alerts {
        asked.entry(ask).or_default().insert(helper);
        if answer == Answer::Asked {
            let count = silent.entry(ask).or_default();
            *count = count.saturating_add(1);
        }
    }
    let again = again::of_waiting(&scope).await?;
    let mut own: HashMap<Uuid, HashSet<Uuid>> = HashMap::new();
    for (ask, helper) in again.own {
        own.entry(ask).or_default().insert(helper);
    }
    let homes: Vec<(Uuid, String)> = scope
        .find::<helper::Entity>()
        .select_only()
        .columns([helper::Column::Id, helper::Column::PlaceCode])
        .filter(helper::Column::State.eq(helper::State::Active))
        .into_tuple()
        .all(scope.conn())
        .await?;
    let widest = i16::try_from(platform.rules.waves).unwrap_or(i16::MAX);
    let mut places = Places { asks: Vec::with_capacity(rows.len()), helpers: homes.into_iter().collect() };
    let mut unanswered = Vec::with_capacity(rows.len());
    let mut asks = Vec::with_capacity(rows.len());
    for row in rows {
        let category = platform.category(row.category_id);
        unanswered.push(silent.get(&row.id).copied().unwrap_or(0));
        asks.push(Ask {
            id: row.id,
            point: (row.public_lat, row.public_lon),
            cell: row.cell,
            category: category.and_then(|category| pool.category_bit(&category.slug)),
            languages: language_bits(&row.languages.0),
            week: wanted_week(row.due_kind, at, row.due_at.unwrap_or(at), platform),
            within_m: category.and_then(|category| circle_m(platform, category, widest)).unwrap_or(0),
            missing: u32::try_from(row.capacity - row.taken).unwrap_or(0),
            asked: asked.remove(&row.id).unwrap_or_default(),
            own: own.remove(&row.id).unwrap_or_default(),
        });
        places.asks.push(row.place_code);
    }
    let max_per_day = alerts_a_day(&platform.rules);
    let task = Task { asks, helped: again.helped, max_per_day, now: at.timestamp_micros() };
    Ok(Read { at, pool, task, places, unanswered })
}
