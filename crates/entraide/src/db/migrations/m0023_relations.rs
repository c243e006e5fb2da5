//! What the team keeps about organisations: where each stands, notes, saved lists, and messages to many.

use sea_orm::sea_query::Table;

use super::columns::{date_null, json, string_len, string_len_null, text, time, time_null, uuid, uuid_null};
use super::{Schema, index, reference, sealed_table};

/// See the module.
pub(super) fn up(schema: &mut Schema) {
    // Since when they wish no messages of the team.
    schema.alter(Table::alter().table("leads").add_column(time_null("messages_off_at")));
    // Their ids are those of the organisations.
    let relations = sealed_table("relations")
        .col(string_len("status", 16))
        // Who of the team keeps in touch with it.
        .col(uuid_null("owner_id"))
        // When somebody should get in touch again, and why.
        .col(date_null("follow_on"))
        .col(string_len_null("follow_why", 200))
        .col(time("changed_at"))
        .foreign_key(&mut reference("relations", "id", "organisations"))
        .foreign_key(&mut reference("relations", "owner_id", "staff"))
        .to_owned();
    let tags = sealed_table("relation_tags")
        .col(uuid("organisation_id"))
        .col(string_len("tag", 40))
        .foreign_key(&mut reference("relation_tags", "organisation_id", "organisations"))
        .to_owned();
    let lists = sealed_table("relation_lists")
        .col(string_len("name", 60))
        // What is looked for, as an address has it.
        .col(text("query"))
        .col(uuid("staff_id"))
        .col(time("created_at"))
        .foreign_key(&mut reference("relation_lists", "staff_id", "staff"))
        .to_owned();
    let bulletins = sealed_table("bulletins")
        // The form that it came from: sent twice, it makes one message.
        .col(uuid("form_id"))
        .col(uuid("staff_id"))
        // To whom: a list as an address has it, or one organisation.
        .col(text("query"))
        .col(uuid_null("organisation_id"))
        // Subject and words, by language.
        .col(json("texts"))
        .col(string_len("state", 16))
        // When the next part leaves.
        .col(time_null("next_at"))
        .col(time("created_at"))
        .col(time_null("begun_at"))
        .col(time_null("ended_at"))
        .foreign_key(&mut reference("bulletins", "staff_id", "staff"))
        .foreign_key(&mut reference("bulletins", "organisation_id", "organisations"))
        .to_owned();
    let recipients = sealed_table("bulletin_recipients")
        .col(uuid("bulletin_id"))
        .col(uuid("organisation_id"))
        .col(uuid("lead_id"))
        .col(string_len("state", 16))
        .col(time("changed_at"))
        .foreign_key(&mut reference("bulletin_recipients", "bulletin_id", "bulletins"))
        .foreign_key(&mut reference("bulletin_recipients", "organisation_id", "organisations"))
        .foreign_key(&mut reference("bulletin_recipients", "lead_id", "leads"))
        .to_owned();
    let notes = sealed_table("relation_notes")
        .col(uuid("organisation_id"))
        // The form that it came from: sent twice, it makes one note.
        .col(uuid("form_id"))
        .col(string_len("kind", 16))
        // Who of the team has written it…
        .col(uuid_null("staff_id"))
        // … or to which message a lead has answered with it.
        .col(uuid_null("recipient_id"))
        .col(text("words"))
        .col(time("created_at"))
        .col(time_null("changed_at"))
        .foreign_key(&mut reference("relation_notes", "organisation_id", "organisations"))
        .foreign_key(&mut reference("relation_notes", "staff_id", "staff"))
        .foreign_key(&mut reference("relation_notes", "recipient_id", "bulletin_recipients"))
        .to_owned();
    for table in [relations, tags, lists, bulletins, recipients, notes] {
        schema.table(&table);
    }
    for made in [
        index("relations_follow", "relations", &["follow_on"]),
        index("relations_owner", "relations", &["owner_id"]),
        index("relation_tags_once", "relation_tags", &["organisation_id", "tag"]).unique().to_owned(),
        index("relation_tags_tag", "relation_tags", &["tag"]),
        index("relation_lists_name", "relation_lists", &["name"]).unique().to_owned(),
        index("bulletins_form", "bulletins", &["form_id"]).unique().to_owned(),
        index("bulletins_next", "bulletins", &["next_at"]),
        // Nobody gets the same message twice.
        index("bulletin_recipients_once", "bulletin_recipients", &["bulletin_id", "lead_id"])
            .unique()
            .to_owned(),
        index("bulletin_recipients_state", "bulletin_recipients", &["bulletin_id", "state"]),
        index("bulletin_recipients_of", "bulletin_recipients", &["organisation_id"]),
        index("relation_notes_form", "relation_notes", &["form_id"]).unique().to_owned(),
        index("relation_notes_of", "relation_notes", &["organisation_id", "created_at"]),
        index("relation_notes_answer", "relation_notes", &["recipient_id"]),
        // When did those who lead it do anything?
        index("events_actor", "events", &["actor_id", "at"]),
    ] {
        schema.index(&made);
    }
}
