//! When the service is away, slow, wrong or set up wrongly.

use std::time::Instant;

use chrono::Duration as Days;

use super::*;

/// A point of Barberaz, which lies beside Chambéry, and one far away.
const FAR: Point = Point { lat: 48.85, lon: 2.35 };

both!(what_cannot_be_believed_is_not, |world| async move {
    let service = Service::start(Say::Nothing).await;
    let elsewhere = Service::start(found()).await;
    let app = service.used_by(&world, GeocoderKind::Addok).await;
    let text = |status: u16, text: &str| Say::Text(StatusCode::from_u16(status).unwrap(), text.to_owned());
    let right = addok("housenumber", 0.97, "73065", HOUSE).to_string();
    for (why, say) in [
        ("outside the commune", Say::Json(addok("housenumber", 0.97, "73065", FAR))),
        ("of the commune beside it", Say::Json(addok("housenumber", 0.97, "73029", HOUSE))),
        ("does not fit well", Say::Json(addok("street", 0.31, "73065", HOUSE))),
        ("only the commune", Say::Json(addok("municipality", 0.95, "73065", HOUSE))),
        ("not known", Say::Json(json!({ "type": "FeatureCollection", "features": [] }))),
        ("no point on the globe", Say::Json(addok("street", 0.9, "73065", Point { lat: 456.0, lon: 5.9 }))),
        ("half a point", text(200, &right.replace("5.9178,45.5646", "5.9178"))),
        ("not JSON", text(200, "<html>Sorry, we moved</html>")),
        ("another JSON", text(200, "{\"features\": [{\"geometry\": null}]}")),
        ("cut off", text(200, &right[..right.len() / 2])),
        ("empty", text(200, "")),
        ("not found", text(404, &right)),
        ("too many", text(429, &right)),
        ("broken", text(500, &right)),
        ("huge", text(200, &format!("{right}{}", " ".repeat(5_000_000)))),
        ("redirected", Say::Elsewhere(format!("{}/search/", elsewhere.base))),
    ] {
        service.says(say);
        let before = service.asked().len();
        let (row, _) = ask(&world, &app, "7 rue des Exemples").await;
        assert_eq!(exact(&row), chambery().point(), "{why}");
        assert_eq!(row.street.as_deref(), Some("7 rue des Exemples"), "{why}");
        assert_eq!(service.asked().len(), before + 1, "{why}");
        // A right answer in between keeps the breaker closed.
        service.says(found());
        assert_eq!(exact(&ask(&world, &app, "7 rue des Exemples").await.0), HOUSE, "{why}");
        world.clock.advance(Days::hours(1));
    }
    assert!(elsewhere.asked().is_empty(), "the address was told to somebody else");
});

both!(nobody_waits_longer_than_the_time_out, |world| async move {
    let service = Service::start(Say::Nothing).await;
    let mut app = service.used_by(&world, GeocoderKind::Addok).await;
    let mut settings = app.config.geocoder.clone().unwrap();
    settings.timeout = Duration::from_millis(300);
    app = with(&world, Some(settings)).await;
    // The first page of a process loads tables.
    world.visitor_at(&app).get("/savoie/ask/shopping").await.is(200);
    let begin = Instant::now();
    let (row, _) = ask(&world, &app, "7 rue des Exemples").await;
    assert!(begin.elapsed() < Duration::from_secs(8), "{:?}", begin.elapsed());
    assert_eq!((exact(&row), service.asked().len()), (chambery().point(), 1));
});

both!(a_service_that_fails_is_left_alone_for_a_while, |world| async move {
    let broken = Say::Text(StatusCode::BAD_GATEWAY, String::new());
    let service = Service::start(broken.clone()).await;
    let app = service.used_by(&world, GeocoderKind::Addok).await;
    let place = async || exact(&ask(&world, &app, "7 rue des Exemples").await.0);
    for tries in [1, 2, 3, 3, 3] {
        assert_eq!(place().await, chambery().point());
        assert_eq!(service.asked().len(), tries);
    }
    // Even though it would answer again, it is not asked before its rest is over.
    service.says(found());
    world.clock.advance(Days::seconds(110));
    assert_eq!((place().await, service.asked().len()), (chambery().point(), 3));
    // Then one question tries, and one failure is enough for another rest.
    service.says(broken);
    world.clock.advance(Days::seconds(15));
    for _ in 0..3 {
        assert_eq!((place().await, service.asked().len()), (chambery().point(), 4));
    }
    service.says(found());
    world.clock.advance(Days::seconds(125));
    for tries in [5, 6, 7] {
        assert_eq!((place().await, service.asked().len()), (HOUSE, tries));
    }
});

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn one_question_alone_tries_whether_it_answers_again() {
    let world = World::on_sqlite().await;
    let service = Service::start(Say::Text(StatusCode::SERVICE_UNAVAILABLE, String::new())).await;
    let app = service.used_by(&world, GeocoderKind::Addok).await;
    let street = |street: &'static str| app.geocoder.street(street, chambery(), world.clock.now());
    for _ in 0..3 {
        assert_eq!(street("7 rue des Exemples").await, None);
    }
    world.clock.advance(Days::minutes(3));
    service.says(Say::Nothing);
    // Whoever asks has gone before there is an answer: the others still do not all wait.
    let gone = tokio::time::timeout(Duration::from_millis(300), street("1 rue des Exemples")).await;
    assert!(gone.is_err());
    for _ in 0..5 {
        assert_eq!(street("2 rue des Exemples").await, None);
    }
    assert_eq!(service.asked().len(), 4);
    // And it is tried again later.
    world.clock.advance(Days::minutes(3));
    service.says(found());
    assert_eq!(street("3 rue des Exemples").await, Some(HOUSE));
    assert_eq!(street("4 rue des Exemples").await, Some(HOUSE));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nobody_switches_it_off_for_all_by_asking_nonsense() {
    let world = World::on_sqlite().await;
    let service = Service::start(Say::Text(StatusCode::BAD_REQUEST, "{\"code\":400}".into())).await;
    let app = service.used_by(&world, GeocoderKind::Addok).await;
    let now = world.clock.now();
    for _ in 0..10 {
        assert_eq!(app.geocoder.street("zzz", chambery(), now).await, None);
    }
    service.says(found());
    assert_eq!(app.geocoder.street("7 rue des Exemples", chambery(), now).await, Some(HOUSE));
}

both!(without_a_service_nobody_is_asked, |world| async move {
    assert!(world.app.config.geocoder.is_none(), "it is off by default");
    let service = Service::start(found()).await;
    let env = [("ENTRAIDE_GEOCODER_URL", service.base.clone()), ("ENTRAIDE_GEOCODER_KIND", "off".into())];
    let env = env.into_iter().map(|(name, value)| (name.to_owned(), value));
    let off = entraide::config::Config::load(None, env).unwrap();
    let app = with(&world, off.geocoder).await;
    let (row, _) = ask(&world, &app, "7 rue des Exemples").await;
    assert_eq!((exact(&row), row.street.as_deref()), (chambery().point(), Some("7 rue des Exemples")));
    // With a service, an ask without a street asks nobody either.
    let app = service.used_by(&world, GeocoderKind::Addok).await;
    assert_eq!(exact(&ask(&world, &app, "").await.0), chambery().point());
    assert!(service.asked().is_empty());
});
