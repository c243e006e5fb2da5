//! All routes. Those of a platform are written without its base (see [`crate::web::locate`]).

use std::any::Any;
use std::sync::Arc;
use std::time::Instant;

use axum::Router;
use axum::extract::{MatchedPath, Request, State};
use axum::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, REFERRER_POLICY, STRICT_TRANSPORT_SECURITY,
    X_CONTENT_TYPE_OPTIONS, X_FRAME_OPTIONS,
};
use axum::http::{HeaderName, HeaderValue};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tracing::Instrument as _;

use crate::error::Error;
use crate::state::App;
use crate::web::locate::{REQUEST_ID, RequestId, Route};
use crate::web::policy::policy;
use crate::web::{assets, cache, locate};
use crate::{
    auth, balance, categories, commitments, coordination, demo, figures, helpers, imports, listings, mail,
    missions, moderation, near, offers, ops, organisations, places, plans, platforms, reasons, referrals,
    relations, searches, team, thanks,
};

/// The whole application as one service.
pub fn router(app: &App) -> Router {
    let policy = policy(app.config.tiles_url(), "'none'");
    // A host's name has no signs that a header could not hold.
    let policy = HeaderValue::from_str(&policy).unwrap_or(HeaderValue::from_static("default-src 'none'"));
    let inner = locate::Inner { app: app.clone(), routes: platform_routes(app) };
    Router::new()
        .route("/robots.txt", get(near::sitemap::robots).with_state(app.clone()))
        .merge(ops::routes(app.clone()))
        .fallback(axum::routing::any(locate::platform).with_state(inner))
        .layer(CompressionLayer::new())
        // Beyond that layer: these bring their own compression, or gain nothing from it.
        .route("/static/{*name}", get(assets::get))
        .layer(from_fn_with_state((app.clone(), policy), headers))
        .layer(from_fn_with_state(app.clone(), cache::layer))
}

fn platform_routes(app: &App) -> Router {
    let pages = Router::new()
        .merge(platforms::routes())
        .merge(places::routes())
        .merge(listings::routes())
        .merge(near::routes())
        .merge(searches::routes())
        .merge(helpers::routes())
        .merge(commitments::routes())
        .merge(offers::routes())
        .merge(organisations::routes())
        .merge(missions::routes())
        .merge(imports::routes())
        .merge(thanks::routes())
        .merge(referrals::routes())
        .merge(relations::routes())
        .merge(moderation::routes())
        .merge(auth::routes())
        .merge(coordination::routes())
        .merge(plans::routes())
        .merge(team::routes())
        .merge(categories::routes())
        .merge(reasons::routes())
        .merge(figures::routes())
        .merge(balance::routes())
        .merge(mail::routes())
        .merge(demo::routes())
        .fallback(|| async { Error::NotFound });
    guarded(pages).layer(from_fn_with_state(app.clone(), count))
}

/// A page that panics is an error of ours like others: the reader is told, and the connection stays.
fn guarded(pages: Router) -> Router {
    let told = |_: Box<dyn Any + Send>| Error::Internal("a panic".to_owned()).into_response();
    pages.layer(CatchPanicLayer::custom(told))
}

/// Counts and logs a request by its route: a path may hold a token. All lines about it carry its id,
/// which the answer tells too.
async fn count(State(app): State<App>, request: Request, next: Next) -> Response {
    let route = request.extensions().get::<MatchedPath>().map_or("other", MatchedPath::as_str);
    let route: Arc<str> = route.into();
    let method = request.method().clone();
    let id = given_id(&app, &request)
        .unwrap_or_else(|| app.ids.letters::<16>(b"abcdefghijklmnopqrstuvwxyz0123456789"));
    let span = tracing::error_span!("request", id);
    let begin = Instant::now();
    let mut response = next.run(request).instrument(span.clone()).await;
    let took = begin.elapsed();
    let status = response.status().as_u16();
    app.metrics.request(&route, status, took);
    span.in_scope(|| tracing::info!(%method, %route, status, micros = u64::try_from(took.as_micros()).unwrap_or(u64::MAX), "answered"));
    response.extensions_mut().insert(RequestId(id));
    response.extensions_mut().insert(Route(route));
    response
}

/// The id that a proxy of ours has given to the request, so that its log and ours can be laid side by
/// side.
fn given_id(app: &App, request: &Request) -> Option<String> {
    let id = request.headers().get(REQUEST_ID).filter(|_| app.config.proxies > 0)?.to_str().ok()?;
    let fits = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    (!id.is_empty() && id.len() <= 64 && id.chars().all(fits)).then(|| id.to_owned())
}

/// Puts what every answer carries on each.
async fn headers(State((app, policy)): State<(App, HeaderValue)>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    headers.entry(CONTENT_SECURITY_POLICY).or_insert(policy);
    let fixed: [(HeaderName, &'static str); 6] = [
        // Pages may hold what is personal, those that say an error too: no cache keeps an answer unless
        // it says otherwise itself.
        (CACHE_CONTROL, "no-store"),
        (X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (X_FRAME_OPTIONS, "DENY"),
        // Paths hold tokens: nothing of them is told to any other site.
        (REFERRER_POLICY, "no-referrer"),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
        (
            HeaderName::from_static("permissions-policy"),
            "geolocation=(self), camera=(), microphone=(), payment=()",
        ),
    ];
    for (name, value) in fixed {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    }
    if app.config.public_url.starts_with("https:") {
        headers.insert(STRICT_TRANSPORT_SECURITY, HeaderValue::from_static("max-age=31536000"));
    }
    response
}

#[cfg(test)]
mod tests {
    use axum::body::Body;
    use tower::ServiceExt as _;

    use super::*;

    #[tokio::test]
    async fn a_page_that_panics_says_so() {
        let broken = get(|| async { panic!("Odette") as &'static str });
        let answer = guarded(Router::new().route("/", broken)).oneshot(Request::new(Body::empty()));
        let answer = answer.await.unwrap();
        assert_eq!(answer.status(), 500);
        assert!(answer.extensions().get::<crate::web::problem::Problem>().is_some());
    }
}
