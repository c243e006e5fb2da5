//! The best plan for everything that waits: the last one of each platform.

use super::columns::{
    big_integer, flag, integer, integer_null, json, small_integer, string_len, time, time_null, uuid,
    uuid_null,
};
use super::{Schema, index, reference, sealed_table};

/// See the module.
pub(super) fn up(schema: &mut Schema) {
    let plans = sealed_table("plans")
        .col(string_len("state", 16))
        .col(time("wanted_at"))
        // The moment that it is true for.
        .col(time_null("made_at"))
        .col(integer("asks"))
        .col(integer("places"))
        .col(integer("helped"))
        .col(integer("pairs"))
        .col(integer("gaps"))
        .col(big_integer("cost_m"))
        .col(integer("took_ms"))
        .col(json("summary"))
        // While all of it is being asked: who wanted it, and how far that is.
        .col(uuid_null("asking_by"))
        .col(integer("asked"))
        .col(integer("left_out"))
        .to_owned();
    let pairs = sealed_table("plan_pairs")
        .col(uuid("plan_id"))
        // Of the ask, in the order of the page.
        .col(integer("number"))
        .col(uuid("listing_id"))
        .col(uuid("helper_id"))
        .col(integer("distance_m"))
        .col(flag("earlier", false))
        .col(small_integer("unanswered"))
        .col(string_len("state", 8))
        .foreign_key(&mut reference("plan_pairs", "plan_id", "plans"))
        .foreign_key(&mut reference("plan_pairs", "listing_id", "listings"))
        .foreign_key(&mut reference("plan_pairs", "helper_id", "helpers"))
        .to_owned();
    let gaps = sealed_table("plan_gaps")
        .col(uuid("plan_id"))
        .col(integer("number"))
        .col(uuid("listing_id"))
        .col(string_len("reason", 16))
        .col(small_integer("places"))
        .col(integer_null("nearest_m"))
        .col(flag("no_language", false))
        .foreign_key(&mut reference("plan_gaps", "plan_id", "plans"))
        .foreign_key(&mut reference("plan_gaps", "listing_id", "listings"))
        .to_owned();
    for table in [plans, pairs, gaps] {
        schema.table(&table);
    }
    for made in [
        index("plans_wanted", "plans", &["wanted_at"]),
        index("plan_pairs_number", "plan_pairs", &["plan_id", "number"]),
        index("plan_gaps_number", "plan_gaps", &["plan_id", "number"]),
        // Who has been helped before is known again by this.
        index("people_phone", "people", &["phone"]),
    ] {
        schema.index(&made);
    }
}
