//! Several workers on one table: leases, turns, and effects that happen once.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use chrono::TimeDelta;
use queue::{CompleteError, Job, JobError, JobMeta, Options, Ran, Registry, Wake, dead, enqueue};
use sea_orm::{ConnectionTrait, DatabaseConnection};
use serde::{Deserialize, Serialize};
use tokio::time::sleep;
use uuid::Uuid;

use crate::support::{Note, OTHER, PLATFORM, World, begin, note, on_both, write_down};

on_both!(
    workers_never_run_a_job_twice,
    one_job_does_not_wait_for_a_crowd,
    newcomer_gets_its_turn,
    some_are_run_in_their_order_and_others_wait,
    killed_workers_job_comes_back_when_its_lease_ends,
    last_attempt_lost_with_its_worker_is_dead,
    lease_is_kept_while_the_handler_runs,
    effect_and_end_of_the_job_commit_together,
    lost_lease_rolls_the_effects_back,
    only_the_present_holder_may_settle_a_job,
    completed_job_stays_completed_whatever_follows,
);

const COMPLETED: Ran = Ran { completed: 1, retried: 0, dead: 0 };

async fn fill(world: &World, platform_id: Uuid, texts: impl Iterator<Item = String>) {
    let txn = world.begin().await;
    for text in texts {
        enqueue(&txn, world.new_job(platform_id, world.now()), &note(&text)).await.unwrap();
    }
    txn.commit().await.unwrap();
}

async fn workers_never_run_a_job_twice(world: World) {
    for (platform, count) in [(PLATFORM, 250), (OTHER, 30), (Uuid::nil(), 20)] {
        fill(&world, platform, (0..count).map(|i| format!("{platform} {i}"))).await;
    }
    let mut workers = Vec::new();
    for _ in 0..4 {
        let registry = Registry::new().register(write_down);
        let worker = world.worker_with(world.connect().await, registry, Wake::default(), Options::default());
        workers.push(tokio::spawn(async move { worker.run(std::future::pending()).await }));
    }
    for _ in 0..1000 {
        if world.jobs().await == 0 {
            break;
        }
        sleep(Duration::from_millis(20)).await;
    }
    workers.iter().for_each(tokio::task::JoinHandle::abort);
    let mut times = BTreeMap::new();
    for text in world.notes.all() {
        *times.entry(text).or_insert(0) += 1;
    }
    assert_eq!(times.len(), 300);
    assert!(times.values().all(|n| *n == 1), "{times:?}");
}

async fn one_job_does_not_wait_for_a_crowd(world: World) {
    fill(&world, PLATFORM, (0..1000).map(|i| i.to_string())).await;
    fill(&world, OTHER, ["lonely".to_string()].into_iter()).await;
    let options = Options { concurrency: 2, ..Options::default() };
    let registry = Registry::new().register(write_down);
    let worker = world.worker_with(world.db.clone(), registry, Wake::default(), options);
    let notes = world.notes.clone();
    worker.run(async move { notes.wait_for("lonely").await }).await;
    let place = world.notes.all().iter().position(|n| n == "lonely").unwrap();
    assert!(place < 3, "{place} jobs ran before");
}

async fn newcomer_gets_its_turn(world: World) {
    fill(&world, PLATFORM, (0..4000).map(|i| i.to_string())).await;
    let options = Options { concurrency: 2, ..Options::default() };
    let registry =
        Registry::new().register(async |world: World, job: Note, _: JobMeta| -> Result<(), JobError> {
            sleep(Duration::from_millis(2)).await;
            world.notes.add(job.text);
            Ok(())
        });
    let worker = world.worker_with(world.db.clone(), registry, Wake::default(), options);
    let notes = world.notes.clone();
    let running = tokio::spawn(async move { worker.run(async move { notes.wait_for("late").await }).await });
    world.notes.wait_for("0").await;
    fill(&world, OTHER, ["late".to_string()].into_iter()).await;
    running.await.unwrap();
    assert!(world.jobs().await > 0, "the crowd was through before the newcomer had its turn");
}

#[derive(Clone, Serialize, Deserialize)]
struct Once;

impl Job for Once {
    const NAME: &'static str = "once";
    const MAX_ATTEMPTS: i32 = 1;
}

/// Lets a worker start the waiting job and kills it while the handler hangs.
async fn kill_in_the_middle(world: &World) {
    async fn hang<J>(world: World, _: J, meta: JobMeta) -> Result<(), JobError> {
        world.notes.add(format!("attempt {}", meta.attempt));
        std::future::pending().await
    }
    let registry = Registry::new().register(hang::<Note>).register(hang::<Once>);
    let worker = world.worker(registry);
    let running = tokio::spawn(async move { worker.run(std::future::pending()).await });
    world.notes.wait_for("attempt 1").await;
    running.abort();
    assert!(running.await.unwrap_err().is_cancelled());
}

async fn some_are_run_in_their_order_and_others_wait(world: World) {
    fill(&world, PLATFORM, ["one", "two", "three"].map(String::from).into_iter()).await;
    fill(&world, OTHER, ["elsewhere"].map(String::from).into_iter()).await;
    let worker = world.worker(Registry::new().register(write_down));
    let two = Some(Ran { completed: 2, ..Ran::default() });
    assert_eq!(worker.run_some(PLATFORM, 2).await.unwrap(), two);
    assert_eq!(world.notes.all(), ["one", "two"]);
    assert_eq!(worker.run_some(PLATFORM, 2).await.unwrap(), Some(COMPLETED));
    assert_eq!(worker.run_some(PLATFORM, 2).await.unwrap(), None);
    assert_eq!(world.notes.all(), ["one", "two", "three"]);
}

async fn killed_workers_job_comes_back_when_its_lease_ends(world: World) {
    world.add(&note("x")).await;
    kill_in_the_middle(&world).await;
    let worker = world.worker(Registry::new().register(
        async |world: World, _: Note, meta: JobMeta| -> Result<(), JobError> {
            world.notes.add(format!("attempt {}", meta.attempt));
            Ok(())
        },
    ));
    world.clock.advance(TimeDelta::milliseconds(59_999));
    assert_eq!(worker.run_due().await.unwrap(), Ran::default());
    world.clock.advance(TimeDelta::milliseconds(1));
    assert_eq!(worker.run_due().await.unwrap(), COMPLETED);
    assert_eq!(world.notes.all(), ["attempt 1", "attempt 2"]);
}

async fn last_attempt_lost_with_its_worker_is_dead(world: World) {
    world.add(&Once).await;
    kill_in_the_middle(&world).await;
    world.clock.advance(TimeDelta::minutes(1));
    let worker = world.worker(Registry::new());
    assert_eq!(worker.run_due().await.unwrap(), Ran { dead: 1, ..Ran::default() });
    let letters = dead(&world.db, PLATFORM, 10).await.unwrap();
    let reason = letters[0].last_error.as_deref();
    assert_eq!(reason, Some("the worker was lost during the last attempt"));
}

async fn lease_is_kept_while_the_handler_runs(world: World) {
    world.add(&note("x")).await;
    let registry =
        Registry::new().register(async |world: World, _: Note, _: JobMeta| -> Result<(), JobError> {
            world.notes.add("started");
            world.notes.wait_for("go on").await;
            world.notes.add("done");
            Ok(())
        });
    let options = Options { lease: Duration::from_millis(900), ..Options::default() };
    let worker = world.worker_with(world.db.clone(), registry, Wake::default(), options);
    let notes = world.notes.clone();
    let running = tokio::spawn(async move { worker.run(async move { notes.wait_for("done").await }).await });
    world.notes.wait_for("started").await;

    let rival = Registry::new().register(write_down);
    let rival = world.worker_with(world.connect().await, rival, Wake::default(), Options::default());
    // Three leases long, in real time and by the clock.
    for _ in 0..27 {
        sleep(Duration::from_millis(100)).await;
        world.clock.advance(TimeDelta::milliseconds(100));
        assert_eq!(rival.run_due().await.unwrap(), Ran::default());
    }
    world.notes.add("go on");
    running.await.unwrap();
    assert_eq!(world.jobs().await, 0);
    assert!(!world.notes.all().contains(&"x".into()));
}

async fn record(db: &DatabaseConnection, meta: &JobMeta) -> Result<(), CompleteError> {
    let txn = begin(db).await;
    let sql = format!("INSERT INTO effects VALUES ('attempt {}')", meta.attempt);
    txn.execute_unprepared(&sql).await?;
    meta.complete(&txn).await?;
    txn.commit().await?;
    Ok(())
}

async fn effect_and_end_of_the_job_commit_together(world: World) {
    world.add(&note("x")).await;
    let worker = world.worker(Registry::new().register(async |world: World, _: Note, meta: JobMeta| {
        record(&world.db, &meta).await?;
        // Before the worker could have done anything.
        assert_eq!(world.jobs().await, 0);
        Ok::<(), JobError>(())
    }));
    assert_eq!(worker.run_due().await.unwrap(), COMPLETED);
    assert_eq!(world.effects().await, 1);
}

/// The first handler is so slow that a second worker takes its job over.
async fn lost_lease_rolls_the_effects_back(world: World) {
    world.add(&note("x")).await;
    let slow = Registry::new().register(async |world: World, _: Note, meta: JobMeta| {
        world.notes.add("slow one started");
        world.notes.wait_for("taken over").await;
        let error = record(&world.db, &meta).await.unwrap_err();
        assert!(matches!(error, CompleteError::LostLease));
        world.notes.add("slow one noticed");
        Err::<(), JobError>(error.into())
    });
    let slow = world.worker(slow);
    let running = tokio::spawn(async move { slow.run_due().await.unwrap() });
    world.notes.wait_for("slow one started").await;

    world.clock.advance(TimeDelta::minutes(2));
    let fast = Registry::new().register(async |world: World, _: Note, meta: JobMeta| {
        assert_eq!(meta.attempt, 2);
        record(&world.db, &meta).await.map_err(JobError::from)
    });
    let fast = world.worker_with(world.connect().await, fast, Wake::default(), Options::default());
    assert_eq!(fast.run_due().await.unwrap(), COMPLETED);
    world.notes.add("taken over");
    assert_eq!(running.await.unwrap(), Ran::default());
    assert_eq!(world.notes.all().last().unwrap(), "slow one noticed");
    assert_eq!((world.effects().await, world.jobs().await), (1, 0));
}

/// The job is taken over and still in the new hands when the slow handler wants to complete it, then
/// fails, then is done with it.
async fn only_the_present_holder_may_settle_a_job(world: World) {
    for (i, end) in
        [Ok(()), Err(JobError::Retry("x".into())), Err(JobError::Fail("x".into()))].into_iter().enumerate()
    {
        world.add(&note("x")).await;
        let end = Arc::new(Mutex::new(Some(end)));
        let slow = Registry::new().register(move |world: World, _: Note, meta: JobMeta| {
            let end = end.lock().unwrap().take().unwrap();
            async move {
                world.notes.add(format!("started {i}"));
                world.notes.wait_for(&format!("taken over {i}")).await;
                assert!(matches!(record(&world.db, &meta).await, Err(CompleteError::LostLease)));
                end
            }
        });
        let slow = world.worker(slow);
        let running = tokio::spawn(async move { slow.run_due().await.unwrap() });
        world.notes.wait_for(&format!("started {i}")).await;

        world.clock.advance(TimeDelta::minutes(2));
        let fast = Registry::new().register(move |world: World, _: Note, _: JobMeta| async move {
            world.notes.add(format!("taken over {i}"));
            world.notes.wait_for(&format!("go on {i}")).await;
            Ok::<(), JobError>(())
        });
        let fast = world.worker_with(world.connect().await, fast, Wake::default(), Options::default());
        let taken = tokio::spawn(async move { fast.run_due().await.unwrap() });
        running.await.unwrap();
        let held = "SELECT count(*) FROM jobs WHERE locked_by IS NOT NULL AND dead_at IS NULL";
        assert_eq!(world.number(held).await, 1);
        world.notes.add(format!("go on {i}"));
        assert_eq!(taken.await.unwrap(), COMPLETED);
        assert_eq!((world.effects().await, world.jobs().await), (0, 0));
    }
}

async fn completed_job_stays_completed_whatever_follows(world: World) {
    world.add(&note("x")).await;
    let worker = world.worker(Registry::new().register(async |world: World, _: Note, meta: JobMeta| {
        record(&world.db, &meta).await?;
        Err::<(), _>(JobError::Retry("something after the commit".into()))
    }));
    assert_eq!(worker.run_due().await.unwrap(), Ran::default());
    world.clock.advance(TimeDelta::days(1));
    assert_eq!(worker.run_due().await.unwrap(), Ran::default());
    assert_eq!((world.effects().await, world.jobs().await), (1, 0));
}
