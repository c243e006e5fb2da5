//! What happens to organisations by themselves: every path ends in a finished state or puts the next check.

use chrono::Duration;
use queue::{Job, JobError, JobMeta};
use sea_orm::DbErr;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::change::{self, ASK_AGAIN_DAYS, FORGET_UNCONFIRMED_DAYS};
use super::model::{self, Closed, Organisation, State};
use super::{leads, leaving};
use crate::db::scope::Tx;
use crate::events::Actor;
use crate::mail::letter::{Letter, send};
use crate::platforms::model::Platform;
use crate::state::App;

/// Looks at an organisation whose `next_check_at` has come.
#[derive(Debug, Serialize, Deserialize)]
pub struct CheckOrganisation {
    /// The organisation.
    pub organisation: Uuid,
}

impl Job for CheckOrganisation {
    const NAME: &'static str = "organisations.check";
}

/// Forgets an ended organisation.
#[derive(Debug, Serialize, Deserialize)]
pub struct ForgetOrganisation {
    /// The organisation.
    pub organisation: Uuid,
}

impl Job for ForgetOrganisation {
    const NAME: &'static str = "organisations.forget";
}

/// An organisation has ended: the rooms above end what hangs on it.
#[derive(Debug, Serialize, Deserialize)]
pub struct OrganisationEnded {
    /// The organisation.
    pub organisation: Uuid,
}

impl Job for OrganisationEnded {
    const NAME: &'static str = "organisations.ended";
}

/// Nothing is left of an organisation: the rooms above forget what they have kept about it.
#[derive(Debug, Serialize, Deserialize)]
pub struct OrganisationForgotten {
    /// The organisation.
    pub organisation: Uuid,
}

impl Job for OrganisationForgotten {
    const NAME: &'static str = "organisations.forgotten";
}

/// Runs [`CheckOrganisation`].
///
/// # Errors
/// When the database fails; the queue tries again.
pub async fn run_check(app: App, job: CheckOrganisation, meta: JobMeta) -> Result<(), JobError> {
    let platform =
        app.directory.by_id(meta.platform_id).ok_or_else(|| JobError::Retry("platform unknown".into()))?;
    let tx = app.tx(meta.platform_id).await?;
    let held = model::lock(&tx, job.organisation).await?;
    if let Some(mut held) = held
        && let Some(at) = held.next_check_at
    {
        if at <= tx.now {
            check(&tx, &mut held, &platform).await?;
        } else if held.source.is_some() {
            // An import puts off many at once, and leaves their jobs as they are.
            tx.enqueue(&job, at).await?;
        }
        // Any other that was put off: the job of the later moment will come.
    }
    meta.complete(tx.conn()).await?;
    tx.commit().await?;
    Ok(())
}

async fn check(tx: &Tx, organisation: &mut Organisation, platform: &Platform) -> Result<(), DbErr> {
    if organisation.orphan_since.is_some() {
        return leaving::check(tx, organisation, platform).await;
    }
    match organisation.state {
        State::Unconfirmed => {
            let forget_at = organisation.created_at + Duration::days(FORGET_UNCONFIRMED_DAYS);
            if tx.now >= forget_at {
                return change::close(tx, organisation, Closed::Expired, Actor::System, platform).await;
            }
            for lead in leads::of(&**tx, organisation.id).await? {
                send(tx, Letter::ConfirmOrg, lead.person_id, lead.id).await?;
            }
            organisation.plan(tx, forget_at).await?;
        }
        State::Waiting if organisation.is_sent_back() && organisation.reminders >= 2 => {
            change::close(tx, organisation, Closed::Silent, Actor::System, platform).await?;
            return leads::tell(tx, Letter::OrgEnded, organisation.id).await;
        }
        State::Waiting if organisation.is_sent_back() => {
            leads::tell(tx, Letter::OrgChanges, organisation.id).await?;
            organisation.reminders += 1;
            organisation.plan(tx, tx.now + Duration::days(ASK_AGAIN_DAYS)).await?;
        }
        // The referents are reminded of all that waits, once a day.
        State::Waiting => organisation.plan(tx, tx.now + Duration::days(7)).await?,
        State::Open | State::Paused if organisation.reminders >= 2 => {
            change::close(tx, organisation, Closed::Silent, Actor::System, platform).await?;
            return leads::tell(tx, Letter::OrgEnded, organisation.id).await;
        }
        State::Open | State::Paused => {
            leads::tell(tx, Letter::OrgStill, organisation.id).await?;
            organisation.reminders += 1;
            organisation.plan(tx, tx.now + Duration::days(ASK_AGAIN_DAYS)).await?;
        }
        State::Closed => return Ok(()),
    }
    organisation.keep(tx).await
}

/// Runs [`ForgetOrganisation`]: later than planned when it was opened again.
///
/// # Errors
/// When the database fails; the queue tries again.
pub async fn run_forget(app: App, job: ForgetOrganisation, meta: JobMeta) -> Result<(), JobError> {
    let platform =
        app.directory.by_id(meta.platform_id).ok_or_else(|| JobError::Retry("platform unknown".into()))?;
    let tx = app.tx(meta.platform_id).await?;
    if let Some(mut held) = model::lock(&tx, job.organisation).await?
        && let Some(closed_at) = held.closed_at
    {
        let forget_at = closed_at + Duration::days(i64::from(platform.rules.retention_days));
        if tx.now < forget_at {
            tx.enqueue(&job, forget_at).await?;
        } else if !held.name.is_empty() {
            change::forget(&tx, &mut held).await?;
        }
    }
    meta.complete(tx.conn()).await?;
    tx.commit().await?;
    Ok(())
}
