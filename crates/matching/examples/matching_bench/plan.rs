//! The candidates and the best plan.

use std::error::Error;
use std::path::Path;
use std::time::Instant;

use matching::assign::{Edges, Helpers, Problem, assign, verify};
use matching::nearest::Nearest;

use crate::instance::{Instance, Point};
use crate::{NEAREST, WITHIN_M, tell, tell_time, threads};

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

    let start = Instant::now();
    let (places, helpers, edges) = candidates(instance, threads)?;
    tell_time("candidates_s", start);
    tell("edges", edges.len());

    let start = Instant::now();
    let problem = Problem::new(places, helpers, edges)?;
    let plan = assign(&problem, threads);
    tell_time("assignment_s", start);
    tell("places_filled", plan.filled());
    tell("total_metres", plan.cost());

    let start = Instant::now();
    verify(&problem, &plan)?;
    tell_time("certificate_s", start);
    tell("peak_kib", peak()?);
    Ok(())
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
