//! `GET /near/embed`: the list, or the map, in a frame on another site; only on those that the
//! platform's rules name.

use askama::Template;
use axum::response::Response;

use super::card::{Card, Sayer};
use super::list::Map;
use super::wanted::Wanted;
use crate::error::Result;
use crate::web::cache::Hangs;
use crate::web::frame::framed;
use crate::web::public_page;
use crate::web::visit::Visit;

#[derive(Template)]
#[template(path = "near/embed.html")]
struct Embed<'a> {
    v: &'a Visit,
    wanted: &'a Wanted,
    place: String,
    count: String,
    cards: Vec<Card<'a>>,
    map: Option<Map>,
    all: String,
}

/// Answers with a page for a frame.
///
/// # Errors
/// When the database fails.
pub async fn get(v: Visit) -> Result<Response> {
    let wanted = Wanted::read(&v);
    let board = v.app.boards.current(&v.app, v.platform.id()).await?;
    let (shown, generation) = board.read();
    let terms = wanted.terms(&shown, &v);
    let answer = shown.index.search(&wanted.search(&shown, &v, terms.as_ref()));
    let sayer = Sayer::new(&v, &shown);
    let page = Embed {
        place: wanted.where_in_words(&v),
        count: v.t1("near-count", "count", answer.total),
        cards: answer.hits.into_iter().filter_map(|hit| sayer.card(hit)).collect(),
        map: wanted.has_map.then(|| Map::new(&v, &wanted)),
        all: wanted.url(&v, "/near", &[]),
        v: &v,
        wanted: &wanted,
    };
    Ok(framed(&v, public_page(&page, Hangs::OnBoard(generation))?))
}
