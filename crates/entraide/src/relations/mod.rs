//! Keeping in touch with organisations: the team's own file about each, and messages to those who lead them.
//!
//! The journey. **Cleo** is there for organisations. At `/desk/groups` she finds all of them in her area, also those
//! that wait, rest or have ended: by name, type, how the team sees them, tag, who keeps in touch, whose follow-up is
//! due, which have gone quiet. What she looks for often she saves as a list for everybody, or takes along as a table.
//! An organisation's file (`/desk/groups/{id}`) has where it stands, when to call again and why, notes, and
//! everything that has happened; whom to call is shown on a button and logged.
//!
//! She writes to all of a list, or to one (`/desk/groups/messages/new`), in the languages of the platform, sees what
//! each gets and how many they are, and sends it. It leaves a part a minute ([`sending`]), each once, and can be
//! stopped. **Karima**, who leads one of them, reads it in her language, answers through its link
//! (`/groups/answer/…`) without signing in, which is filed in her organisation's file, or wishes no more of them
//! (`/unsubscribe/messages/…`).

pub mod all;
pub mod answer;
pub mod bulletin;
pub mod bulletins;
pub mod csv;
pub mod fields;
pub mod file;
pub mod filter;
pub mod forgotten;
pub mod list;
pub mod lists;
pub mod model;
pub mod note;
pub mod notes;
pub mod off;
pub mod rows;
pub mod sending;
pub mod timeline;
pub mod write;

use axum::Router;
use axum::routing::{get, post};
use sea_orm::{ConnectionTrait, DbErr};
use uuid::Uuid;

use crate::auth::desk::Desk;
use crate::auth::staff::{self, Right};
use crate::db::scope::Scope;
use crate::error::{Error, Result};
use crate::organisations::model::{self as organisation, Organisation};
use crate::web::visit::Visit;

/// The pages of this slice.
pub fn routes() -> Router {
    Router::new()
        .route("/desk/groups", get(list::get).post(list::post))
        .route("/desk/groups.csv", get(csv::get))
        .route("/desk/groups/messages", get(all::get))
        .route("/desk/groups/messages/new", get(write::new).post(write::add))
        .route("/desk/groups/messages/{id}", get(bulletin::get).post(bulletin::post))
        .route("/desk/groups/messages/{id}/edit", get(write::get).post(write::post))
        .route("/desk/groups/{id}", get(file::get))
        .route("/desk/groups/{id}/{act}", post(file::post).get(file::back))
        .route("/desk/groups/{id}/notes/{note}", get(note::get).post(note::post))
        .route("/groups/answer/{token}", get(answer::get).post(answer::post))
        .route("/unsubscribe/messages/{token}", get(off::get).post(off::post))
}

/// The organisation of a path, for a member who keeps in touch with it. One query.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`], or when the database fails.
async fn find(desk: &Desk, id: &str) -> Result<Organisation> {
    desk.must(Right::KeepInTouch)?;
    let id = Uuid::try_parse(id).map_err(|_| Error::NotFound)?;
    let held = desk.visit.read().get::<organisation::Entity>(id).await?;
    let held = held.filter(model::is_known).ok_or(Error::NotFound)?;
    desk.must_at(Right::KeepInTouch, &filter::spot(&held))?;
    Ok(held)
}

/// The file of an organisation.
fn file_url(v: &Visit, organisation: Uuid) -> String {
    v.url(&format!("/desk/groups/{organisation}"))
}

/// Ids and names of all who have ever been of the team; who is now comes first, each by name. One query.
async fn members<C: ConnectionTrait>(scope: &Scope<C>) -> Result<Vec<staff::Model>, DbErr> {
    let mut all = scope.find::<staff::Entity>().all(scope.conn()).await?;
    all.sort_by_key(|one| (one.left_at.is_some(), geo::slug(&one.name), one.id));
    Ok(all)
}

/// The name of one of them.
fn name_of(members: &[staff::Model], id: Uuid) -> String {
    members.iter().find(|one| one.id == id).map_or_else(String::new, |one| one.name.clone())
}
