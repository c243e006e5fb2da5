//! Taking a place, and giving it back. Each rule locks the mission first ([`super::model::lock`]): of a thousand
//! who apply at once exactly as many get a place as there are, and the others stand in line in the order in which
//! they came (invariant 1). A place that becomes free is kept for the first in line for a while.

use chrono::{DateTime, Duration, Utc};
use sea_orm::DbErr;
use sea_orm::prelude::Uuid;
use serde_json::json;

use super::applications::{self as applications, Application, State};
use super::digest::nudge;
use super::jobs::ForgetApplication;
use super::model::{self, Choice, Mission};
use super::slots::{self, Slot, time_to_answer};
use crate::db::scope::Tx;
use crate::events::{Actor, Line};
use crate::helpers::model as helpers;
use crate::mail::letter::{Letter, send};
use crate::people::model as people;
use crate::platforms::model::Platform;

/// After so many days an application that was never confirmed is forgotten.
pub const CONFIRM_DAYS: i64 = 2;
/// Somebody who comes is reminded so long before it begins.
const REMIND: Duration = Duration::hours(26);
/// So many days after it has ended nobody is asked any more who was there.
const ATTENDANCE_DAYS: i64 = 14;
/// What somebody has done is known for so many days.
pub const HISTORY_DAYS: i64 = 730;
/// Where there is no date, an application waits for so many days.
const PATIENCE_DAYS: i64 = 30;

/// What one application is about, all of it under the mission's lock.
pub(super) struct Held {
    pub(super) mission: Mission,
    pub(super) slot: Slot,
    pub(super) application: Application,
}

/// Locks an application's mission and reads it again; `None` when it is not in one of these states any more, so
/// that a button pressed twice does its work once.
pub(super) async fn begin(tx: &Tx, application: Uuid, from: &[State]) -> Result<Option<Held>, DbErr> {
    let Some(known) = tx.get::<applications::Entity>(application).await? else { return Ok(None) };
    let Some(mission) = model::lock(tx, known.mission_id).await? else { return Ok(None) };
    let now = tx.get::<applications::Entity>(application).await?;
    let slot = tx.get::<slots::Entity>(known.slot_id).await?;
    let held = now.filter(|now| from.contains(&now.state)).zip(slot);
    Ok(held.map(|(application, slot)| Held { mission, slot, application }))
}

fn line(kind: &'static str, application: &Application, actor: Actor) -> Line {
    Line::new(kind, actor).listing(application.mission_id).data(json!({ "application": application.id }))
}

/// Somebody would like to come: their address has to be confirmed first.
///
/// # Errors
/// When the database fails, or the form was sent before.
pub async fn apply(
    tx: &Tx,
    form_id: Uuid,
    slot: &Slot,
    person: Uuid,
    words: String,
) -> Result<Application, DbErr> {
    let check_at = tx.now + Duration::days(CONFIRM_DAYS);
    let about = (slot.mission_id, slot.id);
    let application = applications::add(tx, form_id, about, person, words, check_at).await?;
    send(tx, Letter::ConfirmApply, person, application.id).await?;
    Ok(application)
}

/// What has come of a confirmation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Confirmed {
    /// It stands now, with a place or in line.
    Now,
    /// They have applied for this date before: that one counts.
    Before(Uuid),
    /// Nobody can come on this date any more.
    TooLate,
}

/// Their address is confirmed: they have a place, wait for the organisation's yes, or stand in line.
///
/// # Errors
/// When the database fails.
pub async fn confirm(tx: &Tx, application: Uuid, platform: &Platform) -> Result<Confirmed, DbErr> {
    let Some(Held { mission, mut slot, mut application }) =
        begin(tx, application, &[State::Unconfirmed]).await?
    else {
        return Ok(Confirmed::Now);
    };
    let person = tx.get::<people::Entity>(application.person_id).await?;
    if let Some(email) = person.and_then(|person| person.email)
        && let Some(before) = applications::of_address(&**tx, slot.id, &email).await?
    {
        application.end(tx, State::Expired).await?;
        people::erase(tx, application.person_id).await?;
        return Ok(Confirmed::Before(before.id));
    }
    if mission.state != model::State::Open || !slot.is_coming(tx.now) {
        application.end(tx, State::Expired).await?;
        people::erase(tx, application.person_id).await?;
        return Ok(Confirmed::TooLate);
    }
    application.applied_at = Some(tx.now);
    enter(tx, &mission, &mut slot, &mut application, platform).await?;
    Ok(Confirmed::Now)
}

/// Gives a place, or a turn in line.
pub(super) async fn enter(
    tx: &Tx,
    mission: &Mission,
    slot: &mut Slot,
    application: &mut Application,
    platform: &Platform,
) -> Result<(), DbErr> {
    let actor = Actor::Person(application.person_id);
    if slot.free() == 0 {
        slot.turns += 1;
        slots::keep(tx, slot).await?;
        application.turn = Some(slot.turns);
        application.go(tx, State::Queued, until_begin(slot, tx.now)).await?;
        line("application-queued", application, actor).write(tx).await?;
        return send(tx, Letter::ApplyQueued, application.person_id, application.id).await;
    }
    slot.taken += 1;
    slots::keep(tx, slot).await?;
    settle(tx, mission, slot, application, actor).await?;
    mission.post(tx, platform).await
}

/// Has a place, if the organisation need not say yes; else waits for that.
async fn settle(
    tx: &Tx,
    mission: &Mission,
    slot: &Slot,
    application: &mut Application,
    actor: Actor,
) -> Result<(), DbErr> {
    match mission.choice {
        Choice::First => welcome(tx, slot, application, actor).await,
        Choice::Selected => {
            application.go(tx, State::Applied, until_begin(slot, tx.now)).await?;
            line("application-made", application, actor).write(tx).await?;
            nudge(tx, mission.organisation_id, Duration::hours(1)).await?;
            send(tx, Letter::Applied, application.person_id, application.id).await
        }
    }
}

/// They are expected now.
async fn welcome(tx: &Tx, slot: &Slot, application: &mut Application, actor: Actor) -> Result<(), DbErr> {
    let check_at = match (slot.starts_at, slot.ends_at) {
        (Some(start), _) if start - REMIND > tx.now => start - REMIND,
        (_, Some(end)) => end,
        _ => tx.now + Duration::days(PATIENCE_DAYS),
    };
    application.go(tx, State::Accepted, check_at).await?;
    line("application-accepted", application, actor).write(tx).await?;
    send(tx, Letter::ApplyYes, application.person_id, application.id).await
}

/// Until when an answer is of use.
fn until_begin(slot: &Slot, now: DateTime<Utc>) -> DateTime<Utc> {
    slot.starts_at.unwrap_or(now + Duration::days(PATIENCE_DAYS)).max(now)
}

/// The organisation says yes.
///
/// # Errors
/// When the database fails.
pub async fn accept(tx: &Tx, application: Uuid, by: Actor) -> Result<(), DbErr> {
    let Some(mut held) = begin(tx, application, &[State::Applied]).await? else { return Ok(()) };
    welcome(tx, &held.slot, &mut held.application, by).await
}

/// The organisation says no, with a reason that is mailed; the place is free again.
///
/// # Errors
/// When the database fails.
pub async fn decline(
    tx: &Tx,
    application: Uuid,
    reason: Option<String>,
    by: Actor,
    platform: &Platform,
) -> Result<(), DbErr> {
    let from = [State::Applied, State::Accepted, State::Queued];
    let Some(mut held) = begin(tx, application, &from).await? else { return Ok(()) };
    held.application.reason = reason;
    line("application-declined", &held.application, by).write(tx).await?;
    send(tx, Letter::ApplyNo, held.application.person_id, held.application.id).await?;
    leave(tx, held, State::Declined, platform).await
}

/// They do not come after all. Of somebody who was expected the organisation is told.
///
/// # Errors
/// When the database fails.
pub async fn withdraw(
    tx: &Tx,
    application: Uuid,
    reason: Option<String>,
    platform: &Platform,
) -> Result<(), DbErr> {
    let Some(mut held) = begin(tx, application, &State::CONFIRMED).await? else { return Ok(()) };
    held.application.reason = reason;
    line("application-withdrawn", &held.application, Actor::Person(held.application.person_id))
        .write(tx)
        .await?;
    if held.application.state == State::Accepted {
        super::letters::to_leads(tx, Letter::ApplyLeft, &held.mission, held.application.id).await?;
    }
    leave(tx, held, State::Withdrawn, platform).await
}

/// The one in line takes the place that was kept.
///
/// # Errors
/// When the database fails.
pub async fn take_offer(tx: &Tx, application: Uuid) -> Result<(), DbErr> {
    let Some(Held { mission, slot, mut application }) = begin(tx, application, &[State::Offered]).await?
    else {
        return Ok(());
    };
    let actor = Actor::Person(application.person_id);
    settle(tx, &mission, &slot, &mut application, actor).await
}

/// Ends an application; a place that it held goes to the next in line.
async fn leave(tx: &Tx, held: Held, to: State, platform: &Platform) -> Result<(), DbErr> {
    let Held { mission, mut slot, mut application } = held;
    let held_a_place = application.state.holds_a_place();
    application.end(tx, to).await?;
    if held_a_place {
        slot.taken -= 1;
        offer_free(tx, &mut slot).await?;
        mission.post(tx, platform).await?;
    }
    Ok(())
}

/// Keeps each free place for the next in line.
///
/// # Errors
/// When the database fails.
pub(super) async fn offer_free(tx: &Tx, slot: &mut Slot) -> Result<(), DbErr> {
    while slot.free() > 0 && slot.is_coming(tx.now) {
        let Some(mut next) = applications::next_in_turn(&**tx, slot.id).await? else { break };
        slot.taken += 1;
        next.go(tx, State::Offered, tx.now + time_to_answer(slot, tx.now)).await?;
        line("application-offered", &next, Actor::System).write(tx).await?;
        send(tx, Letter::ApplyPlace, next.person_id, next.id).await?;
    }
    slots::keep(tx, slot).await
}

/// Ends all applications to a date that does not take place, and tells those who have applied.
///
/// # Errors
/// When the database fails.
pub(super) async fn cancel_all(tx: &Tx, slot: &mut Slot, by: Actor) -> Result<(), DbErr> {
    for mut application in applications::running(&**tx, slot.id).await? {
        if application.state == State::Unconfirmed {
            application.end(tx, State::Expired).await?;
            people::erase(tx, application.person_id).await?;
            continue;
        }
        application.end(tx, State::Cancelled).await?;
        line("application-cancelled", &application, by).write(tx).await?;
        send(tx, Letter::ApplyOff, application.person_id, application.id).await?;
    }
    slot.taken = 0;
    slot.is_off = true;
    slots::keep(tx, slot).await
}

/// The organisation says who was there, and for how long; it can be said again while it is fresh.
///
/// # Errors
/// When the database fails.
pub async fn attendance(
    tx: &Tx,
    application: Uuid,
    minutes: Option<i32>,
    by: Actor,
    platform: &Platform,
) -> Result<(), DbErr> {
    let from = [State::Accepted, State::Attended, State::Absent, State::Past];
    let Some(Held { mission, mut slot, mut application }) = begin(tx, application, &from).await? else {
        return Ok(());
    };
    if slot.starts_at.is_some_and(|at| at > tx.now) {
        return Ok(());
    }
    let (is_thanked, was) = (application.state == State::Attended, application.minutes);
    let had_a_place = application.state.holds_a_place();
    application.minutes = minutes;
    match minutes {
        Some(_) => application.end(tx, State::Attended).await?,
        None => application.end(tx, State::Absent).await?,
    }
    if slot.starts_at.is_none() && had_a_place {
        // Where there is no date, the next one can come.
        slot.taken -= 1;
        offer_free(tx, &mut slot).await?;
        mission.post(tx, platform).await?;
    }
    if minutes == was && is_thanked {
        return Ok(());
    }
    let kind = if minutes.is_some() { "application-attended" } else { "application-absent" };
    line(kind, &application, by).write(tx).await?;
    if minutes.is_some() && !is_thanked {
        send(tx, Letter::ApplyThanks, application.person_id, application.id).await?;
    }
    Ok(())
}

/// Forgets what was said about an application that has ended, and who it was: what somebody has done counts for
/// longer than what came to nothing. A helper's name is forgotten with the helper.
pub(super) async fn forget(tx: &Tx, job: &ForgetApplication, retention_days: u32) -> Result<(), DbErr> {
    let Some(known) = tx.get::<applications::Entity>(job.application).await? else { return Ok(()) };
    model::lock(tx, known.mission_id).await?;
    let now = tx.get::<applications::Entity>(job.application).await?;
    let Some((mut application, ended)) = now.and_then(|now| now.finished_at.map(|at| (now, at))) else {
        return Ok(());
    };
    let days = i64::from(retention_days);
    let days = if application.state == State::Attended { days.max(HISTORY_DAYS) } else { days };
    let forget_at = ended + Duration::days(days);
    if tx.now < forget_at {
        return tx.enqueue(job, forget_at).await;
    }
    application.words.clear();
    application.reason = None;
    application.keep(tx).await?;
    super::messages::forget(tx, application.id).await?;
    if !helpers::is_known(tx, application.person_id).await? {
        people::erase(tx, application.person_id).await?;
    }
    Ok(())
}

/// Looks at an application whose check has come.
pub(super) async fn check(tx: &Tx, mut held: Held, platform: &Platform) -> Result<(), DbErr> {
    let application = &mut held.application;
    match application.state {
        State::Unconfirmed => {
            application.end(tx, State::Expired).await?;
            people::erase(tx, application.person_id).await
        }
        State::Applied | State::Queued | State::Offered => {
            line("application-lapsed", application, Actor::System).write(tx).await?;
            send(tx, Letter::ApplyLapsed, application.person_id, application.id).await?;
            leave(tx, held, State::Lapsed, platform).await
        }
        State::Accepted if held.slot.is_over(tx.now) => {
            let ended = held.slot.ends_at.unwrap_or(tx.now);
            nudge(tx, held.mission.organisation_id, Duration::hours(1)).await?;
            if tx.now < ended + Duration::days(ATTENDANCE_DAYS) {
                application.plan(tx, ended + Duration::days(ATTENDANCE_DAYS)).await?;
                return application.keep(tx).await;
            }
            line("application-past", application, Actor::System).write(tx).await?;
            application.end(tx, State::Past).await
        }
        State::Accepted => match held.slot.ends_at {
            Some(end) => {
                send(tx, Letter::ApplyRemind, application.person_id, application.id).await?;
                application.reminders += 1;
                application.plan(tx, end).await?;
                application.keep(tx).await
            }
            // Without a date the organisation says when it is done, and is asked.
            None => {
                nudge(tx, held.mission.organisation_id, Duration::hours(1)).await?;
                application.reminders += 1;
                application.plan(tx, tx.now + Duration::days(PATIENCE_DAYS)).await?;
                application.keep(tx).await
            }
        },
        _ => Ok(()),
    }
}
