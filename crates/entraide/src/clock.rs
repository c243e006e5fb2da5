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
    last: Arc<Mutex<u128>>,
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
        Self::drawn_by(clock, rand::make_rng())
    }

    /// The same ids in every run: for tests and the drill only.
    #[must_use]
    pub fn seeded(clock: Clock, seed: u64) -> Self {
        Self::drawn_by(clock, ChaCha20Rng::seed_from_u64(seed))
    }

    fn drawn_by(clock: Clock, rng: ChaCha20Rng) -> Self {
        Self { clock, rng: Arc::new(Mutex::new(rng)), last: Arc::default() }
    }

    /// Fills `bytes` with random bits.
    pub fn fill(&self, bytes: &mut [u8]) {
        self.rng.lock().unwrap_or_else(PoisonError::into_inner).fill_bytes(bytes);
    }

    /// A `UUIDv7`: sorted by time, the rest random. Of one process, those of one millisecond are sorted too
    /// (RFC 9562, section 6.2, method 2): whoever came first stands first.
    #[must_use]
    pub fn uuid(&self) -> Uuid {
        let mut random = [0; 10];
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        self.fill(&mut random);
        let millis = u64::try_from(self.clock.now().timestamp_millis()).unwrap_or(0);
        let drawn = uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid().as_u128();
        let is_behind = drawn >> 80 == *last >> 80 && drawn <= *last;
        *last = if is_behind { after(*last, drawn) } else { drawn };
        Uuid::from_u128(*last)
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

/// The next id after `last`, by a random step: past the bits that say version and variant.
fn after(last: u128, random: u128) -> u128 {
    const LOW: u128 = (1 << 62) - 1;
    const HIGH: u128 = (1 << 12) - 1;
    let number = ((last >> 64 & HIGH) << 62 | last & LOW) + 1 + (random & u128::from(u32::MAX));
    let fixed = last & !(HIGH << 64 | LOW);
    fixed | (number >> 62 & HIGH) << 64 | number & LOW
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_of_one_moment_are_in_order() {
        let clock = Clock::by_hand(DateTime::UNIX_EPOCH + Duration::days(20_000));
        let ids = Ids::seeded(clock, 1);
        let all: Vec<Uuid> = (0..10_000).map(|_| ids.uuid()).collect();
        assert!(all.is_sorted_by(|one, next| one < next));
        assert!(all.iter().all(|id| id.get_version_num() == 7 && id.get_variant() == uuid::Variant::RFC4122));
    }

    #[test]
    fn a_step_carries_over_the_variant() {
        let last = Uuid::from_u128(0x0190_0000_0000_7001_bfff_ffff_ffff_ffff).as_u128();
        assert_eq!(after(last, 0), 0x0190_0000_0000_7002_8000_0000_0000_0000);
    }
}
