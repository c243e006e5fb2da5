//! Reasons why something is not shown, or goes back to be changed. Each one is data: a short label, and the words
//! that its author reads. A director changes them by hand.

mod change;
pub mod defaults;
pub mod edit;
pub mod form;
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
        .route("/desk/reasons", get(list::get))
        .route("/desk/reasons/new", get(edit::new).post(edit::make))
        .route("/desk/reasons/{id}", get(edit::get).post(edit::post))
        .route("/desk/reasons/{id}/move", post(list::shift))
        .route("/desk/reasons/{id}/{action}", get(list::ask).post(list::retire))
}

/// A reason by what an address says.
async fn find(v: &Visit, id: &str) -> Result<model::Reason> {
    let id = Uuid::try_parse(id).map_err(|_| Error::NotFound)?;
    v.read().get::<model::Entity>(id).await?.ok_or(Error::NotFound)
}
