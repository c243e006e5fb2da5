//! The best plan for everybody who waits: who could help whom, what that leaves and why, and where helpers
//! lack or abound. A coordinator has it made, reads it, and has its helpers asked one by one or all at once.

pub mod all;
pub mod ask;
pub mod jobs;
pub mod make;
pub mod model;
pub mod page;
pub mod places;
pub mod read;
pub mod reasons;
mod rows;

use axum::Router;
use axum::routing::{get, post};

/// The pages of this slice.
pub fn routes() -> Router {
    Router::new()
        .route("/desk/plan", get(page::get))
        .route("/desk/plan/make", post(page::make))
        .route("/desk/plan/ask", post(page::ask))
        .route("/desk/plan/ask-all", get(all::get).post(all::post))
        .route("/desk/plan/stop", post(all::stop))
}
