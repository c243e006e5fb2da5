//! Alerts: what a helper reads before the yes, and the answers.

use chrono::Duration;
use entraide::alerts::model::{self as alert, State};
use entraide::auth::links::Purpose;
use entraide::commitments::model::{self as commitment, NoHelp};
use entraide::events;
use entraide::events::Actor;
use entraide::helpers::model as helper;
use entraide::listings::model as listing;
use uuid::Uuid;

use crate::world::{Answer, World, both};

async fn alerts(world: &World) -> Vec<alert::Model> {
    world.all::<alert::Entity>().await
}

fn page(world: &World, alert: Uuid) -> String {
    format!("/savoie/alert/{}", world.token(Purpose::Alert, alert))
}

/// Nothing of the person stands on a page.
fn is_discreet(answer: &Answer) {
    for secret in ["Odette", "odette@", "79960001", "79 96 00 01", "Exemples", "pain complet"] {
        answer.hides(secret);
    }
}

both!(an_alert_tells_what_and_about_where_but_not_who, |world| async move {
    world.helper("Anne").await;
    let ask = world.ask(2).await;
    world.work().await;
    let [alert] = alerts(&world).await.try_into().unwrap();
    let url = page(&world, alert.id);
    let before = (world.listing(ask.id).await, world.all::<events::Entity>().await.len());
    for (lang, what) in
        [("fr", "Courses"), ("de", "Einkaufen"), ("it", "Spesa"), ("nl", "Boodschappen"), ("en", "Shopping")]
    {
        let mut visitor = world.visitor_in(lang);
        let (answer, statements) = world.statements(visitor.get(&url)).await;
        assert!(statements <= 4, "{statements}");
        answer.is(200).shows(what).shows("Chambéry").shows(&format!("{url}/yes")).shows(&format!("{url}/no"));
        is_discreet(&answer);
    }
    // Mail scanners open links: nothing has changed, and the buttons want a form of ours.
    let after = (world.listing(ask.id).await, world.all::<events::Entity>().await.len());
    assert!(before == after);
    assert_eq!(alerts(&world).await, [alert]);
    let mut scanner = world.visitor();
    for path in ["yes", "no"] {
        scanner.get(&format!("{url}/{path}")).await.is(405);
        scanner.post_raw(&format!("{url}/{path}"), b"").await.is(403);
    }
    assert_eq!(world.listing(ask.id).await.taken, 0);
});

both!(a_no_can_be_taken_back, |world| async move {
    world.helper("Anne").await;
    let ask = world.ask(1).await;
    world.work().await;
    let [alert] = alerts(&world).await.try_into().unwrap();
    let url = page(&world, alert.id);
    let mut anne = world.visitor();
    anne.get(&url).await;
    for _ in 0..2 {
        let thanks = anne.submit(&format!("{url}/no"), &[]).await;
        thanks.is(200).hides(&format!("{url}/no")).shows(&format!("{url}/yes"));
        is_discreet(&thanks);
    }
    assert_eq!(alerts(&world).await[0].state, State::Declined);
    let lines = world.all::<events::Entity>().await;
    assert_eq!(lines.iter().filter(|line| line.kind == "alert-declined").count(), 1);
    anne.submit(&format!("{url}/yes"), &[]).await.is(200).shows("Odette");
    assert_eq!(world.listing(ask.id).await.state, listing::State::Matched);
    // After the yes a stray no changes nothing.
    anne.post(&format!("{url}/no"), &[]).await.to();
    assert_eq!(alerts(&world).await[0].state, State::Accepted);
    anne.get(&url).await.is(200).shows("/savoie/helping/").hides(&format!("{url}/yes"));
});

both!(latecomers_are_thanked_and_asked_first_when_there_is_a_place, |world| async move {
    world.helper("Anne").await;
    world.helper("Luc").await;
    let ask = world.ask(1).await;
    world.work().await;
    let both = alerts(&world).await;
    let (first, second) = (page(&world, both[0].id), page(&world, both[1].id));
    let mut anne = world.visitor();
    anne.get(&first).await;
    let helping = anne.post(&format!("{first}/yes"), &[]).await.to().to_owned();
    // The same click twice leads to the same promise.
    let again = anne.post(&format!("{first}/yes"), &[]).await.to().to_owned();
    anne.get(&again).await.is(200).shows("Odette");
    assert_eq!(world.listing(ask.id).await.taken, 1);

    let mut luc = world.visitor();
    luc.get(&second).await.is(200).shows(&format!("{second}/yes")).shows("Aideriez-vous encore");
    let mut early = world.visitor();
    early.get("/savoie/helper").await;
    let late = early.submit(&format!("{second}/yes"), &[]).await;
    late.is(200).hides(&format!("{second}/yes"));
    is_discreet(&late);
    assert_eq!(alerts(&world).await[1].state, State::Late);

    // It does not work out with the first: the second gets the place.
    anne.get(&helping).await;
    anne.submit(&format!("{helping}/stop"), &[]).await.is(200).hides("Odette");
    let ended = anne.get(&first).await;
    ended.is(200).hides(&format!("{first}/yes"));
    is_discreet(&ended);
    anne.post(&format!("{first}/yes"), &[]).await.to();
    assert_eq!(world.listing(ask.id).await.taken, 0, "who gave it back is not in time again");
    luc.get(&second).await.is(200).shows(&format!("{second}/yes"));
    luc.submit(&format!("{second}/yes"), &[]).await.is(200).shows("Odette");
});

both!(an_ask_that_is_over_needs_nobody, |world| async move {
    world.helper("Anne").await;
    let ask = world.ask(1).await;
    world.work().await;
    let [alert] = alerts(&world).await.try_into().unwrap();
    let url = page(&world, alert.id);
    let mut anne = world.visitor();
    anne.get(&url).await;
    let tx = world.tx().await;
    commitment::end_all(&tx, ask.id, Actor::Person(ask.person_id)).await.unwrap();
    listing::finish(&tx, ask.id, listing::State::Cancelled, None, 90).await.unwrap();
    tx.commit().await.unwrap();
    let late = anne.submit(&format!("{url}/yes"), &[]).await;
    late.is(200).hides(&format!("{url}/yes"));
    is_discreet(&late);
    assert!(world.all::<commitment::Entity>().await.is_empty());
});

both!(bad_alert_links_get_a_clear_answer, |world| async move {
    world.helper("Anne").await;
    world.ask(1).await;
    world.work().await;
    let [alert] = alerts(&world).await.try_into().unwrap();
    let token = world.token(Purpose::Alert, alert.id);
    let mut visitor = world.visitor();
    visitor.get(&page(&world, alert.id)).await;
    let long = "x".repeat(5000);
    let wrong_purpose = world.token(Purpose::Helping, alert.id);
    for token in ["x", "%00", "%E2%80%AE", long.as_str(), wrong_purpose.as_str()] {
        visitor.get(&format!("/savoie/alert/{token}")).await.is(410);
        visitor.post(&format!("/savoie/alert/{token}/yes"), &[]).await.is(410);
        visitor.post(&format!("/savoie/alert/{token}/no"), &[]).await.is(410);
    }
    visitor.get(&page(&world, Uuid::from_u128(9))).await.is(404);
    visitor.post(&format!("{}/yes", page(&world, Uuid::from_u128(9))), &[]).await.is(404);
    let mut elsewhere = world.visitor();
    elsewhere.get("/bern/helper").await;
    elsewhere.post(&format!("/bern/alert/{token}/yes"), &[]).await.is(410);
    world.clock.advance(Duration::days(61));
    visitor.get(&format!("/savoie/alert/{token}")).await.is(410);
    assert!(world.all::<commitment::Entity>().await.is_empty());
});

both!(nobody_is_asked_again_after_it_did_not_work_out, |world| async move {
    let anne = world.helper("Anne").await;
    let ask = world.ask(1).await;
    world.work().await;
    let [alert] = alerts(&world).await.try_into().unwrap();
    let tx = world.tx().await;
    let commitment::Yes::InTime(promise) =
        commitment::accept(&tx, &alert, Actor::Helper(anne)).await.unwrap()
    else {
        panic!()
    };
    let row = tx.get::<commitment::Entity>(promise).await.unwrap().unwrap();
    commitment::end(&tx, &row, NoHelp::DoesNotWorkOut, Actor::Person(ask.person_id)).await.unwrap();
    tx.commit().await.unwrap();
    world.pass(Duration::days(2)).await;
    assert_eq!(alerts(&world).await.len(), 1);
    assert_eq!(alerts(&world).await[0].state, State::Ended);
});

both!(a_latecomer_on_a_break_is_left_alone, |world| async move {
    for name in ["Anne", "Luc"] {
        world.helper(name).await;
    }
    let ask = world.ask(1).await;
    world.work().await;
    let asked = alerts(&world).await;
    let tx = world.tx().await;
    for alert in &asked {
        commitment::accept(&tx, alert, Actor::Helper(alert.helper_id)).await.unwrap();
    }
    let late = tx.get::<helper::Entity>(asked[1].helper_id).await.unwrap().unwrap();
    helper::pause(&tx, &late, None).await.unwrap();
    let promise = commitment::of_pair(&tx, ask.id, asked[0].helper_id).await.unwrap().unwrap();
    commitment::end(&tx, &promise, NoHelp::DoesNotWorkOut, Actor::System).await.unwrap();
    tx.commit().await.unwrap();
    world.pass(Duration::hours(2)).await;
    assert_eq!(alerts(&world).await[1].state, State::Late);
    let tx = world.tx().await;
    let late = helper::lock(&tx, late.id).await.unwrap().unwrap();
    helper::resume(&tx, &late).await.unwrap();
    tx.commit().await.unwrap();
    world.pass(Duration::days(2)).await;
    assert_eq!(alerts(&world).await[1].state, State::Asked);
});
