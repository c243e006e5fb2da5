//! Over random boards and random searches: exports hold what the pages show, the index holds what the
//! table holds, and no address makes a page fail.

use std::collections::BTreeSet;

use entraide::board::model::{Entity, Kind, Model, put, take_down};
use entraide::listings::model::DueKind;
use rand::seq::IndexedRandom as _;
use rand::{RngExt as _, SeedableRng as _};
use rand_chacha::ChaCha20Rng;
use serde_json::Value;
use uuid::Uuid;

use super::{offer, shown};
use crate::inputs::odd_values;
use crate::world::{Visitor, World, both};

const PLACES: [&str; 5] = ["FR-73065", "FR-73008", "FR-73011", "FR-73248", "FR-73257"];
const TITLES: [&str; 5] = [
    "Promener un chien",
    "Aide aux devoirs",
    "Réparer des vélos",
    "Chambre pour soignante",
    "Cours de Deutsch",
];
const CATEGORIES: [&str; 4] = ["repairs", "dog", "lodging", "shopping"];

/// Changes the board `times` times at random.
pub async fn shuffle(world: &World, random: &mut ChaCha20Rng, times: u32) {
    for _ in 0..times {
        let all = world.all::<Entity>().await;
        let tx = world.tx().await;
        let known = all.choose(random).filter(|_| random.random_bool(0.3)).map(|row| row.id);
        if let Some(id) = known.filter(|_| random.random_bool(0.6)) {
            take_down(&tx, id).await.unwrap();
        } else {
            let place = PLACES.choose(random).copied().filter(|_| random.random_bool(0.8));
            let mut posting =
                offer(world, TITLES.choose(random).unwrap(), place, CATEGORIES.choose(random).unwrap());
            posting.id = known.unwrap_or(posting.id);
            posting.posted_at -= chrono::Duration::hours(random.random_range(0..900));
            if random.random_bool(0.4) {
                posting.kind = Kind::Ask;
                posting.words = None;
                let due = posting.posted_at + chrono::Duration::hours(random.random_range(0..200));
                posting.due =
                    Some((*[DueKind::Asap, DueKind::By, DueKind::At].choose(random).unwrap(), Some(due)));
            } else if random.random_bool(0.3) {
                let from = world.clock.now().date_naive() + chrono::Days::new(random.random_range(0..40));
                (posting.from_day, posting.until_day) = (Some(from), Some(from + chrono::Days::new(3)));
            }
            put(&tx, posting).await.unwrap();
        }
        tx.commit().await.unwrap();
    }
}

/// A search at random, as a query.
pub fn search(random: &mut ChaCha20Rng) -> String {
    let choices: [(&str, &[&str]); 7] = [
        ("place", &["Chamb%C3%A9ry", "73100", "Modane", ""]),
        ("km", &["2", "10", "50", "100"]),
        ("kind", &["ask", "offer", ""]),
        ("category", &["repairs", "lodging", "shopping", ""]),
        ("q", &["chien", "velos", "hund", "cours", ""]),
        ("when", &["today", "week", "month", ""]),
        ("sort", &["nearest", "newest", "urgent"]),
    ];
    let chosen = choices.map(|(name, values)| {
        if random.random_bool(0.5) {
            String::new()
        } else {
            format!("{name}={}&", values.choose(random).unwrap())
        }
    });
    format!("{}remote={}", chosen.concat(), ["", "only", "no"].choose(random).unwrap())
}

/// Everything that the list shows for a search, page after page.
pub async fn listed(visitor: &mut Visitor, query: &str) -> Vec<Uuid> {
    let mut all = Vec::new();
    for page in 1.. {
        let answer = visitor.get(&format!("/savoie/near?{query}&page={page}")).await;
        let found = shown(answer.is(200));
        let more = answer.body.contains("rel=\"next\"");
        assert!(!more || found.len() == 20, "{query}: {} on page {page}", found.len());
        all.extend(found);
        if !more {
            break;
        }
    }
    all
}

both!(exports_hold_what_the_pages_show, |world| async move {
    let mut random = ChaCha20Rng::seed_from_u64(3);
    shuffle(&world, &mut random, 90).await;
    let mut visitor = world.visitor();
    let mut longest = 0;
    for _ in 0..60 {
        let query = search(&mut random);
        let pages = listed(&mut visitor, &query).await;
        let distinct: BTreeSet<_> = pages.iter().collect();
        assert_eq!(distinct.len(), pages.len(), "{query}: shown twice");
        let list = visitor.get(&format!("/savoie/near?{query}")).await;
        if !pages.is_empty() {
            list.shows(&format!("{} résultat", pages.len()));
        }
        let geo = visitor.get(&format!("/savoie/near/geo.json?{query}")).await;
        let geo: Value = serde_json::from_str(&geo.is(200).body).unwrap();
        let features = geo["features"].as_array().unwrap().iter();
        let ids: Vec<Uuid> = features.map(|one| one["id"].as_str().unwrap().parse().unwrap()).collect();
        assert_eq!(ids, pages, "{query}");
        let csv = visitor.get(&format!("/savoie/near/table.csv?{query}")).await;
        let rows = csv.is(200).body.split("\r\n").skip(1).filter(|row| !row.is_empty());
        let ids: Vec<Uuid> = rows.map(|row| row[..36].parse().unwrap()).collect();
        assert_eq!(ids, pages, "{query}");
        let atom = visitor.get(&format!("/savoie/near/feed.atom?{query}")).await;
        let ids: BTreeSet<Uuid> =
            atom.is(200).body.split("urn:uuid:").skip(1).map(|id| id[..36].parse().unwrap()).collect();
        assert_eq!(ids, pages.iter().copied().collect(), "{query}");
        let sum = visitor.get(&format!("/savoie/near/clusters.json?{query}&bbox=40,0,50,10&zoom=9")).await;
        let sum: Value = serde_json::from_str(&sum.is(200).body).unwrap();
        let on_map: u64 =
            sum["clusters"].as_array().unwrap().iter().map(|one| one["count"].as_u64().unwrap()).sum();
        let placed =
            geo["features"].as_array().unwrap().iter().filter(|one| !one["geometry"].is_null()).count();
        assert_eq!(on_map, placed as u64, "{query}");
        longest = longest.max(pages.len());
    }
    assert!(longest > 40, "{longest}: no search had several pages");
});

both!(the_index_holds_what_the_table_holds, |world| async move {
    let mut random = ChaCha20Rng::seed_from_u64(8);
    let mut visitor = world.visitor();
    for _ in 0..25 {
        shuffle(&world, &mut random, 6).await;
        let rows = world.all::<Entity>().await;
        let mut open: Vec<&Model> = rows.iter().filter(|row| row.down_at.is_none()).collect();
        open.sort_by_key(|row| (std::cmp::Reverse(row.posted_at.timestamp()), row.id));
        let found = visitor.get("/savoie/near/geo.json").await;
        let found: Value = serde_json::from_str(&found.is(200).body).unwrap();
        let found = found["features"].as_array().unwrap();
        assert_eq!(found.len(), open.len());
        for (one, row) in found.iter().zip(open) {
            assert_eq!(one["id"], row.id.to_string());
            let point = row.lat.zip(row.lon);
            let said = &one["geometry"]["coordinates"];
            let near = |at: usize, degrees: f64| (said[at].as_f64().unwrap() - degrees).abs() < 1e-5;
            assert!(point.map_or(said.is_null(), |(lat, lon)| near(0, lon) && near(1, lat)), "{one}");
            let facts = &one["properties"];
            assert_eq!(facts["until"].as_str().map(str::to_owned), row.until_day.map(|day| day.to_string()));
            assert_eq!(facts["places_left"], row.places_left);
            if let Some(title) = &row.title {
                assert_eq!(facts["title"], *title);
            }
        }
    }
});

both!(no_address_makes_a_page_fail, |world| async move {
    let mut random = ChaCha20Rng::seed_from_u64(5);
    shuffle(&world, &mut random, 30).await;
    let mut visitor = world.visitor();
    let pages = ["", "/geo.json", "/table.csv", "/feed.atom", "/clusters.json", "/places.json"];
    let names = [
        "place", "at", "km", "kind", "category", "q", "when", "remote", "sort", "page", "view", "bbox",
        "zoom", "lang", "x",
    ];
    let mut odd = odd_values();
    odd.extend(
        [
            "1,2,3,4",
            "NaN,NaN,NaN,NaN",
            "inf,1,-inf,2",
            "90,180,-90,-180",
            "1e308,1,1e309,2",
            "91,181",
            "-0,0",
            "map",
            "newest",
        ]
        .map(str::to_owned),
    );
    for value in &odd {
        let value: String = url::form_urlencoded::byte_serialize(value.as_bytes()).collect();
        for name in names {
            let page = pages.choose(&mut random).unwrap();
            let path = format!("/savoie/near{page}?{name}={value}&{}", search(&mut random));
            let answer = visitor.get(&path).await;
            assert!(answer.status.as_u16() == 200, "{path}: {}", answer.status);
        }
    }
    for raw in
        ["%", "%zz", "&&&=", "q=%ff%fe", "place=%00", "a=1&a=2&a=3", "q", "=q", "page=-1&page=99999999999"]
    {
        for page in pages {
            visitor.get(&format!("/savoie/near{page}?{raw}")).await.is(200);
        }
    }
    for id in ["x", "%00", "00000000-0000-0000-0000-000000000000", "..%2f", "geo.jsonx"] {
        let status = visitor.get(&format!("/savoie/near/{id}")).await.status;
        assert!(status.is_client_error(), "{id}: {status}");
    }
});
