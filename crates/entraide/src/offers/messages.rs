//! What the two write to each other.

use sea_orm::ActiveValue::Set;
use sea_orm::QueryOrder as _;
use sea_orm::entity::prelude::*;

use crate::db::scope::{Scope, Tx};

/// Characters of a message.
pub const MAX_WORDS: usize = 2000;

#[derive(Clone, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "messages")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub platform_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub reply_id: Uuid,
    /// The form that it came from: sent twice, it makes one message.
    pub form_id: Uuid,
    /// Who has written it.
    pub person_id: Option<Uuid>,
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

/// Writes a message down.
///
/// # Errors
/// When the database fails, or the form was sent before.
pub async fn add(
    tx: &Tx,
    reply: Uuid,
    person: Option<Uuid>,
    form_id: Uuid,
    words: String,
) -> Result<Uuid, DbErr> {
    let id = tx.ids.uuid();
    tx.insert(ActiveModel {
        id: Set(id),
        reply_id: Set(reply),
        form_id: Set(form_id),
        person_id: Set(person),
        words: Set(words),
        created_at: Set(tx.now),
        ..Default::default()
    })
    .await?;
    Ok(id)
}

/// The messages of some replies, oldest first.
///
/// # Errors
/// When the database fails.
pub async fn of_replies<C: ConnectionTrait>(
    scope: &Scope<C>,
    replies: impl IntoIterator<Item = Uuid>,
) -> Result<Vec<Model>, DbErr> {
    let all = scope.find::<Entity>().filter(Column::ReplyId.is_in(replies));
    all.order_by_asc(Column::CreatedAt).order_by_asc(Column::Id).all(scope.conn()).await
}

/// The message that a form has made, if it was sent before.
///
/// # Errors
/// When the database fails.
pub async fn by_form<C: ConnectionTrait>(scope: &Scope<C>, form: Uuid) -> Result<Option<Model>, DbErr> {
    scope.find::<Entity>().filter(Column::FormId.eq(form)).one(scope.conn()).await
}

/// Forgets what was written in one reply.
///
/// # Errors
/// When the database fails.
pub async fn forget(tx: &Tx, reply: Uuid) -> Result<(), DbErr> {
    tx.delete::<Entity>().filter(Column::ReplyId.eq(reply)).exec(tx.conn()).await?;
    Ok(())
}
