//! Putting jobs into the table.

use chrono::{DateTime, Utc};
use sea_orm::sea_query::{Expr, ExprTrait, InsertStatement, OnConflict, Query};
use sea_orm::{ConnectionTrait, DbErr};
use serde::{Serialize, de::DeserializeOwned};
use uuid::Uuid;

use crate::table::Jobs;

/// A kind of job; the value is its payload, kept as JSON.
///
/// Payloads carry ids rather than copies of data: a job may run days after it was enqueued, and
/// what it is about may have changed or been erased by then.
pub trait Job: Serialize + DeserializeOwned + Send + Sync + 'static {
    /// The name under which jobs of this kind are kept; changing it orphans those that wait.
    const NAME: &'static str;

    /// After this many attempts the job becomes a dead letter.
    const MAX_ATTEMPTS: i32 = 12;

    /// Jobs of the same platform and name with the same key are one job **while it waits**.
    ///
    /// Enqueuing it again only brings it forward, if the new time is earlier; the payload stays that
    /// of the first. A claim frees the key: what is enqueued while the job runs is a new job, for
    /// the running one may have read before the change that caused it. A job that waits for its
    /// next attempt holds its key again, unless another one has taken it by then.
    fn dedup_key(&self) -> Option<String> {
        None
    }
}

/// Which job, whose, and when.
#[derive(Clone, Copy, Debug)]
pub struct NewJob {
    /// The platform that causes the job; [`Uuid::nil`] for jobs of the whole installation.
    pub platform_id: Uuid,
    /// A fresh UUIDv7.
    pub id: Uuid,
    /// The present.
    pub now: DateTime<Utc>,
    /// The earliest moment at which the job may run.
    pub run_at: DateTime<Utc>,
}

/// What became of an enqueued job.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Enqueued {
    /// It waits under its own id.
    New,
    /// A waiting job with the same key stands for it, see [`Job::dedup_key`].
    Merged,
}

/// Enqueues a job with the transaction `txn`: it exists if and when that commits.
///
/// Of two transactions that enqueue the same two keys in opposite order, PostgreSQL will abort one
/// (a deadlock): whoever enqueues several jobs with keys in one transaction does so in a fixed order.
pub async fn enqueue<J: Job>(txn: &impl ConnectionTrait, new: NewJob, job: &J) -> Result<Enqueued, DbErr> {
    let insert = insert([(new, job)])?
        // Not DO NOTHING: the update, even where its condition fails, locks the waiting row until this
        // transaction ends. Otherwise a worker could run the waiting job now, before it can see what
        // this transaction is about to commit, and nothing would run after.
        .on_conflict(
            OnConflict::columns([Jobs::PlatformId, Jobs::Name, Jobs::DedupKey])
                .target_and_where(Expr::col(Jobs::DedupKey).is_not_null())
                .update_column(Jobs::RunAt)
                .action_and_where(
                    Expr::col(("excluded", Jobs::RunAt)).lt(Expr::col((Jobs::Table, Jobs::RunAt))),
                )
                .to_owned(),
        )
        .returning_col(Jobs::Id)
        .to_owned();

    match txn.query_one(&insert).await? {
        Some(row) if row.try_get_by_index::<Uuid>(0)? == new.id => Ok(Enqueued::New),
        _ => Ok(Enqueued::Merged),
    }
}

/// So many jobs are one statement: nine values each, and SQLite takes 32,766 of them.
const PER_STATEMENT: usize = 1_000;

/// Enqueues jobs of a kind that has no keys, in few statements: they exist if and when the transaction
/// commits.
pub async fn enqueue_all<J: Job>(txn: &impl ConnectionTrait, jobs: &[(NewJob, &J)]) -> Result<(), DbErr> {
    for some in jobs.chunks(PER_STATEMENT) {
        txn.execute(&insert(some.iter().copied())?).await?;
    }
    Ok(())
}

fn insert<'a, J: Job>(jobs: impl IntoIterator<Item = (NewJob, &'a J)>) -> Result<InsertStatement, DbErr> {
    let mut insert = Query::insert();
    insert.into_table(Jobs::Table).columns([
        Jobs::PlatformId,
        Jobs::Id,
        Jobs::Name,
        Jobs::Payload,
        Jobs::DedupKey,
        Jobs::RunAt,
        Jobs::Attempts,
        Jobs::MaxAttempts,
        Jobs::CreatedAt,
    ]);
    for (new, job) in jobs {
        let payload = serde_json::to_value(job).map_err(|e| DbErr::Json(e.to_string()))?;
        insert.values_panic([
            new.platform_id.into(),
            new.id.into(),
            J::NAME.into(),
            payload.into(),
            job.dedup_key().into(),
            new.run_at.into(),
            0.into(),
            J::MAX_ATTEMPTS.into(),
            new.now.into(),
        ]);
    }
    Ok(insert)
}
