//! The same search for programs: GeoJSON, CSV and an Atom feed. What the list shows is what they hold,
//! in the same order, and nothing that the list would not.

use std::fmt::Write as _;

use askama::Template;
use axum::http::HeaderValue;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE, LINK};
use axum::response::{IntoResponse, Response};
use chrono::{DateTime, SecondsFormat, Utc};
use nearby::Sort;
use serde_json::json;

use super::card::{Card, Sayer};
use super::wanted::Wanted;
use crate::error::{Error, Result};
use crate::platforms::link_base;
use crate::web::cache::Hangs;
use crate::web::visit::Visit;

/// Postings on one page of an export; the header `Link` names the next.
pub const PER_PAGE: usize = 2000;
/// Entries of a feed: readers ask again long before more have come.
const ENTRIES: usize = 100;

/// What an export holds, and from where it was taken.
struct Taken<T> {
    rows: Vec<T>,
    generation: u64,
    next: Option<String>,
}

/// Runs the search and writes each of its postings.
async fn taken<T>(
    v: &Visit,
    path: &str,
    change: impl FnOnce(&mut nearby::Search<'_>),
    write: impl Fn(&Card<'_>) -> T,
) -> Result<Taken<T>> {
    let wanted = Wanted::read(v);
    let board = v.app.boards.current(&v.app, v.platform.id()).await?;
    let (shown, generation) = board.read();
    let terms = wanted.terms(&shown, v);
    let mut search = wanted.search(&shown, v, terms.as_ref());
    (search.skip, search.take) = ((wanted.page - 1) * PER_PAGE, PER_PAGE);
    change(&mut search);
    let answer = shown.index.search(&search);
    let more = search.skip.saturating_add(search.take) < answer.total;
    let next = more.then(|| {
        let page = (wanted.page + 1).to_string();
        let query = wanted.query(&[("page", &page), ("view", "")]);
        format!("{}{path}?{query}", link_base(&v.app.config, &v.platform))
    });
    let sayer = Sayer::new(v, &shown);
    let cards = answer.hits.into_iter().filter_map(|hit| sayer.card(hit));
    Ok(Taken { rows: cards.map(|card| write(&card)).collect(), generation, next })
}

/// An answer for programs that hangs on the board, with the address of the next page.
#[must_use]
pub fn answer(kind: &'static str, body: String, generation: u64, next: Option<String>) -> Response {
    let mut response = ([(CONTENT_TYPE, kind)], body).into_response();
    if let Some(value) = next.and_then(|next| HeaderValue::from_str(&format!("<{next}>; rel=\"next\"")).ok())
    {
        response.headers_mut().insert(LINK, value);
    }
    response.extensions_mut().insert(Hangs::OnBoard(generation));
    response
}

/// The moment of a posting, in seconds since 1970.
fn moment(seconds: i64) -> Option<String> {
    DateTime::<Utc>::from_timestamp(seconds, 0).map(written)
}

/// A moment as programs read it, to the second.
#[must_use]
pub fn written(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Secs, true)
}

/// The address of a posting's page, with host.
fn absolute(v: &Visit, card: &Card<'_>) -> String {
    format!("{}{}/{}", link_base(&v.app.config, &v.platform), card.kind.page(), card.hit.id)
}

/// `GET /near/geo.json`: the search as GeoJSON (RFC 7946). What is at a distance has no geometry.
///
/// # Errors
/// When the database fails.
pub async fn geojson(v: Visit) -> Result<Response> {
    let feature = |card: &Card<'_>| {
        let hit = &card.hit;
        let [from, until] = card.days();
        let geometry = hit.spot.map(|spot| json!({ "type": "Point", "coordinates": [spot.lon, spot.lat] }));
        json!({
            "type": "Feature",
            "id": hit.id,
            "geometry": geometry,
            "properties": {
                "kind": card.kind.stem(),
                "category": card.slug,
                "category_name": card.category,
                "title": card.title,
                "place": card.place,
                "distance_m": hit.distance_m,
                "due": hit.due.and_then(moment),
                "from": from,
                "until": until,
                "posted": moment(hit.posted),
                "languages": card.languages(),
                "places_left": hit.left,
                "price": card.price,
                "url": absolute(&v, card),
            }
        })
    };
    let taken = taken(&v, "/near/geo.json", |_| {}, feature).await?;
    let body = json!({ "type": "FeatureCollection", "features": taken.rows }).to_string();
    Ok(answer("application/geo+json", body, taken.generation, taken.next))
}

/// The columns of the table.
const COLUMNS: &str = "id,kind,category,category_name,title,place,lat,lon,distance_m,due,from,until,posted,languages,places_left,price,url";

/// `GET /near/table.csv`: the search as a table (RFC 4180).
///
/// # Errors
/// When the database fails.
pub async fn csv(v: Visit) -> Result<Response> {
    let row = |card: &Card<'_>| {
        let hit = &card.hit;
        let number = |number: Option<f64>| number.map_or_else(String::new, |number| number.to_string());
        let [from, until] =
            card.days().map(|day| day.map_or_else(String::new, |day: chrono::NaiveDate| day.to_string()));
        let cells = [
            hit.id.to_string(),
            card.kind.stem().to_owned(),
            card.slug.to_owned(),
            card.category.to_owned(),
            card.title.to_owned(),
            card.place.unwrap_or_default().to_owned(),
            number(hit.spot.map(|spot| spot.lat)),
            number(hit.spot.map(|spot| spot.lon)),
            number(hit.distance_m),
            hit.due.and_then(moment).unwrap_or_default(),
            from,
            until,
            moment(hit.posted).unwrap_or_default(),
            card.languages().join(" "),
            hit.left.to_string(),
            card.price.to_owned(),
            absolute(&v, card),
        ];
        cells.map(|text| cell(&text)).join(",")
    };
    let taken = taken(&v, "/near/table.csv", |_| {}, row).await?;
    let mut body = format!("{COLUMNS}\r\n");
    for row in &taken.rows {
        let _ = write!(body, "{row}\r\n");
    }
    Ok(table(&v.platform.row.slug, answer("text/csv; charset=utf-8", body, taken.generation, taken.next)))
}

/// A table that browsers save under this name.
#[must_use]
pub fn table(name: &str, mut response: Response) -> Response {
    if let Ok(name) = HeaderValue::from_str(&format!("attachment; filename=\"{name}.csv\"")) {
        response.headers_mut().insert(CONTENT_DISPOSITION, name);
    }
    response
}

/// A cell of the table. What a spreadsheet would take for a formula begins with an apostrophe.
pub fn cell(text: &str) -> String {
    let is_number = text.parse::<f64>().is_ok();
    let formula = !is_number && text.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let text = if formula { format!("'{text}") } else { text.to_owned() };
    if text.contains([',', '"', '\n', '\r']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text }
}

#[derive(Template)]
#[template(path = "near/feed.xml")]
struct Feed<'a> {
    v: &'a Visit,
    url: String,
    list: String,
    place: String,
    updated: String,
    entries: Vec<Entry>,
}

struct Entry {
    id: String,
    url: String,
    title: String,
    kind: String,
    category: String,
    summary: String,
    posted: String,
}

/// `GET /near/feed.atom`: the newest of the search (RFC 4287).
///
/// # Errors
/// When the database fails.
pub async fn atom(v: Visit) -> Result<Response> {
    let entry = |card: &Card<'_>| {
        let place = card.place.map_or_else(|| v.t("near-at-a-distance"), str::to_owned);
        let parts = [place.as_str(), &card.when, card.price];
        Entry {
            id: card.hit.id.to_string(),
            url: absolute(&v, card),
            title: card.title.to_owned(),
            kind: v.t(card.kind_key()),
            category: card.category.to_owned(),
            summary: parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · "),
            posted: moment(card.hit.posted).unwrap_or_default(),
        }
    };
    let newest = |search: &mut nearby::Search<'_>| {
        (search.sort, search.skip, search.take) = (Sort::Newest, 0, ENTRIES);
    };
    let taken = taken(&v, "/near/feed.atom", newest, entry).await?;
    let wanted = Wanted::read(&v);
    let base = link_base(&v.app.config, &v.platform);
    let query = wanted.query(&[("view", ""), ("sort", "")]);
    let feed = Feed {
        url: format!("{base}/near/feed.atom?{query}"),
        list: format!("{base}/near?{query}"),
        place: wanted.where_in_words(&v),
        // The newest entry's: the same feed is the same bytes.
        updated: taken
            .rows
            .first()
            .map_or_else(|| moment(0).unwrap_or_default(), |entry| entry.posted.clone()),
        entries: taken.rows,
        v: &v,
    };
    let body = feed.render().map_err(|error| Error::Internal(error.to_string()))?;
    Ok(answer("application/atom+xml; charset=utf-8", body, taken.generation, None))
}

#[cfg(test)]
mod tests {
    use super::cell;

    #[test]
    fn a_cell_is_text_and_no_formula() {
        assert_eq!(cell("Promener un chien"), "Promener un chien");
        assert_eq!(cell("a \"b\", c"), "\"a \"\"b\"\", c\"");
        assert_eq!(cell("=HYPERLINK(1)"), "'=HYPERLINK(1)");
        assert_eq!(cell("-3.5"), "-3.5");
    }
}
