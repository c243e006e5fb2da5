//! The helpers who belong to an organisation: they have joined it by themselves, and agreed that its leads see how
//! they are reached and ask them.

use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::{QueryOrder as _, QuerySelect as _, QueryTrait as _};

use super::model::taking_asks_at;
use crate::db::scope::{Scope, Tx};
use crate::events::{Actor, Line};
use crate::helpers::model as helper;
use crate::organisations::model::{self as organisation, Organisation};

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "organisation_helpers")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub platform_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub organisation_id: Uuid,
    pub helper_id: Uuid,
    pub joined_at: DateTimeUtc,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

crate::sealed!();

/// Helpers of one organisation on one page.
const SHOWN: u64 = 200;

/// A helper joins an organisation that takes on asks. Said twice, it is done once.
///
/// # Errors
/// When the database fails.
pub async fn join(tx: &Tx, organisation: &Organisation, helper: Uuid) -> Result<(), DbErr> {
    let row = helper::lock(tx, helper).await?.filter(|row| row.state != helper::State::Left);
    if row.is_none() || !organisation.takes_asks() || belongs(&**tx, organisation.id, helper).await? {
        return Ok(());
    }
    tx.insert(ActiveModel {
        id: Set(tx.ids.uuid()),
        organisation_id: Set(organisation.id),
        helper_id: Set(helper),
        joined_at: Set(tx.now),
        ..Default::default()
    })
    .await?;
    Line::new("helper-joined", Actor::Helper(helper)).listing(organisation.id).helper(helper).write(tx).await
}

/// A helper leaves it, or one of its leads takes them out.
///
/// # Errors
/// When the database fails.
pub async fn leave(tx: &Tx, organisation: Uuid, helper: Uuid, actor: Actor) -> Result<(), DbErr> {
    let gone = tx.delete::<Entity>().filter(Column::OrganisationId.eq(organisation));
    let gone = gone.filter(Column::HelperId.eq(helper)).exec(tx.conn()).await?;
    if gone.rows_affected == 0 {
        return Ok(());
    }
    Line::new("helper-left-group", actor).listing(organisation).helper(helper).write(tx).await
}

/// Whether a helper belongs to an organisation. One query.
///
/// # Errors
/// When the database fails.
pub async fn belongs<C: ConnectionTrait>(
    scope: &Scope<C>,
    organisation: Uuid,
    helper: Uuid,
) -> Result<bool, DbErr> {
    let here = scope.find::<Entity>().filter(Column::OrganisationId.eq(organisation));
    Ok(here.filter(Column::HelperId.eq(helper)).one(scope.conn()).await?.is_some())
}

/// The organisations to which a helper belongs. One query.
///
/// # Errors
/// When the database fails.
pub async fn of_helper<C: ConnectionTrait>(scope: &Scope<C>, helper: Uuid) -> Result<Vec<Uuid>, DbErr> {
    let own = scope.find::<Entity>().filter(Column::HelperId.eq(helper)).order_by_asc(Column::JoinedAt);
    Ok(own.all(scope.conn()).await?.into_iter().map(|row| row.organisation_id).collect())
}

/// The organisations that take on asks where a helper lives and to which they do not belong, by name. One query.
///
/// # Errors
/// When the database fails.
pub async fn to_join<C: ConnectionTrait>(
    scope: &Scope<C>,
    helper: &helper::Model,
    at_most: u64,
) -> Result<Vec<Organisation>, DbErr> {
    let Some(place) = geo::gazetteer().by_code(&helper.place_code) else { return Ok(Vec::new()) };
    let own = scope.find::<Entity>().filter(Column::HelperId.eq(helper.id));
    let own = own.select_only().column(Column::OrganisationId).into_query();
    let others = taking_asks_at(scope, place).filter(organisation::Column::Id.not_in_subquery(own));
    others.limit(at_most).all(scope.conn()).await
}

/// The helpers of an organisation who have not left, whoever joined first first, at most 200. Two queries.
///
/// # Errors
/// When the database fails.
pub async fn of_organisation<C: ConnectionTrait>(
    scope: &Scope<C>,
    organisation: Uuid,
) -> Result<Vec<helper::Model>, DbErr> {
    let rows = scope.find::<Entity>().filter(Column::OrganisationId.eq(organisation));
    let rows = rows.order_by_asc(Column::JoinedAt).limit(SHOWN).all(scope.conn()).await?;
    let helpers = scope
        .find::<helper::Entity>()
        .filter(helper::Column::Id.is_in(rows.iter().map(|row| row.helper_id)))
        .filter(helper::Column::State.is_in([helper::State::Active, helper::State::Paused]));
    let mut helpers = helpers.all(scope.conn()).await?;
    let turn = |helper: &helper::Model| rows.iter().position(|row| row.helper_id == helper.id);
    helpers.sort_by_key(turn);
    Ok(helpers)
}
