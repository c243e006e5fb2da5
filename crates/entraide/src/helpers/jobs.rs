//! What happens to a helper by itself: a reminder to confirm, forgetting, the end of a pause.

use chrono::Duration;
use queue::{Job, JobError, JobMeta};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::model::{Entity, FORGET_UNCONFIRMED_DAYS, Model, State, leave, move_to, schedule_check};
use crate::events::Actor;
use crate::mail::letter::{Letter, send};
use crate::state::App;

/// Looks at a helper whose `next_check_at` has come.
#[derive(Debug, Serialize, Deserialize)]
pub struct CheckHelper {
    /// The helper.
    pub helper: Uuid,
}

impl Job for CheckHelper {
    const NAME: &'static str = "helper.check";
}

/// Runs [`CheckHelper`].
///
/// # Errors
/// When the database fails; the queue tries again.
pub async fn check(app: App, job: CheckHelper, meta: JobMeta) -> Result<(), JobError> {
    let tx = app.tx(meta.platform_id).await?;
    let helper = tx.get::<Entity>(job.helper).await?;
    if let Some(helper) = helper.filter(|helper| helper.next_check_at.is_some_and(|at| at <= tx.now)) {
        act(&tx, &helper).await?;
    }
    meta.complete(tx.conn()).await?;
    tx.commit().await?;
    Ok(())
}

async fn act(tx: &crate::db::scope::Tx, helper: &Model) -> Result<(), JobError> {
    match helper.state {
        State::Pending => {
            let forget_at = helper.created_at + Duration::days(FORGET_UNCONFIRMED_DAYS);
            if tx.now >= forget_at {
                leave(tx, helper, Actor::System).await?;
            } else {
                send(tx, Letter::ConfirmHelper, helper.person_id, helper.id).await?;
                schedule_check(tx, helper.id, Some(forget_at)).await?;
            }
        }
        State::Paused => move_to(tx, helper.id, State::Active, None, Actor::System).await?,
        State::Active | State::Left => schedule_check(tx, helper.id, None).await?,
    }
    Ok(())
}
