//! Times, and the table of them.

use std::time::{Duration, Instant};

use serde_json::json;

/// How long each of `count` runs takes, after some to warm up.
pub(crate) fn times(count: usize, mut deed: impl FnMut()) -> Vec<Duration> {
    for _ in 0..count / 10 {
        deed();
    }
    (0..count)
        .map(|_| {
            let begin = Instant::now();
            deed();
            begin.elapsed()
        })
        .collect()
}

/// One figure beside its reference.
pub(crate) struct Row {
    what: String,
    ours: (f64, f64),
    reference_name: String,
    reference: (f64, f64),
}

/// Median and 99th percentile, in microseconds.
fn summary(mut times: Vec<Duration>) -> (f64, f64) {
    times.sort_unstable();
    let at = |share: f64| {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "an index of a short list"
        )]
        let index = ((times.len() - 1) as f64 * share) as usize;
        times[index].as_secs_f64() * 1e6
    };
    (at(0.5), at(0.99))
}

impl Row {
    pub(crate) fn new(
        what: &str,
        ours: Vec<Duration>,
        reference_name: &str,
        reference: Vec<Duration>,
    ) -> Self {
        Self {
            what: what.into(),
            ours: summary(ours),
            reference_name: reference_name.into(),
            reference: summary(reference),
        }
    }

    fn ratio(&self) -> f64 {
        self.ours.0 / self.reference.0.max(0.001)
    }
}

/// All figures.
#[derive(Default)]
pub(crate) struct Table(Vec<Row>);

impl Table {
    pub(crate) fn add(&mut self, row: Row) {
        self.0.push(row);
    }

    pub(crate) fn print(&self) {
        println!("| what | median µs | p99 µs | reference | median µs | p99 µs | ratio |");
        println!("|---|---:|---:|---|---:|---:|---:|");
        for row in &self.0 {
            println!(
                "| {} | {:.1} | {:.1} | {} | {:.1} | {:.1} | {:.2} |",
                row.what,
                row.ours.0,
                row.ours.1,
                row.reference_name,
                row.reference.0,
                row.reference.1,
                row.ratio()
            );
        }
    }

    pub(crate) fn json(&self) -> String {
        let rows: Vec<_> = self
            .0
            .iter()
            .map(|row| {
                json!({
                    "what": row.what,
                    "median_us": row.ours.0,
                    "p99_us": row.ours.1,
                    "reference": row.reference_name,
                    "reference_median_us": row.reference.0,
                    "reference_p99_us": row.reference.1,
                    "ratio": row.ratio(),
                })
            })
            .collect();
        serde_json::Value::from(rows).to_string()
    }
}
