//! The nearest in bulk beside looking at everybody.

use matching::nearest::Nearest;
use proptest::prelude::*;

fn vector((lat, lon): (f64, f64)) -> [f64; 3] {
    let (lat, lon) = (lat.to_radians(), lon.to_radians());
    [lat.cos() * lon.cos(), lat.cos() * lon.sin(), lat.sin()]
}

fn metres(a: (f64, f64), b: (f64, f64)) -> f64 {
    let (a, b) = (vector(a), vector(b));
    let chord: f64 = (0..3).map(|axis| (a[axis] - b[axis]).powi(2)).sum::<f64>().sqrt();
    2.0 * 6_371_008.8 * (chord / 2.0).clamp(0.0, 1.0).asin()
}

/// More than rounding can do to a distance: as a chord, the most is lost on the other side of the world.
const ROUNDING_M: f64 = 0.2;

/// Close together, all over the world, and on a coarse raster, where many are equally far.
fn point() -> impl Strategy<Value = (f64, f64)> {
    prop_oneof![
        (46.0..46.1, 6.0..6.1),
        (-90.0..=90.0, -180.0..=180.0),
        (0..4_u8, 0..4_u8)
            .prop_map(|(lat, lon)| (46.0 + f64::from(lat) / 100.0, 6.0 + f64::from(lon) / 100.0)),
        (89.9..=90.0, -180.0..=180.0),
        Just((f64::NAN, 6.0)),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn none_is_nearer(
        points in prop::collection::vec(point(), 0..200), places in prop::collection::vec(point(), 0..20),
        take in 0..30_usize, within in prop_oneof![0.0..10_000.0, Just(3e7)], threads in 1..4_usize,
    ) {
        let nearest = Nearest::new(&points);
        let mut walk = nearest.walk(&places);
        let places: Vec<_> = walk.iter().map(|number| places[*number as usize]).collect();
        let edges = nearest.edges(&places, take, within, threads);
        prop_assert_eq!(edges.rows(), places.len());
        for (row, place) in places.iter().enumerate() {
            let far = points.iter().zip(0..).map(|(point, number)| (metres(*place, *point), number));
            let mut expected: Vec<(f64, u32)> = far.filter(|(far, _)| *far <= within).collect();
            expected.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
            expected.truncate(take);
            let found = edges.row(row);
            prop_assert_eq!(found.len(), expected.len());
            let mut before = (-1.0, 0);
            for (edge, expected) in found.iter().zip(expected) {
                // Which of two is nearer by less than rounding can tell, does not matter.
                let far = metres(*place, points[edge.helper as usize]);
                prop_assert!((far - expected.0).abs() < ROUNDING_M, "{far} {expected:?}");
                prop_assert!((far - f64::from(edge.cost)).abs() < 0.5 + ROUNDING_M, "{far} {edge:?}");
                prop_assert!(before.0 < far + ROUNDING_M && before != (far, edge.helper));
                before = (far, edge.helper);
            }
            let is_same = |a: u32, b: u32| points[a as usize] == points[b as usize];
            for pair in found.windows(2) {
                // At the very same place, the lower number is first.
                prop_assert!(!is_same(pair[0].helper, pair[1].helper) || pair[0].helper < pair[1].helper);
            }
        }
        walk.sort_unstable();
        prop_assert!(walk.into_iter().eq(0..places.len() as u32));
    }
}

/// More than there is room for at once, and none of them is nearer.
#[test]
fn at_the_same_place_the_lower_number_is_first() {
    let (here, there) = ((50.85, 4.35), (50.86, 4.35));
    let points: Vec<_> = (0..1000).map(|number| if number % 3 == 0 { there } else { here }).collect();
    let edges = Nearest::new(&points).edges(&[here, there], 20, 5000.0, 1);
    for (row, rest) in [(0, [1, 2].as_slice()), (1, &[0])] {
        let expected = (0..1000).filter(|number| rest.contains(&(number % 3))).take(20);
        let found: Vec<u32> = edges.row(row).iter().map(|edge| edge.helper).collect();
        assert_eq!(found, expected.collect::<Vec<u32>>());
    }
}

/// Enough places that each thread has a part of them.
#[test]
fn threads_change_nothing() {
    let point = |n: u32| {
        let spread = |factor: u32| f64::from(n.wrapping_mul(factor) >> 8) / f64::from(1 << 24);
        (50.0 + spread(2_654_435_761), 4.0 + spread(2_246_822_519))
    };
    let points: Vec<_> = (0..3000).map(point).collect();
    let places: Vec<_> = (3000..8000).map(point).collect();
    let nearest = Nearest::new(&points);
    let alone = nearest.edges(&places, 20, 5000.0, 1);
    assert!(alone.len() > 50_000 && alone.len() < 100_000);
    for threads in [2, 3, 4] {
        assert_eq!(nearest.edges(&places, 20, 5000.0, threads), alone);
    }
}
