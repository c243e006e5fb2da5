//! What was mailed, and the mail that the demo catches.

use super::columns::{string_len, text, time, uuid, uuid_null};
use super::{Schema, index, sealed_table};

/// See the module.
pub(super) fn up(schema: &mut Schema) {
    let sent = sealed_table("sent_mail")
        .col(string_len("letter", 32))
        .col(uuid("person_id"))
        .col(uuid_null("listing_id"))
        .col(time("sent_at"))
        .to_owned();
    let caught = sealed_table("caught_mail")
        .col(string_len("recipient", 320))
        .col(string_len("subject", 300))
        .col(text("body"))
        .col(text("html"))
        .col(time("sent_at"))
        .to_owned();
    schema.table(&sent);
    schema.table(&caught);
    schema.index(&index("sent_mail_listing", "sent_mail", &["listing_id", "sent_at"]));
    schema.index(&index("caught_mail_at", "caught_mail", &["sent_at"]));
}
