//! `GET` and `POST /offer/talk/{token}`: a conversation, for one of the two.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use sea_orm::SqlErr;
use uuid::Uuid;

use super::answer::words;
use super::messages::{self, MAX_WORDS};
use super::model::{Offer, State as OfferState};
use super::replies::{Side, State};
use super::words::Brief;
use super::{Talk, talk_of, talks};
use crate::auth::limits::Deed;
use crate::auth::links::Purpose;
use crate::error::{Error, Result};
use crate::people::contacts::{self, Contact};
use crate::web::forms::{Checker, Errors, Fields};
use crate::web::visit::Visit;
use crate::web::{go, page_with};

#[derive(Template)]
#[template(path = "offers/talk.html")]
struct Page<'a> {
    v: &'a Visit,
    /// Its address, to which the deeds are added.
    here: String,
    side: Side,
    state: State,
    /// No place is left for a yes.
    is_full: bool,
    /// The offer rests or has ended.
    is_off: bool,
    lines: Vec<Said>,
    /// While it is agreed.
    contact: Option<Contact>,
    brief: Brief<'a>,
    /// The own page of the offer, for its author.
    own: Option<String>,
    fields: &'a Fields,
    errors: &'a Errors,
    max_words: usize,
    report: String,
}

/// One message.
struct Said {
    is_mine: bool,
    words: String,
    at: String,
    datetime: String,
}

impl Page<'_> {
    fn lead(&self) -> String {
        match self.state {
            State::Proposed => self.v.t(&format!("talk-lead-proposed-{}", self.side.stem())),
            state => self.v.t(&format!("talk-lead-{}", state.stem())),
        }
    }

    fn badge(&self) -> String {
        self.v.t(&format!("talk-state-{}", self.state.stem()))
    }

    fn tone(&self) -> &'static str {
        match self.state {
            State::Agreed | State::Done => " badge-success",
            State::Proposed => " badge-info",
            _ => "",
        }
    }

    fn is_offerer(&self) -> bool {
        self.side == Side::Offerer
    }

    fn can_decide(&self) -> bool {
        self.is_offerer() && self.state == State::Proposed && !self.is_off
    }
}

/// Answers with the conversation. Four queries at most.
///
/// # Errors
/// [`Error::Link`] for a forged or old link.
pub async fn get(v: Visit, Path(token): Path<String>) -> Result<Response> {
    let talk = talk_of(&v, &token).await?;
    let fields = Fields::of(&[("form_id", v.form_id().to_string())]);
    show(&v, &token, &talk, &fields, &Errors::default(), StatusCode::OK).await
}

/// One writes to the other.
///
/// # Errors
/// [`Error::Link`] for a forged or old link; [`Error::TooMany`]; when the database fails.
pub async fn post(v: Visit, Path(token): Path<String>, fields: Fields) -> Result<Response> {
    let talk = talk_of(&v, &token).await?;
    let here = v.url(&format!("/offer/talk/{token}"));
    if !talk.reply.state.is_running() {
        // It has ended meanwhile: the page says so, and has no such form any more.
        return Ok(go(&here));
    }
    let form_id =
        Uuid::try_parse(fields.get("form_id")).map_err(|_| Error::Bad("form_id is missing".into()))?;
    if !talk.reply.state.is_running() {
        // It has ended while somebody wrote; the page says how.
        return Ok(go(&here));
    }
    let mut checker = Checker::new(&v, &fields);
    let words = words(&mut checker);
    let mut errors = checker.errors;
    let Some(words) = words.filter(|_| errors.is_empty()) else {
        return show(&v, &token, &talk, &fields, &errors, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    if let Err(Error::TooMany(seconds)) = v.app.limits.count(Deed::Message, v.platform.id(), v.ip, v.now) {
        errors.add("words", v.t1("error-too-many-text", "minutes", seconds.div_ceil(60)));
        return show(&v, &token, &talk, &fields, &errors, StatusCode::TOO_MANY_REQUESTS).await;
    }
    let tx = v.tx().await?;
    match talks::say(&tx, talk.reply.id, talk.side, form_id, words).await {
        Ok(_) => tx.commit().await?,
        // Sent twice: it is there.
        Err(error) if matches!(error.sql_err(), Some(SqlErr::UniqueConstraintViolation(_))) => {}
        Err(error) => return Err(error.into()),
    }
    Ok(go(&format!("{here}#words")))
}

fn is_off(offer: &Offer) -> bool {
    offer.state != OfferState::Open && offer.state != OfferState::Paused
}

async fn show(
    v: &Visit,
    token: &str,
    talk: &Talk,
    fields: &Fields,
    errors: &Errors,
    status: StatusCode,
) -> Result<Response> {
    let Talk { side, reply, offer } = talk;
    let scope = v.read();
    let all = messages::of_replies(&scope, [reply.id]).await?;
    let me = side.person(offer, reply);
    let lines = all.into_iter().map(|message| Said {
        is_mine: message.person_id == Some(me),
        at: v.moment(&message.created_at),
        datetime: message.created_at.to_rfc3339(),
        words: message.words,
    });
    let contact = match reply.state {
        State::Agreed => Some(contacts::of_reply(&scope, offer, reply, *side).await?),
        _ => None,
    };
    let own = (*side == Side::Offerer).then(|| super::own_url(v, &v.token(Purpose::OwnOffer, offer.id)));
    let page = Page {
        v,
        here: v.url(&format!("/offer/talk/{token}")),
        side: *side,
        state: reply.state,
        is_full: offer.places_left() <= 0,
        is_off: is_off(offer),
        lines: lines.collect(),
        contact,
        brief: Brief::new(v, offer),
        own,
        fields,
        errors,
        max_words: MAX_WORDS,
        report: v.url(&format!("/report/reply/{token}")),
    };
    page_with(status, &page)
}
