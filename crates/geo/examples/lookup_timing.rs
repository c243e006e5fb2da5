//! How long the gazetteer takes to load, and to answer what people type:
//! `cargo run --release -p geo --example lookup_timing`.

use std::hint::black_box;
use std::time::{Duration, Instant};

use geo::{Find, Lang, Point, covering, gazetteer};

fn main() {
    let start = Instant::now();
    let places = gazetteer();
    println!("load and index {} places: {:?}", places.places().count(), start.elapsed());

    let areas = ["FR-73", "FR-ARA"].map(|code| code.parse().expect("a code"));
    let opts = Find { lang: Lang::Fr, areas: &areas, limit: 8 };
    let queries = [
        "s",
        "sa",
        "saint",
        "paris",
        "chambery",
        "aix les b",
        "73000",
        "3011 Bern",
        "chambrey",
        "sainte fyo",
        "roche yon",
        "la roche savoie",
        "zzzzzzzzzzzz",
        "saint jean de mauriennne",
    ];
    for query in queries.into_iter().map(str::to_owned).chain(["é-".repeat(10_000)]) {
        // The best of many: on a busy machine the others measure its other work.
        let mut each = Duration::MAX;
        for _ in 0..200 {
            let start = Instant::now();
            black_box(places.find(black_box(&query), &opts));
            each = each.min(start.elapsed());
        }
        let shown: String = query.chars().take(26).collect();
        let best = places.find(&query, &opts).first().map(geo::Hit::label).unwrap_or_default();
        println!("{shown:<28} {each:>10.1?}  {best}");
    }
    if let Some(point) = Point::new(45.566, 5.921) {
        for radius in [500.0, 5_000.0, 20_000.0, 100_000.0] {
            let start = Instant::now();
            let ranges = covering(point, radius);
            println!("covering {radius} m: {:?}, {} ranges", start.elapsed(), ranges.len());
        }
    }
}
