//! "Look in your mailbox": after the sign-up, and after asking for a lost link.

use askama::Template;
use axum::response::Response;

use crate::error::Result;
use crate::web::page;
use crate::web::visit::Visit;

#[derive(Template)]
#[template(path = "helpers/mailbox.html")]
struct Mailbox<'a> {
    v: &'a Visit,
    text: String,
    again: bool,
}

/// After the sign-up.
///
/// # Errors
/// When the template fails.
pub async fn signed_up(v: Visit) -> Result<Response> {
    page(&Mailbox { v: &v, text: v.t("helper-sent-text"), again: true })
}

/// After asking for a lost link; says nothing about whether the address is known.
///
/// # Errors
/// When the template fails.
pub async fn link_sent(v: Visit) -> Result<Response> {
    page(&Mailbox { v: &v, text: v.t("helper-link-sent-text"), again: false })
}
