//! Many at once, and random lives: the promises hold.

use std::collections::HashMap;

use entraide::events::Actor;
use entraide::mail::model::caught;
use entraide::missions::{calls, change};
use rand::seq::IndexedRandom as _;
use rand::{RngExt as _, SeedableRng as _};
use rand_chacha::ChaCha20Rng;

use super::*;

both!(a_thousand_at_once_take_a_hundred_places, |world| async move {
    let mut karima = world.visitor();
    let (_, slot, _) = published(&world, &mut karima, &[("choice", "first")], "100").await;
    let mut made = Vec::new();
    let tx = world.tx().await;
    for n in 0..1000 {
        let person = Introduction {
            first_name: "Sam".into(),
            email: Some(format!("sam{n}@example.org")),
            phone: None,
        };
        let person = people::add(&tx, &person, entraide::i18n::Lang::Fr).await.unwrap();
        made.push(taking::apply(&tx, tx.ids.uuid(), &slot, person, String::new()).await.unwrap().id);
    }
    tx.commit().await.unwrap();
    let platform = world.settings();
    let all = made.into_iter().map(|id| {
        let (app, tenant, platform) = (world.app.clone(), world.platform, platform.clone());
        tokio::spawn(async move {
            // Whoever waits too long for the database is told so, and presses again.
            let tx = loop {
                match app.tx(tenant).await {
                    Ok(tx) => break tx,
                    Err(sea_orm::DbErr::ConnectionAcquire(_)) => {}
                    Err(error) => panic!("{error}"),
                }
            };
            taking::confirm(&tx, id, &platform).await.unwrap();
            tx.commit().await.unwrap();
        })
    });
    for one in all.collect::<Vec<_>>() {
        one.await.unwrap();
    }
    let all = world.all::<applications::Entity>().await;
    let of = |state: State| all.iter().filter(|one| one.state == state).count();
    assert_eq!((of(State::Accepted), of(State::Queued)), (100, 900));
    assert_eq!(slot_now(&world, slot.id).await.taken, 100);
    let mut turns: Vec<i32> = all.iter().filter_map(|one| one.turn).collect();
    turns.sort_unstable();
    assert!(turns.into_iter().eq(1..=900), "each has a turn of its own");
});

/// What holds at any time.
async fn check(world: &World, at: &str) {
    let now = world.clock.now();
    let missions = world.all::<mission::Entity>().await;
    for one in &missions {
        let ends = one.state == mission::State::Closed;
        assert!(ends != one.next_check_at.is_some(), "{at}: {one:?}");
        let is_posted = posted(world, one.id).await.is_some();
        assert!(!is_posted || one.state == mission::State::Open, "{at}: {one:?}");
    }
    let all = world.all::<applications::Entity>().await;
    for slot in world.all::<slots::Entity>().await {
        let own = || all.iter().filter(|one| one.slot_id == slot.id);
        let holding = own().filter(|one| one.state.holds_a_place()).count();
        if !slot.is_off {
            // Who was there has a place for good.
            let kept = own().filter(|one| matches!(one.state, State::Attended | State::Absent | State::Past));
            assert_eq!(holding + kept.count(), usize::try_from(slot.taken).unwrap(), "{at}: {slot:?}");
        }
        assert!(slot.taken <= slot.capacity, "{at}: {slot:?}");
        // Nobody stands in line while a place is free and one can come.
        let mission = missions.iter().find(|one| one.id == slot.mission_id).unwrap();
        let queued: Vec<_> = own().filter(|one| one.state == State::Queued).collect();
        if slot.is_coming(now) && mission.state != mission::State::Closed {
            assert!(slot.free() == 0 || queued.is_empty(), "{at}: {slot:?} {queued:?}");
        }
        // Who was asked before came before.
        let passed = own().filter(|one| one.state != State::Queued && one.turn.is_some());
        let passed = passed.filter(|one| !matches!(one.state, State::Withdrawn | State::Declined));
        if let (Some(last), Some(first)) =
            (passed.filter_map(|one| one.turn).max(), queued.iter().filter_map(|one| one.turn).min())
        {
            assert!(last < first, "{at}: {last} was asked before {first}");
        }
        if slot.is_off || mission.state == mission::State::Closed && slot.starts_at.is_some_and(|at| at > now)
        {
            assert!(own().all(|one| !one.state.is_running()), "{at}: somebody still waits for {slot:?}");
        }
    }
    for one in &all {
        assert!(one.finished_at.is_some() || one.next_check_at.is_some(), "{at}: {one:?}");
    }
}

/// Everybody whose hopes have ended was told so.
async fn all_were_told(world: &World) {
    let mails = world.all::<caught::Entity>().await;
    let mut by_person: HashMap<String, usize> = HashMap::new();
    for mail in mails {
        *by_person.entry(mail.recipient).or_default() += 1;
    }
    for one in world.all::<applications::Entity>().await {
        if matches!(one.state, State::Cancelled | State::Lapsed | State::Declined) {
            let person = world.read().get::<people::Entity>(one.person_id).await.unwrap().unwrap();
            let got = person.email.and_then(|email| by_person.get(&email).copied());
            assert!(got.is_none_or(|got| got >= 3), "{one:?} got {got:?}: confirm, where it stands, the end");
        }
    }
}

both!(random_lives_keep_the_promises, |world| async move {
    let mut dice = ChaCha20Rng::seed_from_u64(100);
    let mut karima = world.visitor();
    let (first, slot, page) = published(&world, &mut karima, &[("choice", "first")], "3").await;
    let lead = lead(&world).await;
    let own = page.split("/missions").next().unwrap().to_owned();
    for n in 0..8 {
        world.helper(&format!("Helper{n}")).await;
    }
    let mut held = vec![first.id];
    let platform = world.settings();
    came(&world, &slot, "erste@example.org").await;
    for step in 0..260 {
        let slots = world.all::<slots::Entity>().await;
        let slot = slots.choose(&mut dice).unwrap().clone();
        let all = world.all::<applications::Entity>().await;
        let some = all.choose(&mut dice).unwrap().id;
        let tx = world.tx().await;
        let deed = dice.random_range(0..14);
        match deed {
            0..5 => {
                drop(tx);
                let mission = world.read().get::<mission::Entity>(slot.mission_id).await.unwrap().unwrap();
                if mission.state == mission::State::Open && slot.is_coming(world.clock.now()) {
                    came(&world, &slot, &format!("sam{step}@example.org")).await;
                }
                check(&world, &format!("step {step}, deed {deed}")).await;
                continue;
            }
            5 => taking::accept(&tx, some, Actor::Person(lead.person_id)).await.unwrap(),
            6 => {
                let by = Actor::Person(lead.person_id);
                taking::decline(&tx, some, None, by, &platform).await.unwrap();
            }
            7 => taking::withdraw(&tx, some, None, &platform).await.unwrap(),
            8 => taking::take_offer(&tx, some).await.unwrap(),
            9 => {
                let minutes = dice.random_bool(0.7).then_some(60);
                let by = Actor::Person(lead.person_id);
                taking::attendance(&tx, some, minutes, by, &platform).await.unwrap();
            }
            10 => {
                let capacity = dice.random_range(1..6);
                change::resize_date(&tx, slot.mission_id, slot.id, capacity, &lead, &platform).await.unwrap();
            }
            11 if dice.random_bool(0.2) => {
                change::cancel_date(&tx, slot.mission_id, slot.id, &lead, &platform).await.unwrap();
            }
            12 if dice.random_bool(0.15) => {
                change::withdraw(&tx, slot.mission_id, &lead, &platform).await.unwrap();
            }
            13 => calls::begin(&tx, (slot.mission_id, slot.id), 20, &lead, &platform).await.unwrap(),
            _ => {}
        }
        tx.commit().await.unwrap();
        if dice.random_bool(0.3) {
            let hours = [1, 5, 24, 72][dice.random_range(0..4)];
            world.pass(Duration::hours(hours)).await;
        }
        if missions(&world).await.iter().all(|one| one.state == mission::State::Closed) {
            let choice = if dice.random_bool(0.5) { "first" } else { "selected" };
            let day = (world.clock.now() + Duration::days(6)).format("%Y-%m-%d").to_string();
            let new = format!("{own}/missions/new");
            let id = karima.get(&new).await.hidden("form_id");
            let dates = karima.post(&new, &form(&id, &[("choice", choice)])).await.to().to_owned();
            let when =
                [("kind", "date"), ("day", &day), ("from", "9:00"), ("until", "12:00"), ("places", "3")];
            let page = karima.post(&dates, &when).await.to().to_owned();
            karima.post(&page, &[("act", "publish")]).await.to();
            held.push(missions(&world).await.pop().unwrap().id);
        }
        check(&world, &format!("step {step}, deed {deed}")).await;
    }
    assert!(held.len() > 2, "too quiet a life: {held:?}");
    world.pass(Duration::days(120)).await;
    check(&world, "at the end").await;
    all_were_told(&world).await;
    let left = world.all::<applications::Entity>().await;
    assert!(left.iter().all(|one| !one.state.is_running()), "nobody waits for ever");
});
