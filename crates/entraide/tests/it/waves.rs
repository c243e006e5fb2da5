//! Waves: as few helpers as it takes, learned from answers, shared with the ask next door.

use std::collections::HashSet;

use chrono::Duration;
use entraide::alerts::acceptance;
use entraide::alerts::choice::{Chosen, next_wave_at};
use entraide::alerts::model as alert;
use entraide::alerts::waves::alert_these;
use entraide::commitments::model as commitment;
use entraide::events;
use entraide::events::Actor;
use entraide::helpers::model as helper;
use entraide::listings::model as listing;
use entraide::people::{again, model as people};
use entraide::platforms::create::set_rules;
use matching::Habit;
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;

use crate::town::signed_in;
use crate::world::{World, both};

async fn helpers(world: &World, count: usize) {
    for number in 0..count {
        world.helper(&format!("Helper{number}")).await;
    }
}

async fn alerts(world: &World, ask: Uuid) -> Vec<alert::Model> {
    let all = world.all::<alert::Entity>().await;
    all.into_iter().filter(|alert| alert.listing_id == ask).collect()
}

/// As if so many had been asked in this neighbourhood, at this time of day, and so many had said yes.
async fn seen(world: &World, asked: f64, yes: f64) {
    let category = world.settings().asked().find(|one| one.slug == "shopping").unwrap().id;
    let tx = world.tx().await;
    tx.insert(acceptance::ActiveModel {
        id: Set(tx.ids.uuid()),
        category_id: Set(category),
        hours: Set(i16::from(acceptance::hours(tx.now, &world.settings()))),
        band: Set(0),
        asked: Set(asked),
        yes: Set(yes),
        counted_at: Set(tx.now),
        ..Default::default()
    })
    .await
    .unwrap();
    tx.commit().await.unwrap();
}

both!(a_wave_asks_as_few_as_it_takes, |world| async move {
    helpers(&world, 40).await;
    let first = world.ask(1).await;
    world.work().await;
    let day_one = alerts(&world, first.id).await.len();
    assert!((3..=15).contains(&day_one), "{day_one}");
    // Who hardly ever says yes is asked with many others, up to what the platform allows.
    seen(&world, 1000.0, 20.0).await;
    world.clock.advance(Duration::minutes(6));
    let second = world.ask(1).await;
    world.work().await;
    assert_eq!(alerts(&world, second.id).await.len(), 20);
});

both!(where_nearly_all_say_yes_one_or_two_are_asked, |world| async move {
    helpers(&world, 40).await;
    seen(&world, 1000.0, 900.0).await;
    let ask = world.ask(1).await;
    let many = world.ask(4).await;
    world.work().await;
    assert_eq!(alerts(&world, ask.id).await.len(), 1);
    let for_four = alerts(&world, many.id).await.len();
    assert!((4..=6).contains(&for_four), "{for_four}");
});

both!(answers_are_counted_once_their_time_is_up, |world| async move {
    helpers(&world, 10).await;
    let ask = world.ask(1).await;
    world.work().await;
    let asked = alerts(&world, ask.id).await;
    assert!(world.all::<acceptance::Entity>().await.is_empty());
    world.clock.advance(Duration::minutes(10));
    // One is in time, one would have come but is too late, one says no, the others nothing.
    let tx = world.tx().await;
    for alert in &asked[..2] {
        commitment::accept(&tx, alert, Actor::Helper(alert.helper_id)).await.unwrap();
    }
    alert::decline(&tx, &asked[2]).await.unwrap();
    tx.commit().await.unwrap();
    for _ in 0..3 {
        world.pass(Duration::hours(3)).await;
        let [counted] = world.all::<acceptance::Entity>().await.try_into().unwrap();
        assert_eq!((counted.asked, counted.yes), (asked.len() as f64, 2.0));
        assert_eq!((counted.hours, counted.band), (3, 0));
    }
    // What is long past weighs less.
    let later = world.clock.now() + Duration::days(28);
    let [counted] = acceptance::counts(&world.read(), later).await.unwrap().try_into().unwrap();
    assert!((0.9..1.0).contains(&counted.yes), "{counted:?}");
});

both!(whoever_answers_is_known_for_it, |world| async move {
    let anne = world.helper("Anne").await;
    let habit =
        |helper: helper::Model| Habit::seen(helper.has_answered, u32::try_from(helper.unanswered).unwrap());
    let mut habits = Vec::new();
    for number in 0..5 {
        let ask = world.ask(1).await;
        world.pass(Duration::hours(1)).await;
        let [alert] = alerts(&world, ask.id).await.try_into().unwrap();
        habits.push(Habit::of(alert.why.habit));
        // A no tells as well that she reads her mail.
        if number == 3 {
            let tx = world.tx().await;
            alert::decline(&tx, &alert).await.unwrap();
            tx.commit().await.unwrap();
        }
        let tx = world.tx().await;
        listing::finish(&tx, ask.id, listing::State::Closed, None, 90).await.unwrap();
        tx.commit().await.unwrap();
        // Nobody is asked more than three times a day.
        world.pass(Duration::hours(23)).await;
    }
    use Habit::{Answers, New, Quiet, Silent};
    assert_eq!(habits, [New, Quiet, Quiet, Silent, Answers]);
    let row = world.read().get::<helper::Entity>(anne).await.unwrap().unwrap();
    assert_eq!((habit(row.clone()), row.unanswered), (Answers, 1));
    // Counted by what they were when they were asked.
    let mut counted = world.all::<acceptance::Entity>().await;
    counted.sort_by_key(|row| row.habit);
    let counted: Vec<_> = counted.iter().map(|row| (row.habit, row.asked.round())).collect();
    assert_eq!(counted, [(0, 1.0), (1, 1.0), (2, 2.0), (3, 1.0)]);
});

both!(nobody_is_asked_to_help_themselves, |world| async move {
    let (anne, odette, lodger) =
        (world.helper("Anne").await, world.helper("Odette").await, world.helper("Luc").await);
    let ask = world.ask(1).await;
    // Luc answers the phone that is asked from.
    let tx = world.tx().await;
    let luc = tx.get::<helper::Entity>(lodger).await.unwrap().unwrap();
    tx.update::<people::Entity>()
        .col_expr(people::Column::Phone, Expr::value("+33479960001"))
        .filter(people::Column::Id.eq(luc.person_id))
        .exec(tx.conn())
        .await
        .unwrap();
    tx.commit().await.unwrap();
    let own = again::own_helpers(&world.read(), &ask).await.unwrap();
    assert_eq!(own, HashSet::from([odette, lodger]));
    world.pass(Duration::days(2)).await;
    let asked: Vec<Uuid> = alerts(&world, ask.id).await.iter().map(|alert| alert.helper_id).collect();
    assert_eq!(asked, [anne]);
});

both!(an_alert_notes_the_habit_whoever_has_chosen, |world| async move {
    let anne = world.helper("Anne").await;
    let (platform, ask) = (world.settings(), world.ask(1).await);
    let chosen = [Chosen { helper: anne, distance_m: 100, why: alert::Why::default() }];
    let tx = world.tx().await;
    helper::answered(&tx, anne, 0).await.unwrap();
    assert_eq!(alert_these(&tx, &platform, &ask, 1, &chosen).await.unwrap(), 1);
    tx.commit().await.unwrap();
    let [alert] = alerts(&world, ask.id).await.try_into().unwrap();
    assert_eq!(Habit::of(alert.why.habit), Habit::Answers);
});

both!(an_evenings_wave_has_until_the_morning, |world| async move {
    let platform = world.settings();
    let ask = world.ask(1).await;
    let wait = |ask: &listing::Listing, hours| {
        let now = world.clock.now() + Duration::hours(hours);
        next_wave_at(&platform, ask, now) - now
    };
    // It is ten in the morning, and help is needed in three days.
    assert_eq!([wait(&ask, 0), wait(&ask, 48)], [Duration::hours(2); 2]);
    // At eight in the evening: not at ten, but at eight.
    assert_eq!(wait(&ask, 10), Duration::hours(12));
    let within = |hours| {
        let due_at = Some(world.clock.now() + Duration::hours(hours));
        wait(&listing::Listing { due_at, ..ask.clone() }, 0).num_minutes()
    };
    assert_eq!([12, 6, 3, 0, -9].map(within), [60, 30, 20, 20, 20]);
});

both!(asks_next_door_share_the_helpers, |world| async move {
    set_rules(&world.app, &world.settings(), "alerts_a_day = 1").await.unwrap();
    helpers(&world, 8).await;
    seen(&world, 1000.0, 100.0).await;
    // Each alone would take all eight.
    let asks = [world.ask(1).await, world.ask(1).await];
    world.work().await;
    let mut all = HashSet::new();
    for ask in &asks {
        let asked = alerts(&world, ask.id).await;
        assert_eq!(asked.len(), 4);
        all.extend(asked.iter().map(|alert| alert.helper_id));
    }
    assert_eq!(all.len(), 8, "nobody is asked twice on the same day");
    let lines = world.all::<events::Entity>().await;
    let first = lines.iter().find(|line| line.kind == "wave-sent").unwrap();
    assert_eq!(first.data["shared_with"], 1);
});

both!(two_waves_at_once_keep_to_the_alerts_of_a_day, |world| async move {
    set_rules(&world.app, &world.settings(), "alerts_a_day = 1").await.unwrap();
    let anne = world.helper("Anne").await;
    let asks = [world.ask(1).await, world.ask(1).await];
    let chosen = [Chosen { helper: anne, distance_m: 100, why: alert::Why::default() }];
    let platform = world.settings();
    let first = world.tx().await;
    assert_eq!(alert_these(&first, &platform, &asks[0], 1, &chosen).await.unwrap(), 1);
    let second = tokio::spawn({
        let (app, platform, ask, chosen) =
            (world.app.clone(), platform.clone(), asks[1].clone(), chosen.clone());
        async move {
            let tx = app.tx(platform.id()).await.unwrap();
            let alerts = alert_these(&tx, &platform, &ask, 1, &chosen).await.unwrap();
            tx.commit().await.unwrap();
            alerts
        }
    });
    // Time enough to look at what is not committed yet.
    tokio::time::sleep(std::time::Duration::from_millis(300)).await;
    first.commit().await.unwrap();
    assert_eq!(second.await.unwrap(), 0);
});

both!(the_other_policies_ask_whom_they_say, |world| async move {
    helpers(&world, 30).await;
    // Albertville: forty kilometres away.
    world.helper_at("Far", "FR-73011").await;
    set_rules(&world.app, &world.settings(), "alerts = \"nearest\"").await.unwrap();
    let ask = world.ask(1).await;
    world.work().await;
    assert_eq!(alerts(&world, ask.id).await.len(), 10);
    set_rules(&world.app, &world.settings(), "alerts = \"everyone\"").await.unwrap();
    for _ in 0..5 {
        let ask = world.ask(1).await;
        world.work().await;
        assert_eq!(alerts(&world, ask.id).await.len(), 30);
    }
});

both!(a_coordinator_can_see_who_was_told_and_why, |world| async move {
    world.helper("Anne").await;
    world.helper("Luc").await;
    let ask = world.ask(1).await;
    let url = format!("/savoie/desk/asks/{}/asked", ask.id);
    let mut claire = signed_in(&world, world.coordinator).await;
    claire.get(&url).await.is(200).shows("Personne n’a encore été prévenu");
    world.work().await;
    let (page, statements) = world.statements(claire.get(&url)).await;
    assert!(statements <= 7, "{statements}");
    page.is(200).shows("Anne").shows("Luc").shows("Cercle").shows("\u{a0}% de chances").hides("Odette");
    let asked = alerts(&world, ask.id).await;
    let tx = world.tx().await;
    commitment::accept(&tx, &asked[0], Actor::Helper(asked[0].helper_id)).await.unwrap();
    alert::decline(&tx, &asked[1]).await.unwrap();
    tx.commit().await.unwrap();
    claire.get(&url).await.is(200).shows("Oui").shows("Pas cette fois");
    claire.get(&format!("/savoie/desk/asks/{}", ask.id)).await.shows(&url);
    claire.get(&format!("/savoie/desk/asks/{}/asked", Uuid::from_u128(7))).await.is(404);
    // Nobody else sees it.
    let answer = world.visitor().get(&url).await;
    answer.hides("Anne");
    world.visitor().get(&url.replace("savoie", "bern")).await.hides("Anne");
});
