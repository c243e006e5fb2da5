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

/// How far wave `number` reaches, or how many it may ask, counted from 1.
///
/// ```text
/// grown = first × growth ^ (number − 1)    metres or helpers, rounded
/// ```
///
/// Nothing shrinks: a growth below 1 counts as 1.
pub fn grown(number: u32, first: u32, growth: f64) -> u32 {
    let steps = f64::from(number.saturating_sub(1));
    // A cast stops at the largest number there is.
    (f64::from(first) * growth.max(1.0).powf(steps)).round() as u32
}
