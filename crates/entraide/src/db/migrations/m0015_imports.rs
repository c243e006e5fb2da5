//! Organisations from other directories: where each is from, the imports, and what became of every row.

use sea_orm::sea_query::{ColumnDef, Table};

use super::columns::{
    date_null, flag, integer, json, string_len, string_len_null, time, time_null, uuid, uuid_null,
};
use super::{Schema, index, reference, sealed_table};

/// See the module.
pub(super) fn up(schema: &mut Schema) {
    let of_an_import = [
        // The directory, by the name that its importer gives it.
        string_len_null("source", 60),
        // What it is called there.
        string_len_null("source_key", 160),
        // A mark of what its row said.
        string_len_null("source_mark", 32),
        // Of which day that is.
        date_null("sourced_on"),
    ];
    for column in of_an_import {
        schema.alter(Table::alter().table("organisations").add_column(column));
    }
    schema.index(index("organisations_source", "organisations", &["source", "source_key"]).unique());
    let imports = sealed_table("imports")
        .col(string_len("state", 16))
        .col(string_len("source", 60))
        .col(string_len("file_name", 120))
        .col(uuid_null("staff_id"))
        .col(uuid("category_id"))
        .col(json("mapping"))
        .col(flag("anyway", false))
        .col(flag("close_missing", false))
        // The file, compressed, until it is not needed any more.
        .col(ColumnDef::new("content").blob().null().take())
        .col(integer("rows"))
        .col(integer("done"))
        .col(integer("created"))
        .col(integer("updated"))
        .col(integer("unchanged"))
        .col(integer("refused"))
        .col(integer("missing"))
        .col(time("created_at"))
        .col(time_null("finished_at"))
        .foreign_key(&mut reference("imports", "category_id", "categories"))
        .to_owned();
    let lines = sealed_table("import_lines")
        .col(uuid("import_id"))
        // Of the file; 0 for what is not in it any more.
        .col(integer("line"))
        .col(string_len("outcome", 16))
        .col(string_len("name", 120))
        .col(uuid_null("organisation_id"))
        .col(json("notes"))
        // Whether there is anything to say of it.
        .col(flag("is_noted", false))
        .foreign_key(&mut reference("import_lines", "import_id", "imports"))
        .to_owned();
    schema.table(&imports);
    schema.table(&lines);
    schema.index(&index("imports_created", "imports", &["created_at"]));
    schema.index(&index("import_lines_of", "import_lines", &["import_id", "is_noted", "line"]));
}
