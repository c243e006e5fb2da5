//! The dates of a mission and their places. A date that comes again and again is a [`super::series`]; each of its dates
//! is a slot of its own.

use chrono::{DateTime, Duration, Utc};
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;
use sea_orm::{QueryOrder as _, QuerySelect as _};

use crate::db::scope::{Scope, Tx};

/// Slots of one mission that are read at most.
const AT_MOST: u64 = 400;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "slots")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub platform_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub mission_id: Uuid,
    pub series_id: Option<Uuid>,
    /// None: whenever it suits both, until it ends.
    pub starts_at: Option<DateTimeUtc>,
    pub ends_at: Option<DateTimeUtc>,
    /// Where, if it is not where the mission is.
    pub place_code: Option<String>,
    pub address: Option<String>,
    pub capacity: i16,
    /// Places that are taken, or kept for somebody who is asked.
    pub taken: i16,
    /// Turns on the waiting list that were given out.
    pub turns: i32,
    /// It does not take place.
    pub is_off: bool,
    pub created_at: DateTimeUtc,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

crate::sealed!();

/// A date of a mission, as other rooms call it.
pub type Slot = Model;

impl Model {
    /// How many places are free.
    #[must_use]
    pub fn free(&self) -> i16 {
        (self.capacity - self.taken).max(0)
    }

    /// Whether one can still come: it takes place and has not begun, or not ended where one comes when it suits.
    #[must_use]
    pub fn is_coming(&self, now: DateTime<Utc>) -> bool {
        !self.is_off && self.starts_at.or(self.ends_at).is_none_or(|at| at > now)
    }

    /// Whether it is over; one without a date never is.
    #[must_use]
    pub fn is_over(&self, now: DateTime<Utc>) -> bool {
        self.ends_at.is_some_and(|at| at <= now)
    }

    /// How long it takes, in minutes, where it has a date.
    #[must_use]
    pub fn minutes(&self) -> Option<i32> {
        let minutes = self.ends_at.zip(self.starts_at).map(|(end, start)| (end - start).num_minutes());
        minutes.and_then(|minutes| i32::try_from(minutes).ok())
    }
}

/// When a slot is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// From and until.
    Date(DateTime<Utc>, DateTime<Utc>),
    /// Whenever it suits both, until then if it ends.
    Any(Option<DateTime<Utc>>),
}

impl When {
    /// When it begins and ends.
    #[must_use]
    pub fn times(self) -> (Option<DateTime<Utc>>, Option<DateTime<Utc>>) {
        match self {
            Self::Date(from, until) => (Some(from), Some(until)),
            Self::Any(until) => (None, until),
        }
    }
}

/// A date to be added; already checked.
#[derive(Clone, Debug)]
pub struct NewSlot {
    /// The series that it is one of.
    pub series: Option<Uuid>,
    /// When it is.
    pub when: When,
    /// Where, if it is not where the mission is: place code, street and number.
    pub site: Option<(String, Option<String>)>,
    /// How many people.
    pub capacity: i16,
}

/// Adds dates to a mission.
///
/// # Errors
/// When the database fails.
pub async fn add(tx: &Tx, mission: Uuid, new: Vec<NewSlot>) -> Result<(), DbErr> {
    insert(tx, new.into_iter().map(|slot| of_mission(tx, mission, slot)).collect()).await
}

/// Writes dates down.
///
/// # Errors
/// When the database fails.
pub(crate) async fn insert(tx: &Tx, slots: Vec<Model>) -> Result<(), DbErr> {
    let row = |slot: Model| ActiveModel { platform_id: Set(tx.platform), ..slot.into() };
    tx.insert_all(slots.into_iter().map(row).collect()).await
}

/// A new date of a mission.
pub(crate) fn of_mission(tx: &Tx, mission_id: Uuid, slot: NewSlot) -> Model {
    let (place_code, address) = slot.site.map_or((None, None), |(code, address)| (Some(code), address));
    let (starts_at, ends_at) = slot.when.times();
    Model {
        platform_id: tx.platform,
        id: tx.ids.uuid(),
        mission_id,
        series_id: slot.series,
        starts_at,
        ends_at,
        place_code,
        address,
        capacity: slot.capacity,
        taken: 0,
        turns: 0,
        is_off: false,
        created_at: tx.now,
    }
}

/// The dates of a mission, the first first, those without a date last.
///
/// # Errors
/// When the database fails.
pub async fn of<C: ConnectionTrait>(scope: &Scope<C>, mission: Uuid) -> Result<Vec<Model>, DbErr> {
    let all = scope.find::<Entity>().filter(Column::MissionId.eq(mission));
    let newest = all.order_by_desc(Column::StartsAt).order_by_desc(Column::Id).limit(AT_MOST);
    let mut slots = newest.all(scope.conn()).await?;
    slots.sort_by_key(|slot| (slot.starts_at.is_none(), slot.starts_at, slot.id));
    Ok(slots)
}

/// Writes a slot down after a change under the lock of its mission ([`super::model::lock`]).
///
/// # Errors
/// When the database fails, or more would be taken than there are (invariant 1).
pub(super) async fn keep(tx: &Tx, slot: &Model) -> Result<(), DbErr> {
    tx.update::<Entity>()
        .col_expr(Column::Taken, Expr::value(slot.taken))
        .col_expr(Column::Turns, Expr::value(slot.turns))
        .col_expr(Column::Capacity, Expr::value(slot.capacity))
        .col_expr(Column::IsOff, Expr::value(slot.is_off))
        .filter(Column::Id.eq(slot.id))
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// How long the first on the waiting list has to take a place that became free: a day, but never more than a
/// third of what is left until it begins, and an hour at least.
#[must_use]
pub fn time_to_answer(slot: &Model, now: DateTime<Utc>) -> Duration {
    let left = slot.starts_at.map_or(Duration::days(3), |at| at - now);
    (left / 3).clamp(Duration::hours(1), Duration::days(1))
}
