//! `/offer/mine/{token}`: an offer for whoever offers: where it stands, who has answered, what to do.

use std::collections::HashMap;

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use uuid::Uuid;

use super::model::{Offer, State};
use super::replies::{self, Reply, Side};
use super::words::{Brief, badge};
use super::{change, messages, own, own_url, talk_url};
use crate::error::{Error, Result};
use crate::web::forms::Fields;
use crate::web::visit::Visit;
use crate::web::{go, page};

/// Conversations that are shown.
const SHOWN: usize = 60;

#[derive(Template)]
#[template(path = "offers/mine.html")]
struct Mine<'a> {
    v: &'a Visit,
    /// Its address, to which the deeds are added.
    here: String,
    offer: &'a Offer,
    stem: &'static str,
    tone: &'static str,
    icon: &'static str,
    is_asked: bool,
    can_reopen: bool,
    talks: Vec<Row>,
    brief: Brief<'a>,
    public: String,
}

/// A conversation in the list.
struct Row {
    url: String,
    state: replies::State,
    /// Its author waits for a word.
    waits: bool,
    last: String,
    since: String,
}

impl Row {
    fn stem(&self) -> String {
        self.state.stem()
    }
}

/// Where it stands, as the stem of its messages.
fn stem(offer: &Offer) -> &'static str {
    use super::model::Closed;
    match (offer.state, offer.close_reason) {
        (State::Unconfirmed, _) => "unconfirmed",
        (State::Waiting, _) => "waiting",
        (State::Open, _) if offer.places_left() <= 0 => "full",
        (State::Open, _) => "open",
        (State::Paused, _) => "paused",
        (State::Closed, Some(Closed::Refused)) => "refused",
        (State::Closed, Some(Closed::Over)) => "over",
        (State::Closed, Some(Closed::Silent)) => "silent",
        (State::Closed, Some(Closed::Expired)) => "expired",
        (State::Closed, _) => "withdrawn",
    }
}

/// Answers with the offer. Three queries.
///
/// # Errors
/// [`Error::Link`] for a forged or old link.
pub async fn get(v: Visit, Path(token): Path<String>) -> Result<Response> {
    let offer = own(&v, &token).await?;
    let scope = v.read();
    let mut all = replies::of_offer(&scope, offer.id).await?;
    all.retain(|reply| !matches!(reply.state, replies::State::Unconfirmed | replies::State::Expired));
    // What runs first, the latest first.
    all.sort_by_key(|reply| !reply.state.is_running());
    all.truncate(SHOWN);
    let mut last: HashMap<Uuid, messages::Model> = HashMap::new();
    for message in messages::of_replies(&scope, all.iter().map(|reply| reply.id)).await? {
        last.insert(message.reply_id, message);
    }
    let talks = all.iter().map(|reply| row(&v, &offer, reply, last.get(&reply.id))).collect();
    let stem = stem(&offer);
    let (tone, icon) = badge(stem);
    page(&Mine {
        here: own_url(&v, &token),
        stem,
        tone,
        icon,
        is_asked: offer.state.is_live() && offer.reminders > 0,
        can_reopen: offer.can_reopen(v.now),
        talks,
        brief: Brief::new(&v, &offer),
        public: v.url(&format!("/offer/reply/{}", offer.id)),
        offer: &offer,
        v: &v,
    })
}

fn row(v: &Visit, offer: &Offer, reply: &Reply, last: Option<&messages::Model>) -> Row {
    let words = last.map_or("", |message| message.words.as_str());
    let short: String = words.chars().take(140).collect();
    let by_me = last.is_some_and(|message| message.person_id == Some(offer.person_id));
    Row {
        url: talk_url(v, Side::Offerer, reply.id),
        state: reply.state,
        waits: reply.state == replies::State::Proposed && !by_me,
        last: if short.len() < words.len() { format!("{}…", short.trim_end()) } else { short },
        since: v.moment(&last.map_or(reply.created_at, |message| message.created_at)),
    }
}

/// `GET /offer/mine/{token}/{act}`: a page that only a form leads to (when one comes back by a
/// language link).
///
/// # Errors
/// [`Error::Link`] for a forged or old link.
pub async fn back(v: Visit, Path((token, _)): Path<(String, String)>) -> Result<Response> {
    own(&v, &token).await?;
    Ok(go(&own_url(&v, &token)))
}

/// Pauses it, brings it back, says that it is still so, or opens it again. Said twice, it is done
/// once.
///
/// # Errors
/// [`Error::Link`] for a forged or old link; when the database fails.
pub async fn post(v: Visit, Path((token, act)): Path<(String, String)>, _: Fields) -> Result<Response> {
    let offer = own(&v, &token).await?;
    let tx = v.tx().await?;
    match act.as_str() {
        "pause" => change::pause(&tx, offer.id, &v.platform).await?,
        "resume" => change::resume(&tx, offer.id, &v.platform).await?,
        "still" => change::still(&tx, offer.id, &v.platform).await?,
        "reopen" => change::reopen(&tx, offer.id, &v.platform).await?,
        _ => return Err(Error::NotFound),
    }
    tx.commit().await?;
    Ok(go(&own_url(&v, &token)))
}
