//! Asks: made, confirmed, followed, changed and ended by the person who needs help.

pub mod act;
pub mod cancel;
pub mod change;
pub mod code;
pub mod confirm;
pub mod edit;
pub mod fields;
pub mod find;
pub mod follow;
pub mod form;
pub mod jobs;
pub mod model;
pub mod pick;
pub mod posting;
pub mod revise;
pub mod sent;
pub mod sheet;
pub mod timeline;
pub mod words;

use axum::Router;
use axum::routing::get;

use crate::auth::links::Purpose;
use crate::error::{Error, Result};
use crate::web::visit::Visit;

/// The pages of this slice.
pub fn routes() -> Router {
    Router::new()
        .route("/ask", get(pick::get))
        .route("/ask/{slug}", get(form::get).post(form::post))
        .route("/ask/sent/{token}", get(sent::get))
        .route("/ask/sheet/{token}", get(sheet::get))
        .route("/ask/confirm/{token}", get(confirm::get).post(confirm::post))
        .route("/follow", get(find::get).post(find::post))
        .route("/follow/{token}", get(follow::get))
        .route("/follow/{token}/edit", get(edit::get).post(edit::post))
        .route("/follow/{token}/cancel", get(cancel::get).post(cancel::post))
        .route("/follow/{token}/{act}", get(act::get).post(act::post))
}

/// The ask that a link for following it names.
///
/// # Errors
/// [`Error::Link`] for a forged or old link.
pub(crate) async fn followed(v: &Visit, token: &str) -> Result<model::Listing> {
    let id = v.open(Purpose::Follow, token)?;
    v.read().get::<model::Entity>(id).await?.ok_or(Error::NotFound)
}

/// The page on which an ask is followed.
pub(crate) fn follow_url(v: &Visit, token: &str) -> String {
    v.url(&format!("/follow/{token}"))
}
