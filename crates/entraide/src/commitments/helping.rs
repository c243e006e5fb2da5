//! `/helping/{token}`: the helper's side of a promise: whom to call, what to do next, and "it is done".

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;

use super::model::{self as commitment, State};
use crate::auth::links::Purpose;
use crate::categories::model::Model as Category;
use crate::error::{Error, Result};
use crate::events::Actor;
use crate::helpers::{self, gone, model as helper};
use crate::listings::model::{self as listing, Listing};
use crate::listings::words;
use crate::people::contacts::{self, AskContacts, Reader};
use crate::web::forms::{Checker, Errors, Fields};
use crate::web::visit::Visit;
use crate::web::{go, page_with};

/// How long help can have taken, in minutes.
const MINUTES: [i32; 8] = [15, 30, 45, 60, 90, 120, 180, 240];

#[derive(Template)]
#[template(path = "commitments/helping.html")]
struct Helping<'a> {
    v: &'a Visit,
    fields: &'a Fields,
    errors: &'a Errors,
    state: State,
    category: &'a Category,
    place: String,
    when: String,
    languages: String,
    answers: Vec<(&'a str, String)>,
    details: &'a str,
    /// While the promise stands.
    contacts: Option<AskContacts>,
    minutes: Vec<(String, String)>,
    took: Option<String>,
    done: String,
    stop: String,
    own_page: String,
}

/// Shows it. Five queries at most.
///
/// # Errors
/// When the link is not valid or the database fails.
pub async fn get(v: Visit, Path(token): Path<String>) -> Result<Response> {
    let Some(promise) = of_link(&v, &token).await? else {
        return gone::page(&v);
    };
    show(&v, &token, &promise, &Fields::default(), &Errors::default()).await
}

/// The promise that a link names; `None` when its helper has left.
///
/// # Errors
/// When the link is not valid or the database fails.
pub async fn of_link(v: &Visit, token: &str) -> Result<Option<commitment::Model>> {
    let id = v.open(Purpose::Helping, token)?;
    let scope = v.read();
    let promise = scope.get::<commitment::Entity>(id).await?.ok_or(Error::NotFound)?;
    let helper = scope.get::<helper::Entity>(promise.helper_id).await?;
    let is_here = helper.is_some_and(|helper| helper.state != helper::State::Left);
    Ok(Some(promise).filter(|_| is_here))
}

async fn show(
    v: &Visit,
    token: &str,
    promise: &commitment::Model,
    fields: &Fields,
    errors: &Errors,
) -> Result<Response> {
    let scope = v.read();
    let ask = scope.get::<listing::Entity>(promise.listing_id).await?;
    let ask = ask.ok_or(Error::NotFound)?;
    let category = v.platform.category(ask.category_id).ok_or(Error::NotFound)?;
    let running = promise.state.is_running();
    let contacts =
        if running { Some(contacts::of_ask(&scope, &ask, Reader::Helper(promise)).await?) } else { None };
    let helping = Helping {
        v,
        fields,
        errors,
        state: promise.state,
        category,
        place: crate::places::commune_name(&ask.place_code, v.lang),
        when: words::when_of(&ask, v.lang, v.platform.tz()),
        languages: words::languages(&ask.languages.0, v.lang),
        answers: private(running, &ask, |ask| words::answers(category, &ask.answers, v.lang)),
        details: private(running, &ask, |ask| ask.details.as_str()),
        contacts,
        minutes: MINUTES.map(|minutes| (minutes.to_string(), how_long(v, minutes))).into(),
        took: took(v, promise),
        done: v.url(&format!("/helping/{token}/done")),
        stop: v.url(&format!("/helping/{token}/stop")),
        own_page: helpers::own_page(v, promise.helper_id),
    };
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    page_with(status, &helping)
}

/// What is told only while the promise stands, as the contacts are.
fn private<'a, T: Default>(running: bool, ask: &'a Listing, read: impl FnOnce(&'a Listing) -> T) -> T {
    if running { read(ask) } else { T::default() }
}

/// How long help took, if it was given.
#[must_use]
pub fn took(v: &Visit, promise: &commitment::Model) -> Option<String> {
    let minutes = promise.minutes.filter(|_| promise.state == State::Done)?;
    Some(how_long(v, minutes))
}

/// "45 minutes", "1 h 30".
#[must_use]
pub fn how_long(v: &Visit, minutes: i32) -> String {
    let (hours, rest) = (minutes / 60, minutes % 60);
    match (hours, rest) {
        (0, _) => v.t1("helping-minutes", "minutes", rest),
        (_, 0) => v.t1("helping-hours", "hours", hours),
        _ => {
            let args = [("hours", hours.into()), ("minutes", rest.into())];
            v.lang.with("helping-hours-minutes", &args)
        }
    }
}

/// "It is done".
///
/// # Errors
/// When the link is not valid or the database fails.
pub async fn done(v: Visit, Path(token): Path<String>, fields: Fields) -> Result<Response> {
    let Some(promise) = of_link(&v, &token).await? else {
        return gone::page(&v);
    };
    let page = v.url(&format!("/helping/{token}"));
    if promise.state != State::Accepted {
        // Reported already, or ended meanwhile: the page says it, and has no such form any more.
        return Ok(go(&page));
    }
    let mut checker = Checker::new(&v, &fields);
    let word = checker.optional_text("word", 500);
    let minutes = match fields.get("minutes") {
        "" => None,
        _ => checker.number("minutes", 1, 24 * 60),
    };
    let errors = checker.errors;
    if !errors.is_empty() {
        return show(&v, &token, &promise, &fields, &errors).await;
    }
    let tx = v.tx().await?;
    commitment::report(&tx, &promise, minutes, word, Actor::Helper(promise.helper_id)).await?;
    tx.commit().await?;
    Ok(go(&page))
}
