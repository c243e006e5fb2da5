//! How long a search and a change take, and what a helper weighs in memory.
//!
//! `cargo run --release -p matching --example nearest_timing`

use std::collections::HashSet;
use std::hint::black_box;
use std::time::Instant;

use matching::{Categories, Habit, Helper, Index, Languages, Search, Week, Weights};
use uuid::Uuid;

const QUERIES: usize = 2000;
const NOW: i64 = 1_800_000_000_000_000;

/// SplitMix64.
struct Random(u64);

impl Random {
    fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, n: u64) -> u64 {
        self.bits() % n
    }

    fn unit(&mut self) -> f64 {
        (self.bits() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// One of 3,000 towns in a country like France, most people in the first ones; around its centre.
    fn place(&mut self) -> (f64, f64) {
        let town = (self.unit().powi(3) * 3000.0) as u64;
        let mut seat = Random(town);
        let spread = if town < 50 { 0.12 } else { 0.04 };
        let mut around = || (self.unit() + self.unit() + self.unit() - 1.5) * spread;
        (43.0 + seat.unit() * 7.5 + around(), -1.0 + seat.unit() * 8.0 + around())
    }

    fn helper(&mut self, id: u64) -> Helper {
        let (lat, lon) = self.place();
        Helper {
            id: Uuid::from_u64_pair(0x0190_0000_0000_7000 + id, self.bits()),
            lat,
            lon,
            reach_m: 2_000 + self.below(20_000) as u32,
            categories: Categories(u128::from(self.bits() & self.bits() & self.bits() & 0xffff_ffff)),
            languages: Languages(1 | self.bits() & self.bits() & self.bits() & 0xff),
            week: Week((self.bits() & self.bits()) as u32 & Week::ALWAYS.0),
            capacity: 1 + self.below(3) as u8,
            load: self.below(3) as u8,
            last_asked: (self.below(3) == 0).then(|| NOW - self.below(1_000_000_000_000) as i64),
            asked_today: u8::from(self.below(10) == 0),
            paused: self.below(10) == 0,
            habit: Habit::New,
        }
    }
}

/// Resident memory in bytes, where the system tells.
fn resident() -> u64 {
    let statm = std::fs::read_to_string("/proc/self/statm").unwrap_or_default();
    let pages = statm.split(' ').nth(1).and_then(|n| n.parse::<u64>().ok());
    pages.unwrap_or(0) * 4096
}

fn main() {
    for count in [10_000_u64, 100_000, 1_000_000] {
        let mut random = Random(count);
        let before = resident();
        let mut index = Index::new();
        let mut ids = Vec::new();
        let start = Instant::now();
        for id in 0..count {
            let helper = random.helper(id);
            index.upsert(&helper);
            ids.push(helper.id);
        }
        let built = start.elapsed();
        let bytes = (resident() - before) as f64 / count as f64 - 16.0;
        println!("{count} helpers: built in {built:.0?}, {bytes:.0} bytes each");

        let start = Instant::now();
        for _ in 0..100_000 {
            let mut helper = random.helper(0);
            helper.id = ids[random.below(count) as usize];
            index.upsert(&helper);
        }
        println!("  move a helper: {:.2} µs", start.elapsed().as_secs_f64() * 10.0);

        let exclude = HashSet::new();
        let weights = Weights::default();
        for (within_m, take) in [(5_000, 5), (5_000, 20), (20_000, 20), (50_000, 200)] {
            let (mut times, mut found) = (Vec::new(), 0);
            for _ in 0..QUERIES {
                let search = Search {
                    point: random.place(),
                    within_m,
                    category: Some(random.below(32) as u8),
                    languages: Languages(1 << random.below(8)),
                    week: Week(0b111 << (3 * random.below(7))),
                    max_per_day: 1,
                    exclude: &exclude,
                    now: NOW,
                    weights: &weights,
                    take,
                };
                let start = Instant::now();
                found += black_box(index.candidates(&search)).len();
                times.push(start.elapsed().as_secs_f64() * 1e6);
            }
            times.sort_by(f64::total_cmp);
            let mean = times.iter().sum::<f64>() / QUERIES as f64;
            let (median, late) = (times[QUERIES / 2], times[QUERIES * 99 / 100]);
            println!(
                "  {take:>3} within {:>2} km: mean {mean:.0} µs, median {median:.0}, 99 % below {late:.0}; found {:.1}",
                within_m / 1000,
                found as f64 / QUERIES as f64
            );
        }
    }
}
