//! Alerts: who is asked about an ask, wave after wave, and the page on which a helper answers.

pub mod candidates;
pub mod model;
pub mod waves;

use axum::Router;

/// The pages of this slice.
pub fn routes() -> Router {
    Router::new()
}
