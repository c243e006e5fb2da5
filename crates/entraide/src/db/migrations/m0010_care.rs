//! Taking care of what is public: reports, saved searches, and what a category allows.

use sea_orm::sea_query::{Expr, ExprTrait as _, Table};

use super::columns::{flag, string_len, string_len_null, text, time, time_null, uuid, uuid_null, word};
use super::{Schema, index, reference, sealed_table};

/// See the module.
pub(super) fn up(schema: &mut Schema) {
    let reports = sealed_table("reports")
        .col(uuid("form_id"))
        // What is reported: `ask`, `offer` or `message`, and its id.
        .col(string_len("about", 8))
        .col(uuid("about_id"))
        .col(string_len("reason", 24))
        .col(string_len("words", 1000))
        .col(time("created_at"))
        .col(time_null("handled_at"))
        .col(uuid_null("handled_by"))
        .col(string_len_null("outcome", 24))
        .to_owned();
    let searches = sealed_table("saved_searches")
        .col(uuid("person_id"))
        .col(uuid("form_id"))
        .col(string_len("state", 16))
        .col(text("query"))
        // The same for the same search and address, and nothing that tells either.
        .col(string_len("mark", 32))
        // Again, while it is mailed: of those there is one.
        .col(string_len_null("live_mark", 32))
        .col(time_null("seen_until"))
        .col(time_null("next_check_at"))
        .col(time_null("closed_at"))
        .col(time("created_at"))
        .foreign_key(&mut reference("saved_searches", "person_id", "people"))
        .check(Expr::col("state").eq("forgotten").or(Expr::col("next_check_at").is_not_null()))
        .to_owned();
    schema.table(&reports);
    schema.table(&searches);
    for made in [
        index("reports_form", "reports", &["form_id"]).unique().to_owned(),
        index("reports_about", "reports", &["about_id"]),
        index("reports_open", "reports", &["handled_at", "created_at"]),
        index("saved_searches_form", "saved_searches", &["form_id"]).unique().to_owned(),
        index("saved_searches_live", "saved_searches", &["live_mark"]).unique().to_owned(),
        index("saved_searches_person", "saved_searches", &["person_id"]),
        index("saved_searches_due", "saved_searches", &["next_check_at"]),
    ] {
        schema.index(&made);
    }
    for column in [flag("price_allowed", false), word("meant_for", 8, "both")] {
        schema.alter(Table::alter().table("categories").add_column(column));
    }
}
