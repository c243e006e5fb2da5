//! Who there is and who knows whom, as it changes.

use crate::assign::plan::Plan;
use crate::assign::problem::{EMPTY, Edge, Invalid, Problem};
use crate::assign::state::{Ask, Helper, Label, Task, USED};
use crate::assign::store::Store;

/// Rows and tasks lie where they were until they need more room; then they get twice as much at the end. So
/// what is left behind is never more than what is in use.
#[derive(Debug)]
pub(super) struct Book {
    pub(super) store: Store,
    /// The asks that know each helper, with the cost of the edge.
    pub(super) columns: Vec<Vec<Task>>,
    /// How many edges there is room for in each ask's row.
    row_rooms: Vec<u32>,
    /// How many tasks there is room for, for each helper.
    task_rooms: Vec<u32>,
    asks_gone: Gone,
    helpers_gone: Gone,
}

/// Numbers that nobody has.
#[derive(Debug, Default)]
struct Gone {
    numbers: Vec<u32>,
    is_gone: Vec<bool>,
}

impl Gone {
    fn none(count: usize) -> Self {
        Self { numbers: Vec::new(), is_gone: vec![false; count] }
    }

    fn has(&self, number: u32) -> bool {
        self.is_gone.get(number as usize) == Some(&false)
    }

    fn next(&self) -> u32 {
        self.numbers.last().copied().unwrap_or(self.is_gone.len() as u32)
    }

    fn add(&mut self) {
        match self.numbers.pop() {
            Some(number) => self.is_gone[number as usize] = false,
            None => self.is_gone.push(false),
        }
    }

    fn remove(&mut self, number: u32) {
        self.is_gone[number as usize] = true;
        self.numbers.push(number);
    }
}

impl Book {
    pub(super) fn new(problem: &Problem, plan: &Plan) -> Self {
        let count = problem.helpers().len() as u32;
        let asks: Vec<u32> = (0..problem.places().len() as u32).collect();
        let helpers: Vec<u32> = (0..count).collect();
        let mut store = Store::new(problem, &asks, &helpers, count);
        store.reached.resize(store.helpers.len(), i64::MAX);
        let mut state = store.state();
        for (ask, value) in (0..).zip(&plan.prices().asks) {
            state.asks[ask].value = *value;
            for helper in plan.helpers(ask as usize) {
                if let Some(edge) = state.edge(ask, *helper) {
                    state.take(ask, edge, None);
                    state.asks[ask].open -= 1;
                }
            }
        }
        let mut columns = vec![Vec::new(); store.helpers.len()];
        for (ask, row) in (0..).zip(&store.asks) {
            for edge in &store.edges[row.start as usize..row.end as usize] {
                columns[(edge.helper & !USED) as usize].push(Task { ask, cost: edge.cost });
            }
        }
        // Values are given: now the prices.
        let mut state = store.state();
        for helper in 0..count {
            state.helpers[helper].price = state.price(helper);
        }
        Self {
            row_rooms: store.asks.iter().map(|ask| ask.end - ask.start).collect(),
            task_rooms: store.helpers.iter().map(|helper| u32::from(helper.capacity)).collect(),
            asks_gone: Gone::none(store.asks.len()),
            helpers_gone: Gone::none(store.helpers.len()),
            columns,
            store,
        }
    }

    pub(super) fn has_ask(&self, ask: u32) -> bool {
        self.asks_gone.has(ask)
    }

    pub(super) fn has_helper(&self, helper: u32) -> bool {
        self.helpers_gone.has(helper)
    }

    /// The number of the next ask that is added.
    pub(super) fn next_ask(&self) -> u32 {
        self.asks_gone.next()
    }

    /// The number of the next helper who is added.
    pub(super) fn next_helper(&self) -> u32 {
        self.helpers_gone.next()
    }

    /// Whether these could be an ask's edges.
    pub(super) fn check_row(&self, ask: u32, edges: &[Edge]) -> Result<(), Invalid> {
        let mut helpers: Vec<u32> = edges.iter().map(|edge| edge.helper).collect();
        helpers.sort_unstable();
        if let Some(helper) = helpers.iter().find(|helper| !self.has_helper(**helper)) {
            return Err(Invalid::NoSuchHelper { helper: *helper });
        }
        match helpers.windows(2).find(|pair| pair[0] == pair[1]) {
            Some(pair) => Err(Invalid::Twice { ask, helper: pair[0] }),
            None => Ok(()),
        }
    }

    /// Whether these could be a helper's edges: to (ask, cost).
    pub(super) fn check_column(&self, helper: u32, asks: &[(u32, u32)]) -> Result<(), Invalid> {
        let mut asks: Vec<u32> = asks.iter().map(|(ask, _)| *ask).collect();
        asks.sort_unstable();
        if let Some(ask) = asks.iter().find(|ask| !self.has_ask(**ask)) {
            return Err(Invalid::NoSuchAsk { ask: *ask });
        }
        match asks.windows(2).find(|pair| pair[0] == pair[1]) {
            Some(pair) => Err(Invalid::Twice { ask: pair[0], helper }),
            None => Ok(()),
        }
    }

    /// Without places as yet.
    pub(super) fn add_ask(&mut self, edges: &[Edge]) {
        let ask = self.next_ask();
        self.asks_gone.add();
        if ask as usize == self.store.asks.len() {
            let end = self.store.edges.len() as u32;
            self.store.asks.push(Ask { start: end, end, ..Ask::default() });
            self.store.labels.push(Label::FAR);
            self.row_rooms.push(0);
        }
        self.make_row_room(ask, edges.len() as u32);
        let Ask { value, start, end, .. } = &mut self.store.asks[ask as usize];
        *end = *start + edges.len() as u32;
        let row = &mut self.store.edges[*start as usize..*end as usize];
        row.copy_from_slice(edges);
        row.sort_unstable_by_key(|edge| (edge.cost, edge.helper));
        let totals =
            row.iter().map(|edge| i64::from(edge.cost) + self.store.helpers[edge.helper as usize].price);
        *value = totals.min().unwrap_or(EMPTY).min(EMPTY);
        for edge in edges {
            self.columns[edge.helper as usize].push(Task { ask, cost: edge.cost });
        }
    }

    /// It has no places any more.
    pub(super) fn remove_ask(&mut self, ask: u32) {
        let Ask { start, end, .. } = &mut self.store.asks[ask as usize];
        for edge in &self.store.edges[*start as usize..*end as usize] {
            self.columns[edge.helper as usize].retain(|task| task.ask != ask);
        }
        *end = *start;
        self.asks_gone.remove(ask);
    }

    /// Without tasks as yet.
    pub(super) fn add_helper(&mut self, asks: &[(u32, u32)]) {
        let helper = self.next_helper();
        self.helpers_gone.add();
        if helper as usize == self.store.helpers.len() {
            let first = self.store.tasks.len() as u32;
            self.store.helpers.push(Helper { price: EMPTY, first, ..Helper::default() });
            self.store.reached.push(i64::MAX);
            self.columns.push(Vec::new());
            self.task_rooms.push(0);
        }
        for (ask, cost) in asks {
            let Ask { start, end, .. } = self.store.asks[*ask as usize];
            self.make_row_room(*ask, end - start + 1);
            let Ask { start, end, .. } = &mut self.store.asks[*ask as usize];
            *end += 1;
            let row = &mut self.store.edges[*start as usize..*end as usize];
            let before = row.len() - 1;
            let place = row[..before].partition_point(|edge| edge.cost <= *cost);
            row.copy_within(place..before, place + 1);
            row[place] = Edge { helper, cost: *cost };
        }
        let column = asks.iter().map(|(ask, cost)| Task { ask: *ask, cost: *cost });
        self.columns[helper as usize].extend(column);
    }

    /// They have no tasks any more.
    pub(super) fn remove_helper(&mut self, helper: u32) {
        for task in self.columns[helper as usize].drain(..) {
            let Ask { start, end, .. } = &mut self.store.asks[task.ask as usize];
            let row = &mut self.store.edges[*start as usize..*end as usize];
            if let Some(place) = row.iter().position(|edge| edge.helper == helper) {
                row.copy_within(place + 1.., place);
                *end -= 1;
            }
        }
        self.helpers_gone.remove(helper);
    }

    /// What the tasks of a helper cost.
    pub(super) fn costs(&self, helper: u32) -> &[u32] {
        let Helper { first, capacity, .. } = self.store.helpers[helper as usize];
        &self.store.further[first as usize..][..usize::from(capacity)]
    }

    /// What they will cost; as many as before come first and are the same.
    pub(super) fn set_costs(&mut self, helper: u32, costs: &[u32]) {
        let Store { helpers, tasks, further, .. } = &mut self.store;
        let Helper { first, load, .. } = &mut helpers[helper as usize];
        let room = &mut self.task_rooms[helper as usize];
        if costs.len() as u32 > *room {
            *room = (costs.len() as u32).max(2 * *room);
            let before = *first as usize;
            *first = tasks.len() as u32;
            tasks.extend_from_within(before..before + usize::from(*load));
            tasks.resize((*first + *room) as usize, Task::default());
            further.resize(tasks.len(), 0);
        }
        further[*first as usize..][..costs.len()].copy_from_slice(costs);
    }

    fn make_row_room(&mut self, ask: u32, needed: u32) {
        let room = &mut self.row_rooms[ask as usize];
        if needed > *room {
            *room = needed.max(2 * *room);
            let Ask { start, end, .. } = &mut self.store.asks[ask as usize];
            let edges = &mut self.store.edges;
            let before = *start as usize..*end as usize;
            (*start, *end) = (edges.len() as u32, (edges.len() + before.len()) as u32);
            edges.extend_from_within(before);
            edges.resize((*start + *room) as usize, Edge::default());
        }
    }
}
