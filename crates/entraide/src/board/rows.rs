//! Reading the board: all of it at a restart, so each row costs as little as it can.

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use sea_orm::{FromQueryResult, QueryOrder as _, QueryResult, QuerySelect as _};

use super::model::{Column, Entity, Model};
use crate::db::cells::Cells;
use crate::db::scope::Read;

/// So many rows are read and taken over at a time: a large board never stands in memory twice.
pub(super) const BATCH: usize = 5000;

/// What has changed since the last look; the first time all that is there, a batch at a time from a row
/// on. What changes between two batches lies within the overlap, and is read with the next look.
pub(super) async fn rows(
    scope: &Read,
    since: Option<DateTime<Utc>>,
    after: Option<Uuid>,
) -> Result<Vec<Model>, DbErr> {
    let mut rows = scope.find::<Entity>();
    if let Some(since) = since {
        rows = rows.filter(Column::ChangedAt.gte(since));
    } else {
        rows = rows.filter(Column::DownAt.is_null()).order_by_asc(Column::Id).limit(BATCH as u64);
    }
    if let Some(after) = after {
        rows = rows.filter(Column::Id.gt(after));
    }
    let rows = rows.into_model::<Row>().all(scope.conn()).await?;
    Ok(rows.into_iter().map(|row| row.0).collect())
}

/// A row read by the order of its columns.
struct Row(Model);

impl FromQueryResult for Row {
    fn from_query_result(row: &QueryResult, _: &str) -> Result<Self, DbErr> {
        let mut row = Cells::new(row);
        Ok(Self(Model {
            platform_id: row.next()?,
            id: row.next()?,
            kind: row.next()?,
            category_id: row.next()?,
            title: row.next()?,
            details: row.next()?,
            language: row.next()?,
            price: row.next()?,
            place_code: row.next()?,
            lat: row.next()?,
            lon: row.next()?,
            due_kind: row.next()?,
            due_at: row.next()?,
            from_day: row.next()?,
            until_day: row.next()?,
            languages: row.next()?,
            places_left: row.next()?,
            from_age: row.next()?,
            posted_at: row.next()?,
            down_at: row.next()?,
            version: row.next()?,
            changed_at: row.next()?,
        }))
    }
}
