//! What a helper answers who was called for a date.

use chrono::Duration;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;

use super::applications::{self as applications, Application};
use super::calls::{self, End, called, end};
use super::model::{self, Choice, Mission};
use super::{slots, taking};
use crate::db::scope::Tx;
use crate::helpers::model as helper;
use crate::people::model as people;
use crate::platforms::model::Platform;

/// Somebody who was asked says yes: a place at once while there are any, else a turn in line. Said twice, it is
/// done once. Returns their application; none when it is too late.
///
/// # Errors
/// When the database fails.
pub async fn come(tx: &Tx, id: Uuid, platform: &Platform) -> Result<Option<Application>, DbErr> {
    let Some(known) = tx.get::<called::Entity>(id).await? else { return Ok(None) };
    let Some(call) = tx.get::<calls::Entity>(known.call_id).await? else { return Ok(None) };
    let Some(mission) = model::lock(tx, call.mission_id).await? else { return Ok(None) };
    if let Some(before) = applications::by_form(&**tx, id).await? {
        return Ok(Some(before));
    }
    let Some(mut slot) = tx.get::<slots::Entity>(call.slot_id).await? else { return Ok(None) };
    let Some(helper) = helper::lock(tx, known.helper_id).await? else { return Ok(None) };
    if mission.state != model::State::Open || !slot.is_coming(tx.now) {
        return Ok(None);
    }
    answer(tx, &known, called::Answer::Yes).await?;
    let person = tx.get::<people::Entity>(helper.person_id).await?;
    if let Some(email) = person.and_then(|person| person.email)
        && let Some(before) = applications::of_address(&**tx, slot.id, &email).await?
    {
        return Ok(Some(before));
    }
    let about = (mission.id, slot.id);
    let mut application =
        applications::add(tx, id, about, helper.person_id, String::new(), tx.now + Duration::days(1)).await?;
    application.applied_at = Some(tx.now);
    // An urgent call takes who says yes.
    let first = Mission { choice: Choice::First, ..mission };
    taking::enter(tx, &first, &mut slot, &mut application, platform).await?;
    if slot.free() == 0 {
        end(tx, slot.id, End::Full).await?;
    }
    Ok(Some(application))
}

/// Somebody who was asked says "not this time".
///
/// # Errors
/// When the database fails.
pub async fn pass(tx: &Tx, id: Uuid) -> Result<(), DbErr> {
    match tx.get::<called::Entity>(id).await? {
        Some(known) if known.answer == called::Answer::None => answer(tx, &known, called::Answer::No).await,
        _ => Ok(()),
    }
}

async fn answer(tx: &Tx, known: &called::Model, answer: called::Answer) -> Result<(), DbErr> {
    tx.update::<called::Entity>()
        .col_expr(called::Column::Answer, Expr::value(answer.to_value()))
        .col_expr(called::Column::AnsweredAt, Expr::value(tx.now))
        .filter(called::Column::Id.eq(known.id))
        .exec(tx.conn())
        .await?;
    helper::answered(tx, known.helper_id, 0).await
}
