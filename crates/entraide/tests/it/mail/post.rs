//! A letter leaves once, and at a decent hour.

use chrono::{Duration, TimeZone};
use chrono_tz::Europe::Paris;
use entraide::alerts::model as alert;
use entraide::mail::letter::{Letter, SendLetter};
use entraide::mail::model::{caught, sent};
use entraide::mail::post::deliver;
use queue::JobError;

use super::{alert_in_the_post, person_of, put, worker};
use crate::world::both;

both!(a_letter_leaves_once_and_is_noted_with_its_job, |world| async move {
    let id = alert_in_the_post(&world, "Luc").await;
    world.work().await;
    let (mut caught, mut sent) = (world.all::<caught::Entity>().await, world.all::<sent::Entity>().await);
    caught.retain(|one| one.recipient == "luc@example.org");
    sent.retain(|one| one.letter == "alert");
    assert_eq!((caught.len(), sent.len()), (1, 1), "{sent:?}");
    assert_eq!(caught[0].id, sent[0].id);
    let alert = world.read().get::<alert::Entity>(id).await.unwrap().unwrap();
    assert_eq!(alert.sent_at, Some(world.clock.now()));
    assert_eq!(sent[0].listing_id, Some(alert.listing_id));
    assert_eq!(queue::count_dead(&world.app.db.read, world.platform).await.unwrap(), 0);
});

fn copy(job: &SendLetter) -> SendLetter {
    SendLetter { letter: job.letter, to: job.to, about: job.about }
}

both!(a_handler_that_runs_twice_sends_once, |world| async move {
    alert_in_the_post(&world, "Luc").await;
    let twice = worker(&world.app, |app, job, meta| async move {
        deliver(app.clone(), copy(&job), meta.clone()).await?;
        deliver(app, job, meta).await
    });
    twice.run_due().await.unwrap();
    world.work().await;
    assert_eq!(world.all::<caught::Entity>().await.len(), 1);
});

both!(who_has_lost_the_lease_has_sent_nothing, |world| async move {
    alert_in_the_post(&world, "Luc").await;
    let late = worker(&world.app, |app, job, meta| async move {
        // Meanwhile another worker has ended the job.
        let tx = app.tx(meta.platform_id).await?;
        meta.complete(tx.conn()).await?;
        tx.commit().await?;
        let done = deliver(app, job, meta).await;
        assert!(matches!(done, Err(JobError::Retry(_))), "{done:?}");
        done
    });
    late.run_due().await.unwrap();
    assert!(world.all::<caught::Entity>().await.is_empty());
    assert!(world.all::<sent::Entity>().await.is_empty());
    let alerts = world.all::<alert::Entity>().await;
    assert_eq!(alerts[0].sent_at, None);
});

both!(no_alert_leaves_in_the_night, |world| async move {
    let helper = world.helper("Luc").await;
    let ask = world.ask(1).await;
    world.work().await;
    let before = world.all::<sent::Entity>().await.len();
    world.clock.set(Paris.with_ymd_and_hms(2026, 3, 16, 23, 0, 0).unwrap().to_utc());
    let alert = alert::of_pair(&world.read(), ask.id, helper).await.unwrap().unwrap();
    put(&world, Letter::AlertAgain, person_of(&world, helper).await, alert.id).await;
    world.pass(Duration::hours(8)).await;
    let sent = world.all::<sent::Entity>().await;
    assert!(sent[before..].iter().all(|one| !one.letter.starts_with("alert")), "{sent:?}");
    world.pass(Duration::hours(2)).await;
    let sent = world.all::<sent::Entity>().await;
    assert_eq!(sent.iter().filter(|one| one.letter == "alert-again").count(), 1);
});
