//! What a referent has read of an organisation.

use sea_orm::sea_query::Table;

use super::Schema;
use super::columns::text_null;

/// See the module.
pub(super) fn up(schema: &mut Schema) {
    schema.alter(Table::alter().table("organisations").add_column(text_null("read")));
}
