//! When an organisation has ended: its missions end, and the asks that it has go back.

use queue::{JobError, JobMeta};

use super::change;
use crate::missions;
use crate::organisations::jobs::OrganisationEnded;
use crate::state::App;

/// Runs [`OrganisationEnded`].
///
/// # Errors
/// When the database fails; the queue tries again.
pub async fn run(app: App, job: OrganisationEnded, meta: JobMeta) -> Result<(), JobError> {
    let platform =
        app.directory.by_id(meta.platform_id).ok_or_else(|| JobError::Retry("platform unknown".into()))?;
    let tx = app.tx(meta.platform_id).await?;
    missions::change::close_all(&tx, job.organisation, &platform).await?;
    change::give_all_back(&tx, job.organisation).await?;
    meta.complete(tx.conn()).await?;
    tx.commit().await?;
    Ok(())
}
