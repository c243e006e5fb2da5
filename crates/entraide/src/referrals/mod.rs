//! Asks that are entrusted to organisations. A group of neighbours that a referent trusts with it looks after asks of
//! its area, with its own helpers.
//!
//! The journey. **Karima**'s group wishes to take on asks; a referent allows it. **Odette** finds the group in the
//! directory and asks it for help (`/ask?group=…`), a coordinator entrusts it with an ask (`/desk/asks/{id}/entrust`),
//! or Karima sees one nearby on her list (`/groups/mine/…/asks`). For a while the group has it for itself; when nobody
//! answers, the search begins beside it. Karima takes it over: from now on nobody else is asked, Odette knows who looks
//! after her, and Karima sees her number (`…/asks/{id}`). She asks **Mehdi**, who belongs to the group
//! (`/helper/me/…/groups`), passes it to another group, gives it back, or says that it is done. Paul, who leads the
//! group too, can take it over from her; when all are silent, it goes back by itself and the search goes on.

pub mod ask;
pub mod change;
pub mod ended;
pub mod entrust;
pub mod groups;
pub mod list;
pub mod members;
pub mod model;
pub mod not_helped;

use axum::Router;
use axum::routing::{get, post};

/// The pages of this slice.
pub fn routes() -> Router {
    Router::new()
        .route("/groups/mine/{token}/asks", get(list::get).post(list::post))
        .route("/groups/mine/{token}/asks/{id}", get(ask::get))
        .route("/groups/mine/{token}/asks/{id}/{act}", post(ask::post).get(ask::back))
        .route("/desk/asks/{id}/entrust", get(entrust::get).post(entrust::post))
        .route("/follow/{token}/not-helped", get(not_helped::get).post(not_helped::post))
        .route("/helper/me/{token}/groups", get(groups::get).post(groups::post))
}
