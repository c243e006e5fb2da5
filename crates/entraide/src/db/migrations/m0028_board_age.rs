//! From which age on one can come to what is posted.

use sea_orm::sea_query::{Expr, ExprTrait as _, Query, Table};

use super::Schema;
use super::columns::small_number;

/// See the module.
pub(super) fn up(schema: &mut Schema) {
    schema.alter(Table::alter().table("board").add_column(small_number("from_age", 0)));
    let ask = Expr::col("kind").eq("ask");
    schema.update(Query::update().table("board").value("from_age", 16).and_where(ask));
    // A mission's posting stands under its id, at its other places under that of a date there.
    let own = Query::select()
        .column(("missions", "min_age"))
        .from("missions")
        .and_where(Expr::col(("missions", "id")).equals(("board", "id")))
        .to_owned();
    let of_date = Query::select()
        .column(("missions", "min_age"))
        .from("missions")
        .inner_join("slots", Expr::col(("slots", "mission_id")).equals(("missions", "id")))
        .and_where(Expr::col(("slots", "id")).equals(("board", "id")))
        .to_owned();
    for age in [own, of_date] {
        let is_there = Expr::exists(age.clone());
        schema.update(Query::update().table("board").value("from_age", Expr::expr(age)).and_where(is_there));
    }
}
