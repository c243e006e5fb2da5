//! What changes an offer. Each rule locks its row first, and ends by writing down the whole row and
//! what is public of it.

use chrono::{DateTime, Duration, Utc};
use sea_orm::entity::prelude::*;
use serde_json::json;

use super::jobs::ForgetOffer;
use super::model::{Closed, Model, Said, State, lock};
use super::replies::{self, Ended};
use crate::db::scope::Tx;
use crate::events::{Actor, Line};
use crate::mail::letter::{Letter, send};
use crate::moderation::nudge::nudge;
use crate::people;
use crate::platforms::model::Platform;

/// After so many days an author is asked whether it is still so.
pub const FRESH_DAYS: i64 = 60;
/// So many days later once more, and then it ends.
pub const ASK_AGAIN_DAYS: i64 = 14;
/// Days after its end during which an offer can be opened again.
pub const REOPEN_DAYS: i64 = 30;
/// Days after which an offer or a reply that was never confirmed is forgotten.
pub const FORGET_UNCONFIRMED_DAYS: i64 = 7;

/// The mail link was opened and its button pressed: it opens, or waits for a moderator. A second
/// press changes nothing.
///
/// # Errors
/// When the database fails.
pub async fn confirm(tx: &Tx, offer: Uuid, platform: &Platform) -> Result<(), DbErr> {
    let Some(mut offer) = lock(tx, offer).await?.filter(|offer| offer.state == State::Unconfirmed) else {
        return Ok(());
    };
    line("offer-confirmed", &offer).write(tx).await?;
    if platform.rules.offers_after_check {
        wait(tx, &mut offer).await?;
        return send(tx, Letter::OfferWaiting, offer.person_id, offer.id).await;
    }
    open(tx, &mut offer, platform).await?;
    send(tx, Letter::OfferOpen, offer.person_id, offer.id).await
}

/// A line about an offer, by its author.
fn line(kind: &'static str, offer: &Model) -> Line {
    Line::new(kind, Actor::Person(offer.person_id)).listing(offer.id)
}

/// Waits for a moderator.
async fn wait(tx: &Tx, offer: &mut Model) -> Result<(), DbErr> {
    offer.state = State::Waiting;
    offer.check_since = Some(offer.check_since.unwrap_or(tx.now));
    offer.plan(tx, tx.now + Duration::days(7)).await?;
    nudge(tx).await?;
    offer.keep(tx).await
}

/// On the board from now on. Words that smell of money bring it to a moderator as well.
async fn open(tx: &Tx, offer: &mut Model, platform: &Platform) -> Result<(), DbErr> {
    offer.state = State::Open;
    offer.opened_at = Some(offer.opened_at.unwrap_or(tx.now));
    offer.closed_at = None;
    offer.close_reason = None;
    offer.reason = None;
    flag(tx, offer).await?;
    refresh(tx, offer, platform).await?;
    offer.keep(tx).await
}

/// Brings it to a moderator when there are words to look at, and takes it from there when not.
async fn flag(tx: &Tx, offer: &mut Model) -> Result<(), DbErr> {
    if offer.flags.0.is_empty() {
        offer.check_since = None;
        return Ok(());
    }
    offer.check_since = Some(offer.check_since.unwrap_or(tx.now));
    nudge(tx).await
}

/// A sign of life of its author: the next question comes in two months, or its end before that.
async fn refresh(tx: &Tx, offer: &mut Model, platform: &Platform) -> Result<(), DbErr> {
    offer.reminders = 0;
    let next = next_look(offer, tx.now + Duration::days(FRESH_DAYS), platform);
    offer.plan(tx, next).await
}

/// Writes down a sign of life of its author, and what is public now.
pub(super) async fn alive(tx: &Tx, offer: &mut Model, platform: &Platform) -> Result<(), DbErr> {
    refresh(tx, offer, platform).await?;
    offer.keep(tx).await
}

/// The end of its last day, when that comes before `at`.
pub(super) fn next_look(offer: &Model, at: DateTime<Utc>, platform: &Platform) -> DateTime<Utc> {
    offer.ends_at(platform.tz()).map_or(at, |ends| ends.min(at))
}

/// The author takes it off the board for a while.
///
/// # Errors
/// When the database fails.
pub async fn pause(tx: &Tx, offer: Uuid, platform: &Platform) -> Result<(), DbErr> {
    let Some(mut offer) = lock(tx, offer).await?.filter(|offer| offer.state == State::Open) else {
        return Ok(());
    };
    offer.state = State::Paused;
    alive(tx, &mut offer, platform).await?;
    line("offer-paused", &offer).write(tx).await
}

/// The author brings it back.
///
/// # Errors
/// When the database fails.
pub async fn resume(tx: &Tx, offer: Uuid, platform: &Platform) -> Result<(), DbErr> {
    let Some(mut offer) = lock(tx, offer).await?.filter(|offer| offer.state == State::Paused) else {
        return Ok(());
    };
    line("offer-resumed", &offer).write(tx).await?;
    if platform.rules.offers_after_check && offer.check_since.is_some() {
        // Its words were changed while it rested.
        return wait(tx, &mut offer).await;
    }
    open(tx, &mut offer, platform).await
}

/// The author says that it is still so.
///
/// # Errors
/// When the database fails.
pub async fn still(tx: &Tx, offer: Uuid, platform: &Platform) -> Result<(), DbErr> {
    let Some(mut offer) = lock(tx, offer).await?.filter(|offer| offer.state.is_live()) else {
        return Ok(());
    };
    alive(tx, &mut offer, platform).await?;
    line("offer-still", &offer).write(tx).await
}

/// What became of a change by its author.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Revised {
    /// It is written down.
    Done,
    /// It is agreed with more people than would fit.
    TooFew,
    /// The offer has ended.
    Finished,
}

/// The author changes what it says. Where offers are looked at first, new words are too.
///
/// # Errors
/// When the database fails.
pub async fn revise(tx: &Tx, offer: Uuid, said: Said, platform: &Platform) -> Result<Revised, DbErr> {
    let Some(mut offer) = lock(tx, offer).await?.filter(|offer| offer.state != State::Closed) else {
        return Ok(Revised::Finished);
    };
    if said.capacity < offer.taken {
        return Ok(Revised::TooFew);
    }
    let (read, flags) = (offer.mark(), offer.flags.clone());
    offer.say(said);
    let is_new = offer.mark() != read;
    if !is_new {
        // What a moderator has let pass stays passed.
        offer.flags = flags;
    }
    line("offer-changed", &offer).write(tx).await?;
    let is_checked = platform.rules.offers_after_check;
    match offer.state {
        State::Open if is_new && is_checked => wait(tx, &mut offer).await?,
        State::Paused if is_new && is_checked => {
            // It is looked at when it comes back.
            offer.check_since = Some(tx.now);
            alive(tx, &mut offer, platform).await?;
        }
        State::Open | State::Paused => {
            flag(tx, &mut offer).await?;
            alive(tx, &mut offer, platform).await?;
        }
        _ => offer.keep(tx).await?,
    }
    Ok(Revised::Done)
}

/// The author ends it. Who waits for an answer is told; what is agreed goes on.
///
/// # Errors
/// When the database fails.
pub async fn withdraw(tx: &Tx, offer: Uuid, platform: &Platform) -> Result<(), DbErr> {
    let Some(mut offer) = lock(tx, offer).await?.filter(|offer| offer.state != State::Closed) else {
        return Ok(());
    };
    let actor = Actor::Person(offer.person_id);
    close(tx, &mut offer, Closed::Withdrawn, actor, platform).await
}

/// Ends a locked offer. Replies that wait are ended and told; where a moderator ends it, those that
/// are agreed as well.
pub(super) async fn close(
    tx: &Tx,
    offer: &mut Model,
    why: Closed,
    actor: Actor,
    platform: &Platform,
) -> Result<(), DbErr> {
    offer.state = State::Closed;
    offer.closed_at = Some(tx.now);
    offer.close_reason = Some(why);
    offer.next_check_at = None;
    offer.check_since = None;
    offer.keep(tx).await?;
    let line = Line::new("offer-closed", actor).listing(offer.id);
    line.data(json!({ "reason": why.stem() })).write(tx).await?;
    for reply in replies::of_offer(tx, offer.id).await? {
        let ends = match reply.state {
            replies::State::Proposed | replies::State::Unconfirmed => true,
            replies::State::Agreed => why == Closed::Refused,
            _ => false,
        };
        if ends {
            replies::settle(tx, offer, &reply, Ended::Released, actor, platform).await?;
        }
    }
    if why == Closed::Expired {
        return forget(tx, offer).await;
    }
    let forget_at = tx.now + Duration::days(i64::from(platform.rules.retention_days));
    tx.enqueue(&ForgetOffer { offer: offer.id }, forget_at).await
}

impl Model {
    /// Whether its author can open it again.
    #[must_use]
    pub fn can_reopen(&self, now: DateTime<Utc>) -> bool {
        let by_author = matches!(self.close_reason, Some(Closed::Withdrawn | Closed::Silent | Closed::Over));
        let lately = self.closed_at.is_some_and(|at| now - at < Duration::days(REOPEN_DAYS));
        self.state == State::Closed && by_author && lately && self.opened_at.is_some()
    }
}

/// The author opens an ended offer again; a last day that has passed is forgotten.
///
/// # Errors
/// When the database fails.
pub async fn reopen(tx: &Tx, offer: Uuid, platform: &Platform) -> Result<(), DbErr> {
    let Some(mut offer) = lock(tx, offer).await?.filter(|offer| offer.can_reopen(tx.now)) else {
        return Ok(());
    };
    if offer.ends_at(platform.tz()).is_some_and(|ends| ends <= tx.now) {
        offer.until_day = None;
    }
    line("offer-reopened", &offer).write(tx).await?;
    if platform.rules.offers_after_check {
        // Nobody knows here whether its last words were looked at.
        offer.closed_at = None;
        offer.close_reason = None;
        return wait(tx, &mut offer).await;
    }
    open(tx, &mut offer, platform).await
}

/// A moderator has read these words: they are all right.
///
/// # Errors
/// When the database fails.
pub async fn accept(tx: &Tx, offer: &mut Model, staff: Uuid, platform: &Platform) -> Result<(), DbErr> {
    offer.flags.0.clear();
    match offer.state {
        State::Waiting => {
            open(tx, offer, platform).await?;
            send(tx, Letter::OfferOpen, offer.person_id, offer.id).await?;
        }
        State::Open | State::Paused => {
            offer.check_since = None;
            offer.keep(tx).await?;
        }
        State::Unconfirmed | State::Closed => return Ok(()),
    }
    Line::new("offer-accepted", Actor::Staff(staff)).listing(offer.id).write(tx).await
}

/// A moderator takes it down, with a reason for its author.
///
/// # Errors
/// When the database fails.
pub async fn take_down(
    tx: &Tx,
    offer: &mut Model,
    staff: Uuid,
    reason: String,
    platform: &Platform,
) -> Result<(), DbErr> {
    offer.reason = Some(reason);
    close(tx, offer, Closed::Refused, Actor::Staff(staff), platform).await?;
    send(tx, Letter::OfferRefused, offer.person_id, offer.id).await
}

/// A moderator puts back what was taken down.
///
/// # Errors
/// When the database fails.
pub async fn put_back(tx: &Tx, offer: &mut Model, staff: Uuid, platform: &Platform) -> Result<(), DbErr> {
    offer.flags.0.clear();
    if offer.ends_at(platform.tz()).is_some_and(|ends| ends <= tx.now) {
        offer.until_day = None;
    }
    open(tx, offer, platform).await?;
    Line::new("offer-put-back", Actor::Staff(staff)).listing(offer.id).write(tx).await?;
    send(tx, Letter::OfferOpen, offer.person_id, offer.id).await
}

/// Forgets a finished offer: its words and its person.
pub(super) async fn forget(tx: &Tx, offer: &mut Model) -> Result<(), DbErr> {
    offer.title.clear();
    offer.details.clear();
    offer.price = None;
    offer.reason = None;
    offer.flags.0.clear();
    offer.keep(tx).await?;
    people::model::erase(tx, offer.person_id).await?;
    Line::new("offer-forgotten", Actor::System).listing(offer.id).write(tx).await
}
