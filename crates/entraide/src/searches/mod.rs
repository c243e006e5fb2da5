//! Saved searches: what is new comes by mail once a week, for whoever has asked for it.
//!
//! The journey. Somebody has searched near them and wants to hear of what comes: they give an address
//! (`/near/save?…`), open the link in their mail and press its button. From then on a letter a week tells
//! what is new and fits, and nothing comes when nothing is. Each letter has its own way out, which works
//! with one click from the mail program (`/unsubscribe/search/…`); on the search's own page the letters
//! are stopped and begun again. Whatever was not confirmed is forgotten after a week, and what was
//! stopped when the platform forgets everything else.

pub mod confirm;
pub mod digest;
pub mod jobs;
pub mod mine;
pub mod model;
pub mod off;
pub mod save;
pub mod sent;
pub mod words;

use axum::Router;
use axum::routing::get;

use crate::auth::links::Purpose;
use crate::error::{Error, Result};
use crate::web::visit::Visit;
use model::{Search, State};

/// The pages of this slice.
pub fn routes() -> Router {
    Router::new()
        .route("/near/save", get(save::get).post(save::post))
        .route("/near/save/sent/{token}", get(sent::get))
        .route("/near/save/confirm/{token}", get(confirm::get).post(confirm::post))
        .route("/near/save/mine/{token}", get(mine::get).post(mine::post))
        .route("/unsubscribe/search/{token}", get(off::get).post(off::post))
}

/// The search that a link names, as long as it is known.
///
/// # Errors
/// [`Error::Link`] for a forged or old link, and when the search was forgotten.
pub(crate) async fn of_link(v: &Visit, purpose: Purpose, token: &str) -> Result<Search> {
    let id = v.open(purpose, token)?;
    let search = v.read().get::<model::Entity>(id).await?.ok_or(Error::NotFound)?;
    if search.state == State::Forgotten { Err(Error::Link) } else { Ok(search) }
}

/// The own page of a search.
pub(crate) fn own_url(v: &Visit, search: uuid::Uuid) -> String {
    v.url(&format!("/near/save/mine/{}", v.token(Purpose::OwnSearch, search)))
}
