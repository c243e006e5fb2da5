//! Looking into the queue, and bringing dead letters back.

use chrono::{DateTime, Utc};
use sea_orm::sea_query::{Alias, Cond, Expr, ExprTrait, Func, Order, Query, SimpleExpr};
use sea_orm::{ConnectionTrait, DbErr, FromQueryResult, JsonValue};
use uuid::Uuid;

use crate::Job;
use crate::table::Jobs;

/// A job that used up its attempts, or failed for good.
#[derive(Clone, Debug, PartialEq, FromQueryResult)]
pub struct DeadJob {
    /// The platform it belongs to.
    pub platform_id: Uuid,
    /// Its id.
    pub id: Uuid,
    /// Its kind.
    pub name: String,
    /// Its payload.
    pub payload: JsonValue,
    /// How often it was tried.
    pub attempts: i32,
    /// What its last handler said.
    pub last_error: Option<String>,
    /// Since when it is dead.
    pub dead_at: DateTime<Utc>,
    /// When it was enqueued.
    pub created_at: DateTime<Utc>,
}

/// How many jobs of one kind there are, over all platforms.
#[derive(Clone, Debug, PartialEq, Eq, FromQueryResult)]
pub struct NameStats {
    /// The kind of job.
    pub name: String,
    /// Waiting for a free worker.
    pub due: i64,
    /// Waiting for their time.
    pub scheduled: i64,
    /// In somebody's hands.
    pub running: i64,
    /// Dead letters.
    pub dead: i64,
    /// Since when the longest waiting due job could have run. Growing age means too few workers.
    pub oldest_due: Option<DateTime<Utc>>,
}

/// Counts by kind of job, sorted by name. Reads the whole table.
pub async fn stats(conn: &impl ConnectionTrait, now: DateTime<Utc>) -> Result<Vec<NameStats>, DbErr> {
    let alive = || Expr::col(Jobs::DeadAt).is_null();
    let leased = || Expr::col(Jobs::LockedUntil).is_not_null().and(Expr::col(Jobs::LockedUntil).gt(now));
    let free = || Expr::col(Jobs::LockedUntil).is_null().or(Expr::col(Jobs::LockedUntil).lte(now));
    let due = || alive().and(free()).and(Expr::col(Jobs::RunAt).lte(now));
    let count = |condition: SimpleExpr| Func::count(Expr::case(condition, 1));
    let query = Query::select()
        .column(Jobs::Name)
        .expr_as(count(due()), Alias::new("due"))
        .expr_as(count(alive().and(free()).and(Expr::col(Jobs::RunAt).gt(now))), Alias::new("scheduled"))
        .expr_as(count(alive().and(leased())), Alias::new("running"))
        .expr_as(count(Expr::col(Jobs::DeadAt).is_not_null()), Alias::new("dead"))
        .expr_as(Func::min(Expr::case(due(), Expr::col(Jobs::RunAt))), Alias::new("oldest_due"))
        .from(Jobs::Table)
        .group_by_col(Jobs::Name)
        .order_by(Jobs::Name, Order::Asc)
        .to_owned();
    rows(conn, &query).await
}

/// When the next job that nobody has claimed may run: where a virtual clock can jump to.
pub async fn next_due(conn: &impl ConnectionTrait) -> Result<Option<DateTime<Utc>>, DbErr> {
    let query = Query::select()
        .column(Jobs::RunAt)
        .from(Jobs::Table)
        .and_where(Expr::col(Jobs::DeadAt).is_null())
        .and_where(Expr::col(Jobs::LockedBy).is_null())
        .order_by(Jobs::RunAt, Order::Asc)
        .limit(1)
        .to_owned();
    conn.query_one(&query).await?.map(|row| row.try_get_by_index(0)).transpose()
}

/// Every job of a kind that a platform has and that is not dead, with the time from which it may run.
pub async fn waiting<J: Job>(
    conn: &impl ConnectionTrait,
    platform_id: Uuid,
) -> Result<Vec<(J, DateTime<Utc>)>, DbErr> {
    let query = Query::select()
        .columns([Jobs::Payload, Jobs::RunAt])
        .from(Jobs::Table)
        .and_where(Expr::col(Jobs::PlatformId).eq(platform_id))
        .and_where(Expr::col(Jobs::DeadAt).is_null())
        .and_where(Expr::col(Jobs::Name).eq(J::NAME))
        .order_by(Jobs::RunAt, Order::Asc)
        .order_by(Jobs::Id, Order::Asc)
        .to_owned();
    let read = |row: &sea_orm::QueryResult| {
        let payload: JsonValue = row.try_get_by_index(0)?;
        let job = serde_json::from_value(payload).map_err(|error| DbErr::Json(error.to_string()))?;
        Ok((job, row.try_get_by_index(1)?))
    };
    conn.query_all(&query).await?.iter().map(read).collect()
}

/// The newest dead letters of a platform, at most `limit`.
pub async fn dead(conn: &impl ConnectionTrait, platform_id: Uuid, limit: u64) -> Result<Vec<DeadJob>, DbErr> {
    let query = Query::select()
        .columns([
            Jobs::PlatformId,
            Jobs::Id,
            Jobs::Name,
            Jobs::Payload,
            Jobs::Attempts,
            Jobs::LastError,
            Jobs::DeadAt,
            Jobs::CreatedAt,
        ])
        .from(Jobs::Table)
        .cond_where(dead_of(platform_id))
        .order_by(Jobs::DeadAt, Order::Desc)
        .order_by(Jobs::Id, Order::Desc)
        .limit(limit)
        .to_owned();
    rows(conn, &query).await
}

/// How many dead letters a platform has.
pub async fn count_dead(conn: &impl ConnectionTrait, platform_id: Uuid) -> Result<u64, DbErr> {
    let query = Query::select()
        .expr(Func::count(Expr::col(Jobs::Id)))
        .from(Jobs::Table)
        .cond_where(dead_of(platform_id))
        .to_owned();
    let count: Option<i64> = conn.query_one(&query).await?.map(|row| row.try_get_by_index(0)).transpose()?;
    Ok(count.unwrap_or(0).unsigned_abs())
}

/// Brings one dead letter of a platform back, or all of them: due now, with all its attempts. Returns
/// how many there were. Their dedup keys are gone.
pub async fn retry_dead(
    conn: &impl ConnectionTrait,
    platform_id: Uuid,
    only: Option<Uuid>,
    now: DateTime<Utc>,
) -> Result<u64, DbErr> {
    let mut revive = Query::update()
        .table(Jobs::Table)
        .value(Jobs::DeadAt, Option::<DateTime<Utc>>::None)
        .value(Jobs::Attempts, 0)
        .value(Jobs::RunAt, now)
        .cond_where(dead_of(platform_id))
        .to_owned();
    if let Some(id) = only {
        revive.and_where(Expr::col(Jobs::Id).eq(id));
    }
    Ok(conn.execute(&revive).await?.rows_affected())
}

fn dead_of(platform_id: Uuid) -> Cond {
    Cond::all().add(Expr::col(Jobs::PlatformId).eq(platform_id)).add(Expr::col(Jobs::DeadAt).is_not_null())
}

async fn rows<T: FromQueryResult>(
    conn: &impl ConnectionTrait,
    query: &sea_orm::sea_query::SelectStatement,
) -> Result<Vec<T>, DbErr> {
    conn.query_all(query).await?.iter().map(|row| T::from_query_result(row, "")).collect()
}
