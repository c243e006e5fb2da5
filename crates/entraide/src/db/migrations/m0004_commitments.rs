//! Alerts to helpers, their commitments, and coordinators’ notes.

use sea_orm::sea_query::{Expr, ExprTrait as _};

use super::columns::{
    integer, integer_null, json, small_integer, string_len, string_len_null, time, time_null, uuid,
};
use super::{Schema, index, reference, sealed_table};

/// See the module.
pub(super) fn up(schema: &mut Schema) {
    let alerts = sealed_table("alerts")
        .col(uuid("listing_id"))
        .col(uuid("helper_id"))
        .col(small_integer("wave"))
        .col(string_len("state", 16))
        .col(integer("distance_m"))
        .col(json("why"))
        .col(time("created_at"))
        .col(time_null("sent_at"))
        .col(time_null("answered_at"))
        .foreign_key(&mut reference("alerts", "listing_id", "listings"))
        .foreign_key(&mut reference("alerts", "helper_id", "helpers"))
        .to_owned();
    let commitments = sealed_table("commitments")
        .col(uuid("listing_id"))
        .col(uuid("helper_id"))
        .col(string_len("state", 16))
        .col(small_integer("quantity"))
        .col(time("accepted_at"))
        .col(time_null("reported_at"))
        .col(integer_null("minutes"))
        .col(string_len_null("word", 1000))
        .col(small_integer("reminders"))
        .col(time_null("next_check_at"))
        .col(time_null("finished_at"))
        .foreign_key(&mut reference("commitments", "listing_id", "listings"))
        .foreign_key(&mut reference("commitments", "helper_id", "helpers"))
        .check(Expr::col("finished_at").is_not_null().or(Expr::col("next_check_at").is_not_null()))
        .to_owned();
    schema.table(&alerts);
    schema.table(&commitments);
    for made in [
        // A helper is asked once for an ask, and promises once.
        index("alerts_once", "alerts", &["listing_id", "helper_id"]).unique().to_owned(),
        index("alerts_helper", "alerts", &["helper_id", "created_at"]),
        index("commitments_once", "commitments", &["listing_id", "helper_id"]).unique().to_owned(),
        index("commitments_helper", "commitments", &["helper_id", "accepted_at"]),
        index("commitments_check", "commitments", &["next_check_at"]),
    ] {
        schema.index(&made);
    }
}
