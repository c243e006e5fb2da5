//! Offers: residents propose help, others answer, and the two come together.
//!
//! The journey. **Luc** picks a kind of help (`/offer`), says what he offers and where, or that it is
//! at a distance (`/offer/{kind}`), and gives a first name and an address that nobody sees. He opens
//! the link in his mail and presses the button. By the platform's rule the offer is on the board at
//! once, or waits for a moderator; words that smell of money bring it to one in any case. His own page
//! (`/offer/mine/…`) shows where it stands and who has answered; there he changes, pauses and ends it.
//! Every two months he is asked whether it is still so; when he does not answer, it ends.
//!
//! **Odette** reads it on the board and answers (`/offer/reply/{id}`), opens the link in her mail, and
//! Luc is told. Both have a page of their conversation (`/offer/talk/…`); what one writes is mailed to
//! the other. Neither sees who the other is. When Luc says yes a place is taken and both see first
//! name, address and phone ([`crate::people::contacts`], logged). A week later both are asked how it
//! went; when it is done, did not work out, or nobody says, the place is free again. Whoever owes an
//! answer is reminded, and then it ends, with a word to both. Three months later all of it is forgotten.

pub mod answer;
pub mod answered;
pub mod change;
pub mod confirm;
pub mod deed;
pub mod edit;
pub mod end;
pub mod fields;
pub mod form;
pub mod jobs;
pub mod messages;
pub mod mine;
pub mod model;
pub mod pick;
pub mod replies;
pub mod sent;
pub mod talk;
pub mod talks;
pub mod wording;
pub mod words;

use axum::Router;
use axum::routing::{get, post};
use uuid::Uuid;

use crate::auth::links::Purpose;
use crate::error::{Error, Result};
use crate::web::visit::Visit;
use model::Offer;
use replies::{Reply, Side};

/// The pages of this slice.
pub fn routes() -> Router {
    Router::new()
        .route("/offer", get(pick::get))
        .route("/offer/{slug}", get(form::get).post(form::post))
        .route("/offer/sent/{token}", get(sent::get))
        .route("/offer/confirm/{token}", get(confirm::get).post(confirm::post))
        .route("/offer/mine/{token}", get(mine::get))
        .route("/offer/mine/{token}/edit", get(edit::get).post(edit::post))
        .route("/offer/mine/{token}/end", get(end::get).post(end::post))
        .route("/offer/mine/{token}/{act}", post(mine::post).get(mine::back))
        .route("/offer/reply/{id}", get(answer::get).post(answer::post))
        .route("/offer/reply/confirm/{token}", get(answered::get).post(answered::post))
        .route("/offer/talk/{token}", get(talk::get).post(talk::post))
        .route("/offer/talk/{token}/{deed}", get(deed::get).post(deed::post))
}

/// The offer that a link to its own page names.
///
/// # Errors
/// [`Error::Link`] for a forged or old link.
pub(crate) async fn own(v: &Visit, token: &str) -> Result<Offer> {
    let id = v.open(Purpose::OwnOffer, token)?;
    v.read().get::<model::Entity>(id).await?.ok_or(Error::NotFound)
}

/// The own page of an offer.
pub(crate) fn own_url(v: &Visit, token: &str) -> String {
    v.url(&format!("/offer/mine/{token}"))
}

/// A conversation, as one of the two sees it.
pub(crate) struct Talk {
    /// Who reads.
    pub side: Side,
    /// The reply.
    pub reply: Reply,
    /// The offer.
    pub offer: Offer,
}

/// The conversation that a link names, and whose link it is. Two queries.
///
/// # Errors
/// [`Error::Link`] for a forged or old link.
pub(crate) async fn talk_of(v: &Visit, token: &str) -> Result<Talk> {
    let (side, id) = match v.open(Purpose::TalkAsOfferer, token) {
        Ok(id) => (Side::Offerer, id),
        Err(_) => (Side::Replier, v.open(Purpose::TalkAsReplier, token)?),
    };
    let scope = v.read();
    let reply = scope.get::<replies::Entity>(id).await?.ok_or(Error::NotFound)?;
    let offer = scope.get::<model::Entity>(reply.offer_id).await?.ok_or(Error::NotFound)?;
    Ok(Talk { side, reply, offer })
}

/// The page of a conversation, for one of the two.
pub(crate) fn talk_url(v: &Visit, side: Side, reply: Uuid) -> String {
    v.url(&format!("/offer/talk/{}", v.token(purpose_of(side), reply)))
}

/// What a link for one of the two is for.
#[must_use]
pub fn purpose_of(side: Side) -> Purpose {
    match side {
        Side::Offerer => Purpose::TalkAsOfferer,
        Side::Replier => Purpose::TalkAsReplier,
    }
}
