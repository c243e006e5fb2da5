//! What holds for every point, cell and text.

use geo::{Cell, Find, Kind, Lang, Place, Point, TOWN, cell_of, covering, gazetteer, public_place};
use proptest::prelude::*;

fn anywhere() -> impl Strategy<Value = Point> {
    (-90.0..=90.0, -180.0..=180.0).prop_map(|(lat, lon)| Point { lat, lon })
}

/// Around the countries of the gazetteer, where the program is used.
fn europe() -> impl Strategy<Value = Point> {
    (41.0..52.0, -5.5..11.0).prop_map(|(lat, lon)| Point { lat, lon })
}

fn some_place() -> impl Strategy<Value = &'static Place> {
    let places: Vec<_> = gazetteer().places().collect();
    prop::sample::select(places)
}

/// The point at a distance and bearing from another.
fn away(from: Point, metres: f64, bearing: f64) -> Point {
    let angle = metres / geo::EARTH_RADIUS_M;
    let (lat, lon) = (from.lat.to_radians(), from.lon.to_radians());
    let to = (lat.sin() * angle.cos() + lat.cos() * angle.sin() * bearing.cos()).clamp(-1.0, 1.0).asin();
    let turn = (bearing.sin() * angle.sin() * lat.cos()).atan2(angle.cos() - lat.sin() * to.sin());
    let lon = ((lon + turn).to_degrees() + 540.0).rem_euclid(360.0) - 180.0;
    Point { lat: to.to_degrees(), lon }
}

fn is_covered(point: Point, radius: f64, other: Point) -> bool {
    let cell = cell_of(other).to_i64();
    covering(point, radius).iter().any(|range| range.contains(&cell))
}

proptest! {
    #[test]
    fn distance_is_the_same_both_ways(a in anywhere(), b in anywhere()) {
        prop_assert!((a.distance(b) - b.distance(a)).abs() < 1e-6);
        prop_assert!(a.distance(a) < 1e-6);
        prop_assert!(a.distance(b) <= std::f64::consts::PI * geo::EARTH_RADIUS_M + 1e-6);
    }

    #[test]
    fn no_detour_is_shorter(a in anywhere(), b in anywhere(), c in anywhere()) {
        prop_assert!(a.distance(c) <= a.distance(b) + b.distance(c) + 1e-3);
    }

    #[test]
    fn everything_within_the_radius_is_covered(
        point in europe(), radius in 0.0..60_000.0, part in 0.0..=1.0, bearing in 0.0..std::f64::consts::TAU,
    ) {
        let other = away(point, radius * part, bearing);
        prop_assert!(is_covered(point, radius, other));
    }

    #[test]
    fn everything_within_the_radius_is_covered_anywhere(
        point in anywhere(), power in 1.0..7.3, part in 0.0..=1.0, bearing in 0.0..std::f64::consts::TAU,
    ) {
        let radius = 10_f64.powf(power);
        let other = away(point, radius * part, bearing);
        prop_assert!(is_covered(point, radius, other));
    }

    #[test]
    fn a_covering_is_few_ranges_ascending_and_not_far_too_large(
        point in europe(), radius in 100.0..60_000.0, bearing in 0.0..std::f64::consts::TAU,
    ) {
        let ranges = covering(point, radius);
        prop_assert!(ranges.len() <= 60, "{}", ranges.len());
        prop_assert!(ranges.iter().all(|range| range.start() <= range.end()));
        prop_assert!(ranges.windows(2).all(|pair| pair[0].end() < pair[1].start()));
        prop_assert!(!is_covered(point, radius, away(point, 3.0 * radius + 4_000.0, bearing)));
    }

    #[test]
    fn a_cell_survives_storing(point in anywhere()) {
        let cell = cell_of(point);
        prop_assert!(cell.to_i64() > 0);
        prop_assert_eq!(Cell::try_from(cell.to_i64()), Ok(cell));
        prop_assert_eq!(cell_of(cell.centre()), cell);
        prop_assert!(cell.centre().distance(point) < 900.0);
    }

    #[test]
    fn the_public_place_depends_on_commune_and_cell_only(
        place in some_place(), metres in 0.0..9_000.0, bearing in 0.0..std::f64::consts::TAU,
    ) {
        let exact = away(place.point(), metres, bearing);
        let public = public_place(place, exact);
        let again = public_place(place, cell_of(exact).centre());
        prop_assert_eq!((public.point, public.cell), (again.point, again.cell));
        match public.cell {
            Some(cell) => {
                prop_assert!(place.commune().population() > TOWN);
                prop_assert_eq!(public.point, cell.centre());
            }
            None => prop_assert_eq!(public.point, place.point()),
        }
    }

    #[test]
    fn small_communes_have_one_public_place(place in some_place(), exact in europe()) {
        if place.population() <= TOWN {
            prop_assert_eq!(public_place(place, exact).point, place.point());
        }
    }

    #[test]
    fn a_place_is_found_by_the_beginning_of_its_name(place in some_place(), letters in 3_usize..30) {
        let begun: String = place.official_name().chars().take(letters).collect();
        let area = [place.commune().code().parse().expect("a commune's code is an area code")];
        let opts = Find { lang: Lang::En, areas: &area, limit: 400 };
        let hits = gazetteer().find(&begun, &opts);
        prop_assert!(place.kind() == Kind::District || hits.iter().any(|hit| hit.place.id() == place.id()));
    }

    #[test]
    fn any_text_is_answered(text in any::<String>(), limit in 0_usize..20) {
        let opts = Find { lang: Lang::It, areas: &[], limit };
        prop_assert!(gazetteer().find(&text, &opts).len() <= limit);
    }
}

#[test]
fn known_distances() {
    let (paris, bern) = (Point { lat: 48.8566, lon: 2.3522 }, Point { lat: 46.948, lon: 7.4474 });
    assert!((paris.distance(bern) - 435_700.0).abs() < 1_500.0, "{}", paris.distance(bern));
    let poles = (Point { lat: 90.0, lon: 0.0 }, Point { lat: -90.0, lon: 0.0 });
    assert!((poles.0.distance(poles.1) - std::f64::consts::PI * geo::EARTH_RADIUS_M).abs() < 1.0);
    assert_eq!(Point::new(91.0, 0.0), None);
    assert_eq!(Point::new(f64::NAN, 0.0), None);
}

#[test]
fn towns_show_a_cell_and_villages_do_not() {
    let by_code = |code: &str| gazetteer().by_code(code).expect("a known code");
    let chambery = by_code("FR-73065");
    let exact = Point { lat: 45.5705, lon: 5.9205 };
    assert!(public_place(chambery, exact).cell.is_some());
    assert!(public_place(chambery, exact).point.distance(exact) < 900.0);
    // An address in another town is a mistake: the label must not be contradicted by the map.
    assert!(public_place(chambery, by_code("FR-69123").point()).cell.is_none());
    let village = by_code("FR-73010");
    assert!(village.population() < TOWN);
    assert!(public_place(village, village.point()).cell.is_none());
}

#[test]
fn numbers_that_are_no_cells_are_refused() {
    for number in [0, -1, i64::MAX, 42] {
        assert!(Cell::try_from(number).is_err());
    }
    assert!(!covering(Point { lat: 45.0, lon: 6.0 }, f64::NAN).is_empty());
    assert!(!covering(Point { lat: 45.0, lon: 6.0 }, -5.0).is_empty());
}
