//! Platforms: many on one installation, each found by host name or path.

pub mod create;
pub mod directory;
pub mod home;
pub mod look;
pub mod model;

use axum::Router;
use axum::routing::get;

/// The pages of this slice.
pub fn routes() -> Router {
    Router::new()
        .route("/", get(home::get))
        .route("/look.css", get(look::css))
        .route("/logo.svg", get(look::logo))
}
