//! A helper leaves. It stands here, above the helpers, because nobody may be left waiting: what the
//! helper has promised goes back into the search first.

use std::collections::BTreeSet;

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;

use super::model::{Column, Entity, NoHelp, end, of_helper};
use crate::alerts::model as alert;
use crate::db::scope::Tx;
use crate::events::Actor;
use crate::helpers::model as helper;
use crate::listings::model as listing;

/// Ends a helper's promises, lets the helper go and forgets the person. `false` when a promise was
/// made in the same moment: then roll back and try again.
///
/// # Errors
/// When the database fails.
pub async fn leave(tx: &Tx, leaving: &helper::Model, actor: Actor) -> Result<bool, DbErr> {
    let promises = of_helper(tx, leaving.id).await?;
    let running = || promises.iter().filter(|promise| promise.state.is_running());
    // All asks before the helper, in one order, as everywhere: no two wait for each other in a circle.
    let asks: BTreeSet<Uuid> = running().map(|promise| promise.listing_id).collect();
    for ask in asks {
        listing::lock(tx, ask).await?;
    }
    let Some(leaving) = helper::lock(tx, leaving.id).await? else {
        return Ok(true);
    };
    if leaving.state == helper::State::Left {
        return Ok(true);
    }
    for promise in running() {
        end(tx, promise, NoHelp::DoesNotWorkOut, actor).await?;
    }
    let now = of_helper(tx, leaving.id).await?;
    if now.iter().any(|promise| promise.state.is_running()) {
        return Ok(false);
    }
    alert::decline_all(tx, leaving.id).await?;
    // A helper's words may tell who wrote them.
    tx.update::<Entity>()
        .col_expr(Column::Word, Expr::value(Option::<String>::None))
        .filter(Column::HelperId.eq(leaving.id))
        .exec(tx.conn())
        .await?;
    helper::leave(tx, &leaving, actor).await?;
    Ok(true)
}
