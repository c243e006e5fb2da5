//! Asks that are entrusted to organisations, and the helpers who belong to one.

use sea_orm::sea_query::Table;

use super::columns::{flag, small_integer, string_len, string_len_null, time, time_null, uuid, uuid_null};
use super::{Schema, index, reference, sealed_table};

/// See the module.
pub(super) fn up(schema: &mut Schema) {
    // Which organisation looks after it.
    schema.alter(Table::alter().table("listings").add_column(uuid_null("organisation_id")));
    // Whether it would like to take on asks, and since when it may.
    for column in [flag("wants_asks", false), time_null("asks_since")] {
        schema.alter(Table::alter().table("organisations").add_column(column));
    }
    let referrals = sealed_table("referrals")
        .col(uuid("listing_id"))
        .col(uuid("organisation_id"))
        .col(string_len("state", 16))
        // Who of its leads has taken it over.
        .col(uuid_null("lead_id"))
        // What whoever entrusts it says to the leads.
        .col(string_len_null("words", 1000))
        // Why it was given back.
        .col(string_len_null("reason", 1000))
        .col(small_integer("reminders"))
        .col(time("created_at"))
        .col(time_null("mailed_at"))
        .col(time_null("taken_at"))
        .col(time_null("ended_at"))
        .foreign_key(&mut reference("referrals", "listing_id", "listings"))
        .foreign_key(&mut reference("referrals", "organisation_id", "organisations"))
        .foreign_key(&mut reference("referrals", "lead_id", "leads"))
        .to_owned();
    let members = sealed_table("organisation_helpers")
        .col(uuid("organisation_id"))
        .col(uuid("helper_id"))
        .col(time("joined_at"))
        .foreign_key(&mut reference("organisation_helpers", "organisation_id", "organisations"))
        .foreign_key(&mut reference("organisation_helpers", "helper_id", "helpers"))
        .to_owned();
    schema.table(&referrals);
    schema.table(&members);
    for made in [
        index("referrals_of_listing", "referrals", &["listing_id", "state"]),
        index("referrals_of_organisation", "referrals", &["organisation_id", "state"]),
        index("organisation_helpers_once", "organisation_helpers", &["organisation_id", "helper_id"])
            .unique()
            .to_owned(),
        index("organisation_helpers_of_helper", "organisation_helpers", &["helper_id"]),
    ] {
        schema.index(&made);
    }
}
