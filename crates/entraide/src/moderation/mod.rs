//! Taking care of what is public: reports by readers, and the moderators' queue.
//!
//! Anybody can report what stands on the board, and each of the two their conversation; no name is
//! asked for. It lands in the queue (`/desk/moderation`) beside offers and organisations that wait for a check
//! and those whose words smell of money. Who sees what of it follows from their role and limits. A moderator accepts, takes down with a reason that is mailed to the
//! author in their language, puts back, ends a conversation, or lays the report aside; everything is a
//! line in the log. Those who lead what was taken down or sent back can answer, and the answer comes to the queue.

pub mod act;
pub mod answer;
pub mod invite;
pub mod item;
pub mod model;
pub mod nudge;
pub mod queue;
pub mod refuse;
pub mod report;
pub mod waiting;
mod words;

use axum::Router;
use axum::routing::{get, post};
use uuid::Uuid;

use crate::error::{Error, Result};
use crate::web::visit::Visit;
use model::About;

/// The pages of this slice.
pub fn routes() -> Router {
    Router::new()
        .route("/report/thanks", get(report::thanks))
        .route("/report/{about}/{id}", get(report::get).post(report::post))
        .route("/groups/mine/{token}/answer", get(answer::get).post(answer::post))
        .route(
            "/groups/mine/{token}/missions/{id}/answer",
            get(answer::get_mission).post(answer::post_mission),
        )
        .route("/desk/moderation", get(queue::get))
        .route("/desk/moderation/{about}/{id}/take-down", get(refuse::get).post(refuse::post))
        .route("/desk/moderation/{about}/{id}/invite", get(invite::get).post(invite::post))
        .route("/desk/moderation/{about}/{id}", get(item::get))
        .route("/desk/moderation/{about}/{id}/{action}", post(act::post).get(act::get))
}

/// What a path of the desk is about.
fn about(about: &str, id: &str) -> Result<(About, Uuid)> {
    let about = About::of(about).ok_or(Error::NotFound)?;
    Ok((about, Uuid::try_parse(id).map_err(|_| Error::NotFound)?))
}

/// The page of one thing in the queue.
fn item_url(v: &Visit, about: About, id: Uuid) -> String {
    v.url(&format!("/desk/moderation/{}/{id}", about.stem()))
}
