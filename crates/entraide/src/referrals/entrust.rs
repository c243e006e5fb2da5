//! `/desk/asks/{id}/entrust`: a coordinator entrusts an ask to an organisation that serves its place, or takes it back.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use sea_orm::prelude::Uuid;

use super::ask::MAX_WORDS;
use super::{change, model};
use crate::auth::desk::Desk;
use crate::auth::staff::Right;
use crate::coordination::ask::find;
use crate::error::{Error, Result};
use crate::events::Actor;
use crate::listings::model::{self as listing, Listing, State};
use crate::organisations::model as organisation;
use crate::places::commune_name;
use crate::web::forms::{Checker, Errors, Fields};
use crate::web::{go, page_with};

#[derive(Template)]
#[template(path = "referrals/entrust.html")]
struct Entrust<'a> {
    v: &'a crate::web::visit::Visit,
    staff: &'a Desk,
    back: String,
    place: String,
    /// Who has it now.
    now: Option<String>,
    choices: Vec<(Uuid, String, String)>,
    fields: &'a Fields,
    errors: &'a Errors,
    max_words: usize,
}

/// Asks to whom. Five queries.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`].
pub async fn get(desk: Desk, Path(id): Path<String>) -> Result<Response> {
    let ask = find(&desk, Right::FollowAsks, &id).await?;
    show(&desk, &ask, &Fields::default(), &Errors::default()).await
}

/// Entrusts it, or takes it back (`act`). Said twice, it is done once.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`]; when the database fails.
pub async fn post(desk: Desk, Path(id): Path<String>, fields: Fields) -> Result<Response> {
    let ask = find(&desk, Right::FollowAsks, &id).await?;
    let v = &desk.visit;
    let back = v.url(&format!("/desk/asks/{}", ask.id));
    let actor = Actor::Staff(desk.staff.id);
    if fields.get("act") == "take-back" {
        let tx = v.tx().await?;
        change::take_back(&tx, ask.id, actor).await?;
        tx.commit().await?;
        return Ok(go(&back));
    }
    let mut checker = Checker::new(v, &fields);
    let words = checker.optional_text("words", MAX_WORDS);
    let to = match Uuid::try_parse(fields.get("to")) {
        Ok(to) => v.read().get::<organisation::Entity>(to).await?,
        Err(_) => None,
    };
    if to.is_none() {
        checker.wrong("to", "field-choose");
    }
    let mut errors = checker.errors;
    if let Some(to) = to.filter(|_| errors.is_empty()) {
        let tx = v.tx().await?;
        let held = listing::lock(&tx, ask.id).await?.ok_or(Error::NotFound)?;
        let serves = model::serves(&*tx, to.id, &held).await?;
        if serves && change::entrust(&tx, &held, &to, words, actor).await? {
            tx.commit().await?;
            return Ok(go(&back));
        }
        errors.add("to", v.t("referral-pass-not"));
    }
    show(&desk, &ask, &fields, &errors).await
}

async fn show(desk: &Desk, ask: &Listing, fields: &Fields, errors: &Errors) -> Result<Response> {
    let v = &desk.visit;
    let scope = v.read();
    let running = model::running(&scope, ask.id).await?;
    let now = match &running {
        Some(referral) => scope.get::<organisation::Entity>(referral.organisation_id).await?,
        None => None,
    };
    let is_free = matches!(ask.state, State::Unconfirmed | State::Callback | State::Open);
    let serving = if is_free { model::serving(&scope, ask).await? } else { Vec::new() };
    let choices = serving.into_iter().filter(|one| now.as_ref().is_none_or(|now| now.id != one.id));
    let choices: Vec<_> =
        choices.map(|one| (one.id, one.name, commune_name(&one.place_code, v.lang))).collect();
    if choices.is_empty() && !errors.is_empty() {
        // There is no form any more that could say what is wrong: the page says how it stands.
        return Ok(go(&v.url(&format!("/desk/asks/{}/entrust", ask.id))));
    }
    let page = Entrust {
        back: v.url(&format!("/desk/asks/{}", ask.id)),
        place: commune_name(&ask.place_code, v.lang),
        choices,
        now: now.map(|now| now.name),
        staff: desk,
        fields,
        errors,
        max_words: MAX_WORDS,
        v,
    };
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    page_with(status, &page)
}
