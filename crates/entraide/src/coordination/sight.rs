//! Which asks somebody at the desk sees: those within their limits, and those for which they stand in.

use std::collections::BTreeMap;

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, ExprTrait as _};
use sea_orm::{Condition, QuerySelect as _};

use crate::auth::charge::Spot;
use crate::auth::desk::Desk;
use crate::auth::staff::Right;
use crate::db::scope::Read;
use crate::error::Result;
use crate::listings::model::{Column, Entity, Listing};

/// What decides who looks after an ask.
pub(super) fn spot(ask: &Listing) -> Spot {
    Spot::new(Some(&ask.place_code), &ask.languages.0)
}

/// The asks that a member sees, for queries over them. One query of its own for who is limited, else none.
pub(super) async fn seen(desk: &Desk, scope: &Read) -> Result<Condition> {
    if !desk.is_limited() {
        return Ok(Condition::all());
    }
    let spoken = || Expr::col((Entity, Column::Languages)).cast_as("text");
    let kinds: Vec<(String, String)> = scope
        .find::<Entity>()
        .select_only()
        .column(Column::PlaceCode)
        .column_as(spoken(), "spoken")
        .distinct()
        .into_tuple()
        .all(scope.conn())
        .await?;
    // There are far fewer places and sets of languages than asks.
    let mut seen: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (place, languages) in kinds {
        let known: Vec<String> = serde_json::from_str(&languages).unwrap_or_default();
        if desk.sees(Right::FollowAsks, &Spot::new(Some(&place), &known)) {
            seen.entry(languages).or_default().push(place);
        }
    }
    let nothing = Condition::any().add(Expr::val(1).eq(0));
    Ok(seen.into_iter().fold(nothing, |any, (languages, places)| {
        any.add(spoken().eq(languages).and(Column::PlaceCode.is_in(places)))
    }))
}
