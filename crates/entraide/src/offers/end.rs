//! `GET` and `POST /offer/mine/{token}/end`: the offer is withdrawn.

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
#[template(path = "offers/end.html")]
struct End<'a> {
    v: &'a Visit,
    agreed: i16,
    can_pause: bool,
    here: String,
}

/// Asks whether it is really over.
///
/// # Errors
/// [`crate::error::Error::Link`] for a forged or old link.
pub async fn get(v: Visit, Path(token): Path<String>) -> Result<Response> {
    let offer = own(&v, &token).await?;
    let here = own_url(&v, &token);
    if offer.state == State::Closed {
        return Ok(go(&here));
    }
    page(&End { v: &v, agreed: offer.taken, can_pause: offer.state == State::Open, here })
}

/// Ends the offer.
///
/// # Errors
/// [`crate::error::Error::Link`] for a forged or old link; when the database fails.
pub async fn post(v: Visit, Path(token): Path<String>, _: Fields) -> Result<Response> {
    let offer = own(&v, &token).await?;
    let tx = v.tx().await?;
    change::withdraw(&tx, offer.id, &v.platform).await?;
    tx.commit().await?;
    Ok(go(&own_url(&v, &token)))
}
