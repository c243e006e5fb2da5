//! What is to be assigned.

use std::fmt;

/// What it costs to send a helper to an ask.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Edge {
    /// The helper's number.
    pub helper: u32,
    /// In metre-equivalents.
    pub cost: u32,
}

/// Who could go where: a row of edges for each ask.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edges {
    /// Where each row begins, and where the last one ends.
    starts: Vec<u32>,
    edges: Vec<Edge>,
}

impl Default for Edges {
    fn default() -> Self {
        Self { starts: vec![0], edges: Vec::new() }
    }
}

impl Edges {
    /// No rows.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds the next ask's edges, in any order.
    ///
    /// # Panics
    /// If there are more than 4 billion edges.
    pub fn push(&mut self, row: &[Edge]) {
        self.edges.extend_from_slice(row);
        self.starts.push(u32::try_from(self.edges.len()).expect("4 billion edges"));
    }

    /// No rows, but room for so many of so many edges.
    pub(crate) fn with_capacity(rows: usize, edges: usize) -> Self {
        let mut starts = Vec::with_capacity(rows + 1);
        starts.push(0);
        Self { starts, edges: Vec::with_capacity(edges) }
    }

    /// Adds the rows of others.
    ///
    /// # Panics
    /// If there are more than 4 billion edges.
    pub(crate) fn append(&mut self, others: &Self) {
        let before = self.edges.len();
        self.edges.extend_from_slice(&others.edges);
        u32::try_from(self.edges.len()).expect("4 billion edges");
        self.starts.extend(others.starts[1..].iter().map(|start| start + before as u32));
    }

    /// Gives back the room that is left.
    pub(crate) fn shrink_to_fit(&mut self) {
        self.starts.shrink_to_fit();
        self.edges.shrink_to_fit();
    }

    /// How many asks have a row.
    pub fn rows(&self) -> usize {
        self.starts.len() - 1
    }

    /// How many edges there are.
    pub fn len(&self) -> usize {
        self.edges.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.edges.is_empty()
    }

    /// The edges of all asks.
    pub(super) fn all(&self) -> &[Edge] {
        &self.edges
    }

    /// The edges of an ask.
    pub fn row(&self, ask: usize) -> &[Edge] {
        &self.edges[self.starts[ask] as usize..self.starts[ask + 1] as usize]
    }
}

/// How many tasks each helper takes on, and what each further one costs.
#[derive(Clone, Debug)]
pub struct Helpers {
    /// How many take on one task each, which costs nothing, before all others: nothing else is kept of them.
    single: u32,
    /// Where the tasks of each other helper begin, and where the last one's end.
    starts: Vec<u32>,
    costs: Vec<u32>,
}

impl Default for Helpers {
    fn default() -> Self {
        Self::single(0)
    }
}

impl PartialEq for Helpers {
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len() && (0..self.len()).all(|helper| self.costs(helper) == other.costs(helper))
    }
}

impl Eq for Helpers {}

impl Helpers {
    /// Nobody.
    pub fn new() -> Self {
        Self::default()
    }

    /// So many helpers who take on one task each, which costs nothing.
    pub fn single(count: u32) -> Self {
        Self { single: count, starts: vec![0], costs: Vec::new() }
    }

    /// Adds the next helper: for each task they take on, what it costs beyond the edge, in metre-equivalents.
    ///
    /// # Panics
    /// If there are more than 4 billion tasks.
    pub fn push(&mut self, costs: &[u32]) {
        self.costs.extend_from_slice(costs);
        self.starts.push(u32::try_from(self.costs.len()).expect("4 billion tasks"));
    }

    /// How many helpers there are.
    pub fn len(&self) -> usize {
        self.single as usize + self.starts.len() - 1
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// What each task of a helper costs.
    #[inline]
    pub fn costs(&self, helper: usize) -> &[u32] {
        match helper.checked_sub(self.single as usize) {
            None => &[0],
            Some(other) => &self.costs[self.starts[other] as usize..self.starts[other + 1] as usize],
        }
    }

    /// Whether all take on one task each, which costs nothing.
    pub(super) fn are_single(&self) -> bool {
        self.starts.len() == 1
    }
}

/// Why a problem cannot be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Invalid {
    /// There are not as many rows of edges as asks.
    Rows {
        /// How many asks there are.
        asks: usize,
        /// How many rows.
        rows: usize,
    },
    /// There are 2 billion asks or helpers, or more.
    TooMany,
    /// There is no such helper.
    NoSuchHelper {
        /// The helper.
        helper: u32,
    },
    /// There is no such ask.
    NoSuchAsk {
        /// The ask.
        ask: u32,
    },
    /// An ask has two edges to the same helper.
    Twice {
        /// The ask.
        ask: u32,
        /// The helper.
        helper: u32,
    },
    /// A helper takes on more than 65,535 tasks.
    TooWilling {
        /// The helper.
        helper: u32,
    },
    /// A helper's further task costs less than one before it.
    Falling {
        /// The helper.
        helper: u32,
    },
    /// So many places at such costs might come to more than 2⁶⁰.
    TooDear,
}

impl fmt::Display for Invalid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Rows { asks, rows } => write!(f, "{rows} rows of edges for {asks} asks"),
            Self::TooMany => write!(f, "2 billion asks or helpers, or more"),
            Self::NoSuchHelper { helper } => write!(f, "helper {helper} does not exist"),
            Self::NoSuchAsk { ask } => write!(f, "ask {ask} does not exist"),
            Self::Twice { ask, helper } => write!(f, "ask {ask} has two edges to helper {helper}"),
            Self::TooWilling { helper } => write!(f, "helper {helper} takes on more than 65,535 tasks"),
            Self::Falling { helper } => {
                write!(f, "a further task of helper {helper} costs less than one before")
            }
            Self::TooDear => write!(f, "the costs of all places might come to more than 2⁶⁰"),
        }
    }
}

impl std::error::Error for Invalid {}

/// The most that all places together may cost.
const DEAREST: u64 = 1 << 60;
/// The price of leaving a place empty: more than all places together can cost, so that no plan that fills
/// fewer places is ever cheaper.
pub const EMPTY: i64 = (1 << 60) + 1;

/// Asks that need helpers, helpers with some capacity, and who could go where at what cost. Asks and
/// helpers are known by their numbers.
#[derive(Clone, Debug)]
pub struct Problem {
    pub(super) places: Vec<u32>,
    pub(super) helpers: Helpers,
    pub(super) edges: Edges,
}

impl Problem {
    /// `places`: how many different helpers each ask needs.
    ///
    /// # Errors
    /// [`Invalid`] tells what is wrong.
    pub fn new(places: Vec<u32>, helpers: Helpers, edges: Edges) -> Result<Self, Invalid> {
        if places.len() != edges.rows() {
            return Err(Invalid::Rows { asks: places.len(), rows: edges.rows() });
        }
        if i32::try_from(places.len().max(helpers.len())).is_err() {
            return Err(Invalid::TooMany);
        }
        let mut dearest = 0;
        let mut seen = vec![0_u32; helpers.len()];
        for (ask, number) in (0..edges.rows()).zip(0..) {
            for edge in edges.row(ask) {
                let helper = edge.helper;
                match seen.get_mut(helper as usize) {
                    None => return Err(Invalid::NoSuchHelper { helper }),
                    Some(seen) if *seen == number + 1 => return Err(Invalid::Twice { ask: number, helper }),
                    Some(seen) => *seen = number + 1,
                }
                dearest = dearest.max(edge.cost);
            }
        }
        for (helper, number) in (helpers.single as usize..helpers.len()).zip(helpers.single..) {
            check_costs(number, helpers.costs(helper))?;
        }
        let further = helpers.costs.iter().max().copied().unwrap_or(0);
        check_total(places.iter().map(|places| u64::from(*places)).sum(), dearest, further)?;
        Ok(Self { places, helpers, edges })
    }

    /// How many places each ask has.
    pub fn places(&self) -> &[u32] {
        &self.places
    }

    /// The helpers.
    pub fn helpers(&self) -> &Helpers {
        &self.helpers
    }

    /// Who could go where.
    pub fn edges(&self) -> &Edges {
        &self.edges
    }
}

/// What a helper's tasks may cost.
pub(super) fn check_costs(helper: u32, costs: &[u32]) -> Result<(), Invalid> {
    if u16::try_from(costs.len()).is_err() {
        return Err(Invalid::TooWilling { helper });
    }
    if costs.is_sorted() { Ok(()) } else { Err(Invalid::Falling { helper }) }
}

/// What so many places may cost, each an edge and a task.
pub(super) fn check_total(places: u64, edge: u32, further: u32) -> Result<(), Invalid> {
    let total = places.checked_mul(u64::from(edge) + u64::from(further));
    total.filter(|total| *total <= DEAREST).map(drop).ok_or(Invalid::TooDear)
}
