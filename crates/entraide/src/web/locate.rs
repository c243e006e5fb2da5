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

use super::cache::{Hangs, Key};
use super::compress::Encoding;
use super::problem;
use super::visit::{Facts, Visit};
use crate::error::Error;
use crate::i18n::Lang;
use crate::platforms::model::Platform;
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

/// Under which route a request was answered; set on the answer.
#[derive(Clone, Debug)]
pub struct Route(pub Arc<str>);

/// Whose page is asked for, and in which language: found once a request.
#[derive(Clone, Debug)]
pub struct Asked {
    /// The platform.
    pub platform: Arc<Platform>,
    /// What stands before its paths: `/savoie`, or nothing on its own host.
    base: String,
    path: String,
    lang: Lang,
    /// The language that the address asks for.
    wanted: Option<Lang>,
}

impl Asked {
    /// None where there is no platform.
    #[must_use]
    pub fn of(app: &App, request: &Request) -> Option<Self> {
        let uri = request.uri();
        let (platform, base, path) = if let Some(platform) = app.directory.by_host(host(request)) {
            (platform, String::new(), uri.path().to_owned())
        } else {
            let path = uri.path().trim_start_matches('/');
            let (slug, rest) = path.split_once('/').map_or((path, ""), |(slug, rest)| (slug, rest));
            (app.directory.by_slug(slug)?, format!("/{slug}"), format!("/{rest}"))
        };
        let wanted = query_value(uri, "lang").and_then(|tag| Lang::of_tag(&tag));
        let chosen = || cookie(request.headers(), LANG_COOKIE).and_then(Lang::of_tag);
        let spoken = || accepted(request.headers(), &platform.languages);
        let lang = platform.lang(wanted.or_else(chosen).or_else(spoken));
        Some(Self { platform, base, path, lang, wanted })
    }

    /// The key under which the page is kept, if it may be one for everybody.
    #[must_use]
    pub fn key(&self, request: &Request) -> Option<Key> {
        let first = self.path.trim_start_matches('/').split('/').next().unwrap_or_default();
        let may_be =
            matches!(first, "" | "near" | "figures" | "figures.csv" | "about" | "sitemap.xml" | "missions")
                || matches!(first, "groups" | "groups.csv" | "groups.geojson");
        if request.method() != Method::GET || !may_be {
            return None;
        }
        let encoding = Encoding::accepted(request.headers());
        Some(Key::new(self.platform.id(), self.lang, encoding, &self.base, self.address(request.uri())))
    }

    /// The path in the platform, with the query.
    fn address(&self, uri: &Uri) -> String {
        uri.query().map_or_else(|| self.path.clone(), |query| format!("{}?{query}", self.path))
    }
}

/// What [`platform`] needs: the application and the routes of a platform.
#[derive(Clone)]
pub struct Inner {
    /// The application.
    pub app: App,
    /// The routes of a platform, without its base.
    pub routes: Router,
}

/// Lets the routes of the platform answer that [`Asked`] names; errors become pages here.
pub async fn platform(State(inner): State<Inner>, mut request: Request) -> Response {
    let app = &inner.app;
    let Some(asked) = request.extensions_mut().remove::<Asked>() else {
        return problem::without_platform(app, request.headers(), &Error::NotFound);
    };
    let address = asked.address(request.uri());
    let Asked { platform, base, path, lang, wanted } = asked;
    let known_form =
        cookie(request.headers(), FORM_COOKIE).filter(|value| value.len() == 32).map(str::to_owned);
    let form_cookie =
        known_form.clone().unwrap_or_else(|| app.ids.letters::<32>(b"abcdefghijklmnopqrstuvwxyz0123456789"));
    let visit = Visit::new(Facts {
        app: app.clone(),
        base,
        path,
        lang,
        ip: client(&request, app.config.proxies),
        form_cookie: form_cookie.clone(),
        session: cookie(request.headers(), SESSION_COOKIE).map(str::to_owned),
        query: request.uri().query().unwrap_or_default().to_owned(),
        now: app.clock.now(),
        platform,
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
    let is_for_everybody = response.extensions().get::<Hangs>().is_some();
    let secure = if app.config.public_url.starts_with("https:") { "; Secure" } else { "" };
    let mut set = |cookie: String| {
        if let Ok(value) = HeaderValue::from_str(&cookie) {
            response.headers_mut().append(SET_COOKIE, value);
        }
    };
    // What everybody may keep holds nothing of anybody.
    if known_form.is_none() && is_page && !is_for_everybody {
        set(format!("{FORM_COOKIE}={form_cookie}; Path=/; HttpOnly; SameSite=Lax{secure}"));
    }
    // Another site's page brings no cookie of ours.
    let is_framed = visit.path.ends_with("/embed");
    if let Some(lang) = wanted.filter(|_| !is_framed) {
        set(format!("{LANG_COOKIE}={lang}; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax{secure}"));
    }
    response
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
pub fn cookie<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    let all = headers.get_all(COOKIE).iter().filter_map(|value| value.to_str().ok());
    let mut pairs = all.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().split_once('='));
    pairs.find(|(key, _)| *key == name).map(|(_, value)| value)
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
