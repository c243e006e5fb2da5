//! Organisations: who helps in an area, from a few neighbours with a phone to a Red Cross, and the directory
//! of them all.
//!
//! The journey. **Karima** leads a group of neighbours. She picks what it is (`/groups/register`), writes its
//! name, what it does, whom it serves and how it is reached (`/groups/register/{type}`), and her own name and
//! address, which nobody sees. She opens the link in her mail and presses the button. By the platform's rule
//! the group is in the directory at once, or a referent reads it first; words that smell of money bring it to
//! one in any case. Her own page (`/groups/mine/…`) shows where it stands; there she changes, pauses and ends
//! it. Every three months its leads are asked whether it is still so, with one button; when nobody answers
//! it is marked, then it leaves the directory, and one button brings it back.
//!
//! She invites **Paul** to lead it too (`…/leads`): he opens the link in his mail and accepts or declines
//! (`/groups/join/…`); when he does neither, it lapses. Both can leave (`…/leave`); when nobody leads it any
//! more, the referents see it and can invite somebody, and after two weeks it leaves the directory. Whoever
//! has lost the link gets a new one by mail (`/groups/lost`).
//!
//! **Odette** looks who serves her commune (`/groups`), reads how a group is reached and when
//! (`/groups/{id}`), writes to one that wishes it (`/groups/{id}/write`), and prints the sheet for the notice
//! board (`/groups/sheet`).

pub mod areas;
pub(crate) mod asked;
pub mod change;
pub mod confirm;
pub mod create;
pub mod directory;
pub mod edit;
pub mod embed;
pub mod end;
pub mod entry;
pub mod export;
pub mod fields;
pub mod invitations;
pub mod jobs;
pub mod join;
pub mod leads;
pub mod leave;
pub mod leaving;
pub mod lost;
pub mod members;
pub mod messages;
pub mod mine;
pub mod model;
pub mod open_now;
pub mod opening;
pub mod outline;
pub mod parting;
pub mod pick;
pub mod register;
pub mod sheet;
pub mod team;
pub mod ways;
pub mod words;
pub mod write;

use axum::Router;
use axum::routing::{get, post};

use crate::auth::links::Purpose;
use crate::categories::model::Model as Category;
use crate::error::{Error, Result};
use crate::offers;
use crate::web::visit::Visit;
use leads::Lead;
use model::Organisation;

/// The pages of this slice.
pub fn routes() -> Router {
    Router::new()
        .route("/groups", get(directory::get))
        .route("/groups/sheet", get(sheet::get))
        .route("/groups/embed", get(embed::get))
        .route("/groups.csv", get(export::csv))
        .route("/groups.geojson", get(export::geojson))
        .route("/groups/register", get(pick::get))
        .route("/groups/register/{slug}", get(register::get).post(register::post))
        .route("/groups/sent/{token}", get(offers::sent::get))
        .route("/groups/confirm/{token}", get(confirm::get).post(confirm::post))
        .route("/groups/mine/{token}", get(mine::get))
        .route("/groups/mine/{token}/edit", get(edit::get).post(edit::post))
        .route("/groups/mine/{token}/end", get(end::get).post(end::post))
        .route("/groups/mine/{token}/leads", get(team::get).post(team::post))
        .route("/groups/mine/{token}/leave", get(leave::get).post(leave::post))
        .route("/groups/mine/{token}/{act}", post(mine::post).get(mine::back))
        .route("/groups/join/{token}", get(join::get).post(join::post))
        .route("/groups/join/{token}/decline", get(join::back).post(join::decline))
        .route("/groups/left", get(parting::left))
        .route("/groups/declined", get(parting::declined))
        .route("/groups/lost", get(lost::get).post(lost::post))
        .route("/groups/lost/sent", get(lost::sent))
        .route("/groups/{id}", get(entry::get))
        .route("/groups/{id}/write", get(write::get).post(write::post))
        .route("/groups/{id}/write/sent", get(write::sent))
}

/// The lead that a link to their own page names, and what they lead. Two queries.
///
/// # Errors
/// [`Error::Link`] for a forged or old link, or one of somebody who does not lead it (any more).
pub(crate) async fn own(v: &Visit, token: &str) -> Result<(Lead, Organisation)> {
    let id = v.open(Purpose::Lead, token)?;
    let scope = v.read();
    let lead = scope.get::<leads::Entity>(id).await?.ok_or(Error::NotFound)?;
    if lead.state == leads::State::Left || lead.is_invitation() {
        return Err(Error::Link);
    }
    let organisation = scope.get::<model::Entity>(lead.organisation_id).await?.ok_or(Error::NotFound)?;
    Ok((lead, organisation))
}

/// A lead's own page.
pub(crate) fn own_url(v: &Visit, token: &str) -> String {
    v.url(&format!("/groups/mine/{token}"))
}

/// The type of an organisation.
pub(crate) fn kind<'a>(v: &'a Visit, organisation: &Organisation) -> Result<&'a Category> {
    let kind = v.platform.category(organisation.category_id);
    kind.map(AsRef::as_ref).ok_or(Error::NotFound)
}
