//! The one handle through which a platform's rows are read and written (invariant 3).
//!
//! `clippy.toml` forbids `Entity::find` and its like elsewhere, so that no query can forget
//! to name its platform.

use std::ops::Deref;
use std::sync::atomic::{AtomicBool, Ordering};

use chrono::{DateTime, Utc};
use queue::Wake;
use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DatabaseConnection, DatabaseTransaction, DbErr,
    DeleteMany, EntityTrait, Iterable, QueryFilter, Select, UpdateMany, Value,
};
use uuid::Uuid;

use crate::clock::Ids;
use crate::db::news::Counter;

/// An entity whose rows belong to a platform.
pub trait Sealed: EntityTrait {
    /// The column `platform_id`.
    fn platform_column() -> Self::Column;
    /// The column `id`.
    fn id_column() -> Self::Column;
}

/// Implements [`Sealed`] for the `Entity` of the module.
#[macro_export]
macro_rules! sealed {
    () => {
        impl $crate::db::scope::Sealed for Entity {
            fn platform_column() -> Column {
                Column::PlatformId
            }
            fn id_column() -> Column {
                Column::Id
            }
        }
        impl ActiveModelBehavior for ActiveModel {}
    };
}

/// A connection that sees one platform only.
#[derive(Debug)]
pub struct Scope<C> {
    conn: C,
    /// The platform.
    pub platform: Uuid,
}

/// A scope for reading.
pub type Read = Scope<DatabaseConnection>;

impl<C: ConnectionTrait> Scope<C> {
    /// A scope over `conn` for one platform.
    pub fn new(conn: C, platform: Uuid) -> Self {
        Self { conn, platform }
    }

    /// The connection, to execute what [`Scope`] has begun.
    pub fn conn(&self) -> &C {
        &self.conn
    }

    /// A query over this platform's rows.
    pub fn find<E: Sealed>(&self) -> Select<E> {
        #[expect(clippy::disallowed_methods, reason = "the platform is named here")]
        E::find().filter(E::platform_column().eq(self.platform))
    }

    /// The row with this id.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn get<E: Sealed>(&self, id: Uuid) -> Result<Option<E::Model>, DbErr> {
        self.find::<E>().filter(E::id_column().eq(id)).one(&self.conn).await
    }

    /// An update of this platform's rows.
    pub fn update<E: Sealed>(&self) -> UpdateMany<E> {
        #[expect(clippy::disallowed_methods, reason = "the platform is named here")]
        E::update_many().filter(E::platform_column().eq(self.platform))
    }

    /// A deletion of this platform's rows.
    pub fn delete<E: Sealed>(&self) -> DeleteMany<E> {
        #[expect(clippy::disallowed_methods, reason = "the platform is named here")]
        E::delete_many().filter(E::platform_column().eq(self.platform))
    }

    /// Inserts a row, as this platform's.
    ///
    /// # Errors
    /// When the database fails or a constraint refuses it.
    pub async fn insert<A>(&self, mut row: A) -> Result<(), DbErr>
    where
        A: ActiveModelTrait + Send,
        A::Entity: Sealed,
    {
        row.set(<A::Entity as Sealed>::platform_column(), Value::from(self.platform));
        #[expect(clippy::disallowed_methods, reason = "the platform is named here")]
        <A::Entity as EntityTrait>::insert(row).exec_without_returning(&self.conn).await?;
        Ok(())
    }

    /// Inserts a row, as this platform's, or does what `again` says when it is there.
    ///
    /// # Errors
    /// When the database fails or a constraint refuses it.
    pub async fn upsert<A>(&self, mut row: A, again: OnConflict) -> Result<(), DbErr>
    where
        A: ActiveModelTrait + Send,
        A::Entity: Sealed,
    {
        row.set(<A::Entity as Sealed>::platform_column(), Value::from(self.platform));
        #[expect(clippy::disallowed_methods, reason = "the platform is named here")]
        <A::Entity as EntityTrait>::insert(row).on_conflict(again).exec_without_returning(&self.conn).await?;
        Ok(())
    }

    /// Inserts many rows in few statements, as this platform's.
    ///
    /// # Errors
    /// When the database fails or a constraint refuses one of them.
    pub async fn insert_all<A>(&self, mut rows: Vec<A>) -> Result<(), DbErr>
    where
        A: ActiveModelTrait + Send,
        A::Entity: Sealed,
    {
        for row in &mut rows {
            row.set(<A::Entity as Sealed>::platform_column(), Value::from(self.platform));
        }
        // SQLite takes 32,766 bound values in a statement, PostgreSQL 65,535.
        let columns = <A::Entity as EntityTrait>::Column::iter().count().max(1);
        let per_statement = (16_000 / columns).max(1);
        while !rows.is_empty() {
            let rest = rows.split_off(per_statement.min(rows.len()));
            #[expect(clippy::disallowed_methods, reason = "the platform is named above")]
            <A::Entity as EntityTrait>::insert_many(rows).exec_without_returning(&self.conn).await?;
            rows = rest;
        }
        Ok(())
    }
}

/// One change: a transaction in one platform, with the time it happens at.
///
/// State, event and jobs go through it and are committed together (invariant 5).
pub struct Tx {
    scope: Scope<DatabaseTransaction>,
    /// The moment of the change.
    pub now: DateTime<Utc>,
    /// For the ids of new rows.
    pub ids: Ids,
    wake: Wake,
    news: Counter,
    told: AtomicBool,
}

impl std::fmt::Debug for Tx {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Tx").field("platform", &self.scope.platform).finish_non_exhaustive()
    }
}

impl Tx {
    pub(crate) fn new(
        txn: DatabaseTransaction,
        platform: Uuid,
        now: DateTime<Utc>,
        ids: Ids,
        wake: Wake,
        news: Counter,
    ) -> Self {
        let told = AtomicBool::new(false);
        Self { scope: Scope::new(txn, platform), now, ids, wake, news, told }
    }

    /// Enqueues a job that is there if, and only if, this change is.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn enqueue<J: queue::Job>(&self, job: &J, run_at: DateTime<Utc>) -> Result<(), DbErr> {
        let new = queue::NewJob { platform_id: self.platform, id: self.ids.uuid(), now: self.now, run_at };
        queue::enqueue(self.conn(), new, job).await?;
        Ok(())
    }

    /// Enqueues jobs without a key that are there if, and only if, this change is.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn enqueue_all<J: queue::Job>(&self, jobs: &[J], run_at: DateTime<Utc>) -> Result<(), DbErr> {
        let id = || self.ids.uuid();
        let new = || queue::NewJob { platform_id: self.platform, id: id(), now: self.now, run_at };
        let jobs: Vec<_> = jobs.iter().map(|job| (new(), job)).collect();
        queue::enqueue_all(self.conn(), &jobs).await
    }

    /// Notes that this change is news: what was computed from the platform before is out of date.
    pub fn is_news(&self) {
        self.told.store(true, Ordering::Relaxed);
    }

    /// Makes it true, all at once, and wakes the workers.
    ///
    /// # Errors
    /// When the database fails; then nothing has happened.
    pub async fn commit(self) -> Result<(), DbErr> {
        let is_news = self.told.load(Ordering::Relaxed);
        self.scope.conn.commit().await?;
        if is_news {
            self.news.ring();
        }
        self.wake.ring();
        Ok(())
    }
}

impl Deref for Tx {
    type Target = Scope<DatabaseTransaction>;
    fn deref(&self) -> &Self::Target {
        &self.scope
    }
}
