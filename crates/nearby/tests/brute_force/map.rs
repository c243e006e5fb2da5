//! Clusters, by looking at every listing.

use std::collections::{BTreeMap, BTreeSet};
use std::f64::consts::PI;

use nearby::{Bounds, Index, Kind};
use proptest::prelude::*;
use uuid::Uuid;

use crate::world::{But, Known, Question};

/// Column and row on a Web Mercator map of so many squares a side.
fn square(lat: f64, lon: f64, side: f64) -> (i64, i64) {
    let lat = lat.clamp(-89.0, 89.0).to_radians();
    let row = (1.0 - (lat.tan() + 1.0 / lat.cos()).ln() / PI) / 2.0 * side;
    let column = (lon + 180.0) / 360.0 * side;
    (column.floor().clamp(0.0, side - 1.0) as i64, row.floor().clamp(0.0, side - 1.0) as i64)
}

fn touches((column, row): (i64, i64), bounds: Bounds, side: f64) -> bool {
    let rows = square(bounds.north, 0.0, side).1..=square(bounds.south, 0.0, side).1;
    let west = column as f64 / side * 360.0 - 180.0;
    let turns = (-3..=3).map(|turn| west + f64::from(turn) * 360.0);
    rows.contains(&row)
        && turns.into_iter().any(|west| west <= bounds.east && west + 360.0 / side >= bounds.west)
}

pub fn look(
    index: &Index,
    question: &Question,
    listings: &BTreeMap<Uuid, Known>,
) -> Result<(), TestCaseError> {
    let words = question.words(index);
    let clusters =
        index.clusters(&question.search(words.as_ref()), question.bounds, question.zoom, question.most);

    let mut squares: BTreeMap<(i64, i64), Vec<&Known>> = BTreeMap::new();
    for level in (0..=(question.zoom + 2).min(31)).rev() {
        let side = f64::from(level).exp2();
        squares.clear();
        for known in listings.values().filter(|known| question.fits(known, But::Nothing)) {
            let Some(spot) = known.spot else { continue };
            let lon = (spot.lon + 180.0).rem_euclid(360.0) - 180.0;
            let at = square(spot.lat, lon, side);
            if touches(at, question.bounds, side) {
                squares.entry((at.1, at.0)).or_default().push(known);
            }
        }
        if squares.len() <= question.most {
            break;
        }
    }
    if question.most == 0 {
        squares.clear();
    }
    prop_assert_eq!(clusters.len(), squares.len());
    for (cluster, known) in clusters.iter().zip(squares.values()) {
        prop_assert_eq!(cluster.count, known.len());
        let kinds = Kind::ALL.map(|kind| known.iter().filter(|known| known.kind == kind).count());
        prop_assert_eq!(cluster.kinds, kinds);
        let spots = known.iter().filter_map(|known| known.spot);
        let turn = |lon: f64| (lon + 180.0).rem_euclid(360.0) - 180.0;
        let (lat, lon) =
            spots.clone().fold((0.0, 0.0), |sum, spot| (sum.0 + spot.lat, sum.1 + turn(spot.lon)));
        let mean = |sum: f64| sum / known.len() as f64;
        prop_assert!((cluster.lat - mean(lat)).abs() < 2e-6 && (cluster.lon - mean(lon)).abs() < 2e-6);
        // The same to a millionth of a degree is the same.
        let kept = |degrees: f64| (degrees * 1e6).round() as i64;
        let apart: BTreeSet<_> =
            spots.clone().map(|spot| (kept(spot.lat), kept(turn(spot.lon)), spot.place)).collect();
        prop_assert_eq!(cluster.spot.is_some(), apart.len() == 1);
        let Bounds { south, west, north, east } = cluster.bounds;
        for spot in spots {
            prop_assert!((south - 1e-6..=north + 1e-6).contains(&spot.lat));
            prop_assert!((west - 1e-6..=east + 1e-6).contains(&turn(spot.lon)));
        }
    }
    Ok(())
}
