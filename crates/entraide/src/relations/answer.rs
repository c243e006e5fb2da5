//! `GET` and `POST /groups/answer/{token}`: somebody who leads an organisation answers a message of the team, without
//! signing in. The answer is filed with the organisation.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::http::header::RETRY_AFTER;
use axum::response::Response;
use sea_orm::prelude::Uuid;

use super::bulletins::recipients::{self, Recipient};
use super::bulletins::{self, Bulletin};
use super::model::is_known;
use super::notes::{self, MAX_WORDS};
use crate::auth::limits::Deed;
use crate::auth::links::Purpose;
use crate::error::{Error, Result};
use crate::organisations::leads::{self, Lead, State};
use crate::organisations::model::{self as organisation, Organisation};
use crate::web::forms::{Checker, Errors, Fields};
use crate::web::visit::Visit;
use crate::web::{go, page_with};

#[derive(Template)]
#[template(path = "relations/answer.html")]
struct Answer<'a> {
    v: &'a Visit,
    name: &'a str,
    /// In which language, about what, and what the team has written.
    lang: String,
    subject: &'a str,
    words: &'a str,
    is_done: bool,
    fields: &'a Fields,
    errors: &'a Errors,
}

struct Held {
    recipient: Recipient,
    lead: Lead,
    organisation: Organisation,
    bulletin: Bulletin,
}

/// What a link names, while its reader leads the organisation. Four queries.
async fn find(v: &Visit, token: &str) -> Result<Held> {
    let id = v.open(Purpose::AnswerTeam, token)?;
    let scope = v.read();
    let recipient = scope.get::<recipients::Entity>(id).await?.ok_or(Error::NotFound)?;
    let lead = scope.get::<leads::Entity>(recipient.lead_id).await?;
    let lead = lead.filter(|lead| lead.state == State::Active).ok_or(Error::Link)?;
    let organisation = scope.get::<organisation::Entity>(recipient.organisation_id).await?;
    let organisation = organisation.filter(is_known).ok_or(Error::Link)?;
    let bulletin = scope.get::<bulletins::Entity>(recipient.bulletin_id).await?.ok_or(Error::NotFound)?;
    Ok(Held { recipient, lead, organisation, bulletin })
}

/// The message, and room for an answer. Changes nothing: mail scanners open links.
///
/// # Errors
/// [`Error::Link`] for a forged or old link, or one of somebody who does not lead it (any more).
pub async fn get(v: Visit, Path(token): Path<String>) -> Result<Response> {
    let held = find(&v, &token).await?;
    let fields = Fields::of(&[("form_id", v.form_id().to_string())]);
    show(&v, &held, &fields, &Errors::default(), StatusCode::OK)
}

/// Files the answer, once however often the form is sent.
///
/// # Errors
/// [`Error::Link`] for a forged or old link, or one of somebody who does not lead it (any more); when the database
/// fails.
pub async fn post(v: Visit, Path(token): Path<String>, fields: Fields) -> Result<Response> {
    let held = find(&v, &token).await?;
    let form_id = Uuid::try_parse(fields.get("form_id"));
    let form_id = form_id.map_err(|_| Error::Bad("form_id is missing".into()))?;
    let mut checker = Checker::new(&v, &fields);
    let words = checker.text("words", MAX_WORDS);
    let mut errors = checker.errors;
    if !errors.is_empty() {
        return show(&v, &held, &fields, &errors, StatusCode::UNPROCESSABLE_ENTITY);
    }
    if let Err(Error::TooMany(seconds)) = v.app.limits.count(Deed::Write, v.platform.id(), v.ip, v.now) {
        errors.add("send", v.t1("error-too-many-text", "minutes", seconds.div_ceil(60)));
        let mut response = show(&v, &held, &fields, &errors, StatusCode::TOO_MANY_REQUESTS)?;
        response.headers_mut().insert(RETRY_AFTER, seconds.into());
        return Ok(response);
    }
    let tx = v.tx().await?;
    if !notes::answer(&tx, &held.recipient, &held.lead, form_id, words).await? {
        return Err(Error::Link);
    }
    tx.commit().await?;
    Ok(go(&v.url(&format!("/groups/answer/{token}?done=yes"))))
}

fn show(v: &Visit, held: &Held, fields: &Fields, errors: &Errors, status: StatusCode) -> Result<Response> {
    let text = held.bulletin.texts.for_reader(v.lang, &v.platform);
    page_with(
        status,
        &Answer {
            name: &held.organisation.name,
            lang: text.map_or(v.lang, |(lang, _)| lang).to_string(),
            subject: text.map_or("", |(_, text)| &text.subject),
            words: text.map_or("", |(_, text)| &text.words),
            is_done: errors.is_empty() && v.queries().any(|(name, _)| name == "done"),
            fields,
            errors,
            v,
        },
    )
}
