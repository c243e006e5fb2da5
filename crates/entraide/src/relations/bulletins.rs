//! Messages of the team to those who lead organisations. A draft is shown in every language before it is sent; what
//! sends it stands in [`super::sending`].

use std::collections::BTreeMap;

use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;
use sea_orm::{FromJsonQueryResult, QueryOrder as _, QuerySelect as _};
use serde::{Deserialize, Serialize};

use super::filter::Filter;
use crate::db::scope::{Scope, Tx};
use crate::events::{Actor, Line};
use crate::i18n::Lang;
use crate::platforms::model::Platform;

/// Characters of a subject.
pub const MAX_SUBJECT: usize = 120;
/// Characters of the words in one language.
pub const MAX_WORDS: usize = 4000;
/// So many are listed: the latest.
const SHOWN: u64 = 100;

#[derive(Clone, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "bulletins")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub platform_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// The form that it came from: sent twice, it makes one message.
    pub form_id: Uuid,
    /// Who writes.
    pub staff_id: Uuid,
    /// To whom, as [`Filter::query`] writes it.
    pub query: String,
    /// The only organisation to which it goes.
    pub organisation_id: Option<Uuid>,
    pub texts: Texts,
    pub state: State,
    /// When the next part leaves.
    pub next_at: Option<DateTimeUtc>,
    pub created_at: DateTimeUtc,
    pub begun_at: Option<DateTimeUtc>,
    pub ended_at: Option<DateTimeUtc>,
}

impl std::fmt::Debug for Model {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Bulletin").field("id", &self.id).field("state", &self.state).finish_non_exhaustive()
    }
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

crate::sealed!();

/// A message of the team, as other rooms call it.
pub type Bulletin = Model;

/// Where a message stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(16))")]
pub enum State {
    /// Written; nothing has left.
    #[sea_orm(string_value = "draft")]
    Draft,
    /// It leaves, part by part.
    #[sea_orm(string_value = "sending")]
    Sending,
    /// All of it is in the post.
    #[sea_orm(string_value = "done")]
    Done,
    /// Somebody has stopped it.
    #[sea_orm(string_value = "stopped")]
    Stopped,
}

impl State {
    /// The stem of its messages.
    #[must_use]
    pub fn stem(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Sending => "sending",
            Self::Done => "done",
            Self::Stopped => "stopped",
        }
    }
}

/// A message in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Text {
    /// One line.
    pub subject: String,
    /// What it says.
    pub words: String,
}

/// A message in each language in which it is written.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
#[serde(transparent)]
pub struct Texts(pub BTreeMap<Lang, Text>);

impl Texts {
    /// What somebody gets who reads `lang`: their own language, else the platform's first that is written.
    #[must_use]
    pub fn for_reader(&self, lang: Lang, platform: &Platform) -> Option<(Lang, &Text)> {
        let choices = std::iter::once(&lang).chain(&platform.languages).chain(&Lang::ALL);
        choices.filter_map(|lang| self.0.get_key_value(lang)).map(|(lang, text)| (*lang, text)).next()
    }
}

/// To whom a message goes.
pub mod recipients {
    use super::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "bulletin_recipients")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub platform_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub bulletin_id: Uuid,
        pub organisation_id: Uuid,
        pub lead_id: Uuid,
        pub state: State,
        pub changed_at: DateTimeUtc,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    crate::sealed!();

    /// Somebody to whom a message goes, as other rooms call them.
    pub type Recipient = Model;

    /// What has become of a message to one lead.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, EnumIter, DeriveActiveEnum)]
    #[sea_orm(rs_type = "String", db_type = "String(StringLen::N(16))")]
    pub enum State {
        /// Its turn has not come.
        #[sea_orm(string_value = "waiting")]
        Waiting,
        /// In the post.
        #[sea_orm(string_value = "queued")]
        Queued,
        /// It has left.
        #[sea_orm(string_value = "sent")]
        Sent,
        /// It cannot arrive.
        #[sea_orm(string_value = "bounced")]
        Bounced,
        /// They wish no messages.
        #[sea_orm(string_value = "off")]
        Off,
        /// Whoever reads it gets it already, for another organisation.
        #[sea_orm(string_value = "same")]
        Same,
        /// It was stopped before its turn, or they do not lead it any more.
        #[sea_orm(string_value = "dropped")]
        Dropped,
    }

    impl State {
        /// All of them, in the order in which they are counted.
        pub const ALL: [Self; 7] =
            [Self::Waiting, Self::Queued, Self::Sent, Self::Bounced, Self::Off, Self::Same, Self::Dropped];

        /// The stem of its messages.
        #[must_use]
        pub fn stem(self) -> &'static str {
            match self {
                Self::Waiting => "waiting",
                Self::Queued => "queued",
                Self::Sent => "sent",
                Self::Bounced => "bounced",
                Self::Off => "off",
                Self::Same => "same",
                Self::Dropped => "dropped",
            }
        }
    }

    /// How many of each message stand where. One query.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn counts<C: ConnectionTrait>(
        scope: &Scope<C>,
        bulletins: impl IntoIterator<Item = Uuid>,
    ) -> Result<BTreeMap<(Uuid, State), i64>, DbErr> {
        let rows: Vec<(Uuid, State, i64)> = scope
            .find::<Entity>()
            .select_only()
            .columns([Column::BulletinId, Column::State])
            .column_as(Column::Id.count(), "many")
            .filter(Column::BulletinId.is_in(bulletins))
            .group_by(Column::BulletinId)
            .group_by(Column::State)
            .into_tuple()
            .all(scope.conn())
            .await?;
        Ok(rows.into_iter().map(|(bulletin, state, many)| ((bulletin, state), many)).collect())
    }
}

/// A message, already checked.
#[derive(Clone, Debug)]
pub struct NewBulletin {
    /// The form's own id.
    pub form_id: Uuid,
    /// To whom.
    pub filter: Filter,
    /// What it says.
    pub texts: Texts,
}

/// Writes a draft down.
///
/// # Errors
/// When the database fails, or the form was sent before.
pub async fn create(tx: &Tx, new: NewBulletin, by: Uuid) -> Result<Uuid, DbErr> {
    let id = tx.ids.uuid();
    tx.insert(ActiveModel {
        id: Set(id),
        form_id: Set(new.form_id),
        staff_id: Set(by),
        query: Set(new.filter.query()),
        organisation_id: Set(new.filter.organisation),
        texts: Set(new.texts),
        state: Set(State::Draft),
        next_at: Set(None),
        created_at: Set(tx.now),
        begun_at: Set(None),
        ended_at: Set(None),
        ..Default::default()
    })
    .await?;
    line("bulletin-written", id, by).write(tx).await?;
    Ok(id)
}

/// A line about a message.
pub(super) fn line(kind: &'static str, bulletin: Uuid, by: Uuid) -> Line {
    Line::new(kind, Actor::Staff(by)).data(serde_json::json!({ "bulletin": bulletin }))
}

/// Changes a draft; `false` when it is none any more.
///
/// # Errors
/// When the database fails.
pub async fn revise(tx: &Tx, bulletin: Uuid, texts: Texts, by: Uuid) -> Result<bool, DbErr> {
    let row = ActiveModel { texts: Set(texts), ..Default::default() };
    let draft = tx.update::<Entity>().set(row).filter(Column::Id.eq(bulletin));
    let done = draft.filter(Column::State.eq(State::Draft)).exec(tx.conn()).await?;
    line("bulletin-written", bulletin, by).write(tx).await?;
    Ok(done.rows_affected > 0)
}

/// Throws a draft away.
///
/// # Errors
/// When the database fails.
pub async fn discard(tx: &Tx, bulletin: Uuid, by: Uuid) -> Result<(), DbErr> {
    let draft = tx.delete::<Entity>().filter(Column::Id.eq(bulletin)).filter(Column::State.eq(State::Draft));
    draft.exec(tx.conn()).await?;
    line("bulletin-discarded", bulletin, by).write(tx).await
}

/// Locks a message's row for this transaction and reads it.
///
/// # Errors
/// When the database fails.
pub async fn lock(tx: &Tx, bulletin: Uuid) -> Result<Option<Bulletin>, DbErr> {
    tx.find::<Entity>().filter(Column::Id.eq(bulletin)).lock_exclusive().one(tx.conn()).await
}

/// The message that a form has made, if it was sent before.
///
/// # Errors
/// When the database fails.
pub async fn by_form<C: ConnectionTrait>(scope: &Scope<C>, form: Uuid) -> Result<Option<Bulletin>, DbErr> {
    scope.find::<Entity>().filter(Column::FormId.eq(form)).one(scope.conn()).await
}

/// The latest messages, the newest first. One query.
///
/// # Errors
/// When the database fails.
pub async fn latest<C: ConnectionTrait>(scope: &Scope<C>) -> Result<Vec<Bulletin>, DbErr> {
    let all = scope.find::<Entity>().order_by_desc(Column::CreatedAt).order_by_desc(Column::Id);
    all.limit(SHOWN).all(scope.conn()).await
}

/// Forgets what was written to one organisation alone.
pub(super) async fn forget(tx: &Tx, organisation: Uuid) -> Result<(), DbErr> {
    let row = ActiveModel { texts: Set(Texts::default()), ..Default::default() };
    let own = tx.update::<Entity>().set(row).filter(Column::OrganisationId.eq(organisation));
    own.exec(tx.conn()).await?;
    tx.update::<recipients::Entity>()
        .col_expr(recipients::Column::State, Expr::value(recipients::State::Dropped.to_value()))
        .filter(recipients::Column::OrganisationId.eq(organisation))
        .filter(recipients::Column::State.is_in([recipients::State::Waiting, recipients::State::Queued]))
        .exec(tx.conn())
        .await?;
    Ok(())
}
