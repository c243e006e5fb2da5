//! Helpers: sign-up, confirmation, and what they change by themselves. A helper's own page shows
//! promises too, so it stands with the commitments.

pub mod coming;
pub mod confirm;
pub mod edit;
pub mod form;
pub mod gone;
pub mod jobs;
pub mod link;
pub mod mailbox;
pub mod model;
pub mod pause;
pub mod sign_up;

use axum::Router;
use axum::routing::{get, post};
use sea_orm::prelude::Uuid;

use crate::auth::links::Purpose;
use crate::error::{Error, Result};
use crate::web::visit::Visit;

/// The pages of this slice.
pub fn routes() -> Router {
    Router::new()
        .route("/helper", get(sign_up::get).post(sign_up::post))
        .route("/helper/sent", get(mailbox::signed_up))
        .route("/helper/confirm/{token}", get(confirm::get).post(confirm::post))
        .route("/helper/link", get(link::get).post(link::post))
        .route("/helper/link/sent", get(mailbox::link_sent))
        .route("/helper/me/{token}/edit", get(edit::get).post(edit::post))
        .route("/helper/me/{token}/pause", get(pause::get).post(pause::post))
        .route("/helper/me/{token}/resume", post(pause::resume))
        .route("/helper/goodbye", get(gone::goodbye))
}

/// The helper whom a signed link names, who may have left: then [`gone::page`] is the answer.
///
/// # Errors
/// When the link is not valid or there is no such helper.
pub async fn of_link(v: &Visit, purpose: Purpose, token: &str) -> Result<model::Model> {
    let id = v.open(purpose, token)?;
    v.read().get::<model::Entity>(id).await?.ok_or(Error::NotFound)
}

/// The address of a helper's own page.
#[must_use]
pub fn own_page(v: &Visit, helper: Uuid) -> String {
    v.url(&format!("/helper/me/{}", v.token(Purpose::OwnPage, helper)))
}
