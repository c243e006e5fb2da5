//! Fills the demonstration by living through three weeks: the real rules and jobs run on a clock
//! turned by hand, and made-up people ask, answer, report and stay silent. So every state of life
//! is there because it came about, with its history and its mail.

use std::sync::Arc;

use chrono::{DateTime, Duration, Timelike, Utc};
use queue::{Options, Worker};
use rand::{Rng, RngExt as _, SeedableRng as _};
use rand_chacha::ChaCha20Rng;
use sea_orm::entity::prelude::*;
use uuid::Uuid;

use super::given::Given;
use super::people::{somebody, words};
use super::settings::platforms;
use super::town::Town;
use super::{asks, groups, helpers, missions, team, thanks};
use crate::alerts::model as alert;
use crate::board::model::Kind;
use crate::clock::Clock;
use crate::commitments::model::{self as commitment, NoHelp};
use crate::error::{Error, Result};
use crate::events::Actor;
use crate::follow_up::end_of_quiet;
use crate::i18n::Lang;
use crate::jobs;
use crate::listings::model::{self as listing, Answers, Change, DueKind, NewAsk, Start, Where};
use crate::people::model as people;
use crate::platforms::create::create;
use crate::platforms::model::Platform;
use crate::state::App;

const DAYS: i64 = 21;
const SAVOIE_HELPERS: usize = 1_100;
const BERN_HELPERS: usize = 900;
const SAVOIE_ASKS: usize = 160;
const BERN_ASKS: usize = 140;

/// Makes both platforms and lives through three weeks that end now.
///
/// # Errors
/// When the database fails.
pub async fn fill(app: &App, clock: &Clock, mut progress: impl FnMut(u32)) -> Result<()> {
    let end = clock.now();
    let rng = &mut ChaCha20Rng::seed_from_u64(2020);
    clock.set(end - Duration::days(DAYS));
    let (savoie, bern) = platforms();
    let mut towns = Vec::new();
    for (slug, settings, shares) in [
        ("savoie", savoie, [(Lang::Fr, 85), (Lang::It, 8), (Lang::En, 7)].as_slice()),
        ("bern", bern, [(Lang::De, 80), (Lang::Fr, 10), (Lang::It, 5), (Lang::En, 5)].as_slice()),
    ] {
        let id =
            create(app, slug, None, settings).await.map_err(|error| Error::Internal(error.to_string()))?;
        let platform = app.directory.by_id(id).ok_or(Error::NotFound)?;
        team::gather(app, &platform).await?;
        towns.push(Town::new(platform, shares));
    }
    let platforms: Vec<Arc<Platform>> = towns.iter().map(|town| Arc::clone(&town.platform)).collect();
    groups::register(app, &platforms).await?;
    thanks::begin(app, &platforms).await?;
    helpers::sign_up(app, &mut towns[0], SAVOIE_HELPERS, rng).await?;
    helpers::sign_up(app, &mut towns[1], BERN_HELPERS, rng).await?;
    progress(5);
    let worker = worker(app);
    let mut arrivals: Vec<(DateTime<Utc>, usize)> = Vec::new();
    for (town, asks) in [SAVOIE_ASKS, BERN_ASKS].into_iter().enumerate() {
        for _ in 0..asks {
            // More of them lately, so that every state is there today.
            let share: f64 = rng.random_range(0.0_f64..1.0).sqrt();
            #[expect(clippy::cast_possible_truncation, reason = "three weeks in minutes fit")]
            let minutes = (share * (DAYS * 24 * 60) as f64) as i64;
            arrivals.push((end - Duration::days(DAYS) + Duration::minutes(minutes), town));
        }
    }
    arrivals.sort_unstable();
    let step = Duration::hours(3);
    let mut next = 0;
    let steps = DAYS * 8;
    let story_at = last_waking_moment(&towns, end - Duration::minutes(25));
    let mut is_told = false;
    let mut given = Given::new(end);
    for number in 0..=steps {
        let until = (end - Duration::days(DAYS) + step * i32::try_from(number).unwrap_or(0))
            .min(end - Duration::minutes(25));
        if !is_told && until >= story_at {
            clock.set(story_at);
            missions::offer(app, &platforms).await?;
            thanks::end(app, &platforms).await?;
            worker.run_due().await?;
            // A little later than any other mail.
            clock.set(story_at + Duration::seconds(1));
            for town in &mut towns {
                story(app, town, rng).await?;
            }
            worker.run_due().await?;
            is_told = true;
        }
        given.live(app, clock, &platforms, until.min(story_at)).await?;
        while next < arrivals.len() && arrivals[next].0 <= until {
            clock.set(arrivals[next].0.max(clock.now()));
            asks::ask(app, &mut towns[arrivals[next].1], rng).await?;
            next += 1;
        }
        clock.set(until.max(clock.now()));
        worker.run_due().await?;
        for town in &towns {
            // People answer by day; the story is left to whoever tries the demonstration.
            if !is_told && (7..22).contains(&until.with_timezone(&town.platform.tz()).hour()) {
                live(app, town, rng).await?;
            }
        }
        progress(5 + u32::try_from(90 * number / steps).unwrap_or(0));
    }
    clock.set(end);
    worker.run_due().await?;
    progress(100);
    Ok(())
}

/// What does the jobs of the demonstration while it is made.
pub(super) fn worker(app: &App) -> Worker<App> {
    let (write, wake) = (app.db.write.clone(), app.wake.clone());
    Worker::new(write, Arc::new(app.clone()), jobs::registry(), app.clone(), wake, Options::default())
}

/// The last moment, going back from `from`, when mail leaves on every platform: the story's is to be
/// there whenever the demonstration is started.
fn last_waking_moment(towns: &[Town], from: DateTime<Utc>) -> DateTime<Utc> {
    let is_quiet = |at| towns.iter().any(|town| end_of_quiet(at, &town.platform).is_some());
    let mut moment = from;
    while is_quiet(moment) && from - moment < Duration::days(1) {
        moment -= Duration::minutes(15);
    }
    moment
}

/// Three hours of a platform's people: some answer, report, confirm, give up; many do nothing.
async fn live(app: &App, town: &Town, rng: &mut impl Rng) -> Result<()> {
    let platform = &town.platform;
    let scope = app.read(platform.id());
    let lately = app.clock.now() - Duration::days(2);
    let asked = scope.find::<alert::Entity>().filter(alert::Column::State.eq(alert::State::Asked));
    for alert in asked.filter(alert::Column::CreatedAt.gte(lately)).all(scope.conn()).await? {
        let dice = rng.random_range(0..1000);
        // Who answers, mostly does so at once.
        let (yes, no) = if alert.created_at == app.clock.now() { (200, 260) } else { (50, 90) };
        if dice >= no {
            continue;
        }
        let tx = app.tx(platform.id()).await?;
        if dice < yes {
            commitment::accept(&tx, &alert, Actor::Helper(alert.helper_id)).await?;
        } else {
            alert::decline(&tx, &alert).await?;
        }
        tx.commit().await?;
    }
    let running = scope.find::<commitment::Entity>().filter(commitment::Column::FinishedAt.is_null());
    for promise in running.all(scope.conn()).await? {
        let dice = rng.random_range(0..1000);
        if dice >= 204 {
            continue;
        }
        let Some(ask) = scope.get::<listing::Entity>(promise.listing_id).await? else { continue };
        let (person, helper) = (Actor::Person(ask.person_id), Actor::Helper(promise.helper_id));
        let tx = app.tx(platform.id()).await?;
        match (promise.state, dice) {
            (commitment::State::Accepted, 0..120) => {
                let minutes = Some(rng.random_range(2..12) * 10);
                commitment::report(&tx, &promise, minutes, None, helper).await?;
            }
            (commitment::State::Accepted, 120..130) => {
                commitment::end(&tx, &promise, NoHelp::DoesNotWorkOut, helper).await?;
            }
            (commitment::State::Accepted, 130..134) => {
                commitment::end(&tx, &promise, NoHelp::NobodyCame, person).await?;
            }
            (commitment::State::Reported, 0..200) => {
                commitment::confirm(&tx, &promise, person, platform).await?;
            }
            (commitment::State::Reported, _) => commitment::object(&tx, &promise, person).await?,
            _ => {}
        }
        tx.commit().await?;
    }
    let waiting = scope.find::<listing::Entity>().filter(listing::Column::ClosedAt.is_null());
    for ask in waiting.all(scope.conn()).await? {
        let dice = rng.random_range(0..1000);
        if dice >= 150 {
            continue;
        }
        let tx = app.tx(platform.id()).await?;
        match (ask.state, dice) {
            // A coordinator has called back.
            (listing::State::Callback, 0..120) | (listing::State::Unconfirmed, _) => {
                let change = Change::default().state(listing::State::Open).hands_off().check_at(tx.now);
                change.make(&tx, ask.id).await?;
            }
            (listing::State::Open, 0..2) if ask.taken == 0 => {
                listing::finish(&tx, ask.id, listing::State::Cancelled, None, platform.rules.retention_days)
                    .await?;
            }
            (listing::State::Open, 2..5) if ask.taken == 0 && ask.hand_reason.is_some() => {
                let reason = Some("helped-otherwise");
                listing::finish(&tx, ask.id, listing::State::Closed, reason, platform.rules.retention_days)
                    .await?;
            }
            _ => {}
        }
        tx.commit().await?;
    }
    Ok(())
}

/// The ask to try: an 82-year-old in the largest town asks for shopping, and the nearest helpers
/// have just been asked.
async fn story(app: &App, town: &mut Town, rng: &mut impl Rng) -> Result<()> {
    let lang = town.platform.lang(None);
    let name = if lang == Lang::De { "Rosmarie" } else { "Odette" };
    let town_hall = town.communes.iter().map(|(place, _)| *place).max_by_key(|place| place.population());
    let Some(place) = town_hall else { return Ok(()) };
    let category = town.platform.offered_by_slug(Kind::Ask, "shopping").ok_or(Error::NotFound)?;
    let exact = place.point();
    town.people += 1;
    let mut person = somebody(rng, lang, &town.platform.country, town.people);
    person.first_name = name.to_owned();
    person.email = Some(format!("{}@example.org", geo::slug(name)));
    let tx = app.tx(town.platform.id()).await?;
    let person_id = people::add(&tx, &person, lang).await?;
    let new = NewAsk {
        form_id: Uuid::nil(),
        category_id: category.id,
        person_id,
        contact_id: None,
        place: Where {
            code: place.code().to_owned(),
            street: Some(asks::street(lang, 7)),
            exact,
            public: geo::public_place(place, exact).point,
        },
        due_kind: DueKind::Asap,
        due_at: tx.now + Duration::hours(category.urgency.hours()),
        details: words(rng, lang).to_owned(),
        answers: Answers::default(),
        languages: vec![lang.tag().to_owned()],
        capacity: 1,
    };
    let ask = listing::create(&tx, new, Start::Open).await?;
    crate::alerts::waves::send_next(app, &tx, &town.platform, &ask).await?;
    let change = Change::default().wave(1).check_at(tx.now + Duration::minutes(90));
    change.make(&tx, ask.id).await?;
    tx.commit().await?;
    Ok(())
}
