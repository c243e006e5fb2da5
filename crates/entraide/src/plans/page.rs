//! `GET /desk/plan`: the last plan, or the way to one. `POST /desk/plan/make` has one made, `POST
//! /desk/plan/ask` has the helpers of one ask asked.

use askama::Template;
use axum::http::HeaderValue;
use axum::http::header::REFRESH;
use axum::response::Response;
use sea_orm::prelude::Uuid;

use super::ask;
use super::jobs::MakePlan;
use super::model::{self as plans, Lack, Model, Plenty, Reason, State, pairs};
use super::rows::{self, PER_PAGE, Planned, Unserved};
use crate::auth::desk::Desk;
use crate::auth::staff::Right;
use crate::coordination::words;
use crate::error::{Error, Result};
use crate::follow_up::end_of_quiet;
use crate::places::commune_name;
use crate::web::forms::Fields;
use crate::web::visit::Visit;
use crate::web::{go, page};

/// While something is under way, the page looks again after so many seconds.
const LOOK_AGAIN: HeaderValue = HeaderValue::from_static("4");

#[derive(Template)]
#[template(path = "plans/page.html")]
struct Page<'a> {
    v: &'a Visit,
    staff: &'a Desk,
    /// What has just been done.
    done: Option<String>,
    /// A newer plan is being made; nothing else is shown.
    making: bool,
    failed: bool,
    plan: Option<Shown<'a>>,
}

/// A plan that is read.
struct Shown<'a> {
    plan: &'a Model,
    made: String,
    changed: Option<String>,
    /// Until when nobody is asked, at night.
    night: Option<String>,
    /// How far all of it has been asked.
    progress: Option<String>,
    tab: Tab,
    planned: Vec<Planned>,
    unserved: Vec<Unserved>,
    number: i32,
    pages: i32,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Tab {
    Pairs,
    Unserved,
    Places,
}

impl Tab {
    const ALL: [Self; 3] = [Self::Pairs, Self::Unserved, Self::Places];

    /// Its name in the URL and in its messages.
    fn stem(self) -> &'static str {
        match self {
            Self::Pairs => "pairs",
            Self::Unserved => "unserved",
            Self::Places => "places",
        }
    }

    fn is_there(self, plan: &Model) -> bool {
        match self {
            Self::Pairs => true,
            Self::Unserved => plan.gaps > 0,
            Self::Places => !(plan.summary.lacks.is_empty() && plan.summary.plenty.is_empty()),
        }
    }

    /// Lines of it, in whole.
    fn lines(self, plan: &Model) -> Option<i32> {
        match self {
            Self::Pairs => Some(plan.helped),
            Self::Unserved => Some(plan.gaps),
            Self::Places => None,
        }
    }
}

impl Page<'_> {
    fn label(&self, tab: &Tab) -> String {
        self.v.t(&format!("plan-tab-{}", tab.stem()))
    }

    fn link(&self, tab: &Tab, number: i32) -> String {
        let path = match (tab, number) {
            (Tab::Pairs, 1) => "/desk/plan".to_owned(),
            (tab, 1) => format!("/desk/plan?tab={}", tab.stem()),
            (tab, number) => format!("/desk/plan?tab={}&page={number}", tab.stem()),
        };
        self.v.url(&path)
    }

    fn count(&self, number: &i32) -> String {
        self.v.number(&u64::try_from(*number).unwrap_or(0))
    }

    fn sum(&self, shown: &Shown<'_>) -> String {
        let plan = shown.plan;
        let args = [
            ("asks", plan.asks.into()),
            ("helped", self.count(&plan.helped).into()),
            ("of", self.count(&plan.asks).into()),
            ("filled", self.count(&plan.pairs).into()),
            ("places", self.count(&plan.places).into()),
        ];
        self.v.lang.with("plan-sum", &args)
    }

    fn page_of(&self, shown: &Shown<'_>) -> String {
        let args = [("number", shown.number.into()), ("pages", shown.pages.into())];
        self.v.lang.with("desk-page-of", &args)
    }

    fn reason(&self, reason: &Reason, part: &str) -> String {
        self.v.t(&format!("plan-reason-{}-{part}", reason.stem()))
    }

    /// Every reason with its number of asks and where its lines begin.
    fn reasons(&self, shown: &Shown<'_>) -> Vec<(Reason, u32, String)> {
        let mut before = 0;
        let all = shown.plan.summary.reasons.iter().map(|(reason, count)| {
            let number = before / PER_PAGE + 1;
            before = before.saturating_add(i32::try_from(*count).unwrap_or(0));
            let link = self.link(&Tab::Unserved, number);
            (*reason, *count, format!("{link}#reason-{}", reason.stem()))
        });
        all.collect()
    }

    fn of_reason(&self, shown: &Shown<'_>, reason: &Reason) -> u32 {
        let known = shown.plan.summary.reasons.iter().find(|(one, _)| one == reason);
        known.map_or(0, |(_, count)| *count)
    }

    fn place(&self, code: &str) -> String {
        match geo::gazetteer().area(code) {
            Some(area) => area.name(self.v.lang.into()).to_owned(),
            None => commune_name(code, self.v.lang),
        }
    }

    fn nearest(&self, plenty: &Plenty) -> Option<String> {
        let (code, metres) = plenty.nearest.as_ref()?;
        Some(format!("{}, {}", self.place(code), words::distance(self.v, f64::from(*metres))))
    }

    fn lacks<'b>(&self, shown: &'b Shown<'_>) -> &'b [Lack] {
        &shown.plan.summary.lacks
    }

    fn plenty<'b>(&self, shown: &'b Shown<'_>) -> &'b [Plenty] {
        &shown.plan.summary.plenty
    }

    fn is_asked(&self, state: &pairs::State) -> bool {
        *state == pairs::State::Asked
    }

    fn is_left(&self, state: &pairs::State) -> bool {
        *state == pairs::State::Left
    }
}

/// The page. At most six queries, the session's among them.
///
/// # Errors
/// [`Error::Forbidden`], or when the database fails.
pub async fn get(desk: Desk) -> Result<Response> {
    desk.must(Right::Plan)?;
    let v = &desk.visit;
    let scope = v.read();
    let (latest, ready) = plans::latest(&scope).await?;
    let making = latest.as_ref().is_some_and(|plan| plan.is_being_made(v.now));
    let is_stuck = |plan: &Model| plan.state != State::Ready && !plan.is_being_made(v.now);
    let failed = latest.as_ref().is_some_and(is_stuck);
    let quiet = end_of_quiet(v.now, &v.platform);
    let value = |name: &str| v.queries().find(|(key, _)| key == name).map(|(_, value)| value.into_owned());
    let shown = match ready.as_ref().filter(|_| !making) {
        None => None,
        Some(plan) => {
            let wanted = value("tab").unwrap_or_default();
            let tab = Tab::ALL.into_iter().find(|tab| tab.stem() == wanted && tab.is_there(plan));
            let tab = tab.unwrap_or(Tab::Pairs);
            let pages = tab.lines(plan).map_or(1, |lines| (lines + PER_PAGE - 1) / PER_PAGE).max(1);
            let number = value("page").and_then(|page| page.parse().ok()).unwrap_or(1).clamp(1, pages);
            let made_at = plan.made_at.unwrap_or(plan.wanted_at);
            let changed = plans::changed_since(&scope, made_at).await?;
            Some(Shown {
                made: v.moment(&made_at),
                changed: (changed > 0).then(|| v.t1("plan-changed", "count", changed)),
                night: quiet.map(|morning| v.moment(&morning)),
                progress: progress(v, plan),
                planned: match tab {
                    Tab::Pairs => rows::planned(v, &scope, plan, number).await?,
                    _ => Vec::new(),
                },
                unserved: match tab {
                    Tab::Unserved => rows::unserved(v, &scope, plan, number).await?,
                    _ => Vec::new(),
                },
                plan,
                tab,
                number,
                pages,
            })
        }
    };
    let number = |name: &str| value(name).and_then(|text| text.parse::<u16>().ok());
    let done = match value("gone") {
        Some(_) => Some(v.t("plan-gone")),
        None => outcome(v, number("asked").unwrap_or(0).into(), number("left").unwrap_or(0).into()),
    };
    let is_moving = making || (quiet.is_none() && ready.as_ref().is_some_and(Model::is_asking));
    let mut response = page(&Page { v, staff: &desk, done, making, failed, plan: shown })?;
    if is_moving {
        response.headers_mut().insert(REFRESH, LOOK_AGAIN);
    }
    Ok(response)
}

/// How far the asking of all is, or how it has ended.
fn progress(v: &Visit, plan: &Model) -> Option<String> {
    plan.asking_by?;
    if plan.is_asking() {
        let args = [("asked", (plan.asked + plan.left_out).into()), ("all", plan.pairs.into())];
        return Some(v.lang.with("plan-asking", &args));
    }
    outcome(v, plan.asked, plan.left_out)
}

/// "Two helpers were asked. One had changed meanwhile and was left out."
fn outcome(v: &Visit, asked: i32, left: i32) -> Option<String> {
    let asked = (asked > 0).then(|| v.t1("plan-asked", "count", asked));
    let left = (left > 0).then(|| v.t1("plan-left", "count", left));
    let both: Vec<String> = [asked, left].into_iter().flatten().collect();
    (!both.is_empty()).then(|| both.join(" "))
}

/// Has a plan made, unless one is, or helpers are being asked.
///
/// # Errors
/// [`Error::Forbidden`], or when the database fails.
pub async fn make(desk: Desk, _: Fields) -> Result<Response> {
    desk.must(Right::Plan)?;
    let v = &desk.visit;
    let tx = v.tx().await?;
    let (latest, ready) = plans::latest(&*tx).await?;
    let making = latest.is_some_and(|plan| plan.is_being_made(tx.now));
    if !making && !ready.is_some_and(|plan| plan.is_asking()) {
        plans::want(&tx).await?;
        tx.enqueue(&MakePlan {}, tx.now).await?;
        tx.commit().await?;
    }
    Ok(go(&v.url("/desk/plan")))
}

/// Has the helpers of one ask asked.
///
/// # Errors
/// [`Error::Forbidden`], [`Error::Bad`] for what no page of ours sends, or when the database fails.
pub async fn ask(desk: Desk, fields: Fields) -> Result<Response> {
    desk.must(Right::Plan)?;
    let v = &desk.visit;
    let id = |name: &str| {
        Uuid::try_parse(fields.get(name)).map_err(|_| Error::Bad(format!("the field {name} does not fit")))
    };
    let (plan, listing) = (id("plan")?, id("ask")?);
    let page = fields.get("page").parse::<u32>().unwrap_or(1);
    if end_of_quiet(v.now, &v.platform).is_some() {
        // The page says that it is night.
        return Ok(go(&v.url("/desk/plan")));
    }
    let tx = v.tx().await?;
    let known = tx.get::<plans::Entity>(plan).await?.filter(|plan| plan.state == State::Ready);
    if known.is_none() {
        return Ok(go(&v.url("/desk/plan?gone=yes")));
    }
    let outcome = ask::ask(&tx, &v.platform, plan, listing, desk.staff.id).await?;
    tx.commit().await?;
    let (asked, left) = (outcome.asked, outcome.left_out);
    Ok(go(&v.url(&format!("/desk/plan?tab=pairs&page={page}&asked={asked}&left={left}"))))
}
