//! The coordinator's desk: everything that needs a hand, and what can be done about it.

pub mod actions;
pub mod ask;
pub mod asked;
pub mod conflict;
pub mod helpers;
pub mod model;
pub mod nudge;
pub mod queue;
pub mod search;
mod sight;
pub(crate) mod words;

use axum::Router;
use axum::routing::{get, post};

/// The pages of this slice.
pub fn routes() -> Router {
    Router::new()
        .route("/desk", get(queue::get))
        .route("/desk/search", get(search::get).post(search::post))
        .route("/desk/asks/{id}", get(ask::get))
        .route("/desk/asks/{id}/asked", get(asked::get))
        .route("/desk/asks/{id}/contacts", post(ask::contacts).get(actions::get))
        .route("/desk/asks/{id}/{action}", post(actions::post).get(actions::get))
}
