//! `GET /ask/sent/{token}`: the ask's code, and what happens next.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use super::model::State;
use super::words::Brief;
use super::{followed, model};
use crate::error::Result;
use crate::people::contacts;
use crate::web::page;
use crate::web::visit::Visit;

#[derive(Template)]
#[template(path = "listings/sent.html")]
struct Sent<'a> {
    v: &'a Visit,
    token: &'a str,
    code: Code,
    first: First,
    address: String,
    brief: Brief<'a>,
}

/// A code and its groups of three.
pub(super) struct Code {
    /// `K4M-7RX-2HP`.
    pub(super) spoken: String,
    /// `K4M`, `7RX`, `2HP`.
    pub(super) groups: Vec<String>,
}

impl Code {
    pub(super) fn new(code: &str) -> Self {
        let spoken = model::spoken(code);
        Self { groups: spoken.split('-').map(str::to_owned).collect(), spoken }
    }
}

/// What comes first after an ask was written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum First {
    /// Open the link in the mail.
    Mail,
    /// We call.
    Call,
    /// The search, which has begun.
    Search,
}

impl First {
    pub(super) fn of(state: State) -> Self {
        match state {
            State::Unconfirmed => Self::Mail,
            State::Callback => Self::Call,
            _ => Self::Search,
        }
    }
}

/// Answers with the code. Two queries.
///
/// # Errors
/// [`crate::error::Error::Link`] for a forged or old link.
pub async fn get(v: Visit, Path(token): Path<String>) -> Result<Response> {
    let ask = followed(&v, &token).await?;
    if ask.state.is_finished() {
        return Ok(crate::web::go(&super::follow_url(&v, &token)));
    }
    let first = First::of(ask.state);
    let address = match first {
        First::Mail => contacts::address_hint(&v.read(), &ask).await?,
        First::Call | First::Search => None,
    };
    page(&Sent {
        v: &v,
        token: &token,
        code: Code::new(&ask.code),
        first,
        address: address.unwrap_or_default(),
        brief: Brief::new(&v, &ask),
    })
}
