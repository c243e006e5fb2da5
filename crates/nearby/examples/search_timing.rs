//! How long searches and changes take, how that grows, and what a listing weighs in memory.
//!
//! `cargo run --release -p nearby --example search_timing`

use std::hint::black_box;
use std::time::{Duration, Instant};

use nearby::{Bounds, Index, Kind, Labels, Lang, Listing, Near, Remote, Search, Sort, Spot};
use uuid::Uuid;

const SIZES: [usize; 3] = [10_000, 100_000, 1_000_000];
const QUERIES: usize = 1000;
const COMMUNES: u64 = 35_000;
const CATEGORIES: u64 = 24;
const DAY: i64 = 86_400;
const NOW: i64 = 1_800_000_000;

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

    /// The k-th of n things comes 1/k as often as the first.
    fn zipf(&mut self, n: u64) -> u64 {
        // The inverse of the sum of 1/k, which is about the logarithm.
        (((n as f64 + 1.0).ln() * self.unit()).exp() as u64 - 1).min(n - 1)
    }

    /// A public place: one of 35,000 communes like those of France, Belgium and Switzerland; the 1,000
    /// biggest have up to 30 cells of a kilometre.
    fn spot(&mut self) -> Spot {
        let commune = self.zipf(COMMUNES);
        let mut seat = Random(commune);
        let (lat, lon) = (42.5 + seat.unit() * 8.5, -4.5 + seat.unit() * 14.0);
        let cells = if commune < 1000 { 30 / (1 + commune / 50) + 1 } else { 1 };
        let cell = self.below(cells);
        let (north, east) = ((cell % 6) as f64, (cell / 6) as f64);
        Spot { lat: lat + north * 0.01, lon: lon + east * 0.014, place: commune as u32 }
    }

    /// A word of a made-up language of 60,000, the frequent ones short; they do not end like any that a
    /// stemmer would cut.
    fn word(&mut self, text: &mut String) {
        // The twenty most frequent of a language are stop words.
        let number = loop {
            let number = self.zipf(60_020);
            if number >= 20 {
                break number;
            }
        };
        let mut rest = number * 7919 + number;
        while rest > 0 {
            text.push(char::from(b"bdgklmprtv"[(rest % 10) as usize]));
            text.push(char::from(b"aou"[(rest / 10 % 3) as usize]));
            rest /= 30;
        }
        text.push('k');
    }

    fn words(&mut self, many: u64) -> String {
        let mut text = String::new();
        for _ in 0..many {
            self.word(&mut text);
            text.push(' ');
        }
        text
    }

    fn add(&mut self, index: &mut Index, number: u64) {
        let ask = self.below(5) != 0;
        let mut title = self.words(7);
        title.truncate(40);
        let details = if ask { String::new() } else { self.words(12) };
        let today = (NOW / DAY) as i32;
        let from = self.below(30) as i32;
        let dated = ask && self.below(2) == 0;
        index.upsert(&Listing {
            id: Uuid::from_u64_pair(0x0190_0000_0000_7000 + number, self.bits()),
            kind: if ask { Kind::Ask } else { Kind::Offer },
            category: self.zipf(CATEGORIES) as u16,
            spot: (self.below(20) != 0).then(|| self.spot()),
            posted: NOW - 60 * DAY + number as i64,
            due: dated.then(|| NOW + i64::from(from) * DAY),
            from_day: dated.then_some(today),
            until_day: dated.then_some(today + from),
            languages: 1,
            from_age: 0,
            left: 1,
            tag: 0,
            title: &title,
            extra: "",
            text: &[(Lang::Fr, &details)],
        });
    }

    /// As people do: around where people are.
    fn near(&mut self, radius_m: u32) -> Option<Near> {
        let Spot { lat, lon, .. } = self.spot();
        let mut off = || (self.unit() - 0.5) * 0.05;
        Some(Near { lat: lat + off(), lon: lon + off(), radius_m })
    }
}

/// Median and 99th percentile of many.
fn time(mut ask: impl FnMut(&mut Random) -> Duration) -> (f64, f64) {
    let mut random = Random(7);
    let mut times: Vec<f64> = (0..QUERIES).map(|_| ask(&mut random).as_secs_f64() * 1e6).collect();
    times.sort_by(f64::total_cmp);
    (times[QUERIES / 2], times[QUERIES * 99 / 100])
}

fn timed<T>(work: impl FnOnce() -> T) -> Duration {
    let start = Instant::now();
    black_box(work());
    start.elapsed()
}

/// Every sort of question, with its times in microseconds.
fn questions(index: &mut Index) -> Vec<(&'static str, (f64, f64))> {
    let labels = Labels::new(
        (0..CATEGORIES as u16)
            .map(|category| (category, Lang::Fr, ["chien", "chat", "vélo"][usize::from(category % 3)])),
    );
    let page = || Search { take: 20, ..Search::default() };
    let mut rows = Vec::new();
    let mut run = |name, ask: &dyn Fn(&Index, &mut Random) -> Duration| {
        rows.push((name, time(|random| ask(index, random))));
    };
    run("nearest, 10 km", &|index, random| {
        let search = Search { near: random.near(10_000), ..page() };
        timed(|| index.search(&search))
    });
    run("nearest, 10 km, page 5", &|index, random| {
        let search = Search { near: random.near(10_000), skip: 80, ..page() };
        timed(|| index.search(&search))
    });
    run("nearest, 10 km, one category", &|index, random| {
        let category = Some(random.zipf(CATEGORIES) as u16);
        let search = Search { near: random.near(10_000), kind: Some(Kind::Ask), category, ..page() };
        timed(|| index.search(&search))
    });
    run("nearest, 100 km", &|index, random| {
        let search = Search { near: random.near(100_000), ..page() };
        timed(|| index.search(&search))
    });
    run("newest, 10 km", &|index, random| {
        let search = Search { near: random.near(10_000), sort: Sort::Newest, ..page() };
        timed(|| index.search(&search))
    });
    run("newest, 100 km, one category", &|index, random| {
        let category = Some(random.zipf(CATEGORIES) as u16);
        let search = Search { near: random.near(100_000), category, sort: Sort::Newest, ..page() };
        timed(|| index.search(&search))
    });
    run("newest, everywhere", &|index, _| {
        let search = Search { sort: Sort::Newest, ..page() };
        timed(|| index.search(&search))
    });
    run("urgent, 10 km", &|index, random| {
        let search = Search { near: random.near(10_000), sort: Sort::Urgent, ..page() };
        timed(|| index.search(&search))
    });
    run("urgent, everywhere", &|index, _| {
        let search = Search { sort: Sort::Urgent, ..page() };
        timed(|| index.search(&search))
    });
    run("days, 10 km", &|index, random| {
        let day = (NOW / DAY) as i32 + random.below(20) as i32;
        let search = Search { near: random.near(10_000), days: Some((day, day + 1)), ..page() };
        timed(|| index.search(&search))
    });
    run("days, everywhere", &|index, random| {
        let day = (NOW / DAY) as i32 + random.below(20) as i32;
        let search = Search { days: Some((day, day + 1)), ..page() };
        timed(|| index.search(&search))
    });
    run("one word, 10 km", &|index, random| {
        let near = random.near(10_000);
        let question = random.words(1);
        timed(|| {
            let words = index.words(&question, Lang::Fr, &labels);
            black_box(index.search(&Search { near, words: Some(&words), ..page() }));
        })
    });
    run("two words, everywhere", &|index, random| {
        let question = random.words(2);
        timed(|| {
            let words = index.words(&question, Lang::Fr, &labels);
            black_box(index.search(&Search { words: Some(&words), ..page() }));
        })
    });
    run("word that means categories, 10 km", &|index, random| {
        let near = random.near(10_000);
        timed(|| {
            let words = index.words("chiens", Lang::Fr, &labels);
            black_box(index.search(&Search { near, words: Some(&words), ..page() }));
        })
    });
    run("word that means categories, everywhere", &|index, _| {
        timed(|| {
            let words = index.words("chiens", Lang::Fr, &labels);
            black_box(index.search(&Search { words: Some(&words), ..page() }));
        })
    });
    run("two of 4 wider circles", &|index, random| {
        let search = Search { near: random.near(10_000), remote: Remote::Not, ..page() };
        timed(|| index.wider(&search, &[20_000, 50_000, 100_000, 200_000], 2))
    });
    let france = Bounds { south: 41.0, west: -5.5, north: 51.5, east: 10.0 };
    run("map, zoom 6, all of France", &|index, _| timed(|| index.clusters(&page(), france, 6, 400)));
    run("map, zoom 8, a screen", &|index, random| {
        let (lat, lon) = (43.0 + 7.0 * random.unit(), -3.0 + 10.0 * random.unit());
        let bounds = Bounds { south: lat - 1.4, west: lon - 2.8, north: lat + 1.4, east: lon + 2.8 };
        timed(|| index.clusters(&page(), bounds, 8, 400))
    });
    run("map, zoom 10, a screen", &|index, random| {
        let (lat, lon) = (43.0 + 7.0 * random.unit(), -3.0 + 10.0 * random.unit());
        let bounds = Bounds { south: lat - 0.4, west: lon - 0.7, north: lat + 0.4, east: lon + 0.7 };
        timed(|| index.clusters(&page(), bounds, 10, 400))
    });
    run("map, zoom 6, one word", &|index, random| {
        let question = random.words(1);
        timed(|| {
            let words = index.words(&question, Lang::Fr, &labels);
            black_box(index.clusters(&Search { words: Some(&words), ..page() }, france, 6, 400));
        })
    });
    let many = index.len() as u64;
    rows.push(("one comes", {
        let mut number = many;
        time(|random| {
            number += 1;
            timed(|| random.add(index, number))
        })
    }));
    let everywhere = Search { take: QUERIES, sort: Sort::Newest, ..Search::default() };
    let mut ids: Vec<Uuid> = index.search(&everywhere).hits.iter().map(|hit| hit.id).collect();
    rows.push(("one goes", time(|_| ids.pop().map_or(Duration::ZERO, |id| timed(|| index.remove(id))))));
    rows
}

/// What the process has in memory, in bytes.
fn resident() -> Option<usize> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmRSS:"))?;
    Some(line.split_whitespace().nth(1)?.parse::<usize>().ok()? * 1024)
}

fn main() {
    let mut columns = Vec::new();
    // The largest first, for what a smaller one leaves behind would count as its memory.
    for size in SIZES.into_iter().rev() {
        let (before, start) = (resident(), Instant::now());
        let mut index = Index::new();
        let mut random = Random(1);
        (0..size as u64).for_each(|number| random.add(&mut index, number));
        let seconds = start.elapsed().as_secs_f64();
        let grown = resident().zip(before).map(|(after, before)| after.saturating_sub(before) / size);
        println!(
            "{size} listings: {seconds:.2} s to fill, {} bytes a listing by its own count, {} of the process",
            index.bytes() / size,
            grown.map_or_else(|| "?".to_owned(), |bytes| bytes.to_string()),
        );
        columns.push(questions(&mut index));
    }
    columns.reverse();
    println!(
        "\nmicroseconds: median / 99th percentile, and how the median grows from 10k to 1M, per tenfold"
    );
    println!("{:<40}{:>18}{:>18}{:>18}{:>8}", "", "10k", "100k", "1M", "×");
    for (row, (name, (first, _))) in columns[0].iter().enumerate() {
        let cells: String = columns
            .iter()
            .map(|column| column[row].1)
            .map(|(median, slow)| format!("{:>18}", format!("{median:.1} / {slow:.1}")))
            .collect();
        let growth = columns.last().map_or(1.0, |column| column[row].1.0 / first).sqrt();
        println!("{name:<40}{cells}{growth:>8.2}");
    }
}
