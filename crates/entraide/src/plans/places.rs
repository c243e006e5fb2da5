//! Where helpers lack, and where they abound, beside the plan. Pure.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::ops::ControlFlow;

use uuid::Uuid;

use super::make::{Made, Task, is_free};
use super::model::{Lack, Plenty};
use crate::alerts::candidates::Snapshot;

/// So many of each are shown.
const SHOWN: usize = 10;
/// Fewer helpers at a place are not plenty.
const PLENTY: u32 = 5;
/// Asks in more areas than this are told by area, not by commune.
const AREAS: usize = 3;
/// Nobody comes from farther away than this, in metres.
const FARTHEST_M: f64 = 100_000.0;

/// The places of asks (in the order of the task) and of helpers, as codes of the gazetteer.
#[derive(Debug, Default)]
pub struct Places {
    /// Of each ask.
    pub asks: Vec<String>,
    /// Of each helper.
    pub helpers: HashMap<Uuid, String>,
}

/// What is unserved at a place.
#[derive(Default)]
struct Unserved {
    places: u32,
    /// Sum of the latitudes and longitudes of its asks, and how many they are.
    sum: (f64, f64),
    asks: u32,
}

impl Unserved {
    fn centre(&self) -> (f64, f64) {
        let asks = f64::from(self.asks.max(1));
        (self.sum.0 / asks, self.sum.1 / asks)
    }
}

/// The ten places where most places stay empty, and the ten where most helpers stay unused.
#[must_use]
pub fn places(pool: &Snapshot, task: &Task, made: &Made, places: &Places) -> (Vec<Lack>, Vec<Plenty>) {
    let is_wide = areas(places) > AREAS;
    let key = |code: &String| {
        let place = geo::gazetteer().by_code(code)?;
        Some(if is_wide { place.area().code() } else { place.commune().code() })
    };
    let used: HashSet<Uuid> = made.pairs.iter().map(|pair| pair.helper).collect();
    let spare = |helper: &matching::Helper| is_free(helper, task.max_per_day) && !used.contains(&helper.id);
    let mut unserved: BTreeMap<&str, Unserved> = BTreeMap::new();
    for gap in &made.gaps {
        let Some(key) = places.asks.get(gap.ask).and_then(key) else { continue };
        let (point, here) = (task.asks[gap.ask].point, unserved.entry(key).or_default());
        here.places += gap.places;
        here.asks += 1;
        here.sum = (here.sum.0 + point.0, here.sum.1 + point.1);
    }
    let mut unused: BTreeMap<&str, (u32, (f64, f64))> = BTreeMap::new();
    // Two hundred thousand helpers live at a few hundred codes.
    let mut keys: HashMap<&String, Option<&'static str>> = HashMap::new();
    for helper in pool.index.helpers().filter(spare) {
        let Some(code) = places.helpers.get(&helper.id) else { continue };
        if let Some(key) = *keys.entry(code).or_insert_with(|| key(code)) {
            let here = unused.entry(key).or_insert((0, (helper.lat, helper.lon)));
            here.0 += 1;
        }
    }
    let mut worst: Vec<(&str, &Unserved)> = unserved.iter().map(|(key, here)| (*key, here)).collect();
    worst.sort_by_key(|(_, here)| std::cmp::Reverse(here.places));
    let lacks = worst.iter().take(SHOWN).map(|(key, here)| {
        let mut helpers = 0;
        pool.index.visit_near(here.centre(), FARTHEST_M, |helper, distance_m| {
            helpers += u32::from(spare(helper) && distance_m <= f64::from(helper.reach_m));
            ControlFlow::Continue(())
        });
        Lack { place: (*key).to_owned(), places: here.places, helpers }
    });
    let mut most: Vec<_> = unused.iter().filter(|(_, (count, _))| *count >= PLENTY).collect();
    most.sort_by_key(|(_, (count, _))| std::cmp::Reverse(*count));
    let plenty = most.iter().take(SHOWN).map(|(key, (helpers, point))| {
        let other = unserved.iter().filter(|(other, _)| other != key);
        let far = other.filter_map(|(other, here)| Some((metres(*point, here.centre())?, *other)));
        Plenty {
            place: (**key).to_owned(),
            helpers: *helpers,
            places: unserved.get(**key).map_or(0, |here| here.places),
            nearest: far.min().map(|(metres, other)| (other.to_owned(), metres)),
        }
    });
    (lacks.collect(), plenty.collect())
}

/// In how many areas asks are.
fn areas(places: &Places) -> usize {
    let codes: BTreeSet<&String> = places.asks.iter().collect();
    let areas = codes.into_iter().filter_map(|code| Some(geo::gazetteer().by_code(code)?.area().code()));
    areas.collect::<BTreeSet<_>>().len()
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a distance on Earth in metres")]
fn metres(one: (f64, f64), other: (f64, f64)) -> Option<u32> {
    let (one, other) = (geo::Point::new(one.0, one.1)?, geo::Point::new(other.0, other.1)?);
    Some(one.distance(other).round() as u32)
}
