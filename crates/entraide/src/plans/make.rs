//! The best plan for everybody who waits: pure, no database and no clock.
//!
//! Who could go where is what a wave would propose ([`matching::Index::candidates`]: all its conditions hold),
//! and costs what it costs there, in metre-equivalents. Beyond that:
//!
//! ```text
//! a pair who know each other costs EARLIER_M less, and is looked at however far down the list it is
//! the j-th task that the plan gives to one helper (from 0) costs load_m × j / capacity more,
//!     as a task of theirs that they have already does: so load is shared
//! a helper gets no more tasks than capacity − load, nor more alerts than the day still allows
//! ```
//!
//! Each ask knows its `TAKE` best candidates; those that go without are looked at again with four times as
//! many, and the whole is solved anew. Every plan is proved ([`verify`]) before anybody sees it.

use std::collections::{HashMap, HashSet};
use std::ops::ControlFlow;

use matching::assign::{Edge, Edges, Helpers, Problem, assign, verify};
use matching::{Candidate, Helper, Languages, Search, Week, Weights};
use uuid::Uuid;

use super::model::Reason;
use super::reasons::{Around, reason};
use crate::alerts::candidates::Snapshot;

/// Candidates of each ask at first.
const TAKE: usize = 24;
/// How often those that go without are looked at again, with four times as many each time.
const LOOKS: u32 = 3;
/// What it is worth that two know each other: as much as a language in common.
const EARLIER_M: u32 = 3_000;
/// How far around an ask the nearest helper is looked for where nobody would come, in metres: first here.
const RINGS_M: [f64; 4] = [5_000.0, 10_000.0, 20_000.0, 50_000.0];

/// What waits, and the rules.
#[derive(Debug, Default)]
pub struct Task {
    /// The asks, those that wait longest first.
    pub asks: Vec<Ask>,
    /// Pairs of an ask and a helper who has helped this person before.
    pub helped: HashSet<(Uuid, Uuid)>,
    /// Who was asked so often today is not asked again.
    pub max_per_day: u8,
    /// In microseconds since 1970.
    pub now: i64,
}

/// An ask that waits.
#[derive(Clone, Debug)]
pub struct Ask {
    /// Its id.
    pub id: Uuid,
    /// Its public place, in degrees.
    pub point: (f64, f64),
    /// The cell of that: asks with near numbers lie near each other.
    pub cell: i64,
    /// The kind of help, as the pool counts them; none when nobody offers it.
    pub category: Option<u8>,
    /// Spoken languages.
    pub languages: Languages,
    /// When.
    pub week: Week,
    /// As far as its widest wave, in metres.
    pub within_m: u32,
    /// How many helpers it misses.
    pub missing: u32,
    /// Who was asked about it, whatever the answer.
    pub asked: HashSet<Uuid>,
    /// Who must not be asked: whoever it is from.
    pub own: HashSet<Uuid>,
}

/// A plan.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Made {
    /// Ask by ask, the best helper first.
    pub pairs: Vec<Pair>,
    /// What goes without, ask by ask.
    pub gaps: Vec<Gap>,
    /// What the pairs cost, in metre-equivalents.
    pub cost_m: u64,
}

/// A helper for an ask.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair {
    /// The ask's place in the task.
    pub ask: usize,
    /// The helper.
    pub helper: Uuid,
    /// How far away, in metres.
    pub distance_m: u32,
    /// Whether they know each other.
    pub earlier: bool,
}

/// An ask that goes without, or without all it needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gap {
    /// The ask's place in the task.
    pub ask: usize,
    /// Why.
    pub reason: Reason,
    /// How many helpers it goes without.
    pub places: u32,
    /// How far away the nearest helper lives who does this kind of help, when nobody would come.
    pub nearest_m: Option<u32>,
    /// Whether nobody in question speaks a language that the person speaks.
    pub no_language: bool,
}

/// Makes the plan, with so many threads. It is the same whatever their number.
///
/// # Errors
/// Says what is wrong when the problem cannot be solved or the plan cannot be proved.
pub fn make(pool: &Snapshot, task: &Task, threads: usize) -> Result<Made, String> {
    // As `assign` likes them: what follows each other lies near each other.
    let mut order: Vec<usize> = (0..task.asks.len()).collect();
    order.sort_by_key(|at| (task.asks[*at].cell, *at));
    let mut rows = candidates(pool, task, &order, TAKE, threads);
    let mut take = TAKE;
    for look in 1.. {
        let solved = solve(pool, task, &order, &rows, threads)?;
        let short = |place: &usize| {
            let ask = &task.asks[order[*place]];
            solved.chosen[*place].len() < ask.missing as usize && rows[*place].len() >= take
        };
        let again: Vec<usize> = (0..order.len()).filter(short).collect();
        if again.is_empty() || look >= LOOKS {
            return Ok(finish(pool, task, &order, &solved));
        }
        take *= 4;
        let asks: Vec<usize> = again.iter().map(|place| order[*place]).collect();
        for (place, row) in again.into_iter().zip(candidates(pool, task, &asks, take, threads)) {
            rows[place] = row;
        }
    }
    Err("no end".into())
}

/// The best candidates of each of these asks.
fn candidates(
    pool: &Snapshot,
    task: &Task,
    asks: &[usize],
    take: usize,
    threads: usize,
) -> Vec<Vec<Candidate>> {
    let mut rows = vec![Vec::new(); asks.len()];
    let share = asks.len().div_ceil(threads.max(1)).max(1);
    std::thread::scope(|scope| {
        for (asks, rows) in asks.chunks(share).zip(rows.chunks_mut(share)) {
            scope.spawn(move || {
                for (at, row) in asks.iter().zip(rows) {
                    *row = of_ask(pool, task, &task.asks[*at], take);
                }
            });
        }
    });
    rows
}

fn of_ask(pool: &Snapshot, task: &Task, ask: &Ask, take: usize) -> Vec<Candidate> {
    let Some(category) = ask.category else {
        return Vec::new();
    };
    let both: HashSet<Uuid>;
    let exclude = if ask.own.is_empty() {
        &ask.asked
    } else {
        both = ask.asked.union(&ask.own).copied().collect();
        &both
    };
    pool.index.candidates(&Search {
        point: ask.point,
        within_m: ask.within_m,
        category: Some(category),
        languages: ask.languages,
        week: ask.week,
        max_per_day: task.max_per_day,
        exclude,
        now: task.now,
        weights: &Weights::default(),
        take,
    })
}

/// Whom each ask gets, in the order of the rows.
struct Solved {
    /// The helper, and how far away.
    chosen: Vec<Vec<(Uuid, f64)>>,
    cost_m: u64,
}

fn solve(
    pool: &Snapshot,
    task: &Task,
    order: &[usize],
    rows: &[Vec<Candidate>],
    threads: usize,
) -> Result<Solved, String> {
    let known = earlier(pool, task);
    let mut numbers: HashMap<Uuid, u32> = HashMap::new();
    let mut helpers = Helpers::new();
    let mut ids: Vec<Uuid> = Vec::new();
    let mut edges = Edges::new();
    let mut far: Vec<Vec<f64>> = Vec::with_capacity(rows.len());
    for (at, row) in order.iter().zip(rows) {
        let friends = known.get(at).map_or(&[][..], Vec::as_slice);
        let more = friends.iter().filter(|one| !row.iter().any(|candidate| candidate.id == one.id));
        let (mut of_ask, mut distances) = (Vec::new(), Vec::new());
        for one in row.iter().chain(more) {
            let Some(helper) = pool.index.get(one.id) else { continue };
            let number = *numbers.entry(one.id).or_insert_with(|| {
                helpers.push(&tasks(&helper, task.max_per_day));
                ids.push(one.id);
                // As many helpers as fit in memory are fewer.
                u32::try_from(ids.len() - 1).unwrap_or(u32::MAX)
            });
            let mut cost = metres(one.cost);
            if friends.iter().any(|friend| friend.id == one.id) {
                cost = cost.saturating_sub(EARLIER_M);
            }
            of_ask.push(Edge { helper: number, cost });
            distances.push(one.distance_m);
        }
        edges.push(&of_ask);
        far.push(distances);
    }
    let places = order.iter().map(|at| task.asks[*at].missing).collect();
    let problem = Problem::new(places, helpers, edges).map_err(|error| error.to_string())?;
    let plan = assign(&problem, threads);
    verify(&problem, &plan).map_err(|flaw| format!("the plan is not proved: {flaw}"))?;
    let chosen = (0..order.len()).map(|place| {
        let row = problem.edges().row(place);
        let of = |number: &u32| {
            let at = row.iter().position(|edge| edge.helper == *number)?;
            Some((*ids.get(*number as usize)?, *far[place].get(at)?))
        };
        plan.helpers(place).iter().filter_map(of).collect()
    });
    Ok(Solved { chosen: chosen.collect(), cost_m: plan.cost() })
}

/// By ask, helpers who have helped this person before and could again, as if they had been found.
fn earlier(pool: &Snapshot, task: &Task) -> HashMap<usize, Vec<Candidate>> {
    let places: HashMap<Uuid, usize> = task.asks.iter().enumerate().map(|(at, ask)| (ask.id, at)).collect();
    let mut found: HashMap<usize, Vec<Candidate>> = HashMap::new();
    let mut helped: Vec<&(Uuid, Uuid)> = task.helped.iter().collect();
    helped.sort_unstable();
    for (ask, helper) in helped {
        let Some((at, helper)) = places.get(ask).copied().zip(pool.index.get(*helper)) else { continue };
        let ask = &task.asks[at];
        let distance_m = distance(ask.point, (helper.lat, helper.lon));
        let is_out = ask.asked.contains(&helper.id) || ask.own.contains(&helper.id);
        let able = ask.category.is_some_and(|category| helper.categories.contains(category));
        let timely = ask.week.is_empty() || ask.week.meets(helper.week);
        let fits = able && timely && is_free(&helper, task.max_per_day);
        if is_out || !fits || distance_m > f64::from(helper.reach_m) {
            continue;
        }
        let stranger = !ask.languages.is_empty() && !ask.languages.meets(helper.languages);
        let language = if stranger { Weights::default().language_m } else { 0.0 };
        let load = Weights::default().load_m * f64::from(helper.load) / f64::from(helper.capacity.max(1));
        let (silence, habit) = (Weights::default().silence(helper.habit), helper.habit);
        let why = matching::Why { language, load, silence, recency: 0.0 };
        let cost = distance_m + language + load + silence;
        found.entry(at).or_default().push(Candidate { id: helper.id, distance_m, cost, why, habit });
    }
    found
}

/// What each further task costs that a helper still takes on today.
fn tasks(helper: &Helper, max_per_day: u8) -> Vec<u32> {
    let room = helper.capacity.saturating_sub(helper.load);
    let count = room.min(max_per_day.saturating_sub(helper.asked_today));
    let step = Weights::default().load_m / f64::from(helper.capacity.max(1));
    (0..count).map(|task| metres(step * f64::from(task))).collect()
}

/// Whether a helper can take on anything today.
pub(super) fn is_free(helper: &Helper, max_per_day: u8) -> bool {
    !helper.paused && helper.load < helper.capacity && helper.asked_today < max_per_day
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a cast ends at the limits")]
fn metres(exact: f64) -> u32 {
    // Ten times around the earth: nothing costs more, and sums stay far from what `assign` refuses.
    exact.round().clamp(0.0, 400_000_000.0) as u32
}

fn distance(one: (f64, f64), other: (f64, f64)) -> f64 {
    let pair = geo::Point::new(one.0, one.1).zip(geo::Point::new(other.0, other.1));
    pair.map_or(f64::INFINITY, |(one, other)| one.distance(other))
}

/// The plan in the order of the task, with the reasons for what it leaves.
fn finish(pool: &Snapshot, task: &Task, order: &[usize], solved: &Solved) -> Made {
    let mut made = Made { cost_m: solved.cost_m, ..Made::default() };
    let mut nearest = HashMap::new();
    let mut by_ask: Vec<(usize, &Vec<(Uuid, f64)>)> = order.iter().copied().zip(&solved.chosen).collect();
    by_ask.sort_unstable_by_key(|(at, _)| *at);
    for (at, chosen) in by_ask {
        let ask = &task.asks[at];
        for (helper, distance_m) in chosen {
            let earlier = task.helped.contains(&(ask.id, *helper));
            let distance_m = metres(*distance_m);
            made.pairs.push(Pair { ask: at, helper: *helper, distance_m, earlier });
        }
        let places = ask.missing.saturating_sub(u32::try_from(chosen.len()).unwrap_or(u32::MAX));
        if places == 0 {
            continue;
        }
        let around = look_around(pool, task, ask, chosen);
        let reason = reason(&around);
        let nearest_m = match reason {
            Reason::Reach | Reason::Kind => {
                *nearest.entry((ask.cell, ask.category)).or_insert_with(|| nearest_m(pool, ask))
            }
            _ => None,
        };
        made.gaps.push(Gap { ask: at, reason, places, nearest_m, no_language: around.no_language() });
    }
    made
}

/// Who lives around an ask, besides those whom it gets.
fn look_around(pool: &Snapshot, task: &Task, ask: &Ask, chosen: &[(Uuid, f64)]) -> Around {
    let mut around = Around { minds_language: !ask.languages.is_empty(), ..Around::default() };
    pool.index.visit_near(ask.point, f64::from(ask.within_m), |helper, distance_m| {
        let is_out = ask.own.contains(&helper.id) || chosen.iter().any(|(id, _)| *id == helper.id);
        if !is_out && distance_m <= f64::from(helper.reach_m) {
            around.add(
                ask.category.is_some_and(|category| helper.categories.contains(category)),
                ask.week.is_empty() || ask.week.meets(helper.week),
                is_free(helper, task.max_per_day),
                ask.asked.contains(&helper.id),
                ask.languages.meets(helper.languages),
            );
        }
        if around.is_decided() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    });
    around
}

/// How far away the nearest helper lives who does this kind of help, whether or not they would come.
fn nearest_m(pool: &Snapshot, ask: &Ask) -> Option<u32> {
    let category = ask.category?;
    RINGS_M.iter().find_map(|ring| {
        let mut nearest = f64::INFINITY;
        pool.index.visit_near(ask.point, *ring, |helper, distance_m| {
            if helper.categories.contains(category) && !ask.own.contains(&helper.id) {
                nearest = nearest.min(distance_m);
            }
            ControlFlow::Continue(())
        });
        nearest.is_finite().then(|| metres(nearest))
    })
}
