//! The figures of `cargo xtask bench`: each beside a reference measured in the same run, because
//! only the ratio means something on another machine.

mod http;
mod near;
mod plans;
mod restart;
mod table;
mod waves;

use std::collections::HashSet;
use std::hint::black_box;
use std::time::{Duration, Instant};

use chrono::Duration as Span;
use entraide::alerts::model as alert;
use entraide::clock::{Clock, Ids};
use entraide::commitments::model as commitment;
use entraide::config::Config;
use entraide::db::Db;
use entraide::db::migrations;
use entraide::events::Actor;
use entraide::helpers::model::{self as helper, Profile};
use entraide::i18n::{Lang, LocalText};
use entraide::listings::model::{self as listing, NewAsk, Start, Where};
use entraide::people::model::{self as people, Introduction};
use entraide::platforms::create::create;
use entraide::platforms::model::{Rules, Settings};
use entraide::router;
use entraide::state::App;
use matching::{Categories, Habit, Helper, Index, Languages, Search, Week, Weights};
use rand::{RngExt as _, SeedableRng as _};
use rand_chacha::ChaCha20Rng;
use sea_orm::{ConnectionTrait as _, TransactionTrait as _};
use table::{Row, Table, times};
use uuid::Uuid;

/// As the program has it.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {
    let json = std::env::args().skip_while(|arg| arg != "--json").nth(1);
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("a runtime");
    if let Some(url) = std::env::args().skip_while(|arg| arg != restart::READ_BOARD).nth(1) {
        runtime.block_on(restart::read_board(&url));
        return;
    }
    // A name chooses one part: `cargo bench --bench figures -- near`.
    let is_wanted = |part: &str| {
        let parts = ["look-up", "nearest", "pages", "waves", "plans", "near", "restart"];
        let named: Vec<_> = std::env::args().filter(|arg| parts.contains(&arg.as_str())).collect();
        named.is_empty() || named.iter().any(|arg| arg == part)
    };
    let mut table = Table::default();
    if is_wanted("look-up") {
        look_up(&mut table);
    }
    if is_wanted("nearest") {
        for helpers in [10_000, 100_000, 1_000_000] {
            nearest(&mut table, helpers);
        }
    }
    let folder = tempfile::tempdir().expect("a folder");
    let url = format!("sqlite:{}/bench.db", folder.path().display());
    runtime.block_on(async {
        let app = installation(&url).await;
        if is_wanted("pages") {
            ask_page(&mut table, &app).await;
            the_yes(&mut table, &app).await;
        }
        if is_wanted("waves") || is_wanted("plans") {
            let asks = waves::fill(&app).await;
            // Before the waves: they spend what a day has room for.
            if is_wanted("plans") {
                plans::measure(&app).await;
            }
            if is_wanted("waves") {
                waves::measure(&mut table, &app, &asks).await;
            }
        }
        if is_wanted("near") {
            near::measure(&app).await;
        }
        if is_wanted("restart") {
            restart::measure(&url, app).await;
        }
    });
    table.print();
    if let Some(file) = json {
        std::fs::write(&file, table.json()).expect("the file can be written");
    }
}

/// Typing a place, beside a binary search for the exact name among all names.
fn look_up(table: &mut Table) {
    let gazetteer = geo::gazetteer();
    let areas = ["FR-73".parse().expect("an area")];
    let find = geo::Find { lang: geo::Lang::Fr, areas: &areas, limit: 8 };
    let mut names: Vec<(String, &str)> =
        gazetteer.places().map(|place| (place.official_name().to_lowercase(), place.code())).collect();
    names.sort_unstable();
    for typed in ["chamb", "chambery", "3011 Bern", "st jean de maur", "saint-jean-de-mauriennne"] {
        let ours = times(400, || {
            black_box(gazetteer.find(black_box(typed), &find));
        });
        let reference = times(400, || {
            black_box(names.binary_search_by(|(name, _)| name.as_str().cmp(black_box(typed))).is_ok());
        });
        table.add(Row::new(
            &format!("look-up “{typed}”"),
            ours,
            "binary search for the exact name",
            reference,
        ));
    }
}

/// Helpers around towns by population, as people live.
fn crowd(count: u32, rng: &mut ChaCha20Rng) -> Vec<Helper> {
    let mut sum = 0_u64;
    let communes: Vec<_> = geo::gazetteer()
        .communes_in("FR")
        .map(|place| {
            sum += u64::from(place.population().max(100));
            (place.point(), sum)
        })
        .collect();
    (0..count)
        .map(|number| {
            let at = rng.random_range(0..sum);
            let (centre, _) = communes[communes.partition_point(|(_, sum)| *sum <= at)];
            Helper {
                id: Uuid::from_u128(u128::from(number)),
                lat: centre.lat + rng.random_range(-0.02..0.02),
                lon: centre.lon + rng.random_range(-0.03..0.03),
                reach_m: 10_000,
                categories: [rng.random_range(0..4), rng.random_range(0..12)]
                    .into_iter()
                    .collect::<Categories>(),
                languages: [0].into_iter().collect::<Languages>(),
                week: Week(rng.random_range(1..=Week::ALWAYS.0)),
                capacity: 2,
                load: rng.random_range(0..3),
                last_asked: None,
                asked_today: 0,
                paused: false,
                habit: Habit::New,
            }
        })
        .collect()
}

/// The 20 best available helpers within 5 km, beside rstar giving the 20 nearest points.
fn nearest(table: &mut Table, count: u32) {
    let rng = &mut ChaCha20Rng::seed_from_u64(u64::from(count));
    let helpers = crowd(count, rng);
    let mut index = Index::default();
    for helper in &helpers {
        index.upsert(helper);
    }
    // Metres on a plane are near enough for a reference that only has to find neighbours.
    let flat = |lat: f64, lon: f64| [lat * 111_195.0, lon * 111_195.0 * 46.5_f64.to_radians().cos()];
    let tree = rstar::RTree::bulk_load(helpers.iter().map(|one| flat(one.lat, one.lon)).collect());
    let points: Vec<(f64, f64)> = (0..500)
        .map(|_| &helpers[rng.random_range(0..helpers.len())])
        .map(|one| (one.lat, one.lon))
        .collect();
    let (nobody, weights) = (HashSet::new(), Weights::default());
    let mut turn = points.iter().cycle();
    let ours = times(500, || {
        let point = *turn.next().expect("a cycle");
        let week = Week(0b11);
        let languages = Languages(1);
        let search = Search {
            point,
            within_m: 5_000,
            category: Some(1),
            languages,
            week,
            max_per_day: 3,
            exclude: &nobody,
            now: 0,
            weights: &weights,
            take: 20,
        };
        black_box(index.candidates(&search));
    });
    let mut turn = points.iter().cycle();
    let reference = times(500, || {
        let (lat, lon) = *turn.next().expect("a cycle");
        black_box(tree.nearest_neighbor_iter(flat(lat, lon)).take(20).count());
    });
    table.add(Row::new(
        &format!("20 best available helpers of {count}"),
        ours,
        "rstar, 20 nearest points",
        reference,
    ));
}

async fn open(url: &str) -> App {
    let env = [("ENTRAIDE_DATABASE_URL", url), ("ENTRAIDE_MAIL_URL", "catch:")];
    let env = env.into_iter().map(|(key, value)| (key.to_owned(), value.to_owned()));
    let config = Config::load(None, env).expect("settings");
    let db = Db::connect(url).await.expect("a database");
    migrations::apply(&db).await.expect("a schema");
    let clock = Clock::system();
    App::open(config, db, clock.clone(), Ids::unpredictable(clock)).await.expect("an application")
}

async fn installation(url: &str) -> App {
    let app = open(url).await;
    let settings = Settings {
        name: LocalText::everywhere("Bench"),
        operator: "Bench".into(),
        languages: Lang::ALL.to_vec(),
        areas: vec!["FR-73".into()],
        country: "FR".into(),
        timezone: "Europe/Paris".into(),
        phone: None,
        phone_hours: LocalText::default(),
        contact_email: "bench@example.org".into(),
        accent: "#2f6b3a".into(),
        logo_svg: None,
        rules: Rules::default(),
    };
    create(&app, "bench", None, settings).await.expect("a platform");
    app
}

/// The ask form over HTTP, beside a bare axum handler that sends the same bytes.
async fn ask_page(table: &mut Table, app: &App) {
    let ours = http::serve(router::router(app)).await;
    let body = http::get(ours, "/bench/ask/shopping").await;
    let bare = axum::Router::new().route(
        "/bench/ask/shopping",
        axum::routing::get(move || {
            let body = body.clone();
            async move { axum::response::Html(body) }
        }),
    );
    let bare = http::serve(bare).await;
    let seconds = Duration::from_secs(5);
    http::load(ours, "/bench/ask/shopping", Duration::from_secs(1)).await;
    let ours = http::load(ours, "/bench/ask/shopping", seconds).await;
    let reference = http::load(bare, "/bench/ask/shopping", seconds).await;
    table.add(Row::new("ask page, 8 connections", ours, "bare axum, same bytes", reference));
}

/// "I can help": the whole change, beside one bare durable transaction of one row.
async fn the_yes(table: &mut Table, app: &App) {
    let platform = app.directory.by_slug("bench").expect("the platform");
    let tx = app.tx(platform.id()).await.expect("a transaction");
    let place = geo::gazetteer().by_code("FR-73065").expect("Chambéry");
    let mut alerts = Vec::new();
    for number in 0..300 {
        let person = Introduction { first_name: "B".into(), email: None, phone: None };
        let person_id = people::add(&tx, &person, Lang::Fr).await.expect("a person");
        let ask = NewAsk {
            form_id: tx.ids.uuid(),
            category_id: platform.categories[0].id,
            person_id,
            contact_id: None,
            place: Where {
                code: place.code().into(),
                street: None,
                exact: place.point(),
                public: place.point(),
            },
            due_kind: listing::DueKind::Asap,
            due_at: tx.now + Span::days(1),
            details: String::new(),
            answers: listing::Answers::default(),
            languages: vec!["fr".into()],
            capacity: 1,
        };
        let ask = listing::create(&tx, ask, Start::Open).await.expect("an ask");
        let profile = Profile {
            person,
            place_code: place.code().into(),
            point: place.point(),
            radius_m: 5_000,
            categories: vec!["shopping".into()],
            languages: vec!["fr".into()],
            week: 0x1f_ffff,
            capacity: 1,
        };
        let helper = helper::sign_up(&tx, &profile, Lang::Fr).await.expect("a helper");
        let active = helper::move_to(&tx, helper, helper::State::Active, None, Actor::Helper(helper)).await;
        active.expect("an active helper");
        let new = alert::NewAlert {
            listing: ask.id,
            helper,
            wave: 1,
            distance_m: number,
            why: alert::Why::default(),
        };
        alerts.push(alert::add(&tx, new).await.expect("an alert"));
    }
    tx.commit().await.expect("a commit");
    let mut ours = Vec::new();
    for id in alerts {
        let begin = Instant::now();
        let tx = app.tx(platform.id()).await.expect("a transaction");
        let alert = tx.get::<alert::Entity>(id).await.expect("a read").expect("the alert");
        let yes = commitment::accept(&tx, &alert, Actor::Helper(alert.helper_id)).await.expect("a yes");
        tx.commit().await.expect("a commit");
        ours.push(begin.elapsed());
        assert!(matches!(yes, commitment::Yes::InTime(_)));
    }
    app.db
        .write
        .execute_unprepared("CREATE TABLE bare (id INTEGER PRIMARY KEY, n INTEGER)")
        .await
        .expect("a table");
    let mut reference = Vec::new();
    for number in 0..300 {
        let begin = Instant::now();
        let txn = app.db.write.begin().await.expect("a transaction");
        txn.execute_unprepared(&format!("INSERT INTO bare (n) VALUES ({number})")).await.expect("a row");
        txn.commit().await.expect("a commit");
        reference.push(begin.elapsed());
    }
    table.add(Row::new("the yes, whole change", ours, "bare durable SQLite transaction", reference));
}
