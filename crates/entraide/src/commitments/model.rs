//! A commitment: a helper's promise on an ask, and how it ends.
//!
//! Every function locks the ask first ([`listing::lock`]), then touches the commitment and the
//! helper, always in this order.

use chrono::{DateTime, Duration, Utc};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;

pub use super::ending::{NoHelp, end, end_all, forget_words};
use crate::commitments::jobs::CheckCommitment;
use crate::db::scope::{Scope, Tx};
use crate::events::{Actor, Line};
use crate::helpers::model as helper;
use crate::listings::model::{self as listing, Change, Hand};
use crate::mail::letter::{Letter, send};
use crate::people::model as people;
use crate::platforms::model::Platform;

pub use super::yes::{Yes, accept};

#[derive(Clone, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "commitments")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub platform_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub listing_id: Uuid,
    pub helper_id: Uuid,
    pub state: State,
    pub quantity: i16,
    pub accepted_at: DateTimeUtc,
    pub reported_at: Option<DateTimeUtc>,
    /// How long the help took, as the helper says.
    pub minutes: Option<i32>,
    /// A word of the helper about it.
    pub word: Option<String>,
    pub reminders: i16,
    pub next_check_at: Option<DateTimeUtc>,
    pub finished_at: Option<DateTimeUtc>,
}

impl std::fmt::Debug for Model {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { id, state, next_check_at, .. } = self;
        f.debug_struct("Commitment")
            .field("id", id)
            .field("state", state)
            .field("next_check_at", next_check_at)
            .finish_non_exhaustive()
    }
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

crate::sealed!();

/// Where a commitment stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(16))")]
pub enum State {
    /// The two are in touch.
    #[sea_orm(string_value = "accepted")]
    Accepted,
    /// The helper says that it is done.
    #[sea_orm(string_value = "reported")]
    Reported,
    /// The person says that it was not; a coordinator looks.
    #[sea_orm(string_value = "disputed")]
    Disputed,
    /// Done, and confirmed.
    #[sea_orm(string_value = "done")]
    Done,
    /// It did not work out.
    #[sea_orm(string_value = "withdrawn")]
    Withdrawn,
    /// Nobody came.
    #[sea_orm(string_value = "no_show")]
    NoShow,
    /// The ask was withdrawn or closed.
    #[sea_orm(string_value = "released")]
    Released,
}

impl State {
    /// Whether the promise still stands.
    #[must_use]
    pub fn is_running(self) -> bool {
        matches!(self, Self::Accepted | Self::Reported | Self::Disputed)
    }

    /// The stem of its messages.
    #[must_use]
    pub fn stem(self) -> String {
        self.to_value().replace('_', "-")
    }
}

/// The helper reports that it is done: how long it took, and a word about it.
///
/// # Errors
/// When the database fails.
pub async fn report(
    tx: &Tx,
    commitment: &Model,
    minutes: Option<i32>,
    word: Option<String>,
    actor: Actor,
) -> Result<(), DbErr> {
    let Some((ask, now)) = begin(tx, commitment, &[State::Accepted]).await? else {
        return Ok(());
    };
    tx.update::<Entity>()
        .col_expr(Column::ReportedAt, Expr::value(tx.now))
        .col_expr(Column::Minutes, Expr::value(minutes))
        .col_expr(Column::Word, Expr::value(word))
        .filter(Column::Id.eq(now.id))
        .exec(tx.conn())
        .await?;
    // Whom no mail reaches, a coordinator calls.
    let days = if people::reads_mail(tx, ask.asker()).await? { 2 } else { 0 };
    move_to(tx, &now, State::Reported, Some(tx.now + Duration::days(days)), actor, "commitment-reported")
        .await?;
    send(tx, Letter::ConfirmDone, ask.asker(), now.id).await
}

/// The person (or a coordinator who asked them) says that help has come.
///
/// # Errors
/// When the database fails.
pub async fn confirm(tx: &Tx, commitment: &Model, actor: Actor, platform: &Platform) -> Result<(), DbErr> {
    let from = [State::Accepted, State::Reported, State::Disputed];
    let Some((ask, now)) = begin(tx, commitment, &from).await? else {
        return Ok(());
    };
    move_to(tx, &now, State::Done, None, actor, "commitment-done").await?;
    helper::has_one_less(tx, now.helper_id).await?;
    send_to_helper(tx, Letter::Thanks, now.helper_id, now.id).await?;
    let others = of_listing(tx, ask.id).await?;
    let done = others.iter().filter(|other| other.state == State::Done).count();
    let running = others.iter().any(|other| other.state.is_running());
    if !running && done >= usize::try_from(ask.capacity).unwrap_or(1) {
        listing::finish(tx, ask.id, listing::State::Done, None, platform.rules.retention_days).await?;
        Line::new("ask-done", actor).listing(ask.id).write(tx).await?;
    } else if !running && ask.hand_reason.is_some() && ask.state == listing::State::Matched {
        Change::default().hands_off().make(tx, ask.id).await?;
    }
    Ok(())
}

/// The person objects to the report: a coordinator looks.
///
/// # Errors
/// When the database fails.
pub async fn object(tx: &Tx, commitment: &Model, actor: Actor) -> Result<(), DbErr> {
    let Some((ask, now)) = begin(tx, commitment, &[State::Reported]).await? else {
        return Ok(());
    };
    let tomorrow = tx.now + Duration::days(1);
    move_to(tx, &now, State::Disputed, Some(tomorrow), actor, "commitment-disputed").await?;
    Change::default().hand(Hand::Disputed).check_at(tx.now).make(tx, ask.id).await?;
    Ok(())
}

/// Locks the ask and reads the commitment again; `None` when it is not in one of the states
/// `from` any more, so that a button pressed twice does its work once.
pub(super) async fn begin(
    tx: &Tx,
    commitment: &Model,
    from: &[State],
) -> Result<Option<(listing::Model, Model)>, DbErr> {
    let Some(ask) = listing::lock(tx, commitment.listing_id).await? else {
        return Ok(None);
    };
    let now = tx.get::<Entity>(commitment.id).await?;
    Ok(now.filter(|now| from.contains(&now.state) && !ask.state.is_finished()).map(|now| (ask, now)))
}

pub(super) async fn move_to(
    tx: &Tx,
    commitment: &Model,
    state: State,
    next_check: Option<DateTime<Utc>>,
    actor: Actor,
    kind: &'static str,
) -> Result<(), DbErr> {
    let mut update = tx
        .update::<Entity>()
        .col_expr(Column::State, Expr::value(state))
        .col_expr(Column::Reminders, Expr::value(0))
        .col_expr(Column::NextCheckAt, Expr::value(next_check))
        .filter(Column::Id.eq(commitment.id));
    if !state.is_running() {
        update = update.col_expr(Column::FinishedAt, Expr::value(tx.now));
    }
    update.exec(tx.conn()).await?;
    if let Some(at) = next_check {
        tx.enqueue(&CheckCommitment { commitment: commitment.id }, at).await?;
    }
    let line = Line::new(kind, actor).listing(commitment.listing_id).helper(commitment.helper_id);
    line.commitment(commitment.id).write(tx).await
}

/// Counts a reminder and plans the next look.
///
/// # Errors
/// When the database fails.
pub async fn remind_again(tx: &Tx, id: Uuid, reminders: i16, at: DateTime<Utc>) -> Result<(), DbErr> {
    tx.update::<Entity>()
        .col_expr(Column::Reminders, Expr::value(reminders))
        .col_expr(Column::NextCheckAt, Expr::value(at))
        .filter(Column::Id.eq(id))
        .exec(tx.conn())
        .await?;
    tx.enqueue(&CheckCommitment { commitment: id }, at).await
}

/// Sends a letter to the person behind a helper.
///
/// # Errors
/// When the database fails.
pub async fn send_to_helper(tx: &Tx, letter: Letter, helper: Uuid, about: Uuid) -> Result<(), DbErr> {
    match tx.get::<helper::Entity>(helper).await? {
        Some(helper) => send(tx, letter, helper.person_id, about).await,
        None => Ok(()),
    }
}

/// All commitments on an ask.
///
/// # Errors
/// When the database fails.
pub async fn of_listing<C: ConnectionTrait>(scope: &Scope<C>, listing: Uuid) -> Result<Vec<Model>, DbErr> {
    use sea_orm::QueryOrder;
    let query = scope.find::<Entity>().filter(Column::ListingId.eq(listing));
    query.order_by_asc(Column::AcceptedAt).all(scope.conn()).await
}

/// The commitment of one helper on one ask.
///
/// # Errors
/// When the database fails.
pub async fn of_pair<C: ConnectionTrait>(
    scope: &Scope<C>,
    listing: Uuid,
    helper: Uuid,
) -> Result<Option<Model>, DbErr> {
    let query = scope.find::<Entity>().filter(Column::ListingId.eq(listing));
    query.filter(Column::HelperId.eq(helper)).one(scope.conn()).await
}

/// All commitments of a helper, the latest first.
///
/// # Errors
/// When the database fails.
pub async fn of_helper<C: ConnectionTrait>(scope: &Scope<C>, helper: Uuid) -> Result<Vec<Model>, DbErr> {
    use sea_orm::QueryOrder;
    let query = scope.find::<Entity>().filter(Column::HelperId.eq(helper));
    query.order_by_desc(Column::AcceptedAt).all(scope.conn()).await
}
