//! Leaving: nothing personal is left, and nobody waits for who is gone.

use entraide::alerts::model as alert;
use entraide::auth::links::Purpose;
use entraide::commitments::model::{self as commitment, Yes};
use entraide::events::Actor;
use entraide::helpers::model::State;
use entraide::listings::model as listing;
use sea_orm::{FromQueryResult, Statement};

use super::{asked, mails_to, page, state, without};
use crate::world::{World, both};

/// All rows of all tables but the mail that the demonstration catches, as text.
async fn everything(world: &World) -> String {
    let db = &world.app.db;
    let mut text = String::new();
    for table in
        ["people", "helpers", "listings", "alerts", "commitments", "events", "jobs", "sent_mail", "notes"]
    {
        let rows = Statement::from_string(db.backend(), format!("SELECT * FROM {table}"));
        for row in serde_json::Value::find_by_statement(rows).all(&db.read).await.unwrap() {
            text += &row.to_string();
        }
    }
    text
}

both!(who_leaves_is_forgotten_and_nobody_waits, |world| async move {
    let leaving = world.helper("Barnabé").await;
    let (promised, open) = (world.ask(1).await, world.ask(1).await);
    let alerts = [asked(&world, leaving, &promised).await, asked(&world, leaving, &open).await];
    let tx = world.tx().await;
    let row = tx.get::<alert::Entity>(alerts[0]).await.unwrap().unwrap();
    let Yes::InTime(promise) = commitment::accept(&tx, &row, Actor::Helper(leaving)).await.unwrap() else {
        panic!()
    };
    let row = tx.get::<commitment::Entity>(promise).await.unwrap().unwrap();
    commitment::report(&tx, &row, Some(60), Some("Barnabé was here".into()), Actor::Helper(leaving))
        .await
        .unwrap();
    tx.commit().await.unwrap();

    let own = page(&world, Purpose::OwnPage, leaving, "/helper/me/{}");
    let mut visitor = world.visitor();
    visitor.get(&own).await.is(200).shows("/savoie/helping/").shows("/savoie/alert/");
    visitor.get(&format!("{own}/leave")).await.is(200);
    assert_eq!(
        state(&world, leaving).await.state,
        State::Active,
        "opening the page must not change anything"
    );
    let goodbye = visitor.submit(&format!("{own}/leave"), &[]).await;
    goodbye.is(200);
    visitor.get(&own).await;
    visitor.post(&format!("{own}/leave"), &[]).await.to();

    let gone = state(&world, leaving).await;
    assert_eq!((gone.state, gone.load), (State::Left, 0));
    let ask = world.listing(promised.id).await;
    assert_eq!((ask.state, ask.taken), (listing::State::Open, 0), "the ask is searched for again");
    assert!(mails_to(&world, "odette@").await.len() > 1, "the person is told");

    // Nothing personal is left, in any table.
    let rest = everything(&world).await;
    assert!(rest.contains("Odette"), "the scan sees what is there");
    for word in ["Barnab", "barnab", "+33639980001"] {
        assert!(!rest.contains(word), "{word} is left");
    }
    let promises = world.all::<commitment::Entity>().await;
    assert!(promises.iter().all(|one| !one.state.is_running()));
    for row in world.all::<alert::Entity>().await {
        assert!(!matches!(row.state, alert::State::Asked | alert::State::Late), "{row:?}");
    }
    // Old links say so kindly.
    for (purpose, id, path) in [
        (Purpose::OwnPage, leaving, "/helper/me/{}"),
        (Purpose::OwnPage, leaving, "/helper/me/{}/edit"),
        (Purpose::OwnPage, leaving, "/helper/me/{}/pause"),
        (Purpose::OwnPage, leaving, "/helper/me/{}/leave"),
        (Purpose::ConfirmHelper, leaving, "/helper/confirm/{}"),
        (Purpose::Alert, alerts[1], "/alert/{}"),
        (Purpose::Helping, promise, "/helping/{}"),
        (Purpose::Helping, promise, "/helping/{}/stop"),
    ] {
        visitor.get(&page(&world, purpose, id, path)).await.is(410).shows("/savoie/helper\"");
    }
    for (purpose, id, path) in [
        (Purpose::OwnPage, leaving, "/helper/me/{}/edit"),
        (Purpose::OwnPage, leaving, "/helper/me/{}/pause"),
        (Purpose::OwnPage, leaving, "/helper/me/{}/resume"),
        (Purpose::ConfirmHelper, leaving, "/helper/confirm/{}"),
    ] {
        let fields = without(&[], &[("how", "open")]);
        visitor.post(&page(&world, purpose, id, path), &fields).await.is(410);
    }
    let yes =
        visitor.post(&page(&world, Purpose::Alert, alerts[1], "/alert/{}/yes"), &[]).await.to().to_owned();
    visitor.get(&yes).await.is(410);
    assert_eq!(world.listing(open.id).await.taken, 0);
});

both!(a_yes_and_a_leaving_at_once_leave_nobody_waiting, |world| async move {
    for _ in 0..5 {
        let leaving = world.helper("Barnabé").await;
        let mut clicks = Vec::new();
        for _ in 0..4 {
            let ask = world.ask(1).await;
            let alert = asked(&world, leaving, &ask).await;
            let (app, platform) = (world.app.clone(), world.platform);
            clicks.push(tokio::spawn(async move {
                let tx = app.tx(platform).await.unwrap();
                let alert = tx.get::<alert::Entity>(alert).await.unwrap().unwrap();
                commitment::accept(&tx, &alert, Actor::Helper(leaving)).await.unwrap();
                tx.commit().await.unwrap();
            }));
        }
        let mut visitor = world.visitor();
        let leave = page(&world, Purpose::OwnPage, leaving, "/helper/me/{}/leave");
        visitor.get(&leave).await;
        visitor.post(&leave, &[]).await.to();
        for click in clicks {
            click.await.unwrap();
        }
        let gone = state(&world, leaving).await;
        assert_eq!((gone.state, gone.load), (State::Left, 0));
    }
    for one in world.all::<commitment::Entity>().await {
        assert!(!one.state.is_running(), "somebody waits for who has left: {one:?}");
    }
});
