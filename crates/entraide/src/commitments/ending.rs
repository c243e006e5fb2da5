//! How promises end without help, and how what was written about them is forgotten.

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;

use super::model::{Column, Entity, Model, State, begin, move_to, of_listing, send_to_helper};
use crate::alerts::model as alert;
use crate::db::scope::Tx;
use crate::events::{Actor, Line};
use crate::helpers::model as helper;
use crate::listings::model::{self as listing, Change, Hand};
use crate::mail::letter::{Letter, send};

/// How a promise can end without help.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoHelp {
    /// One of the two says "it does not work out".
    DoesNotWorkOut,
    /// The person says "nobody came": a coordinator is told as well.
    NobodyCame,
}

/// A promise ends without help: the ask goes back into the search at once, and this helper is
/// not asked for it again.
///
/// # Errors
/// When the database fails.
pub async fn end(tx: &Tx, commitment: &Model, how: NoHelp, actor: Actor) -> Result<(), DbErr> {
    let from = [State::Accepted, State::Reported, State::Disputed];
    let Some((ask, now)) = begin(tx, commitment, &from).await? else {
        return Ok(());
    };
    let (state, kind) = match how {
        NoHelp::DoesNotWorkOut => (State::Withdrawn, "commitment-withdrawn"),
        NoHelp::NobodyCame => (State::NoShow, "commitment-no-show"),
    };
    move_to(tx, &now, state, None, actor, kind).await?;
    helper::has_one_less(tx, now.helper_id).await?;
    if let Some(alert) = alert::of_pair(tx, ask.id, now.helper_id).await? {
        alert::answer(tx, alert.id, alert::State::Ended).await?;
    }
    let mut change = Change::default().give_back().state(listing::State::Open).check_at(tx.now);
    change = match how {
        // A coordinator who says so knows it already.
        NoHelp::NobodyCame if matches!(actor, Actor::Staff(_)) => change.hands_off(),
        NoHelp::NobodyCame => change.hand(Hand::NoShow),
        NoHelp::DoesNotWorkOut if ask.hand_reason == Some(Hand::Silent) => change.hands_off(),
        NoHelp::DoesNotWorkOut => change,
    };
    change.make(tx, ask.id).await?;
    Line::new("ask-reopened", Actor::System).listing(ask.id).write(tx).await?;
    if !matches!(actor, Actor::Helper(_)) {
        send_to_helper(tx, Letter::NotNeeded, now.helper_id, now.id).await?;
    }
    if !matches!(actor, Actor::Person(_)) {
        send(tx, Letter::SearchGoesOn, ask.contact_id.unwrap_or(ask.person_id), now.id).await?;
    }
    Ok(())
}

/// Ends all promises on an ask that is being withdrawn or closed, and tells the helpers.
///
/// # Errors
/// When the database fails.
pub async fn end_all(tx: &Tx, listing: Uuid, actor: Actor) -> Result<(), DbErr> {
    for commitment in of_listing(tx, listing).await? {
        if commitment.state.is_running() {
            move_to(tx, &commitment, State::Released, None, actor, "commitment-released").await?;
            helper::has_one_less(tx, commitment.helper_id).await?;
            send_to_helper(tx, Letter::NotNeeded, commitment.helper_id, commitment.id).await?;
        }
    }
    Ok(())
}

/// Forgets what helpers wrote about an ask whose people are forgotten.
///
/// # Errors
/// When the database fails.
pub async fn forget_words(tx: &Tx, listing: Uuid) -> Result<(), DbErr> {
    tx.update::<Entity>()
        .col_expr(Column::Word, Expr::value(Option::<String>::None))
        .filter(Column::ListingId.eq(listing))
        .exec(tx.conn())
        .await?;
    Ok(())
}
