//! Too many helpers here, too few there. Everybody sees in which communes help lacks and in which it abounds
//! (`/where-needed`), and helpers are shown on their own page where else they are of use: communes nearby, missions
//! that lack people, asks that need no journey.

pub mod held;
pub mod model;
pub mod pointers;
pub mod where_needed;

use axum::Router;
use axum::routing::get;

/// The pages of this slice.
pub fn routes() -> Router {
    Router::new().route("/where-needed", get(where_needed::get))
}
