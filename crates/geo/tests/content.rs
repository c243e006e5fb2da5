//! What the embedded table holds.

use std::collections::{HashMap, HashSet};

use geo::{Country, Find, Kind, Lang, Place, Resolved, gazetteer};

fn communes(country: &str) -> usize {
    gazetteer().communes_in(country).count()
}

#[test]
fn every_commune_is_there() {
    assert!(communes("FR") >= 34_900, "{}", communes("FR"));
    assert_eq!(communes("BE"), 565);
    assert!(communes("CH") >= 2_100, "{}", communes("CH"));
    assert_eq!((communes("LU"), communes("LI"), communes("MC")), (100, 11, 1));
    assert_eq!(communes("FR-73065"), 1);
    assert!((260..290).contains(&communes("FR-73")), "{}", communes("FR-73"));
    assert!(communes("FR-ARA") > 3_900 && communes("CH-BE") > 300 && communes("BE-VWV") > 50);
    assert_eq!(communes("XX"), 0);
}

#[test]
fn codes_are_unique_and_lead_back() {
    let mut seen = HashSet::new();
    for place in gazetteer().places() {
        assert!(seen.insert(place.code()), "{}", place.code());
        assert_eq!(gazetteer().by_code(place.code()).map(Place::id), Some(place.id()));
        assert!(place.code().starts_with(place.country().code()));
        assert_eq!(place.commune().kind(), Kind::Commune);
        assert_eq!(place.kind() == Kind::Commune, place.commune().id() == place.id());
    }
    let code = |code: &str| gazetteer().by_code(code).map(Place::code);
    assert_eq!(code("CH-351-9999-gone"), Some("CH-351"), "a locality that is gone is its commune");
    assert_eq!(code("FR-99999"), None);
    assert_eq!(code(""), None);
}

#[test]
fn every_place_has_a_point_in_its_country() {
    for place in gazetteer().places() {
        let point = place.point();
        let home = match place.country() {
            Country::Fr if place.code() > "FR-96" => (-90.0..=90.0, -180.0..=180.0),
            Country::Fr => (41.3..=51.1, -5.2..=9.6),
            Country::Be => (49.4..=51.6, 2.5..=6.5),
            Country::Ch => (45.8..=47.9, 5.9..=10.6),
            Country::Lu => (49.4..=50.2, 5.7..=6.6),
            Country::Li => (47.0..=47.3, 9.4..=9.7),
            Country::Mc => (43.7..=43.8, 7.3..=7.5),
        };
        assert!(home.0.contains(&point.lat) && home.1.contains(&point.lon), "{} {point:?}", place.code());
        let spread = place.commune().point().distance(point);
        assert!(spread < 45_000.0, "{} is {spread} m from its commune", place.code());
        if let Some(bbox) = place.bbox() {
            assert!(bbox.contains(point, 3_000.0), "{} {point:?} {bbox:?}", place.code());
        }
    }
}

#[test]
fn places_have_names_areas_and_postcodes() {
    let without: Vec<_> = gazetteer().places().filter(|place| place.postcodes().is_empty()).collect();
    assert_eq!(without.len(), 5, "{without:?}");
    for place in gazetteer().places() {
        assert!(!place.official_name().trim().is_empty());
        let length = if matches!(place.country(), Country::Fr | Country::Mc) { 5 } else { 4 };
        let whole =
            |postcode: &&str| postcode.len() == length && postcode.bytes().all(|b| b.is_ascii_digit());
        assert!(place.postcodes().iter().all(whole), "{} {:?}", place.code(), place.postcodes());
    }
    let name = |code: &str| gazetteer().area(code).map(|area| area.name(Lang::Fr));
    assert_eq!(name("FR-73"), Some("Savoie"));
    assert_eq!(name("FR-ARA"), Some("Auvergne-Rhône-Alpes"));
    assert_eq!(name("CH-BE"), Some("Berne"));
    assert_eq!(name("BE-VWV"), Some("Flandre occidentale"));
    let population = |code: &str| gazetteer().by_code(code).map_or(0, Place::population);
    assert!(population("FR-75111") > 2_000_000 && population("CH-351-3011") > 100_000);
    assert!(gazetteer().sources().len() >= 6);
}

/// Every commune's and locality's name with a postcode leads to it: among the first where it shares both
/// with others. All of them when optimised, every seventh otherwise.
#[test]
fn every_place_is_found_by_its_name_and_postcode() {
    let step = if cfg!(debug_assertions) { 7 } else { 1 };
    let opts = Find { lang: Lang::Fr, areas: &[], limit: 8 };
    let mut lost = Vec::new();
    for place in gazetteer().places().step_by(step) {
        for postcode in place.postcodes().iter().take(2) {
            let typed = format!("{postcode} {}", place.official_name());
            let hits = gazetteer().find(&typed, &opts);
            let meant = |found: &Place| found.commune().id() == place.commune().id();
            if !hits.first().is_some_and(|hit| hit.exact) || !hits.iter().any(|hit| meant(hit.place)) {
                lost.push(format!("{typed} {}", place.code()));
            }
        }
    }
    assert!(lost.is_empty(), "{} lost, such as {:?}", lost.len(), &lost[..lost.len().min(20)]);
}

/// What a suggestion says resolves to that suggestion, unless two places of one postcode share a name.
#[test]
fn labels_resolve_to_their_place() {
    let step = if cfg!(debug_assertions) { 7 } else { 1 };
    let opts = Find { lang: Lang::De, areas: &[], limit: 8 };
    let mut labels: HashMap<String, usize> = HashMap::new();
    for place in gazetteer().places() {
        *labels.entry(place.label(Lang::De)).or_default() += 1;
    }
    let mut lost = Vec::new();
    let single = |place: &&Place| labels[&place.label(Lang::De)] == 1;
    for place in gazetteer().places().filter(single).step_by(step) {
        let label = place.label(Lang::De);
        match gazetteer().resolve(&label, &opts) {
            Resolved::One(hit) if hit.place.id() == place.id() => {}
            Resolved::One(_) => lost.push(format!("{label} is another than {}", place.code())),
            Resolved::Many(hits) if hits.iter().any(|hit| hit.place.id() == place.id()) => {}
            Resolved::Many(_) | Resolved::None => lost.push(format!("{label} {}", place.code())),
        }
    }
    assert!(lost.is_empty(), "{} lost, such as {:?}", lost.len(), &lost[..lost.len().min(20)]);
    let doubled = labels.values().filter(|count| **count > 1).count();
    assert!(doubled < 60, "{doubled} labels stand for more than one place");
}
