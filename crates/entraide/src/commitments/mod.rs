//! Commitments: the yes, the two put in touch, the help reported and confirmed.

pub mod jobs;
pub mod model;

use axum::Router;

/// The pages of this slice.
pub fn routes() -> Router {
    Router::new()
}
