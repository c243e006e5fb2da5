//! When an organisation is forgotten: what the team has kept about it goes too.

use queue::{JobError, JobMeta};

use super::{bulletins, model, notes};
use crate::organisations::jobs::OrganisationForgotten;
use crate::state::App;

/// Runs [`OrganisationForgotten`].
///
/// # Errors
/// When the database fails; the queue tries again.
pub async fn run(app: App, job: OrganisationForgotten, meta: JobMeta) -> Result<(), JobError> {
    let tx = app.tx(meta.platform_id).await?;
    notes::forget(&tx, job.organisation).await?;
    bulletins::forget(&tx, job.organisation).await?;
    model::forget(&tx, job.organisation).await?;
    meta.complete(tx.conn()).await?;
    tx.commit().await?;
    Ok(())
}
