//! The report: for people (one HTML file that asks no host for anything) and for programs (JSON).

use askama::Template;
use chrono::Days;
use serde::Serialize;

use super::figures::{self, Group};
use super::measure::Measured;
use super::plot::{About, Plot, Series};
use super::scenario::Scenario;
use super::settings::policy_name;
use super::tally::Day;
use crate::i18n::Lang;
use crate::platforms::model::Rules;

/// What was lived through.
#[derive(Debug)]
pub struct Told<'a> {
    /// The scenario.
    pub scenario: &'a Scenario,
    /// The seed.
    pub seed: u64,
    /// The scale.
    pub scale: f64,
    /// Which database.
    pub database: &'static str,
    /// The rules, but for the policy.
    pub rules: &'a Rules,
    /// Whether people used the pages, by HTTP.
    pub by_http: bool,
}

/// The report of a drill.
#[derive(Debug)]
pub struct Report<'a> {
    told: Told<'a>,
    measured: Vec<Measured>,
    lang: Lang,
}

#[derive(Serialize)]
struct Json<'a> {
    scenario: &'a str,
    seed: u64,
    scale: f64,
    database: &'static str,
    by_http: bool,
    version: &'static str,
    rules: &'a Rules,
    policies: Vec<Policy<'a>>,
}

#[derive(Serialize)]
struct Policy<'a> {
    matched_share: f64,
    matched_share_in_reach: f64,
    alerts_per_yes: f64,
    accounts_hold: bool,
    #[serde(flatten)]
    measured: &'a Measured,
}

#[derive(Template)]
#[template(path = "replay/report.html")]
struct Page<'a> {
    lang: Lang,
    css: &'static str,
    title: String,
    story: &'a str,
    circumstances: String,
    breaches: Vec<String>,
    policies: Vec<String>,
    results: Vec<Group>,
    plots: Vec<String>,
    accounts: Vec<(String, Vec<String>)>,
    sources: &'a [super::scenario::Source],
    behaviour: String,
    rules: String,
}

impl<'a> Report<'a> {
    /// The report in a language.
    #[must_use]
    pub fn new(told: Told<'a>, measured: Vec<Measured>, lang: Lang) -> Self {
        Self { told, measured, lang }
    }

    /// All numbers.
    ///
    /// # Errors
    /// When they cannot be written.
    pub fn json(&self) -> serde_json::Result<String> {
        let policy = |measured| Policy {
            matched_share: Measured::matched(measured),
            matched_share_in_reach: measured.matched_in_reach(),
            alerts_per_yes: measured.mails_per_yes(),
            accounts_hold: measured.accounts.hold(),
            measured,
        };
        serde_json::to_string_pretty(&Json {
            scenario: &self.told.scenario.name,
            seed: self.told.seed,
            scale: self.told.scale,
            database: self.told.database,
            by_http: self.told.by_http,
            version: env!("CARGO_PKG_VERSION"),
            rules: self.told.rules,
            policies: self.measured.iter().map(policy).collect(),
        })
    }

    /// The page.
    ///
    /// # Errors
    /// When the template fails, or the scenario cannot be shown.
    pub fn html(&self) -> Result<String, askama::Error> {
        let (lang, scenario) = (self.lang, self.told.scenario);
        let broken = |error: toml::ser::Error| askama::Error::Custom(Box::new(error));
        Page {
            lang,
            css: include_str!("report.css"),
            title: scenario.title.get(lang).to_owned(),
            story: scenario.story.get(lang),
            circumstances: self.circumstances(),
            breaches: self.measured.iter().flat_map(|one| one.accounts.breaches()).collect(),
            policies: self.measured.iter().map(|one| self.policy(one)).collect(),
            results: figures::results(lang, &self.measured),
            plots: self.plots()?,
            accounts: figures::accounts(lang, &self.measured),
            sources: &scenario.source,
            behaviour: toml::to_string_pretty(scenario).map_err(broken)?,
            rules: toml::to_string_pretty(self.told.rules).map_err(broken)?,
        }
        .render()
    }

    fn policy(&self, one: &Measured) -> String {
        self.lang.t(&format!("replay-policy-{}", policy_name(one.policy)))
    }

    fn circumstances(&self) -> String {
        let (lang, told) = (self.lang, &self.told);
        let start = told.scenario.start;
        let last = start + Days::new((told.scenario.days + told.scenario.after_days).into());
        let args = [
            ("from", lang.date(start).into()),
            ("until", lang.date(last).into()),
            ("areas", told.scenario.territory.areas.join(", ").into()),
            ("scale", figures::decimal(lang, told.scale * 100.0, 1).into()),
            ("seed", told.seed.to_string().into()),
            ("database", told.database.into()),
        ];
        let said = lang.with("replay-circumstances", &args);
        if told.by_http { format!("{said} · {}", lang.t("replay-by-http")) } else { said }
    }

    fn plots(&self) -> Result<Vec<String>, askama::Error> {
        let lang = self.lang;
        let first = &self.measured[..1.min(self.measured.len())];
        let days = |measured: &[Measured], name: &dyn Fn(&Measured) -> String, of: fn(&Day) -> u64| {
            let series = |one: &Measured| Series {
                name: name(one),
                values: one.days.iter().take(self.lived()).map(|day| of(day) as f64).collect(),
            };
            measured.iter().map(series).collect::<Vec<_>>()
        };
        let each = |one: &Measured| self.policy(one);
        let called = |key: &'static str| move |_: &Measured| lang.t(key);
        let signed_up = days(first, &called("replay-signed-up"), |day| day.signed_up);
        let mut asks = days(first, &called("replay-opened"), |day| day.opened);
        asks.extend(days(first, &called("replay-matched"), |day| day.matched));
        asks.extend(days(first, &called("replay-done"), |day| day.done));
        let places = self.days();
        let tenths: Vec<String> = (1..=10).map(|tenth| tenth.to_string()).collect();
        let load = |one: &Measured| Series {
            name: self.policy(one),
            values: one.spread.mails_deciles.iter().map(|sum| *sum as f64).collect(),
        };
        let load = self.measured.iter().map(load).collect();
        let all = [
            ("signed-up", &places, signed_up),
            ("asks", &places, asks),
            ("alerts", &places, days(&self.measured, &each, |day| day.alerts)),
            ("in-hand", &places, days(&self.measured, &each, |day| day.in_hand)),
            ("unfinished", &places, days(&self.measured, &each, |day| day.unfinished)),
            ("load", &tenths, load),
        ];
        all.into_iter().map(|(id, places, series)| self.plot(id, places, series)).collect()
    }

    fn plot(
        &self,
        id: &'static str,
        places: &[String],
        series: Vec<Series>,
    ) -> Result<String, askama::Error> {
        let lang = self.lang;
        let across = if id == "load" { "replay-tenth" } else { "replay-day" };
        let about = About {
            id,
            title: lang.t(&format!("replay-plot-{id}")),
            description: lang.t(&format!("replay-plot-{id}-text")),
            across: lang.t(across),
            table_title: lang.t("replay-table"),
        };
        Plot::new(about, lang, places, series).render()
    }

    /// Days on which people did something.
    fn lived(&self) -> usize {
        (self.told.scenario.days + self.told.scenario.after_days) as usize
    }

    fn days(&self) -> Vec<String> {
        let start = self.told.scenario.start;
        (0..self.lived() as u64).map(|day| (start + Days::new(day)).format("%-d.%-m.").to_string()).collect()
    }
}
