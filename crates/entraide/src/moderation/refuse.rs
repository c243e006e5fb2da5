//! `GET` and `POST /desk/moderation/offer/{id}/take-down`: an offer is refused or taken down. The
//! moderator picks a reason, may change its words, and they go to the author, in the author's language.

use askama::Template;
use axum::extract::{Path, RawQuery};
use axum::http::StatusCode;
use axum::response::Response;
use uuid::Uuid;

use super::model::{self, About};
use super::{item_url, may_moderate};
use crate::auth::desk::Desk;
use crate::error::{Error, Result};
use crate::i18n::Lang;
use crate::offers::change;
use crate::offers::model::{self as offer, Offer, State};
use crate::people::model as people;
use crate::web::forms::{Checker, Errors, Fields};
use crate::web::visit::Visit;
use crate::web::{go, page_with};

/// Characters of a reason.
const MAX_WORDS: usize = 1000;
/// Reasons to choose from.
const REASONS: [&str; 6] = ["money", "contacts", "unclear", "unfit", "unsafe", "other"];

#[derive(Template)]
#[template(path = "moderation/refuse.html")]
struct Refuse<'a> {
    v: &'a Visit,
    staff: &'a Desk,
    title: String,
    here: String,
    back: String,
    /// The author's language, by its own name.
    language: &'static str,
    lang: Lang,
    reasons: Vec<(&'static str, String)>,
    chosen: &'a str,
    mark: String,
    fields: &'a Fields,
    errors: &'a Errors,
    max_words: usize,
}

/// The offer of a path, while it can be taken down, and its author's language.
async fn find(desk: &Desk, id: &str) -> Result<Option<(Offer, Lang)>> {
    may_moderate(desk)?;
    let id = Uuid::try_parse(id).map_err(|_| Error::NotFound)?;
    let scope = desk.visit.read();
    let offer = scope.get::<offer::Entity>(id).await?.ok_or(Error::NotFound)?;
    let person = scope.get::<people::Entity>(offer.person_id).await?;
    let lang = desk.visit.platform.lang(person.map(|person| person.lang()));
    Ok((offer.state != State::Closed).then_some((offer, lang)))
}

fn back(v: &Visit, id: &str) -> Result<Response> {
    let id = Uuid::try_parse(id).map_err(|_| Error::NotFound)?;
    Ok(go(&item_url(v, About::Offer, id)))
}

/// The reasons, and the words of the one that is chosen.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`], or when the database fails.
pub async fn get(desk: Desk, Path(id): Path<String>, RawQuery(query): RawQuery) -> Result<Response> {
    let Some((offer, lang)) = find(&desk, &id).await? else {
        return back(&desk.visit, &id);
    };
    let query = query.unwrap_or_default();
    let chosen =
        REASONS.into_iter().find(|reason| query.split('&').any(|pair| pair == format!("reason={reason}")));
    let words = match chosen {
        None | Some("other") => String::new(),
        Some(reason) => lang.t(&format!("check-reason-{reason}-words")),
    };
    let fields = Fields::of(&[("words", words)]);
    show(&desk, &offer, lang, chosen.unwrap_or_default(), &fields, &Errors::default())
}

/// Takes it down, and mails the reason.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`], [`Error::Conflict`] when the words have changed since the
/// moderator read them; when the database fails.
pub async fn post(desk: Desk, Path(id): Path<String>, fields: Fields) -> Result<Response> {
    let Some((offer, lang)) = find(&desk, &id).await? else {
        return back(&desk.visit, &id);
    };
    let v = &desk.visit;
    let mut checker = Checker::new(v, &fields);
    let words = checker.optional_text("words", MAX_WORDS);
    if words.is_none() {
        checker.wrong("words", "check-down-words-needed");
    }
    let errors = checker.errors;
    let Some(words) = words.filter(|_| errors.is_empty()) else {
        return show(&desk, &offer, lang, "other", &fields, &errors);
    };
    let tx = v.tx().await?;
    let held = offer::lock(&tx, offer.id).await?;
    if let Some(mut held) = held.filter(|held| held.state != State::Closed) {
        if held.mark() != fields.get("mark") {
            return Err(Error::Conflict);
        }
        change::take_down(&tx, &mut held, desk.staff.id, words, &v.platform).await?;
        model::handle(&tx, held.id, desk.staff.id, "taken-down", &v.platform).await?;
    }
    tx.commit().await?;
    Ok(go(&item_url(v, About::Offer, offer.id)))
}

fn show(
    desk: &Desk,
    offer: &Offer,
    lang: Lang,
    chosen: &str,
    fields: &Fields,
    errors: &Errors,
) -> Result<Response> {
    let v = &desk.visit;
    let back = item_url(v, About::Offer, offer.id);
    let page = Refuse {
        v,
        staff: desk,
        title: offer.title.clone(),
        here: format!("{back}/take-down"),
        back,
        language: lang.endonym(),
        lang,
        reasons: REASONS.map(|reason| (reason, v.t(&format!("check-reason-{reason}")))).into(),
        chosen,
        mark: offer.mark(),
        fields,
        errors,
        max_words: MAX_WORDS,
    };
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    page_with(status, &page)
}
