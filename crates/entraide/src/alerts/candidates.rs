//! Who can be asked, found in memory. Each platform has a pool: an index of its active helpers.
//!
//! Before every search the pool reads what has changed since it last looked, so it is as true as
//! the database in any number of processes. Transactions do not commit in the order of their
//! times, so it looks back a minute farther each time and takes the same row again.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use chrono::{DateTime, Duration, NaiveDate, Utc};
use matching::acceptance::{Beta, Rates, Stratum, band};
use matching::{Candidate, Categories, Habit, Index, Languages, Search, Week, Weights};
use sea_orm::entity::prelude::*;
use tokio::sync::{Mutex, OwnedMutexGuard};
use uuid::Uuid;

use super::acceptance;
use super::choice::alerts_a_day;
use super::helper_row::{self, HelperRow};
use super::model as alert;
use crate::categories::model::Model as Category;
use crate::db::scope::Scope;
use crate::helpers::model::{Column, Entity, State};
use crate::listings::model::{DueKind, Model as Listing};
use crate::platforms::model::{AlertPolicy, Platform};

/// How much farther back than the last look: longer than any transaction of ours takes.
const OVERLAP: Duration = Duration::minutes(1);
/// Not looked back as far as that more often than this: on a busy day thousands change in a minute.
const LOOK_BACK_EVERY: Duration = Duration::seconds(5);
/// What has been counted about answers is read again after this.
const RATES_FOR: Duration = Duration::minutes(5);

/// Where nothing but the distance counts.
const ONLY_DISTANCE: Weights =
    Weights { language_m: 0.0, load_m: 0.0, silence_m: 0.0, recency_m: 0.0, fade_hours: 1.0 };

/// Languages a helper can be asked for, as bits in this order. Add at the end only.
pub const SPOKEN: [&str; 24] = [
    "fr", "de", "it", "nl", "en", "es", "pt", "ar", "tr", "uk", "ru", "pl", "sq", "sr", "hr", "ro", "fa",
    "ti", "ta", "rm", "lb", "zh", "vi", "fsl",
];

/// The pools of all platforms in this process.
#[derive(Debug, Default)]
pub struct Pools(Mutex<HashMap<Uuid, Arc<Mutex<Pool>>>>);

/// The helpers of a platform who can be asked, as true as the database when it was handed out.
#[derive(Debug, Default)]
pub struct Pool {
    index: Index,
    /// Changes up to here are in the index.
    seen: Option<DateTime<Utc>>,
    looked_back: Option<DateTime<Utc>>,
    /// The local day whose alerts the index counts.
    day: Option<NaiveDate>,
    /// Slugs of categories; the place is the bit.
    categories: Vec<String>,
    /// How often they say yes, and when that was read.
    rates: Rates,
    rates_at: Option<DateTime<Utc>>,
}

/// Whom to look for.
#[derive(Debug)]
pub struct Wanted<'a> {
    /// The ask.
    pub ask: &'a Listing,
    /// Its category.
    pub category: &'a Category,
    /// How far from its public place, in metres.
    pub within_m: u32,
    /// Helpers who were asked already.
    pub exclude: &'a HashSet<Uuid>,
    /// How many.
    pub take: usize,
}

/// Whom to look for around a place, whatever kind of help they offer.
#[derive(Debug)]
pub struct Around<'a> {
    /// Where.
    pub point: geo::Point,
    /// How far from there, in metres.
    pub within_m: u32,
    /// When they would have to come; none: whenever it suits them.
    pub at: Option<DateTime<Utc>>,
    /// Helpers who were asked already.
    pub exclude: &'a HashSet<Uuid>,
    /// How many.
    pub take: usize,
}

/// The number of no category: what is known of all of them counts.
const ANY_CATEGORY: u16 = u16::MAX;

impl Pools {
    /// A platform's helpers, with all that has changed. Nobody else gets them meanwhile.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn of<C: ConnectionTrait>(
        &self,
        scope: &Scope<C>,
        platform: &Platform,
        now: DateTime<Utc>,
    ) -> Result<OwnedMutexGuard<Pool>, DbErr> {
        let pool = Arc::clone(self.0.lock().await.entry(platform.id()).or_default());
        let mut pool = pool.lock_owned().await;
        pool.catch_up(scope, platform, now).await?;
        Ok(pool)
    }

    /// The best helpers to ask, best first (see [`matching::Index::candidates`]).
    ///
    /// # Errors
    /// When the database fails.
    pub async fn candidates<C: ConnectionTrait>(
        &self,
        scope: &Scope<C>,
        platform: &Platform,
        wanted: &Wanted<'_>,
        now: DateTime<Utc>,
    ) -> Result<Vec<Candidate>, DbErr> {
        let mut pool = self.of(scope, platform, now).await?;
        Ok(pool.candidates(platform, wanted, now))
    }
}

impl Pool {
    /// The best helpers to ask, best first (see [`matching::Index::candidates`]); by the rules of the
    /// platform: with those that ask everybody or the nearest, nothing but the distance counts.
    pub fn candidates(
        &mut self,
        platform: &Platform,
        wanted: &Wanted<'_>,
        now: DateTime<Utc>,
    ) -> Vec<Candidate> {
        let ask = wanted.ask;
        let category = self.category_bit(&wanted.category.slug);
        let by_engine = platform.rules.alerts == AlertPolicy::Engine;
        self.index.candidates(&Search {
            point: (ask.public_lat, ask.public_lon),
            within_m: wanted.within_m,
            category: Some(category),
            languages: language_bits(&ask.languages.0),
            week: wanted_week(ask.due_kind, now, ask.due_at.unwrap_or(now), platform),
            max_per_day: alerts_a_day(&platform.rules),
            exclude: wanted.exclude,
            now: now.timestamp_micros(),
            weights: &if by_engine { Weights::default() } else { ONLY_DISTANCE },
            take: wanted.take,
        })
    }

    /// The best helpers to ask around a place, best first, and how likely each is to say yes in time who is asked
    /// in these hours.
    pub fn around(
        &mut self,
        platform: &Platform,
        around: &Around<'_>,
        hours: u8,
        now: DateTime<Utc>,
    ) -> Vec<(Candidate, Beta)> {
        let found = self.index.candidates(&Search {
            point: (around.point.lat, around.point.lon),
            within_m: around.within_m,
            category: None,
            languages: Languages::default(),
            week: around.at.map_or_else(Week::default, |at| wanted_week(DueKind::At, now, at, platform)),
            max_per_day: alerts_a_day(&platform.rules),
            exclude: around.exclude,
            now: now.timestamp_micros(),
            weights: &Weights::default(),
            take: around.take,
        });
        let rates = &self.rates;
        let likely = |one: &Candidate| {
            rates.posterior(Stratum {
                category: ANY_CATEGORY,
                hours,
                band: band(one.distance_m),
                habit: one.habit,
            })
        };
        found
            .into_iter()
            .map(|one| {
                let beta = likely(&one);
                (one, beta)
            })
            .collect()
    }

    /// How likely a candidate is to say yes in time who is alerted in these hours.
    pub fn acceptance(&mut self, category: &Category, hours: u8, one: &Candidate) -> Beta {
        let category = self.category_bit(&category.slug).into();
        self.rates.posterior(Stratum { category, hours, band: band(one.distance_m), habit: one.habit })
    }

    /// How often a helper may still be alerted today.
    pub fn alerts_left(&self, helper: Uuid, a_day: u8) -> u8 {
        self.index.get(helper).map_or(0, |helper| a_day.saturating_sub(helper.asked_today))
    }

    async fn catch_up<C: ConnectionTrait>(
        &mut self,
        scope: &Scope<C>,
        platform: &Platform,
        now: DateTime<Utc>,
    ) -> Result<(), DbErr> {
        let today = now.with_timezone(&platform.tz()).date_naive();
        if self.day != Some(today) {
            // Yesterday's alerts no longer count against anybody.
            self.index.begin_day();
            self.day = Some(today);
        }
        let looks_back = self.looked_back.is_none_or(|at| now - at >= LOOK_BACK_EVERY);
        let mut query = scope.find::<Entity>();
        query = match self.seen {
            Some(seen) if looks_back => query.filter(Column::UpdatedAt.gte(seen - OVERLAP)),
            Some(seen) => query.filter(Column::UpdatedAt.gte(seen)),
            None => query.filter(Column::State.eq(State::Active)),
        };
        for helper in helper_row::read(query, scope.conn()).await? {
            self.seen = self.seen.max(Some(helper.updated_at));
            if helper.state == State::Active {
                let entry = self.entry(&helper, today);
                self.index.upsert(&entry);
            } else {
                self.index.remove(helper.id);
            }
        }
        if looks_back {
            self.looked_back = Some(now);
        }
        if self.rates_at.is_none_or(|at| now - at >= RATES_FOR) {
            self.read_rates(scope, platform, now).await?;
        }
        Ok(())
    }

    async fn read_rates<C: ConnectionTrait>(
        &mut self,
        scope: &Scope<C>,
        platform: &Platform,
        now: DateTime<Utc>,
    ) -> Result<(), DbErr> {
        let counts = acceptance::counts(scope, now).await?;
        let rows = counts.iter().filter_map(|row| {
            let category = self.category_bit(&platform.category(row.category_id)?.slug).into();
            let (hours, band) = (u8::try_from(row.hours).ok()?, u8::try_from(row.band).ok()?);
            let habit = Habit::of(u8::try_from(row.habit).ok()?);
            Some((Stratum { category, hours, band, habit }, row.asked, row.yes))
        });
        self.rates = Rates::new(rows.collect::<Vec<_>>());
        self.rates_at = Some(now);
        Ok(())
    }

    fn entry(&mut self, helper: &HelperRow, today: NaiveDate) -> matching::Helper {
        let mut categories = Categories::default();
        for slug in &helper.categories.0 {
            categories.0 |= 1 << self.category_bit(slug);
        }
        let small = |number: i16| u8::try_from(number.clamp(0, 255)).unwrap_or(0);
        matching::Helper {
            id: helper.id,
            lat: helper.lat,
            lon: helper.lon,
            reach_m: u32::try_from(helper.radius_m).unwrap_or(0),
            categories,
            languages: language_bits(&helper.languages.0),
            week: Week(u32::try_from(helper.week).unwrap_or(0)),
            capacity: small(helper.capacity),
            load: small(helper.load),
            last_asked: helper.last_asked_at.map(|at| at.timestamp_micros()),
            asked_today: if helper.asked_on == Some(today) { small(helper.asked_count) } else { 0 },
            paused: false,
            habit: alert::habit(helper.has_answered, helper.unanswered),
        }
    }

    /// The bit of a category in this pool. A platform with more than 128 of them in use shares the
    /// last bit among the rest: they may be asked for a neighbouring kind of help, and can decline.
    fn category_bit(&mut self, slug: &str) -> u8 {
        let at = self.categories.iter().position(|known| known == slug).unwrap_or_else(|| {
            self.categories.push(slug.to_owned());
            self.categories.len() - 1
        });
        bit(at)
    }
}

/// The pool of a platform as it was at a moment, for work that takes so long that nobody should wait for it.
#[derive(Debug)]
pub struct Snapshot {
    /// Its active helpers.
    pub index: Index,
    /// Slugs of categories; the place is the bit.
    categories: Vec<String>,
}

impl Snapshot {
    /// The bit of a category; nothing when nobody offers it.
    #[must_use]
    pub fn category_bit(&self, slug: &str) -> Option<u8> {
        let at = self.categories.iter().position(|known| known == slug)?;
        Some(bit(at))
    }
}

impl Pools {
    /// A copy of a platform's pool as the database has it now: who works on it holds nobody up.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn snapshot<C: ConnectionTrait>(
        &self,
        scope: &Scope<C>,
        platform: &Platform,
        now: DateTime<Utc>,
    ) -> Result<Snapshot, DbErr> {
        let pool = self.of(scope, platform, now).await?;
        Ok(Snapshot { index: pool.index.clone(), categories: pool.categories.clone() })
    }
}

fn bit(at: usize) -> u8 {
    u8::try_from(at.min(127)).unwrap_or(127)
}

/// Languages as bits, in the order of [`SPOKEN`].
pub(crate) fn language_bits(tags: &[String]) -> Languages {
    let bits = tags.iter().filter_map(|tag| SPOKEN.iter().position(|known| known == tag));
    Languages(bits.fold(0, |bits, at| bits | 1 << at))
}

/// The part of a day at a local hour: 0 until noon, 1 until 18, 2 after that.
fn part(hour: u32) -> u32 {
    match hour {
        0..12 => 0,
        12..18 => 1,
        _ => 2,
    }
}

/// The parts of the week in which the help may be given, in the platform's local time: the hour
/// itself for "at a time", everything from now until it is due otherwise (a week at most).
#[must_use]
pub fn wanted_week(kind: DueKind, now: DateTime<Utc>, due: DateTime<Utc>, platform: &Platform) -> Week {
    use chrono::{Datelike, Timelike};
    let tz = platform.tz();
    let bit = |at: DateTime<Utc>| {
        let local = at.with_timezone(&tz);
        1u32 << (local.weekday().num_days_from_monday() * 3 + part(local.hour()))
    };
    if kind == DueKind::At {
        return Week(bit(due));
    }
    let until = due.clamp(now + Duration::hours(24), now + Duration::days(7));
    let mut bits = 0;
    let mut at = now;
    while at <= until {
        bits |= bit(at);
        at += Duration::hours(3);
    }
    Week(bits)
}
