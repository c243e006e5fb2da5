//! `POST /follow/{token}/not-helped`: an organisation says that it has helped, and whoever asked says that it has not.

use axum::extract::Path;
use axum::response::Response;

use super::change;
use crate::error::Result;
use crate::listings::{follow_url, followed};
use crate::web::forms::Fields;
use crate::web::go;
use crate::web::visit::Visit;

/// A page that only a form leads to (when it comes back by a language link).
///
/// # Errors
/// [`crate::error::Error::Link`] for a forged or old link.
pub async fn get(v: Visit, Path(token): Path<String>) -> Result<Response> {
    followed(&v, &token).await?;
    Ok(go(&follow_url(&v, &token)))
}

/// Opens the ask again, for a coordinator to look at. Said twice, it is done once.
///
/// # Errors
/// [`crate::error::Error::Link`] for a forged or old link; when the database fails.
pub async fn post(v: Visit, Path(token): Path<String>, _: Fields) -> Result<Response> {
    let ask = followed(&v, &token).await?;
    let tx = v.tx().await?;
    change::object(&tx, ask.id).await?;
    tx.commit().await?;
    Ok(go(&follow_url(&v, &token)))
}
