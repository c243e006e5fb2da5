//! `/helping/{token}/stop`: "it does not work out". The ask goes back into the search at once.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use super::helping::of_link;
use super::model::{NoHelp, end};
use crate::error::Result;
use crate::events::Actor;
use crate::helpers::gone;
use crate::web::forms::Fields;
use crate::web::visit::Visit;
use crate::web::{go, page};

#[derive(Template)]
#[template(path = "commitments/stop.html")]
struct Stop<'a> {
    v: &'a Visit,
    back: String,
}

/// Asks once more.
///
/// # Errors
/// When the link is not valid or the database fails.
pub async fn get(v: Visit, Path(token): Path<String>) -> Result<Response> {
    let Some(promise) = of_link(&v, &token).await? else {
        return gone::page(&v);
    };
    let back = v.url(&format!("/helping/{token}"));
    if !promise.state.is_running() {
        return Ok(go(&back));
    }
    page(&Stop { v: &v, back })
}

/// Ends the promise.
///
/// # Errors
/// When the link is not valid or the database fails.
pub async fn post(v: Visit, Path(token): Path<String>, _: Fields) -> Result<Response> {
    let Some(promise) = of_link(&v, &token).await? else {
        return gone::page(&v);
    };
    let tx = v.tx().await?;
    let actor = Actor::Helper(promise.helper_id);
    end(&tx, &promise, NoHelp::DoesNotWorkOut, actor).await?;
    tx.commit().await?;
    Ok(go(&v.url(&format!("/helping/{token}"))))
}
