//! A plan comes true: one ask, all of them, and what has changed meanwhile.

use chrono::Duration;
use entraide::alerts::model as alert;
use entraide::events;
use entraide::helpers::model as helper;
use entraide::listings::model::{self as listing, Hand};
use entraide::plans::model::pairs;
use sea_orm::sea_query::Expr;
use uuid::Uuid;

use super::{ask, at, change, edit, helper as somebody, made, plan};
use crate::town::claire;
use crate::world::{World, both};

async fn asked(world: &World) -> Vec<(Uuid, Uuid)> {
    let alerts = world.all::<alert::Entity>().await;
    alerts.into_iter().map(|alert| (alert.listing_id, alert.helper_id)).collect()
}

async fn lines(world: &World, ask: Uuid, kind: &str) -> usize {
    let lines = events::of_listing(&world.read(), ask).await.unwrap();
    lines.iter().filter(|line| line.kind == kind).count()
}

both!(the_helper_of_one_ask_is_asked, |world| async move {
    let anne = somebody(&world, "Anne", at(0, 1.0), 10).await;
    let waiting = ask(&world, 1, at(0, 0.0)).await;
    edit(
        &world,
        waiting.id,
        &[
            (listing::Column::HandReason, "nobody".into()),
            (listing::Column::HandSince, world.clock.now().into()),
        ],
    )
    .await;
    let mut claire = claire(&world).await;
    made(&world, &mut claire).await.shows("Solliciter ce bénévole");
    let (id, ask) = (plan(&world).await.id.to_string(), waiting.id.to_string());
    let fields = [("plan", id.as_str()), ("ask", ask.as_str()), ("page", "1")];
    let page = claire.submit("/savoie/desk/plan/ask", &fields).await;
    page.is(200)
        .shows("Un bénévole a été sollicité.")
        .shows("Sollicité</span>")
        .hides("Solliciter ce bénévole");
    page.hides("changé depuis");
    assert_eq!(asked(&world).await, [(waiting.id, anne)]);
    assert_eq!(lines(&world, waiting.id, "plan-asked").await, 1);
    let row = world.read().get::<helper::Entity>(anne).await.unwrap().unwrap();
    assert_eq!(row.asked_count, 1);
    // It is out of the hands of the team while she has time to answer.
    let now = world.listing(waiting.id).await;
    assert_eq!((now.hand_reason, now.taken), (None::<Hand>, 0));
    assert!(now.next_check_at.unwrap() <= world.clock.now() + Duration::minutes(120));
    // Pressed twice, it is done once.
    claire.submit("/savoie/desk/plan/ask", &fields).await.is(200).hides("a été sollicité.");
    assert_eq!(asked(&world).await.len(), 1);
    world.work().await;
    let mail = claire.get("/savoie/mailbox?to=anne@example.org").await;
    mail.is(200).shows("Chambéry");
    claire.get(&format!("/savoie/desk/asks/{ask}")).await.shows("Selon le plan");
    claire.post("/savoie/desk/plan/ask", &[("plan", "x"), ("ask", "y")]).await.is(400);
});

both!(all_are_asked_but_for_what_has_changed, |world| async move {
    let mut asks = Vec::new();
    for (line, name) in ["Anne", "Berthe", "Colette", "Denise", "Emma"].into_iter().enumerate() {
        let line = u8::try_from(line).unwrap();
        let helper = somebody(&world, name, at(line, 1.0), 10).await;
        asks.push((ask(&world, 1, at(line, 0.0)).await, helper));
    }
    let mut claire = claire(&world).await;
    made(&world, &mut claire).await.shows("Solliciter les 5 bénévoles");
    let confirm = claire.get("/savoie/desk/plan/ask-all").await;
    confirm
        .is(200)
        .shows("ne peut pas être rappelé")
        .shows("Solliciter les 5 bénévoles ?".replace(" ?", "\u{a0}?").as_str());
    assert!(asked(&world).await.is_empty());
    // One is withdrawn, one helper takes a break, one has been asked often enough, by the time it begins.
    let tx = world.tx().await;
    let (withdrawn, _) = &asks[0];
    listing::end_by_person(&tx, withdrawn.id, listing::Ending::Cancelled, &world.settings()).await.unwrap();
    let berthe = tx.get::<helper::Entity>(asks[1].1).await.unwrap().unwrap();
    helper::pause(&tx, &berthe, None).await.unwrap();
    tx.commit().await.unwrap();
    let today = world.clock.now().date_naive();
    let often = [(helper::Column::AskedOn, today.into()), (helper::Column::AskedCount, 3_i16.into())];
    change(&world, asks[2].1, &often).await;
    let id = plan(&world).await.id.to_string();
    let page = claire.submit("/savoie/desk/plan/ask-all", &[("plan", &id)]).await;
    page.is(200).shows("0 sur 5").shows("Arrêter").hides("Solliciter ce bénévole");
    assert_eq!(page.headers["refresh"], "4");
    // Whoever presses again finds it begun.
    claire.post("/savoie/desk/plan/ask-all", &[("plan", &id)]).await.to();
    world.work().await;
    let page = claire.get("/savoie/desk/plan").await;
    page.shows(
        "2 bénévoles ont été sollicités. 3 cas avaient changé entre-temps et ont été laissés de côté.",
    );
    assert!(!page.headers.contains_key("refresh"));
    let mut expected: Vec<_> = asks[3..].iter().map(|(ask, helper)| (ask.id, *helper)).collect();
    let mut found = asked(&world).await;
    expected.sort();
    found.sort();
    assert_eq!(found, expected);
    let plan = plan(&world).await;
    assert_eq!((plan.asked, plan.left_out, plan.left()), (2, 3, 0));
    let rows = world.all::<pairs::Entity>().await;
    assert_eq!(rows.iter().filter(|row| row.state == pairs::State::Left).count(), 3);
    assert_eq!(claire.get("/savoie/desk/plan/ask-all").await.to(), "/savoie/desk/plan");
});

both!(many_are_asked_in_parts, |world| async move {
    let mut helpers = Vec::new();
    for number in 0..12 {
        helpers.push(somebody(&world, &format!("Helper{number}"), at(0, 1.0), 10).await);
        change(&world, helpers[number], &[(helper::Column::Capacity, 20_i16.into())]).await;
    }
    let mut tx_asks = Vec::new();
    for _ in 0..130 {
        tx_asks.push(world.ask(1).await.id);
    }
    let tx = world.tx().await;
    let later = world.clock.now() + Duration::days(1);
    let update = tx.update::<listing::Entity>().col_expr(listing::Column::NextCheckAt, Expr::value(later));
    update.exec(tx.conn()).await.unwrap();
    tx.commit().await.unwrap();
    let mut claire = claire(&world).await;
    // A day has room for three alerts to each.
    let page = made(&world, &mut claire).await;
    page.shows("de l’aide\u{a0}: 36 sur 130.").shows("Sans aide <span class=\"count\">94</span>");
    assert_eq!(plan(&world).await.pairs, 36);
    claire.get("/savoie/desk/plan?tab=unserved&page=2").await.is(200).shows("Page 2 sur 2");
    let id = plan(&world).await.id.to_string();
    claire.get("/savoie/desk/plan/ask-all").await.is(200);
    claire.post("/savoie/desk/plan/ask-all", &[("plan", &id)]).await.to();
    world.work().await;
    assert_eq!(asked(&world).await.len(), 36);
    let rows = world.all::<helper::Entity>().await;
    assert!(rows.iter().all(|row| row.asked_count == 3), "nobody gets more than a day allows");
});

both!(at_night_nobody_is_asked, |world| async move {
    somebody(&world, "Anne", at(0, 1.0), 10).await;
    let waiting = ask(&world, 1, at(0, 0.0)).await;
    // Half past ten in the evening.
    world.clock.advance(Duration::minutes(12 * 60 + 30));
    edit(
        &world,
        waiting.id,
        &[(listing::Column::NextCheckAt, (world.clock.now() + Duration::days(2)).into())],
    )
    .await;
    let mut claire = claire(&world).await;
    made(&world, &mut claire).await.shows("C’est la nuit").shows("08:00").hides("Solliciter ce bénévole");
    let (id, ask) = (plan(&world).await.id.to_string(), waiting.id.to_string());
    let fields = [("plan", id.as_str()), ("ask", ask.as_str())];
    claire.submit("/savoie/desk/plan/ask", &fields).await.is(200).shows("C’est la nuit");
    assert!(asked(&world).await.is_empty());
    // All of it can be put ready for the morning, and taken back.
    let begin = async |claire: &mut crate::world::Visitor| {
        claire.get("/savoie/desk/plan/ask-all").await.is(200).shows("C’est la nuit").shows("08:00");
        let page = claire.submit("/savoie/desk/plan/ask-all", &[("plan", &id)]).await;
        page.is(200).shows("Cela continue").shows("08:00").shows("Arrêter");
        assert!(!page.headers.contains_key("refresh"));
    };
    begin(&mut claire).await;
    claire.submit("/savoie/desk/plan/stop", &[("plan", &id)]).await.is(200).hides("Cela continue");
    begin(&mut claire).await;
    world.work().await;
    assert!(asked(&world).await.is_empty());
    world.pass(Duration::hours(10)).await;
    assert_eq!(asked(&world).await.len(), 1);
    let [alert] = world.all::<alert::Entity>().await.try_into().unwrap();
    assert_eq!(alert.created_at.to_rfc3339(), "2026-03-17T07:00:00+00:00");
});
