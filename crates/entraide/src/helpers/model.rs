//! A helper: a person who offered to be called on, and the rules of their life.

use chrono::{DateTime, Duration, NaiveDate, Utc};
use sea_orm::ActiveValue::Set;
use sea_orm::FromJsonQueryResult;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, ExprTrait as _};
use serde::{Deserialize, Serialize};

use crate::db::scope::Tx;
use crate::events::{Actor, Line};
use crate::helpers::jobs::CheckHelper;
use crate::i18n::Lang;
use crate::mail::letter::{Letter, send};
use crate::people;
use crate::people::model::Introduction;

/// From which age on one can register to help, in years; the form says so.
pub const FROM_AGE: i16 = 16;
/// Days after which a sign-up that was never confirmed is forgotten.
pub const FORGET_UNCONFIRMED_DAYS: i64 = 7;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "helpers")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub platform_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub person_id: Uuid,
    pub state: State,
    pub place_code: String,
    pub lat: f64,
    pub lon: f64,
    pub cell: i64,
    /// How far this helper goes, in metres.
    pub radius_m: i32,
    /// Slugs of categories.
    pub categories: Words,
    /// BCP 47 tags of spoken languages.
    pub languages: Words,
    /// Seven days of three parts, as bits (see [`matching::Week`]).
    pub week: i32,
    /// How many asks at once.
    pub capacity: i16,
    /// Commitments not yet finished.
    pub load: i16,
    pub last_asked_at: Option<DateTimeUtc>,
    /// The local day that `asked_count` counts.
    pub asked_on: Option<NaiveDate>,
    pub asked_count: i16,
    /// Whether they have ever answered an alert.
    pub has_answered: bool,
    /// Alerts since the last answer, or all of them.
    pub unanswered: i16,
    pub paused_until: Option<DateTimeUtc>,
    pub confirmed_at: Option<DateTimeUtc>,
    pub created_at: DateTimeUtc,
    pub updated_at: DateTimeUtc,
    /// While not confirmed or paused until a day: when a job looks again.
    pub next_check_at: Option<DateTimeUtc>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

crate::sealed!();

/// Where a helper stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(16))")]
pub enum State {
    /// Signed up; the mail link was not opened yet.
    #[sea_orm(string_value = "pending")]
    Pending,
    /// Can be asked.
    #[sea_orm(string_value = "active")]
    Active,
    /// Wants to be left alone for now.
    #[sea_orm(string_value = "paused")]
    Paused,
    /// Gone, and forgotten.
    #[sea_orm(string_value = "left")]
    Left,
}

/// A list of keywords, as a column.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
#[serde(transparent)]
pub struct Words(pub Vec<String>);

/// What the sign-up form tells, already checked.
#[derive(Clone)]
pub struct Profile {
    /// Who it is.
    pub person: Introduction,
    /// Gazetteer code of the place.
    pub place_code: String,
    /// Where the place is.
    pub point: geo::Point,
    /// How far, in metres.
    pub radius_m: i32,
    /// Slugs of categories.
    pub categories: Vec<String>,
    /// Tags of spoken languages.
    pub languages: Vec<String>,
    /// Days and parts of days.
    pub week: i32,
    /// How many asks at once.
    pub capacity: i16,
}

/// Remembers a helper who still has to open the link in the mail that this sends.
///
/// # Errors
/// When the database fails.
pub async fn sign_up(tx: &Tx, profile: &Profile, lang: Lang) -> Result<Uuid, DbErr> {
    let person = people::model::add(tx, &profile.person, lang).await?;
    let id = tx.ids.uuid();
    tx.insert(ActiveModel {
        id: Set(id),
        person_id: Set(person),
        state: Set(State::Pending),
        place_code: Set(profile.place_code.clone()),
        lat: Set(profile.point.lat),
        lon: Set(profile.point.lon),
        cell: Set(geo::cell_of(profile.point).to_i64()),
        radius_m: Set(profile.radius_m),
        categories: Set(Words(profile.categories.clone())),
        languages: Set(Words(profile.languages.clone())),
        week: Set(profile.week),
        capacity: Set(profile.capacity),
        load: Set(0),
        last_asked_at: Set(None),
        asked_on: Set(None),
        asked_count: Set(0),
        paused_until: Set(None),
        confirmed_at: Set(None),
        created_at: Set(tx.now),
        updated_at: Set(tx.now),
        next_check_at: Set(None),
        ..Default::default()
    })
    .await?;
    Line::new("helper-signed-up", Actor::Helper(id)).helper(id).write(tx).await?;
    schedule_check(tx, id, Some(tx.now + Duration::days(1))).await?;
    send(tx, Letter::ConfirmHelper, person, id).await?;
    Ok(id)
}

/// No alerts until a moment, or until the helper comes back.
///
/// # Errors
/// When the database fails.
pub async fn pause(tx: &Tx, helper: &Model, until: Option<DateTime<Utc>>) -> Result<(), DbErr> {
    if helper.confirmed_at.is_none() || !matches!(helper.state, State::Active | State::Paused) {
        return Ok(());
    }
    move_to(tx, helper.id, State::Paused, until, Actor::Helper(helper.id)).await
}

/// The helper is back from a pause.
///
/// # Errors
/// When the database fails.
pub async fn resume(tx: &Tx, helper: &Model) -> Result<(), DbErr> {
    // A pause because of a new address ends when that address is confirmed.
    if helper.confirmed_at.is_none() || helper.state != State::Paused {
        return Ok(());
    }
    move_to(tx, helper.id, State::Active, None, Actor::Helper(helper.id)).await
}

/// Changes what a helper offers. Alerts to a new address wait until it is confirmed: they would
/// show a stranger where somebody needs help.
///
/// # Errors
/// When the database fails.
pub async fn change(tx: &Tx, helper: &Model, profile: &Profile, lang: Lang) -> Result<(), DbErr> {
    let before = tx.get::<people::model::Entity>(helper.person_id).await?;
    let moved = before.is_some_and(|person| person.email != profile.person.email);
    people::model::change(tx, helper.person_id, &profile.person, lang).await?;
    tx.update::<Entity>()
        .col_expr(Column::PlaceCode, Expr::value(profile.place_code.clone()))
        .col_expr(Column::Lat, Expr::value(profile.point.lat))
        .col_expr(Column::Lon, Expr::value(profile.point.lon))
        .col_expr(Column::Cell, Expr::value(geo::cell_of(profile.point).to_i64()))
        .col_expr(Column::RadiusM, Expr::value(profile.radius_m))
        .col_expr(Column::Categories, Expr::value(serde_json::json!(profile.categories)))
        .col_expr(Column::Languages, Expr::value(serde_json::json!(profile.languages)))
        .col_expr(Column::Week, Expr::value(profile.week))
        .col_expr(Column::Capacity, Expr::value(profile.capacity))
        .col_expr(Column::UpdatedAt, Expr::value(tx.now))
        .filter(Column::Id.eq(helper.id))
        .exec(tx.conn())
        .await?;
    Line::new("helper-changed", Actor::Helper(helper.id)).helper(helper.id).write(tx).await?;
    if moved && helper.confirmed_at.is_some() {
        tx.update::<Entity>()
            .col_expr(Column::ConfirmedAt, Expr::value(Option::<DateTimeUtc>::None))
            .filter(Column::Id.eq(helper.id))
            .exec(tx.conn())
            .await?;
        move_to(tx, helper.id, State::Paused, None, Actor::Helper(helper.id)).await?;
        send(tx, Letter::ConfirmHelper, helper.person_id, helper.id).await?;
    }
    Ok(())
}

/// Moves a helper to `state`; `until` is the end of a pause, if it has one.
///
/// # Errors
/// When the database fails.
pub async fn move_to(
    tx: &Tx,
    id: Uuid,
    state: State,
    until: Option<DateTime<Utc>>,
    actor: Actor,
) -> Result<(), DbErr> {
    let mut update = tx
        .update::<Entity>()
        .col_expr(Column::State, Expr::value(state))
        .col_expr(Column::PausedUntil, Expr::value(until))
        .col_expr(Column::UpdatedAt, Expr::value(tx.now));
    if state == State::Active {
        update = update.col_expr(Column::ConfirmedAt, Expr::col(Column::ConfirmedAt).if_null(tx.now));
    }
    update.filter(Column::Id.eq(id)).exec(tx.conn()).await?;
    let kind = match state {
        State::Pending => "helper-signed-up",
        State::Active => "helper-active",
        State::Paused => "helper-paused",
        State::Left => "helper-left",
    };
    Line::new(kind, actor).helper(id).write(tx).await?;
    schedule_check(tx, id, until).await
}

/// Locks a helper's row for this transaction and reads it, so that a yes and a leaving follow each other.
///
/// # Errors
/// When the database fails.
pub async fn lock(tx: &Tx, id: Uuid) -> Result<Option<Model>, DbErr> {
    use sea_orm::QuerySelect;
    tx.find::<Entity>().filter(Column::Id.eq(id)).lock_exclusive().one(tx.conn()).await
}

/// Lets a helper go and forgets the person. Whoever calls it has already ended the helper's
/// commitments, so that nobody waits for someone who has left.
///
/// # Errors
/// When the database fails.
pub async fn leave(tx: &Tx, helper: &Model, actor: Actor) -> Result<(), DbErr> {
    move_to(tx, helper.id, State::Left, None, actor).await?;
    // The place may stay, so that the figures stay true: it is a commune, never an address.
    people::model::erase(tx, helper.person_id).await
}

/// Whether a person is known as a helper.
///
/// # Errors
/// When the database fails.
pub async fn is_known(tx: &Tx, person: Uuid) -> Result<bool, DbErr> {
    Ok(tx.find::<Entity>().filter(Column::PersonId.eq(person)).one(tx.conn()).await?.is_some())
}

/// One commitment less.
///
/// # Errors
/// When the database fails.
pub async fn has_one_less(tx: &Tx, id: Uuid) -> Result<(), DbErr> {
    tx.update::<Entity>()
        .col_expr(Column::Load, Expr::col(Column::Load).sub(1_i16))
        .col_expr(Column::UpdatedAt, Expr::value(tx.now))
        .filter(Column::Id.eq(id))
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// Notes that helpers are being asked, on the local day `today`.
///
/// # Errors
/// When the database fails.
pub async fn asked(tx: &Tx, helpers: Vec<Uuid>, today: NaiveDate) -> Result<(), DbErr> {
    let again = Expr::case(Expr::col(Column::AskedOn).eq(today), Expr::col(Column::AskedCount).add(1_i16));
    tx.update::<Entity>()
        .col_expr(Column::AskedCount, again.finally(1_i16).into())
        .col_expr(Column::LastAskedAt, Expr::value(tx.now))
        .col_expr(Column::AskedOn, Expr::value(today))
        .col_expr(Column::Unanswered, Expr::col(Column::Unanswered).add(1_i16))
        .col_expr(Column::UpdatedAt, Expr::value(tx.now))
        .filter(Column::Id.is_in(helpers))
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// Notes that a helper has answered an alert, yes or no; `promises`: how many commitments that makes more.
///
/// # Errors
/// When the database fails.
pub async fn answered(tx: &Tx, id: Uuid, promises: i16) -> Result<(), DbErr> {
    tx.update::<Entity>()
        .col_expr(Column::Load, Expr::col(Column::Load).add(promises))
        .col_expr(Column::HasAnswered, Expr::value(true))
        .col_expr(Column::Unanswered, Expr::value(0_i16))
        .col_expr(Column::UpdatedAt, Expr::value(tx.now))
        .filter(Column::Id.eq(id))
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// When a job looks at this helper again; `None`: no need.
pub(super) async fn schedule_check(tx: &Tx, id: Uuid, at: Option<DateTime<Utc>>) -> Result<(), DbErr> {
    tx.update::<Entity>()
        .col_expr(Column::NextCheckAt, Expr::value(at))
        .filter(Column::Id.eq(id))
        .exec(tx.conn())
        .await?;
    match at {
        Some(at) => tx.enqueue(&CheckHelper { helper: id }, at).await,
        None => Ok(()),
    }
}
