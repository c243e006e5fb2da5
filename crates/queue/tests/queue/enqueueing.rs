//! Putting jobs into the table.

use std::time::Duration;

use chrono::TimeDelta;
use queue::{Enqueued, Job, JobError, JobMeta, Ran, Registry, enqueue, next_due};
use serde::{Deserialize, Serialize};
use tokio::time::sleep;

use crate::support::{OTHER, PLATFORM, World, begin, keyed, note, on_both, write_down};

on_both!(
    exists_if_its_transaction_commits,
    runs_at_its_time_and_not_before,
    runs_in_the_order_of_time_and_id_over_all_platforms,
    same_key_is_one_job_at_the_earlier_time,
    same_key_elsewhere_is_another_job,
    key_is_free_while_the_job_runs,
    failed_job_takes_its_key_up_again,
    failed_job_whose_key_is_taken_waits_without,
    merging_holds_the_waiting_job_until_the_commit,
);

fn done(completed: usize) -> Ran {
    Ran { completed, ..Ran::default() }
}

async fn exists_if_its_transaction_commits(world: World) {
    let txn = world.begin().await;
    enqueue(&txn, world.new_job(PLATFORM, world.now()), &note("rolled back")).await.unwrap();
    txn.rollback().await.unwrap();
    let txn = world.begin().await;
    enqueue(&txn, world.new_job(PLATFORM, world.now()), &note("committed")).await.unwrap();
    txn.commit().await.unwrap();

    let worker = world.worker(Registry::new().register(write_down));
    assert_eq!(worker.run_due().await.unwrap(), done(1));
    assert_eq!(world.notes.all(), ["committed"]);
    assert_eq!(world.jobs().await, 0);
}

async fn runs_at_its_time_and_not_before(world: World) {
    let at = world.now() + TimeDelta::hours(3);
    world.add_at(PLATFORM, &note("later"), at).await;
    let worker = world.worker(Registry::new().register(write_down));
    assert_eq!(worker.run_due().await.unwrap(), done(0));
    assert_eq!(next_due(&world.db).await.unwrap(), Some(at));
    world.clock.set(at - TimeDelta::microseconds(1));
    assert_eq!(worker.run_due().await.unwrap(), done(0));
    world.clock.set(at);
    assert_eq!(worker.run_due().await.unwrap(), done(1));
    assert_eq!(next_due(&world.db).await.unwrap(), None);
}

/// With fractions of a second of different length, which SQLite keeps as text and compares as such.
async fn runs_in_the_order_of_time_and_id_over_all_platforms(world: World) {
    let second = TimeDelta::seconds(1) - TimeDelta::nanoseconds(123_456_000);
    let times = [
        ("f", second + TimeDelta::seconds(1)),
        ("b", second),
        ("c", second + TimeDelta::microseconds(1)),
        ("d", second + TimeDelta::milliseconds(1)),
        ("e", second + TimeDelta::microseconds(1001)),
        ("a", TimeDelta::zero()),
        ("g", second + TimeDelta::seconds(1)),
    ];
    for (i, (text, after)) in times.into_iter().enumerate() {
        let platform = if i % 2 == 0 { PLATFORM } else { OTHER };
        world.add_at(platform, &note(text), world.now() + after).await;
    }
    world.clock.advance(TimeDelta::minutes(1));
    world.worker(Registry::new().register(write_down)).run_due().await.unwrap();
    assert_eq!(world.notes.all(), ["a", "b", "c", "d", "e", "f", "g"]);
}

async fn same_key_is_one_job_at_the_earlier_time(world: World) {
    let hours = |n| world.now() + TimeDelta::hours(n);
    assert_eq!(world.add_at(PLATFORM, &keyed("first", "k"), hours(3)).await, Enqueued::New);
    assert_eq!(world.add_at(PLATFORM, &keyed("later", "k"), hours(5)).await, Enqueued::Merged);
    assert_eq!(next_due(&world.db).await.unwrap(), Some(hours(3)));
    assert_eq!(world.add_at(PLATFORM, &keyed("earlier", "k"), hours(2)).await, Enqueued::Merged);
    assert_eq!(next_due(&world.db).await.unwrap(), Some(hours(2)));

    world.clock.set(hours(2));
    let worker = world.worker(Registry::new().register(write_down));
    assert_eq!(worker.run_due().await.unwrap(), done(1));
    assert_eq!(world.notes.all(), ["first"]);
    assert_eq!(world.add(&keyed("again", "k")).await, Enqueued::New);
}

#[derive(Serialize, Deserialize)]
struct Elsewhere;

impl Job for Elsewhere {
    const NAME: &'static str = "elsewhere";

    fn dedup_key(&self) -> Option<String> {
        Some("k".into())
    }
}

async fn same_key_elsewhere_is_another_job(world: World) {
    assert_eq!(world.add(&keyed("here", "k")).await, Enqueued::New);
    assert_eq!(world.add(&keyed("other key", "l")).await, Enqueued::New);
    assert_eq!(world.add(&Elsewhere).await, Enqueued::New);
    assert_eq!(world.add_at(OTHER, &keyed("other platform", "k"), world.now()).await, Enqueued::New);
    assert_eq!(world.add(&note("no key")).await, Enqueued::New);
    assert_eq!(world.add(&note("no key")).await, Enqueued::New);
    assert_eq!(world.jobs().await, 6);
}

async fn key_is_free_while_the_job_runs(world: World) {
    world.add(&keyed("first", "k")).await;
    let worker = world.worker(Registry::new().register(
        async |world: World, job: crate::support::Note, _: JobMeta| -> Result<(), JobError> {
            if job.text == "first" {
                assert_eq!(world.add(&keyed("second", "k")).await, Enqueued::New);
                assert_eq!(world.add(&keyed("third", "k")).await, Enqueued::Merged);
            }
            world.notes.add(job.text);
            Ok(())
        },
    ));
    assert_eq!(worker.run_due().await.unwrap(), done(2));
    assert_eq!(world.notes.all(), ["first", "second"]);
}

async fn fail_first(world: World, job: crate::support::Note, meta: JobMeta) -> Result<(), JobError> {
    world.notes.add(&job.text);
    if job.text == "overtaken" && meta.attempt == 1 {
        world.add_at(PLATFORM, &keyed("overtaking", "k"), world.now() + TimeDelta::days(9)).await;
    }
    if meta.attempt == 1 { Err(JobError::Retry("not yet".into())) } else { Ok(()) }
}

async fn failed_job_takes_its_key_up_again(world: World) {
    world.add(&keyed("first", "k")).await;
    let worker = world.worker(Registry::new().register(fail_first));
    assert_eq!(worker.run_due().await.unwrap(), Ran { retried: 1, ..Ran::default() });
    assert_eq!(world.add(&keyed("second", "k")).await, Enqueued::Merged);
    // Brought forward by the second one.
    assert_eq!(worker.run_due().await.unwrap(), done(1));
    assert_eq!(world.notes.all(), ["first", "first"]);
}

async fn failed_job_whose_key_is_taken_waits_without(world: World) {
    world.add(&keyed("overtaken", "k")).await;
    let worker = world.worker(Registry::new().register(fail_first));
    assert_eq!(worker.run_due().await.unwrap(), Ran { retried: 1, ..Ran::default() });
    assert_eq!(world.jobs().await, 2);
    world.clock.advance(TimeDelta::minutes(1));
    assert_eq!(worker.run_due().await.unwrap(), done(1));
    assert_eq!(world.notes.all(), ["overtaken", "overtaken"]);
    assert_eq!(world.add(&keyed("third", "k")).await, Enqueued::Merged);
}

/// Otherwise the job could run before it can see what the transaction commits, and none after.
async fn merging_holds_the_waiting_job_until_the_commit(world: World) {
    world.add(&keyed("job", "k")).await;
    let worker = world.worker(Registry::new().register(
        async |world: World, _: crate::support::Note, _: JobMeta| -> Result<(), JobError> {
            let seen = world.effects().await;
            world.notes.add(format!("saw {seen}"));
            Ok(())
        },
    ));

    let other = world.connect().await;
    let txn = begin(&other).await;
    sea_orm::ConnectionTrait::execute_unprepared(&txn, "INSERT INTO effects VALUES ('x')").await.unwrap();
    // Later than the waiting one, so there is nothing to update.
    let new = world.new_job(PLATFORM, world.now() + TimeDelta::hours(1));
    assert_eq!(enqueue(&txn, new, &keyed("job", "k")).await.unwrap(), Enqueued::Merged);

    let running = tokio::spawn({
        let worker = worker.clone();
        async move { worker.run_due().await.unwrap() }
    });
    sleep(Duration::from_millis(300)).await;
    assert!(world.notes.all().is_empty());
    txn.commit().await.unwrap();
    running.await.unwrap();
    worker.run_due().await.unwrap();
    assert_eq!(world.notes.all(), ["saw 1"]);
}
