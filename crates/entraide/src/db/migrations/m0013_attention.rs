//! Attention is scarce: whether helpers answer when they are asked, and when staff were told.

use sea_orm::sea_query::{Expr, ExprTrait as _, Func, Index, Query, SelectStatement, Table};

use super::columns::{flag, small_number, time_null};
use super::{Schema, index};

/// See the module.
pub(super) fn up(schema: &mut Schema) {
    for column in [flag("has_answered", false), small_number("unanswered", 0)] {
        schema.alter(Table::alter().table("helpers").add_column(column));
    }
    let answers = alerts().expr(Expr::value(1)).and_where(Expr::col("answered_at").is_not_null()).take();
    let count = alerts().expr(Func::count(Expr::col("helper_id"))).take();
    schema.update(Query::update().table("helpers").value("has_answered", Expr::exists(answers)));
    let never = Expr::col("has_answered").eq(false);
    schema.update(Query::update().table("helpers").value("unanswered", count).and_where(never));
    schema.alter(Table::alter().table("staff").add_column(time_null("told_at")));
    // 1: was never asked. What was counted before fades among those.
    schema.alter(Table::alter().table("acceptance").add_column(small_number("habit", 1)));
    schema.drop_index(&Index::drop().name("acceptance_of").table("acceptance").to_owned());
    let columns = ["category_id", "hours", "band", "habit"];
    schema.index(index("acceptance_of", "acceptance", &columns).unique());
}

/// What a helper was asked.
fn alerts() -> SelectStatement {
    let same = |own: &'static str, other: &'static str| Expr::col(("alerts", own)).equals(("helpers", other));
    Query::select()
        .from("alerts")
        .and_where(same("platform_id", "platform_id"))
        .and_where(same("helper_id", "id"))
        .take()
}
