//! The page that stops alerts, and the mailbox of the demonstration.

use axum::body::Body;
use axum::http::Request;
use chrono::Duration;
use entraide::auth::links::Purpose;
use entraide::events::{self, Actor};
use entraide::helpers::model as helper;
use entraide::router;
use tower::ServiceExt;

use super::{alert_in_the_post, with_mail};
use crate::world::both;

both!(one_click_stops_alerts_and_can_be_taken_back, |world| async move {
    let luc = world.helper("Luc").await;
    let path = format!("/savoie/unsubscribe/{}", world.token(Purpose::Unsubscribe, luc));
    let state = async || {
        let row = world.read().get::<helper::Entity>(luc).await.unwrap().unwrap();
        (row.state, row.paused_until)
    };
    let pauses = async || {
        let lines = world.all::<events::Entity>().await;
        lines.iter().filter(|line| line.kind == "helper-paused").count()
    };
    let mut visitor = world.visitor();
    // Mail scanners open links.
    visitor.get(&path).await.is(200).shows("Ne plus recevoir de demandes ?");
    assert_eq!(state().await, (helper::State::Active, None));
    // The mail program's click: no cookie, no token, no redirect.
    for _ in 0..2 {
        let click = world.visitor().post_raw(&path, b"List-Unsubscribe=One-Click").await;
        click.is(200).shows("vous êtes en pause");
        assert_eq!((state().await, pauses().await), ((helper::State::Paused, None), 1));
    }
    // A pause that would end by itself is one without end from now on.
    let tx = world.tx().await;
    let until = Some(tx.now + Duration::days(3));
    helper::move_to(&tx, luc, helper::State::Paused, until, Actor::Helper(luc)).await.unwrap();
    tx.commit().await.unwrap();
    visitor.submit(&path, &[("do", "pause")]).await.is(200).shows("vous êtes en pause").shows("/helper/link");
    assert_eq!(state().await, (helper::State::Paused, None));
    visitor.submit(&path, &[("do", "resume")]).await.is(200).shows("Ne plus recevoir de demandes ?");
    assert_eq!(state().await, (helper::State::Active, None));
    // Another link, or the link of another platform, does nothing.
    let other = format!("/savoie/unsubscribe/{}", world.token(Purpose::OwnPage, luc));
    world.visitor().post_raw(&other, b"List-Unsubscribe=One-Click").await.is(410);
    world.visitor().post_raw(&path.replace("savoie", "bern"), b"").await.is(410);
    assert_eq!(state().await, (helper::State::Active, None));
    // Who has left stays gone.
    let tx = world.tx().await;
    let row = tx.get::<helper::Entity>(luc).await.unwrap().unwrap();
    helper::leave(&tx, &row, Actor::Helper(luc)).await.unwrap();
    tx.commit().await.unwrap();
    visitor.submit(&path, &[("do", "resume")]).await.is(200).shows("plus bénévole");
    assert_eq!(state().await.0, helper::State::Left);
});

both!(the_demonstration_shows_what_it_has_caught, |world| async move {
    let mut visitor = world.visitor();
    visitor.get("/savoie/mailbox").await.is(200).shows("Aucun message pour l’instant");
    alert_in_the_post(&world, "Luc").await;
    alert_in_the_post(&world, "Anna").await;
    world.work().await;
    let (page, statements) = world.statements(async { world.visitor().get("/savoie/mailbox").await }).await;
    page.is(200).shows("luc@example.org").shows("anna@example.org").shows("pouvez-vous aider");
    assert!(statements <= 2, "{statements}");
    let found = visitor.get("/savoie/mailbox?to=LUC@").await;
    found.is(200).shows("luc@example.org").hides("anna@example.org");
    visitor.get("/savoie/mailbox?to=%25").await.is(200).shows("Aucun message pour cette adresse");
    let (_, rest) = found.body.split_once("href=\"/savoie/mailbox/").unwrap();
    let id = rest.split('"').next().unwrap();
    let text = visitor.get(&format!("/savoie/mailbox/{id}")).await;
    text.is(200)
        .shows("Quelqu’un près de chez vous")
        .shows("href=\"/savoie/alert/")
        .shows("href=\"/savoie/unsubscribe/");
    let html = visitor.get(&format!("/savoie/mailbox/{id}/html")).await;
    html.is(200).shows("style=");
    let policy = html.headers["content-security-policy"].to_str().unwrap();
    assert!(policy.contains("sandbox") && policy.contains("style-src 'unsafe-inline'"), "{policy}");
    assert!(!text.headers["content-security-policy"].to_str().unwrap().contains("unsafe-inline"));
    // A mail of one platform is none of another.
    visitor.get(&format!("/bern/mailbox/{id}")).await.is(404);
    visitor.get("/bern/mailbox").await.is(200).hides("luc@");
    visitor.get("/savoie/mailbox/nothing").await.is(404);
});

both!(the_mailbox_is_for_demonstrations_only, |world| async move {
    let app = with_mail(&world, "smtp://127.0.0.1:9").await;
    for path in ["/savoie/mailbox", "/savoie/mailbox/019cf000-0000-7000-8000-000000000000"] {
        let request = Request::builder().uri(path).body(Body::empty()).unwrap();
        let answer = router::router(&app).oneshot(request).await.unwrap();
        assert_eq!(answer.status().as_u16(), 404, "{path}");
    }
});
