//! What happens to a referral. Each rule locks the ask first, as all that changes an ask does, so that two groups
//! never have one ask, and nobody takes what has been settled meanwhile.

use chrono::{DateTime, Utc};
use sea_orm::DbErr;
use sea_orm::prelude::Uuid;
use serde_json::json;

use super::members;
use super::model::{self, LAPSES, Referral, State, head_start, patience, running, serves};
use crate::alerts::choice::Chosen;
use crate::alerts::model::{self as alert, Why};
use crate::alerts::waves::alert_these;
use crate::commitments::by_hand;
use crate::commitments::model::Yes;
use crate::db::scope::Tx;
use crate::events::{Actor, Line};
use crate::helpers::model as helper;
use crate::listings::model::{self as listing, Change, Hand, Listing, State as Stand};
use crate::mail::letter::{Letter, SendLetter, send};
use crate::organisations::leads::{self, Lead};
use crate::organisations::model::Organisation;
use crate::people::model as people;
use crate::platforms::model::Platform;

fn line(kind: &'static str, referral: &Referral, actor: Actor) -> Line {
    let data = json!({ "organisation": referral.organisation_id });
    Line::new(kind, actor).listing(referral.listing_id).data(data)
}

/// Entrusts a locked ask to an organisation: its leads are told as soon as it is open, and have it for themselves
/// for a while ([`head_start`]). `false` when helpers are found already, or the organisation takes no asks.
///
/// # Errors
/// When the database fails.
pub async fn entrust(
    tx: &Tx,
    ask: &Listing,
    to: &Organisation,
    words: Option<String>,
    actor: Actor,
) -> Result<bool, DbErr> {
    if !to.takes_asks() || !matches!(ask.state, Stand::Unconfirmed | Stand::Callback | Stand::Open) {
        return Ok(false);
    }
    if let Some(mut before) = running(&**tx, ask.id).await? {
        before.end(tx, State::Passed, None).await?;
    }
    let referral = model::add(tx, ask.id, to.id, words).await?;
    line("ask-entrusted", &referral, actor).write(tx).await?;
    let mut change = Change::default().with(None);
    if ask.state == Stand::Open {
        change = change.check_at(tx.now);
    }
    change.make(tx, ask.id).await?;
    Ok(true)
}

/// A lead takes an ask over: one that was entrusted to their organisation, one that another lead looks after, or an
/// open one of the area that nobody has. `false` when it is too late for that.
///
/// # Errors
/// When the database fails.
pub async fn take_over(tx: &Tx, ask: Uuid, lead: &Lead, own: &Organisation) -> Result<bool, DbErr> {
    let Some(ask) = listing::lock(tx, ask).await?.filter(|ask| ask.state == Stand::Open) else {
        return Ok(false);
    };
    let mut referral = match running(&**tx, ask.id).await? {
        Some(referral) if referral.organisation_id == own.id => referral,
        // Another organisation has it, or is asked first.
        Some(_) => return Ok(false),
        None if own.takes_asks() && serves(&**tx, own.id, &ask).await? => {
            model::add(tx, ask.id, own.id, None).await?
        }
        None => return Ok(false),
    };
    let is_new = referral.state != State::Taken;
    if referral.lead_id == Some(lead.id) {
        return Ok(true);
    }
    referral.state = State::Taken;
    referral.lead_id = Some(lead.id);
    referral.taken_at = Some(referral.taken_at.unwrap_or(tx.now));
    referral.mailed_at = Some(referral.mailed_at.unwrap_or(tx.now));
    referral.reminders = 0;
    referral.keep(tx).await?;
    line("ask-taken-over", &referral, Actor::Person(lead.person_id)).write(tx).await?;
    let change = Change::default().with(Some(own.id)).hands_off();
    change.check_at(tx.now + patience(&ask, tx.now)).make(tx, ask.id).await?;
    if is_new {
        tell_asker(tx, Letter::AskTaken, &ask).await?;
    }
    Ok(true)
}

/// Locks an ask that an organisation has, taken over or not; `None` when it has it no more.
async fn held(tx: &Tx, ask: Uuid, lead: &Lead) -> Result<Option<(Listing, Referral)>, DbErr> {
    let ask = listing::lock(tx, ask).await?.filter(|ask| ask.state == Stand::Open);
    let Some(ask) = ask else { return Ok(None) };
    let referral = running(&**tx, ask.id).await?;
    let own = referral.filter(|referral| referral.organisation_id == lead.organisation_id);
    Ok(own.map(|referral| (ask, referral)))
}

/// A lead gives it back, with a reason for the coordinators: the search goes on at once.
///
/// # Errors
/// When the database fails.
pub async fn give_back(tx: &Tx, ask: Uuid, lead: &Lead, reason: Option<String>) -> Result<(), DbErr> {
    let Some((ask, referral)) = held(tx, ask, lead).await? else { return Ok(()) };
    let actor = Actor::Person(lead.person_id);
    end(tx, &ask, referral, State::Passed, (reason, "ask-given-back", actor)).await
}

/// A lead passes it on to another organisation that serves the place. `false` when that one takes none.
///
/// # Errors
/// When the database fails.
pub async fn pass_on(
    tx: &Tx,
    ask: Uuid,
    lead: &Lead,
    to: &Organisation,
    words: Option<String>,
) -> Result<bool, DbErr> {
    let Some((ask, _)) = held(tx, ask, lead).await? else { return Ok(false) };
    if to.id == lead.organisation_id || !serves(&**tx, to.id, &ask).await? {
        return Ok(false);
    }
    entrust(tx, &ask, to, words, Actor::Person(lead.person_id)).await
}

/// The reason, the line for the log, and who did it.
type Because = (Option<String>, &'static str, Actor);

/// An organisation has it no more: the search goes on at once, and whoever asked is told if they were told before.
async fn end(
    tx: &Tx,
    ask: &Listing,
    mut referral: Referral,
    state: State,
    why: Because,
) -> Result<(), DbErr> {
    let (reason, kind, actor) = why;
    let was_taken = referral.state == State::Taken;
    referral.end(tx, state, reason).await?;
    line(kind, &referral, actor).write(tx).await?;
    Change::default().with(None).check_at(tx.now).make(tx, ask.id).await?;
    if was_taken {
        tell_asker(tx, Letter::AskReturned, ask).await?;
    }
    Ok(())
}

/// Everything that an organisation has goes back: it has ended, or takes no asks any more.
///
/// # Errors
/// When the database fails.
pub async fn give_all_back(tx: &Tx, organisation: Uuid) -> Result<(), DbErr> {
    for known in model::of_organisation(&**tx, organisation, true, u64::MAX >> 1).await? {
        let Some(ask) = listing::lock(tx, known.listing_id).await? else { continue };
        let referral = running(&**tx, ask.id).await?;
        let Some(referral) = referral.filter(|one| one.organisation_id == organisation) else { continue };
        if ask.state == Stand::Open {
            end(tx, &ask, referral, State::Passed, (None, "ask-given-back", Actor::System)).await?;
        } else {
            let mut referral = referral;
            referral.end(tx, State::Passed, None).await?;
            Change::default().with(None).make(tx, ask.id).await?;
        }
    }
    Ok(())
}

/// What came of asking one of the organisation's own helpers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// They have a mail and say yes or no; or they have said yes.
    Done,
    /// They were asked before.
    Before,
    /// Not theirs, on a break, asked often enough today, or the ask is settled.
    NotNow,
}

/// A lead asks one of the organisation's own helpers by mail, or writes down that they have said yes.
///
/// # Errors
/// When the database fails.
pub async fn ask_helper(
    tx: &Tx,
    ask: Uuid,
    lead: &Lead,
    one: Uuid,
    has_said_yes: bool,
    platform: &Platform,
) -> Result<Asked, DbErr> {
    let Some((ask, referral)) = held(tx, ask, lead).await? else { return Ok(Asked::NotNow) };
    if referral.state != State::Taken || !members::belongs(&**tx, lead.organisation_id, one).await? {
        return Ok(Asked::NotNow);
    }
    let actor = Actor::Person(lead.person_id);
    if has_said_yes {
        return Ok(match by_hand::said_yes(tx, &ask, one, actor).await? {
            Some(Yes::InTime(_)) => Asked::Done,
            _ => Asked::NotNow,
        });
    }
    if alert::of_pair(tx, ask.id, one).await?.is_some() {
        return Ok(Asked::Before);
    }
    let Some(row) = tx.get::<helper::Entity>(one).await? else { return Ok(Asked::NotNow) };
    let chosen = Chosen { helper: one, distance_m: by_hand::distance_m(&ask, &row), why: Why::default() };
    let sent = alert_these(tx, platform, &ask, ask.wave, &[chosen]).await?;
    Ok(if sent == 0 { Asked::NotNow } else { Asked::Done })
}

/// A lead says that their organisation has helped. Whoever asked is told, and can say that it is not so.
///
/// # Errors
/// When the database fails.
pub async fn done(tx: &Tx, ask: Uuid, lead: &Lead, platform: &Platform) -> Result<(), DbErr> {
    let Some((ask, referral)) = held(tx, ask, lead).await? else { return Ok(()) };
    if referral.state != State::Taken {
        return Ok(());
    }
    let actor = Actor::Person(lead.person_id);
    crate::commitments::model::end_all(tx, ask.id, actor).await?;
    let (reason, days) = (Some(HELPED), platform.rules.retention_days);
    listing::finish(tx, ask.id, Stand::Done, reason, days).await?;
    line("ask-done", &referral, actor).write(tx).await?;
    tell_asker(tx, Letter::AskHelped, &ask).await
}

/// Why an ask was closed that an organisation has helped with.
pub const HELPED: &str = "helped-by-group";

/// Whether whoever asked can still say that no help came from the organisation.
#[must_use]
pub fn can_object(ask: &Listing, now: DateTime<Utc>) -> bool {
    let lately = |at| now - at <= chrono::Duration::days(listing::REOPEN_DAYS);
    ask.close_reason.as_deref() == Some(HELPED) && ask.closed_at.is_some_and(lately)
}

/// Whoever asked says that no help came: it is open again, and a coordinator looks.
///
/// # Errors
/// When the database fails.
pub async fn object(tx: &Tx, ask: Uuid) -> Result<(), DbErr> {
    let Some(ask) = listing::lock(tx, ask).await?.filter(|ask| can_object(ask, tx.now)) else {
        return Ok(());
    };
    if let Some(mut referral) = running(&**tx, ask.id).await? {
        referral.end(tx, State::Passed, None).await?;
    }
    let done = crate::commitments::model::of_listing(tx, ask.id).await?;
    let kept = done.iter().filter(|one| one.state == crate::commitments::model::State::Done).count();
    listing::reopen(tx, &ask, i16::try_from(kept).unwrap_or(i16::MAX - 1)).await?;
    Change::default().with(None).hand(Hand::Disputed).make(tx, ask.id).await?;
    Line::new("ask-opened-again", Actor::Person(ask.asker())).listing(ask.id).write(tx).await
}

/// What the look at an open ask finds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// Nobody has it, or nobody has answered in time: the search goes on.
    Search,
    /// It is with an organisation; the next look is then.
    Wait(DateTime<Utc>),
}

/// Looks at an open, locked ask whose check has come: tells the leads, reminds them, and takes it back when nobody
/// answers. Nothing waits for one person.
///
/// # Errors
/// When the database fails.
pub async fn look(tx: &Tx, ask: &Listing) -> Result<Look, DbErr> {
    let Some(mut referral) = running(&**tx, ask.id).await? else { return Ok(Look::Search) };
    if referral.state == State::Offered {
        let Some(told) = referral.mailed_at else {
            referral.mailed_at = Some(tx.now);
            referral.keep(tx).await?;
            to_leads(tx, Letter::AskEntrusted, &referral).await?;
            return Ok(Look::Wait(tx.now + head_start(ask, tx.now)));
        };
        if tx.now >= told + LAPSES {
            referral.end(tx, State::Lapsed, None).await?;
            line("ask-not-taken", &referral, Actor::System).write(tx).await?;
        }
        return Ok(Look::Search);
    }
    if referral.reminders >= 2 {
        end(tx, ask, referral, State::Lapsed, (None, "ask-given-back", Actor::System)).await?;
        return Ok(Look::Search);
    }
    referral.reminders += 1;
    referral.keep(tx).await?;
    to_leads(tx, Letter::AskWaits, &referral).await?;
    Ok(Look::Wait(tx.now + patience(ask, tx.now)))
}

async fn to_leads(tx: &Tx, letter: Letter, referral: &Referral) -> Result<(), DbErr> {
    let leads = leads::active(&**tx, referral.organisation_id).await?;
    let letters = leads.iter().map(|lead| SendLetter { letter, to: lead.person_id, about: referral.id });
    tx.enqueue_all(&letters.collect::<Vec<_>>(), tx.now).await
}

async fn tell_asker(tx: &Tx, letter: Letter, ask: &Listing) -> Result<(), DbErr> {
    let person = tx.get::<people::Entity>(ask.asker()).await?;
    if person.is_some_and(|person| person.can_be_mailed()) {
        send(tx, letter, ask.asker(), ask.id).await?;
    }
    Ok(())
}

/// A coordinator takes an ask back from an organisation.
///
/// # Errors
/// When the database fails.
pub async fn take_back(tx: &Tx, ask: Uuid, actor: Actor) -> Result<(), DbErr> {
    let Some(ask) = listing::lock(tx, ask).await?.filter(|ask| ask.state == Stand::Open) else {
        return Ok(());
    };
    match running(&**tx, ask.id).await? {
        Some(referral) => end(tx, &ask, referral, State::Passed, (None, "ask-taken-back", actor)).await,
        None => Ok(()),
    }
}
