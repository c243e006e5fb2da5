//! `/missions/mine/{token}`: an application for whoever has applied: where it stands, what to do, writing to the
//! organisation.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use chrono_tz::Tz;

use super::applications::{self as applications, Application, State};
use super::model::{self, Mission};
use super::slots::{self, Slot};
use super::words::{self, Brief};
use super::{fields, messages, taking};
use crate::auth::limits::Deed;
use crate::auth::links::Purpose;
use crate::error::{Error, Result};
use crate::events::Actor;
use crate::organisations::model::{self as organisation, Organisation};
use crate::people::contacts;
use crate::web::forms::{Checker, Errors, Fields};
use crate::web::visit::Visit;
use crate::web::{go, page_with};

/// Characters of a reason, and of a message.
const MAX_WORDS: usize = 1000;

/// What somebody wrote.
pub(super) struct Said {
    pub(super) is_mine: bool,
    pub(super) words: String,
    pub(super) at: String,
    pub(super) datetime: String,
}

/// What was written, as one side reads it.
pub(super) fn said(v: &Visit, messages: &[messages::Model], is_volunteer: bool) -> Vec<Said> {
    let one = |message: &messages::Model| Said {
        is_mine: message.is_by_volunteer == is_volunteer,
        words: message.words.clone(),
        at: v.moment(&message.created_at),
        datetime: message.created_at.to_rfc3339(),
    };
    messages.iter().map(one).collect()
}

#[derive(Template)]
#[template(path = "missions/mine.html")]
struct Mine<'a> {
    v: &'a Visit,
    here: String,
    stem: String,
    tone: &'static str,
    lead: String,
    brief: Brief<'a>,
    organisation: &'a str,
    page: String,
    phone: Option<&'a str>,
    /// Who welcomes them.
    contact: Option<&'a str>,
    when: String,
    place: String,
    application: &'a Application,
    lines: Vec<Said>,
    fields: &'a Fields,
    errors: &'a Errors,
    max_words: usize,
    can_leave: bool,
    has_date: bool,
    public: Option<String>,
}

/// All that the page tells of.
pub(super) struct Mined {
    pub(super) application: Application,
    pub(super) mission: Mission,
    pub(super) slot: Slot,
    pub(super) organisation: Organisation,
}

/// The application that a link names. Four queries.
pub(super) async fn of_link(v: &Visit, token: &str) -> Result<Mined> {
    let id = v.open(Purpose::Apply, token)?;
    let scope = v.read();
    let application = scope.get::<applications::Entity>(id).await?.ok_or(Error::NotFound)?;
    match application.state {
        State::Expired => return Err(Error::Gone),
        // Its own page is mailed once the address is known to be theirs.
        State::Unconfirmed => return Err(Error::NotFound),
        _ => {}
    }
    let mission = scope.get::<model::Entity>(application.mission_id).await?.ok_or(Error::NotFound)?;
    let slot = scope.get::<slots::Entity>(application.slot_id).await?.ok_or(Error::NotFound)?;
    let organisation = scope.get::<organisation::Entity>(mission.organisation_id).await?;
    Ok(Mined { application, mission, slot, organisation: organisation.ok_or(Error::NotFound)? })
}

/// Answers with the page. Five queries.
///
/// # Errors
/// [`Error::Link`] for a forged or old link.
pub async fn get(v: Visit, Path(token): Path<String>) -> Result<Response> {
    let mined = of_link(&v, &token).await?;
    let fields = Fields::of(&[("form_id", v.form_id().to_string())]);
    show(&v, &token, &mined, &fields, &Errors::default(), StatusCode::OK).await
}

/// `GET …/{act}`: a page that only a form leads to (when one comes back by a language link).
///
/// # Errors
/// [`Error::Link`] for a forged or old link.
pub async fn back(v: Visit, Path((token, _)): Path<(String, String)>) -> Result<Response> {
    of_link(&v, &token).await?;
    Ok(go(&v.url(&format!("/missions/mine/{token}"))))
}

/// Takes the place that is kept, or leaves. Said twice, it is done once.
///
/// # Errors
/// [`Error::Link`] for a forged or old link; when the database fails.
pub async fn post(v: Visit, Path((token, act)): Path<(String, String)>, fields: Fields) -> Result<Response> {
    let mined = of_link(&v, &token).await?;
    let mut checker = Checker::new(&v, &fields);
    let reason = checker.optional_text("reason", MAX_WORDS);
    let errors = checker.errors;
    if !errors.is_empty() && can_leave(&mined, &v) {
        return show(&v, &token, &mined, &fields, &errors, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    let tx = v.tx().await?;
    match act.as_str() {
        "take" => taking::take_offer(&tx, mined.application.id).await?,
        "leave" => taking::withdraw(&tx, mined.application.id, reason, &v.platform).await?,
        _ => return Err(Error::NotFound),
    }
    tx.commit().await?;
    Ok(go(&v.url(&format!("/missions/mine/{token}"))))
}

/// Writes to the organisation.
///
/// # Errors
/// [`Error::Link`] for a forged or old link; [`Error::TooMany`]; when the database fails.
pub async fn write(v: Visit, Path(token): Path<String>, fields: Fields) -> Result<Response> {
    let mined = of_link(&v, &token).await?;
    let here = v.url(&format!("/missions/mine/{token}"));
    if !mined.application.state.is_running() {
        // It has ended meanwhile: the page says so, and has no such form any more.
        return Ok(go(&here));
    }
    let form_id = fields::form_id(&fields)?;
    let mut checker = Checker::new(&v, &fields);
    let words = checker.text("words", MAX_WORDS);
    let mut errors = checker.errors;
    if !errors.is_empty() {
        return show(&v, &token, &mined, &fields, &errors, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    if let Err(Error::TooMany(seconds)) = v.app.limits.count(Deed::Message, v.platform.id(), v.ip, v.now) {
        errors.add("words", v.t1("error-too-many-text", "minutes", seconds.div_ceil(60)));
        return show(&v, &token, &mined, &fields, &errors, StatusCode::TOO_MANY_REQUESTS).await;
    }
    let tx = v.tx().await?;
    let actor = Actor::Person(mined.application.person_id);
    messages::write(&tx, form_id, (&mined.mission, &mined.application), true, words, actor).await?;
    tx.commit().await?;
    Ok(go(&format!("{here}#words")))
}

fn can_leave(mined: &Mined, v: &Visit) -> bool {
    let state = mined.application.state;
    (state.holds_a_place() || state == State::Queued) && !mined.slot.is_over(v.now)
}

async fn show(
    v: &Visit,
    token: &str,
    mined: &Mined,
    fields: &Fields,
    errors: &Errors,
    status: StatusCode,
) -> Result<Response> {
    let Mined { application, mission, slot, organisation } = mined;
    let messages = messages::of(&v.read(), [application.id]).await?;
    let tz: Tz = v.platform.tz();
    let stem = application.state.stem();
    let until = application.next_check_at.map_or_else(String::new, |at| v.lang.moment(at, tz));
    let page = Mine {
        here: v.url(&format!("/missions/mine/{token}")),
        tone: match application.state {
            State::Accepted | State::Attended => " badge-success",
            State::Applied | State::Queued => " badge-info",
            State::Offered => " badge-warning",
            _ => "",
        },
        lead: v.t1(&format!("apply-lead-{stem}"), "until", until),
        stem,
        brief: Brief::new(v, mission),
        organisation: &organisation.name,
        page: v.url(&format!("/groups/{}", organisation.id)),
        phone: organisation.phone.as_deref().filter(|_| application.state == State::Accepted),
        contact: contacts::on_the_day(application, mission),
        when: words::when(slot, v.lang, tz),
        place: words::place(mission, Some(slot), v.lang),
        lines: said(v, &messages, true),
        can_leave: can_leave(mined, v),
        has_date: application.state == State::Accepted && slot.starts_at.is_some(),
        public: (mission.state == model::State::Open).then(|| v.url(&format!("/missions/{}", mission.id))),
        application,
        fields,
        errors,
        max_words: MAX_WORDS,
        v,
    };
    page_with(status, &page)
}
