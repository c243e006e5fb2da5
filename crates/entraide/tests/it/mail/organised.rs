//! Letters about organisations, each in a state in which it is news.

use entraide::events::Actor;
use entraide::i18n::Lang;
use entraide::mail::letter::Letter;
use entraide::organisations::invitations;
use entraide::organisations::leads::{self, Lead};
use entraide::organisations::messages::{self, NewMessage};
use entraide::organisations::model::{self as organisation, Organisation, State};
use entraide::people::model::{self as people, Introduction};
use sea_orm::prelude::*;
use sea_orm::sea_query::Expr;

use super::letters::{Scene, composed};
use crate::town::{groups, touch};
use crate::world::{World, both};

fn person(name: &str) -> Introduction {
    let email = Some(format!("{}@example.org", name.to_lowercase()));
    Introduction { first_name: name.to_owned(), email, phone: None }
}

/// An organisation in the directory, led by Nora.
async fn led(world: &World, name: &str) -> Lead {
    let tx = world.tx().await;
    let nora = people::add(&tx, &person("Nora"), Lang::Fr).await.unwrap();
    tx.commit().await.unwrap();
    let lead = groups::open(world, name, nora).await;
    world.read().get::<leads::Entity>(lead.id).await.unwrap().unwrap()
}

async fn set(world: &World, lead: &Lead, column: organisation::Column, value: impl Into<sea_orm::Value>) {
    let tx = world.tx().await;
    let update = tx.update::<organisation::Entity>().col_expr(column, Expr::value(value));
    update.filter(organisation::Column::Id.eq(lead.organisation_id)).exec(tx.conn()).await.unwrap();
    tx.commit().await.unwrap();
}

/// What Odile has written.
async fn written(world: &World, lead: &Lead, from: Introduction) -> Uuid {
    let tx = world.tx().await;
    let words = "Avez-vous une place jeudi ?".to_owned();
    let new = NewMessage { form_id: tx.ids.uuid(), person: from, words };
    let form = new.form_id;
    assert!(messages::write(&tx, lead.organisation_id, new, Lang::Fr).await.unwrap());
    let message = messages::by_form(&*tx, form).await.unwrap().unwrap();
    tx.commit().await.unwrap();
    message.id
}

pub async fn scene(world: &World) -> Scene {
    use organisation::Column;
    let names =
        ["Un", "Deux", "Trois", "Quatre", "Cinq", "Six", "Sept"].map(|name| format!("Voisins {name}"));
    let mut all = Vec::new();
    for name in &names {
        all.push(led(world, name).await);
    }
    let [written_down, waiting, open, refused, stale, ended, sent_back] = &all[..] else { panic!() };
    let asked = groups::invited(world, open, person("Paul")).await;
    let joined = groups::invited(world, open, person("Rosa")).await;
    let tx = world.tx().await;
    invitations::accept(&tx, joined.id, Lang::Fr, &world.settings()).await.unwrap();
    tx.commit().await.unwrap();
    let message = written(world, open, person("Odile")).await;
    let draft = touch::drafted(world, open.organisation_id, &Lang::ALL, world.coordinator).await;
    let told = touch::begun(world, draft, open.organisation_id, world.coordinator).await;
    let told = told.iter().find(|one| one.lead_id == open.id).unwrap().id;
    set(world, written_down, Column::State, "unconfirmed").await;
    set(world, waiting, Column::State, "waiting").await;
    set(world, refused, Column::CloseReason, "refused").await;
    set(world, refused, Column::Reason, "Cette page parle d’argent.").await;
    set(world, sent_back, Column::State, "waiting").await;
    set(world, sent_back, Column::Reason, "Dites qui vous êtes.").await;
    set(world, stale, Column::Reminders, 1).await;
    set(world, ended, Column::CloseReason, "silent").await;
    vec![
        (Letter::ConfirmOrg, written_down.person_id, written_down.id),
        (Letter::OrgWaiting, waiting.person_id, waiting.id),
        (Letter::OrgOpen, open.person_id, open.id),
        (Letter::OrgRefused, refused.person_id, refused.id),
        (Letter::OrgChanges, sent_back.person_id, sent_back.id),
        (Letter::OrgStill, stale.person_id, stale.id),
        (Letter::OrgEnded, ended.person_id, ended.id),
        (Letter::JoinOrg, asked.person_id, asked.id),
        (Letter::OrgJoined, open.person_id, joined.id),
        (Letter::OrgLeft, open.person_id, open.id),
        (Letter::OrgLink, open.person_id, open.id),
        (Letter::OrgMessage, open.person_id, message),
        (Letter::TeamMessage, open.person_id, told),
    ]
}

both!(an_invitation_tells_what_everybody_may_know_and_a_first_name, |world| async move {
    let lead = led(&world, "Voisins spam.example").await;
    let asked = groups::invited(&world, &lead, person("Paul")).await;
    let letter = (Letter::JoinOrg, asked.person_id, asked.id);
    let mail = composed(&world, letter).await.unwrap();
    assert!(mail.text.contains("Nora vous invite") && mail.text.contains("Voisins spam.example"));
    // What nobody can read in the directory is not mailed to a stranger either.
    for state in [State::Waiting, State::Paused] {
        set(&world, &lead, organisation::Column::State, state).await;
        let mail = composed(&world, letter).await.unwrap();
        assert!(!mail.text.contains("spam") && !mail.subject.contains("spam"), "{}", mail.text);
    }
    // Whoever has left is not named any more.
    let tx = world.tx().await;
    people::erase(&tx, lead.person_id).await.unwrap();
    tx.commit().await.unwrap();
    let mail = composed(&world, letter).await.unwrap();
    assert!(mail.text.contains("Vous êtes invité") && !mail.text.contains("Nora"), "{}", mail.text);
    set(&world, &lead, organisation::Column::State, State::Closed).await;
    assert!(composed(&world, letter).await.is_none());
});

both!(who_writes_gets_the_answer, |world| async move {
    let lead = led(&world, "Voisins du Biollay").await;
    let message = written(&world, &lead, person("Odile")).await;
    let mail = composed(&world, (Letter::OrgMessage, lead.person_id, message)).await.unwrap();
    assert_eq!(mail.reply_to, ("Odile".to_owned(), "odile@example.org".to_owned()));
    assert!(mail.text.contains("> Avez-vous une place jeudi ?"), "{}", mail.text);
    assert!(mail.text.contains("Répondez à ce message"), "{}", mail.text);
    let by_phone = Introduction { email: None, phone: Some("+33639980001".into()), ..person("Odile") };
    let message = written(&world, &lead, by_phone).await;
    let mail = composed(&world, (Letter::OrgMessage, lead.person_id, message)).await.unwrap();
    assert_eq!(mail.reply_to.1, "bonjour@example.org");
    assert!(
        mail.text.contains("06 39 98 00 01") && mail.text.contains("souhaite être appelé"),
        "{}",
        mail.text
    );
    // Nobody else reads it, and nobody once they have left.
    assert!(composed(&world, (Letter::OrgMessage, message, message)).await.is_none());
});

both!(what_is_not_so_any_more_is_not_told, |world| async move {
    use Letter::{ConfirmOrg, JoinOrg, OrgJoined, OrgLeft, OrgLink};
    let lead = led(&world, "Voisins du Biollay").await;
    let asked = groups::invited(&world, &lead, person("Paul")).await;
    for letter in [ConfirmOrg, OrgJoined, OrgLeft, OrgLink] {
        assert!(composed(&world, (letter, asked.person_id, asked.id)).await.is_none(), "{letter:?}");
    }
    assert!(composed(&world, (OrgJoined, lead.person_id, asked.id)).await.is_none());
    let tx = world.tx().await;
    invitations::withdraw(&tx, lead.organisation_id, Actor::Person(lead.person_id), asked.id).await.unwrap();
    tx.commit().await.unwrap();
    assert!(composed(&world, (JoinOrg, asked.person_id, asked.id)).await.is_none());
    let held: Organisation =
        world.read().get::<organisation::Entity>(lead.organisation_id).await.unwrap().unwrap();
    assert_eq!(held.state, State::Open);
});
