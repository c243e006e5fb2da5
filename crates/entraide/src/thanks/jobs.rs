//! What is forgotten by itself: certificates after two years, volunteers of whom nothing is known any more.

use queue::{Job, JobError, JobMeta};
use sea_orm::prelude::Uuid;
use serde::{Deserialize, Serialize};

use super::{certificates, volunteers};
use crate::state::App;

/// Forgets a volunteer of whom nothing else is known.
#[derive(Debug, Serialize, Deserialize)]
pub struct ForgetVolunteer {
    /// Whom.
    pub volunteer: Uuid,
}

impl Job for ForgetVolunteer {
    const NAME: &'static str = "thanks.forget-volunteer";
}

/// Forgets a certificate.
#[derive(Debug, Serialize, Deserialize)]
pub struct ForgetCertificate {
    /// Which.
    pub certificate: Uuid,
}

impl Job for ForgetCertificate {
    const NAME: &'static str = "thanks.forget-certificate";
}

/// Runs [`ForgetVolunteer`].
///
/// # Errors
/// When the database fails; the queue tries again.
pub async fn run_volunteer(app: App, job: ForgetVolunteer, meta: JobMeta) -> Result<(), JobError> {
    let tx = app.tx(meta.platform_id).await?;
    volunteers::forget(&tx, &job).await?;
    meta.complete(tx.conn()).await?;
    tx.commit().await?;
    Ok(())
}

/// Runs [`ForgetCertificate`].
///
/// # Errors
/// When the database fails; the queue tries again.
pub async fn run_certificate(app: App, job: ForgetCertificate, meta: JobMeta) -> Result<(), JobError> {
    let tx = app.tx(meta.platform_id).await?;
    certificates::remove(&tx, job.certificate).await?;
    meta.complete(tx.conn()).await?;
    tx.commit().await?;
    Ok(())
}
