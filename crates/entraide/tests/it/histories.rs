//! Random histories: whatever people and coordinators do or leave undone, in whatever order, the
//! promises of ARCHITECTURE.md hold after every step, and everything comes to an end.

use chrono::Duration;
use entraide::alerts::model as alert;
use entraide::commitments::model::{self as commitment, NoHelp};
use entraide::events::Actor;
use entraide::helpers::model as helper;
use entraide::listings::model::{self as listing, Start};
use rand::seq::IndexedRandom as _;
use rand::{RngExt as _, SeedableRng as _};
use rand_chacha::ChaCha20Rng;
use sea_orm::prelude::*;

use crate::world::World;

/// Invariants 1 and 2, and that the counters tell the truth.
async fn check(world: &World, seed: u64, step: usize) {
    let asks = world.all::<listing::Entity>().await;
    let promises = world.all::<commitment::Entity>().await;
    let jobs = queue::next_due(&world.app.db.read).await.unwrap();
    for ask in &asks {
        let at = format!("seed {seed}, step {step}: {ask:?}");
        let running =
            promises.iter().filter(|one| one.listing_id == ask.id && one.state.is_running()).count();
        let done = promises
            .iter()
            .filter(|one| one.listing_id == ask.id && one.state == commitment::State::Done)
            .count();
        assert!(ask.taken <= ask.capacity, "more helpers than wanted: {at}");
        assert_eq!(ask.closed_at.is_some(), ask.state.is_finished(), "{at}");
        if ask.state.is_finished() {
            assert_eq!(running, 0, "a finished ask holds helpers: {at}");
        } else {
            assert_eq!(
                usize::try_from(ask.taken).unwrap(),
                running + done,
                "the places are counted wrongly: {at}"
            );
            let next = ask.next_check_at.unwrap_or_else(|| panic!("forgotten: {at}"));
            assert!(next >= world.clock.now(), "overdue: {at}");
            assert!(jobs.is_some_and(|job| job <= next), "no job looks at it: {at}");
        }
        if ask.state == listing::State::Matched {
            assert_eq!(ask.taken, ask.capacity, "{at}");
        }
    }
    for one in &promises {
        let at = format!("seed {seed}, step {step}: {one:?}");
        if one.state.is_running() {
            assert!(one.next_check_at.is_some_and(|next| next >= world.clock.now()), "forgotten: {at}");
        } else {
            assert!(one.finished_at.is_some() && one.next_check_at.is_none(), "{at}");
        }
    }
    for helper in world.all::<helper::Entity>().await {
        let load = promises.iter().filter(|one| one.helper_id == helper.id && one.state.is_running()).count();
        assert_eq!(
            usize::try_from(helper.load).unwrap(),
            load,
            "seed {seed}, step {step}: load of {}",
            helper.id
        );
    }
}

/// One thing that somebody does.
async fn act(world: &World, rng: &mut ChaCha20Rng) {
    let platform = world.settings();
    let asks = world.all::<listing::Entity>().await;
    let alerts = world.all::<alert::Entity>().await;
    let promises = world.all::<commitment::Entity>().await;
    let Some(ask) = asks.choose(rng) else { return };
    let person = Actor::Person(ask.person_id);
    let tx = world.tx().await;
    match rng.random_range(0..12) {
        0..4 => {
            let Some(alert) = alerts.choose(rng) else { return };
            commitment::accept(&tx, alert, Actor::Helper(alert.helper_id)).await.unwrap();
        }
        4 => {
            let Some(alert) = alerts.choose(rng) else { return };
            alert::decline(&tx, alert).await.unwrap();
        }
        5 => {
            let Some(one) = promises.choose(rng) else { return };
            commitment::report(&tx, one, Some(30), None, Actor::Helper(one.helper_id)).await.unwrap();
        }
        6 => {
            let Some(one) = promises.choose(rng) else { return };
            commitment::confirm(&tx, one, person, &platform).await.unwrap();
        }
        7 => {
            let Some(one) = promises.choose(rng) else { return };
            commitment::object(&tx, one, person).await.unwrap();
        }
        8 => {
            let Some(one) = promises.choose(rng) else { return };
            let how = *[NoHelp::DoesNotWorkOut, NoHelp::NobodyCame].choose(rng).unwrap();
            let actor =
                *[person, Actor::Helper(one.helper_id), Actor::Staff(world.coordinator)].choose(rng).unwrap();
            commitment::end(&tx, one, how, actor).await.unwrap();
        }
        9 if !ask.state.is_finished() && rng.random_bool(0.3) => {
            commitment::end_all(&tx, ask.id, person).await.unwrap();
            listing::finish(&tx, ask.id, listing::State::Cancelled, None, 90).await.unwrap();
        }
        10 if matches!(ask.state, listing::State::Unconfirmed | listing::State::Callback) => {
            let change = listing::Change::default().state(listing::State::Open).hands_off().check_at(tx.now);
            change.make(&tx, ask.id).await.unwrap();
        }
        _ => {}
    }
    tx.commit().await.unwrap();
    world.work().await;
}

async fn history(world: &World, seed: u64, steps: usize) {
    let mut rng = ChaCha20Rng::seed_from_u64(seed);
    for number in 0..rng.random_range(0..12) {
        world.helper(&format!("Helper{seed}x{number}")).await;
    }
    for step in 0..steps {
        if rng.random_bool(0.25) {
            let start = *[Start::Mail, Start::Phone, Start::Open].choose(&mut rng).unwrap();
            world.ask_as(rng.random_range(1..4), start).await;
        }
        act(world, &mut rng).await;
        let minutes = *[0, 5, 60, 600, 3000].choose(&mut rng).unwrap();
        world.pass(Duration::minutes(minutes)).await;
        check(world, seed, step).await;
    }
    // Then everybody falls silent. Whatever is still unfinished ends up in a coordinator's hands.
    world.pass(Duration::days(30)).await;
    check(world, seed, steps).await;
    let scope = world.read();
    let lying = scope
        .find::<listing::Entity>()
        .filter(listing::Column::ClosedAt.is_null())
        .filter(listing::Column::HandReason.is_null())
        .all(scope.conn())
        .await
        .unwrap();
    assert!(lying.is_empty(), "seed {seed}: nobody has it in hand: {lying:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nobody_is_forgotten_on_sqlite() {
    for seed in 0..6 {
        history(&World::on_sqlite().await, seed, 25).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nobody_is_forgotten_on_postgres() {
    for seed in 100..103 {
        history(&World::on_postgres(&format!("{}_{seed}", module_path!())).await, seed, 25).await;
    }
}
