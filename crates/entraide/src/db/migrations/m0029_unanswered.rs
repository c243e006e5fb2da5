//! Finding the applications that nobody answers.

use super::{Schema, index};

/// See the module.
pub(super) fn up(schema: &mut Schema) {
    schema.index(&index("applications_unanswered", "applications", &["state", "applied_at"]));
}
