//! The problem and the plan as they stand.

use super::Live;
use crate::assign::certificate::Prices;
use crate::assign::plan::Plan;
use crate::assign::problem::{EMPTY, Edge, Edges, Helpers, Problem};
use crate::assign::state::USED;

impl Live {
    /// The problem as it stands. Those who are gone have neither places, tasks nor edges.
    pub fn problem(&self) -> Problem {
        let store = &self.book.store;
        let (mut edges, mut helpers) = (Edges::new(), Helpers::new());
        let mut row = Vec::new();
        for ask in &store.asks {
            row.clear();
            let edges_of = &store.edges[ask.start as usize..ask.end as usize];
            row.extend(edges_of.iter().map(|edge| Edge { helper: edge.helper & !USED, cost: edge.cost }));
            edges.push(&row);
        }
        for helper in 0..store.helpers.len() as u32 {
            helpers.push(self.book.costs(helper));
        }
        Problem { places: store.asks.iter().map(|ask| ask.places).collect(), helpers, edges }
    }

    /// The plan as it stands, with the prices that prove it.
    pub fn plan(&self) -> Plan {
        let store = &self.book.store;
        let (mut starts, mut helpers) = (vec![0], Vec::new());
        for ask in 0..store.asks.len() as u32 {
            helpers.extend(self.helpers(ask));
            starts.push(helpers.len() as u32);
        }
        let prices = Prices {
            asks: store.asks.iter().map(|ask| ask.value).collect(),
            helpers: store.helpers.iter().map(|helper| helper.price).collect(),
            empty: EMPTY,
        };
        Plan { starts, helpers, filled: self.filled(), cost: self.cost(), prices }
    }
}
