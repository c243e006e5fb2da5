//! Filling one more place at the least cost.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use super::part::Part;
use super::problem::{EMPTY, Edge};
use super::state::{Ask, Helper, Label, State, USED};

/// What a search needs; empty between searches.
#[derive(Debug, Default)]
pub(super) struct Scratch {
    /// Asks as far away as the search has come, to be looked at.
    now: Vec<u32>,
    /// Asks that are further, as seen from those that were looked at.
    later: Vec<u32>,
    /// Asks that are further, by distance.
    heap: BinaryHeap<Reverse<(i64, u32)>>,
    /// Asks with a label.
    touched: Vec<u32>,
    /// Asks that were looked at.
    settled: Vec<u32>,
    /// The edges they use, with the distance of the ask.
    used: Vec<(u32, i64)>,
    /// Helpers of several tasks with a distance.
    reached: Vec<u32>,
    /// Helpers of several tasks whom those asks use.
    shared: Vec<u32>,
}

/// Where a search ends.
#[derive(Clone, Copy)]
enum End {
    /// This ask has a place less.
    Empty(u32),
    /// This ask takes on a helper who has capacity left, by that edge.
    Helper(u32, u32),
}

impl State<'_> {
    /// Fills an open place of the ask, or leaves the place of least value empty, whichever costs least: the
    /// shortest path in the graph of what can be exchanged (Dijkstra, with the prices as potentials:
    /// Edmonds and Karp 1972, Tomizawa 1971), no further than it need be followed.
    pub(super) fn fill(&mut self, source: u32, scratch: &mut Scratch) {
        let mut best = (EMPTY - self.asks[source].value, End::Empty(source));
        let mut distance = 0;
        self.labels[source].distance = 0;
        scratch.touched.push(source);
        scratch.now.push(source);
        loop {
            while let Some(ask) = scratch.now.pop() {
                self.settle(ask, distance, &mut best, scratch);
            }
            match self.advance(distance, best.0, scratch) {
                Some(next) => distance = next,
                None => break,
            }
        }
        self.raise(best.0, scratch);
        self.exchange(source, best.1);
        scratch.heap.clear();
        for ask in scratch.touched.drain(..) {
            self.labels[ask] = Label::FAR;
        }
        for helper in scratch.reached.drain(..) {
            self.reached[helper] = i64::MAX;
        }
    }

    /// Goes on to the asks next in distance, unless they are as far away as the end.
    fn advance(&self, distance: i64, shortest: i64, scratch: &mut Scratch) -> Option<i64> {
        let Scratch { now, later, heap, .. } = scratch;
        // Not before now: most were meanwhile found to be as near as those that they were seen from.
        for ask in later.drain(..) {
            let there = self.labels[ask].distance;
            if there > distance && there < shortest {
                heap.push(Reverse((there, ask)));
            }
        }
        let mut next = None;
        while let Some(Reverse((there, ask))) = heap.peek().copied() {
            if there >= shortest || next.is_some_and(|next| next < there) {
                break;
            }
            heap.pop();
            let is_news = there > distance && there == self.labels[ask].distance;
            if is_news && now.last() != Some(&ask) {
                next = Some(there);
                now.push(ask);
            }
        }
        next
    }

    /// Looks at everything that can be reached from an ask in one step.
    fn settle(&mut self, ask: u32, distance: i64, best: &mut (i64, End), scratch: &mut Scratch) {
        scratch.settled.push(ask);
        let Ask { value, start, end, .. } = self.asks[ask];
        if distance + EMPTY - value < best.0 {
            *best = (distance + EMPTY - value, End::Empty(ask));
        }
        for (edge, Edge { helper: number, cost }) in (start..end).zip(self.edges.range(start, end)) {
            if number & USED != 0 {
                scratch.used.push((edge, distance));
                continue;
            }
            let before = distance - value + i64::from(*cost);
            // What comes after costs as much, and what is used would have come before.
            if before >= best.0 {
                break;
            }
            let Helper { price, first, load, capacity } = self.helpers[*number];
            let there = before + price;
            if there >= best.0 {
                continue;
            }
            let label = Label { distance: there, from: ask, edge };
            if load == 0 {
                *best = (there, End::Helper(ask, edge));
            } else if capacity == 1 {
                reach(&mut self.labels, self.tasks[first].ask, label, distance, scratch);
            } else if there < self.reached[*number] {
                if self.reached[*number] == i64::MAX {
                    scratch.reached.push(*number);
                }
                self.reached[*number] = there;
                let next = first + u32::from(load);
                for task in self.tasks.range(first, next) {
                    let slack = self.asks[task.ask].value - i64::from(task.cost) - price;
                    let label = Label { distance: there + slack, ..label };
                    reach(&mut self.labels, task.ask, label, distance, scratch);
                }
                if load < capacity && there + i64::from(self.further[next]) - price < best.0 {
                    *best = (there + i64::from(self.further[next]) - price, End::Helper(ask, edge));
                }
            }
        }
    }

    /// Raises the values and prices of all that are nearer than the end.
    fn raise(&mut self, shortest: i64, scratch: &mut Scratch) {
        for ask in scratch.settled.drain(..) {
            self.asks[ask].value += shortest - self.labels[ask].distance;
        }
        for (edge, distance) in scratch.used.drain(..) {
            let number = self.edges[edge].helper & !USED;
            if self.helpers[number].capacity == 1 {
                self.helpers[number].price += shortest - distance;
            } else {
                scratch.shared.push(number);
            }
        }
        // Once for all who use them: they may be many.
        scratch.shared.sort_unstable();
        scratch.shared.dedup();
        for number in scratch.shared.drain(..) {
            self.helpers[number].price = self.price(number);
        }
    }

    /// Exchanges what the path from the source to its end goes over.
    fn exchange(&mut self, source: u32, end: End) {
        self.asks[source].open -= 1;
        // From the end back: each takes the helper whom the one after gives up.
        let (mut ask, mut edge, mut instead) = match end {
            End::Helper(ask, edge) => (ask, edge, None),
            End::Empty(ask) => {
                self.asks[ask].open += 1;
                if ask == source {
                    return;
                }
                (self.labels[ask].from, self.labels[ask].edge, Some(ask))
            }
        };
        loop {
            self.take(ask, edge, instead);
            if ask == source {
                return;
            }
            instead = Some(ask);
            Label { from: ask, edge, .. } = self.labels[ask];
        }
    }
}

/// Gives the ask a label, if it is a better one.
#[inline]
fn reach(labels: &mut Part<Label>, ask: u32, label: Label, distance: i64, scratch: &mut Scratch) {
    let before = &mut labels[ask];
    if label.distance < before.distance {
        if before.distance == i64::MAX {
            scratch.touched.push(ask);
        }
        *before = label;
        let list = if label.distance == distance { &mut scratch.now } else { &mut scratch.later };
        list.push(ask);
    }
}
