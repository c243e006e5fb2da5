//! `GET` and `POST /groups/lost`: the way back to what one leads, by mail. The answer is always the same, so
//! that nobody can ask it who leads what.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;

use super::leads::{self, Lead, State};
use super::model::{self, Organisation};
use crate::error::Result;
use crate::mail::letter::{Letter, send};
use crate::web::forms::{Checker, Errors, Fields};
use crate::web::visit::Visit;
use crate::web::{go, page, page_with};

/// Letters to one address at once.
const MOST: u64 = 20;

#[derive(Template)]
#[template(path = "organisations/lost.html")]
struct Lost<'a> {
    v: &'a Visit,
    fields: &'a Fields,
    errors: &'a Errors,
}

#[derive(Template)]
#[template(path = "organisations/lost_sent.html")]
struct Sent<'a> {
    v: &'a Visit,
}

/// Asks for the address.
///
/// # Errors
/// When the template fails.
pub async fn get(v: Visit) -> Result<Response> {
    page(&Lost { v: &v, fields: &Fields::default(), errors: &Errors::default() })
}

/// What somebody who leads it, or will, needs to go on.
fn letter(lead: &Lead, held: &Organisation) -> Option<Letter> {
    match lead.state {
        State::Invited if held.state == model::State::Unconfirmed => Some(Letter::ConfirmOrg),
        State::Invited if lead.is_invitation() => Some(Letter::JoinOrg),
        State::Active if !held.name.is_empty() => Some(Letter::OrgLink),
        _ => None,
    }
}

/// Sends a link for each organisation that somebody of this address leads or will.
///
/// # Errors
/// When there were too many, or the database fails.
pub async fn post(v: Visit, fields: Fields) -> Result<Response> {
    let mut checker = Checker::new(&v, &fields);
    let email = checker.needed_email("email", "helper-email-needed");
    let errors = checker.errors;
    let Some(email) = email.filter(|_| errors.is_empty()) else {
        let page = Lost { v: &v, fields: &fields, errors: &errors };
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, &page);
    };
    v.app.limits.count_mail(&email, v.platform.id(), v.ip, v.now)?;
    let tx = v.tx().await?;
    for (lead, held) in leads::with_email(&*tx, &email, MOST).await? {
        if let Some(letter) = letter(&lead, &held) {
            send(&tx, letter, lead.person_id, lead.id).await?;
        }
    }
    tx.commit().await?;
    Ok(go(&v.url("/groups/lost/sent")))
}

/// `GET /groups/lost/sent`: says nothing about whether the address is known.
///
/// # Errors
/// When the template fails.
pub async fn sent(v: Visit) -> Result<Response> {
    page(&Sent { v: &v })
}
