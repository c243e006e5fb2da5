//! `GET` and `POST /groups/mine/{token}/leave`: a lead stops leading.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use super::leads::{self, State};
use super::{leaving, model, own, own_url};
use crate::error::Result;
use crate::web::forms::Fields;
use crate::web::visit::Visit;
use crate::web::{go, page};

#[derive(Template)]
#[template(path = "organisations/leave.html")]
struct Leave<'a> {
    v: &'a Visit,
    name: &'a str,
    here: String,
    /// Whether nobody leads it afterwards.
    is_last: bool,
    /// Whether somebody is invited to.
    is_asked: bool,
    can_invite: bool,
}

/// Asks whether they are sure; the last one is told what follows. Three queries.
///
/// # Errors
/// [`crate::error::Error::Link`] for a forged or old link.
pub async fn get(v: Visit, Path(token): Path<String>) -> Result<Response> {
    let (lead, held) = own(&v, &token).await?;
    let here = own_url(&v, &token);
    if lead.state != State::Active {
        return Ok(go(&here));
    }
    let leads = leads::of(&v.read(), held.id).await?;
    let is_last = !leads.iter().any(|other| other.state == State::Active && other.id != lead.id);
    page(&Leave {
        v: &v,
        name: &held.name,
        here,
        is_last: is_last && held.state != model::State::Closed,
        is_asked: leads.iter().any(leads::Model::is_invitation),
        can_invite: held.takes_leads(),
    })
}

/// They leave.
///
/// # Errors
/// [`crate::error::Error::Link`] for a forged or old link; when the database fails.
pub async fn post(v: Visit, Path(token): Path<String>, _: Fields) -> Result<Response> {
    let (lead, _) = own(&v, &token).await?;
    if lead.state != State::Active {
        return Ok(go(&own_url(&v, &token)));
    }
    let tx = v.tx().await?;
    leaving::leave(&tx, &lead).await?;
    tx.commit().await?;
    Ok(go(&v.url("/groups/left")))
}
