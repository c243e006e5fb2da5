//! `GET /figures.csv?table=months|communes|missions`: a table of the page for other programs (RFC 4180). What the
//! page does not tell is empty here.

use std::fmt::Write as _;

use axum::extract::RawQuery;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};

use super::given::Told;
use super::held;
use super::model::Figures;
use crate::error::{Error, Result};
use crate::near::export::cell;
use crate::places::commune_name;
use crate::web::cache::Hangs;
use crate::web::visit::Visit;

/// Answers with one of the tables. At most three queries.
///
/// # Errors
/// [`Error::NotFound`] for another table; when the database fails.
pub async fn get(v: Visit, RawQuery(query): RawQuery) -> Result<Response> {
    let query = query.unwrap_or_default();
    let table = url::form_urlencoded::parse(query.as_bytes()).find(|(name, _)| name == "table");
    let write = match table.as_ref().map_or("months", |(_, table)| table) {
        "months" => months,
        "communes" => communes,
        "missions" => missions,
        _ => return Err(Error::NotFound),
    };
    let figures = held::current(&v.app, &v.platform).await?;
    let (name, body) = write(&v, &figures);
    let headers = [
        (CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()),
        (CONTENT_DISPOSITION, format!("attachment; filename=\"{name}.csv\"")),
    ];
    let mut response = (headers, body).into_response();
    response.extensions_mut().insert(Hangs::OnAll);
    Ok(response)
}

fn told<T: ToString>(number: Option<T>) -> String {
    number.map_or_else(String::new, |number| number.to_string())
}

fn months(_: &Visit, figures: &Figures) -> (&'static str, String) {
    let mut body = "month,asks,matched,done,median_minutes,offers\r\n".to_owned();
    for (day, tally) in &figures.months {
        let (month, median) = (day.format("%Y-%m"), told(tally.median().map(|seconds| (seconds + 30) / 60)));
        let (asks, matched, done, offers) = (tally.asks, tally.matched, tally.done, tally.offers);
        // Writing into a text cannot fail.
        let _ = write!(body, "{month},{asks},{matched},{done},{median},{offers}\r\n");
    }
    ("months", body)
}

fn communes(v: &Visit, figures: &Figures) -> (&'static str, String) {
    let mut body = "code,commune,asks,done,median_minutes,offers\r\n".to_owned();
    for row in &figures.communes {
        let code = row.code.as_deref().unwrap_or_default();
        let name = if code.is_empty() { v.t("figures-others") } else { commune_name(code, v.lang) };
        let median = told(row.median.map(|seconds| (seconds + 30) / 60));
        let (name, asks, done, offers) = (cell(&name), told(row.asks), told(row.done), told(row.offers));
        let _ = write!(body, "{code},{name},{asks},{done},{median},{offers}\r\n");
    }
    ("communes", body)
}

fn missions(v: &Visit, figures: &Figures) -> (&'static str, String) {
    let mut body = "code,commune,dates,places,hours\r\n".to_owned();
    let given = &figures.given;
    let communes = given.communes.iter().map(|(code, told)| (*code, commune_name(code, v.lang), told));
    let others = given.others.as_ref().filter(|_| !given.communes.is_empty());
    let others = others.map(|told| ("", v.t("figures-others"), told));
    for (code, name, Told { dates, times, hours }) in communes.chain(others) {
        let name = cell(&name);
        let _ = write!(body, "{code},{name},{dates},{times},{hours}\r\n");
    }
    ("missions", body)
}
