//! Whom the next wave asks: as few as it takes that somebody says yes in time, the best of those who are
//! near, and not those whom the ask next door needs more.

use std::collections::{BTreeMap, HashMap, HashSet};

use chrono::{DateTime, Duration, Utc};
use matching::Candidate;
use matching::acceptance::Beta;
use matching::share::{self, share};
use sea_orm::entity::prelude::*;
use sea_orm::{QueryOrder, QuerySelect};

use super::acceptance::hours;
use super::candidates::{Pool, Pools, Wanted};
use super::model::{self as alert, Why};
use crate::categories::model::Model as Category;
use crate::db::scope::Scope;
use crate::follow_up::end_of_quiet;
use crate::listings::model::{Column, Entity, Model as Listing, State};
use crate::platforms::model::{AlertPolicy, Platform, Rules};

/// Asks whose next wave is due by then are alerted about at the same time.
const TOGETHER: Duration = Duration::minutes(5);
/// So many asks share their helpers at most.
const PEERS: u64 = 30;
/// So many more are candidates than a wave asks, lest the ask next door needs some of them.
const SPARE: usize = 2;
/// More candidates than this are not looked at.
const MOST_CANDIDATES: usize = 1000;
/// How far everybody is asked, where everybody is.
const EVERYONE_WITHIN_M: u32 = 5_000;
/// So many waves would fit in the time that is left. After five a coordinator calls, who needs some of it too.
const WAVES_IN_TIME: i32 = 12;
/// How many the nearest are.
const NEAREST: usize = 10;

/// Whom a wave asks, and why so many.
#[derive(Debug)]
pub struct Choice {
    /// The wave's number.
    pub wave: i16,
    /// How far around the ask it looked, in metres.
    pub radius_m: u32,
    /// The helpers.
    pub chosen: Vec<Chosen>,
    /// How likely it is that enough of them say yes in time, from 0 to 1.
    pub chance: f64,
    /// Asks nearby that helpers were left to.
    pub shared_with: usize,
}

/// A helper whom a wave asks.
#[derive(Clone, Debug)]
pub struct Chosen {
    /// The helper.
    pub helper: Uuid,
    /// From the ask's public place, in metres.
    pub distance_m: i32,
    /// The reasons.
    pub why: Why,
}

/// How far the circle of a wave reaches around an ask of a category, in metres; none beyond the last.
#[must_use]
pub fn circle_m(platform: &Platform, category: &Category, wave: i16) -> Option<u32> {
    let rules = &platform.rules;
    let number = u32::try_from(wave).ok().filter(|number| (1..=rules.waves).contains(number))?;
    let base = u32::try_from(category.radius_m).unwrap_or(0);
    Some(matching::grown(number, base, percent(rules.reach_growth_percent)))
}

fn percent(hundredths: u32) -> f64 {
    f64::from(hundredths) / 100.0
}

/// How often one helper may be alerted in a day.
#[must_use]
pub fn alerts_a_day(rules: &Rules) -> u8 {
    match rules.alerts {
        AlertPolicy::Engine => rules.alerts_a_day,
        AlertPolicy::Nearest | AlertPolicy::Everyone => u8::MAX,
    }
}

/// When the wave after one that leaves now is due: within what is left until help is needed there is time
/// for several, and none leaves in quiet hours.
#[must_use]
pub fn next_wave_at(platform: &Platform, ask: &Listing, now: DateTime<Utc>) -> DateTime<Utc> {
    let minutes = |minutes: u32| Duration::minutes(minutes.into());
    let (shortest, longest) =
        (minutes(platform.rules.pace_urgent_minutes), minutes(platform.rules.pace_minutes));
    let left = ask.due_at.map_or(Duration::days(7), |due| due - now) / WAVES_IN_TIME;
    let next = now + left.min(longest).max(shortest);
    end_of_quiet(next, platform).unwrap_or(next)
}

/// Chooses for the next wave of an open ask, in the smallest circle that holds enough; `asked` are out of
/// the question. Nobody is chosen when nobody is left.
///
/// # Errors
/// When the database fails.
pub async fn choose<C: ConnectionTrait>(
    pools: &Pools,
    scope: &Scope<C>,
    platform: &Platform,
    ask: &Listing,
    asked: &HashSet<Uuid>,
    now: DateTime<Utc>,
) -> Result<Choice, DbErr> {
    let last = i16::try_from(platform.rules.waves).unwrap_or(i16::MAX);
    let mut choice = Choice { wave: last, radius_m: 0, chosen: Vec::new(), chance: 0.0, shared_with: 0 };
    let Some(category) = platform.category(ask.category_id) else {
        return Ok(choice);
    };
    let by_engine = platform.rules.alerts == AlertPolicy::Engine;
    let peers = if by_engine { peers(scope, ask, category, now).await? } else { Vec::new() };
    let certainty = percent(platform.rules.wave_certainty_percent);
    let mut pool = pools.of(scope, platform, now).await?;
    let mut need = |ask: &Listing, asked: &HashSet<Uuid>, circle| {
        Need::new(&mut pool, platform, ask, asked, circle, now)
    };
    let next = |ask: &Listing| (ask.wave + 1).min(last);
    let peers: Vec<Need> = peers.iter().filter_map(|(ask, asked)| need(ask, asked, next(ask))).collect();
    for circle in next(ask)..=last {
        let Some(own) = need(ask, asked, circle) else { break };
        let wider = if by_engine { own.shared(&peers, certainty) } else { own.all() };
        // A wider circle that holds nobody new is the smaller one still.
        if wider.chosen.len() > choice.chosen.len() {
            choice = wider;
        }
        let is_sure = if by_engine { choice.chance >= certainty } else { !choice.chosen.is_empty() };
        let is_enough = is_sure || choice.chosen.len() >= own.most;
        if is_enough {
            break;
        }
    }
    Ok(choice)
}

/// The asks nearby that are alerted about at the same time, each with whom it has asked: two queries.
async fn peers<C: ConnectionTrait>(
    scope: &Scope<C>,
    ask: &Listing,
    category: &Category,
    now: DateTime<Utc>,
) -> Result<Vec<(Listing, HashSet<Uuid>)>, DbErr> {
    // Within the first circle: whoever lives farther away has other neighbours.
    let degrees = f64::from(category.radius_m) / 111_195.0;
    let wide = degrees / ask.public_lat.to_radians().cos().max(0.01);
    let mut near = scope
        .find::<Entity>()
        .filter(Column::State.eq(State::Open))
        .filter(Column::PublicLat.between(ask.public_lat - degrees, ask.public_lat + degrees))
        .filter(Column::PublicLon.between(ask.public_lon - wide, ask.public_lon + wide))
        .filter(Column::NextCheckAt.lte(now + TOGETHER))
        .filter(Column::Id.ne(ask.id))
        .order_by_asc(Column::NextCheckAt)
        .order_by_asc(Column::Id)
        .limit(PEERS)
        .all(scope.conn())
        .await?
        .into_iter()
        .map(|peer| (peer.id, (peer, HashSet::new())))
        .collect::<BTreeMap<_, _>>();
    if !near.is_empty() {
        let pairs: Vec<(Uuid, Uuid)> = scope
            .find::<alert::Entity>()
            .select_only()
            .columns([alert::Column::ListingId, alert::Column::HelperId])
            .filter(alert::Column::ListingId.is_in(near.keys().copied()))
            .into_tuple()
            .all(scope.conn())
            .await?;
        for (peer, helper) in pairs {
            if let Some((_, asked)) = near.get_mut(&peer) {
                asked.insert(helper);
            }
        }
    }
    Ok(near.into_values().collect())
}

/// How many the next wave of one ask may ask, and whom, in one of the circles around it.
struct Need {
    circle: i16,
    radius_m: u32,
    missing: usize,
    most: usize,
    candidates: Vec<Candidate>,
    /// How likely each of them says yes, and how often they may still be asked today.
    beliefs: Vec<(Beta, u8)>,
}

impl Need {
    fn new(
        pool: &mut Pool,
        platform: &Platform,
        ask: &Listing,
        asked: &HashSet<Uuid>,
        circle: i16,
        now: DateTime<Utc>,
    ) -> Option<Self> {
        let category = platform.category(ask.category_id)?;
        let rules = &platform.rules;
        let missing = usize::try_from(ask.capacity - ask.taken).unwrap_or(1).max(1);
        let wave = u32::try_from(ask.wave + 1).ok()?.min(rules.waves);
        let size =
            usize::try_from(matching::grown(wave, rules.wave_size, percent(rules.wave_growth_percent)));
        let most = size.unwrap_or(usize::MAX).saturating_mul(missing);
        let circle_m = circle_m(platform, category, circle)?;
        let (radius_m, most, take) = match rules.alerts {
            AlertPolicy::Engine => (circle_m, most, most.saturating_mul(SPARE).min(MOST_CANDIDATES)),
            AlertPolicy::Nearest => (circle_m, NEAREST, NEAREST),
            AlertPolicy::Everyone => (EVERYONE_WITHIN_M, usize::MAX, usize::MAX),
        };
        let wanted = Wanted { ask, category, within_m: radius_m, exclude: asked, take };
        let candidates = pool.candidates(platform, &wanted, now);
        let hours = hours(now, platform);
        let mut belief = |one: &Candidate| {
            let yes = pool.acceptance(category, hours, one);
            (yes, pool.alerts_left(one.id, alerts_a_day(rules)))
        };
        let beliefs = candidates.iter().map(&mut belief).collect();
        Some(Self { circle, radius_m, missing, most, candidates, beliefs })
    }

    /// Everybody whom it could ask.
    fn all(&self) -> Choice {
        let beliefs: Vec<Beta> = self.beliefs.iter().map(|(yes, _)| *yes).collect();
        let chance = matching::acceptance::chance(self.missing, &beliefs);
        self.choice((0..self.candidates.len()).collect(), chance, 0)
    }

    /// As few as it takes, and not those whom its peers need more.
    fn shared(&self, peers: &[Self], certainty: f64) -> Choice {
        let own: HashSet<Uuid> = self.candidates.iter().map(|one| one.id).collect();
        let rivals = peers.iter().filter(|peer| peer.candidates.iter().any(|one| own.contains(&one.id)));
        let needs: Vec<&Self> = std::iter::once(self).chain(rivals).collect();
        let mut numbers: HashMap<Uuid, u32> = HashMap::new();
        let mut left = Vec::new();
        let mut able: Vec<Vec<share::Candidate>> = Vec::with_capacity(needs.len());
        for need in &needs {
            let each = need.candidates.iter().zip(&need.beliefs);
            able.push(
                each.map(|(one, (yes, more))| {
                    let helper = *numbers.entry(one.id).or_insert_with(|| {
                        left.push(u32::from(*more));
                        u32::try_from(left.len() - 1).unwrap_or(u32::MAX)
                    });
                    share::Candidate { helper, cost: one.cost, yes: *yes }
                })
                .collect(),
            );
        }
        let asks: Vec<share::Ask> = needs
            .iter()
            .zip(&able)
            .map(|(need, candidates)| share::Ask {
                missing: need.missing,
                certainty,
                most: need.most,
                candidates,
            })
            .collect();
        let own = share(&asks, &left).into_iter().next().unwrap_or_default();
        self.choice(own.chosen, own.chance, needs.len() - 1)
    }

    fn choice(&self, places: Vec<usize>, chance: f64, shared_with: usize) -> Choice {
        let chosen = places.into_iter().filter_map(|place| {
            let one = self.candidates.get(place)?;
            let (yes, _) = self.beliefs.get(place)?;
            Some(chosen(one, yes.mean()))
        });
        Choice { wave: self.circle, radius_m: self.radius_m, chosen: chosen.collect(), chance, shared_with }
    }
}

fn chosen(one: &Candidate, chance: f64) -> Chosen {
    #[expect(clippy::cast_possible_truncation, reason = "a distance on Earth in metres fits")]
    let distance_m = one.distance_m.round() as i32;
    let why = Why {
        distance: one.distance_m,
        language: one.why.language,
        load: one.why.load,
        silence: one.why.silence,
        recency: one.why.recency,
        chance,
        ..Why::default()
    };
    Chosen { helper: one.id, distance_m, why }
}
