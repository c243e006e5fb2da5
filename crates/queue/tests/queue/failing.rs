//! Jobs that fail: pauses, dead letters, and what is kept of the reason.

use chrono::TimeDelta;
use queue::{Job, JobError, JobMeta, Ran, Registry, count_dead, dead, next_due};
use sea_orm::ConnectionTrait;
use serde::{Deserialize, Serialize};

use crate::support::{Note, PLATFORM, World, note, on_both, write_down};

on_both!(
    waits_ten_seconds_give_or_take_a_quarter,
    twelve_attempts_within_two_days_then_dead,
    says_itself_when_to_run_again,
    failing_for_good_is_dead_at_once,
    panic_is_a_failure_like_any_other,
    without_handler_it_waits_for_one,
    payload_of_another_version_waits_for_its_handler,
    long_reasons_are_cut,
    database_errors_do_not_quote_values,
);

const RETRIED: Ran = Ran { completed: 0, retried: 1, dead: 0 };
const DEAD: Ran = Ran { completed: 0, retried: 0, dead: 1 };

async fn always_fails(world: World, _: Note, meta: JobMeta) -> Result<(), JobError> {
    world.notes.add(format!("attempt {}", meta.attempt));
    Err(JobError::Retry("the server is away".into()))
}

async fn waits_ten_seconds_give_or_take_a_quarter(world: World) {
    for _ in 0..20 {
        world.add(&note("x")).await;
    }
    let ran = world.worker(Registry::new().register(always_fails)).run_due().await.unwrap();
    assert_eq!(ran, Ran { retried: 20, ..Ran::default() });
    let first = next_due(&world.db).await.unwrap().unwrap() - world.now();
    assert!(first >= TimeDelta::milliseconds(7500) && first < TimeDelta::milliseconds(12500), "{first}");
    assert_eq!(world.number("SELECT count(DISTINCT run_at) FROM jobs").await, 20);
}

async fn twelve_attempts_within_two_days_then_dead(world: World) {
    world.add(&note("x")).await;
    let started = world.now();
    let worker = world.worker(Registry::new().register(always_fails));
    for _ in 1..12 {
        assert_eq!(worker.run_due().await.unwrap(), RETRIED);
        world.clock.set(next_due(&world.db).await.unwrap().unwrap());
    }
    assert_eq!(worker.run_due().await.unwrap(), DEAD);
    let took = world.now() - started;
    assert!(took > TimeDelta::hours(33) && took < TimeDelta::hours(57), "{took}");
    assert_eq!(world.notes.all().len(), 12);
    assert_eq!(next_due(&world.db).await.unwrap(), None);

    let letters = dead(&world.db, PLATFORM, 10).await.unwrap();
    assert_eq!(letters.len(), 1);
    assert_eq!(letters[0].attempts, 12);
    assert_eq!(letters[0].last_error.as_deref(), Some("the server is away"));
    assert_eq!((letters[0].created_at, letters[0].dead_at), (started, world.now()));
    world.clock.advance(TimeDelta::days(30));
    assert_eq!(worker.run_due().await.unwrap(), Ran::default());
}

async fn says_itself_when_to_run_again(world: World) {
    world.add(&note("x")).await;
    let tomorrow = world.now() + TimeDelta::days(1);
    let worker = world.worker(Registry::new().register(move |_: World, _: Note, meta: JobMeta| async move {
        match meta.attempt {
            1 => Err(JobError::RetryAt(tomorrow, "closed today".into())),
            _ => Ok(()),
        }
    }));
    assert_eq!(worker.run_due().await.unwrap(), RETRIED);
    assert_eq!(next_due(&world.db).await.unwrap(), Some(tomorrow));
    world.clock.set(tomorrow);
    assert_eq!(worker.run_due().await.unwrap(), Ran { completed: 1, ..Ran::default() });
}

async fn failing_for_good_is_dead_at_once(world: World) {
    world.add(&note("x")).await;
    let worker = world.worker(Registry::new().register(async |_: World, _: Note, _: JobMeta| {
        Err::<(), _>(JobError::Fail("no such listing".into()))
    }));
    assert_eq!(worker.run_due().await.unwrap(), DEAD);
    assert_eq!(count_dead(&world.db, PLATFORM).await.unwrap(), 1);
}

async fn panic_is_a_failure_like_any_other(world: World) {
    world.add(&note("x")).await;
    let worker = world.worker(Registry::new().register(
        async |world: World, job: Note, meta: JobMeta| -> Result<(), JobError> {
            assert!(meta.attempt > 1, "a secret");
            world.notes.add(job.text);
            Ok(())
        },
    ));
    assert_eq!(worker.run_due().await.unwrap(), RETRIED);
    assert_eq!(world.number("SELECT count(*) FROM jobs WHERE last_error = 'the handler panicked'").await, 1);
    world.clock.advance(TimeDelta::minutes(1));
    assert_eq!(worker.run_due().await.unwrap(), Ran { completed: 1, ..Ran::default() });
}

async fn without_handler_it_waits_for_one(world: World) {
    world.add(&note("x")).await;
    assert_eq!(world.worker(Registry::new()).run_due().await.unwrap(), RETRIED);
    world.clock.advance(TimeDelta::minutes(1));
    let ran = world.worker(Registry::new().register(write_down)).run_due().await.unwrap();
    assert_eq!(ran, Ran { completed: 1, ..Ran::default() });
}

/// The same job as an older version of the application would know it.
#[derive(Serialize, Deserialize)]
struct OldNote {
    text: u64,
}

impl Job for OldNote {
    const NAME: &'static str = Note::NAME;
}

async fn payload_of_another_version_waits_for_its_handler(world: World) {
    world.add(&note("a secret")).await;
    let old = Registry::new().register(async |_: World, _: OldNote, _: JobMeta| Ok::<(), JobError>(()));
    assert_eq!(world.worker(old).run_due().await.unwrap(), RETRIED);
    let sql = "SELECT count(*) FROM jobs WHERE last_error = 'payload not understood (Data)'";
    assert_eq!(world.number(sql).await, 1);
    world.clock.advance(TimeDelta::minutes(1));
    world.worker(Registry::new().register(write_down)).run_due().await.unwrap();
    assert_eq!(world.notes.all(), ["a secret"]);
}

async fn long_reasons_are_cut(world: World) {
    world.add(&note("x")).await;
    let worker = world.worker(
        Registry::new()
            .register(async |_: World, _: Note, _: JobMeta| Err::<(), _>(JobError::Fail("é".repeat(9000)))),
    );
    worker.run_due().await.unwrap();
    let letters = dead(&world.db, PLATFORM, 1).await.unwrap();
    assert_eq!(letters[0].last_error, Some("é".repeat(300)));
}

async fn database_errors_do_not_quote_values(world: World) {
    world.add(&note("x")).await;
    let worker = world.worker(Registry::new().register(
        async |world: World, _: Note, _: JobMeta| -> Result<(), JobError> {
            let sql = "INSERT INTO effects VALUES ('a secret'), ('a secret')";
            world.db.execute_unprepared(sql).await?;
            Ok(())
        },
    ));
    assert_eq!(worker.run_due().await.unwrap(), RETRIED);
    let codes = "('database: error 2067', 'database: error 23505')";
    assert_eq!(world.number(&format!("SELECT count(*) FROM jobs WHERE last_error IN {codes}")).await, 1);
}
