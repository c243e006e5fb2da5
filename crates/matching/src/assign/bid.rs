//! The cheap beginning: an ask takes its best helper, and may take them from another that has more to
//! choose from.
//!
//! As in the auction of Bertsekas (1981) without its ε, which is the reduction of Jonker and Volgenant
//! (1987): the bidder pays what makes its next best choice as good. All that holds between steps goes on
//! holding; bids that change no price are left to the search.

use super::problem::{EMPTY, Edge};
use super::state::{Ask, Helper, State, USED};

impl State<'_> {
    /// Fills places of the ask, and those of others from which it took, as long as bids are left. Those who
    /// still have open places are put into `left`; `bidders` is scratch.
    pub(super) fn bid(&mut self, ask: u32, mut bids: u32, bidders: &mut Vec<u32>, left: &mut Vec<u32>) {
        bidders.push(ask);
        while let Some(ask) = bidders.last().copied() {
            if self.asks[ask].open == 0 {
                bidders.pop();
                continue;
            }
            if bids == 0 {
                left.append(bidders);
                return;
            }
            bids -= 1;
            match self.bid_once(ask) {
                Bid::Stuck => left.extend(bidders.pop()),
                Bid::Free => {}
                Bid::From(other) => bidders.push(other),
            }
        }
    }

    fn bid_once(&mut self, ask: u32) -> Bid {
        let Ask { start, end, .. } = self.asks[ask];
        let (mut best, mut choice, mut second) = (EMPTY, u32::MAX, EMPTY);
        for edge in start..end {
            let Edge { helper, cost } = self.edges[edge];
            let cost = i64::from(cost);
            if cost >= second {
                break;
            }
            if helper & USED != 0 {
                continue;
            }
            let total = cost + self.helpers[helper].price;
            if total < best {
                (second, best, choice) = (best, total, edge);
            } else if total < second {
                second = total;
            }
        }
        self.asks[ask].value = second;
        if choice == u32::MAX {
            self.tighten(ask);
            return Bid::Stuck;
        }
        let number = self.edges[choice].helper;
        let helper @ Helper { price, first, load, capacity } = self.helpers[number];
        let next = first + u32::from(load);
        let is_free = load < capacity && price == i64::from(self.further[next]);
        let bid = if is_free {
            self.asks[ask].open -= 1;
            self.take(ask, choice, None);
            Bid::Free
        } else if second > best {
            let other = self.weakest(helper);
            self.asks[ask].open -= 1;
            self.asks[other].open += 1;
            self.take(ask, choice, Some(other));
            Bid::From(other)
        } else {
            Bid::Stuck
        };
        self.tighten(ask);
        bid
    }

    /// Who would be the first to let a helper go.
    pub(super) fn weakest(&self, helper: Helper) -> u32 {
        let tasks = self.tasks.range(helper.first, helper.first + u32::from(helper.load));
        let least = tasks.iter().min_by_key(|task| self.asks[task.ask].value - i64::from(task.cost));
        least.map_or(u32::MAX, |task| task.ask)
    }
}

enum Bid {
    Stuck,
    Free,
    From(u32),
}
