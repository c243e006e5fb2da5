//! Durable jobs on the application's own database, SQLite or PostgreSQL, with one set of queries.
//!
//! A job is a row of the table `jobs`, written by [`enqueue()`] **inside the transaction that causes
//! it**: either both commit or neither. A [`Worker`] claims due jobs, gives each to the handler
//! registered for its name and deletes it when the handler is through.
//!
//! What the crate promises:
//!
//! * **Durable.** A job leaves the table only when it is done. One that fails is retried with
//!   growing, jittered pauses ([`backoff()`]); after its last attempt it stays as a dead letter
//!   ([`dead`], [`retry_dead`]).
//! * **One effect.** A claim is a lease with a token. A handler that calls [`JobMeta::complete`] in
//!   its own transaction commits its effects and the end of the job together; if the lease went to
//!   somebody else in the meantime, it gets an error and its transaction rolls back. Handlers that
//!   do not call it may run twice when a worker dies between their commit and the deletion.
//! * **No job is stuck.** The lease is extended while the handler runs; when a worker dies it runs
//!   out and another worker takes the job over. A worker that is asked to stop hands unfinished
//!   jobs back at once, and that attempt does not count.
//! * **Fair.** Platforms take turns: a platform with one due job waits for one round over the
//!   platforms that have due jobs, however many jobs the others have.
//! * **Deduplicated where asked**, see [`Job::dedup_key`].
//!
//! Time and randomness are passed in ([`Sources`], [`NewJob`]); no query asks the database for the
//! time. Timestamps are expected in whole microseconds, which is what both databases keep.
//!
//! Every claim names its platform, and no query joins, so the table may be sharded by `platform_id`.
//! Jobs of the whole installation belong to the nil UUID.
#![warn(missing_docs)]

mod backoff;
mod claim;
mod enqueue;
mod error;
mod inspect;
mod registry;
mod table;
mod worker;

pub use backoff::backoff;
pub use enqueue::{Enqueued, Job, NewJob, enqueue, enqueue_all};
pub use error::{CompleteError, JobError, without_values};
pub use inspect::{DeadJob, NameStats, count_dead, dead, next_due, retry_dead, stats, waiting};
pub use registry::{JobMeta, Registry};
pub use table::{create_tables, drop_tables, schema};
pub use worker::{Options, Ran, Sources, Wake, Worker};
