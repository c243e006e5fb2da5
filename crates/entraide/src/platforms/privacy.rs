//! `GET /about/privacy`: in plain words, what is kept, who sees it, how long, and one's rights.

use askama::Template;
use axum::response::Response;

use crate::error::Result;
use crate::helpers::model::FORGET_UNCONFIRMED_DAYS;
use crate::web::cache::Hangs;
use crate::web::public_page;
use crate::web::visit::Visit;

#[derive(Template)]
#[template(path = "platforms/privacy.html")]
struct Privacy<'a> {
    v: &'a Visit,
}

/// Answers with the page. No query.
///
/// # Errors
/// None but those of the template.
pub async fn get(v: Visit) -> Result<Response> {
    public_page(&Privacy { v: &v }, Hangs::OnSettings)
}
