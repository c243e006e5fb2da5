//! Which handler runs which job.

use std::collections::HashMap;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use sea_orm::ConnectionTrait;
use sea_orm::JsonValue;
use uuid::Uuid;

use crate::claim::{self, Claim};
use crate::{CompleteError, Job, JobError};

type Handling = Pin<Box<dyn Future<Output = Result<(), JobError>> + Send>>;
type Handler<C> = Box<dyn Fn(C, JsonValue, JobMeta) -> Handling + Send + Sync>;

/// What a handler knows of the job it runs, besides its payload.
#[derive(Clone, Debug)]
pub struct JobMeta {
    /// The platform the job belongs to; nil for the whole installation.
    pub platform_id: Uuid,
    /// The job's id.
    pub id: Uuid,
    /// Which attempt this is, from 1 on.
    pub attempt: i32,
    pub(crate) token: Uuid,
    /// Whether the handler has ended the job itself: then nothing is left to delete.
    pub(crate) ended: Arc<AtomicBool>,
}

impl JobMeta {
    /// Ends the job within the handler's transaction, so that its effects and the end of the job
    /// commit together. On an error the transaction must be rolled back: the job, and with it the
    /// right to these effects, belongs to somebody else.
    ///
    /// A handler that does not call this has its job deleted after it returned `Ok`. One that calls it,
    /// returns `Ok` and does not commit has the job run again when its lease runs out.
    pub async fn complete(&self, txn: &impl ConnectionTrait) -> Result<(), CompleteError> {
        if !claim::finish(txn, self.claim()).await? {
            return Err(CompleteError::LostLease);
        }
        self.ended.store(true, Ordering::Release);
        Ok(())
    }

    pub(crate) fn claim(&self) -> Claim {
        Claim { platform_id: self.platform_id, id: self.id, token: self.token }
    }
}

/// The handlers of an application; `C` is what they work with (its state).
pub struct Registry<C> {
    handlers: HashMap<&'static str, Handler<C>>,
}

impl<C> Default for Registry<C> {
    fn default() -> Self {
        Self { handlers: HashMap::new() }
    }
}

impl<C: Send + 'static> Registry<C> {
    /// A registry without handlers.
    pub fn new() -> Self {
        Self::default()
    }

    /// Registers the handler for jobs of the kind `J`. Its error may be any that turns into a
    /// [`JobError`].
    ///
    /// # Panics
    /// If there is one already for this name.
    #[must_use]
    pub fn register<J, F, R, E>(mut self, handler: F) -> Self
    where
        J: Job,
        F: Fn(C, J, JobMeta) -> R + Clone + Send + Sync + 'static,
        R: Future<Output = Result<(), E>> + Send + 'static,
        E: Into<JobError>,
    {
        let wrapped: Handler<C> = Box::new(move |context, payload, meta| {
            let handler = handler.clone();
            Box::pin(async move {
                // Retried, not failed: during an upgrade an old worker may meet a newer payload. The
                // category alone, as the full message would quote the payload.
                let job: J = serde_json::from_value(payload)
                    .map_err(|e| JobError::Retry(format!("payload not understood ({:?})", e.classify())))?;
                handler(context, job, meta).await.map_err(Into::into)
            })
        });
        let before = self.handlers.insert(J::NAME, wrapped);
        assert!(before.is_none(), "two handlers for the job {}", J::NAME);
        self
    }

    /// The names of all jobs that have a handler, sorted.
    pub fn names(&self) -> Vec<&'static str> {
        let mut names: Vec<_> = self.handlers.keys().copied().collect();
        names.sort_unstable();
        names
    }

    pub(crate) fn start(&self, name: &str, context: C, payload: JsonValue, meta: JobMeta) -> Handling {
        match self.handlers.get(name) {
            Some(handler) => handler(context, payload, meta),
            None => Box::pin(async { Err(JobError::Retry("no handler for this job".into())) }),
        }
    }
}
