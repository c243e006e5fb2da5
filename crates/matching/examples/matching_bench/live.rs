//! Changes to the best plan, one by one.

use std::error::Error;
use std::path::Path;
use std::time::Instant;

use matching::assign::{Edge, Invalid, Live, Problem, assign, verify};

use crate::instance::Instance;
use crate::make::Random;
use crate::{plan, tell, tell_time, threads};

/// How often each kind of change is tried, if there are so many asks and helpers.
const TIMES: usize = 2000;

/// One change of a kind, by its turn.
type Change<'a> = dyn FnMut(&mut Live, usize) -> Result<(), Invalid> + 'a;

pub(crate) fn run(folder: &Path) -> Result<(), Box<dyn Error>> {
    let (places, helpers, edges) = plan::candidates(Instance::read(folder)?, threads())?;
    let problem = Problem::new(places, helpers, edges)?;
    let best = assign(&problem, threads());
    let start = Instant::now();
    let mut live = Live::new(&problem, &best)?;
    tell_time("live_from_plan_s", start);

    let columns = columns(&problem);
    let (asks, helpers) = (problem.places().len(), problem.helpers().len());
    let times = TIMES.min(asks).min(helpers);
    let mut random = Random(1);
    let mut all = Vec::new();
    let mut time = |name: &str, live: &mut Live, change: &mut Change| {
        let mut took = Vec::new();
        for turn in 0..times {
            let start = Instant::now();
            change(live, turn)?;
            took.push(start.elapsed().as_secs_f64() * 1e6);
        }
        all.extend_from_slice(&took);
        summary(name, took);
        Ok::<(), Invalid>(())
    };
    let mut some = |count: usize| -> Vec<u32> {
        // Each once: who was removed cannot be removed again.
        let mut numbers: Vec<u32> = (0..count as u32).collect();
        for turn in 0..times {
            numbers.swap(turn, turn + random.bits() as usize % (count - turn));
        }
        numbers.truncate(times);
        numbers
    };
    let (asks, helpers) = (some(asks), some(helpers));

    time("ask_goes", &mut live, &mut |live, turn| live.remove_ask(asks[turn]))?;
    // Who was removed last gets their number back first.
    time("ask_comes", &mut live, &mut |live, turn| {
        let ask = asks[times - 1 - turn] as usize;
        live.add_ask(problem.places()[ask], problem.edges().row(ask)).map(drop)
    })?;
    time("helper_goes", &mut live, &mut |live, turn| live.remove_helper(helpers[turn]))?;
    time("helper_comes", &mut live, &mut |live, turn| {
        let helper = helpers[times - 1 - turn] as usize;
        live.add_helper(problem.helpers().costs(helper), &columns[helper]).map(drop)
    })?;
    time("ask_needs_more", &mut live, &mut |live, turn| {
        live.set_places(asks[turn], problem.places()[asks[turn] as usize] + 1)
    })?;
    time("ask_needs_less", &mut live, &mut |live, turn| {
        live.set_places(asks[turn], problem.places()[asks[turn] as usize])
    })?;
    time("helper_takes_more", &mut live, &mut |live, turn| live.set_tasks(helpers[turn], &[0, 500]))?;
    time("helper_takes_less", &mut live, &mut |live, turn| live.set_tasks(helpers[turn], &[0]))?;
    summary("any_change", all);

    verify(&live.problem(), &live.plan())?;
    if (live.filled(), live.cost()) != (best.filled(), best.cost()) {
        return Err("all was undone, and the plan is not as good as it was".into());
    }
    Ok(())
}

/// The asks that know each helper, with the cost of the edge.
fn columns(problem: &Problem) -> Vec<Vec<(u32, u32)>> {
    let mut columns = vec![Vec::new(); problem.helpers().len()];
    for ask in 0..problem.places().len() {
        for Edge { helper, cost } in problem.edges().row(ask) {
            columns[*helper as usize].push((ask as u32, *cost));
        }
    }
    columns
}

/// In microseconds.
fn summary(name: &str, mut times: Vec<f64>) {
    times.sort_by(f64::total_cmp);
    for (what, part) in [("median", 0.5), ("p99", 0.99), ("most", 1.0)] {
        let at = ((times.len() - 1) as f64 * part) as usize;
        tell(&format!("{name}_{what}_us"), format_args!("{:.1}", times[at]));
    }
}
