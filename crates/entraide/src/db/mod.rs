//! The database: connected by URL, SQLite or PostgreSQL, with the same queries for both.

pub(crate) mod cells;
pub mod migrations;
pub mod news;
pub mod scope;

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use sea_orm::{
    ConnectOptions, Database, DatabaseConnection, DatabaseTransaction, DbBackend, DbErr,
    SqliteTransactionMode, TransactionOptions, TransactionTrait,
};

/// A connection that was not used for so long is tested before it is.
const RESTED: Duration = Duration::from_secs(1);

/// Both ways to the database.
///
/// SQLite has one writer, so all writes queue, in order, for one connection instead of
/// colliding; PostgreSQL uses one pool for everything.
#[derive(Clone, Debug)]
pub struct Db {
    /// For queries outside a transaction.
    pub read: DatabaseConnection,
    /// For transactions.
    pub write: DatabaseConnection,
    statements: Arc<AtomicU64>,
}

impl Db {
    /// Connects to `sqlite:PATH` (created when missing) or `postgres://…`.
    ///
    /// # Errors
    /// When the URL is of another kind or the database cannot be reached.
    pub async fn connect(url: &str) -> Result<Self, DbErr> {
        let statements = Arc::new(AtomicU64::new(0));
        let (mut read, mut write);
        if let Some(path) = url.strip_prefix("sqlite:") {
            let path = path.split('?').next().unwrap_or(path).trim_start_matches("//");
            if let Some(folder) = Path::new(path).parent() {
                std::fs::create_dir_all(folder).map_err(|error| DbErr::Custom(error.to_string()))?;
            }
            let url = format!("sqlite:{path}?mode=rwc");
            let mut only = sqlite(&url, 1);
            only.idle_timeout(None);
            write = Database::connect(only).await?;
            read = Database::connect(sqlite(&url, 8)).await?;
        } else {
            let mut options = ConnectOptions::new(url);
            // Testing each connection before use cost 70 of the 168 µs of a read by key; those that have
            // rested are tested, so that nobody meets the dead ones of a server that was restarted.
            options.max_connections(20).test_before_acquire_if_idle_for(RESTED).sqlx_logging(false);
            options.acquire_timeout(Duration::from_secs(30));
            write = Database::connect(options).await?;
            read = write.clone();
        }
        for connection in [&mut read, &mut write] {
            let statements = Arc::clone(&statements);
            connection.set_metric_callback(move |_| {
                statements.fetch_add(1, Ordering::Relaxed);
            });
        }
        Ok(Self { read, write, statements })
    }

    /// Begins a transaction that may write.
    ///
    /// # Errors
    /// When the database is away, or the writer stays busy for 30 seconds.
    pub async fn begin(&self) -> Result<DatabaseTransaction, DbErr> {
        let options = TransactionOptions {
            sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
            ..TransactionOptions::default()
        };
        self.write.begin_with_options(options).await
    }

    /// Which database it is.
    #[must_use]
    pub fn backend(&self) -> DbBackend {
        self.read.get_database_backend()
    }

    /// Statements sent since the start: pages have a budget that tests count.
    #[must_use]
    pub fn statements(&self) -> u64 {
        self.statements.load(Ordering::Relaxed)
    }
}

/// WAL lets readers go on while one writes; `synchronous=FULL` makes an acknowledged write
/// survive a power cut.
fn sqlite(url: &str, connections: u32) -> ConnectOptions {
    let mut options = ConnectOptions::new(url);
    options
        .max_connections(connections)
        .min_connections(1)
        .test_before_acquire(false)
        .sqlx_logging(false)
        .acquire_timeout(Duration::from_secs(30))
        // A file does not go away: a new connection would only have to learn it again, and forget what the old
        // one was told.
        .max_lifetime(None)
        .map_sqlx_sqlite_opts(|sqlite| {
            sqlite
                // Rows come from a thread of their own: not each of them has to wake the reader.
                .row_buffer_size(1000)
                .pragma("journal_mode", "WAL")
                .pragma("synchronous", "FULL")
                .pragma("cache_size", "-16000")
                .foreign_keys(true)
                .busy_timeout(Duration::from_secs(10))
        });
    options
}
