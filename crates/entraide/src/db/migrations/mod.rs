//! The schema, one step a file. A step that has been released is never edited.

mod m0001_platforms;
mod m0002_people;
mod m0003_listings;
mod m0004_commitments;
mod m0005_staff;
mod m0006_mail;
mod m0007_jobs;

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{timestamp_with_time_zone, uuid};

/// All steps, in order.
pub struct Migrator;

#[async_trait::async_trait]
impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m0001_platforms::Migration),
            Box::new(m0002_people::Migration),
            Box::new(m0003_listings::Migration),
            Box::new(m0004_commitments::Migration),
            Box::new(m0005_staff::Migration),
            Box::new(m0006_mail::Migration),
            Box::new(m0007_jobs::Migration),
        ]
    }
}

/// A table of a platform: its key is `(platform_id, id)`, so that every reference to it
/// carries the platform and the database refuses one across platforms.
fn sealed_table(name: &'static str) -> TableCreateStatement {
    let mut table = Table::create();
    table
        .table(name)
        .col(uuid("platform_id"))
        .col(uuid("id"))
        .primary_key(Index::create().col("platform_id").col("id"))
        .foreign_key(ForeignKey::create().from(name, "platform_id").to("platforms", "id"));
    table
}

/// A reference to a row of the same platform.
fn reference(from: &'static str, column: &'static str, to: &'static str) -> ForeignKeyCreateStatement {
    let mut key = ForeignKey::create();
    key.from(from, ("platform_id", column)).to(to, ("platform_id", "id"));
    key
}

fn time(name: &'static str) -> ColumnDef {
    timestamp_with_time_zone(name)
}

fn time_null(name: &'static str) -> ColumnDef {
    let mut column = ColumnDef::new(name);
    column.timestamp_with_time_zone().null();
    column
}

/// An index that begins with the platform.
fn index(name: &'static str, table: &'static str, columns: &[&'static str]) -> IndexCreateStatement {
    let mut index = Index::create();
    index.name(name).table(table).col("platform_id");
    for column in columns {
        index.col(*column);
    }
    index
}
