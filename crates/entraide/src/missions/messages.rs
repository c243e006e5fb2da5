//! What a volunteer and an organisation write to each other about an application.

use sea_orm::ActiveValue::Set;
use sea_orm::QueryOrder as _;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;

use super::applications::Application;
use super::letters::to_leads;
use super::model::Mission;
use crate::db::scope::{Scope, Tx};
use crate::events::{Actor, Line};
use crate::mail::letter::{Letter, send};

#[derive(Clone, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "application_messages")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub platform_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// The form that it came from: sent twice, it is written once.
    pub form_id: Uuid,
    pub application_id: Uuid,
    pub is_by_volunteer: bool,
    pub words: String,
    pub created_at: DateTimeUtc,
}

impl std::fmt::Debug for Model {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Message").field("id", &self.id).finish_non_exhaustive()
    }
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

crate::sealed!();

/// Writes to the other side, who is told by mail. Sent twice, it is written once.
///
/// # Errors
/// When the database fails.
pub async fn write(
    tx: &Tx,
    form_id: Uuid,
    (mission, application): (&Mission, &Application),
    is_by_volunteer: bool,
    words: String,
    actor: Actor,
) -> Result<(), DbErr> {
    if tx.find::<Entity>().filter(Column::FormId.eq(form_id)).one(tx.conn()).await?.is_some() {
        return Ok(());
    }
    let id = tx.ids.uuid();
    tx.insert(ActiveModel {
        id: Set(id),
        form_id: Set(form_id),
        application_id: Set(application.id),
        is_by_volunteer: Set(is_by_volunteer),
        words: Set(words),
        created_at: Set(tx.now),
        ..Default::default()
    })
    .await?;
    Line::new("application-written", actor).listing(mission.id).write(tx).await?;
    if is_by_volunteer {
        to_leads(tx, Letter::ApplyWord, mission, id).await
    } else {
        send(tx, Letter::ApplyWord, application.person_id, id).await
    }
}

/// Forgets what was written about an application.
///
/// # Errors
/// When the database fails.
pub(super) async fn forget(tx: &Tx, application: Uuid) -> Result<(), DbErr> {
    tx.update::<Entity>()
        .col_expr(Column::Words, Expr::value(""))
        .filter(Column::ApplicationId.eq(application))
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// What was written about these applications, oldest first. One query.
///
/// # Errors
/// When the database fails.
pub async fn of<C: ConnectionTrait>(
    scope: &Scope<C>,
    applications: impl IntoIterator<Item = Uuid>,
) -> Result<Vec<Model>, DbErr> {
    let all = scope.find::<Entity>().filter(Column::ApplicationId.is_in(applications));
    all.order_by_asc(Column::CreatedAt).order_by_asc(Column::Id).all(scope.conn()).await
}
