//! The best plan for everybody who waits: who goes where, so that as many places as possible are filled,
//! and that at the least cost.
//!
//! ```text
//! maximise  filled = number of pairs (ask, helper), then
//! minimise  cost   = Σ cost of the pair's edge + Σ further cost of each helper's tasks    [metre-equivalents]
//! such that an ask has at most as many helpers as places, all different,
//!           a helper has at most as many tasks as they take on
//! ```
//!
//! An edge's cost is what [`candidates`](crate::Index::candidates) compute, or plain metres. What a
//! helper's tasks cost beyond the edges does not fall from one to the next, so load is shared: with 0, 500,
//! 2000 a second task goes to somebody else, unless they live 500 m further away.
//!
//! It is an exact optimum, not a heuristic, found as follows, in whole numbers throughout:
//!
//! 1. Every ask takes its best helpers, and may outbid others (auction: Bertsekas 1981; Jonker and
//!    Volgenant 1987).
//! 2. Each place still open is filled along the cheapest chain of exchanges, or found to be one that is
//!    better left empty than another (successive shortest paths with prices: Edmonds and Karp 1972,
//!    Tomizawa 1971). To leave a place empty has a price above everything else, so what cannot be filled is
//!    tried in vain only once: from then on the prices of its surroundings tell.
//! 3. Both are done for parts of the asks that share no helpers, each on its own and at the same time, then
//!    for the asks between two parts, and so on (nested dissection: George 1973).
//!
//! The result is the same, bit for bit, whatever the number of threads. It carries the prices, with which
//! [`verify`] proves the optimum in linear time.
//!
//! A search takes O(m log n) at worst, for n asks and m edges, but looks only at what is near its ask: with
//! asks and helpers that lie on a map, all of it grows nearly linearly. Asks that follow each other should
//! lie near each other, as [`Nearest::walk`](crate::nearest::Nearest::walk) puts them: that makes parts
//! that have little to do with each other, and memory that is at hand. If they do not, an order is found
//! that does (breadth first), which takes a little longer. Memory: 8 bytes an edge beside the problem's
//! own, some 60 an ask, 30 a helper.
//!
//! [`Live`] keeps a plan the best while asks and helpers come, go and change: each change is a search or
//! two.

mod bid;
mod certificate;
mod layout;
mod live;
mod order;
mod part;
mod plan;
mod problem;
mod search;
mod solve;
mod state;
mod store;
#[cfg(test)]
mod tests;

pub use certificate::{Flaw, Prices, verify};
pub use live::Live;
pub use plan::Plan;
pub use problem::{EMPTY, Edge, Edges, Helpers, Invalid, Problem};

use layout::Layout;
use solve::Solver;
use store::Store;

/// The best plan, found with so many threads.
pub fn assign(problem: &Problem, threads: usize) -> Plan {
    let layout = Layout::new(problem);
    let mut store = Store::new(problem, &layout.order, &layout.helpers, layout.helper_count());
    Solver::new(&layout, threads).solve(layout.whole(), store.state());
    let plan = Plan::new(problem, &layout, &store.solved());
    debug_assert_eq!(verify(problem, &plan), Ok(()));
    plan
}
