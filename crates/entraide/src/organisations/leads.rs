//! Who leads an organisation: several people, each with a link of their own. They are written down as
//! people, and forgotten when they leave or it ends.

use sea_orm::ActiveValue::Set;
use sea_orm::QueryOrder as _;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;

use crate::db::scope::{Scope, Tx};
use crate::mail::letter::{Letter, SendLetter};

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "leads")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub platform_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub organisation_id: Uuid,
    pub person_id: Uuid,
    pub state: State,
    /// The person who has invited them; nobody has invited the first.
    pub invited_by: Option<Uuid>,
    pub created_at: DateTimeUtc,
    /// Since when they lead it.
    pub since: Option<DateTimeUtc>,
    pub left_at: Option<DateTimeUtc>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

crate::sealed!();

/// Somebody who leads an organisation, as other rooms call them.
pub type Lead = Model;

/// Where a lead stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(16))")]
pub enum State {
    /// Their mail link was not opened yet.
    #[sea_orm(string_value = "invited")]
    Invited,
    /// May do everything.
    #[sea_orm(string_value = "active")]
    Active,
    /// Not any more.
    #[sea_orm(string_value = "left")]
    Left,
}

/// Writes down somebody who will lead it once they have opened their link.
///
/// # Errors
/// When the database fails.
pub async fn add(tx: &Tx, organisation: Uuid, person: Uuid, invited_by: Option<Uuid>) -> Result<Uuid, DbErr> {
    let id = tx.ids.uuid();
    tx.insert(ActiveModel {
        id: Set(id),
        organisation_id: Set(organisation),
        person_id: Set(person),
        state: Set(State::Invited),
        invited_by: Set(invited_by),
        created_at: Set(tx.now),
        since: Set(None),
        left_at: Set(None),
        ..Default::default()
    })
    .await?;
    Ok(id)
}

/// They lead it from now on.
///
/// # Errors
/// When the database fails.
pub(super) async fn activate(tx: &Tx, lead: Uuid) -> Result<(), DbErr> {
    tx.update::<Entity>()
        .col_expr(Column::State, Expr::value(State::Active.to_value()))
        .col_expr(Column::Since, Expr::value(tx.now))
        .filter(Column::Id.eq(lead))
        .filter(Column::State.eq(State::Invited))
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// All who lead it or are invited to, the first first. One query.
///
/// # Errors
/// When the database fails.
pub async fn of<C: ConnectionTrait>(scope: &Scope<C>, organisation: Uuid) -> Result<Vec<Model>, DbErr> {
    let here = scope.find::<Entity>().filter(Column::OrganisationId.eq(organisation));
    let here = here.filter(Column::State.ne(State::Left));
    here.order_by_asc(Column::CreatedAt).order_by_asc(Column::Id).all(scope.conn()).await
}

/// Mails a letter to all who lead it.
///
/// # Errors
/// When the database fails.
pub(super) async fn tell(tx: &Tx, letter: Letter, organisation: Uuid) -> Result<(), DbErr> {
    let leads = of(&**tx, organisation).await?.into_iter().filter(|lead| lead.state == State::Active);
    let letters: Vec<_> =
        leads.map(|lead| SendLetter { letter, to: lead.person_id, about: lead.id }).collect();
    tx.enqueue_all(&letters, tx.now).await
}
