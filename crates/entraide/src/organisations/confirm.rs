//! `GET` and `POST /groups/confirm/{token}`: the link in the first mail. Opening it changes nothing, because
//! mail scanners open links too; its button does.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use super::opening::Opening;
use super::words::Brief;
use super::{areas, change, kind, leads, model};
use crate::auth::links::Purpose;
use crate::error::{Error, Result};
use crate::web::forms::Fields;
use crate::web::visit::Visit;
use crate::web::{go, page};

#[derive(Template)]
#[template(path = "organisations/confirm.html")]
struct Confirm<'a> {
    v: &'a Visit,
    brief: Brief<'a>,
    is_checked: bool,
}

async fn lead(v: &Visit, token: &str) -> Result<leads::Lead> {
    let id = v.open(Purpose::ConfirmOrg, token)?;
    v.read().get::<leads::Entity>(id).await?.ok_or(Error::NotFound)
}

/// Answers with the entry and one button, or goes on when it was confirmed before.
///
/// # Errors
/// [`Error::Link`] for a forged or old link.
pub async fn get(v: Visit, Path(token): Path<String>) -> Result<Response> {
    let lead = lead(&v, &token).await?;
    let scope = v.read();
    let organisation = scope.get::<model::Entity>(lead.organisation_id).await?.ok_or(Error::NotFound)?;
    if organisation.state != model::State::Unconfirmed {
        return Ok(go(&super::own_url(&v, &v.token(Purpose::Lead, lead.id))));
    }
    let areas = areas::of(&scope, organisation.id).await?;
    let brief = Brief::new(&v, &organisation, kind(&v, &organisation)?, &areas);
    page(&Confirm { v: &v, brief, is_checked: v.platform.rules.organisations_after_check })
}

/// Opens it, or lets it wait for a referent.
///
/// # Errors
/// [`Error::Link`] for a forged or old link; when the database fails.
pub async fn post(v: Visit, Path(token): Path<String>, _: Fields) -> Result<Response> {
    let lead = lead(&v, &token).await?;
    let tx = v.tx().await?;
    change::confirm(&tx, &lead, &v.platform).await?;
    tx.commit().await?;
    Ok(go(&super::own_url(&v, &v.token(Purpose::Lead, lead.id))))
}
