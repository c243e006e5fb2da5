//! The board in memory is as true as the table: with several processes, after a restart, and where
//! what began first is committed last.

use entraide::board::model::{put, take_down};
use entraide::events::watch::Watch;
use entraide::events::{Actor, Line};

use super::{offer, post, shown};
use crate::world::{World, both};

both!(another_process_sees_a_change, |world| async move {
    let app = world.beside(&[]).await;
    let mut elsewhere = world.visitor_at(&app);
    let mut watch = Watch::begin(&app).await.unwrap();
    assert!(shown(&elsewhere.get("/savoie/near").await).is_empty());
    let ask = world.ask(1).await;
    watch.look(&app).await.unwrap();
    assert_eq!(shown(&elsewhere.get("/savoie/near").await), [ask.id]);
    // Without news, nothing is asked.
    watch.look(&app).await.unwrap();
    let before = app.db.statements();
    elsewhere.get("/savoie/near").await.is(200);
    assert_eq!(app.db.statements(), before);
    // A process that could not look for a while does not rely on what it has kept.
    world.clock.set(world.clock.now() + chrono::Duration::seconds(2));
    elsewhere.get("/savoie/near").await.is(200);
    assert_eq!(app.db.statements(), before + 1);
    // The window of the watch moves on, and misses nothing.
    for seconds in [50, 70, 130, 3600] {
        world.clock.set(world.clock.now() + chrono::Duration::seconds(seconds));
        let ask = world.ask(1).await;
        watch.look(&app).await.unwrap();
        assert!(shown(&elsewhere.get("/savoie/near").await).contains(&ask.id), "after {seconds} s");
    }
});

/// Commit order is not time order: what was begun first may be committed last, and is older than what
/// has been seen. Only PostgreSQL has two writers at once.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn what_is_committed_late_is_seen() {
    let world = World::on_postgres(module_path!()).await;
    let app = world.beside(&[]).await;
    let mut elsewhere = world.visitor_at(&app);
    let mut watch = Watch::begin(&app).await.unwrap();
    elsewhere.get("/savoie/near").await.is(200);
    let slow = offer(&world, "Commencé avant", Some("FR-73065"), "repairs");
    let tx = world.tx().await;
    put(&tx, slow).await.unwrap();
    Line::new("ask-created", Actor::System).write(&tx).await.unwrap();
    world.clock.set(world.clock.now() + chrono::Duration::seconds(20));
    let ask = world.ask(1).await;
    watch.look(&app).await.unwrap();
    assert_eq!(shown(&elsewhere.get("/savoie/near").await), [ask.id]);
    watch.look(&app).await.unwrap();
    tx.commit().await.unwrap();
    watch.look(&app).await.unwrap();
    elsewhere.get("/savoie/near").await.is(200).shows("Commencé avant");
}

both!(a_restart_finds_the_same, |world| async move {
    let mut ids = Vec::new();
    for number in 0..30 {
        ids.push(post(&world, offer(&world, &format!("Offre {number}"), Some("FR-73065"), "repairs")).await);
    }
    let tx = world.tx().await;
    take_down(&tx, ids[3]).await.unwrap();
    tx.commit().await.unwrap();
    let here = world.visitor().get("/savoie/near/geo.json").await;
    let app = world.beside(&[]).await;
    let there = world.visitor_at(&app).get("/savoie/near/geo.json").await;
    assert_eq!(here.is(200).body, there.is(200).body);
    assert_eq!(here.body.matches("\"Feature\"").count(), 29);
    assert!(!here.body.contains(&ids[3].to_string()));
});
