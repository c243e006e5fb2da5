//! `/alert/{token}`: a helper reads what is needed and answers. Until the yes nothing tells who needs
//! it or exactly where. Opening it changes nothing: mail scanners open links.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use super::model::{self as commitment, Yes};
use crate::alerts::model::{self as alert, State as Answer};
use crate::alerts::words::about_distance;
use crate::auth::links::Purpose;
use crate::categories::model::Model as Category;
use crate::error::{Error, Result};
use crate::events::Actor;
use crate::helpers::{self, gone, model as helper};
use crate::listings::model::{self as listing, Listing};
use crate::listings::words;
use crate::web::forms::Fields;
use crate::web::visit::Visit;
use crate::web::{go, page};

#[derive(Template)]
#[template(path = "commitments/answer.html")]
struct AlertPage<'a> {
    v: &'a Visit,
    stage: Stage,
    category: &'a Category,
    facts: Vec<(&'static str, String)>,
    yes: String,
    no: String,
    own_page: String,
}

impl AlertPage<'_> {
    /// Where yes and no can be said: how the yes looks, and its words.
    fn question(&self) -> Option<(&'static str, &'static str)> {
        match self.stage {
            Stage::Asked { .. } => Some(("button-help", "alert-yes")),
            Stage::TooLate { noted: false } => Some(("", "alert-late-ask-me")),
            _ => None,
        }
    }
}

/// What the page is for.
enum Stage {
    /// The helper can answer.
    Asked {
        /// Said yes too late before, and now there is a place.
        again: bool,
    },
    /// "Not this time", which can still be turned into a yes.
    Declined,
    /// This helper helps: the address of the page for it.
    Helping(String),
    /// It did not work out.
    Ended,
    /// Enough others were faster.
    TooLate {
        /// Has said that they would still help.
        noted: bool,
    },
    /// The ask is not there any more.
    Over,
}

/// Shows what is needed. Four queries.
///
/// # Errors
/// When the link is not valid or the database fails.
pub async fn get(v: Visit, Path(token): Path<String>) -> Result<Response> {
    let scope = v.read();
    let id = v.open(Purpose::Alert, &token)?;
    let alert = scope.get::<alert::Entity>(id).await?.ok_or(Error::NotFound)?;
    let helper = scope.get::<helper::Entity>(alert.helper_id).await?;
    if helper.is_none_or(|helper| helper.state == helper::State::Left) {
        return gone::page(&v);
    }
    let ask = scope.get::<listing::Entity>(alert.listing_id).await?;
    let ask = ask.ok_or(Error::NotFound)?;
    let promise = commitment::of_pair(&scope, ask.id, alert.helper_id).await?;
    let category = v.platform.category(ask.category_id).ok_or(Error::NotFound)?;
    page(&AlertPage {
        stage: stage_of(&v, &alert, &ask, promise.as_ref()),
        facts: facts(&v, &alert, &ask),
        category,
        yes: v.url(&format!("/alert/{token}/yes")),
        no: v.url(&format!("/alert/{token}/no")),
        own_page: helpers::own_page(&v, alert.helper_id),
        v: &v,
    })
}

fn stage_of(v: &Visit, alert: &alert::Model, ask: &Listing, promise: Option<&commitment::Model>) -> Stage {
    if let Some(promise) = promise {
        return if promise.state.is_running() || promise.state == commitment::State::Done {
            Stage::Helping(helping_page(v, promise.id))
        } else {
            Stage::Ended
        };
    }
    match ask.state {
        listing::State::Open if ask.taken < ask.capacity => match alert.state {
            Answer::Declined => Stage::Declined,
            Answer::Ended => Stage::Ended,
            state => Stage::Asked { again: state == Answer::Late },
        },
        listing::State::Open | listing::State::Matched => {
            Stage::TooLate { noted: alert.state == Answer::Late }
        }
        _ => Stage::Over,
    }
}

/// What may be told before the yes: no name, no street, nothing in the person's words.
fn facts(v: &Visit, alert: &alert::Model, ask: &Listing) -> Vec<(&'static str, String)> {
    let place = crate::places::commune_name(&ask.place_code, v.lang);
    let mut facts = vec![
        ("alert-where", place),
        ("alert-distance", about_distance(alert.distance_m, v.lang).into_owned()),
    ];
    if !ask.state.is_finished() {
        facts.push(("alert-when", words::when_of(ask, v.lang, v.platform.tz())));
    }
    facts.push(("alert-languages", words::languages(&ask.languages.0, v.lang)));
    let left = ask.capacity - ask.taken;
    if ask.capacity > 1 && left > 0 && ask.state == listing::State::Open {
        let args = [("left", left.into()), ("needed", ask.capacity.into())];
        facts.push(("alert-needed", v.lang.with("alert-needed-of", &args)));
    }
    facts
}

/// The address of the page on which a promise is kept.
#[must_use]
pub fn helping_page(v: &Visit, promise: sea_orm::prelude::Uuid) -> String {
    v.url(&format!("/helping/{}", v.token(Purpose::Helping, promise)))
}

/// "I can help".
///
/// # Errors
/// When the link is not valid or the database fails.
pub async fn yes(v: Visit, Path(token): Path<String>, _: Fields) -> Result<Response> {
    let id = v.open(Purpose::Alert, &token)?;
    let tx = v.tx().await?;
    let alert = tx.get::<alert::Entity>(id).await?.ok_or(Error::NotFound)?;
    let answer = commitment::accept(&tx, &alert, Actor::Helper(alert.helper_id)).await?;
    tx.commit().await?;
    Ok(go(&match answer {
        Yes::InTime(promise) => helping_page(&v, promise),
        // The page says it kindly, as it is now.
        Yes::Late => v.url(&format!("/alert/{token}")),
    }))
}

/// "Not this time".
///
/// # Errors
/// When the link is not valid or the database fails.
pub async fn no(v: Visit, Path(token): Path<String>, _: Fields) -> Result<Response> {
    let id = v.open(Purpose::Alert, &token)?;
    let tx = v.tx().await?;
    let alert = tx.get::<alert::Entity>(id).await?.ok_or(Error::NotFound)?;
    alert::decline(&tx, &alert).await?;
    tx.commit().await?;
    Ok(go(&v.url(&format!("/alert/{token}"))))
}
