//! `GET` and `POST /desk/team/{id}/end`: somebody leaves the team.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;

use super::edit::find;
use super::model::{self, Refusal};
use crate::auth::desk::Desk;
use crate::error::{Error, Result};
use crate::web::forms::{Errors, Fields};
use crate::web::visit::Visit;
use crate::web::{go, page_with};

#[derive(Template)]
#[template(path = "team/end.html")]
struct End<'a> {
    v: &'a Visit,
    staff: &'a Desk,
    name: &'a str,
    back: String,
    errors: &'a Errors,
}

/// What it means, and the button.
///
/// # Errors
/// [`Error::Forbidden`], [`Error::NotFound`], or when the database fails.
pub async fn get(desk: Desk, Path(id): Path<String>) -> Result<Response> {
    show(&desk, &id, &Errors::default()).await
}

/// Ends it.
///
/// # Errors
/// [`Error::Forbidden`], [`Error::NotFound`], or when the database fails.
pub async fn post(desk: Desk, Path(id): Path<String>, _: Fields) -> Result<Response> {
    let member = find(&desk, &id).await?;
    let v = &desk.visit;
    let tx = v.tx().await?;
    match model::end(&tx, member.id, desk.id).await {
        Ok(()) => {
            tx.commit().await?;
            Ok(go(&v.url("/desk/team?done=ended")))
        }
        Err(Refusal::Last) => {
            drop(tx);
            let mut errors = Errors::default();
            errors.add("end", v.t("team-last"));
            show(&desk, &id, &errors).await
        }
        Err(Refusal::Db(error)) => Err(error.into()),
        Err(Refusal::Unknown | Refusal::Known) => Err(Error::NotFound),
    }
}

async fn show(desk: &Desk, id: &str, errors: &Errors) -> Result<Response> {
    let member = find(desk, id).await?;
    let v = &desk.visit;
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let back = v.url(&format!("/desk/team/{}", member.id));
    page_with(status, &End { v, staff: desk, name: &member.name, back, errors })
}
