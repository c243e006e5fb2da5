//! People and helpers.

use super::columns::{
    big_integer, date_null, double, integer, json, small_integer, string_len, string_len_null, time,
    time_null, uuid,
};
use super::{Schema, index, reference, sealed_table};

/// See the module.
pub(super) fn up(schema: &mut Schema) {
    let people = sealed_table("people")
        .col(string_len("first_name", 80))
        .col(string_len_null("email", 254))
        .col(string_len_null("phone", 20))
        .col(string_len("language", 2))
        .col(time("created_at"))
        .col(time_null("email_failed_at"))
        .col(time_null("erased_at"))
        .to_owned();
    let helpers = sealed_table("helpers")
        .col(uuid("person_id"))
        .col(string_len("state", 16))
        .col(string_len("place_code", 24))
        .col(double("lat"))
        .col(double("lon"))
        .col(big_integer("cell"))
        .col(integer("radius_m"))
        .col(json("categories"))
        .col(json("languages"))
        .col(integer("week"))
        .col(small_integer("capacity"))
        .col(small_integer("load"))
        .col(time_null("last_asked_at"))
        .col(date_null("asked_on"))
        .col(small_integer("asked_count"))
        .col(time_null("paused_until"))
        .col(time_null("confirmed_at"))
        .col(time("created_at"))
        .col(time("updated_at"))
        .col(time_null("next_check_at"))
        .foreign_key(&mut reference("helpers", "person_id", "people"))
        .to_owned();
    schema.table(&people);
    schema.table(&helpers);
    for made in [
        index("people_email", "people", &["email"]),
        index("helpers_person", "helpers", &["person_id"]),
        index("helpers_updated", "helpers", &["updated_at"]),
        index("helpers_cell", "helpers", &["cell"]),
    ] {
        schema.index(&made);
    }
}
