//! Kinds of help. Each one is data: labels, questions, default radius and urgency. A director changes
//! them by hand.

mod change;
mod conflict;
pub mod defaults;
pub mod edit;
mod form;
mod icons;
pub mod kept;
pub mod list;
pub mod model;

use axum::Router;
use axum::routing::{get, post};
use uuid::Uuid;

use crate::error::{Error, Result};
use crate::web::visit::Visit;

/// The pages of this slice.
pub fn routes() -> Router {
    Router::new()
        .route("/desk/categories", get(list::get))
        .route("/desk/categories/new", get(edit::new).post(edit::make))
        .route("/desk/categories/{id}", get(edit::get).post(edit::post))
        .route("/desk/categories/{id}/move", post(list::shift))
        .route("/desk/categories/{id}/{action}", get(list::ask).post(list::retire))
}

/// A category as the database has it, by what an address says.
async fn find(v: &Visit, id: &str) -> Result<model::Model> {
    let id = Uuid::try_parse(id).map_err(|_| Error::NotFound)?;
    v.read().get::<model::Entity>(id).await?.ok_or(Error::NotFound)
}
