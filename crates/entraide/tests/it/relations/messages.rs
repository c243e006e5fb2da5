//! Messages of the team: written, seen before, sent in each reader's language, answered, stopped by their reader.

use entraide::events;
use entraide::i18n::Lang;
use entraide::mail::model::caught;
use entraide::organisations::leads;
use entraide::organisations::model as organisation;
use entraide::people::model::{self as people, Introduction};
use entraide::relations::bulletins::recipients::{self, State as Fate};
use entraide::relations::bulletins::{self, Bulletin, State};
use entraide::relations::notes;
use uuid::Uuid;

use super::cleo;
use crate::offers::{mailed, mails, was_told};
use crate::organisations::{KARIMA, registered};
use crate::town::{groups, touch};
use crate::world::{Visitor, World, both};

const WORDS: &str = "Réunion jeudi à 18 h, à la salle des fêtes.";

pub async fn bulletin(world: &World, id: Uuid) -> Bulletin {
    world.read().get::<bulletins::Entity>(id).await.unwrap().unwrap()
}

/// A draft to one organisation, in French.
pub async fn drafted(world: &World, organisation: Uuid, by: Uuid) -> Uuid {
    touch::drafted(world, organisation, &[Lang::Fr], by).await
}

/// Karima answers the latest message through its link.
pub async fn answered(world: &World, words: &str) {
    let mut karima = world.visitor();
    let link = mailed(world, KARIMA, "groups/answer").await;
    let form = karima.get(&link).await.is(200).hidden("form_id");
    karima
        .submit(&link, &[("form_id", &form), ("words", words)])
        .await
        .is(200)
        .shows("votre réponse est arrivée");
}

/// What has become of the letters, in the order of the states.
pub async fn fates(world: &World) -> Vec<(Fate, usize)> {
    let all = world.all::<recipients::Entity>().await;
    let count = |fate| all.iter().filter(|one| one.state == fate).count();
    Fate::ALL.into_iter().map(|fate| (fate, count(fate))).filter(|(_, many)| *many > 0).collect()
}

/// Somebody leads an organisation of this name, and reads this language.
pub async fn led(world: &World, name: &str, email: &str, lang: Lang) -> leads::Lead {
    let tx = world.tx().await;
    let person = Introduction { first_name: "Nora".into(), email: Some(email.into()), phone: None };
    let person = people::add(&tx, &person, lang).await.unwrap();
    tx.commit().await.unwrap();
    groups::open(world, name, person).await
}

fn form<'a>(form_id: &'a str, more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let usual = [("form_id", form_id), ("subject_fr", "Réunion de jeudi"), ("words_fr", WORDS)];
    let kept = usual.into_iter().filter(|(name, _)| !more.iter().any(|(of, _)| of == name));
    kept.chain(more.iter().copied()).collect()
}

/// Sends what Cleo has before her.
async fn send(cleo: &mut Visitor, page: &str) {
    cleo.submit(page, &[("do", "send")]).await.is(200);
}

both!(a_message_goes_to_all_of_a_list_and_is_answered, |world| async move {
    registered(&world, &mut world.visitor(), &[]).await;
    led(&world, "Nachbarn", "nora@example.org", Lang::De).await;
    led(&world, "Buren", "piet@example.org", Lang::Nl).await;
    // She leads two of them and gets one letter; who has ended gets none.
    led(&world, "Nachbarn im Tal", "nora@example.org", Lang::De).await;
    let gone = led(&world, "Anciens", "gone@example.org", Lang::Fr).await;
    let tx = world.tx().await;
    let gone = tx.get::<leads::Entity>(gone.id).await.unwrap().unwrap();
    entraide::organisations::change::withdraw(&tx, &gone, &world.settings()).await.unwrap();
    tx.commit().await.unwrap();
    let (_, mut cleo) = cleo(&world).await;
    let new = "/savoie/desk/groups/messages/new";
    cleo.get("/savoie/desk/groups?type=group").await.is(200).shows(&format!("{new}?type=group"));
    let page = cleo.get(&format!("{new}?type=group")).await;
    page.is(200).shows("3 personnes le reçoivent (4 structures)").shows("une adresse déjà servie");
    let id = page.hidden("form_id");
    assert_eq!(page.hidden("query"), "type=group");
    let long = "a".repeat(121);
    for (more, wrong) in [
        (vec![("subject_fr", ""), ("words_fr", "")], "#subject_fr"),
        (vec![("subject_fr", "")], "#subject_fr"),
        (vec![("words_fr", " ")], "#words_fr"),
        (vec![("subject_fr", long.as_str())], "#subject_fr"),
        (vec![("words_de", "Hallo")], "#subject_de"),
    ] {
        let answer = cleo.post(new, &form(&id, &[&more[..], &[("query", "type=group")]].concat())).await;
        answer.is(422).shows(&format!("href=\"{wrong}\"")).shows("3 personnes");
    }
    let german = [("query", "type=group"), ("subject_de", "Treffen"), ("words_de", "Am Donnerstag.")];
    let here = cleo.post(new, &form(&id, &german)).await.to().to_owned();
    // Sent twice, it is one; nothing leaves before somebody has seen it.
    assert_eq!(cleo.post(new, &form(&id, &german)).await.to(), here);
    let from = mails(&world, KARIMA).await;
    let page = cleo.get(&here).await;
    page.is(200)
        .shows("Brouillon")
        .shows("Deutsch <span class=\"soft\">une personne")
        .shows("2 personnes")
        .shows(WORDS);
    cleo.get(&format!("{here}/edit")).await.is(200).shows("Treffen");
    let more = [("subject_de", "Treffen am Donnerstag"), ("words_de", "Am Donnerstag.")];
    cleo.submit(&format!("{here}/edit"), &form("", &more)).await.is(200).shows("Treffen am Donnerstag");
    // Only whoever has written it sends it.
    let mut claire = crate::town::claire(&world).await;
    claire.get(&here).await.is(200).hides("value=\"send\"").shows("La personne qui l’a écrit");
    claire.post(&here, &[("do", "send")]).await.is(403);
    assert_eq!(claire.get(&format!("{here}/edit")).await.to(), here);
    assert_eq!(mails(&world, KARIMA).await, from);
    for _ in 0..2 {
        send(&mut cleo, &here).await;
    }
    world.work().await;
    assert_eq!(fates(&world).await, [(Fate::Sent, 3), (Fate::Same, 1)]);
    world.pass(chrono::Duration::minutes(2)).await;
    let page = cleo.get(&here).await;
    page.is(200).shows("Envoyé").shows("3 envoyées").hides("value=\"stop\"");
    assert_eq!(cleo.get(&format!("{here}/edit")).await.to(), here);
    // Each in their language; who reads another gets the first of the platform.
    assert_eq!(mails(&world, KARIMA).await, from + 1);
    was_told(&world, KARIMA, WORDS).await;
    was_told(&world, "nora@example.org", "Am Donnerstag.").await;
    was_told(&world, "nora@example.org", "Das Team von").await;
    was_told(&world, "piet@example.org", WORDS).await;
    was_told(&world, "piet@example.org", "L’équipe de Entraide Savoie écrit aux responsables de Buren").await;
    assert_eq!(mails(&world, "gone@example.org").await, 0);
    let letters = world.all::<caught::Entity>().await;
    let letter =
        letters.iter().find(|one| one.recipient == "nora@example.org" && one.body.contains("Donnerstag"));
    assert_eq!(letter.unwrap().subject, "Treffen am Donnerstag");
    assert!(letter.unwrap().body.contains("/savoie/unsubscribe/messages/"));
    // Karima answers, without signing in; sent twice it is filed once.
    let mut karima = world.visitor();
    let link = mailed(&world, KARIMA, "groups/answer").await;
    let form = karima.get(&link).await.is(200).shows(WORDS).shows("Voisins du Biollay").hidden("form_id");
    assert!(world.all::<notes::Entity>().await.is_empty());
    karima.post(&link, &[("form_id", &form), ("words", " ")]).await.is(422).shows("href=\"#words\"");
    for _ in 0..2 {
        karima.submit(&link, &[("form_id", &form), ("words", "Nous venons à cinq.")]).await.is(200);
    }
    assert_eq!(world.all::<notes::Entity>().await.len(), 1);
    cleo.get(&here).await.is(200).shows("Nous venons à cinq.").shows("Voisins du Biollay");
    let all = world.all::<organisation::Entity>().await;
    let group = all.iter().find(|held| held.name == "Voisins du Biollay").unwrap();
    let file = cleo.get(&format!("/savoie/desk/groups/{}", group.id)).await;
    file.is(200)
        .shows("Nous venons à cinq.")
        .shows("Message : Réunion de jeudi")
        .shows("une envoyée")
        .shows(&here);
    cleo.get("/savoie/desk/groups/messages").await.is(200).shows("Réunion de jeudi").shows("3 envoyées");
    // Nothing personal stands in the log.
    let lines = format!("{:?}", world.all::<events::Entity>().await);
    assert!(!lines.contains("jeudi") && !lines.contains("cinq") && !lines.contains("nora"));
    // Once she does not lead it any more, her link is good for nothing.
    let lead = world.all::<leads::Entity>().await.into_iter().find(|lead| lead.organisation_id == group.id);
    let tx = world.tx().await;
    entraide::organisations::leaving::leave(&tx, &lead.unwrap()).await.unwrap();
    tx.commit().await.unwrap();
    karima.get(&link).await.is(410);
});

both!(a_draft_is_discarded_and_nobody_is_nobody, |world| async move {
    let (group, _) = registered(&world, &mut world.visitor(), &[]).await;
    let (id, mut cleo) = cleo(&world).await;
    let draft = drafted(&world, group.id, id).await;
    let here = format!("/savoie/desk/groups/messages/{draft}");
    cleo.get(&here).await.is(200).shows("Envoyer à une personne");
    cleo.post(&here, &[("do", "dance")]).await.is(400);
    cleo.post(&here, &[("do", "stop")]).await.to();
    assert_eq!(bulletin(&world, draft).await.state, State::Draft);
    assert_eq!(cleo.post(&here, &[("do", "discard")]).await.to(), "/savoie/desk/groups/messages");
    cleo.get(&here).await.is(404);
    let unknown = format!("/savoie/desk/groups/messages/new?org={}", Uuid::from_u128(9));
    cleo.get(&unknown).await.is(404);
    // Where nobody would get it, nothing can be sent.
    let gone = led(&world, "Anciens", "gone@example.org", Lang::Fr).await;
    let other = drafted(&world, gone.organisation_id, id).await;
    let tx = world.tx().await;
    entraide::organisations::change::withdraw(&tx, &gone, &world.settings()).await.unwrap();
    tx.commit().await.unwrap();
    let there = format!("/savoie/desk/groups/messages/{other}");
    cleo.get(&there).await.is(200).hides("value=\"send\"");
    send(&mut cleo, &there).await;
    assert_eq!(bulletin(&world, other).await.state, State::Draft);
});

both!(who_wishes_no_messages_gets_none, |world| async move {
    let (group, own) = registered(&world, &mut world.visitor(), &[]).await;
    // The same address leads another one.
    let second = led(&world, "Aidants", KARIMA, Lang::Fr).await;
    let (id, mut cleo) = cleo(&world).await;
    let first = drafted(&world, group.id, id).await;
    send_now(&world, &mut cleo, first).await;
    let mut karima = world.visitor();
    let link = mailed(&world, KARIMA, "unsubscribe/messages").await;
    karima.get(&link).await.is(200).shows("Ne plus recevoir les messages de l’équipe ?");
    let wishes = async || {
        let all = world.all::<leads::Entity>().await;
        all.iter().map(|lead| lead.messages_off_at.is_none()).collect::<Vec<_>>()
    };
    assert_eq!(wishes().await, [true, true]);
    // As a mail program does it (RFC 8058).
    let answer = world.visitor().post_raw(&link, b"List-Unsubscribe=One-Click").await;
    answer.is(200).shows("C’est noté");
    assert_eq!(wishes().await, [false, false]);
    let from = mails(&world, KARIMA).await;
    for organisation in [group.id, second.organisation_id] {
        let draft = drafted(&world, organisation, id).await;
        cleo.get(&format!("/savoie/desk/groups/messages/{draft}"))
            .await
            .is(200)
            .shows("ne souhaite pas de messages");
        send_now(&world, &mut cleo, draft).await;
        assert_eq!(bulletin(&world, draft).await.state, State::Draft);
    }
    assert_eq!(mails(&world, KARIMA).await, from);
    // Her own page says so, and leads to where she has them again.
    karima.get(&own).await.is(200).shows("Vous ne recevez pas les messages de l’équipe").shows(&link[..40]);
    karima.submit(&link, &[("do", "again")]).await.is(200).hides("C’est noté");
    assert_eq!(wishes().await, [true, true]);
    karima.get(&own).await.is(200).hides("Vous ne recevez pas les messages");
    let draft = drafted(&world, group.id, id).await;
    send_now(&world, &mut cleo, draft).await;
    assert_eq!(mails(&world, KARIMA).await, from + 1);
    karima.submit(&link, &[("do", "stop")]).await.is(200).shows("C’est noté");
    assert_eq!(wishes().await, [false, false]);
    let file = cleo.get(&format!("/savoie/desk/groups/{}", group.id)).await;
    file.is(200).shows("Ne souhaite plus de messages de l’équipe").shows("Souhaite de nouveau");
});

async fn send_now(world: &World, cleo: &mut Visitor, draft: Uuid) {
    let here = format!("/savoie/desk/groups/messages/{draft}");
    cleo.get(&here).await.is(200);
    send(cleo, &here).await;
    world.work().await;
}
