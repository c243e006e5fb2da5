//! `GET` and `POST /groups/mine/{token}/end`: the organisation leaves the directory.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use super::model::State;
use super::{change, own, own_url};
use crate::error::Result;
use crate::web::forms::Fields;
use crate::web::visit::Visit;
use crate::web::{go, page};

#[derive(Template)]
#[template(path = "organisations/end.html")]
struct End<'a> {
    v: &'a Visit,
    name: &'a str,
    can_pause: bool,
    here: String,
}

/// Asks whether it is really over.
///
/// # Errors
/// [`crate::error::Error::Link`] for a forged or old link.
pub async fn get(v: Visit, Path(token): Path<String>) -> Result<Response> {
    let (_, organisation) = own(&v, &token).await?;
    let here = own_url(&v, &token);
    if organisation.state == State::Closed {
        return Ok(go(&here));
    }
    page(&End { v: &v, name: &organisation.name, can_pause: organisation.state == State::Open, here })
}

/// Ends it.
///
/// # Errors
/// [`crate::error::Error::Link`] for a forged or old link; when the database fails.
pub async fn post(v: Visit, Path(token): Path<String>, _: Fields) -> Result<Response> {
    let (lead, _) = own(&v, &token).await?;
    let tx = v.tx().await?;
    change::withdraw(&tx, &lead, &v.platform).await?;
    tx.commit().await?;
    Ok(go(&own_url(&v, &token)))
}
