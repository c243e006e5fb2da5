//! `/groups/mine/{token}`: an organisation for those who lead it: where it stands, what to do.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use super::members::{self, Member};
use super::model::{Organisation, State};
use super::opening::Opening;
use super::words::Brief;
use super::{areas, change, kind, leads, own, own_url};
use crate::auth::links::Purpose;
use crate::error::{Error, Result};
use crate::offers::words::badge;
use crate::web::forms::Fields;
use crate::web::visit::Visit;
use crate::web::{go, page};

#[derive(Template)]
#[template(path = "organisations/mine.html")]
struct Mine<'a> {
    v: &'a Visit,
    /// Its address, to which the deeds are added.
    here: String,
    organisation: &'a Organisation,
    stem: &'static str,
    tone: &'static str,
    icon: &'static str,
    is_asked: bool,
    can_reopen: bool,
    brief: Brief<'a>,
    public: String,
    members: Vec<Member>,
    /// Whether the reader leads it, and not only has it to confirm.
    is_lead: bool,
    /// Where they have the messages of the team again, which they do not wish.
    messages: Option<String>,
}

/// Answers with the entry. Five queries.
///
/// # Errors
/// [`Error::Link`] for a forged or old link.
pub async fn get(v: Visit, Path(token): Path<String>) -> Result<Response> {
    let (lead, organisation) = own(&v, &token).await?;
    let scope = v.read();
    let areas = areas::of(&scope, organisation.id).await?;
    let stem = organisation.stem();
    let (tone, icon) = badge(stem);
    page(&Mine {
        here: own_url(&v, &token),
        stem,
        tone,
        icon,
        is_asked: organisation.state.is_live() && organisation.reminders > 0,
        can_reopen: organisation.can_reopen(),
        brief: Brief::new(&v, &organisation, kind(&v, &organisation)?, &areas),
        public: v.url(&format!("/groups/{}", organisation.id)),
        members: members::of(&v, &scope, organisation.id, Some(lead.id)).await?,
        is_lead: lead.state == leads::State::Active,
        messages: lead
            .messages_off_at
            .map(|_| v.url(&format!("/unsubscribe/messages/{}", v.token(Purpose::TeamMessages, lead.id)))),
        organisation: &organisation,
        v: &v,
    })
}

/// `GET /groups/mine/{token}/{act}`: a page that only a form leads to (when one comes back by a language
/// link).
///
/// # Errors
/// [`Error::Link`] for a forged or old link.
pub async fn back(v: Visit, Path((token, _)): Path<(String, String)>) -> Result<Response> {
    own(&v, &token).await?;
    Ok(go(&own_url(&v, &token)))
}

/// Pauses it, brings it back, says that it is still so, or opens it again. Said twice, it is done once.
///
/// # Errors
/// [`Error::Link`] for a forged or old link; when the database fails.
pub async fn post(v: Visit, Path((token, act)): Path<(String, String)>, _: Fields) -> Result<Response> {
    let (lead, _) = own(&v, &token).await?;
    let tx = v.tx().await?;
    match act.as_str() {
        "pause" => change::pause(&tx, &lead).await?,
        "resume" => change::resume(&tx, &lead, &v.platform).await?,
        "still" => change::still(&tx, &lead).await?,
        "reopen" => change::reopen(&tx, &lead, &v.platform).await?,
        _ => return Err(Error::NotFound),
    }
    tx.commit().await?;
    Ok(go(&own_url(&v, &token)))
}
