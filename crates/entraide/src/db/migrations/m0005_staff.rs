//! Staff, their sessions, and their notes.

use super::columns::{string_len, time, time_null, uuid};
use super::{Schema, index, reference, sealed_table};

/// See the module.
pub(super) fn up(schema: &mut Schema) {
    let staff = sealed_table("staff")
        .col(string_len("name", 80))
        .col(string_len("email", 254))
        .col(string_len("role", 16))
        .col(string_len("language", 2))
        .col(time("created_at"))
        .col(time_null("left_at"))
        .to_owned();
    let sessions = sealed_table("sessions")
        .col(uuid("staff_id"))
        .col(string_len("token_hash", 64))
        .col(time("created_at"))
        .col(time("expires_at"))
        .foreign_key(&mut reference("sessions", "staff_id", "staff"))
        .to_owned();
    let notes = sealed_table("notes")
        .col(uuid("listing_id"))
        .col(uuid("staff_id"))
        .col(string_len("text", 2000))
        .col(time("created_at"))
        .foreign_key(&mut reference("notes", "listing_id", "listings"))
        .foreign_key(&mut reference("notes", "staff_id", "staff"))
        .to_owned();
    for table in [staff, sessions, notes] {
        schema.table(&table);
    }
    for made in [
        index("staff_email", "staff", &["email"]).unique().to_owned(),
        index("sessions_token", "sessions", &["token_hash"]).unique().to_owned(),
        index("notes_listing", "notes", &["listing_id", "created_at"]),
    ] {
        schema.index(&made);
    }
}
