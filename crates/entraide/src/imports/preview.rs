//! `/desk/groups/import/{id}`: what would become of each row, and the button. Once it is pressed, the same address
//! shows the report.

use axum::extract::Path;
use axum::response::Response;

use super::model::{State, What};
use super::{find, missions, organisations, page_of, report};
use crate::auth::desk::Desk;
use crate::error::Result;
use crate::web::forms::Fields;
use crate::web::go;

/// The preview of an import that waits, else its report.
///
/// # Errors
/// [`crate::error::Error::NotFound`], [`crate::error::Error::Forbidden`]; when the database fails.
pub async fn get(desk: Desk, Path(id): Path<String>) -> Result<Response> {
    let import = find(&desk, &id).await?;
    match import.what {
        _ if import.state != State::Waiting => report::show(&desk, &import).await,
        What::Organisations => organisations::preview::get(&desk, &import).await,
        What::Missions => missions::preview::get(&desk, &import).await,
    }
}

/// Keeps what was set; with the button "import" it begins.
///
/// # Errors
/// [`crate::error::Error::NotFound`], [`crate::error::Error::Forbidden`]; when the database fails.
pub async fn post(desk: Desk, Path(id): Path<String>, fields: Fields) -> Result<Response> {
    let import = find(&desk, &id).await?;
    match import.what {
        _ if import.state != State::Waiting => Ok(go(&page_of(&desk.visit, import.id))),
        What::Organisations => organisations::preview::post(&desk, &import, &fields).await,
        What::Missions => missions::preview::post(&desk, &import, &fields).await,
    }
}
