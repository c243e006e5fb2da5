//! An application: somebody would like to come on one of a mission's dates. What happens to it is in
//! [`super::taking`].

use chrono::{DateTime, Duration, Utc};
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::{QueryOrder as _, QuerySelect as _, QueryTrait as _};

use super::jobs::{CheckApplication, ForgetApplication};
use crate::db::scope::{Scope, Tx};
use crate::people::model as people;

/// Nothing is forgotten sooner after its end.
pub const FORGET_AFTER_DAYS: i64 = 30;

#[derive(Clone, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "applications")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub platform_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// The form that it came from: sent twice, it makes one application.
    pub form_id: Uuid,
    pub mission_id: Uuid,
    pub slot_id: Uuid,
    pub person_id: Uuid,
    pub state: State,
    /// What they wrote to the organisation.
    pub words: String,
    /// On the waiting list: lower ones come first.
    pub turn: Option<i32>,
    /// Why not, in the organisation's words.
    pub reason: Option<String>,
    /// How long they were there, as the organisation says.
    pub minutes: Option<i32>,
    /// When their address was confirmed.
    pub applied_at: Option<DateTimeUtc>,
    pub finished_at: Option<DateTimeUtc>,
    /// Reminders sent in this state.
    pub reminders: i16,
    pub next_check_at: Option<DateTimeUtc>,
    pub created_at: DateTimeUtc,
}

impl std::fmt::Debug for Model {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { id, state, turn, next_check_at, .. } = self;
        f.debug_struct("Application")
            .field("id", id)
            .field("state", state)
            .field("turn", turn)
            .field("next_check_at", next_check_at)
            .finish_non_exhaustive()
    }
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

crate::sealed!();

/// An application, as other rooms call it.
pub type Application = Model;

/// Where an application stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(16))")]
pub enum State {
    /// Their mail link was not opened yet.
    #[sea_orm(string_value = "unconfirmed")]
    Unconfirmed,
    /// Has a place if the organisation says yes; waits for that.
    #[sea_orm(string_value = "applied")]
    Applied,
    /// On the waiting list.
    #[sea_orm(string_value = "queued")]
    Queued,
    /// A place has become free and is kept for them for a while.
    #[sea_orm(string_value = "offered")]
    Offered,
    /// Has a place.
    #[sea_orm(string_value = "accepted")]
    Accepted,
    /// Was there.
    #[sea_orm(string_value = "attended")]
    Attended,
    /// Was not there.
    #[sea_orm(string_value = "absent")]
    Absent,
    /// Nobody said whether they were there.
    #[sea_orm(string_value = "past")]
    Past,
    /// The organisation said no.
    #[sea_orm(string_value = "declined")]
    Declined,
    /// By themselves.
    #[sea_orm(string_value = "withdrawn")]
    Withdrawn,
    /// The date or the mission does not take place.
    #[sea_orm(string_value = "cancelled")]
    Cancelled,
    /// Nobody answered in time, or no place became free.
    #[sea_orm(string_value = "lapsed")]
    Lapsed,
    /// Never confirmed.
    #[sea_orm(string_value = "expired")]
    Expired,
}

impl State {
    /// Those in which a place is taken or kept.
    pub const HOLDING: [Self; 3] = [Self::Applied, Self::Offered, Self::Accepted];
    /// Those in which the address is confirmed and something is still to come.
    pub const CONFIRMED: [Self; 4] = [Self::Applied, Self::Queued, Self::Offered, Self::Accepted];
    /// Those in which something is still to come.
    pub const RUNNING: [Self; 5] =
        [Self::Unconfirmed, Self::Applied, Self::Queued, Self::Offered, Self::Accepted];

    /// Whether a place is taken or kept for them.
    #[must_use]
    pub fn holds_a_place(self) -> bool {
        Self::HOLDING.contains(&self)
    }

    /// Whether something is still to come.
    #[must_use]
    pub fn is_running(self) -> bool {
        Self::RUNNING.contains(&self)
    }

    /// The stem of its messages, as it stands in the database.
    #[must_use]
    pub fn stem(self) -> String {
        self.to_value()
    }
}

impl Model {
    /// Goes on to a state that something is still to come in, looked at again at a moment.
    ///
    /// # Errors
    /// When the database fails.
    pub(super) async fn go(&mut self, tx: &Tx, state: State, check_at: DateTime<Utc>) -> Result<(), DbErr> {
        self.state = state;
        self.reminders = 0;
        self.plan(tx, check_at).await?;
        self.keep(tx).await
    }

    /// Goes on to a state in which all is said; some time later it is forgotten.
    ///
    /// # Errors
    /// When the database fails.
    pub(super) async fn end(&mut self, tx: &Tx, state: State) -> Result<(), DbErr> {
        self.state = state;
        self.next_check_at = None;
        self.finished_at = Some(tx.now);
        if state == State::Expired {
            // Never confirmed, it may not be theirs.
            self.words.clear();
        }
        let forget_at = tx.now + Duration::days(FORGET_AFTER_DAYS);
        tx.enqueue(&ForgetApplication { application: self.id }, forget_at).await?;
        self.keep(tx).await
    }

    /// Plans the next look.
    ///
    /// # Errors
    /// When the database fails.
    pub(super) async fn plan(&mut self, tx: &Tx, at: DateTime<Utc>) -> Result<(), DbErr> {
        self.next_check_at = Some(at);
        tx.enqueue(&CheckApplication { application: self.id }, at).await
    }

    /// Writes it down after a change under the lock of its mission ([`super::model::lock`]).
    ///
    /// # Errors
    /// When the database fails.
    pub(super) async fn keep(&self, tx: &Tx) -> Result<(), DbErr> {
        let mut row = ActiveModel::from(self.clone()).reset_all();
        for column in [Column::PlatformId, Column::Id, Column::FormId] {
            row.not_set(column);
        }
        tx.update::<Entity>().set(row).filter(Column::Id.eq(self.id)).exec(tx.conn()).await?;
        Ok(())
    }
}

/// Writes an application down whose address has to be confirmed next.
///
/// # Errors
/// When the database fails, or the form was sent before.
pub(super) async fn add(
    tx: &Tx,
    form_id: Uuid,
    (mission, slot): (Uuid, Uuid),
    person: Uuid,
    words: String,
    check_at: DateTime<Utc>,
) -> Result<Model, DbErr> {
    let application = Model {
        platform_id: tx.platform,
        id: tx.ids.uuid(),
        form_id,
        mission_id: mission,
        slot_id: slot,
        person_id: person,
        state: State::Unconfirmed,
        words,
        turn: None,
        reason: None,
        minutes: None,
        applied_at: None,
        finished_at: None,
        reminders: 0,
        next_check_at: Some(check_at),
        created_at: tx.now,
    };
    tx.insert(ActiveModel { platform_id: Set(tx.platform), ..application.clone().into() }).await?;
    tx.enqueue(&CheckApplication { application: application.id }, check_at).await?;
    Ok(application)
}

/// The application that a form has made, if it was sent before.
///
/// # Errors
/// When the database fails.
pub async fn by_form<C: ConnectionTrait>(scope: &Scope<C>, form: Uuid) -> Result<Option<Model>, DbErr> {
    scope.find::<Entity>().filter(Column::FormId.eq(form)).one(scope.conn()).await
}

/// All applications to a mission but the unconfirmed, in the order in which they came.
///
/// # Errors
/// When the database fails.
pub async fn of_mission<C: ConnectionTrait>(scope: &Scope<C>, mission: Uuid) -> Result<Vec<Model>, DbErr> {
    let all =
        scope.find::<Entity>().filter(Column::MissionId.eq(mission)).filter(Column::AppliedAt.is_not_null());
    all.order_by_asc(Column::AppliedAt).order_by_asc(Column::Id).all(scope.conn()).await
}

/// Those of a slot that something is still to come in, in the order in which they came.
///
/// # Errors
/// When the database fails.
pub async fn running<C: ConnectionTrait>(scope: &Scope<C>, slot: Uuid) -> Result<Vec<Model>, DbErr> {
    let all =
        scope.find::<Entity>().filter(Column::SlotId.eq(slot)).filter(Column::State.is_in(State::RUNNING));
    all.order_by_asc(Column::CreatedAt).order_by_asc(Column::Id).all(scope.conn()).await
}

/// The first on a slot's waiting list.
///
/// # Errors
/// When the database fails.
pub(super) async fn next_in_turn<C: ConnectionTrait>(
    scope: &Scope<C>,
    slot: Uuid,
) -> Result<Option<Model>, DbErr> {
    let queued =
        scope.find::<Entity>().filter(Column::SlotId.eq(slot)).filter(Column::State.eq(State::Queued));
    queued.order_by_asc(Column::Turn).limit(1).one(scope.conn()).await
}

/// The confirmed application to a slot of somebody with this address, if there is one that still runs.
///
/// # Errors
/// When the database fails.
pub(super) async fn of_address<C: ConnectionTrait>(
    scope: &Scope<C>,
    slot: Uuid,
    email: &str,
) -> Result<Option<Model>, DbErr> {
    let known = scope.find::<people::Entity>().filter(people::Column::Email.eq(email));
    let known = known.select_only().column(people::Column::Id).into_query();
    scope
        .find::<Entity>()
        .filter(Column::SlotId.eq(slot))
        .filter(Column::State.is_in(State::CONFIRMED))
        .filter(Column::PersonId.in_subquery(known))
        .one(scope.conn())
        .await
}
