//! `/groups/mine/{token}/missions/{id}/dates/{slot}/{application}`: somebody who has applied: what they wrote,
//! answering, saying yes or no.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use chrono::{DateTime, Utc};
use sea_orm::prelude::Uuid;

use super::applications::{self as applications, Application, State};
use super::fields::form_id;
use super::slots::Slot;
use super::{Own, messages, mine, own, slot, taking, words};
use crate::auth::limits::Deed;
use crate::error::{Error, Result};
use crate::events::Actor;
use crate::people::contacts::{self, Contact};
use crate::web::forms::{Checker, Errors, Fields};
use crate::web::visit::Visit;
use crate::web::{go, page_with};

/// Characters of a reason, and of a message.
const MAX_WORDS: usize = 1000;

#[derive(Template)]
#[template(path = "missions/person.html")]
struct One<'a> {
    v: &'a Visit,
    back: String,
    name: &'a str,
    contact: Option<&'a Contact>,
    application: &'a Application,
    when: String,
    lines: Vec<mine::Said>,
    fields: &'a Fields,
    errors: &'a Errors,
    can_decline: bool,
    is_applied: bool,
    is_running: bool,
    max_words: usize,
}

type Places = (String, String, String, String);

/// Answers with what they wrote.
///
/// # Errors
/// [`Error::Link`] for a forged or old link.
pub async fn get(v: Visit, Path(places): Path<Places>) -> Result<Response> {
    let fields = Fields::of(&[("form_id", v.form_id().to_string())]);
    show(&v, &places, &fields, &Errors::default(), StatusCode::OK).await
}

/// Accepts, declines with a reason, or writes to them.
///
/// # Errors
/// [`Error::Link`] for a forged or old link; when the database fails.
pub async fn post(v: Visit, Path(places): Path<Places>, fields: Fields) -> Result<Response> {
    let (own, slot, application) = one(&v, &places).await?;
    let actor = Actor::Person(own.lead.person_id);
    let mut checker = Checker::new(&v, &fields);
    let act = fields.get("act").to_owned();
    let words = match act.as_str() {
        "decline" => checker.optional_text("reason", MAX_WORDS),
        "write" => Some(checker.text("words", MAX_WORDS)),
        _ => None,
    };
    let errors = checker.errors;
    let date = format!("{}/dates/{}", own.here, slot.id);
    let is_offered = match act.as_str() {
        "decline" => can_decline(&slot, &application, v.now),
        _ => application.state.is_running(),
    };
    if !errors.is_empty() && is_offered {
        return show(&v, &places, &fields, &errors, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    if !errors.is_empty() {
        return Ok(go(&format!("{date}/{}", application.id)));
    }
    let tx = v.tx().await?;
    match act.as_str() {
        "accept" => taking::accept(&tx, application.id, actor).await?,
        "decline" => taking::decline(&tx, application.id, words, actor, &v.platform).await?,
        "write" => {
            let form_id = form_id(&fields)?;
            v.app.limits.count(Deed::Message, v.platform.id(), v.ip, v.now)?;
            let about = (&own.mission, &application);
            messages::write(&tx, form_id, about, false, words.unwrap_or_default(), actor).await?;
        }
        _ => return Err(Error::Bad("the field act does not fit".into())),
    }
    tx.commit().await?;
    Ok(go(&if act == "write" { format!("{date}/{}#words", application.id) } else { date }))
}

fn can_decline(slot: &Slot, application: &Application, now: DateTime<Utc>) -> bool {
    let stands = matches!(application.state, State::Applied | State::Accepted | State::Queued);
    stands && slot.is_coming(now)
}

async fn one(v: &Visit, places: &Places) -> Result<(Own, Slot, Application)> {
    let (token, id, slot_id, application) = places;
    let own = own(v, token, id).await?;
    let slot = slot(v, &own.mission, slot_id).await?;
    let id = Uuid::try_parse(application).map_err(|_| Error::NotFound)?;
    let application = v.read().get::<applications::Entity>(id).await?;
    let of_slot = application.filter(|one| one.slot_id == slot.id && one.applied_at.is_some());
    Ok((own, slot, of_slot.ok_or(Error::NotFound)?))
}

async fn show(
    v: &Visit,
    places: &Places,
    fields: &Fields,
    errors: &Errors,
    status: StatusCode,
) -> Result<Response> {
    let (own, slot, application) = one(v, places).await?;
    let scope = v.read();
    let names = contacts::of_volunteers(&scope, &own.mission, &[&application]).await?;
    let (name, contact) = names.into_values().next().ok_or(Error::NotFound)?;
    let said = messages::of(&scope, [application.id]).await?;
    let back = format!("{}/dates/{}", own.here, slot.id);
    let page = One {
        back,
        name: &name,
        contact: contact.as_ref(),
        when: words::when(&slot, v.lang, v.platform.tz()),
        lines: mine::said(v, &said, false),
        can_decline: can_decline(&slot, &application, v.now),
        is_applied: application.state == State::Applied,
        is_running: application.state.is_running(),
        max_words: MAX_WORDS,
        application: &application,
        fields,
        errors,
        v,
    };
    page_with(status, &page)
}
