//! Reasons why something is not shown, or goes back to be changed.

use super::columns::{integer, json, string_len, time_null};
use super::{Schema, sealed_table};

/// See the module.
pub(super) fn up(schema: &mut Schema) {
    let reasons = sealed_table("reasons")
        .col(string_len("decision", 8))
        .col(integer("position"))
        .col(json("labels"))
        .col(json("words"))
        .col(time_null("retired_at"))
        .to_owned();
    schema.table(&reasons);
}
