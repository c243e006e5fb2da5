//! One wave of alerts: a first one to the best few, then wider and larger ones.

use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;
use matching::Habit;
use sea_orm::entity::prelude::*;
use sea_orm::{QueryOrder, QuerySelect};
use serde_json::json;

use super::acceptance::CountAnswers;
use super::choice::{self, Chosen, choose, next_wave_at};
use super::model::{self as alert, NewAlert, Why};
use crate::db::scope::Tx;
use crate::events::{Actor, Line};
use crate::helpers::model::{self as helper, Column};
use crate::listings::model::Listing;
use crate::mail::letter::{Letter, send, send_all};
use crate::people::again;
use crate::platforms::model::Platform;
use crate::state::App;

/// So many ids stand in one statement.
const IDS_AT_ONCE: usize = 10_000;

/// What a wave reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sent {
    /// The wave's number.
    pub wave: i16,
    /// Helpers alerted.
    pub alerts: usize,
}

/// Alerts the next helpers about an open ask. Those who said yes too late come first. `alerts` is 0 when
/// nobody is left.
///
/// # Errors
/// When the database fails.
pub async fn send_next(app: &App, tx: &Tx, platform: &Platform, ask: &Listing) -> Result<Sent, DbErr> {
    let alerts = alert::of_listing(tx, ask.id).await?;
    let mut again = 0;
    for late in alerts.iter().filter(|alert| alert.state == alert::State::Late) {
        let helper = tx.get::<helper::Entity>(late.helper_id).await?;
        // On a break, nobody is asked; there may be time later.
        if let Some(helper) = helper.filter(|helper| helper.state == helper::State::Active) {
            alert::answer(tx, late.id, alert::State::Asked).await?;
            send(tx, Letter::AlertAgain, helper.person_id, late.id).await?;
            again += 1;
        }
    }
    if again > 0 {
        // They have said yes before, so they get their time before anybody new is asked.
        let sent = Sent { wave: ask.wave, alerts: again };
        log(tx, ask, json!({ "wave": sent.wave, "alerts": sent.alerts })).await?;
        return Ok(sent);
    }
    let mut asked: HashSet<_> = alerts.iter().map(|alert| alert.helper_id).collect();
    // Nobody is asked to help themselves.
    asked.extend(again::own_helpers(tx, ask).await?);
    let choice = choose(&app.pools, tx, platform, ask, &asked, tx.now).await?;
    let alerts = alert_these(tx, platform, ask, choice.wave, &choice.chosen).await?;
    if alerts > 0 {
        let data = json!({
            "wave": choice.wave,
            "alerts": alerts,
            "radius_m": choice.radius_m,
            "chance": (choice.chance * 100.0).round(),
            "shared_with": choice.shared_with,
        });
        log(tx, ask, data).await?;
    }
    Ok(Sent { wave: choice.wave, alerts })
}

/// Alerts these helpers about an ask, if they can still be asked; how many were. The row in the database
/// is the truth: a choice made in memory may be a moment old.
///
/// # Errors
/// When the database fails, or one of them was asked for this ask already.
pub async fn alert_these(
    tx: &Tx,
    platform: &Platform,
    ask: &Listing,
    wave: i16,
    chosen: &[Chosen],
) -> Result<usize, DbErr> {
    let today = tx.now.with_timezone(&platform.tz()).date_naive();
    let most = choice::alerts_a_day(&platform.rules).into();
    let mut free: HashMap<Uuid, (Uuid, Habit)> = HashMap::new();
    let mut ids: Vec<Uuid> = chosen.iter().map(|one| one.helper).collect();
    ids.sort_unstable();
    for some in ids.chunks(IDS_AT_ONCE) {
        let rows: Vec<(Uuid, Uuid, Option<NaiveDate>, i16, bool, i16)> = tx
            .find::<helper::Entity>()
            .select_only()
            .columns([Column::Id, Column::PersonId, Column::AskedOn, Column::AskedCount])
            .columns([Column::HasAnswered, Column::Unanswered])
            .filter(Column::Id.is_in(some.iter().copied()))
            .filter(Column::State.eq(helper::State::Active))
            // In one order, so that no two waves wait for each other; until this commits, nobody else
            // counts another alert of the day beside it.
            .order_by_asc(Column::Id)
            .lock_exclusive()
            .into_tuple()
            .all(tx.conn())
            .await?;
        for (id, person, asked_on, count, has_answered, unanswered) in rows {
            if asked_on != Some(today) || count < most {
                free.insert(id, (person, alert::habit(has_answered, unanswered)));
            }
        }
    }
    let (mut new, mut to) = (Vec::new(), Vec::new());
    for one in chosen {
        let Some((person, habit)) = free.get(&one.helper) else { continue };
        to.push((*person, one.helper));
        let (distance_m, why) = (one.distance_m, Why { habit: habit.number(), ..one.why.clone() });
        new.push(NewAlert { listing: ask.id, helper: one.helper, wave, distance_m, why });
    }
    if new.is_empty() {
        return Ok(0);
    }
    let answer_by = next_wave_at(platform, ask, tx.now);
    let alerts = alert::add_all(tx, new, Some(answer_by)).await?;
    for some in to.chunks(IDS_AT_ONCE) {
        helper::asked(tx, some.iter().map(|(_, helper)| *helper).collect(), today).await?;
    }
    let letters: Vec<_> = to.iter().zip(&alerts).map(|((person, _), alert)| (*person, *alert)).collect();
    send_all(tx, Letter::Alert, &letters).await?;
    tx.enqueue(&CountAnswers {}, answer_by).await?;
    Ok(alerts.len())
}

async fn log(tx: &Tx, ask: &Listing, data: serde_json::Value) -> Result<(), DbErr> {
    Line::new("wave-sent", Actor::System).listing(ask.id).data(data).write(tx).await
}
