//! What the team writes down about an organisation, and what those who lead it answer to its messages. Forgotten
//! together with the organisation.

use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;
use sea_orm::{QueryOrder as _, QuerySelect as _, QueryTrait as _};

use super::bulletins::recipients::{self, Recipient};
use super::model::is_known;
use crate::db::scope::{Scope, Tx};
use crate::events::{Actor, Line};
use crate::organisations::leads::Lead;
use crate::organisations::model as organisation;

/// Characters of a note, and of an answer.
pub const MAX_WORDS: usize = 4000;
/// So many are shown of one organisation, or of the answers to one message: the latest.
const SHOWN: u64 = 200;

#[derive(Clone, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "relation_notes")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub platform_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub organisation_id: Uuid,
    /// The form that it came from: sent twice, it makes one note.
    pub form_id: Uuid,
    pub kind: Kind,
    /// Who of the team has written it…
    pub staff_id: Option<Uuid>,
    /// … or to which message a lead has answered with it.
    pub recipient_id: Option<Uuid>,
    pub words: String,
    pub created_at: DateTimeUtc,
    /// When its writer has corrected it.
    pub changed_at: Option<DateTimeUtc>,
}

impl std::fmt::Debug for Model {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Note").field("id", &self.id).field("kind", &self.kind).finish_non_exhaustive()
    }
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

crate::sealed!();

/// A note, as other rooms call it.
pub type Note = Model;

/// What a note is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(16))")]
pub enum Kind {
    /// A thought of the team.
    #[sea_orm(string_value = "note")]
    Note,
    /// What was said on the phone.
    #[sea_orm(string_value = "phone")]
    Phone,
    /// What came by mail.
    #[sea_orm(string_value = "mail")]
    Mail,
    /// What was said face to face.
    #[sea_orm(string_value = "visit")]
    Visit,
    /// What a lead has answered to a message, through its link.
    #[sea_orm(string_value = "answer")]
    Answer,
}

impl Kind {
    /// What the team writes.
    pub const WRITTEN: [Self; 4] = [Self::Note, Self::Phone, Self::Mail, Self::Visit];

    /// Its name in forms, and the stem of its messages.
    #[must_use]
    pub fn stem(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Phone => "phone",
            Self::Mail => "mail",
            Self::Visit => "visit",
            Self::Answer => "answer",
        }
    }
}

/// Writes a note of the team down, once however often its form is sent; `false` when the organisation was
/// forgotten.
///
/// # Errors
/// When the database fails.
pub async fn add(
    tx: &Tx,
    organisation: Uuid,
    form_id: Uuid,
    kind: Kind,
    words: String,
    by: Uuid,
) -> Result<bool, DbErr> {
    let row = ActiveModel {
        organisation_id: Set(organisation),
        form_id: Set(form_id),
        kind: Set(kind),
        staff_id: Set(Some(by)),
        recipient_id: Set(None),
        words: Set(words),
        ..Default::default()
    };
    insert(tx, row, Line::new("relation-noted", Actor::Staff(by)), organisation).await
}

/// Files what a lead answers to a message of the team, once however often the form is sent; `false` when the
/// organisation was forgotten.
///
/// # Errors
/// When the database fails.
pub async fn answer(
    tx: &Tx,
    recipient: &Recipient,
    lead: &Lead,
    form_id: Uuid,
    words: String,
) -> Result<bool, DbErr> {
    let organisation = recipient.organisation_id;
    let row = ActiveModel {
        organisation_id: Set(organisation),
        form_id: Set(form_id),
        kind: Set(Kind::Answer),
        staff_id: Set(None),
        recipient_id: Set(Some(recipient.id)),
        words: Set(words),
        ..Default::default()
    };
    insert(tx, row, Line::new("relation-answered", Actor::Person(lead.person_id)), organisation).await
}

async fn insert(tx: &Tx, row: ActiveModel, line: Line, organisation: Uuid) -> Result<bool, DbErr> {
    // Of a form that is sent twice at once, the second waits here for the first.
    let held = organisation::lock(tx, organisation).await?;
    if !held.is_some_and(|held| is_known(&held)) {
        return Ok(false);
    }
    let form_id = row.form_id.clone().unwrap();
    if tx.find::<Entity>().filter(Column::FormId.eq(form_id)).one(tx.conn()).await?.is_none() {
        let (id, created_at) = (Set(tx.ids.uuid()), Set(tx.now));
        tx.insert(ActiveModel { id, created_at, changed_at: Set(None), ..row }).await?;
        line.listing(organisation).write(tx).await?;
    }
    Ok(true)
}

/// Whoever has written a note corrects it.
///
/// # Errors
/// When the database fails.
pub async fn correct(tx: &Tx, note: &Note, words: String, by: Uuid) -> Result<(), DbErr> {
    tx.update::<Entity>()
        .col_expr(Column::Words, Expr::value(words))
        .col_expr(Column::ChangedAt, Expr::value(tx.now))
        .filter(Column::Id.eq(note.id))
        .filter(Column::StaffId.eq(by))
        .exec(tx.conn())
        .await?;
    Line::new("relation-note-corrected", Actor::Staff(by)).listing(note.organisation_id).write(tx).await
}

/// Whoever has written a note takes it back: nothing is left of it.
///
/// # Errors
/// When the database fails.
pub async fn remove(tx: &Tx, note: &Note, by: Uuid) -> Result<(), DbErr> {
    let own = tx.delete::<Entity>().filter(Column::Id.eq(note.id)).filter(Column::StaffId.eq(by));
    own.exec(tx.conn()).await?;
    Line::new("relation-note-removed", Actor::Staff(by)).listing(note.organisation_id).write(tx).await
}

/// What is written about an organisation, the latest first. One query.
///
/// # Errors
/// When the database fails.
pub async fn of<C: ConnectionTrait>(scope: &Scope<C>, organisation: Uuid) -> Result<Vec<Note>, DbErr> {
    let all = scope.find::<Entity>().filter(Column::OrganisationId.eq(organisation));
    let all = all.order_by_desc(Column::CreatedAt).order_by_desc(Column::Id);
    all.limit(SHOWN).all(scope.conn()).await
}

/// What was answered to a message, the latest first. One query.
///
/// # Errors
/// When the database fails.
pub async fn answers_to<C: ConnectionTrait>(scope: &Scope<C>, bulletin: Uuid) -> Result<Vec<Note>, DbErr> {
    let own = scope.find::<recipients::Entity>().filter(recipients::Column::BulletinId.eq(bulletin));
    let own = own.select_only().column(recipients::Column::Id).into_query();
    let all = scope.find::<Entity>().filter(Column::RecipientId.in_subquery(own));
    let all = all.order_by_desc(Column::CreatedAt).order_by_desc(Column::Id);
    all.limit(SHOWN).all(scope.conn()).await
}

/// Forgets what was written about an organisation.
pub(super) async fn forget(tx: &Tx, organisation: Uuid) -> Result<(), DbErr> {
    tx.delete::<Entity>().filter(Column::OrganisationId.eq(organisation)).exec(tx.conn()).await?;
    Ok(())
}
