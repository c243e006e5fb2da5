//! All platforms with their categories, in memory: every request needs one, and they change
//! rarely. Read again each second ([`Directory::refresh`]), so that a new one is usable at once.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, PoisonError, RwLock};

use sea_orm::entity::prelude::*;
use sea_orm::{ActiveValue::Set, DbErr, QueryOrder, sea_query};
use uuid::Uuid;

use super::model::{Entity, Model, Platform};
use crate::categories::model as category;
use crate::clock::Ids;
use crate::db::Db;

#[expect(clippy::disallowed_methods, reason = "these tables are read over all platforms")]
mod all {
    use super::*;

    pub(super) async fn platforms(db: &Db) -> Result<Vec<Model>, DbErr> {
        Entity::find().order_by_asc(super::super::model::Column::CreatedAt).all(&db.read).await
    }

    pub(super) async fn categories(db: &Db) -> Result<Vec<category::Model>, DbErr> {
        category::Entity::find()
            .order_by_asc(category::Column::Position)
            .order_by_asc(category::Column::Id)
            .all(&db.read)
            .await
    }
}

/// The platforms of this installation.
#[derive(Debug)]
pub struct Directory {
    all: RwLock<Arc<Vec<Arc<Platform>>>>,
    version: AtomicU64,
}

impl Directory {
    /// Reads them for the first time.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn load(db: &Db) -> Result<Self, DbErr> {
        Ok(Self { all: RwLock::new(Arc::new(read(db).await?)), version: AtomicU64::new(0) })
    }

    /// Reads them again.
    ///
    /// # Errors
    /// When the database fails; the ones known before stay.
    pub async fn refresh(&self, db: &Db) -> Result<(), DbErr> {
        let fresh = read(db).await?;
        let mut all = self.all.write().unwrap_or_else(PoisonError::into_inner);
        if **all != fresh {
            *all = Arc::new(fresh);
            self.version.fetch_add(1, Ordering::Release);
        }
        Ok(())
    }

    /// Counts how often anything in them has changed.
    #[must_use]
    pub fn version(&self) -> u64 {
        self.version.load(Ordering::Acquire)
    }

    /// All of them.
    #[must_use]
    pub fn all(&self) -> Arc<Vec<Arc<Platform>>> {
        Arc::clone(&self.all.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// The one with this id.
    #[must_use]
    pub fn by_id(&self, id: Uuid) -> Option<Arc<Platform>> {
        self.all().iter().find(|platform| platform.id() == id).cloned()
    }

    /// The one whose own host name this is.
    #[must_use]
    pub fn by_host(&self, host: &str) -> Option<Arc<Platform>> {
        let is_it = |platform: &&Arc<Platform>| {
            platform.row.host.as_deref().is_some_and(|own| own.eq_ignore_ascii_case(host))
        };
        self.all().iter().find(is_it).cloned()
    }

    /// The one at the path `/slug`.
    #[must_use]
    pub fn by_slug(&self, slug: &str) -> Option<Arc<Platform>> {
        self.all().iter().find(|platform| platform.row.slug == slug).cloned()
    }
}

async fn read(db: &Db) -> Result<Vec<Arc<Platform>>, DbErr> {
    let mut of: HashMap<Uuid, Vec<category::Model>> = HashMap::new();
    for category in all::categories(db).await? {
        of.entry(category.platform_id).or_default().push(category);
    }
    let rows = all::platforms(db).await?;
    Ok(rows
        .into_iter()
        .map(|row| {
            let own = of.remove(&row.id).unwrap_or_default().into_iter();
            let categories = own.map(|category| Arc::new(category.complete(&row.settings.languages)));
            Arc::new(Platform { categories: categories.collect(), row })
        })
        .collect())
}

mod installation {
    use super::*;

    #[derive(Clone, DeriveEntityModel)]
    #[sea_orm(table_name = "installation")]
    pub(super) struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: i32,
        pub secret: String,
    }

    impl std::fmt::Debug for Model {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("Installation")
        }
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub(super) enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// The key that signs links, made once and shared by all processes on this database.
///
/// # Errors
/// When the database fails.
#[expect(clippy::disallowed_methods, reason = "the installation has no platform")]
pub async fn installation_secret(db: &Db, ids: &Ids) -> Result<String, DbErr> {
    use installation::{ActiveModel, Column, Entity};
    if let Some(row) = Entity::find_by_id(1).one(&db.read).await? {
        return Ok(row.secret);
    }
    let secret = ids.letters::<48>(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");
    // Two processes that start together agree on whichever came first.
    let row = ActiveModel { id: Set(1), secret: Set(secret) };
    let keep = sea_query::OnConflict::column(Column::Id).do_nothing().to_owned();
    Entity::insert(row).on_conflict(keep).exec_without_returning(&db.write).await?;
    let row = Entity::find_by_id(1).one(&db.write).await?;
    row.map(|row| row.secret).ok_or_else(|| DbErr::Custom("the installation's secret is missing".into()))
}
