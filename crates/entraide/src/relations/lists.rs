//! Lists that the team saves: what is looked for, under a name. All who keep in touch with organisations share them.

use sea_orm::ActiveValue::Set;
use sea_orm::QueryOrder as _;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::OnConflict;

use super::filter::Filter;
use crate::db::scope::{Scope, Tx};
use crate::events::{Actor, Line};

/// Characters of a name.
pub const MAX_NAME: usize = 60;
/// More would be no help.
pub const MOST: usize = 40;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "relation_lists")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub platform_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub name: String,
    /// As [`Filter::query`] writes it.
    pub query: String,
    /// Who has saved it.
    pub staff_id: Uuid,
    pub created_at: DateTimeUtc,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

crate::sealed!();

/// Saves a list; under a name that is known, in place of that one. `false` when there are too many.
///
/// # Errors
/// When the database fails.
pub async fn save(tx: &Tx, name: String, filter: &Filter, by: Uuid) -> Result<bool, DbErr> {
    let known = all(&**tx).await?;
    if known.len() >= MOST && !known.iter().any(|list| list.name == name) {
        return Ok(false);
    }
    let row = ActiveModel {
        id: Set(tx.ids.uuid()),
        name: Set(name),
        query: Set(filter.query()),
        staff_id: Set(by),
        created_at: Set(tx.now),
        ..Default::default()
    };
    let again =
        OnConflict::columns([Column::PlatformId, Column::Name]).update_column(Column::Query).to_owned();
    tx.upsert(row, again).await?;
    Line::new("list-saved", Actor::Staff(by)).write(tx).await?;
    Ok(true)
}

/// Removes a list; the organisations in it stay as they are.
///
/// # Errors
/// When the database fails.
pub async fn remove(tx: &Tx, list: Uuid, by: Uuid) -> Result<(), DbErr> {
    tx.delete::<Entity>().filter(Column::Id.eq(list)).exec(tx.conn()).await?;
    Line::new("list-removed", Actor::Staff(by)).write(tx).await
}

/// All lists, by name. One query.
///
/// # Errors
/// When the database fails.
pub async fn all<C: ConnectionTrait>(scope: &Scope<C>) -> Result<Vec<Model>, DbErr> {
    scope.find::<Entity>().order_by_asc(Column::Name).all(scope.conn()).await
}
