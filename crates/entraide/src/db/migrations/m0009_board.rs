//! The board: what everybody may see of everything that is open, and nothing else.

use sea_orm::sea_query::{Expr, ExprTrait as _, Index, Query};

use super::columns::{
    date_null, double_null, integer, json, small_integer, string_len, string_len_null, time, time_null, uuid,
};
use super::{Schema, index, reference, sealed_table};

/// See the module.
pub(super) fn up(schema: &mut Schema) {
    let board = sealed_table("board")
        .col(string_len("kind", 8))
        .col(uuid("category_id"))
        .col(string_len_null("title", 120))
        .col(string_len_null("details", 2000))
        .col(string_len_null("language", 2))
        .col(string_len_null("price", 80))
        .col(string_len_null("place_code", 24))
        .col(double_null("lat"))
        .col(double_null("lon"))
        .col(string_len_null("due_kind", 8))
        .col(time_null("due_at"))
        .col(date_null("from_day"))
        .col(date_null("until_day"))
        .col(json("languages"))
        .col(small_integer("places_left"))
        .col(time("posted_at"))
        .col(time_null("down_at"))
        .col(integer("version"))
        .col(time("changed_at"))
        .foreign_key(&mut reference("board", "category_id", "categories"))
        .to_owned();
    schema.table(&board);
    schema.index(&index("board_changed", "board", &["changed_at"]));
    // Whether anything has happened is asked for all platforms at once.
    schema.index(Index::create().name("events_when").table("events").col("at"));
    schema.insert(&already_open());
}

/// The asks that are open when this step is made.
fn already_open() -> sea_orm::sea_query::InsertStatement {
    let same = ["platform_id", "id", "category_id", "place_code", "due_kind", "due_at", "languages"];
    let others = ["kind", "lat", "lon", "places_left", "posted_at", "version", "changed_at"];
    let asks = Query::select()
        .columns(same)
        .column("kind")
        .column("public_lat")
        .column("public_lon")
        .expr(Expr::col("capacity").sub(Expr::col("taken")))
        .expr(Expr::col("opened_at").if_null(Expr::col("created_at")))
        .expr(Expr::value(1))
        .column("updated_at")
        .from("listings")
        .and_where(Expr::col("state").eq("open"))
        .to_owned();
    let mut insert = Query::insert().into_table("board").columns(same.into_iter().chain(others)).to_owned();
    // As many columns as values: both lists stand above.
    insert.select_from(asks).map(|insert| insert.to_owned()).unwrap_or(insert)
}
