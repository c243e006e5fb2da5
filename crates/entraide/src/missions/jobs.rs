//! What happens to missions and applications by themselves: every path ends in a finished state or puts the next
//! check.

use queue::{Job, JobError, JobMeta};
use sea_orm::prelude::Uuid;
use serde::{Deserialize, Serialize};

use super::applications::State;
use super::{change, model, taking};
use crate::state::App;

/// Looks at a mission whose `next_check_at` has come.
#[derive(Debug, Serialize, Deserialize)]
pub struct CheckMission {
    /// The mission.
    pub mission: Uuid,
}

impl Job for CheckMission {
    const NAME: &'static str = "missions.check";
}

/// Looks at an application whose `next_check_at` has come.
#[derive(Debug, Serialize, Deserialize)]
pub struct CheckApplication {
    /// The application.
    pub application: Uuid,
}

impl Job for CheckApplication {
    const NAME: &'static str = "missions.check-application";
}

/// Forgets an application that has ended.
#[derive(Debug, Serialize, Deserialize)]
pub struct ForgetApplication {
    /// The application.
    pub application: Uuid,
}

impl Job for ForgetApplication {
    const NAME: &'static str = "missions.forget-application";
}

/// Runs [`CheckMission`].
///
/// # Errors
/// When the database fails; the queue tries again.
pub async fn run_mission(app: App, job: CheckMission, meta: JobMeta) -> Result<(), JobError> {
    let platform =
        app.directory.by_id(meta.platform_id).ok_or_else(|| JobError::Retry("platform unknown".into()))?;
    let tx = app.tx(meta.platform_id).await?;
    let held = model::lock(&tx, job.mission).await?;
    if let Some(mut held) = held
        && let Some(at) = held.next_check_at
    {
        if at <= tx.now {
            change::check(&tx, &mut held, &platform).await?;
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

/// Runs [`CheckApplication`].
///
/// # Errors
/// When the database fails; the queue tries again.
pub async fn run_application(app: App, job: CheckApplication, meta: JobMeta) -> Result<(), JobError> {
    let platform =
        app.directory.by_id(meta.platform_id).ok_or_else(|| JobError::Retry("platform unknown".into()))?;
    let tx = app.tx(meta.platform_id).await?;
    let held = taking::begin(&tx, job.application, &State::RUNNING).await?;
    if let Some(held) = held.filter(|held| held.application.next_check_at.is_some_and(|at| at <= tx.now)) {
        taking::check(&tx, held, &platform).await?;
    }
    meta.complete(tx.conn()).await?;
    tx.commit().await?;
    Ok(())
}

/// Runs [`ForgetApplication`]: later than planned where the platform keeps things longer.
///
/// # Errors
/// When the database fails; the queue tries again.
pub async fn run_forget(app: App, job: ForgetApplication, meta: JobMeta) -> Result<(), JobError> {
    let platform =
        app.directory.by_id(meta.platform_id).ok_or_else(|| JobError::Retry("platform unknown".into()))?;
    let tx = app.tx(meta.platform_id).await?;
    taking::forget(&tx, &job, platform.rules.retention_days).await?;
    meta.complete(tx.conn()).await?;
    tx.commit().await?;
    Ok(())
}
