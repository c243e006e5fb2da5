//! Leaving an organisation that one leads. One that nobody leads is an orphan: it is brought to the
//! referents, waits two weeks for somebody who takes it on, and is closed.

use chrono::{DateTime, Duration, Utc};
use sea_orm::DbErr;

use super::change;
use super::leads::{self, Lead};
use super::model::{Closed, Organisation, State, lock};
use crate::db::scope::Tx;
use crate::events::{Actor, Line};
use crate::mail::letter::Letter;
use crate::moderation::nudge::nudge;
use crate::platforms::model::Platform;

/// Days that one whom nobody leads stays in the directory.
const ORPHAN_DAYS: i64 = 14;

impl Organisation {
    /// Until when somebody has to lead it again.
    pub(super) fn orphan_until(&self) -> Option<DateTime<Utc>> {
        self.orphan_since.map(|since| since + Duration::days(ORPHAN_DAYS))
    }
}

/// A lead goes, and is forgotten.
pub(super) async fn go(tx: &Tx, lead: &Lead) -> Result<(), DbErr> {
    leads::depart(tx, lead).await?;
    let line = Line::new("org-lead-left", Actor::Person(lead.person_id));
    line.listing(lead.organisation_id).write(tx).await
}

/// A lead leaves; the others are told.
///
/// # Errors
/// When the database fails.
pub async fn leave(tx: &Tx, lead: &Lead) -> Result<(), DbErr> {
    let Some(mut held) = lock(tx, lead.organisation_id).await? else { return Ok(()) };
    let active = leads::active(&**tx, held.id).await?;
    if !active.iter().any(|one| one.id == lead.id) {
        return Ok(());
    }
    go(tx, lead).await?;
    if active.len() > 1 {
        return leads::tell(tx, Letter::OrgLeft, held.id).await;
    }
    if held.state == State::Closed {
        return Ok(());
    }
    // One from a list is as it was before somebody led it.
    if held.source.is_none() {
        orphan(tx, &mut held).await?;
    }
    held.keep(tx).await
}

/// Nobody leads it from now on.
pub(super) async fn orphan(tx: &Tx, held: &mut Organisation) -> Result<(), DbErr> {
    held.orphan_since = Some(tx.now);
    held.check_since = Some(held.check_since.unwrap_or(tx.now));
    Line::new("org-orphaned", Actor::System).listing(held.id).write(tx).await?;
    held.plan(tx, tx.now + Duration::days(ORPHAN_DAYS)).await?;
    nudge(tx).await
}

/// Looks at one that nobody leads: it is closed when its time is over, unless somebody is asked just now.
pub(super) async fn check(tx: &Tx, held: &mut Organisation, platform: &Platform) -> Result<(), DbErr> {
    let until = held.orphan_until().unwrap_or(tx.now);
    if tx.now < until {
        held.plan(tx, until).await?;
        return held.keep(tx).await;
    }
    let leads = leads::of(&**tx, held.id).await?;
    match leads.iter().filter_map(|lead| lead.next_check_at).max() {
        // Every invitation is answered or lapses.
        Some(answer) => {
            held.plan(tx, answer.max(tx.now + Duration::hours(1))).await?;
            held.keep(tx).await
        }
        None => change::close(tx, held, Closed::Silent, Actor::System, platform).await,
    }
}
