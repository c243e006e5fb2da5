//! For the operator: `/healthz`, `/readyz`, `/metrics`.

pub mod metrics;

use axum::Router;
use axum::extract::State;
use axum::http::header::{AUTHORIZATION, CONTENT_TYPE};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::get;

use crate::state::App;

/// Routes of the installation, beside those of its platforms.
pub fn routes(app: App) -> Router {
    Router::new()
        .route("/healthz", get(|| async { "ok\n" }))
        .route("/readyz", get(ready))
        .route("/metrics", get(metrics_page))
        .with_state(app)
}

/// Ready to work: the database answers.
async fn ready(State(app): State<App>) -> Response {
    match app.db.read.ping().await {
        Ok(()) => "ready\n".into_response(),
        Err(_) => (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer\n").into_response(),
    }
}

async fn metrics_page(State(app): State<App>, headers: HeaderMap) -> Response {
    if let Some(token) = &app.config.metrics_token {
        let given = headers.get(AUTHORIZATION).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let fits = app.secret.sign(&[b"metrics", given.as_bytes()])
            == app.secret.sign(&[b"metrics", format!("Bearer {token}").as_bytes()]);
        if !fits {
            return StatusCode::UNAUTHORIZED.into_response();
        }
    }
    let mut text = app.metrics.render();
    match queue::stats(&app.db.read, app.clock.now()).await {
        Ok(stats) => text.push_str(&metrics::jobs(&stats)),
        Err(_) => return StatusCode::SERVICE_UNAVAILABLE.into_response(),
    }
    ([(CONTENT_TYPE, "text/plain; version=0.0.4")], text).into_response()
}
