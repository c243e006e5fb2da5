//! A plan comes true: its helpers are asked, ask by ask, as a wave would ask them. The yes stays theirs, and
//! until then no contact is seen.

use std::collections::{HashMap, HashSet};

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;
use sea_orm::{QueryOrder, QuerySelect};
use serde_json::json;

use super::model::{self as plans, pairs};
use crate::alerts::choice::{Chosen, alerts_a_day, next_wave_at};
use crate::alerts::model::{self as alert, Why};
use crate::alerts::waves::alert_these;
use crate::db::scope::Tx;
use crate::events::{Actor, Line};
use crate::helpers::model as helper;
use crate::listings::model::{self as listing, Change, Hand, Listing, State};
use crate::platforms::model::Platform;

/// The wave of those whom a coordinator has chosen.
const OWN_CHOICE: i16 = 0;

/// What became of the helpers whom a plan has for an ask.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// They were asked.
    pub asked: i32,
    /// They did not fit any more.
    pub left_out: i32,
}

/// Asks the helpers whom a plan has for an ask. All is looked at again: whether the ask is open and how many
/// it misses, and whether each helper is there, has room, was not asked for it yet and not too often today.
///
/// # Errors
/// When the database fails.
pub async fn ask(tx: &Tx, platform: &Platform, plan: Uuid, ask: Uuid, staff: Uuid) -> Result<Outcome, DbErr> {
    let ask = listing::lock(tx, ask).await?;
    let Some(ask) = ask else { return Ok(Outcome::default()) };
    let planned = tx
        .find::<pairs::Entity>()
        .filter(pairs::Column::PlanId.eq(plan))
        .filter(pairs::Column::ListingId.eq(ask.id))
        .filter(pairs::Column::State.eq(pairs::State::Planned))
        .all(tx.conn())
        .await?;
    if planned.is_empty() {
        return Ok(Outcome::default());
    }
    let fitting = fitting(tx, platform, &ask, &planned).await?;
    let asked: HashSet<Uuid> = fitting.iter().map(|pair| pair.helper_id).collect();
    if !fitting.is_empty() {
        let chosen: Vec<Chosen> = fitting.iter().map(chosen).collect();
        alert_these(tx, platform, &ask, OWN_CHOICE, &chosen).await?;
        let data = json!({ "alerts": asked.len() });
        Line::new("plan-asked", Actor::Staff(staff)).listing(ask.id).data(data).write(tx).await?;
        // They get their time before anybody else is asked.
        let mut change = Change::default().check_at(next_wave_at(platform, &ask, tx.now));
        if ask.hand_reason.is_some() {
            change = change.hands_off();
        }
        change.make(tx, ask.id).await?;
    }
    for (state, wanted) in [(pairs::State::Asked, true), (pairs::State::Left, false)] {
        let ids = planned.iter().filter(|pair| asked.contains(&pair.helper_id) == wanted);
        let ids: Vec<Uuid> = ids.map(|pair| pair.id).collect();
        if !ids.is_empty() {
            let update = tx.update::<pairs::Entity>().col_expr(pairs::Column::State, Expr::value(state));
            update.filter(pairs::Column::Id.is_in(ids)).exec(tx.conn()).await?;
        }
    }
    let of = |number: usize| i32::try_from(number).unwrap_or(i32::MAX);
    let outcome = Outcome { asked: of(asked.len()), left_out: of(planned.len() - asked.len()) };
    plans::count(tx, plan, outcome.asked, outcome.left_out).await?;
    Ok(outcome)
}

/// Those of the planned who can be asked as things are now.
async fn fitting(
    tx: &Tx,
    platform: &Platform,
    ask: &Listing,
    planned: &[pairs::Model],
) -> Result<Vec<pairs::Model>, DbErr> {
    let in_hand = ask.hand_reason.is_some_and(|reason| reason != Hand::Nobody);
    let missing = usize::try_from(ask.capacity - ask.taken).unwrap_or(0);
    if ask.state != State::Open || in_hand || missing == 0 {
        return Ok(Vec::new());
    }
    let ids: Vec<Uuid> = planned.iter().map(|pair| pair.helper_id).collect();
    let rows = tx.find::<helper::Entity>().filter(helper::Column::Id.is_in(ids.iter().copied()));
    // In the same order everywhere, so that no two wait for each other in a circle.
    let rows = rows.order_by_asc(helper::Column::Id).lock_exclusive().all(tx.conn()).await?;
    let rows: HashMap<Uuid, helper::Model> = rows.into_iter().map(|row| (row.id, row)).collect();
    let before: Vec<Uuid> = tx
        .find::<alert::Entity>()
        .select_only()
        .column(alert::Column::HelperId)
        .filter(alert::Column::ListingId.eq(ask.id))
        .filter(alert::Column::HelperId.is_in(ids))
        .into_tuple()
        .all(tx.conn())
        .await?;
    let today = tx.now.with_timezone(&platform.tz()).date_naive();
    let a_day = i16::from(alerts_a_day(&platform.rules));
    let fits = |pair: &&pairs::Model| {
        let Some(row) = rows.get(&pair.helper_id) else { return false };
        let today = if row.asked_on == Some(today) { row.asked_count } else { 0 };
        let has_room = row.load < row.capacity && today < a_day;
        row.state == helper::State::Active && has_room && !before.contains(&row.id)
    };
    Ok(planned.iter().filter(fits).take(missing).cloned().collect())
}

fn chosen(pair: &pairs::Model) -> Chosen {
    let why = Why { distance: f64::from(pair.distance_m), ..Why::default() };
    Chosen { helper: pair.helper_id, distance_m: pair.distance_m, why }
}
