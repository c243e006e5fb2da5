//! Many at once, and random lives: the promises hold.

use chrono::Duration;
use entraide::listings::model as listing;
use entraide::listings::posting;
use entraide::offers::model::{self as offer, State};
use entraide::offers::replies::{self, Ended, Side};
use entraide::offers::talks::Yes;
use rand::seq::IndexedRandom as _;
use rand::{RngExt as _, SeedableRng as _};
use rand_chacha::ChaCha20Rng;

use super::*;

both!(fifty_yeses_at_once_take_no_more_than_there_is, |world| async move {
    let made = open(&world, 7).await;
    let mut replies = Vec::new();
    for _ in 0..50 {
        replies.push(replied(&world, &made).await);
    }
    let platform = world.settings();
    let yes = replies.into_iter().map(|reply| {
        let (app, id, platform) = (world.app.clone(), world.platform, platform.clone());
        tokio::spawn(async move {
            let tx = app.tx(id).await.unwrap();
            let said = talks::agree(&tx, reply, &platform).await.unwrap();
            tx.commit().await.unwrap();
            said
        })
    });
    let mut agreed = 0;
    for said in yes.collect::<Vec<_>>() {
        match said.await.unwrap() {
            Yes::Agreed => agreed += 1,
            other => assert_eq!(other, Yes::Full),
        }
    }
    assert_eq!((agreed, now(&world, made.id).await.taken), (7, 7));
    assert!(posted(&world, made.id).await.is_none());
    let running = world.all::<replies::Entity>().await;
    assert_eq!(running.iter().filter(|reply| reply.state == replies::State::Agreed).count(), 7);
});

both!(a_full_offer_takes_no_yes, |world| async move {
    let made = open(&world, 1).await;
    let (one, two) = (replied(&world, &made).await, replied(&world, &made).await);
    let mut luc = world.visitor();
    let (first, second) = (talk(&world, Side::Offerer, one), talk(&world, Side::Offerer, two));
    luc.get(&format!("{second}/yes")).await.is(200);
    luc.post(&format!("{first}/yes"), &[]).await.to();
    luc.post(&format!("{second}/yes"), &[]).await.is(409).shows("Toutes les places sont prises");
    luc.get(&second).await.is(200).shows("Toutes les places sont prises").hides("/yes\"");
    luc.post(&format!("{first}/done"), &[]).await.to();
    luc.post(&format!("{second}/yes"), &[]).await.to();
    assert_eq!(now(&world, made.id).await.taken, 1);
});

/// What stands on the board is what is open, and says what it says; nothing is forgotten.
async fn check(world: &World, at: &str) {
    let board = world.all::<board::Entity>().await;
    let shown = |id: Uuid| board.iter().find(|row| row.id == id && row.down_at.is_none());
    let offers = world.all::<offer::Entity>().await;
    let replies = world.all::<replies::Entity>().await;
    let next_job = queue::next_due(&world.app.db.read).await.unwrap();
    for offer in &offers {
        let at = format!("{at}: {offer:?}");
        let agreed =
            replies.iter().filter(|one| one.offer_id == offer.id && one.state == replies::State::Agreed);
        assert_eq!(usize::try_from(offer.taken).unwrap(), agreed.count(), "{at}");
        let is_public = offer.state == State::Open && offer.taken < offer.capacity;
        let row = shown(offer.id);
        assert_eq!(row.is_some(), is_public, "{at}");
        if let Some(row) = row {
            let said = (Some(&offer.title), Some(&offer.details), &offer.price, &offer.place_code);
            assert_eq!((row.title.as_ref(), row.details.as_ref(), &row.price, &row.place_code), said, "{at}");
            let point = (offer.public_lat, offer.public_lon);
            assert_eq!((row.places_left, (row.lat, row.lon)), (offer.capacity - offer.taken, point), "{at}");
            assert_eq!((row.until_day, &row.languages), (offer.until_day, &offer.languages), "{at}");
        }
        assert_eq!(offer.closed_at.is_some(), offer.state == State::Closed, "{at}");
        is_looked_at(world, offer.next_check_at, offer.closed_at, next_job, &at);
    }
    for reply in &replies {
        let at = format!("{at}: {reply:?}");
        is_looked_at(world, reply.next_check_at, reply.closed_at, next_job, &at);
    }
    for ask in world.all::<listing::Entity>().await {
        assert_eq!(shown(ask.id).is_some(), posting::posting(&ask).is_some(), "{at}: {ask:?}");
    }
}

type Moment = Option<chrono::DateTime<chrono::Utc>>;

fn is_looked_at(world: &World, next: Moment, closed: Moment, job: Moment, at: &str) {
    if closed.is_none() {
        let next = next.unwrap_or_else(|| panic!("forgotten: {at}"));
        assert!(next >= world.clock.now(), "overdue: {at}");
        assert!(job.is_some_and(|job| job <= next), "no job looks at it: {at}");
    } else {
        assert!(next.is_none(), "{at}");
    }
}

/// One thing that somebody does.
async fn act(world: &World, rng: &mut ChaCha20Rng) {
    let platform = world.settings();
    let offers = world.all::<offer::Entity>().await;
    let replies = world.all::<replies::Entity>().await;
    let Some(one) = offers.choose(rng) else { return };
    let dice = rng.random_range(0..22);
    if dice < 6 {
        if talks::takes_replies(one) {
            replied(world, one).await;
        }
        return;
    }
    let tx = world.tx().await;
    let staff = world.coordinator;
    let mut held = offer::lock(&tx, one.id).await.unwrap().unwrap();
    match dice {
        6 => change::pause(&tx, one.id, &platform).await.unwrap(),
        7 => change::resume(&tx, one.id, &platform).await.unwrap(),
        8 => change::still(&tx, one.id, &platform).await.unwrap(),
        9 if rng.random_bool(0.3) => change::withdraw(&tx, one.id, &platform).await.unwrap(),
        10 => change::reopen(&tx, one.id, &platform).await.unwrap(),
        11 => change::accept(&tx, &mut held, staff, &platform).await.unwrap(),
        12 if held.state.is_live() && rng.random_bool(0.3) => {
            change::take_down(&tx, &mut held, staff, "Non".into(), &platform).await.unwrap();
        }
        13 if held.close_reason == Some(offer::Closed::Refused) => {
            change::put_back(&tx, &mut held, staff, &platform).await.unwrap();
        }
        14 => {
            let said = Said {
                title: format!("Chien {}", rng.random_range(0..100)),
                details: (*["gratuit", "10 €"].choose(rng).unwrap()).into(),
                language: "fr".into(),
                price: None,
                place: rng.random_bool(0.5).then(|| geo::gazetteer().by_code("FR-73011")).flatten(),
                from_day: None,
                until_day: rng.random_bool(0.3).then(|| (tx.now + Duration::days(9)).date_naive()),
                languages: vec!["it".into()],
                capacity: rng.random_range(1..4),
                flags: Vec::new(),
            };
            change::revise(&tx, one.id, said, &platform).await.unwrap();
        }
        _ => {
            let Some(reply) = replies.choose(rng) else { return };
            let side = *[Side::Offerer, Side::Replier].choose(rng).unwrap();
            let how = *[Ended::Refused, Ended::Withdrawn, Ended::Done, Ended::Failed].choose(rng).unwrap();
            match dice {
                15..18 => drop(talks::agree(&tx, reply.id, &platform).await.unwrap()),
                18 => drop(talks::say(&tx, reply.id, side, tx.ids.uuid(), "Et ?".into()).await.unwrap()),
                19 => talks::end_by_staff(&tx, reply.id, staff, &platform).await.unwrap(),
                _ => drop(talks::end(&tx, reply.id, side, how, None, &platform).await.unwrap()),
            }
        }
    }
    tx.commit().await.unwrap();
}

async fn history(world: &World, seed: u64) {
    let mut rng = ChaCha20Rng::seed_from_u64(seed);
    if seed % 2 == 1 {
        check_first(world).await;
    }
    for step in 0..40 {
        if rng.random_bool(0.2) {
            open(world, rng.random_range(1..4)).await;
        }
        act(world, &mut rng).await;
        world.work().await;
        let hours = *[0, 1, 20, 100, 500].choose(&mut rng).unwrap();
        world.pass(Duration::hours(hours)).await;
        check(world, &format!("seed {seed}, step {step}")).await;
    }
    // Then everybody falls silent, and a moderator is there.
    let waiting =
        world.all::<offer::Entity>().await.into_iter().filter(|offer| offer.state == State::Waiting);
    for offer in waiting {
        let tx = world.tx().await;
        let mut held = offer::lock(&tx, offer.id).await.unwrap().unwrap();
        change::accept(&tx, &mut held, world.coordinator, &world.settings()).await.unwrap();
        tx.commit().await.unwrap();
    }
    world.pass(Duration::days(300)).await;
    check(world, &format!("seed {seed}, the end")).await;
    assert!(world.all::<offer::Entity>().await.iter().all(|offer| offer.closed_at.is_some()), "seed {seed}");
    assert!(
        world.all::<replies::Entity>().await.iter().all(|reply| reply.closed_at.is_some()),
        "seed {seed}"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_board_shows_what_is_open_on_sqlite() {
    for seed in 0..4 {
        history(&World::on_sqlite().await, seed).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_board_shows_what_is_open_on_postgres() {
    for seed in 100..102 {
        history(&World::on_postgres(&format!("{}_{seed}", module_path!())).await, seed).await;
    }
}
