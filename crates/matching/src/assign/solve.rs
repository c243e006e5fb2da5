//! The whole, half by half.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use super::layout::{Layout, Piece};
use super::problem::EMPTY;
use super::search::Scratch;
use super::state::State;

/// How often an ask may bid for each place, for itself or in the name of those it took from.
const BIDS: u32 = 8;

/// Solves halves at the same time as long as there are spare threads.
pub(super) struct Solver<'a> {
    pub(super) layout: &'a Layout,
    spare: AtomicUsize,
}

impl<'a> Solver<'a> {
    pub(super) fn new(layout: &'a Layout, threads: usize) -> Self {
        Self { layout, spare: AtomicUsize::new(threads.saturating_sub(1)) }
    }

    pub(super) fn solve(&self, piece: Piece, mut state: State) {
        if piece.level > 0 {
            let (low, high) = piece.halves();
            let middle = self.layout.middle(piece);
            let (low_state, high_state) = state.halves(middle, self.layout.own_helpers(piece));
            let fewer =
                self.spare.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |spare| spare.checked_sub(1));
            if fewer.is_ok() {
                // Whoever is done first leaves a thread to others.
                let both = AtomicBool::new(true);
                let done = || {
                    if both.swap(false, Ordering::Relaxed) {
                        self.spare.fetch_add(1, Ordering::Relaxed);
                    }
                };
                std::thread::scope(|scope| {
                    scope.spawn(|| {
                        self.solve(low, low_state);
                        done();
                    });
                    self.solve(high, high_state);
                    done();
                });
            } else {
                self.solve(low, low_state);
                self.solve(high, high_state);
            }
        }
        fill(self.layout.own_asks(piece), &mut state);
    }
}

/// Fills the places of these asks, as many as can be.
fn fill(asks: &[u32], state: &mut State) {
    let (mut left, mut bidders) = (Vec::new(), Vec::new());
    for ask in asks {
        let bids = state.asks[*ask].places.saturating_mul(BIDS);
        state.bid(*ask, bids, &mut bidders, &mut left);
    }
    let mut scratch = Scratch::default();
    for ask in left {
        while state.asks[ask].open > 0 && state.asks[ask].value < EMPTY {
            state.fill(ask, &mut scratch);
        }
    }
}
