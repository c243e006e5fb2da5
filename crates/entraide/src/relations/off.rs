//! `/unsubscribe/messages/{token}`: no more messages of the team for one who leads an organisation, with one click from
//! the mail program (RFC 8058) or from this page. The signed link is the right, so no form token is asked for.

use askama::Template;
use axum::body::Bytes;
use axum::extract::Path;
use axum::response::Response;

use crate::auth::links::Purpose;
use crate::error::{Error, Result};
use crate::organisations::leads::{self, Lead, State};
use crate::web::forms::Fields;
use crate::web::visit::Visit;
use crate::web::{go, page};

#[derive(Template)]
#[template(path = "relations/off.html")]
struct Off<'a> {
    v: &'a Visit,
    is_off: bool,
}

async fn find(v: &Visit, token: &str) -> Result<Lead> {
    let id = v.open(Purpose::TeamMessages, token)?;
    let lead = v.read().get::<leads::Entity>(id).await?.ok_or(Error::NotFound)?;
    if lead.state == State::Active { Ok(lead) } else { Err(Error::Link) }
}

/// Shows what will happen, or that it has. Changes nothing: mail scanners open links.
///
/// # Errors
/// [`Error::Link`] when the link is not good.
pub async fn get(v: Visit, Path(token): Path<String>) -> Result<Response> {
    let lead = find(&v, &token).await?;
    page(&Off { v: &v, is_off: lead.messages_off_at.is_some() })
}

/// Stops the messages; or, from the page, takes that back.
///
/// # Errors
/// [`Error::Link`] when the link is not good.
pub async fn post(v: Visit, Path(token): Path<String>, body: Bytes) -> Result<Response> {
    let lead = find(&v, &token).await?;
    let fields = Fields::parse(&body)?;
    let wishes = fields.get("do") == "again";
    let tx = v.tx().await?;
    leads::wish_messages(&tx, &lead, wishes).await?;
    tx.commit().await?;
    if fields.get("do").is_empty() {
        // A mail program: it follows no redirect.
        return page(&Off { v: &v, is_off: true });
    }
    Ok(go(&v.url(&format!("/unsubscribe/messages/{token}"))))
}
