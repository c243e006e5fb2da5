//! Who goes where.

use super::certificate::Prices;
use super::layout::{Layout, NONE};
use super::problem::{EMPTY, Problem};
use super::state::USED;
use super::store::Store;

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

    pub(super) fn new(problem: &Problem, layout: &Layout, store: &Store) -> Self {
        let mut numbers = vec![0; layout.order.len()];
        for (old, new) in layout.order.iter().zip(0..) {
            numbers[*old as usize] = new;
        }
        let mut plan = Self {
            starts: Vec::with_capacity(store.asks.len() + 1),
            helpers: Vec::new(),
            filled: 0,
            cost: 0,
            prices: prices(problem, layout, &numbers, store),
        };
        plan.starts.push(0);
        let mut used_by = vec![u32::MAX; store.helpers.len()];
        let mut loads = vec![0_u16; problem.helpers().len()];
        for (old, new) in numbers.iter().enumerate() {
            let ask = store.asks[*new as usize];
            for edge in &store.edges[ask.start as usize..ask.end as usize] {
                if edge.helper & USED != 0 {
                    used_by[(edge.helper & !USED) as usize] = *new;
                }
            }
            // The problem's own row may have another order.
            for edge in problem.edges().row(old) {
                let helper = edge.helper as usize;
                if used_by[layout.helpers[helper] as usize] == *new {
                    plan.helpers.push(edge.helper);
                    let further = problem.helpers().costs(helper)[usize::from(loads[helper])];
                    loads[helper] += 1;
                    plan.cost += u64::from(edge.cost) + u64::from(further);
                }
            }
            plan.starts.push(plan.helpers.len() as u32);
        }
        plan.filled = plan.helpers.len() as u64;
        plan
    }
}

/// `numbers`: the asks' new ones.
fn prices(problem: &Problem, layout: &Layout, numbers: &[u32], store: &Store) -> Prices {
    let helpers = layout.helpers.iter().enumerate().map(|(old, new)| match *new {
        NONE => problem.helpers().costs(old).first().map_or(EMPTY, |cost| i64::from(*cost)),
        new => store.helpers[new as usize].price,
    });
    Prices {
        asks: numbers.iter().map(|new| store.asks[*new as usize].value).collect(),
        helpers: helpers.collect(),
        empty: EMPTY,
    }
}
