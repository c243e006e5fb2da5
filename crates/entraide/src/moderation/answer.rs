//! `/groups/mine/{token}/answer` and `/groups/mine/{token}/missions/{id}/answer`: those who lead it answer why their
//! organisation or mission was taken down or sent back. The answer waits in the referents' queue.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use uuid::Uuid;

use super::model::{self, About, NewReport, Reason};
use super::report::{MAX_WORDS, file, too_many};
use crate::error::{Error, Result};
use crate::events::Actor;
use crate::web::forms::{Checker, Errors, Fields};
use crate::web::visit::Visit;
use crate::web::{go, page_with};
use crate::{missions, organisations};

#[derive(Template)]
#[template(path = "moderation/answer.html")]
struct Answer<'a> {
    v: &'a Visit,
    thing: &'a Thing,
    reason: &'a str,
    past: Vec<Past>,
    fields: &'a Fields,
    errors: &'a Errors,
    max_words: usize,
}

/// What was answered before.
struct Past {
    words: String,
    at: String,
    is_read: bool,
}

/// What was decided about.
struct Thing {
    about: About,
    id: Uuid,
    title: String,
    /// Why; none where nothing was decided against it, or not any more.
    reason: Option<String>,
    /// Who answers.
    person: Uuid,
    /// Its page for those who lead it.
    back: String,
}

async fn organisation(v: &Visit, token: &str) -> Result<Thing> {
    let (lead, held) = organisations::own(v, token).await?;
    Ok(Thing {
        about: About::Organisation,
        id: held.id,
        title: held.name,
        reason: held.reason,
        person: lead.person_id,
        back: organisations::own_url(v, token),
    })
}

async fn mission(v: &Visit, token: &str, id: &str) -> Result<Thing> {
    let own = missions::own(v, token, id).await?;
    Ok(Thing {
        about: About::Mission,
        id: own.mission.id,
        title: own.mission.title,
        reason: own.mission.reason,
        person: own.lead.person_id,
        back: own.here,
    })
}

/// The form of an organisation's lead. Four queries.
///
/// # Errors
/// [`Error::Link`] for a forged or old link; when the database fails.
pub async fn get(v: Visit, Path(token): Path<String>) -> Result<Response> {
    begin(&v, &organisation(&v, &token).await?).await
}

/// Takes the answer of an organisation's lead.
///
/// # Errors
/// [`Error::Link`] for a forged or old link; when the database fails.
pub async fn post(v: Visit, Path(token): Path<String>, fields: Fields) -> Result<Response> {
    answer(&v, &organisation(&v, &token).await?, &fields).await
}

/// The form about a mission. Five queries.
///
/// # Errors
/// [`Error::Link`] for a forged or old link, [`Error::NotFound`] for a mission of others; when the database fails.
pub async fn get_mission(v: Visit, Path((token, id)): Path<(String, String)>) -> Result<Response> {
    begin(&v, &mission(&v, &token, &id).await?).await
}

/// Takes the answer about a mission.
///
/// # Errors
/// [`Error::Link`] for a forged or old link, [`Error::NotFound`] for a mission of others; when the database fails.
pub async fn post_mission(
    v: Visit,
    Path((token, id)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response> {
    answer(&v, &mission(&v, &token, &id).await?, &fields).await
}

async fn begin(v: &Visit, thing: &Thing) -> Result<Response> {
    let fields = Fields::of(&[("form_id", v.form_id().to_string())]);
    show(v, thing, &fields, &Errors::default(), StatusCode::OK).await
}

async fn answer(v: &Visit, thing: &Thing, fields: &Fields) -> Result<Response> {
    let form_id =
        Uuid::try_parse(fields.get("form_id")).map_err(|_| Error::Bad("form_id is missing".into()))?;
    if thing.reason.is_none() {
        return Ok(go(&thing.back));
    }
    let mut c = Checker::new(v, fields);
    let words = c.optional_text("words", MAX_WORDS);
    if words.is_none() {
        c.wrong("words", "answer-words-needed");
    }
    let mut errors = c.errors;
    let Some(words) = words.filter(|_| errors.is_empty()) else {
        return show(v, thing, fields, &errors, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let new = NewReport { form_id, about: thing.about, about_id: thing.id, reason: Reason::Answer, words };
    if let Some(seconds) = file(v, new, Actor::Person(thing.person), &mut errors).await? {
        let response = show(v, thing, fields, &errors, StatusCode::TOO_MANY_REQUESTS).await?;
        return Ok(too_many(response, seconds));
    }
    Ok(go(&format!("{}/answer", thing.back)))
}

async fn show(
    v: &Visit,
    thing: &Thing,
    fields: &Fields,
    errors: &Errors,
    status: StatusCode,
) -> Result<Response> {
    let Some(reason) = &thing.reason else { return Ok(go(&thing.back)) };
    let said = model::of(&v.read(), thing.id).await?;
    // What is read, and forgotten after a while, has no words any more.
    let said = said.into_iter().filter(|one| one.reason == Reason::Answer && !one.words.is_empty());
    let past = said.map(|one| Past {
        at: v.moment(&one.created_at),
        is_read: one.handled_at.is_some(),
        words: one.words,
    });
    let page = Answer { v, thing, reason, past: past.collect(), fields, errors, max_words: MAX_WORDS };
    page_with(status, &page)
}
