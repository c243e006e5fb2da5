//! The queue's table.

use super::Schema;

/// See the module.
pub(super) fn up(schema: &mut Schema) {
    schema.statements.extend(queue::schema(schema.backend));
}
