//! `GET` and `POST /desk/moderation/{about}/{id}/take-down`: an offer, an organisation or a mission is refused or
//! taken down, or a mission is sent back to be changed. The moderator picks a reason, may change its words, and they
//! go to its author or leads, in their language. Without script the words of the reason stand for a text that was
//! left empty.

use askama::Template;
use axum::extract::Path;
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
use crate::reasons::form::MAX_WORDS;
use crate::reasons::model::{self as reasons, Decision, Reason};
use crate::web::forms::{Checker, Errors, Fields};
use crate::web::visit::Visit;
use crate::web::{go, page_with};

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
    /// Those to choose from, by the decision that they stand for.
    groups: Vec<(&'static str, Vec<&'a Reason>)>,
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
    /// What can be decided about it.
    fn decisions(&self) -> &'static [Decision] {
        match self.about {
            About::Organisation => &[Decision::Org],
            About::Mission if self.can_change => &[Decision::Change, Decision::Mission],
            About::Mission => &[Decision::Mission],
            About::Offer | About::Ask | About::Reply => &[Decision::Offer],
        }
    }
}

/// What a path names, while it can be taken down; else on to its page.
async fn find(desk: &Desk, about: &str, id: &str) -> Result<std::result::Result<Thing, Response>> {
    let (about, id, found) = item::find(desk, about, id).await?;
    let v = &desk.visit;
    let scope = v.read();
    let mut can_change = false;
    let (title, mark, is_closed, person) = match found {
        Found::Offer(held) => {
            let mark = held.mark();
            (held.title, mark, held.state == offer::State::Closed, Some(held.person_id))
        }
        Found::Organisation(held) => {
            let first = leads::of(&scope, id).await?.into_iter().next();
            let is_led = first.as_ref().is_some_and(|lead| lead.state == leads::State::Active);
            can_change = is_led && held.takes_leads();
            let mark = held.mark();
            (held.name, mark, held.state == organisation::State::Closed, first.map(|lead| lead.person_id))
        }
        Found::Mission(held, _) => {
            let lead = match held.lead_id {
                Some(lead) => scope.get::<leads::Entity>(lead).await?,
                None => None,
            };
            let (mark, is_open) = (held.mark(), is_public(&held));
            can_change = lead.is_some();
            (held.title, mark, !is_open, lead.map(|lead| lead.person_id))
        }
        Found::Ask(_) | Found::Talk(..) => return Err(Error::NotFound),
    };
    if is_closed {
        return Ok(Err(go(&item_url(v, about, id))));
    }
    let person = match person {
        Some(person) => scope.get::<people::Entity>(person).await?,
        None => None,
    };
    let lang = v.platform.lang(person.map(|person| person.lang()));
    Ok(Ok(Thing { about, id, title, mark, lang, can_change }))
}

/// The reasons to choose from, and the words.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`], or when the database fails.
pub async fn get(desk: Desk, Path((about, id)): Path<(String, String)>) -> Result<Response> {
    match find(&desk, &about, &id).await? {
        Ok(thing) => {
            let reasons = offered(&desk.visit, &thing).await?;
            show(&desk, &thing, &reasons, &Fields::default(), &Errors::default())
        }
        Err(elsewhere) => Ok(elsewhere),
    }
}

async fn offered(v: &Visit, thing: &Thing) -> Result<Vec<Reason>> {
    Ok(reasons::offered(&v.read(), thing.decisions(), &v.platform.languages).await?)
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
    let reasons = offered(v, &thing).await?;
    let mut checker = Checker::new(v, &fields);
    let is_change = fields.get("deed") == "change";
    if is_change && !thing.can_change {
        // The last who could change it has left meanwhile: that is no refusal.
        return Err(Error::Conflict);
    }
    let typed = checker.optional_text("words", MAX_WORDS);
    let chosen = reasons.iter().find(|reason| reason.id.to_string() == fields.get("reason"));
    // Words that ask for changes must not go out with a refusal, unless somebody has read them.
    let of_mission = thing.about == About::Mission;
    let fits = |reason: &Reason| !of_mission || (reason.decision == Decision::Change) == is_change;
    let words = match (typed, chosen) {
        (Some(typed), _) => Some(typed),
        (None, Some(reason)) if fits(reason) => Some(reason.words.0.get(thing.lang).to_owned()),
        (None, Some(_)) => {
            checker.wrong("reason", "check-reason-unfit");
            None
        }
        (None, None) => {
            checker.wrong("words", "check-down-words-needed");
            None
        }
    };
    let errors = checker.errors;
    let Some(words) = words.filter(|_| errors.is_empty()) else {
        return show(&desk, &thing, &reasons, &fields, &errors);
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
            Some(mut held) if is_change => {
                organisations::change::send_back(&tx, &mut held, staff, words).await?;
                true
            }
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

fn show(
    desk: &Desk,
    thing: &Thing,
    reasons: &[Reason],
    fields: &Fields,
    errors: &Errors,
) -> Result<Response> {
    let v = &desk.visit;
    let back = item_url(v, thing.about, thing.id);
    let group = |decision: &Decision| {
        let own: Vec<&Reason> = reasons.iter().filter(|reason| reason.decision == *decision).collect();
        (decision.stem(), own)
    };
    let mut groups: Vec<_> = thing.decisions().iter().map(group).collect();
    groups.retain(|(_, own)| !own.is_empty());
    let page = Refuse {
        v,
        staff: desk,
        title: &thing.title,
        here: format!("{back}/take-down"),
        back,
        language: thing.lang.endonym(),
        lang: thing.lang,
        groups,
        mark: &thing.mark,
        fields,
        errors,
        max_words: MAX_WORDS,
        can_change: thing.can_change,
    };
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    page_with(status, &page)
}
