//! An alert: one helper asked about one ask, once.

use matching::Habit;
use sea_orm::ActiveValue::Set;
use sea_orm::FromJsonQueryResult;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;
use serde::{Deserialize, Serialize};

use crate::db::scope::{Scope, Tx};
use crate::events::{Actor, Line};
use crate::helpers::model as helpers;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "alerts")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub platform_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub listing_id: Uuid,
    pub helper_id: Uuid,
    pub wave: i16,
    pub state: State,
    /// From the ask's public place, in metres.
    pub distance_m: i32,
    pub why: Why,
    pub created_at: DateTimeUtc,
    pub sent_at: Option<DateTimeUtc>,
    pub answered_at: Option<DateTimeUtc>,
    /// By when a yes is in time for the wave; none where a coordinator called.
    pub answer_by: Option<DateTimeUtc>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

crate::sealed!();

/// How a helper answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(16))")]
pub enum State {
    /// Not yet.
    #[sea_orm(string_value = "asked")]
    Asked,
    /// "I can help", and was in time.
    #[sea_orm(string_value = "accepted")]
    Accepted,
    /// "Not this time".
    #[sea_orm(string_value = "declined")]
    Declined,
    /// "I can help", but others were faster. They are asked first when a place is free again.
    #[sea_orm(string_value = "late")]
    Late,
    /// Said yes and it did not work out: never asked for this ask again.
    #[sea_orm(string_value = "ended")]
    Ended,
}

/// Why this helper was chosen, in metre-equivalents (see [`matching::Why`]), as a column.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, FromJsonQueryResult)]
pub struct Why {
    /// Distance.
    pub distance: f64,
    /// No shared language.
    pub language: f64,
    /// Already busy.
    pub load: f64,
    /// Does not answer.
    #[serde(default)]
    pub silence: f64,
    /// Asked lately.
    pub recency: f64,
    /// Whether they used to answer then, whoever has chosen them, see [`matching::Habit::number`].
    #[serde(default = "new_habit")]
    pub habit: u8,
    /// Of a yes in time, from 0 to 1, as it was expected then.
    #[serde(default)]
    pub chance: f64,
}

/// Whether a helper used to answer, by what their row counts.
#[must_use]
pub fn habit(has_answered: bool, unanswered: i16) -> Habit {
    Habit::seen(has_answered, u32::try_from(unanswered).unwrap_or(0))
}

/// What was noted before habits were.
fn new_habit() -> u8 {
    Habit::New.number()
}

impl Default for Why {
    fn default() -> Self {
        let habit = new_habit();
        Self { distance: 0.0, language: 0.0, load: 0.0, silence: 0.0, recency: 0.0, habit, chance: 0.0 }
    }
}

impl Model {
    /// Whether the answer was a yes before the wave's time was up, even if others were faster.
    #[must_use]
    pub fn is_yes_in_time(&self) -> bool {
        let is_yes = matches!(self.state, State::Accepted | State::Late | State::Ended);
        is_yes && self.answered_at.zip(self.answer_by).is_some_and(|(at, by)| at <= by)
    }
}

/// A new alert.
#[derive(Clone, Debug)]
pub struct NewAlert {
    /// The ask.
    pub listing: Uuid,
    /// The helper.
    pub helper: Uuid,
    /// The wave, 0 for a coordinator's own choice.
    pub wave: i16,
    /// Distance from the public place, in metres.
    pub distance_m: i32,
    /// The reasons.
    pub why: Why,
}

/// Writes an alert down whose answer has time.
///
/// # Errors
/// When the database fails, or the helper was asked for this ask already.
pub async fn add(tx: &Tx, alert: NewAlert) -> Result<Uuid, DbErr> {
    let ids = add_all(tx, vec![alert], None).await?;
    ids.first().copied().ok_or_else(|| DbErr::Custom("no alert was written".into()))
}

/// Writes alerts down, with the moment by which a yes is in time; their ids, in the same order.
///
/// # Errors
/// When the database fails, or a helper was asked for this ask already.
pub async fn add_all(
    tx: &Tx,
    alerts: Vec<NewAlert>,
    answer_by: Option<DateTimeUtc>,
) -> Result<Vec<Uuid>, DbErr> {
    let ids: Vec<Uuid> = alerts.iter().map(|_| tx.ids.uuid()).collect();
    let rows = ids.iter().zip(alerts).map(|(id, alert)| ActiveModel {
        id: Set(*id),
        listing_id: Set(alert.listing),
        helper_id: Set(alert.helper),
        wave: Set(alert.wave),
        state: Set(State::Asked),
        distance_m: Set(alert.distance_m),
        why: Set(alert.why),
        created_at: Set(tx.now),
        sent_at: Set(None),
        answered_at: Set(None),
        answer_by: Set(answer_by),
        ..Default::default()
    });
    tx.insert_all(rows.collect()).await?;
    Ok(ids)
}

/// Notes that its mail has left.
///
/// # Errors
/// When the database fails.
pub async fn sent(tx: &Tx, alert: Uuid) -> Result<(), DbErr> {
    tx.update::<Entity>()
        .col_expr(Column::SentAt, Expr::value(tx.now))
        .filter(Column::Id.eq(alert))
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// Notes the answer.
///
/// # Errors
/// When the database fails.
pub async fn answer(tx: &Tx, alert: Uuid, state: State) -> Result<(), DbErr> {
    tx.update::<Entity>()
        .col_expr(Column::State, Expr::value(state))
        .col_expr(Column::AnsweredAt, Expr::value(tx.now))
        .filter(Column::Id.eq(alert))
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// A helper says "not this time". A yes that was in time stays one.
///
/// # Errors
/// When the database fails.
pub async fn decline(tx: &Tx, alert: &Model) -> Result<(), DbErr> {
    crate::listings::model::lock(tx, alert.listing_id).await?;
    let now = tx.get::<Entity>(alert.id).await?;
    if !now.is_some_and(|now| matches!(now.state, State::Asked | State::Late)) {
        return Ok(());
    }
    answer(tx, alert.id, State::Declined).await?;
    helpers::answered(tx, alert.helper_id, 0).await?;
    let actor = Actor::Helper(alert.helper_id);
    Line::new("alert-declined", actor).listing(alert.listing_id).helper(alert.helper_id).write(tx).await
}

/// A helper leaves: whatever was asked is answered, nothing waits for somebody who is gone.
///
/// # Errors
/// When the database fails.
pub async fn decline_all(tx: &Tx, helper: Uuid) -> Result<(), DbErr> {
    tx.update::<Entity>()
        .col_expr(Column::State, Expr::value(State::Declined))
        .col_expr(Column::AnsweredAt, Expr::value(tx.now))
        .filter(Column::HelperId.eq(helper))
        .filter(Column::State.is_in([State::Asked, State::Late]))
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// What a helper was asked since a moment and has not answered, or answered too late; newest first.
///
/// # Errors
/// When the database fails.
pub async fn unanswered<C: ConnectionTrait>(
    scope: &Scope<C>,
    helper: Uuid,
    since: DateTimeUtc,
) -> Result<Vec<Model>, DbErr> {
    use sea_orm::{QueryOrder, QuerySelect};
    scope
        .find::<Entity>()
        .filter(Column::HelperId.eq(helper))
        .filter(Column::State.is_in([State::Asked, State::Late]))
        .filter(Column::CreatedAt.gte(since))
        .order_by_desc(Column::CreatedAt)
        .limit(50)
        .all(scope.conn())
        .await
}

/// All alerts about an ask.
///
/// # Errors
/// When the database fails.
pub async fn of_listing<C: ConnectionTrait>(scope: &Scope<C>, listing: Uuid) -> Result<Vec<Model>, DbErr> {
    use sea_orm::QueryOrder;
    scope
        .find::<Entity>()
        .filter(Column::ListingId.eq(listing))
        .order_by_asc(Column::CreatedAt)
        .order_by_asc(Column::Id)
        .all(scope.conn())
        .await
}

/// The alert of one helper about one ask.
///
/// # Errors
/// When the database fails.
pub async fn of_pair<C: ConnectionTrait>(
    scope: &Scope<C>,
    listing: Uuid,
    helper: Uuid,
) -> Result<Option<Model>, DbErr> {
    scope
        .find::<Entity>()
        .filter(Column::ListingId.eq(listing))
        .filter(Column::HelperId.eq(helper))
        .one(scope.conn())
        .await
}
