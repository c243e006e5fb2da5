//! The demonstration: two platforms on real communes, and a mailbox page for the mail it catches.

mod asks;
mod given;
mod groups;
mod helpers;
pub mod links;
pub mod mailbox;
mod missions;
pub mod national;
pub mod opened;
pub mod people;
pub mod seed;
mod settings;
mod team;
mod thanks;
mod town;

use axum::Router;
use axum::routing::get;

/// The pages of this slice.
pub fn routes() -> Router {
    Router::new()
        .route("/mailbox", get(mailbox::get))
        .route("/mailbox/{id}", get(opened::get))
        .route("/mailbox/{id}/html", get(opened::html))
}
