//! What is counted over a whole platform and held for as long as it is true: while one counts, whoever else
//! wants it waits for it.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use sea_orm::DbErr;
use tokio::sync::Mutex as Turn;
use uuid::Uuid;

/// What was counted, and as of when: `K`.
type Counted<K, T> = Arc<Turn<Option<(K, Arc<T>)>>>;

/// The last count of each platform in this process.
#[derive(Debug)]
pub struct Held<K, T>(Mutex<HashMap<Uuid, Counted<K, T>>>);

impl<K, T> Default for Held<K, T> {
    fn default() -> Self {
        Self(Mutex::default())
    }
}

impl<K: PartialEq, T> Held<K, T> {
    /// What is held, if it was counted as of `now()`; else it is counted. `now` is asked before the count: what
    /// changes meanwhile is counted next time. Nothing means that nobody can tell.
    ///
    /// # Errors
    /// When the count fails.
    pub async fn current(
        &self,
        platform: Uuid,
        now: impl FnOnce() -> Option<K>,
        count: impl Future<Output = Result<T, DbErr>>,
    ) -> Result<Arc<T>, DbErr> {
        let counted = {
            let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            Arc::clone(all.entry(platform).or_default())
        };
        let mut counted = counted.lock().await;
        let now = now();
        if let Some((_, held)) = counted.as_ref().filter(|(then, _)| now.as_ref() == Some(then)) {
            return Ok(Arc::clone(held));
        }
        let fresh = Arc::new(count.await?);
        *counted = now.map(|now| (now, Arc::clone(&fresh)));
        Ok(fresh)
    }
}
