//! A referral: an ask that is entrusted to an organisation which serves its place, and where that stands. At most
//! one of an ask runs at a time. The rules that change it are in [`super::change`].

use chrono::{DateTime, Duration, Utc};
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::{QueryOrder as _, QuerySelect as _, QueryTrait as _};

use crate::db::scope::{Scope, Tx};
use crate::listings::model::{self as listing, Listing};
use crate::organisations::areas;
use crate::organisations::model::{self as organisation, Organisation};

#[derive(Clone, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "referrals")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub platform_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub listing_id: Uuid,
    pub organisation_id: Uuid,
    pub state: State,
    /// Who of its leads has taken it over.
    pub lead_id: Option<Uuid>,
    /// What whoever entrusts it says to the leads.
    pub words: Option<String>,
    /// Why it was given back.
    pub reason: Option<String>,
    /// How often the leads were reminded since they have it.
    pub reminders: i16,
    pub created_at: DateTimeUtc,
    /// When the leads were told.
    pub mailed_at: Option<DateTimeUtc>,
    pub taken_at: Option<DateTimeUtc>,
    pub ended_at: Option<DateTimeUtc>,
}

impl std::fmt::Debug for Model {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { id, state, reminders, .. } = self;
        f.debug_struct("Referral")
            .field("id", id)
            .field("state", state)
            .field("reminders", reminders)
            .finish_non_exhaustive()
    }
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

crate::sealed!();

/// A referral, as other rooms call it.
pub type Referral = Model;

/// Where a referral stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(16))")]
pub enum State {
    /// The leads have not answered; the search begins beside it after a while.
    #[sea_orm(string_value = "offered")]
    Offered,
    /// A lead has taken it over: the organisation looks after it.
    #[sea_orm(string_value = "taken")]
    Taken,
    /// Given back or passed on.
    #[sea_orm(string_value = "passed")]
    Passed,
    /// Nobody answered in time.
    #[sea_orm(string_value = "lapsed")]
    Lapsed,
}

impl State {
    /// Those in which the ask is with the organisation.
    pub const RUNNING: [Self; 2] = [Self::Offered, Self::Taken];
}

/// So long the leads have an ask for themselves before the search begins beside them; less when help is needed
/// sooner.
const HEAD_START: Duration = Duration::hours(3);
/// Who has not answered by then is not waited for any more.
pub(super) const LAPSES: Duration = Duration::hours(24);

/// How long the leads have for their answer: three hours, or a quarter of the time that is left.
#[must_use]
pub fn head_start(ask: &Listing, now: DateTime<Utc>) -> Duration {
    share(ask, now).clamp(Duration::minutes(30), HEAD_START)
}

/// How long an ask is left to those who look after it until they are asked how it goes: a day, or a quarter of the
/// time that is left.
#[must_use]
pub fn patience(ask: &Listing, now: DateTime<Utc>) -> Duration {
    share(ask, now).clamp(Duration::hours(2), Duration::hours(24))
}

fn share(ask: &Listing, now: DateTime<Utc>) -> Duration {
    ask.due_at.map_or(Duration::days(4), |due| due - now) / 4
}

impl Model {
    /// Writes it down after a change under the lock of its ask.
    ///
    /// # Errors
    /// When the database fails.
    pub(super) async fn keep(&self, tx: &Tx) -> Result<(), DbErr> {
        let mut row = ActiveModel::from(self.clone()).reset_all();
        for column in [Column::PlatformId, Column::Id] {
            row.not_set(column);
        }
        tx.update::<Entity>().set(row).filter(Column::Id.eq(self.id)).exec(tx.conn()).await?;
        Ok(())
    }

    /// It does not run any more.
    ///
    /// # Errors
    /// When the database fails.
    pub(super) async fn end(&mut self, tx: &Tx, state: State, reason: Option<String>) -> Result<(), DbErr> {
        self.state = state;
        self.reason = reason;
        self.ended_at = Some(tx.now);
        self.keep(tx).await
    }
}

/// Writes a referral down that waits for the leads' answer.
///
/// # Errors
/// When the database fails.
pub(super) async fn add(
    tx: &Tx,
    listing: Uuid,
    organisation: Uuid,
    words: Option<String>,
) -> Result<Model, DbErr> {
    let model = Model {
        platform_id: tx.platform,
        id: tx.ids.uuid(),
        listing_id: listing,
        organisation_id: organisation,
        state: State::Offered,
        lead_id: None,
        words,
        reason: None,
        reminders: 0,
        created_at: tx.now,
        mailed_at: None,
        taken_at: None,
        ended_at: None,
    };
    tx.insert(ActiveModel { platform_id: Set(tx.platform), ..model.clone().into() }).await?;
    Ok(model)
}

/// The referral of an ask that runs. One query.
///
/// # Errors
/// When the database fails.
pub async fn running<C: ConnectionTrait>(scope: &Scope<C>, ask: Uuid) -> Result<Option<Model>, DbErr> {
    let of_ask = scope.find::<Entity>().filter(Column::ListingId.eq(ask));
    of_ask.filter(Column::State.is_in(State::RUNNING)).one(scope.conn()).await
}

/// The last referral of an ask. One query.
///
/// # Errors
/// When the database fails.
pub async fn latest<C: ConnectionTrait>(scope: &Scope<C>, ask: Uuid) -> Result<Option<Model>, DbErr> {
    let of_ask = scope.find::<Entity>().filter(Column::ListingId.eq(ask));
    of_ask.order_by_desc(Column::CreatedAt).order_by_desc(Column::Id).one(scope.conn()).await
}

/// The organisation whose leads are asked whether they take this ask on. One query.
///
/// # Errors
/// When the database fails.
pub async fn asked_now<C: ConnectionTrait>(
    scope: &Scope<C>,
    ask: Uuid,
) -> Result<Option<Organisation>, DbErr> {
    let offered = scope.find::<Entity>().select_only().column(Column::OrganisationId);
    let offered = offered.filter(Column::ListingId.eq(ask)).filter(Column::State.eq(State::Offered));
    let organisations = scope.find::<organisation::Entity>();
    organisations.filter(organisation::Column::Id.in_subquery(offered.into_query())).one(scope.conn()).await
}

/// Referrals to an organisation whose asks go on, the oldest first; or those whose asks have ended while it looked
/// after them, the newest first. At most `limit`. One query.
///
/// # Errors
/// When the database fails.
pub async fn of_organisation<C: ConnectionTrait>(
    scope: &Scope<C>,
    organisation: Uuid,
    go_on: bool,
    limit: u64,
) -> Result<Vec<Model>, DbErr> {
    use listing::State::{Callback, Matched, Open, Unconfirmed};
    let asks = scope.find::<listing::Entity>().select_only().column(listing::Column::Id);
    let asks = asks.filter(listing::Column::State.is_in([Unconfirmed, Callback, Open, Matched])).into_query();
    let all = scope.find::<Entity>().filter(Column::OrganisationId.eq(organisation));
    let all = if go_on {
        let all = all.filter(Column::State.is_in(State::RUNNING)).filter(Column::ListingId.in_subquery(asks));
        all.order_by_asc(Column::CreatedAt).order_by_asc(Column::Id)
    } else {
        let all = all.filter(Column::State.eq(State::Taken)).filter(Column::ListingId.not_in_subquery(asks));
        all.order_by_desc(Column::CreatedAt).order_by_desc(Column::Id)
    };
    all.limit(limit).all(scope.conn()).await
}

/// Whether an organisation serves the place of an ask. One query.
///
/// # Errors
/// When the database fails.
pub async fn serves<C: ConnectionTrait>(
    scope: &Scope<C>,
    organisation: Uuid,
    ask: &Listing,
) -> Result<bool, DbErr> {
    let Some(place) = geo::gazetteer().by_code(&ask.place_code) else { return Ok(false) };
    let serving = areas::serving(scope, place).filter(areas::Column::OrganisationId.eq(organisation));
    Ok(serving.into_tuple::<Uuid>().one(scope.conn()).await?.is_some())
}

/// The organisations that may take on asks and serve the place of this one, by name. One query.
///
/// # Errors
/// When the database fails.
pub async fn serving<C: ConnectionTrait>(
    scope: &Scope<C>,
    ask: &Listing,
) -> Result<Vec<Organisation>, DbErr> {
    let Some(place) = geo::gazetteer().by_code(&ask.place_code) else { return Ok(Vec::new()) };
    taking_asks_at(scope, place).all(scope.conn()).await
}

/// The organisations that may take on asks and serve a place, by name.
pub(super) fn taking_asks_at<C: ConnectionTrait>(
    scope: &Scope<C>,
    place: &geo::Place,
) -> Select<organisation::Entity> {
    scope
        .find::<organisation::Entity>()
        .filter(organisation::Column::State.eq(organisation::State::Open))
        .filter(organisation::Column::WantsAsks.eq(true))
        .filter(organisation::Column::AsksSince.is_not_null())
        .filter(organisation::Column::OrphanSince.is_null())
        .filter(organisation::Column::Id.in_subquery(areas::serving(scope, place).into_query()))
        .order_by_asc(organisation::Column::NameKey)
        .order_by_asc(organisation::Column::Id)
}
