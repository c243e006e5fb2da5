//! `GET` and `POST /report/{about}/{id}`: a reader says that something is wrong. No name is asked for.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::http::header::RETRY_AFTER;
use axum::response::Response;
use sea_orm::SqlErr;
use uuid::Uuid;

use super::model::{self, About, NewReport, Reason};
use crate::auth::limits::Deed;
use crate::board::model::{self as board, Kind};
use crate::error::{Error, Result};
use crate::events::Actor;
use crate::offers;
use crate::web::forms::{Checker, Errors, Fields};
use crate::web::visit::Visit;
use crate::web::{go, page, page_with};

/// Characters of a report.
pub(super) const MAX_WORDS: usize = 1000;

#[derive(Template)]
#[template(path = "moderation/report.html")]
struct Report<'a> {
    v: &'a Visit,
    about: About,
    what: String,
    reasons: Vec<(&'static str, String)>,
    fields: &'a Fields,
    errors: &'a Errors,
    max_words: usize,
}

impl Report<'_> {
    fn lead(&self) -> String {
        self.v.t(&format!("report-lead-{}", self.about.stem()))
    }
}

#[derive(Template)]
#[template(path = "moderation/thanks.html")]
struct Thanks<'a> {
    v: &'a Visit,
}

/// What a path names.
struct Thing {
    about: About,
    id: Uuid,
    what: String,
    /// Who reports, when that is known.
    actor: Actor,
}

/// What is on the board, or was; or the conversation of a link.
async fn thing(v: &Visit, about: &str, id: &str) -> Result<Thing> {
    let about = About::of(about).ok_or(Error::NotFound)?;
    let kind = |id| v.platform.category(id).map_or_else(String::new, |one| v.say(&one.labels.0).to_owned());
    if about == About::Reply {
        let talk = offers::talk_of(v, id).await?;
        let person = talk.side.person(&talk.offer, &talk.reply);
        let what = kind(talk.offer.category_id);
        return Ok(Thing { about, id: talk.reply.id, what, actor: Actor::Person(person) });
    }
    let id = Uuid::try_parse(id).map_err(|_| Error::NotFound)?;
    let wanted = match about {
        About::Ask => Kind::Ask,
        About::Organisation => Kind::Organisation,
        About::Mission => Kind::Mission,
        About::Offer | About::Reply => Kind::Offer,
    };
    let row = v.read().get::<board::Entity>(id).await?;
    let row = row.filter(|row| row.kind == wanted).ok_or(Error::NotFound)?;
    let what = row.title.unwrap_or_else(|| kind(row.category_id));
    Ok(Thing { about, id, what, actor: Actor::Reader })
}

/// The form.
///
/// # Errors
/// [`Error::NotFound`] for what was never public.
pub async fn get(v: Visit, Path((about, id)): Path<(String, String)>) -> Result<Response> {
    let thing = thing(&v, &about, &id).await?;
    let fields = Fields::of(&[("form_id", v.form_id().to_string())]);
    show(&v, thing, &fields, &Errors::default(), StatusCode::OK)
}

/// Writes the report down, once however often the form is sent.
///
/// # Errors
/// [`Error::NotFound`] for what was never public; when the database fails.
pub async fn post(v: Visit, Path((about, id)): Path<(String, String)>, fields: Fields) -> Result<Response> {
    let thing = thing(&v, &about, &id).await?;
    let form_id =
        Uuid::try_parse(fields.get("form_id")).map_err(|_| Error::Bad("form_id is missing".into()))?;
    let mut checker = Checker::new(&v, &fields);
    let reason = Reason::ALL.into_iter().find(|reason| reason.stem() == fields.get("reason"));
    if reason.is_none() {
        checker.wrong("reason", "report-reason-needed");
    }
    let words = checker.optional_text("words", MAX_WORDS).unwrap_or_default();
    let mut errors = checker.errors;
    let Some(reason) = reason.filter(|_| errors.is_empty()) else {
        return show(&v, thing, &fields, &errors, StatusCode::UNPROCESSABLE_ENTITY);
    };
    let new = NewReport { form_id, about: thing.about, about_id: thing.id, reason, words };
    if let Some(seconds) = file(&v, new, thing.actor, &mut errors).await? {
        let response = show(&v, thing, &fields, &errors, StatusCode::TOO_MANY_REQUESTS)?;
        return Ok(too_many(response, seconds));
    }
    Ok(go(&v.url("/report/thanks")))
}

/// Writes it down, once however often its form is sent. Too many from one address are not: the form says so, and the
/// answer is after how many seconds it would be.
pub(super) async fn file(
    v: &Visit,
    new: NewReport,
    actor: Actor,
    errors: &mut Errors,
) -> Result<Option<u64>> {
    if let Err(Error::TooMany(seconds)) = v.app.limits.count(Deed::Report, v.platform.id(), v.ip, v.now) {
        errors.add("send", v.t1("error-too-many-text", "minutes", seconds.div_ceil(60)));
        return Ok(Some(seconds));
    }
    let tx = v.tx().await?;
    match model::add(&tx, new, actor).await {
        Ok(()) => tx.commit().await?,
        // Sent twice: it is there.
        Err(error) if matches!(error.sql_err(), Some(SqlErr::UniqueConstraintViolation(_))) => {}
        Err(error) => return Err(error.into()),
    }
    Ok(None)
}

/// The answer to a form that was sent too often: after how many seconds it may be again.
pub(super) fn too_many(mut response: Response, seconds: u64) -> Response {
    response.headers_mut().insert(RETRY_AFTER, seconds.into());
    response
}

/// Says thank you.
///
/// # Errors
/// None but those of the template.
pub async fn thanks(v: Visit) -> Result<Response> {
    page(&Thanks { v: &v })
}

fn show(v: &Visit, thing: Thing, fields: &Fields, errors: &Errors, status: StatusCode) -> Result<Response> {
    let reasons = Reason::ALL.map(|reason| (reason.stem(), v.t(&format!("report-reason-{}", reason.stem()))));
    let form = Report {
        v,
        about: thing.about,
        what: thing.what,
        reasons: reasons.into(),
        fields,
        errors,
        max_words: MAX_WORDS,
    };
    page_with(status, &form)
}
