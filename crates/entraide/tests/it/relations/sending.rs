//! How messages leave: at a pace, each once whatever happens, until they are stopped.

use chrono::Duration;
use entraide::i18n::Lang;
use entraide::mail::model::caught;
use entraide::organisations::leads;
use entraide::people::model as people;
use entraide::relations::bulletins::State;
use entraide::relations::bulletins::recipients::{self, State as Fate};
use entraide::relations::sending::{self, PER_MINUTE, SendBulletin};
use queue::Job as _;
use sea_orm::Condition;
use sea_orm::prelude::*;
use sea_orm::sea_query::{ExprTrait as _, Query};

use super::cleo;
use super::messages::{bulletin, fates, led};
use crate::town::touch;
use crate::world::{Visitor, World, both};

/// A message is on its way to so many; its id, and Cleo's browser.
async fn under_way(world: &World, many: usize) -> (Uuid, Visitor) {
    let (id, browser) = cleo(world).await;
    let mut last = Uuid::nil();
    for number in 0..many {
        let name = format!("Groupe {number:03}");
        last = led(world, &name, &format!("lead{number}@example.org"), Lang::Fr).await.organisation_id;
    }
    world.work().await;
    let draft = touch::drafted(world, last, &[Lang::Fr], id).await;
    let tx = world.tx().await;
    let readers = sending::readers(&*tx, Condition::all()).await.unwrap();
    assert_eq!(readers.len(), many);
    assert!(sending::begin(&tx, draft, &readers, id).await.unwrap());
    // Begun twice, it begins once.
    assert!(!sending::begin(&tx, draft, &readers, id).await.unwrap());
    tx.commit().await.unwrap();
    (draft, browser)
}

/// How many letters each address got.
async fn letters(world: &World) -> (usize, usize) {
    let all = world.all::<caught::Entity>().await;
    let mut to: Vec<&str> = all
        .iter()
        .filter(|mail| mail.subject.starts_with("Réunion"))
        .map(|mail| mail.recipient.as_str())
        .collect();
    let sent = to.len();
    to.sort_unstable();
    to.dedup();
    (sent, to.len())
}

both!(a_part_leaves_each_minute_and_each_letter_once, |world| async move {
    let many = 130;
    let (draft, _) = under_way(&world, many).await;
    let part = usize::try_from(PER_MINUTE).unwrap();
    world.work().await;
    assert_eq!(letters(&world).await, (part, part));
    // A second job for the same part finds nothing to do.
    let tx = world.tx().await;
    tx.enqueue(&SendBulletin { bulletin: draft }, tx.now).await.unwrap();
    tx.commit().await.unwrap();
    world.work().await;
    assert_eq!(letters(&world).await, (part, part));
    world.pass(Duration::minutes(1)).await;
    assert_eq!(letters(&world).await, (2 * part, 2 * part));
    assert_eq!(bulletin(&world, draft).await.state, State::Sending);
    // A process dies with its job: the sweep finds that a part is overdue, and the rest leaves.
    let gone =
        Query::delete().from_table("jobs").and_where(Expr::col("name").eq(SendBulletin::NAME)).to_owned();
    world.app.db.write.execute(&gone).await.unwrap();
    let tx = world.tx().await;
    tx.enqueue(&entraide::sweep::Sweep {}, tx.now).await.unwrap();
    tx.commit().await.unwrap();
    world.pass(Duration::minutes(5)).await;
    assert_eq!(letters(&world).await, (2 * part, 2 * part));
    world.pass(Duration::minutes(20)).await;
    assert_eq!(letters(&world).await, (many, many));
    assert_eq!(fates(&world).await, [(Fate::Sent, many)]);
    let ended = bulletin(&world, draft).await;
    assert_eq!((ended.state, ended.next_at), (State::Done, None));
});

both!(it_is_stopped_on_its_way, |world| async move {
    let (draft, mut cleo) = under_way(&world, 70).await;
    world.work().await;
    let here = format!("/savoie/desk/groups/messages/{draft}");
    let page = cleo.get(&here).await;
    page.is(200).shows("En cours d’envoi").shows("60 envoyées").shows("10 attendent");
    assert_eq!(page.headers["refresh"], "10");
    for _ in 0..2 {
        cleo.submit(&here, &[("do", "stop")]).await.is(200).shows("Arrêté").shows("10 non envoyées");
    }
    world.pass(Duration::minutes(30)).await;
    assert_eq!(letters(&world).await, (60, 60));
    assert_eq!(fates(&world).await, [(Fate::Sent, 60), (Fate::Dropped, 10)]);
});

both!(what_has_changed_since_it_began_counts, |world| async move {
    let (draft, mut cleo) = under_way(&world, 6).await;
    let all = world.all::<leads::Entity>().await;
    let tx = world.tx().await;
    leads::wish_messages(&tx, &all[0], false).await.unwrap();
    entraide::organisations::leaving::leave(&tx, &all[1]).await.unwrap();
    tx.commit().await.unwrap();
    // In the post already when somebody stops it, or their reader does not lead it any more.
    let tx = world.tx().await;
    let recipients = tx.find::<recipients::Entity>().all(tx.conn()).await.unwrap();
    let of = |lead: &leads::Lead| recipients.iter().find(|one| one.lead_id == lead.id).unwrap().id;
    people::mail_failed(&tx, all[2].person_id).await.unwrap();
    tx.commit().await.unwrap();
    world.work().await;
    let fate = async |lead: &leads::Lead| {
        world.read().get::<recipients::Entity>(of(lead)).await.unwrap().unwrap().state
    };
    assert_eq!(fate(&all[0]).await, Fate::Off);
    assert_eq!(fate(&all[1]).await, Fate::Dropped);
    assert_eq!(fate(&all[2]).await, Fate::Bounced);
    assert_eq!(
        fates(&world).await,
        [(Fate::Sent, 3), (Fate::Bounced, 1), (Fate::Off, 1), (Fate::Dropped, 1)]
    );
    let page = cleo.get(&format!("/savoie/desk/groups/messages/{draft}")).await;
    page.is(200).shows("une adresse refusée").shows(&all[2].organisation_id.to_string());
    for number in 0..6 {
        page.hides(&format!("lead{number}@"));
    }
    let file = cleo.get(&format!("/savoie/desk/groups/{}", all[2].organisation_id)).await;
    file.is(200).shows("une adresse refusée");
});
