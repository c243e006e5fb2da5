//! Whom a coordinator can assign by hand: ranked, with the reasons in words.

use std::collections::{HashMap, HashSet};

use chrono::Duration;
use sea_orm::DbErr;
use sea_orm::entity::prelude::*;

use super::words::{self, Names};
use crate::alerts::candidates::Wanted;
use crate::alerts::model::{Model as Alert, State as Answer};
use crate::commitments::by_hand::distance_m;
use crate::commitments::model::{Model as Promise, State};
use crate::db::scope::Scope;
use crate::helpers::model as helper;
use crate::listings::model::Listing;
use crate::listings::words::language;
use crate::people::contacts::Contact;
use crate::platforms::model::Platform;
use crate::state::App;
use crate::web::visit::Visit;

/// How far a coordinator looks: much farther than any wave.
const WITHIN_M: u32 = 50_000;
/// How many new helpers are proposed.
const TAKE: usize = 10;

/// A helper who can be assigned.
pub(super) struct Candidate {
    pub(super) id: Uuid,
    pub(super) name: String,
    pub(super) place: String,
    pub(super) distance: String,
    pub(super) reasons: Vec<Reason>,
    /// After the coordinator has asked for it.
    pub(super) contact: Option<Contact>,
}

/// A reason for or against somebody.
pub(crate) struct Reason {
    pub(crate) against: bool,
    pub(crate) text: String,
}

/// What of a helper is a reason.
pub(crate) struct Seen<'a> {
    pub(crate) languages: &'a [String],
    pub(crate) load: i16,
    pub(crate) last_asked_at: Option<DateTimeUtc>,
}

/// Ids of those who can be assigned, best first: who has said yes already, then the best of those
/// who were not asked yet, then the nearest of those who have not answered.
///
/// # Errors
/// When the database fails.
pub async fn find<C: ConnectionTrait>(
    app: &App,
    scope: &Scope<C>,
    platform: &Platform,
    ask: &Listing,
    alerts: &[Alert],
    promises: &[Promise],
    now: DateTimeUtc,
) -> Result<Vec<Uuid>, DbErr> {
    let Some(category) = platform.category(ask.category_id) else {
        return Ok(Vec::new());
    };
    let exclude: HashSet<Uuid> = alerts.iter().map(|alert| alert.helper_id).collect();
    let wanted = Wanted { ask, category, within_m: WITHIN_M, exclude: &exclude, take: TAKE };
    let found = app.pools.candidates(scope, platform, &wanted, now).await?;
    let released = promises.iter().filter(|one| one.state == State::Released).map(|one| one.helper_id);
    let late = alerts.iter().filter(|alert| alert.state == Answer::Late).map(|alert| alert.helper_id);
    let mut silent: Vec<&Alert> = alerts.iter().filter(|alert| alert.state == Answer::Asked).collect();
    silent.sort_by_key(|alert| alert.distance_m);
    let silent = silent.iter().take(TAKE).map(|alert| alert.helper_id);
    Ok(released.chain(late).chain(found.iter().map(|one| one.id)).chain(silent).collect())
}

/// The candidates in words.
pub(super) fn say(
    v: &Visit,
    ask: &Listing,
    ids: &[Uuid],
    rows: &HashMap<Uuid, helper::Model>,
    alerts: &[Alert],
    names: &Names,
) -> Vec<Candidate> {
    let rows = ids.iter().filter_map(|id| rows.get(id));
    rows.filter(|row| row.state == helper::State::Active)
        .map(|row| Candidate {
            id: row.id,
            name: names.helper(v, row.id),
            place: crate::places::commune_name(&row.place_code, v.lang),
            distance: words::distance(v, f64::from(distance_m(ask, row))),
            reasons: reasons(
                v,
                &ask.languages.0,
                &Seen { languages: &row.languages.0, load: row.load, last_asked_at: row.last_asked_at },
                alerts.iter().find(|alert| alert.helper_id == row.id),
            ),
            contact: None,
        })
        .collect()
}

/// The reasons for and against asking somebody, for a person who speaks `languages`.
pub(crate) fn reasons(v: &Visit, languages: &[String], row: &Seen<'_>, alert: Option<&Alert>) -> Vec<Reason> {
    let mut reasons = Vec::new();
    let mut add = |against, text| reasons.push(Reason { against, text });
    match alert {
        Some(alert) if alert.state == Answer::Late => add(false, v.t("desk-why-late")),
        Some(alert) if alert.state == Answer::Accepted => add(false, v.t("desk-why-released")),
        Some(alert) => add(true, v.t1("desk-why-no-answer", "moment", v.moment(&alert.created_at))),
        // The search proposes only who has time then.
        None => add(false, v.t("desk-why-time")),
    }
    let shared = languages.iter().filter(|tag| row.languages.contains(tag));
    let shared: Vec<String> = shared.map(|tag| language(tag, v.lang)).collect();
    if !shared.is_empty() {
        add(false, v.t1("desk-why-speaks", "languages", shared.join(", ")));
    } else if !languages.is_empty() {
        add(true, v.t("desk-why-no-language"));
    }
    if row.load > 0 {
        add(true, v.t1("desk-why-busy", "count", row.load));
    }
    let lately = row.last_asked_at.filter(|at| v.now - *at < Duration::hours(48) && alert.is_none());
    if let Some(at) = lately {
        add(true, v.t1("desk-why-asked", "moment", v.moment(&at)));
    }
    reasons
}
