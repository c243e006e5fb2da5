//! Journeys through the pages of `missions`: writing, publishing, applying, standing in line, being there.

mod called;
mod checked;
mod feeds;
mod hundred;
mod many;
mod places;

use chrono::Duration;
use entraide::auth::links::Purpose;
use entraide::board::model as board;
use entraide::missions::applications::{self as applications, Application, State};
use entraide::missions::model::{self as mission, Mission};
use entraide::missions::slots::{self, Slot};
use entraide::missions::taking;
use entraide::organisations::leads;
use entraide::people::model::{self as people, Introduction};
use uuid::Uuid;

use crate::offers::{mailed, mails, was_told};
use crate::organisations::{KARIMA, lead, registered};
use crate::world::{Visitor, World, both};

pub const MEHDI: &str = "mehdi.mission@example.org";
pub const ODETTE: &str = "odette.mission@example.org";

/// What Karima writes; fields can be replaced, added, and left out by `(nothing)`.
pub fn form<'a>(form_id: &'a str, more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let usual = [
        ("form_id", form_id),
        ("field", "food-aid"),
        ("title", "Trier des dons alimentaires"),
        ("details", "Nous trions fruits et légumes, à quatre autour d’une table."),
        ("needs", "Porter 10 kg."),
        ("bring", "Des gants."),
        ("where", "here"),
        ("place", "Chambéry"),
        ("address", "3 quai des Exemples"),
        ("contact", "Amélie, 06 39 98 00 77"),
        ("age", "16"),
        ("choice", "selected"),
    ];
    let is_replaced = |name: &str| more.iter().any(|(other, _)| *other == name);
    let mut all: Vec<_> = usual.iter().copied().filter(|(name, _)| !is_replaced(name)).collect();
    all.extend(more.iter().filter(|(_, value)| *value != "(nothing)"));
    all
}

/// Wednesday of the next week, in the afternoon.
pub const WEDNESDAY: [(&str, &str); 4] =
    [("kind", "date"), ("day", "2026-03-25"), ("from", "14:00"), ("until", "17h30")];

/// What Mehdi writes to apply.
pub fn application<'a>(form_id: &'a str, name: &'a str, email: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("form_id", form_id),
        ("first_name", name),
        ("email", email),
        ("phone", "06 39 98 00 55"),
        ("words", "J’ai travaillé au marché."),
        ("is_old_enough", "yes"),
        ("consent", "yes"),
    ]
}

pub async fn missions(world: &World) -> Vec<Mission> {
    world.all::<mission::Entity>().await
}

pub async fn now(world: &World, id: Uuid) -> Application {
    world.read().get::<applications::Entity>(id).await.unwrap().unwrap()
}

pub async fn slot_now(world: &World, id: Uuid) -> Slot {
    world.read().get::<slots::Entity>(id).await.unwrap().unwrap()
}

/// Karima writes a draft with one date of so many places; its page for her.
pub async fn drafted(
    world: &World,
    karima: &mut Visitor,
    own: &str,
    more: &[(&str, &str)],
    places: &str,
) -> (Mission, String) {
    let new = format!("{own}/missions/new");
    let id = karima.get(&new).await.is(200).shows("12 rue des Exemples").hidden("form_id");
    let dates = karima.post(&new, &form(&id, more)).await.to().to_owned();
    karima.get(&dates).await.is(200);
    let mut when = WEDNESDAY.to_vec();
    when.push(("places", places));
    let page = karima.post(&dates, &when).await.to().to_owned();
    let mission = missions(world).await.pop().unwrap();
    (mission, page)
}

/// The same, published, and its date.
pub async fn published(
    world: &World,
    karima: &mut Visitor,
    more: &[(&str, &str)],
    places: &str,
) -> (Mission, Slot, String) {
    let (_, own) = registered(world, karima, &[]).await;
    let (_, page) = drafted(world, karima, &own, more, places).await;
    karima.post(&page, &[("act", "publish")]).await.to();
    let mission = missions(world).await.pop().unwrap();
    let slot = world.all::<slots::Entity>().await.pop().unwrap();
    (mission, slot, page)
}

/// Somebody applies through the pages and confirms; their own page.
pub async fn applied(world: &World, visitor: &mut Visitor, slot: &Slot, name: &str, email: &str) -> String {
    let path = format!("/savoie/missions/{}/apply/{}", slot.mission_id, slot.id);
    let id = visitor.get(&path).await.is(200).hidden("form_id");
    let sent = visitor.post(&path, &application(&id, name, email)).await.to().to_owned();
    visitor.get(&sent).await.is(200).hides(email);
    let link = mailed(world, email, "missions/confirm").await;
    visitor.get(&link).await.is(200).shows("Trier des dons");
    visitor.post(&link, &[]).await.to().to_owned()
}

/// A confirmed application, made by the rules alone.
pub async fn came(world: &World, slot: &Slot, email: &str) -> Application {
    let tx = world.tx().await;
    let form = tx.ids.uuid();
    let person = Introduction { first_name: "Sam".into(), email: Some(email.into()), phone: None };
    let person = people::add(&tx, &person, entraide::i18n::Lang::Fr).await.unwrap();
    let made = taking::apply(&tx, form, slot, person, String::new()).await.unwrap();
    taking::confirm(&tx, made.id, &world.settings()).await.unwrap();
    tx.commit().await.unwrap();
    now(world, made.id).await
}

/// Whether it stands on the board.
pub async fn posted(world: &World, id: Uuid) -> Option<board::Model> {
    let row = world.read().get::<board::Entity>(id).await.unwrap();
    row.filter(|row| row.down_at.is_none())
}

both!(a_mission_finds_its_volunteer, |world| async move {
    let (mut karima, mut mehdi) = (world.visitor(), world.visitor());
    let (_, own) = registered(&world, &mut karima, &[]).await;
    karima.get(&own).await.is(200).shows(&format!("{own}/missions"));
    karima.get(&format!("{own}/missions")).await.is(200).shows("Pas encore de mission");
    let (mission, page) = drafted(&world, &mut karima, &own, &[], "4").await;
    assert_eq!(mission.state, mission::State::Draft);
    // Nobody else sees a draft.
    let public = format!("/savoie/missions/{}", mission.id);
    mehdi.get(&public).await.is(410);
    karima.get(&format!("{page}/preview")).await.is(200).shows("Porter 10 kg").shows("mercredi 25 mars");
    karima.get(&page).await.is(200).shows("0 sur 4 places prises");
    karima.post(&page, &[("act", "publish")]).await.to();
    // Public, and found near here.
    let found = mehdi.get("/savoie/near?place=Chamb%C3%A9ry&kind=mission").await;
    found.is(200).shows("Trier des dons alimentaires").shows("Cherche des bénévoles");
    mehdi.get("/savoie/missions").await.to();
    mehdi
        .get(&public)
        .await
        .is(200)
        .shows("3 quai des Exemples")
        .shows("Encore 4 places")
        .shows("Dès 16 ans");
    let slot = world.all::<slots::Entity>().await.pop().unwrap();
    let path = format!("{public}/apply/{}", slot.id);
    // What is missing is named, and what was typed is kept.
    mehdi.get(&path).await.is(200);
    let refused =
        mehdi.post(&path, &[("form_id", &Uuid::from_u128(1).to_string()), ("words", "Bonjour")]).await;
    refused.is(422).shows("#email").shows("#is_old_enough").shows("Bonjour");
    let mine = applied(&world, &mut mehdi, &slot, "Mehdi", MEHDI).await;
    let page_now = mehdi.get(&mine).await;
    page_now.is(200).shows("En attente de réponse").hides("date.ics").hides("Amélie");
    // The place is kept until Karima answers; his contact is not hers yet.
    assert_eq!(slot_now(&world, slot.id).await.taken, 1);
    mehdi.get(&public).await.is(200).shows("Encore 3 places");
    let date = format!("{page}/dates/{}", slot.id);
    karima.get(&date).await.is(200).shows("Mehdi").shows("travaillé au marché").hides(MEHDI);
    world.pass(Duration::hours(2)).await;
    was_told(&world, KARIMA, "Une personne attend votre réponse").await;
    let made = world.all::<applications::Entity>().await.pop().unwrap();
    let person = format!("{date}/{}", made.id);
    karima.post(&person, &[("act", "accept")]).await.to();
    was_told(&world, MEHDI, "vous attend. Merci").await;
    karima.get(&date).await.is(200).shows(MEHDI);
    let page_now = mehdi.get(&mine).await;
    page_now.is(200).shows("Place confirmée").shows("date.ics").shows("demandez : Amélie, 06 39 98 00 77");
    let calendar = mehdi.get(&format!("{mine}/date.ics")).await;
    calendar
        .is(200)
        .shows("DTSTART:20260325T130000Z")
        .shows("DTEND:20260325T163000Z")
        .shows("STATUS:CONFIRMED");
    // They write to each other.
    let id = mehdi.get(&mine).await.hidden("form_id");
    let words = [("form_id", id.as_str()), ("words", "Où se garer ?")];
    mehdi.post(&mine, &words).await.to();
    mehdi.post(&mine, &words).await.to();
    was_told(&world, KARIMA, "On vous a écrit").await;
    let page_of_him = karima.get(&person).await;
    let id = page_of_him.is(200).shows("Où se garer ?").hidden("form_id");
    karima.post(&person, &[("act", "write"), ("form_id", &id), ("words", "Derrière la gare.")]).await.to();
    let answered = mehdi.get(&mine).await;
    answered.is(200).shows("Derrière la gare.");
    assert_eq!(answered.body.matches("Où se garer ?").count(), 1);
    // The day before he is reminded, afterwards Karima says that he was there.
    world.pass(Duration::days(8)).await;
    was_told(&world, MEHDI, "vous attend : mercredi 25 mars").await;
    world.pass(Duration::days(2)).await;
    was_told(&world, KARIMA, "Une présence est à confirmer").await;
    karima.get(&date).await.is(200).shows("value=\"210\"");
    let (there, minutes) = (format!("there_{}", made.id), format!("minutes_{}", made.id));
    let person_id = made.id.to_string();
    let wrong =
        [("act", "attendance"), ("person", person_id.as_str()), (there.as_str(), "yes"), (&minutes, "x")];
    karima.post(&date, &wrong).await.is(422).shows("value=\"x\"");
    let right =
        [("act", "attendance"), ("person", person_id.as_str()), (there.as_str(), "yes"), (&minutes, "180")];
    karima.post(&date, &right).await.to();
    karima.post(&date, &right).await.to();
    let done = now(&world, made.id).await;
    assert_eq!((done.state, done.minutes), (State::Attended, Some(180)));
    was_told(&world, MEHDI, "confirmé que vous étiez là").await;
    let letters = mails(&world, MEHDI).await;
    assert_eq!(letters, 6, "confirm, applied, yes, a word, reminder, thanks");
    // Its last date is over: it has ended by itself, and is not public any more.
    assert_eq!(missions(&world).await.pop().unwrap().close_reason, Some(mission::Closed::Over));
    mehdi.get(&public).await.is(410);
    // What he has done is known for two years, then forgotten.
    world.pass(Duration::days(200)).await;
    assert!(world.read().get::<people::Entity>(done.person_id).await.unwrap().unwrap().email.is_some());
    world.pass(Duration::days(600)).await;
    assert!(world.read().get::<people::Entity>(done.person_id).await.unwrap().unwrap().email.is_none());
    assert!(now(&world, made.id).await.words.is_empty());
});

both!(who_stands_in_line_gets_the_place_that_becomes_free, |world| async move {
    let mut karima = world.visitor();
    let (mission, slot, _) = published(&world, &mut karima, &[("choice", "first")], "1").await;
    let (mut mehdi, mut odette) = (world.visitor(), world.visitor());
    let first = applied(&world, &mut mehdi, &slot, "Mehdi", MEHDI).await;
    mehdi.get(&first).await.is(200).shows("Place confirmée");
    mehdi
        .get(&format!("/savoie/missions/{}", mission.id))
        .await
        .is(200)
        .shows("Complet")
        .shows("liste d’attente");
    // Full, it is not offered on the board any more, but its page stays.
    assert_eq!(posted(&world, mission.id).await.unwrap().places_left, 0);
    let second = applied(&world, &mut odette, &slot, "Odette", ODETTE).await;
    odette.get(&second).await.is(200).shows("Liste d’attente");
    let third = came(&world, &slot, "sam@example.org").await;
    assert_eq!((third.state, third.turn), (State::Queued, Some(2)));
    // Applying twice with one address is one application.
    let again = came(&world, &slot, ODETTE).await;
    assert_eq!((again.state, again.words.as_str()), (State::Expired, ""));
    // Mehdi cannot come: the place is kept for Odette, Karima is told.
    mehdi.post(&format!("{first}/leave"), &[("reason", "Je suis malade.")]).await.to();
    mehdi.get(&first).await.is(200).shows("Vous avez annulé");
    was_told(&world, KARIMA, "Je suis malade.").await;
    was_told(&world, ODETTE, "Une place s’est libérée").await;
    odette.get(&second).await.is(200).shows("Oui, je prends la place");
    assert_eq!(slot_now(&world, slot.id).await.taken, 1);
    // She does not answer: the next one is asked, and takes it.
    world.pass(Duration::days(1)).await;
    odette.get(&second).await.is(200).shows("Sans suite");
    let third = now(&world, third.id).await;
    assert_eq!(third.state, State::Offered);
    let mut sam = world.visitor();
    let own = format!("/savoie/missions/mine/{}", world.token(Purpose::Apply, third.id));
    sam.get(&own).await.is(200).shows("Oui, je prends la place");
    sam.post(&format!("{own}/take"), &[]).await.to();
    sam.post(&format!("{own}/take"), &[]).await.to();
    sam.get(&own).await.is(200).shows("Place confirmée");
    assert_eq!(slot_now(&world, slot.id).await.taken, 1);
});

both!(whoever_has_applied_is_told_when_it_is_off, |world| async move {
    let mut karima = world.visitor();
    let (mission, slot, page) = published(&world, &mut karima, &[], "2").await;
    let here = came(&world, &slot, MEHDI).await;
    let (there, line) = (came(&world, &slot, ODETTE).await, came(&world, &slot, "sam@example.org").await);
    assert_eq!((here.state, there.state, line.state), (State::Applied, State::Applied, State::Queued));
    let date = format!("{page}/dates/{}", slot.id);
    // Without the tick it stays.
    karima.post(&date, &[("act", "off")]).await.is(422).shows("#sure");
    // More places: the one in line is asked.
    karima.post(&date, &[("act", "resize"), ("places", "0")]).await.is(422).shows("#places");
    karima.post(&date, &[("act", "resize"), ("places", "3")]).await.to();
    assert_eq!(now(&world, line.id).await.state, State::Offered);
    // Never fewer than are taken.
    karima.post(&date, &[("act", "resize"), ("places", "1")]).await.to();
    assert_eq!(slot_now(&world, slot.id).await.capacity, 3);
    // One is told no, kindly; her place is free again.
    let path = format!("{date}/{}", there.id);
    karima.post(&path, &[("act", "decline"), ("reason", "Nous cherchons un menuisier.")]).await.to();
    was_told(&world, ODETTE, "Nous cherchons un menuisier.").await;
    assert_eq!(slot_now(&world, slot.id).await.taken, 2);
    karima.post(&date, &[("act", "off"), ("sure", "yes")]).await.to();
    for email in [MEHDI, "sam@example.org"] {
        was_told(&world, email, "a annulé cette date").await;
    }
    assert_eq!(now(&world, here.id).await.state, State::Cancelled);
    assert!(posted(&world, mission.id).await.is_none());
    karima.get(&date).await.is(200).shows("Annulée");
    // What nobody can come to any more is not public.
    let mut reader = world.visitor();
    reader.get(&format!("/savoie/missions/{}/apply/{}", mission.id, slot.id)).await.is(410);
});

both!(with_its_organisation_a_mission_ends, |world| async move {
    let mut karima = world.visitor();
    let (mission, slot, page) = published(&world, &mut karima, &[], "2").await;
    came(&world, &slot, MEHDI).await;
    let own = page.split("/missions").next().unwrap().to_owned();
    karima.get(&format!("{own}/end")).await.is(200);
    karima.post(&format!("{own}/end"), &[]).await.to();
    world.work().await;
    let ended = world.read().get::<mission::Entity>(mission.id).await.unwrap().unwrap();
    assert_eq!(ended.close_reason, Some(mission::Closed::Organisation));
    was_told(&world, MEHDI, "a annulé cette date").await;
    karima.post(&format!("{own}/missions/new"), &form(&Uuid::from_u128(9).to_string(), &[])).await.is(422);
    karima.get(&page).await.is(200).shows("Terminée");
});

both!(a_weekly_mission_goes_on_by_itself, |world| async move {
    let mut karima = world.visitor();
    let (_, own) = registered(&world, &mut karima, &[]).await;
    let new = format!("{own}/missions/new");
    let id = karima.get(&new).await.hidden("form_id");
    let remote = [("where", "remote"), ("title", "Appeler des personnes seules"), ("field", "inclusion")];
    let dates = karima.post(&new, &form(&id, &remote)).await.to().to_owned();
    let page = dates.trim_end_matches("/dates").to_owned();
    // Without a date to come it cannot be published.
    karima.post(&page, &[("act", "publish")]).await.is(422).shows("#publish");
    let weekly = [("kind", "weekly"), ("first_day", "2026-03-17"), ("from", "18:00"), ("until", "19:00")];
    let mut wrong = weekly.to_vec();
    wrong.push(("places", "3"));
    karima.post(&dates, &wrong).await.is(422).shows("#weekday");
    let mut right = wrong.clone();
    right.extend([("weekday", "TU"), ("weekday", "TH")]);
    karima.post(&dates, &right).await.to();
    assert_eq!(world.all::<slots::Entity>().await.len(), 16, "eight weeks, two days each");
    karima.post(&page, &[("act", "publish")]).await.to();
    karima.get(&page).await.is(200).shows("mardi 17 mars").shows("revient chaque semaine");
    let mut reader = world.visitor();
    reader.get("/savoie/near?kind=mission&remote=only").await.is(200).shows("Appeler des personnes seules");
    // A month later there are still eight weeks ahead, each date once.
    world.pass(Duration::days(30)).await;
    let slots = world.all::<slots::Entity>().await;
    let coming = slots.iter().filter(|slot| slot.is_coming(world.clock.now())).count();
    assert!((14..=16).contains(&coming), "{coming}");
    let mut starts: Vec<_> = slots.iter().filter_map(|slot| slot.starts_at).collect();
    starts.sort();
    starts.dedup();
    assert_eq!(starts.len(), slots.len());
    // In summer time too it begins at six in the evening.
    reader.get(&format!("/savoie/missions/{}", slots[0].mission_id)).await.is(200).shows("18:00 – 19:00");
});

both!(what_has_no_date_is_asked_about, |world| async move {
    let mut karima = world.visitor();
    let (_, own) = registered(&world, &mut karima, &[]).await;
    let (mission, page) = drafted(&world, &mut karima, &own, &[], "1").await;
    let slot = world.all::<slots::Entity>().await.pop().unwrap();
    karima.post(&format!("{page}/dates/{}", slot.id), &[("act", "off"), ("sure", "yes")]).await.to();
    karima.post(&format!("{page}/dates"), &[("kind", "any"), ("places", "5")]).await.to();
    karima.post(&page, &[("act", "publish")]).await.to();
    world.pass(Duration::days(61)).await;
    was_told(&world, KARIMA, "Cherchez-vous encore quelqu’un").await;
    karima.post(&page, &[("act", "still")]).await.to();
    // Her organisation is asked about too, every three months: she is there, and says so.
    karima.post(&format!("{own}/still"), &[]).await.to();
    world.pass(Duration::days(61)).await;
    assert_eq!(missions(&world).await[0].reminders, 1);
    world.pass(Duration::days(29)).await;
    let ended = world.read().get::<mission::Entity>(mission.id).await.unwrap().unwrap();
    assert_eq!(ended.close_reason, Some(mission::Closed::Silent));
    was_told(&world, KARIMA, "n’est plus publique").await;
});

both!(a_mission_speaks_more_languages, |world| async move {
    let mut karima = world.visitor();
    let (mission, _, page) = published(&world, &mut karima, &[], "2").await;
    let path = format!("{page}/translate/de");
    karima.get(&path).await.is(200).shows("Trier des dons alimentaires");
    karima.post(&path, &[("title", "Lebensmittel sortieren")]).await.is(422).shows("#details");
    let german = [("title", "Lebensmittel sortieren"), ("details", "Wir sortieren zu viert am Tisch.")];
    karima.post(&path, &german).await.to();
    let mut heidi = world.visitor_in("de");
    let public = format!("/savoie/missions/{}", mission.id);
    heidi.get(&public).await.is(200).shows("Lebensmittel sortieren").hides("Trier des dons");
    let mut luigi = world.visitor_in("it");
    luigi.get(&public).await.is(200).shows("Trier des dons alimentaires").shows("lang=\"fr\"");
    karima.post(&path, &[("act", "remove")]).await.to();
    heidi.get(&public).await.is(200).shows("Trier des dons");
    // Not into its own language, nor into one that the platform does not speak.
    for other in ["fr", "es", "xx"] {
        karima.get(&format!("{page}/translate/{other}")).await.is(404);
    }
});

both!(a_mission_is_of_its_organisation_alone, |world| async move {
    let mut karima = world.visitor();
    let (_, slot, page) = published(&world, &mut karima, &[], "2").await;
    let made = came(&world, &slot, MEHDI).await;
    let other = [("name", "Les Amis du lac"), ("email", "autre@example.org"), ("phone", "06 39 98 00 92")];
    let other = [&other[..], &[("web", "(nothing)"), ("place", "Albertville")]].concat();
    let mut visitor = world.visitor();
    crate::organisations::write(&mut visitor, &other).await.to();
    let link = mailed(&world, "autre@example.org", "groups/confirm").await;
    let own = visitor.post(&link, &[]).await.to().to_owned();
    assert!(!own.is_empty() && lead(&world).await.state == leads::State::Active);
    let rest = page.split("/missions/").nth(1).unwrap();
    for path in [
        format!("{own}/missions/{rest}"),
        format!("{own}/missions/{rest}/edit"),
        format!("{own}/missions/{rest}/dates/{}", slot.id),
        format!("{own}/missions/{rest}/dates/{}/{}", slot.id, made.id),
        format!("{own}/missions/new?copy={rest}"),
    ] {
        visitor.get(&path).await.is(404);
    }
    karima
        .get(&format!("{}/new?copy={rest}", page.rsplit_once('/').unwrap().0))
        .await
        .is(200)
        .shows("Trier des dons");
});
