//! Finding the helpers to ask.

use std::cmp::Ordering;
use std::collections::{BinaryHeap, HashSet};

use uuid::Uuid;

use crate::grid::{Position, Surroundings};
use crate::index::{NEVER, Slot};
use crate::{Habit, Index, Languages, Week};

/// The first look goes a little further than a cell.
const FIRST_LOOK_M: f64 = 1500.0;
/// Each further look reaches so many times as far as the one before.
const WIDEN: f64 = 1.5;

/// What an ask needs, and who is out of the question.
#[derive(Clone, Copy, Debug)]
pub struct Search<'a> {
    /// Where: latitude and longitude in degrees.
    pub point: (f64, f64),
    /// The ask's radius in metres.
    pub within_m: u32,
    /// The category's number, see [`Categories`](crate::Categories); none: it does not matter.
    pub category: Option<u8>,
    /// One of these would help; none: it does not matter.
    pub languages: Languages,
    /// One of these is needed; none: it does not matter.
    pub week: Week,
    /// Who was asked so often today is not asked again.
    pub max_per_day: u8,
    /// Who must not be asked: asked before, author of the ask, blocked.
    pub exclude: &'a HashSet<Uuid>,
    /// The present, in microseconds since 1970.
    pub now: i64,
    /// What the drawbacks weigh.
    pub weights: &'a Weights,
    /// How many candidates at most.
    pub take: usize,
}

/// What the drawbacks weigh, in metres of distance; see the formula at the [top](crate). Negative
/// weights count as zero.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Weights {
    /// No shared language.
    pub language_m: f64,
    /// As many open commitments as capacity.
    pub load_m: f64,
    /// Was asked again and again and never answered; less where less is known, see [`Habit`].
    pub silence_m: f64,
    /// Asked this very moment.
    pub recency_m: f64,
    /// After so many hours that has faded to 37 % (1/e).
    pub fade_hours: f64,
}

impl Default for Weights {
    /// 3 km for the language, 1.5 km for the load, 4 km for never answering, 4 km for having just been asked,
    /// fading over 48 h.
    fn default() -> Self {
        Self { language_m: 3000.0, load_m: 1500.0, silence_m: 4000.0, recency_m: 4000.0, fade_hours: 48.0 }
    }
}

impl Weights {
    /// What a habit adds to the distance, in metre-equivalents.
    pub fn silence(&self, habit: Habit) -> f64 {
        (self.silence_m * habit.drawback()).max(0.0)
    }
}

/// A helper to ask.
#[derive(Clone, Debug, PartialEq)]
pub struct Candidate {
    /// The helper.
    pub id: Uuid,
    /// How far they live from the ask, in metres.
    pub distance_m: f64,
    /// The distance and everything in `why`, in metre-equivalents.
    pub cost: f64,
    /// What the cost is made of, besides the distance.
    pub why: Why,
    /// Whether they answer.
    pub habit: Habit,
}

/// What adds to the distance, in metre-equivalents.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Why {
    /// For sharing no language.
    pub language: f64,
    /// For open commitments.
    pub load: f64,
    /// For not answering.
    pub silence: f64,
    /// For having been asked lately.
    pub recency: f64,
}

impl Index {
    /// The candidates of lowest cost, the lowest first; fewer than asked for only if there are no
    /// more. None if the point is not a pair of finite numbers.
    pub fn candidates(&self, search: &Search) -> Vec<Candidate> {
        let Some(center) = Position::new(search.point.0, search.point.1) else {
            return Vec::new();
        };
        if search.take == 0 {
            return Vec::new();
        }
        let mut best = Best { search, center, heap: BinaryHeap::new() };
        let within = f64::from(search.within_m);
        let mut seen = None;
        let mut radius = FIRST_LOOK_M.min(within);
        loop {
            let around = Surroundings::new(center, radius);
            // Looking into empty cells takes longer than looking at everybody.
            if self.grid().count(around) > self.len() {
                best.heap.clear();
                self.all().for_each(|slot| best.consider(slot));
                break;
            }
            self.grid().visit_between(seen, around, |cell| {
                self.in_cell(cell).for_each(|slot| best.consider(slot));
            });
            // Who has not been seen lives further away than `radius`, and costs more than that.
            if radius >= within || best.worst().is_some_and(|worst| worst < radius) {
                break;
            }
            seen = Some(around);
            radius = (radius * WIDEN).min(within);
        }
        best.heap.into_sorted_vec().into_iter().map(|ranked| ranked.candidate).collect()
    }
}

/// The best candidates so far, at most as many as wanted.
struct Best<'a> {
    search: &'a Search<'a>,
    center: Position,
    /// The worst of them on top.
    heap: BinaryHeap<Ranked>,
}

impl Best<'_> {
    /// The cost to beat, once there are enough.
    fn worst(&self) -> Option<f64> {
        let full = self.heap.len() >= self.search.take;
        self.heap.peek().filter(|_| full).map(|ranked| ranked.candidate.cost)
    }

    fn consider(&mut self, slot: &Slot) {
        let search = self.search;
        let fits = search.category.is_none_or(|category| slot.categories().contains(category))
            && !slot.paused()
            && slot.load < slot.capacity
            && slot.asked_today < search.max_per_day
            && (search.week.is_empty() || search.week.meets(slot.week));
        if !fits {
            return;
        }
        let distance_m = self.center.distance_m(slot.position);
        if distance_m > f64::from(search.within_m.min(slot.reach_m))
            || self.worst().is_some_and(|worst| distance_m > worst)
            || search.exclude.contains(&slot.id)
        {
            return;
        }
        let why = why(search, slot);
        let cost = distance_m + why.language + why.load + why.silence + why.recency;
        let candidate = Candidate { id: slot.id, distance_m, cost, why, habit: slot.habit() };
        let ranked = Ranked { candidate, last_asked: slot.last_asked };
        if self.heap.len() < search.take {
            self.heap.push(ranked);
        } else if let Some(mut worst) = self.heap.peek_mut()
            && ranked < *worst
        {
            *worst = ranked;
        }
    }
}

fn why(search: &Search, slot: &Slot) -> Why {
    let weights = search.weights;
    let stranger = !search.languages.is_empty() && !search.languages.meets(slot.languages);
    let recency = if slot.last_asked == NEVER {
        0.0
    } else {
        let hours = search.now.saturating_sub(slot.last_asked).max(0) as f64 / 3.6e9;
        weights.recency_m * (-hours / weights.fade_hours).exp()
    };
    // `max` also turns a NaN, as of a fade of zero hours, into no weight at all.
    Why {
        language: if stranger { weights.language_m.max(0.0) } else { 0.0 },
        load: (weights.load_m * f64::from(slot.load) / f64::from(slot.capacity)).max(0.0),
        silence: weights.silence(slot.habit()),
        recency: recency.max(0.0),
    }
}

/// A candidate in the order of asking.
struct Ranked {
    candidate: Candidate,
    last_asked: i64,
}

impl Ord for Ranked {
    fn cmp(&self, other: &Self) -> Ordering {
        let (a, b) = (&self.candidate, &other.candidate);
        a.cost.total_cmp(&b.cost).then(self.last_asked.cmp(&other.last_asked)).then(a.id.cmp(&b.id))
    }
}

impl PartialOrd for Ranked {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Ranked {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Ranked {}
