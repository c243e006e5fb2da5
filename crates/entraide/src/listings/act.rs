//! `GET` and `POST /follow/{token}/{act}`: what the person says about one helper's promise.

use askama::Template;
use axum::extract::{Path, RawQuery};
use axum::response::Response;
use uuid::Uuid;

use super::followed;
use super::model::Listing;
use crate::commitments::model::{self as commitment, Model as Commitment, NoHelp};
use crate::error::{Error, Result};
use crate::events::Actor;
use crate::people::contacts;
use crate::web::forms::Fields;
use crate::web::visit::Visit;
use crate::web::{go, page};

/// What can be said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Act {
    /// "I have been helped."
    Helped,
    /// "Nobody came."
    NobodyCame,
    /// "It does not work out with this helper."
    NotWorking,
    /// "It is not done", to a helper's report.
    Object,
}

impl Act {
    const ALL: [Self; 4] = [Self::Helped, Self::NobodyCame, Self::NotWorking, Self::Object];

    /// The last part of its address, and the stem of its messages.
    fn stem(self) -> &'static str {
        match self {
            Self::Helped => "helped",
            Self::NobodyCame => "nobody-came",
            Self::NotWorking => "not-working",
            Self::Object => "object",
        }
    }

    fn of(stem: &str) -> Result<Self> {
        let mut all = Self::ALL.into_iter();
        all.find(|act| act.stem() == stem).ok_or(Error::NotFound)
    }

    fn fits(self, commitment: &Commitment) -> bool {
        match self {
            Self::Object => commitment.state == commitment::State::Reported,
            Self::Helped | Self::NobodyCame | Self::NotWorking => commitment.state.is_running(),
        }
    }
}

#[derive(Template)]
#[template(path = "listings/act.html")]
struct Sure<'a> {
    v: &'a Visit,
    stem: &'static str,
    name: String,
    commitment: Uuid,
    is_good: bool,
    back: String,
}

/// Asks whether it is so; goes back when it is said already.
///
/// # Errors
/// [`Error::NotFound`] for a promise on another ask.
pub async fn get(
    v: Visit,
    Path((token, act)): Path<(String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response> {
    let act = Act::of(&act)?;
    let ask = followed(&v, &token).await?;
    let query = query.unwrap_or_default();
    let id = url::form_urlencoded::parse(query.as_bytes()).find(|(name, _)| name == "commitment");
    let commitment = promise(&v, &ask, id.as_ref().map_or("", |(_, id)| id)).await?;
    let back = super::follow_url(&v, &token);
    if ask.state.is_finished() || !act.fits(&commitment) {
        return Ok(go(&back));
    }
    let helper = contacts::of_helper(&v.read(), &commitment).await?;
    page(&Sure {
        v: &v,
        stem: act.stem(),
        name: helper.first_name,
        commitment: commitment.id,
        is_good: act == Act::Helped,
        back,
    })
}

/// Notes it. Said twice, it is noted once.
///
/// # Errors
/// [`Error::NotFound`] for a promise on another ask; when the database fails.
pub async fn post(v: Visit, Path((token, act)): Path<(String, String)>, fields: Fields) -> Result<Response> {
    let act = Act::of(&act)?;
    let ask = followed(&v, &token).await?;
    let commitment = promise(&v, &ask, fields.get("commitment")).await?;
    let actor = Actor::Person(ask.asker());
    let tx = v.tx().await?;
    match act {
        Act::Helped => commitment::confirm(&tx, &commitment, actor, &v.platform).await?,
        Act::NobodyCame => commitment::end(&tx, &commitment, NoHelp::NobodyCame, actor).await?,
        Act::NotWorking => commitment::end(&tx, &commitment, NoHelp::DoesNotWorkOut, actor).await?,
        Act::Object => commitment::object(&tx, &commitment, actor).await?,
    }
    tx.commit().await?;
    Ok(go(&super::follow_url(&v, &token)))
}

/// The promise on this ask that an id names.
async fn promise(v: &Visit, ask: &Listing, id: &str) -> Result<Commitment> {
    let id = Uuid::try_parse(id).map_err(|_| Error::NotFound)?;
    let found = v.read().get::<commitment::Entity>(id).await?;
    found.filter(|commitment| commitment.listing_id == ask.id).ok_or(Error::NotFound)
}
