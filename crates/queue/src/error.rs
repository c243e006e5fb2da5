//! How a handler fails.

use chrono::{DateTime, Utc};
use sea_orm::{DbErr, RuntimeErr};

/// Why a handler did not get its job done, and what shall become of the job.
///
/// The texts are kept in the table and shown to whoever runs the installation: **short, and never
/// with personal data** (no name, address or message text; ids are fine).
#[derive(Debug, thiserror::Error)]
pub enum JobError {
    /// Try again after the usual pause, see [`crate::backoff()`].
    #[error("{0}")]
    Retry(String),
    /// Try again at this time. It counts as an attempt like any other.
    #[error("{1} (again at {0})")]
    RetryAt(DateTime<Utc>, String),
    /// Trying again will not help: make the job a dead letter now.
    #[error("{0}")]
    Fail(String),
}

impl From<DbErr> for JobError {
    /// Database errors are retried. Only their kind and code are kept, since the message of a
    /// database may quote the value it stumbled over.
    fn from(error: DbErr) -> Self {
        Self::Retry(without_values(&error))
    }
}

/// What went wrong with the database, fit for a log: its kind and code, and none of the values that its
/// own words may quote.
#[must_use]
pub fn without_values(error: &DbErr) -> String {
    match error {
        DbErr::ConnectionAcquire(_) | DbErr::Conn(_) => "database: no connection".into(),
        DbErr::Exec(RuntimeErr::SqlxError(cause)) | DbErr::Query(RuntimeErr::SqlxError(cause)) => {
            match cause.as_database_error().and_then(sea_orm::sqlx::error::DatabaseError::code) {
                Some(code) => format!("database: error {code}"),
                None => "database: query failed".into(),
            }
        }
        DbErr::RecordNotFound(_) => "database: record not found".into(),
        _ => "database: unexpected error".into(),
    }
}

/// Why [`JobMeta::complete`](crate::JobMeta::complete) refused; the handler must roll back.
#[derive(Debug, thiserror::Error)]
pub enum CompleteError {
    /// The lease ran out and the job went to another worker, or it was completed before.
    #[error("the lease on this job was lost")]
    LostLease,
    /// The database failed.
    #[error(transparent)]
    Db(#[from] DbErr),
}

impl From<CompleteError> for JobError {
    fn from(error: CompleteError) -> Self {
        match error {
            // The job is no longer this handler's, so this text goes to the log at most.
            CompleteError::LostLease => Self::Retry("lease lost".into()),
            CompleteError::Db(error) => error.into(),
        }
    }
}
