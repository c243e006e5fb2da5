//! `GET /missions/{id}`: a mission, as everybody sees it, once after each change; and as its leads see it before.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use serde_json::json;
use uuid::Uuid;

use super::model::{self, Mission, State};
use super::own;
use super::slots::{self, Slot};
use super::words::{self, Brief};
use crate::error::{Error, Result};
use crate::organisations::model as organisation;
use crate::platforms::link_base;
use crate::web::cache::Hangs;
use crate::web::visit::Visit;
use crate::web::{go, page, public_page};

/// Dates that are shown at once.
const DATES: usize = 30;

#[derive(Template)]
#[template(path = "missions/entry.html")]
struct Entry<'a> {
    v: &'a Visit,
    id: Uuid,
    brief: Brief<'a>,
    organisation: String,
    /// Its page in the directory.
    page: String,
    dates: Vec<Date>,
    more: usize,
    url: String,
    description: String,
    data: String,
    /// Where its leads came from.
    preview: Option<String>,
    /// The partner that it comes from, and where one applies there.
    partner: Option<(String, String)>,
}

/// A date that one can still come on.
struct Date {
    apply: String,
    when: String,
    place: Option<String>,
    places: String,
    is_full: bool,
}

/// `GET /missions`: all of them, near me.
///
/// # Errors
/// Never; as the others.
pub async fn all(v: Visit) -> Result<Response> {
    Ok(go(&v.url("/near?kind=mission")))
}

/// Answers with the mission, or leads to that of a date. Three queries.
///
/// # Errors
/// [`Error::Gone`] when it is not public (any more).
pub async fn get(v: Visit, Path(id): Path<String>) -> Result<Response> {
    let id = Uuid::try_parse(&id).map_err(|_| Error::NotFound)?;
    let generation = v.app.boards.generation(&v.app, v.platform.id()).await?;
    let scope = v.read();
    let Some(held) = scope.get::<model::Entity>(id).await? else {
        // At another place of a mission the board has it under a date's id.
        let slot = scope.get::<slots::Entity>(id).await?.ok_or(Error::Gone)?;
        return Ok(go(&v.url(&format!("/missions/{}", slot.mission_id))));
    };
    let mission = Some(held).filter(|held| held.state == State::Open).ok_or(Error::Gone)?;
    let organisation = scope.get::<organisation::Entity>(mission.organisation_id).await?;
    let organisation = organisation.ok_or(Error::NotFound)?;
    let slots = slots::of(&scope, id).await?;
    let entry = entry(&v, &mission, &organisation, &slots, None);
    public_page(&entry, Hangs::OnBoard(generation))
}

/// `GET /groups/mine/{token}/missions/{id}/preview`: as everybody will see it.
///
/// # Errors
/// [`Error::Link`] for a forged or old link.
pub async fn preview(v: Visit, Path((token, id)): Path<(String, String)>) -> Result<Response> {
    let own = own(&v, &token, &id).await?;
    let slots = slots::of(&v.read(), own.mission.id).await?;
    page(&entry(&v, &own.mission, &own.organisation, &slots, Some(own.here.clone())))
}

fn entry<'a>(
    v: &'a Visit,
    mission: &Mission,
    organisation: &organisation::Organisation,
    slots: &[Slot],
    preview: Option<String>,
) -> Entry<'a> {
    let brief = Brief::new(v, mission);
    let url = format!("{}/missions/{}", link_base(&v.app.config, &v.platform), mission.id);
    let coming: Vec<&Slot> = slots.iter().filter(|slot| slot.is_coming(v.now)).collect();
    let date = |slot: &&Slot| Date {
        apply: v.url(&format!("/missions/{}/apply/{}", mission.id, slot.id)),
        when: words::when(slot, v.lang, v.platform.tz()),
        place: slot.place_code.is_some().then(|| words::place(mission, Some(slot), v.lang)),
        places: v.t1("mission-places-free", "count", slot.free()),
        is_full: slot.free() == 0,
    };
    Entry {
        v,
        id: mission.id,
        organisation: organisation.name.clone(),
        page: v.url(&format!("/groups/{}", organisation.id)),
        dates: coming.iter().take(DATES).map(date).collect(),
        more: coming.len().saturating_sub(DATES),
        description: brief.details.chars().take(200).collect(),
        data: data(mission, organisation, &brief, &coming, &url),
        url,
        brief,
        preview,
        partner: mission.source.clone().zip(mission.apply_url.clone()),
    }
}

/// What search engines read: schema.org.
fn data(
    mission: &Mission,
    organisation: &organisation::Organisation,
    brief: &Brief<'_>,
    coming: &[&Slot],
    url: &str,
) -> String {
    let first = coming.iter().find_map(|slot| slot.starts_at.zip(slot.ends_at));
    let data = json!({
        "@context": "https://schema.org",
        "@type": "Event",
        "name": brief.title,
        "description": brief.details,
        "url": url,
        "startDate": first.map(|when| when.0.to_rfc3339()),
        "endDate": first.map(|when| when.1.to_rfc3339()),
        "eventAttendanceMode": if mission.place_code.is_some() {
            "https://schema.org/OfflineEventAttendanceMode"
        } else {
            "https://schema.org/OnlineEventAttendanceMode"
        },
        "location": brief.place,
        "organizer": { "@type": "Organization", "name": organisation.name },
    });
    // Nothing in it may end the element that it stands in.
    data.to_string().replace('<', "\\u003c")
}
