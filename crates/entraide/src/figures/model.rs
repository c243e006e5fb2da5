//! What is counted, and what of it is published.
//!
//! A number of a month is about what was opened in that month, in the platform's time zone. Two queries
//! read narrow rows that are counted here: the two databases have no common way to name a local month or
//! to find a median.

use std::collections::BTreeMap;

use chrono::{DateTime, Datelike, NaiveDate, Utc};
use chrono_tz::Tz;
use sea_orm::QuerySelect;
use sea_orm::entity::prelude::*;

use crate::db::scope::Read;
use crate::listings::model::{self as listing, State};
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
}

/// Reads and counts. Two queries. With 200,000 asks it takes about MEASURED on SQLite; the page is kept
/// until something changes.
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
    Ok(count(asks.into_iter().map(ask), offers.into_iter().map(offer), tz))
}

/// The figures of these asks and offers.
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
    Figures { communes: communes(places), months: latest(months), total }
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
mod tests {
    use chrono::Duration;

    use super::*;

    const PARIS: Tz = chrono_tz::Europe::Paris;

    fn at(text: &str) -> DateTime<Utc> {
        DateTime::parse_from_rfc3339(text).unwrap().to_utc()
    }

    /// `asks` asks at a place, of which the first `done` are done.
    fn asks(place: &str, asks: usize, done: usize) -> Vec<Ask> {
        let opened = at("2026-03-10T10:00:00Z");
        (0..asks).map(|n| Ask { opened, yes: None, done: n < done, place: place.into() }).collect()
    }

    fn rows(asks: Vec<Ask>) -> Vec<(Option<String>, Option<u64>, Option<u64>)> {
        let figures = count(asks.into_iter(), std::iter::empty(), PARIS);
        figures.communes.into_iter().map(|row| (row.code, row.asks, row.done)).collect()
    }

    const COMMUNES: [&str; 5] = ["FR-73065", "FR-73008", "FR-73011", "FR-73054", "FR-73179"];

    #[test]
    fn a_month_begins_where_the_platform_is() {
        let ask = |text| Ask { opened: at(text), yes: None, done: false, place: "FR-73065".into() };
        let all = [
            ask("2026-02-28T22:59:59Z"),
            ask("2026-02-28T23:00:00Z"),
            ask("2026-03-31T21:59:59Z"),
            ask("2026-03-31T22:00:00Z"),
        ];
        let months = |tz| {
            let figures = count(all.clone().into_iter(), std::iter::empty(), tz);
            figures.months.into_iter().map(|(day, tally)| (day.month(), tally.asks)).collect::<Vec<_>>()
        };
        // One hour before Greenwich in winter, two in summer.
        assert_eq!(months(PARIS), [(2, 1), (3, 2), (4, 1)]);
        assert_eq!(months(Tz::UTC), [(2, 2), (3, 2)]);
    }

    #[test]
    fn the_last_two_years_are_shown_with_their_gaps() {
        let ask = |text| Ask { opened: at(text), yes: None, done: false, place: "FR-73065".into() };
        let all = [ask("2020-03-20T10:00:00Z"), ask("2025-12-20T10:00:00Z"), ask("2026-02-20T10:00:00Z")];
        let months = count(all.into_iter(), std::iter::empty(), PARIS).months;
        assert_eq!(months.len(), 24);
        assert_eq!(months[0].0.to_string(), "2024-03-01");
        let last: Vec<u64> = months[21..].iter().map(|(_, tally)| tally.asks).collect();
        assert_eq!(last, [1, 0, 1]);
        assert!(count(std::iter::empty(), std::iter::empty(), PARIS).months.is_empty());
    }

    #[test]
    fn the_median_is_in_the_middle() {
        let opened = at("2026-03-10T10:00:00Z");
        let tally = |minutes: &[i64]| {
            let mut tally = Tally::default();
            for minutes in minutes {
                let yes = Some(opened + Duration::minutes(*minutes));
                tally.ask(&Ask { opened, yes, done: false, place: String::new() });
            }
            tally.ask(&Ask { opened, yes: None, done: false, place: String::new() });
            tally
        };
        assert_eq!(tally(&[9, 1, 5, 3]).median(), None);
        assert_eq!(tally(&[9, 1, 5, 3, 1000]).median(), Some(5 * 60));
        assert_eq!(tally(&[9, 1, 5, 3, 1000, 7]).median(), Some(6 * 60));
        assert_eq!(tally(&[4; 8]).median(), Some(4 * 60));
        assert_eq!(tally(&[0, 0, 0, 0, -3]).median(), Some(0));
    }

    #[test]
    fn a_rate_says_all_and_none_only_where_it_is_so() {
        let rate = |matched, asks| Tally { asks, matched, ..Tally::default() }.rate();
        assert_eq!(rate(0, 0), None);
        assert_eq!((rate(0, 9), rate(9, 9)), (Some(0), Some(100)));
        assert_eq!((rate(1, 999), rate(998, 999), rate(2, 3)), (Some(1), Some(99), Some(67)));
    }

    #[test]
    fn a_small_number_is_not_told_and_does_not_follow() {
        let [a, b, c, d, _] = COMMUNES;
        // Three asks in D: with the smallest other beside it, nobody can tell them apart.
        let told = rows([asks(a, 40, 20), asks(b, 20, 10), asks(c, 9, 0), asks(d, 3, 0)].concat());
        assert_eq!(
            told,
            [
                (Some(a.into()), Some(40), Some(20)),
                // Of the twelve others none is done, which is a small number.
                (Some(b.into()), Some(20), None),
                (None, Some(12), Some(10)),
            ]
        );
        // Nothing is small: nothing is left out.
        let told = rows([asks(a, 10, 5), asks(b, 12, 6)].concat());
        assert_eq!(told, [(Some(b.into()), Some(12), Some(6)), (Some(a.into()), Some(10), Some(5))]);
        // What is not done is small in A, so its "done" is left out, and that of B with it.
        let told = rows([asks(a, 10, 8), asks(b, 12, 6), asks(c, 30, 15)].concat());
        assert_eq!(told.iter().map(|row| row.2).collect::<Vec<_>>(), [Some(15), None, None, Some(14)]);
        // One commune alone, and few.
        assert_eq!(rows(asks(a, 4, 0)), [(None, None, None)]);
    }

    /// Whatever the numbers are: what can be computed from what is published is large.
    #[test]
    fn no_published_numbers_give_a_small_one() {
        let mut seed = 1u64;
        let mut dice = |sides: u64| {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (seed >> 33) % sides
        };
        for _ in 0..2000 {
            let sides = [3, 8, 30][usize::try_from(dice(3)).unwrap()];
            let all: Vec<Ask> = COMMUNES
                .iter()
                .flat_map(|place| {
                    let number = dice(sides);
                    asks(place, usize::try_from(number).unwrap(), usize::try_from(dice(number + 1)).unwrap())
                })
                .collect();
            let figures = count(all.into_iter(), std::iter::empty(), PARIS);
            let of = |row: &Commune| (row.asks, row.done);
            let told: Vec<_> = figures.communes.iter().filter(|row| row.code.is_some()).map(of).collect();
            let sum = |part: fn(&(Option<u64>, Option<u64>)) -> Option<u64>| {
                told.iter().filter_map(part).sum::<u64>()
            };
            for (asks, done) in &told {
                assert!(asks.is_none_or(|asks| asks >= FEW));
                assert!(done.is_none_or(|done| done >= FEW && asks.is_some_and(|asks| asks - done >= FEW)));
            }
            // What the totals leave over: nothing at all, or much, unless no commune is told.
            let total = &figures.total;
            let open = |row: &(Option<u64>, Option<u64>)| Some(row.0? - row.1?);
            let left = [
                (total.asks - sum(|row| row.0), told.iter().any(|row| row.0.is_some())),
                (total.done - sum(|row| row.1), told.iter().any(|row| row.1.is_some())),
                (total.asks - total.done - sum(open), told.iter().any(|row| row.1.is_some())),
            ];
            for (left, is_told) in left {
                assert!(left == 0 || left >= FEW || !is_told, "{figures:?}");
            }
        }
    }
}
