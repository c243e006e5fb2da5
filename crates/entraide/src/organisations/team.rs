//! `GET` and `POST /groups/mine/{token}/leads`: who leads an organisation, and who is invited to.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::http::header::RETRY_AFTER;
use axum::response::Response;
use uuid::Uuid;

use super::invitations::{self, By, LAPSE_DAYS};
use super::leads::{Lead, State};
use super::members::{self, Member};
use super::model::Organisation;
use super::{fields, own, own_url};
use crate::auth::limits::Deed;
use crate::error::{Error, Result};
use crate::events::Actor;
use crate::web::forms::{Checker, Errors, Fields};
use crate::web::visit::Visit;
use crate::web::{go, page_with};

#[derive(Template)]
#[template(path = "organisations/team.html")]
struct Team<'a> {
    v: &'a Visit,
    /// The organisation's own page.
    back: String,
    name: &'a str,
    leads: Vec<Member>,
    invited: Vec<Member>,
    days: i64,
    fields: &'a Fields,
    errors: &'a Errors,
}

/// What the link names, if its holder leads it and others can be invited to; else on to the own page.
async fn find(v: &Visit, token: &str) -> Result<std::result::Result<(Lead, Organisation), Response>> {
    let (lead, held) = own(v, token).await?;
    if lead.state == State::Active && held.takes_leads() {
        return Ok(Ok((lead, held)));
    }
    Ok(Err(go(&own_url(v, token))))
}

/// All of them, and a form. Four queries.
///
/// # Errors
/// [`Error::Link`] for a forged or old link.
pub async fn get(v: Visit, Path(token): Path<String>) -> Result<Response> {
    let (lead, held) = match find(&v, &token).await? {
        Ok(found) => found,
        Err(elsewhere) => return Ok(elsewhere),
    };
    let mut fields = Fields::default();
    if v.queries().any(|(name, _)| name == "hand-over") {
        fields.push("hand_over", "yes");
    }
    show(&v, &token, (&lead, &held), &fields, &Errors::default(), StatusCode::OK).await
}

/// Invites somebody, mails an invitation once more, or takes it back.
///
/// # Errors
/// [`Error::Link`] for a forged or old link; when the database fails.
pub async fn post(v: Visit, Path(token): Path<String>, fields: Fields) -> Result<Response> {
    let (lead, held) = match find(&v, &token).await? {
        Ok(found) => found,
        Err(elsewhere) => return Ok(elsewhere),
    };
    let here = format!("{}/leads", own_url(&v, &token));
    let act = fields.get("do");
    if act.is_empty() {
        return invite(&v, &token, (&lead, &held), &fields).await;
    }
    let invited = Uuid::try_parse(fields.get("lead")).map_err(|_| Error::NotFound)?;
    let tx = v.tx().await?;
    match act {
        "again" => invitations::again(&tx, held.id, invited).await?,
        "withdraw" => {
            invitations::withdraw(&tx, held.id, Actor::Person(lead.person_id), invited).await?;
        }
        _ => return Err(Error::NotFound),
    }
    tx.commit().await?;
    Ok(go(&here))
}

async fn invite(v: &Visit, token: &str, of: (&Lead, &Organisation), fields: &Fields) -> Result<Response> {
    let (lead, held) = of;
    let mut checker = Checker::new(v, fields);
    let person = fields::invited(&mut checker);
    let mut errors = checker.errors;
    if !errors.is_empty() {
        return show(v, token, of, fields, &errors, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    if let Err(Error::TooMany(seconds)) = v.app.limits.count(Deed::Invite, v.platform.id(), v.ip, v.now) {
        errors.add("send", v.t1("error-too-many-text", "minutes", seconds.div_ceil(60)));
        let mut response = show(v, token, of, fields, &errors, StatusCode::TOO_MANY_REQUESTS).await?;
        response.headers_mut().insert(RETRY_AFTER, seconds.into());
        return Ok(response);
    }
    let hands_over = !fields.get("hand_over").is_empty();
    let by = if hands_over { By::Leaving(lead.id) } else { By::Lead(lead.id) };
    let tx = v.tx().await?;
    if let Err(why) = invitations::invite(&tx, held.id, by, &person, v.lang).await? {
        drop(tx);
        errors.add("email", v.t1(why.key(), "max", invitations::MOST));
        return show(v, token, of, fields, &errors, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    tx.commit().await?;
    Ok(go(&format!("{}/leads", own_url(v, token))))
}

async fn show(
    v: &Visit,
    token: &str,
    (lead, held): (&Lead, &Organisation),
    fields: &Fields,
    errors: &Errors,
    status: StatusCode,
) -> Result<Response> {
    let all = members::of(v, &v.read(), held.id, Some(lead.id)).await?;
    let (invited, leads) = all.into_iter().partition(|member| member.is_invited);
    let back = own_url(v, token);
    page_with(status, &Team { v, back, name: &held.name, leads, invited, days: LAPSE_DAYS, fields, errors })
}
