//! `/groups/mine/{token}/missions/{id}/dates/{slot}`: one date: who comes, who waits, who was there; more people or
//! fewer, an urgent call, taking it off.

use std::collections::HashMap;

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use chrono::{DateTime, Utc};
use sea_orm::prelude::Uuid;

use super::applications::{self as applications, Application, State};
use super::calls::{self, REACHES_KM};
use super::fields::MAX_PLACES;
use super::messages;
use super::slots::Slot;
use super::{Own, change, model, own, slot, taking, words};
use crate::error::{Error, Result};
use crate::events::Actor;
use crate::people::contacts::{self, Contact};
use crate::web::forms::{Checker, Errors, Fields, LongForm};
use crate::web::visit::Visit;
use crate::web::{go, page_with};

/// Hours that somebody was there, at most, in minutes.
const MAX_MINUTES: i32 = 24 * 60;

#[derive(Template)]
#[template(path = "missions/date.html")]
struct Date<'a> {
    v: &'a Visit,
    own: &'a Own,
    slot: &'a Slot,
    here: String,
    when: String,
    place: String,
    places: String,
    errors: &'a Errors,
    is_coming: bool,
    has_begun: bool,
    max_places: i32,
    typed_places: String,
    reaches: [i32; 4],
    /// An urgent call that runs: asked, said yes, when the next wave leaves.
    call: Option<(i64, i64, Option<String>)>,
    can_call: bool,
    groups: Vec<(&'static str, Vec<Person>)>,
}

/// Somebody who has applied.
struct Person {
    url: String,
    id: Uuid,
    name: String,
    contact: Option<Contact>,
    state: String,
    words: String,
    since: String,
    is_applied: bool,
    /// The field for how long they were there, in minutes, and what stands in it.
    minutes_field: String,
    minutes: String,
    was_there: Option<bool>,
    messages: usize,
}

/// Answers with the date. Eight queries.
///
/// # Errors
/// [`Error::Link`] for a forged or old link.
pub async fn get(v: Visit, Path((token, id, slot_id)): Path<(String, String, String)>) -> Result<Response> {
    let own = own(&v, &token, &id).await?;
    let slot = slot(&v, &own.mission, &slot_id).await?;
    show(&v, &own, &slot, &Fields::default(), &Errors::default(), StatusCode::OK).await
}

/// More people or fewer, an urgent call and its end, taking the date off, who was there.
///
/// # Errors
/// [`Error::Link`] for a forged or old link; when the database fails.
pub async fn post(
    v: Visit,
    Path((token, id, slot_id)): Path<(String, String, String)>,
    LongForm(fields): LongForm,
) -> Result<Response> {
    let own = own(&v, &token, &id).await?;
    let slot = slot(&v, &own.mission, &slot_id).await?;
    let mut checker = Checker::new(&v, &fields);
    let (mission, lead, platform) = (own.mission.id, &own.lead, &v.platform);
    let act = fields.get("act").to_owned();
    let capacity = if act == "resize" { checker.number("places", 1, MAX_PLACES) } else { None };
    if act == "resize" && capacity.is_none() && checker.errors.is_empty() {
        checker.wrong("places", "mission-places-needed");
    }
    let reach = REACHES_KM.into_iter().find(|km| fields.get("reach") == km.to_string());
    if act == "call" && reach.is_none() {
        checker.wrong("reach", "field-choose");
    }
    if act == "off" && fields.get("sure").is_empty() {
        checker.wrong("sure", "mission-off-sure-needed");
    }
    let there = if act == "attendance" { attended(&mut checker) } else { Vec::new() };
    let errors = checker.errors;
    // A form that is not there any more cannot say what is wrong in it: the page says how it stands now.
    let is_offered = match act.as_str() {
        "call" => can_call(&own, &slot, v.now) && calls::running(&v.read(), slot.id).await?.is_none(),
        "attendance" => has_begun(&slot, v.now),
        _ => is_coming(&own, &slot, v.now),
    };
    if !errors.is_empty() && is_offered {
        return show(&v, &own, &slot, &fields, &errors, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    if !errors.is_empty() {
        return Ok(go(&format!("{}/dates/{}", own.here, slot.id)));
    }
    let actor = Actor::Person(lead.person_id);
    let tx = v.tx().await?;
    match act.as_str() {
        "resize" => {
            let capacity = i16::try_from(capacity.unwrap_or(1)).unwrap_or(i16::MAX);
            change::resize_date(&tx, mission, slot.id, capacity, lead, platform).await?;
        }
        "call" => calls::begin(&tx, (mission, slot.id), reach.unwrap_or(0), lead, platform).await?,
        "stop" => calls::stop(&tx, mission, slot.id).await?,
        "off" => change::cancel_date(&tx, mission, slot.id, lead, platform).await?,
        "attendance" => {
            for (application, minutes) in there {
                let known = tx.get::<applications::Entity>(application).await?;
                if known.is_some_and(|known| known.slot_id == slot.id) {
                    taking::attendance(&tx, application, minutes, actor, platform).await?;
                }
            }
        }
        _ => return Err(Error::Bad("the field act does not fit".into())),
    }
    tx.commit().await?;
    Ok(go(&format!("{}/dates/{}", own.here, slot.id)))
}

fn is_coming(own: &Own, slot: &Slot, now: DateTime<Utc>) -> bool {
    slot.is_coming(now) && own.mission.state != model::State::Closed
}

fn has_begun(slot: &Slot, now: DateTime<Utc>) -> bool {
    !slot.is_off && slot.starts_at.is_none_or(|at| at <= now)
}

fn can_call(own: &Own, slot: &Slot, now: DateTime<Utc>) -> bool {
    let is_open = own.mission.state == model::State::Open;
    is_open && slot.is_coming(now) && own.mission.place_code.is_some() && slot.free() > 0
}

/// Who was there and for how long, by the fields `there_ID` ("yes" or "no") and `minutes_ID`; with `rest` all of whom
/// nothing is said were.
fn attended(c: &mut Checker<'_>) -> Vec<(Uuid, Option<i32>)> {
    let mut all = Vec::new();
    for id in c.fields.all("person").into_iter().filter_map(|id| Uuid::try_parse(id).ok()) {
        let said = match c.fields.get(&format!("there_{id}")) {
            "" if c.fields.has("rest", "yes") => "yes",
            said => said,
        };
        match said {
            "yes" => {
                let field = minutes_field(id);
                let minutes = c.number(&field, 1, MAX_MINUTES);
                if minutes.is_none() && c.errors.of(&field).is_none() {
                    c.wrong(&field, "mission-minutes-needed");
                }
                all.push((id, minutes));
            }
            "no" => all.push((id, None)),
            _ => {}
        }
    }
    all
}

/// The field for how long somebody was there.
fn minutes_field(application: Uuid) -> String {
    format!("minutes_{application}")
}

async fn show(
    v: &Visit,
    own: &Own,
    slot: &Slot,
    fields: &Fields,
    errors: &Errors,
    status: StatusCode,
) -> Result<Response> {
    let scope = v.read();
    let applied = applications::of_mission(&scope, own.mission.id).await?;
    let applied: Vec<&Application> = applied.iter().filter(|one| one.slot_id == slot.id).collect();
    let names = contacts::of_volunteers(&scope, &own.mission, &applied).await?;
    let said = messages::of(&scope, applied.iter().map(|one| one.id)).await?;
    let running = calls::running(&scope, slot.id).await?;
    let counts = calls::counts(&scope, running.as_slice()).await?;
    let call = running.map(|call| {
        let (asked, yes) = counts.get(&call.id).copied().unwrap_or_default();
        (asked, yes, call.next_wave_at.map(|at| v.moment(&at)))
    });
    let here = format!("{}/dates/{}", own.here, slot.id);
    let mut messages: HashMap<Uuid, usize> = HashMap::new();
    for message in said {
        *messages.entry(message.application_id).or_default() += 1;
    }
    // What was typed in a form stays there; the others show what is so.
    let typed = |act: &str, field: &str| (fields.get("act") == act).then(|| fields.get(field).to_owned());
    let minutes = |one: &Application| {
        let so = || one.minutes.or(slot.minutes()).map_or_else(String::new, |minutes| minutes.to_string());
        typed("attendance", &minutes_field(one.id)).unwrap_or_else(so)
    };
    let person = |one: &Application| Person {
        url: format!("{here}/{}", one.id),
        id: one.id,
        name: names.get(&one.id).map_or_else(String::new, |(name, _)| name.clone()),
        contact: names.get(&one.id).and_then(|(_, contact)| contact.clone()),
        state: v.t(&format!("apply-state-{}", one.state.stem())),
        words: one.words.clone(),
        since: one.applied_at.map_or_else(String::new, |at| v.moment(&at)),
        is_applied: one.state == State::Applied,
        minutes: minutes(one),
        minutes_field: minutes_field(one.id),
        was_there: match one.state {
            State::Attended => Some(true),
            State::Absent => Some(false),
            _ => None,
        },
        messages: messages.get(&one.id).copied().unwrap_or(0),
    };
    let group = |states: &[State]| {
        let mut those: Vec<&&Application> =
            applied.iter().filter(|one| states.contains(&one.state)).collect();
        those.sort_by_key(|one| (one.turn, one.applied_at, one.id));
        those.into_iter().map(|one| person(one)).collect::<Vec<_>>()
    };
    let groups = [
        ("applied", group(&[State::Applied])),
        ("come", group(&[State::Accepted, State::Offered, State::Attended, State::Absent, State::Past])),
        ("queued", group(&[State::Queued])),
        ("not", group(&[State::Declined, State::Withdrawn, State::Cancelled, State::Lapsed])),
    ];
    let page = Date {
        when: words::when(slot, v.lang, v.platform.tz()),
        place: words::place(&own.mission, Some(slot), v.lang),
        places: v.lang.with(
            "mission-places-taken",
            &[("taken", slot.taken.into()), ("capacity", slot.capacity.into())],
        ),
        is_coming: is_coming(own, slot, v.now),
        typed_places: typed("resize", "places").unwrap_or_else(|| slot.capacity.to_string()),
        has_begun: has_begun(slot, v.now),
        max_places: MAX_PLACES,
        reaches: REACHES_KM,
        can_call: can_call(own, slot, v.now),
        call,
        groups: groups.into_iter().filter(|(_, people)| !people.is_empty()).collect(),
        here,
        v,
        own,
        slot,
        errors,
    };
    page_with(status, &page)
}
