//! Nobody is forgotten (invariant 2): what happens to an ask or a commitment when its
//! `next_check_at` has come. Every path through here ends in a finished state or puts the next check.

use chrono::{DateTime, Duration, NaiveTime, TimeZone, Timelike, Utc};
use queue::{JobError, JobMeta};
use sea_orm::entity::prelude::*;

use crate::alerts::choice::next_wave_at;
use crate::alerts::waves;
use crate::commitments::jobs::CheckCommitment;
use crate::commitments::model as commitment;
use crate::coordination::nudge::nudge;
use crate::db::scope::Tx;
use crate::events::{Actor, Line};
use crate::listings::jobs::{CheckListing, ForgetListing};
use crate::listings::model::{self as listing, Change, Hand, Listing};
use crate::mail::letter::{Letter, send};
use crate::people;
use crate::platforms::model::Platform;
use crate::referrals;
use crate::state::App;

/// How often coordinators may be reminded of an ask that waits for one.
const NUDGE_EVERY: Duration = Duration::days(1);

/// Runs [`CheckListing`].
///
/// # Errors
/// When the database fails; the queue tries again.
pub async fn run_listing(app: App, job: CheckListing, meta: JobMeta) -> Result<(), JobError> {
    let platform =
        app.directory.by_id(meta.platform_id).ok_or_else(|| JobError::Retry("platform unknown".into()))?;
    let tx = app.tx(meta.platform_id).await?;
    let ask = listing::lock(&tx, job.listing).await?;
    // A check that was put off is not due: the job of the later moment will come.
    if let Some(ask) = ask.filter(|ask| ask.next_check_at.is_some_and(|at| at <= tx.now)) {
        check_listing(&app, &tx, &platform, &ask).await?;
    }
    meta.complete(tx.conn()).await?;
    tx.commit().await?;
    Ok(())
}

async fn check_listing(app: &App, tx: &Tx, platform: &Platform, ask: &Listing) -> Result<(), DbErr> {
    match ask.state {
        listing::State::Unconfirmed => unconfirmed(tx, platform, ask).await,
        listing::State::Callback => {
            nudge(tx).await?;
            let mut change = Change::default();
            if ask.hand_reason.is_none() {
                change = change.hand(Hand::Callback);
            }
            put(tx, ask, change, NUDGE_EVERY).await
        }
        listing::State::Open => open(app, tx, platform, ask).await,
        listing::State::Matched => {
            let running = commitment::of_listing(tx, ask.id).await?.iter().any(|one| one.state.is_running());
            let mut change = Change::default();
            if !running && ask.hand_reason.is_none() {
                // Every promise has ended one way or another and the ask has not: somebody must look.
                change = change.hand(Hand::Confirm);
            }
            if ask.hand_reason.is_some() || !running {
                nudge(tx).await?;
            }
            put(tx, ask, change, NUDGE_EVERY).await
        }
        listing::State::Done
        | listing::State::Cancelled
        | listing::State::Closed
        | listing::State::Expired => Ok(()),
    }
}

async fn put(tx: &Tx, ask: &Listing, change: Change, after: Duration) -> Result<(), DbErr> {
    change.check_at(tx.now + after).make(tx, ask.id).await?;
    Ok(())
}

/// Two hours after an ask was written its link is sent again; after a day a coordinator calls,
/// where there is a number; after a week without any word it is closed.
async fn unconfirmed(tx: &Tx, platform: &Platform, ask: &Listing) -> Result<(), DbErr> {
    let asker = ask.contact_id.unwrap_or(ask.person_id);
    let Some(person) = tx.get::<people::model::Entity>(asker).await? else {
        return Ok(());
    };
    let age = tx.now - ask.created_at;
    if age >= Duration::days(7) && ask.hand_reason.is_none() {
        listing::finish(tx, ask.id, listing::State::Expired, None, platform.rules.retention_days).await?;
        return Line::new("ask-expired", Actor::System).listing(ask.id).write(tx).await;
    }
    if ask.reminders == 0 {
        send(tx, Letter::ConfirmAsk, asker, ask.id).await?;
        return put(tx, ask, Change::default().reminders(1), Duration::hours(22)).await;
    }
    if person.phone.is_some() {
        hand(tx, ask, Hand::Unconfirmed).await?;
        return put(tx, ask, Change::default(), NUDGE_EVERY).await;
    }
    put(tx, ask, Change::default().reminders(2), Duration::days(6)).await
}

/// The next wave; quiet hours wait for the morning; when nobody is left a coordinator takes over,
/// and the search goes on once a day for those who sign up meanwhile.
async fn open(app: &App, tx: &Tx, platform: &Platform, ask: &Listing) -> Result<(), DbErr> {
    if let Some(morning) = end_of_quiet(tx.now, platform) {
        return put(tx, ask, Change::default(), morning - tx.now).await;
    }
    // With an organisation, it is asked first.
    if let referrals::change::Look::Wait(at) = referrals::change::look(tx, ask).await? {
        return put(tx, ask, Change::default(), at - tx.now).await;
    }
    let exhausted = ask.wave >= i16::try_from(platform.rules.waves).unwrap_or(i16::MAX);
    let sent = waves::send_next(app, tx, platform, ask).await?;
    let mut change = Change::default();
    if sent.wave != ask.wave {
        change = change.wave(sent.wave);
    }
    if sent.alerts == 0 || exhausted {
        if ask.hand_reason.is_none() {
            let asker = ask.contact_id.unwrap_or(ask.person_id);
            // Told once, however often a coordinator sends the search on.
            if !happened(tx, ask, "handed-over", Some(Hand::Nobody)).await? {
                send(tx, Letter::InGoodHands, asker, ask.id).await?;
            }
            hand(tx, ask, Hand::Nobody).await?;
        } else {
            nudge(tx).await?;
        }
        // `hand` has made its own change; only the wave and the next look are left.
        change = change.check_at(tx.now + NUDGE_EVERY);
        change.make(tx, ask.id).await?;
        return Ok(());
    }
    put(tx, ask, change, next_wave_at(platform, ask, tx.now) - tx.now).await
}

/// Gives an ask into a coordinator's hands, says so in the log, and tells the staff.
///
/// # Errors
/// When the database fails.
pub async fn hand(tx: &Tx, ask: &Listing, reason: Hand) -> Result<(), DbErr> {
    if ask.hand_reason != Some(reason) {
        Change::default().hand(reason).make(tx, ask.id).await?;
        let data = serde_json::json!({ "reason": reason.stem() });
        Line::new("handed-over", Actor::System).listing(ask.id).data(data).write(tx).await?;
    }
    nudge(tx).await
}

/// Whether the log of an ask knows of `kind` already.
async fn happened(tx: &Tx, ask: &Listing, kind: &str, reason: Option<Hand>) -> Result<bool, DbErr> {
    let reason = reason.map(Hand::stem);
    let lines = crate::events::of_listing(tx, ask.id).await?;
    Ok(lines.iter().any(|line| {
        let of_reason = reason.as_deref().is_none_or(|reason| line.data["reason"] == reason);
        line.kind == kind && of_reason
    }))
}

/// When alerts may leave again, if they may not now.
pub(crate) fn end_of_quiet(now: DateTime<Utc>, platform: &Platform) -> Option<DateTime<Utc>> {
    let (from, until) = (platform.rules.quiet_from, platform.rules.quiet_until);
    let tz = platform.tz();
    let local = now.with_timezone(&tz);
    let quiet = if from > until {
        local.hour() >= from || local.hour() < until
    } else {
        (from..until).contains(&local.hour())
    };
    if !quiet {
        return None;
    }
    let morning = NaiveTime::from_hms_opt(until % 24, 0, 0)?;
    let mut day = local.date_naive();
    if local.time() >= morning {
        day = day.succ_opt()?;
    }
    // Should the clocks change just then, the later of the two readings serves.
    let at = tz.from_local_datetime(&day.and_time(morning)).latest().map(|at| at.to_utc());
    Some(at.filter(|at| *at > now).unwrap_or(now + Duration::hours(1)))
}

/// Runs [`CheckCommitment`].
///
/// # Errors
/// When the database fails; the queue tries again.
pub async fn run_commitment(app: App, job: CheckCommitment, meta: JobMeta) -> Result<(), JobError> {
    let tx = app.tx(meta.platform_id).await?;
    if let Some(found) = tx.get::<commitment::Entity>(job.commitment).await? {
        let ask = listing::lock(&tx, found.listing_id).await?;
        let again = tx.get::<commitment::Entity>(job.commitment).await?;
        let due = again.filter(|one| one.next_check_at.is_some_and(|at| at <= tx.now));
        if let (Some(ask), Some(due)) = (ask, due) {
            check_commitment(&tx, &ask, &due).await?;
        }
    }
    meta.complete(tx.conn()).await?;
    tx.commit().await?;
    Ok(())
}

/// The helper is asked how it went, then both are, then a coordinator looks; the same for a
/// report that nobody confirms. A coordinator calls those who read no mail instead of waiting for an answer.
async fn check_commitment(tx: &Tx, ask: &Listing, one: &commitment::Model) -> Result<(), DbErr> {
    let asker = ask.asker();
    let (reason, days) = match (one.state, one.reminders) {
        (commitment::State::Accepted, 0) => {
            commitment::send_to_helper(tx, Letter::HowDidItGo, one.helper_id, one.id).await?;
            (None, 1)
        }
        (commitment::State::Accepted, 1) => {
            commitment::send_to_helper(tx, Letter::HowDidItGo, one.helper_id, one.id).await?;
            send(tx, Letter::HasHelpCome, asker, one.id).await?;
            let is_called = !people::model::reads_mail(tx, asker).await?;
            (is_called.then_some(Hand::Silent), 2)
        }
        (commitment::State::Accepted, _) => (Some(Hand::Silent), 1),
        (commitment::State::Reported, 0) if people::model::reads_mail(tx, asker).await? => {
            send(tx, Letter::ConfirmDone, asker, one.id).await?;
            (None, 3)
        }
        (commitment::State::Reported, _) => (Some(Hand::Confirm), 1),
        (commitment::State::Disputed, _) => (Some(Hand::Disputed), 1),
        _ => return Ok(()),
    };
    if let Some(reason) = reason {
        // A worse reason that is there already stays.
        hand(tx, ask, ask.hand_reason.unwrap_or(reason)).await?;
    }
    commitment::remind_again(tx, one.id, one.reminders.saturating_add(1), tx.now + Duration::days(days)).await
}

/// Runs [`ForgetListing`].
///
/// # Errors
/// When the database fails; the queue tries again.
pub async fn run_forget(app: App, job: ForgetListing, meta: JobMeta) -> Result<(), JobError> {
    let platform =
        app.directory.by_id(meta.platform_id).ok_or_else(|| JobError::Retry("platform unknown".into()))?;
    let tx = app.tx(meta.platform_id).await?;
    if let Some(ask) = listing::lock(&tx, job.listing).await?
        && let Some(closed_at) = ask.closed_at
    {
        // Later than planned when it was opened again in the meantime, or when the rule has changed.
        let forget_at = closed_at + Duration::days(i64::from(platform.rules.retention_days));
        if tx.now < forget_at {
            tx.enqueue(&ForgetListing { listing: ask.id }, forget_at).await?;
        } else if !happened(&tx, &ask, "ask-forgotten", None).await? {
            listing::forget(&tx, &ask).await?;
            commitment::forget_words(&tx, ask.id).await?;
        }
    }
    meta.complete(tx.conn()).await?;
    tx.commit().await?;
    Ok(())
}
