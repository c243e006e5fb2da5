//! What is counted and what is published, number by number.

use chrono::Duration;

use super::*;

const PARIS: Tz = chrono_tz::Europe::Paris;

fn at(text: &str) -> DateTime<Utc> {
    DateTime::parse_from_rfc3339(text).unwrap().to_utc()
}

/// `asks` asks at a place, of which the first `done` are done.
fn asks(place: &str, asks: usize, done: usize) -> Vec<Ask> {
    let opened = at("2026-03-10T10:00:00Z");
    (0..asks).map(|n| Ask { opened, yes: None, done: n < done, place: place.into() }).collect()
}

fn rows(asks: Vec<Ask>) -> Vec<(Option<String>, Option<u64>, Option<u64>)> {
    let figures = count(asks.into_iter(), std::iter::empty(), PARIS);
    figures.communes.into_iter().map(|row| (row.code, row.asks, row.done)).collect()
}

const COMMUNES: [&str; 5] = ["FR-73065", "FR-73008", "FR-73011", "FR-73054", "FR-73179"];

#[test]
fn a_month_begins_where_the_platform_is() {
    let ask = |text| Ask { opened: at(text), yes: None, done: false, place: "FR-73065".into() };
    let all = [
        ask("2026-02-28T22:59:59Z"),
        ask("2026-02-28T23:00:00Z"),
        ask("2026-03-31T21:59:59Z"),
        ask("2026-03-31T22:00:00Z"),
    ];
    let months = |tz| {
        let figures = count(all.clone().into_iter(), std::iter::empty(), tz);
        figures.months.into_iter().map(|(day, tally)| (day.month(), tally.asks)).collect::<Vec<_>>()
    };
    // One hour before Greenwich in winter, two in summer.
    assert_eq!(months(PARIS), [(2, 1), (3, 2), (4, 1)]);
    assert_eq!(months(Tz::UTC), [(2, 2), (3, 2)]);
}

#[test]
fn the_last_two_years_are_shown_with_their_gaps() {
    let ask = |text| Ask { opened: at(text), yes: None, done: false, place: "FR-73065".into() };
    let all = [ask("2020-03-20T10:00:00Z"), ask("2025-12-20T10:00:00Z"), ask("2026-02-20T10:00:00Z")];
    let months = count(all.into_iter(), std::iter::empty(), PARIS).months;
    assert_eq!(months.len(), 24);
    assert_eq!(months[0].0.to_string(), "2024-03-01");
    let last: Vec<u64> = months[21..].iter().map(|(_, tally)| tally.asks).collect();
    assert_eq!(last, [1, 0, 1]);
    assert!(count(std::iter::empty(), std::iter::empty(), PARIS).months.is_empty());
}

#[test]
fn the_median_is_in_the_middle() {
    let opened = at("2026-03-10T10:00:00Z");
    let tally = |minutes: &[i64]| {
        let mut tally = Tally::default();
        for minutes in minutes {
            let yes = Some(opened + Duration::minutes(*minutes));
            tally.ask(&Ask { opened, yes, done: false, place: String::new() });
        }
        tally.ask(&Ask { opened, yes: None, done: false, place: String::new() });
        tally
    };
    assert_eq!(tally(&[9, 1, 5, 3]).median(), None);
    assert_eq!(tally(&[9, 1, 5, 3, 1000]).median(), Some(5 * 60));
    assert_eq!(tally(&[9, 1, 5, 3, 1000, 7]).median(), Some(6 * 60));
    assert_eq!(tally(&[4; 8]).median(), Some(4 * 60));
    assert_eq!(tally(&[0, 0, 0, 0, -3]).median(), Some(0));
}

#[test]
fn a_rate_says_all_and_none_only_where_it_is_so() {
    let rate = |matched, asks| Tally { asks, matched, ..Tally::default() }.rate();
    assert_eq!(rate(0, 0), None);
    assert_eq!((rate(0, 9), rate(9, 9)), (Some(0), Some(100)));
    assert_eq!((rate(1, 999), rate(998, 999), rate(2, 3)), (Some(1), Some(99), Some(67)));
}

#[test]
fn a_small_number_is_not_told_and_does_not_follow() {
    let [a, b, c, d, _] = COMMUNES;
    // Three asks in D: with the smallest other beside it, nobody can tell them apart.
    let told = rows([asks(a, 40, 20), asks(b, 20, 10), asks(c, 9, 0), asks(d, 3, 0)].concat());
    assert_eq!(
        told,
        [
            (Some(a.into()), Some(40), Some(20)),
            // Of the twelve others none is done, which is a small number.
            (Some(b.into()), Some(20), None),
            (None, Some(12), Some(10)),
        ]
    );
    // Nothing is small: nothing is left out.
    let told = rows([asks(a, 10, 5), asks(b, 12, 6)].concat());
    assert_eq!(told, [(Some(b.into()), Some(12), Some(6)), (Some(a.into()), Some(10), Some(5))]);
    // What is not done is small in A, so its "done" is left out, and that of B with it.
    let told = rows([asks(a, 10, 8), asks(b, 12, 6), asks(c, 30, 15)].concat());
    assert_eq!(told.iter().map(|row| row.2).collect::<Vec<_>>(), [Some(15), None, None, Some(14)]);
    // One commune alone, and few.
    assert_eq!(rows(asks(a, 4, 0)), [(None, None, None)]);
}

/// Whatever the numbers are: what can be computed from what is published is large.
#[test]
fn no_published_numbers_give_a_small_one() {
    let mut seed = 1u64;
    let mut dice = |sides: u64| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) % sides
    };
    for _ in 0..2000 {
        let sides = [3, 8, 30][usize::try_from(dice(3)).unwrap()];
        let all: Vec<Ask> = COMMUNES
            .iter()
            .flat_map(|place| {
                let number = dice(sides);
                asks(place, usize::try_from(number).unwrap(), usize::try_from(dice(number + 1)).unwrap())
            })
            .collect();
        let figures = count(all.into_iter(), std::iter::empty(), PARIS);
        type Told = (Option<u64>, Option<u64>);
        let of = |row: &Commune| (row.asks, row.done);
        let told: Vec<Told> = figures.communes.iter().filter(|row| row.code.is_some()).map(of).collect();
        let sum = |part: fn(&Told) -> Option<u64>| told.iter().filter_map(part).sum::<u64>();
        for (asks, done) in &told {
            assert!(asks.is_none_or(|asks| asks >= FEW));
            assert!(done.is_none_or(|done| done >= FEW && asks.is_some_and(|asks| asks - done >= FEW)));
        }
        // What the totals leave over: nothing at all, or much, unless no commune is told.
        let total = &figures.total;
        let open = |row: &Told| Some(row.0? - row.1?);
        let left = [
            (total.asks - sum(|row| row.0), told.iter().any(|row| row.0.is_some())),
            (total.done - sum(|row| row.1), told.iter().any(|row| row.1.is_some())),
            (total.asks - total.done - sum(open), told.iter().any(|row| row.1.is_some())),
        ];
        for (left, is_told) in left {
            assert!(left == 0 || left >= FEW || !is_told, "{figures:?}");
        }
    }
}
