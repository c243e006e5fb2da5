//! What people type, and the place they mean.

use geo::{AreaCode, Find, Hit, Lang, Resolved, gazetteer};

fn find(typed: &str, areas: &[AreaCode]) -> Vec<Hit> {
    gazetteer().find(typed, &Find { lang: Lang::Fr, areas, limit: 8 })
}

fn resolve(typed: &str, areas: &[AreaCode]) -> Resolved {
    gazetteer().resolve(typed, &Find { lang: Lang::Fr, areas, limit: 8 })
}

fn area(code: &str) -> AreaCode {
    code.parse().expect("an area code")
}

/// What is typed, and the code of the place that must come first.
const FIRST: &[(&str, &str)] = &[
    ("Chambéry", "FR-73065"),
    ("chambery", "FR-73065"),
    ("CHAMBERY", "FR-73065"),
    ("  chambéry  ", "FR-73065"),
    ("Chambe\u{301}ry", "FR-73065"),
    ("chamb", "FR-73065"),
    ("73000 Chambéry", "FR-73065"),
    ("Chambéry 73000", "FR-73065"),
    ("Chambéry (73000)", "FR-73065"),
    ("chambery, savoie", "FR-73065"),
    ("Chambéry, France", "FR-73065"),
    ("73011 Chambéry Cedex", "FR-73065"),
    ("73000", "FR-73065"),
    ("chamberry", "FR-73065"),
    ("chambrry", "FR-73065"),
    ("hcambery", "FR-73065"),
    ("chabery", "FR-73065"),
    ("aix les b", "FR-73008"),
    ("aix-les-bains", "FR-73008"),
    ("aixlesbains", "FR-73008"),
    ("aix bains", "FR-73008"),
    ("Auray 56400", "FR-56007"),
    ("st etienne", "FR-42218"),
    ("St-Étienne", "FR-42218"),
    ("saint étienne", "FR-42218"),
    ("ste foy les lyon", "FR-69202"),
    ("Sainte-Foy-lès-Lyon", "FR-69202"),
    ("L'Isle-d'Abeau", "FR-38193"),
    ("l’isle d’abeau", "FR-38193"),
    ("isle d abeau", "FR-38193"),
    ("lisle dabeau", "FR-38193"),
    ("La Roche-sur-Yon", "FR-85191"),
    ("la roche sur yon", "FR-85191"),
    ("roche sur yon", "FR-85191"),
    ("roche yon", "FR-85191"),
    ("rochelle", "FR-17300"),
    ("le havre", "FR-76351"),
    ("havre", "FR-76351"),
    ("Villeneuve lez Avignon", "FR-30351"),
    ("chalon s/ saone", "FR-71076"),
    ("strasb", "FR-67482"),
    ("Strassburg", "FR-67482"),
    ("Rijsel", "FR-59350"),
    ("Nizza", "FR-06088"),
    ("Saint-Denis 974", "FR-97411"),
    ("st denis 93", "FR-93066"),
    ("Saint-Denis (974)", "FR-97411"),
    ("Pointe-à-Pitre", "FR-97120"),
    ("Papeete", "FR-98735"),
    ("Nouméa", "FR-98818"),
    ("Saint-Pierre 97500", "FR-97502"),
    ("mamoudzou", "FR-97611"),
    ("Paris", "FR-75056"),
    ("Paris (75)", "FR-75056"),
    ("Paris 11e", "FR-75111"),
    ("Paris 11", "FR-75111"),
    ("Paris 11ème arrondissement", "FR-75111"),
    ("75011", "FR-75111"),
    ("75011 Paris", "FR-75111"),
    ("Paris 1er", "FR-75101"),
    ("75116 Paris", "FR-75116"),
    ("Lyon 3", "FR-69383"),
    ("Lyon 3e", "FR-69383"),
    ("69003 Lyon", "FR-69383"),
    ("Lyon (69)", "FR-69123"),
    ("Marseille 8e", "FR-13208"),
    ("Marseille (13)", "FR-13055"),
    ("Parijs", "FR-75056"),
    ("Bruxelles", "BE-21004"),
    ("1000 Bruxelles", "BE-21004"),
    ("Brussel 1000", "BE-21004"),
    ("Brüssel", "BE-21004"),
    ("B-1000 Bruxelles", "BE-21004"),
    ("1020 Laeken", "BE-21004-1020"),
    ("laeken", "BE-21004-1020"),
    ("Ixelles", "BE-21009"),
    ("1050 Elsene", "BE-21009"),
    ("Gent", "BE-44021"),
    ("Gand", "BE-44021"),
    ("Ghent", "BE-44021"),
    ("Luik", "BE-62063"),
    ("Lüttich", "BE-62063"),
    ("Luettich", "BE-62063"),
    ("Liege", "BE-62063"),
    ("Liegi", "BE-62063"),
    ("4000 Liège", "BE-62063-4000"),
    ("Antwerpen", "BE-11002"),
    ("Anvers", "BE-11002"),
    ("Malines", "BE-12025"),
    ("sint niklaas", "BE-46021"),
    ("sint-nik", "BE-46021"),
    ("St. Vith", "BE-63067"),
    ("7110 Strépy", "BE-58001-7110-strepy-bracquegnies"),
    ("strepy", "BE-58001-7110-strepy-bracquegnies"),
    ("Braine-l'Alleud", "BE-25014"),
    ("Bern", "CH-351"),
    ("Berne", "CH-351"),
    ("Berna", "CH-351"),
    ("Bern (BE)", "CH-351"),
    ("3011 Bern", "CH-351-3011"),
    ("3011", "CH-351-3011"),
    ("CH-3011 Bern", "CH-351-3011"),
    ("Bern (3011)", "CH-351-3011"),
    ("Genf", "CH-6621"),
    ("Genève", "CH-6621"),
    ("Ginevra", "CH-6621"),
    ("zuerich", "CH-261"),
    ("Zürich", "CH-261"),
    ("biel", "CH-371"),
    ("Bienne", "CH-371"),
    ("st gallen", "CH-3203"),
    ("Sankt Gallen", "CH-3203"),
    ("Saint-Gall", "CH-3203"),
    ("Freiburg", "CH-2196"),
    ("Buchs SG", "CH-3271"),
    ("Cugy VD", "CH-5516"),
    ("3823 Wengen", "CH-584-3823-wengen"),
    ("wengen", "CH-584-3823-wengen"),
    ("Luxembourg", "LU-luxembourg"),
    ("L-1111 Luxembourg", "LU-luxembourg"),
    ("Esch sur Alzette", "LU-esch-sur-alzette"),
    ("Belvaux", "LU-sanem-belvaux"),
    ("Vaduz", "LI-7001"),
    ("9490 Vaduz", "LI-7001"),
    ("Monaco", "MC-98000"),
    ("98000", "MC-98000"),
    ("Monte Carlo", "MC-98000-monte-carlo"),
];

#[test]
fn what_people_type_is_found_first() {
    let mut wrong = Vec::new();
    for (typed, code) in FIRST {
        let hits = find(typed, &[]);
        if hits.first().map(|hit| hit.place.code()) != Some(code) {
            let found: Vec<_> = hits.iter().map(|hit| (hit.place.code(), hit.label())).collect();
            wrong.push(format!("{typed}: not {code} but {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_platforms_own_places_come_first_among_equals() {
    let first = |areas: &[AreaCode]| find("saint-denis", areas)[0].place.code();
    assert_eq!(first(&[]), "FR-97411");
    assert_eq!(first(&[area("FR-93")]), "FR-93066");
    assert!(find("saint m", &[area("FR-ARA")]).iter().all(|hit| hit.place.region().code() == "FR-ARA"));
    assert!(find("la", &[area("CH")]).iter().all(|hit| hit.place.country().code() == "CH"));
    // But a better match elsewhere is not hidden by a worse one at home.
    assert_eq!(find("lyon", &[area("FR-73")])[0].place.code(), "FR-69123");
}

#[test]
fn a_text_settles_on_one_place_or_offers_choices() {
    let one = |typed: &str, areas: &[AreaCode]| match resolve(typed, areas) {
        Resolved::One(hit) => Some(hit.place.code()),
        Resolved::Many(_) | Resolved::None => None,
    };
    assert_eq!(one("Chambéry (73000)", &[]), Some("FR-73065"));
    assert_eq!(one("Chambéry", &[]), Some("FR-73065"));
    assert_eq!(one("Bern", &[]), Some("CH-351"));
    assert_eq!(one("75011", &[]), Some("FR-75111"));
    assert_eq!(one("Saint-Denis (974)", &[]), Some("FR-97411"));
    assert_eq!(one("saint-denis", &[area("FR-93")]), Some("FR-93066"));
    // Several places have the name, or nothing has it quite: ask.
    for typed in ["Saint-Denis", "chamberry", "chamb"] {
        assert!(matches!(resolve(typed, &[]), Resolved::Many(_)), "{typed}");
    }
    for typed in ["", "  ", "\u{0}", "zzzzqqqq", "(", "日本", "---"] {
        assert!(matches!(resolve(typed, &[]), Resolved::None), "{typed}");
    }
}

#[test]
fn labels_come_in_the_readers_language() {
    let label = |code: &str, lang| gazetteer().by_code(code).map(|place| place.label(lang));
    assert_eq!(label("FR-73065", Lang::De).as_deref(), Some("Chambéry (73000)"));
    assert_eq!(label("CH-351-3011", Lang::De).as_deref(), Some("Bern (3011)"));
    assert_eq!(label("BE-44021", Lang::Fr).as_deref(), Some("Gand (9000)"));
    assert_eq!(label("BE-44021", Lang::Nl).as_deref(), Some("Gent (9000)"));
    assert_eq!(label("FR-75056", Lang::Nl).as_deref(), Some("Parijs (75)"));
    assert_eq!(label("CH-6621", Lang::It).as_deref(), Some("Ginevra (GE)"));
}

#[test]
fn any_text_is_safe() {
    let long = "a".repeat(1_000_000);
    let odd =
        ["'", "%", "\u{202e}\u{feff}", "🦀🦀", "ﬁ", "\u{1d400}", "1e", "0", "99999", "e e e e e e", &long];
    for typed in odd.into_iter().map(str::to_owned).chain([odd.concat(), "é-".repeat(500), "st ".repeat(90)])
    {
        assert!(find(&typed, &[]).len() <= 8);
    }
    assert!(gazetteer().find("paris", &Find { lang: Lang::Fr, areas: &[], limit: 0 }).is_empty());
    assert!(!gazetteer().find("a", &Find { lang: Lang::Fr, areas: &[], limit: usize::MAX }).is_empty());
}
