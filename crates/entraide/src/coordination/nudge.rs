//! Telling the coordinators that something waits: soon after it comes, but not every time something does, and
//! once a day while it waits.

use chrono::{DateTime, Duration, Utc};
use queue::{Job, JobError, JobMeta};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;
use sea_orm::{QueryOrder as _, QuerySelect as _};
use serde::{Deserialize, Serialize};

use crate::auth::staff::{self, Right};
use crate::db::scope::Tx;
use crate::follow_up::end_of_quiet;
use crate::listings::model::{Column, Entity};
use crate::mail::letter::{Letter, send};
use crate::state::App;

/// Nobody is told of something new more often than this.
const PAUSE: Duration = Duration::hours(3);
/// Nor of what waits since then.
const AGAIN_AFTER: Duration = Duration::hours(24);

/// Tells the coordinators of a platform.
#[derive(Debug, Serialize, Deserialize)]
pub struct NudgeStaff {}

impl Job for NudgeStaff {
    const NAME: &'static str = "staff.nudge";

    /// Ten asks that need a hand in the same minutes make one mail.
    fn dedup_key(&self) -> Option<String> {
        Some("nudge".into())
    }
}

/// Something waits: plans a mail in some minutes, unless one is planned.
///
/// # Errors
/// When the database fails.
pub async fn nudge(tx: &Tx) -> Result<(), DbErr> {
    tx.enqueue(&NudgeStaff {}, tx.now + Duration::minutes(10)).await
}

/// Runs [`NudgeStaff`]: writes to those who do not know yet, and looks again when the others may be told.
///
/// # Errors
/// When the database fails; the queue tries again.
pub async fn run(app: App, _: NudgeStaff, meta: JobMeta) -> Result<(), JobError> {
    let platform =
        app.directory.by_id(meta.platform_id).ok_or_else(|| JobError::Retry("platform unknown".into()))?;
    let tx = app.tx(meta.platform_id).await?;
    meta.complete(tx.conn()).await?;
    if let Some(newest) = newest(&tx).await? {
        let later = match end_of_quiet(tx.now, &platform) {
            Some(morning) => Some(morning),
            None => tell(&tx, newest).await?,
        };
        if let Some(later) = later {
            tx.enqueue(&NudgeStaff {}, later).await?;
        }
    }
    tx.commit().await?;
    Ok(())
}

/// Since when the newest of what waits does.
async fn newest(tx: &Tx) -> Result<Option<DateTime<Utc>>, DbErr> {
    let waiting = tx.find::<Entity>().filter(Column::HandSince.is_not_null());
    let newest = waiting.order_by_desc(Column::HandSince).limit(1).one(tx.conn()).await?;
    Ok(newest.and_then(|ask| ask.hand_since))
}

/// When somebody was left out who is to be told later: then.
async fn tell(tx: &Tx, newest: DateTime<Utc>) -> Result<Option<DateTime<Utc>>, DbErr> {
    let (mut later, mut told) = (None, Vec::new());
    let staff = tx.find::<staff::Entity>().filter(staff::Column::LeftAt.is_null());
    for member in staff.all(tx.conn()).await?.into_iter().filter(|one| one.role.may(Right::FollowAsks)) {
        let pause = |told: DateTime<Utc>| if newest > told { PAUSE } else { AGAIN_AFTER };
        if let Some(free) = member.told_at.map(|told| told + pause(told)).filter(|free| *free > tx.now) {
            later = later.into_iter().chain([free]).min();
            continue;
        }
        send(tx, Letter::NeedsHand, member.id, member.id).await?;
        told.push(member.id);
    }
    if !told.is_empty() {
        let update = tx.update::<staff::Entity>().col_expr(staff::Column::ToldAt, Expr::value(tx.now));
        update.filter(staff::Column::Id.is_in(told)).exec(tx.conn()).await?;
    }
    Ok(later)
}
