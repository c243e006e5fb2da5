//! The proof that a plan is the best.

use std::fmt;

use super::plan::Plan;
use super::problem::Problem;

/// What places and helpers are worth, in metre-equivalents: the certificate of a [`Plan`] (dual prices).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prices {
    /// What one more helper would be worth to each ask; for an ask with an empty place, the price of that.
    pub asks: Vec<i64>,
    /// What one more task of each helper would be worth to others.
    pub helpers: Vec<i64>,
    /// The price of leaving a place empty.
    pub empty: i64,
}

/// What is wrong with a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flaw {
    /// It is not for as many asks or helpers.
    Size,
    /// An ask has a helper to whom it has no edge, or not in the order of its edges.
    NoEdge {
        /// The ask.
        ask: u32,
    },
    /// An ask has more helpers than places.
    Crowded {
        /// The ask.
        ask: u32,
    },
    /// A helper has more tasks than they take on.
    Overloaded {
        /// The helper.
        helper: u32,
    },
    /// The totals are not those of the plan.
    Totals,
    /// To leave a place empty is too cheap for the proof.
    CheapEmpty,
    /// The value of an ask does not fit its empty places.
    Value {
        /// The ask.
        ask: u32,
    },
    /// The price of a helper does not fit their tasks.
    Price {
        /// The helper.
        helper: u32,
    },
    /// By the prices, this ask should not have this helper.
    Dear {
        /// The ask.
        ask: u32,
        /// The helper.
        helper: u32,
    },
    /// By the prices, this ask should have this helper.
    Missed {
        /// The ask.
        ask: u32,
        /// The helper.
        helper: u32,
    },
}

impl fmt::Display for Flaw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Size => write!(f, "not for as many asks or helpers"),
            Self::NoEdge { ask } => write!(f, "ask {ask} has a helper to whom it has no edge"),
            Self::Crowded { ask } => write!(f, "ask {ask} has more helpers than places"),
            Self::Overloaded { helper } => write!(f, "helper {helper} has more tasks than they take on"),
            Self::Totals => write!(f, "the totals are wrong"),
            Self::CheapEmpty => write!(f, "to leave a place empty is too cheap for the proof"),
            Self::Value { ask } => write!(f, "the value of ask {ask} does not fit its empty places"),
            Self::Price { helper } => write!(f, "the price of helper {helper} does not fit their tasks"),
            Self::Dear { ask, helper } => write!(f, "helper {helper} is too dear for ask {ask}"),
            Self::Missed { ask, helper } => write!(f, "ask {ask} should have helper {helper}"),
        }
    }
}

impl std::error::Error for Flaw {}

/// Proves that a plan is the best for the problem, in time linear in its size. It trusts nothing that the
/// solver did: it reads the problem, the plan and its prices.
///
/// By complementary slackness: let an edge's total be its cost and its helper's price. If no ask with all
/// places filled has a value above the price of an empty place, and one with an empty place has that very
/// value; if every edge used has a total of at most its ask's value, every other one at least that; and if
/// every helper's price is at least what their last task costs, and at most what their next one would; then
/// no plan costs less, an empty place counted at its price. And since that price is more than all places
/// together can cost, no plan fills more.
///
/// # Errors
/// The first [`Flaw`] found.
pub fn verify(problem: &Problem, plan: &Plan) -> Result<(), Flaw> {
    let Prices { asks: values, helpers: prices, empty } = &plan.prices;
    let (edges, helpers) = (problem.edges(), problem.helpers());
    if plan.starts.len() != edges.rows() + 1 || values.len() != edges.rows() || prices.len() != helpers.len()
    {
        return Err(Flaw::Size);
    }
    let (mut filled, mut cost, mut dearest) = (0_u64, 0_u64, 0);
    let mut loads = vec![0_usize; helpers.len()];
    for (ask, number) in (0..edges.rows()).zip(0..) {
        let (value, places) = (values[ask], problem.places()[ask]);
        let (start, end) = (plan.starts[ask] as usize, plan.starts[ask + 1] as usize);
        let chosen = plan.helpers.get(start..end).ok_or(Flaw::Size)?;
        if chosen.len() > places as usize {
            return Err(Flaw::Crowded { ask: number });
        }
        let is_full = chosen.len() == places as usize;
        if if is_full { value > *empty } else { value != *empty } {
            return Err(Flaw::Value { ask: number });
        }
        let mut chosen = chosen.iter().peekable();
        for edge in edges.row(ask) {
            let helper = edge.helper;
            // A price may be anything.
            let total = i128::from(edge.cost) + i128::from(prices[helper as usize]);
            if chosen.next_if_eq(&&helper).is_some() {
                if total > i128::from(value) {
                    return Err(Flaw::Dear { ask: number, helper });
                }
                filled += 1;
                cost += u64::from(edge.cost);
                loads[helper as usize] += 1;
            } else if total < i128::from(value) {
                return Err(Flaw::Missed { ask: number, helper });
            }
            dearest = dearest.max(edge.cost);
        }
        if chosen.next().is_some() {
            return Err(Flaw::NoEdge { ask: number });
        }
    }
    let mut further = 0;
    for (helper, number) in (0..helpers.len()).zip(0..) {
        let (costs, price) = (helpers.costs(helper), prices[helper]);
        let Some((done, next)) = costs.split_at_checked(loads[helper]) else {
            return Err(Flaw::Overloaded { helper: number });
        };
        if done.last().is_some_and(|last| price < i64::from(*last))
            || next.first().is_some_and(|next| price > i64::from(*next))
        {
            return Err(Flaw::Price { helper: number });
        }
        cost += done.iter().map(|cost| u64::from(*cost)).sum::<u64>();
        further = costs.last().copied().unwrap_or(0).max(further);
    }
    if (filled, cost) != (plan.filled, plan.cost) {
        return Err(Flaw::Totals);
    }
    let places: u128 = problem.places().iter().map(|places| u128::from(*places)).sum();
    let total = places * (u128::from(dearest) + u128::from(further));
    if i128::from(*empty) > total as i128 { Ok(()) } else { Err(Flaw::CheapEmpty) }
}
