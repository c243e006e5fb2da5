//! For the operator: `/healthz`, `/readyz`, `/metrics`.

pub mod metrics;

use std::time::Duration;

use axum::Router;
use axum::extract::State;
use axum::http::header::{AUTHORIZATION, CONTENT_TYPE, WWW_AUTHENTICATE};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use tokio::time::timeout;

use crate::state::App;

/// Whoever asks how we are wants an answer before the database has one.
const PATIENCE: Duration = Duration::from_secs(2);

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
    match timeout(PATIENCE, app.db.read.ping()).await {
        Ok(Ok(())) => "ready\n".into_response(),
        _ => (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer\n").into_response(),
    }
}

async fn metrics_page(State(app): State<App>, headers: HeaderMap) -> Response {
    if let Some(token) = &app.config.metrics_token {
        let given = headers.get(AUTHORIZATION).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let fits = app.secret.sign(&[b"metrics", given.as_bytes()])
            == app.secret.sign(&[b"metrics", format!("Bearer {token}").as_bytes()]);
        if !fits {
            return (StatusCode::UNAUTHORIZED, [(WWW_AUTHENTICATE, "Bearer")]).into_response();
        }
    }
    let mut text = app.metrics.render();
    let stats = timeout(PATIENCE, queue::stats(&app.db.read, app.clock.now())).await;
    let stats = stats.ok().and_then(Result::ok);
    text.push_str(&metrics::database(stats.is_some()));
    text.push_str(&metrics::jobs(&stats.unwrap_or_default()));
    ([(CONTENT_TYPE, "text/plain; version=0.0.4")], text).into_response()
}
