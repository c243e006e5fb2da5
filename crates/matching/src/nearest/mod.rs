//! The nearest of many points for each of many places, all at once.
//!
//! [`Nearest`] sorts the points along a curve through all of them (Morton 1966), and puts boxes around what
//! follows each other, and around those, four by four (a tree whose shape the curve gives, without choosing
//! planes: Lauterbach and others 2009; of four branches, as the processor compares four numbers at once:
//! Dammertz and others 2008). Distances are great-circle distances, compared as chords, which order them
//! alike. Building takes O(n) for n points, a search O(log n + found) as a rule; some 32 bytes a point.
//!
//! Places that follow each other should lie near each other ([`Nearest::walk`] puts them so): what was
//! found for one then bounds, by the triangle inequality, how far the next has to look, and the memory that
//! it looks at is at hand.

mod best;
mod raster;
mod sphere;
mod tree;

use crate::assign::{Edge, Edges};
use best::Best;
use sphere::{BATCH, arc, chord, rounded, squared};
use tree::{LEAF, Later, Tree};

/// Mean radius of the earth.
const EARTH_M: f64 = 6_371_008.8;
/// More than what rounding can shorten a chord by.
const MARGIN: f64 = 1e-12;
/// To begin a thread takes as long as to search for some hundreds.
const WORTH_A_THREAD: usize = 1024;

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
        self.tree.walk(places)
    }

    /// For each place its `take` nearest points within `within_m` metres, the nearest first, ties by
    /// number; fewer where there are fewer, none for a place that is not finite. What an edge costs is the
    /// distance in whole metres, halves to the even number. The answer does not depend on the number of
    /// `threads`, of which it uses fewer if there is little to do.
    pub fn edges(&self, places: &[(f64, f64)], take: usize, within_m: f64, threads: usize) -> Edges {
        let threads = threads.min(places.len() / WORTH_A_THREAD).max(1);
        let (own, others) = places.split_at(places.len().div_ceil(threads));
        std::thread::scope(|scope| {
            let begin = |places| scope.spawn(move || self.found(places, take, within_m, places.len()));
            let others: Vec<_> = others.chunks(own.len().max(1)).map(begin).collect();
            let mut edges = self.found(own, take, within_m, places.len());
            for other in others {
                match other.join() {
                    Ok(found) => edges.append(&found),
                    Err(panic) => std::panic::resume_unwind(panic),
                }
            }
            edges.shrink_to_fit();
            edges
        })
    }

    /// A row for each place, and room for as many rows as there will be.
    fn found(&self, places: &[(f64, f64)], take: usize, within_m: f64, rows: usize) -> Edges {
        // Memory that is not written to is not taken.
        let mut edges = Edges::with_capacity(rows, rows * take);
        let within = chord(within_m / EARTH_M);
        let (mut best, mut later) = (Best::new(take, LEAF), Later::new());
        let (mut before, mut reach) = ([f64::NAN; 3], None);
        let mut row = vec![Edge::default(); take];
        for places in places.chunks(BATCH) {
            let batch = sphere::batch(places.iter().copied());
            for (n, (lat, lon)) in places.iter().enumerate() {
                if !lat.is_finite() || !lon.is_finite() {
                    edges.push(&[]);
                    continue;
                }
                let from = [0, 1, 2].map(|axis| batch[axis][n]);
                // As many as wanted were within reach of the place before, hence are within that and the
                // way here.
                let limit = reach.map(|reach: f64| reach.sqrt() + squared(from, before).sqrt() + MARGIN);
                let limit = limit.filter(|limit| *limit < within).unwrap_or(within);
                best.begin(limit * limit);
                self.tree.search(from, &mut best, &mut later);
                let count = best.count();
                let mut furthest = 0.0;
                for (squared, number, rank) in best.found() {
                    row[rank] = Edge { helper: number, cost: rounded(EARTH_M * arc(squared)) };
                    furthest = if squared > furthest { squared } else { furthest };
                }
                edges.push(&row[..count]);
                reach = (count == take).then_some(furthest);
                before = from;
            }
        }
        edges
    }
}
