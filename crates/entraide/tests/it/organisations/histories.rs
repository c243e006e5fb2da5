//! Random histories of those who lead: whatever they and the team do or leave undone, an organisation that is
//! live is led or will be looked at, and everybody who is invited is answered, lapses or is withdrawn.

use chrono::Duration;
use entraide::events::Actor;
use entraide::i18n::Lang;
use entraide::organisations::invitations::{self, By, LAPSE_DAYS};
use entraide::organisations::leads::{self, Lead, State};
use entraide::organisations::model::{self as organisation, Closed, Organisation};
use entraide::organisations::{change, leaving};
use entraide::people::model::{self as people, Introduction};
use rand::seq::IndexedRandom as _;
use rand::{RngExt as _, SeedableRng as _};
use rand_chacha::ChaCha20Rng;

use crate::town::groups;
use crate::world::World;

fn somebody(rng: &mut ChaCha20Rng) -> Introduction {
    let email = format!("lead{}@example.org", rng.random_range(0..12));
    Introduction { first_name: "Camille".into(), email: Some(email), phone: None }
}

async fn check(world: &World, at: &str) {
    let leads = world.all::<leads::Entity>().await;
    let now = world.clock.now();
    let jobs = queue::next_due(&world.app.db.read).await.unwrap();
    let mut forgotten = Vec::new();
    for held in world.all::<organisation::Entity>().await {
        let of =
            |state| leads.iter().filter(move |lead| lead.organisation_id == held.id && lead.state == state);
        let is_led = of(State::Active).next().is_some();
        if held.name.is_empty() {
            forgotten.push(held.id);
        }
        if held.state == organisation::State::Closed {
            assert!(held.orphan_since.is_none() && held.next_check_at.is_none(), "{at}: {held:?}");
            assert!(of(State::Invited).all(|lead| !lead.is_invitation()), "{at}: {held:?} asks");
            continue;
        }
        let next = held.next_check_at.unwrap_or_else(|| panic!("{at}: forgotten: {held:?}"));
        assert!(next >= now && jobs.is_some_and(|job| job <= next), "{at}: overdue: {held:?}");
        if held.state != organisation::State::Unconfirmed {
            assert_ne!(is_led, held.orphan_since.is_some(), "{at}: who leads {held:?}?");
        }
        let known = of(State::Active).chain(of(State::Invited)).count();
        assert!(known <= invitations::MOST, "{at}: {known} lead {held:?}");
    }
    for lead in &leads {
        let at = format!("{at}: {lead:?}");
        let person = world.read().get::<people::Entity>(lead.person_id).await.unwrap().unwrap();
        match lead.state {
            // One that ended long ago is forgotten together with its people.
            State::Active => {
                let is_forgotten = forgotten.contains(&lead.organisation_id);
                assert!(lead.since.is_some() && person.erased_at.is_some() == is_forgotten, "{at}");
            }
            State::Left => assert!(lead.left_at.is_some() && person.erased_at.is_some(), "{at}"),
            State::Invited => {
                let lapses = lead.mailed_at.unwrap() + Duration::days(LAPSE_DAYS);
                assert!(lapses >= now, "{at}: has not lapsed");
                assert!(lead.next_check_at.is_some_and(|next| next >= now && next <= lapses), "{at}");
            }
        }
    }
}

/// One thing that somebody does.
async fn act(world: &World, rng: &mut ChaCha20Rng) {
    let platform = world.settings();
    let all = world.all::<organisation::Entity>().await;
    let leads = world.all::<leads::Entity>().await;
    let (Some(held), Some(lead)) = (all.choose(rng), leads.choose(rng)) else { return };
    let active: Vec<&Lead> = leads.iter().filter(|lead| lead.state == State::Active).collect();
    let by = active.choose(rng);
    let tx = world.tx().await;
    let deed = rng.random_range(0..16);
    match (deed, by) {
        (0..=3, Some(by)) => {
            let how = if rng.random_bool(0.3) { By::Leaving(by.id) } else { By::Lead(by.id) };
            let organisation = if rng.random_bool(0.9) { by.organisation_id } else { held.id };
            let _ = invitations::invite(&tx, organisation, how, &somebody(rng), Lang::Fr).await.unwrap();
        }
        (4, _) => {
            let staff = By::Staff(world.coordinator);
            let _ = invitations::invite(&tx, held.id, staff, &somebody(rng), Lang::Fr).await.unwrap();
        }
        (5..=7, _) => invitations::accept(&tx, lead.id, Lang::Fr, &platform).await.unwrap(),
        (8, _) => invitations::decline(&tx, lead.id).await.unwrap(),
        (9, Some(by)) => invitations::again(&tx, by.organisation_id, lead.id).await.unwrap(),
        (10, Some(by)) => {
            let who = Actor::Person(by.person_id);
            invitations::withdraw(&tx, by.organisation_id, who, lead.id).await.unwrap();
        }
        (11 | 12, _) => leaving::leave(&tx, lead).await.unwrap(),
        (13, Some(by)) => match rng.random_range(0..5) {
            0 => change::pause(&tx, by).await.unwrap(),
            1 => change::resume(&tx, by, &platform).await.unwrap(),
            2 => change::still(&tx, by).await.unwrap(),
            3 => change::withdraw(&tx, by, &platform).await.unwrap(),
            _ => change::reopen(&tx, by, &platform).await.unwrap(),
        },
        (14, _) => by_staff(world, &tx, held.id).await,
        _ => {}
    }
    tx.commit().await.unwrap();
    world.work().await;
}

/// A referent does what the desk shows.
async fn by_staff(world: &World, tx: &entraide::db::scope::Tx, id: uuid::Uuid) {
    let mut held = organisation::lock(tx, id).await.unwrap().unwrap();
    let is_down = |held: &Organisation| held.close_reason == Some(Closed::Refused) && !held.name.is_empty();
    if held.check_since.is_some() {
        change::accept(tx, &mut held, world.coordinator, true).await.unwrap();
    } else if is_down(&held) {
        change::put_back(tx, &mut held, world.coordinator).await.unwrap();
    } else if held.state != organisation::State::Closed {
        let why = "Hors du territoire.".to_owned();
        change::take_down(tx, &mut held, world.coordinator, why, &world.settings()).await.unwrap();
    }
}

async fn history(world: &World, seed: u64, steps: usize) {
    let mut rng = ChaCha20Rng::seed_from_u64(seed);
    for step in 0..steps {
        if step % 12 == 0 {
            let tx = world.tx().await;
            let person = people::add(&tx, &somebody(&mut rng), Lang::Fr).await.unwrap();
            tx.commit().await.unwrap();
            groups::open(world, &format!("Voisins {step}"), person).await;
        }
        act(world, &mut rng).await;
        let hours = *[0, 1, 20, 24 * 3, 24 * 9, 24 * 20].choose(&mut rng).unwrap();
        world.pass(Duration::hours(hours)).await;
        check(world, &format!("seed {seed}, step {step}")).await;
    }
    // Then everybody falls silent: nobody is left who is asked, and nothing that nobody leads.
    world.pass(Duration::days(40)).await;
    check(world, &format!("seed {seed}, at the end")).await;
    let leads = world.all::<leads::Entity>().await;
    assert!(!leads.iter().any(Lead::is_invitation), "seed {seed}: {leads:?}");
    let all = world.all::<organisation::Entity>().await;
    assert!(all.iter().all(|held| held.orphan_since.is_none()), "seed {seed}: {all:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn everybody_who_leads_or_is_asked_is_accounted_for_on_sqlite() {
    for seed in 0..8 {
        history(&World::on_sqlite().await, seed, 70).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn everybody_who_leads_or_is_asked_is_accounted_for_on_postgres() {
    for seed in 100..103 {
        history(&World::on_postgres(&format!("{}_{seed}", module_path!())).await, seed, 50).await;
    }
}
