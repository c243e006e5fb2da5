//! `GET` and `POST /offer/reply/{id}`: the first words to somebody who offers. Contact is made
//! through the platform: neither sees who the other is.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::http::header::RETRY_AFTER;
use axum::response::Response;
use sea_orm::SqlErr;
use uuid::Uuid;

use super::messages::MAX_WORDS;
use super::model::{self, Offer, State};
use super::replies::{self, Side};
use super::words::Brief;
use super::{fields, form};
use crate::auth::limits::Deed;
use crate::error::{Error, Result};
use crate::mail::letter::{Letter, send};
use crate::people::model::{Introduction, add};
use crate::web::forms::{Checker, Errors, Fields};
use crate::web::page_with;
use crate::web::visit::Visit;

#[derive(Template)]
#[template(path = "offers/answer.html")]
struct Answer<'a> {
    v: &'a Visit,
    brief: Brief<'a>,
    fields: &'a Fields,
    errors: &'a Errors,
    max_words: usize,
    id: Uuid,
}

#[derive(Template)]
#[template(path = "offers/over.html")]
struct Over<'a> {
    v: &'a Visit,
    is_full: bool,
}

/// The offer of a path; what was never public is unknown.
async fn public(v: &Visit, id: &str) -> Result<Offer> {
    let id = Uuid::try_parse(id).map_err(|_| Error::NotFound)?;
    let offer = v.read().get::<model::Entity>(id).await?;
    offer.filter(|offer| offer.opened_at.is_some()).ok_or(Error::NotFound)
}

/// It was there, and is not now.
fn over(v: &Visit, offer: &Offer) -> Result<Response> {
    page_with(StatusCode::GONE, &Over { v, is_full: offer.state == State::Open })
}

/// The form.
///
/// # Errors
/// [`Error::NotFound`] for what was never public.
pub async fn get(v: Visit, Path(id): Path<String>) -> Result<Response> {
    let offer = public(&v, &id).await?;
    if !super::talks::takes_replies(&offer) {
        return over(&v, &offer);
    }
    let fields = Fields::of(&[("form_id", v.form_id().to_string())]);
    show(&v, &offer, &fields, &Errors::default(), StatusCode::OK)
}

/// Writes the reply down, once however often the form is sent.
///
/// # Errors
/// [`Error::NotFound`] for what was never public; when the database fails.
pub async fn post(v: Visit, Path(id): Path<String>, fields: Fields) -> Result<Response> {
    let offer = public(&v, &id).await?;
    let form_id =
        Uuid::try_parse(fields.get("form_id")).map_err(|_| Error::Bad("form_id is missing".into()))?;
    let mut checker = Checker::new(&v, &fields);
    let words = words(&mut checker);
    let person = fields::introduction(&mut checker);
    checker.ticked("consent", "offer-consent-needed");
    let mut errors = checker.errors;
    let Some(words) = words.filter(|_| errors.is_empty()) else {
        return show(&v, &offer, &fields, &errors, StatusCode::UNPROCESSABLE_ENTITY);
    };
    if let Some(reply) = replies::by_form(&v.read(), form_id).await? {
        return Ok(form::sent(&v, reply.person_id));
    }
    if !super::talks::takes_replies(&offer) {
        return over(&v, &offer);
    }
    if let Err(Error::TooMany(seconds)) = v.app.limits.count(Deed::Form, v.platform.id(), v.ip, v.now) {
        errors.add("send", v.t1("error-too-many-text", "minutes", seconds.div_ceil(60)));
        let mut response = show(&v, &offer, &fields, &errors, StatusCode::TOO_MANY_REQUESTS)?;
        response.headers_mut().insert(RETRY_AFTER, seconds.into());
        return Ok(response);
    }
    match write(&v, &offer, form_id, words, &person).await {
        Ok(person) => Ok(form::sent(&v, person)),
        Err(Error::Db(error)) if matches!(error.sql_err(), Some(SqlErr::UniqueConstraintViolation(_))) => {
            let reply = replies::by_form(&v.read(), form_id).await?;
            reply.map(|reply| form::sent(&v, reply.person_id)).ok_or(Error::Db(error))
        }
        Err(error) => Err(error),
    }
}

/// The words of a message; `None` is a mistake that was noted.
pub(super) fn words(c: &mut Checker<'_>) -> Option<String> {
    let words = c.optional_text("words", MAX_WORDS);
    let words = words.filter(|words| words.chars().any(char::is_alphanumeric));
    if words.is_none() {
        c.wrong("words", "talk-words-needed");
    }
    words
}

/// Whoever has replied already gets the way back instead of a second conversation; the answer is the
/// same, so that nobody learns who has.
async fn write(
    v: &Visit,
    offer: &Offer,
    form_id: Uuid,
    words: String,
    person: &Introduction,
) -> Result<Uuid> {
    let tx = v.tx().await?;
    let email = person.email.as_deref().unwrap_or_default();
    let person = match replies::by_address(&*tx, offer.id, email).await? {
        Some(known) => {
            let letter = match known.state {
                replies::State::Unconfirmed => Letter::ConfirmReply,
                _ => Letter::TalkAgain,
            };
            send(&tx, letter, Side::Replier.person(offer, &known), known.id).await?;
            known.person_id
        }
        None => {
            let person = add(&tx, person, v.lang).await?;
            replies::create(&tx, offer, person, form_id, words).await?;
            person
        }
    };
    tx.commit().await?;
    Ok(person)
}

fn show(v: &Visit, offer: &Offer, fields: &Fields, errors: &Errors, status: StatusCode) -> Result<Response> {
    let brief = Brief::new(v, offer);
    page_with(status, &Answer { v, brief, fields, errors, max_words: MAX_WORDS, id: offer.id })
}
