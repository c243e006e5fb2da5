//! `entraide migrate`: brings the schema up to date. `serve` does it too; this is for operators
//! who want to do it at a moment of their own.

use super::{Failure, say};
use crate::config::Config;
use crate::db::Db;
use crate::db::migrations;

pub(super) async fn run(config: &Config) -> Result<(), Failure> {
    let db = Db::connect(&config.database_url).await?;
    let made = migrations::apply(&db).await?;
    say(&format!("{made} step(s) made; the schema is up to date"));
    Ok(())
}
