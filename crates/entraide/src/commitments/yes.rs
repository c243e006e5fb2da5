//! A helper says yes: the one step in which a place is taken and both get to know each other.

use chrono::{DateTime, Duration, Utc};
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;
use serde_json::json;

use super::model::{ActiveModel, Column, Entity, Model, State, of_pair, send_to_helper};
use crate::alerts::model as alert;
use crate::commitments::jobs::CheckCommitment;
use crate::db::scope::Tx;
use crate::events::{Actor, Line};
use crate::helpers::model as helper;
use crate::listings::model::{self as listing, Change};
use crate::mail::letter::{Letter, send};

/// What became of a yes.
#[derive(Clone, Debug, PartialEq)]
pub enum Yes {
    /// In time: this is the commitment. Saying yes again gives the same one.
    InTime(Uuid),
    /// Others were faster, or the ask is not open any more.
    Late,
}

/// A helper says "I can help" to an alert. First come is exact: the place is taken by one
/// conditional statement.
///
/// # Errors
/// When the database fails.
pub async fn accept(tx: &Tx, alert: &alert::Model, actor: Actor) -> Result<Yes, DbErr> {
    let Some(ask) = listing::lock(tx, alert.listing_id).await? else {
        return Ok(Yes::Late);
    };
    let before = of_pair(tx, ask.id, alert.helper_id).await?;
    if let Some(before) = &before {
        // The same click twice, or a second click after it did not work out.
        if before.state.is_running() || before.state == State::Done {
            return Ok(Yes::InTime(before.id));
        }
        if before.state != State::Released {
            return Ok(Yes::Late);
        }
    }
    let helper = helper::lock(tx, alert.helper_id).await?;
    if !helper.is_some_and(|helper| matches!(helper.state, helper::State::Active | helper::State::Paused)) {
        // Left meanwhile: nobody must wait for somebody who is gone.
        return Ok(Yes::Late);
    }
    let line = |kind| Line::new(kind, actor).listing(ask.id).helper(alert.helper_id);
    if !listing::take_place(tx, ask.id).await? {
        if alert.state != alert::State::Late {
            alert::answer(tx, alert.id, alert::State::Late).await?;
            helper::answered(tx, alert.helper_id, 0).await?;
            line("alert-late").write(tx).await?;
        }
        return Ok(Yes::Late);
    }
    alert::answer(tx, alert.id, alert::State::Accepted).await?;
    // One day after help was due, the helper is asked how it went.
    let due = ask.due_at.unwrap_or(tx.now).max(tx.now);
    let check_at = due.min(tx.now + Duration::days(14)) + Duration::days(1);
    let id = promise(tx, alert, before, check_at).await?;
    tx.enqueue(&CheckCommitment { commitment: id }, check_at).await?;
    helper::answered(tx, alert.helper_id, 1).await?;
    line("commitment-accepted").commitment(id).write(tx).await?;
    // Both have agreed: the person by asking, the helper by saying yes. From here on, and only
    // from here on, `people::contacts` shows each to the other.
    line("contact-released").commitment(id).data(json!({ "to": ["helper", "person"] })).write(tx).await?;
    if ask.taken + 1 == ask.capacity {
        let change = Change::default().state(listing::State::Matched).hands_off();
        change.check_at(check_at + Duration::days(7)).make(tx, ask.id).await?;
    }
    send_to_helper(tx, Letter::YouHelp, alert.helper_id, id).await?;
    send(tx, Letter::HelpComes, ask.contact_id.unwrap_or(ask.person_id), id).await?;
    Ok(Yes::InTime(id))
}

/// Writes the promise down; one that was released because the ask was closed is taken up again.
async fn promise(
    tx: &Tx,
    alert: &alert::Model,
    before: Option<Model>,
    check_at: DateTime<Utc>,
) -> Result<Uuid, DbErr> {
    if let Some(before) = before {
        tx.update::<Entity>()
            .col_expr(Column::State, Expr::value(State::Accepted))
            .col_expr(Column::AcceptedAt, Expr::value(tx.now))
            .col_expr(Column::ReportedAt, Expr::value(Option::<DateTimeUtc>::None))
            .col_expr(Column::Reminders, Expr::value(0))
            .col_expr(Column::NextCheckAt, Expr::value(check_at))
            .col_expr(Column::FinishedAt, Expr::value(Option::<DateTimeUtc>::None))
            .filter(Column::Id.eq(before.id))
            .exec(tx.conn())
            .await?;
        return Ok(before.id);
    }
    let id = tx.ids.uuid();
    tx.insert(ActiveModel {
        id: Set(id),
        listing_id: Set(alert.listing_id),
        helper_id: Set(alert.helper_id),
        state: Set(State::Accepted),
        quantity: Set(1),
        accepted_at: Set(tx.now),
        reported_at: Set(None),
        minutes: Set(None),
        word: Set(None),
        reminders: Set(0),
        next_check_at: Set(Some(check_at)),
        finished_at: Set(None),
        ..Default::default()
    })
    .await?;
    Ok(id)
}
