//! The demonstration: two platforms on real communes, and a mailbox page for the mail it catches.

use axum::Router;

/// The pages of this slice.
pub fn routes() -> Router {
    Router::new()
}
