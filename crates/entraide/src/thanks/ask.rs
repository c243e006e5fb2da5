//! `GET` and `POST /history`: the way to what one has done, by mail. The answer is always the same, so that nobody
//! can ask it who has helped.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;

use super::volunteers;
use crate::error::Result;
use crate::mail::letter::{Letter, send};
use crate::web::forms::{Checker, Errors, Fields};
use crate::web::visit::Visit;
use crate::web::{go, page, page_with};

#[derive(Template)]
#[template(path = "thanks/ask.html")]
struct Ask<'a> {
    v: &'a Visit,
    fields: &'a Fields,
    errors: &'a Errors,
}

#[derive(Template)]
#[template(path = "thanks/sent.html")]
struct Sent<'a> {
    v: &'a Visit,
}

/// Asks for the address.
///
/// # Errors
/// When the template fails.
pub async fn get(v: Visit) -> Result<Response> {
    page(&Ask { v: &v, fields: &Fields::default(), errors: &Errors::default() })
}

/// Mails the link, if anything is known of the address.
///
/// # Errors
/// When there were too many, or the database fails.
pub async fn post(v: Visit, fields: Fields) -> Result<Response> {
    let mut checker = Checker::new(&v, &fields);
    let email = checker.email("email");
    if email.is_none() && checker.errors.is_empty() {
        checker.wrong("email", "helper-email-needed");
    }
    let errors = checker.errors;
    let Some(email) = email.filter(|_| errors.is_empty()) else {
        let page = Ask { v: &v, fields: &fields, errors: &errors };
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, &page);
    };
    v.app.limits.count_mail(&email, v.platform.id(), v.ip, v.now)?;
    let tx = v.tx().await?;
    if let Some(volunteer) = volunteers::of_address(&tx, &v.app.secret, &email, v.lang).await? {
        send(&tx, Letter::History, volunteer.person_id, volunteer.id).await?;
    }
    tx.commit().await?;
    Ok(go(&v.url("/history/sent")))
}

/// `GET /history/sent`: says nothing about whether the address is known.
///
/// # Errors
/// When the template fails.
pub async fn sent(v: Visit) -> Result<Response> {
    page(&Sent { v: &v })
}
