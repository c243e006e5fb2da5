//! What a [`State`] borrows.

use super::part::Part;
use super::problem::{EMPTY, Edge, Problem};
use super::state::{Ask, Helper, Label, State, Task};

/// A problem by new numbers.
#[derive(Debug)]
pub(super) struct Store {
    pub(super) asks: Vec<Ask>,
    /// Each row by cost.
    pub(super) edges: Vec<Edge>,
    pub(super) labels: Vec<Label>,
    pub(super) helpers: Vec<Helper>,
    pub(super) tasks: Vec<Task>,
    pub(super) further: Vec<u32>,
    pub(super) reached: Vec<i64>,
}

/// What is left of a [`Store`] when it is solved.
pub(super) struct Solved {
    pub(super) asks: Vec<Ask>,
    pub(super) edges: Vec<Edge>,
    pub(super) helpers: Vec<Helper>,
}

impl Store {
    /// Nobody has a task. `order`: the asks; `numbers`: the helpers' new ones, below `count`, others are
    /// left out.
    pub(super) fn new(problem: &Problem, order: &[u32], numbers: &[u32], count: u32) -> Self {
        let mut edges = Vec::with_capacity(problem.edges().len());
        let mut asks = Vec::with_capacity(order.len());
        for ask in order {
            let start = edges.len();
            let row = problem.edges().row(*ask as usize).iter();
            edges.extend(row.map(|edge| Edge { helper: numbers[edge.helper as usize], cost: edge.cost }));
            let row = &mut edges[start..];
            if !row.is_sorted_by_key(|edge| edge.cost) {
                row.sort_unstable_by_key(|edge| (edge.cost, edge.helper));
            }
            let places = problem.places()[*ask as usize];
            asks.push(Ask { value: 0, start: start as u32, end: edges.len() as u32, places, open: places });
        }
        let (helpers, further) = if problem.helpers().are_single() {
            ((0..count).map(Helper::single).collect(), vec![0; count as usize])
        } else {
            tasks(problem, numbers, count)
        };
        let has_many = helpers.iter().any(|helper| helper.capacity > 1);
        Self {
            labels: vec![Label::FAR; asks.len()],
            asks,
            edges,
            reached: vec![i64::MAX; if has_many { helpers.len() } else { 0 }],
            helpers,
            tasks: vec![Task::default(); further.len()],
            further,
        }
    }

    /// What a plan is made of; all else is given back before that takes memory too.
    pub(super) fn solved(self) -> Solved {
        Solved { asks: self.asks, edges: self.edges, helpers: self.helpers }
    }

    pub(super) fn state(&mut self) -> State<'_> {
        State {
            asks: Part::whole(&mut self.asks),
            edges: Part::whole(&mut self.edges),
            labels: Part::whole(&mut self.labels),
            helpers: Part::whole(&mut self.helpers),
            tasks: Part::whole(&mut self.tasks),
            further: Part::whole(&mut self.further),
            reached: Part::whole(&mut self.reached),
            given: 0,
            spent: 0,
        }
    }
}

/// The helpers by their new numbers, and what their tasks cost.
fn tasks(problem: &Problem, numbers: &[u32], count: u32) -> (Vec<Helper>, Vec<u32>) {
    let mut helpers = vec![Helper::default(); count as usize];
    for (old, new) in numbers.iter().enumerate() {
        if let Some(helper) = helpers.get_mut(*new as usize) {
            let costs = problem.helpers().costs(old);
            // A problem has no more than that.
            helper.capacity = costs.len() as u16;
            helper.price = costs.first().map_or(EMPTY, |cost| i64::from(*cost));
        }
    }
    let mut first = 0;
    for helper in &mut helpers {
        helper.first = first;
        first += u32::from(helper.capacity);
    }
    let mut further = vec![0; first as usize];
    for (old, new) in numbers.iter().enumerate() {
        if let Some(helper) = helpers.get(*new as usize) {
            let costs = problem.helpers().costs(old);
            further[helper.first as usize..][..costs.len()].copy_from_slice(costs);
        }
    }
    (helpers, further)
}
