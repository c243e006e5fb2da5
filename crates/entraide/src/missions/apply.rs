//! `GET` and `POST /missions/{id}/apply/{slot}`: somebody would like to come.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::http::header::RETRY_AFTER;
use axum::response::Response;
use sea_orm::SqlErr;
use uuid::Uuid;

use super::model::{self, Mission, State};
use super::slots::Slot;
use super::words::{self, Brief};
use super::{applications, fields, slot, taking};
use crate::auth::limits::Deed;
use crate::auth::links::Purpose;
use crate::error::{Error, Result};
use crate::listings::fields::name;
use crate::people::model::{Introduction, add};
use crate::web::forms::{Checker, Errors, Fields};
use crate::web::visit::Visit;
use crate::web::{go, page_with};

/// Characters of a message to the organisation.
const MAX_WORDS: usize = 1000;

#[derive(Template)]
#[template(path = "missions/apply.html")]
struct Apply<'a> {
    v: &'a Visit,
    brief: Brief<'a>,
    when: String,
    place: String,
    back: String,
    /// There is no place left: one stands in line.
    is_full: bool,
    min_age: i16,
    fields: &'a Fields,
    errors: &'a Errors,
    max_words: usize,
}

/// The mission and the date, while one can come; to one from elsewhere one applies there.
async fn find(v: &Visit, id: &str, slot_id: &str) -> Result<(Mission, Slot)> {
    let id = Uuid::try_parse(id).map_err(|_| Error::NotFound)?;
    let mission = v.read().get::<model::Entity>(id).await?;
    let is_open = |mission: &Mission| mission.state == State::Open && mission.source.is_none();
    let mission = mission.filter(is_open).ok_or(Error::Gone)?;
    let slot = slot(v, &mission, slot_id).await?;
    if slot.is_coming(v.now) { Ok((mission, slot)) } else { Err(Error::Gone) }
}

/// The form.
///
/// # Errors
/// [`Error::Gone`] when nobody can come any more.
pub async fn get(v: Visit, Path((id, slot_id)): Path<(String, String)>) -> Result<Response> {
    let (mission, slot) = find(&v, &id, &slot_id).await?;
    let fields = Fields::of(&[("form_id", v.form_id().to_string())]);
    show(&v, &mission, &slot, &fields, &Errors::default(), StatusCode::OK)
}

/// Writes the application down, once however often the form is sent; the mail link has to be opened next.
///
/// # Errors
/// [`Error::Gone`] when nobody can come any more; when the database fails.
pub async fn post(v: Visit, Path((id, slot_id)): Path<(String, String)>, fields: Fields) -> Result<Response> {
    let (mission, slot) = find(&v, &id, &slot_id).await?;
    let form_id = fields::form_id(&fields)?;
    let mut checker = Checker::new(&v, &fields);
    let first_name = name(&mut checker, "first_name", "offer-name-needed");
    let email = checker.needed_email("email", "offer-email-needed");
    let phone = checker.phone("phone");
    let words = checker.optional_text("words", MAX_WORDS).unwrap_or_default();
    if mission.min_age > 0 {
        let message = v.t1("apply-age-needed", "age", mission.min_age);
        if fields.get("is_old_enough").is_empty() {
            checker.errors.add("is_old_enough", message);
        }
    }
    checker.ticked("consent", "apply-consent-needed");
    let mut errors = checker.errors;
    if !errors.is_empty() {
        return show(&v, &mission, &slot, &fields, &errors, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let sent = |person: Uuid| go(&v.url(&format!("/missions/sent/{}", v.token(Purpose::Written, person))));
    if let Some(known) = applications::by_form(&v.read(), form_id).await? {
        return Ok(sent(known.person_id));
    }
    if let Err(Error::TooMany(seconds)) = v.app.limits.count(Deed::Form, v.platform.id(), v.ip, v.now) {
        // Not the plain page: what was typed must not be lost.
        errors.add("send", v.t1("error-too-many-text", "minutes", seconds.div_ceil(60)));
        let status = StatusCode::TOO_MANY_REQUESTS;
        let mut response = show(&v, &mission, &slot, &fields, &errors, status)?;
        response.headers_mut().insert(RETRY_AFTER, seconds.into());
        return Ok(response);
    }
    let tx = v.tx().await?;
    let person = add(&tx, &Introduction { first_name, email, phone }, v.lang).await?;
    match taking::apply(&tx, form_id, &slot, person, words).await {
        Ok(_) => {
            tx.commit().await?;
            Ok(sent(person))
        }
        // The same form was sent twice in the same moment: the other one has written it down.
        Err(error) if matches!(error.sql_err(), Some(SqlErr::UniqueConstraintViolation(_))) => {
            drop(tx);
            let known = applications::by_form(&v.read(), form_id).await?.ok_or(Error::Db(error))?;
            Ok(sent(known.person_id))
        }
        Err(error) => Err(error.into()),
    }
}

fn show(
    v: &Visit,
    mission: &Mission,
    slot: &Slot,
    fields: &Fields,
    errors: &Errors,
    status: StatusCode,
) -> Result<Response> {
    let form = Apply {
        v,
        brief: Brief::new(v, mission),
        when: words::when(slot, v.lang, v.platform.tz()),
        place: words::place(mission, Some(slot), v.lang),
        back: v.url(&format!("/missions/{}", mission.id)),
        is_full: slot.free() == 0,
        min_age: mission.min_age,
        fields,
        errors,
        max_words: MAX_WORDS,
    };
    page_with(status, &form)
}
