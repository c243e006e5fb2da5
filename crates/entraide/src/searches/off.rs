//! `/unsubscribe/search/{token}`: no more letters about a saved search, with one click from the mail
//! program (RFC 8058) or from this page. The signed link is the right, so no form token is asked for.

use askama::Template;
use axum::body::Bytes;
use axum::extract::Path;
use axum::response::Response;

use super::model::{self, State};
use crate::auth::links::Purpose;
use crate::error::{Error, Result};
use crate::web::forms::Fields;
use crate::web::visit::Visit;
use crate::web::{go, page};

#[derive(Template)]
#[template(path = "searches/off.html")]
struct Off<'a> {
    v: &'a Visit,
    is_done: bool,
}

/// Shows what will happen, or goes where it can be undone. Changes nothing: mail scanners open links.
///
/// # Errors
/// [`Error::Link`] when the link is not good.
pub async fn get(v: Visit, Path(token): Path<String>) -> Result<Response> {
    let search = super::of_link(&v, Purpose::StopSearch, &token).await?;
    match search.state {
        State::Active => page(&Off { v: &v, is_done: false }),
        State::Stopped => Ok(go(&super::own_url(&v, search.id))),
        State::Awaiting | State::Forgotten => Err(Error::NotFound),
    }
}

/// Stops the letters.
///
/// # Errors
/// [`Error::Link`] when the link is not good.
pub async fn post(v: Visit, Path(token): Path<String>, body: Bytes) -> Result<Response> {
    let search = super::of_link(&v, Purpose::StopSearch, &token).await?;
    let fields = Fields::parse(&body)?;
    let tx = v.tx().await?;
    model::stop(&tx, search.id, true, &v.platform).await?;
    tx.commit().await?;
    if fields.get("do").is_empty() {
        // A mail program: it follows no redirect.
        return page(&Off { v: &v, is_done: true });
    }
    Ok(go(&super::own_url(&v, search.id)))
}
