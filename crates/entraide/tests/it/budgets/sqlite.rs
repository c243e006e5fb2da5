//! How SQLite is built and told to work, on which the budgets' figures hang.

use sea_orm::prelude::*;
use sea_orm::{DbBackend, Statement};

use crate::world::World;

/// Without that, each statement with a LIMIT would be prepared anew whenever it is used.
#[tokio::test]
async fn sqlite_is_built_as_the_settings_of_cargo_say() {
    let world = World::on_sqlite().await;
    let options = "PRAGMA compile_options";
    let rows =
        world.app.db.read.query_all_raw(Statement::from_string(DbBackend::Sqlite, options)).await.unwrap();
    let options: Vec<String> = rows.iter().map(|row| row.try_get_by_index(0).unwrap()).collect();
    assert!(options.contains(&"ENABLE_QPSG".to_owned()), "{options:?}");
    assert!(options.contains(&"DEFAULT_MEMSTATUS=0".to_owned()), "{options:?}");
}

/// What SQLite is told for the time of a drill holds for one connection: it lasts as long.
#[tokio::test]
async fn the_writing_connection_to_sqlite_is_never_replaced() {
    let world = World::on_sqlite().await;
    let pool = world.app.db.write.get_sqlite_connection_pool().options();
    assert_eq!((pool.get_max_lifetime(), pool.get_idle_timeout()), (None, None));
}
