//! Real opening hours of places that help people with digital procedures.
use hours::{Week, check};

#[test]
fn real_opening_hours_are_valid_and_make_a_table() {
    let texts: Vec<&str> = include_str!("places.txt").lines().filter(|line| !line.starts_with('#')).collect();
    let valid = texts.iter().filter(|text| check(text).is_ok()).count();
    let tables = texts.iter().filter(|text| Week::of_osm(text).is_some()).count();
    let as_given = texts.iter().filter(|text| check(text).as_deref() == Ok(**text)).count();
    assert_eq!((texts.len(), valid, tables, as_given), (120, 120, 120, 49));
}
