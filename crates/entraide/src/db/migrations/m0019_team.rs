//! The team: what each member is limited to, and until when they are away.

use sea_orm::sea_query::Table;

use super::Schema;
use super::columns::{date_null, no_words};

/// See the module.
pub(super) fn up(schema: &mut Schema) {
    for column in [no_words("areas"), no_words("languages"), date_null("away_until")] {
        schema.alter(Table::alter().table("staff").add_column(column));
    }
}
