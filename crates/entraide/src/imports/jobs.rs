//! What imports do by themselves: running, and being forgotten.

use queue::{Job, JobError, JobMeta};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::model::{self as imports, State};
use super::run::run;
use crate::state::App;

/// Runs an import that was begun.
#[derive(Debug, Serialize, Deserialize)]
pub struct RunImport {
    /// The import.
    pub import: Uuid,
}

impl Job for RunImport {
    const NAME: &'static str = "organisations.import";
    const MAX_ATTEMPTS: i32 = 5;

    fn dedup_key(&self) -> Option<String> {
        Some(self.import.to_string())
    }
}

/// Forgets the file of an import that never ran, or the lines of one that is long over.
#[derive(Debug, Serialize, Deserialize)]
pub struct ForgetImport {
    /// The import.
    pub import: Uuid,
}

impl Job for ForgetImport {
    const NAME: &'static str = "organisations.import.forget";
}

/// Runs [`RunImport`].
///
/// # Errors
/// When the database fails; the queue tries again, and it goes on where it was.
pub async fn run_import(app: App, job: RunImport, meta: JobMeta) -> Result<(), JobError> {
    let platform =
        app.directory.by_id(meta.platform_id).ok_or_else(|| JobError::Retry("platform unknown".into()))?;
    let import = app.read(meta.platform_id).get::<imports::Entity>(job.import).await?;
    let Some(import) = import.filter(|import| import.state == State::Running) else {
        return Ok(());
    };
    let Err(error) = run(&app, &platform, &import, Some(&meta)).await else {
        return Ok(());
    };
    if meta.attempt >= RunImport::MAX_ATTEMPTS || matches!(error, JobError::Fail(_)) {
        let tx = app.tx(meta.platform_id).await?;
        imports::end(&tx, import.id, State::Failed).await?;
        tx.commit().await?;
    }
    Err(error)
}

/// Runs [`ForgetImport`].
///
/// # Errors
/// When the database fails; the queue tries again.
pub async fn run_forget(app: App, job: ForgetImport, meta: JobMeta) -> Result<(), JobError> {
    let tx = app.tx(meta.platform_id).await?;
    if let Some(import) = tx.get::<imports::Entity>(job.import).await? {
        imports::forget(&tx, &import).await?;
    }
    meta.complete(tx.conn()).await?;
    tx.commit().await?;
    Ok(())
}
