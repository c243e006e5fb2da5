//! Helpers: sign-up, confirmation, and a helper's own page.

pub mod jobs;
pub mod model;

use axum::Router;

/// The pages of this slice.
pub fn routes() -> Router {
    Router::new()
}
