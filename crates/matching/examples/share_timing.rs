//! How long it takes to share helpers among asks that are alerted together.

use std::hint::black_box;
use std::time::Instant;

use matching::acceptance::{Rates, Stratum};
use matching::share::{Ask, Candidate, share};

const ASKS: u32 = 50;
const CANDIDATES: u32 = 60;
const TIMES: u32 = 200;

fn main() {
    for (what, helpers, missing) in
        [("plenty", 3000, 1), ("a town", 600, 1), ("few", 150, 3), ("a street", 60, 2)]
    {
        let rates = Rates::default();
        // Each ask has the next helpers on a ring, from its own place on.
        let rows: Vec<Vec<Candidate>> = (0..ASKS)
            .map(|ask| {
                let start = ask * helpers / ASKS;
                let candidate = |rank: u32| {
                    let metres = f64::from(rank * rank) * 2.5 + f64::from((rank * 7 + ask * 13) % 11);
                    let yes = rates.posterior(Stratum::new(1, 10, metres));
                    Candidate { helper: (start + rank) % helpers, cost: metres, yes }
                };
                (0..CANDIDATES.min(helpers)).map(candidate).collect()
            })
            .collect();
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
        println!("{what}: {each:?} for {ASKS} asks, {alerts} alerts, the lowest chance {chance:.2}");
    }
}
