//! Time and randomness, passed in so that tests and the drill decide both (invariant 6).

use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use chrono::{DateTime, Duration, Utc};
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha20Rng;
use uuid::Uuid;

/// Where "now" comes from: the machine, or a hand that a test turns.
#[derive(Clone, Debug)]
pub struct Clock(Arc<Source>);

#[derive(Debug)]
enum Source {
    System,
    Hand(AtomicI64),
}

impl Clock {
    /// The machine's clock.
    #[must_use]
    pub fn system() -> Self {
        Self(Arc::new(Source::System))
    }

    /// A clock that stands still until [`Clock::set`] or [`Clock::advance`] moves it.
    #[must_use]
    pub fn by_hand(at: DateTime<Utc>) -> Self {
        Self(Arc::new(Source::Hand(AtomicI64::new(at.timestamp_micros()))))
    }

    /// Now, truncated to microseconds: what PostgreSQL keeps, so that a value read back is equal.
    #[must_use]
    pub fn now(&self) -> DateTime<Utc> {
        let micros = match &*self.0 {
            Source::System =>
            {
                #[expect(clippy::disallowed_methods, reason = "the one place where the machine is asked")]
                Utc::now().timestamp_micros()
            }
            Source::Hand(micros) => micros.load(Ordering::SeqCst),
        };
        DateTime::from_timestamp_micros(micros).unwrap_or_default()
    }

    /// Moves a clock by hand to `at`; the machine's clock does not obey.
    pub fn set(&self, at: DateTime<Utc>) {
        if let Source::Hand(micros) = &*self.0 {
            micros.store(at.timestamp_micros(), Ordering::SeqCst);
        }
    }

    /// Moves a clock by hand forward.
    pub fn advance(&self, by: Duration) {
        self.set(self.now() + by);
    }
}

/// Maker of ids, codes and secrets from the clock and one generator.
#[derive(Clone)]
pub struct Ids {
    clock: Clock,
    rng: Arc<Mutex<ChaCha20Rng>>,
}

impl std::fmt::Debug for Ids {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Ids")
    }
}

impl Ids {
    /// Ids that nobody can predict: the generator is seeded by the operating system.
    #[must_use]
    pub fn unpredictable(clock: Clock) -> Self {
        Self { clock, rng: Arc::new(Mutex::new(rand::make_rng())) }
    }

    /// The same ids in every run: for tests and the drill only.
    #[must_use]
    pub fn seeded(clock: Clock, seed: u64) -> Self {
        Self { clock, rng: Arc::new(Mutex::new(ChaCha20Rng::seed_from_u64(seed))) }
    }

    /// Fills `bytes` with random bits.
    pub fn fill(&self, bytes: &mut [u8]) {
        self.rng.lock().unwrap_or_else(PoisonError::into_inner).fill_bytes(bytes);
    }

    /// A `UUIDv7`: sorted by time, the rest random.
    #[must_use]
    pub fn uuid(&self) -> Uuid {
        let mut random = [0; 10];
        self.fill(&mut random);
        let millis = u64::try_from(self.clock.now().timestamp_millis()).unwrap_or(0);
        uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid()
    }

    /// `N` letters drawn evenly from `alphabet` (at most 256 ASCII letters).
    #[must_use]
    pub fn letters<const N: usize>(&self, alphabet: &[u8]) -> String {
        let even = 256 - 256 % alphabet.len();
        let mut word = String::with_capacity(N);
        while word.len() < N {
            let mut byte = [0];
            self.fill(&mut byte);
            // A byte past the last whole multiple would favour the first letters.
            if usize::from(byte[0]) < even {
                word.push(char::from(alphabet[usize::from(byte[0]) % alphabet.len()]));
            }
        }
        word
    }
}
