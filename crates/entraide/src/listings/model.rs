//! A listing (for now: an ask) and its state machine. No state lets an ask just lie there:
//! whatever is unfinished has a `next_check_at`, which the database insists on (invariant 2).

use chrono::{DateTime, Duration, Utc};
use sea_orm::ActiveValue::Set;
use sea_orm::FromJsonQueryResult;
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use super::posting::posting;
use crate::board::model::put;
use crate::db::scope::{Scope, Tx};
use crate::events::{Actor, Line};
use crate::helpers::model::Words;
use crate::listings::jobs::CheckListing;

pub use super::change::{
    Change, Ending, REOPEN_DAYS, confirm, end_by_person, finish, forget, lock, reopen, take_place,
};
pub use super::code::{new_code, spoken, typed_code};
pub use super::revise::{Revised, Revision, revise};

#[derive(Clone, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "listings")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub platform_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// `ask`; offers and missions will stand beside it.
    pub kind: String,
    /// The speakable code, without its dashes.
    pub code: String,
    /// The form that it came from: sent twice, it makes one ask.
    pub form_id: Uuid,
    pub state: State,
    pub category_id: Uuid,
    /// Who needs help.
    pub person_id: Uuid,
    /// Who asks for them, if it is someone else.
    pub contact_id: Option<Uuid>,
    pub channel: String,
    pub place_code: String,
    /// Private: for the matched helper only.
    pub street: Option<String>,
    /// Private exact point.
    pub lat: f64,
    /// Private exact point.
    pub lon: f64,
    /// Public point; distances are computed from it.
    pub public_lat: f64,
    /// Public point; distances are computed from it.
    pub public_lon: f64,
    /// Cell of the public point.
    pub cell: i64,
    pub due_kind: DueKind,
    /// By when help should have come.
    pub due_at: Option<DateTimeUtc>,
    /// Private until the yes.
    pub details: String,
    /// Answers to the category's questions.
    pub answers: Answers,
    /// Spoken languages.
    pub languages: Words,
    /// How many helpers are needed.
    pub capacity: i16,
    /// How many have said yes.
    pub taken: i16,
    /// Waves sent so far.
    pub wave: i16,
    /// Why a coordinator has it.
    pub hand_reason: Option<Hand>,
    pub hand_since: Option<DateTimeUtc>,
    /// The organisation that looks after it: while one does, nobody else is asked.
    pub organisation_id: Option<Uuid>,
    pub next_check_at: Option<DateTimeUtc>,
    /// Reminders sent in this state.
    pub reminders: i16,
    pub opened_at: Option<DateTimeUtc>,
    pub first_yes_at: Option<DateTimeUtc>,
    pub closed_at: Option<DateTimeUtc>,
    pub close_reason: Option<String>,
    /// Counts changes: two coordinators do not overwrite each other.
    pub version: i32,
    pub created_at: DateTimeUtc,
    pub updated_at: DateTimeUtc,
}

impl std::fmt::Debug for Model {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { id, state, taken, capacity, wave, hand_reason, next_check_at, .. } = self;
        f.debug_struct("Listing")
            .field("id", id)
            .field("state", state)
            .field("taken", &format_args!("{taken}/{capacity}"))
            .field("wave", wave)
            .field("hand", hand_reason)
            .field("next_check_at", next_check_at)
            .finish_non_exhaustive()
    }
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

crate::sealed!();

impl Model {
    /// Who is told about it: whoever asks, for themselves or for someone else.
    #[must_use]
    pub fn asker(&self) -> Uuid {
        self.contact_id.unwrap_or(self.person_id)
    }
}

/// A listing, as the rooms above call it.
pub type Listing = Model;

/// Where an ask stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(16))")]
pub enum State {
    /// Written; its mail link was not opened yet.
    #[sea_orm(string_value = "unconfirmed")]
    Unconfirmed,
    /// Waits for a coordinator's call-back.
    #[sea_orm(string_value = "callback")]
    Callback,
    /// Helpers are being asked.
    #[sea_orm(string_value = "open")]
    Open,
    /// Enough helpers have said yes.
    #[sea_orm(string_value = "matched")]
    Matched,
    /// Help has come.
    #[sea_orm(string_value = "done")]
    Done,
    /// Withdrawn by the person.
    #[sea_orm(string_value = "cancelled")]
    Cancelled,
    /// Closed by a coordinator, with a reason.
    #[sea_orm(string_value = "closed")]
    Closed,
    /// Never confirmed.
    #[sea_orm(string_value = "expired")]
    Expired,
}

impl State {
    /// Whether nothing more will happen.
    #[must_use]
    pub fn is_finished(self) -> bool {
        matches!(self, Self::Done | Self::Cancelled | Self::Closed | Self::Expired)
    }

    /// The stem of its messages, as it stands in the database.
    #[must_use]
    pub fn stem(self) -> String {
        self.to_value()
    }
}

/// When help is needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(8))")]
pub enum DueKind {
    /// As soon as possible.
    #[sea_orm(string_value = "asap")]
    Asap,
    /// By the end of a day.
    #[sea_orm(string_value = "by")]
    By,
    /// At a time.
    #[sea_orm(string_value = "at")]
    At,
}

/// Why an ask is in a coordinator's hands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(24))")]
pub enum Hand {
    /// Only a phone number is known: call back.
    #[sea_orm(string_value = "callback")]
    Callback,
    /// The mail link was not opened; a phone number is known.
    #[sea_orm(string_value = "unconfirmed")]
    Unconfirmed,
    /// Nobody could be found.
    #[sea_orm(string_value = "nobody")]
    Nobody,
    /// A helper said yes and then nothing.
    #[sea_orm(string_value = "silent")]
    Silent,
    /// The person did not say whether help came.
    #[sea_orm(string_value = "confirm")]
    Confirm,
    /// The person says that it was not done.
    #[sea_orm(string_value = "disputed")]
    Disputed,
    /// The person says that nobody came.
    #[sea_orm(string_value = "no_show")]
    NoShow,
    /// Mail to the person is refused.
    #[sea_orm(string_value = "mail_failed")]
    MailFailed,
}

impl Hand {
    /// The stem of its messages.
    #[must_use]
    pub fn stem(self) -> String {
        self.to_value().replace('_', "-")
    }
}

/// Answers by the key of the question, as a column.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
#[serde(transparent)]
pub struct Answers(pub std::collections::BTreeMap<String, String>);

/// An ask as its form tells it, already checked; its people are known.
#[derive(Clone)]
pub struct NewAsk {
    /// The form's own id.
    pub form_id: Uuid,
    /// Kind of help.
    pub category_id: Uuid,
    /// Who needs it.
    pub person_id: Uuid,
    /// Who asks for them.
    pub contact_id: Option<Uuid>,
    /// Where.
    pub place: Where,
    /// When.
    pub due_kind: DueKind,
    /// By when.
    pub due_at: DateTime<Utc>,
    /// In the person's words.
    pub details: String,
    /// Answers to the category's questions.
    pub answers: Answers,
    /// Spoken languages.
    pub languages: Vec<String>,
    /// Helpers needed.
    pub capacity: i16,
}

/// A place as a listing keeps it.
#[derive(Clone)]
pub struct Where {
    /// Gazetteer code.
    pub code: String,
    /// Private street and number.
    pub street: Option<String>,
    /// Private exact point.
    pub exact: geo::Point,
    /// What everybody may know.
    pub public: geo::Point,
}

/// How an ask begins: what is known to reach the person decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Start {
    /// A mail link has to be opened.
    Mail,
    /// A coordinator calls.
    Phone,
    /// At once.
    Open,
}

/// Writes an ask down.
///
/// # Errors
/// When the database fails.
pub async fn create(tx: &Tx, ask: NewAsk, start: Start) -> Result<Model, DbErr> {
    let (state, hand, next) = match start {
        Start::Mail => (State::Unconfirmed, None, tx.now + Duration::hours(2)),
        Start::Phone => (State::Callback, Some(Hand::Callback), tx.now),
        Start::Open => (State::Open, None, tx.now),
    };
    let model = Model {
        platform_id: tx.platform,
        id: tx.ids.uuid(),
        kind: "ask".into(),
        code: new_code(&tx.ids),
        form_id: ask.form_id,
        state,
        category_id: ask.category_id,
        person_id: ask.person_id,
        contact_id: ask.contact_id,
        channel: "web".into(),
        cell: geo::cell_of(ask.place.public).to_i64(),
        place_code: ask.place.code,
        street: ask.place.street,
        lat: ask.place.exact.lat,
        lon: ask.place.exact.lon,
        public_lat: ask.place.public.lat,
        public_lon: ask.place.public.lon,
        due_kind: ask.due_kind,
        due_at: Some(ask.due_at),
        details: ask.details,
        answers: ask.answers,
        languages: Words(ask.languages),
        capacity: ask.capacity,
        taken: 0,
        wave: 0,
        hand_reason: hand,
        hand_since: hand.map(|_| tx.now),
        organisation_id: None,
        next_check_at: Some(next),
        reminders: 0,
        opened_at: (state == State::Open).then_some(tx.now),
        first_yes_at: None,
        closed_at: None,
        close_reason: None,
        version: 0,
        created_at: tx.now,
        updated_at: tx.now,
    };
    tx.insert(ActiveModel { platform_id: Set(tx.platform), ..model.clone().into() }).await?;
    Line::new("ask-created", Actor::Person(ask.person_id)).listing(model.id).write(tx).await?;
    tx.enqueue(&CheckListing { listing: model.id }, next).await?;
    if let Some(posting) = posting(&model) {
        put(tx, posting).await?;
    }
    Ok(model)
}

/// The ask that a form has made, if it was sent before.
///
/// # Errors
/// When the database fails.
pub async fn by_form<C: ConnectionTrait>(scope: &Scope<C>, form: Uuid) -> Result<Option<Model>, DbErr> {
    let query = scope.find::<Entity>().filter(Column::FormId.eq(form));
    query.one(scope.conn()).await
}

/// The ask of a code (see [`typed_code`]).
///
/// # Errors
/// When the database fails.
pub async fn by_code<C: ConnectionTrait>(scope: &Scope<C>, code: &str) -> Result<Option<Model>, DbErr> {
    let query = scope.find::<Entity>().filter(Column::Code.eq(code));
    query.one(scope.conn()).await
}
