//! The drill itself: a heap of what people will do next, the application's own jobs, and a clock that
//! jumps from one to the other. People live by the minute; what they do in the same minute is one
//! transaction, which saves commits and nothing else; by HTTP each of them sends requests.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::sync::Arc;
use std::time::{Duration as StdDuration, Instant};

use chrono::{DateTime, NaiveTime, TimeZone as _, Timelike as _, Utc};
use chrono_tz::Tz;
use queue::{Options, Worker};
use sea_orm::ConnectionTrait as _;
use uuid::Uuid;

use super::arrivals;
use super::by_http::ByHttp;
use super::folk::{Folk, Minute, Nr};
use super::land::Land;
use super::measure::Measured;
use super::reach::Reach;
use super::scenario::Scenario;
use super::settings;
use super::tally::Tally;
use super::way::Way;
use crate::auth::staff;
use crate::clock::{Clock, Ids};
use crate::db::Db;
use crate::db::migrations;
use crate::error::{Error, Result};
use crate::i18n::Lang;
use crate::jobs;
use crate::mail::transport::Transport;
use crate::platforms::create::create;
use crate::platforms::model::{Platform, Settings};
use crate::state::App;

/// Days after the people have fallen silent: by then the application must have handed over all that is
/// not finished.
pub const SILENT_DAYS: i64 = 30;
/// Jobs that are claimed together.
const JOBS_AT_ONCE: usize = 64;
/// Minutes of a day.
pub const DAY: Minute = 1440;

/// What is to be lived through, and how.
#[derive(Debug)]
pub struct Plan {
    /// The scenario.
    pub scenario: Scenario,
    /// The same seed, the same people and the same luck.
    pub seed: u64,
    /// How much of it, up to 1 (or more).
    pub scale: f64,
    /// The platform's settings, its rules among them.
    pub settings: Settings,
    /// `sqlite:PATH` or `postgres://…`: an empty database.
    pub database: String,
    /// Whether people use the pages, by HTTP, instead of the rules behind them.
    pub http: bool,
}

/// How far the drill has come.
#[derive(Clone, Copy, Debug)]
pub struct Progress {
    /// From 0 to 1.
    pub share: f64,
    /// The day, counted from 1.
    pub day: i64,
    /// Helpers who have signed up.
    pub helpers: usize,
    /// Asks.
    pub asks: usize,
    /// Letters that have left.
    pub letters: u64,
}

/// What somebody will do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Deed {
    /// The next helper signs up.
    SignsUp,
    /// The next ask comes.
    Asks,
    /// A helper opens the link.
    ConfirmsHelper(Nr),
    /// A person opens the link.
    ConfirmsAsk(Nr),
    /// A helper answers an alert about an ask.
    Answers { alert: Uuid, helper: Nr, ask: Nr, yes: bool },
    /// A helper wants no more mail.
    Unsubscribes(Nr),
    /// Help is given.
    Helps(Nr),
    /// A helper reports it.
    Reports(Nr),
    /// A helper says that it does not work out.
    Withdraws(Nr),
    /// The person says that nobody came.
    NobodyCame(Nr),
    /// The person says that help has come.
    Confirms(Nr),
    /// The person objects to a report.
    Objects(Nr),
    /// The person has found help elsewhere.
    Elsewhere(Nr),
    /// An hour of the coordinators.
    Desk,
}

/// A drill under way.
pub(super) struct Drill {
    pub(super) app: App,
    pub(super) platform: Arc<Platform>,
    pub(super) tz: Tz,
    pub(super) staff: Vec<Uuid>,
    pub(super) scenario: Scenario,
    pub(super) scale: f64,
    pub(super) seed: u64,
    pub(super) land: Land,
    pub(super) folk: Folk,
    pub(super) reach: Reach,
    pub(super) tally: Tally,
    pub(super) now: Minute,
    pub(super) start: Minute,
    /// Organisations that ask, as they were made up.
    pub(super) organisations: Vec<Option<super::asking::Organisation>>,
    /// Everybody's browsers, when people use the pages.
    pub(super) http: Option<Box<ByHttp>>,
    clock: Clock,
    heap: BinaryHeap<Reverse<(Minute, u64, Deed)>>,
    planned: u64,
}

/// Lives through a plan.
///
/// # Errors
/// When the plan does not fit, the database is not empty or fails.
pub async fn live(plan: Plan, mut progress: impl FnMut(Progress)) -> Result<Measured> {
    let began = Instant::now();
    settings::forget_peak();
    let mut drill = Drill::prepare(&plan).await?;
    drill.plan_arrivals();
    let people_until = drill.start + (i64::from(drill.scenario.days + drill.scenario.after_days)) * DAY;
    let end = people_until + SILENT_DAYS * DAY;
    let worker = Worker::new(
        drill.app.db.write.clone(),
        Arc::new(drill.app.clone()),
        jobs::registry(),
        drill.app.clone(),
        drill.app.wake.clone(),
        // A job that takes an hour on a slow machine is still the same attempt.
        Options { lease: StdDuration::from_secs(3600), ..Options::default() },
    );
    loop {
        let deed = drill.heap.peek().map(|Reverse((at, ..))| *at).filter(|at| *at <= people_until);
        let job = queue::next_due(&drill.app.db.read).await?.map(minute_after);
        let Some(next) = deed.into_iter().chain(job).min().map(|at| at.max(drill.now)) else { break };
        if next > end {
            break;
        }
        drill.turn_to(next).await?;
        if deed.is_some_and(|at| at <= next) {
            drill.people(people_until).await?;
        }
        // What people have just brought about is found by the next look.
        if job.is_some_and(|at| at <= next)
            && let Some(ran) = worker.run_some(drill.platform.id(), JOBS_AT_ONCE).await?
        {
            drill.tally.ran(ran);
            drill.hear().await?;
        }
        let (done, whole) = ((drill.now - drill.start) as f64, (end - drill.start) as f64);
        progress(Progress {
            share: (done / whole).min(1.0),
            day: (drill.now - drill.start) / DAY + 1,
            helpers: drill.folk.helpers.len(),
            asks: drill.folk.asks.len(),
            letters: drill.tally.letters(),
        });
    }
    drill.turn_to(end).await?;
    drill.finish(began).await
}

/// The minute in which, or right after which, a moment lies.
fn minute_after(at: DateTime<Utc>) -> Minute {
    at.timestamp().div_euclid(60)
        + i64::from(at.timestamp().rem_euclid(60) > 0 || at.timestamp_subsec_micros() > 0)
}

/// The moment of a minute.
pub(super) fn moment(at: Minute) -> DateTime<Utc> {
    DateTime::from_timestamp(at * 60, 0).unwrap_or_default()
}

impl Drill {
    async fn prepare(plan: &Plan) -> Result<Self> {
        let said = |error: String| Error::Internal(error);
        let scenario = plan.scenario.clone();
        let tz: Tz = plan.settings.timezone.parse().map_err(|_| said("time zone".into()))?;
        let start = scenario.start.and_time(NaiveTime::MIN);
        let start = tz.from_local_datetime(&start).earliest().map_or(0, |at| at.timestamp() / 60);
        let db = Db::connect(&settings::quick(&plan.database)).await?;
        migrations::apply(&db).await?;
        if plan.database.starts_with("sqlite:") {
            db.write.execute_unprepared("PRAGMA synchronous = OFF").await?;
        }
        let clock = Clock::by_hand(moment(start));
        let ids = Ids::seeded(clock.clone(), plan.seed);
        let config = settings::config(&plan.database).map_err(|error| said(error.to_string()))?;
        let app = App::open_with(config, db, clock.clone(), ids, Transport::count())
            .await
            .map_err(|error| said(error.to_string()))?;
        if !app.directory.all().is_empty() {
            return Err(said("this database holds a platform already; the drill needs an empty one".into()));
        }
        let id = create(&app, "drill", None, plan.settings.clone())
            .await
            .map_err(|error| said(error.to_string()))?;
        let platform = app.directory.by_id(id).ok_or(Error::NotFound)?;
        let tx = app.tx(id).await?;
        let (mut staff, mut team) = (Vec::new(), Vec::new());
        for number in 0..scenario.desk.accounts.max(1) {
            let (name, email) = (format!("Coordinator {number}"), format!("desk{number}@example.org"));
            let lang = platform.lang(Some(Lang::En));
            let id = staff::add(&tx, &name, &email, staff::Role::Coordinator, lang).await?;
            staff.push(id);
            team.push((id, email));
        }
        tx.commit().await?;
        let land = Land::new(&scenario.territory, plan.scale).map_err(said)?;
        let kinds = scenario.asks.kinds.iter();
        let missing = kinds
            .map(|(slug, _)| slug)
            .find(|slug| !platform.asked().any(|category| category.slug == **slug));
        if let Some(slug) = missing {
            return Err(said(format!("asks.kinds: the platform has no category {slug:?}")));
        }
        let reach = Reach::new(&platform, &scenario);
        let desks = arrivals::scaled(scenario.desk.people, plan.scale);
        let http = plan.http.then(|| Box::new(ByHttp::new(&app, &platform, team, desks)));
        Ok(Self {
            app,
            tz,
            staff,
            land,
            reach,
            http,
            tally: Tally::new(),
            now: start,
            start,
            clock,
            scale: plan.scale,
            seed: plan.seed,
            organisations: Vec::new(),
            folk: Folk::default(),
            heap: BinaryHeap::new(),
            planned: 0,
            platform,
            scenario,
        })
    }

    /// Puts everybody who will come, and the hours of the desk, on the heap.
    fn plan_arrivals(&mut self) {
        for at in arrivals::helpers(&self.scenario, self.scale, self.seed) {
            self.plan(self.start + at, Deed::SignsUp);
        }
        for at in arrivals::asks(&self.scenario, self.scale, self.seed) {
            self.plan(self.start + at, Deed::Asks);
        }
        let days = i64::from(self.scenario.days + self.scenario.after_days);
        for hour in 0..days * 24 {
            let at = self.start + hour * 60;
            let local = moment(at).with_timezone(&self.tz).hour();
            let (from, until) = self.scenario.desk.hours;
            if (from..until).contains(&local) {
                self.plan(at, Deed::Desk);
            }
        }
        let organisations = f64::from(self.scenario.asks.organisations) * self.scale;
        let count = if self.scenario.asks.organisations == 0 { 0 } else { (organisations as usize).max(1) };
        self.organisations = vec![None; count];
    }

    /// Plans what somebody will do.
    pub(super) fn plan(&mut self, at: Minute, deed: Deed) {
        self.planned += 1;
        self.heap.push(Reverse((at, self.planned, deed)));
    }

    /// The clock jumps; what is counted at the end of each day is counted on the way.
    async fn turn_to(&mut self, next: Minute) -> Result<()> {
        while self.tally.day_ends(self.start) <= next {
            let at = self.tally.day_ends(self.start);
            let in_hand = super::desk::waiting(&self.app.read(self.platform.id())).await?;
            let open = self.folk.asks.iter().filter(|ask| ask.opened.is_some() && !ask.is_over()).count();
            self.tally.end_of_day(in_hand, open);
            self.now = at;
            self.look_for_helpers();
        }
        self.now = next;
        self.clock.set(moment(next));
        Ok(())
    }

    /// Everything that people do up to now: in one transaction, or each by requests.
    async fn people(&mut self, people_until: Minute) -> Result<()> {
        let mut way = match self.http.take() {
            Some(http) => Way::Http(http),
            None => Way::direct(&self.app, &self.platform).await?,
        };
        while let Some(Reverse((at, _, deed))) = self.heap.peek().copied() {
            if at > self.now || at > people_until {
                break;
            }
            self.heap.pop();
            self.tally.deeds += 1;
            self.act(&mut way, deed).await?;
        }
        self.http = way.end().await?;
        Ok(())
    }

    /// Minutes from now, not in the night: what falls there waits for the morning, spread by `luck`.
    pub(super) fn awake(&self, minutes: f64, luck: f64) -> Minute {
        let (from, until) = self.scenario.behaviour.night;
        let at = self.now + (minutes.clamp(1.0, 60.0 * 24.0 * 60.0) as Minute);
        let local = moment(at).with_timezone(&self.tz);
        let hour = local.hour();
        let sleeps = if from > until { hour >= from || hour < until } else { (from..until).contains(&hour) };
        if !sleeps {
            return at;
        }
        let hours = (i64::from(until) - i64::from(hour)).rem_euclid(24);
        at + hours * 60 - i64::from(local.minute()) + (luck * 120.0) as Minute
    }
}
