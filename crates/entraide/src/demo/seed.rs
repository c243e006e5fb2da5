//! Fills the demonstration by living through three weeks: the real rules and jobs run on a clock
//! turned by hand, and made-up people ask, answer, report and stay silent. So every state of life
//! is there because it came about, with its history and its mail.

use std::sync::Arc;

use chrono::{DateTime, Duration, Timelike, Utc};
use queue::{Options, Worker};
use rand::seq::{IndexedRandom as _, SliceRandom as _};
use rand::{Rng, RngExt as _, SeedableRng as _};
use rand_chacha::ChaCha20Rng;
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use uuid::Uuid;

use super::given::Given;
use super::groups;
use super::missions;
use super::people::{language, somebody, words};
use super::settings::platforms;
use super::team;
use super::thanks;
use crate::alerts::model as alert;
use crate::board::model::Kind;
use crate::clock::Clock;
use crate::commitments::model::{self as commitment, NoHelp};
use crate::error::{Error, Result};
use crate::events::Actor;
use crate::follow_up::end_of_quiet;
use crate::helpers::model::{self as helper, Words};
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

/// One platform while it is lived through.
struct Town {
    platform: Arc<Platform>,
    shares: Vec<(Lang, u32)>,
    /// Communes with the sum of the populations up to each.
    communes: Vec<(&'static geo::Place, u64)>,
    people: u32,
}

impl Town {
    fn new(platform: Arc<Platform>, shares: &[(Lang, u32)]) -> Self {
        let mut sum = 0;
        let communes = platform.areas.iter().flat_map(|area| geo::gazetteer().communes_in(area));
        let communes = communes
            .map(|place| {
                // Where the population is not known, a village's.
                sum += u64::from(place.population().max(300));
                (place, sum)
            })
            .collect();
        Self { platform, shares: shares.to_vec(), communes, people: 0 }
    }

    /// A commune by population, and a point not far from its own.
    fn place(&self, rng: &mut impl Rng) -> (&'static geo::Place, geo::Point) {
        let total = self.communes.last().map_or(1, |(_, sum)| *sum);
        let at = rng.random_range(0..total.max(1));
        let found = self.communes.partition_point(|(_, sum)| *sum <= at);
        let (place, _) = self.communes[found.min(self.communes.len() - 1)];
        let centre = place.point();
        let (north, east) = (rng.random_range(-0.012..0.012), rng.random_range(-0.016..0.016));
        (place, geo::Point::new(centre.lat + north, centre.lon + east).unwrap_or(centre))
    }

    fn somebody(&mut self, rng: &mut impl Rng) -> (people::Introduction, Lang) {
        self.people += 1;
        let lang = language(rng, &self.shares);
        (somebody(rng, lang, &self.platform.country, self.people), lang)
    }
}

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
    helpers(app, &mut towns[0], SAVOIE_HELPERS, rng).await?;
    helpers(app, &mut towns[1], BERN_HELPERS, rng).await?;
    progress(5);
    let app_of_jobs = app.clone();
    let worker = Worker::new(
        app.db.write.clone(),
        Arc::new(app.clone()),
        jobs::registry(),
        app_of_jobs,
        app.wake.clone(),
        Options::default(),
    );
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
            ask(app, &mut towns[arrivals[next].1], rng).await?;
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

async fn helpers(app: &App, town: &mut Town, count: usize, rng: &mut impl Rng) -> Result<()> {
    let slugs: Vec<String> = town.platform.asked().map(|category| category.slug.clone()).collect();
    let tx = app.tx(town.platform.id()).await?;
    let (mut persons, mut rows) = (Vec::with_capacity(count), Vec::with_capacity(count));
    for _ in 0..count {
        let (person, lang) = town.somebody(rng);
        let (place, point) = town.place(rng);
        let person_id = tx.ids.uuid();
        persons.push(people::ActiveModel {
            id: Set(person_id),
            first_name: Set(person.first_name),
            email: Set(person.email),
            phone: Set(person.phone),
            language: Set(lang.tag().to_owned()),
            created_at: Set(tx.now),
            email_failed_at: Set(None),
            erased_at: Set(None),
            ..Default::default()
        });
        let mut categories = slugs.clone();
        categories.shuffle(rng);
        categories.truncate(rng.random_range(2..6));
        let mut languages = vec![lang.tag().to_owned()];
        let second = language(rng, &town.shares).tag().to_owned();
        if second != languages[0] {
            languages.push(second);
        }
        let state = match rng.random_range(0..100) {
            0..4 => helper::State::Pending,
            4..9 => helper::State::Paused,
            _ => helper::State::Active,
        };
        rows.push(helper::ActiveModel {
            id: Set(tx.ids.uuid()),
            person_id: Set(person_id),
            state: Set(state),
            place_code: Set(place.code().to_owned()),
            lat: Set(point.lat),
            lon: Set(point.lon),
            cell: Set(geo::cell_of(point).to_i64()),
            radius_m: Set(*[2_000, 5_000, 10_000, 20_000].choose(rng).unwrap_or(&5_000)),
            categories: Set(Words(categories)),
            languages: Set(Words(languages)),
            week: Set(if rng.random_bool(0.5) { 0x1f_ffff } else { rng.random_range(1..0x1f_ffff) }),
            capacity: Set(rng.random_range(1..4)),
            load: Set(0),
            last_asked_at: Set(None),
            asked_on: Set(None),
            asked_count: Set(0),
            has_answered: Set(false),
            unanswered: Set(0),
            paused_until: Set(None),
            confirmed_at: Set((state != helper::State::Pending).then_some(tx.now)),
            created_at: Set(tx.now),
            updated_at: Set(tx.now),
            next_check_at: Set(None),
            ..Default::default()
        });
    }
    tx.insert_all(persons).await?;
    tx.insert_all(rows).await?;
    tx.commit().await?;
    Ok(())
}

async fn ask(app: &App, town: &mut Town, rng: &mut impl Rng) -> Result<()> {
    let (mut person, lang) = town.somebody(rng);
    let (place, exact) = town.place(rng);
    let start = match rng.random_range(0..100) {
        0..15 => Start::Phone,
        15..95 => Start::Open,
        _ => Start::Mail,
    };
    if start == Start::Phone {
        person.email = None;
    }
    let asked: Vec<_> = town.platform.asked().cloned().collect();
    // The usual mix of spring 2020: shopping and medicine first.
    let category = match rng.random_range(0..100) {
        0..40 => &asked[0],
        40..60 => &asked[1 % asked.len()],
        _ => asked.choose(rng).unwrap_or(&asked[0]),
    };
    let tx = app.tx(town.platform.id()).await?;
    let person_id = people::add(&tx, &person, lang).await?;
    let new = NewAsk {
        form_id: tx.ids.uuid(),
        category_id: category.id,
        person_id,
        contact_id: None,
        place: Where {
            code: place.code().to_owned(),
            street: Some(street(town.platform.lang(None), rng.random_range(1..80))),
            exact,
            public: geo::public_place(place, exact).point,
        },
        due_kind: DueKind::Asap,
        due_at: tx.now + Duration::hours(category.urgency.hours()),
        details: words(rng, lang).to_owned(),
        answers: Answers::default(),
        languages: vec![lang.tag().to_owned()],
        capacity: if rng.random_bool(0.12) { 2 } else { 1 },
    };
    listing::create(&tx, new, start).await?;
    tx.commit().await?;
    Ok(())
}

/// An address that nobody has.
fn street(lang: Lang, number: u32) -> String {
    match lang {
        Lang::De => format!("Beispielgasse {number}"),
        _ => format!("{number} rue des Exemples"),
    }
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
            street: Some(street(lang, 7)),
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
