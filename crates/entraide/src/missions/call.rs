//! `GET` and `POST /missions/call/{token}`: a helper who was called says "I come" or "not this time". Opening the
//! link changes nothing, because mail scanners open links too.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use super::calls::called::Answer;
use super::calls::{self, called};
use super::confirm::own_page;
use super::model;
use super::slots;
use super::words::{self, Brief};
use super::{answering, applications};
use crate::auth::links::Purpose;
use crate::error::{Error, Result};
use crate::organisations::model as organisation;
use crate::web::forms::Fields;
use crate::web::visit::Visit;
use crate::web::{go, page};

#[derive(Template)]
#[template(path = "missions/call.html")]
struct Page<'a> {
    v: &'a Visit,
    brief: Brief<'a>,
    organisation: String,
    when: String,
    place: String,
    places: String,
    /// Nobody is needed any more.
    is_over: bool,
    /// There is no place left: one stands in line.
    is_full: bool,
    has_passed: bool,
}

/// Answers with what is needed and two buttons. Five queries.
///
/// # Errors
/// [`Error::Link`] for a forged or old link.
pub async fn get(v: Visit, Path(token): Path<String>) -> Result<Response> {
    let id = v.open(Purpose::Call, &token)?;
    let scope = v.read();
    if let Some(application) = applications::by_form(&scope, id).await? {
        return Ok(go(&own_page(&v, application.id)));
    }
    let known = scope.get::<called::Entity>(id).await?.ok_or(Error::NotFound)?;
    let call = scope.get::<calls::Entity>(known.call_id).await?.ok_or(Error::NotFound)?;
    let mission = scope.get::<model::Entity>(call.mission_id).await?.ok_or(Error::NotFound)?;
    let slot = scope.get::<slots::Entity>(call.slot_id).await?.ok_or(Error::NotFound)?;
    let held = scope.get::<organisation::Entity>(mission.organisation_id).await?;
    page(&Page {
        brief: Brief::new(&v, &mission),
        organisation: held.map_or_else(String::new, |held| held.name),
        when: words::when(&slot, v.lang, v.platform.tz()),
        place: words::place(&mission, Some(&slot), v.lang),
        places: v.t1("mission-places-free", "count", slot.free()),
        is_over: mission.state != model::State::Open || !slot.is_coming(v.now),
        is_full: slot.free() == 0,
        has_passed: known.answer == Answer::No,
        v: &v,
    })
}

/// Takes a place or a turn in line, or notes the no.
///
/// # Errors
/// [`Error::Link`] for a forged or old link; when the database fails.
pub async fn post(v: Visit, Path(token): Path<String>, fields: Fields) -> Result<Response> {
    let id = v.open(Purpose::Call, &token)?;
    let here = v.url(&format!("/missions/call/{token}"));
    let tx = v.tx().await?;
    if fields.get("answer") == "no" {
        answering::pass(&tx, id).await?;
        tx.commit().await?;
        return Ok(go(&here));
    }
    let application = answering::come(&tx, id, &v.platform).await?;
    tx.commit().await?;
    Ok(go(&application.map_or(here, |application| own_page(&v, application.id))))
}
