//! Telling those who look after it that something waits: soon after it comes, but not every time something does,
//! and once a day while it waits.

use std::collections::BTreeMap;

use chrono::{DateTime, Duration, Utc};
use queue::{Job, JobError, JobMeta};
use sea_orm::QuerySelect as _;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;
use serde::{Deserialize, Serialize};

use crate::auth::charge::{Spot, Team};
use crate::auth::staff::{self, Right};
use crate::db::scope::{Scope, Tx};
use crate::follow_up::end_of_quiet;
use crate::helpers::model::Words;
use crate::listings::model::{Column, Entity};
use crate::mail::letter::{Letter, send};
use crate::state::App;

/// Nobody is told of something new more often than this.
const PAUSE: Duration = Duration::hours(3);
/// Nor of what waits since then.
const AGAIN_AFTER: Duration = Duration::hours(24);

/// Tells those of a platform.
#[derive(Debug, Serialize, Deserialize)]
pub struct NudgeStaff {}

impl Job for NudgeStaff {
    const NAME: &'static str = "staff.nudge";

    /// Ten asks that need a hand in the same minutes make one mail.
    fn dedup_key(&self) -> Option<String> {
        Some("nudge".into())
    }
}

/// Something waits: plans a mail in some minutes, unless one is planned.
///
/// # Errors
/// When the database fails.
pub async fn nudge(tx: &Tx) -> Result<(), DbErr> {
    tx.enqueue(&NudgeStaff {}, tx.now + Duration::minutes(10)).await
}

/// Runs [`NudgeStaff`]: writes to those who do not know yet, and looks again when the others may be told.
///
/// # Errors
/// When the database fails; the queue tries again.
pub async fn run(app: App, _: NudgeStaff, meta: JobMeta) -> Result<(), JobError> {
    let platform =
        app.directory.by_id(meta.platform_id).ok_or_else(|| JobError::Retry("platform unknown".into()))?;
    let tx = app.tx(meta.platform_id).await?;
    meta.complete(tx.conn()).await?;
    let asks = in_hand(&*tx).await?;
    if !asks.is_empty() {
        let later = match end_of_quiet(tx.now, &platform) {
            Some(morning) => Some(morning),
            None => tell(&tx, &Team::of(&*tx, &platform, tx.now).await?, &asks).await?,
        };
        if let Some(later) = later {
            tx.enqueue(&NudgeStaff {}, later).await?;
        }
    }
    tx.commit().await?;
    Ok(())
}

/// The asks that need a hand: what decides whose they are, and since when. One query.
///
/// # Errors
/// When the database fails.
pub async fn in_hand<C: ConnectionTrait>(scope: &Scope<C>) -> Result<Vec<(Spot, DateTime<Utc>)>, DbErr> {
    let waiting = scope.find::<Entity>().filter(Column::HandSince.is_not_null()).select_only();
    let waiting = waiting.columns([Column::PlaceCode, Column::Languages, Column::HandSince]);
    let rows: Vec<(String, Words, DateTime<Utc>)> = waiting.into_tuple().all(scope.conn()).await?;
    Ok(rows.into_iter().map(|(place, spoken, since)| (Spot::new(Some(&place), &spoken.0), since)).collect())
}

/// When somebody was left out who is to be told later: then.
async fn tell(tx: &Tx, team: &Team, asks: &[(Spot, DateTime<Utc>)]) -> Result<Option<DateTime<Utc>>, DbErr> {
    // By member, since when the newest of theirs waits.
    let mut newest: BTreeMap<Uuid, (&staff::Model, DateTime<Utc>)> = BTreeMap::new();
    for (spot, since) in asks {
        for member in team.in_charge(Right::FollowAsks, spot) {
            let known = newest.entry(member.id).or_insert((member, *since));
            known.1 = known.1.max(*since);
        }
    }
    let (mut later, mut told) = (None, Vec::new());
    for (member, newest) in newest.into_values() {
        let pause = |told: DateTime<Utc>| if newest > told { PAUSE } else { AGAIN_AFTER };
        if let Some(free) = member.told_at.map(|told| told + pause(told)).filter(|free| *free > tx.now) {
            later = later.into_iter().chain([free]).min();
            continue;
        }
        send(tx, Letter::NeedsHand, member.id, member.id).await?;
        told.push(member.id);
    }
    if !told.is_empty() {
        let update = tx.update::<staff::Entity>().col_expr(staff::Column::ToldAt, Expr::value(tx.now));
        update.filter(staff::Column::Id.is_in(told)).exec(tx.conn()).await?;
    }
    Ok(later)
}
