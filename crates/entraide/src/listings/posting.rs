//! What of an ask stands on the board: kind of help, commune, when, languages, and how many helpers
//! are still wanted. Nothing that its person wrote.

use sea_orm::DbErr;
use uuid::Uuid;

use super::model::{Entity, Model, State};
use crate::board::model::{Kind, Posting, put, take_down};
use crate::db::scope::Tx;
use crate::helpers::model::FROM_AGE;

/// Puts an ask on the board while it is open with places left, and takes it down otherwise. Every
/// change of what the board tells ends here.
///
/// # Errors
/// When the database fails.
pub(super) async fn show(tx: &Tx, listing: Uuid) -> Result<(), DbErr> {
    match tx.get::<Entity>(listing).await?.and_then(|ask| posting(&ask)) {
        Some(posting) => put(tx, posting).await,
        None => take_down(tx, listing).await,
    }
}

/// What everybody may see of an ask; nothing when it is not open, or when an organisation looks after it.
#[must_use]
pub fn posting(ask: &Model) -> Option<Posting> {
    let places_left = ask.capacity - ask.taken;
    if ask.state != State::Open || places_left < 1 || ask.organisation_id.is_some() {
        return None;
    }
    Some(Posting {
        id: ask.id,
        kind: Kind::Ask,
        category: ask.category_id,
        words: None,
        price: None,
        place: Some((ask.place_code.clone(), geo::Point { lat: ask.public_lat, lon: ask.public_lon })),
        due: Some((ask.due_kind, ask.due_at)),
        from_day: None,
        until_day: None,
        languages: ask.languages.clone(),
        places_left,
        from_age: FROM_AGE,
        posted_at: ask.opened_at.unwrap_or(ask.created_at),
    })
}
