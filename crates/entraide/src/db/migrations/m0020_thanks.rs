//! Thanks: whoever has asked what is known of their help, and certificates about it.

use super::columns::{date_null, integer, json, string_len, time, uuid};
use super::{Schema, index, reference, sealed_table};

/// See the module.
pub(super) fn up(schema: &mut Schema) {
    let volunteers = sealed_table("volunteers")
        // With an address that nobody changes, so that a link leads to nobody else.
        .col(uuid("person_id"))
        // In the address of their calendar; another one when it is renewed.
        .col(uuid("calendar_id"))
        .col(time("calendar_at"))
        .col(time("created_at"))
        .foreign_key(&mut reference("volunteers", "person_id", "people"))
        .to_owned();
    let certificates = sealed_table("certificates")
        .col(uuid("volunteer_id"))
        // The form that it came from: sent twice, it makes one certificate.
        .col(uuid("form_id"))
        .col(string_len("code", 12))
        .col(string_len("name", 80))
        // What it says of each organisation.
        .col(json("lines"))
        .col(integer("minutes"))
        .col(date_null("from_day"))
        .col(date_null("until_day"))
        .col(time("issued_at"))
        .col(time("forget_at"))
        .foreign_key(&mut reference("certificates", "volunteer_id", "volunteers"))
        .to_owned();
    schema.table(&volunteers);
    schema.table(&certificates);
    for made in [
        index("volunteers_calendar", "volunteers", &["calendar_id"]).unique().to_owned(),
        index("certificates_form", "certificates", &["form_id"]).unique().to_owned(),
        index("certificates_code", "certificates", &["code"]).unique().to_owned(),
        index("certificates_volunteer", "certificates", &["volunteer_id", "issued_at"]),
    ] {
        schema.index(&made);
    }
}
