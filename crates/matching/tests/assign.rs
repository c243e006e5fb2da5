//! The best plan beside every plan there is.

use matching::assign::{Edge, Edges, Flaw, Helpers, Invalid, Problem, assign, verify};
use proptest::prelude::*;

/// Asks: places and edges to (helper, cost). Helpers: what their tasks cost.
#[derive(Clone, Debug)]
struct Case {
    asks: Vec<(u32, Vec<(u32, u32)>)>,
    helpers: Vec<Vec<u32>>,
}

impl Case {
    fn problem(&self) -> Problem {
        let mut edges = Edges::new();
        for (_, row) in &self.asks {
            let row: Vec<Edge> =
                row.iter().map(|(helper, cost)| Edge { helper: *helper, cost: *cost }).collect();
            edges.push(&row);
        }
        let mut helpers = Helpers::new();
        for costs in &self.helpers {
            helpers.push(costs);
        }
        Problem::new(self.asks.iter().map(|ask| ask.0).collect(), helpers, edges).unwrap()
    }

    /// Places filled and what that costs, by trying everything.
    fn best(&self) -> (u64, u64) {
        let mut loads = vec![0; self.helpers.len()];
        let (filled, cost) = self.best_from(0, 0, 0, &mut loads);
        (filled, u64::MAX - cost)
    }

    /// From an edge of an ask on, which already has so many; the cost taken from the highest number there is.
    fn best_from(&self, ask: usize, edge: usize, has: u32, loads: &mut [usize]) -> (u64, u64) {
        let Some((places, row)) = self.asks.get(ask) else {
            return (0, u64::MAX);
        };
        let Some((helper, cost)) = row.get(edge) else {
            return self.best_from(ask + 1, 0, 0, loads);
        };
        let mut best = self.best_from(ask, edge + 1, has, loads);
        let helper = *helper as usize;
        if has < *places && loads[helper] < self.helpers[helper].len() {
            let cost = u64::from(*cost) + u64::from(self.helpers[helper][loads[helper]]);
            loads[helper] += 1;
            let (filled, rest) = self.best_from(ask, edge + 1, has + 1, loads);
            loads[helper] -= 1;
            best = best.max((filled + 1, rest - cost));
        }
        best
    }
}

fn case(asks: usize, helpers: usize, most: u32) -> impl Strategy<Value = Case> {
    let cost = prop_oneof![0..=most, Just(0), Just(most), 0..4_u32];
    let tasks =
        prop::collection::vec(prop_oneof![Just(0), 0..6_u32, Just(most)], 0..4).prop_map(|mut costs| {
            costs.sort_unstable();
            costs
        });
    let tasks = prop_oneof![2 => Just(vec![0]), 2 => tasks];
    prop::collection::vec(tasks, 0..=helpers).prop_flat_map(move |helpers| {
        let numbers: Vec<u32> = (0..helpers.len() as u32).collect();
        let most = helpers.len().min(4);
        let row = prop::sample::subsequence(numbers, 0..=most).prop_shuffle();
        let row = (row, prop::collection::vec(cost.clone(), most));
        let row = row.prop_map(|(row, costs)| row.into_iter().zip(costs).collect::<Vec<_>>());
        let asks = prop::collection::vec((0..4_u32, row), 0..=asks);
        asks.prop_map(move |asks| Case { asks, helpers: helpers.clone() })
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn no_plan_is_better(case in prop_oneof![case(5, 5, 40), case(5, 5, u32::MAX), case(4, 6, 3)]) {
        let problem = case.problem();
        let plan = assign(&problem, 1);
        prop_assert_eq!(verify(&problem, &plan), Ok(()));
        prop_assert_eq!((plan.filled(), plan.cost()), case.best());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    /// Large enough for several parts.
    #[test]
    fn neither_threads_nor_order_change_anything(seed in any::<u64>(), step in 1..=5_u64) {
        let problem = town(seed, 6000, step);
        let plan = assign(&problem, 1);
        prop_assert_eq!(verify(&problem, &plan), Ok(()));
        for threads in [2, 3, 16] {
            prop_assert_eq!(&assign(&problem, threads), &plan);
        }
        let shuffled = shuffled(&problem, seed);
        let other = assign(&shuffled, 2);
        prop_assert_eq!(verify(&shuffled, &other), Ok(()));
        prop_assert_eq!((other.filled(), other.cost()), (plan.filled(), plan.cost()));
        prop_assert_eq!(assign(&shuffled, 1), other);
    }
}

/// The same asks in no order.
fn shuffled(problem: &Problem, seed: u64) -> Problem {
    let mut order: Vec<usize> = (0..problem.places().len()).collect();
    order.sort_by_key(|ask| (*ask as u64 ^ seed).wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(32));
    let mut edges = Edges::new();
    order.iter().for_each(|ask| edges.push(problem.edges().row(*ask)));
    let places = order.iter().map(|ask| problem.places()[*ask]).collect();
    Problem::new(places, problem.helpers().clone(), edges).unwrap()
}

/// Asks along a road, each knowing some helpers nearby; every so many of them from anywhere.
fn town(seed: u64, asks: u32, step: u64) -> Problem {
    let mut state = seed;
    let mut random = |below: u64| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % below
    };
    let count = u64::from(asks) + 20;
    let mut helpers = Helpers::new();
    for _ in 0..count {
        let further = random(50) as u32;
        helpers.push(&[0, further, further * 2][..random(4) as usize]);
    }
    let (mut places, mut edges) = (Vec::new(), Edges::new());
    for ask in 0..u64::from(asks) {
        places.push(random(3) as u32);
        let first = if ask % (step * 500) == 0 { random(count - 20) } else { ask };
        let near = (first..first + 20).map(|helper| (helper, random(3), random(30)));
        let row: Vec<Edge> = near
            .filter(|(_, chance, _)| *chance == 0)
            .map(|(helper, _, cost)| Edge { helper: helper as u32, cost: cost as u32 })
            .collect();
        edges.push(&row);
    }
    Problem::new(places, helpers, edges).unwrap()
}

#[test]
fn nobody_and_nothing() {
    for (asks, helpers) in
        [(vec![], vec![]), (vec![(2, vec![])], vec![vec![0]]), (vec![(1, vec![(0, 5)])], vec![vec![]])]
    {
        let case = Case { asks, helpers };
        let plan = assign(&case.problem(), 4);
        assert_eq!((plan.filled(), plan.cost()), (0, 0));
    }
}

#[test]
fn load_is_shared_as_its_cost_tells() {
    // The second task costs 500, somebody else lives 300 or 600 further away.
    for (further, expected) in [(300, 1), (600, 0)] {
        let asks = vec![(1, vec![(0, 100), (1, 100 + further)]), (1, vec![(0, 100), (1, 100 + further)])];
        let case = Case { asks, helpers: vec![vec![0, 500], vec![0]] };
        let plan = assign(&case.problem(), 1);
        let others = (0..2).filter(|ask| plan.helpers(*ask) == [1]).count();
        assert_eq!(others, expected);
    }
}

#[test]
fn what_cannot_be_is_named() {
    let row = |edges: &[(u32, u32)]| {
        let mut rows = Edges::new();
        rows.push(
            &edges.iter().map(|(helper, cost)| Edge { helper: *helper, cost: *cost }).collect::<Vec<_>>(),
        );
        rows
    };
    let refused = |places: Vec<u32>, helpers, edges| Problem::new(places, helpers, edges).unwrap_err();
    let single = Helpers::single;
    assert_eq!(refused(vec![], single(1), row(&[])), Invalid::Rows { asks: 0, rows: 1 });
    assert_eq!(refused(vec![1], single(1), row(&[(1, 0)])), Invalid::NoSuchHelper { helper: 1 });
    assert_eq!(refused(vec![1], single(2), row(&[(1, 0), (1, 2)])), Invalid::Twice { ask: 0, helper: 1 });
    assert_eq!(refused(vec![u32::MAX], single(1), row(&[(0, u32::MAX)])), Invalid::TooDear);
    let mut falling = Helpers::new();
    falling.push(&[3, 2]);
    assert_eq!(refused(vec![1], falling, row(&[])), Invalid::Falling { helper: 0 });
    let mut willing = Helpers::new();
    willing.push(&vec![0; 65_536]);
    assert_eq!(refused(vec![1], willing, row(&[])), Invalid::TooWilling { helper: 0 });
    assert_eq!(refused(vec![1], single(1), row(&[(1, 0)])).to_string(), "helper 1 does not exist");
}

#[test]
fn another_problem_has_another_plan() {
    let near = Case { asks: vec![(1, vec![(0, 5), (1, 6)])], helpers: vec![vec![0], vec![0]] };
    let far = Case { asks: vec![(1, vec![(0, 7), (1, 6)])], helpers: vec![vec![0], vec![0]] };
    let plan = assign(&near.problem(), 1);
    assert_eq!(verify(&far.problem(), &plan), Err(Flaw::Dear { ask: 0, helper: 0 }));
}
