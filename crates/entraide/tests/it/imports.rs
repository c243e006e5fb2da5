//! Lists from elsewhere: brought in, brought again, and left to those who lead their entry.

mod led;
mod missions;
mod rules;

use chrono::Duration;
use entraide::imports::lines;
use entraide::imports::model::{self as imports, State as Stage};
use entraide::organisations::model::{self as organisation, Organisation, State};

use crate::town::{claire, director};
use crate::world::{Visitor, World, both};

const PAGE: &str = "/savoie/desk/groups/import";
const SAMPLE: &[u8] = include_bytes!("imports/mediation_sample.json");

/// Uploads a list; the address of its preview.
async fn uploaded(world: &World, visitor: &mut Visitor, source: &str, file: &[u8]) -> String {
    // Each import has its moment.
    world.clock.set(world.clock.now() + Duration::seconds(1));
    visitor.get(PAGE).await.is(200);
    visitor.upload(PAGE, &[("source", source)], "liste.csv", file).await.to().to_owned()
}

/// The form of a preview as it stands, with more.
fn sent<'a>(page: &'a [(String, String)], more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let is_replaced = |name: &str| more.iter().any(|(other, _)| *other == name);
    let kept = page.iter().filter(|(name, _)| !is_replaced(name));
    kept.map(|(name, value)| (name.as_str(), value.as_str())).chain(more.iter().copied()).collect()
}

/// What the form of a preview would send.
async fn fields(visitor: &mut Visitor, preview: &str) -> Vec<(String, String)> {
    let answer = visitor.get(preview).await;
    answer.is(200);
    let forms = crate::html::forms(preview, &answer);
    let form =
        forms.into_iter().find(|form| form.fields.iter().any(|field| field.name == "map_name")).unwrap();
    let fields = form
        .fields
        .into_iter()
        .filter(|field| !["website", "form_token", "do"].contains(&&*field.name) && !field.value.is_empty());
    fields.map(|field| (field.name, field.value)).collect()
}

/// Brings a list in, with these switches; its report.
async fn brought(
    world: &World,
    visitor: &mut Visitor,
    source: &str,
    file: &str,
    more: &[(&str, &str)],
) -> String {
    let preview = uploaded(world, visitor, source, file.as_bytes()).await;
    let page = fields(visitor, &preview).await;
    let more = [more, &[("do", "import")]].concat();
    visitor.post(&preview, &sent(&page, &more)).await.to();
    world.work().await;
    visitor.get(&preview).await.is(200).body.clone()
}

/// Created, updated, unchanged, refused, missing of the latest import.
async fn counts(world: &World) -> [i32; 5] {
    let all = world.all::<imports::Entity>().await;
    let last = all.into_iter().max_by_key(|import| (import.created_at, import.id)).unwrap();
    assert_eq!((last.state, last.content), (Stage::Done, None));
    [last.created, last.updated, last.unchanged, last.refused, last.missing]
}

async fn named(world: &World, name: &str) -> Organisation {
    let all = world.all::<organisation::Entity>().await;
    all.into_iter().find(|one| one.name == name).unwrap_or_else(|| panic!("no {name}"))
}

both!(a_list_is_brought_in_and_brought_again, |world| async move {
    let (mut sonja, mut odette) = (director(&world).await, world.visitor());
    let preview = uploaded(&world, &mut sonja, "Médiation numérique", SAMPLE).await;
    let page = sonja.get(&preview).await;
    page.is(200).shows("Aperçu : Médiation numérique").shows("Importer 20 lignes").shows("Aix-les-Bains");
    page.shows("Hors du territoire de cette plateforme : Annecy (74000)").shows("04 79 61 30 68");
    page.shows("<option value=\"horaires\" selected>").shows("<option value=\"code_postal\" selected>");
    // Nothing is written before the button is pressed.
    assert!(world.all::<organisation::Entity>().await.is_empty());
    let before = fields(&mut sonja, &preview).await;
    sonja.post(&preview, &sent(&before, &[("do", "import")])).await.to();
    let page = sonja.get(&preview).await;
    page.is(200).shows("0 lignes sur 20").shows("Vous pouvez fermer cette page");
    assert_eq!(page.headers["refresh"], "3");
    world.work().await;
    let page = sonja.get(&preview).await;
    page.is(200).shows("L’import est terminé").shows("Ligne 18").shows("Hors du territoire");
    assert!(!page.headers.contains_key("refresh"));
    assert_eq!(counts(&world).await, [17, 0, 0, 3, 0]);
    let csv = sonja.get(&format!("{preview}/report.csv")).await;
    csv.is(200)
        .shows("line,outcome,name,notes,url\r\n")
        .shows("2,created,ARQA,,http://entraide.test/savoie/groups/");
    sonja.get(PAGE).await.is(200).shows("Médiation numérique").shows("Terminé");
    // Everybody finds them, with where they are from; of mail addresses nothing is kept.
    let arqa = named(&world, "ARQA").await;
    assert_eq!((arqa.state, arqa.phone.as_deref()), (State::Open, Some("+33479613068")));
    assert_eq!(arqa.hours, "Mo-Th 08:00-12:00,13:30-17:00; Fr 08:00-12:00");
    let entry = odette.get(&format!("/savoie/groups/{}", arqa.id)).await;
    entry.is(200).shows("Source : Médiation numérique, du 5 mai 2021").shows("7 avenue d&#39;Annecy");
    entry.shows("Prendre en main un ordinateur; ").hides("accueil@example.org").hides("Confirmé");
    odette.get("/savoie/groups?place=Aix-les-Bains").await.is(200).shows("ARQA").shows("3 structures");
    odette.get("/bern/groups").await.is(200).hides("ARQA");
    // The same list once more: nothing that anybody sees is changed, but it is a sign of life.
    world.pass(Duration::days(60)).await;
    let mut sonja = director(&world).await;
    let file = String::from_utf8(SAMPLE.to_vec()).unwrap();
    brought(&world, &mut sonja, "Médiation numérique", &file, &[]).await;
    assert_eq!(counts(&world).await, [0, 0, 17, 3, 0]);
    let again = named(&world, "ARQA").await;
    assert_eq!((again.version, again.updated_at), (arqa.version, arqa.updated_at));
    assert!(again.next_check_at > arqa.next_check_at);
    world.pass(Duration::days(89)).await;
    assert_eq!(named(&world, "ARQA").await.reminders, 0);
    // Nobody brings it again: it is marked, comes back with its list, and ends when that never comes.
    world.pass(Duration::days(20)).await;
    let url = format!("/savoie/groups/{}", arqa.id);
    odette.get(&url).await.is(200).shows("n’a pas répondu");
    let mut sonja = director(&world).await;
    brought(&world, &mut sonja, "Médiation numérique", &file, &[]).await;
    assert_eq!(counts(&world).await, [0, 0, 17, 3, 0]);
    odette.get(&url).await.is(200).hides("n’a pas répondu");
    world.pass(Duration::days(90 + 29)).await;
    odette.get(&url).await.is(410);
    assert_eq!(named(&world, "ARQA").await.close_reason, Some(organisation::Closed::Silent));
    let mut sonja = director(&world).await;
    brought(&world, &mut sonja, "Médiation numérique", &file, &[]).await;
    assert_eq!(counts(&world).await, [0, 17, 0, 3, 0]);
    odette.get(&url).await.is(200).shows("ARQA");
    // Reports are forgotten, their counts are not.
    world.pass(Duration::days(85)).await;
    let first = world.all::<imports::Entity>().await;
    assert_eq!(first.len(), 4);
    let lines = world.all::<lines::Entity>().await;
    assert!(lines.len() == 20, "{}", lines.len());
    world.pass(Duration::days(6)).await;
    assert!(world.all::<lines::Entity>().await.is_empty());
});

both!(columns_are_set_by_hand_and_remembered, |world| async move {
    let mut sonja = director(&world).await;
    let list = "Wer;Lieu-dit;Où;Tel\nLudothèque d’exemple;x;Modane;04 79 33 00 00\n";
    let preview = uploaded(&world, &mut sonja, "Liste", list.as_bytes()).await;
    let before = fields(&mut sonja, &preview).await;
    let page = sonja.post(&preview, &sent(&before, &[("do", "import")])).await;
    page.is(422).shows("Il faut une colonne pour le nom et une pour le lieu");
    let wrong = [("map_name", "Qui"), ("source", " "), ("type", "shopping")];
    let page = sonja.post(&preview, &sent(&before, &wrong)).await;
    page.is(422).shows("Donnez un nom à la liste").shows("href=\"#map_name\"").shows("href=\"#type\"");
    let set = [("map_name", "Wer"), ("map_commune", "Où"), ("type", "workshop"), ("do", "look")];
    let page = sonja.submit(&preview, &sent(&before, &set)).await;
    page.is(200).shows("Modane (73500)").shows("04 79 33 00 00");
    let page = fields(&mut sonja, &preview).await;
    sonja.post(&preview, &sent(&page, &[("do", "import")])).await.to();
    // Pressed twice, it runs once.
    sonja.post(&preview, &sent(&page, &[("do", "import")])).await.to();
    world.work().await;
    assert_eq!(counts(&world).await, [1, 0, 0, 0, 0]);
    let made = named(&world, "Ludothèque d’exemple").await;
    assert_eq!(made.details, "Atelier");
    // The next edition needs no hand.
    let list = format!("{list}Autre d’exemple;y;Modane;04 79 33 00 01\n");
    brought(&world, &mut sonja, "Liste", &list, &[]).await;
    assert_eq!(counts(&world).await, [1, 0, 1, 0, 0]);
});

both!(what_is_no_list_is_said_and_only_directors_import, |world| async move {
    let mut sonja = director(&world).await;
    sonja.get(PAGE).await.is(200);
    let large = vec![b'x'; tables::MAX_BYTES + 1];
    for (file, said) in [
        (&b""[..], "Choisissez un fichier"),
        (b"name\n", "Il n’y a aucune ligne"),
        (b"[{]", "pas du JSON valable : ligne 1, colonne 3"),
        (b"[1]", "pas de liste d’objets"),
        (b"PK\x03\x04", "pas du texte"),
        (&large, "dépasse 64 Mo"),
    ] {
        let page = sonja.upload(PAGE, &[("source", "Liste")], "liste.csv", file).await;
        page.is(422).shows(said).shows("value=\"Liste\"");
    }
    let page = sonja.upload(PAGE, &[], "liste.csv", b"nom,ville\nA,Aix").await;
    page.is(422).shows("Donnez un nom à la liste");
    sonja.upload(PAGE, &[("source", "x")], "l", &vec![b'x'; tables::MAX_BYTES + 100_000]).await.is(413);
    sonja.post(PAGE, &[("source", "Liste")]).await.is(400);
    // Another site cannot send it.
    let mut guest = world.visitor();
    guest.cookies = sonja.cookies.clone();
    guest.upload(PAGE, &[("source", "Liste")], "l", b"nom,ville\nA,Aix").await.is(403);
    assert!(world.all::<imports::Entity>().await.is_empty());
    let preview = uploaded(&world, &mut sonja, "Liste", b"nom,ville,tel\nLudo,Modane,04 79 33 00 00").await;
    let mut claire = claire(&world).await;
    claire.get("/savoie/desk/groups").await.is(200).hides("/desk/groups/import");
    for page in [PAGE, &preview, &format!("{preview}/report.csv")] {
        claire.get(page).await.is(403);
        assert_eq!(world.visitor().get(page).await.to(), "/savoie/desk/sign-in");
    }
    claire.post(&preview, &[("do", "import")]).await.is(403);
    claire.upload(PAGE, &[("source", "Liste")], "l", b"nom,ville\nA,Aix").await.is(403);
    sonja.get(&format!("{PAGE}/x")).await.is(404);
    // A file that is not imported is forgotten.
    world.pass(Duration::hours(25)).await;
    assert!(world.all::<imports::Entity>().await.is_empty());
    director(&world).await.get(&preview).await.is(404);
});
