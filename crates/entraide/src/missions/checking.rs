//! What a referent decides about a mission. Each rule is given the locked row.

use sea_orm::DbErr;
use sea_orm::prelude::Uuid;
use serde_json::json;

use super::change::{close, forget_draft_after, line, open};
use super::letters::to_leads;
use super::model::{Closed, Mission, State};
use crate::db::scope::Tx;
use crate::events::Actor;
use crate::mail::letter::Letter;
use crate::platforms::model::Platform;

/// A referent has read these words: they are all right.
///
/// # Errors
/// When the database fails.
pub async fn pass(tx: &Tx, mission: &mut Mission, staff: Uuid, platform: &Platform) -> Result<(), DbErr> {
    mission.flags.0.clear();
    mission.read = Some(json!(mission.readable()).to_string());
    match mission.state {
        State::Waiting => {
            mission.check_since = None;
            open(tx, mission, platform).await?;
            to_leads(tx, Letter::MissionOpen, mission, mission.id).await?;
        }
        State::Open => {
            mission.check_since = None;
            mission.keep(tx, platform).await?;
        }
        State::Draft | State::Closed => return Ok(()),
    }
    line("mission-accepted", mission, Actor::Staff(staff)).write(tx).await
}

/// A referent asks for changes: it goes back to its leads, with a reason.
///
/// # Errors
/// When the database fails.
pub async fn send_back(
    tx: &Tx,
    mission: &mut Mission,
    staff: Uuid,
    reason: String,
    platform: &Platform,
) -> Result<(), DbErr> {
    if !matches!(mission.state, State::Waiting | State::Open) {
        return Ok(());
    }
    mission.state = State::Draft;
    mission.reason = Some(reason);
    mission.read = Some(json!(mission.readable()).to_string());
    mission.check_since = None;
    mission.plan(tx, tx.now + forget_draft_after()).await?;
    mission.keep(tx, platform).await?;
    line("mission-sent-back", mission, Actor::Staff(staff)).write(tx).await?;
    to_leads(tx, Letter::MissionChanges, mission, mission.id).await
}

/// A referent refuses it, or takes it down, with a reason for its leads.
///
/// # Errors
/// When the database fails.
pub async fn refuse(
    tx: &Tx,
    mission: &mut Mission,
    staff: Uuid,
    reason: String,
    platform: &Platform,
) -> Result<(), DbErr> {
    mission.reason = Some(reason);
    close(tx, mission, Closed::Refused, Actor::Staff(staff), platform).await?;
    to_leads(tx, Letter::MissionRefused, mission, mission.id).await
}
