//! The demonstration: two platforms on real communes, and a mailbox page for the mail it catches.

pub mod links;
pub mod people;
pub mod seed;

use axum::Router;

/// The pages of this slice.
pub fn routes() -> Router {
    Router::new()
}
