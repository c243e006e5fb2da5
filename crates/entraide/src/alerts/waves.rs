//! One wave of alerts: a first one to the best few, then wider and larger ones.

use std::collections::HashSet;

use matching::Pace;
use sea_orm::DbErr;
use serde_json::json;

use super::candidates::Wanted;
use super::model::{self as alert, NewAlert, Why};
use crate::db::scope::Tx;
use crate::events::{Actor, Line};
use crate::helpers::model as helper;
use crate::listings::model::Listing;
use crate::mail::letter::{Letter, send};
use crate::platforms::model::{Platform, Rules};
use crate::state::App;

/// What a wave reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sent {
    /// The wave's number.
    pub wave: i16,
    /// Helpers alerted.
    pub alerts: usize,
}

/// How waves grow on a platform.
#[must_use]
pub fn pace(rules: &Rules) -> Pace {
    Pace {
        first: rules.wave_size,
        growth: f64::from(rules.wave_growth_percent) / 100.0,
        radius_growth: f64::from(rules.reach_growth_percent) / 100.0,
        waves: rules.waves,
    }
}

/// Alerts the next helpers about an open ask. Those who said yes too late come first; where a
/// circle holds nobody new, the next wider one is taken at once. `alerts` is 0 when nobody is left.
///
/// # Errors
/// When the database fails.
pub async fn send_next(app: &App, tx: &Tx, platform: &Platform, ask: &Listing) -> Result<Sent, DbErr> {
    let pace = pace(&platform.rules);
    let last = i16::try_from(pace.waves).unwrap_or(i16::MAX);
    let first = (ask.wave + 1).min(last);
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
        log(tx, ask, sent).await?;
        return Ok(sent);
    }
    let exclude: HashSet<_> = alerts.iter().map(|alert| alert.helper_id).collect();
    let Some(category) = platform.category(ask.category_id) else {
        return Ok(Sent { wave: last, alerts: 0 });
    };
    let today = tx.now.with_timezone(&platform.tz()).date_naive();
    for wave in first..=last {
        let number = u32::try_from(wave).unwrap_or(1);
        let base = u32::try_from(category.radius_m).unwrap_or(0);
        let Some(plan) = matching::wave(number, &pace, base) else {
            break;
        };
        let missing = usize::try_from(ask.capacity - ask.taken).unwrap_or(1).max(1);
        let wanted = Wanted {
            ask,
            category,
            within_m: plan.radius_m,
            exclude: &exclude,
            take: (plan.size as usize) * missing,
        };
        let candidates = app.pools.candidates(tx, platform, &wanted, tx.now).await?;
        let mut alerts = 0;
        for candidate in candidates {
            // The pool is a hint, the row is the truth.
            let Some(row) = tx.get::<helper::Entity>(candidate.id).await? else {
                continue;
            };
            if row.state != helper::State::Active {
                continue;
            }
            #[expect(clippy::cast_possible_truncation, reason = "a distance on Earth in metres fits")]
            let distance_m = candidate.distance_m.round() as i32;
            let why = Why {
                distance: candidate.distance_m,
                language: candidate.why.language,
                load: candidate.why.load,
                recency: candidate.why.recency,
            };
            let new = NewAlert { listing: ask.id, helper: row.id, wave, distance_m, why };
            let id = alert::add(tx, new).await?;
            helper::asked(tx, &row, today).await?;
            send(tx, Letter::Alert, row.person_id, id).await?;
            alerts += 1;
        }
        if alerts > 0 {
            let sent = Sent { wave, alerts };
            log(tx, ask, sent).await?;
            return Ok(sent);
        }
    }
    Ok(Sent { wave: last, alerts: 0 })
}

async fn log(tx: &Tx, ask: &Listing, sent: Sent) -> Result<(), DbErr> {
    let data = json!({ "wave": sent.wave, "alerts": sent.alerts });
    Line::new("wave-sent", Actor::System).listing(ask.id).data(data).write(tx).await
}
