//! Organisations: what they say of themselves, whom they serve, and who leads them.

use sea_orm::sea_query::{Expr, ExprTrait as _};

use super::columns::{
    double, flag, integer, json, small_integer, string_len, string_len_null, text_null, time, time_null,
    uuid, uuid_null,
};
use super::{Schema, index, reference, sealed_table};

/// See the module.
pub(super) fn up(schema: &mut Schema) {
    let organisations = sealed_table("organisations")
        .col(uuid("form_id"))
        .col(string_len("state", 16))
        // Its type.
        .col(uuid("category_id"))
        .col(string_len("name", 120))
        // The name as it is compared.
        .col(string_len("name_key", 120))
        .col(string_len("details", 2000))
        .col(string_len("language", 2))
        .col(json("answers"))
        .col(string_len("place_code", 24))
        .col(string_len_null("address", 160))
        .col(double("lat"))
        .col(double("lon"))
        // What it serves beside the named areas, as drawn: GeoJSON.
        .col(text_null("outline"))
        .col(json("languages"))
        // In the syntax of OpenStreetMap.
        .col(string_len("hours", 300))
        .col(string_len_null("phone", 20))
        .col(string_len_null("web", 200))
        .col(string_len_null("whatsapp", 200))
        .col(string_len_null("signal", 200))
        .col(string_len_null("telegram", 200))
        .col(json("flags"))
        .col(time_null("check_since"))
        .col(string_len_null("reason", 1000))
        .col(small_integer("reminders"))
        .col(time_null("next_check_at"))
        .col(time_null("confirmed_at"))
        .col(time_null("opened_at"))
        .col(time_null("closed_at"))
        .col(string_len_null("close_reason", 24))
        .col(integer("version"))
        .col(time("created_at"))
        .col(time("updated_at"))
        .foreign_key(&mut reference("organisations", "category_id", "categories"))
        .check(Expr::col("closed_at").is_not_null().or(Expr::col("next_check_at").is_not_null()))
        .to_owned();
    let areas = sealed_table("organisation_areas")
        .col(uuid("organisation_id"))
        // Of a commune, or of all communes of an area.
        .col(string_len("code", 24))
        .col(flag("is_drawn", false))
        .foreign_key(&mut reference("organisation_areas", "organisation_id", "organisations"))
        .to_owned();
    let leads = sealed_table("leads")
        .col(uuid("organisation_id"))
        .col(uuid("person_id"))
        .col(string_len("state", 16))
        .col(uuid_null("invited_by"))
        .col(time("created_at"))
        .col(time_null("since"))
        .col(time_null("left_at"))
        .foreign_key(&mut reference("leads", "organisation_id", "organisations"))
        .foreign_key(&mut reference("leads", "person_id", "people"))
        .to_owned();
    for table in [organisations, areas, leads] {
        schema.table(&table);
    }
    for made in [
        index("organisations_form", "organisations", &["form_id"]).unique().to_owned(),
        index("organisations_state", "organisations", &["state", "created_at"]),
        index("organisations_check", "organisations", &["next_check_at"]),
        index("organisations_to_check", "organisations", &["check_since"]),
        // Whether it is there already.
        index("organisations_name", "organisations", &["name_key"]),
        index("organisations_phone", "organisations", &["phone"]),
        index("organisations_web", "organisations", &["web"]),
        index("organisations_place", "organisations", &["place_code"]),
        // Who serves a commune?
        index("organisation_areas_code", "organisation_areas", &["code", "organisation_id"]),
        index("organisation_areas_of", "organisation_areas", &["organisation_id"]),
        index("leads_organisation", "leads", &["organisation_id"]),
        index("leads_person", "leads", &["person_id"]),
    ] {
        schema.index(&made);
    }
}
