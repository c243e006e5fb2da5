//! `GET` and `POST /missions/confirm/{token}`: the link in the first mail. Opening it changes nothing, because
//! mail scanners open links too; its button does.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use super::applications::{self as applications, Application, State};
use super::model;
use super::slots;
use super::taking::{self, Confirmed};
use super::words::{self, Brief};
use crate::auth::links::Purpose;
use crate::error::{Error, Result};
use crate::web::forms::Fields;
use crate::web::visit::Visit;
use crate::web::{go, page};

#[derive(Template)]
#[template(path = "missions/confirm.html")]
struct Confirm<'a> {
    v: &'a Visit,
    brief: Brief<'a>,
    when: String,
    place: String,
}

async fn of_link(v: &Visit, token: &str) -> Result<Application> {
    let id = v.open(Purpose::ConfirmApply, token)?;
    v.read().get::<applications::Entity>(id).await?.ok_or(Error::NotFound)
}

/// The page of an application, for its volunteer.
pub(super) fn own_page(v: &Visit, application: uuid::Uuid) -> String {
    v.url(&format!("/missions/mine/{}", v.token(Purpose::Apply, application)))
}

/// Answers with the mission and one button, or goes on when it was confirmed before.
///
/// # Errors
/// [`Error::Link`] for a forged or old link, [`Error::Gone`] when it came to nothing.
pub async fn get(v: Visit, Path(token): Path<String>) -> Result<Response> {
    let application = of_link(&v, &token).await?;
    match application.state {
        State::Unconfirmed => {}
        State::Expired => return Err(Error::Gone),
        _ => return Ok(go(&own_page(&v, application.id))),
    }
    let scope = v.read();
    let mission = scope.get::<model::Entity>(application.mission_id).await?.ok_or(Error::NotFound)?;
    let slot = scope.get::<slots::Entity>(application.slot_id).await?.ok_or(Error::NotFound)?;
    page(&Confirm {
        brief: Brief::new(&v, &mission),
        when: words::when(&slot, v.lang, v.platform.tz()),
        place: words::place(&mission, Some(&slot), v.lang),
        v: &v,
    })
}

/// Takes a place, or a turn in line.
///
/// # Errors
/// [`Error::Link`] for a forged or old link, [`Error::Gone`] when nobody can come any more; when the database
/// fails.
pub async fn post(v: Visit, Path(token): Path<String>, _: Fields) -> Result<Response> {
    let application = of_link(&v, &token).await?;
    let tx = v.tx().await?;
    let confirmed = taking::confirm(&tx, application.id, &v.platform).await?;
    tx.commit().await?;
    match confirmed {
        Confirmed::Now if application.state == State::Expired => Err(Error::Gone),
        Confirmed::Now => Ok(go(&own_page(&v, application.id))),
        Confirmed::Before(other) => Ok(go(&own_page(&v, other))),
        Confirmed::TooLate => Err(Error::Gone),
    }
}
