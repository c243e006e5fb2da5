//! A plan that was changed again and again beside one made anew.

use matching::assign::{Edge, Edges, Helpers, Invalid, Live, Problem, assign, verify};
use proptest::prelude::*;
use std::collections::BTreeSet;

/// Choices are taken modulo what there is.
#[derive(Clone, Debug)]
enum Change {
    AddAsk(u32, Vec<(usize, u32)>),
    SetPlaces(usize, u32),
    RemoveAsk(usize),
    AddHelper(Vec<u32>, Vec<(usize, u32)>),
    SetTasks(usize, Vec<u32>),
    RemoveHelper(usize),
}

fn change(most: u32) -> impl Strategy<Value = Change> {
    let cost = prop_oneof![0..=most, Just(0), 0..4_u32];
    let links = prop::collection::vec((any::<usize>(), cost.clone()), 0..6);
    let tasks = prop::collection::vec(prop_oneof![2 => Just(0), 1 => cost], 0..4).prop_map(|mut costs| {
        costs.sort_unstable();
        costs
    });
    prop_oneof![
        3 => (0..4_u32, links.clone()).prop_map(|(places, links)| Change::AddAsk(places, links)),
        2 => (any::<usize>(), 0..4_u32).prop_map(|(ask, places)| Change::SetPlaces(ask, places)),
        1 => any::<usize>().prop_map(Change::RemoveAsk),
        3 => (tasks.clone(), links).prop_map(|(tasks, links)| Change::AddHelper(tasks, links)),
        2 => (any::<usize>(), tasks).prop_map(|(helper, tasks)| Change::SetTasks(helper, tasks)),
        1 => any::<usize>().prop_map(Change::RemoveHelper),
    ]
}

/// A plan, and who there is.
struct World {
    live: Live,
    asks: BTreeSet<u32>,
    helpers: BTreeSet<u32>,
}

fn one_of(numbers: &BTreeSet<u32>, choice: usize) -> Option<u32> {
    numbers.iter().nth(choice % numbers.len().max(1)).copied()
}

/// Each once.
fn links(numbers: &BTreeSet<u32>, choices: &[(usize, u32)]) -> Vec<(u32, u32)> {
    let chosen = choices.iter().filter_map(|(choice, cost)| Some((one_of(numbers, *choice)?, *cost)));
    let mut seen = BTreeSet::new();
    chosen.filter(|(number, _)| seen.insert(*number)).collect()
}

impl World {
    fn empty() -> Self {
        let problem = Problem::new(vec![], Helpers::new(), Edges::new()).unwrap();
        let live = Live::new(&problem, &assign(&problem, 1)).unwrap();
        Self { live, asks: BTreeSet::new(), helpers: BTreeSet::new() }
    }

    fn change(&mut self, change: &Change) -> Result<(), Invalid> {
        match change {
            Change::AddAsk(places, choices) => {
                let row =
                    links(&self.helpers, choices).into_iter().map(|(helper, cost)| Edge { helper, cost });
                assert!(self.asks.insert(self.live.add_ask(*places, &row.collect::<Vec<_>>())?));
            }
            Change::AddHelper(tasks, choices) => {
                let helper = self.live.add_helper(tasks, &links(&self.asks, choices))?;
                assert!(self.helpers.insert(helper));
            }
            Change::SetPlaces(choice, places) => {
                if let Some(ask) = one_of(&self.asks, *choice) {
                    self.live.set_places(ask, *places)?;
                }
            }
            Change::SetTasks(choice, tasks) => {
                if let Some(helper) = one_of(&self.helpers, *choice) {
                    self.live.set_tasks(helper, tasks)?;
                }
            }
            Change::RemoveAsk(choice) => {
                if let Some(ask) = one_of(&self.asks, *choice) {
                    self.live.remove_ask(ask)?;
                    self.asks.remove(&ask);
                    assert_eq!(self.live.set_places(ask, 1), Err(Invalid::NoSuchAsk { ask }));
                }
            }
            Change::RemoveHelper(choice) => {
                if let Some(helper) = one_of(&self.helpers, *choice) {
                    self.live.remove_helper(helper)?;
                    self.helpers.remove(&helper);
                    assert_eq!(self.live.remove_helper(helper), Err(Invalid::NoSuchHelper { helper }));
                }
            }
        }
        Ok(())
    }

    /// As good as one made anew, and proven.
    fn check(&self) {
        let problem = self.live.problem();
        assert_eq!(verify(&problem, &self.live.plan()), Ok(()));
        let anew = assign(&problem, 1);
        assert_eq!((self.live.filled(), self.live.cost()), (anew.filled(), anew.cost()));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn whatever_changes_it_stays_the_best(
        changes in prop_oneof![
            prop::collection::vec(change(30), 1..60),
            prop::collection::vec(change(3), 1..60),
            prop::collection::vec(change(u32::MAX), 1..60),
        ],
    ) {
        let mut world = World::empty();
        for change in &changes {
            world.change(change).unwrap();
            world.check();
        }
    }

    #[test]
    fn a_given_plan_goes_on(changes in prop::collection::vec(change(30), 1..40), more in change(30)) {
        let mut world = World::empty();
        for change in &changes {
            world.change(change).unwrap();
        }
        let problem = world.live.problem();
        // Who is gone is there again, without anything.
        world.asks = (0..problem.places().len() as u32).collect();
        world.helpers = (0..problem.helpers().len() as u32).collect();
        world.live = Live::new(&problem, &assign(&problem, 1)).unwrap();
        world.check();
        world.change(&more).unwrap();
        world.check();
    }
}

#[test]
fn what_cannot_be_changes_nothing() {
    let mut world = World::empty();
    let helper = world.live.add_helper(&[0, 5], &[]).unwrap();
    let edge = Edge { helper, cost: 7 };
    let ask = world.live.add_ask(1, &[edge]).unwrap();
    let live = &mut world.live;
    assert_eq!(live.add_ask(1, &[edge, edge]), Err(Invalid::Twice { ask: 1, helper }));
    assert_eq!(live.add_helper(&[], &[(ask, 1), (ask, 2)]), Err(Invalid::Twice { ask, helper: 1 }));
    assert_eq!(live.add_helper(&[], &[(9, 1)]), Err(Invalid::NoSuchAsk { ask: 9 }));
    assert_eq!(live.add_helper(&[5, 4], &[]), Err(Invalid::Falling { helper: 1 }));
    assert_eq!(live.set_tasks(helper, &[5, 4]), Err(Invalid::Falling { helper }));
    live.add_helper(&[], &[(ask, u32::MAX)]).unwrap();
    assert_eq!(live.set_places(ask, u32::MAX), Err(Invalid::TooDear));
    assert_eq!((live.filled(), live.cost()), (1, 7));
    assert!(live.helpers(ask).eq([helper]));
    assert_eq!(live.helpers(99).count(), 0);
    world.check();
}

#[test]
fn only_the_best_plan_goes_on() {
    let problem = |cost| {
        let mut edges = Edges::new();
        edges.push(&[Edge { helper: 0, cost }, Edge { helper: 1, cost: 5 }]);
        Problem::new(vec![1], Helpers::single(2), edges).unwrap()
    };
    assert!(Live::new(&problem(9), &assign(&problem(1), 1)).is_err());
}
