//! An offer and where it stands. The rules that change it are in [`super::change`]; whoever answers
//! it makes a reply ([`super::replies`]). Whatever is unfinished has a `next_check_at` (invariant 2).

use chrono::{DateTime, Duration, NaiveTime, TimeZone as _, Utc};
use chrono_tz::Tz;
use sea_orm::ActiveValue::Set;
use sea_orm::QuerySelect as _;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, ExprTrait as _};

use super::jobs::CheckOffer;
use crate::board::model::{self as board, Kind, Posting};
use crate::db::scope::{Scope, Tx};
use crate::events::{Actor, Line};
use crate::helpers::model::Words;
use crate::mark::mark;

#[derive(Clone, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "offers")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub platform_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// The form that it came from: sent twice, it makes one offer.
    pub form_id: Uuid,
    pub state: State,
    pub category_id: Uuid,
    /// Who offers.
    pub person_id: Uuid,
    /// Public.
    pub title: String,
    /// Public.
    pub details: String,
    /// The language of title and details.
    pub language: String,
    /// Public; where the category allows one.
    pub price: Option<String>,
    /// Without a place it is given at a distance.
    pub place_code: Option<String>,
    pub public_lat: Option<f64>,
    pub public_lon: Option<f64>,
    /// Cell of the public point.
    pub cell: Option<i64>,
    pub from_day: Option<Date>,
    /// Its last day.
    pub until_day: Option<Date>,
    /// Spoken languages.
    pub languages: Words,
    /// How many people at once.
    pub capacity: i16,
    /// With how many it is agreed now.
    pub taken: i16,
    /// Words in it that smell of money, where help is free.
    pub flags: Words,
    /// Since when a moderator should look at it.
    pub check_since: Option<DateTimeUtc>,
    /// Why a moderator has taken it down, in words for its author.
    pub reason: Option<String>,
    /// How often "is it still so?" was asked without an answer.
    pub reminders: i16,
    pub next_check_at: Option<DateTimeUtc>,
    pub opened_at: Option<DateTimeUtc>,
    pub first_yes_at: Option<DateTimeUtc>,
    pub closed_at: Option<DateTimeUtc>,
    pub close_reason: Option<Closed>,
    /// Counts changes.
    pub version: i32,
    pub created_at: DateTimeUtc,
    pub updated_at: DateTimeUtc,
}

impl std::fmt::Debug for Model {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { id, state, taken, capacity, next_check_at, close_reason, .. } = self;
        f.debug_struct("Offer")
            .field("id", id)
            .field("state", state)
            .field("taken", &format_args!("{taken}/{capacity}"))
            .field("next_check_at", next_check_at)
            .field("close_reason", close_reason)
            .finish_non_exhaustive()
    }
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

crate::sealed!();

/// An offer, as other rooms call it.
pub type Offer = Model;

/// Where an offer stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(16))")]
pub enum State {
    /// Written; its mail link was not opened yet.
    #[sea_orm(string_value = "unconfirmed")]
    Unconfirmed,
    /// Waits for a moderator.
    #[sea_orm(string_value = "waiting")]
    Waiting,
    /// On the board, while places are left.
    #[sea_orm(string_value = "open")]
    Open,
    /// Off the board for a while, as its author wishes.
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

    /// The stem of its messages.
    #[must_use]
    pub fn stem(self) -> String {
        self.to_value()
    }
}

/// Why an offer has ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(24))")]
pub enum Closed {
    /// By its author.
    #[sea_orm(string_value = "withdrawn")]
    Withdrawn,
    /// Its last day has passed.
    #[sea_orm(string_value = "over")]
    Over,
    /// Its author did not say whether it is still so.
    #[sea_orm(string_value = "silent")]
    Silent,
    /// By a moderator.
    #[sea_orm(string_value = "refused")]
    Refused,
    /// Never confirmed.
    #[sea_orm(string_value = "expired")]
    Expired,
}

impl Closed {
    /// The stem of its messages.
    #[must_use]
    pub fn stem(self) -> String {
        self.to_value()
    }
}

/// What an offer says; already checked.
#[derive(Clone, Debug)]
pub struct Said {
    /// Public.
    pub title: String,
    /// Public.
    pub details: String,
    /// The language of title and details.
    pub language: String,
    /// Where the category allows one.
    pub price: Option<String>,
    /// None: at a distance.
    pub place: Option<&'static geo::Place>,
    /// First day.
    pub from_day: Option<Date>,
    /// Last day.
    pub until_day: Option<Date>,
    /// Spoken languages.
    pub languages: Vec<String>,
    /// How many people at once.
    pub capacity: i16,
    /// Words that smell of money.
    pub flags: Vec<String>,
}

impl Model {
    /// How many people could still say yes.
    #[must_use]
    pub fn places_left(&self) -> i16 {
        self.capacity - self.taken
    }

    /// A mark of what a moderator has read: nobody accepts words that came after.
    #[must_use]
    pub fn mark(&self) -> String {
        let read = serde_json::json!([self.title, self.details, self.price]);
        mark(read.to_string(), 12)
    }

    /// Takes over what was said.
    pub(super) fn say(&mut self, said: Said) {
        let point = said.place.map(|place| geo::public_place(place, place.point()).point);
        self.title = said.title;
        self.details = said.details;
        self.language = said.language;
        self.price = said.price;
        self.place_code = said.place.map(|place| place.code().to_owned());
        self.public_lat = point.map(|point| point.lat);
        self.public_lon = point.map(|point| point.lon);
        self.cell = point.map(|point| geo::cell_of(point).to_i64());
        self.from_day = said.from_day;
        self.until_day = said.until_day;
        self.languages = Words(said.languages);
        self.capacity = said.capacity;
        self.flags = Words(said.flags);
    }

    /// When its last day is over.
    #[must_use]
    pub fn ends_at(&self, tz: Tz) -> Option<DateTime<Utc>> {
        let next = self.until_day?.succ_opt()?.and_time(NaiveTime::MIN);
        // Should the clocks change at midnight, an hour later serves.
        let at = tz.from_local_datetime(&next).earliest();
        let at =
            at.or_else(|| tz.from_local_datetime(&next.checked_add_signed(Duration::hours(1))?).earliest());
        at.map(|at| at.to_utc())
    }

    /// Plans the next look.
    ///
    /// # Errors
    /// When the database fails.
    pub(super) async fn plan(&mut self, tx: &Tx, at: DateTime<Utc>) -> Result<(), DbErr> {
        self.next_check_at = Some(at);
        tx.enqueue(&CheckOffer { offer: self.id }, at).await
    }

    /// Writes it down after a change under [`lock`], and puts on the board or takes from it what is
    /// public now. Places are counted by [`take_place`] and [`give_back`] alone.
    ///
    /// # Errors
    /// When the database fails.
    pub(super) async fn keep(&mut self, tx: &Tx) -> Result<(), DbErr> {
        self.version += 1;
        self.updated_at = tx.now;
        let mut row = ActiveModel::from(self.clone()).reset_all();
        for column in [Column::PlatformId, Column::Id, Column::FormId, Column::Taken, Column::FirstYesAt] {
            row.not_set(column);
        }
        tx.update::<Entity>().set(row).filter(Column::Id.eq(self.id)).exec(tx.conn()).await?;
        self.post(tx).await
    }

    /// Brings the board in line with it.
    ///
    /// # Errors
    /// When the database fails.
    pub(super) async fn post(&self, tx: &Tx) -> Result<(), DbErr> {
        if self.state != State::Open || self.places_left() <= 0 {
            return board::take_down(tx, self.id).await;
        }
        board::put(tx, self.posting()).await
    }

    /// What the board shows of it.
    #[must_use]
    pub fn posting(&self) -> Posting {
        let point = self.public_lat.zip(self.public_lon).map(|(lat, lon)| geo::Point { lat, lon });
        Posting {
            id: self.id,
            kind: Kind::Offer,
            category: self.category_id,
            words: Some((self.title.clone(), self.details.clone(), self.language.clone())),
            price: self.price.clone(),
            place: self.place_code.clone().zip(point),
            due: None,
            from_day: self.from_day,
            until_day: self.until_day,
            languages: self.languages.clone(),
            places_left: self.places_left(),
            from_age: 0,
            posted_at: self.opened_at.unwrap_or(self.created_at),
        }
    }
}

/// An offer that a form has made, already checked; its person is known.
#[derive(Clone, Debug)]
pub struct NewOffer {
    /// The form's own id.
    pub form_id: Uuid,
    /// Kind of help.
    pub category_id: Uuid,
    /// Who offers.
    pub person_id: Uuid,
    /// What it says.
    pub said: Said,
}

/// Writes an offer down; its mail link has to be opened next.
///
/// # Errors
/// When the database fails.
pub async fn create(tx: &Tx, new: NewOffer) -> Result<Model, DbErr> {
    let mut offer = Model {
        platform_id: tx.platform,
        id: tx.ids.uuid(),
        form_id: new.form_id,
        state: State::Unconfirmed,
        category_id: new.category_id,
        person_id: new.person_id,
        title: String::new(),
        details: String::new(),
        language: String::new(),
        price: None,
        place_code: None,
        public_lat: None,
        public_lon: None,
        cell: None,
        from_day: None,
        until_day: None,
        languages: Words::default(),
        capacity: 1,
        taken: 0,
        flags: Words::default(),
        check_since: None,
        reason: None,
        reminders: 0,
        next_check_at: None,
        opened_at: None,
        first_yes_at: None,
        closed_at: None,
        close_reason: None,
        version: 0,
        created_at: tx.now,
        updated_at: tx.now,
    };
    offer.say(new.said);
    offer.plan(tx, tx.now + Duration::hours(2)).await?;
    tx.insert(ActiveModel { platform_id: Set(tx.platform), ..offer.clone().into() }).await?;
    Line::new("offer-created", Actor::Person(offer.person_id)).listing(offer.id).write(tx).await?;
    Ok(offer)
}

/// The offer that a form has made, if it was sent before.
///
/// # Errors
/// When the database fails.
pub async fn by_form<C: ConnectionTrait>(scope: &Scope<C>, form: Uuid) -> Result<Option<Model>, DbErr> {
    scope.find::<Entity>().filter(Column::FormId.eq(form)).one(scope.conn()).await
}

/// Locks an offer's row for this transaction and reads it. Everything that changes an offer or its
/// replies begins here, so that two changes follow each other.
///
/// # Errors
/// When the database fails.
pub async fn lock(tx: &Tx, offer: Uuid) -> Result<Option<Model>, DbErr> {
    tx.find::<Entity>().filter(Column::Id.eq(offer)).lock_exclusive().one(tx.conn()).await
}

/// Takes one place; `false` when there is none left. One statement, so that it is exact under any
/// concurrency on both databases (invariant 1).
///
/// # Errors
/// When the database fails.
pub async fn take_place(tx: &Tx, offer: Uuid) -> Result<bool, DbErr> {
    let update = tx
        .update::<Entity>()
        .col_expr(Column::Taken, Expr::col(Column::Taken).add(1))
        .col_expr(Column::FirstYesAt, Expr::col(Column::FirstYesAt).if_null(tx.now))
        .filter(Column::Id.eq(offer))
        .filter(Column::State.is_in([State::Open, State::Paused]))
        .filter(Expr::col(Column::Taken).lt(Expr::col(Column::Capacity)));
    Ok(update.exec(tx.conn()).await?.rows_affected == 1)
}

/// Gives a place back.
///
/// # Errors
/// When the database fails.
pub async fn give_back(tx: &Tx, offer: Uuid) -> Result<(), DbErr> {
    tx.update::<Entity>()
        .col_expr(Column::Taken, Expr::col(Column::Taken).sub(1))
        .filter(Column::Id.eq(offer))
        .exec(tx.conn())
        .await?;
    Ok(())
}
