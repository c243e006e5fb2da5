//! `GET` and `POST /groups/mine/{token}/missions/{id}/close`: the mission ends.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use super::model::State;
use super::{change, own};
use crate::error::Result;
use crate::web::forms::Fields;
use crate::web::visit::Visit;
use crate::web::{go, page};

#[derive(Template)]
#[template(path = "missions/close.html")]
struct Close<'a> {
    v: &'a Visit,
    title: &'a str,
    here: &'a str,
}

/// Asks whether it is really over.
///
/// # Errors
/// [`crate::error::Error::Link`] for a forged or old link.
pub async fn get(v: Visit, Path((token, id)): Path<(String, String)>) -> Result<Response> {
    let own = own(&v, &token, &id).await?;
    if own.mission.state == State::Closed {
        return Ok(go(&own.here));
    }
    page(&Close { v: &v, title: &own.mission.title, here: &own.here })
}

/// Ends it; who has applied is told.
///
/// # Errors
/// [`crate::error::Error::Link`] for a forged or old link; when the database fails.
pub async fn post(v: Visit, Path((token, id)): Path<(String, String)>, _: Fields) -> Result<Response> {
    let own = own(&v, &token, &id).await?;
    let tx = v.tx().await?;
    change::withdraw(&tx, own.mission.id, &own.lead, &v.platform).await?;
    tx.commit().await?;
    Ok(go(&own.here))
}
