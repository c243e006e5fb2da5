//! What is counted, and what of it is published.
//!
//! A number of a month is about what was opened in that month, in the platform's time zone. Its queries
//! read narrow rows that are counted here: the two databases have no common way to name a local month or
//! to find a median.

use std::collections::BTreeMap;

use chrono::{DateTime, Datelike, NaiveDate, Utc};
use chrono_tz::Tz;
use sea_orm::QuerySelect;
use sea_orm::entity::prelude::*;

use super::given::{self, Given};
use crate::db::scope::Read;
use crate::listings::model::{self as listing, State};
use crate::missions;
use crate::offers::model as offer;

/// Smaller numbers of a commune are not published: its people could be told.
pub const FEW: u64 = 5;
/// Months that are shown.
const MONTHS: i32 = 24;

/// An opened ask.
#[derive(Clone, Debug)]
pub struct Ask {
    /// When it was opened.
    pub opened: DateTime<Utc>,
    /// When the first helper said yes.
    pub yes: Option<DateTime<Utc>>,
    /// Whether help has come.
    pub done: bool,
    /// Its place.
    pub place: String,
}

/// An opened offer.
#[derive(Clone, Debug)]
pub struct Offer {
    /// When it was opened.
    pub opened: DateTime<Utc>,
    /// Its place, unless it is given at a distance.
    pub place: Option<String>,
}

/// Sums over some asks and offers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Asks that were opened.
    pub asks: u64,
    /// … of which somebody said yes to.
    pub matched: u64,
    /// … of which are done.
    pub done: u64,
    /// Offers that were opened.
    pub offers: u64,
    /// Seconds from the opening to the first yes, of each ask that has one.
    waits: Vec<i64>,
}

impl Tally {
    fn ask(&mut self, ask: &Ask) {
        self.asks += 1;
        self.done += u64::from(ask.done);
        if let Some(yes) = ask.yes {
            self.matched += 1;
            self.waits.push((yes - ask.opened).num_seconds().max(0));
        }
    }

    /// Seconds to the first yes that half of the asks with a yes did not need; nothing for a few.
    #[must_use]
    pub fn median(&self) -> Option<i64> {
        let count = self.waits.len();
        if count < usize::try_from(FEW).unwrap_or(usize::MAX) {
            return None;
        }
        let mut waits = self.waits.clone();
        let (before, middle, _) = waits.select_nth_unstable(count / 2);
        let middle = *middle;
        let other = if count.is_multiple_of(2) { before.iter().copied().max()? } else { middle };
        Some(i64::midpoint(other, middle))
    }

    /// Of a hundred asks, how many found somebody. All and none are said only where it is so.
    #[must_use]
    pub fn rate(&self) -> Option<u64> {
        let exact = (self.matched * 100 + self.asks / 2).checked_div(self.asks)?;
        Some(match self.matched {
            0 => 0,
            all if all == self.asks => 100,
            _ => exact.clamp(1, 99),
        })
    }
}

/// The numbers of a commune that are published.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Commune {
    /// Its code in the gazetteer; none for all others together.
    pub code: Option<String>,
    /// Asks.
    pub asks: Option<u64>,
    /// Asks that are done.
    pub done: Option<u64>,
    /// Offers.
    pub offers: Option<u64>,
    /// Seconds to the first yes, as [`Tally::median`].
    pub median: Option<i64>,
}

/// All figures of a platform.
#[derive(Clone, Debug, Default)]
pub struct Figures {
    /// Since the beginning.
    pub total: Tally,
    /// The last months up to the latest that has data, by their first day, oldest first.
    pub months: Vec<(NaiveDate, Tally)>,
    /// Communes, those with most asks first; at the end what is in no row above.
    pub communes: Vec<Commune>,
    /// What volunteers have given on missions.
    pub given: Given,
}

/// Reads and counts. Three queries. 200,000 asks took 1.3 s on PostgreSQL and 1.7 s on SQLite in a build
/// that was not optimised, nearly all of it the reading; so the result is held ([`super::held`]).
///
/// # Errors
/// When the database fails.
pub async fn read(scope: &Read, tz: Tz) -> Result<Figures, DbErr> {
    type AskRow = (DateTimeUtc, Option<DateTimeUtc>, State, String);
    use listing::Column as Of;
    let asks = scope.find::<listing::Entity>().select_only();
    let asks = asks.columns([Of::OpenedAt, Of::FirstYesAt, Of::State, Of::PlaceCode]);
    let asks: Vec<AskRow> = asks.filter(Of::OpenedAt.is_not_null()).into_tuple().all(scope.conn()).await?;
    let offers = scope.find::<offer::Entity>().select_only();
    let offers = offers.columns([offer::Column::OpenedAt, offer::Column::PlaceCode]);
    let offers = offers.filter(offer::Column::OpenedAt.is_not_null()).into_tuple();
    let offers: Vec<(DateTimeUtc, Option<String>)> = offers.all(scope.conn()).await?;
    let ask = |(opened, yes, state, place)| Ask { opened, yes, done: state == State::Done, place };
    let offer = |(opened, place)| Offer { opened, place };
    let figures = count(asks.into_iter().map(ask), offers.into_iter().map(offer), tz);
    Ok(Figures { given: given::count(missions::given::all(scope).await?.into_iter()), ..figures })
}

/// The figures of these asks and offers, without those of missions.
pub fn count(asks: impl Iterator<Item = Ask>, offers: impl Iterator<Item = Offer>, tz: Tz) -> Figures {
    let mut total = Tally::default();
    let mut months: BTreeMap<i32, Tally> = BTreeMap::new();
    // By the place's code first: there are fewer codes than asks to look up.
    let mut places: BTreeMap<Option<String>, Tally> = BTreeMap::new();
    for ask in asks {
        total.ask(&ask);
        months.entry(month(ask.opened, tz)).or_default().ask(&ask);
        match places.get_mut(&Some(ask.place.clone())) {
            Some(known) => known.ask(&ask),
            None => places.entry(Some(ask.place.clone())).or_default().ask(&ask),
        }
    }
    for offer in offers {
        total.offers += 1;
        months.entry(month(offer.opened, tz)).or_default().offers += 1;
        places.entry(offer.place).or_default().offers += 1;
    }
    Figures { communes: communes(places), months: latest(months), total, given: Given::default() }
}

/// Months since year 0, in the zone.
fn month(at: DateTime<Utc>, tz: Tz) -> i32 {
    let local = at.with_timezone(&tz);
    local.year() * 12 + i32::try_from(local.month0()).unwrap_or(0)
}

/// The latest months, those without data between them too.
fn latest(mut months: BTreeMap<i32, Tally>) -> Vec<(NaiveDate, Tally)> {
    let ends = months.keys().next().copied().zip(months.keys().next_back().copied());
    let Some((first, last)) = ends else { return Vec::new() };
    let first_day = |month: i32| {
        NaiveDate::from_ymd_opt(month.div_euclid(12), u32::try_from(month.rem_euclid(12)).ok()? + 1, 1)
    };
    (first.max(last - MONTHS + 1)..=last)
        .filter_map(|month| Some((first_day(month)?, months.remove(&month).unwrap_or_default())))
        .collect()
}

/// What is published of each commune, and of all others together.
fn communes(places: BTreeMap<Option<String>, Tally>) -> Vec<Commune> {
    let mut of: BTreeMap<&'static str, Tally> = BTreeMap::new();
    // At a distance, or a place that the gazetteer has no more.
    let mut nowhere = Tally::default();
    for (code, tally) in places {
        let place = code.and_then(|code| geo::gazetteer().by_code(&code));
        let sum = place.map_or(&mut nowhere, |place| of.entry(place.commune().code()).or_default());
        sum.asks += tally.asks;
        sum.matched += tally.matched;
        sum.done += tally.done;
        sum.offers += tally.offers;
        sum.waits.extend(tally.waits);
    }
    let all: Vec<_> = of.into_iter().collect();
    let asks = published(&all, &nowhere, &vec![true; all.len()], |one| [one.asks]);
    // What is not done is a number, too: it must not follow from the two others.
    let done = published(&all, &nowhere, &asks, |one| [one.done, one.asks - one.done]);
    let offers = published(&all, &nowhere, &vec![true; all.len()], |one| [one.offers]);
    let mut rest = nowhere;
    let mut rows = Vec::new();
    for (at, (code, tally)) in all.into_iter().enumerate() {
        let row = Commune {
            code: Some(code.to_owned()),
            asks: asks[at].then_some(tally.asks),
            done: done[at].then_some(tally.done),
            offers: offers[at].then_some(tally.offers),
            median: tally.median().filter(|_| asks[at]),
        };
        rest.asks += if asks[at] { 0 } else { tally.asks };
        rest.done += if done[at] { 0 } else { tally.done };
        rest.offers += if offers[at] { 0 } else { tally.offers };
        if row.asks.is_some() || row.offers.is_some() {
            rows.push(row);
        }
    }
    rows.sort_by_key(|row| std::cmp::Reverse((row.asks, row.offers)));
    if rest.asks + rest.done + rest.offers > 0 {
        let large = |number: u64| Some(number).filter(|number| *number >= FEW);
        rows.push(Commune {
            code: None,
            asks: large(rest.asks),
            done: large(rest.done),
            offers: large(rest.offers),
            median: None,
        });
    }
    rows
}

/// Which communes' numbers are published: none of whose parts is small. What is left of the platform's
/// total must not tell a small one either: so the smallest others are left out with it, until each part
/// of what is left is large.
fn published<const N: usize>(
    all: &[(&'static str, Tally)],
    nowhere: &Tally,
    may: &[bool],
    parts: impl Fn(&Tally) -> [u64; N],
) -> Vec<bool> {
    let large = |parts: &[u64; N]| parts.iter().all(|part| *part >= FEW);
    let parts_of: Vec<[u64; N]> = all.iter().map(|(_, tally)| parts(tally)).collect();
    let mut shown: Vec<bool> = parts_of.iter().zip(may).map(|(parts, may)| *may && large(parts)).collect();
    let mut rest = parts(nowhere);
    for (parts, _) in parts_of.iter().zip(&shown).filter(|(_, shown)| !**shown) {
        add(&mut rest, parts);
    }
    while rest.iter().any(|part| *part > 0) && !large(&rest) {
        let those = (0..shown.len()).filter(|at| shown[*at]);
        let Some(smallest) = those.min_by_key(|at| parts_of[*at].iter().sum::<u64>()) else { break };
        shown[smallest] = false;
        add(&mut rest, &parts_of[smallest]);
    }
    shown
}

fn add<const N: usize>(sum: &mut [u64; N], parts: &[u64; N]) {
    for (sum, part) in sum.iter_mut().zip(parts) {
        *sum += part;
    }
}

#[cfg(test)]
mod tests;
