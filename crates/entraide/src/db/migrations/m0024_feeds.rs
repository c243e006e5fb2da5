//! Missions from other platforms: where each is from, and imports of both kinds.

use sea_orm::sea_query::Table;

use super::columns::{string_len_null, word};
use super::{Schema, index};

/// See the module.
pub(super) fn up(schema: &mut Schema) {
    let of_an_import = [
        // The feed, by the name that its importer gives it.
        string_len_null("source", 60),
        // What it is called there.
        string_len_null("source_key", 160),
        // A mark of what it said.
        string_len_null("source_mark", 32),
        // Where one applies there.
        string_len_null("apply_url", 1000),
    ];
    for column in of_an_import {
        schema.alter(Table::alter().table("missions").add_column(column));
    }
    schema.index(index("missions_source", "missions", &["source", "source_key"]).unique());
    schema.alter(Table::alter().table("imports").add_column(word("what", 16, "organisations")));
    schema.alter(Table::alter().table("import_lines").rename_column("organisation_id", "entry_id"));
}
