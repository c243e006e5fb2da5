//! What happens to offers and replies by themselves: every path ends in a finished state or puts the
//! next check.

use chrono::Duration;
use queue::{Job, JobError, JobMeta};
use sea_orm::DbErr;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::change::{self, ASK_AGAIN_DAYS, FORGET_UNCONFIRMED_DAYS, next_look};
use super::messages;
use super::model::{self as offers, Closed, Offer, State};
use super::replies::{self, Ended, Reply, Side, move_to, settle};
use crate::db::scope::Tx;
use crate::events::Actor;
use crate::mail::letter::{Letter, send};
use crate::people::model as people;
use crate::platforms::model::Platform;
use crate::state::App;

/// Looks at an offer whose `next_check_at` has come.
#[derive(Debug, Serialize, Deserialize)]
pub struct CheckOffer {
    /// The offer.
    pub offer: Uuid,
}

impl Job for CheckOffer {
    const NAME: &'static str = "offers.check";
}

/// Looks at a reply whose `next_check_at` has come.
#[derive(Debug, Serialize, Deserialize)]
pub struct CheckReply {
    /// The reply.
    pub reply: Uuid,
}

impl Job for CheckReply {
    const NAME: &'static str = "replies.check";
}

/// Forgets a finished offer.
#[derive(Debug, Serialize, Deserialize)]
pub struct ForgetOffer {
    /// The offer.
    pub offer: Uuid,
}

impl Job for ForgetOffer {
    const NAME: &'static str = "offers.forget";
}

/// Forgets a finished reply.
#[derive(Debug, Serialize, Deserialize)]
pub struct ForgetReply {
    /// The reply.
    pub reply: Uuid,
}

impl Job for ForgetReply {
    const NAME: &'static str = "replies.forget";
}

fn platform(app: &App, meta: &JobMeta) -> Result<std::sync::Arc<Platform>, JobError> {
    app.directory.by_id(meta.platform_id).ok_or_else(|| JobError::Retry("platform unknown".into()))
}

/// Runs [`CheckOffer`].
///
/// # Errors
/// When the database fails; the queue tries again.
pub async fn run_offer(app: App, job: CheckOffer, meta: JobMeta) -> Result<(), JobError> {
    let platform = platform(&app, &meta)?;
    let tx = app.tx(meta.platform_id).await?;
    let offer = offers::lock(&tx, job.offer).await?;
    // A check that was put off is not due: the job of the later moment will come.
    if let Some(mut offer) = offer.filter(|offer| offer.next_check_at.is_some_and(|at| at <= tx.now)) {
        check_offer(&tx, &mut offer, &platform).await?;
    }
    meta.complete(tx.conn()).await?;
    tx.commit().await?;
    Ok(())
}

async fn check_offer(tx: &Tx, offer: &mut Offer, platform: &Platform) -> Result<(), DbErr> {
    match offer.state {
        State::Unconfirmed => {
            let forget_at = offer.created_at + Duration::days(FORGET_UNCONFIRMED_DAYS);
            if tx.now >= forget_at {
                return change::close(tx, offer, Closed::Expired, Actor::System, platform).await;
            }
            send(tx, Letter::ConfirmOffer, offer.person_id, offer.id).await?;
            offer.plan(tx, forget_at).await?;
        }
        // The moderators are reminded of all that waits, once a day.
        State::Waiting => offer.plan(tx, tx.now + Duration::days(7)).await?,
        State::Open | State::Paused => {
            let is_over = offer.ends_at(platform.tz()).is_some_and(|ends| ends <= tx.now);
            if is_over || offer.reminders >= 2 {
                let why = if is_over { Closed::Over } else { Closed::Silent };
                change::close(tx, offer, why, Actor::System, platform).await?;
                return send(tx, Letter::OfferEnded, offer.person_id, offer.id).await;
            }
            send(tx, Letter::OfferStill, offer.person_id, offer.id).await?;
            offer.reminders += 1;
            let next = next_look(offer, tx.now + Duration::days(ASK_AGAIN_DAYS), platform);
            offer.plan(tx, next).await?;
        }
        State::Closed => return Ok(()),
    }
    offer.keep(tx).await
}

/// Runs [`CheckReply`].
///
/// # Errors
/// When the database fails; the queue tries again.
pub async fn run_reply(app: App, job: CheckReply, meta: JobMeta) -> Result<(), JobError> {
    use replies::State::{Agreed, Proposed, Unconfirmed};
    let platform = platform(&app, &meta)?;
    let tx = app.tx(meta.platform_id).await?;
    if let Some((mut offer, reply)) = replies::begin(&tx, job.reply, &[Unconfirmed, Proposed, Agreed]).await?
        && reply.next_check_at.is_some_and(|at| at <= tx.now)
    {
        check_reply(&tx, &mut offer, &reply, &platform).await?;
    }
    meta.complete(tx.conn()).await?;
    tx.commit().await?;
    Ok(())
}

/// Whoever owes the next word is reminded twice, then it ends; after a yes both are asked twice how
/// it went, then the place is free again.
async fn check_reply(tx: &Tx, offer: &mut Offer, reply: &Reply, platform: &Platform) -> Result<(), DbErr> {
    let again = reply.reminders + 1;
    let later = |days| tx.now + Duration::days(days);
    match reply.state {
        replies::State::Unconfirmed => {
            let forget_at = reply.created_at + Duration::days(FORGET_UNCONFIRMED_DAYS);
            if tx.now >= forget_at {
                return settle(tx, offer, reply, Ended::Expired, Actor::System, platform).await;
            }
            send(tx, Letter::ConfirmReply, reply.person_id, reply.id).await?;
            move_to(tx, reply.id, reply.state, again, forget_at).await
        }
        replies::State::Proposed if again > 2 => {
            settle(tx, offer, reply, Ended::Unanswered, Actor::System, platform).await
        }
        replies::State::Proposed => {
            let last = messages::of_replies(&**tx, [reply.id]).await?.pop();
            let by_offerer = last.is_some_and(|last| last.person_id == Some(offer.person_id));
            let turn = if by_offerer { Side::Replier } else { Side::Offerer };
            send(tx, Letter::ReplyWaits, turn.person(offer, reply), reply.id).await?;
            move_to(tx, reply.id, reply.state, again, later(4 * i64::from(again))).await
        }
        replies::State::Agreed if again > 2 => {
            settle(tx, offer, reply, Ended::Lapsed, Actor::System, platform).await
        }
        replies::State::Agreed => {
            for side in [Side::Offerer, Side::Replier] {
                send(tx, Letter::HowWasIt, side.person(offer, reply), reply.id).await?;
            }
            move_to(tx, reply.id, reply.state, again, later(7 * i64::from(again))).await
        }
        _ => Ok(()),
    }
}

/// Runs [`ForgetOffer`]: later than planned when it was opened again, or when what was agreed about
/// it still runs.
///
/// # Errors
/// When the database fails; the queue tries again.
pub async fn run_forget_offer(app: App, job: ForgetOffer, meta: JobMeta) -> Result<(), JobError> {
    let platform = platform(&app, &meta)?;
    let days = Duration::days(i64::from(platform.rules.retention_days));
    let tx = app.tx(meta.platform_id).await?;
    if let Some(mut offer) = offers::lock(&tx, job.offer).await?
        && let Some(closed_at) = offer.closed_at
    {
        let runs = replies::of_offer(&*tx, offer.id).await?.iter().any(|reply| reply.closed_at.is_none());
        let forget_at = if runs { tx.now + days } else { closed_at + days };
        if tx.now < forget_at {
            tx.enqueue(&job, forget_at).await?;
        } else if !is_forgotten(&tx, offer.person_id).await? {
            change::forget(&tx, &mut offer).await?;
        }
    }
    meta.complete(tx.conn()).await?;
    tx.commit().await?;
    Ok(())
}

/// Runs [`ForgetReply`].
///
/// # Errors
/// When the database fails; the queue tries again.
pub async fn run_forget_reply(app: App, job: ForgetReply, meta: JobMeta) -> Result<(), JobError> {
    let platform = platform(&app, &meta)?;
    let days = Duration::days(i64::from(platform.rules.retention_days));
    let tx = app.tx(meta.platform_id).await?;
    if let Some(reply) = tx.get::<replies::Entity>(job.reply).await?
        && let Some(closed_at) = reply.closed_at
    {
        let forget_at = closed_at + days;
        if tx.now < forget_at {
            tx.enqueue(&job, forget_at).await?;
        } else if !is_forgotten(&tx, reply.person_id).await? {
            replies::forget(&tx, reply.offer_id, &reply).await?;
        }
    }
    meta.complete(tx.conn()).await?;
    tx.commit().await?;
    Ok(())
}

async fn is_forgotten(tx: &Tx, person: Uuid) -> Result<bool, DbErr> {
    let person = tx.get::<people::Entity>(person).await?;
    Ok(person.is_none_or(|person| person.erased_at.is_some()))
}
