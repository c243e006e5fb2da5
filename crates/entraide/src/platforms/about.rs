//! `GET /about`: how it works, the rules, staying safe, and what becomes of a request.

use askama::Template;
use axum::response::Response;

use crate::error::Result;
use crate::web::cache::Hangs;
use crate::web::public_page;
use crate::web::visit::Visit;

#[derive(Template)]
#[template(path = "platforms/about.html")]
struct About<'a> {
    v: &'a Visit,
}

impl About<'_> {
    /// At what hours nobody is written to.
    fn quiet(&self) -> String {
        let rules = &self.v.platform.rules;
        let hours = [("from", rules.quiet_from.into()), ("until", rules.quiet_until.into())];
        self.v.lang.with("about-until-done2", &hours)
    }
}

/// Answers with the page. No query.
///
/// # Errors
/// None but those of the template.
pub async fn get(v: Visit) -> Result<Response> {
    public_page(&About { v: &v }, Hangs::OnSettings)
}
