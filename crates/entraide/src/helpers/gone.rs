//! The page behind the links of a helper who has left, and the goodbye.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;

use crate::error::Result;
use crate::web::visit::Visit;
use crate::web::{page as page_of, page_with};

#[derive(Template)]
#[template(path = "helpers/gone.html")]
struct Gone<'a> {
    v: &'a Visit,
    title: String,
    text: String,
}

/// 410, kindly.
///
/// # Errors
/// When the template fails.
pub fn page(v: &Visit) -> Result<Response> {
    let gone = Gone { v, title: v.t("helper-gone-title"), text: v.t("helper-gone-text") };
    page_with(StatusCode::GONE, &gone)
}

/// After leaving.
///
/// # Errors
/// When the template fails.
pub async fn goodbye(v: Visit) -> Result<Response> {
    page_of(&Gone { v: &v, title: v.t("helper-goodbye-title"), text: v.t("helper-goodbye-text") })
}
