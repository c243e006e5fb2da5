//! A wave with 200,000 helpers and 20,000 open asks: whom it asks, with all that is read for it, and the whole
//! of sending it.

use std::collections::HashSet;
use std::time::Instant;

use chrono::Duration;
use entraide::alerts::choice::choose;
use entraide::alerts::model as alert;
use entraide::alerts::waves::send_next;
use entraide::board::model::Kind;
use entraide::helpers::model::{self as helper, Words};
use entraide::i18n::Lang;
use entraide::listings::model::{self as listing, NewAsk, Start, Where};
use entraide::people::model::{self as people, Introduction};
use entraide::platforms::model::Platform;
use entraide::state::App;
use rand::{RngExt as _, SeedableRng as _};
use rand_chacha::ChaCha20Rng;
use sea_orm::Set;
use uuid::Uuid;

use crate::crowd;
use crate::table::{Row, Table};

const HELPERS: u32 = 200_000;
const ASKS: u32 = 20_000;
/// So many waves are measured.
const WAVES: usize = 400;

/// Fills the installation; the asks.
pub(crate) async fn fill(app: &App) -> Vec<Uuid> {
    let platform = app.directory.by_slug("bench").expect("the platform");
    let rng = &mut ChaCha20Rng::seed_from_u64(4);
    helpers(app, &platform, rng).await;
    asks(app, &platform, rng).await
}

/// Measures both, beside reading one row by its key.
pub(crate) async fn measure(table: &mut Table, app: &App, asks: &[Uuid]) {
    let platform = app.directory.by_slug("bench").expect("the platform");
    let rng = &mut ChaCha20Rng::seed_from_u64(5);
    let begin = Instant::now();
    let scope = app.read(platform.id());
    drop(app.pools.of(&scope, &platform, app.clock.now()).await.expect("the helpers"));
    println!("{HELPERS} helpers are read in {} ms, once after a start.", begin.elapsed().as_millis());
    let (mut decided, mut rows, mut sent, mut asked) = (Vec::new(), Vec::new(), Vec::new(), 0);
    for _ in 0..WAVES {
        let id = asks[rng.random_range(0..asks.len())];
        let begin = Instant::now();
        let ask = scope.get::<listing::Entity>(id).await.expect("a read").expect("the ask");
        rows.push(begin.elapsed());
        let before = alert::of_listing(&scope, id).await.expect("a read");
        let before: HashSet<Uuid> = before.iter().map(|one| one.helper_id).collect();
        choose(&app.pools, &scope, &platform, &ask, &before, app.clock.now()).await.expect("a choice");
        decided.push(begin.elapsed());
        let begin = Instant::now();
        let tx = app.tx(platform.id()).await.expect("a transaction");
        let ask = listing::lock(&tx, id).await.expect("a read").expect("the ask");
        asked += send_next(app, &tx, &platform, &ask).await.expect("a wave").alerts;
        tx.commit().await.expect("a commit");
        sent.push(begin.elapsed());
    }
    println!("{WAVES} waves alerted {asked} helpers.");
    table.add(Row::new("whom a wave asks, with its reads", decided, "reading one ask", rows.clone()));
    table.add(Row::new("a wave, whole change", sent, "reading one ask", rows));
}

async fn helpers(app: &App, platform: &Platform, rng: &mut ChaCha20Rng) {
    let crowd = crowd(HELPERS, rng);
    for some in crowd.chunks(10_000) {
        let tx = app.tx(platform.id()).await.expect("a transaction");
        let (mut persons, mut rows) = (Vec::new(), Vec::new());
        for one in some {
            let person = tx.ids.uuid();
            persons.push(people::ActiveModel {
                id: Set(person),
                first_name: Set("B".into()),
                email: Set(Some("b@example.org".into())),
                phone: Set(None),
                language: Set("fr".into()),
                created_at: Set(tx.now),
                email_failed_at: Set(None),
                erased_at: Set(None),
                ..Default::default()
            });
            let point = geo::Point::new(one.lat, one.lon).expect("a point");
            let kinds = platform.asked().take(2 + rng.random_range(0..3)).map(|kind| kind.slug.clone());
            rows.push(helper::ActiveModel {
                id: Set(tx.ids.uuid()),
                person_id: Set(person),
                state: Set(helper::State::Active),
                place_code: Set("FR-73065".into()),
                lat: Set(one.lat),
                lon: Set(one.lon),
                cell: Set(geo::cell_of(point).to_i64()),
                radius_m: Set(10_000),
                categories: Set(Words(kinds.collect())),
                languages: Set(Words(vec!["fr".into()])),
                week: Set(one.week.0.cast_signed()),
                capacity: Set(2),
                load: Set(0),
                last_asked_at: Set(None),
                asked_on: Set(None),
                asked_count: Set(0),
                paused_until: Set(None),
                confirmed_at: Set(Some(tx.now)),
                created_at: Set(tx.now),
                updated_at: Set(tx.now - Duration::hours(1)),
                next_check_at: Set(None),
                ..Default::default()
            });
        }
        tx.insert_all(persons).await.expect("persons");
        tx.insert_all(rows).await.expect("helpers");
        tx.commit().await.expect("a commit");
    }
}

/// All of them wait for their first wave now, as after a night.
async fn asks(app: &App, platform: &Platform, rng: &mut ChaCha20Rng) -> Vec<Uuid> {
    let kinds: Vec<Uuid> = platform.offered_for(Kind::Ask).take(3).map(|kind| kind.id).collect();
    let mut made = Vec::new();
    for some in crowd(ASKS, rng).chunks(1000) {
        let tx = app.tx(platform.id()).await.expect("a transaction");
        for one in some {
            let person = Introduction { first_name: "B".into(), email: None, phone: None };
            let point = geo::Point::new(one.lat, one.lon).expect("a point");
            let ask = NewAsk {
                form_id: tx.ids.uuid(),
                category_id: kinds[rng.random_range(0..kinds.len())],
                person_id: people::add(&tx, &person, Lang::Fr).await.expect("a person"),
                contact_id: None,
                place: Where { code: "FR-73065".into(), street: None, exact: point, public: point },
                due_kind: listing::DueKind::Asap,
                due_at: tx.now + Duration::days(2),
                details: String::new(),
                answers: listing::Answers::default(),
                languages: vec!["fr".into()],
                capacity: 1,
            };
            made.push(listing::create(&tx, ask, Start::Open).await.expect("an ask").id);
        }
        tx.commit().await.expect("a commit");
    }
    made
}
