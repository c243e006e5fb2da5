//! Random listings and questions, and what the answers must be.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use nearby::{Bounds, Facets, Index, Kind, Labels, Lang, Listing, Near, Remote, Search, Sort, Spot, Words};
use proptest::prelude::*;
use uuid::Uuid;

#[derive(Clone, Debug)]
pub struct Known {
    pub id: Uuid,
    pub kind: Kind,
    pub category: u16,
    pub spot: Option<Spot>,
    pub posted: i64,
    pub due: Option<i64>,
    pub days: (Option<i32>, Option<i32>),
    pub from_age: u8,
    pub title: String,
    /// Words that no stemmer changes, from `WORDS`.
    pub words: Vec<&'static str>,
}

/// All different, also in their first four letters, but for those that begin with another.
const WORDS: [&str; 8] = ["velo", "velox", "bus", "busk", "kiwi", "tango", "12", "1234"];

/// What is in the category's name: "kiwi" means 1 and 2, "tango" means 2.
pub fn labels() -> Labels {
    Labels::new([(1, Lang::Fr, "kiwi"), (2, Lang::En, "the kiwi"), (2, Lang::De, "tango")])
}

impl Known {
    pub fn put_into(&self, index: &mut Index) -> bool {
        let text = self.words.join(", ");
        let halves = [(Lang::Nl, text.as_str()), (Lang::En, "")];
        index.upsert(&Listing {
            id: self.id,
            kind: self.kind,
            category: self.category,
            spot: self.spot,
            posted: self.posted,
            due: self.due,
            from_day: self.days.0,
            until_day: self.days.1,
            languages: self.category.into(),
            from_age: self.from_age,
            left: 7,
            tag: 9,
            title: &self.title,
            extra: "5 €",
            text: &halves,
        })
    }

    pub fn has_word(&self, word: &str) -> bool {
        let begins = |own: &&str| *own == word || (word.len() >= 4 && own.starts_with(word));
        let means: &[u16] = match word {
            "kiwi" => &[1, 2],
            "tango" => &[2],
            _ => &[],
        };
        self.words.iter().any(begins) || means.contains(&self.category)
    }
}

#[derive(Clone, Debug)]
pub struct Question {
    pub near: Option<Near>,
    pub kind: Option<Kind>,
    pub category: Option<u16>,
    pub remote: Remote,
    pub days: Option<(i32, i32)>,
    pub age: Option<u8>,
    pub words: Option<Vec<&'static str>>,
    pub sort: Sort,
    pub skip: usize,
    pub take: usize,
    pub bounds: Bounds,
    pub zoom: u8,
    pub most: usize,
}

/// Of whom something is not asked.
#[derive(Clone, Copy, PartialEq)]
pub enum But {
    Nothing,
    Kind,
    Category,
    Remote,
}

impl Question {
    pub fn words(&self, index: &Index) -> Option<Words> {
        self.words.as_ref().map(|words| index.words(&words.join(" "), Lang::It, &labels()))
    }

    pub fn search<'a>(&self, words: Option<&'a Words>) -> Search<'a> {
        Search {
            near: self.near,
            kind: self.kind,
            category: self.category,
            remote: self.remote,
            days: self.days,
            age: self.age,
            words,
            sort: self.sort,
            skip: self.skip,
            take: self.take,
        }
    }

    pub fn fits(&self, known: &Known, but: But) -> bool {
        let here = match (known.spot, self.near) {
            (Some(_), None) => true,
            (Some(_), Some(near)) => distance(known, self.near).is_some_and(|far| far <= near.radius_m),
            (None, _) => true,
        };
        let remote = match self.remote {
            _ if but == But::Remote => true,
            Remote::Also => true,
            Remote::Only => known.spot.is_none(),
            Remote::Not => known.spot.is_some(),
        };
        let days = self.days.is_none_or(|(first, last)| {
            known.days.0.is_none_or(|from| from <= last) && known.days.1.is_none_or(|until| until >= first)
        });
        here && remote
            && days
            && self.age.is_none_or(|age| age >= known.from_age)
            && (but == But::Kind || self.kind.is_none_or(|kind| kind == known.kind))
            && (but == But::Category || self.category.is_none_or(|category| category == known.category))
            && self.words.iter().flatten().all(|word| known.has_word(word))
    }

    /// In the order that is documented.
    pub fn all<'a>(&self, listings: impl Iterator<Item = &'a Known>) -> Vec<&'a Known> {
        let mut found: Vec<_> = listings.filter(|known| self.fits(known, But::Nothing)).collect();
        found.sort_by_key(|known| {
            let first = match self.sort {
                Sort::Nearest => distance(known, self.near).map(i64::from),
                Sort::Newest => None,
                Sort::Urgent => known.due.filter(|_| known.kind == Kind::Ask),
            };
            (first.unwrap_or(i64::MAX), Reverse(known.posted), known.id)
        });
        found
    }

    pub fn facets(&self, listings: &BTreeMap<Uuid, Known>) -> Facets {
        let count = |but, is: &dyn Fn(&Known) -> bool| {
            listings.values().filter(|known| self.fits(known, but) && is(known)).count()
        };
        let categories: BTreeSet<u16> = listings.values().map(|known| known.category).collect();
        Facets {
            kinds: Kind::ALL.map(|kind| count(But::Kind, &|known| known.kind == kind)),
            categories: categories
                .into_iter()
                .map(|category| (category, count(But::Category, &|known| known.category == category)))
                .filter(|(_, count)| *count > 0)
                .collect(),
            remote: count(But::Remote, &|known| known.spot.is_none()),
            placed: count(But::Remote, &|known| known.spot.is_some()),
        }
    }
}

/// Haversine in whole metres, with the mean radius of the earth.
pub fn distance(known: &Known, near: Option<Near>) -> Option<u32> {
    let (spot, near) = (known.spot?, near?);
    if !(near.lat.is_finite() && near.lon.is_finite()) {
        return None;
    }
    let round = |degrees: f64| (degrees * 1e6).round() / 1e6;
    let (lat_a, lat_b) = (round(spot.lat).to_radians(), round(near.lat).to_radians());
    let north = ((lat_b - lat_a) / 2.0).sin();
    let east = ((round(near.lon) - round(spot.lon)).to_radians() / 2.0).sin();
    let h = north * north + lat_a.cos() * lat_b.cos() * east * east;
    Some((2.0 * 6_371_008.8 * h.sqrt().min(1.0).asin()).round() as u32)
}

/// A few places near each other, one of them twice for two communes, some further away, some beside
/// the antimeridian and the pole.
pub fn spot() -> impl Strategy<Value = Spot> {
    let town = (0..5, 0..5, 0..2_u32).prop_map(|(north, east, place)| {
        let (north, east) = (f64::from(north), f64::from(east));
        Spot { lat: 46.0 + north / 100.0, lon: 6.0 + east / 70.0, place }
    });
    let anywhere = (-900_000..=900_000, -1_800_000..1_800_000).prop_map(|(lat, lon)| Spot {
        lat: f64::from(lat) / 1e4,
        lon: f64::from(lon) / 1e4,
        place: 3,
    });
    let odd = (0..4, -3..3).prop_map(|(n, step)| {
        let (lat, lon) = [(0.0, 180.0), (90.0, 0.0), (-89.99, 10.0), (0.0, -180.0)][n as usize];
        Spot { lat, lon: lon + f64::from(step) / 50.0, place: 4 }
    });
    prop_oneof![8 => town, 2 => anywhere, 1 => odd]
}

pub fn kind() -> impl Strategy<Value = Kind> {
    prop::sample::select(Kind::ALL.to_vec())
}

pub fn known() -> impl Strategy<Value = Known> {
    let days = (prop::option::of(20_000..20_010), prop::option::of(20_000..20_010));
    let words =
        prop_oneof![Just(Vec::new()), prop::collection::vec(prop::sample::select(WORDS.to_vec()), 0..4)];
    (
        (
            0..60_u128,
            kind(),
            0..4_u16,
            prop::sample::select(vec![0_u8, 16, 18]),
            prop::option::weighted(0.8, spot()),
        ),
        (1_000..1_010_i64, prop::option::of(2_000..2_005_i64), days, "[a-zé]{0,8}", words),
    )
        .prop_map(|((id, kind, category, from_age, spot), (posted, due, days, title, words))| Known {
            id: Uuid::from_u128(id),
            kind,
            category,
            spot,
            posted,
            due,
            days,
            from_age,
            title,
            words,
        })
}

/// A part of the map around the towns, or anywhere.
fn bounds() -> impl Strategy<Value = Bounds> {
    let near = (45.9..46.1, 5.9..6.2, 0.0..0.1, 0.0..0.2);
    let far = (-89.0..80.0, -400.0..400.0, 0.0..90.0, 0.0..400.0);
    let bounds = |(south, west, height, width): (f64, f64, f64, f64)| Bounds {
        south,
        west,
        north: (south + height).min(90.0),
        east: west + width,
    };
    prop_oneof![near.prop_map(bounds), far.prop_map(bounds)]
}

pub fn question() -> impl Strategy<Value = Question> {
    let radius = prop_oneof![Just(0), 0..5_000_u32, 1_000..50_000_u32, Just(2_000_000), Just(u32::MAX)];
    let near = (spot(), radius, 0..10_000_i32).prop_map(|(spot, radius_m, off)| Near {
        lat: if off == 0 { f64::NAN } else { (spot.lat + f64::from(off % 3) / 1e3).min(90.0) },
        lon: spot.lon,
        radius_m,
    });
    let day = 19_999..20_011;
    let words = prop::collection::vec(prop::sample::select(WORDS.to_vec()), 0..3);
    let skip = prop_oneof![3 => Just(0), 3 => 0..20_usize, 1 => Just(usize::MAX)];
    let take = prop_oneof![1..5_usize, 0..30_usize, Just(usize::MAX)];
    (
        (prop::option::weighted(0.8, near), prop::option::of(kind()), prop::option::weighted(0.3, 0..5_u16)),
        prop::sample::select(vec![Remote::Also, Remote::Only, Remote::Not]),
        (
            prop::option::weighted(0.3, (day.clone(), day)),
            prop::option::weighted(0.3, 14_u8..20),
            prop::option::weighted(0.4, words),
        ),
        (prop::sample::select(vec![Sort::Nearest, Sort::Newest, Sort::Urgent]), skip, take),
        (bounds(), 0..24_u8, prop_oneof![4 => 10..100_usize, 1 => 0..4_usize]),
    )
        .prop_map(
            |(
                (near, kind, category),
                remote,
                (days, age, words),
                (sort, skip, take),
                (bounds, zoom, most),
            )| {
                Question {
                    near,
                    kind,
                    category,
                    remote,
                    days,
                    age,
                    words,
                    sort,
                    skip,
                    take,
                    bounds,
                    zoom,
                    most,
                }
            },
        )
}
