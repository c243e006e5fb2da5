//! `GET /groups/left` and `GET /groups/declined`: goodbye to a lead, and to somebody who does not want to be
//! one.

use askama::Template;
use axum::response::Response;

use crate::error::Result;
use crate::web::page;
use crate::web::visit::Visit;

#[derive(Template)]
#[template(path = "organisations/parting.html")]
struct Parting<'a> {
    v: &'a Visit,
    title: String,
    text: String,
}

/// After leaving.
///
/// # Errors
/// When the template fails.
pub async fn left(v: Visit) -> Result<Response> {
    page(&Parting { v: &v, title: v.t("org-left-title"), text: v.t("org-left-text") })
}

/// After declining.
///
/// # Errors
/// When the template fails.
pub async fn declined(v: Visit) -> Result<Response> {
    page(&Parting { v: &v, title: v.t("org-declined-title"), text: v.t("org-declined-text") })
}
