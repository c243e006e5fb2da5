//! Commitments: first come is exact, the two are put in touch, the help is reported and confirmed.

use chrono::Duration;
use entraide::alerts::model as alert;
use entraide::auth::links::Purpose;
use entraide::commitments::model::{self as commitment, NoHelp, State, Yes};
use entraide::events;
use entraide::events::Actor;
use entraide::helpers::model::{self as helper, Words};
use entraide::listings::model::{self as listing, Listing};
use entraide::mail::model::caught;
use entraide::people::model as people;
use entraide::platforms::create::set_rules;
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;

use crate::world::{Answer, World, both};

/// Many active helpers, each asked about `ask`.
async fn crowd(world: &World, ask: &Listing, size: usize) -> Vec<Uuid> {
    let tx = world.tx().await;
    let (now, ids) = (tx.now, &tx.ids);
    let mut people = Vec::new();
    let mut helpers = Vec::new();
    let mut alerts = Vec::new();
    for number in 0..size {
        let (person, helper) = (ids.uuid(), ids.uuid());
        people.push(people::ActiveModel {
            id: Set(person),
            first_name: Set(format!("Helper {number}")),
            email: Set(Some(format!("helper{number}@example.org"))),
            phone: Set(None),
            language: Set("fr".into()),
            created_at: Set(now),
            email_failed_at: Set(None),
            erased_at: Set(None),
            ..Default::default()
        });
        helpers.push(helper::ActiveModel {
            id: Set(helper),
            person_id: Set(person),
            state: Set(helper::State::Active),
            place_code: Set(ask.place_code.clone()),
            lat: Set(ask.public_lat),
            lon: Set(ask.public_lon),
            cell: Set(ask.cell),
            radius_m: Set(5000),
            categories: Set(Words(vec!["shopping".into()])),
            languages: Set(Words(vec!["fr".into()])),
            week: Set(0x1f_ffff),
            capacity: Set(1),
            load: Set(0),
            last_asked_at: Set(Some(now)),
            asked_on: Set(None),
            asked_count: Set(0),
            paused_until: Set(None),
            confirmed_at: Set(Some(now)),
            created_at: Set(now),
            updated_at: Set(now),
            next_check_at: Set(None),
            ..Default::default()
        });
        alerts.push(alert::ActiveModel {
            id: Set(ids.uuid()),
            listing_id: Set(ask.id),
            helper_id: Set(helper),
            wave: Set(1),
            state: Set(alert::State::Asked),
            distance_m: Set(500),
            why: Set(alert::Why::default()),
            created_at: Set(now),
            sent_at: Set(None),
            answered_at: Set(None),
            ..Default::default()
        });
    }
    let asked = alerts.iter().map(|alert| alert.id.clone().unwrap()).collect();
    tx.insert_all(people).await.unwrap();
    tx.insert_all(helpers).await.unwrap();
    tx.insert_all(alerts).await.unwrap();
    tx.commit().await.unwrap();
    asked
}

/// A thousand helpers click at once: exactly as many are in time as there are places (invariant 1).
async fn a_thousand_yeses(world: &World, places: i16) {
    let ask = world.ask(places).await;
    let asked = crowd(world, &ask, 1000).await;
    let clicks: Vec<_> = asked
        .into_iter()
        .map(|id| {
            let (app, platform) = (world.app.clone(), world.platform);
            tokio::spawn(async move {
                let tx = app.tx(platform).await.unwrap();
                let alert = tx.get::<alert::Entity>(id).await.unwrap().unwrap();
                let answer = commitment::accept(&tx, &alert, Actor::Helper(alert.helper_id)).await.unwrap();
                tx.commit().await.unwrap();
                answer
            })
        })
        .collect();
    let mut in_time = Vec::new();
    for click in clicks {
        if let Yes::InTime(promise) = click.await.unwrap() {
            in_time.push(promise);
        }
    }
    let places = usize::try_from(places).unwrap();
    assert_eq!(in_time.len(), places);
    let row = world.listing(ask.id).await;
    assert_eq!((row.taken, row.state), (ask.capacity, listing::State::Matched));
    let promises = world.all::<commitment::Entity>().await;
    assert_eq!(promises.len(), places);
    assert!(promises.iter().all(|one| one.state == State::Accepted && in_time.contains(&one.id)));
    let alerts = world.all::<alert::Entity>().await;
    let count = |state| alerts.iter().filter(|alert| alert.state == state).count();
    assert_eq!((count(alert::State::Accepted), count(alert::State::Late)), (places, 1000 - places));
    let busy: i16 = world.all::<helper::Entity>().await.iter().map(|helper| helper.load).sum();
    assert_eq!(busy, ask.capacity);
    let lines = world.all::<events::Entity>().await;
    let count = |kind| lines.iter().filter(|line| line.kind == kind).count();
    assert_eq!((count("commitment-accepted"), count("contact-released")), (places, places));
}

both!(of_a_thousand_yeses_one_is_in_time, |world| async move {
    a_thousand_yeses(&world, 1).await;
});

both!(of_a_thousand_yeses_three_are_in_time, |world| async move {
    a_thousand_yeses(&world, 3).await;
});

/// An ask with one helper who has said yes; gives the promise and its page.
async fn together(world: &World) -> (Listing, commitment::Model, String) {
    let anne = world.helper("Anne").await;
    // Also where others could be asked.
    set_rules(&world.app, &world.settings(), "alerts = \"everyone\"").await.unwrap();
    let ask = world.ask(1).await;
    world.work().await;
    let alerts = world.all::<alert::Entity>().await;
    let alert = alerts.iter().find(|alert| alert.helper_id == anne && alert.listing_id == ask.id).unwrap();
    let tx = world.tx().await;
    let Yes::InTime(id) = commitment::accept(&tx, alert, Actor::Helper(anne)).await.unwrap() else {
        panic!()
    };
    tx.commit().await.unwrap();
    (ask, promise(world, id).await, page(world, id))
}

async fn promise(world: &World, id: Uuid) -> commitment::Model {
    world.read().get::<commitment::Entity>(id).await.unwrap().unwrap()
}

fn page(world: &World, promise: Uuid) -> String {
    format!("/savoie/helping/{}", world.token(Purpose::Helping, promise))
}

fn shows_contacts(answer: &Answer) {
    answer.is(200).shows("Odette").shows("tel:+33479960001");
    answer.shows("odette@example.org").shows("7 rue des Exemples").shows("Du pain complet et du lait");
}

fn hides_contacts(answer: &Answer) {
    answer.is(200);
    for secret in ["Odette", "odette@", "79960001", "79 96 00 01", "Exemples", "pain complet"] {
        answer.hides(secret);
    }
}

both!(the_two_are_put_in_touch_and_the_help_is_reported, |world| async move {
    let (ask, one, url) = together(&world).await;
    let mut anne = world.visitor();
    let (answer, statements) = world.statements(anne.get(&url)).await;
    shows_contacts(&answer);
    assert!(statements <= 6, "{statements}");
    for lang in ["de", "it", "nl", "en"] {
        shows_contacts(&world.visitor_in(lang).get(&url).await);
    }
    let long = "x".repeat(501);
    let wrong = anne.post(&format!("{url}/done"), &[("minutes", "many"), ("word", &long)]).await;
    wrong.is(422).shows("id=\"minutes-error\"").shows("id=\"word-error\"").shows(&long);
    assert_eq!(promise(&world, one.id).await, one);
    let fields = [("minutes", "45"), ("word", "Tout s’est bien passé <3")];
    let reported = anne.submit(&format!("{url}/done"), &fields).await;
    reported.is(200).hides("name=\"minutes\"");
    shows_contacts(&reported);
    // A second report changes nothing.
    anne.post(&format!("{url}/done"), &[("minutes", "240")]).await.to();
    let row = promise(&world, one.id).await;
    assert_eq!((row.state, row.minutes), (State::Reported, Some(45)));
    assert_eq!(row.word.as_deref(), Some("Tout s’est bien passé <3"));

    let tx = world.tx().await;
    commitment::confirm(&tx, &row, Actor::Person(ask.person_id), &world.settings()).await.unwrap();
    tx.commit().await.unwrap();
    hides_contacts(&anne.get(&url).await);
    assert_eq!(world.listing(ask.id).await.state, listing::State::Done);
    world.work().await;
    let mails = world.all::<caught::Entity>().await;
    let to_anne: Vec<_> = mails.iter().filter(|mail| mail.recipient.contains("anne@")).collect();
    // The alert and the thanks; what was overtaken in the same moment did not leave.
    assert_eq!(to_anne.len(), 2, "{:?}", to_anne.iter().map(|mail| &mail.subject).collect::<Vec<_>>());
    let own = format!("/savoie/helper/me/{}", world.token(Purpose::OwnPage, one.helper_id));
    anne.get(&own).await.is(200).shows("45").shows("Courses").hides("/savoie/helping/");
    // Nothing can be done to it any more, and in time it is forgotten.
    anne.get(&format!("{url}/stop")).await.to();
    anne.post(&format!("{url}/stop"), &[]).await.to();
    assert_eq!(promise(&world, one.id).await.state, State::Done);
    world.pass(Duration::days(91)).await;
    let forgotten = promise(&world, one.id).await;
    assert_eq!((forgotten.state, forgotten.minutes, forgotten.word), (State::Done, Some(45), None));
    hides_contacts(&anne.get(&page(&world, one.id)).await);
});

both!(what_does_not_work_out_goes_back_into_the_search, |world| async move {
    let (ask, one, url) = together(&world).await;
    let mut anne = world.visitor();
    anne.get(&format!("{url}/stop")).await.is(200).hides("Odette");
    assert_eq!(promise(&world, one.id).await, one, "opening the page must not change anything");
    let stopped = anne.submit(&format!("{url}/stop"), &[]).await;
    hides_contacts(&stopped);
    assert_eq!(promise(&world, one.id).await.state, State::Withdrawn);
    let row = world.listing(ask.id).await;
    assert_eq!((row.state, row.taken), (listing::State::Open, 0));
    assert_eq!(row.next_check_at, Some(world.clock.now()));
    anne.post(&format!("{url}/done"), &[("minutes", "45")]).await.to();
    assert_eq!(promise(&world, one.id).await.state, State::Withdrawn);
    hides_contacts(&anne.get(&url).await);
});

both!(every_end_has_its_page, |world| async move {
    for how in ["disputed", "no-show", "released"] {
        let (ask, one, url) = together(&world).await;
        let person = Actor::Person(ask.person_id);
        let tx = world.tx().await;
        match how {
            "disputed" => {
                commitment::report(&tx, &one, None, None, Actor::Helper(one.helper_id)).await.unwrap();
                commitment::object(&tx, &one, person).await.unwrap();
            }
            "no-show" => commitment::end(&tx, &one, NoHelp::NobodyCame, person).await.unwrap(),
            _ => commitment::end_all(&tx, ask.id, person).await.unwrap(),
        }
        tx.commit().await.unwrap();
        assert_eq!(promise(&world, one.id).await.state.stem(), how);
        let mut anne = world.visitor();
        let answer = anne.get(&url).await;
        match how {
            "disputed" => shows_contacts(&answer),
            _ => hides_contacts(&answer),
        }
        // So that the next round meets a fresh helper of that name.
        let tx = world.tx().await;
        commitment::end_all(&tx, ask.id, person).await.unwrap();
        tx.commit().await.unwrap();
    }
});

both!(bad_links_of_promises_get_a_clear_answer, |world| async move {
    let (_, one, url) = together(&world).await;
    let mut visitor = world.visitor();
    visitor.get(&url).await.is(200);
    let long = "x".repeat(5000);
    let wrong_purpose = world.token(Purpose::Alert, one.id);
    for token in ["x", "%00", "%F0%9F%90%88", long.as_str(), wrong_purpose.as_str()] {
        visitor.get(&format!("/savoie/helping/{token}")).await.is(410);
        visitor.get(&format!("/savoie/helping/{token}/stop")).await.is(410);
        visitor.post(&format!("/savoie/helping/{token}/stop"), &[]).await.is(410);
        visitor.post(&format!("/savoie/helping/{token}/done"), &[]).await.is(410);
    }
    visitor.get(&page(&world, Uuid::from_u128(3))).await.is(404);
    let token = world.token(Purpose::Helping, one.id);
    visitor.get(&format!("/bern/helping/{token}")).await.is(410);
    for path in ["done", "stop"] {
        visitor.post_raw(&format!("{url}/{path}"), b"").await.is(403);
    }
    visitor.get(&format!("{url}/done")).await.is(405);
    assert_eq!(promise(&world, one.id).await, one);
});

both!(whom_no_mail_reaches_a_coordinator_calls_at_once, |world| async move {
    for (email, hand) in [(Some("odette@example.org"), None), (None, Some(listing::Hand::Confirm))] {
        let (ask, one, _) = together(&world).await;
        let tx = world.tx().await;
        tx.update::<people::Entity>()
            .col_expr(people::Column::Email, Expr::value(email))
            .filter(people::Column::Id.eq(ask.person_id))
            .exec(tx.conn())
            .await
            .unwrap();
        commitment::report(&tx, &one, Some(30), None, Actor::Helper(one.helper_id)).await.unwrap();
        tx.commit().await.unwrap();
        world.work().await;
        assert_eq!(world.listing(ask.id).await.hand_reason, hand);
    }
});
