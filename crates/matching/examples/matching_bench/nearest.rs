//! The candidates alone, beside two crates that search points, on one thread each.

use std::error::Error;
use std::hint::black_box;
use std::num::NonZero;
use std::path::Path;
use std::time::Instant;

use kiddo::{ImmutableKdTree, SquaredEuclidean};
use matching::nearest::Nearest;

use crate::instance::{Instance, Point};
use crate::{NEAREST, WITHIN_M, tell, threads};

/// Mean radius of the earth.
const EARTH_M: f64 = 6_371_008.8;

pub(crate) fn run(folder: &Path) -> Result<(), Box<dyn Error>> {
    let Instance { helpers, asks, .. } = Instance::read(folder)?;
    let ours = Nearest::new(&helpers);
    // Who comes one by one, in no order; then all at once.
    let queries = asks.len() as f64;
    for (name, threads) in [("ours", 1), ("ours_all_threads", threads())] {
        let start = Instant::now();
        let asks: Vec<Point> = ours.walk(&asks).iter().map(|number| asks[*number as usize]).collect();
        black_box(ours.edges(&asks, NEAREST, WITHIN_M, threads));
        rate(&format!("{name}_in_bulk"), queries, start);
    }
    let start = Instant::now();
    black_box(ours.edges(&asks, NEAREST, WITHIN_M, 1));
    rate("ours", queries, start);

    let radius = (2.0 * (WITHIN_M / EARTH_M / 2.0).sin()).powi(2);
    let take = NonZero::new(NEAREST).ok_or("none to find")?;
    let vectors: Vec<[f64; 3]> = helpers.iter().map(|point| vector(*point)).collect();
    let kiddo: ImmutableKdTree<f64, 3> = ImmutableKdTree::new_from_slice(&vectors)?;
    let start = Instant::now();
    for ask in &asks {
        let query =
            kiddo.query(&vector(*ask)).nearest_n::<SquaredEuclidean<f64>>(take).within(radius).execute();
        black_box(query);
    }
    rate("kiddo", queries, start);

    let rstar = rstar::RTree::bulk_load(vectors);
    let start = Instant::now();
    for ask in &asks {
        let near = rstar.nearest_neighbor_iter_with_distance_2(vector(*ask)).take(NEAREST);
        black_box(near.take_while(|(_, far)| *far <= radius).count());
    }
    rate("rstar", queries, start);
    Ok(())
}

fn rate(name: &str, queries: f64, start: Instant) {
    tell(&format!("{name}_per_s"), format_args!("{:.0}", queries / start.elapsed().as_secs_f64()));
}

fn vector((lat, lon): Point) -> [f64; 3] {
    let ((sin, cos), (east, ahead)) = (lat.to_radians().sin_cos(), lon.to_radians().sin_cos());
    [cos * ahead, cos * east, sin]
}
