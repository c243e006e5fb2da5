//! What the board shows of a mission.

use chrono::{DateTime, Utc};
use sea_orm::DbErr;

use super::model::{Mission, State};
use super::slots::{self, Slot};
use crate::board::model::{self as board, Kind, Posting};
use crate::db::scope::Tx;
use crate::helpers::model::Words;
use crate::platforms::model::Platform;

impl Mission {
    /// What the board shows of it: where, on which days, and how many places are free.
    ///
    /// # Errors
    /// When the database fails.
    pub(super) async fn post(&self, tx: &Tx, platform: &Platform) -> Result<(), DbErr> {
        if self.state != State::Open {
            return board::take_down(tx, self.id).await;
        }
        let slots = slots::of(&**tx, self.id).await?;
        match self.posting(&slots, tx.now, platform) {
            Some(posting) => board::put(tx, posting).await,
            None => board::take_down(tx, self.id).await,
        }
    }

    /// The same, of an open mission with these dates; nothing when nobody can come any more.
    pub(crate) fn posting(&self, slots: &[Slot], now: DateTime<Utc>, platform: &Platform) -> Option<Posting> {
        let coming: Vec<&Slot> = slots.iter().filter(|slot| slot.is_coming(now)).collect();
        if coming.is_empty() {
            return None;
        }
        let day = |at: DateTime<Utc>| at.with_timezone(&platform.tz()).date_naive();
        let is_dated = coming.iter().all(|slot| slot.starts_at.is_some());
        let days = || coming.iter().filter(|_| is_dated).filter_map(|slot| slot.starts_at.map(day));
        let free: i32 = coming.iter().map(|slot| i32::from(slot.free())).sum();
        let place = self.place_code.clone().zip(self.lat.zip(self.lon));
        Some(Posting {
            id: self.id,
            kind: Kind::Mission,
            category: self.category_id,
            words: Some((self.title.clone(), self.details.clone(), self.language.clone())),
            price: None,
            place: place.map(|(code, (lat, lon))| (code, geo::Point { lat, lon })),
            due: None,
            from_day: days().min(),
            until_day: days().max(),
            languages: Words::default(),
            places_left: i16::try_from(free).unwrap_or(i16::MAX),
            posted_at: self.opened_at.unwrap_or(self.created_at),
        })
    }
}
