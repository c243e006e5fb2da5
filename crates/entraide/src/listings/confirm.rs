//! `GET` and `POST /ask/confirm/{token}`: the link in the first mail. Opening it changes nothing,
//! because mail scanners open links too; its button does.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use super::model::{self, State};
use super::words::Brief;
use crate::auth::links::Purpose;
use crate::error::{Error, Result};
use crate::web::forms::Fields;
use crate::web::visit::Visit;
use crate::web::{go, page};

#[derive(Template)]
#[template(path = "listings/confirm.html")]
struct Confirm<'a> {
    v: &'a Visit,
    brief: Brief<'a>,
}

/// Answers with the ask and one button, or goes on when it was confirmed before.
///
/// # Errors
/// [`Error::Link`] for a forged or old link.
pub async fn get(v: Visit, Path(token): Path<String>) -> Result<Response> {
    let id = v.open(Purpose::ConfirmAsk, &token)?;
    let ask = v.read().get::<model::Entity>(id).await?.ok_or(Error::NotFound)?;
    if ask.state != State::Unconfirmed {
        return Ok(go(&super::follow_url(&v, &v.token(Purpose::Follow, id))));
    }
    let brief = Brief::new(&v, &ask);
    page(&Confirm { v: &v, brief })
}

/// Opens the ask.
///
/// # Errors
/// [`Error::Link`] for a forged or old link; when the database fails.
pub async fn post(v: Visit, Path(token): Path<String>, _: Fields) -> Result<Response> {
    let id = v.open(Purpose::ConfirmAsk, &token)?;
    let tx = v.tx().await?;
    model::confirm(&tx, id).await?;
    tx.commit().await?;
    Ok(go(&super::follow_url(&v, &v.token(Purpose::Follow, id))))
}
