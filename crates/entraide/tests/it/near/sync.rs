//! The board in memory is as true as the table: with several processes, after a restart, and where
//! what began first is committed last.

use std::time::Duration;

use entraide::board::model::{ActiveModel, Entity, put, take_down};
use entraide::events::watch::Watch;
use entraide::events::{Actor, Line};

use sea_orm::{ActiveModelTrait as _, IntoActiveModel as _, Set};

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

both!(a_first_reading_that_is_broken_off_leaves_nothing, |world| async move {
    let first = post(&world, offer(&world, "Offre", Some("FR-73065"), "repairs")).await;
    let row = world.app.read(world.settings().id()).get::<Entity>(first).await.unwrap().unwrap();
    // More than are read at a time.
    let mut ids: Vec<_> = (0..11_000).map(|_| world.app.ids.uuid()).collect();
    let row = |id: &uuid::Uuid| ActiveModel { id: Set(*id), ..row.clone().into_active_model().reset_all() };
    let tx = world.tx().await;
    tx.insert_all(ids.iter().map(row).collect()).await.unwrap();
    tx.commit().await.unwrap();
    ids.sort_unstable();
    let app = world.beside(&[]).await;
    let platform = world.settings().id();
    // Whoever asked goes away, later each time; then something goes that may have been read already.
    let mut down = Vec::new();
    let board = loop {
        let wait = Duration::from_millis(40 * (down.len() as u64 + 1));
        if let Ok(board) = tokio::time::timeout(wait, app.boards.current(&app, platform)).await {
            break board.unwrap();
        }
        let id = ids.remove(0);
        let tx = world.tx().await;
        take_down(&tx, id).await.unwrap();
        tx.commit().await.unwrap();
        down.push(id);
    };
    assert!(!down.is_empty());
    let (shown, _) = board.read();
    assert!(down.iter().all(|id| shown.index.get(*id).is_none()), "{} were broken off", down.len());
    assert_eq!(shown.index.len(), ids.len() + 1);
});
