//! How many jobs a second, and how long a lone job waits behind a crowd of 100,000.
//!
//! `cargo run --release -p queue --example throughput -- sqlite:///tmp/throughput.db?mode=rwc`
//! The database must be empty; the table `jobs` is dropped at the end.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use chrono::{DateTime, Utc};
use queue::{Job, JobError, JobMeta, NewJob, Options, Registry, Sources, Wake, Worker, enqueue};
use sea_orm::sqlx::sqlite::{SqliteJournalMode, SqliteSynchronous};
use sea_orm::{ConnectOptions, ConnectionTrait, Database, DbErr, TransactionTrait};
use serde::{Deserialize, Serialize};
use tokio::sync::Notify;
use tokio::time::Instant;
use uuid::Uuid;

const CROWD: u64 = 100_000;
const MEASURED: u64 = 5_000;

#[derive(Serialize, Deserialize)]
struct Count {
    alone: bool,
}

impl Job for Count {
    const NAME: &'static str = "count";
}

struct Still(AtomicU64);

impl Sources for Still {
    fn now(&self) -> DateTime<Utc> {
        DateTime::UNIX_EPOCH
    }

    fn random(&self) -> u64 {
        self.0.fetch_add(1, Ordering::Relaxed)
    }
}

#[derive(Clone, Default)]
struct Seen {
    jobs: Arc<AtomicU64>,
    alone: Arc<Notify>,
    enough: Arc<Notify>,
}

async fn count(seen: Seen, job: Count, _: JobMeta) -> Result<(), JobError> {
    if job.alone {
        seen.alone.notify_one();
    } else if seen.jobs.fetch_add(1, Ordering::Relaxed) == MEASURED {
        seen.enough.notify_one();
    }
    Ok(())
}

async fn add(conn: &impl ConnectionTrait, platform: u128, id: u64, job: &Count) -> Result<(), DbErr> {
    let now = DateTime::UNIX_EPOCH;
    let new =
        NewJob { platform_id: Uuid::from_u128(platform), id: Uuid::from_u128(id.into()), now, run_at: now };
    enqueue(conn, new, job).await.map(drop)
}

#[tokio::main]
async fn main() -> Result<(), DbErr> {
    let url = std::env::args().nth(1).expect("the URL of an empty database");
    let mut options = ConnectOptions::new(&url);
    options.sqlx_logging(false).test_before_acquire(false);
    options.max_connections(if url.starts_with("sqlite") { 1 } else { 10 });
    options.map_sqlx_sqlite_opts(|o| {
        o.journal_mode(SqliteJournalMode::Wal).synchronous(SqliteSynchronous::Full)
    });
    let db = Database::connect(options).await?;
    queue::create_tables(&db).await?;

    let start = Instant::now();
    let txn = db.begin().await?;
    for id in 0..CROWD {
        add(&txn, 1, id, &Count { alone: false }).await?;
    }
    txn.commit().await?;
    println!("enqueue: {:.0} µs each", start.elapsed().as_secs_f64() * 1e6 / CROWD as f64);

    let seen = Seen::default();
    for concurrency in [1, 4, 16] {
        seen.jobs.store(0, Ordering::Relaxed);
        let worker = Worker::new(
            db.clone(),
            Arc::new(Still(AtomicU64::new(1 + concurrency * CROWD))),
            Registry::new().register(count),
            seen.clone(),
            Wake::default(),
            Options { concurrency: usize::try_from(concurrency).expect("small"), ..Options::default() },
        );
        let (enough, start) = (Arc::clone(&seen.enough), Instant::now());
        let running = tokio::spawn(async move { worker.run(enough.notified()).await });
        tokio::time::sleep(Duration::from_millis(300)).await;
        let enqueued = Instant::now();
        add(&db, 2, CROWD + concurrency, &Count { alone: true }).await?;
        seen.alone.notified().await;
        let waited = enqueued.elapsed();
        running.await.expect("the worker does not panic");
        let rate = seen.jobs.load(Ordering::Relaxed) as f64 / start.elapsed().as_secs_f64();
        println!("{concurrency:>2} at a time: {rate:.0} jobs/s; a lone newcomer ran after {waited:.0?}");
    }
    queue::drop_tables(&db).await
}
