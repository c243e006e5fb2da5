//! Asks: made, confirmed, followed, changed and ended by the person who needs help.

pub mod change;
pub mod code;
pub mod jobs;
pub mod model;
pub mod words;

use axum::Router;

/// The pages of this slice.
pub fn routes() -> Router {
    Router::new()
}
