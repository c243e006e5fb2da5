//! Telling the moderators that something waits: soon after it comes, and once a day while it does.

use chrono::Duration;
use queue::{Job, JobError, JobMeta};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use super::model::waiting;
use crate::auth::staff::{self, Right};
use crate::db::scope::Tx;
use crate::mail::letter::{Letter, send};
use crate::state::App;

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

/// Runs [`NudgeModerators`].
///
/// # Errors
/// When the database fails; the queue tries again.
pub async fn run(app: App, _: NudgeModerators, meta: JobMeta) -> Result<(), JobError> {
    let tx = app.tx(meta.platform_id).await?;
    meta.complete(tx.conn()).await?;
    if waiting(&*tx).await? > 0 {
        tell(&tx).await?;
        tx.enqueue(&NudgeModerators {}, tx.now + Duration::days(1)).await?;
    }
    tx.commit().await?;
    Ok(())
}

async fn tell(tx: &Tx) -> Result<(), DbErr> {
    let staff = tx.find::<staff::Entity>().filter(staff::Column::LeftAt.is_null());
    for member in staff.all(tx.conn()).await?.into_iter().filter(|member| member.role.may(Right::Moderate)) {
        send(tx, Letter::NeedsCheck, member.id, member.id).await?;
    }
    Ok(())
}
