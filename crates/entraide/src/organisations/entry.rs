//! `GET /groups/{id}`: an organisation, as everybody sees it. Three queries, once after each change and once a day.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use chrono::{DateTime, Utc};
use serde_json::json;
use uuid::Uuid;

use super::model::{self, Organisation, State};
use super::opening::Opening;
use super::words::Brief;
use super::{areas, kind, open_now};
use crate::error::{Error, Result};
use crate::figures::model::FEW;
use crate::missions::given::{self, Given};
use crate::missions::list::YEAR;
use crate::platforms::link_base;
use crate::web::cache::Hangs;
use crate::web::public_page_until;
use crate::web::visit::Visit;

#[derive(Template)]
#[template(path = "organisations/entry.html")]
struct Entry<'a> {
    v: &'a Visit,
    id: Uuid,
    brief: Brief<'a>,
    /// When its leads last said that it is so, in words.
    confirmed: Option<String>,
    /// Whether it is open now.
    open: Option<open_now::Now>,
    /// From which list it is, and of which day.
    origin: Option<String>,
    is_stale: bool,
    /// What volunteers have given in the last twelve months, in words; not of a few.
    given: Option<String>,
    takes_asks: bool,
    /// All else that serves the commune where it sits.
    others: String,
    url: String,
    description: String,
    data: String,
}

/// Answers with the entry.
///
/// # Errors
/// [`Error::Gone`] when it is not in the directory (any more).
pub async fn get(v: Visit, Path(id): Path<String>) -> Result<Response> {
    let id = Uuid::try_parse(&id).map_err(|_| Error::NotFound)?;
    let generation = v.app.boards.generation(&v.app, v.platform.id()).await?;
    let scope = v.read();
    let held = scope.get::<model::Entity>(id).await?;
    let organisation = held.filter(|held| held.state == State::Open).ok_or(Error::Gone)?;
    let areas = areas::of(&scope, id).await?;
    let brief = Brief::new(&v, &organisation, kind(&v, &organisation)?, &areas);
    let url = format!("{}/groups/{id}", link_base(&v.app.config, &v.platform));
    let place = geo::gazetteer().by_code(&organisation.place_code);
    let place = place.map_or_else(String::new, |place| place.label(v.lang.into()));
    let query = url::form_urlencoded::Serializer::new(String::new()).append_pair("place", &place).finish();
    let open = open_now::of(&v, &organisation.hours);
    let until = open.as_ref().and_then(|open| open.until);
    let page = Entry {
        v: &v,
        id,
        confirmed: organisation.confirmed_at.map(|at| v.t1("org-confirmed", "day", date(&v, at))),
        open,
        origin: origin(&v, &organisation),
        is_stale: organisation.is_stale(),
        given: given(&v, &given::to_organisation(&scope, id, v.now - YEAR).await?),
        takes_asks: organisation.takes_asks(),
        others: v.url(&format!("/groups?{query}")),
        description: organisation.details.chars().take(200).collect(),
        data: data(&organisation, &brief, &url),
        url,
        brief,
    };
    public_page_until(&page, Hangs::OnBoard(generation), until)
}

/// "Volunteers have given 120 hours here": whole hours, and nothing where a few people would be told.
fn given(v: &Visit, given: &Given) -> Option<String> {
    let hours = given.minutes / 60;
    (given.people as u64 >= FEW && hours > 0).then(|| v.t1("org-given", "hours", hours))
}

/// "16 mars 2026", where the platform is.
fn date(v: &Visit, at: DateTime<Utc>) -> String {
    v.lang.date(at.with_timezone(&v.platform.tz()).date_naive())
}

/// "From: Hinaura, of 5 May 2021", for one that was imported.
fn origin(v: &Visit, organisation: &Organisation) -> Option<String> {
    let (source, day) = organisation.source.as_deref().zip(organisation.sourced_on)?;
    Some(v.lang.with("org-origin", &[("source", source.into()), ("day", v.lang.date(day).into())]))
}

/// What search engines read: schema.org.
fn data(organisation: &Organisation, brief: &Brief<'_>, url: &str) -> String {
    let same: Vec<&str> = brief.links.iter().map(|(_, link, _)| link.as_str()).collect();
    let data = json!({
        "@context": "https://schema.org",
        "@type": "Organization",
        "name": organisation.name,
        "description": organisation.details,
        "url": url,
        "sameAs": same,
        "telephone": organisation.phone,
        "areaServed": brief.serves,
        "address": {
            "@type": "PostalAddress",
            "streetAddress": organisation.address,
            "addressLocality": brief.place,
        },
        "knowsLanguage": organisation.languages.0,
    });
    // Nothing in it may end the element that it stands in.
    data.to_string().replace('<', "\\u003c")
}
