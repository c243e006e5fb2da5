//! A reply to an offer, from the first words to its end. Every rule locks the offer first, so that
//! two changes of one offer and its replies follow each other.

use chrono::{DateTime, Duration, Utc};
use sea_orm::ActiveValue::Set;
use sea_orm::QueryOrder as _;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;
use serde_json::json;

use super::jobs::{CheckReply, ForgetReply};
use super::messages;
use super::model::{Offer, give_back, lock};
use crate::db::scope::{Scope, Tx};
use crate::events::{Actor, Line};
use crate::mail::letter::{Letter, send};
use crate::people::model as people;
use crate::platforms::model::Platform;

#[derive(Clone, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "replies")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub platform_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub offer_id: Uuid,
    /// Who replies.
    pub person_id: Uuid,
    /// The form that it came from: sent twice, it makes one reply.
    pub form_id: Uuid,
    pub state: State,
    /// Reminders sent in this state.
    pub reminders: i16,
    pub next_check_at: Option<DateTimeUtc>,
    /// When the offerer said yes or no.
    pub decided_at: Option<DateTimeUtc>,
    pub closed_at: Option<DateTimeUtc>,
    pub created_at: DateTimeUtc,
    pub updated_at: DateTimeUtc,
}

impl std::fmt::Debug for Model {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { id, state, next_check_at, .. } = self;
        f.debug_struct("Reply")
            .field("id", id)
            .field("state", state)
            .field("next_check_at", next_check_at)
            .finish_non_exhaustive()
    }
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

crate::sealed!();

/// A reply, as other rooms call it.
pub type Reply = Model;

/// Where a reply stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(16))")]
pub enum State {
    /// Written; its mail link was not opened yet.
    #[sea_orm(string_value = "unconfirmed")]
    Unconfirmed,
    /// The two write to each other.
    #[sea_orm(string_value = "proposed")]
    Proposed,
    /// Both agree, and know how to reach each other.
    #[sea_orm(string_value = "agreed")]
    Agreed,
    /// It was done.
    #[sea_orm(string_value = "done")]
    Done,
    /// It did not work out.
    #[sea_orm(string_value = "failed")]
    Failed,
    /// The offerer said no.
    #[sea_orm(string_value = "refused")]
    Refused,
    /// Not needed any more.
    #[sea_orm(string_value = "withdrawn")]
    Withdrawn,
    /// One of the two did not answer.
    #[sea_orm(string_value = "unanswered")]
    Unanswered,
    /// The offer has ended.
    #[sea_orm(string_value = "released")]
    Released,
    /// Nobody said how it went.
    #[sea_orm(string_value = "lapsed")]
    Lapsed,
    /// Never confirmed.
    #[sea_orm(string_value = "expired")]
    Expired,
}

impl State {
    /// Whether the two can still write to each other.
    #[must_use]
    pub fn is_running(self) -> bool {
        matches!(self, Self::Proposed | Self::Agreed)
    }

    /// The stem of its messages.
    #[must_use]
    pub fn stem(self) -> String {
        self.to_value()
    }
}

/// How a reply ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    /// It was done.
    Done,
    /// It did not work out.
    Failed,
    /// The offerer said no.
    Refused,
    /// Not needed any more.
    Withdrawn,
    /// One of the two did not answer.
    Unanswered,
    /// The offer has ended, or a moderator ends it.
    Released,
    /// Nobody said how it went.
    Lapsed,
    /// Never confirmed.
    Expired,
}

impl Ended {
    fn state(self) -> State {
        match self {
            Self::Done => State::Done,
            Self::Failed => State::Failed,
            Self::Refused => State::Refused,
            Self::Withdrawn => State::Withdrawn,
            Self::Unanswered => State::Unanswered,
            Self::Released => State::Released,
            Self::Lapsed => State::Lapsed,
            Self::Expired => State::Expired,
        }
    }
}

/// One of the two who talk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Who offers.
    Offerer,
    /// Who has replied.
    Replier,
}

impl Side {
    /// The other one.
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::Offerer => Self::Replier,
            Self::Replier => Self::Offerer,
        }
    }

    /// Who it is.
    #[must_use]
    pub fn person(self, offer: &Offer, reply: &Reply) -> Uuid {
        match self {
            Self::Offerer => offer.person_id,
            Self::Replier => reply.person_id,
        }
    }

    /// The end of the messages that are for this side.
    #[must_use]
    pub fn stem(self) -> &'static str {
        match self {
            Self::Offerer => "offerer",
            Self::Replier => "replier",
        }
    }
}

/// Writes a reply down with its first words; its mail link has to be opened next.
///
/// # Errors
/// When the database fails.
pub async fn create(
    tx: &Tx,
    offer: &Offer,
    person: Uuid,
    form_id: Uuid,
    words: String,
) -> Result<Uuid, DbErr> {
    let (id, next) = (tx.ids.uuid(), tx.now + Duration::hours(2));
    tx.insert(ActiveModel {
        id: Set(id),
        offer_id: Set(offer.id),
        person_id: Set(person),
        form_id: Set(form_id),
        state: Set(State::Unconfirmed),
        reminders: Set(0),
        next_check_at: Set(Some(next)),
        decided_at: Set(None),
        closed_at: Set(None),
        created_at: Set(tx.now),
        updated_at: Set(tx.now),
        ..Default::default()
    })
    .await?;
    tx.enqueue(&CheckReply { reply: id }, next).await?;
    messages::add(tx, id, Some(person), form_id, words).await?;
    line("reply-created", Actor::Person(person), offer.id, id).write(tx).await?;
    send(tx, Letter::ConfirmReply, person, id).await?;
    Ok(id)
}

/// The reply that a form has made, if it was sent before.
///
/// # Errors
/// When the database fails.
pub async fn by_form<C: ConnectionTrait>(scope: &Scope<C>, form: Uuid) -> Result<Option<Model>, DbErr> {
    scope.find::<Entity>().filter(Column::FormId.eq(form)).one(scope.conn()).await
}

/// The unfinished reply to an offer by somebody with this address.
///
/// # Errors
/// When the database fails.
pub async fn by_address<C: ConnectionTrait>(
    scope: &Scope<C>,
    offer: Uuid,
    email: &str,
) -> Result<Option<Model>, DbErr> {
    use sea_orm::{QuerySelect as _, QueryTrait as _};
    let people = scope
        .find::<people::Entity>()
        .select_only()
        .column(people::Column::Id)
        .filter(people::Column::Email.eq(email));
    scope
        .find::<Entity>()
        .filter(Column::OfferId.eq(offer))
        .filter(Column::ClosedAt.is_null())
        .filter(Column::PersonId.in_subquery(people.into_query()))
        .one(scope.conn())
        .await
}

/// All replies to an offer, the latest first.
///
/// # Errors
/// When the database fails.
pub async fn of_offer<C: ConnectionTrait>(scope: &Scope<C>, offer: Uuid) -> Result<Vec<Model>, DbErr> {
    let replies = scope.find::<Entity>().filter(Column::OfferId.eq(offer));
    replies.order_by_desc(Column::CreatedAt).order_by_desc(Column::Id).all(scope.conn()).await
}

/// A line about a reply.
pub(super) fn line(kind: &'static str, actor: Actor, offer: Uuid, reply: Uuid) -> Line {
    Line::new(kind, actor).listing(offer).commitment(reply)
}

/// Locks the offer and reads the reply again; `None` when it is not in one of the states `from`, so
/// that a button pressed twice does its work once.
///
/// # Errors
/// When the database fails.
pub(super) async fn begin(tx: &Tx, reply: Uuid, from: &[State]) -> Result<Option<(Offer, Model)>, DbErr> {
    let Some(found) = tx.get::<Entity>(reply).await? else {
        return Ok(None);
    };
    let Some(offer) = lock(tx, found.offer_id).await? else {
        return Ok(None);
    };
    let now = tx.get::<Entity>(reply).await?;
    Ok(now.filter(|now| from.contains(&now.state)).map(|now| (offer, now)))
}

/// Moves an unfinished reply on.
pub(super) async fn move_to(
    tx: &Tx,
    reply: Uuid,
    state: State,
    reminders: i16,
    next: DateTime<Utc>,
) -> Result<(), DbErr> {
    tx.update::<Entity>()
        .col_expr(Column::State, Expr::value(state))
        .col_expr(Column::Reminders, Expr::value(reminders))
        .col_expr(Column::NextCheckAt, Expr::value(next))
        .col_expr(Column::UpdatedAt, Expr::value(tx.now))
        .filter(Column::Id.eq(reply))
        .exec(tx.conn())
        .await?;
    tx.enqueue(&CheckReply { reply }, next).await
}

/// Ends an unfinished reply of a locked offer, gives its place back, and tells whoever has not said
/// so themselves.
///
/// # Errors
/// When the database fails.
pub async fn settle(
    tx: &Tx,
    offer: &mut Offer,
    reply: &Model,
    how: Ended,
    actor: Actor,
    platform: &Platform,
) -> Result<(), DbErr> {
    let mut update = tx
        .update::<Entity>()
        .col_expr(Column::State, Expr::value(how.state()))
        .col_expr(Column::NextCheckAt, Expr::value(Option::<DateTimeUtc>::None))
        .col_expr(Column::ClosedAt, Expr::value(tx.now))
        .col_expr(Column::UpdatedAt, Expr::value(tx.now))
        .filter(Column::Id.eq(reply.id));
    if how == Ended::Refused {
        update = update.col_expr(Column::DecidedAt, Expr::value(tx.now));
    }
    update.exec(tx.conn()).await?;
    line("reply-ended", actor, offer.id, reply.id)
        .data(json!({ "how": how.state().stem() }))
        .write(tx)
        .await?;
    if reply.state == State::Agreed {
        give_back(tx, offer.id).await?;
        offer.taken -= 1;
        offer.post(tx).await?;
    }
    if how == Ended::Expired || reply.state == State::Unconfirmed {
        return forget(tx, offer.id, reply).await;
    }
    let forget_at = tx.now + Duration::days(i64::from(platform.rules.retention_days));
    tx.enqueue(&ForgetReply { reply: reply.id }, forget_at).await?;
    tell(tx, offer, reply, how, actor).await
}

/// Tells of an end whoever has not brought it about.
async fn tell(tx: &Tx, offer: &Offer, reply: &Model, how: Ended, actor: Actor) -> Result<(), DbErr> {
    for side in [Side::Offerer, Side::Replier] {
        let person = side.person(offer, reply);
        let letter = match how {
            Ended::Refused => Letter::ReplyRefused,
            Ended::Failed | Ended::Withdrawn | Ended::Unanswered | Ended::Released => Letter::TalkEnded,
            // What is done needs no more words, and silence was asked about twice.
            Ended::Done | Ended::Lapsed | Ended::Expired => return Ok(()),
        };
        // Whose offer it was has been told of that.
        let knows = actor == Actor::Person(person) || (how == Ended::Released && side == Side::Offerer);
        if !knows {
            send(tx, letter, person, reply.id).await?;
        }
    }
    Ok(())
}

/// Forgets a finished reply: its messages and its person.
pub(super) async fn forget(tx: &Tx, offer: Uuid, reply: &Model) -> Result<(), DbErr> {
    messages::forget(tx, reply.id).await?;
    people::erase(tx, reply.person_id).await?;
    line("reply-forgotten", Actor::System, offer, reply.id).write(tx).await
}
