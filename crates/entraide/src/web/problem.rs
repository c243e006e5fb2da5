//! Errors as answers: a helpful page with ways onward, or RFC 9457 problem+json for programs.

use askama::Template;
use axum::http::header::{ACCEPT, CONTENT_TYPE, RETRY_AFTER};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use serde_json::json;

use super::visit::Visit;
use crate::error::Error;
use crate::i18n::Lang;
use crate::state::App;

/// Carries an error from a handler to the place that knows platform and language.
#[derive(Clone)]
pub struct Problem(pub std::sync::Arc<Error>);

impl IntoResponse for Error {
    fn into_response(self) -> Response {
        if self.status().is_server_error() {
            // A database's own words may quote what somebody typed.
            let error = match &self {
                Self::Db(error) => queue::without_values(error),
                other => other.to_string(),
            };
            tracing::error!(error, "a request failed");
        }
        let mut response = self.status().into_response();
        response.extensions_mut().insert(Problem(self.into()));
        response
    }
}

#[derive(Template)]
#[template(path = "web/problem.html")]
struct ProblemPage<'a> {
    v: &'a Visit,
    status: u16,
    title: String,
    text: String,
    desk: bool,
}

#[derive(Template)]
#[template(path = "web/nowhere.html")]
struct NowherePage<'a> {
    lang: Lang,
    title: String,
    text: String,
    platforms: Vec<(String, &'a str)>,
}

/// The answer for an error on a platform.
#[must_use]
pub fn render(visit: &Visit, headers: &HeaderMap, error: &Error) -> Response {
    with_status(visit, headers, error, error.status())
}

/// As [`render`], with a status of its own.
#[must_use]
pub fn with_status(visit: &Visit, headers: &HeaderMap, error: &Error, status: StatusCode) -> Response {
    let title = visit.t(&format!("error-{}-title", error.stem()));
    let text = match error {
        Error::TooMany(seconds) => visit.t1("error-too-many-text", "minutes", seconds.div_ceil(60)),
        other => visit.t(&format!("error-{}-text", other.stem())),
    };
    let mut response = if wants_json(headers) {
        json_problem(status, error.stem(), &title, &text)
    } else {
        let desk = visit.path.starts_with("/desk");
        let page = ProblemPage { v: visit, status: status.as_u16(), title, text, desk };
        match super::page_with(status, &page) {
            Ok(response) => response,
            Err(_) => status.into_response(),
        }
    };
    if let Error::TooMany(seconds) = error {
        response.headers_mut().insert(RETRY_AFTER, HeaderValue::from(*seconds));
    }
    response
}

/// The answer where no platform is: the list of those that are here.
#[must_use]
pub fn without_platform(app: &App, headers: &HeaderMap, error: &Error) -> Response {
    let header = headers.get("accept-language").and_then(|value| value.to_str().ok()).unwrap_or_default();
    let lang = header.split(',').find_map(Lang::of_tag).unwrap_or(Lang::En);
    let title = lang.t(&format!("error-{}-title", error.stem()));
    let text = lang.t(&format!("error-{}-text", error.stem()));
    if wants_json(headers) {
        return json_problem(error.status(), error.stem(), &title, &text);
    }
    let all = app.directory.all();
    let platforms = all.iter().map(|one| (format!("/{}/", one.row.slug), one.name.get(lang))).collect();
    match super::page_with(error.status(), &NowherePage { lang, title, text, platforms }) {
        Ok(response) => response,
        Err(_) => error.status().into_response(),
    }
}

fn wants_json(headers: &HeaderMap) -> bool {
    let accept = headers.get(ACCEPT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    accept.contains("json") && !accept.contains("text/html")
}

fn json_problem(status: StatusCode, stem: &str, title: &str, detail: &str) -> Response {
    let body = json!({ "type": format!("urn:entraide:{stem}"), "status": status.as_u16(), "title": title, "detail": detail });
    (status, [(CONTENT_TYPE, "application/problem+json")], body.to_string()).into_response()
}
