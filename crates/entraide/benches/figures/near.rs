//! "Near me" with 200,000 open postings: pages a second, popular ones and ones that nobody has asked for
//! before, beside a bare axum handler that sends as many bytes.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use entraide::board::model::{ActiveModel, Kind};
use entraide::helpers::model::Words;
use entraide::listings::model::DueKind;
use entraide::router;
use entraide::state::App;
use rand::{RngExt as _, SeedableRng as _};
use rand_chacha::ChaCha20Rng;
use sea_orm::Set;

use crate::http::{self, Load};

/// Open postings, unless `--open` says otherwise.
const POSTINGS: u32 = 200_000;
/// Different addresses of the popular mix.
const POPULAR: usize = 20_000;
/// Each mix is measured so many times, in turns.
const ROUNDS: usize = 5;
/// A turn's length.
const TURN: Duration = Duration::from_secs(3);
const WORDS: [&str; 24] = [
    "chien",
    "promener",
    "courses",
    "ordinateur",
    "aide",
    "jardin",
    "voiture",
    "repas",
    "lecture",
    "enfants",
    "devoirs",
    "chambre",
    "vélo",
    "réparer",
    "papiers",
    "téléphone",
    "cuisine",
    "visite",
    "marché",
    "pharmacie",
    "écoute",
    "musique",
    "langue",
    "couture",
];

/// Measures and prints.
pub(crate) async fn measure(app: &App) {
    let rng = &mut ChaCha20Rng::seed_from_u64(1);
    let open = fill(app, rng).await;
    let ours = http::serve(router::router(app)).await;
    let popular: Vec<String> = (0..POPULAR).map(|at| address(rng, at)).collect();
    let weights: Vec<f64> = (1..=POPULAR).map(|rank| 1.0 / rank as f64).scan(0.0, running).collect();
    let zipf = |rng: &mut ChaCha20Rng| {
        let at = rng.random_range(0.0..weights[POPULAR - 1]);
        weights.partition_point(|sum| *sum <= at)
    };
    let usual = Arc::new((0..400_000).map(|_| popular[zipf(rng)].clone()).collect::<Vec<_>>());
    // Each address once, in both directions: a number that no page reads makes them different.
    let never = Arc::new((0..400_000).map(|at| address(rng, at)).collect::<Vec<_>>());
    let bytes = average(ours, &usual[..200]).await;
    let page = "x".repeat(bytes);
    let bare = axum::Router::new().fallback(axum::routing::get(move || {
        let page = page.clone();
        async move { axum::response::Html(page) }
    }));
    let bare = http::serve(bare).await;
    // Until what is popular is kept.
    for _ in 0..ROUNDS {
        run(ours, &usual, 0).await;
    }
    // In turns, as the machine is not always equally fast.
    let mixes =
        [("bare axum, the same bytes", bare, &usual), ("popular", ours, &usual), ("never", ours, &never)];
    let mut loads = [const { Vec::new() }; 3];
    for round in 1..=ROUNDS {
        for ((_, server, addresses), loads) in mixes.iter().zip(&mut loads) {
            loads.push(run(*server, addresses, round * 50_000).await);
        }
    }
    let loads = loads.map(Load::sum);
    println!(
        "\n| near me, {open} open, 8 connections, {bytes} bytes a page | a second | of bare axum | median µs | p99 µs | p99 µs at 70 % |"
    );
    println!("|---|---:|---:|---:|---:|---:|");
    for ((what, server, addresses), load) in mixes.iter().zip(&loads) {
        let pace = Some(load.per_second() * 0.7);
        let calm = http::mixed(*server, addresses, 300_000, TURN, pace).await;
        println!(
            "| {what} | {:.0} | {:.2} | {:.0} | {:.0} | {:.0} |",
            load.per_second(),
            load.per_second() / loads[0].per_second(),
            load.percentile(0.5),
            load.percentile(0.99),
            calm.percentile(0.99)
        );
    }
    let (hits, misses) = app.pages.counts();
    println!("\nkept pages sent {hits}, made {misses}");
}

fn running(sum: &mut f64, weight: f64) -> Option<f64> {
    *sum += weight;
    Some(*sum)
}

/// A turn of the addresses from one on.
async fn run(server: SocketAddr, addresses: &Arc<Vec<String>>, from: usize) -> Load {
    http::mixed(server, addresses, from, TURN, None).await
}

/// A search as people make it: mostly a place, sometimes words, a kind or a category.
fn address(rng: &mut ChaCha20Rng, number: usize) -> String {
    let place = geo::gazetteer().places().nth(rng.random_range(0..35_000)).expect("a place");
    let place = place.label(geo::Lang::Fr);
    let place: String = url::form_urlencoded::byte_serialize(place.as_bytes()).collect();
    let km = [5, 10, 20, 50][rng.random_range(0..4)];
    let mut address = format!("/bench/near?place={place}&km={km}");
    if rng.random_bool(0.3) {
        address.push_str(["&kind=ask", "&kind=offer"][rng.random_range(0..2)]);
    }
    if rng.random_bool(0.2) {
        address
            .push_str(["&category=dog", "&category=shopping", "&category=computer"][rng.random_range(0..3)]);
    }
    if rng.random_bool(0.2) {
        let word: String =
            url::form_urlencoded::byte_serialize(WORDS[rng.random_range(0..WORDS.len())].as_bytes())
                .collect();
        address = format!("{address}&q={word}");
    }
    format!("{address}&n={number}")
}

/// Puts postings on the board where people live, four asks to one offer; tells how many.
pub(crate) async fn fill(app: &App, rng: &mut ChaCha20Rng) -> u32 {
    let open = std::env::args().skip_while(|arg| arg != "--open").nth(1);
    let open = open.map_or(POSTINGS, |open| open.parse().expect("a number"));
    let platform = app.directory.by_slug("bench").expect("the platform");
    let mut sum = 0_u64;
    let communes: Vec<_> = geo::gazetteer()
        .communes_in("FR")
        .map(|place| {
            sum += u64::from(place.population().max(50));
            (place, sum)
        })
        .collect();
    let now = app.clock.now();
    let mut rows = Vec::new();
    // The oldest first, as they came.
    let mut times: Vec<i64> = (0..open).map(|_| rng.random_range(0..80_000)).collect();
    times.sort_unstable_by(|a, b| b.cmp(a));
    for minutes in times {
        let at = rng.random_range(0..sum);
        let (place, _) = communes[communes.partition_point(|(_, sum)| *sum <= at)];
        let point = place.point();
        let near = geo::Point {
            lat: point.lat + rng.random_range(-0.02..0.02),
            lon: point.lon + rng.random_range(-0.03..0.03),
        };
        let public = geo::public_place(place, near).point;
        let is_offer = rng.random_bool(0.2);
        let mut words = |count: usize| {
            (0..count).map(|_| WORDS[rng.random_range(0..WORDS.len())]).collect::<Vec<_>>().join(" ")
        };
        let (title, details) = (words(4), words(12));
        let posted = now - chrono::Duration::minutes(minutes);
        let id = uuid::Builder::from_unix_timestamp_millis(posted.timestamp_millis() as u64, &rng.random());
        rows.push(ActiveModel {
            id: Set(id.into_uuid()),
            kind: Set(if is_offer { Kind::Offer } else { Kind::Ask }),
            category_id: Set(platform.categories[rng.random_range(0..platform.categories.len())].id),
            title: Set(is_offer.then_some(title)),
            details: Set(is_offer.then_some(details)),
            language: Set(is_offer.then(|| "fr".to_owned())),
            price: Set(None),
            place_code: Set(Some(place.code().to_owned())),
            lat: Set(Some(public.lat)),
            lon: Set(Some(public.lon)),
            due_kind: Set((!is_offer).then_some(DueKind::Asap)),
            due_at: Set((!is_offer).then(|| posted + chrono::Duration::hours(72))),
            from_day: Set(None),
            until_day: Set(None),
            languages: Set(Words(vec!["fr".into()])),
            places_left: Set(1),
            posted_at: Set(posted),
            down_at: Set(None),
            version: Set(1),
            changed_at: Set(posted),
            ..Default::default()
        });
    }
    let tx = app.tx(platform.id()).await.expect("a transaction");
    tx.insert_all(rows).await.expect("rows");
    tx.commit().await.expect("a commit");
    open
}

/// Bytes of a page, on average.
async fn average(server: SocketAddr, addresses: &[String]) -> usize {
    let mut sum = 0;
    for address in addresses {
        sum += http::get(server, address).await.len();
    }
    sum / addresses.len()
}
