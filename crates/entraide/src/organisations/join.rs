//! `GET` and `POST /groups/join/{token}`: somebody is invited to lead an organisation. Opening the link
//! changes nothing; its two buttons do.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;

use super::leads::{self, Lead, State};
use super::opening::Opening;
use super::words::Brief;
use super::{areas, invitations, kind, model, own_url};
use crate::auth::links::Purpose;
use crate::error::{Error, Result};
use crate::people::model as people;
use crate::web::forms::Fields;
use crate::web::visit::Visit;
use crate::web::{go, page, page_with};

#[derive(Template)]
#[template(path = "organisations/join.html")]
struct Join<'a> {
    v: &'a Visit,
    /// Who invites whom, in words.
    lead: String,
    brief: Brief<'a>,
    here: String,
}

#[derive(Template)]
#[template(path = "organisations/joinless.html")]
struct Joinless<'a> {
    v: &'a Visit,
}

/// Who is invited; `None` when it is withdrawn, declined, or too long ago.
async fn find(v: &Visit, token: &str) -> Result<Option<Lead>> {
    let Ok(id) = v.open(Purpose::JoinOrg, token) else { return Ok(None) };
    let lead = v.read().get::<leads::Entity>(id).await?;
    Ok(lead.filter(|lead| lead.state == State::Active || lead.is_invitation()))
}

fn over(v: &Visit) -> Result<Response> {
    page_with(StatusCode::GONE, &Joinless { v })
}

/// On to the own page of one who leads it.
fn on(v: &Visit, lead: &Lead) -> Response {
    go(&own_url(v, &v.token(Purpose::Lead, lead.id)))
}

/// The organisation, what leading it means, and two buttons. Four queries.
///
/// # Errors
/// When the database fails; an old link has a page of its own.
pub async fn get(v: Visit, Path(token): Path<String>) -> Result<Response> {
    let Some(lead) = find(&v, &token).await? else { return over(&v) };
    if lead.state == State::Active {
        return Ok(on(&v, &lead));
    }
    let scope = v.read();
    let held = scope.get::<model::Entity>(lead.organisation_id).await?.ok_or(Error::NotFound)?;
    let areas = areas::of(&scope, held.id).await?;
    let inviter = match lead.invited_by {
        Some(person) => scope.get::<people::Entity>(person).await?,
        None => None,
    };
    let who = inviter.map(|person| person.first_name).filter(|name| !name.is_empty());
    let words = match who {
        Some(name) => v.t1("org-join-lead-by", "name", name),
        None => v.t("org-join-lead"),
    };
    let here = v.url(&format!("/groups/join/{token}"));
    page(&Join { v: &v, lead: words, brief: Brief::new(&v, &held, kind(&v, &held)?, &areas), here })
}

/// They lead it from now on.
///
/// # Errors
/// When the database fails; an old link has a page of its own.
pub async fn post(v: Visit, Path(token): Path<String>, _: Fields) -> Result<Response> {
    let Some(lead) = find(&v, &token).await? else { return over(&v) };
    let tx = v.tx().await?;
    invitations::accept(&tx, lead.id, v.lang, &v.platform).await?;
    tx.commit().await?;
    Ok(on(&v, &lead))
}

/// `GET /groups/join/{token}/decline`: a page that only a form leads to (when one comes back by a language
/// link).
///
/// # Errors
/// None.
pub async fn back(v: Visit, Path(token): Path<String>) -> Result<Response> {
    Ok(go(&v.url(&format!("/groups/join/{token}"))))
}

/// They do not want to.
///
/// # Errors
/// When the database fails; an old link has a page of its own.
pub async fn decline(v: Visit, Path(token): Path<String>, _: Fields) -> Result<Response> {
    let Some(lead) = find(&v, &token).await? else { return over(&v) };
    if lead.state == State::Active {
        return Ok(on(&v, &lead));
    }
    let tx = v.tx().await?;
    invitations::decline(&tx, lead.id).await?;
    tx.commit().await?;
    Ok(go(&v.url("/groups/declined")))
}
