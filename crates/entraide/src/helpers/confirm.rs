//! `/helper/confirm/{token}`: the link in the first mail. Opening it changes nothing (mail scanners
//! open links); the button does.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use super::model::{self, State};
use super::{coming, gone, of_link, own_page};
use crate::auth::links::Purpose;
use crate::error::{Error, Result};
use crate::web::forms::Fields;
use crate::web::visit::Visit;
use crate::web::{go, page};

#[derive(Template)]
#[template(path = "helpers/confirm.html")]
struct Confirm<'a> {
    v: &'a Visit,
    /// The own page, when it is confirmed already.
    done: Option<String>,
}

/// Shows the button.
///
/// # Errors
/// When the link is not valid or the database fails.
pub async fn get(v: Visit, Path(token): Path<String>) -> Result<Response> {
    let helper = of_link(&v, Purpose::ConfirmHelper, &token).await?;
    if helper.state == State::Left {
        return gone::page(&v);
    }
    let done = helper.confirmed_at.map(|_| own_page(&v, helper.id));
    page(&Confirm { v: &v, done })
}

/// Confirms, and goes on to the own page.
///
/// # Errors
/// When the link is not valid or the database fails.
pub async fn post(v: Visit, Path(token): Path<String>, _: Fields) -> Result<Response> {
    let id = v.open(Purpose::ConfirmHelper, &token)?;
    let tx = v.tx().await?;
    let helper = tx.get::<model::Entity>(id).await?.ok_or(Error::NotFound)?;
    if helper.state == State::Left {
        return gone::page(&v);
    }
    coming::confirm(&tx, &helper).await?;
    tx.commit().await?;
    Ok(go(&own_page(&v, id)))
}
