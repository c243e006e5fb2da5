//! Who goes where.

use super::certificate::Prices;
use super::layout::{Layout, NONE};
use super::problem::{EMPTY, Edge, Problem};
use super::state::USED;
use super::store::Solved;

/// The best plan there is: no other fills more places, and none that fills as many costs less. [`verify`]
/// proves it by the prices.
///
/// [`verify`]: super::verify
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// Where each ask's helpers begin, and where the last one's end.
    pub(super) starts: Vec<u32>,
    pub(super) helpers: Vec<u32>,
    pub(super) filled: u64,
    pub(super) cost: u64,
    pub(super) prices: Prices,
}

impl Plan {
    /// The helpers of an ask, in the order of its edges.
    ///
    /// # Panics
    /// If there is no such ask.
    pub fn helpers(&self, ask: usize) -> &[u32] {
        &self.helpers[self.starts[ask] as usize..self.starts[ask + 1] as usize]
    }

    /// How many places are filled.
    pub fn filled(&self) -> u64 {
        self.filled
    }

    /// What all of it costs, the edges and what helpers' further tasks cost, in metre-equivalents.
    pub fn cost(&self) -> u64 {
        self.cost
    }

    /// What places and helpers are worth: the certificate.
    pub fn prices(&self) -> &Prices {
        &self.prices
    }

    pub(super) fn new(problem: &Problem, layout: &Layout, solved: &Solved) -> Self {
        let mut numbers = vec![0; layout.order.len()];
        for (old, new) in layout.order.iter().zip(0..) {
            numbers[*old as usize] = new;
        }
        let mut plan = Self {
            starts: Vec::with_capacity(solved.asks.len() + 1),
            helpers: Vec::new(),
            filled: 0,
            cost: 0,
            prices: prices(problem, layout, &numbers, solved),
        };
        plan.starts.push(0);
        let mut loads = vec![0_u16; if problem.helpers().are_single() { 0 } else { layout.helpers.len() }];
        let mut used_by = Vec::new();
        for (old, new) in numbers.iter().enumerate() {
            let ask = solved.asks[*new as usize];
            let (row, own) = (problem.edges().row(old), &solved.edges[ask.start as usize..ask.end as usize]);
            let number = |edge: &Edge| layout.helpers[edge.helper as usize];
            let mut take = |edge: &Edge| {
                plan.helpers.push(edge.helper);
                plan.cost += u64::from(edge.cost);
                if let Some(load) = loads.get_mut(edge.helper as usize) {
                    let further = problem.helpers().costs(edge.helper as usize)[usize::from(*load)];
                    plan.cost += u64::from(further);
                    *load += 1;
                }
            };
            let count = (ask.places - ask.open) as usize;
            let used = || own.iter().zip(row).filter(|(own, _)| own.helper & USED != 0).take(count);
            if used().all(|(own, edge)| number(edge) == own.helper & !USED) {
                used().for_each(|(_, edge)| take(edge));
            } else {
                // The problem's own row has another order.
                used_by.resize(solved.helpers.len(), u32::MAX);
                for (own, _) in used() {
                    used_by[(own.helper & !USED) as usize] = *new;
                }
                row.iter().filter(|edge| used_by[number(edge) as usize] == *new).for_each(take);
            }
            plan.starts.push(plan.helpers.len() as u32);
        }
        plan.filled = plan.helpers.len() as u64;
        plan
    }
}

/// `numbers`: the asks' new ones.
fn prices(problem: &Problem, layout: &Layout, numbers: &[u32], solved: &Solved) -> Prices {
    let helpers = layout.helpers.iter().enumerate().map(|(old, new)| match *new {
        NONE => problem.helpers().costs(old).first().map_or(EMPTY, |cost| i64::from(*cost)),
        new => solved.helpers[new as usize].price,
    });
    Prices {
        asks: numbers.iter().map(|new| solved.asks[*new as usize].value).collect(),
        helpers: helpers.collect(),
        empty: EMPTY,
    }
}
