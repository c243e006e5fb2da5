//! From a request to a platform: by its own host name, or by the first part of the path, which is
//! then taken off, so that every page has one route.

use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::{ConnectInfo, Request, State};
use axum::http::header::{ACCEPT_LANGUAGE, COOKIE, HOST, SET_COOKIE};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, Uri};
use axum::response::Response;
use tower::ServiceExt;

use super::cache::{Cache, Hangs, Key, end_of_day};
use super::problem;
use super::visit::{Facts, Visit};
use crate::error::Error;
use crate::i18n::Lang;
use crate::state::App;

/// Names of our cookies.
pub const FORM_COOKIE: &str = "form";
/// The staff's session.
pub const SESSION_COOKIE: &str = "session";
/// Names a request in our log and that of a proxy.
pub const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");
const LANG_COOKIE: &str = "lang";

/// The id that a request has in the log; the answer tells it too.
#[derive(Clone, Debug)]
pub struct RequestId(pub String);

/// What [`platform`] needs: the application and the routes of a platform.
#[derive(Clone)]
pub struct Inner {
    /// The application.
    pub app: App,
    /// The routes of a platform, without its base.
    pub routes: Router,
}

/// Finds the platform and lets its routes answer; errors become pages here.
pub async fn platform(State(inner): State<Inner>, mut request: Request) -> Response {
    let app = &inner.app;
    let uri = request.uri().clone();
    let (platform, base, path) = if let Some(platform) = app.directory.by_host(host(&request)) {
        (platform, String::new(), uri.path().to_owned())
    } else {
        let path = uri.path().trim_start_matches('/');
        let (slug, rest) = path.split_once('/').map_or((path, ""), |(slug, rest)| (slug, rest));
        match app.directory.by_slug(slug) {
            Some(platform) => (platform, format!("/{slug}"), format!("/{rest}")),
            None => return problem::without_platform(app, request.headers(), &Error::NotFound),
        }
    };
    let wanted = query_value(&uri, "lang").and_then(|tag| Lang::of_tag(&tag));
    let cookie_lang = cookie(request.headers(), LANG_COOKIE).and_then(|tag| Lang::of_tag(&tag));
    let lang =
        platform.lang(wanted.or(cookie_lang).or_else(|| accepted(request.headers(), &platform.languages)));
    let now = app.clock.now();
    let address = uri.query().map_or_else(|| path.clone(), |query| format!("{path}?{query}"));
    let key = (request.method() == Method::GET && is_for_everybody(&path))
        .then(|| Key::new(platform.id(), lang, &base, &address));
    if let Some(key) = &key
        && let Some(kept) = app.pages.answer(app, platform.id(), key, request.headers()).await
    {
        return kept;
    }
    let stamp = Cache::stamp(app, platform.id());
    let known_form = cookie(request.headers(), FORM_COOKIE).filter(|value| value.len() == 32);
    let form_cookie =
        known_form.clone().unwrap_or_else(|| app.ids.letters::<32>(b"abcdefghijklmnopqrstuvwxyz0123456789"));
    let visit = Visit::new(Facts {
        app: app.clone(),
        base,
        path: path.clone(),
        lang,
        ip: client(&request, app.config.proxies),
        form_cookie: form_cookie.clone(),
        session: cookie(request.headers(), SESSION_COOKIE),
        query: uri.query().unwrap_or_default().to_owned(),
        now,
        platform: Arc::clone(&platform),
    });
    match address.parse::<Uri>() {
        Ok(uri) => *request.uri_mut() = uri,
        Err(_) => return problem::render(&visit, request.headers(), &Error::NotFound),
    }
    let headers = request.headers().clone();
    let is_page = request.method() == Method::GET;
    request.extensions_mut().insert(visit.clone());
    let mut response = match inner.routes.oneshot(request).await {
        Ok(response) => response,
        Err(never) => match never {},
    };
    // Kept apart: an error's page is another response.
    let id = response.extensions_mut().remove::<RequestId>();
    if let Some(error) = response.extensions_mut().remove::<problem::Problem>() {
        response = problem::render(&visit, &headers, &error.0);
    } else if response.status() == axum::http::StatusCode::METHOD_NOT_ALLOWED {
        response = problem::with_status(&visit, &headers, &Error::NotFound, response.status());
    } else if response.status() == axum::http::StatusCode::PAYLOAD_TOO_LARGE {
        // Larger than axum reads into memory.
        response = problem::render(&visit, &headers, &Error::TooLarge);
    } else if response.status() == axum::http::StatusCode::BAD_REQUEST {
        // A path that is no text: the router answers before any page of ours does.
        response = problem::render(&visit, &headers, &Error::Bad("path".into()));
    }
    if let Some(value) = id.and_then(|id| HeaderValue::from_str(&id.0).ok()) {
        response.headers_mut().insert(REQUEST_ID, value);
    }
    let hangs = response.extensions_mut().remove::<Hangs>();
    let secure = if app.config.public_url.starts_with("https:") { "; Secure" } else { "" };
    let mut set = |cookie: String| {
        if let Ok(value) = HeaderValue::from_str(&cookie) {
            response.headers_mut().append(SET_COOKIE, value);
        }
    };
    // What everybody may keep holds nothing of anybody.
    if known_form.is_none() && is_page && hangs.is_none() {
        set(format!("{FORM_COOKIE}={form_cookie}; Path=/; HttpOnly; SameSite=Lax{secure}"));
    }
    if let Some(lang) = wanted {
        set(format!("{LANG_COOKIE}={lang}; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax{secure}"));
    }
    match key.zip(hangs) {
        Some((key, hangs)) => app.pages.keep(key, hangs, stamp, end_of_day(&platform, now), response).await,
        None => response,
    }
}

/// Paths under which pages may be the same for everybody.
fn is_for_everybody(path: &str) -> bool {
    let first = path.trim_start_matches('/').split('/').next().unwrap_or_default();
    matches!(first, "" | "near" | "figures" | "figures.csv" | "about" | "sitemap.xml")
}

/// The host that is asked for, without port and without the dot that ends a full name. HTTP/2 names it
/// in the address instead of the header.
fn host<B>(request: &Request<B>) -> &str {
    let header = request.headers().get(HOST).and_then(|value| value.to_str().ok());
    let host = header.or_else(|| request.uri().host()).unwrap_or_default();
    let name = match host.rsplit_once(':') {
        Some((name, port)) if port.parse::<u16>().is_ok() => name,
        _ => host,
    };
    name.strip_suffix('.').unwrap_or(name)
}

/// The value of a cookie.
#[must_use]
pub fn cookie(headers: &HeaderMap, name: &str) -> Option<String> {
    let all = headers.get_all(COOKIE).iter().filter_map(|value| value.to_str().ok());
    let mut pairs = all.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().split_once('='));
    pairs.find(|(key, _)| *key == name).map(|(_, value)| value.to_owned())
}

fn query_value(uri: &Uri, name: &str) -> Option<String> {
    let query = uri.query()?;
    url::form_urlencoded::parse(query.as_bytes())
        .find(|(key, _)| key == name)
        .map(|(_, value)| value.into_owned())
}

/// The reader's best language that the platform has, by `Accept-Language`.
fn accepted(headers: &HeaderMap, offered: &[Lang]) -> Option<Lang> {
    let header = headers.get(ACCEPT_LANGUAGE)?.to_str().ok()?;
    let mut wanted: Vec<(f32, Lang)> = header
        .split(',')
        .take(20)
        .filter_map(|part| {
            let (tag, quality) = part.split_once(";q=").unwrap_or((part, "1"));
            let lang = Lang::of_tag(tag).filter(|lang| offered.contains(lang))?;
            Some((quality.trim().parse().ok()?, lang))
        })
        .collect();
    wanted.sort_by(|a, b| b.0.total_cmp(&a.0));
    wanted.first().map(|(_, lang)| *lang)
}

/// The address that a request comes from: the peer's, or what the trusted proxies say.
fn client(request: &Request<Body>, proxies: usize) -> Option<IpAddr> {
    let peer = request.extensions().get::<ConnectInfo<SocketAddr>>().map(|info| info.0.ip());
    if proxies == 0 {
        return peer;
    }
    let forwarded =
        request.headers().get_all("x-forwarded-for").iter().filter_map(|value| value.to_str().ok());
    let chain: Vec<&str> = forwarded.flat_map(|line| line.split(',')).map(str::trim).collect();
    let said = chain.len().checked_sub(proxies).and_then(|at| chain.get(at));
    said.and_then(|ip| ip.parse().ok()).or(peer)
}
