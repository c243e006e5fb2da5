//! Journeys through the pages of `organisations`: registering, confirming, being found, staying true.

mod checked;
mod histories;
mod hours;
mod orphans;
mod out;
pub mod team;
mod writing;

use chrono::Duration;
use entraide::board::model as board;
use entraide::organisations::leads::{self, Lead};
use entraide::organisations::model::{self as organisation, Closed, Organisation, State};
use entraide::people::model as people;
use uuid::Uuid;

use crate::offers::{mailed, mails, was_told};
use crate::world::{Answer, Visitor, World, both};

pub const KARIMA: &str = "karima.groupe@example.org";

/// What Karima writes; fields can be replaced, added, and left out by `(nothing)`.
pub fn form<'a>(form_id: &'a str, more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let usual = [
        ("form_id", form_id),
        ("name", "Voisins du Biollay"),
        ("details", "Courses, appels, promenades avec le chien : nous sommes vingt."),
        ("place", "Chambéry"),
        ("address", "12 rue des Exemples"),
        ("serves", "Chambéry\nBarberaz"),
        ("language", "fr"),
        ("phone", "06 39 98 00 91"),
        ("web", "www.example.org/biollay"),
        ("hours_mo", "9h-12h, 14h-18h"),
        ("hours_tu", "9h-12h, 14h-18h"),
        ("hours_sa", "10-12"),
        ("hours_holidays", "yes"),
        ("first_name", "Karima"),
        ("email", KARIMA),
        ("consent", "yes"),
    ];
    let is_replaced = |name: &str| more.iter().any(|(other, _)| *other == name);
    let mut all: Vec<_> = usual.iter().copied().filter(|(name, _)| !is_replaced(name)).collect();
    all.extend(more.iter().filter(|(_, value)| *value != "(nothing)"));
    all
}

/// Sends the form.
pub async fn write(visitor: &mut Visitor, more: &[(&str, &str)]) -> Answer {
    let id = visitor.get("/savoie/groups/register/group").await.is(200).hidden("form_id");
    visitor.post("/savoie/groups/register/group", &form(&id, more)).await
}

/// Karima's group, confirmed, and her own page.
pub async fn registered(
    world: &World,
    visitor: &mut Visitor,
    more: &[(&str, &str)],
) -> (Organisation, String) {
    write(visitor, more).await.to();
    let link = mailed(world, KARIMA, "groups/confirm").await;
    visitor.get(&link).await.is(200);
    let own = visitor.post(&link, &[]).await.to().to_owned();
    (latest(world).await, own)
}

pub async fn latest(world: &World) -> Organisation {
    world.all::<organisation::Entity>().await.pop().unwrap()
}

pub async fn now(world: &World, id: Uuid) -> Organisation {
    world.read().get::<organisation::Entity>(id).await.unwrap().unwrap()
}

pub async fn lead(world: &World) -> Lead {
    world.all::<leads::Entity>().await.pop().unwrap()
}

/// Whether it stands on the board.
async fn is_posted(world: &World, id: Uuid) -> bool {
    let row = world.read().get::<board::Entity>(id).await.unwrap();
    row.is_some_and(|row| row.down_at.is_none())
}

both!(a_group_registers_and_is_found_by_whom_it_serves, |world| async move {
    let (mut karima, mut odette) = (world.visitor(), world.visitor());
    karima.get("/savoie/groups/register").await.is(200).shows("Groupe d’entraide").shows("Ferme");
    let page = write(&mut karima, &[]).await;
    let sent = karima.get(page.to()).await;
    sent.is(200).shows("k…@example.org");
    let written = latest(&world).await;
    assert_eq!(written.state, State::Unconfirmed);
    // Nobody finds it before its mail was seen, and opening the link changes nothing.
    odette.get("/savoie/groups?place=Chambéry").await.is(200).hides("Voisins du Biollay");
    odette.get(&format!("/savoie/groups/{}", written.id)).await.is(410);
    let link = mailed(&world, KARIMA, "groups/confirm").await;
    karima.get(&link).await.is(200).shows("Voisins du Biollay").shows("Lundi – Mardi");
    assert_eq!(now(&world, written.id).await.state, State::Unconfirmed);
    karima.submit(&link, &[]).await.is(200).shows("Dans l’annuaire");
    // Pressed again it is confirmed once.
    karima.post(&link, &[]).await.to();
    was_told(&world, KARIMA, "Les habitants peuvent maintenant vous trouver").await;
    assert_eq!(mails(&world, KARIMA).await, 2);
    // In the communes that it serves…
    for place in ["Chambéry", "Barberaz"] {
        let page = odette.get(&format!("/savoie/groups?place={place}")).await;
        page.is(200).shows(&format!("Pour {place}")).shows("Voisins du Biollay").shows("06 39 98 00 91");
        page.hides("Aussi dans les environs");
    }
    // … and beside, as one that is near; not where it is far.
    let near = odette.get("/savoie/groups?place=Cognin").await;
    near.is(200).shows("Aussi dans les environs").shows("Voisins du Biollay").shows("Personne ici");
    odette.get("/savoie/groups?place=Bourg-Saint-Maurice").await.is(200).hides("Voisins du Biollay");
    // Its page has what it chose to show, and nothing of who leads it.
    let entry = odette.get(&format!("/savoie/groups/{}", written.id)).await;
    entry.is(200).shows("12 rue des Exemples").shows("Barberaz, Chambéry").shows("9:00–12:00, 14:00–18:00");
    entry.shows("Fermé les jours fériés").shows("https://www.example.org/biollay");
    entry.hides("Karima").hides(KARIMA);
    // The board, its exports and its map know it; the address leads to its page.
    odette.get("/savoie/near?kind=org").await.is(200).shows(&format!("/savoie/groups/{}", written.id));
    odette.get(&format!("/savoie/near/{}", written.id)).await.to();
    odette.get("/savoie/near/geo.json?kind=org").await.is(200).shows("\"kind\":\"org\"");
    odette.get("/savoie/groups/sheet?place=Chambéry").await.is(200).shows("Voisins du Biollay");
    odette.get("/savoie/groups/sheet").await.is(404);
    // Nor does another platform.
    odette.get("/bern/groups").await.is(200).hides("Voisins du Biollay");
    odette.get(&format!("/bern/groups/{}", written.id)).await.is(410);
});

both!(an_area_is_served_by_name_and_by_drawing, |world| async move {
    let mut karima = world.visitor();
    let outline = "{\"type\":\"Polygon\",\"coordinates\":[[[6.3,45.6],[6.5,45.6],[6.5,45.75],[6.3,45.75]]]}";
    let all = [("name", "Croix d’exemple"), ("serves", "(nothing)"), ("serves_all", "yes")];
    let (whole, _) = registered(&world, &mut karima, &all).await;
    let drawn = [
        ("name", "Secours de la Combe"),
        ("serves", "(nothing)"),
        ("outline", outline),
        ("phone", "06 39 98 00 92"),
        ("web", "(nothing)"),
    ];
    let (part, own) = registered(&world, &mut karima, &drawn).await;
    let mut odette = world.visitor();
    let page = odette.get("/savoie/groups?place=Albertville").await;
    page.is(200).shows("Croix d’exemple").shows("Secours de la Combe").shows("2 structures");
    let page = odette.get("/savoie/groups?place=Modane").await;
    page.is(200).shows("Croix d’exemple").hides("Secours de la Combe").shows("1 structure");
    odette.get(&format!("/savoie/groups/{}", whole.id)).await.is(200).shows("<dd>Savoie</dd>");
    // The form gives back what was drawn, and what is changed there is served from then on.
    let form_page = karima.get(&format!("{own}/edit")).await;
    form_page.is(200).shows("MultiPolygon");
    let more = [
        ("form_id", "(nothing)"),
        ("name", "Secours de la Combe"),
        ("serves", "Modane"),
        ("phone", "06 39 98 00 92"),
        ("web", "(nothing)"),
    ];
    let fields = form("", &more);
    karima.post(&format!("{own}/edit"), &fields).await.to();
    odette.get("/savoie/groups?place=Albertville").await.is(200).hides("<h3 lang=\"fr\">Secours de la Combe");
    let page = odette.get("/savoie/groups?place=Modane").await;
    page.is(200).shows(&format!("/savoie/groups/{}", part.id));
});

both!(what_is_wrong_is_said_and_nothing_typed_is_lost, |world| async move {
    let mut karima = world.visitor();
    let wrong = [
        ("name", " "),
        ("serves", "Chambéry\nNullepart-les-Oies"),
        ("whatsapp", "https://evil.example/join"),
        ("hours_mo", "sur rendez-vous"),
        ("outline", "{\"type\":\"Point\"}"),
        ("consent", "(nothing)"),
    ];
    let page = write(&mut karima, &wrong).await;
    page.is(422).shows("Écrivez le nom de la structure").shows("Nullepart-les-Oies");
    page.shows("Ce lien doit mener vers chat.whatsapp.com").shows("Écrivez des heures comme 9–12, 14–18");
    page.shows("value=\"https://evil.example/join\"").shows("value=\"sur rendez-vous\"");
    page.shows("Courses, appels").shows("Sans votre accord");
    let page = write(&mut karima, &[("phone", "(nothing)"), ("web", "(nothing)")]).await;
    page.is(422).shows("Donnez au moins un moyen de vous joindre");
    let page = write(&mut karima, &[("outline", "{\"type\":\"Point\"}")]).await;
    page.is(422).shows("Ce n’est pas un polygone");
    assert!(world.all::<organisation::Entity>().await.is_empty());
    karima.get("/savoie/groups/register/shopping").await.is(404);
});

both!(whatever_it_may_be_already_is_shown_first, |world| async move {
    let mut karima = world.visitor();
    let (first, _) = registered(&world, &mut karima, &[]).await;
    let alike = [
        [("name", "VOISINS du  Biollay"), ("phone", "06 39 98 00 93"), ("web", "(nothing)")],
        [("name", "Les voisins de Chambéry"), ("phone", "06 39 98 00 91"), ("web", "(nothing)")],
        [("name", "Voisin du Biollay"), ("phone", "06 39 98 00 93"), ("web", "(nothing)")],
    ];
    for more in alike {
        let page = write(&mut karima, &more).await;
        page.is(422).shows("Est-ce déjà dans l’annuaire").shows(&format!("/savoie/groups/{}", first.id));
        page.shows("Courses, appels");
    }
    assert_eq!(world.all::<organisation::Entity>().await.len(), 1);
    // One of another name elsewhere is another one; and who says so is believed.
    let other = [("name", "Croix d’exemple"), ("phone", "06 39 98 00 94"), ("web", "(nothing)")];
    write(&mut karima, &other).await.to();
    write(&mut karima, &[("is_new", "yes")]).await.to();
    assert_eq!(world.all::<organisation::Entity>().await.len(), 3);
});

both!(the_same_form_sent_twice_makes_one, |world| async move {
    let mut karima = world.visitor();
    let id = karima.get("/savoie/groups/register/group").await.hidden("form_id");
    for _ in 0..2 {
        karima.post("/savoie/groups/register/group", &form(&id, &[])).await.to();
    }
    assert_eq!(world.all::<organisation::Entity>().await.len(), 1);
    assert_eq!(mails(&world, KARIMA).await, 1);
});

both!(a_silent_one_is_marked_then_leaves_and_comes_back_by_a_button, |world| async move {
    let (mut karima, mut odette) = (world.visitor(), world.visitor());
    let (made, own) = registered(&world, &mut karima, &[]).await;
    let entry = format!("/savoie/groups/{}", made.id);
    world.pass(Duration::days(89)).await;
    assert_eq!(mails(&world, KARIMA).await, 2);
    world.pass(Duration::days(2)).await;
    was_told(&world, KARIMA, "Les habitants comptent sur ce qui est écrit").await;
    karima.get(&own).await.is(200).shows("Est-ce toujours juste");
    odette.get(&entry).await.is(200).hides("n’a pas répondu");
    // Who answers is asked again in three months only.
    karima.post(&format!("{own}/still"), &[]).await.to();
    assert_eq!(now(&world, made.id).await.confirmed_at, Some(world.clock.now()));
    world.pass(Duration::days(80)).await;
    assert_eq!(mails(&world, KARIMA).await, 3);
    world.pass(Duration::days(25)).await;
    assert_eq!(mails(&world, KARIMA).await, 5);
    odette.get(&entry).await.is(200).shows("n’a pas répondu");
    odette.get("/savoie/groups?place=Chambéry").await.is(200).shows("À vérifier");
    world.pass(Duration::days(14)).await;
    let silent = now(&world, made.id).await;
    assert_eq!((silent.state, silent.close_reason), (State::Closed, Some(Closed::Silent)));
    assert!(!is_posted(&world, made.id).await);
    odette.get(&entry).await.is(410);
    was_told(&world, KARIMA, "la page n’est plus visible").await;
    karima.get(&own).await.is(200).shows("Sans nouvelles");
    karima.submit(&format!("{own}/reopen"), &[]).await.is(200).shows("Dans l’annuaire");
    odette.get(&entry).await.is(200).hides("n’a pas répondu");
});

both!(its_leads_change_pause_and_end_it, |world| async move {
    let (mut karima, mut odette) = (world.visitor(), world.visitor());
    let (made, own) = registered(&world, &mut karima, &[]).await;
    let entry = format!("/savoie/groups/{}", made.id);
    let page = karima.get(&format!("{own}/edit")).await;
    page.is(200).shows("9:00–12:00, 14:00–18:00").shows("Barberaz").shows("06 39 98 00 91");
    let more = [("form_id", "(nothing)"), ("details", "Nous sommes trente."), ("hours_sa", "(nothing)")];
    karima.submit(&format!("{own}/edit"), &form("", &more)).await.is(200).shows("Nous sommes trente");
    odette.get(&entry).await.is(200).shows("Nous sommes trente").shows("Mercredi – Dimanche");
    karima.submit(&format!("{own}/pause"), &[]).await.is(200).shows("En pause");
    odette.get(&entry).await.is(410);
    odette.get("/savoie/groups?place=Chambéry").await.is(200).hides("Biollay");
    karima.submit(&format!("{own}/resume"), &[]).await.is(200).shows("Dans l’annuaire");
    odette.get(&entry).await.is(200);
    karima.get(&format!("{own}/end")).await.is(200).shows("Quitter l’annuaire");
    karima.submit(&format!("{own}/end"), &[]).await.is(200).shows("Retirée");
    odette.get(&entry).await.is(410);
    karima.submit(&format!("{own}/reopen"), &[]).await.is(200).shows("Dans l’annuaire");
    karima.post(&format!("{own}/end"), &[]).await.to();
    // After some months nothing of it is left, nor of her.
    world.pass(Duration::days(91)).await;
    let gone = now(&world, made.id).await;
    assert!(gone.name.is_empty() && gone.phone.is_none() && gone.details.is_empty());
    let person = lead(&world).await.person_id;
    let person = world.read().get::<people::Entity>(person).await.unwrap().unwrap();
    assert!(person.erased_at.is_some() && person.email.is_none());
    karima.get(&own).await.is(200).shows("Retirée").hides("Biollay");
});

both!(what_nobody_confirms_is_forgotten, |world| async move {
    let mut karima = world.visitor();
    write(&mut karima, &[]).await.to();
    world.pass(Duration::hours(3)).await;
    assert_eq!(mails(&world, KARIMA).await, 2);
    world.pass(Duration::days(7)).await;
    let gone = latest(&world).await;
    assert_eq!((gone.state, gone.close_reason), (State::Closed, Some(Closed::Expired)));
    assert!(gone.name.is_empty());
    assert_eq!(mails(&world, KARIMA).await, 2);
});
