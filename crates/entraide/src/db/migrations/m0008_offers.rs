//! Offers, the replies to them, and the messages between the two.

use sea_orm::sea_query::{Expr, ExprTrait as _};

use super::columns::{
    big_integer_null, date_null, double_null, integer, json, small_integer, string_len, string_len_null,
    time, time_null, uuid, uuid_null,
};
use super::{Schema, index, reference, sealed_table};

/// See the module.
pub(super) fn up(schema: &mut Schema) {
    let unfinished_is_looked_at =
        || Expr::col("closed_at").is_not_null().or(Expr::col("next_check_at").is_not_null());
    let offers = sealed_table("offers")
        .col(uuid("form_id"))
        .col(string_len("state", 16))
        .col(uuid("category_id"))
        .col(uuid("person_id"))
        .col(string_len("title", 120))
        .col(string_len("details", 2000))
        .col(string_len("language", 2))
        .col(string_len_null("price", 80))
        // Without a place it is given at a distance.
        .col(string_len_null("place_code", 24))
        .col(double_null("public_lat"))
        .col(double_null("public_lon"))
        .col(big_integer_null("cell"))
        .col(date_null("from_day"))
        .col(date_null("until_day"))
        .col(json("languages"))
        .col(small_integer("capacity"))
        .col(small_integer("taken"))
        // Words that a moderator should look at.
        .col(json("flags"))
        // Since when a moderator should look at it: before it opens, or because of its words.
        .col(time_null("check_since"))
        .col(string_len_null("reason", 1000))
        .col(small_integer("reminders"))
        .col(time_null("next_check_at"))
        .col(time_null("opened_at"))
        .col(time_null("first_yes_at"))
        .col(time_null("closed_at"))
        .col(string_len_null("close_reason", 24))
        .col(integer("version"))
        .col(time("created_at"))
        .col(time("updated_at"))
        .foreign_key(&mut reference("offers", "category_id", "categories"))
        .foreign_key(&mut reference("offers", "person_id", "people"))
        .check(Expr::col("taken").lte(Expr::col("capacity")))
        .check(Expr::col("taken").gte(0))
        .check(unfinished_is_looked_at())
        .to_owned();
    let replies = sealed_table("replies")
        .col(uuid("offer_id"))
        .col(uuid("person_id"))
        .col(uuid("form_id"))
        .col(string_len("state", 16))
        .col(small_integer("reminders"))
        .col(time_null("next_check_at"))
        .col(time_null("decided_at"))
        .col(time_null("closed_at"))
        .col(time("created_at"))
        .col(time("updated_at"))
        .foreign_key(&mut reference("replies", "offer_id", "offers"))
        .foreign_key(&mut reference("replies", "person_id", "people"))
        .check(unfinished_is_looked_at())
        .to_owned();
    let messages = sealed_table("messages")
        .col(uuid("reply_id"))
        .col(uuid("form_id"))
        .col(uuid_null("person_id"))
        .col(string_len("words", 2000))
        .col(time("created_at"))
        .foreign_key(&mut reference("messages", "reply_id", "replies"))
        .to_owned();
    for table in [offers, replies, messages] {
        schema.table(&table);
    }
    for made in [
        index("offers_form", "offers", &["form_id"]).unique().to_owned(),
        index("offers_state", "offers", &["state", "created_at"]),
        index("offers_person", "offers", &["person_id"]),
        index("offers_check", "offers", &["next_check_at"]),
        index("offers_to_check", "offers", &["check_since"]),
        index("replies_form", "replies", &["form_id"]).unique().to_owned(),
        index("replies_offer", "replies", &["offer_id", "created_at"]),
        index("replies_person", "replies", &["person_id"]),
        index("replies_check", "replies", &["next_check_at"]),
        index("messages_form", "messages", &["form_id"]).unique().to_owned(),
        index("messages_reply", "messages", &["reply_id", "created_at"]),
    ] {
        schema.index(&made);
    }
}
