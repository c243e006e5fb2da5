//! `/sitemap.xml` of a platform, and `/robots.txt` of the installation, which leads to all of them.

use std::fmt::Write as _;

use axum::extract::State;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse as _, Response};
use nearby::{Search, Sort};

use crate::board::model::Kind;
use crate::error::Result;
use crate::i18n::Lang;
use crate::platforms::link_base;
use crate::state::App;
use crate::web::cache::Hangs;
use crate::web::visit::Visit;

/// A sitemap may hold 50,000 addresses; older postings are found from the lists.
const POSTINGS: usize = 40_000;
/// Pages that are always there.
const PAGES: [&str; 9] =
    ["/", "/near", "/groups", "/ask", "/offer", "/helper", "/where-needed", "/figures", "/about"];

/// The pages of a platform for search engines, each with its other languages.
///
/// # Errors
/// When the database fails.
pub async fn get(v: Visit) -> Result<Response> {
    let board = v.app.boards.current(&v.app, v.platform.id()).await?;
    let (shown, generation) = board.read();
    let base = link_base(&v.app.config, &v.platform);
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
         xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    let mut add = |path: &str| {
        let _ = write!(xml, "<url><loc>{base}{path}</loc>");
        for lang in &v.platform.languages {
            let tag = Lang::tag(*lang);
            let _ = write!(
                xml,
                "<xhtml:link rel=\"alternate\" hreflang=\"{tag}\" href=\"{base}{path}?lang={tag}\"/>"
            );
        }
        xml.push_str("</url>\n");
    };
    for path in PAGES {
        add(path);
    }
    let all = Search { sort: Sort::Newest, take: POSTINGS, ..Search::default() };
    for hit in shown.index.search(&all).hits {
        add(&format!("{}/{}", Kind::from(hit.kind).page(), hit.id));
    }
    xml.push_str("</urlset>\n");
    let mut response = ([(CONTENT_TYPE, "application/xml; charset=utf-8")], xml).into_response();
    response.extensions_mut().insert(Hangs::OnBoard(generation));
    Ok(response)
}

/// Everything that is public may be found; what belongs to somebody says itself that it is not to be.
pub async fn robots(State(app): State<App>) -> Response {
    let mut text = String::from("User-agent: *\nAllow: /\n");
    for platform in app.directory.all().iter() {
        let _ = writeln!(text, "Sitemap: {}/sitemap.xml", link_base(&app.config, platform));
    }
    ([(CONTENT_TYPE, "text/plain; charset=utf-8")], text).into_response()
}
