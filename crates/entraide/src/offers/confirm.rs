//! `GET` and `POST /offer/confirm/{token}`: the link in the first mail. Opening it changes nothing,
//! because mail scanners open links too; its button does.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use super::change;
use super::model::{self, State};
use super::words::Brief;
use crate::auth::links::Purpose;
use crate::error::{Error, Result};
use crate::web::forms::Fields;
use crate::web::visit::Visit;
use crate::web::{go, page};

#[derive(Template)]
#[template(path = "offers/confirm.html")]
struct Confirm<'a> {
    v: &'a Visit,
    brief: Brief<'a>,
    is_checked: bool,
}

/// Answers with the offer and one button, or goes on when it was confirmed before.
///
/// # Errors
/// [`Error::Link`] for a forged or old link.
pub async fn get(v: Visit, Path(token): Path<String>) -> Result<Response> {
    let id = v.open(Purpose::ConfirmOffer, &token)?;
    let offer = v.read().get::<model::Entity>(id).await?.ok_or(Error::NotFound)?;
    if offer.state != State::Unconfirmed {
        return Ok(go(&super::own_url(&v, &v.token(Purpose::OwnOffer, id))));
    }
    page(&Confirm { v: &v, brief: Brief::new(&v, &offer), is_checked: v.platform.rules.offers_after_check })
}

/// Opens the offer, or lets it wait for a moderator.
///
/// # Errors
/// [`Error::Link`] for a forged or old link; when the database fails.
pub async fn post(v: Visit, Path(token): Path<String>, _: Fields) -> Result<Response> {
    let id = v.open(Purpose::ConfirmOffer, &token)?;
    let tx = v.tx().await?;
    change::confirm(&tx, id, &v.platform).await?;
    tx.commit().await?;
    Ok(go(&super::own_url(&v, &v.token(Purpose::OwnOffer, id))))
}
