//! `GET /figures`: the page with its charts and tables.

use askama::Template;
use axum::response::Response;

use super::chart::{Bar, Chart};
use super::given::Told;
use super::held;
use super::model::{Commune, FEW, Figures, Tally};
use crate::error::Result;
use crate::places::commune_name;
use crate::web::cache::Hangs;
use crate::web::public_page;
use crate::web::visit::Visit;

/// Communes that are drawn; the table has all.
const DRAWN: usize = 20;

#[derive(Template)]
#[template(path = "figures/overview.html")]
struct Overview<'a> {
    v: &'a Visit,
    total: Vec<(&'static str, String)>,
    is_empty: bool,
    by_month: Chart<'a>,
    by_commune: Option<Chart<'a>>,
    months: Vec<Row>,
    communes: Vec<Row>,
    /// What volunteers have given: in all, and where.
    given: Option<Row>,
    given_communes: Vec<Row>,
    few: u64,
}

/// A line of a table: its name, and its numbers as they are said, each with the name of its column.
struct Row {
    name: String,
    numbers: Vec<(&'static str, String)>,
}

/// Answers with the page. At most three queries.
///
/// # Errors
/// When the database fails.
pub async fn get(v: Visit) -> Result<Response> {
    let figures = held::current(&v.app, &v.platform).await?;
    let by_commune = communes(&v, &figures);
    let page = Overview {
        v: &v,
        total: total(&v, &figures.total),
        is_empty: figures.months.is_empty() && figures.given.total.is_none(),
        by_month: months(&v, &figures),
        by_commune,
        months: figures
            .months
            .iter()
            .rev()
            .map(|(day, tally)| month(&v, v.lang.month(*day), tally))
            .collect(),
        communes: figures.communes.iter().map(|row| commune(&v, row)).collect(),
        given: figures.given.total.as_ref().map(|told| given(&v, String::new(), told)),
        given_communes: given_communes(&v, &figures),
        few: FEW,
    };
    public_page(&page, Hangs::OnAll)
}

fn total(v: &Visit, total: &Tally) -> Vec<(&'static str, String)> {
    vec![
        ("figures-asks", v.number(&total.asks)),
        ("figures-offers", v.number(&total.offers)),
        ("figures-rate", rate(v, total)),
        ("figures-done", v.number(&total.done)),
        ("figures-median", wait(v, total.median())),
    ]
}

fn months<'a>(v: &Visit, figures: &Figures) -> Chart<'a> {
    let bars = figures.months.iter().rev().map(|(day, tally)| Bar {
        label: v.lang.month(*day),
        whole: tally.asks,
        part: Some(tally.matched),
    });
    let (title, description) = (v.t("figures-chart-months"), v.t("figures-chart-months-text"));
    Chart::new("chart-months", title, description, v.lang, bars.collect())
}

/// Nothing where no commune has numbers that are published.
fn communes<'a>(v: &Visit, figures: &Figures) -> Option<Chart<'a>> {
    let told = figures.communes.iter().filter(|row| row.code.is_some());
    let bar = |row: &Commune| Some(Bar { label: name(v, row), whole: row.asks?, part: None });
    let bars: Vec<Bar> = told.filter_map(bar).take(DRAWN).collect();
    if bars.is_empty() {
        return None;
    }
    let (title, description) = (v.t("figures-chart-communes"), v.t("figures-chart-communes-text"));
    Some(Chart::new("chart-communes", title, description, v.lang, bars))
}

fn name(v: &Visit, row: &Commune) -> String {
    row.code.as_deref().map_or_else(|| v.t("figures-others"), |code| commune_name(code, v.lang))
}

fn month(v: &Visit, name: String, tally: &Tally) -> Row {
    let numbers = vec![
        ("figures-asks", v.number(&tally.asks)),
        ("figures-matched", v.number(&tally.matched)),
        ("figures-rate", rate(v, tally)),
        ("figures-done", v.number(&tally.done)),
        ("figures-first", wait(v, tally.median())),
        ("figures-offers", v.number(&tally.offers)),
    ];
    Row { name, numbers }
}

fn commune(v: &Visit, row: &Commune) -> Row {
    let told = |number: Option<u64>| number.map_or_else(|| "–".to_owned(), |number| v.number(&number));
    let numbers = vec![
        ("figures-asks", told(row.asks)),
        ("figures-done", told(row.done)),
        ("figures-first", wait(v, row.median)),
        ("figures-offers", told(row.offers)),
    ];
    Row { name: name(v, row), numbers }
}

fn given(v: &Visit, name: String, told: &Told) -> Row {
    let numbers = vec![
        ("figures-dates", v.number(&told.dates)),
        ("figures-places", v.number(&told.times)),
        ("figures-given-hours", v.number(&told.hours)),
    ];
    Row { name, numbers }
}

/// Communes, and all others together: nothing while only these are told.
fn given_communes(v: &Visit, figures: &Figures) -> Vec<Row> {
    let told = &figures.given;
    if told.communes.is_empty() {
        return Vec::new();
    }
    let communes = told.communes.iter().map(|(code, told)| given(v, commune_name(code, v.lang), told));
    communes.chain(told.others.as_ref().map(|told| given(v, v.t("figures-others"), told))).collect()
}

fn rate(v: &Visit, tally: &Tally) -> String {
    tally.rate().map_or_else(|| "–".to_owned(), |rate| v.t1("figures-percent", "number", rate))
}

/// "45 min", "2 h 20 min", "9 h", "3 days".
fn wait(v: &Visit, seconds: Option<i64>) -> String {
    let Some(seconds) = seconds else { return "–".to_owned() };
    let minutes = (seconds + 30) / 60;
    match minutes {
        ..90 => v.t1("figures-minutes", "minutes", minutes),
        240..2880 => {
            let args = [("hours", ((minutes + 30) / 60).into()), ("minutes", 0.into())];
            v.lang.with("figures-hours", &args)
        }
        90..240 => {
            let args = [("hours", (minutes / 60).into()), ("minutes", (minutes % 60).into())];
            v.lang.with("figures-hours", &args)
        }
        _ => v.t1("figures-days", "days", (minutes + 720) / 1440),
    }
}
