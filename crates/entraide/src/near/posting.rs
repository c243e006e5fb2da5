//! `GET /near/{id}`: one ask or offer, as everybody may see it. One query, once after each change.

use std::borrow::Cow;

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use serde_json::json;
use uuid::Uuid;

use super::card;
use crate::board::model::{Entity, Kind, Model};
use crate::categories::model::Model as Category;
use crate::error::{Error, Result};
use crate::listings::words;
use crate::platforms::link_base;
use crate::web::cache::Hangs;
use crate::web::visit::Visit;
use crate::web::{go, public_page};

#[derive(Template)]
#[template(path = "near/posting.html")]
struct Posting<'a> {
    v: &'a Visit,
    row: &'a Model,
    stem: &'static str,
    is_ask: bool,
    icon: &'a str,
    category: &'a str,
    title: &'a str,
    place: Option<&'a str>,
    when: String,
    posted: Cow<'static, str>,
    languages: String,
    url: String,
    description: String,
    data: String,
}

/// Answers with the page of a posting.
///
/// # Errors
/// [`Error::Gone`] when it is not on the board (any more).
pub async fn get(v: Visit, Path(id): Path<String>) -> Result<Response> {
    let id = Uuid::try_parse(&id).map_err(|_| Error::NotFound)?;
    let generation = v.app.boards.generation(&v.app, v.platform.id()).await?;
    let row = shown(&v, id).await?;
    if row.kind.page() != "/near" {
        return Ok(go(&v.url(&format!("{}/{id}", row.kind.page()))));
    }
    let category = v.platform.category(row.category_id).ok_or(Error::NotFound)?;
    let label = v.say(&category.labels.0);
    let place = row.place_code.as_deref().and_then(|code| geo::gazetteer().by_code(code));
    let place = place.map(|place| place.commune().name(v.lang.into()));
    let title = row.title.as_deref().unwrap_or(label);
    let when = match row.due_kind {
        Some(kind) => words::when(kind, row.due_at, v.lang, v.platform.tz()),
        None => card::days(&v, row.from_day, row.until_day),
    };
    let stem = row.kind.stem();
    let url = format!("{}/near/{id}", link_base(&v.app.config, &v.platform));
    let description = match &row.details {
        Some(details) => details.chars().take(200).collect(),
        None => [place.unwrap_or_default(), &when].join(" · "),
    };
    let page = Posting {
        v: &v,
        row: &row,
        stem,
        is_ask: row.kind == Kind::Ask,
        icon: &category.icon,
        category: label,
        title,
        place,
        posted: card::posted(&v, row.posted_at.timestamp()),
        languages: words::languages(&row.languages.0, v.lang),
        data: data(&row, category, title, place, &url),
        when,
        url,
        description,
    };
    public_page(&page, Hangs::OnBoard(generation))
}

/// The row of a posting that everybody may see.
///
/// # Errors
/// [`Error::Gone`] when there is none (any more).
pub async fn shown(v: &Visit, id: Uuid) -> Result<Model> {
    let row = v.read().get::<Entity>(id).await?;
    let is_public =
        |row: &Model| row.down_at.is_none() && (row.kind != Kind::Ask || v.platform.rules.asks_are_public);
    row.filter(is_public).ok_or(Error::Gone)
}

/// What search engines read: schema.org.
fn data(row: &Model, category: &Category, title: &str, place: Option<&str>, url: &str) -> String {
    let kind = if row.kind == Kind::Ask { "Demand" } else { "Offer" };
    let mut data = json!({
        "@context": "https://schema.org",
        "@type": kind,
        "name": title,
        "category": category.slug,
        "url": url,
        "availabilityStarts": row.from_day,
        "availabilityEnds": row.until_day,
        "validFrom": row.posted_at,
    });
    if let Some(place) = place {
        data["areaServed"] = json!({ "@type": "Place", "name": place });
    }
    if let Some(details) = &row.details {
        data["description"] = json!(details);
    }
    if row.price.is_none() {
        data["price"] = json!(0);
        data["priceCurrency"] = json!("EUR");
    }
    // Nothing in it may end the element that it stands in.
    data.to_string().replace('<', "\\u003c")
}
