//! What a [`State`] borrows.

use super::layout::Layout;
use super::part::Part;
use super::problem::{Edge, Problem};
use super::state::{Ask, Helper, Label, State, Task};

/// A problem by the numbers of a layout.
pub(super) struct Store {
    pub(super) asks: Vec<Ask>,
    pub(super) edges: Vec<Edge>,
    labels: Vec<Label>,
    pub(super) helpers: Vec<Helper>,
    pub(super) tasks: Vec<Task>,
    further: Vec<u32>,
    reached: Vec<i64>,
    empty: i64,
}

impl Store {
    /// Nobody has a task.
    pub(super) fn new(problem: &Problem, layout: &Layout) -> Self {
        let rows = problem.places().iter().enumerate();
        let asks = rows.map(|(ask, places)| {
            let (start, end) = (problem.edges().start(ask), problem.edges().start(ask + 1));
            Ask { value: 0, start, end, places: *places, open: *places }
        });
        let asks: Vec<Ask> = asks.collect();
        let mut helpers = vec![Helper::default(); layout.helper_count() as usize];
        for (old, new) in layout.helpers.iter().enumerate() {
            if let Some(helper) = helpers.get_mut(*new as usize) {
                let costs = problem.helpers().costs(old);
                // A problem has no more than that.
                helper.capacity = costs.len() as u16;
                helper.price = costs.first().map_or(problem.empty(), |cost| i64::from(*cost));
            }
        }
        let mut first = 0;
        for helper in &mut helpers {
            helper.first = first;
            first += u32::from(helper.capacity);
        }
        let mut further = vec![0; first as usize];
        for (old, new) in layout.helpers.iter().enumerate() {
            if let Some(helper) = helpers.get(*new as usize) {
                let costs = problem.helpers().costs(old);
                further[helper.first as usize..][..costs.len()].copy_from_slice(costs);
            }
        }
        let has_many = helpers.iter().any(|helper| helper.capacity > 1);
        Self {
            labels: vec![Label::FAR; asks.len()],
            asks,
            edges: edges(problem, layout),
            reached: vec![i64::MAX; if has_many { helpers.len() } else { 0 }],
            helpers,
            tasks: vec![Task::default(); further.len()],
            further,
            empty: problem.empty(),
        }
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
            empty: self.empty,
        }
    }
}

/// Each row by cost.
fn edges(problem: &Problem, layout: &Layout) -> Vec<Edge> {
    let mut edges = Vec::with_capacity(problem.edges().len());
    for ask in 0..problem.edges().rows() {
        let start = edges.len();
        let row = problem.edges().row(ask).iter();
        edges.extend(row.map(|edge| Edge { helper: layout.helpers[edge.helper as usize], cost: edge.cost }));
        let row = &mut edges[start..];
        if !row.is_sorted_by_key(|edge| edge.cost) {
            row.sort_unstable_by_key(|edge| (edge.cost, edge.helper));
        }
    }
    edges
}
