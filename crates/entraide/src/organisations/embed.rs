//! `GET /groups/embed`: the directory as a slim list in a frame on any other site: public, without forms and
//! without cookies.

use askama::Template;
use axum::http::HeaderValue;
use axum::http::header::{CONTENT_SECURITY_POLICY, X_FRAME_OPTIONS};
use axum::response::Response;

use super::directory::{Listed, Row, listed};
use crate::error::Result;
use crate::near::wanted::Wanted;
use crate::platforms::link_base;
use crate::web::cache::Hangs;
use crate::web::policy::policy;
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
    let mut response = public_page(&page, Hangs::OnBoard(generation))?;
    if let Ok(framed) = HeaderValue::from_str(&policy(v.app.config.tiles_url(), "*")) {
        response.headers_mut().insert(CONTENT_SECURITY_POLICY, framed);
        // Browsers that know the policy above pass over this one, which cannot name all sites.
        response.headers_mut().insert(X_FRAME_OPTIONS, HeaderValue::from_static("SAMEORIGIN"));
    }
    Ok(response)
}

/// What another site writes to show this list.
#[must_use]
pub fn frame(v: &Visit, wanted: &Wanted) -> String {
    let query = wanted.query(&[("view", "")]);
    let mark = if query.is_empty() { "" } else { "&" };
    let lang = v.lang;
    let address = format!("{}/groups/embed?lang={lang}{mark}{query}", link_base(&v.app.config, &v.platform));
    let (address, title) = (address.replace('&', "&amp;"), v.name().replace('"', "&quot;"));
    format!(
        "<iframe src=\"{address}\" title=\"{title}\" width=\"100%\" height=\"600\" loading=\"lazy\"></iframe>"
    )
}
