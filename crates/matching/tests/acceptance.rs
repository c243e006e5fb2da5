//! What is learned of who says yes, and how many are alerted for it.

use matching::acceptance::{Beta, Rates, Stratum, band, chance, hours};
use matching::{Habit, enough, grown};
use proptest::prelude::*;

fn beta(yes: f64, no: f64) -> Beta {
    Beta { yes, no }
}

/// ln Γ, by Stirling's series for what is large enough.
fn ln_gamma(x: f64) -> f64 {
    if x < 12.0 {
        return ln_gamma(x + 1.0) - x.ln();
    }
    let half_ln_two_pi = 0.918_938_533_204_672_7;
    (x - 0.5) * x.ln() - x + half_ln_two_pi + 1.0 / (12.0 * x) - 1.0 / (360.0 * x.powi(3))
        + 1.0 / (1260.0 * x.powi(5))
}

/// The textbook's beta-binomial: C(n, k) B(k + yes, n − k + no) / B(yes, no).
fn textbook(n: usize, k: usize, belief: Beta) -> f64 {
    let (n, k) = (n as f64, k as f64);
    let ln_beta = |a: f64, b: f64| ln_gamma(a) + ln_gamma(b) - ln_gamma(a + b);
    let ways = ln_gamma(n + 1.0) - ln_gamma(k + 1.0) - ln_gamma(n - k + 1.0);
    (ways + ln_beta(k + belief.yes, n - k + belief.no) - ln_beta(belief.yes, belief.no)).exp()
}

/// By every number of yes of every group.
fn enumerated(k: usize, groups: &[(Beta, usize)]) -> f64 {
    let Some(((belief, n), rest)) = groups.split_first() else {
        return if k == 0 { 1.0 } else { 0.0 };
    };
    (0..=*n).map(|yes| textbook(*n, yes, *belief) * enumerated(k.saturating_sub(yes), rest)).sum()
}

fn belief() -> impl Strategy<Value = Beta> {
    (0.05..40.0_f64, 0.05..400.0_f64).prop_map(|(yes, no)| beta(yes, no))
}

fn stratum() -> impl Strategy<Value = Stratum> {
    let all = (0..3_u16, 0..8_u8, 0..4_u8, 0..4_u8);
    all.prop_map(|(category, hours, band, habit)| Stratum { category, hours, band, habit: Habit::of(habit) })
}

fn anything() -> impl Strategy<Value = f64> {
    prop_oneof![
        any::<f64>(),
        0.0..100.0_f64,
        Just(f64::NAN),
        Just(f64::INFINITY),
        Just(-1.0),
        Just(1e300),
        Just(1e-300)
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_chance_is_the_textbooks(
        groups in prop::collection::vec((belief(), 0..12_usize), 1..4), k in 0..8_usize, turn in 0..30_usize,
    ) {
        let mut all: Vec<Beta> = groups.iter().flat_map(|(belief, n)| vec![*belief; *n]).collect();
        let expected = enumerated(k, &groups);
        prop_assert!((chance(k, &all) - expected).abs() < 1e-9, "{} {expected}", chance(k, &all));
        // In whatever order.
        if !all.is_empty() {
            let turn = turn % all.len();
            all.rotate_left(turn);
            prop_assert!((chance(k, &all) - expected).abs() < 1e-9);
        }
    }

    #[test]
    fn more_people_and_better_rates_never_hurt(
        helpers in prop::collection::vec(belief(), 1..40), same in belief(), n in 1..40_usize, k in 1..6_usize,
    ) {
        for n in 1..helpers.len() {
            prop_assert!(chance(k, &helpers[..n + 1]) >= chance(k, &helpers[..n]) - 1e-12);
            prop_assert!(chance(k + 1, &helpers[..n]) <= chance(k, &helpers[..n]) + 1e-12);
        }
        let better = beta(same.yes + 0.5, same.no);
        prop_assert!(chance(k, &vec![better; n]) >= chance(k, &vec![same; n]) - 1e-12);
    }

    #[test]
    fn enough_is_the_fewest(
        groups in prop::collection::vec((belief(), 1..15_usize), 0..5),
        missing in 0..6_usize, certainty in 0.0..1.0_f64, most in 0..60_usize,
    ) {
        let all: Vec<Beta> = groups.iter().flat_map(|(belief, n)| vec![*belief; *n]).collect();
        let n = enough(missing, certainty, most, &all);
        let most = most.min(all.len());
        prop_assert!(n <= most);
        prop_assert!(n >= missing.min(most));
        prop_assert!(n == most || missing == 0 || chance(missing, &all[..n]) >= certainty);
        prop_assert!(n <= missing || chance(missing, &all[..n - 1]) < certainty);
    }

    #[test]
    fn whatever_was_seen_a_belief_is_a_belief(
        rows in prop::collection::vec((stratum(), anything(), anything()), 0..20),
        asked in stratum(), odd in any::<(u8, u8)>(),
    ) {
        let rates = Rates::new(rows);
        for stratum in [asked, Stratum { hours: odd.0, band: odd.1, ..asked }] {
            let belief = rates.posterior(stratum);
            prop_assert!(belief.yes > 0.0 && belief.yes.is_finite(), "{belief:?}");
            prop_assert!(belief.no > 0.0 && belief.no.is_finite(), "{belief:?}");
            prop_assert!(belief.mean() > 0.0 && belief.mean() < 1.0, "{belief:?}");
            let chance = chance(2, &[belief; 9]);
            prop_assert!((0.0..=1.0).contains(&chance));
        }
    }

    #[test]
    fn odd_beliefs_do_no_harm(helpers in prop::collection::vec((anything(), anything()), 0..9), k in 0..5_usize) {
        let helpers: Vec<Beta> = helpers.into_iter().map(|(yes, no)| beta(yes, no)).collect();
        prop_assert!((0.0..=1.0).contains(&chance(k, &helpers)));
        prop_assert!(helpers.iter().all(|helper| (0.0..=1.0).contains(&helper.mean())));
        prop_assert!(enough(k, f64::NAN, 7, &helpers) <= 7);
    }

    #[test]
    fn beliefs_tend_to_what_is_seen(stratum in stratum(), rate in 0.0..1.0_f64) {
        let after = |asked: f64| Rates::new([(stratum, asked, asked * rate)]).posterior(stratum).mean();
        let far = |asked: f64| (after(asked) - rate).abs();
        prop_assert!(far(10.0) <= far(0.0) + 1e-12 && far(100.0) <= far(10.0) + 1e-12);
        prop_assert!(far(100.0) < 0.091 && far(1e5) < 1e-3, "{} {}", far(100.0), far(1e5));
    }
}

#[test]
fn bands_of_distance_and_hours() {
    let bands = [-5.0, 0.0, 999.9, 1000.0, 2999.0, 3000.0, 9999.0, 10_000.0, f64::INFINITY, f64::NAN];
    assert_eq!(bands.map(band), [0, 0, 0, 1, 1, 2, 2, 3, 3, 3]);
    assert_eq!([0, 2, 3, 12, 23, 24].map(hours), [0, 0, 1, 4, 7, 0]);
    let habit = Habit::Quiet;
    assert_eq!(Stratum::new(4, 13, 2000.0, habit), Stratum { category: 4, hours: 4, band: 1, habit });
}

#[test]
fn on_day_one_the_guess_counts_but_is_unsure() {
    let new = Habit::New;
    let at = |band, habit| Rates::default().posterior(Stratum { category: 7, hours: 3, band, habit });
    let means = [0, 1, 2, 3].map(|band| at(band, new));
    assert!(Habit::ALL.map(|habit| at(1, habit).mean()).is_sorted_by(|one, next| one > next));
    for (belief, guess) in means.iter().zip([0.30, 0.22, 0.12, 0.05]) {
        assert!((belief.mean() - guess).abs() < 1e-12);
        assert!((belief.yes + belief.no - 10.0).abs() < 1e-9);
    }
    // Three answers change little, a hundred nearly everything, and something elsewhere.
    let near = Stratum { category: 7, hours: 3, band: 0, habit: new };
    let after = |asked: f64, yes: f64| Rates::new([(near, asked, yes)]);
    assert!((after(3.0, 0.0).posterior(near).mean() - 0.30).abs() < 0.10);
    assert!((after(100.0, 80.0).posterior(near).mean() - 83.0 / 110.0).abs() < 1e-9);
    let elsewhere = after(100.0, 80.0).posterior(Stratum { category: 2, ..near }).mean();
    assert!((elsewhere - (0.30 * 20.0 + 80.0) / 120.0).abs() < 1e-12, "{elsewhere}");
    let farther = Stratum { band: 1, ..near };
    assert_eq!(after(100.0, 80.0).posterior(farther), Rates::default().posterior(farther));
}

#[test]
fn a_level_is_no_surer_than_the_one_above() {
    let at = |category, hours| Stratum { category, hours, band: 0, habit: Habit::New };
    let rates = Rates::new([(at(1, 1), 1e6, 2e5), (at(1, 2), 50.0, 20.0)]);
    let strength = |belief: Beta| belief.yes + belief.no;
    assert!((strength(rates.posterior(at(1, 3))) - 40.0).abs() < 0.01);
    // 40 answers of the level above, itself believed as 40 answers of the one above that.
    assert!((strength(rates.posterior(at(2, 3))) - 20.0).abs() < 0.01);
    let seen = rates.posterior(at(1, 2));
    assert!((strength(seen) - 90.0).abs() < 0.01);
    assert!((seen.mean() - (0.2 * 40.0 + 20.0) / 90.0).abs() < 1e-4);
    // Its own answers count once: it leans on day one as long as nobody else has answered.
    let alone = Rates::new([(at(1, 1), 1000.0, 1000.0)]).posterior(at(1, 1));
    assert!((alone.yes - 1003.0).abs() < 1e-9 && (alone.no - 7.0).abs() < 1e-9);
}

#[test]
fn not_to_know_the_rate_takes_more_people() {
    let (unsure, sure) = (vec![beta(3.0, 7.0); 60], vec![beta(3e6, 7e6); 60]);
    assert_eq!(enough(1, 0.9, 60, &sure), 7);
    assert_eq!(enough(1, 0.9, 60, &unsure), 10);
    assert_eq!((enough(0, 0.9, 60, &sure), enough(1, 1.0, 40, &sure), enough(5, 0.0, 60, &sure)), (0, 40, 5));
    assert_eq!((enough(5, 0.9, 3, &sure), enough(1, 2.0, 99, &sure), enough(2, 0.9, 9, &[])), (3, 60, 0));
}

#[test]
fn far_tails_stay_exact() {
    // 1 − (1 − p)^n of 500 who nearly all come, and 50 yes of 50 who nearly never do.
    assert!((chance(1, &[beta(1e9, 1.0); 500]) - 1.0).abs() < 1e-12);
    let nearly_all = chance(49, &[beta(1e9, 1.0); 50]);
    assert!((nearly_all - 1.0).abs() < 1e-6, "{nearly_all}");
    assert!(chance(50, &[beta(1.0, 1e9); 50]) < 1e-12);
    let expected: f64 = (50..=300).map(|k| textbook(300, k, beta(20.0, 80.0))).sum();
    assert!((chance(50, &[beta(20.0, 80.0); 300]) - expected).abs() < 1e-9);
}

#[test]
fn habits_are_told_by_answers() {
    use Habit::{Answers, New, Quiet, Silent};
    assert_eq!([0, 1, 5, 6, 99].map(|n| Habit::seen(true, n)), [Answers, Answers, Answers, Quiet, Quiet]);
    assert_eq!([0, 1, 2, 3, 99].map(|n| Habit::seen(false, n)), [New, Quiet, Quiet, Silent, Silent]);
    assert_eq!(Habit::ALL.map(|habit| Habit::of(habit.number())), Habit::ALL);
    assert_eq!(Habit::of(9), Silent);
}

#[test]
fn waves_reach_further() {
    assert_eq!([0, 1, 2, 3].map(|number| grown(number, 2000, 1.5)), [2000, 2000, 3000, 4500]);
    assert_eq!([0.5, f64::NAN].map(|growth| grown(9, 2000, growth)), [2000, 2000]);
    assert_eq!(grown(u32::MAX, 2000, 10.0), u32::MAX);
    assert_eq!(grown(u32::MAX, 0, 1.5), 0);
}
