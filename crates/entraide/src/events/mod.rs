//! The append-only log: who did what, through which channel. Ids only, never personal data,
//! so that a person can be erased and the history stays true.

pub mod watch;

use sea_orm::entity::prelude::*;
use sea_orm::{ActiveValue::Set, QueryOrder, QuerySelect};
use serde_json::json;

use crate::db::scope::{Scope, Tx};

/// One line of the log.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "events")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub platform_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub at: DateTimeUtc,
    pub kind: String,
    pub channel: String,
    pub actor: String,
    pub actor_id: Option<Uuid>,
    pub listing_id: Option<Uuid>,
    pub commitment_id: Option<Uuid>,
    pub helper_id: Option<Uuid>,
    pub data: Json,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

crate::sealed!();

/// Who acts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Actor {
    /// The person who needs help, or whoever asks for them; known by a code or a signed link.
    Person(Uuid),
    /// A helper, known by a signed link.
    Helper(Uuid),
    /// A member of the staff, signed in.
    Staff(Uuid),
    /// A reader of what is public, of whom nothing is known.
    Reader,
    /// A job.
    System,
}

impl Actor {
    fn parts(self) -> (&'static str, Option<Uuid>) {
        match self {
            Self::Person(id) => ("person", Some(id)),
            Self::Helper(id) => ("helper", Some(id)),
            Self::Staff(id) => ("staff", Some(id)),
            Self::Reader => ("reader", None),
            Self::System => ("system", None),
        }
    }

    /// The way in: staff act for callers by phone, everybody else through the web.
    fn channel(self) -> &'static str {
        match self {
            Self::Person(_) | Self::Helper(_) | Self::Reader => "web",
            Self::Staff(_) => "desk",
            Self::System => "system",
        }
    }
}

/// A line to be written; begin with [`Line::new`].
#[derive(Debug)]
pub struct Line {
    kind: &'static str,
    actor: Actor,
    listing: Option<Uuid>,
    commitment: Option<Uuid>,
    helper: Option<Uuid>,
    data: Json,
}

impl Line {
    /// What happened and who did it. `kind` is also the stem of its message, `event-<kind>`.
    #[must_use]
    pub fn new(kind: &'static str, actor: Actor) -> Self {
        Self { kind, actor, listing: None, commitment: None, helper: None, data: json!({}) }
    }

    /// The listing that it is about.
    #[must_use]
    pub fn listing(mut self, id: Uuid) -> Self {
        self.listing = Some(id);
        self
    }

    /// The commitment that it is about.
    #[must_use]
    pub fn commitment(mut self, id: Uuid) -> Self {
        self.commitment = Some(id);
        self
    }

    /// The helper that it is about.
    #[must_use]
    pub fn helper(mut self, id: Uuid) -> Self {
        self.helper = Some(id);
        self
    }

    /// Numbers and keywords about it; no names, no contacts, no free text.
    #[must_use]
    pub fn data(mut self, data: Json) -> Self {
        self.data = data;
        self
    }

    /// Writes the line, in the transaction of the change.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn write(self, tx: &Tx) -> Result<(), DbErr> {
        Self::write_all(vec![self], tx).await
    }

    /// Writes many lines, in few statements.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn write_all(lines: Vec<Self>, tx: &Tx) -> Result<(), DbErr> {
        if !lines.is_empty() {
            tx.is_news();
        }
        tx.insert_all(lines.into_iter().map(|line| line.row(tx)).collect()).await
    }

    fn row(self, tx: &Tx) -> ActiveModel {
        let (actor, actor_id) = self.actor.parts();
        ActiveModel {
            id: Set(tx.ids.uuid()),
            at: Set(tx.now),
            kind: Set(self.kind.to_owned()),
            channel: Set(self.actor.channel().to_owned()),
            actor: Set(actor.to_owned()),
            actor_id: Set(actor_id),
            listing_id: Set(self.listing),
            commitment_id: Set(self.commitment),
            helper_id: Set(self.helper),
            data: Set(self.data),
            ..Default::default()
        }
    }
}

/// The latest lines about a listing, oldest first.
///
/// # Errors
/// When the database fails.
pub async fn of_listing<C: ConnectionTrait>(scope: &Scope<C>, listing: Uuid) -> Result<Vec<Model>, DbErr> {
    let mut lines = scope
        .find::<Entity>()
        .filter(Column::ListingId.eq(listing))
        .order_by_desc(Column::At)
        .order_by_desc(Column::Id)
        .limit(200)
        .all(scope.conn())
        .await?;
    lines.reverse();
    Ok(lines)
}
