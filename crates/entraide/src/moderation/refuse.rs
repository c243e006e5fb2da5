//! `GET` and `POST /desk/moderation/{about}/{id}/take-down`: an offer, an organisation or a mission is refused or
//! taken down, or a mission is sent back to be changed. The moderator picks a reason, may change its words, and they
//! go to its author or leads, in their language.

use askama::Template;
use axum::extract::{Path, RawQuery};
use axum::http::StatusCode;
use axum::response::Response;
use uuid::Uuid;

use super::item::{self, Thing as Found};
use super::item_url;
use super::model::{self, About};
use crate::auth::desk::Desk;
use crate::error::{Error, Result};
use crate::i18n::Lang;
use crate::missions;
use crate::missions::model as mission;
use crate::offers::change;
use crate::offers::model as offer;
use crate::organisations;
use crate::organisations::leads;
use crate::organisations::model as organisation;
use crate::people::model as people;
use crate::web::forms::{Checker, Errors, Fields};
use crate::web::visit::Visit;
use crate::web::{go, page_with};

/// Characters of a reason.
const MAX_WORDS: usize = 1000;
/// Reasons to choose from, for an offer…
const OFFER: [&str; 6] = ["money", "contacts", "unclear", "unfit", "unsafe", "other"];
/// … for a mission…
const MISSION: [&str; 6] = ["task", "job", "dates", "insured", "hazard", "other"];
/// … and for an organisation.
const ORGANISATION: [&str; 6] = ["unknown", "twice", "trade", "vague", "area", "other"];

#[derive(Template)]
#[template(path = "moderation/refuse.html")]
struct Refuse<'a> {
    v: &'a Visit,
    staff: &'a Desk,
    title: &'a str,
    here: String,
    back: String,
    /// The author's language, by its own name.
    language: &'static str,
    lang: Lang,
    reasons: Vec<(&'static str, String)>,
    chosen: &'a str,
    mark: &'a str,
    fields: &'a Fields,
    errors: &'a Errors,
    max_words: usize,
    /// It can be sent back to be changed.
    can_change: bool,
}

/// What can be taken down.
struct Thing {
    about: About,
    id: Uuid,
    title: String,
    /// Of what the moderator has read.
    mark: String,
    /// Its author's language.
    lang: Lang,
    /// Somebody here could change it.
    can_change: bool,
}

impl Thing {
    fn reasons(&self) -> [&'static str; 6] {
        match self.about {
            About::Organisation => ORGANISATION,
            About::Mission => MISSION,
            About::Offer | About::Ask | About::Reply => OFFER,
        }
    }
}

/// What a path names, while it can be taken down; else on to its page.
async fn find(desk: &Desk, about: &str, id: &str) -> Result<std::result::Result<Thing, Response>> {
    let (about, id, found) = item::find(desk, about, id).await?;
    let v = &desk.visit;
    let scope = v.read();
    let (title, mark, is_closed, person) = match found {
        Found::Offer(held) => {
            let mark = held.mark();
            (held.title, mark, held.state == offer::State::Closed, Some(held.person_id))
        }
        Found::Organisation(held) => {
            let first = leads::of(&scope, id).await?.into_iter().next();
            let mark = held.mark();
            (held.name, mark, held.state == organisation::State::Closed, first.map(|lead| lead.person_id))
        }
        Found::Mission(held, _) => {
            let lead = match held.lead_id {
                Some(lead) => scope.get::<leads::Entity>(lead).await?,
                None => None,
            };
            let (mark, is_open) = (held.mark(), is_public(&held));
            (held.title, mark, !is_open, lead.map(|lead| lead.person_id))
        }
        Found::Ask(_) | Found::Talk(..) => return Err(Error::NotFound),
    };
    if is_closed {
        return Ok(Err(go(&item_url(v, about, id))));
    }
    let can_change = about == About::Mission && person.is_some();
    let person = match person {
        Some(person) => scope.get::<people::Entity>(person).await?,
        None => None,
    };
    let lang = v.platform.lang(person.map(|person| person.lang()));
    Ok(Ok(Thing { about, id, title, mark, lang, can_change }))
}

/// The reasons, and the words of the one that is chosen.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`], or when the database fails.
pub async fn get(
    desk: Desk,
    Path((about, id)): Path<(String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response> {
    let thing = match find(&desk, &about, &id).await? {
        Ok(thing) => thing,
        Err(elsewhere) => return Ok(elsewhere),
    };
    let query = query.unwrap_or_default();
    let is_chosen = |reason: &&str| query.split('&').any(|pair| pair == format!("reason={reason}"));
    let chosen = thing.reasons().into_iter().find(is_chosen);
    let words = match chosen {
        None | Some("other") => String::new(),
        Some(reason) => thing.lang.t(&format!("check-reason-{reason}-words")),
    };
    let fields = Fields::of(&[("words", words)]);
    show(&desk, &thing, chosen.unwrap_or_default(), &fields, &Errors::default())
}

/// Takes it down, and mails the reason.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`], [`Error::Conflict`] when the words have changed since the
/// moderator read them; when the database fails.
pub async fn post(desk: Desk, Path((about, id)): Path<(String, String)>, fields: Fields) -> Result<Response> {
    let thing = match find(&desk, &about, &id).await? {
        Ok(thing) => thing,
        Err(elsewhere) => return Ok(elsewhere),
    };
    let v = &desk.visit;
    let mut checker = Checker::new(v, &fields);
    let words = checker.optional_text("words", MAX_WORDS);
    let is_change = thing.can_change && fields.get("deed") == "change";
    if words.is_none() {
        checker.wrong("words", "check-down-words-needed");
    }
    let errors = checker.errors;
    let Some(words) = words.filter(|_| errors.is_empty()) else {
        return show(&desk, &thing, "other", &fields, &errors);
    };
    take_down(&desk, &thing, fields.get("mark"), words, is_change).await?;
    Ok(go(&item_url(v, thing.about, thing.id)))
}

/// Whether a mission is public or waits to be.
fn is_public(held: &mission::Mission) -> bool {
    matches!(held.state, mission::State::Waiting | mission::State::Open)
}

async fn take_down(desk: &Desk, thing: &Thing, mark: &str, words: String, is_change: bool) -> Result<()> {
    let v = &desk.visit;
    let staff = desk.staff.id;
    let tx = v.tx().await?;
    let is_down = if thing.about == About::Mission {
        let held = mission::lock(&tx, thing.id).await?;
        match held.filter(is_public) {
            Some(held) if held.mark() != mark => return Err(Error::Conflict),
            Some(mut held) if is_change => {
                missions::checking::send_back(&tx, &mut held, staff, words, &v.platform).await?;
                true
            }
            Some(mut held) => {
                missions::checking::refuse(&tx, &mut held, staff, words, &v.platform).await?;
                true
            }
            None => false,
        }
    } else if thing.about == About::Organisation {
        let held = organisation::lock(&tx, thing.id).await?;
        match held.filter(|held| held.state != organisation::State::Closed) {
            Some(held) if held.mark() != mark => return Err(Error::Conflict),
            Some(mut held) => {
                organisations::change::take_down(&tx, &mut held, staff, words, &v.platform).await?;
                true
            }
            None => false,
        }
    } else {
        let held = offer::lock(&tx, thing.id).await?;
        match held.filter(|held| held.state != offer::State::Closed) {
            Some(held) if held.mark() != mark => return Err(Error::Conflict),
            Some(mut held) => {
                change::take_down(&tx, &mut held, staff, words, &v.platform).await?;
                true
            }
            None => false,
        }
    };
    if is_down {
        let outcome = if is_change { "sent-back" } else { "taken-down" };
        model::handle(&tx, thing.id, staff, outcome, &v.platform).await?;
    }
    tx.commit().await?;
    Ok(())
}

fn show(desk: &Desk, thing: &Thing, chosen: &str, fields: &Fields, errors: &Errors) -> Result<Response> {
    let v = &desk.visit;
    let back = item_url(v, thing.about, thing.id);
    let page = Refuse {
        v,
        staff: desk,
        title: &thing.title,
        here: format!("{back}/take-down"),
        back,
        language: thing.lang.endonym(),
        lang: thing.lang,
        reasons: thing.reasons().map(|reason| (reason, v.t(&format!("check-reason-{reason}")))).into(),
        chosen,
        mark: &thing.mark,
        fields,
        errors,
        max_words: MAX_WORDS,
        can_change: thing.can_change,
    };
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    page_with(status, &page)
}
