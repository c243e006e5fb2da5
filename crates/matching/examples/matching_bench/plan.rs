//! The candidates and the best plan.

use std::error::Error;
use std::path::Path;
use std::time::{Duration, Instant};

use matching::assign::{Edges, Helpers, Plan, Problem, assign, verify};
use matching::nearest::Nearest;

use crate::instance::{Instance, Point};
use crate::{NEAREST, WITHIN_M, tell, tell_time, threads};

/// With fewer asks it takes a millisecond or two, much of it to be given memory and the processor's full speed:
/// then it is done again and again for so long, all of it each time, and the middle one counts, as with the
/// reference.
const FEW_ASKS: usize = 10_000;
const REPEATED_FOR: Duration = Duration::from_millis(300);

pub(crate) fn run(folder: &Path) -> Result<(), Box<dyn Error>> {
    let start = Instant::now();
    let instance = Instance::read(folder)?;
    tell_time("read_s", start);
    tell("helpers", instance.helpers.len());
    tell("asks", instance.asks.len());
    tell("places", instance.places.iter().map(|places| u64::from(*places)).sum::<u64>());
    // The system is asked once, not in each step: that takes some files to read.
    let threads = threads();
    tell("threads", threads);

    let again = (instance.asks.len() < FEW_ASKS).then(|| instance.clone());
    let start = Instant::now();
    let (problem, plan, first) = solve(instance, threads)?;
    let mut times = vec![first];
    while let Some(instance) = again.as_ref().filter(|_| start.elapsed() < REPEATED_FOR) {
        times.push(solve(instance.clone(), threads)?.2);
    }
    tell("times", times.len());
    tell("candidates_s", seconds(middle(times.iter().map(|both| both[0]))));
    tell("assignment_s", seconds(middle(times.iter().map(|both| both[1]))));
    tell("first_candidates_s", seconds(first[0]));
    tell("first_assignment_s", seconds(first[1]));
    tell("edges", problem.edges().len());
    tell("places_filled", plan.filled());
    tell("total_metres", plan.cost());

    let start = Instant::now();
    verify(&problem, &plan)?;
    tell_time("certificate_s", start);
    tell("peak_kib", peak()?);
    Ok(())
}

/// The candidates and the plan, and how long each took.
fn solve(instance: Instance, threads: usize) -> Result<(Problem, Plan, [Duration; 2]), Box<dyn Error>> {
    let start = Instant::now();
    let (places, helpers, edges) = candidates(instance, threads)?;
    let candidates = start.elapsed();
    let start = Instant::now();
    let problem = Problem::new(places, helpers, edges)?;
    let plan = assign(&problem, threads);
    Ok((problem, plan, [candidates, start.elapsed()]))
}

fn middle(times: impl Iterator<Item = Duration>) -> Duration {
    let mut times: Vec<Duration> = times.collect();
    times.sort_unstable();
    times.get(times.len() / 2).copied().unwrap_or_default()
}

fn seconds(time: Duration) -> String {
    format!("{:.6}", time.as_secs_f64())
}

/// What a problem is made of, the asks in the order of a walk.
pub(crate) fn candidates(
    instance: Instance,
    threads: usize,
) -> Result<(Vec<u32>, Helpers, Edges), Box<dyn Error>> {
    let Instance { helpers, asks, places } = instance;
    let nearest = Nearest::new(&helpers);
    let walk = nearest.walk(&asks);
    let asks: Vec<Point> = walk.iter().map(|number| asks[*number as usize]).collect();
    let places = walk.iter().map(|number| places[*number as usize]).collect();
    let edges = nearest.edges(&asks, NEAREST, WITHIN_M, threads);
    Ok((places, Helpers::single(u32::try_from(helpers.len())?), edges))
}

/// The most memory that this process ever had, in KiB.
fn peak() -> Result<String, Box<dyn Error>> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).ok_or("no VmHWM")?;
    Ok(line.trim().trim_end_matches(" kB").to_owned())
}
