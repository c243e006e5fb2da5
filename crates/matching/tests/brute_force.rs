//! The index finds exactly what asking every helper one by one finds, whatever happened to it before.

use std::collections::{BTreeMap, HashSet};

use matching::{Candidate, Categories, Habit, Helper, Index, Languages, Search, Week, Weights, Why};
use proptest::prelude::*;
use proptest::sample::select;
use uuid::Uuid;

const HOUR: i64 = 3_600_000_000;
const NOW: i64 = 500_000 * HOUR;

/// Somewhere in the middle, at the date line, at both poles, on the equator.
const CENTRES: [(f64, f64); 6] =
    [(46.2, 5.2), (-17.0, 179.99), (52.0, -179.999), (89.98, 12.0), (-89.999, -70.0), (0.001, 0.001)];

fn place() -> impl Strategy<Value = (f64, f64)> {
    // On the index's own raster of 10⁻⁷ degrees, so that both ways see the same place. Sometimes on a
    // coarser one, where many helpers share a place and costs are equal.
    (select(&CENTRES[..]), -2_000_000..2_000_000_i32, -2_000_000..2_000_000_i32, select(vec![1, 100_000]))
        .prop_map(|((lat, lon), north, east, raster)| {
            let exact =
                |degrees: f64, by: i32| ((degrees * 1e7).round() + f64::from(by / raster * raster)) / 1e7;
            let (lat, lon) = (exact(lat, north).clamp(-90.0, 90.0), exact(lon, east));
            let lon = if lon >= 180.0 { ((lon - 360.0) * 1e7).round() / 1e7 } else { lon };
            (lat, if lon < -180.0 { ((lon + 360.0) * 1e7).round() / 1e7 } else { lon })
        })
}

fn helper() -> impl Strategy<Value = Helper> {
    let what = (0..8_u128, 0..8_u64, prop_oneof![Just(Week::ALWAYS.0), 0..8_u32]);
    let state =
        (0..4_u8, 0..4_u8, prop::option::of(-5..100_i64), (0..3_u8, 0..4_u8), prop::bool::weighted(0.1));
    (0..60_u128, place(), select(vec![0, 800, 5_000, 20_000, u32::MAX]), what, state).prop_map(
        |(
            id,
            (lat, lon),
            reach_m,
            (categories, languages, week),
            (capacity, load, asked, (asked_today, habit), paused),
        )| Helper {
            id: Uuid::from_u128(id),
            lat,
            lon,
            reach_m,
            // In both halves of the set.
            categories: Categories(categories | categories << 125),
            languages: Languages(languages),
            week: Week(week),
            capacity: capacity + u8::from(id % 2 == 0) * 3,
            load,
            last_asked: asked.map(|hours| NOW - hours * HOUR),
            asked_today,
            paused,
            habit: Habit::of(habit),
        },
    )
}

#[derive(Clone, Debug)]
struct Question {
    point: (f64, f64),
    within_m: u32,
    category: Option<u8>,
    languages: u64,
    week: u32,
    max_per_day: u8,
    exclude: HashSet<Uuid>,
    take: usize,
    weights: Weights,
}

fn question() -> impl Strategy<Value = Question> {
    let weight = || select(vec![0.0, 500.0, 4000.0, -3.0, f64::NAN]);
    let fade = select(vec![0.0, 1.0, 48.0]);
    let weights = (weight(), weight(), weight(), weight(), fade).prop_map(
        |(language_m, load_m, silence_m, recency_m, fade_hours)| Weights {
            language_m,
            load_m,
            silence_m,
            recency_m,
            fade_hours,
        },
    );
    let weights = prop_oneof![Just(Weights::default()), weights];
    let numbers = (select(vec![0, 700, 3_000, 15_000, 60_000, u32::MAX]), 1..4_u8, 0..12_usize);
    let wanted = (proptest::option::weighted(0.8, select(vec![0, 1, 2, 127, 128, 200])), 0..8_u64, 0..4_u32);
    let exclude = prop::collection::hash_set((0..60_u128).prop_map(Uuid::from_u128), 0..5);
    (place(), numbers, wanted, exclude, weights).prop_map(
        |(point, (within_m, max_per_day, take), (category, languages, week), exclude, weights)| Question {
            point,
            within_m,
            category,
            languages,
            week,
            max_per_day,
            exclude,
            take,
            weights,
        },
    )
}

impl Question {
    fn search(&self) -> Search<'_> {
        Search {
            point: self.point,
            within_m: self.within_m,
            category: self.category,
            languages: Languages(self.languages),
            week: Week(self.week),
            max_per_day: self.max_per_day,
            exclude: &self.exclude,
            now: NOW,
            weights: &self.weights,
            take: self.take,
        }
    }

    /// The documented formula, for one helper after the other.
    fn ask_everybody<'a>(&self, helpers: impl Iterator<Item = &'a Helper>) -> Vec<Candidate> {
        let mut found: Vec<_> = helpers.filter_map(|h| Some((self.candidate(h)?, h.last_asked))).collect();
        found.sort_by(|(a, asked_a), (b, asked_b)| {
            a.cost.total_cmp(&b.cost).then(asked_a.cmp(asked_b)).then(a.id.cmp(&b.id))
        });
        found.into_iter().map(|(candidate, _)| candidate).take(self.take).collect()
    }

    fn candidate(&self, helper: &Helper) -> Option<Candidate> {
        let distance_m = distance_m(self.point, (helper.lat, helper.lon));
        let may = distance_m <= f64::from(self.within_m)
            && distance_m <= f64::from(helper.reach_m)
            && self.category.is_none_or(|bit| bit < 128 && helper.categories.0 >> bit & 1 == 1)
            && helper.load < helper.capacity
            && !helper.paused
            && helper.asked_today < self.max_per_day
            && (self.week == 0 || self.week & helper.week.0 != 0)
            && !self.exclude.contains(&helper.id);
        let weights = self.weights;
        let understood = self.languages == 0 || self.languages & helper.languages.0 != 0;
        let language = if understood { 0.0 } else { weights.language_m.max(0.0) };
        let load = (weights.load_m * f64::from(helper.load) / f64::from(helper.capacity)).max(0.0);
        let recency = helper.last_asked.map_or(0.0, |asked| {
            let hours = (NOW - asked).max(0) as f64 / 3.6e9;
            (weights.recency_m * (-hours / weights.fade_hours).exp()).max(0.0)
        });
        let part = match helper.habit {
            Habit::Answers => 0.0,
            Habit::New => 0.25,
            Habit::Quiet => 0.5,
            Habit::Silent => 1.0,
        };
        let silence = (weights.silence_m * part).max(0.0);
        let cost = distance_m + language + load + silence + recency;
        let why = Why { language, load, silence, recency };
        may.then_some(Candidate { id: helper.id, distance_m, cost, why, habit: helper.habit })
    }
}

/// Haversine, with the mean radius of the earth.
fn distance_m(a: (f64, f64), b: (f64, f64)) -> f64 {
    let (lat_a, lat_b) = (a.0.to_radians(), b.0.to_radians());
    let north = ((lat_b - lat_a) / 2.0).sin();
    let east = ((b.1 - a.1).to_radians() / 2.0).sin();
    let h = north * north + lat_a.cos() * lat_b.cos() * east * east;
    2.0 * 6_371_008.8 * h.sqrt().min(1.0).asin()
}

#[derive(Clone, Debug)]
enum Step {
    Upsert(Helper),
    Remove(Uuid),
    Ask(Question),
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        6 => helper().prop_map(Step::Upsert),
        2 => (0..60_u128).prop_map(|id| Step::Remove(Uuid::from_u128(id))),
        3 => question().prop_map(Step::Ask),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, max_shrink_iters: 3000, ..ProptestConfig::default() })]

    #[test]
    fn the_index_finds_what_asking_everybody_finds(steps in prop::collection::vec(step(), 1..150)) {
        let (mut index, mut helpers) = (Index::new(), BTreeMap::new());
        for step in steps {
            match step {
                Step::Upsert(helper) => {
                    index.upsert(&helper);
                    helpers.insert(helper.id, helper);
                }
                Step::Remove(id) => {
                    prop_assert_eq!(index.remove(id), helpers.remove(&id).is_some());
                    prop_assert_eq!(index.get(id), None);
                }
                Step::Ask(question) => {
                    prop_assert_eq!(index.candidates(&question.search()), question.ask_everybody(helpers.values()));
                }
            }
        }
        prop_assert_eq!(index.len(), helpers.len());
        for (id, helper) in helpers {
            prop_assert_eq!(index.get(id), Some(helper));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 10, max_shrink_iters: 60, ..ProptestConfig::default() })]

    /// So many that the search goes ring by ring and stops early, which it does not among few.
    #[test]
    fn among_many_it_stops_early_and_finds_the_same(
        places in prop::collection::vec(helper(), 3_000),
        questions in prop::collection::vec(question(), 30),
    ) {
        let helpers: Vec<_> = places
            .into_iter()
            .enumerate()
            .map(|(i, helper)| Helper { id: Uuid::from_u128(i as u128), ..helper })
            .collect();
        let mut index = Index::new();
        helpers.iter().for_each(|helper| index.upsert(helper));
        for question in questions {
            prop_assert_eq!(index.candidates(&question.search()), question.ask_everybody(helpers.iter()));
        }
    }
}

#[test]
fn without_a_position_nobody_is_found() {
    let mut index = Index::new();
    let helper = Helper {
        id: Uuid::from_u128(1),
        lat: 46.2,
        lon: 5.2,
        reach_m: 1000,
        categories: Categories(1),
        languages: Languages(1),
        week: Week::ALWAYS,
        capacity: 1,
        load: 0,
        last_asked: None,
        asked_today: 0,
        paused: false,
        habit: Habit::New,
    };
    let nobody = HashSet::new();
    let weights = Weights::default();
    let search = Search {
        point: (46.2, 5.2),
        within_m: 1000,
        category: Some(0),
        languages: Languages::default(),
        week: Week::default(),
        max_per_day: 1,
        exclude: &nobody,
        now: NOW,
        weights: &weights,
        take: 1,
    };
    index.upsert(&helper);
    assert_eq!(index.candidates(&search).len(), 1);
    assert!(index.candidates(&Search { point: (f64::NAN, 5.2), ..search }).is_empty());
    index.upsert(&Helper { lon: f64::NAN, ..helper });
    assert!(index.is_empty() && index.candidates(&search).is_empty());
}
