//! Asks: made, confirmed, followed, changed and ended by the person who needs help.

pub mod jobs;
pub mod model;

use axum::Router;

/// The pages of this slice.
pub fn routes() -> Router {
    Router::new()
}
