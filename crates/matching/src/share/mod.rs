//! Sharing helpers among asks that are alerted at about the same time.
//!
//! Each ask by itself would alert the best [`enough`] of its candidates. Where several asks would alert the
//! same people, they share them:
//!
//! 1. **How many** each ask gets. If there are enough helpers, as many as it wants; if not, every ask gets
//!    the same part of what it needs, as far as its own surroundings allow, and the first before any second.
//! 2. **Who** goes where: the least cost in total for these numbers, by [`assign`](crate::assign), so exactly.
//! 3. The helpers an ask got may be further away, and less likely to come, than those it would have got
//!    alone. Then it wants more, and 1 and 2 are done again, three times at most.
//! 4. Whoever is not needed for the certainty after all is not alerted.
//!
//! ```text
//! need             = missing / mean chance that one of its candidates says yes                            [alerts]
//! cost of an alert = the candidate's cost + 4,000 m × alerts the helper gets already from this sharing          [m]
//! ```
//!
//! The latter is what [`Weights`](crate::Weights) take for somebody asked this very moment: a second alert to the
//! same person is sent if nobody else lives within 4 km more, a third within 8 km.
//!
//! # Guaranteed
//! - Nobody gets more alerts than they may, nor two for the same ask; no ask alerts more than its `most`.
//! - As many asks as possible get somebody: if there is a way that each gets one, each does.
//! - No place of an ask is filled by leaving another ask with a smaller part of what it needs, and as many
//!   places are filled in total as can be (before 4).
//! - For the number of helpers each ask gets, no other choice costs less (before 4), in whole metres.
//! - An ask alone, or one that no other competes with, alerts the first of its candidates, without further
//!   search.
//! - The same question has the same answer.
//!
//! # Not guaranteed
//! - That chances are equal: equal is the part of the *number* needed. Ties go to the ask named first.
//! - That a helper alerted for two asks can say yes to both: the chance takes it so.
//! - That the certainty is reached: the rounds may end before, or the helpers.
//!
//! Complexity: an assignment with the asks' candidates as edges, four at most. 50 asks with 60 candidates
//! each take 0.1 to 0.7 ms where there are helpers for all, and 2 to 8 ms where all of them are spent.

mod fair;

use crate::acceptance::{Beta, chance};
use crate::assign::{Edge, Edges, Helpers, Problem, assign};
use crate::enough;
use fair::fair;

/// What each further alert of the same sharing costs more than the one before, in metre-equivalents.
pub const FURTHER_M: u32 = 4_000;
/// Asks whose chance is too low may want more so many times.
const ROUNDS: usize = 3;
/// No candidate costs more than this, in metre-equivalents: more than any distance on Earth.
const DEAREST: f64 = 1e8;

/// Somebody an ask could alert.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Candidate {
    /// The helper's number.
    pub helper: u32,
    /// In metre-equivalents, see [`crate::Candidate::cost`].
    pub cost: f64,
    /// What is believed of the chance that they say yes.
    pub yes: Beta,
}

/// An ask that is to be alerted.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ask<'a> {
    /// How many yes it misses.
    pub missing: usize,
    /// With what chance it should get them, 0 to 1.
    pub certainty: f64,
    /// How many it may alert at most.
    pub most: usize,
    /// Whom it could alert, in the order of their cost.
    pub candidates: &'a [Candidate],
}

/// Whom an ask alerts.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Share {
    /// Their places among the ask's candidates, in that order.
    pub chosen: Vec<usize>,
    /// The chance that at least as many say yes as the ask misses.
    pub chance: f64,
}

/// What is left of an ask's candidates: those who may be alerted, everybody once.
struct Row {
    /// Their places among the ask's candidates.
    places: Vec<usize>,
    beliefs: Vec<Beta>,
    /// Their numbers among those who are anybody's candidates.
    helpers: Vec<u32>,
}

/// Shares helpers among asks. `left`: how many more alerts each helper may get today, by their number; who
/// has no number there may get none.
pub fn share(asks: &[Ask], left: &[u32]) -> Vec<Share> {
    let (rows, caps) = rows(asks, left);
    let wanted = |(ask, row): (&Ask, &Row)| enough(ask.missing, ask.certainty, ask.most, &row.beliefs);
    let mut wants: Vec<usize> = asks.iter().zip(&rows).map(wanted).collect();
    // Each one's best are the best of all if nobody is wanted twice.
    let mut chosen: Vec<Vec<usize>> = wants.iter().map(|want| (0..*want).collect()).collect();
    if wanted_twice(&rows, &wants, caps.len()) {
        let helpers: Vec<Vec<u32>> = rows.iter().map(|row| row.helpers.clone()).collect();
        let needs: Vec<f64> = asks.iter().zip(&rows).map(need).collect();
        for round in 0..=ROUNDS {
            let numbers = fair(&wants, &needs, &helpers, &caps);
            chosen = cheapest(asks, &rows, &caps, numbers);
            if round == ROUNDS || !want_more(asks, &rows, &caps, &chosen, &mut wants) {
                break;
            }
        }
    }
    let share = |((ask, row), mut chosen): ((&Ask, &Row), Vec<usize>)| {
        let mut beliefs: Vec<Beta> = chosen.iter().map(|at| row.beliefs[*at]).collect();
        let needed = enough(ask.missing, ask.certainty, ask.most, &beliefs);
        beliefs.truncate(needed);
        chosen.truncate(needed);
        let chance = chance(ask.missing, &beliefs);
        Share { chosen: chosen.into_iter().map(|at| row.places[at]).collect(), chance }
    };
    asks.iter().zip(&rows).zip(chosen).map(share).collect()
}

/// The candidates who may be alerted, numbered anew, and how often each of them may be.
fn rows(asks: &[Ask], left: &[u32]) -> (Vec<Row>, Vec<u32>) {
    let mut numbers = vec![u32::MAX; left.len()];
    let mut caps = Vec::new();
    // The ask that last had a helper.
    let mut last: Vec<usize> = Vec::new();
    let most = asks.len().min(usize::from(u16::MAX)) as u32;
    let mut rows = Vec::with_capacity(asks.len());
    for (number, ask) in asks.iter().enumerate() {
        let mut row = Row { places: Vec::new(), beliefs: Vec::new(), helpers: Vec::new() };
        for (place, candidate) in ask.candidates.iter().enumerate() {
            let helper = candidate.helper as usize;
            let left = left.get(helper).copied().unwrap_or(0);
            if left == 0 {
                continue;
            }
            let new = numbers[helper] as usize;
            if new >= caps.len() {
                numbers[helper] = caps.len() as u32;
                caps.push(left.min(most));
                last.push(number);
            } else if last[new] == number {
                continue;
            } else {
                last[new] = number;
            }
            row.places.push(place);
            row.beliefs.push(candidate.yes);
            row.helpers.push(numbers[helper]);
        }
        rows.push(row);
    }
    (rows, caps)
}

/// How many alerts it takes until as many as are missing say yes, on average.
fn need((ask, row): (&Ask, &Row)) -> f64 {
    let yes: f64 = row.beliefs.iter().map(|belief| belief.mean()).sum();
    ask.missing as f64 * row.beliefs.len() as f64 / yes
}

/// Whether two asks' best have somebody in common.
fn wanted_twice(rows: &[Row], wants: &[usize], helpers: usize) -> bool {
    let mut seen = vec![false; helpers];
    let mut best = rows.iter().zip(wants).flat_map(|(row, want)| &row.helpers[..*want]);
    best.any(|helper| std::mem::replace(&mut seen[*helper as usize], true))
}

/// Who goes where, so many to each ask: all of them can be filled.
fn cheapest(asks: &[Ask], rows: &[Row], caps: &[u32], numbers: Vec<u32>) -> Vec<Vec<usize>> {
    let mut edges = Edges::new();
    let mut edge_row = Vec::new();
    for (ask, row) in asks.iter().zip(rows) {
        edge_row.clear();
        edge_row.extend(row.places.iter().zip(&row.helpers).map(|(place, helper)| {
            // `min` also turns a NaN into the dearest; a cast stops at zero.
            let cost = ask.candidates[*place].cost.min(DEAREST).round() as u32;
            Edge { helper: *helper, cost }
        }));
        edges.push(&edge_row);
    }
    let mut helpers = Helpers::new();
    let mut costs = Vec::new();
    for cap in caps {
        costs.clear();
        costs.extend((0..*cap).map(|before| before * FURTHER_M));
        helpers.push(&costs);
    }
    let Ok(problem) = Problem::new(numbers, helpers, edges) else {
        // More asks than there are people.
        return vec![Vec::new(); asks.len()];
    };
    let plan = assign(&problem, 1);
    let of_ask = |(ask, row): (usize, &Row)| {
        // In the order of the row, as the plan has them.
        let mut helpers = plan.helpers(ask).iter().peekable();
        let mut chosen = Vec::with_capacity(helpers.len());
        for (at, helper) in row.helpers.iter().enumerate() {
            if helpers.next_if_eq(&helper).is_some() {
                chosen.push(at);
            }
        }
        chosen
    };
    rows.iter().enumerate().map(of_ask).collect()
}

/// Lets asks want more that got all they wanted, but not the certainty; whether any does.
fn want_more(asks: &[Ask], rows: &[Row], caps: &[u32], chosen: &[Vec<usize>], wants: &mut [usize]) -> bool {
    let mut spare = caps.to_vec();
    for (row, chosen) in rows.iter().zip(chosen) {
        for at in chosen {
            spare[row.helpers[*at] as usize] -= 1;
        }
    }
    let mut more = false;
    for (((ask, row), chosen), want) in asks.iter().zip(rows).zip(chosen).zip(wants) {
        if chosen.len() < *want {
            continue;
        }
        let mut has = chosen.iter().peekable();
        let mut beliefs: Vec<Beta> = chosen.iter().map(|at| row.beliefs[*at]).collect();
        if chance(ask.missing, &beliefs) >= ask.certainty {
            continue;
        }
        for (at, helper) in row.helpers.iter().enumerate() {
            if has.next_if_eq(&&at).is_none() && spare[*helper as usize] > 0 {
                beliefs.push(row.beliefs[at]);
            }
        }
        let wanted = enough(ask.missing, ask.certainty, ask.most, &beliefs);
        more |= wanted > *want;
        *want = wanted.max(*want);
    }
    more
}
