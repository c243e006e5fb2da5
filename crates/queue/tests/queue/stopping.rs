//! Waking up and stopping.

use std::time::Duration;

use queue::{Enqueued, JobError, JobMeta, NameStats, Options, Ran, Registry, Wake, stats};
use sea_orm::ConnectionTrait;
use tokio::sync::oneshot;
use tokio::time::{Instant, sleep, timeout};

use crate::support::{Note, World, begin, keyed, note, on_both, write_down};

on_both!(rings_wake_it_up, running_jobs_may_finish, unfinished_jobs_are_handed_back);

const SOON: Duration = Duration::from_secs(10);

fn options(grace: Duration) -> Options {
    Options { poll: Duration::from_secs(3600), grace, ..Options::default() }
}

async fn rings_wake_it_up(world: World) {
    let wake = Wake::default();
    let registry = Registry::new().register(write_down);
    let worker = world.worker_with(world.db.clone(), registry, wake.clone(), options(SOON));
    let (stop, stopped) = oneshot::channel::<()>();
    let running = tokio::spawn(async move { worker.run(async { stopped.await.unwrap() }).await });
    sleep(Duration::from_millis(100)).await;
    world.add(&note("a")).await;
    wake.ring();
    world.notes.wait_for("a").await;
    world.add(&note("b")).await;
    wake.ring();
    world.notes.wait_for("b").await;
    stop.send(()).unwrap();
    timeout(SOON, running).await.unwrap().unwrap();
}

async fn running_jobs_may_finish(world: World) {
    for text in ["a", "b"] {
        world.add(&note(text)).await;
    }
    let registry =
        Registry::new().register(async |world: World, job: Note, _: JobMeta| -> Result<(), JobError> {
            world.notes.add(format!("{} starts", job.text));
            sleep(Duration::from_millis(200)).await;
            world.notes.add(job.text);
            Ok(())
        });
    let worker = world.worker_with(world.db.clone(), registry, Wake::default(), options(SOON));
    let notes = world.notes.clone();
    let both_started = async move {
        notes.wait_for("a starts").await;
        notes.wait_for("b starts").await;
    };
    timeout(SOON, worker.run(both_started)).await.unwrap();
    assert!(world.notes.all().contains(&"a".into()) && world.notes.all().contains(&"b".into()));
    assert_eq!(world.jobs().await, 0);
}

/// While one handler is in the middle of a transaction, on SQLite over the worker's one connection.
async fn unfinished_jobs_are_handed_back(world: World) {
    world.add(&keyed("a", "k")).await;
    let registry =
        Registry::new().register(async |world: World, job: Note, meta: JobMeta| -> Result<(), JobError> {
            let txn = begin(&world.db).await;
            txn.execute_unprepared("INSERT INTO effects VALUES ('half')").await?;
            meta.complete(&txn).await?;
            world.notes.add(job.text);
            sleep(Duration::from_secs(3600)).await;
            txn.commit().await?;
            Ok(())
        });
    let grace = Duration::from_millis(200);
    let worker = world.worker_with(world.db.clone(), registry, Wake::default(), options(grace));
    let notes = world.notes.clone();
    let before = Instant::now();
    timeout(SOON, worker.run(async move { notes.wait_for("a").await })).await.unwrap();
    assert!(before.elapsed() >= grace);

    let waiting = NameStats {
        name: "note".into(),
        due: 1,
        scheduled: 0,
        running: 0,
        dead: 0,
        oldest_due: Some(world.now()),
    };
    assert_eq!(stats(&world.db, world.now()).await.unwrap(), [waiting]);
    assert_eq!(world.effects().await, 0);
    assert_eq!(world.number("SELECT count(*) FROM jobs WHERE attempts = 0").await, 1);
    assert_eq!(world.add(&keyed("a", "k")).await, Enqueued::Merged);

    let ran = world.worker(Registry::new().register(write_down)).run_due().await.unwrap();
    assert_eq!(ran, Ran { completed: 1, ..Ran::default() });
}
