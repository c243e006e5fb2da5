//! Helpers shared among asks that are alerted together.

use matching::acceptance::{Beta, chance};
use matching::enough;
use matching::share::{Ask, Candidate, FURTHER_M, Share, share};
use proptest::prelude::*;

const SAME: Beta = Beta { yes: 30.0, no: 70.0 };

/// Candidates at these costs, all with the same belief.
fn at(helpers: impl IntoIterator<Item = (u32, f64)>) -> Vec<Candidate> {
    helpers.into_iter().map(|(helper, cost)| Candidate { helper, cost, yes: SAME }).collect()
}

fn ask(missing: usize, candidates: &[Candidate]) -> Ask<'_> {
    Ask { missing, certainty: 0.9, most: 25, candidates }
}

fn chosen(shares: &[Share]) -> Vec<Vec<usize>> {
    shares.iter().map(|share| share.chosen.clone()).collect()
}

#[derive(Clone, Debug)]
struct Case {
    asks: Vec<(usize, f64, usize, Vec<Candidate>)>,
    left: Vec<u32>,
}

impl Case {
    fn asks(&self) -> Vec<Ask<'_>> {
        let asks = self.asks.iter().map(|(missing, certainty, most, candidates)| Ask {
            missing: *missing,
            certainty: *certainty,
            most: *most,
            candidates,
        });
        asks.collect()
    }
}

fn case() -> impl Strategy<Value = Case> {
    let belief = prop_oneof![Just(SAME), Just(Beta { yes: 2.0, no: 8.0 }), Just(Beta { yes: 8.0, no: 2.0 })];
    // Two more than there are, and some twice.
    let candidate = (0..14_u32, 0..9000_u32, belief).prop_map(|(helper, cost, yes)| Candidate {
        helper,
        cost: f64::from(cost),
        yes,
    });
    let row = prop::collection::vec(candidate, 0..10).prop_map(|mut row| {
        row.sort_by(|a, b| a.cost.total_cmp(&b.cost));
        row
    });
    let ask = (0..4_usize, prop_oneof![0.3..0.99_f64, Just(1.0)], 0..12_usize, row);
    (prop::collection::vec(ask, 0..7), prop::collection::vec(0..4_u32, 12))
        .prop_map(|(asks, left)| Case { asks, left })
}

/// Whether each of these asks can have somebody.
fn each_gets_one(asks: &[Ask], left: &mut [u32]) -> bool {
    let Some((ask, rest)) = asks.split_first() else {
        return true;
    };
    ask.candidates.iter().any(|candidate| {
        let helper = candidate.helper as usize;
        if left.get(helper).is_none_or(|left| *left == 0) {
            return false;
        }
        left[helper] -= 1;
        let can = each_gets_one(rest, left);
        left[helper] += 1;
        can
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nobody_gets_too_much(case in case()) {
        let asks = case.asks();
        let shares = share(&asks, &case.left);
        prop_assert_eq!(shares.len(), asks.len());
        let mut left = case.left.clone();
        for (ask, share) in asks.iter().zip(&shares) {
            prop_assert!(share.chosen.len() <= ask.most);
            prop_assert!(share.chosen.is_sorted_by(|a, b| a < b));
            let mut helpers: Vec<u32> = share.chosen.iter().map(|at| ask.candidates[*at].helper).collect();
            for helper in &helpers {
                prop_assert!(left[*helper as usize] > 0, "too often");
                left[*helper as usize] -= 1;
            }
            helpers.sort_unstable();
            helpers.dedup();
            prop_assert_eq!(helpers.len(), share.chosen.len());
            let beliefs: Vec<Beta> = share.chosen.iter().map(|at| ask.candidates[*at].yes).collect();
            prop_assert_eq!(share.chance, chance(ask.missing, &beliefs));
            // Nobody more than needed.
            prop_assert_eq!(enough(ask.missing, ask.certainty, ask.most, &beliefs), beliefs.len());
        }
        prop_assert_eq!(share_again(&case), shares);
    }

    #[test]
    fn everybody_gets_somebody_if_that_can_be(case in case()) {
        let asks: Vec<Ask> = case.asks().into_iter().filter(|ask| ask.missing > 0 && ask.most > 0).collect();
        if each_gets_one(&asks, &mut case.left.clone()) {
            for share in share(&asks, &case.left) {
                prop_assert!(!share.chosen.is_empty());
            }
        }
    }

    #[test]
    fn nobody_is_left_who_could_make_it_surer(case in case()) {
        let asks = case.asks();
        let shares = share(&asks, &case.left);
        let mut left = case.left.clone();
        for (ask, share) in asks.iter().zip(&shares) {
            share.chosen.iter().for_each(|at| left[ask.candidates[*at].helper as usize] -= 1);
        }
        for (ask, share) in asks.iter().zip(&shares) {
            if share.chosen.len() < ask.missing.min(ask.most) {
                for (at, candidate) in ask.candidates.iter().enumerate() {
                    let has = share.chosen.iter().any(|at| ask.candidates[*at].helper == candidate.helper);
                    let free = left.get(candidate.helper as usize).is_some_and(|left| *left > 0);
                    prop_assert!(has || !free, "{at}");
                }
            }
        }
    }

    #[test]
    fn one_ask_gets_the_best(case in case()) {
        for ask in case.asks() {
            let mut seen = Vec::new();
            let mut usable = Vec::new();
            for (place, candidate) in ask.candidates.iter().enumerate() {
                let left = case.left.get(candidate.helper as usize).copied().unwrap_or(0);
                if left > 0 && !seen.contains(&candidate.helper) {
                    seen.push(candidate.helper);
                    usable.push(place);
                }
            }
            let beliefs: Vec<Beta> = usable.iter().map(|place| ask.candidates[*place].yes).collect();
            usable.truncate(enough(ask.missing, ask.certainty, ask.most, &beliefs));
            prop_assert_eq!(&share(&[ask], &case.left)[0].chosen, &usable);
        }
    }
}

/// What it costs at least to alert so many for each ask, by trying everything.
fn least(asks: &[Ask], numbers: &[usize], alerted: &mut [u32], left: &[u32]) -> Option<u64> {
    let (Some((ask, asks)), Some((number, numbers))) = (asks.split_first(), numbers.split_first()) else {
        return Some(0);
    };
    let sets = (0_u32..1 << ask.candidates.len()).filter(|set| set.count_ones() as usize == *number);
    let cost_of = |set: u32| {
        let mut cost = 0;
        let taken: Vec<&Candidate> =
            ask.candidates.iter().enumerate().filter(|(at, _)| set >> at & 1 == 1).map(|(_, c)| c).collect();
        for candidate in &taken {
            let helper = candidate.helper as usize;
            cost += candidate.cost as u64 + u64::from(alerted[helper] * FURTHER_M);
            alerted[helper] += 1;
        }
        let allowed = taken.iter().all(|candidate| {
            let helper = candidate.helper as usize;
            alerted[helper] <= left[helper]
        });
        let rest = if allowed { least(asks, numbers, alerted, left) } else { None };
        taken.iter().for_each(|candidate| alerted[candidate.helper as usize] -= 1);
        rest.map(|rest| rest + cost)
    };
    sets.filter_map(cost_of).min()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn so_many_cannot_be_had_for_less(
        asks in prop::collection::vec((prop::collection::btree_map(0..6_u32, 0..9000_u32, 0..6), 1..5_usize), 1..4),
        left in prop::collection::vec(0..4_u32, 6),
    ) {
        let row = |row: &std::collections::BTreeMap<u32, u32>| {
            let mut row = at(row.iter().map(|(helper, cost)| (*helper, f64::from(*cost))));
            row.sort_by(|a, b| a.cost.total_cmp(&b.cost));
            row
        };
        let rows: Vec<Vec<Candidate>> = asks.iter().map(|ask| row(&ask.0)).collect();
        // Out of reach, so that all get as many as there are.
        let ask = |(row, most)| Ask { missing: 1, certainty: 2.0, most, candidates: row };
        let asks: Vec<Ask> = rows.iter().map(Vec::as_slice).zip(asks.iter().map(|ask| ask.1)).map(ask).collect();
        let shares = share(&asks, &left);
        let mut alerted = [0; 6];
        let mut cost = 0;
        for (ask, share) in asks.iter().zip(&shares) {
            for candidate in share.chosen.iter().map(|at| ask.candidates[*at]) {
                let helper = candidate.helper as usize;
                cost += candidate.cost as u64 + u64::from(alerted[helper] * FURTHER_M);
                alerted[helper] += 1;
            }
        }
        let numbers: Vec<usize> = shares.iter().map(|share| share.chosen.len()).collect();
        prop_assert_eq!(least(&asks, &numbers, &mut [0; 6], &left), Some(cost));
    }
}

fn share_again(case: &Case) -> Vec<Share> {
    share(&case.asks(), &case.left)
}

#[test]
fn two_asks_in_a_street_split_its_helpers() {
    let street = at((0..8).map(|helper| (helper, f64::from(helper) * 10.0)));
    let shares = share(&[ask(1, &street), ask(1, &street)], &[1; 8]);
    assert_eq!(shares[0].chosen.len(), 4);
    assert_eq!(shares[1].chosen.len(), 4);
    // An odd one goes to the one named first.
    let shares = share(&[ask(1, &street[..7]), ask(1, &street[..7])], &[1; 8]);
    assert_eq!((shares[0].chosen.len(), shares[1].chosen.len()), (4, 3));
    // Who needs more gets more, but not all.
    let shares = share(&[ask(3, &street), ask(1, &street)], &[1; 8]);
    assert_eq!((shares[0].chosen.len(), shares[1].chosen.len()), (6, 2));
    // One helper for two: the first; two for two: one each, and not both to the nearer.
    assert_eq!(chosen(&share(&[ask(1, &street[..1]), ask(1, &street[..1])], &[1])), [vec![0], vec![]]);
    let far = at([(0, 5000.0), (1, 6000.0)]);
    let shares = share(&[ask(1, &street[..2]), ask(1, &far)], &[1; 2]);
    assert_eq!((shares[0].chosen.len(), shares[1].chosen.len()), (1, 1));
}

#[test]
fn a_way_round_is_found() {
    // The first could take either, the second only the one the first likes best.
    let (either, one) = (at([(0, 10.0), (1, 500.0)]), at([(0, 20.0)]));
    assert_eq!(chosen(&share(&[ask(1, &either), ask(1, &one)], &[1; 2])), [vec![1], vec![0]]);
}

#[test]
fn a_second_alert_is_dearer_than_some_way() {
    let further = f64::from(FURTHER_M);
    fn sure(candidates: &[Candidate]) -> Ask<'_> {
        Ask { missing: 1, certainty: 0.1, most: 1, candidates }
    }
    let one = at([(0, 10.0)]);
    for (way, expected) in [(further - 5.0, vec![1]), (further + 15.0, vec![0])] {
        let two = at([(0, 10.0), (1, way)]);
        assert_eq!(chosen(&share(&[sure(&one), sure(&two)], &[2, 2])), [vec![0], expected]);
    }
    // Nobody else: the same one twice, if they may.
    assert_eq!(chosen(&share(&[sure(&one), sure(&one)], &[2])), [vec![0], vec![0]]);
}

#[test]
fn who_gets_less_likely_helpers_gets_more() {
    let near = Beta { yes: 60.0, no: 40.0 };
    let far = Beta { yes: 10.0, no: 90.0 };
    let at = |helper: u32| {
        let (cost, yes) =
            if helper < 3 { (f64::from(helper), near) } else { (100.0 * f64::from(helper), far) };
        Candidate { helper, cost, yes }
    };
    let candidates: Vec<Candidate> = (0..60).map(at).collect();
    let (one, two) = (ask(1, &candidates), ask(1, &candidates[..59]));
    let shares = share(&[one, two], &[1; 60]);
    assert!(shares.iter().all(|share| share.chance >= 0.9), "{shares:?}");
    assert_eq!(share(&[one], &[1; 60])[0].chosen, [0, 1, 2]);
    assert!(shares.iter().map(|share| share.chosen.len()).sum::<usize>() > 6);
}

#[test]
fn nobody_to_share() {
    assert_eq!(share(&[], &[]), []);
    let stranger = at([(9, 1.0)]);
    let shares = share(&[ask(1, &[]), ask(1, &stranger), ask(0, &stranger)], &[0; 3]);
    assert_eq!(chosen(&shares), [vec![], vec![], vec![]] as [Vec<usize>; 3]);
    assert_eq!(shares.iter().map(|share| share.chance).collect::<Vec<_>>(), [0.0, 0.0, 1.0]);
    let odd = at([(0, f64::NAN), (1, f64::INFINITY), (2, -5.0)]);
    let all = Ask { missing: 3, certainty: f64::NAN, most: usize::MAX, candidates: &odd };
    assert_eq!(chosen(&share(&[all, all], &[u32::MAX; 3])), [vec![0, 1, 2], vec![0, 1, 2]]);
}
