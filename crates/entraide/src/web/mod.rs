//! What every page shares: finding the platform, forms, errors, layout, static files, headers.

pub mod assets;
pub mod cache;
pub mod compress;
pub mod forms;
pub mod frame;
pub mod locate;
mod packed;
pub mod policy;
pub mod problem;
pub mod upload;
pub mod visit;

use axum::response::{Html, IntoResponse, Redirect, Response};
use chrono::{DateTime, Utc};

use crate::error::{Error, Result};

/// Most pages have room in so many bytes, so that they need not be moved while they grow.
const ROOM: usize = 24 * 1024;

/// A page from its template.
///
/// # Errors
/// When the template fails, which only a failing `Display` can cause.
pub fn page(template: &impl askama::Template) -> Result<Response> {
    let mut html = String::with_capacity(ROOM);
    template.render_into(&mut html).map_err(|error| Error::Internal(error.to_string()))?;
    Ok(Html(html).into_response())
}

/// A page with a status other than 200, such as a form with errors (422).
///
/// # Errors
/// As [`page`].
pub fn page_with(status: axum::http::StatusCode, template: &impl askama::Template) -> Result<Response> {
    Ok((status, page(template)?).into_response())
}

/// On to another page after a form.
#[must_use]
pub fn go(to: &str) -> Response {
    Redirect::to(to).into_response()
}

/// A page that is the same for everybody, kept for as long as what it hangs on does not change.
///
/// # Errors
/// As [`page`].
pub fn public_page(template: &impl askama::Template, hangs: cache::Hangs) -> Result<Response> {
    let mut response = page(template)?;
    response.extensions_mut().insert(hangs);
    Ok(response)
}

/// As [`public_page`], for a page that says something of this moment: kept until then at most.
///
/// # Errors
/// As [`page`].
pub fn public_page_until(
    template: &impl askama::Template,
    hangs: cache::Hangs,
    until: Option<DateTime<Utc>>,
) -> Result<Response> {
    let mut response = public_page(template, hangs)?;
    if let Some(until) = until {
        response.extensions_mut().insert(cache::Until(until));
    }
    Ok(response)
}
