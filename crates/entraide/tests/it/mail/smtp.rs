//! Through a real mail server: one that takes letters, refuses them, or is away.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use chrono::Duration;
use entraide::alerts::model as alert;
use entraide::events;
use entraide::helpers::model as helper;
use entraide::i18n::Lang;
use entraide::jobs;
use entraide::listings::model::{self as listing, Change, Hand, Start};
use entraide::mail::letter::Letter;
use entraide::mail::model::{caught, sent};
use entraide::mail::post::deliver;
use entraide::people::model::{self as people, Introduction};
use entraide::relations::bulletins::recipients;
use entraide::relations::sending;
use entraide::state::App;
use queue::{Options, Worker};
use sea_orm::Condition;

use super::{alert_in_the_post, put, with_mail, worker};
use crate::town::{groups, touch};
use crate::world::{World, both};

async fn work(app: &App) {
    let db = app.db.write.clone();
    let (source, wake) = (Arc::new(app.clone()), app.wake.clone());
    let worker = Worker::new(db, source, jobs::registry(), app.clone(), wake, Options::default());
    worker.run_due().await.unwrap();
}

/// Lets time pass, as [`World::pass`] does.
async fn pass(app: &App, time: Duration) {
    let until = app.clock.now() + time;
    work(app).await;
    while let Some(next) = queue::next_due(&app.db.read).await.unwrap().filter(|next| *next <= until) {
        app.clock.set(next.max(app.clock.now()));
        work(app).await;
    }
    app.clock.set(until);
}

fn smtp_server() -> String {
    std::env::var("ENTRAIDE_TEST_SMTP").expect(
        "set ENTRAIDE_TEST_SMTP and ENTRAIDE_TEST_SMTP_DIR or run `cargo xtask test`, which starts a mail server for the tests",
    )
}

/// What the mail server was given for this address.
fn arrived(address: &str) -> Vec<String> {
    let folder = PathBuf::from(
        std::env::var("ENTRAIDE_TEST_SMTP_DIR").expect("set ENTRAIDE_TEST_SMTP_DIR, see above"),
    );
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|end| end == "eml") {
            let text = std::fs::read_to_string(path).unwrap();
            if text.contains(&format!("X-Envelope-To: {address}\r\n")) {
                found.push(text);
            }
        }
    }
    found
}

/// A helper's name that no other test, and no earlier run, has used.
fn fresh(start: &str) -> String {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    format!("{start}{}-{count}", std::process::id())
}

both!(a_mail_server_gets_a_letter_once, |world| async move {
    let app = with_mail(&world, &format!("smtp://{}", smtp_server())).await;
    let name = fresh("luc-");
    let id = alert_in_the_post(&world, &name).await;
    work(&app).await;
    work(&app).await;
    let mails = arrived(&format!("{name}@example.org"));
    assert_eq!(mails.len(), 1);
    let sent = world.all::<sent::Entity>().await;
    let alert = world.read().get::<alert::Entity>(id).await.unwrap().unwrap();
    assert_eq!(alert.sent_at, Some(world.clock.now()));
    for line in [
        "X-Envelope-From: entraide@example.org".to_owned(),
        format!(
            "Message-ID: <{}@example.org>",
            sent.iter().find(|one| one.letter == "alert").unwrap().id.simple()
        ),
        format!("References: <{}.thread@example.org>", alert.listing_id.simple()),
        "From: \"Entraide Savoie\" <entraide@example.org>".to_owned(),
        "List-Unsubscribe: <http://entraide.test/savoie/unsubscribe/".to_owned(),
        "List-Unsubscribe-Post: List-Unsubscribe=One-Click".to_owned(),
        "Auto-Submitted: auto-generated".to_owned(),
        "Subject: Courses ".to_owned(),
        "=?utf-8?b?".to_owned(),
    ] {
        assert!(mails[0].contains(&line), "{line}\n{}", mails[0]);
    }
    assert!(world.all::<caught::Entity>().await.is_empty());
});

both!(a_server_that_is_away_loses_nothing, |world| async move {
    let name = fresh("luc-");
    alert_in_the_post(&world, &name).await;
    let down = with_mail(&world, "smtp://127.0.0.1:9").await;
    pass(&down, Duration::hours(2)).await;
    let none = with_mail(&world, "").await;
    pass(&none, Duration::hours(2)).await;
    assert!(world.all::<sent::Entity>().await.is_empty());
    let person = world.all::<people::Entity>().await.remove(0);
    assert!(person.can_be_mailed());
    let up = with_mail(&world, &format!("smtp://{}", smtp_server())).await;
    pass(&up, Duration::days(1)).await;
    assert_eq!(arrived(&format!("{name}@example.org")).len(), 1);
});

both!(come_back_later_means_later, |world| async move {
    let app = with_mail(&world, &format!("smtp://{}", smtp_server())).await;
    let name = fresh("later-2-");
    alert_in_the_post(&world, &name).await;
    let address = format!("{name}@example.org");
    work(&app).await;
    assert!(arrived(&address).is_empty());
    pass(&app, Duration::minutes(5)).await;
    assert_eq!(arrived(&address).len(), 1);
});

/// An ask whose person has this address.
async fn ask_of(world: &World, email: &str, start: Start) -> listing::Listing {
    let ask = world.ask_as(1, start).await;
    let tx = world.tx().await;
    let person = Introduction {
        first_name: "Odette".into(),
        email: Some(email.into()),
        phone: Some("+33479960001".into()),
    };
    people::change(&tx, ask.person_id, &person, Lang::Fr).await.unwrap();
    tx.commit().await.unwrap();
    ask
}

both!(who_cannot_be_mailed_is_called, |world| async move {
    let app = with_mail(&world, &format!("smtp://{}", smtp_server())).await;
    let ask = ask_of(&world, &format!("{}@example.org", fresh("never-")), Start::Mail).await;
    put(&world, Letter::ConfirmAsk, ask.person_id, ask.id).await;
    work(&app).await;
    let now = world.listing(ask.id).await;
    assert_eq!(now.hand_reason, Some(Hand::MailFailed));
    let person = world.read().get::<people::Entity>(ask.person_id).await.unwrap().unwrap();
    assert!(!person.can_be_mailed());
    let lines = events::of_listing(&world.read(), ask.id).await.unwrap();
    let kinds: Vec<_> = lines.iter().map(|line| line.kind.as_str()).collect();
    assert!(kinds.contains(&"mail-failed") && kinds.contains(&"handed-over"), "{kinds:?}");
    assert!(!format!("{lines:?}").contains("never-"));
    // The job is done: it neither tries again nor lies among the dead.
    assert_eq!(queue::count_dead(&app.db.read, world.platform).await.unwrap(), 0);
    assert!(world.all::<sent::Entity>().await.is_empty());
    // The next letter is not even tried, and does not let the ask out of the coordinator's hands.
    let tx = world.tx().await;
    Change::default().hands_off().make(&tx, ask.id).await.unwrap();
    tx.commit().await.unwrap();
    put(&world, Letter::ConfirmAsk, ask.person_id, ask.id).await;
    work(&app).await;
    assert_eq!(world.listing(ask.id).await.hand_reason, Some(Hand::MailFailed));
    // The coordinator hears of it.
    pass(&app, Duration::minutes(11)).await;
    assert!(world.all::<sent::Entity>().await.iter().any(|one| one.letter == "needs-hand"));
});

both!(a_helper_who_cannot_be_mailed_is_not_asked_any_more, |world| async move {
    let app = with_mail(&world, &format!("smtp://{}", smtp_server())).await;
    let name = fresh("never-");
    let id = alert_in_the_post(&world, &name).await;
    work(&app).await;
    let alert = world.read().get::<alert::Entity>(id).await.unwrap().unwrap();
    assert_eq!(alert.sent_at, None);
    let helper = world.read().get::<helper::Entity>(alert.helper_id).await.unwrap().unwrap();
    assert_eq!((helper.state, helper.paused_until), (helper::State::Paused, None));
    // The person has no part in it.
    assert_ne!(world.listing(alert.listing_id).await.hand_reason, Some(Hand::MailFailed));
});

both!(a_message_of_the_team_that_is_refused_is_noted, |world| async move {
    let app = with_mail(&world, &format!("smtp://{}", smtp_server())).await;
    let tx = world.tx().await;
    let email = Some(format!("{}@example.org", fresh("never-")));
    let person = Introduction { first_name: "Nora".into(), email, phone: None };
    let person = people::add(&tx, &person, Lang::Fr).await.unwrap();
    tx.commit().await.unwrap();
    let lead = groups::open(&world, "Voisins d’exemple", person).await;
    world.work().await;
    let draft = touch::drafted(&world, lead.organisation_id, &[Lang::Fr], world.coordinator).await;
    touch::begun(&world, draft, lead.organisation_id, world.coordinator).await;
    work(&app).await;
    let recipient = world.all::<recipients::Entity>().await.remove(0);
    assert_eq!(recipient.state, recipients::State::Bounced);
    let person = world.read().get::<people::Entity>(person).await.unwrap().unwrap();
    assert!(!person.can_be_mailed());
    // The next message knows it beforehand.
    let scope = world.read();
    let readers = sending::readers(&scope, Condition::all()).await.unwrap();
    assert_eq!(readers[0].fate, recipients::State::Bounced);
});

both!(a_wrong_password_of_ours_is_nobody_elses_fault, |world| async move {
    let app = with_mail(&world, &format!("smtp://me:wrong@{}", smtp_server())).await;
    let email = format!("{}@example.org", fresh("odette-"));
    let ask = ask_of(&world, &email, Start::Mail).await;
    put(&world, Letter::ConfirmAsk, ask.person_id, ask.id).await;
    work(&app).await;
    let person = world.read().get::<people::Entity>(ask.person_id).await.unwrap().unwrap();
    assert!(person.can_be_mailed());
    assert_eq!(world.listing(ask.id).await.hand_reason, None);
    let app = with_mail(&world, &format!("smtp://me:correct@{}", smtp_server())).await;
    pass(&app, Duration::minutes(2)).await;
    assert_eq!(arrived(&email).len(), 1);
});

both!(when_all_tries_are_used_up_somebody_calls, |world| async move {
    let app = with_mail(&world, "smtp://127.0.0.1:9").await;
    let ask = ask_of(&world, "odette@example.org", Start::Mail).await;
    put(&world, Letter::ConfirmAsk, ask.person_id, ask.id).await;
    let only_mail = worker(&app, deliver);
    for _ in 0..25 {
        only_mail.run_due().await.unwrap();
        world.clock.advance(Duration::hours(16));
    }
    let dead = queue::dead(&app.db.read, world.platform, 100).await.unwrap();
    assert_eq!(dead.iter().filter(|job| job.name == "mail.send").count(), 1);
    assert_eq!(world.listing(ask.id).await.hand_reason, Some(Hand::MailFailed));
    let person = world.read().get::<people::Entity>(ask.person_id).await.unwrap().unwrap();
    assert!(person.can_be_mailed());
});
