//! What decides whether a helper is asked, read from their row.

use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::entity::prelude::*;
use sea_orm::{FromQueryResult, QueryResult, QuerySelect as _, Select};

use crate::db::cells::Cells;
use crate::helpers::model::{Column, Entity, State, Words};

/// A helper, as far as the pool needs to know them.
pub(super) struct HelperRow {
    pub(super) id: Uuid,
    pub(super) state: State,
    pub(super) lat: f64,
    pub(super) lon: f64,
    pub(super) radius_m: i32,
    pub(super) categories: Words,
    pub(super) languages: Words,
    pub(super) week: i32,
    pub(super) capacity: i16,
    pub(super) load: i16,
    pub(super) last_asked_at: Option<DateTime<Utc>>,
    pub(super) asked_on: Option<NaiveDate>,
    pub(super) asked_count: i16,
    pub(super) has_answered: bool,
    pub(super) unanswered: i16,
    pub(super) updated_at: DateTime<Utc>,
}

/// In the order in which [`HelperRow`] reads them.
const COLUMNS: [Column; 16] = [
    Column::Id,
    Column::State,
    Column::Lat,
    Column::Lon,
    Column::RadiusM,
    Column::Categories,
    Column::Languages,
    Column::Week,
    Column::Capacity,
    Column::Load,
    Column::LastAskedAt,
    Column::AskedOn,
    Column::AskedCount,
    Column::HasAnswered,
    Column::Unanswered,
    Column::UpdatedAt,
];

/// Reads these helpers.
pub(super) async fn read<C: ConnectionTrait>(
    helpers: Select<Entity>,
    conn: &C,
) -> Result<Vec<HelperRow>, DbErr> {
    helpers.select_only().columns(COLUMNS).into_model().all(conn).await
}

impl FromQueryResult for HelperRow {
    fn from_query_result(row: &QueryResult, _: &str) -> Result<Self, DbErr> {
        let mut row = Cells::new(row);
        Ok(Self {
            id: row.next()?,
            state: row.next()?,
            lat: row.next()?,
            lon: row.next()?,
            radius_m: row.next()?,
            categories: row.next()?,
            languages: row.next()?,
            week: row.next()?,
            capacity: row.next()?,
            load: row.next()?,
            last_asked_at: row.next()?,
            asked_on: row.next()?,
            asked_count: row.next()?,
            has_answered: row.next()?,
            unanswered: row.next()?,
            updated_at: row.next()?,
        })
    }
}
