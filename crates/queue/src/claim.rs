//! Taking jobs, keeping them and giving them back: all statements that move a job.

use std::sync::Arc;

use chrono::{DateTime, TimeDelta, Utc};
use sea_orm::sea_query::{
    Cond, Expr, ExprTrait, LockBehavior, LockType, Order, Query, SimpleExpr, UpdateStatement,
};
use sea_orm::{
    ConnectionTrait, DatabaseConnection, DbErr, FromQueryResult, JsonValue, SqlErr, SqliteTransactionMode,
    TransactionOptions, TransactionTrait,
};
use uuid::Uuid;

use crate::registry::JobMeta;
use crate::table::Jobs;

/// A lease: this job, as long as the row carries this token.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Claim {
    pub(crate) platform_id: Uuid,
    pub(crate) id: Uuid,
    pub(crate) token: Uuid,
}

/// A claimed job.
#[derive(Debug)]
pub(crate) struct Claimed {
    pub(crate) meta: JobMeta,
    pub(crate) name: String,
    pub(crate) payload: JsonValue,
    pub(crate) max_attempts: i32,
    /// The key it held while it waited, to be taken up again if it has to wait once more.
    pub(crate) dedup_key: Option<String>,
}

#[derive(FromQueryResult)]
struct Row {
    id: Uuid,
    name: String,
    payload: JsonValue,
    dedup_key: Option<String>,
    attempts: i32,
    max_attempts: i32,
}

/// Due, and held by nobody: never claimed, given back, or its lease ran out.
fn due(now: DateTime<Utc>) -> Cond {
    Cond::all().add(Expr::col(Jobs::DeadAt).is_null()).add(Expr::col(Jobs::RunAt).lte(now)).add(
        Cond::any().add(Expr::col(Jobs::LockedUntil).is_null()).add(Expr::col(Jobs::LockedUntil).lte(now)),
    )
}

/// All platforms with due jobs.
///
/// It reads what is due, so it takes longer the more that is; callers do not ask before each claim.
pub(crate) async fn due_platforms(
    conn: &impl ConnectionTrait,
    now: DateTime<Utc>,
) -> Result<Vec<Uuid>, DbErr> {
    let query = Query::select()
        .distinct()
        .column(Jobs::PlatformId)
        .from(Jobs::Table)
        .cond_where(due(now))
        .order_by(Jobs::PlatformId, Order::Asc)
        .to_owned();
    conn.query_all(&query).await?.iter().map(|row| row.try_get_by_index(0)).collect()
}

/// The platform whose due job comes first by (time, id).
pub(crate) async fn first_due_platform(
    conn: &impl ConnectionTrait,
    now: DateTime<Utc>,
) -> Result<Option<Uuid>, DbErr> {
    let query = Query::select()
        .column(Jobs::PlatformId)
        .from(Jobs::Table)
        .cond_where(due(now))
        .order_by(Jobs::RunAt, Order::Asc)
        .order_by(Jobs::Id, Order::Asc)
        .limit(1)
        .to_owned();
    conn.query_one(&query).await?.map(|row| row.try_get_by_index(0)).transpose()
}

/// What a claim found.
#[derive(Default)]
pub(crate) struct Found {
    pub(crate) claimed: Vec<Claimed>,
    /// Jobs whose last attempt was lost with its worker; they are dead now.
    pub(crate) buried: usize,
}

impl Found {
    pub(crate) fn count(&self) -> usize {
        self.claimed.len() + self.buried
    }
}

/// Claims up to `limit` due jobs of a platform, the earliest first, until `now + lease`.
pub(crate) async fn claim(
    db: &DatabaseConnection,
    platform_id: Uuid,
    limit: usize,
    now: DateTime<Utc>,
    lease: TimeDelta,
    token: Uuid,
) -> Result<Found, DbErr> {
    // IMMEDIATE takes SQLite's write lock before the rows are read; PostgreSQL locks the rows.
    let immediate = TransactionOptions {
        sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
        ..Default::default()
    };
    let txn = db.begin_with_options(immediate).await?;
    let query = Query::select()
        .columns([Jobs::Id, Jobs::Name, Jobs::Payload, Jobs::DedupKey, Jobs::Attempts, Jobs::MaxAttempts])
        .from(Jobs::Table)
        .and_where(Expr::col(Jobs::PlatformId).eq(platform_id))
        .cond_where(due(now))
        .order_by(Jobs::RunAt, Order::Asc)
        .order_by(Jobs::Id, Order::Asc)
        .limit(limit as u64)
        .lock_with_behavior(LockType::Update, LockBehavior::SkipLocked)
        .to_owned();
    let rows = txn.query_all(&query).await?;
    let rows = rows.iter().map(|row| Row::from_query_result(row, "")).collect::<Result<Vec<_>, _>>()?;
    // A failed attempt never leaves a job waiting with its attempts used up: a lost one does.
    let (lost, ready): (Vec<_>, Vec<_>) = rows.into_iter().partition(|row| row.attempts >= row.max_attempts);

    if !ready.is_empty() {
        let take = update()
            .value(Jobs::LockedBy, token)
            .value(Jobs::LockedUntil, now + lease)
            .value(Jobs::Attempts, Expr::col(Jobs::Attempts).add(1))
            .value(Jobs::DedupKey, Option::<String>::None)
            .and_where(Expr::col(Jobs::PlatformId).eq(platform_id))
            .and_where(Expr::col(Jobs::Id).is_in(ready.iter().map(|row| row.id)))
            .to_owned();
        txn.execute(&take).await?;
    }
    if !lost.is_empty() {
        let bury = dead(&mut update(), now, "the worker was lost during the last attempt")
            .and_where(Expr::col(Jobs::PlatformId).eq(platform_id))
            .and_where(Expr::col(Jobs::Id).is_in(lost.iter().map(|row| row.id)))
            .to_owned();
        txn.execute(&bury).await?;
    }
    txn.commit().await?;

    let claimed = ready.into_iter().map(|row| Claimed {
        meta: JobMeta { platform_id, id: row.id, attempt: row.attempts + 1, token, ended: Arc::default() },
        name: row.name,
        payload: row.payload,
        max_attempts: row.max_attempts,
        dedup_key: row.dedup_key,
    });
    Ok(Found { claimed: claimed.collect(), buried: lost.len() })
}

/// Deletes a job that is done; false if the lease was lost.
pub(crate) async fn finish(conn: &impl ConnectionTrait, claim: Claim) -> Result<bool, DbErr> {
    let delete = Query::delete().from_table(Jobs::Table).cond_where(held(claim)).to_owned();
    Ok(conn.execute(&delete).await?.rows_affected() == 1)
}

/// Moves the end of a lease; false if it was lost or the job is done.
pub(crate) async fn extend(
    conn: &impl ConnectionTrait,
    claim: Claim,
    until: DateTime<Utc>,
) -> Result<bool, DbErr> {
    let extend = update().value(Jobs::LockedUntil, until).cond_where(held(claim)).to_owned();
    Ok(conn.execute(&extend).await?.rows_affected() == 1)
}

/// Lets a failed job wait until `run_at`; false if the lease was lost or the job is done.
pub(crate) async fn retry(
    conn: &impl ConnectionTrait,
    job: &Claimed,
    run_at: DateTime<Utc>,
    error: &str,
) -> Result<bool, DbErr> {
    let mut back = update();
    back.value(Jobs::RunAt, run_at).value(Jobs::LastError, error);
    give_back(conn, job, back).await
}

/// Hands an unfinished job back as if it had not been claimed; false if the lease was lost.
pub(crate) async fn hand_back(conn: &impl ConnectionTrait, job: &Claimed) -> Result<bool, DbErr> {
    let mut back = update();
    back.value(Jobs::Attempts, Expr::col(Jobs::Attempts).sub(1));
    give_back(conn, job, back).await
}

/// Makes a job a dead letter; false if the lease was lost or the job is done.
pub(crate) async fn bury(
    conn: &impl ConnectionTrait,
    claim: Claim,
    now: DateTime<Utc>,
    error: &str,
) -> Result<bool, DbErr> {
    let bury = dead(&mut update(), now, error).cond_where(held(claim)).to_owned();
    Ok(conn.execute(&bury).await?.rows_affected() == 1)
}

async fn give_back(
    conn: &impl ConnectionTrait,
    job: &Claimed,
    mut back: UpdateStatement,
) -> Result<bool, DbErr> {
    unlock(&mut back).cond_where(held(job.meta.claim()));
    let mut with_key = back.clone();
    if let Some(key) = &job.dedup_key {
        with_key.value(Jobs::DedupKey, key.as_str());
    }
    match conn.execute(&with_key).await {
        // Another job took the key while this one ran; both will run.
        Err(error) if matches!(error.sql_err(), Some(SqlErr::UniqueConstraintViolation(_))) => {
            Ok(conn.execute(&back).await?.rows_affected() == 1)
        }
        result => Ok(result?.rows_affected() == 1),
    }
}

fn update() -> UpdateStatement {
    Query::update().table(Jobs::Table).to_owned()
}

fn held(claim: Claim) -> SimpleExpr {
    Expr::col(Jobs::PlatformId)
        .eq(claim.platform_id)
        .and(Expr::col(Jobs::Id).eq(claim.id))
        .and(Expr::col(Jobs::LockedBy).eq(claim.token))
}

fn unlock(update: &mut UpdateStatement) -> &mut UpdateStatement {
    update.value(Jobs::LockedBy, Option::<Uuid>::None).value(Jobs::LockedUntil, Option::<DateTime<Utc>>::None)
}

fn dead<'a>(update: &'a mut UpdateStatement, now: DateTime<Utc>, error: &str) -> &'a mut UpdateStatement {
    unlock(update).value(Jobs::DeadAt, now).value(Jobs::LastError, error)
}
