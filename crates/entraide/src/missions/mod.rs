//! Missions: organisations look for volunteers, on dates with many places.
//!
//! The journey. **Karima** leads a food bank. On its own page she writes a mission
//! (`/groups/mine/…/missions/new`): what there is to do, for whom, where; adds dates, each with its places, looks at
//! it as everybody will see it, and publishes. By the platform's rule it is public at once, or a referent reads it
//! first and accepts it, asks for changes or refuses. **Mehdi** finds it near him, applies for a date
//! (`/missions/{id}/apply/…`), and opens the link in his mail. If places are left he has one, at once or when Karima
//! says yes; else he stands in line, and is asked as soon as a place becomes free. His own page (`/missions/mine/…`)
//! shows where it stands, takes it to his calendar, lets him write to Karima and cancel. When a hundred people are
//! needed for the day after tomorrow, Karima calls for them: helpers around are asked, wave after wave, until all
//! places are taken. Afterwards she says who was there. Whatever waits for her she is told once a day.

pub mod answering;
pub mod applications;
pub mod apply;
pub mod calendar;
pub mod call;
pub mod calls;
pub mod change;
pub mod checking;
pub mod close;
pub mod confirm;
pub mod date;
pub mod dates;
pub mod digest;
pub mod edit;
pub mod entry;
pub mod feed;
pub mod feed_xml;
pub mod fields;
pub mod given;
pub mod jobs;
mod letters;
pub mod list;
pub mod manage;
pub mod messages;
pub mod mine;
pub mod model;
pub mod person;
mod posting;
pub mod sent;
pub mod series;
pub mod slots;
pub mod taking;
pub mod translate;
pub mod waves;
pub mod words;
pub mod write;

use axum::Router;
use axum::routing::{get, post};
use uuid::Uuid;

use crate::error::{Error, Result};
use crate::organisations;
use crate::organisations::leads::Lead;
use crate::organisations::model::Organisation;
use crate::web::visit::Visit;
use model::Mission;
use slots::Slot;

/// The pages of this slice.
pub fn routes() -> Router {
    Router::new()
        .route("/missions", get(entry::all))
        .route("/missions.json", get(feed::get))
        .route("/missions.xml", get(feed_xml::get))
        .route("/missions/{id}", get(entry::get))
        .route("/missions/{id}/apply/{slot}", get(apply::get).post(apply::post))
        .route("/missions/sent/{token}", get(sent::get))
        .route("/missions/confirm/{token}", get(confirm::get).post(confirm::post))
        .route("/missions/mine/{token}", get(mine::get).post(mine::write))
        .route("/missions/mine/{token}/date.ics", get(calendar::get))
        .route("/missions/mine/{token}/{act}", post(mine::post).get(mine::back))
        .route("/missions/call/{token}", get(call::get).post(call::post))
        .route("/groups/mine/{token}/missions", get(list::get))
        .route("/groups/mine/{token}/missions/new", get(write::get).post(write::post))
        .route("/groups/mine/{token}/missions/{id}", get(manage::get).post(manage::post))
        .route("/groups/mine/{token}/missions/{id}/preview", get(entry::preview))
        .route("/groups/mine/{token}/missions/{id}/edit", get(edit::get).post(edit::post))
        .route("/groups/mine/{token}/missions/{id}/close", get(close::get).post(close::post))
        .route(
            "/groups/mine/{token}/missions/{id}/translate/{lang}",
            get(translate::get).post(translate::post),
        )
        .route("/groups/mine/{token}/missions/{id}/dates", get(dates::get).post(dates::post))
        .route("/groups/mine/{token}/missions/{id}/dates/{slot}", get(date::get).post(date::post))
        .route(
            "/groups/mine/{token}/missions/{id}/dates/{slot}/{application}",
            get(person::get).post(person::post),
        )
}

/// A mission as one of those who lead its organisation comes to it.
pub(crate) struct Own {
    /// Who.
    pub lead: Lead,
    /// What they lead.
    pub organisation: Organisation,
    /// The mission.
    pub mission: Mission,
    /// The address of its page for them.
    pub here: String,
}

/// The mission that a lead's link and an id name. Three queries.
///
/// # Errors
/// [`Error::Link`] for a forged or old link, [`Error::NotFound`] for a mission of others.
pub(crate) async fn own(v: &Visit, token: &str, id: &str) -> Result<Own> {
    let (lead, organisation) = organisations::own(v, token).await?;
    let id = Uuid::try_parse(id).map_err(|_| Error::NotFound)?;
    let mission = v.read().get::<model::Entity>(id).await?;
    let is_own = |mission: &Mission| mission.organisation_id == organisation.id && mission.source.is_none();
    let mission = mission.filter(is_own).ok_or(Error::NotFound)?;
    let here = format!("{}/{id}", own_url(v, token));
    Ok(Own { lead, organisation, mission, here })
}

/// A date of a mission, by the id in an address.
///
/// # Errors
/// [`Error::NotFound`] when it is of another mission.
pub(crate) async fn slot(v: &Visit, mission: &Mission, id: &str) -> Result<Slot> {
    let id = Uuid::try_parse(id).map_err(|_| Error::NotFound)?;
    let slot = v.read().get::<slots::Entity>(id).await?;
    slot.filter(|slot| slot.mission_id == mission.id).ok_or(Error::NotFound)
}

/// The missions of an organisation, for one of its leads.
pub(crate) fn own_url(v: &Visit, token: &str) -> String {
    format!("{}/missions", organisations::own_url(v, token))
}
