//! Filling one more place at the least cost.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use super::problem::Edge;
use super::state::{Ask, Helper, Label, State, USED};

/// What a search needs; empty between searches.
#[derive(Default)]
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
    /// shortest path in the graph of what can be exchanged (Dijkstra, with the prices as potentials: Edmonds and
    /// Karp 1972, Tomizawa 1971), no further than it need be followed.
    pub(super) fn fill(&mut self, source: u32, scratch: &mut Scratch) {
        let mut best = (self.empty - self.asks[source].value, End::Empty(source));
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
        if distance + self.empty - value < best.0 {
            *best = (distance + self.empty - value, End::Empty(ask));
        }
        for edge in start..end {
            let Edge { helper: number, cost } = self.edges[edge];
            if number & USED != 0 {
                scratch.used.push((edge, distance));
                continue;
            }
            let before = distance - value + i64::from(cost);
            // What comes after costs as much, and what is used would have come before.
            if before >= best.0 {
                break;
            }
            let helper = self.helpers[number];
            let there = before + helper.price;
            if there >= best.0 {
                continue;
            }
            let label = Label { distance: there, from: ask, edge };
            if helper.load == 0 {
                *best = (there, End::Helper(ask, edge));
            } else if helper.capacity == 1 {
                self.reach(self.tasks[helper.first].ask, label, distance, scratch);
            } else if there < self.reached[number] {
                let total = self.reach_all(number, label, distance, scratch);
                if total < best.0 {
                    *best = (total, End::Helper(ask, edge));
                }
            }
        }
    }

    #[inline]
    fn reach(&mut self, ask: u32, label: Label, distance: i64, scratch: &mut Scratch) {
        let before = &mut self.labels[ask];
        if label.distance < before.distance {
            if before.distance == i64::MAX {
                scratch.touched.push(ask);
            }
            *before = label;
            let list = if label.distance == distance { &mut scratch.now } else { &mut scratch.later };
            list.push(ask);
        }
    }

    /// Reaches everybody who uses a helper. How far it is to capacity that is left, if any is.
    fn reach_all(&mut self, number: u32, label: Label, distance: i64, scratch: &mut Scratch) -> i64 {
        let Helper { price, first, load, capacity } = self.helpers[number];
        if self.reached[number] == i64::MAX {
            scratch.reached.push(number);
        }
        self.reached[number] = label.distance;
        let next = first + u32::from(load);
        for task in first..next {
            let task = self.tasks[task];
            let slack = self.asks[task.ask].value - i64::from(task.cost) - price;
            let there = label.distance + slack;
            self.reach(task.ask, Label { distance: there, ..label }, distance, scratch);
        }
        if load < capacity { label.distance + i64::from(self.further[next]) - price } else { i64::MAX }
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
                self.helpers[number].price = self.price(number);
            }
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
