//! Telling those who look after it that something waits: soon after it comes, and once a day while it does.

use std::collections::BTreeSet;

use chrono::Duration;
use queue::{Job, JobError, JobMeta};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use super::waiting::{self, Waiting};
use crate::auth::charge::Team;
use crate::db::scope::Tx;
use crate::mail::letter::{Letter, send};
use crate::state::App;

/// So often, while something waits.
const DAILY: Duration = Duration::days(1);

/// Tells the moderators of a platform.
#[derive(Debug, Serialize, Deserialize)]
pub struct NudgeModerators {}

impl Job for NudgeModerators {
    const NAME: &'static str = "moderators.nudge";

    /// Ten reports in the same minutes make one mail; what comes sooner moves the daily reminder.
    fn dedup_key(&self) -> Option<String> {
        Some("moderators".into())
    }
}

/// Something new waits: plans a mail in some minutes, unless one is planned.
///
/// # Errors
/// When the database fails.
pub async fn nudge(tx: &Tx) -> Result<(), DbErr> {
    tx.enqueue(&NudgeModerators {}, tx.now + Duration::minutes(10)).await
}

/// Something has waited for long: it goes into the daily mail, which is planned if nothing else waits.
///
/// # Errors
/// When the database fails.
pub async fn remind(tx: &Tx) -> Result<(), DbErr> {
    tx.enqueue(&NudgeModerators {}, tx.now + DAILY).await
}

/// Runs [`NudgeModerators`].
///
/// # Errors
/// When the database fails; the queue tries again.
pub async fn run(app: App, _: NudgeModerators, meta: JobMeta) -> Result<(), JobError> {
    let platform =
        app.directory.by_id(meta.platform_id).ok_or_else(|| JobError::Retry("platform unknown".into()))?;
    let tx = app.tx(meta.platform_id).await?;
    meta.complete(tx.conn()).await?;
    let mut all = waiting::all(&*tx, tx.now).await?;
    if !all.is_empty() {
        waiting::find_spots(&*tx, &mut all).await?;
        tell(&tx, &Team::of(&*tx, &platform, tx.now).await?, &all).await?;
        tx.enqueue(&NudgeModerators {}, tx.now + DAILY).await?;
    }
    tx.commit().await?;
    Ok(())
}

async fn tell(tx: &Tx, team: &Team, all: &[Waiting]) -> Result<(), DbErr> {
    let in_charge = all.iter().flat_map(|one| team.in_charge(one.about.right(), &one.spot));
    let ids: BTreeSet<Uuid> = in_charge.map(|member| member.id).collect();
    for id in ids {
        send(tx, Letter::NeedsCheck, id, id).await?;
    }
    Ok(())
}
