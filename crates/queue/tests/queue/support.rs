//! A database of its own for each test, a clock that stands still, and jobs that take notes.

use std::future::Future;
use std::process;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use queue::{Enqueued, Job, JobError, JobMeta, NewJob, Options, Registry, Sources, Wake, Worker, enqueue};
use sea_orm::sqlx::sqlite::{SqliteJournalMode, SqliteSynchronous};
use sea_orm::{
    ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DatabaseTransaction,
    SqliteTransactionMode, TransactionOptions, TransactionTrait,
};
use serde::{Deserialize, Serialize};
use tokio::time::{sleep, timeout};
use uuid::Uuid;

/// Makes two tests of each function: one on SQLite, one on PostgreSQL.
macro_rules! on_both {
    ($($name:ident),+ $(,)?) => {
        mod sqlite {
            $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $name() {
                $crate::support::on_sqlite(concat!(module_path!(), "-", stringify!($name)), super::$name).await;
            })+
        }
        mod postgres {
            $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $name() {
                $crate::support::on_postgres(super::$name).await;
            })+
        }
    };
}
pub(crate) use on_both;

/// What a test works with.
#[derive(Clone)]
pub(crate) struct World {
    /// The first connection, over which the table was created.
    pub(crate) db: DatabaseConnection,
    pub(crate) clock: Arc<Clock>,
    pub(crate) notes: Arc<Notes>,
    url: String,
}

/// A clock that moves only when told to, and numbers that are the same in every run.
pub(crate) struct Clock {
    now: Mutex<DateTime<Utc>>,
    random: AtomicU64,
    ids: AtomicU64,
}

impl Clock {
    pub(crate) fn advance(&self, by: TimeDelta) {
        *self.now.lock().unwrap() += by;
    }

    pub(crate) fn set(&self, now: DateTime<Utc>) {
        *self.now.lock().unwrap() = now;
    }

    /// Ids in the order in which they are drawn.
    pub(crate) fn id(&self) -> Uuid {
        Uuid::from_u128(1 + u128::from(self.ids.fetch_add(1, Ordering::Relaxed)))
    }
}

impl Sources for Clock {
    fn now(&self) -> DateTime<Utc> {
        *self.now.lock().unwrap()
    }

    /// SplitMix64.
    fn random(&self) -> u64 {
        let mut z = self.random.fetch_add(0x9e37_79b9_7f4a_7c15, Ordering::Relaxed);
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }
}

/// What handlers wrote down, in order.
#[derive(Default)]
pub(crate) struct Notes(Mutex<Vec<String>>);

impl Notes {
    pub(crate) fn add(&self, note: impl Into<String>) {
        self.0.lock().unwrap().push(note.into());
    }

    pub(crate) fn all(&self) -> Vec<String> {
        self.0.lock().unwrap().clone()
    }

    /// Waits, in real time, until a handler has written this.
    pub(crate) async fn wait_for(&self, note: &str) {
        let seen = async {
            while !self.all().iter().any(|n| n == note) {
                sleep(Duration::from_millis(2)).await;
            }
        };
        timeout(Duration::from_secs(20), seen).await.unwrap_or_else(|_| panic!("no note {note:?} in 20 s"));
    }
}

/// The job of most tests.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Note {
    pub(crate) text: String,
    pub(crate) key: Option<String>,
}

impl Job for Note {
    const NAME: &'static str = "note";

    fn dedup_key(&self) -> Option<String> {
        self.key.clone()
    }
}

pub(crate) fn note(text: &str) -> Note {
    Note { text: text.into(), key: None }
}

pub(crate) fn keyed(text: &str, key: &str) -> Note {
    Note { text: text.into(), key: Some(key.into()) }
}

/// The handler that writes the text of the job down.
pub(crate) async fn write_down(world: World, job: Note, _: JobMeta) -> Result<(), JobError> {
    world.notes.add(job.text);
    Ok(())
}

pub(crate) const PLATFORM: Uuid = Uuid::from_u128(0xa);
pub(crate) const OTHER: Uuid = Uuid::from_u128(0xb);

impl World {
    pub(crate) fn now(&self) -> DateTime<Utc> {
        self.clock.now()
    }

    /// A connection of its own, as another process would have.
    pub(crate) async fn connect(&self) -> DatabaseConnection {
        connect(&self.url).await
    }

    pub(crate) async fn begin(&self) -> DatabaseTransaction {
        begin(&self.db).await
    }

    pub(crate) async fn add<J: Job>(&self, job: &J) -> Enqueued {
        self.add_at(PLATFORM, job, self.now()).await
    }

    pub(crate) async fn add_at<J: Job>(&self, platform_id: Uuid, job: &J, run_at: DateTime<Utc>) -> Enqueued {
        let new = self.new_job(platform_id, run_at);
        enqueue(&self.db, new, job).await.unwrap()
    }

    pub(crate) fn new_job(&self, platform_id: Uuid, run_at: DateTime<Utc>) -> NewJob {
        NewJob { platform_id, id: self.clock.id(), now: self.now(), run_at }
    }

    pub(crate) fn worker(&self, registry: Registry<World>) -> Worker<World> {
        self.worker_with(self.db.clone(), registry, Wake::default(), Options::default())
    }

    pub(crate) fn worker_with(
        &self,
        db: DatabaseConnection,
        registry: Registry<World>,
        wake: Wake,
        options: Options,
    ) -> Worker<World> {
        Worker::new(db, self.clock.clone(), registry, self.clone(), wake, options)
    }

    /// Rows of the table `effects`, to which handlers write what must happen once.
    pub(crate) async fn effects(&self) -> i64 {
        self.number("SELECT count(*) FROM effects").await
    }

    pub(crate) async fn jobs(&self) -> i64 {
        self.number("SELECT count(*) FROM jobs").await
    }

    pub(crate) async fn number(&self, sql: &str) -> i64 {
        let statement = sea_orm::Statement::from_string(self.db.get_database_backend(), sql);
        self.db.query_one_raw(statement).await.unwrap().unwrap().try_get_by_index(0).unwrap()
    }
}

pub(crate) async fn begin(db: &DatabaseConnection) -> DatabaseTransaction {
    let immediate = TransactionOptions {
        sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
        ..Default::default()
    };
    db.begin_with_options(immediate).await.unwrap()
}

async fn connect(url: &str) -> DatabaseConnection {
    let mut options = ConnectOptions::new(url);
    options.sqlx_logging(false).test_before_acquire(false);
    if url.starts_with("sqlite") {
        options.max_connections(1).map_sqlx_sqlite_opts(|o| {
            o.journal_mode(SqliteJournalMode::Wal)
                .synchronous(SqliteSynchronous::Full)
                .busy_timeout(Duration::from_secs(5))
        });
    } else {
        options.max_connections(8);
    }
    Database::connect(options).await.unwrap()
}

async fn world(url: String) -> World {
    let db = connect(&url).await;
    queue::create_tables(&db).await.unwrap();
    db.execute_unprepared("CREATE TABLE effects (what TEXT UNIQUE)").await.unwrap();
    let clock = Clock {
        now: Mutex::new(DateTime::from_timestamp(1_790_000_000, 123_456_000).unwrap()),
        random: AtomicU64::new(7),
        ids: AtomicU64::new(0),
    };
    World { db, clock: Arc::new(clock), notes: Arc::default(), url }
}

pub(crate) async fn on_sqlite<R: Future<Output = ()> + Send + 'static>(name: &str, test: fn(World) -> R) {
    let path = format!("{}/{}.db", env!("CARGO_TARGET_TMPDIR"), name.replace("::", "-"));
    for suffix in ["", "-wal", "-shm"] {
        // Left by a run that was cut short; usually there is nothing to remove.
        let _ = std::fs::remove_file(format!("{path}{suffix}"));
    }
    let world = world(format!("sqlite://{path}?mode=rwc")).await;
    let db = world.db.clone();
    test(world).await;
    db.close().await.unwrap();
}

pub(crate) async fn on_postgres<R: Future<Output = ()> + Send + 'static>(test: fn(World) -> R) {
    static NUMBER: AtomicU64 = AtomicU64::new(0);
    let server = std::env::var("ENTRAIDE_TEST_POSTGRES")
        .unwrap_or_else(|_| panic!("set ENTRAIDE_TEST_POSTGRES or run `cargo xtask test`"));
    let name = format!("queue_{}_{}", process::id(), NUMBER.fetch_add(1, Ordering::Relaxed));
    let admin = connect(&server).await;
    let drop_it = format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)");
    admin.execute_unprepared(&drop_it).await.unwrap();
    admin.execute_unprepared(&format!("CREATE DATABASE {name}")).await.unwrap();
    let (base, _) = server.rsplit_once('/').expect("a URL that ends in /database");
    let url = format!("{base}/{name}");
    // In a task, so that the database goes even if the test fails.
    let result = tokio::spawn(async move { test(world(url).await).await }).await;
    admin.execute_unprepared(&drop_it).await.unwrap();
    if let Err(error) = result {
        std::panic::resume_unwind(error.into_panic());
    }
}
