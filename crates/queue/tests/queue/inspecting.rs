//! Counting jobs and bringing dead letters back.

use std::time::Duration;

use chrono::TimeDelta;
use queue::{
    Job, JobError, JobMeta, NameStats, Options, Ran, Registry, Wake, count_dead, dead, retry_dead, stats,
};
use serde::{Deserialize, Serialize};

use crate::support::{Note, OTHER, PLATFORM, World, note, on_both, write_down};

on_both!(counts_by_kind, dead_letters_come_back_with_all_attempts, letters_of_one_platform_only);

#[derive(Serialize, Deserialize)]
struct Doomed;

impl Job for Doomed {
    const NAME: &'static str = "doomed";
    const MAX_ATTEMPTS: i32 = 1;
}

async fn fails(world: World, _: Doomed, meta: JobMeta) -> Result<(), JobError> {
    world.notes.add(format!("attempt {}", meta.attempt));
    Err(JobError::Retry("always".into()))
}

async fn counts_by_kind(world: World) {
    let start = world.now();
    world.add(&Doomed).await;
    world.worker(Registry::new().register(fails)).run_due().await.unwrap();

    // One that runs, two that are due, one that has time.
    world.add(&note("running")).await;
    let hang =
        Registry::new().register(async |world: World, job: Note, _: JobMeta| -> Result<(), JobError> {
            world.notes.add(job.text);
            std::future::pending().await
        });
    let options = Options { concurrency: 1, grace: Duration::ZERO, ..Options::default() };
    let worker = world.worker_with(world.db.clone(), hang, Wake::default(), options);
    let running = tokio::spawn(async move { worker.run(std::future::pending()).await });
    world.notes.wait_for("running").await;
    world.add_at(PLATFORM, &note("due"), start - TimeDelta::hours(2)).await;
    world.add_at(OTHER, &note("due"), start).await;
    world.add_at(OTHER, &note("scheduled"), start + TimeDelta::hours(1)).await;

    let expected = [
        NameStats { name: "doomed".into(), due: 0, scheduled: 0, running: 0, dead: 1, oldest_due: None },
        NameStats {
            name: "note".into(),
            due: 2,
            scheduled: 1,
            running: 1,
            dead: 0,
            oldest_due: Some(start - TimeDelta::hours(2)),
        },
    ];
    assert_eq!(stats(&world.db, start).await.unwrap(), expected);
    running.abort();
}

async fn dead_letters_come_back_with_all_attempts(world: World) {
    world.add(&Doomed).await;
    let worker = world.worker(Registry::new().register(fails));
    assert_eq!(worker.run_due().await.unwrap(), Ran { dead: 1, ..Ran::default() });
    world.clock.advance(TimeDelta::days(3));
    assert_eq!(retry_dead(&world.db, PLATFORM, None, world.now()).await.unwrap(), 1);
    assert_eq!(count_dead(&world.db, PLATFORM).await.unwrap(), 0);
    assert_eq!(worker.run_due().await.unwrap(), Ran { dead: 1, ..Ran::default() });
    assert_eq!(world.notes.all(), ["attempt 1", "attempt 1"]);
}

async fn letters_of_one_platform_only(world: World) {
    let fail = Registry::new()
        .register(async |_: World, job: Note, _: JobMeta| Err::<(), _>(JobError::Fail(job.text)));
    for text in ["a", "b", "c"] {
        world.add(&note(text)).await;
    }
    world.add_at(OTHER, &note("foreign"), world.now()).await;
    world.worker(fail).run_due().await.unwrap();

    let letters = dead(&world.db, PLATFORM, 2).await.unwrap();
    let texts: Vec<_> = letters.iter().map(|l| l.last_error.as_deref().unwrap()).collect();
    assert_eq!(texts, ["c", "b"]);
    assert_eq!(letters[0].payload, serde_json::json!({ "text": "c", "key": null }));
    assert_eq!(count_dead(&world.db, PLATFORM).await.unwrap(), 3);
    assert_eq!(retry_dead(&world.db, OTHER, Some(letters[0].id), world.now()).await.unwrap(), 0);
    assert_eq!(retry_dead(&world.db, PLATFORM, Some(letters[0].id), world.now()).await.unwrap(), 1);
    assert_eq!(count_dead(&world.db, PLATFORM).await.unwrap(), 2);
    assert_eq!(count_dead(&world.db, OTHER).await.unwrap(), 1);
    world.worker(Registry::new().register(write_down)).run_due().await.unwrap();
    assert_eq!(world.notes.all(), ["c"]);
}
