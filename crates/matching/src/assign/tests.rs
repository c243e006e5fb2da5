//! A proof with a hole in it is no proof.

use super::{Edge, Edges, Flaw, Helpers, Plan, Problem, assign, verify};

/// Two asks with three places for two helpers, one of whom may do two tasks.
fn problem() -> Problem {
    let mut edges = Edges::new();
    edges.push(&[Edge { helper: 0, cost: 10 }, Edge { helper: 1, cost: 30 }]);
    edges.push(&[Edge { helper: 0, cost: 20 }, Edge { helper: 1, cost: 50 }]);
    let mut helpers = Helpers::new();
    helpers.push(&[0, 5]);
    helpers.push(&[7]);
    helpers.push(&[0]);
    Problem::new(vec![2, 2], helpers, edges).unwrap()
}

fn spoilt(spoil: impl FnOnce(&mut Plan)) -> Result<(), Flaw> {
    let problem = problem();
    let mut plan = assign(&problem, 1);
    assert_eq!((plan.filled, plan.cost), (3, 10 + 20 + 30 + 5 + 7));
    assert_eq!(verify(&problem, &plan), Ok(()));
    spoil(&mut plan);
    verify(&problem, &plan)
}

#[test]
fn claims_are_counted_again() {
    assert_eq!(spoilt(|plan| plan.filled += 1), Err(Flaw::Totals));
    assert_eq!(spoilt(|plan| plan.cost -= 1), Err(Flaw::Totals));
}

#[test]
fn plans_must_be_possible() {
    assert_eq!(spoilt(|plan| plan.helpers[2] = 2), Err(Flaw::NoEdge { ask: 1 }));
    assert_eq!(spoilt(|plan| plan.helpers[1] = 0), Err(Flaw::NoEdge { ask: 0 }));
    assert_eq!(spoilt(|plan| plan.helpers.truncate(2)), Err(Flaw::Size));
    assert_eq!(spoilt(|plan| plan.starts.truncate(2)), Err(Flaw::Size));
    assert_eq!(spoilt(|plan| plan.starts = vec![0, 3, 3]), Err(Flaw::Crowded { ask: 0 }));
    assert_eq!(spoilt(|plan| plan.starts = vec![3, 2, 3]), Err(Flaw::Size));
    let both = spoilt(|plan| {
        (plan.starts, plan.helpers) = (vec![0, 2, 4], vec![0, 1, 0, 1]);
        (plan.prices.asks, plan.prices.helpers) = (vec![100; 2], vec![50, 50, 0]);
    });
    assert_eq!(both, Err(Flaw::Overloaded { helper: 1 }));
}

#[test]
fn prices_must_prove_it() {
    assert_eq!(spoilt(|plan| plan.prices.empty = 0), Err(Flaw::Value { ask: 0 }));
    let cheap = spoilt(|plan| {
        let less = plan.prices.empty - 100;
        for price in
            plan.prices.asks.iter_mut().chain(&mut plan.prices.helpers).chain([&mut plan.prices.empty])
        {
            *price = (*price - less).max(0);
        }
    });
    assert!(cheap.is_err());
    assert_eq!(spoilt(|plan| plan.prices.asks[1] -= 1), Err(Flaw::Value { ask: 1 }));
    assert_eq!(spoilt(|plan| plan.prices.asks[0] += 1_000_000), Err(Flaw::Value { ask: 0 }));
    assert_eq!(spoilt(|plan| plan.prices.asks[0] = i64::MIN), Err(Flaw::Dear { ask: 0, helper: 0 }));
    assert_eq!(spoilt(|plan| plan.prices.helpers[1] = i64::MAX), Err(Flaw::Dear { ask: 0, helper: 1 }));
    assert_eq!(spoilt(|plan| plan.prices.helpers[0] = i64::MIN), Err(Flaw::Price { helper: 0 }));
    assert_eq!(spoilt(|plan| plan.prices.helpers[1] = 6), Err(Flaw::Missed { ask: 1, helper: 1 }));
    assert_eq!(spoilt(|plan| plan.prices.helpers[2] = 1), Err(Flaw::Price { helper: 2 }));
    assert_eq!(spoilt(|plan| plan.prices.helpers.truncate(2)), Err(Flaw::Size));
    assert_eq!(spoilt(|plan| plan.prices.asks.push(0)), Err(Flaw::Size));
}

#[test]
fn a_worse_plan_has_no_proof() {
    // The other ask has the second helper, which costs 20 more.
    let worse = spoilt(|plan| {
        (plan.starts, plan.helpers, plan.cost) = (vec![0, 1, 3], vec![0, 0, 1], plan.cost + 20);
    });
    assert!(worse.is_err());
    let fewer = spoilt(|plan| {
        (plan.starts, plan.helpers) = (vec![0, 1, 2], vec![0, 0]);
        (plan.filled, plan.cost) = (2, 35);
    });
    assert!(fewer.is_err());
}
