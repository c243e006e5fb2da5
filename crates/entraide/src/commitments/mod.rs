//! Commitments: the answer to an alert, the two put in touch, the help reported and confirmed, and
//! a helper's own page, which shows them all.

pub mod answer;
pub mod by_hand;
pub mod ending;
pub mod helping;
pub mod jobs;
pub mod leave;
pub mod leaving;
pub mod model;
pub mod own_page;
pub mod stop;
pub mod yes;

use axum::Router;
use axum::routing::{get, post};

/// The pages of this slice.
pub fn routes() -> Router {
    Router::new()
        .route("/alert/{token}", get(answer::get))
        .route("/alert/{token}/yes", post(answer::yes))
        .route("/alert/{token}/no", post(answer::no))
        .route("/helping/{token}", get(helping::get))
        .route("/helping/{token}/done", post(helping::done))
        .route("/helping/{token}/stop", get(stop::get).post(stop::post))
        .route("/helper/me/{token}", get(own_page::get))
        .route("/helper/me/{token}/leave", get(leave::get).post(leave::post))
}
