//! What changes an organisation. Each rule locks its row first, and ends by writing down the whole row and
//! what is public of it.

use chrono::Duration;
use sea_orm::entity::prelude::*;
use serde_json::json;

use super::areas;
use super::jobs::{ForgetOrganisation, OrganisationEnded, OrganisationForgotten};
use super::leads::{self, Lead};
use super::model::{Closed, Model, Said, State, lock};
use super::{invitations, leaving};
use crate::db::scope::Tx;
use crate::events::{Actor, Line};
use crate::mail::letter::{Letter, send};
use crate::moderation::nudge::nudge;
use crate::people::model as people;
use crate::platforms::model::Platform;

/// After so many days the leads are asked whether it is still so.
pub const FRESH_DAYS: i64 = 90;
/// So many days later they are asked again, and as many later it leaves the directory.
pub const ASK_AGAIN_DAYS: i64 = 14;
/// Days after which an organisation that was never confirmed is forgotten.
pub const FORGET_UNCONFIRMED_DAYS: i64 = 7;

/// A line about an organisation, by one of its leads.
fn line(kind: &'static str, organisation: &Model, by: &Lead) -> Line {
    Line::new(kind, Actor::Person(by.person_id)).listing(organisation.id)
}

/// The mail link of the first lead was opened and its button pressed: it is in the directory, or waits for a
/// referent. A second press changes nothing.
///
/// # Errors
/// When the database fails.
pub async fn confirm(tx: &Tx, lead: &Lead, platform: &Platform) -> Result<(), DbErr> {
    let held = lock(tx, lead.organisation_id).await?;
    let Some(mut organisation) = held.filter(|held| held.state == State::Unconfirmed) else {
        return Ok(());
    };
    leads::activate(tx, lead.id).await?;
    organisation.confirmed_at = Some(tx.now);
    line("org-confirmed", &organisation, lead).write(tx).await?;
    if platform.rules.organisations_after_check {
        wait(tx, &mut organisation).await?;
        return send(tx, Letter::OrgWaiting, lead.person_id, lead.id).await;
    }
    open(tx, &mut organisation).await?;
    send(tx, Letter::OrgOpen, lead.person_id, lead.id).await
}

/// Waits for a referent.
async fn wait(tx: &Tx, organisation: &mut Model) -> Result<(), DbErr> {
    organisation.state = State::Waiting;
    organisation.reason = None;
    organisation.reminders = 0;
    organisation.check_since = Some(organisation.check_since.unwrap_or(tx.now));
    organisation.closed_at = None;
    organisation.close_reason = None;
    organisation.plan(tx, tx.now + Duration::days(7)).await?;
    nudge(tx).await?;
    organisation.keep(tx).await
}

/// In the directory from now on. Words that smell of money bring it to a referent as well.
async fn open(tx: &Tx, organisation: &mut Model) -> Result<(), DbErr> {
    organisation.state = State::Open;
    organisation.opened_at = Some(organisation.opened_at.unwrap_or(tx.now));
    organisation.closed_at = None;
    organisation.close_reason = None;
    organisation.reason = None;
    flag(tx, organisation).await?;
    alive(tx, organisation).await
}

/// Brings it to a referent when there are words to look at, nobody leads it or it would like to take on asks, and takes it from there when not.
async fn flag(tx: &Tx, organisation: &mut Model) -> Result<(), DbErr> {
    let has_words = !organisation.flags.0.is_empty();
    if !has_words && organisation.orphan_since.is_none() && !organisation.waits_for_asks() {
        organisation.check_since = None;
        return Ok(());
    }
    organisation.check_since = Some(organisation.check_since.unwrap_or(tx.now));
    nudge(tx).await
}

/// A sign of life: the next question comes in three months.
async fn alive(tx: &Tx, organisation: &mut Model) -> Result<(), DbErr> {
    organisation.reminders = 0;
    // One that nobody leads has another end.
    let next = organisation.orphan_until().unwrap_or(tx.now + Duration::days(FRESH_DAYS));
    organisation.plan(tx, next).await?;
    organisation.keep(tx).await
}

/// Somebody leads it again. If nobody had to look at its words, nobody has to look any more.
pub(crate) async fn led_again(tx: &Tx, organisation: &mut Model, platform: &Platform) -> Result<(), DbErr> {
    organisation.orphan_since = None;
    match organisation.state {
        State::Open => flag(tx, organisation).await?,
        // Where organisations are looked at first, its words may have changed while it rested.
        State::Paused if !platform.rules.organisations_after_check => flag(tx, organisation).await?,
        // Its leads have something to change first.
        State::Waiting if organisation.is_sent_back() => {
            organisation.check_since = None;
            organisation.plan(tx, tx.now + Duration::days(ASK_AGAIN_DAYS)).await?;
            return organisation.keep(tx).await;
        }
        State::Waiting => return wait(tx, organisation).await,
        State::Paused | State::Unconfirmed | State::Closed => {}
    }
    alive(tx, organisation).await
}

/// A lead takes it out of the directory for a while.
///
/// # Errors
/// When the database fails.
pub async fn pause(tx: &Tx, lead: &Lead) -> Result<(), DbErr> {
    let held = lock(tx, lead.organisation_id).await?;
    let Some(mut organisation) = held.filter(|held| held.state == State::Open) else {
        return Ok(());
    };
    organisation.state = State::Paused;
    organisation.confirmed_at = Some(tx.now);
    line("org-paused", &organisation, lead).write(tx).await?;
    alive(tx, &mut organisation).await
}

/// A lead brings it back.
///
/// # Errors
/// When the database fails.
pub async fn resume(tx: &Tx, lead: &Lead, platform: &Platform) -> Result<(), DbErr> {
    let held = lock(tx, lead.organisation_id).await?;
    let Some(mut organisation) = held.filter(|held| held.state == State::Paused) else {
        return Ok(());
    };
    organisation.confirmed_at = Some(tx.now);
    line("org-resumed", &organisation, lead).write(tx).await?;
    if platform.rules.organisations_after_check && organisation.check_since.is_some() {
        // Its words were changed while it rested.
        return wait(tx, &mut organisation).await;
    }
    open(tx, &mut organisation).await
}

/// A lead says that it is still so.
///
/// # Errors
/// When the database fails.
pub async fn still(tx: &Tx, lead: &Lead) -> Result<(), DbErr> {
    let held = lock(tx, lead.organisation_id).await?;
    let Some(mut organisation) = held.filter(|held| held.state.is_live()) else {
        return Ok(());
    };
    organisation.confirmed_at = Some(tx.now);
    line("org-still", &organisation, lead).write(tx).await?;
    alive(tx, &mut organisation).await
}

/// A lead changes what it says. Where organisations are looked at first, new words are too. `false` when it
/// has ended.
///
/// # Errors
/// When the database fails.
pub async fn revise(tx: &Tx, lead: &Lead, said: Said, platform: &Platform) -> Result<bool, DbErr> {
    let held = lock(tx, lead.organisation_id).await?;
    let Some(mut organisation) = held.filter(|held| held.state != State::Closed) else {
        return Ok(false);
    };
    let (read, flags) = (organisation.mark(), organisation.flags.clone());
    areas::replace(tx, organisation.id, &said.served).await?;
    organisation.say(said);
    organisation.confirmed_at = Some(tx.now);
    let is_new = organisation.mark() != read;
    if !is_new {
        // What a referent has let pass stays passed.
        organisation.flags = flags;
    }
    line("org-changed", &organisation, lead).write(tx).await?;
    let is_checked = platform.rules.organisations_after_check;
    match organisation.state {
        State::Open if is_new && is_checked => wait(tx, &mut organisation).await?,
        State::Paused if is_new && is_checked => {
            // It is looked at when it comes back.
            organisation.check_since = Some(tx.now);
            alive(tx, &mut organisation).await?;
        }
        State::Open | State::Paused => {
            flag(tx, &mut organisation).await?;
            alive(tx, &mut organisation).await?;
        }
        // What was asked for is done, or answered: it is read again.
        State::Waiting if organisation.is_sent_back() => wait(tx, &mut organisation).await?,
        State::Unconfirmed | State::Waiting | State::Closed => organisation.keep(tx).await?,
    }
    Ok(true)
}

/// A lead ends it.
///
/// # Errors
/// When the database fails.
pub async fn withdraw(tx: &Tx, lead: &Lead, platform: &Platform) -> Result<(), DbErr> {
    let held = lock(tx, lead.organisation_id).await?;
    let Some(mut organisation) = held.filter(|held| held.state != State::Closed) else {
        return Ok(());
    };
    close(tx, &mut organisation, Closed::Withdrawn, Actor::Person(lead.person_id), platform).await
}

/// Ends a locked organisation.
pub(crate) async fn close(
    tx: &Tx,
    organisation: &mut Model,
    why: Closed,
    actor: Actor,
    platform: &Platform,
) -> Result<(), DbErr> {
    organisation.state = State::Closed;
    organisation.closed_at = Some(tx.now);
    organisation.close_reason = Some(why);
    organisation.next_check_at = None;
    organisation.check_since = None;
    organisation.orphan_since = None;
    organisation.keep(tx).await?;
    invitations::end_all(tx, organisation.id).await?;
    let line = Line::new("org-closed", actor).listing(organisation.id);
    line.data(json!({ "reason": why.stem() })).write(tx).await?;
    tx.enqueue(&OrganisationEnded { organisation: organisation.id }, tx.now).await?;
    if why == Closed::Expired {
        return forget(tx, organisation).await;
    }
    let forget_at = tx.now + Duration::days(i64::from(platform.rules.retention_days));
    tx.enqueue(&ForgetOrganisation { organisation: organisation.id }, forget_at).await
}

impl Model {
    /// Whether its leads can open it again: until it is forgotten, unless a referent has ended it.
    #[must_use]
    pub fn can_reopen(&self) -> bool {
        let by_leads = matches!(self.close_reason, Some(Closed::Withdrawn | Closed::Silent));
        self.state == State::Closed && by_leads && self.opened_at.is_some() && !self.name.is_empty()
    }
}

/// A lead opens an ended one again.
///
/// # Errors
/// When the database fails.
pub async fn reopen(tx: &Tx, lead: &Lead, platform: &Platform) -> Result<(), DbErr> {
    let Some(mut organisation) = lock(tx, lead.organisation_id).await?.filter(Model::can_reopen) else {
        return Ok(());
    };
    let is_known = organisation.close_reason == Some(Closed::Silent) && organisation.reason.is_none();
    organisation.confirmed_at = Some(tx.now);
    line("org-reopened", &organisation, lead).write(tx).await?;
    // Of one that only fell silent, a referent knows the words.
    if platform.rules.organisations_after_check && !is_known {
        return wait(tx, &mut organisation).await;
    }
    open(tx, &mut organisation).await
}

/// A referent has read these words: they are all right. One that would like to take on asks may, if `with_asks`.
///
/// # Errors
/// When the database fails.
pub async fn accept(tx: &Tx, organisation: &mut Model, staff: Uuid, with_asks: bool) -> Result<(), DbErr> {
    organisation.flags.0.clear();
    read(organisation);
    if organisation.waits_for_asks() {
        organisation.wants_asks = with_asks;
        organisation.asks_since = with_asks.then_some(tx.now);
        let kind = if with_asks { "org-asks-allowed" } else { "org-asks-refused" };
        Line::new(kind, Actor::Staff(staff)).listing(organisation.id).write(tx).await?;
    }
    match organisation.state {
        State::Waiting => {
            open(tx, organisation).await?;
            leads::tell(tx, Letter::OrgOpen, organisation.id).await?;
        }
        State::Open | State::Paused => {
            organisation.check_since = None;
            organisation.keep(tx).await?;
        }
        State::Unconfirmed | State::Closed => return Ok(()),
    }
    Line::new("org-accepted", Actor::Staff(staff)).listing(organisation.id).write(tx).await
}

/// A referent has read its words.
fn read(organisation: &mut Model) {
    organisation.read = Some(json!(organisation.readable()).to_string());
}

/// A referent asks its leads for changes, with a reason: it is out of the directory until they have saved it again
/// and somebody has read it. Leads who stay silent are reminded twice; then it is closed.
///
/// # Errors
/// When the database fails.
pub async fn send_back(tx: &Tx, organisation: &mut Model, staff: Uuid, reason: String) -> Result<(), DbErr> {
    if !organisation.takes_leads() {
        return Ok(());
    }
    read(organisation);
    organisation.state = State::Waiting;
    organisation.reason = Some(reason);
    organisation.check_since = None;
    organisation.reminders = 0;
    organisation.plan(tx, tx.now + Duration::days(ASK_AGAIN_DAYS)).await?;
    organisation.keep(tx).await?;
    Line::new("org-sent-back", Actor::Staff(staff)).listing(organisation.id).write(tx).await?;
    leads::tell(tx, Letter::OrgChanges, organisation.id).await
}

/// A referent does not let it take on asks any more.
///
/// # Errors
/// When the database fails.
pub async fn end_asks(tx: &Tx, organisation: &mut Model, staff: Uuid) -> Result<(), DbErr> {
    if organisation.asks_since.take().is_none() {
        return Ok(());
    }
    organisation.wants_asks = false;
    Line::new("org-asks-refused", Actor::Staff(staff)).listing(organisation.id).write(tx).await?;
    organisation.keep(tx).await
}

/// A referent takes it down, with a reason for its leads.
///
/// # Errors
/// When the database fails.
pub async fn take_down(
    tx: &Tx,
    organisation: &mut Model,
    staff: Uuid,
    reason: String,
    platform: &Platform,
) -> Result<(), DbErr> {
    organisation.reason = Some(reason);
    close(tx, organisation, Closed::Refused, Actor::Staff(staff), platform).await?;
    leads::tell(tx, Letter::OrgRefused, organisation.id).await
}

/// A referent puts back what was taken down.
///
/// # Errors
/// When the database fails.
pub async fn put_back(tx: &Tx, organisation: &mut Model, staff: Uuid) -> Result<(), DbErr> {
    organisation.flags.0.clear();
    read(organisation);
    // Of one from a list nobody needs to lead it.
    if organisation.source.is_none() && leads::active(&**tx, organisation.id).await?.is_empty() {
        leaving::orphan(tx, organisation).await?;
    }
    open(tx, organisation).await?;
    Line::new("org-put-back", Actor::Staff(staff)).listing(organisation.id).write(tx).await?;
    leads::tell(tx, Letter::OrgOpen, organisation.id).await
}

/// Forgets an ended organisation: its words and its people.
pub(crate) async fn forget(tx: &Tx, organisation: &mut Model) -> Result<(), DbErr> {
    for words in [&mut organisation.name, &mut organisation.name_key, &mut organisation.details] {
        words.clear();
    }
    for words in [
        &mut organisation.address,
        &mut organisation.outline,
        &mut organisation.phone,
        &mut organisation.web,
        &mut organisation.whatsapp,
        &mut organisation.signal,
        &mut organisation.telegram,
        &mut organisation.reason,
        &mut organisation.read,
    ] {
        *words = None;
    }
    organisation.answers.0.clear();
    organisation.flags.0.clear();
    organisation.keep(tx).await?;
    for lead in leads::of(&**tx, organisation.id).await? {
        people::erase(tx, lead.person_id).await?;
    }
    tx.enqueue(&OrganisationForgotten { organisation: organisation.id }, tx.now).await?;
    Line::new("org-forgotten", Actor::System).listing(organisation.id).write(tx).await
}
