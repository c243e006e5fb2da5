//! What the board shows of a mission: at each of its places what is to come there.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;

use super::model::{Mission, State};
use super::slots::{self, Slot};
use crate::board::model::{self as board, Kind, Posting};
use crate::db::scope::Tx;
use crate::helpers::model::Words;
use crate::platforms::model::Platform;

/// What is put on the board of a mission, and what is taken from it.
#[derive(Debug, Default)]
pub(crate) struct Postings {
    pub(crate) up: Vec<Posting>,
    down: Vec<Uuid>,
}

impl Mission {
    /// What the board shows of it: where, on which days, and how many places are free.
    ///
    /// # Errors
    /// When the database fails.
    pub(super) async fn post(&self, tx: &Tx, platform: &Platform) -> Result<(), DbErr> {
        let slots = slots::of(&**tx, self.id).await?;
        let Postings { up, down } = self.postings(&slots, tx.now, platform);
        for posting in up {
            board::put(tx, posting).await?;
        }
        for id in down {
            board::take_down(tx, id).await?;
        }
        Ok(())
    }

    /// Forgets its dates, on the board too: others come in their place. Nobody may have applied for one.
    ///
    /// # Errors
    /// When the database fails.
    pub(crate) async fn clear(&self, tx: &Tx) -> Result<(), DbErr> {
        let elsewhere = slots::of(&**tx, self.id).await?.into_iter().filter(|slot| slot.place_code.is_some());
        for slot in elsewhere {
            board::take_down(tx, slot.id).await?;
        }
        let of = slots::Column::MissionId.eq(self.id);
        tx.delete::<slots::Entity>().filter(of).exec(tx.conn()).await?;
        Ok(())
    }

    /// The same, of a mission with these dates. It stands on the board under its own id, at its own place; at another
    /// place under the id of the oldest date there, whose page leads to the mission.
    pub(crate) fn postings(&self, slots: &[Slot], now: DateTime<Utc>, platform: &Platform) -> Postings {
        let mut own: Vec<&Slot> = Vec::new();
        let mut elsewhere: BTreeMap<&str, (Uuid, Vec<&Slot>)> = BTreeMap::new();
        for slot in slots {
            let is_coming = self.state == State::Open && slot.is_coming(now);
            let coming = match slot.place_code.as_deref() {
                Some(code) => {
                    let (id, there) = elsewhere.entry(code).or_insert((slot.id, Vec::new()));
                    *id = slot.id.min(*id);
                    // Once its own place was another.
                    if self.place_code.as_deref() == Some(code) { &mut own } else { there }
                }
                None => &mut own,
            };
            coming.extend(is_coming.then_some(slot));
        }
        let mut postings = Postings::default();
        let place = self.place_code.as_deref().zip(self.lat.zip(self.lon));
        let mut at = place.map(|(code, (lat, lon))| (code, geo::Point { lat, lon }));
        for (code, (id, there)) in elsewhere {
            let point = geo::gazetteer().by_code(code).map(|place| place.commune().point());
            let Some(point) = point.filter(|_| !there.is_empty()) else {
                postings.down.push(id);
                continue;
            };
            if own.is_empty() {
                // Nothing is to come at its own place.
                (own, at) = (there, Some((code, point)));
                postings.down.push(id);
            } else {
                postings.up.push(self.posting(id, Some((code, point)), &there, platform));
            }
        }
        if own.is_empty() {
            postings.down.push(self.id);
        } else {
            postings.up.push(self.posting(self.id, at, &own, platform));
        }
        postings
    }

    fn posting(
        &self,
        id: Uuid,
        place: Option<(&str, geo::Point)>,
        coming: &[&Slot],
        platform: &Platform,
    ) -> Posting {
        let day = |at: DateTime<Utc>| at.with_timezone(&platform.tz()).date_naive();
        let is_dated = coming.iter().all(|slot| slot.starts_at.is_some());
        let days = || coming.iter().filter(|_| is_dated).filter_map(|slot| slot.starts_at.map(day));
        let free: i32 = coming.iter().map(|slot| i32::from(slot.free())).sum();
        Posting {
            id,
            kind: Kind::Mission,
            category: self.category_id,
            words: Some((self.title.clone(), self.details.clone(), self.language.clone())),
            price: None,
            place: place.map(|(code, point)| (code.to_owned(), point)),
            due: None,
            from_day: days().min(),
            until_day: days().max(),
            languages: Words::default(),
            places_left: i16::try_from(free).unwrap_or(i16::MAX),
            from_age: self.min_age,
            posted_at: self.opened_at.unwrap_or(self.created_at),
        }
    }
}
