//! The net below the net (invariant 2): whatever should have been looked at and was not gets its job again.

use chrono::Duration;
use queue::{Job, JobError, JobMeta};
use sea_orm::QuerySelect as _;
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use crate::commitments::jobs::CheckCommitment;
use crate::commitments::model as commitment;
use crate::db::scope::{Sealed, Tx};
use crate::listings::jobs::CheckListing;
use crate::listings::model as listing;
use crate::missions::jobs::{CheckApplication, CheckMission};
use crate::missions::waves::CallWave;
use crate::missions::{applications, calls, model as missions};
use crate::offers::jobs::{CheckOffer, CheckReply};
use crate::offers::{model as offers, replies};
use crate::organisations::invitations::CheckInvitation;
use crate::organisations::jobs::CheckOrganisation;
use crate::organisations::{leads, model as organisations};
use crate::relations::bulletins;
use crate::relations::sending::SendBulletin;
use crate::searches::jobs::CheckSearches;
use crate::searches::model as searches;
use crate::state::App;

/// What is overdue for longer was missed.
const LATE: Duration = Duration::minutes(10);

/// Looks for what should have been looked at and was not: a net below the net.
#[derive(Debug, Serialize, Deserialize)]
pub struct Sweep {}

impl Job for Sweep {
    const NAME: &'static str = "sweep";

    fn dedup_key(&self) -> Option<String> {
        Some("sweep".into())
    }
}

/// Gives all of one kind whose check is more than ten minutes overdue their job again.
async fn put_again<E: Sealed, J: Job + Sync>(
    tx: &Tx,
    due: E::Column,
    job: impl Fn(Uuid) -> J + Send + Sync,
) -> Result<(), DbErr> {
    let late = tx.find::<E>().select_only().column(E::id_column());
    let late = late.filter(due.lt(tx.now - LATE)).limit(500).into_tuple::<Uuid>();
    for id in late.all(tx.conn()).await? {
        tracing::warn!(job = J::NAME, %id, "a check was missed; it is put again");
        tx.enqueue(&job(id), tx.now).await?;
    }
    Ok(())
}

/// Runs [`Sweep`]: whatever is more than ten minutes overdue gets its job again.
///
/// # Errors
/// When the database fails; the queue tries again.
pub async fn run(app: App, _: Sweep, meta: JobMeta) -> Result<(), JobError> {
    for platform in app.directory.all().iter() {
        let tx = app.tx(platform.id()).await?;
        put_again::<listing::Entity, _>(&tx, listing::Column::NextCheckAt, |listing| CheckListing {
            listing,
        })
        .await?;
        put_again::<commitment::Entity, _>(&tx, commitment::Column::NextCheckAt, |commitment| {
            CheckCommitment { commitment }
        })
        .await?;
        put_again::<offers::Entity, _>(&tx, offers::Column::NextCheckAt, |offer| CheckOffer { offer })
            .await?;
        put_again::<replies::Entity, _>(&tx, replies::Column::NextCheckAt, |reply| CheckReply { reply })
            .await?;
        put_again::<organisations::Entity, _>(&tx, organisations::Column::NextCheckAt, |organisation| {
            CheckOrganisation { organisation }
        })
        .await?;
        put_again::<leads::Entity, _>(&tx, leads::Column::NextCheckAt, |lead| CheckInvitation { lead })
            .await?;
        put_again::<missions::Entity, _>(&tx, missions::Column::NextCheckAt, |mission| CheckMission {
            mission,
        })
        .await?;
        put_again::<applications::Entity, _>(&tx, applications::Column::NextCheckAt, |application| {
            CheckApplication { application }
        })
        .await?;
        put_again::<calls::Entity, _>(&tx, calls::Column::NextWaveAt, |call| CallWave { call }).await?;
        put_again::<bulletins::Entity, _>(&tx, bulletins::Column::NextAt, |bulletin| SendBulletin {
            bulletin,
        })
        .await?;
        if searches::next_due(&tx).await?.is_some_and(|at| at < tx.now - LATE) {
            tracing::warn!("a look at saved searches was missed; it is put again");
            tx.enqueue(&CheckSearches {}, tx.now).await?;
        }
        tx.commit().await?;
    }
    let tx = app.tx(meta.platform_id).await?;
    meta.complete(tx.conn()).await?;
    tx.enqueue(&Sweep {}, tx.now + Duration::minutes(5)).await?;
    tx.commit().await?;
    Ok(())
}
