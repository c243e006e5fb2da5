//! The nearest of many points for each of many places, all at once.
//!
//! [`Nearest`] sorts the points along a curve through all of them (Morton 1966), and puts boxes around what
//! follows each other, and around those (a tree whose shape the curve gives, without choosing planes:
//! Lauterbach and others 2009). Distances are great-circle distances, compared as chords, which order them
//! alike. Building takes O(n log n) for n points, a search O(log n + found) as a rule; some 33 bytes a
//! point.
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
use sphere::{arc, chord, rounded, squared, vector};
use tree::{LEAF, Tree};

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
    /// `threads`, of which it uses fewer if there is little to do. While it runs, it takes 8 bytes for each
    /// edge that there might be.
    pub fn edges(&self, places: &[(f64, f64)], take: usize, within_m: f64, threads: usize) -> Edges {
        let mut edges = vec![Edge::default(); places.len() * take];
        let mut counts = vec![0; places.len()];
        if edges.is_empty() {
            return Edges::from_parts(edges, &counts, 1, 0);
        }
        let threads = threads.min(places.len() / WORTH_A_THREAD).max(1);
        let part = places.len().div_ceil(threads);
        let mut parts = places.chunks(part).zip(edges.chunks_mut(part * take)).zip(counts.chunks_mut(part));
        std::thread::scope(|scope| {
            let own = parts.next();
            for ((places, edges), counts) in parts {
                scope.spawn(move || self.fill(places, take, within_m, edges, counts));
            }
            if let Some(((places, edges), counts)) = own {
                self.fill(places, take, within_m, edges, counts);
            }
        });
        Edges::from_parts(edges, &counts, part, take)
    }

    /// Row after row; `counts` says how long each is.
    fn fill(
        &self,
        places: &[(f64, f64)],
        take: usize,
        within_m: f64,
        edges: &mut [Edge],
        counts: &mut [u32],
    ) {
        let within = chord(within_m / EARTH_M);
        let (mut best, mut later) = (Best::new(take, LEAF), Vec::new());
        let (mut before, mut reach) = ([f64::NAN; 3], None);
        let mut end = 0;
        for ((lat, lon), count) in places.iter().zip(counts) {
            if !lat.is_finite() || !lon.is_finite() {
                continue;
            }
            let from = vector((*lat, *lon));
            // As many as wanted were within reach of the place before, hence are within that and the way
            // here.
            let limit = reach.map(|reach: f64| reach.sqrt() + squared(from, before).sqrt() + MARGIN);
            let limit = limit.filter(|limit| *limit < within).unwrap_or(within);
            best.begin(limit * limit);
            self.tree.search(from, &mut best, &mut later);
            let row = &mut edges[end..end + best.count()];
            let mut furthest = 0.0;
            for (squared, number, rank) in best.found() {
                row[rank] = Edge { helper: number, cost: rounded(EARTH_M * arc(squared)) };
                furthest = if squared > furthest { squared } else { furthest };
            }
            end += row.len();
            *count = row.len() as u32;
            reach = (row.len() == take).then_some(furthest);
            before = from;
        }
    }
}
