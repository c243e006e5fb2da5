//! What changes a mission. Each rule locks its row first, and ends by writing down the whole row and what is
//! public of it. Whoever has applied to what does not take place is told.

use chrono::Duration;
use sea_orm::DbErr;
use sea_orm::prelude::Uuid;
use serde_json::json;

use super::letters::to_leads;
use super::model::{Closed, Mission, Said, State, Text, lock};
use super::series::{self, NewSeries};
use super::slots::{self, NewSlot};
use super::taking;
use crate::db::scope::Tx;
use crate::events::{Actor, Line};
use crate::mail::letter::Letter;
use crate::moderation::nudge::nudge;
use crate::organisations::leads::Lead;
use crate::organisations::model as organisation;
use crate::platforms::model::Platform;

/// Days after which a draft that nobody touches is put away.
const DRAFT_DAYS: i64 = 90;
/// An open mission without a date is looked at so often, in days.
const FRESH_DAYS: i64 = 60;
/// Weekly dates are written down so often, in days.
const EXTEND_DAYS: i64 = 7;
/// So many days later its leads are asked again, and as many later it ends.
const ASK_AGAIN_DAYS: i64 = 14;

/// When a draft that is written now is put away.
pub(super) fn forget_draft_after() -> Duration {
    Duration::days(DRAFT_DAYS)
}

pub(super) fn line(kind: &'static str, mission: &Mission, actor: Actor) -> Line {
    Line::new(kind, actor).listing(mission.id)
}

/// Why a mission cannot be published.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// No date is to come.
    NoDate,
    /// Its organisation is not in the directory.
    Organisation,
}

/// A lead publishes a draft: it is public at once, or waits for a referent. A second press changes nothing.
///
/// # Errors
/// When the database fails.
pub async fn publish(
    tx: &Tx,
    mission: Uuid,
    lead: &Lead,
    platform: &Platform,
) -> Result<Result<(), Unfit>, DbErr> {
    let Some(mut mission) = lock(tx, mission).await?.filter(|held| held.state == State::Draft) else {
        return Ok(Ok(()));
    };
    let held = tx.get::<organisation::Entity>(mission.organisation_id).await?;
    if held.is_none_or(|held| held.state != organisation::State::Open) {
        return Ok(Err(Unfit::Organisation));
    }
    if !slots::of(&**tx, mission.id).await?.iter().any(|slot| slot.is_coming(tx.now)) {
        return Ok(Err(Unfit::NoDate));
    }
    mission.lead_id = Some(lead.id);
    line("mission-published", &mission, Actor::Person(lead.person_id)).write(tx).await?;
    // What was sent back is read again, changed or answered.
    let is_read = mission.reason.is_none() && mission.last_read() == mission.readable();
    if platform.rules.missions_after_check && !is_read {
        wait(tx, &mut mission, platform).await?;
    } else {
        open(tx, &mut mission, platform).await?;
    }
    Ok(Ok(()))
}

/// Waits for a referent; nobody new can apply meanwhile.
async fn wait(tx: &Tx, mission: &mut Mission, platform: &Platform) -> Result<(), DbErr> {
    mission.state = State::Waiting;
    mission.reason = None;
    mission.check_since = Some(mission.check_since.unwrap_or(tx.now));
    mission.plan(tx, tx.now + Duration::days(7)).await?;
    nudge(tx).await?;
    mission.keep(tx, platform).await
}

/// Public from now on. Words that smell of money bring it to a referent as well.
pub(super) async fn open(tx: &Tx, mission: &mut Mission, platform: &Platform) -> Result<(), DbErr> {
    mission.state = State::Open;
    mission.reason = None;
    mission.opened_at = Some(mission.opened_at.unwrap_or(tx.now));
    if mission.flags.0.is_empty() {
        mission.check_since = None;
    } else {
        mission.check_since = Some(mission.check_since.unwrap_or(tx.now));
        nudge(tx).await?;
    }
    mission.reminders = 0;
    series::extend(tx, mission.id, platform).await?;
    look_later(tx, mission, platform).await
}

/// Plans the next look at an open mission: when its last date is over, or in two months where there is none.
async fn look_later(tx: &Tx, mission: &mut Mission, platform: &Platform) -> Result<(), DbErr> {
    let slots = slots::of(&**tx, mission.id).await?;
    let coming: Vec<_> = slots.iter().filter(|slot| slot.is_coming(tx.now)).collect();
    let last = coming.iter().filter_map(|slot| slot.ends_at).max();
    let at = match last {
        _ if !series::running(&**tx, mission.id).await?.is_empty() => tx.now + Duration::days(EXTEND_DAYS),
        Some(last) if coming.iter().all(|slot| slot.ends_at.is_some()) => last,
        _ => tx.now + Duration::days(FRESH_DAYS),
    };
    mission.plan(tx, at.max(tx.now + Duration::minutes(1))).await?;
    mission.keep(tx, platform).await
}

/// A lead changes its words. Where missions are looked at first, new words are too; who has a place keeps it.
/// `false` when it has ended.
///
/// # Errors
/// When the database fails.
pub async fn revise(
    tx: &Tx,
    mission: Uuid,
    lead: &Lead,
    said: Said,
    platform: &Platform,
) -> Result<bool, DbErr> {
    edit(tx, mission, lead, platform, |mission| mission.say(said)).await
}

/// A lead says it in another language; without words the translation is taken away. `false` when it has ended.
///
/// # Errors
/// When the database fails.
pub async fn translate(
    tx: &Tx,
    mission: Uuid,
    lead: &Lead,
    (tag, text): (&str, Option<Text>),
    platform: &Platform,
) -> Result<bool, DbErr> {
    edit(tx, mission, lead, platform, |mission| {
        match text {
            Some(text) => mission.translations.0.insert(tag.to_owned(), text),
            None => mission.translations.0.remove(tag),
        };
    })
    .await
}

async fn edit(
    tx: &Tx,
    mission: Uuid,
    lead: &Lead,
    platform: &Platform,
    change: impl FnOnce(&mut Mission),
) -> Result<bool, DbErr> {
    let Some(mut mission) = lock(tx, mission).await?.filter(|held| held.state != State::Closed) else {
        return Ok(false);
    };
    let (before, flags) = (mission.mark(), mission.flags.clone());
    change(&mut mission);
    let is_new = mission.mark() != before;
    if !is_new {
        // What a referent has let pass stays passed.
        mission.flags = flags;
    }
    line("mission-changed", &mission, Actor::Person(lead.person_id)).write(tx).await?;
    match mission.state {
        State::Open if is_new && platform.rules.missions_after_check => {
            wait(tx, &mut mission, platform).await?;
        }
        State::Open => open(tx, &mut mission, platform).await?,
        State::Draft => {
            mission.plan(tx, tx.now + forget_draft_after()).await?;
            mission.keep(tx, platform).await?;
        }
        State::Waiting | State::Closed => mission.keep(tx, platform).await?,
    }
    Ok(true)
}

/// A lead adds dates. `false` when it has ended.
///
/// # Errors
/// When the database fails.
pub async fn add_dates(
    tx: &Tx,
    mission: Uuid,
    lead: &Lead,
    new: Vec<NewSlot>,
    platform: &Platform,
) -> Result<bool, DbErr> {
    let Some(mut mission) = lock(tx, mission).await?.filter(|held| held.state != State::Closed) else {
        return Ok(false);
    };
    let data = json!({ "dates": new.len() });
    slots::add(tx, mission.id, new).await?;
    line("mission-dates-added", &mission, Actor::Person(lead.person_id)).data(data).write(tx).await?;
    if mission.state == State::Open {
        look_later(tx, &mut mission, platform).await?;
    }
    Ok(true)
}

/// A lead adds dates that come again every week. `false` when it has ended.
///
/// # Errors
/// When the database fails.
pub async fn add_series(
    tx: &Tx,
    mission: Uuid,
    lead: &Lead,
    new: NewSeries,
    platform: &Platform,
) -> Result<bool, DbErr> {
    let Some(mut mission) = lock(tx, mission).await?.filter(|held| held.state != State::Closed) else {
        return Ok(false);
    };
    let data = json!({ "dates": series::add(tx, mission.id, new, platform).await? });
    line("mission-dates-added", &mission, Actor::Person(lead.person_id)).data(data).write(tx).await?;
    if mission.state == State::Open {
        look_later(tx, &mut mission, platform).await?;
    }
    Ok(true)
}

/// A lead takes a date off: who has applied is told.
///
/// # Errors
/// When the database fails.
pub async fn cancel_date(
    tx: &Tx,
    mission: Uuid,
    slot: Uuid,
    lead: &Lead,
    platform: &Platform,
) -> Result<(), DbErr> {
    let Some(mut mission) = lock(tx, mission).await? else { return Ok(()) };
    let slot = tx.get::<slots::Entity>(slot).await?;
    let Some(mut slot) = slot.filter(|slot| slot.mission_id == mission.id && !slot.is_off) else {
        return Ok(());
    };
    if slot.starts_at.is_some_and(|at| at <= tx.now) {
        return Ok(());
    }
    let actor = Actor::Person(lead.person_id);
    taking::cancel_all(tx, &mut slot, actor).await?;
    super::calls::end(tx, slot.id, super::calls::End::Stopped).await?;
    line("mission-date-off", &mission, actor).write(tx).await?;
    if mission.state == State::Open {
        look_later(tx, &mut mission, platform).await?;
    }
    Ok(())
}

/// A lead changes how many can come on a date: never fewer than have a place. The next in line are asked.
///
/// # Errors
/// When the database fails.
pub async fn resize_date(
    tx: &Tx,
    mission: Uuid,
    slot: Uuid,
    capacity: i16,
    lead: &Lead,
    platform: &Platform,
) -> Result<(), DbErr> {
    let Some(mission) = lock(tx, mission).await?.filter(|held| held.state != State::Closed) else {
        return Ok(());
    };
    let slot = tx.get::<slots::Entity>(slot).await?;
    let Some(mut slot) = slot.filter(|slot| slot.mission_id == mission.id && slot.is_coming(tx.now)) else {
        return Ok(());
    };
    slot.capacity = capacity.max(slot.taken).max(1);
    taking::offer_free(tx, &mut slot).await?;
    let data = json!({ "capacity": slot.capacity });
    line("mission-date-resized", &mission, Actor::Person(lead.person_id)).data(data).write(tx).await?;
    mission.post(tx, platform).await
}

/// A lead ends it.
///
/// # Errors
/// When the database fails.
pub async fn withdraw(tx: &Tx, mission: Uuid, lead: &Lead, platform: &Platform) -> Result<(), DbErr> {
    let Some(mut mission) = lock(tx, mission).await?.filter(|held| held.state != State::Closed) else {
        return Ok(());
    };
    close(tx, &mut mission, Closed::Withdrawn, Actor::Person(lead.person_id), platform).await
}

/// Ends a locked mission: all that is still to come of it is off, and who has applied is told.
pub(crate) async fn close(
    tx: &Tx,
    mission: &mut Mission,
    why: Closed,
    actor: Actor,
    platform: &Platform,
) -> Result<(), DbErr> {
    let mut coming = slots::of(&**tx, mission.id).await?;
    coming.retain(|slot| slot.is_coming(tx.now));
    for mut slot in coming {
        taking::cancel_all(tx, &mut slot, actor).await?;
        super::calls::end(tx, slot.id, super::calls::End::Stopped).await?;
    }
    series::end_all(tx, mission.id).await?;
    mission.state = State::Closed;
    mission.closed_at = Some(tx.now);
    mission.close_reason = Some(why);
    mission.next_check_at = None;
    mission.check_since = None;
    // Nobody comes any more: whom to ask for is forgotten, also as a referent has read it.
    mission.contact = None;
    mission.read = None;
    mission.keep(tx, platform).await?;
    let data = json!({ "reason": mission.stem() });
    line("mission-closed", mission, actor).data(data).write(tx).await
}

/// Ends all missions of an organisation that has ended.
///
/// # Errors
/// When the database fails.
pub async fn close_all(tx: &Tx, organisation: Uuid, platform: &Platform) -> Result<(), DbErr> {
    for mission in super::model::running(&**tx, organisation).await? {
        let held = lock(tx, mission).await?.filter(|held| held.state != State::Closed);
        if let Some(mut held) = held {
            close(tx, &mut held, Closed::Organisation, Actor::System, platform).await?;
        }
    }
    Ok(())
}

/// Looks at a mission whose check has come.
pub(super) async fn check(tx: &Tx, mission: &mut Mission, platform: &Platform) -> Result<(), DbErr> {
    match mission.state {
        State::Draft => close(tx, mission, Closed::Silent, Actor::System, platform).await,
        // The referents are reminded of all that waits, once a day.
        State::Waiting => {
            mission.plan(tx, tx.now + Duration::days(7)).await?;
            mission.keep(tx, platform).await
        }
        // Its feed should have brought it again.
        State::Open if mission.source.is_some() => {
            let slots = slots::of(&**tx, mission.id).await?;
            let is_over = !slots.iter().any(|slot| slot.is_coming(tx.now));
            let why = if is_over { Closed::Over } else { Closed::Silent };
            close(tx, mission, why, Actor::System, platform).await
        }
        State::Open => {
            series::extend(tx, mission.id, platform).await?;
            let mut coming = slots::of(&**tx, mission.id).await?;
            coming.retain(|slot| slot.is_coming(tx.now));
            if coming.is_empty() {
                return close(tx, mission, Closed::Over, Actor::System, platform).await;
            }
            if coming.iter().all(|slot| slot.ends_at.is_some()) {
                return look_later(tx, mission, platform).await;
            }
            if mission.reminders >= 2 {
                close(tx, mission, Closed::Silent, Actor::System, platform).await?;
                return to_leads(tx, Letter::MissionEnded, mission, mission.id).await;
            }
            to_leads(tx, Letter::MissionStill, mission, mission.id).await?;
            mission.reminders += 1;
            mission.plan(tx, tx.now + Duration::days(ASK_AGAIN_DAYS)).await?;
            mission.keep(tx, platform).await
        }
        State::Closed => Ok(()),
    }
}

/// A lead says that it is still so.
///
/// # Errors
/// When the database fails.
pub async fn still(tx: &Tx, mission: Uuid, lead: &Lead, platform: &Platform) -> Result<(), DbErr> {
    let Some(mut mission) = lock(tx, mission).await?.filter(|held| held.state == State::Open) else {
        return Ok(());
    };
    mission.reminders = 0;
    line("mission-still", &mission, Actor::Person(lead.person_id)).write(tx).await?;
    look_later(tx, &mut mission, platform).await
}
