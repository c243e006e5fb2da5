//! `/unsubscribe/{token}`: no more alerts, with one click from the mail program (RFC 8058) or from
//! this page. The signed link is the right, so no form token is asked for.

use askama::Template;
use axum::body::Bytes;
use axum::extract::Path;
use axum::response::Response;
use sea_orm::prelude::Uuid;

use crate::auth::links::Purpose;
use crate::db::scope::Tx;
use crate::error::{Error, Result};
use crate::helpers::model::{self as helper, State};
use crate::web::forms::Fields;
use crate::web::visit::Visit;
use crate::web::{go, page};

#[derive(Template)]
#[template(path = "mail/unsubscribe.html")]
struct Unsubscribe<'a> {
    v: &'a Visit,
    state: State,
}

/// Shows what will happen, or that it has. Changes nothing: mail scanners open links.
///
/// # Errors
/// [`Error::Link`] when the link is not good.
pub async fn get(v: Visit, Path(token): Path<String>) -> Result<Response> {
    let id = v.open(Purpose::Unsubscribe, &token)?;
    let helper = v.read().get::<helper::Entity>(id).await?;
    let state = helper.ok_or(Error::NotFound)?.state;
    page(&Unsubscribe { v: &v, state })
}

/// Pauses the helper without end; or, from the page, takes that back.
///
/// # Errors
/// [`Error::Link`] when the link is not good.
pub async fn post(v: Visit, Path(token): Path<String>, body: Bytes) -> Result<Response> {
    let id = v.open(Purpose::Unsubscribe, &token)?;
    let fields = Fields::parse(&body)?;
    let tx = v.tx().await?;
    let state = match fields.get("do") {
        "resume" => resume(&tx, id).await?,
        _ => pause(&tx, id).await?,
    };
    tx.commit().await?;
    if fields.get("do").is_empty() {
        // A mail program: it follows no redirect.
        return page(&Unsubscribe { v: &v, state });
    }
    Ok(go(&v.url(&format!("/unsubscribe/{token}"))))
}

async fn pause(tx: &Tx, id: Uuid) -> Result<State> {
    let helper = lock(tx, id).await?;
    let rests = helper.state == State::Paused && helper.paused_until.is_none();
    if !rests {
        helper::pause(tx, &helper, None).await?;
    }
    state(tx, id).await
}

async fn resume(tx: &Tx, id: Uuid) -> Result<State> {
    let helper = lock(tx, id).await?;
    helper::resume(tx, &helper).await?;
    state(tx, id).await
}

async fn lock(tx: &Tx, id: Uuid) -> Result<helper::Model> {
    helper::lock(tx, id).await?.ok_or(Error::NotFound)
}

async fn state(tx: &Tx, id: Uuid) -> Result<State> {
    let helper = tx.get::<helper::Entity>(id).await?;
    Ok(helper.ok_or(Error::NotFound)?.state)
}
