//! Street level: what a geocoding service is asked, what of its answers is believed, and that an ask
//! is made without it when it is slow, away or wrong.

mod trouble;

use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use entraide::config::{Geocoder as Settings, GeocoderKind};
use entraide::listings::model as listing;
use entraide::state::App;
use geo::Point;
use serde_json::{Value, json};

use crate::world::{Answer, World, both};

/// A house in Chambéry.
const HOUSE: Point = Point { lat: 45.5646, lon: 5.9178 };

/// What the service says.
#[derive(Clone)]
enum Say {
    Json(Value),
    Text(StatusCode, String),
    /// To another address.
    Elsewhere(String),
    /// Nothing for a long time.
    Nothing,
}

/// A geocoding service that says what it is told to, and keeps what it was asked.
#[derive(Clone)]
struct Service {
    base: String,
    say: Arc<Mutex<Say>>,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Service {
    async fn start(say: Say) -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let base = format!("http://{}", listener.local_addr().unwrap());
        let service = Self { base, say: Arc::new(Mutex::new(say)), asked: Arc::default() };
        let routes = axum::Router::new().fallback(answer).with_state(service.clone());
        tokio::spawn(async { axum::serve(listener, routes).await });
        service
    }

    fn says(&self, say: Say) {
        *self.say.lock().unwrap() = say;
    }

    /// Whole requests: line and headers.
    fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap().clone()
    }

    /// The last question, as pairs.
    fn question(&self) -> Vec<(String, String)> {
        let asked = self.asked();
        let uri = asked.last().unwrap().split_whitespace().nth(1).unwrap();
        let (_, query) = uri.split_once('?').unwrap();
        url::form_urlencoded::parse(query.as_bytes()).into_owned().collect()
    }

    /// The same installation, with this service.
    async fn used_by(&self, world: &World, kind: GeocoderKind) -> App {
        let settings =
            Settings { kind, url: format!("{}/search/", self.base), timeout: Duration::from_secs(20) };
        with(world, Some(settings)).await
    }
}

async fn answer(State(service): State<Service>, request: Request) -> Response {
    let headers: Vec<String> =
        request.headers().iter().map(|(name, value)| format!("{name}: {value:?}")).collect();
    let asked = format!("{} {}\n{}", request.method(), request.uri(), headers.join("\n"));
    service.asked.lock().unwrap().push(asked);
    let say = service.say.lock().unwrap().clone();
    match say {
        Say::Json(value) => axum::Json(value).into_response(),
        Say::Text(status, text) => (status, text).into_response(),
        Say::Elsewhere(to) => (StatusCode::FOUND, [("location", to)]).into_response(),
        Say::Nothing => std::future::pending().await,
    }
}

async fn with(world: &World, settings: Option<Settings>) -> App {
    let app = &world.app;
    let mut config = app.config.clone();
    config.geocoder = settings;
    App::open(config, app.db.clone(), app.clock.clone(), app.ids.clone()).await.unwrap()
}

/// As Addok, and with it the Base Adresse Nationale, answers.
fn addok(level: &str, score: f64, citycode: &str, at: Point) -> Value {
    json!({
        "type": "FeatureCollection", "version": "draft", "attribution": "BAN", "licence": "ETALAB-2.0",
        "query": "7 rue des Exemples 73000 Chambéry", "limit": 1, "filters": { "citycode": "73065" },
        "features": [{
            "type": "Feature",
            "geometry": { "type": "Point", "coordinates": [at.lon, at.lat] },
            "properties": {
                "label": "7 Rue des Exemples 73000 Chambéry", "score": score, "housenumber": "7",
                "id": "73065_1234_00007", "name": "7 Rue des Exemples", "postcode": "73000",
                "citycode": citycode, "x": 927_604.12, "y": 6_500_130.4, "city": "Chambéry",
                "context": "73, Savoie, Auvergne-Rhône-Alpes", "type": level, "importance": 0.61,
                "street": "Rue des Exemples",
            },
        }],
    })
}

/// As Photon answers.
fn photon(level: &str, at: Point) -> Value {
    json!({
        "type": "FeatureCollection",
        "features": [{
            "type": "Feature",
            "geometry": { "type": "Point", "coordinates": [at.lon, at.lat] },
            "properties": {
                "osm_type": "N", "osm_id": 1_234_567, "osm_key": "place", "osm_value": "house",
                "type": level, "countrycode": "FR", "country": "France", "postcode": "73000",
                "city": "Chambéry", "street": "Rue des Exemples", "housenumber": "7", "state": "Savoie",
                "extent": [5.917, 45.565, 5.918, 45.564],
            },
        }],
    })
}

/// As Nominatim answers with `format=geojson`.
fn nominatim(rank: u32, kind: &str, at: Point) -> Value {
    json!({
        "type": "FeatureCollection", "licence": "Data © OpenStreetMap contributors, ODbL 1.0.",
        "features": [{
            "type": "Feature",
            "properties": {
                "place_id": 123, "osm_type": "way", "osm_id": 456, "place_rank": rank, "category": "highway",
                "type": kind, "importance": 0.05, "addresstype": "road", "name": "Rue des Exemples",
                "display_name": "Rue des Exemples, Chambéry, Savoie, France",
            },
            "bbox": [5.917, 45.564, 5.918, 45.565],
            "geometry": { "type": "Point", "coordinates": [at.lon, at.lat] },
        }],
    })
}

fn found() -> Say {
    Say::Json(addok("housenumber", 0.97, "73065", HOUSE))
}

/// Asks for shopping at this street, through the form; the ask that came of it, and the page.
async fn ask(world: &World, app: &App, street: &str) -> (listing::Listing, Answer) {
    let mut visitor = world.visitor_at(app);
    let form_id = visitor.get("/savoie/ask/shopping").await.hidden("form_id");
    let form = [
        ("form_id", &*form_id),
        ("q_list", "du pain"),
        ("q_payment", "cash"),
        ("place", "Chambéry"),
        ("street", street),
        ("when", "asap"),
        ("details", "La sonnette est en panne"),
        ("helpers", "1"),
        ("for_whom", "me"),
        ("first_name", "Odette"),
        ("email", "odette@example.org"),
        ("phone", "04 79 96 00 01"),
        ("language", "fr"),
        ("consent", "yes"),
    ];
    let page = visitor.submit("/savoie/ask/shopping", &form).await;
    page.is(200);
    let row = listing::by_form(&world.read(), form_id.parse().unwrap()).await.unwrap();
    (row.unwrap(), page)
}

fn exact(ask: &listing::Listing) -> Point {
    Point::new(ask.lat, ask.lon).unwrap()
}

fn chambery() -> &'static geo::Place {
    geo::gazetteer().by_code("FR-73065").unwrap()
}

both!(a_street_has_its_exact_point_and_a_blurred_one, |world| async move {
    let service = Service::start(found()).await;
    let app = service.used_by(&world, GeocoderKind::Addok).await;
    let (row, page) = ask(&world, &app, "7 rue des Exemples").await;
    assert_eq!(exact(&row), HOUSE);
    let public = Point::new(row.public_lat, row.public_lon).unwrap();
    assert_eq!(public, geo::public_place(chambery(), HOUSE).point);
    assert!(public.distance(HOUSE) > 10.0 && public != chambery().point());
    page.hides("45.56").hides("5.91");

    // Street and place, and nothing else.
    assert_eq!(service.asked().len(), 1);
    let question = service.question();
    let expected = [("q", "7 rue des Exemples, 73000 Chambéry"), ("limit", "1"), ("citycode", "73065")];
    assert_eq!(question, expected.map(|(name, value)| (name.to_owned(), value.to_owned())));
    let asked = service.asked().remove(0);
    assert!(asked.starts_with("GET /search/?q="), "{asked}");
    assert!(asked.contains("\nuser-agent: \"entraide/"), "{asked}");
    let names: Vec<_> = asked.lines().skip(1).filter_map(|line| line.split(':').next()).collect();
    assert!(names.iter().all(|name| ["accept", "host", "user-agent"].contains(name)), "{asked}");
});

both!(photon_and_nominatim_are_understood, |world| async move {
    let service = Service::start(Say::Json(photon("house", HOUSE))).await;
    let app = service.used_by(&world, GeocoderKind::Photon).await;
    assert_eq!(exact(&ask(&world, &app, "7 rue des Exemples").await.0), HOUSE);
    let names: Vec<String> = service.question().into_iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["q", "limit", "lat", "lon", "bbox"]);
    let bbox = service.question().pop().unwrap().1;
    let corners: Vec<f64> = bbox.split(',').map(|number| number.parse().unwrap()).collect();
    assert!(corners[0] < HOUSE.lon && corners[1] < HOUSE.lat && corners[2] > HOUSE.lon, "{bbox}");
    assert!(corners[3] > HOUSE.lat, "{bbox}");

    // What the operator's address says already is kept.
    let url = format!("{}/search?format=geojson", service.base);
    let settings = Settings { kind: GeocoderKind::Photon, url, timeout: Duration::from_secs(20) };
    let app = with(&world, Some(settings)).await;
    for (answer, point) in [
        (nominatim(26, "residential", HOUSE), HOUSE),
        (nominatim(30, "house", HOUSE), HOUSE),
        (nominatim(16, "administrative", HOUSE), chambery().point()),
        (photon("street", HOUSE), HOUSE),
        (photon("city", HOUSE), chambery().point()),
        (photon("house", Point::new(45.9, 6.1).unwrap()), chambery().point()),
    ] {
        service.says(Say::Json(answer.clone()));
        assert_eq!(exact(&ask(&world, &app, "7 rue des Exemples").await.0), point, "{answer}");
        assert_eq!(service.question()[0], ("format".to_owned(), "geojson".to_owned()));
    }
});

both!(any_script_arrives_as_it_was_typed, |world| async move {
    let service = Service::start(found()).await;
    let app = service.used_by(&world, GeocoderKind::Addok).await;
    for (typed, asked) in [
        ("12 bis, chemin de l’Œuvre d’Été", "12 bis, chemin de l’Œuvre d’Été"),
        ("Ünter den Straßen 5 & 7 = ? #1 +2 %41", "Ünter den Straßen 5 & 7 = ? #1 +2 %41"),
        ("улица Примеров 3 東京 🏠", "улица Примеров 3 東京 🏠"),
        ("--  « 7   rue »\u{a0}des Exemples", "7 rue » des Exemples"),
        ("http://169.254.169.254/?x=", "http://169.254.169.254/?x="),
    ] {
        let (row, _) = ask(&world, &app, typed).await;
        assert_eq!(exact(&row), HOUSE, "{typed}");
        let question = service.question();
        assert_eq!(question[0].1, format!("{asked}, 73000 Chambéry"));
        assert_eq!(question.len(), 3, "{question:?}");
    }
    let before = service.asked().len();
    let (row, _) = ask(&world, &app, "« — »").await;
    assert_eq!((exact(&row), service.asked().len()), (chambery().point(), before), "no street in it");
    // No service takes a longer question.
    app.geocoder.street(&"é".repeat(300), chambery(), world.clock.now()).await;
    let asked = &service.question()[0].1;
    assert!(asked.chars().count() <= 200 && asked.ends_with(", 73000 Chambéry"), "{asked}");
});

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn each_kind_of_place_is_asked_for_in_its_way() {
    let world = World::on_sqlite().await;
    let service = Service::start(found()).await;
    let (ban, photon) = (
        service.used_by(&world, GeocoderKind::Addok).await,
        service.used_by(&world, GeocoderKind::Photon).await,
    );
    let asked = async |app: &App, code: &str| {
        let place = geo::gazetteer().by_code(code).unwrap();
        assert_eq!(place.code(), code);
        app.geocoder.street("5 rue Haute", place, world.clock.now()).await;
        service.question()
    };
    let value = |question: &[(String, String)], name: &str| {
        question.iter().find(|(key, _)| key == name).map(|(_, value)| value.clone())
    };
    // The first of Lyon's nine postcodes would be a guess, which leads to another quarter.
    let lyon = asked(&ban, "FR-69123").await;
    assert_eq!(value(&lyon, "q").unwrap(), "5 rue Haute, Lyon");
    assert_eq!(value(&lyon, "citycode").unwrap(), "69123");
    let eleventh = asked(&ban, "FR-75111").await;
    assert_eq!(value(&eleventh, "citycode").unwrap(), "75111");
    let bern = asked(&photon, "CH-351-3011").await;
    assert!(value(&bern, "q").unwrap().contains("3011 "), "{bern:?}");
    assert!(value(&bern, "bbox").is_some());
    // No number of ours means anything to an Addok server of another country.
    let gent = asked(&ban, "BE-44021").await;
    assert!(value(&gent, "citycode").is_none() && value(&gent, "lat").is_some(), "{gent:?}");
}
