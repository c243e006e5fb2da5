//! What came of it, in numbers.

use std::collections::BTreeMap;
use std::time::Instant;

use sea_orm::prelude::*;
use sea_orm::{DbBackend, QuerySelect as _, Statement};
use serde::Serialize;

use super::accounts::Accounts;
use super::folk::{Begin, End, Minute, Standing};
use super::run::Drill;
use super::settings::peak_memory;
use super::tally::Day;
use crate::error::Result;
use crate::events;
use crate::platforms::model::AlertPolicy;

/// What a policy came to.
#[derive(Debug, Serialize)]
pub struct Measured {
    /// How helpers were chosen.
    pub policy: AlertPolicy,
    /// Helpers.
    pub helpers: Helpers,
    /// Asks.
    pub asks: Asks,
    /// Mail.
    pub mail: Mail,
    /// Times, distances, load.
    pub spread: Spread,
    /// Asks that went to a coordinator, by the reason, and by any.
    pub escalated: BTreeMap<String, u64>,
    /// Calls that coordinators made.
    pub calls: u64,
    /// What it took.
    pub cost: Cost,
    /// By day.
    pub days: Vec<Day>,
    /// What was checked.
    pub accounts: Accounts,
}

/// How many helpers.
#[derive(Debug, Serialize)]
pub struct Helpers {
    /// Signed up.
    pub signed_up: u64,
    /// … and confirmed.
    pub confirmed: u64,
    /// … and unsubscribed later.
    pub unsubscribed: u64,
    /// … and have helped.
    pub helped: u64,
}

/// How many asks.
#[derive(Debug, Serialize)]
pub struct Asks {
    /// Written down.
    pub all: u64,
    /// … by phone, or with a phone number only.
    pub by_phone: u64,
    /// Opened: the search began.
    pub opened: u64,
    /// … and somebody said yes in time.
    pub matched: u64,
    /// … and a helper in reach existed while it was open.
    pub in_reach: u64,
    /// … of which somebody said yes.
    pub in_reach_matched: u64,
    /// Help has come.
    pub done: u64,
    /// Found help elsewhere before anybody said yes.
    pub elsewhere: u64,
    /// Closed by a coordinator.
    pub closed: u64,
    /// Not finished at the end: in a coordinator's hands.
    pub unfinished: u64,
    /// Helpers needed, of all that were opened.
    pub places: u64,
    /// Promises kept.
    pub kept: u64,
}

/// Letters.
#[derive(Debug, Serialize)]
pub struct Mail {
    /// All.
    pub all: u64,
    /// Alerts, first and again.
    pub alerts: u64,
    /// Yes in time, to a mail or on the phone.
    pub yes: u64,
    /// Yes too late.
    pub late: u64,
    /// By letter.
    pub by_letter: BTreeMap<&'static str, u64>,
}

/// Three points of a distribution.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Points {
    /// Half have no more.
    pub median: i64,
    /// Nine of ten have no more.
    pub p90: i64,
    /// 99 of 100 have no more.
    pub p99: i64,
}

/// How things are spread.
#[derive(Debug, Serialize)]
pub struct Spread {
    /// Minutes from the opening to the first yes.
    pub first_yes: Points,
    /// Minutes from the opening until help was given first, whether it was reported or not.
    pub helped: Points,
    /// Minutes from the opening until the ask is done: all has been given and confirmed.
    pub done: Points,
    /// Metres between the ask's public place and who said yes.
    pub distance_m: Points,
    /// Gini coefficient of alerts over confirmed helpers: 0 even, 1 all to one.
    pub mails_gini: f64,
    /// Gini coefficient of yes in time over confirmed helpers.
    pub yes_gini: f64,
    /// Alerts to each tenth of the confirmed helpers, those with the fewest first.
    pub mails_deciles: Vec<u64>,
    /// The most alerts that one helper was mailed.
    pub most_mails: u32,
    /// Confirmed helpers who were never alerted.
    pub never_alerted: u64,
}

/// What it took.
#[derive(Debug, Serialize)]
pub struct Cost {
    /// Real seconds.
    pub seconds: f64,
    /// What people did.
    pub deeds: u64,
    /// Jobs that ran.
    pub jobs: u64,
    /// Attempts of jobs that waited for another one (in the night alerts wait).
    pub put_off: u64,
    /// SQL statements.
    pub statements: u64,
    /// Deeds and jobs in a real second.
    pub per_second: f64,
    /// Size of the database, in bytes.
    pub database_bytes: Option<u64>,
    /// Most memory of the process, in bytes.
    pub memory_bytes: Option<u64>,
    /// Where people used the pages.
    pub http: Option<Requests>,
}

/// What people asked the pages for, by HTTP.
#[derive(Clone, Debug, Serialize)]
pub struct Requests {
    /// Requests made.
    pub requests: u64,
    /// Answers that refused what should have been taken; the first one but a conflict at the desk ends
    /// the drill.
    pub errors: u64,
    /// Real seconds that the answers took, one after the other.
    pub seconds: f64,
    /// Requests answered in such a second.
    pub per_second: f64,
    /// Requests by method and page, such as `POST /alert/…/yes`.
    pub by_page: BTreeMap<String, u64>,
}

impl Measured {
    /// Alerts mailed for each yes in time.
    #[must_use]
    pub fn mails_per_yes(&self) -> f64 {
        ratio(self.mail.alerts, self.mail.yes)
    }

    /// Of the opened asks, the share that somebody said yes to.
    #[must_use]
    pub fn matched(&self) -> f64 {
        ratio(self.asks.matched, self.asks.opened)
    }

    /// The same where a helper in reach existed.
    #[must_use]
    pub fn matched_in_reach(&self) -> f64 {
        ratio(self.asks.in_reach_matched, self.asks.in_reach)
    }
}

/// A quotient; 0 of nothing.
#[must_use]
pub fn ratio(part: u64, whole: u64) -> f64 {
    if whole == 0 { 0.0 } else { part as f64 / whole as f64 }
}

impl Points {
    /// Of these numbers.
    #[must_use]
    pub fn of(mut all: Vec<i64>) -> Self {
        all.sort_unstable();
        let point = |share: f64| {
            let at = (all.len() as f64 * share).ceil() as usize;
            all.get(at.saturating_sub(1)).copied().unwrap_or(0)
        };
        Self { median: point(0.5), p90: point(0.9), p99: point(0.99) }
    }
}

/// The Gini coefficient of these numbers, which it sorts.
#[must_use]
pub fn gini(all: &mut [u32]) -> f64 {
    all.sort_unstable();
    let sum: f64 = all.iter().map(|one| f64::from(*one)).sum();
    if sum == 0.0 {
        return 0.0;
    }
    let count = all.len() as f64;
    let weighted: f64 =
        (1..).zip(all.iter()).map(|(at, one): (u32, _)| f64::from(at) * f64::from(*one)).sum();
    2.0 * weighted / (count * sum) - (count + 1.0) / count
}

/// The sums of each tenth of some sorted numbers.
fn deciles(sorted: &[u32]) -> Vec<u64> {
    let cut = |tenth: usize| sorted.len() * tenth / 10;
    (0..10).map(|tenth| sorted[cut(tenth)..cut(tenth + 1)].iter().map(|one| u64::from(*one)).sum()).collect()
}

impl Drill {
    /// The end: compares and counts everything.
    pub(super) async fn finish(self, began: Instant) -> Result<Measured> {
        let seconds = began.elapsed().as_secs_f64();
        let statements = self.app.db.statements();
        let accounts = self.accounts().await?;
        let escalated = self.escalated().await?;
        let database_bytes = self.database_bytes().await?;
        let done = self.tally.deeds + self.tally.jobs;
        let measured = Measured {
            policy: self.platform.rules.alerts,
            helpers: self.helper_numbers(),
            asks: self.ask_numbers(),
            mail: self.mail(),
            spread: self.spread(),
            escalated,
            calls: self.tally.calls,
            cost: Cost {
                seconds,
                deeds: self.tally.deeds,
                jobs: self.tally.jobs,
                put_off: self.tally.failed,
                statements,
                per_second: done as f64 / seconds.max(1e-9),
                database_bytes,
                memory_bytes: peak_memory(),
                http: self.http.as_ref().map(|http| http.requests()),
            },
            days: self.tally.days().to_vec(),
            accounts,
        };
        let db = self.app.db.clone();
        drop(self);
        db.read.close().await?;
        db.write.close().await?;
        Ok(measured)
    }

    fn helper_numbers(&self) -> Helpers {
        let count = |fits: fn(&super::folk::Helper) -> bool| {
            self.folk.helpers.iter().filter(|one| fits(one)).count() as u64
        };
        Helpers {
            signed_up: count(|_| true),
            confirmed: count(|one| one.standing != Standing::Pending),
            unsubscribed: count(|one| one.standing == Standing::Unsubscribed),
            helped: count(|one| one.helped > 0),
        }
    }

    fn ask_numbers(&self) -> Asks {
        let count = |fits: fn(&super::folk::Ask) -> bool| {
            self.folk.asks.iter().filter(|one| fits(one)).count() as u64
        };
        let opened = self.folk.asks.iter().filter(|one| one.opened.is_some());
        Asks {
            all: count(|_| true),
            by_phone: count(|one| one.begin != Begin::Mail),
            opened: count(|one| one.opened.is_some()),
            matched: count(|one| one.first_yes.is_some()),
            in_reach: count(|one| one.in_reach),
            in_reach_matched: count(|one| one.in_reach && one.first_yes.is_some()),
            done: count(|one| matches!(one.end, Some((End::Done, _)))),
            elsewhere: count(|one| one.opened.is_some() && matches!(one.end, Some((End::Elsewhere, _)))),
            closed: count(|one| one.opened.is_some() && matches!(one.end, Some((End::Closed, _)))),
            unfinished: count(|one| one.opened.is_some() && one.end.is_none()),
            places: opened.map(|one| u64::from(one.capacity.unsigned_abs())).sum(),
            kept: self.folk.asks.iter().map(|one| u64::from(one.done.unsigned_abs())).sum(),
        }
    }

    fn mail(&self) -> Mail {
        let days = self.tally.days();
        Mail {
            all: self.tally.letters(),
            alerts: days.iter().map(|day| day.alerts).sum(),
            yes: days.iter().map(|day| day.yes).sum(),
            late: days.iter().map(|day| day.late).sum(),
            by_letter: self.tally.by_letter().clone(),
        }
    }

    fn spread(&self) -> Spread {
        let minutes = |until: fn(&super::folk::Ask) -> Option<Minute>| {
            let all = self.folk.asks.iter().filter_map(|one| Some(until(one)? - one.opened?));
            Points::of(all.collect())
        };
        let confirmed = || self.folk.helpers.iter().filter(|one| one.standing != Standing::Pending);
        let mut mails: Vec<u32> = confirmed().map(|one| one.mails).collect();
        let mut yes: Vec<u32> = confirmed().map(|one| one.yes).collect();
        let mails_gini = gini(&mut mails);
        Spread {
            first_yes: minutes(|one| one.first_yes),
            helped: minutes(|one| one.helped),
            done: minutes(|one| one.end.filter(|(end, _)| *end == End::Done).map(|(_, at)| at)),
            distance_m: Points::of(self.tally.distances().iter().map(|one| i64::from(*one)).collect()),
            mails_gini,
            yes_gini: gini(&mut yes),
            mails_deciles: deciles(&mails),
            most_mails: mails.last().copied().unwrap_or(0),
            never_alerted: mails.iter().filter(|one| **one == 0).count() as u64,
        }
    }

    /// Asks that the log says were handed over, each once for a reason, and once for any.
    async fn escalated(&self) -> Result<BTreeMap<String, u64>> {
        use events::Column as Of;
        let scope = self.app.read(self.platform.id());
        let query = scope.find::<events::Entity>().filter(Of::Kind.eq("handed-over")).select_only();
        let rows: Vec<(Option<Uuid>, Json)> =
            query.columns([Of::ListingId, Of::Data]).into_tuple().all(scope.conn()).await?;
        let mut of: BTreeMap<String, std::collections::BTreeSet<Option<Uuid>>> = BTreeMap::new();
        for (ask, data) in rows {
            let reason = data["reason"].as_str().unwrap_or_default().to_owned();
            of.entry(reason).or_default().insert(ask);
            of.entry("any".into()).or_default().insert(ask);
        }
        Ok(of.into_iter().map(|(reason, asks)| (reason, asks.len() as u64)).collect())
    }

    async fn database_bytes(&self) -> Result<Option<u64>> {
        let db = &self.app.db;
        let number = async |query: &str| -> Result<i64> {
            let row = db.write.query_one_raw(Statement::from_string(db.backend(), query)).await?;
            Ok(row.map(|row| row.try_get_by_index::<i64>(0)).transpose()?.unwrap_or(0))
        };
        let bytes = match db.backend() {
            DbBackend::Sqlite => number("PRAGMA page_count").await? * number("PRAGMA page_size").await?,
            _ => number("SELECT pg_database_size(current_database())").await?,
        };
        Ok(u64::try_from(bytes).ok())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_even_load_has_no_gini_and_one_who_bears_all_nearly_one() {
        assert!(gini(&mut [3, 3, 3, 3]).abs() < 1e-12);
        assert!((gini(&mut [0, 0, 0, 8]) - 0.75).abs() < 1e-12);
        assert_eq!(gini(&mut []), 0.0);
        assert_eq!(deciles(&(1..=10).collect::<Vec<_>>()), (1..=10).collect::<Vec<u64>>());
    }

    #[test]
    fn points_are_numbers_that_were_there() {
        let points = Points::of((1..=100).collect());
        assert_eq!(points, Points { median: 50, p90: 90, p99: 99 });
        assert_eq!(Points::of(vec![7]), Points { median: 7, p90: 7, p99: 7 });
        assert_eq!(Points::of(vec![]), Points::default());
    }
}
