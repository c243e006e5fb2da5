//! Several leads: invitations that are answered or lapse, organisations that nobody leads, and what people
//! write to organisations.

use sea_orm::sea_query::Table;

use super::columns::{flag, small_number, string_len, text, time, time_null, uuid, uuid_null};
use super::{Schema, index, reference, sealed_table};

/// See the module.
pub(super) fn up(schema: &mut Schema) {
    let of_leads = [
        // The lead who leaves when this one accepts.
        uuid_null("replaces"),
        time_null("mailed_at"),
        small_number("reminders", 0),
        time_null("next_check_at"),
    ];
    for column in of_leads {
        schema.alter(Table::alter().table("leads").add_column(column));
    }
    for column in [time_null("orphan_since"), flag("has_form", false)] {
        schema.alter(Table::alter().table("organisations").add_column(column));
    }
    let letters = sealed_table("organisation_messages")
        .col(uuid("organisation_id"))
        // Who writes; forgotten together with the words.
        .col(uuid("person_id"))
        // The form that it came from: sent twice, it makes one message.
        .col(uuid("form_id"))
        .col(text("words"))
        .col(string_len("language", 2))
        .col(time("created_at"))
        .col(time_null("forgotten_at"))
        .foreign_key(&mut reference("organisation_messages", "organisation_id", "organisations"))
        .foreign_key(&mut reference("organisation_messages", "person_id", "people"))
        .to_owned();
    schema.table(&letters);
    for made in [
        index("leads_check", "leads", &["next_check_at"]),
        index("organisation_messages_form", "organisation_messages", &["form_id"]).unique().to_owned(),
        index("organisation_messages_of", "organisation_messages", &["organisation_id"]),
    ] {
        schema.index(&made);
    }
}
