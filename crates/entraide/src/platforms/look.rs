//! `GET /look.css` and `GET /logo.svg`: the platform's own colour and logo.

use axum::http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};

use crate::error::{Error, Result};
use crate::web::visit::Visit;

/// The colour as a style sheet: the policy that forbids inline styles stays whole.
pub async fn css(v: Visit) -> Response {
    let body = format!(":root {{ --accent: {}; }}\n", v.platform.accent);
    ([(CONTENT_TYPE, "text/css; charset=utf-8"), (CACHE_CONTROL, "public, max-age=86400")], body)
        .into_response()
}

/// The logo. It comes from an operator, so nothing in it may run.
///
/// # Errors
/// [`Error::NotFound`] when the platform has none.
pub async fn logo(v: Visit) -> Result<Response> {
    let svg = v.platform.logo_svg.clone().ok_or(Error::NotFound)?;
    let headers = [
        (CONTENT_TYPE, "image/svg+xml"),
        (CACHE_CONTROL, "public, max-age=86400"),
        (CONTENT_SECURITY_POLICY, "default-src 'none'; style-src 'unsafe-inline'; sandbox"),
    ];
    Ok((headers, svg).into_response())
}
