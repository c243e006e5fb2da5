//! Random histories of asks and groups: at most one group has an ask, nobody waits for ever, and what a group looks
//! after is on no board.

use chrono::Duration;
use entraide::board::model as board;
use entraide::listings::model as listing;
use entraide::organisations::leads::Lead;
use entraide::organisations::model as organisation;
use entraide::people::model::{self as people, Introduction};
use entraide::referrals::change;
use entraide::referrals::model::{self as referral, State};
use rand::{RngExt as _, SeedableRng};
use rand_chacha::ChaCha20Rng;

use crate::town::groups;
use crate::world::{World, both};

async fn trusted(world: &World, name: &str) -> Lead {
    let tx = world.tx().await;
    let person = Introduction {
        first_name: "Karima".into(),
        email: Some(format!("{}@example.org", geo::slug(name))),
        phone: None,
    };
    let person = people::add(&tx, &person, entraide::i18n::Lang::Fr).await.unwrap();
    tx.commit().await.unwrap();
    let lead = groups::open(world, name, person).await;
    groups::trust(world, lead.organisation_id).await;
    lead
}

async fn holds(world: &World) {
    let referrals = world.all::<referral::Entity>().await;
    let posted = world.all::<board::Entity>().await;
    for ask in world.all::<listing::Entity>().await {
        let running: Vec<_> = referrals
            .iter()
            .filter(|one| one.listing_id == ask.id && State::RUNNING.contains(&one.state))
            .collect();
        assert!(running.len() <= 1, "{ask:?}: {running:?}");
        let taken = running.first().filter(|one| one.state == State::Taken).map(|one| one.organisation_id);
        assert_eq!(ask.organisation_id, taken, "{ask:?}: {running:?}");
        assert_eq!(ask.next_check_at.is_none(), ask.state.is_finished(), "{ask:?}");
        if taken.is_some() {
            assert!(
                !posted.iter().any(|one| one.id == ask.id && one.down_at.is_none()),
                "{ask:?} is on the board"
            );
        }
    }
}

both!(whatever_groups_do_nobody_is_forgotten, |world| async move {
    let mut dice = ChaCha20Rng::seed_from_u64(2026);
    let platform = world.settings();
    let leads = [trusted(&world, "Voisins du haut").await, trusted(&world, "Voisins du bas").await];
    for name in ["Anne", "Luc", "Zoé"] {
        world.helper(name).await;
    }
    let mut asks = Vec::new();
    for _ in 0..150 {
        if asks.len() < 6 && dice.random_bool(0.2) {
            asks.push(world.ask(1).await.id);
        }
        let Some(ask) = (!asks.is_empty()).then(|| asks[dice.random_range(0..asks.len())]) else { continue };
        let (lead, other) = (&leads[dice.random_range(0..2)], &leads[dice.random_range(0..2)]);
        let tx = world.tx().await;
        let own = tx.get::<organisation::Entity>(lead.organisation_id).await.unwrap().unwrap();
        let to = tx.get::<organisation::Entity>(other.organisation_id).await.unwrap().unwrap();
        match dice.random_range(0..9) {
            0 | 1 => {
                let held = listing::lock(&tx, ask).await.unwrap().unwrap();
                change::entrust(&tx, &held, &to, None, entraide::events::Actor::System).await.unwrap();
            }
            2 | 3 => {
                change::take_over(&tx, ask, lead, &own).await.unwrap();
            }
            4 => change::give_back(&tx, ask, lead, None).await.unwrap(),
            5 => {
                change::pass_on(&tx, ask, lead, &to, None).await.unwrap();
            }
            6 if dice.random_bool(0.3) => change::done(&tx, ask, lead, &platform).await.unwrap(),
            7 => change::object(&tx, ask).await.unwrap(),
            _ if dice.random_bool(0.1) => change::give_all_back(&tx, lead.organisation_id).await.unwrap(),
            _ => {}
        }
        tx.commit().await.unwrap();
        world.work().await;
        holds(&world).await;
        if dice.random_bool(0.3) {
            world.pass(Duration::hours(dice.random_range(1..20))).await;
            holds(&world).await;
        }
    }
    // With everybody silent, each comes to a coordinator or to an end.
    world.pass(Duration::days(20)).await;
    holds(&world).await;
    for ask in world.all::<listing::Entity>().await {
        assert!(ask.state.is_finished() || ask.hand_reason.is_some() || ask.taken > 0, "{ask:?}");
        assert_eq!(ask.organisation_id.filter(|_| !ask.state.is_finished()), None);
    }
});
