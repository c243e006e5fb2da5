//! Writing to an organisation through its form.

use chrono::Duration;
use entraide::events;
use entraide::mail::model::caught;
use entraide::organisations::messages;
use entraide::people::model as people;

use super::team::{PAUL, invite, joined};
use super::{KARIMA, form, now, registered};
use crate::offers::{mails, was_told};
use crate::world::both;

const WORDS: &str = "Bonjour, avez-vous une place jeudi pour les courses ?";

fn message<'a>(form_id: &'a str, more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let mut all = vec![
        ("form_id", form_id),
        ("first_name", "Odile"),
        ("email", "odile.ecrit@example.org"),
        ("words", WORDS),
        ("consent", "yes"),
    ];
    all.retain(|(name, _)| more.iter().all(|(other, _)| other != name));
    all.extend(more);
    all
}

both!(a_message_goes_to_all_who_lead_it_and_is_forgotten, |world| async move {
    let (mut karima, mut paul, mut odile) = (world.visitor(), world.visitor(), world.visitor());
    // A form alone is a way to be reached.
    let only = [("phone", "(nothing)"), ("web", "(nothing)"), ("has_form", "yes")];
    let (made, own) = registered(&world, &mut karima, &only).await;
    assert!(now(&world, made.id).await.has_form);
    karima.get(&format!("{own}/edit")).await.is(200).shows("name=\"has_form\" value=\"yes\" checked");
    invite(&mut karima, &own, &[]).await.to();
    joined(&world, &mut paul).await;
    let path = format!("/savoie/groups/{}/write", made.id);
    odile.get(&format!("/savoie/groups/{}", made.id)).await.is(200).shows(&path);
    let id = odile.get(&path).await.is(200).hides(KARIMA).hides("Karima").hidden("form_id");
    let (hers, his) = (mails(&world, KARIMA).await, mails(&world, PAUL).await);
    for _ in 0..2 {
        let page = odile.submit(&path, &message(&id, &[])).await;
        page.is(200).shows("Votre message est parti").shows("Voisins du Biollay");
    }
    assert_eq!((mails(&world, KARIMA).await, mails(&world, PAUL).await), (hers + 1, his + 1));
    for reader in [KARIMA, PAUL] {
        was_told(&world, reader, "Odile a écrit à votre structure").await;
        was_told(&world, reader, WORDS).await;
    }
    // An answer goes to Odile.
    let letters = world.all::<caught::Entity>().await;
    let letter = letters.iter().find(|letter| letter.body.contains(WORDS)).unwrap();
    let page = odile.get(&format!("/savoie/mailbox/{}", letter.id)).await;
    page.is(200).shows("<dt>Réponse à</dt><dd>odile.ecrit@example.org</dd>");
    let kept = world.all::<messages::Entity>().await;
    assert_eq!(kept.len(), 1);
    // The log says that it was, and no more.
    let lines = world.all::<events::Entity>().await;
    let line = lines.iter().find(|line| line.kind == "org-written-to").unwrap();
    assert_eq!((line.listing_id, line.data.to_string()), (Some(made.id), "{}".to_owned()));
    world.pass(Duration::days(29)).await;
    assert_eq!(world.all::<messages::Entity>().await[0].words, WORDS);
    world.pass(Duration::days(2)).await;
    let kept = world.all::<messages::Entity>().await.remove(0);
    assert!(kept.words.is_empty() && kept.forgotten_at.is_some());
    let person = world.read().get::<people::Entity>(kept.person_id).await.unwrap().unwrap();
    assert!(person.erased_at.is_some() && person.email.is_none());
    // Where the lead has taken the form away nobody can write.
    let more = [("form_id", "(nothing)")];
    karima.get(&own).await.is(200);
    karima.post(&format!("{own}/edit"), &form("", &more)).await.to();
    odile.get(&format!("/savoie/groups/{}", made.id)).await.is(200).hides("/write");
    odile.get(&path).await.is(410);
    odile.post(&path, &message(&id.replace('0', "1"), &[])).await.is(410);
    assert_eq!(world.all::<messages::Entity>().await.len(), 1);
});

both!(what_is_wrong_with_a_message_is_said_at_its_field, |world| async move {
    let (mut karima, mut odile) = (world.visitor(), world.visitor());
    let (made, _) = registered(&world, &mut karima, &[("has_form", "yes")]).await;
    let path = format!("/savoie/groups/{}/write", made.id);
    let id = odile.get(&path).await.hidden("form_id");
    for (more, said) in [
        (("first_name", ""), "Écrivez votre prénom"),
        (("email", ""), "Donnez une adresse e-mail ou un numéro"),
        (("email", "odile@"), "value=\"odile@\""),
        (("phone", "12"), "value=\"12\""),
        (("words", " "), "href=\"#words\""),
        (("consent", ""), "Sans votre accord"),
        (("words", "Versez-moi 200 euros par Western Union"), "semblent parler d’argent"),
    ] {
        odile.post(&path, &message(&id, &[more])).await.is(422).shows(said).hides("error-");
    }
    let long = "a ".repeat(800);
    odile.post(&path, &message(&id, &[("words", &long)])).await.is(422).shows("1500");
    assert!(world.all::<messages::Entity>().await.is_empty());
    // A number is enough; so many messages in an hour are enough too.
    let by_phone = [("email", ""), ("phone", "06 39 98 00 78")];
    odile.post(&path, &message(&id, &by_phone)).await.to();
    was_told(&world, KARIMA, "06 39 98 00 78").await;
    for _ in 0..9 {
        let id = odile.get(&path).await.hidden("form_id");
        odile.post(&path, &message(&id, &[])).await.to();
    }
    let id = odile.get(&path).await.hidden("form_id");
    odile.post(&path, &message(&id, &[])).await.is(429).shows(WORDS);
});
