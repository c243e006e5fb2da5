//! Listings (asks) and the append-only log of events.

use sea_orm::sea_query::{Expr, ExprTrait as _};

use super::columns::{
    big_integer, double, integer, json, small_integer, string_len, string_len_null, time, time_null, uuid,
    uuid_null,
};
use super::{Schema, index, reference, sealed_table};

/// See the module.
pub(super) fn up(schema: &mut Schema) {
    let listings = sealed_table("listings")
        .col(string_len("kind", 16))
        .col(string_len("code", 12))
        .col(uuid("form_id"))
        .col(string_len("state", 16))
        .col(uuid("category_id"))
        .col(uuid("person_id"))
        .col(uuid_null("contact_id"))
        .col(string_len("channel", 16))
        .col(string_len("place_code", 24))
        .col(string_len_null("street", 200))
        .col(double("lat"))
        .col(double("lon"))
        .col(double("public_lat"))
        .col(double("public_lon"))
        .col(big_integer("cell"))
        .col(string_len("due_kind", 8))
        .col(time_null("due_at"))
        .col(string_len("details", 2000))
        .col(json("answers"))
        .col(json("languages"))
        .col(small_integer("capacity"))
        .col(small_integer("taken"))
        .col(small_integer("wave"))
        .col(string_len_null("hand_reason", 24))
        .col(time_null("hand_since"))
        .col(time_null("next_check_at"))
        .col(small_integer("reminders"))
        .col(time_null("opened_at"))
        .col(time_null("first_yes_at"))
        .col(time_null("closed_at"))
        .col(string_len_null("close_reason", 24))
        .col(integer("version"))
        .col(time("created_at"))
        .col(time("updated_at"))
        .foreign_key(&mut reference("listings", "category_id", "categories"))
        .foreign_key(&mut reference("listings", "person_id", "people"))
        .foreign_key(&mut reference("listings", "contact_id", "people"))
        // The two promises that matter most, kept even against a mistake of ours: never more
        // taken than wanted (invariant 1), and whatever is unfinished is looked at again (2).
        .check(Expr::col("taken").lte(Expr::col("capacity")))
        .check(Expr::col("taken").gte(0))
        .check(Expr::col("closed_at").is_not_null().or(Expr::col("next_check_at").is_not_null()))
        .to_owned();
    let events = sealed_table("events")
        .col(time("at"))
        .col(string_len("kind", 40))
        .col(string_len("channel", 16))
        .col(string_len("actor", 16))
        .col(uuid_null("actor_id"))
        .col(uuid_null("listing_id"))
        .col(uuid_null("commitment_id"))
        .col(uuid_null("helper_id"))
        .col(json("data"))
        .to_owned();
    schema.table(&listings);
    schema.table(&events);
    for made in [
        index("listings_code", "listings", &["code"]).unique().to_owned(),
        index("listings_form", "listings", &["form_id"]).unique().to_owned(),
        index("listings_state", "listings", &["state", "created_at"]),
        index("listings_hand", "listings", &["hand_since"]),
        index("listings_check", "listings", &["next_check_at"]),
        index("listings_person", "listings", &["person_id"]),
        index("events_listing", "events", &["listing_id", "at"]),
        index("events_helper", "events", &["helper_id", "at"]),
        index("events_at", "events", &["at"]),
    ] {
        schema.index(&made);
    }
}
