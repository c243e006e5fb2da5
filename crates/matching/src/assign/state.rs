//! A plan in the making, with the prices that prove it.
//!
//! Every ask has a value v: what a place of it is worth; every helper a price p: what one more task of
//! theirs is worth to others. Between any two steps holds:
//!
//! - an edge of cost c that is not used has c + p ≥ v, one that is used c + p ≤ v;
//! - no value is above the price of leaving a place empty;
//! - a helper's price is the highest that those hold who use them (v − c, for each) and, if they have
//!   capacity left, what their next task costs.

use super::part::Part;
use super::problem::{EMPTY, Edge};

/// In an edge's helper: the edge is used.
pub(super) const USED: u32 = 1 << 31;

#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Ask {
    pub(super) value: i64,
    /// Its edges.
    pub(super) start: u32,
    pub(super) end: u32,
    pub(super) places: u32,
    /// Places without a helper.
    pub(super) open: u32,
}

#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Helper {
    pub(super) price: i64,
    /// Where their tasks begin.
    pub(super) first: u32,
    /// How many of them they have.
    pub(super) load: u16,
    pub(super) capacity: u16,
}

impl Helper {
    /// With a single task, the only one of theirs, which costs nothing.
    pub(super) fn single(task: u32) -> Self {
        Self { price: 0, first: task, load: 0, capacity: 1 }
    }
}

/// What a helper does in a task.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Task {
    pub(super) ask: u32,
    /// The cost of the edge.
    pub(super) cost: u32,
}

/// How far an ask is in a search, and from where.
#[derive(Clone, Copy, Debug)]
pub(super) struct Label {
    pub(super) distance: i64,
    pub(super) from: u32,
    /// The edge of `from` that leads here.
    pub(super) edge: u32,
}

impl Label {
    pub(super) const FAR: Self = Self { distance: i64::MAX, from: 0, edge: 0 };
}

pub(super) struct State<'a> {
    pub(super) asks: Part<'a, Ask>,
    pub(super) edges: Part<'a, Edge>,
    pub(super) labels: Part<'a, Label>,
    pub(super) helpers: Part<'a, Helper>,
    pub(super) tasks: Part<'a, Task>,
    /// What each task costs beyond the edge.
    pub(super) further: Part<'a, u32>,
    /// How far helpers of several tasks are; nothing if there are none.
    pub(super) reached: Part<'a, i64>,
    /// How many tasks were given, less those taken back.
    pub(super) given: i64,
    /// What they cost.
    pub(super) spent: i64,
}

impl State<'_> {
    /// Raises the prices of those an ask uses as far as its value allows.
    pub(super) fn tighten(&mut self, ask: u32) {
        let Ask { value, start, end, places, open } = self.asks[ask];
        let mut used = places - open;
        for edge in start..end {
            if used == 0 {
                break;
            }
            let Edge { helper, cost } = self.edges[edge];
            if helper & USED != 0 {
                used -= 1;
                let number = helper & !USED;
                if self.helpers[number].capacity == 1 {
                    self.helpers[number].price = value - i64::from(cost);
                } else {
                    self.helpers[number].price = self.price(number);
                }
            }
        }
    }

    /// The highest price that a helper can have.
    pub(super) fn price(&self, helper: u32) -> i64 {
        let Helper { first, load, capacity, .. } = self.helpers[helper];
        let next = first + u32::from(load);
        let tasks = self.tasks.range(first, next).iter();
        let held = tasks.map(|task| self.asks[task.ask].value - i64::from(task.cost)).min();
        let free = (load < capacity).then(|| i64::from(self.further[next]));
        held.into_iter().chain(free).min().unwrap_or(EMPTY)
    }

    /// The ask uses the edge: for a new task, or in another's stead.
    pub(super) fn take(&mut self, ask: u32, edge: u32, instead: Option<u32>) {
        let Edge { helper, cost } = self.edges[edge];
        self.edges[edge].helper |= USED;
        self.spent += i64::from(cost);
        let task = match instead {
            None => {
                let of = &mut self.helpers[helper];
                let task = of.first + u32::from(of.load);
                of.load += 1;
                self.given += 1;
                self.spent += i64::from(self.further[task]);
                task
            }
            Some(other) => {
                self.unuse(other, helper);
                let task = self.task(helper, other);
                self.spent -= i64::from(self.tasks[task].cost);
                task
            }
        };
        self.tasks[task] = Task { ask, cost };
        self.helpers[helper].price = self.price(helper);
    }

    /// The ask uses this helper no more.
    pub(super) fn give_back(&mut self, ask: u32, helper: u32) {
        self.unuse(ask, helper);
        let task = self.task(helper, ask);
        let of = &mut self.helpers[helper];
        of.load -= 1;
        let last = of.first + u32::from(of.load);
        self.given -= 1;
        self.spent -= i64::from(self.tasks[task].cost) + i64::from(self.further[last]);
        self.tasks[task] = self.tasks[last];
        self.helpers[helper].price = self.price(helper);
    }

    fn unuse(&mut self, ask: u32, helper: u32) {
        if let Some(edge) = self.edge(ask, helper | USED) {
            self.edges[edge].helper = helper;
        }
    }

    /// The ask's edge to a helper; to find one that is used, the number must say so.
    pub(super) fn edge(&self, ask: u32, helper: u32) -> Option<u32> {
        let Ask { start, end, .. } = self.asks[ask];
        (start..end).find(|edge| self.edges[*edge].helper == helper)
    }

    /// The task that a helper does for an ask.
    pub(super) fn task(&self, helper: u32, ask: u32) -> u32 {
        let Helper { first, load, .. } = self.helpers[helper];
        let tasks = self.tasks.range(first, first + u32::from(load));
        first + tasks.iter().position(|task| task.ask == ask).unwrap_or(0) as u32
    }

    /// Lends what is before an ask and what follows it, apart. The helpers between the two numbers belong to
    /// neither.
    pub(super) fn halves(&mut self, ask: u32, (low, high): (u32, u32)) -> (State<'_>, State<'_>) {
        let edge = self.asks.get(ask).map_or(self.edges.end(), |ask| ask.start);
        let task = |helper| self.helpers.get(helper).map_or(self.tasks.end(), |helper| helper.first);
        let (low_task, high_task) = (task(low), task(high));
        let asks = self.asks.lend().split(ask);
        let labels = self.labels.lend().split(ask);
        let edges = self.edges.lend().split(edge);
        let helpers = self.helpers.lend().split_around(low, high);
        let reached = self.reached.lend().split_around(low, high);
        let tasks = self.tasks.lend().split_around(low_task, high_task);
        let further = self.further.lend().split_around(low_task, high_task);
        (
            State {
                asks: asks.0,
                edges: edges.0,
                labels: labels.0,
                helpers: helpers.0,
                tasks: tasks.0,
                further: further.0,
                reached: reached.0,
                given: 0,
                spent: 0,
            },
            State {
                asks: asks.1,
                edges: edges.1,
                labels: labels.1,
                helpers: helpers.1,
                tasks: tasks.1,
                further: further.1,
                reached: reached.1,
                given: 0,
                spent: 0,
            },
        )
    }
}
