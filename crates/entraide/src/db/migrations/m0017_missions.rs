//! Missions: what organisations look for volunteers for, when, and who comes.

use sea_orm::sea_query::{Expr, ExprTrait as _};

use super::columns::{
    double_null, flag, integer, integer_null, json, small_integer, string_len, string_len_null, text_null,
    time, time_null, uuid, uuid_null,
};
use super::{Schema, index, reference, sealed_table};

/// See the module.
pub(super) fn up(schema: &mut Schema) {
    let missions = sealed_table("missions")
        .col(uuid("form_id"))
        .col(uuid("organisation_id"))
        // Who has written it, and is asked about it; nobody of one that comes from elsewhere.
        .col(uuid_null("lead_id"))
        .col(string_len("state", 16))
        // Its field of action.
        .col(uuid("category_id"))
        .col(string_len("title", 120))
        .col(string_len("details", 4000))
        .col(string_len("needs", 1000))
        .col(string_len("bring", 1000))
        .col(string_len("language", 2))
        // The same words in other languages.
        .col(json("translations"))
        .col(small_integer("min_age"))
        .col(string_len("choice", 16))
        // None of a mission at a distance.
        .col(string_len_null("place_code", 24))
        .col(string_len_null("address", 160))
        .col(double_null("lat"))
        .col(double_null("lon"))
        .col(json("flags"))
        .col(time_null("check_since"))
        // What a referent has read last.
        .col(text_null("read"))
        .col(string_len_null("reason", 1000))
        .col(small_integer("reminders"))
        .col(time_null("next_check_at"))
        .col(time_null("opened_at"))
        .col(time_null("closed_at"))
        .col(string_len_null("close_reason", 24))
        .col(integer("version"))
        .col(time("created_at"))
        .col(time("updated_at"))
        .foreign_key(&mut reference("missions", "organisation_id", "organisations"))
        .foreign_key(&mut reference("missions", "lead_id", "leads"))
        .foreign_key(&mut reference("missions", "category_id", "categories"))
        .check(Expr::col("closed_at").is_not_null().or(Expr::col("next_check_at").is_not_null()))
        .to_owned();
    let series = sealed_table("series")
        .col(uuid("mission_id"))
        // Of iCalendar (RFC 5545), in the platform's local time.
        .col(string_len("rule", 200))
        .col(string_len("begins", 20))
        .col(integer("minutes"))
        .col(small_integer("capacity"))
        // Dates up to here are written down.
        .col(time("known_until"))
        .col(time_null("ended_at"))
        .col(time("created_at"))
        .foreign_key(&mut reference("series", "mission_id", "missions"))
        .to_owned();
    let slots = sealed_table("slots")
        .col(uuid("mission_id"))
        .col(uuid_null("series_id"))
        // None: whenever it suits both.
        .col(time_null("starts_at"))
        .col(time_null("ends_at"))
        .col(string_len_null("place_code", 24))
        .col(string_len_null("address", 160))
        .col(small_integer("capacity"))
        .col(small_integer("taken"))
        // Turns on the waiting list that were given out.
        .col(integer("turns"))
        .col(flag("is_off", false))
        .col(time("created_at"))
        .foreign_key(&mut reference("slots", "mission_id", "missions"))
        .foreign_key(&mut reference("slots", "series_id", "series"))
        .check(Expr::col("taken").gte(0).and(Expr::col("taken").lte(Expr::col("capacity"))))
        .to_owned();
    let applications = sealed_table("applications")
        .col(uuid("form_id"))
        .col(uuid("mission_id"))
        .col(uuid("slot_id"))
        .col(uuid("person_id"))
        .col(string_len("state", 16))
        .col(string_len("words", 1000))
        // On the waiting list.
        .col(integer_null("turn"))
        // Why not, in the organisation's words.
        .col(string_len_null("reason", 1000))
        .col(integer_null("minutes"))
        .col(time_null("applied_at"))
        .col(time_null("finished_at"))
        .col(small_integer("reminders"))
        .col(time_null("next_check_at"))
        .col(time("created_at"))
        .foreign_key(&mut reference("applications", "mission_id", "missions"))
        .foreign_key(&mut reference("applications", "slot_id", "slots"))
        .foreign_key(&mut reference("applications", "person_id", "people"))
        .check(Expr::col("finished_at").is_not_null().or(Expr::col("next_check_at").is_not_null()))
        .to_owned();
    let words = sealed_table("application_messages")
        .col(uuid("form_id"))
        .col(uuid("application_id"))
        .col(flag("is_by_volunteer", false))
        .col(string_len("words", 2000))
        .col(time("created_at"))
        .foreign_key(&mut reference("application_messages", "application_id", "applications"))
        .to_owned();
    let calls = sealed_table("calls")
        .col(uuid("mission_id"))
        .col(uuid("slot_id"))
        .col(integer("within_m"))
        .col(small_integer("waves"))
        .col(time_null("next_wave_at"))
        .col(time_null("ended_at"))
        .col(string_len_null("end_reason", 16))
        .col(time("created_at"))
        .foreign_key(&mut reference("calls", "slot_id", "slots"))
        .to_owned();
    let called = sealed_table("called")
        .col(uuid("call_id"))
        .col(uuid("helper_id"))
        .col(small_integer("wave"))
        .col(string_len("answer", 8))
        .col(time("created_at"))
        .col(time_null("answered_at"))
        .foreign_key(&mut reference("called", "call_id", "calls"))
        .foreign_key(&mut reference("called", "helper_id", "helpers"))
        .to_owned();
    for table in [missions, series, slots, applications, words, calls, called] {
        schema.table(&table);
    }
    for made in [
        index("missions_form", "missions", &["form_id"]).unique().to_owned(),
        index("missions_organisation", "missions", &["organisation_id", "created_at"]),
        index("missions_check", "missions", &["next_check_at"]),
        index("missions_to_check", "missions", &["check_since"]),
        index("series_mission", "series", &["mission_id"]),
        index("slots_mission", "slots", &["mission_id", "starts_at"]),
        // A series makes each date once.
        index("slots_series", "slots", &["series_id", "starts_at"]).unique().to_owned(),
        index("applications_form", "applications", &["form_id"]).unique().to_owned(),
        index("applications_slot", "applications", &["slot_id", "state", "turn"]),
        index("applications_mission", "applications", &["mission_id", "state"]),
        index("applications_person", "applications", &["person_id"]),
        index("applications_check", "applications", &["next_check_at"]),
        index("application_messages_form", "application_messages", &["form_id"]).unique().to_owned(),
        index("application_messages_of", "application_messages", &["application_id", "created_at"]),
        index("calls_slot", "calls", &["slot_id"]),
        index("called_once", "called", &["call_id", "helper_id"]).unique().to_owned(),
        index("called_helper", "called", &["helper_id"]),
    ] {
        schema.index(&made);
    }
}
