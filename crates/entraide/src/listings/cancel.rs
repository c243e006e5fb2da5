//! `GET` and `POST /follow/{token}/cancel`: the ask is withdrawn, or was met otherwise.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use super::followed;
use super::model::{self, Ending};
use crate::error::Result;
use crate::web::forms::Fields;
use crate::web::visit::Visit;
use crate::web::{go, page};

#[derive(Template)]
#[template(path = "listings/cancel.html")]
struct Cancel<'a> {
    v: &'a Visit,
    helpers: i16,
    back: String,
}

/// Asks whether it is really not needed any more.
///
/// # Errors
/// [`crate::error::Error::Link`] for a forged or old link.
pub async fn get(v: Visit, Path(token): Path<String>) -> Result<Response> {
    let ask = followed(&v, &token).await?;
    let back = super::follow_url(&v, &token);
    if ask.state.is_finished() {
        return Ok(go(&back));
    }
    page(&Cancel { v: &v, helpers: ask.taken, back })
}

/// Ends the ask.
///
/// # Errors
/// [`crate::error::Error::Link`] for a forged or old link; when the database fails.
pub async fn post(v: Visit, Path(token): Path<String>, fields: Fields) -> Result<Response> {
    let ask = followed(&v, &token).await?;
    let how = match fields.get("why") {
        "helped" => Ending::HelpedOtherwise,
        _ => Ending::Cancelled,
    };
    let tx = v.tx().await?;
    model::end_by_person(&tx, ask.id, how, &v.platform).await?;
    tx.commit().await?;
    Ok(go(&super::follow_url(&v, &token)))
}
