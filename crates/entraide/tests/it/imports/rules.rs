//! What becomes of single rows.

use chrono::Duration;
use entraide::i18n::Lang;
use entraide::imports::lines;
use entraide::organisations::change;
use entraide::organisations::leads;
use entraide::organisations::model::{self as organisation, Closed, State};
use entraide::people::model::{self as people, Introduction};
use sea_orm::prelude::*;
use sea_orm::sea_query::Expr;

use super::{brought, counts, director, named};
use crate::organisations::registered;
use crate::world::{World, both};

const LIST: &str = "Liste d’exemple";
const HEAD: &str = "id;nom;details;commune;tel;horaires;langues;zone;site\n";

fn list(rows: &[&str]) -> String {
    format!("{HEAD}{}\n", rows.join("\n"))
}

/// What the latest report says, by name.
async fn said(world: &World, name: &str) -> Vec<(String, Vec<&'static str>)> {
    let lines = world.all::<lines::Entity>().await;
    let those = lines.into_iter().filter(|line| line.name == name);
    those
        .map(|line| (line.outcome.stem(), line.notes.0.iter().map(|note| note.why.stem()).collect()))
        .collect()
}

both!(rows_are_read_as_the_form_reads_them, |world| async move {
    let mut sonja = director(&world).await;
    let rows = [
        "1;Ludothèque;Jeux et livres;Modane;04 79 33 00 00 / 04 79 33 00 01;Mo-Fr 09:00-12:00;italien, de;Savoie;example.org",
        "2;Épicerie;Produits;Chambéry;0479330002;lundi matin;klingon;Nulle-Part;pas de site",
        "3;Sans rien;x;Modane;;;;;",
        "4; ;x;Modane;04 79 33 00 03;;;;",
        "5;Ailleurs;x;Grenoble;04 79 33 00 04;;;;",
        "6;Nulle part;x;Xyzzy;04 79 33 00 05;;;;",
        "1;Encore une;x;Modane;04 79 33 00 06;;;;",
        "7;Trop;x;Modane;04 79 33 00 07;;;;;;;de cellules",
        ";Sans clé;x;Modane;04 79 33 00 08;;;;",
    ];
    brought(&world, &mut sonja, LIST, &list(&rows), &[]).await;
    assert_eq!(counts(&world).await, [3, 0, 0, 6, 0]);
    let made = named(&world, "Ludothèque").await;
    assert_eq!(
        (made.phone.as_deref(), made.web.as_deref()),
        (Some("+33479330000"), Some("https://example.org/"))
    );
    assert_eq!(made.languages.0, ["it", "de"]);
    let mut odette = world.visitor();
    odette.get("/savoie/groups?place=Albertville").await.is(200).shows("Ludothèque").hides("Épicerie");
    let left_out = said(&world, "Épicerie").await;
    assert_eq!(left_out, [("created".into(), vec!["web", "serves", "languages", "hours"])]);
    for (name, why) in [
        ("Sans rien", "unreachable"),
        ("", "no-name"),
        ("Ailleurs", "outside"),
        ("Nulle part", "unknown-place"),
        ("Encore une", "twice"),
        ("Trop", "ragged"),
    ] {
        assert_eq!(said(&world, name).await, [("refused".into(), vec![why])], "{name}");
    }
    assert_eq!(named(&world, "Sans clé").await.source_key.as_deref(), Some("sans-cle FR-73157"));
});

both!(a_new_edition_changes_what_is_new_and_names_what_is_gone, |world| async move {
    let (mut sonja, mut odette) = (director(&world).await, world.visitor());
    let first =
        ["1;Ludothèque;Jeux;Modane;04 79 33 00 00;;;;", "2;Épicerie;Produits;Modane;04 79 33 00 02;;;;"];
    brought(&world, &mut sonja, LIST, &list(&first), &[]).await;
    let [ludo, shop] = [named(&world, "Ludothèque").await, named(&world, "Épicerie").await];
    let second = ["1;Ludothèque;Jeux et livres;Aussois;04 79 33 00 00;;;;"];
    let report = brought(&world, &mut sonja, LIST, &list(&second), &[]).await;
    assert_eq!(counts(&world).await, [0, 1, 0, 0, 1]);
    assert!(report.contains("Plus dans le fichier") && report.contains("Épicerie"));
    odette.get(&format!("/savoie/groups/{}", ludo.id)).await.is(200).shows("Jeux et livres").shows("Aussois");
    odette.get("/savoie/groups?place=Aussois").await.is(200).shows("Pour Aussois").shows("Ludothèque");
    // Another list of the same keys is another list.
    brought(&world, &mut sonja, "Une autre", &list(&["1;Tout autre chose;x;Modane;04 79 33 00 09;;;;"]), &[])
        .await;
    assert_eq!(counts(&world).await, [1, 0, 0, 0, 0]);
    // It stays until somebody says otherwise, and comes back with its list.
    odette.get(&format!("/savoie/groups/{}", shop.id)).await.is(200);
    brought(&world, &mut sonja, LIST, &list(&second), &[("close_missing", "yes")]).await;
    assert_eq!(counts(&world).await, [0, 0, 1, 0, 1]);
    odette.get(&format!("/savoie/groups/{}", shop.id)).await.is(410);
    assert_eq!(named(&world, "Épicerie").await.close_reason, Some(Closed::Missing));
    brought(&world, &mut sonja, LIST, &list(&first), &[]).await;
    assert_eq!(counts(&world).await, [0, 2, 0, 0, 0]);
    odette.get(&format!("/savoie/groups/{}", shop.id)).await.is(200).shows("Épicerie");
    // After a long absence its words come back too.
    brought(&world, &mut sonja, LIST, &list(&second), &[("close_missing", "yes")]).await;
    world.pass(Duration::days(91)).await;
    assert!(world.read().get::<organisation::Entity>(shop.id).await.unwrap().unwrap().name.is_empty());
    let mut sonja = director(&world).await;
    brought(&world, &mut sonja, LIST, &list(&first), &[]).await;
    odette.get(&format!("/savoie/groups/{}", shop.id)).await.is(200).shows("Épicerie");
});

both!(what_is_there_already_is_not_doubled, |world| async move {
    let (mut sonja, mut karima) = (director(&world).await, world.visitor());
    registered(&world, &mut karima, &[]).await;
    let rows = [
        "1;Les voisins;x;Chambéry;06 39 98 00 91;;;;",
        "2;Voisin du Biollay;x;Chambéry;04 79 33 00 02;;;;",
        "3;Autre;x;Chambéry;04 79 33 00 03;;;;www.example.org/biollay",
        "4;Voisins du Biollay;x;Modane;04 79 33 00 04;;;;",
    ];
    let report = brought(&world, &mut sonja, LIST, &list(&rows), &[]).await;
    assert_eq!(counts(&world).await, [1, 0, 0, 3, 0]);
    assert!(report.contains("Semble déjà être dans l’annuaire : Voisins du Biollay"));
    brought(&world, &mut sonja, LIST, &list(&rows), &[("anyway", "yes")]).await;
    assert_eq!(counts(&world).await, [3, 0, 1, 0, 0]);
});

both!(whoever_leads_an_entry_has_the_last_word, |world| async move {
    let mut sonja = director(&world).await;
    let platform = world.settings();
    let rows = ["1;Ludothèque;Jeux;Modane;04 79 33 00 00;;;;", "2;Épicerie;x;Modane;04 79 33 00 02;;;;"];
    brought(&world, &mut sonja, LIST, &list(&rows), &[]).await;
    let [ludo, mut shop] = [named(&world, "Ludothèque").await, named(&world, "Épicerie").await];
    let tx = world.tx().await;
    let person =
        Introduction { first_name: "Karima".into(), email: Some("k@example.org".into()), phone: None };
    let person = people::add(&tx, &person, Lang::Fr).await.unwrap();
    let lead = leads::add(&tx, ludo.id, person, None).await.unwrap();
    let active = tx.update::<leads::Entity>();
    let active = active.col_expr(leads::Column::State, Expr::value(leads::State::Active.to_value()));
    active.filter(leads::Column::Id.eq(lead)).exec(tx.conn()).await.unwrap();
    change::take_down(&tx, &mut shop, world.coordinator, "Fermée".into(), &platform).await.unwrap();
    tx.commit().await.unwrap();
    let rows =
        ["1;Ludothèque;Autre chose;Modane;04 79 33 00 00;;;;", "2;Épicerie;y;Modane;04 79 33 00 02;;;;"];
    brought(&world, &mut sonja, LIST, &list(&rows), &[]).await;
    assert_eq!(counts(&world).await, [0, 0, 0, 2, 0]);
    assert_eq!(said(&world, "Ludothèque").await[1], ("refused".into(), vec!["led"]));
    assert_eq!(said(&world, "Épicerie").await[1], ("refused".into(), vec!["taken-down"]));
    assert_eq!(named(&world, "Ludothèque").await.details, "Jeux");
    // Not even when the list has it no more; and what its lead ends stays ended.
    brought(
        &world,
        &mut sonja,
        LIST,
        &list(&["9;Autre;x;Modane;04 79 33 00 08;;;;"]),
        &[("close_missing", "yes")],
    )
    .await;
    assert_eq!(counts(&world).await, [1, 0, 0, 0, 0]);
    let tx = world.tx().await;
    let lead = tx.get::<leads::Entity>(lead).await.unwrap().unwrap();
    change::withdraw(&tx, &lead, &platform).await.unwrap();
    tx.commit().await.unwrap();
    brought(&world, &mut sonja, LIST, &list(&rows), &[]).await;
    assert_eq!(said(&world, "Ludothèque").await[2], ("refused".into(), vec!["withdrawn"]));
    assert_eq!(named(&world, "Ludothèque").await.state, State::Closed);
});

both!(many_rows_take_few_statements, |world| async move {
    let mut sonja = director(&world).await;
    let row = |at: usize| format!("{at};Structure numéro {at};x;Modane;;;;;https://example.org/{at}");
    let rows: Vec<String> = (0..600).map(row).collect();
    let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
    for (wanted, budget) in [([600, 0, 0, 0, 0], 90), ([0, 0, 600, 0, 0], 60)] {
        let (_, statements) = world.statements(brought(&world, &mut sonja, LIST, &list(&rows), &[])).await;
        assert_eq!(counts(&world).await, wanted);
        assert!(statements <= budget, "{statements} statements, {budget} allowed");
    }
});
