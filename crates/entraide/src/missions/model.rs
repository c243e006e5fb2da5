//! A mission: what an organisation looks for volunteers for, and where it stands. The rules that change it are
//! in [`super::change`], its dates in [`super::slots`], who comes in [`super::applications`]. Whatever has not
//! ended has a `next_check_at` (invariant 2).

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::{FromJsonQueryResult, QueryOrder as _, QuerySelect as _};
use serde::{Deserialize, Serialize};

use super::jobs::CheckMission;
use crate::db::scope::{Scope, Tx};
use crate::events::{Actor, Line};
use crate::helpers::model::Words;
use crate::i18n::Lang;
use crate::mark::{mark, words_of};
use crate::organisations::leads::Lead;
use crate::platforms::model::Platform;

#[derive(Clone, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "missions")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub platform_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// The form that it came from: sent twice, it makes one mission.
    pub form_id: Uuid,
    pub organisation_id: Uuid,
    /// The lead who has written it; nobody of one that comes from elsewhere.
    pub lead_id: Option<Uuid>,
    pub state: State,
    /// Its field of action.
    pub category_id: Uuid,
    pub title: String,
    pub details: String,
    /// What one has to know or have; may be empty.
    pub needs: String,
    /// What to bring; may be empty.
    pub bring: String,
    /// Who welcomes volunteers, and how they are reached on the day; those with a place see it
    /// ([`crate::people::contacts::on_the_day`]).
    pub contact: Option<String>,
    /// The language of these words.
    pub language: String,
    /// The same words in other languages.
    pub translations: Translations,
    /// In years.
    pub min_age: i16,
    pub choice: Choice,
    /// Without a place it is done at a distance.
    pub place_code: Option<String>,
    /// Street and number: public.
    pub address: Option<String>,
    pub lat: Option<f64>,
    pub lon: Option<f64>,
    /// Words in it that smell of money.
    pub flags: Words,
    /// Since when a referent should look at it.
    pub check_since: Option<DateTimeUtc>,
    /// The words that a referent has read last, to show what is new.
    pub read: Option<String>,
    /// Why a referent wants changes or has refused it, in words for its leads.
    pub reason: Option<String>,
    /// How often "is it still so?" was asked without an answer.
    pub reminders: i16,
    pub next_check_at: Option<DateTimeUtc>,
    pub opened_at: Option<DateTimeUtc>,
    pub closed_at: Option<DateTimeUtc>,
    pub close_reason: Option<Closed>,
    /// The feed that it comes from, by the name that its importer gives it.
    pub source: Option<String>,
    /// What the partner calls it.
    pub source_key: Option<String>,
    /// A mark of what it said there.
    pub source_mark: Option<String>,
    /// Where one applies there.
    pub apply_url: Option<String>,
    /// Counts changes.
    pub version: i32,
    pub created_at: DateTimeUtc,
    pub updated_at: DateTimeUtc,
}

impl std::fmt::Debug for Model {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { id, state, next_check_at, close_reason, .. } = self;
        f.debug_struct("Mission")
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

/// A mission, as other rooms call it.
pub type Mission = Model;

/// Where a mission stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(16))")]
pub enum State {
    /// Its leads write it; nobody else sees it.
    #[sea_orm(string_value = "draft")]
    Draft,
    /// Waits for a referent.
    #[sea_orm(string_value = "waiting")]
    Waiting,
    /// Public.
    #[sea_orm(string_value = "open")]
    Open,
    /// It has ended; [`Closed`] says why.
    #[sea_orm(string_value = "closed")]
    Closed,
}

/// Why a mission has ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(24))")]
pub enum Closed {
    /// By one of its leads.
    #[sea_orm(string_value = "withdrawn")]
    Withdrawn,
    /// Its last date has passed.
    #[sea_orm(string_value = "over")]
    Over,
    /// A draft that nobody has touched for long, or nobody said whether it is still so.
    #[sea_orm(string_value = "silent")]
    Silent,
    /// By a referent.
    #[sea_orm(string_value = "refused")]
    Refused,
    /// Its organisation has ended.
    #[sea_orm(string_value = "organisation")]
    Organisation,
    /// Its feed has it no more.
    #[sea_orm(string_value = "missing")]
    Missing,
}

/// Who gets a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(16))")]
pub enum Choice {
    /// Who applies first.
    #[sea_orm(string_value = "first")]
    First,
    /// Whom the organisation accepts.
    #[sea_orm(string_value = "selected")]
    Selected,
}

/// A mission's words in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Text {
    /// In a line.
    pub title: String,
    /// What there is to do.
    pub details: String,
    /// What one has to know or have.
    #[serde(default)]
    pub needs: String,
    /// What to bring.
    #[serde(default)]
    pub bring: String,
}

/// Words by the tag of their language, as a column.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
#[serde(transparent)]
pub struct Translations(pub BTreeMap<String, Text>);

/// What a mission says; already checked.
#[derive(Clone, Debug)]
pub struct Said {
    /// Its field of action.
    pub category_id: Uuid,
    /// Its words.
    pub text: Text,
    /// Their language.
    pub language: String,
    /// In years.
    pub min_age: i16,
    /// Who gets a place.
    pub choice: Choice,
    /// Who welcomes volunteers, and how they are reached on the day.
    pub contact: Option<String>,
    /// Where, and street and number; none at a distance.
    pub site: Option<Site>,
    /// Words that smell of money.
    pub flags: Vec<String>,
}

/// Where a mission is.
#[derive(Clone, Debug)]
pub struct Site {
    /// The commune, or a part of it.
    pub place: &'static geo::Place,
    /// Street and number.
    pub address: Option<String>,
    /// Where that is, if a geocoder knows.
    pub point: Option<geo::Point>,
}

impl Model {
    /// Its words in a language, if there are any, else in its own; and which language that is.
    #[must_use]
    pub fn text(&self, lang: Lang) -> (Text, &str) {
        if self.language != lang.tag()
            && let Some((tag, text)) = self.translations.0.get_key_value(lang.tag())
        {
            return (text.clone(), tag);
        }
        (self.own_text(), &self.language)
    }

    /// The words in the language in which it was written.
    #[must_use]
    pub fn own_text(&self) -> Text {
        Text {
            title: self.title.clone(),
            details: self.details.clone(),
            needs: self.needs.clone(),
            bring: self.bring.clone(),
        }
    }

    /// All that a referent reads, by name: shown when it waits again, to tell what is new.
    #[must_use]
    pub fn readable(&self) -> BTreeMap<String, String> {
        let mut all = BTreeMap::new();
        let mut add = |name: &str, text: &str| {
            if !text.is_empty() {
                all.insert(name.to_owned(), text.to_owned());
            }
        };
        add("title", &self.title);
        add("details", &self.details);
        add("needs", &self.needs);
        add("bring", &self.bring);
        add("contact", self.contact.as_deref().unwrap_or_default());
        add("place", self.place_code.as_deref().unwrap_or_default());
        add("address", self.address.as_deref().unwrap_or_default());
        add("age", &self.min_age.to_string());
        for (tag, text) in &self.translations.0 {
            for (name, words) in [
                ("title", &text.title),
                ("details", &text.details),
                ("needs", &text.needs),
                ("bring", &text.bring),
            ] {
                add(&format!("{name}-{tag}"), words);
            }
        }
        all
    }

    /// A mark of what a referent has read: nobody accepts words that came after.
    #[must_use]
    pub fn mark(&self) -> String {
        let read = serde_json::json!([self.category_id, self.readable()]);
        mark(read.to_string(), 12)
    }

    /// What a referent has read last, by name; empty before the first time.
    #[must_use]
    pub fn last_read(&self) -> BTreeMap<String, String> {
        words_of(self.read.as_deref())
    }

    /// Where it stands, as the stem of its messages.
    #[must_use]
    pub fn stem(&self) -> &'static str {
        match (self.state, self.close_reason) {
            (State::Draft, _) if self.reason.is_some() => "changes",
            (State::Draft, _) => "draft",
            (State::Waiting, _) => "waiting",
            (State::Open, _) => "open",
            (State::Closed, Some(Closed::Refused)) => "refused",
            (State::Closed, Some(Closed::Over | Closed::Missing)) => "over",
            (State::Closed, Some(Closed::Silent)) => "silent",
            (State::Closed, _) => "withdrawn",
        }
    }

    /// Takes over what was said.
    pub(crate) fn say(&mut self, said: Said) {
        self.category_id = said.category_id;
        self.title = said.text.title;
        self.details = said.text.details;
        self.needs = said.text.needs;
        self.bring = said.text.bring;
        self.language = said.language;
        self.translations.0.remove(&self.language);
        self.min_age = said.min_age;
        self.choice = said.choice;
        self.contact = said.contact;
        self.place_code = said.site.as_ref().map(|site| site.place.code().to_owned());
        self.address = said.site.as_ref().and_then(|site| site.address.clone());
        let point = said.site.as_ref().map(|site| site.point.unwrap_or_else(|| site.place.commune().point()));
        self.lat = point.map(|point| point.lat);
        self.lon = point.map(|point| point.lon);
        self.flags = Words(said.flags);
    }

    /// Plans the next look.
    ///
    /// # Errors
    /// When the database fails.
    pub(super) async fn plan(&mut self, tx: &Tx, at: DateTime<Utc>) -> Result<(), DbErr> {
        self.next_check_at = Some(at);
        tx.enqueue(&CheckMission { mission: self.id }, at).await
    }

    /// Writes it down after a change under [`lock`], and puts on the board or takes from it what is public now.
    ///
    /// # Errors
    /// When the database fails.
    pub(crate) async fn keep(&mut self, tx: &Tx, platform: &Platform) -> Result<(), DbErr> {
        self.version += 1;
        self.updated_at = tx.now;
        let mut row = ActiveModel::from(self.clone()).reset_all();
        for column in [Column::PlatformId, Column::Id, Column::FormId] {
            row.not_set(column);
        }
        tx.update::<Entity>().set(row).filter(Column::Id.eq(self.id)).exec(tx.conn()).await?;
        self.post(tx, platform).await
    }
}

/// Writes a draft down; once however often the form is sent.
///
/// # Errors
/// When the database fails, or the form was sent before.
pub async fn create(
    tx: &Tx,
    lead: &Lead,
    form_id: Uuid,
    said: Said,
    platform: &Platform,
) -> Result<Model, DbErr> {
    let mut mission = blank(tx, form_id, lead.organisation_id);
    mission.lead_id = Some(lead.id);
    mission.say(said);
    mission.plan(tx, tx.now + super::change::forget_draft_after()).await?;
    tx.insert(ActiveModel { platform_id: Set(tx.platform), ..mission.clone().into() }).await?;
    mission.post(tx, platform).await?;
    Line::new("mission-written", Actor::Person(lead.person_id)).listing(mission.id).write(tx).await?;
    Ok(mission)
}

/// A mission that has said nothing yet.
pub(crate) fn blank(tx: &Tx, form_id: Uuid, organisation_id: Uuid) -> Model {
    Model {
        platform_id: tx.platform,
        id: tx.ids.uuid(),
        form_id,
        organisation_id,
        lead_id: None,
        state: State::Draft,
        category_id: Uuid::nil(),
        title: String::new(),
        details: String::new(),
        needs: String::new(),
        bring: String::new(),
        contact: None,
        language: String::new(),
        translations: Translations::default(),
        min_age: 0,
        choice: Choice::Selected,
        place_code: None,
        address: None,
        lat: None,
        lon: None,
        flags: Words::default(),
        check_since: None,
        read: None,
        reason: None,
        reminders: 0,
        next_check_at: None,
        opened_at: None,
        closed_at: None,
        close_reason: None,
        source: None,
        source_key: None,
        source_mark: None,
        apply_url: None,
        version: 0,
        created_at: tx.now,
        updated_at: tx.now,
    }
}

/// The mission that a form has made, if it was sent before.
///
/// # Errors
/// When the database fails.
pub async fn by_form<C: ConnectionTrait>(scope: &Scope<C>, form: Uuid) -> Result<Option<Model>, DbErr> {
    scope.find::<Entity>().filter(Column::FormId.eq(form)).one(scope.conn()).await
}

/// Locks a mission's row for this transaction and reads it. Everything that changes it, its dates or who comes
/// begins here, so that two changes follow each other.
///
/// # Errors
/// When the database fails.
pub async fn lock(tx: &Tx, mission: Uuid) -> Result<Option<Model>, DbErr> {
    tx.find::<Entity>().filter(Column::Id.eq(mission)).lock_exclusive().one(tx.conn()).await
}

/// The missions of an organisation, the newest first; at most as many as `take`.
///
/// # Errors
/// When the database fails.
pub async fn of_organisation<C: ConnectionTrait>(
    scope: &Scope<C>,
    organisation: Uuid,
    take: u64,
) -> Result<Vec<Model>, DbErr> {
    let all = scope.find::<Entity>().filter(Column::OrganisationId.eq(organisation));
    all.order_by_desc(Column::CreatedAt).order_by_desc(Column::Id).limit(take).all(scope.conn()).await
}

/// The missions of an organisation that have not ended.
///
/// # Errors
/// When the database fails.
pub(super) async fn running<C: ConnectionTrait>(
    scope: &Scope<C>,
    organisation: Uuid,
) -> Result<Vec<Uuid>, DbErr> {
    let all = scope.find::<Entity>().filter(Column::OrganisationId.eq(organisation));
    let all = all.filter(Column::State.ne(State::Closed)).select_only().column(Column::Id);
    all.into_tuple().all(scope.conn()).await
}
