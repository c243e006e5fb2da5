//! How many to ask at a time, and how far away.

use crate::acceptance::{Beta, chance};

/// How many to ask, from those who could be asked in the order of their cost: the fewest of whom at least
/// `missing` say yes with the wanted `certainty`, as far as is known (see [`chance`]).
///
/// ```text
/// n = min { n ≥ missing : P(yes of the first n ≥ missing) ≥ certainty },  at most `most`   [helpers]
/// ```
///
/// `most` is never exceeded, not even if more are missing. It is also the answer if the certainty is out of
/// reach (above 1, or no number). Nobody missing: nobody is asked. O(n × missing × log n).
pub fn enough(missing: usize, certainty: f64, most: usize, candidates: &[Beta]) -> usize {
    let most = most.min(candidates.len());
    if missing == 0 || most <= missing {
        return most.min(missing);
    }
    let sure = |n: usize| chance(missing, &candidates[..n]) >= certainty;
    // Too few, and twice as many until they are enough.
    let (mut few, mut many) = (missing - 1, missing);
    while !sure(many) {
        if many == most {
            return most;
        }
        (few, many) = (many, (2 * many).min(most));
    }
    while many - few > 1 {
        let middle = few.midpoint(many);
        if sure(middle) {
            many = middle;
        } else {
            few = middle;
        }
    }
    many
}

/// How far wave `number`, counted from 1, reaches, in metres.
///
/// ```text
/// radius_m = base_m × growth ^ (number − 1)    metres, rounded
/// ```
///
/// Nothing shrinks: a growth below 1 counts as 1.
pub fn radius_m(number: u32, base_m: u32, growth: f64) -> u32 {
    let steps = f64::from(number.saturating_sub(1));
    // A cast stops at the largest number there is.
    (f64::from(base_m) * growth.max(1.0).powf(steps)).round() as u32
}

/// How an alert widens from wave to wave.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pace {
    /// How many helpers the first wave asks.
    pub first: u32,
    /// Each wave asks so many times as many as the one before.
    pub growth: f64,
    /// Each wave reaches so many times as far as the one before.
    pub radius_growth: f64,
    /// How many waves there are; after the last, a human looks for help.
    pub waves: u32,
}

impl Default for Pace {
    /// Six waves of 5, 8, 13, 20, 33 and 52 helpers, the last within 7.6 times the first radius.
    fn default() -> Self {
        Self { first: 5, growth: 1.6, radius_growth: 1.5, waves: 6 }
    }
}

/// One wave of an alert.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WavePlan {
    /// How many helpers to ask in this wave.
    pub size: u32,
    /// How far from the ask, in metres.
    pub radius_m: u32,
}

/// The plan of wave `number`, counted from 1; none before the first and after the last.
///
/// ```text
/// size     = first × growth ^ (number − 1)                helpers, rounded
/// radius_m = base_radius_m × radius_growth ^ (number − 1) metres, rounded
/// ```
///
/// Nothing shrinks: growths below 1 count as 1.
pub fn wave(number: u32, pace: &Pace, base_radius_m: u32) -> Option<WavePlan> {
    if number == 0 || number > pace.waves {
        return None;
    }
    Some(WavePlan {
        size: radius_m(number, pace.first, pace.growth),
        radius_m: radius_m(number, base_radius_m, pace.radius_growth),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_usual_pace() {
        let plans: Vec<_> = (0..=7).map(|n| wave(n, &Pace::default(), 2000)).collect();
        let plan = |size, radius_m| Some(WavePlan { size, radius_m });
        let expected = [
            None,
            plan(5, 2000),
            plan(8, 3000),
            plan(13, 4500),
            plan(20, 6750),
            plan(33, 10125),
            plan(52, 15188),
            None,
        ];
        assert_eq!(plans, expected);
    }

    #[test]
    fn never_shrinks_and_never_overflows() {
        let pace = Pace { growth: 0.5, radius_growth: f64::NAN, waves: 40, ..Pace::default() };
        assert_eq!(wave(40, &pace, 1000), Some(WavePlan { size: 5, radius_m: 1000 }));
        let pace = Pace { growth: 10.0, radius_growth: 10.0, waves: 400, ..Pace::default() };
        assert_eq!(wave(400, &pace, 1000), Some(WavePlan { size: u32::MAX, radius_m: u32::MAX }));
        assert_eq!(wave(400, &pace, 0), Some(WavePlan { size: u32::MAX, radius_m: 0 }));
    }
}
