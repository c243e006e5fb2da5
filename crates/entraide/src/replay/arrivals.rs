//! When people come: drawn from the curves of the scenario, to the minute, in their order.

use super::dice::{About, Dice};
use super::folk::Minute;
use super::scenario::{Curve, Scenario, at};

/// Minutes from the beginning at which helpers sign up.
#[must_use]
pub fn helpers(scenario: &Scenario, scale: f64, seed: u64) -> Vec<Minute> {
    let of = &scenario.helpers;
    drawn(scaled(of.count, scale), scenario.days, |day| at(&of.by_day, day), &of.by_hour, (seed, 1))
}

/// Minutes from the beginning at which asks come.
#[must_use]
pub fn asks(scenario: &Scenario, scale: f64, seed: u64) -> Vec<Minute> {
    let of = &scenario.asks;
    let times =
        |day: f64| of.surge.as_ref().filter(|surge| day >= surge.day).map_or(1.0, |surge| surge.times);
    let by_day = |day| at(&of.by_day, day) * times(day);
    drawn(scaled(of.count, scale), scenario.days, by_day, &of.by_hour, (seed, 2))
}

/// A number at this scale, at least 1.
#[must_use]
pub fn scaled(count: u32, scale: f64) -> usize {
    ((f64::from(count) * scale).round() as usize).max(1)
}

fn drawn(
    count: usize,
    days: u32,
    by_day: impl Fn(f64) -> f64,
    by_hour: &Curve,
    (seed, of): (u64, u64),
) -> Vec<Minute> {
    let mut sums = Vec::with_capacity(days as usize * 24);
    let mut sum = 0.0;
    for hour in 0..days * 24 {
        sum += by_day(f64::from(hour) / 24.0) * at(by_hour, f64::from(hour % 24));
        sums.push(sum);
    }
    let mut dice = Dice::new(seed, About::Arrivals, [of, 0, 0]);
    let mut all: Vec<Minute> = (0..count)
        .map(|_| {
            let drawn = dice.share() * sum;
            let hour = sums.partition_point(|until| *until <= drawn).min(sums.len().saturating_sub(1));
            hour as Minute * 60 + dice.below(60) as Minute
        })
        .collect();
    all.sort_unstable();
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_number_is_exact_and_publishing_the_phone_number_multiplies_by_eight() {
        let belgium = Scenario::named("spring-2020-belgium").unwrap();
        let all = asks(&belgium, 10.0, 3);
        assert_eq!(all.len(), 8000);
        assert_eq!(all, asks(&belgium, 10.0, 3));
        let on = |days: std::ops::Range<i64>| {
            let count = all.iter().filter(|at| days.contains(&(**at / 1440))).count();
            count as f64 / (days.end - days.start) as f64
        };
        let ratio = on(9..13) / on(6..8);
        assert!((6.5..9.5).contains(&ratio), "{ratio}");
    }
}
