//! What every request and job needs, in one handle.

use std::sync::Arc;

use queue::Wake;
use uuid::Uuid;

use crate::alerts::candidates::Pools;
use crate::auth::limits::Limits;
use crate::auth::links::Secret;
use crate::board::index::Boards;
use crate::clock::{Clock, Ids};
use crate::config::Config;
use crate::db::Db;
use crate::db::news::News;
use crate::db::scope::{Read, Scope, Tx};
use crate::mail::transport::Transport;
use crate::ops::metrics::Metrics;
use crate::places::geocoder::Geocoder;
use crate::platforms::directory::{self, Directory};
use crate::web::cache::Cache;
use crate::{balance, figures};

/// The application.
#[derive(Clone)]
pub struct App(Arc<Parts>);

/// The parts of an [`App`].
pub struct Parts {
    /// The configuration.
    pub config: Config,
    /// The database.
    pub db: Db,
    /// The time.
    pub clock: Clock,
    /// Maker of ids.
    pub ids: Ids,
    /// The key that signs.
    pub secret: Secret,
    /// The platforms.
    pub directory: Directory,
    /// Who tries too often.
    pub limits: Limits,
    /// Helpers who can be asked, in memory.
    pub pools: Pools,
    /// How often something has happened.
    pub news: News,
    /// What everybody may see, in memory.
    pub boards: Boards,
    /// The figures as they were counted last.
    pub figures: figures::held::Held,
    /// Where help lacks, as it was counted last.
    pub balances: balance::held::Held,
    /// Pages that are the same for everybody.
    pub pages: Cache,
    /// How mail leaves.
    pub transport: Transport,
    /// Street level look-up.
    pub geocoder: Geocoder,
    /// Rung after each commit: there may be jobs.
    pub wake: Wake,
    /// Counters for the operator.
    pub metrics: Metrics,
}

impl std::ops::Deref for App {
    type Target = Parts;
    fn deref(&self) -> &Parts {
        &self.0
    }
}

impl std::fmt::Debug for App {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("App")
    }
}

/// The application could not start; in words for the operator.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct StartError(pub String);

impl App {
    /// Opens everything over a database whose schema is up to date.
    ///
    /// # Errors
    /// When the database cannot be read or the mail settings do not fit.
    pub async fn open(config: Config, db: Db, clock: Clock, ids: Ids) -> Result<Self, StartError> {
        let transport = Transport::new(&config.mail).map_err(StartError)?;
        Self::open_with(config, db, clock, ids, transport).await
    }

    /// Opens everything, with another way out for mail than the settings say.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn open_with(
        config: Config,
        db: Db,
        clock: Clock,
        ids: Ids,
        transport: Transport,
    ) -> Result<Self, StartError> {
        let said = |error: sea_orm::DbErr| StartError(format!("database: {error}"));
        let secret = match &config.secret {
            Some(secret) => Secret::new(secret),
            None => Secret::new(&directory::installation_secret(&db, &ids).await.map_err(said)?),
        };
        let geocoder = Geocoder::new(config.geocoder.clone());
        let pages = Cache::new(config.cache_bytes);
        let directory = Directory::load(&db).await.map_err(said)?;
        Ok(Self(Arc::new(Parts {
            config,
            db,
            clock,
            ids,
            secret,
            directory,
            limits: Limits::default(),
            pools: Pools::default(),
            news: News::default(),
            boards: Boards::default(),
            figures: figures::held::Held::default(),
            balances: balance::held::Held::default(),
            pages,
            transport,
            geocoder,
            wake: Wake::default(),
            metrics: Metrics::default(),
        })))
    }

    /// Begins a change in one platform.
    ///
    /// # Errors
    /// When the database is away.
    pub async fn tx(&self, platform: Uuid) -> Result<Tx, sea_orm::DbErr> {
        let txn = self.db.begin().await?;
        // The moment is taken after the wait for the writer: what is committed later is later.
        let news = self.news.of(platform);
        Ok(Tx::new(txn, platform, self.clock.now(), self.ids.clone(), self.wake.clone(), news))
    }

    /// Reads in one platform.
    #[must_use]
    pub fn read(&self, platform: Uuid) -> Read {
        Scope::new(self.db.read.clone(), platform)
    }
}

impl queue::Sources for App {
    fn now(&self) -> chrono::DateTime<chrono::Utc> {
        self.clock.now()
    }

    fn random(&self) -> u64 {
        let mut bytes = [0; 8];
        self.ids.fill(&mut bytes);
        u64::from_le_bytes(bytes)
    }
}
