//! What a director does to the platform's reasons. Each change follows the one before it, and writes its line in
//! the log.

use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::{QueryOrder, QuerySelect};
use serde_json::json;

use super::model::{self, ActiveModel, Column, Decision, Entity, Reason};
use crate::categories::kept::{Saved, beside};
use crate::categories::model::Texts;
use crate::db::scope::Tx;
use crate::events::{Actor, Line};
use crate::i18n::{Lang, LocalText};

/// What a director has typed, in the platform's languages.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// What it stands for.
    pub decision: Decision,
    /// What the team chooses from; the first language is there.
    pub labels: LocalText,
    /// What the author reads; the first language is there.
    pub words: LocalText,
}

/// All reasons in their order. They stay locked until `tx` ends, so that changes follow each other.
async fn lock(tx: &Tx) -> Result<Vec<Reason>, DbErr> {
    let mut all = tx.find::<Entity>().order_by_asc(Column::Id).lock_exclusive().all(tx.conn()).await?;
    all.sort_by_key(|reason| (reason.position, reason.id));
    Ok(all)
}

async fn told(tx: &Tx, kind: &'static str, id: Uuid, staff: Uuid) -> Result<(), DbErr> {
    Line::new(kind, Actor::Staff(staff)).data(json!({ "reason": id })).write(tx).await
}

/// Makes a reason after all others; nothing when `id` has been made already.
///
/// # Errors
/// When the database fails.
pub async fn make(tx: &Tx, id: Uuid, wanted: &Wanted, staff: Uuid) -> Result<(), DbErr> {
    let all = lock(tx).await?;
    if all.iter().any(|reason| reason.id == id) {
        return Ok(());
    }
    let reason = Reason {
        platform_id: tx.platform,
        id,
        decision: wanted.decision,
        position: all.last().map_or(0, |last| last.position.saturating_add(1)),
        labels: Texts(wanted.labels.clone()),
        words: Texts(wanted.words.clone()),
        retired_at: None,
    };
    model::add(tx, reason).await?;
    told(tx, "reason-made", id, staff).await
}

/// Changes a reason, if it still is as `seen` says (see [`Reason::mark`]). What was sent already stays as it was.
///
/// # Errors
/// When the database fails.
pub async fn save(
    tx: &Tx,
    id: Uuid,
    seen: &str,
    wanted: &Wanted,
    languages: &[Lang],
    staff: Uuid,
) -> Result<Saved<Reason>, DbErr> {
    let Some(known) = lock(tx).await?.into_iter().find(|reason| reason.id == id) else {
        return Ok(Saved::Unknown);
    };
    let new = Reason {
        decision: wanted.decision,
        labels: Texts(known.labels.0.typed(&wanted.labels, languages)),
        words: Texts(known.words.0.typed(&wanted.words, languages)),
        ..known.clone()
    };
    if new == known {
        return Ok(Saved::Done);
    }
    if known.mark() != seen {
        return Ok(Saved::Changed(Box::new(known)));
    }
    let row = ActiveModel {
        decision: Set(new.decision),
        labels: Set(new.labels),
        words: Set(new.words),
        ..Default::default()
    };
    tx.update::<Entity>().set(row).filter(Column::Id.eq(id)).exec(tx.conn()).await?;
    told(tx, "reason-changed", id, staff).await?;
    Ok(Saved::Done)
}

/// Takes a reason out of use, or back; nothing when it is so already. Gives whether there is such a reason.
///
/// # Errors
/// When the database fails.
pub async fn retire(tx: &Tx, id: Uuid, retired: bool, staff: Uuid) -> Result<bool, DbErr> {
    let Some(known) = lock(tx).await?.into_iter().find(|reason| reason.id == id) else { return Ok(false) };
    if known.retired_at.is_some() != retired {
        let row = ActiveModel { retired_at: Set(retired.then_some(tx.now)), ..Default::default() };
        tx.update::<Entity>().set(row).filter(Column::Id.eq(id)).exec(tx.conn()).await?;
        told(tx, if retired { "reason-retired" } else { "reason-restored" }, id, staff).await?;
    }
    Ok(true)
}

/// Moves a reason before or behind its neighbour among those in use for the same decision; nothing at the end of
/// the list. Gives whether there is such a reason.
///
/// # Errors
/// When the database fails.
pub async fn shift(tx: &Tx, id: Uuid, up: bool, staff: Uuid) -> Result<bool, DbErr> {
    let mut all = lock(tx).await?;
    let Some(at) = all.iter().position(|reason| reason.id == id) else { return Ok(false) };
    let decision = all[at].decision;
    let is_listed = |one: &Reason| one.retired_at.is_none() && one.decision == decision;
    let Some(neighbour) = beside(&all, at, up, is_listed) else { return Ok(true) };
    all.swap(at, neighbour);
    for (position, reason) in (0..).zip(&all).filter(|(position, reason)| reason.position != *position) {
        let row = ActiveModel { position: Set(position), ..Default::default() };
        tx.update::<Entity>().set(row).filter(Column::Id.eq(reason.id)).exec(tx.conn()).await?;
    }
    told(tx, "reason-moved", id, staff).await?;
    Ok(true)
}
