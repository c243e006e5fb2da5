//! How long it takes to share helpers among asks that are alerted together, and what comes of it.

use std::hint::black_box;
use std::time::Instant;

use matching::Habit;
use matching::acceptance::{Rates, Stratum};
use matching::share::{Ask, Candidate, share};

const ASKS: u32 = 50;
const CANDIDATES: usize = 60;
const TIMES: u32 = 300;
/// How wide the town is, in metres.
const WIDTH_M: f64 = 5_000.0;

fn main() {
    let cases = [
        ("plenty", 5000, 1),
        ("some", 1500, 1),
        ("enough", 500, 1),
        ("hardly enough", 250, 1),
        ("few", 150, 3),
        ("a street", 60, 2),
    ];
    for (what, helpers, missing) in cases {
        let rows = rows(helpers);
        let ask = |candidates| Ask { missing, certainty: 0.9, most: 40, candidates };
        let asks: Vec<Ask> = rows.iter().map(|row| ask(row.as_slice())).collect();
        let left = vec![3; helpers as usize];
        let start = Instant::now();
        for _ in 0..TIMES {
            black_box(share(black_box(&asks), black_box(&left)));
        }
        let each = start.elapsed() / TIMES;
        let shares = share(&asks, &left);
        let alerts: usize = shares.iter().map(|share| share.chosen.len()).sum();
        let chance = shares.iter().map(|share| share.chance).fold(1.0, f64::min);
        println!(
            "{what}: {helpers} helpers, {ASKS} asks, {alerts} alerts, lowest chance {chance:.2}, {each:?}"
        );
    }
}

/// The nearest candidates of each ask, in a town where everybody lives somewhere.
fn rows(helpers: u32) -> Vec<Vec<Candidate>> {
    let rates = Rates::default();
    let mut seed = 1_u64;
    let mut place = || {
        let mut next = || {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (seed >> 33) as f64 / f64::from(1_u32 << 31) * WIDTH_M
        };
        (next(), next())
    };
    let people: Vec<(f64, f64)> = (0..helpers).map(|_| place()).collect();
    let row = |_| {
        let ask = place();
        let candidate = |((x, y), helper): (&(f64, f64), u32)| {
            let cost = (ask.0 - x).hypot(ask.1 - y);
            Candidate { helper, cost, yes: rates.posterior(Stratum::new(1, 10, cost, Habit::New)) }
        };
        let mut row: Vec<Candidate> = people.iter().zip(0..).map(candidate).collect();
        row.sort_by(|a, b| a.cost.total_cmp(&b.cost));
        row.truncate(CANDIDATES);
        row
    };
    (0..ASKS).map(row).collect()
}
