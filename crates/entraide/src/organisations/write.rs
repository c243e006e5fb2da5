//! `GET` and `POST /groups/{id}/write`: somebody writes to an organisation that has chosen a form to be
//! reached by. It is mailed to those who lead it; who they are stays unknown.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::http::header::RETRY_AFTER;
use axum::response::Response;
use sea_orm::SqlErr;
use uuid::Uuid;

use super::messages::{self, MAX_WORDS, NewMessage};
use super::model::{self, Organisation, State};
use crate::auth::limits::Deed;
use crate::error::{Error, Result};
use crate::listings::fields::name;
use crate::offers::wording;
use crate::people::model::Introduction;
use crate::web::forms::{Checker, Errors, Fields};
use crate::web::visit::Visit;
use crate::web::{go, page, page_with};

#[derive(Template)]
#[template(path = "organisations/write.html")]
struct Write<'a> {
    v: &'a Visit,
    held: &'a Organisation,
    /// Its page.
    back: String,
    fields: &'a Fields,
    errors: &'a Errors,
    max_words: usize,
}

#[derive(Template)]
#[template(path = "organisations/written.html")]
struct Written<'a> {
    v: &'a Visit,
    name: &'a str,
    back: String,
}

/// The organisation of a path, in the directory.
async fn public(v: &Visit, id: &str) -> Result<Organisation> {
    let id = Uuid::try_parse(id).map_err(|_| Error::NotFound)?;
    let held = v.read().get::<model::Entity>(id).await?;
    held.filter(|held| held.state == State::Open).ok_or(Error::Gone)
}

fn url(v: &Visit, held: &Organisation) -> String {
    v.url(&format!("/groups/{}", held.id))
}

/// The form. One query.
///
/// # Errors
/// [`Error::Gone`] when it cannot be written to (any more).
pub async fn get(v: Visit, Path(id): Path<String>) -> Result<Response> {
    let held = public(&v, &id).await?;
    if !held.takes_messages() {
        return Err(Error::Gone);
    }
    let fields = Fields::of(&[("form_id", v.form_id().to_string())]);
    show(&v, &held, &fields, &Errors::default(), StatusCode::OK)
}

/// Sends the message, once however often the form is sent.
///
/// # Errors
/// [`Error::Gone`] when it cannot be written to (any more); when the database fails.
pub async fn post(v: Visit, Path(id): Path<String>, fields: Fields) -> Result<Response> {
    let held = public(&v, &id).await?;
    let form_id =
        Uuid::try_parse(fields.get("form_id")).map_err(|_| Error::Bad("form_id is missing".into()))?;
    let sent = format!("{}/write/sent", url(&v, &held));
    let mut checker = Checker::new(&v, &fields);
    let (person, words) = read(&mut checker);
    let mut errors = checker.errors;
    let Some(words) = words.filter(|_| errors.is_empty()) else {
        return show(&v, &held, &fields, &errors, StatusCode::UNPROCESSABLE_ENTITY);
    };
    if messages::by_form(&v.read(), form_id).await?.is_some() {
        return Ok(go(&sent));
    }
    if let Err(Error::TooMany(seconds)) = v.app.limits.count(Deed::Write, v.platform.id(), v.ip, v.now) {
        errors.add("send", v.t1("error-too-many-text", "minutes", seconds.div_ceil(60)));
        let mut response = show(&v, &held, &fields, &errors, StatusCode::TOO_MANY_REQUESTS)?;
        response.headers_mut().insert(RETRY_AFTER, seconds.into());
        return Ok(response);
    }
    match write(&v, held.id, NewMessage { form_id, person, words }).await {
        Ok(true) => Ok(go(&sent)),
        Ok(false) => Err(Error::Gone),
        // The same form was sent twice in the same moment: the other one has written it down.
        Err(Error::Db(error)) if matches!(error.sql_err(), Some(SqlErr::UniqueConstraintViolation(_))) => {
            Ok(go(&sent))
        }
        Err(error) => Err(error),
    }
}

/// Who writes, and what; mistakes are noted.
fn read(c: &mut Checker<'_>) -> (Introduction, Option<String>) {
    let first_name = name(c, "first_name", "org-write-name-needed");
    let (email, phone) = (c.email("email"), c.phone("phone"));
    if c.fields.get("email").is_empty() && c.fields.get("phone").is_empty() {
        c.wrong("email", "org-write-contact-needed");
    }
    let words = c.optional_text("words", MAX_WORDS);
    let words = words.filter(|words| words.chars().any(char::is_alphanumeric));
    match &words {
        None => c.wrong("words", "talk-words-needed"),
        Some(words) => {
            let flags = wording::flags(&[words]);
            if !flags.is_empty() {
                let message = c.visit.t1("org-write-flagged", "words", flags.join(", "));
                c.errors.add("words", message);
            }
        }
    }
    c.ticked("consent", "org-write-consent-needed");
    (Introduction { first_name, email, phone }, words)
}

async fn write(v: &Visit, organisation: Uuid, new: NewMessage) -> Result<bool> {
    let tx = v.tx().await?;
    let is_sent = messages::write(&tx, organisation, new, v.lang).await?;
    tx.commit().await?;
    Ok(is_sent)
}

/// `GET /groups/{id}/write/sent`: to whom it was sent. One query.
///
/// # Errors
/// [`Error::Gone`] when it is not in the directory (any more).
pub async fn sent(v: Visit, Path(id): Path<String>) -> Result<Response> {
    let held = public(&v, &id).await?;
    page(&Written { v: &v, name: &held.name, back: url(&v, &held) })
}

fn show(
    v: &Visit,
    held: &Organisation,
    fields: &Fields,
    errors: &Errors,
    status: StatusCode,
) -> Result<Response> {
    let back = url(v, held);
    page_with(status, &Write { v, held, back, fields, errors, max_words: MAX_WORDS })
}
