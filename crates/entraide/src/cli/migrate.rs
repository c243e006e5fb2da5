//! `entraide migrate`: brings the schema up to date. `serve` does it too; this is for operators
//! who want to do it at a moment of their own.

use sea_orm_migration::MigratorTrait as _;

use super::{Failure, say};
use crate::config::Config;
use crate::db::Db;
use crate::db::migrations::Migrator;

pub(super) async fn run(config: &Config) -> Result<(), Failure> {
    let db = Db::connect(&config.database_url).await?;
    let waiting = Migrator::get_pending_migrations(&db.write).await?.len();
    Migrator::up(&db.write, None).await?;
    say(&format!("{waiting} step(s) made; the schema is up to date"));
    Ok(())
}
