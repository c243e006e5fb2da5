//! `GET /groups/sheet?place=`: who serves a commune, on paper, for the notice board. One query, once after
//! each change.

use askama::Template;
use axum::response::Response;
use sea_orm::QuerySelect as _;

use super::directory::serving;
use super::model::Organisation;
use super::opening::{Opening, in_words};
use crate::error::{Error, Result};
use crate::near::wanted::{Center, Wanted};
use crate::platforms::link_base;
use crate::web::cache::Hangs;
use crate::web::public_page;
use crate::web::visit::Visit;

/// More does not fit on two pages.
const SHOWN: u64 = 40;

#[derive(Template)]
#[template(path = "organisations/sheet.html")]
struct Sheet<'a> {
    v: &'a Visit,
    commune: &'static str,
    today: String,
    back: String,
    /// Where the same can be read, without scheme.
    address: String,
    entries: Vec<Entry>,
}

struct Entry {
    name: String,
    language: String,
    details: String,
    phone: Option<String>,
    web: Option<String>,
    hours: Vec<(String, String)>,
}

impl Entry {
    fn new(v: &Visit, row: Organisation) -> Self {
        let hours = match in_words(&row.hours, v.lang) {
            Opening::Table(lines, _) => {
                lines.into_iter().filter(|(_, times)| *times != v.t("org-hours-closed"))
            }
            Opening::None | Opening::Text(_) => return Self::plain(row, Vec::new()),
        };
        let hours = hours.collect();
        Self::plain(row, hours)
    }

    fn plain(row: Organisation, hours: Vec<(String, String)>) -> Self {
        let web = row.web.as_deref().map(|web| {
            let short = web.trim_start_matches("https://").trim_start_matches("http://");
            short.trim_end_matches('/').to_owned()
        });
        Self {
            name: row.name,
            language: row.language,
            details: row.details.chars().take(200).collect(),
            phone: row.phone,
            web,
            hours,
        }
    }
}

/// Answers with the sheet.
///
/// # Errors
/// [`Error::NotFound`] without a commune; when the database fails.
pub async fn get(v: Visit) -> Result<Response> {
    let wanted = Wanted::read(&v);
    let Some(Center::Place(place)) = wanted.center else { return Err(Error::NotFound) };
    let generation = v.app.boards.generation(&v.app, v.platform.id()).await?;
    let scope = v.read();
    let rows = serving(&scope, place).limit(SHOWN).all(scope.conn()).await?;
    let base = link_base(&v.app.config, &v.platform);
    let page = Sheet {
        commune: place.name(v.lang.into()),
        today: v.lang.date(v.today()),
        back: wanted.url(&v, "/groups", &[]),
        address: format!("{}/groups", base.split_once("://").map_or(base.as_str(), |(_, rest)| rest)),
        entries: rows.into_iter().map(|row| Entry::new(&v, row)).collect(),
        v: &v,
    };
    public_page(&page, Hangs::OnBoard(generation))
}
