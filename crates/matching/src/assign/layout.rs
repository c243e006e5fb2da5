//! Where everything lies while a problem is solved: so that halves can be solved apart.
//!
//! The asks, in the order given if that will do, are halved and halved again, about in the middle, where
//! the fewest helpers have edges to both sides. A helper belongs to the smallest part that has all their
//! edges, an ask to the largest part that one of its helpers belongs to. What belongs to the two halves of
//! a part has nothing to do with each other, and a part's own asks come after its halves' (nested
//! dissection: George 1973). Helpers are numbered anew: those of a part between those of its halves.

use super::order::breadth_first;
use super::problem::{Edge, Problem};

/// Parts of about so many asks are not halved.
const SMALL: usize = 512;
/// The new number of a helper without edges, and the place of their piece.
pub(super) const NONE: u32 = u32::MAX;

/// A part: level 0 is a block of asks, each level above has two parts of the one below.
#[derive(Clone, Copy)]
pub(super) struct Piece {
    pub(super) level: u32,
    /// Its number among those of its level.
    number: u32,
}

impl Piece {
    pub(super) fn halves(self) -> (Self, Self) {
        let half = |number| Self { level: self.level - 1, number };
        (half(2 * self.number), half(2 * self.number + 1))
    }

    /// The smallest that has both blocks.
    fn with(low: u32, high: u32) -> Self {
        let level = u32::BITS - (low ^ high).leading_zeros();
        Self { level, number: low >> level }
    }

    /// Its place when each comes after its first half and before its second.
    fn place(self) -> u32 {
        ((2 * self.number + 1) << self.level) - 1
    }
}

pub(super) struct Layout {
    levels: u32,
    /// The asks, by their new numbers.
    pub(super) order: Vec<u32>,
    /// Where each block begins, and where the last one ends.
    cuts: Vec<u32>,
    /// The new numbers of helpers.
    pub(super) helpers: Vec<u32>,
    /// Where the helpers of each piece begin, by its place, and where the last ones end.
    helper_starts: Vec<u32>,
    /// New numbers, by piece.
    asks: Vec<u32>,
    /// Where the asks of each piece begin among `asks`, by its place, and where the last ones end.
    ask_starts: Vec<u32>,
}

impl Layout {
    pub(super) fn new(problem: &Problem) -> Self {
        if problem.places().len() < 2 * SMALL {
            return Self::undivided(problem);
        }
        let given = Self::by(problem, (0..problem.places().len() as u32).collect());
        // If neighbours are far from each other, most asks belong to parts of several blocks.
        let of_blocks = given.ask_starts.windows(2).step_by(2).map(|starts| starts[1] - starts[0]);
        if (of_blocks.sum::<u32>() as usize) < given.order.len() / 2 {
            return Self::by(problem, breadth_first(problem));
        }
        given
    }

    /// A single block.
    fn undivided(problem: &Problem) -> Self {
        let mut helpers = vec![NONE; problem.helpers().len()];
        let mut next = 0;
        for edge in problem.edges().all() {
            let number = &mut helpers[edge.helper as usize];
            let is_new = *number == NONE;
            *number = if is_new { next } else { *number };
            next += u32::from(is_new);
        }
        let asks = problem.places().len() as u32;
        Self {
            levels: 0,
            order: (0..asks).collect(),
            cuts: vec![0, asks],
            helpers,
            helper_starts: vec![0, next],
            asks: (0..asks).collect(),
            ask_starts: vec![0, asks],
        }
    }

    fn by(problem: &Problem, order: Vec<u32>) -> Self {
        let row = |ask: &u32| problem.edges().row(*ask as usize);
        let spans = spans(order.iter().map(row), problem.helpers().len());
        let levels = (order.len() / SMALL).max(1).ilog2();
        let cuts = cuts(&spans, order.len(), levels);
        let mut blocks = vec![0; order.len()];
        for (block, cut) in cuts.windows(2).zip(0..) {
            blocks[block[0] as usize..block[1] as usize].fill(cut);
        }
        let places: Vec<u32> = spans.iter().map(|span| place(*span, &blocks)).collect();
        let home = |(ask, block): (&u32, &u32)| {
            let own = Piece { level: 0, number: *block }.place();
            // The higher a piece, the more ones its place ends with.
            let theirs = row(ask).iter().map(|edge| places[edge.helper as usize]);
            theirs.chain([own]).max_by_key(|place| place.trailing_ones()).unwrap_or(own)
        };
        let homes: Vec<u32> = order.iter().zip(&blocks).map(home).collect();

        let mut next = starts(&places, levels);
        let helper_starts = next.clone();
        let mut helpers = vec![NONE; spans.len()];
        for edge in order.iter().flat_map(row) {
            let number = &mut helpers[edge.helper as usize];
            if *number == NONE {
                let next = &mut next[places[edge.helper as usize] as usize];
                *number = *next;
                *next += 1;
            }
        }
        let ask_starts = starts(&homes, levels);
        let mut next = ask_starts.clone();
        let mut asks = vec![0; homes.len()];
        for (home, ask) in homes.iter().zip(0..) {
            let next = &mut next[*home as usize];
            asks[*next as usize] = ask;
            *next += 1;
        }
        Self { levels, order, cuts, helpers, helper_starts, asks, ask_starts }
    }

    pub(super) fn whole(&self) -> Piece {
        Piece { level: self.levels, number: 0 }
    }

    /// The asks that belong to this piece and to none of its halves.
    pub(super) fn own_asks(&self, piece: Piece) -> &[u32] {
        let place = piece.place() as usize;
        &self.asks[self.ask_starts[place] as usize..self.ask_starts[place + 1] as usize]
    }

    /// Where its own helpers begin and end.
    pub(super) fn own_helpers(&self, piece: Piece) -> (u32, u32) {
        let place = piece.place() as usize;
        (self.helper_starts[place], self.helper_starts[place + 1])
    }

    /// How many helpers have edges.
    pub(super) fn helper_count(&self) -> u32 {
        self.helper_starts.last().copied().unwrap_or(0)
    }

    /// The first ask of its second half.
    pub(super) fn middle(&self, piece: Piece) -> u32 {
        self.cuts[(piece.halves().1.number as usize) << (piece.level - 1)]
    }
}

/// The first and the last ask of each helper; the last before the first if there are none.
fn spans<'a>(rows: impl Iterator<Item = &'a [Edge]>, helpers: usize) -> Vec<(u32, u32)> {
    let mut spans = vec![(u32::MAX, 0); helpers];
    for (row, ask) in rows.zip(0..) {
        for edge in row {
            let (first, last) = &mut spans[edge.helper as usize];
            *first = ask.min(*first);
            *last = ask;
        }
    }
    spans
}

/// Where to halve so many asks so many times over.
fn cuts(spans: &[(u32, u32)], asks: usize, levels: u32) -> Vec<u32> {
    // How many helpers more are astride the cut before an ask than astride the one before that.
    let mut astride = vec![0_i32; asks + 1];
    for (first, last) in spans.iter().filter(|(first, last)| first < last) {
        astride[*first as usize + 1] += 1;
        astride[*last as usize + 1] -= 1;
    }
    let mut sum = 0;
    for change in &mut astride {
        sum += *change;
        *change = sum;
    }
    let mut cuts = vec![0, asks as u32];
    for _ in 0..levels {
        let mut finer = vec![0];
        for block in cuts.windows(2) {
            let (start, size) = (block[0], block[1] - block[0]);
            let middle = start + size / 2;
            let around = middle - size / 8..=middle + size / 8;
            let cut = around.min_by_key(|cut| (astride[*cut as usize], cut.abs_diff(middle)));
            finer.extend([cut.unwrap_or(middle), block[1]]);
        }
        cuts = finer;
    }
    cuts
}

/// The place of the piece that a helper belongs to; [`NONE`] if they have no edges.
fn place((first, last): (u32, u32), blocks: &[u32]) -> u32 {
    if first > last {
        return NONE;
    }
    Piece::with(blocks[first as usize], blocks[last as usize]).place()
}

/// Where what belongs to each place begins, and where the last ends.
fn starts(places: &[u32], levels: u32) -> Vec<u32> {
    let mut starts = vec![0; 2 << levels];
    for place in places {
        // What belongs nowhere has a place after the last.
        if let Some(count) = starts.get_mut(*place as usize) {
            *count += 1;
        }
    }
    let mut sum = 0;
    for start in &mut starts {
        (*start, sum) = (sum, sum + *start);
    }
    starts
}
