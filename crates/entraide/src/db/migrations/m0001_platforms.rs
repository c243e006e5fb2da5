//! Platforms, their categories, and the installation's own secret.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::*;

use super::{index, sealed_table, time, time_null};

/// See the module.
pub(super) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m0001_platforms"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let installation = Table::create()
            .table("installation")
            .col(integer("id").primary_key())
            .col(string("secret"))
            .to_owned();
        let platforms = Table::create()
            .table("platforms")
            .col(uuid("id").primary_key())
            .col(string_len("slug", 40).unique_key())
            .col(string_len_null("host", 253).unique_key())
            .col(json("settings"))
            .col(time("created_at"))
            .to_owned();
        let categories = sealed_table("categories")
            .col(string_len("slug", 40))
            .col(string_len("icon", 40))
            .col(integer("position"))
            .col(json("labels"))
            .col(json("hints"))
            .col(json("questions"))
            .col(integer("radius_m"))
            .col(string_len("urgency", 16))
            .col(time_null("retired_at"))
            .to_owned();
        for table in [installation, platforms, categories] {
            manager.create_table(table).await?;
        }
        manager.create_index(index("categories_slug", "categories", &["slug"]).unique().to_owned()).await
    }
}
