//! The figures as they were counted last, for as long as they are true: the page in every language and
//! the tables share one count, and while it is made, whoever else wants it waits for it.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use sea_orm::DbErr;
use tokio::sync::Mutex as Turn;
use uuid::Uuid;

use super::model::{self, Figures};
use crate::platforms::model::Platform;
use crate::state::App;
use crate::web::cache::{Cache, Stamp};

type Counted = Arc<Turn<Option<(Stamp, Arc<Figures>)>>>;

/// The figures of all platforms in this process.
#[derive(Debug, Default)]
pub struct Held(Mutex<HashMap<Uuid, Counted>>);

impl Held {
    /// The figures as they are now. At most three queries.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn current(&self, app: &App, platform: &Platform) -> Result<Arc<Figures>, DbErr> {
        let id = platform.id();
        let counted = {
            let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            Arc::clone(all.entry(id).or_default())
        };
        let mut counted = counted.lock().await;
        // Taken before the count: what changes meanwhile is counted next time.
        let stamp = Cache::stamp(app, id);
        let is_told = app.news.of(id).is_watched(app.clock.now());
        if let Some((_, figures)) = counted.as_ref().filter(|(then, _)| is_told && *then == stamp) {
            return Ok(Arc::clone(figures));
        }
        let figures = Arc::new(model::read(&app.read(id), platform.tz()).await?);
        *counted = Some((stamp, Arc::clone(&figures)));
        Ok(figures)
    }
}
