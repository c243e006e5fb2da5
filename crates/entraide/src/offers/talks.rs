//! What the two of a conversation do: write, agree, say no, say how it went.

use chrono::Duration;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;
use serde_json::json;

use super::messages;
use super::model::{State as OfferState, take_place};
use super::replies::{Column, Ended, Entity, Side, State, begin, line, move_to, settle};
use crate::db::scope::Tx;
use crate::events::Actor;
use crate::mail::letter::{Letter, send};
use crate::platforms::model::Platform;

/// Days without a word after which the one whose turn it is gets a reminder.
pub const REMIND_DAYS: i64 = 3;
/// Days after a yes until both are asked how it went.
pub const HOW_WAS_IT_DAYS: i64 = 7;

/// The mail link was opened and its button pressed: the offerer is told. A second press changes
/// nothing; when the offer has ended meanwhile, so has the reply.
///
/// # Errors
/// When the database fails.
pub async fn confirm(tx: &Tx, reply: Uuid) -> Result<(), DbErr> {
    let Some((offer, reply)) = begin(tx, reply, &[State::Unconfirmed]).await? else {
        return Ok(());
    };
    move_to(tx, reply.id, State::Proposed, 0, tx.now + Duration::days(REMIND_DAYS)).await?;
    line("reply-confirmed", Actor::Person(reply.person_id), offer.id, reply.id).write(tx).await?;
    send(tx, Letter::NewReply, offer.person_id, reply.id).await
}

/// What became of a yes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Yes {
    /// The two know how to reach each other. Saying yes again is the same.
    Agreed,
    /// No place is left.
    Full,
    /// It has ended meanwhile.
    Over,
}

/// The offerer says yes: a place is taken, and both get to know each other.
///
/// # Errors
/// When the database fails.
pub async fn agree(tx: &Tx, reply: Uuid, platform: &Platform) -> Result<Yes, DbErr> {
    let Some((mut offer, reply)) = begin(tx, reply, &[State::Proposed, State::Agreed]).await? else {
        return Ok(Yes::Over);
    };
    if reply.state == State::Agreed {
        return Ok(Yes::Agreed);
    }
    if !offer.state.is_live() {
        return Ok(Yes::Over);
    }
    if !take_place(tx, offer.id).await? {
        return Ok(Yes::Full);
    }
    offer.taken += 1;
    move_to(tx, reply.id, State::Agreed, 0, tx.now + Duration::days(HOW_WAS_IT_DAYS)).await?;
    tx.update::<Entity>()
        .col_expr(Column::DecidedAt, Expr::value(tx.now))
        .filter(Column::Id.eq(reply.id))
        .exec(tx.conn())
        .await?;
    let actor = Actor::Person(offer.person_id);
    line("reply-agreed", actor, offer.id, reply.id).write(tx).await?;
    // Both have agreed: the one by replying, the other by saying yes. From here on, and only from
    // here on, `people::contacts` shows each to the other.
    let to = json!({ "to": ["offerer", "replier"] });
    line("contact-released", actor, offer.id, reply.id).data(to).write(tx).await?;
    super::change::alive(tx, &mut offer, platform).await?;
    for side in [Side::Offerer, Side::Replier] {
        send(tx, Letter::ReplyAgreed, side.person(&offer, &reply), reply.id).await?;
    }
    Ok(Yes::Agreed)
}

/// One of the two ends it in a way that is theirs; `false` when it had ended or does not fit.
///
/// # Errors
/// When the database fails.
pub async fn end(
    tx: &Tx,
    reply: Uuid,
    side: Side,
    how: Ended,
    words: Option<(Uuid, String)>,
    platform: &Platform,
) -> Result<bool, DbErr> {
    let from: &[State] = match (side, how) {
        (Side::Offerer, Ended::Refused) | (Side::Replier, Ended::Withdrawn) => &[State::Proposed],
        (_, Ended::Done | Ended::Failed) => &[State::Agreed],
        _ => &[],
    };
    let Some((mut offer, reply)) = begin(tx, reply, from).await? else {
        return Ok(false);
    };
    let person = side.person(&offer, &reply);
    if let Some((form_id, words)) = words {
        messages::add(tx, reply.id, Some(person), form_id, words).await?;
    }
    settle(tx, &mut offer, &reply, how, Actor::Person(person), platform).await?;
    Ok(true)
}

/// One of the two writes to the other; `false` when it has ended.
///
/// # Errors
/// When the database fails, or the form was sent before.
pub async fn say(tx: &Tx, reply: Uuid, side: Side, form_id: Uuid, words: String) -> Result<bool, DbErr> {
    let Some((offer, reply)) = begin(tx, reply, &[State::Proposed, State::Agreed]).await? else {
        return Ok(false);
    };
    let person = side.person(&offer, &reply);
    let id = messages::add(tx, reply.id, Some(person), form_id, words).await?;
    if reply.state == State::Proposed {
        move_to(tx, reply.id, State::Proposed, 0, tx.now + Duration::days(REMIND_DAYS)).await?;
    }
    line("message-written", Actor::Person(person), offer.id, reply.id).write(tx).await?;
    send(tx, Letter::NewMessage, side.other().person(&offer, &reply), id).await?;
    Ok(true)
}

/// A moderator ends a conversation; both are told.
///
/// # Errors
/// When the database fails.
pub async fn end_by_staff(tx: &Tx, reply: Uuid, staff: Uuid, platform: &Platform) -> Result<(), DbErr> {
    let Some((mut offer, reply)) = begin(tx, reply, &[State::Proposed, State::Agreed]).await? else {
        return Ok(());
    };
    settle(tx, &mut offer, &reply, Ended::Released, Actor::Staff(staff), platform).await?;
    send(tx, Letter::TalkEnded, offer.person_id, reply.id).await
}

/// Whether an offer can be replied to now.
#[must_use]
pub fn takes_replies(offer: &super::model::Offer) -> bool {
    offer.state == OfferState::Open && offer.places_left() > 0
}
