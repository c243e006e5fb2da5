//! What people write to organisations through their form: kept until it is mailed, and forgotten a month
//! later together with who wrote it.

use chrono::Duration;
use queue::{Job, JobError, JobMeta};
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;
use serde::{Deserialize, Serialize};

use super::leads;
use super::model::{self, Organisation, State};
use crate::db::scope::{Scope, Tx};
use crate::events::{Actor, Line};
use crate::i18n::Lang;
use crate::mail::letter::{Letter, send_all};
use crate::people::model::{self as people, Introduction};
use crate::state::App;

/// Characters of a message.
pub const MAX_WORDS: usize = 1500;
/// Days after which nothing is left of one.
pub const FORGET_DAYS: i64 = 30;

#[derive(Clone, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "organisation_messages")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub platform_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub organisation_id: Uuid,
    /// Who writes.
    pub person_id: Uuid,
    /// The form that it came from: sent twice, it makes one message.
    pub form_id: Uuid,
    pub words: String,
    /// Of the page on which it was written.
    pub language: String,
    pub created_at: DateTimeUtc,
    pub forgotten_at: Option<DateTimeUtc>,
}

impl std::fmt::Debug for Model {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("OrganisationMessage").field("id", &self.id).finish_non_exhaustive()
    }
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

crate::sealed!();

/// A message to an organisation, as other rooms call it.
pub type Message = Model;

impl Organisation {
    /// Whether it can be written to through the platform: it wishes so, and somebody reads it.
    #[must_use]
    pub fn takes_messages(&self) -> bool {
        self.state == State::Open && self.has_form && self.orphan_since.is_none()
    }
}

/// Forgets a message.
#[derive(Debug, Serialize, Deserialize)]
pub struct ForgetMessage {
    /// The message.
    pub message: Uuid,
}

impl Job for ForgetMessage {
    const NAME: &'static str = "organisations.forget_message";
}

/// A message, already checked.
pub struct NewMessage {
    /// The form's own id.
    pub form_id: Uuid,
    /// Who writes.
    pub person: Introduction,
    /// What.
    pub words: String,
}

/// Writes a message down and mails it to all who lead the organisation; `false` when it cannot be written to
/// (any more).
///
/// # Errors
/// When the database fails, or the form was sent before.
pub async fn write(tx: &Tx, organisation: Uuid, new: NewMessage, lang: Lang) -> Result<bool, DbErr> {
    let held = model::lock(tx, organisation).await?;
    if !held.is_some_and(|held| held.takes_messages()) {
        return Ok(false);
    }
    let person = people::add(tx, &new.person, lang).await?;
    let id = tx.ids.uuid();
    tx.insert(ActiveModel {
        id: Set(id),
        organisation_id: Set(organisation),
        person_id: Set(person),
        form_id: Set(new.form_id),
        words: Set(new.words),
        language: Set(lang.tag().to_owned()),
        created_at: Set(tx.now),
        forgotten_at: Set(None),
        ..Default::default()
    })
    .await?;
    // That those who lead it may know how to answer is logged with it.
    Line::new("org-written-to", Actor::Person(person)).listing(organisation).write(tx).await?;
    let leads = leads::active(&**tx, organisation).await?;
    let each: Vec<(Uuid, Uuid)> = leads.iter().map(|lead| (lead.person_id, id)).collect();
    send_all(tx, Letter::OrgMessage, &each).await?;
    tx.enqueue(&ForgetMessage { message: id }, tx.now + Duration::days(FORGET_DAYS)).await?;
    Ok(true)
}

/// The message that a form has made, if it was sent before.
///
/// # Errors
/// When the database fails.
pub async fn by_form<C: ConnectionTrait>(scope: &Scope<C>, form: Uuid) -> Result<Option<Model>, DbErr> {
    scope.find::<Entity>().filter(Column::FormId.eq(form)).one(scope.conn()).await
}

/// Runs [`ForgetMessage`].
///
/// # Errors
/// When the database fails; the queue tries again.
pub async fn run_forget(app: App, job: ForgetMessage, meta: JobMeta) -> Result<(), JobError> {
    let tx = app.tx(meta.platform_id).await?;
    if let Some(message) = tx.get::<Entity>(job.message).await? {
        tx.update::<Entity>()
            .col_expr(Column::Words, Expr::value(""))
            .col_expr(Column::ForgottenAt, Expr::value(tx.now))
            .filter(Column::Id.eq(message.id))
            .exec(tx.conn())
            .await?;
        people::erase(&tx, message.person_id).await?;
    }
    meta.complete(tx.conn()).await?;
    tx.commit().await?;
    Ok(())
}
