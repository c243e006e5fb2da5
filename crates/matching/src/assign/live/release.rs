//! What a helper too many is best used for.
//!
//! The mirror image of filling a place: from a helper with a task to spare, or an ask with a helper too
//! many, the shortest path to a place that is open, or to a task that had better not be done; along it
//! everybody passes on what they have too many. Values and prices fall.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use crate::assign::problem::Edge;
use crate::assign::state::{Ask, Helper, Label, State, Task, USED};

/// Who has one too many.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Spare {
    Ask(u32),
    Helper(u32),
}

/// Where a search ends.
#[derive(Clone, Copy)]
enum End {
    /// This helper has a task less.
    Free(u32),
    /// This ask has a place filled.
    Filled(u32),
}

/// What a search needs besides the labels of asks; without labels between searches.
#[derive(Debug)]
pub(super) struct Spares {
    /// How far each helper is, and the ask that would give them up.
    labels: Vec<(i64, u32)>,
    heap: BinaryHeap<Reverse<(i64, Spare)>>,
    touched: Vec<Spare>,
}

const FAR: (i64, u32) = (i64::MAX, 0);

impl Spares {
    pub(super) fn for_helpers(count: usize) -> Self {
        Self { labels: vec![FAR; count], heap: BinaryHeap::new(), touched: Vec::new() }
    }

    pub(super) fn make_room(&mut self, helper: u32) {
        self.labels.resize(self.labels.len().max(helper as usize + 1), FAR);
    }
}

impl State<'_> {
    /// Passes on what is too many. `columns`: the asks that know each helper.
    pub(super) fn release(&mut self, source: Spare, columns: &[Vec<Task>], spares: &mut Spares) {
        match source {
            Spare::Ask(ask) => self.labels[ask].distance = 0,
            Spare::Helper(helper) => spares.labels[helper as usize].0 = 0,
        }
        spares.touched.push(source);
        spares.heap.push(Reverse((0, source)));
        let mut best = (i64::MAX, End::Filled(0));
        while let Some(Reverse((distance, spare))) = spares.heap.pop() {
            if distance >= best.0 {
                break;
            }
            match spare {
                Spare::Ask(ask) if distance == self.labels[ask].distance => self.give_up(ask, best.0, spares),
                Spare::Helper(helper) if distance == spares.labels[helper as usize].0 => {
                    let is_new = spare == source;
                    self.offer(helper, is_new, &columns[helper as usize], &mut best, spares);
                }
                _ => {}
            }
        }
        let (shortest, end) = best;
        for spare in &spares.touched {
            if let Spare::Ask(ask) = *spare {
                self.asks[ask].value -= (shortest - self.labels[ask].distance).max(0);
            }
        }
        self.pass_on(source, end, spares);
        for spare in spares.touched.drain(..) {
            match spare {
                Spare::Ask(ask) => self.labels[ask] = Label::FAR,
                Spare::Helper(helper) => {
                    spares.labels[helper as usize] = FAR;
                    self.helpers[helper].price = self.price(helper);
                }
            }
        }
        spares.heap.clear();
    }

    /// Reaches the helpers whom an ask could do without, if it had another.
    fn give_up(&self, ask: u32, shortest: i64, spares: &mut Spares) {
        let (Ask { value, start, end, .. }, distance) = (self.asks[ask], self.labels[ask].distance);
        for edge in start..end {
            let Edge { helper, cost } = self.edges[edge];
            if helper & USED == 0 {
                continue;
            }
            let helper = helper & !USED;
            let there = distance + value - i64::from(cost) - self.helpers[helper].price;
            let label = &mut spares.labels[helper as usize];
            if there < shortest && there < label.0 {
                if label.0 == i64::MAX {
                    spares.touched.push(Spare::Helper(helper));
                }
                *label = (there, ask);
                spares.heap.push(Reverse((there, Spare::Helper(helper))));
            }
        }
    }

    /// Reaches the asks that could have a helper. `is_new`: the task to spare is one more than they do.
    fn offer(
        &mut self,
        helper: u32,
        is_new: bool,
        column: &[Task],
        best: &mut (i64, End),
        spares: &mut Spares,
    ) {
        let distance = spares.labels[helper as usize].0;
        let Helper { price, first, load, .. } = self.helpers[helper];
        let spare = first + u32::from(load) - u32::from(!is_new);
        let total = distance + price - i64::from(self.further[spare]);
        if total < best.0 {
            *best = (total, End::Free(helper));
        }
        for Task { ask, cost } in column.iter().copied() {
            let there = distance + i64::from(cost) + price - self.asks[ask].value;
            if there >= best.0 || there >= self.labels[ask].distance {
                continue;
            }
            let tasks = self.tasks.range(first, first + u32::from(load));
            if tasks.iter().any(|task| task.ask == ask) {
                continue;
            }
            if self.labels[ask].distance == i64::MAX {
                spares.touched.push(Spare::Ask(ask));
            }
            self.labels[ask] = Label { distance: there, from: helper, edge: 0 };
            if self.asks[ask].open > 0 {
                *best = (there, End::Filled(ask));
            } else {
                spares.heap.push(Reverse((there, Spare::Ask(ask))));
            }
        }
    }

    /// Passes on along the path from the source to its end.
    fn pass_on(&mut self, source: Spare, end: End, spares: &Spares) {
        // From the end back: each ask takes the helper whom the one before gives up.
        let mut ask = match end {
            End::Free(helper) if source == Spare::Helper(helper) => return,
            End::Free(helper) => {
                let ask = spares.labels[helper as usize].1;
                self.give_back(ask, helper);
                ask
            }
            End::Filled(ask) => {
                self.asks[ask].open -= 1;
                ask
            }
        };
        while source != Spare::Ask(ask) {
            let helper = self.labels[ask].from;
            let other = (source != Spare::Helper(helper)).then_some(spares.labels[helper as usize].1);
            if let Some(edge) = self.edge(ask, helper) {
                self.take(ask, edge, other);
            }
            let Some(other) = other else { return };
            ask = other;
        }
    }
}
