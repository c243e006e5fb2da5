//! The waves of an urgent call. How many are asked at a time is decided as for an ask ([`matching::enough`]).

use std::collections::HashSet;

use chrono::{DateTime, Duration, NaiveDate, Timelike as _, Utc};
use queue::{Job, JobError, JobMeta};
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;
use sea_orm::{QueryOrder as _, QuerySelect as _};
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::calls::{Call, Column, End, Entity, called, end, line, running};
use super::model::{self, Mission};
use super::slots::{self, Slot};
use crate::alerts::candidates::Around;
use crate::alerts::choice::alerts_a_day;
use crate::db::scope::Tx;
use crate::events::Actor;
use crate::follow_up::end_of_quiet;
use crate::helpers::model as helper;
use crate::mail::letter::{Letter, send_all};
use crate::platforms::model::Platform;
use crate::state::App;

/// Between two waves, at least and at most.
const PACE: (Duration, Duration) = (Duration::minutes(20), Duration::hours(2));
/// What is left until it begins has room for so many waves.
const WAVES_IN_TIME: i32 = 8;
/// How sure a wave should be to fill all places.
const CERTAINTY: f64 = 0.8;
/// One wave asks no more than this.
const MOST: usize = 500;

/// Sends the next wave of a call.
#[derive(Debug, Serialize, Deserialize)]
pub struct CallWave {
    /// The call.
    pub call: Uuid,
}

impl Job for CallWave {
    const NAME: &'static str = "missions.call";
}

/// Runs [`CallWave`].
///
/// # Errors
/// When the database fails; the queue tries again.
pub async fn run(app: App, job: CallWave, meta: JobMeta) -> Result<(), JobError> {
    let platform =
        app.directory.by_id(meta.platform_id).ok_or_else(|| JobError::Retry("platform unknown".into()))?;
    let tx = app.tx(meta.platform_id).await?;
    meta.complete(tx.conn()).await?;
    let known = tx.get::<Entity>(job.call).await?;
    if let Some(known) = known
        && let Some(mission) = model::lock(&tx, known.mission_id).await?
        && let Some(call) = running(&*tx, known.slot_id).await?.filter(|call| call.id == known.id)
        && let Some(slot) = tx.get::<slots::Entity>(call.slot_id).await?
    {
        wave(&app, &tx, &platform, (&mission, &slot), call).await?;
    }
    tx.commit().await?;
    Ok(())
}

async fn wave(
    app: &App,
    tx: &Tx,
    platform: &Platform,
    (mission, slot): (&Mission, &Slot),
    mut call: Call,
) -> Result<(), DbErr> {
    if mission.state != model::State::Open || !slot.is_coming(tx.now) {
        return end(tx, slot.id, End::Begun).await;
    }
    let missing = usize::try_from(slot.free()).unwrap_or(0);
    if missing == 0 {
        return end(tx, slot.id, End::Full).await;
    }
    let chosen = choose(app, tx, platform, (mission, slot), &call, missing).await?;
    let to = reserve(tx, platform, &chosen).await?;
    if to.is_empty() {
        return end(tx, slot.id, End::Nobody).await;
    }
    call.waves += 1;
    let ids: Vec<Uuid> = to.iter().map(|_| tx.ids.uuid()).collect();
    let rows = to.iter().zip(&ids).map(|((helper, _), id)| called::ActiveModel {
        id: Set(*id),
        call_id: Set(call.id),
        helper_id: Set(*helper),
        wave: Set(call.waves),
        answer: Set(called::Answer::None),
        created_at: Set(tx.now),
        answered_at: Set(None),
        ..Default::default()
    });
    tx.insert_all(rows.collect()).await?;
    let letters: Vec<_> = to.iter().zip(&ids).map(|((_, person), id)| (*person, *id)).collect();
    send_all(tx, Letter::Call, &letters).await?;
    let next = next_at(tx.now, slot, platform);
    tx.update::<Entity>()
        .col_expr(Column::Waves, Expr::value(call.waves))
        .col_expr(Column::NextWaveAt, Expr::value(next))
        .filter(Column::Id.eq(call.id))
        .exec(tx.conn())
        .await?;
    let data = json!({ "wave": call.waves, "asked": to.len(), "missing": missing });
    line("call-wave", &call, Actor::System).data(data).write(tx).await?;
    tx.enqueue(&CallWave { call: call.id }, next).await
}

/// When the wave after one that leaves now is due: never in quiet hours.
fn next_at(now: DateTime<Utc>, slot: &Slot, platform: &Platform) -> DateTime<Utc> {
    let left = slot.starts_at.map_or(Duration::days(2), |at| at - now) / WAVES_IN_TIME;
    let next = now + left.clamp(PACE.0, PACE.1);
    end_of_quiet(next, platform).unwrap_or(next)
}

/// The helpers to ask next: as few as it takes to fill the places, the best of those around.
async fn choose(
    app: &App,
    tx: &Tx,
    platform: &Platform,
    (mission, slot): (&Mission, &Slot),
    call: &Call,
    missing: usize,
) -> Result<Vec<Uuid>, DbErr> {
    let point = point(mission, slot);
    let Some(point) = point else { return Ok(Vec::new()) };
    let asked = tx.find::<called::Entity>().filter(called::Column::CallId.eq(call.id));
    let asked: Vec<Uuid> =
        asked.select_only().column(called::Column::HelperId).into_tuple().all(tx.conn()).await?;
    let exclude: HashSet<Uuid> = asked.into_iter().collect();
    let hour = tx.now.with_timezone(&platform.tz()).hour();
    let mut pool = app.pools.of(&**tx, platform, tx.now).await?;
    let around = Around {
        point,
        within_m: u32::try_from(call.within_m).unwrap_or(0),
        at: slot.starts_at,
        exclude: &exclude,
        take: MOST,
    };
    let found = pool.around(platform, &around, matching::acceptance::hours(hour), tx.now);
    let likely: Vec<_> = found.iter().map(|(_, beta)| *beta).collect();
    let many = matching::enough(missing, CERTAINTY, MOST, &likely);
    Ok(found.into_iter().take(many).map(|(one, _)| one.id).collect())
}

/// Where a date is: its own place, else the mission's.
fn point(mission: &Mission, slot: &Slot) -> Option<geo::Point> {
    let own = slot.place_code.as_deref().and_then(|code| geo::gazetteer().by_code(code));
    own.map(|place| place.commune().point())
        .or_else(|| mission.lat.zip(mission.lon).map(|(lat, lon)| geo::Point { lat, lon }))
}

/// Of these, those who can still be asked today, with their people; counted as asked. The row in the database is
/// the truth: a choice made in memory may be a moment old.
async fn reserve(tx: &Tx, platform: &Platform, chosen: &[Uuid]) -> Result<Vec<(Uuid, Uuid)>, DbErr> {
    let today = tx.now.with_timezone(&platform.tz()).date_naive();
    let most = i16::from(alerts_a_day(&platform.rules));
    let rows: Vec<(Uuid, Uuid, Option<NaiveDate>, i16)> = tx
        .find::<helper::Entity>()
        .select_only()
        .columns([helper::Column::Id, helper::Column::PersonId])
        .columns([helper::Column::AskedOn, helper::Column::AskedCount])
        .filter(helper::Column::Id.is_in(chosen.iter().copied()))
        .filter(helper::Column::State.eq(helper::State::Active))
        // In one order, so that no two waves wait for each other.
        .order_by_asc(helper::Column::Id)
        .lock_exclusive()
        .into_tuple()
        .all(tx.conn())
        .await?;
    let free = rows.into_iter().filter(|(_, _, on, count)| *on != Some(today) || *count < most);
    let to: Vec<(Uuid, Uuid)> = free.map(|(helper, person, ..)| (helper, person)).collect();
    if !to.is_empty() {
        helper::asked(tx, to.iter().map(|(helper, _)| *helper).collect(), today).await?;
    }
    Ok(to)
}
