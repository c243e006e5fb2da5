//! `GET /groups/embed`: the directory as a slim list in a frame on those other sites that the platform's
//! rules name: public, without forms and without cookies.

use askama::Template;
use axum::response::Response;

use super::directory::{Listed, Row, listed};
use crate::error::Result;
use crate::near::wanted::Wanted;
use crate::web::cache::Hangs;
use crate::web::frame::framed;
use crate::web::public_page;
use crate::web::visit::Visit;

/// Entries in the frame; all of them are behind its last link.
const SHOWN: usize = 50;

#[derive(Template)]
#[template(path = "organisations/embed.html")]
struct Embed<'a> {
    v: &'a Visit,
    count: String,
    rows: Vec<Row<'a>>,
    all: String,
}

/// Answers with a page for a frame. Three queries at most, once after each change.
///
/// # Errors
/// When the database fails.
pub async fn get(v: Visit) -> Result<Response> {
    let wanted = Wanted::read(&v);
    let Listed { rows, total, generation, .. } = listed(&v, &wanted, SHOWN).await?;
    let page = Embed {
        count: v.t1("org-count", "count", total),
        rows: rows.into_iter().map(|row| Row::new(&v, row, None, 100)).collect(),
        all: wanted.url(&v, "/groups", &[]),
        v: &v,
    };
    Ok(framed(&v, public_page(&page, Hangs::OnBoard(generation))?))
}
