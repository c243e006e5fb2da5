//! Who welcomes the volunteers of a mission.

use sea_orm::sea_query::Table;

use super::Schema;
use super::columns::text_null;

/// See the module.
pub(super) fn up(schema: &mut Schema) {
    schema.alter(Table::alter().table("missions").add_column(text_null("contact")));
}
