//! To whom an answer to a mail goes that the demo has caught.

use sea_orm::sea_query::Table;

use super::Schema;
use super::columns::string_len_null;

/// See the module.
pub(super) fn up(schema: &mut Schema) {
    schema.alter(Table::alter().table("caught_mail").add_column(string_len_null("reply_to", 320)));
}
