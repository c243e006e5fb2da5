//! How often something has happened in each platform. Whatever was computed from the database is good
//! as long as nothing has: that is what makes caches exact.

use std::collections::HashMap;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::sync::{Arc, PoisonError, RwLock};

use chrono::{DateTime, Utc};
use uuid::Uuid;

/// What other processes do is looked for often enough if the last look is not longer ago, in
/// microseconds.
const FRESH: i64 = 900_000;

/// Counters that only grow, one a platform.
#[derive(Debug, Default)]
pub struct News {
    of: RwLock<HashMap<Uuid, Counter>>,
    looked: Arc<AtomicI64>,
}

/// The counter of one platform.
#[derive(Clone, Debug, Default)]
pub struct Counter {
    count: Arc<AtomicU64>,
    looked: Arc<AtomicI64>,
}

impl Counter {
    /// Something has happened, and is in the database.
    pub fn ring(&self) {
        self.count.fetch_add(1, Ordering::Release);
    }

    /// How often something has.
    #[must_use]
    pub fn now(&self) -> u64 {
        self.count.load(Ordering::Acquire)
    }

    /// Whether the counter can be relied on: nobody else writes to this database as far as this process
    /// was told (it does not watch), or what others do was looked for a moment ago.
    #[must_use]
    pub fn is_watched(&self, now: DateTime<Utc>) -> bool {
        let looked = self.looked.load(Ordering::Acquire);
        looked == 0 || now.timestamp_micros() - looked < FRESH
    }
}

impl News {
    /// The counter of a platform.
    #[must_use]
    pub fn of(&self, platform: Uuid) -> Counter {
        if let Some(known) = self.of.read().unwrap_or_else(PoisonError::into_inner).get(&platform) {
            return known.clone();
        }
        let new = || Counter { count: Arc::default(), looked: Arc::clone(&self.looked) };
        self.of.write().unwrap_or_else(PoisonError::into_inner).entry(platform).or_insert_with(new).clone()
    }

    /// Notes that what other processes did before `at` is counted.
    pub fn looked(&self, at: DateTime<Utc>) {
        self.looked.store(at.timestamp_micros(), Ordering::Release);
    }
}
