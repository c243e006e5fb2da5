//! An organisation and where it stands. It begins in [`super::create`], and the rules that change it are in
//! [`super::change`]; who leads it stands in [`super::leads`], whom it serves in [`super::areas`]. Whatever has not ended has a
//! `next_check_at` (invariant 2).

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use sea_orm::QuerySelect as _;
use sea_orm::entity::prelude::*;

use super::areas::Served;
use super::jobs::CheckOrganisation;
use super::ways::Ways;
use crate::board::model::{self as board, Kind, Posting};
use crate::db::scope::Tx;
use crate::helpers::model::Words;
use crate::listings::model::Answers;
use crate::mark::{mark, words_of};

#[derive(Clone, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "organisations")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub platform_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// The form that it came from: sent twice, it makes one organisation.
    pub form_id: Uuid,
    pub state: State,
    /// Its type.
    pub category_id: Uuid,
    /// Public, as all that follows up to `telegram`.
    pub name: String,
    /// The name as it is compared: see [`key_of`].
    pub name_key: String,
    /// What it does.
    pub details: String,
    /// The language of name and details.
    pub language: String,
    /// To the questions of its type.
    pub answers: Answers,
    /// Where it sits.
    pub place_code: String,
    /// Street and number, if it chooses to show them.
    pub address: Option<String>,
    /// Of the address where it is known, else of the commune.
    pub lat: f64,
    pub lon: f64,
    /// What it serves beside its named areas, as it was drawn: GeoJSON.
    pub outline: Option<String>,
    /// Spoken languages.
    pub languages: Words,
    /// In the syntax of OpenStreetMap; empty when it says nothing of them.
    pub hours: String,
    /// In E.164.
    pub phone: Option<String>,
    pub web: Option<String>,
    /// Invitations to a group.
    pub whatsapp: Option<String>,
    pub signal: Option<String>,
    pub telegram: Option<String>,
    /// Whether it can be written to through the platform.
    pub has_form: bool,
    /// Whether it would like to take on asks.
    pub wants_asks: bool,
    /// Since when it may: a referent has allowed it.
    pub asks_since: Option<DateTimeUtc>,
    /// Words in it that smell of money.
    pub flags: Words,
    /// Since when a referent should look at it.
    pub check_since: Option<DateTimeUtc>,
    /// Since when nobody leads it.
    pub orphan_since: Option<DateTimeUtc>,
    /// Why a referent has taken it down or asks for changes, in words for its leads.
    pub reason: Option<String>,
    /// What a referent has read last, as JSON: see [`Model::readable`].
    pub read: Option<String>,
    /// How often "is it still so?" was asked without an answer.
    pub reminders: i16,
    pub next_check_at: Option<DateTimeUtc>,
    /// When one of its leads last said that it is so.
    pub confirmed_at: Option<DateTimeUtc>,
    pub opened_at: Option<DateTimeUtc>,
    pub closed_at: Option<DateTimeUtc>,
    pub close_reason: Option<Closed>,
    /// The directory that it was imported from, what it is called there, a mark of what was said of it
    /// there, and of which day that is.
    pub source: Option<String>,
    pub source_key: Option<String>,
    pub source_mark: Option<String>,
    pub sourced_on: Option<Date>,
    /// Counts changes.
    pub version: i32,
    pub created_at: DateTimeUtc,
    pub updated_at: DateTimeUtc,
}

impl std::fmt::Debug for Model {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { id, state, next_check_at, close_reason, .. } = self;
        f.debug_struct("Organisation")
            .field("id", id)
            .field("state", state)
            .field("next_check_at", next_check_at)
            .field("close_reason", close_reason)
            .finish_non_exhaustive()
    }
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

crate::sealed!();

/// An organisation, as other rooms call it.
pub type Organisation = Model;

/// Where an organisation stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(16))")]
pub enum State {
    /// Written; its mail link was not opened yet.
    #[sea_orm(string_value = "unconfirmed")]
    Unconfirmed,
    /// Waits for a referent.
    #[sea_orm(string_value = "waiting")]
    Waiting,
    /// In the directory.
    #[sea_orm(string_value = "open")]
    Open,
    /// Out of the directory for a while, as its leads wish.
    #[sea_orm(string_value = "paused")]
    Paused,
    /// It has ended; [`Closed`] says why.
    #[sea_orm(string_value = "closed")]
    Closed,
}

impl State {
    /// Whether it was confirmed and has not ended.
    #[must_use]
    pub fn is_live(self) -> bool {
        matches!(self, Self::Open | Self::Paused)
    }
}

/// Why an organisation is not in the directory any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(24))")]
pub enum Closed {
    /// By one of its leads.
    #[sea_orm(string_value = "withdrawn")]
    Withdrawn,
    /// No lead said whether it is still so.
    #[sea_orm(string_value = "silent")]
    Silent,
    /// By a referent.
    #[sea_orm(string_value = "refused")]
    Refused,
    /// Never confirmed.
    #[sea_orm(string_value = "expired")]
    Expired,
    /// The directory that it was imported from has it no more.
    #[sea_orm(string_value = "missing")]
    Missing,
}

impl Closed {
    /// The stem of its messages.
    #[must_use]
    pub fn stem(self) -> String {
        self.to_value()
    }
}

/// What an organisation says of itself; already checked.
#[derive(Clone, Debug)]
pub struct Said {
    /// Its name.
    pub name: String,
    /// What it does.
    pub details: String,
    /// The language of both.
    pub language: String,
    /// To the questions of its type.
    pub answers: Answers,
    /// Where it sits.
    pub place: &'static geo::Place,
    /// Street and number.
    pub address: Option<String>,
    /// Where that is, if a geocoder knows.
    pub point: Option<geo::Point>,
    /// Whom it serves.
    pub served: Served,
    /// Spoken languages.
    pub languages: Vec<String>,
    /// In the syntax of OpenStreetMap.
    pub hours: String,
    /// How it is reached.
    pub ways: Ways,
    /// Whether it would like to take on asks.
    pub wants_asks: bool,
    /// Words that smell of money.
    pub flags: Vec<String>,
}

/// Where an organisation stands, as the stem of its messages.
#[must_use]
pub fn stem(state: State, reason: Option<Closed>) -> &'static str {
    match (state, reason) {
        (State::Unconfirmed, _) => "unconfirmed",
        (State::Waiting, _) => "waiting",
        (State::Open, _) => "open",
        (State::Paused, _) => "paused",
        (State::Closed, Some(Closed::Refused)) => "refused",
        (State::Closed, Some(Closed::Silent)) => "silent",
        (State::Closed, Some(Closed::Expired)) => "expired",
        (State::Closed, _) => "withdrawn",
    }
}

/// A name as it is compared: without case, accents and signs.
#[must_use]
pub fn key_of(name: &str) -> String {
    geo::slug(name).chars().take(120).collect()
}

impl Model {
    /// How it is reached.
    #[must_use]
    pub fn ways(&self) -> Ways {
        Ways {
            phone: self.phone.clone(),
            web: self.web.clone(),
            whatsapp: self.whatsapp.clone(),
            signal: self.signal.clone(),
            telegram: self.telegram.clone(),
            form: self.has_form,
        }
    }

    /// A mark of what a referent has read: nobody accepts words that came after.
    #[must_use]
    pub fn mark(&self) -> String {
        let read = serde_json::json!([self.category_id, self.readable(), self.answers]);
        mark(read.to_string(), 12)
    }

    /// All that a referent reads, by name: shown when it waits again, to tell what is new.
    #[must_use]
    pub fn readable(&self) -> BTreeMap<String, String> {
        let answers: Vec<&str> = self.answers.0.values().map(String::as_str).collect();
        let all = [
            ("name", Some(self.name.clone())),
            ("details", Some(self.details.clone())),
            ("answers", Some(answers.join(", "))),
            ("address", self.address.clone()),
            ("phone", self.phone.clone()),
            ("web", self.web.clone()),
            ("whatsapp", self.whatsapp.clone()),
            ("signal", self.signal.clone()),
            ("telegram", self.telegram.clone()),
        ];
        let said = all.into_iter().filter_map(|(name, text)| Some((name.to_owned(), text?)));
        said.filter(|(_, text)| !text.is_empty()).collect()
    }

    /// What a referent has read last, by name; empty before the first time.
    #[must_use]
    pub fn last_read(&self) -> BTreeMap<String, String> {
        words_of(self.read.as_deref())
    }

    /// Whether a referent has asked its leads for changes, and waits for them.
    #[must_use]
    pub fn is_sent_back(&self) -> bool {
        self.state == State::Waiting && self.reason.is_some()
    }

    /// Whether it takes on asks: it would like to, a referent has allowed it, and somebody leads it.
    #[must_use]
    pub fn takes_asks(&self) -> bool {
        let may = self.wants_asks && self.asks_since.is_some();
        may && self.state == State::Open && self.orphan_since.is_none()
    }

    /// Whether it waits for a referent's word on that.
    #[must_use]
    pub fn waits_for_asks(&self) -> bool {
        self.wants_asks && self.asks_since.is_none() && self.state != State::Closed
    }

    /// Whether its leads have been asked more than once without an answer.
    #[must_use]
    pub fn is_stale(&self) -> bool {
        self.state.is_live() && self.reminders > 1
    }

    /// Where it stands, as the stem of its messages.
    #[must_use]
    pub fn stem(&self) -> &'static str {
        if self.is_sent_back() { "changes" } else { stem(self.state, self.close_reason) }
    }

    /// Takes over what was said.
    pub(crate) fn say(&mut self, said: Said) {
        let point = said.point.unwrap_or_else(|| said.place.commune().point());
        self.name_key = key_of(&said.name);
        self.name = said.name;
        self.details = said.details;
        self.language = said.language;
        self.answers = said.answers;
        self.place_code = said.place.code().to_owned();
        self.address = said.address;
        self.lat = point.lat;
        self.lon = point.lon;
        self.outline = said.served.outline;
        self.languages = Words(said.languages);
        self.hours = said.hours;
        self.phone = said.ways.phone;
        self.web = said.ways.web;
        self.whatsapp = said.ways.whatsapp;
        self.signal = said.ways.signal;
        self.telegram = said.ways.telegram;
        self.has_form = said.ways.form;
        self.wants_asks = said.wants_asks;
        self.flags = Words(said.flags);
    }

    /// Plans the next look.
    ///
    /// # Errors
    /// When the database fails.
    pub(crate) async fn plan(&mut self, tx: &Tx, at: DateTime<Utc>) -> Result<(), DbErr> {
        self.next_check_at = Some(at);
        tx.enqueue(&CheckOrganisation { organisation: self.id }, at).await
    }

    /// Writes it down after a change under [`lock`], and puts into the directory or takes from it what is
    /// public now.
    ///
    /// # Errors
    /// When the database fails.
    pub(crate) async fn keep(&mut self, tx: &Tx) -> Result<(), DbErr> {
        self.version += 1;
        self.updated_at = tx.now;
        let mut row = ActiveModel::from(self.clone()).reset_all();
        for column in [Column::PlatformId, Column::Id, Column::FormId] {
            row.not_set(column);
        }
        tx.update::<Entity>().set(row).filter(Column::Id.eq(self.id)).exec(tx.conn()).await?;
        if self.state == State::Open {
            board::put(tx, self.posting()).await
        } else {
            board::take_down(tx, self.id).await
        }
    }

    pub(crate) fn posting(&self) -> Posting {
        Posting {
            id: self.id,
            kind: Kind::Organisation,
            category: self.category_id,
            words: Some((self.name.clone(), self.details.clone(), self.language.clone())),
            price: None,
            place: Some((self.place_code.clone(), geo::Point { lat: self.lat, lon: self.lon })),
            due: None,
            from_day: None,
            until_day: None,
            languages: self.languages.clone(),
            places_left: 1,
            from_age: 0,
            posted_at: self.opened_at.unwrap_or(self.created_at),
        }
    }
}

/// Locks an organisation's row for this transaction and reads it. Everything that changes it or who leads
/// it begins here, so that two changes follow each other.
///
/// # Errors
/// When the database fails.
pub async fn lock(tx: &Tx, organisation: Uuid) -> Result<Option<Model>, DbErr> {
    tx.find::<Entity>().filter(Column::Id.eq(organisation)).lock_exclusive().one(tx.conn()).await
}
