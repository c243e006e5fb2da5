//! A helper has said yes to somebody else: to a coordinator on the phone, or to those who lead their group.

use sea_orm::entity::prelude::*;

use super::model::{Yes, accept};
use crate::alerts::model::{self as alert, NewAlert, Why};
use crate::db::scope::Tx;
use crate::events::Actor;
use crate::helpers::model as helper;
use crate::listings::model::Listing;

/// Writes down that a helper has said yes, asked by mail before or not. `None` when there is no such helper, or
/// they are on a break.
///
/// # Errors
/// When the database fails.
pub async fn said_yes(tx: &Tx, ask: &Listing, helper: Uuid, actor: Actor) -> Result<Option<Yes>, DbErr> {
    let row = tx.get::<helper::Entity>(helper).await?;
    let Some(row) = row.filter(|row| row.state == helper::State::Active) else { return Ok(None) };
    if alert::of_pair(tx, ask.id, helper).await?.is_none() {
        let new = NewAlert {
            listing: ask.id,
            helper,
            wave: 0,
            distance_m: distance_m(ask, &row),
            why: Why::default(),
        };
        alert::add(tx, new).await?;
    }
    match alert::of_pair(tx, ask.id, helper).await? {
        Some(asked) => Ok(Some(accept(tx, &asked, actor).await?)),
        None => Ok(None),
    }
}

/// From the ask's public place, in whole metres.
#[must_use]
pub fn distance_m(ask: &Listing, helper: &helper::Model) -> i32 {
    let here = geo::Point::new(ask.public_lat, ask.public_lon);
    let there = geo::Point::new(helper.lat, helper.lon);
    let metres = here.zip(there).map_or(0.0, |(here, there)| here.distance(there));
    #[expect(clippy::cast_possible_truncation, reason = "a distance on Earth in metres fits")]
    let whole = metres.round() as i32;
    whole
}
