//! The nearest of many points for each of many places, all at once.
//!
//! [`Nearest`] divides the points into halves of halves (a kd-tree: Bentley 1975; the distance to a half is
//! kept up along the way down: Arya and Mount 1993). Distances are great-circle distances, compared as
//! chords, which order them alike. Building takes O(n log n) for n points, a search O(log n + found) as a
//! rule; 32 bytes a point.
//!
//! Places that follow each other should lie near each other ([`Nearest::walk`] puts them so): what was
//! found for one then bounds, by the triangle inequality, how far the next has to look, and the memory that
//! it looks at is at hand.

mod best;
mod tree;

use crate::assign::{Edge, Edges};
use best::Best;
use tree::{Tree, squared, vector};

/// Mean radius of the earth.
const EARTH_M: f64 = 6_371_008.8;
/// More than what rounding can shorten a chord by.
const MARGIN: f64 = 1e-12;

/// Points, to find the nearest of them. They are known by their numbers in the order given.
pub struct Nearest {
    tree: Tree,
}

impl Nearest {
    /// From latitudes and longitudes in degrees. Those that are not finite are found by nobody.
    pub fn new(points: &[(f64, f64)]) -> Self {
        Self { tree: Tree::new(points) }
    }

    /// The numbers of the places, along a path on which neighbours are near each other.
    pub fn walk(&self, places: &[(f64, f64)]) -> Vec<u32> {
        let mut steps: Vec<(u32, u32)> =
            places.iter().zip(0..).map(|(place, n)| (self.tree.place(vector(*place)) as u32, n)).collect();
        steps.sort_unstable();
        steps.into_iter().map(|(_, n)| n).collect()
    }

    /// For each place its `take` nearest points within `within_m` metres, the nearest first, ties by
    /// number; fewer where there are fewer, none for a place that is not finite. What an edge costs is the
    /// distance in whole metres, halves to the even number. The answer does not depend on the number of
    /// `threads`. While it runs, it takes 8 bytes for each edge that there might be.
    pub fn edges(&self, places: &[(f64, f64)], take: usize, within_m: f64, threads: usize) -> Edges {
        let mut rows = vec![Edge::default(); places.len() * take];
        let mut counts = vec![0; places.len()];
        if rows.is_empty() {
            return Edges::from_rows(rows, &counts, take);
        }
        let share = places.len().div_ceil(threads.max(1));
        let mut parts = places.chunks(share).zip(rows.chunks_mut(share * take)).zip(counts.chunks_mut(share));
        std::thread::scope(|scope| {
            let own = parts.next();
            for ((places, rows), counts) in parts {
                scope.spawn(move || self.fill(places, take, within_m, rows, counts));
            }
            if let Some(((places, rows), counts)) = own {
                self.fill(places, take, within_m, rows, counts);
            }
        });
        Edges::from_rows(rows, &counts, take)
    }

    fn fill(&self, places: &[(f64, f64)], take: usize, within_m: f64, rows: &mut [Edge], counts: &mut [u32]) {
        let within = chord(within_m);
        let mut best = Best::new(take);
        let mut before = [f64::NAN; 3];
        for ((place, row), count) in places.iter().zip(rows.chunks_mut(take)).zip(counts) {
            let from = vector(*place);
            // As many as wanted were within reach of the place before, hence are within that and the way
            // here.
            let reach = best.reach().map(|reach| reach + squared(from, before).sqrt() + MARGIN);
            let limit = reach.filter(|reach| *reach < within).unwrap_or(within);
            best.begin(limit * limit);
            if from.iter().all(|part| part.is_finite()) {
                self.tree.search(from, &mut best);
            }
            for (edge, (squared, number)) in row.iter_mut().zip(best.found()) {
                let metres = 2.0 * EARTH_M * (squared.sqrt() / 2.0).min(1.0).asin();
                *edge = Edge { helper: *number, cost: metres.round_ties_even() as u32 };
            }
            *count = best.found().len() as u32;
            before = from;
        }
    }
}

/// The straight way through the earth, in its radii.
fn chord(metres: f64) -> f64 {
    2.0 * (metres / EARTH_M / 2.0).clamp(0.0, std::f64::consts::FRAC_PI_2).sin()
}
