//! Lists that somebody else keeps: organisations from other directories, missions from other platforms. A list is
//! brought in as a file, and again when it has changed.
//!
//! The journey. **Sonja** runs a platform. A public body keeps a list of places that help with papers; she
//! uploads it (`/desk/groups/import`), sees which column was taken for what and what would become of each row,
//! sets right what was not understood, and presses the button. The work is done by a job; its report says line
//! by line what was created, what was refused and why. Three months later she brings the next edition: what says
//! the same stays as it is, and what the list has no more is named. Once people lead an entry themselves, no
//! import touches it. An entry without leads whose list is not brought again is marked after three months, and
//! leaves the directory like one whose leads have fallen silent.
//!
//! A partner platform publishes its missions as the feed of API Engagement. Sonja brings that in on the same page:
//! each mission of the area stands on the board beside those written here, under its organisation, and who clicks
//! on "I would like to help" goes on to the partner. What the feed has no more is taken down, and so is what is not
//! brought again for two months.
//!
//! Mail addresses of a list are not kept: nobody has agreed to be written to.

pub mod frame;
pub mod jobs;
pub mod lines;
pub mod missions;
pub mod model;
pub mod notes;
pub mod organisations;
mod places;
pub mod preview;
pub mod report;
pub mod run;
pub mod start;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::get;
use uuid::Uuid;

use crate::auth::desk::Desk;
use crate::auth::staff::Right;
use crate::error::{Error, Result};
use crate::web::visit::Visit;
use model::Model as Import;

/// Beside the file, the form's fields.
const MAX_FORM: usize = tables::MAX_BYTES + 64 * 1024;

/// The pages of this slice.
pub fn routes() -> Router {
    let limit = DefaultBodyLimit::max(MAX_FORM);
    Router::new()
        .route("/desk/groups/import", get(start::get).post(start::post).layer(limit))
        .route("/desk/groups/import/{id}", get(preview::get).post(preview::post))
        .route("/desk/groups/import/{id}/report.csv", get(report::csv))
}

/// The import of an address, for who may see it.
async fn find(desk: &Desk, id: &str) -> Result<Import> {
    desk.must(Right::ImportOrganisations)?;
    let id = Uuid::try_parse(id).map_err(|_| Error::NotFound)?;
    desk.visit.read().get::<model::Entity>(id).await?.ok_or(Error::NotFound)
}

/// The page of an import.
fn page_of(v: &Visit, import: Uuid) -> String {
    v.url(&format!("/desk/groups/import/{import}"))
}
