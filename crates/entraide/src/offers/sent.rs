//! `GET /offer/sent/{token}` and `GET /groups/sent/{token}`: a mail is on its way, and to whom.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use crate::auth::links::Purpose;
use crate::error::{Error, Result};
use crate::people::contacts;
use crate::web::page;
use crate::web::visit::Visit;

#[derive(Template)]
#[template(path = "offers/sent.html")]
struct Sent<'a> {
    v: &'a Visit,
    address: String,
}

/// Answers with enough of the address to see a slip. One query.
///
/// # Errors
/// [`Error::Link`] for a forged or old link.
pub async fn get(v: Visit, Path(token): Path<String>) -> Result<Response> {
    let person = v.open(Purpose::Written, &token)?;
    let address = contacts::hint_of(&v.read(), person).await?.ok_or(Error::NotFound)?;
    page(&Sent { v: &v, address })
}
