//! `GET /ask/sheet/{token}`: the ask on paper, for the door of the fridge.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use super::followed;
use super::sent::{Code, First};
use super::words::Brief;
use crate::error::Result;
use crate::web::page;
use crate::web::visit::Visit;

#[derive(Template)]
#[template(path = "listings/sheet.html")]
struct Sheet<'a> {
    v: &'a Visit,
    back: String,
    today: String,
    code: Code,
    first: First,
    brief: Brief<'a>,
    /// Empty lines for notes.
    lines: std::ops::Range<u8>,
}

/// Answers with the sheet. One query.
///
/// # Errors
/// [`crate::error::Error::Link`] for a forged or old link.
pub async fn get(v: Visit, Path(token): Path<String>) -> Result<Response> {
    let ask = followed(&v, &token).await?;
    page(&Sheet {
        v: &v,
        back: super::follow_url(&v, &token),
        today: v.lang.date(v.today()),
        code: Code::new(&ask.code),
        first: First::of(ask.state),
        brief: Brief::new(&v, &ask),
        lines: 0..2,
    })
}
