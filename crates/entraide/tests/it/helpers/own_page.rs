//! A helper’s own page, pauses and changes; bad links and forms.

use chrono::Duration;
use entraide::auth::links::Purpose;
use entraide::helpers::model::State;
use uuid::Uuid;

use super::{asked, mails_to, page, state, without};
use crate::world::both;

both!(a_helper_pauses_and_comes_back, |world| async move {
    let anne = world.helper("Anne").await;
    let own = page(&world, Purpose::OwnPage, anne, "/helper/me/{}");
    let mut visitor = world.visitor();
    let form = visitor.get(&format!("{own}/pause")).await;
    form.is(200).shows("min=\"2026-03-17\"");
    assert_eq!(state(&world, anne).await.state, State::Active);
    for until in ["", "2026-03-16", "2025-01-01", "2099-01-01", "soon", "99999-01-01"] {
        let wrong = visitor.post(&format!("{own}/pause"), &[("how", "day"), ("until", until)]).await;
        wrong.is(422).shows("id=\"until-error\"").shows("value=\"day\" checked");
    }
    visitor.post(&format!("{own}/pause"), &[("how", "?")]).await.is(422);
    visitor
        .submit(&format!("{own}/pause"), &[("how", "day"), ("until", "2026-03-20")])
        .await
        .shows("/resume");
    let paused = state(&world, anne).await;
    assert_eq!(paused.state, State::Paused);
    // Midnight in Chambéry.
    assert_eq!(paused.paused_until.unwrap().to_rfc3339(), "2026-03-19T23:00:00+00:00");
    world.pass(Duration::days(3)).await;
    assert_eq!(state(&world, anne).await.state, State::Paused);
    world.pass(Duration::days(1)).await;
    assert_eq!(state(&world, anne).await.state, State::Active, "the pause has ended");

    visitor.submit(&format!("{own}/pause"), &[("how", "open"), ("until", "nonsense")]).await.is(200);
    world.pass(Duration::days(100)).await;
    assert_eq!(state(&world, anne).await.state, State::Paused);
    visitor.submit(&format!("{own}/resume"), &[]).await.is(200).hides("/resume");
    assert_eq!(state(&world, anne).await.state, State::Active);
});

both!(a_helper_changes_what_is_offered, |world| async move {
    let anne = world.helper("Anne").await;
    world.work().await;
    let own = page(&world, Purpose::OwnPage, anne, "/helper/me/{}");
    let edit = format!("{own}/edit");
    let mut visitor = world.visitor();
    let form = visitor.get(&edit).await;
    form.is(200).shows("value=\"Anne\"").shows("value=\"anne@example.org\"").hides("name=\"consent\"");
    form.shows("value=\"medicine\" checked").hides("part-0\" checked");
    // The place as it is shown is understood when it is sent.
    let (_, rest) = form.body.split_once("name=\"place\" value=\"").unwrap();
    let place = rest.split('"').next().unwrap().to_owned();
    let mut fields = vec![
        ("first_name", "Anne"),
        ("email", "anne@example.org"),
        ("phone", ""),
        ("place", place.as_str()),
        ("radius", "2"),
        ("categories", "dog"),
        ("languages", "de"),
        ("week", "0-0"),
        ("week", "6-2"),
        ("capacity", "1"),
    ];
    visitor.post(&edit, &fields[..5]).await.is(422).shows("id=\"categories-error\"");
    visitor.submit(&edit, &fields).await.is(200);
    let changed = state(&world, anne).await;
    assert_eq!(changed.place_code, "FR-73065");
    assert_eq!((changed.radius_m, changed.week, changed.capacity), (2_000, 1 | 1 << 20, 1));
    assert_eq!(changed.state, State::Active);
    visitor.get(&edit).await.shows("value=\"6-2\" aria-labelledby=\"day-6 part-2\" checked");

    // Another address has to be confirmed before any alert goes there.
    fields[1] = ("email", "anna@example.org");
    visitor.submit(&edit, &fields).await.is(200);
    let moved = state(&world, anne).await;
    assert_eq!((moved.state, moved.confirmed_at), (State::Paused, None));
    assert_eq!(mails_to(&world, "anna@").await.len(), 1);
    visitor.post(&format!("{own}/resume"), &[]).await.to();
    let stop = page(&world, Purpose::Unsubscribe, anne, "/unsubscribe/{}");
    visitor.post(&stop, &[("do", "resume")]).await.to();
    assert_eq!(state(&world, anne).await.state, State::Paused);
    let confirm = page(&world, Purpose::ConfirmHelper, anne, "/helper/confirm/{}");
    visitor.get(&confirm).await.is(200);
    visitor.post(&confirm, &[]).await.to();
    assert_eq!(state(&world, anne).await.state, State::Active);
});

both!(bad_links_and_bad_forms_get_a_clear_answer, |world| async move {
    let anne = world.helper("Anne").await;
    let mut visitor = world.visitor();
    visitor.get("/savoie/helper").await;
    let good = world.token(Purpose::OwnPage, anne);
    let long = "x".repeat(5000);
    let wrong_purpose = world.token(Purpose::Follow, anne);
    for path in ["/helper/me/{}", "/helper/me/{}/edit", "/helper/me/{}/pause", "/helper/me/{}/leave"] {
        for token in ["x", "%00", "%F0%9F%90%88", long.as_str(), wrong_purpose.as_str(), "..%2f"] {
            visitor.get(&format!("/savoie{}", path.replace("{}", token))).await.is(410);
        }
        // A link of one platform opens nothing at another.
        visitor.get(&format!("/bern{}", path.replace("{}", &good))).await.is(410);
        visitor.get(&page(&world, Purpose::OwnPage, Uuid::from_u128(7), path)).await.is(404);
    }
    let own = format!("/savoie/helper/me/{good}");
    for path in ["edit", "pause", "resume", "leave"] {
        visitor.post_raw(&format!("{own}/{path}"), b"how=open").await.is(403);
    }
    visitor.get(&format!("{own}/resume")).await.is(405);
    visitor.post_raw("/savoie/helper", &vec![b'a'; 70_000]).await.is(413);
    let odd = without(
        &["first_name", "email"],
        &[("first_name", "\u{202e}\u{0}A\u{301}\u{1f1e8}"), ("email", "odd@example.org")],
    );
    visitor.post("/savoie/helper", &odd).await.to();
    let long_name = without(&["first_name"], &[("first_name", long.as_str())]);
    visitor.post("/savoie/helper", &long_name).await.is(422).shows("id=\"first_name-error\"");
    let robot = without(&[], &[("website", "http://example.org")]);
    visitor.post("/savoie/helper", &robot).await.is(422);
    world.clock.advance(Duration::days(3 * 366));
    visitor.get(&own).await.is(410);
});

both!(pages_take_few_queries, |world| async move {
    let anne = world.helper("Anne").await;
    for _ in 0..5 {
        let ask = world.ask(1).await;
        asked(&world, anne, &ask).await;
    }
    let own = page(&world, Purpose::OwnPage, anne, "/helper/me/{}");
    for (path, most) in [("", 9), ("/edit", 2), ("/pause", 1), ("/leave", 2)] {
        let mut visitor = world.visitor();
        let (answer, statements) = world.statements(visitor.get(&format!("{own}{path}"))).await;
        answer.is(200);
        assert!(statements <= most, "{path}: {statements}");
    }
});
