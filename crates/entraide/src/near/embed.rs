//! `GET /near/embed`: the list, or the map, in a frame on another site; only on those that the
//! platform's rules name.

use askama::Template;
use axum::http::HeaderValue;
use axum::http::header::{CONTENT_SECURITY_POLICY, X_FRAME_OPTIONS};
use axum::response::Response;

use super::card::{Card, Sayer};
use super::list::Map;
use super::wanted::Wanted;
use crate::error::Result;
use crate::web::cache::Hangs;
use crate::web::policy::policy;
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
    let mut response = public_page(&page, Hangs::OnBoard(generation))?;
    let hosts = &v.platform.rules.embed_hosts;
    if !hosts.is_empty() {
        let framed = policy(v.app.config.tiles_url(), &hosts.join(" "));
        if let Ok(framed) = HeaderValue::from_str(&framed) {
            response.headers_mut().insert(CONTENT_SECURITY_POLICY, framed);
            // Browsers that know the policy above pass over this one, which cannot name several sites.
            response.headers_mut().insert(X_FRAME_OPTIONS, HeaderValue::from_static("SAMEORIGIN"));
        }
    }
    Ok(response)
}
