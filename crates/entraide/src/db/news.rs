//! How often something has happened in each platform. Whatever was computed from the database is good
//! as long as nothing has: that is what makes caches exact.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, PoisonError, RwLock};

use uuid::Uuid;

/// Counters that only grow, one a platform.
#[derive(Debug, Default)]
pub struct News(RwLock<HashMap<Uuid, Counter>>);

/// The counter of one platform.
#[derive(Clone, Debug, Default)]
pub struct Counter(Arc<AtomicU64>);

impl Counter {
    /// Something has happened, and is in the database.
    pub fn ring(&self) {
        self.0.fetch_add(1, Ordering::Release);
    }

    /// How often something has.
    #[must_use]
    pub fn now(&self) -> u64 {
        self.0.load(Ordering::Acquire)
    }
}

impl News {
    /// The counter of a platform.
    #[must_use]
    pub fn of(&self, platform: Uuid) -> Counter {
        if let Some(known) = self.0.read().unwrap_or_else(PoisonError::into_inner).get(&platform) {
            return known.clone();
        }
        self.0.write().unwrap_or_else(PoisonError::into_inner).entry(platform).or_default().clone()
    }
}
