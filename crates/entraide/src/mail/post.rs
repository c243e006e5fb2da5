//! The postman: composes a letter, hands it over, and notes that it has left.
//!
//! That it has left, and the end of its job, are one transaction; its row's id is the job's. So a
//! letter is noted once, and one that was noted is never handed over again. No transaction is open
//! while a mail server thinks.

use std::sync::PoisonError;

use chrono::{DateTime, Utc};
use queue::{Job, JobError, JobMeta};
use sea_orm::ActiveValue::Set;
use sea_orm::DbErr;
use serde_json::json;

use super::compose::{About, Post, compose};
use super::letter::{Letter, SendLetter};
use super::model::{caught, sent};
use super::sheet::for_helper;
use super::transport::{Composed, Transport};
use crate::alerts::model as alert;
use crate::db::scope::Tx;
use crate::events::{Actor, Line};
use crate::follow_up;
use crate::helpers::model as helper;
use crate::listings::model::{self as listing, Hand};
use crate::people::model as people;
use crate::platforms::model::Platform;
use crate::relations::bulletins::recipients::State as Fate;
use crate::relations::sending::settle;
use crate::searches::{digest, model as searches};
use crate::state::App;

/// Runs [`SendLetter`].
///
/// # Errors
/// When the mail server or the database is away; the queue tries again.
pub async fn deliver(app: App, job: SendLetter, meta: JobMeta) -> Result<(), JobError> {
    let platform =
        app.directory.by_id(meta.platform_id).ok_or_else(|| JobError::Retry("platform unknown".into()))?;
    let scope = app.read(meta.platform_id);
    if scope.get::<sent::Entity>(meta.id).await?.is_some() {
        return Ok(());
    }
    let now = app.clock.now();
    if let Some(morning) = must_wait(job.letter, &platform, now) {
        return Err(JobError::RetryAt(morning, "quiet hours".into()));
    }
    let (mail, about) = match compose(&app, &scope, &platform, &job, now).await? {
        Post::Nothing => return Ok(drop_recipient(&app, &job, &meta).await?),
        Post::Blocked(about) => return give_up(&app, &job, &meta, about, Why::RefusedBefore).await,
        Post::Ready(mail, about) => (mail, about),
    };
    let at = mail.at;
    if let Transport::Catch = app.transport {
        return note(&app, &job, &meta, about, at, Some(*mail)).await;
    }
    if let Transport::Count(letters) = &app.transport {
        note(&app, &job, &meta, about, at, None).await?;
        letters.lock().unwrap_or_else(PoisonError::into_inner).push(job);
        return Ok(());
    }
    match app.transport.send(meta.id, &mail).await {
        Ok(()) => note(&app, &job, &meta, about, at, None).await,
        Err(JobError::Fail(said)) => {
            tracing::warn!(letter = job.letter.stem(), job = %meta.id, said, "mail refused for good");
            give_up(&app, &job, &meta, about, Why::Refused).await
        }
        Err(error) => {
            if meta.attempt >= SendLetter::MAX_ATTEMPTS {
                // The job stays as a dead letter; nobody waits for it any longer.
                give_up(&app, &job, &meta, about, Why::TriesUsedUp).await?;
            }
            Err(error)
        }
    }
}

/// A message of the team that has no news for its reader any more: it was stopped, or they have left.
async fn drop_recipient(app: &App, job: &SendLetter, meta: &JobMeta) -> Result<(), DbErr> {
    if job.letter == Letter::TeamMessage {
        let tx = app.tx(meta.platform_id).await?;
        settle(&tx, job.about, Fate::Dropped).await?;
        tx.commit().await?;
    }
    Ok(())
}

/// No alert leaves in the night, even one that a mail server has kept waiting.
fn must_wait(letter: Letter, platform: &Platform, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let is_alert = matches!(letter, Letter::Alert | Letter::AlertAgain);
    is_alert.then(|| follow_up::end_of_quiet(now, platform)).flatten()
}

/// Notes that a letter that was composed `at` has left (or is caught), and ends its job.
async fn note(
    app: &App,
    job: &SendLetter,
    meta: &JobMeta,
    about: About,
    at: DateTime<Utc>,
    catch: Option<Composed>,
) -> Result<(), JobError> {
    let tx = app.tx(meta.platform_id).await?;
    if let Some(mail) = catch {
        tx.insert(caught::ActiveModel {
            id: Set(meta.id),
            recipient: Set(mail.to.1),
            reply_to: Set(Some(mail.reply_to.1)),
            subject: Set(mail.subject),
            body: Set(mail.text),
            html: Set(mail.html),
            sent_at: Set(tx.now),
            ..Default::default()
        })
        .await?;
    }
    tx.insert(sent::ActiveModel {
        id: Set(meta.id),
        letter: Set(job.letter.stem().to_owned()),
        person_id: Set(job.to),
        listing_id: Set(about.listing),
        sent_at: Set(tx.now),
        ..Default::default()
    })
    .await?;
    if matches!(job.letter, Letter::Alert | Letter::AlertAgain) {
        alert::sent(&tx, job.about).await?;
    }
    if job.letter == Letter::SearchNews {
        searches::told(&tx, job.about, digest::until(at)).await?;
    }
    if job.letter == Letter::TeamMessage {
        settle(&tx, job.about, Fate::Sent).await?;
    }
    meta.complete(tx.conn()).await?;
    tx.commit().await?;
    Ok(())
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Why {
    /// The server says that there is no such mailbox.
    Refused,
    /// It has said so before.
    RefusedBefore,
    /// It could not be reached, again and again.
    TriesUsedUp,
}

/// A letter does not arrive. Somebody has to know: a coordinator for a person who needs help; a
/// helper who cannot be written to is not asked any more.
async fn give_up(
    app: &App,
    job: &SendLetter,
    meta: &JobMeta,
    about: About,
    why: Why,
) -> Result<(), JobError> {
    let tx = app.tx(meta.platform_id).await?;
    let is_asker = !for_helper(job.letter) && about.listing.is_some();
    if is_asker && let Some(id) = about.listing {
        // The ask is locked before anything else, as everywhere.
        let ask = listing::lock(&tx, id).await?;
        if let Some(ask) = ask.filter(|ask| !ask.state.is_finished()) {
            follow_up::hand(&tx, &ask, ask.hand_reason.unwrap_or(Hand::MailFailed)).await?;
        }
    }
    if let Some(id) = about.search.filter(|_| why != Why::TriesUsedUp) {
        let platform = app.directory.by_id(meta.platform_id);
        let platform = platform.ok_or_else(|| JobError::Retry("platform unknown".into()))?;
        searches::stop(&tx, id, false, &platform).await?;
    }
    if job.letter == Letter::TeamMessage {
        settle(&tx, job.about, Fate::Bounced).await?;
    }
    if why == Why::Refused {
        mark(&tx, job, about).await?;
    }
    if why != Why::TriesUsedUp {
        meta.complete(tx.conn()).await?;
    }
    tx.commit().await?;
    Ok(())
}

async fn mark(tx: &Tx, job: &SendLetter, about: About) -> Result<(), JobError> {
    let mut line = Line::new("mail-failed", Actor::System).data(json!({ "letter": job.letter.stem() }));
    if let Some(id) = about.listing {
        line = line.listing(id);
    }
    if job.letter.is_for_staff() {
        line.write(tx).await?;
        return Ok(());
    }
    people::mail_failed(tx, job.to).await?;
    let helper = about.helper.filter(|_| for_helper(job.letter));
    if let Some(id) = helper {
        line = line.helper(id);
        let row = tx.get::<helper::Entity>(id).await?;
        if row.is_some_and(|row| row.state == helper::State::Active) {
            helper::move_to(tx, id, helper::State::Paused, None, Actor::System).await?;
        }
    }
    line.write(tx).await?;
    Ok(())
}
