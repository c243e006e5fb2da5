//! The coordinator's desk: everything that needs a hand, and what can be done about it.

use axum::Router;

/// The pages of this slice.
pub fn routes() -> Router {
    Router::new()
}
