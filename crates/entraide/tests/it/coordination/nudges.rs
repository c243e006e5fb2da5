//! Coordinators hear of what waits: soon, but not all the time.

use chrono::{DateTime, Duration, Utc};
use entraide::coordination::nudge::nudge;
use entraide::follow_up::hand;
use entraide::listings::model::Hand;
use entraide::mail::model::sent;

use crate::world::{World, both};

/// When coordinators were written to that something waits.
async fn told(world: &World) -> Vec<DateTime<Utc>> {
    let mut told: Vec<_> =
        world.all::<sent::Entity>().await.into_iter().filter(|one| one.letter == "needs-hand").collect();
    told.sort_by_key(|one| one.sent_at);
    told.into_iter().map(|one| one.sent_at).collect()
}

async fn one_more(world: &World) {
    let ask = world.ask(1).await;
    let tx = world.tx().await;
    hand(&tx, &ask, Hand::Disputed).await.unwrap();
    tx.commit().await.unwrap();
}

both!(coordinators_are_told_soon_and_not_all_the_time, |world| async move {
    // The world begins in the morning.
    let began = world.clock.now();
    one_more(&world).await;
    world.pass(Duration::minutes(11)).await;
    assert_eq!(told(&world).await, [began + Duration::minutes(10)]);
    // Many more come: one letter tells of them, when there has been a pause.
    for _ in 0..10 {
        one_more(&world).await;
        world.pass(Duration::minutes(11)).await;
    }
    assert_eq!(told(&world).await.len(), 1);
    world.pass(Duration::hours(2)).await;
    assert_eq!(told(&world).await[1..], [began + Duration::minutes(190)]);
    // Nothing new: nothing but a reminder, a day later, however often somebody looks.
    for _ in 0..4 {
        let tx = world.tx().await;
        nudge(&tx).await.unwrap();
        tx.commit().await.unwrap();
        world.pass(Duration::hours(5)).await;
    }
    assert_eq!(told(&world).await.len(), 2);
    world.pass(Duration::hours(4)).await;
    assert_eq!(told(&world).await[2..], [began + Duration::minutes(190) + Duration::hours(24)]);
});

both!(nobody_is_told_at_night, |world| async move {
    // To half past ten in the evening.
    world.pass(Duration::minutes(12 * 60 + 30)).await;
    one_more(&world).await;
    world.pass(Duration::hours(8)).await;
    assert!(told(&world).await.is_empty());
    world.pass(Duration::hours(2)).await;
    assert_eq!(told(&world).await.len(), 1);
});
