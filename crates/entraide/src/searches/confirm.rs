//! `GET` and `POST /near/save/confirm/{token}`: the link in the first mail. Opening it changes nothing,
//! because mail scanners open links too; its button does.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use sea_orm::SqlErr;
use uuid::Uuid;

use super::model::{self, State};
use super::words::in_words;
use crate::auth::links::Purpose;
use crate::error::{Error, Result};
use crate::near::wanted::Wanted;
use crate::web::forms::Fields;
use crate::web::visit::Visit;
use crate::web::{go, page};

#[derive(Template)]
#[template(path = "searches/confirm.html")]
struct Confirm<'a> {
    v: &'a Visit,
    facts: Vec<(String, String)>,
}

/// Answers with the search and one button, or goes on when it was confirmed before.
///
/// # Errors
/// [`Error::Link`] for a forged or old link.
pub async fn get(v: Visit, Path(token): Path<String>) -> Result<Response> {
    let search = super::of_link(&v, Purpose::ConfirmSearch, &token).await?;
    if search.state != State::Awaiting {
        return Ok(go(&super::own_url(&v, search.id)));
    }
    let wanted = Wanted::of(&search.query, &v.platform, v.lang);
    page(&Confirm { v: &v, facts: in_words(&wanted, &v.platform, v.lang) })
}

/// Begins the letters.
///
/// # Errors
/// [`Error::Link`] for a forged or old link; when the database fails.
pub async fn post(v: Visit, Path(token): Path<String>, _: Fields) -> Result<Response> {
    let id = super::of_link(&v, Purpose::ConfirmSearch, &token).await?.id;
    let active = begun(&v, id, State::Awaiting).await?;
    Ok(go(&super::own_url(&v, active)))
}

/// Begins the letters; when those of the same search have begun in the same moment, they are found in a
/// second try.
///
/// # Errors
/// When the database fails.
pub(super) async fn begun(v: &Visit, id: Uuid, from: State) -> Result<Uuid> {
    for _ in 0..2 {
        let tx = v.tx().await?;
        match model::begin(&tx, id, from, &v.platform).await {
            Ok(active) => {
                tx.commit().await?;
                return Ok(active);
            }
            Err(error) if matches!(error.sql_err(), Some(SqlErr::UniqueConstraintViolation(_))) => {}
            Err(error) => return Err(error.into()),
        }
    }
    Err(Error::Internal("a search begins and ends again and again".into()))
}
