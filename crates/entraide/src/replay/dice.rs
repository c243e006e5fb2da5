//! Chance, the same in every run: what a person does about a thing hangs on the seed, the person, the
//! thing and nothing else. So the same people meet every policy with the same luck.

use rand::{RngExt as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;

/// What is drawn for; each has a stream of its own.
#[derive(Clone, Copy, Debug)]
pub enum About {
    /// When helpers and asks come.
    Arrivals,
    /// Who a helper is.
    Helper,
    /// What an ask is.
    Ask,
    /// What a helper does about a mail.
    Alert,
    /// What becomes of a yes.
    Promise,
    /// What somebody does about another letter.
    Letter,
    /// A call of the desk.
    Call,
}

/// One throw of dice.
#[derive(Clone, Debug)]
pub struct Dice(ChaCha8Rng);

impl Dice {
    /// The dice for a thing, told by three numbers.
    #[must_use]
    pub fn new(seed: u64, about: About, of: [u64; 3]) -> Self {
        let mut bytes = [0; 32];
        let numbers = [seed ^ ((about as u64) << 56), of[0], of[1], of[2]];
        for (chunk, number) in bytes.chunks_exact_mut(8).zip(numbers) {
            chunk.copy_from_slice(&number.to_le_bytes());
        }
        Self(ChaCha8Rng::from_seed(bytes))
    }

    /// From 0 up to, but not, 1.
    pub fn share(&mut self) -> f64 {
        self.0.random_range(0.0..1.0)
    }

    /// Whether something of this probability happens.
    pub fn happens(&mut self, chance: f64) -> bool {
        self.share() < chance
    }

    /// From 0 up to, but not, `end` (1 for 0).
    pub fn below(&mut self, end: usize) -> usize {
        self.0.random_range(0..end.max(1))
    }

    /// One of some things by their weights.
    pub fn weighted<T: Copy>(&mut self, all: &[(T, f64)]) -> Option<T> {
        let total: f64 = all.iter().map(|(_, weight)| weight).sum();
        let mut left = self.share() * total;
        for (thing, weight) in all {
            left -= weight;
            if left < 0.0 {
                return Some(*thing);
            }
        }
        all.last().map(|(thing, _)| *thing)
    }

    /// From the standard normal distribution (Box and Muller).
    pub fn normal(&mut self) -> f64 {
        let (radius, angle) = (1.0 - self.share(), self.share());
        (-2.0 * radius.ln()).sqrt() * (std::f64::consts::TAU * angle).cos()
    }

    /// From a log-normal distribution of this median and this sigma of the logarithm.
    pub fn around(&mut self, (median, sigma): (f64, f64)) -> f64 {
        median * (sigma * self.normal()).exp()
    }

    /// The generator, for what draws by itself.
    pub fn rng(&mut self) -> &mut ChaCha8Rng {
        &mut self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_thing_has_the_same_luck_and_another_has_its_own() {
        let draw = |seed, about, of| Dice::new(seed, about, of).share();
        assert_eq!(draw(1, About::Alert, [2, 3, 4]), draw(1, About::Alert, [2, 3, 4]));
        assert_ne!(draw(1, About::Alert, [2, 3, 4]), draw(1, About::Alert, [3, 2, 4]));
        assert_ne!(draw(1, About::Alert, [2, 3, 4]), draw(1, About::Letter, [2, 3, 4]));
        assert_ne!(draw(1, About::Alert, [2, 3, 4]), draw(2, About::Alert, [2, 3, 4]));
    }

    #[test]
    fn medians_and_weights_are_what_they_say() {
        let mut dice = Dice::new(7, About::Ask, [0; 3]);
        let mut drawn: Vec<f64> = (0..4001).map(|_| dice.around((45.0, 1.4))).collect();
        drawn.sort_by(f64::total_cmp);
        assert!((40.0..50.0).contains(&drawn[2000]), "{}", drawn[2000]);
        let ones = (0..4000).filter(|_| dice.weighted(&[(0, 3.0), (1, 1.0)]) == Some(1)).count();
        assert!((900..1100).contains(&ones), "{ones}");
    }
}
