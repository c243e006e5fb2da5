//! Signing in at the desk: an e-mail address, a mailed link that works once, a session.

use askama::Template;
use axum::extract::Path;
use axum::http::header::SET_COOKIE;
use axum::http::{HeaderValue, StatusCode};
use axum::response::Response;

use super::links::Purpose;
use super::staff::{self, session};
use crate::error::{Error, Result};
use crate::mail::letter::{Letter, send};
use crate::web::forms::{Checker, Errors, Fields};
use crate::web::locate::SESSION_COOKIE;
use crate::web::visit::Visit;
use crate::web::{go, page, page_with};

#[derive(Template)]
#[template(path = "auth/sign_in.html")]
struct SignIn<'a> {
    v: &'a Visit,
    step: Step<'a>,
    fields: &'a Fields,
    errors: &'a Errors,
}

enum Step<'a> {
    /// Which address?
    Address,
    /// A link is on its way, if the address is known.
    Sent,
    /// The link was opened; mail scanners open links too, so only the button signs in.
    Button(&'a str),
}

fn show<'a>(v: &'a Visit, step: Step<'a>) -> Result<Response> {
    page(&SignIn { v, step, fields: &Fields::default(), errors: &Errors::default() })
}

/// Asks for the address.
///
/// # Errors
/// None but those of the template.
pub async fn get(v: Visit) -> Result<Response> {
    show(&v, Step::Address)
}

/// Mails a link to a member of the staff. The answer is the same for everybody, so that nobody
/// learns who works here.
///
/// # Errors
/// When one address asks too often, or the database fails.
pub async fn post(v: Visit, fields: Fields) -> Result<Response> {
    let mut checker = Checker::new(&v, &fields);
    let email = checker.needed_email("email", "field-needed");
    let errors = checker.errors;
    let Some(email) = email.filter(|_| errors.is_empty()) else {
        let step = Step::Address;
        let form = SignIn { v: &v, step, fields: &fields, errors: &errors };
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, &form);
    };
    v.app.limits.count_mail(&email, v.platform.id(), v.ip, v.now)?;
    let tx = v.tx().await?;
    if let Some(member) = staff::by_email(&*tx, &email).await? {
        send(&tx, Letter::SignIn, member.id, member.id).await?;
    }
    tx.commit().await?;
    Ok(go(&v.url("/desk/sign-in/sent")))
}

/// Says that the link is on its way.
///
/// # Errors
/// None but those of the template.
pub async fn sent(v: Visit) -> Result<Response> {
    show(&v, Step::Sent)
}

/// The mailed link: a page with a button.
///
/// # Errors
/// When the link is not good (any more).
pub async fn link(v: Visit, Path(token): Path<String>) -> Result<Response> {
    v.open(Purpose::SignIn, &token)?;
    show(&v, Step::Button(&token))
}

/// The button: opens a session, once for each link.
///
/// # Errors
/// When the link is not good (any more), or the database fails.
pub async fn open(v: Visit, Path(token): Path<String>, _: Fields) -> Result<Response> {
    let id = v.open(Purpose::SignIn, &token)?;
    let tx = v.tx().await?;
    let member = tx.get::<staff::Entity>(id).await?;
    let member = member.filter(|member| member.left_at.is_none()).ok_or(Error::Link)?;
    let cookie = session::open(&tx, &v.app.secret, member.id, &token).await?.ok_or(Error::Link)?;
    tx.commit().await?;
    let mut response = go(&v.url("/desk"));
    set_session(&v, &mut response, &cookie, session::HOURS * 3600);
    Ok(response)
}

/// Ends the session.
///
/// # Errors
/// When the database fails.
pub async fn sign_out(v: Visit, _: Fields) -> Result<Response> {
    if let Some(token) = v.session.as_deref() {
        let tx = v.tx().await?;
        session::close(&tx, &v.app.secret, token).await?;
        tx.commit().await?;
    }
    let mut response = go(&v.url("/desk/sign-in"));
    set_session(&v, &mut response, "", 0);
    Ok(response)
}

/// The cookie belongs to this platform's paths alone: two platforms on one host have two sessions.
fn set_session(v: &Visit, response: &mut Response, token: &str, seconds: i64) {
    let secure = if v.app.config.public_url.starts_with("https:") { "; Secure" } else { "" };
    let cookie = format!(
        "{SESSION_COOKIE}={token}; Path={}/; Max-Age={seconds}; HttpOnly; SameSite=Lax{secure}",
        v.base
    );
    if let Ok(value) = HeaderValue::from_str(&cookie) {
        response.headers_mut().append(SET_COOKIE, value);
    }
}
