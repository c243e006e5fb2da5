//! What was mailed, and the mail that the demo catches.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::*;

use super::{index, sealed_table, time};

/// See the module.
pub(super) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m0006_mail"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let sent = sealed_table("sent_mail")
            .col(string_len("letter", 32))
            .col(uuid("person_id"))
            .col(uuid_null("listing_id"))
            .col(time("sent_at"))
            .to_owned();
        let caught = sealed_table("caught_mail")
            .col(string_len("recipient", 320))
            .col(string_len("subject", 300))
            .col(text("body"))
            .col(text("html"))
            .col(time("sent_at"))
            .to_owned();
        manager.create_table(sent).await?;
        manager.create_table(caught).await?;
        manager.create_index(index("sent_mail_listing", "sent_mail", &["listing_id", "sent_at"])).await?;
        manager.create_index(index("caught_mail_at", "caught_mail", &["sent_at"])).await
    }
}
