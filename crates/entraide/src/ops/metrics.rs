//! Counters in the Prometheus text format.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// Upper bounds of the buckets of the time a request takes, in seconds.
const BUCKETS: [f64; 8] = [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1.0, 3.0];

#[derive(Clone, Default)]
struct Timing {
    buckets: [u64; 8],
    count: u64,
    seconds: f64,
}

/// What this process has counted since it started.
#[derive(Default)]
pub struct Metrics {
    requests: Mutex<BTreeMap<Box<str>, BTreeMap<u16, Timing>>>,
}

impl std::fmt::Debug for Metrics {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Metrics")
    }
}

impl Metrics {
    /// Counts a request by its route (never its path, which may hold a token) and status.
    pub fn request(&self, route: &str, status: u16, took: Duration) {
        let mut all = self.requests.lock().unwrap_or_else(PoisonError::into_inner);
        let timings = match all.get_mut(route) {
            Some(known) => known,
            None => all.entry(route.into()).or_default(),
        };
        let timing = timings.entry(status).or_default();
        let seconds = took.as_secs_f64();
        timing.count += 1;
        timing.seconds += seconds;
        for (bucket, bound) in timing.buckets.iter_mut().zip(BUCKETS) {
            *bucket += u64::from(seconds <= bound);
        }
    }

    /// All counters as text.
    #[must_use]
    pub fn render(&self) -> String {
        let all = self.requests.lock().unwrap_or_else(PoisonError::into_inner);
        let mut text = String::from(
            "# HELP entraide_request_seconds Time to answer, by route and status.\n# TYPE entraide_request_seconds histogram\n",
        );
        let timings =
            all.iter().flat_map(|(route, of)| of.iter().map(move |(status, one)| (route, status, one)));
        for (route, status, timing) in timings {
            let labels = format!("route=\"{route}\",status=\"{status}\"");
            for (count, bound) in timing.buckets.iter().zip(BUCKETS) {
                let _ = writeln!(text, "entraide_request_seconds_bucket{{{labels},le=\"{bound}\"}} {count}");
            }
            let _ =
                writeln!(text, "entraide_request_seconds_bucket{{{labels},le=\"+Inf\"}} {}", timing.count);
            let _ = writeln!(text, "entraide_request_seconds_sum{{{labels}}} {}", timing.seconds);
            let _ = writeln!(text, "entraide_request_seconds_count{{{labels}}} {}", timing.count);
        }
        text
    }
}

/// Whether the database answers, as text.
#[must_use]
pub fn database(answers: bool) -> String {
    format!(
        "# HELP entraide_database_up Whether the database answers.\n# TYPE entraide_database_up gauge\nentraide_database_up {}\n",
        u8::from(answers)
    )
}

/// The queue's figures as text.
#[must_use]
pub fn jobs(stats: &[queue::NameStats]) -> String {
    let mut text = String::from("# HELP entraide_jobs Jobs by name and state.\n# TYPE entraide_jobs gauge\n");
    for job in stats {
        let name = &job.name;
        for (state, count) in
            [("due", job.due), ("scheduled", job.scheduled), ("running", job.running), ("dead", job.dead)]
        {
            let _ = writeln!(text, "entraide_jobs{{name=\"{name}\",state=\"{state}\"}} {count}");
        }
    }
    text
}
