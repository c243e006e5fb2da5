//! Platforms, their categories, and the installation's own secret.

use sea_orm::sea_query::Table;

use super::columns::{integer, json, string, string_len, string_len_null, time, time_null, uuid};
use super::{Schema, index, sealed_table};

/// See the module.
pub(super) fn up(schema: &mut Schema) {
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
        schema.table(&table);
    }
    schema.index(index("categories_slug", "categories", &["slug"]).unique());
}
