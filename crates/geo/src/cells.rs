//! Cells: nearness as ranges of integers.
//!
//! The cells are those of H3, hexagons about a kilometre across at [`RESOLUTION`]. A cell's number holds
//! the numbers of the larger cells around it as its leading digits, so that everything in a larger cell
//! is one range of numbers, and a plain B-tree index finds "what is near" without knowing any geometry.

use std::fmt;
use std::ops::RangeInclusive;

use h3o::{CellIndex, LatLng, Resolution};

use crate::point::Point;

/// The resolution cells are stored at: hexagons of 0.74 km² on average, about a kilometre across.
pub const RESOLUTION: u8 = 8;
const STORED: Resolution = Resolution::Eight;

/// How many cells a circle is cut into at most before neighbours are joined into ranges.
const MAX_PIECES: usize = 40;

/// How far anything in a cell can be from the cell's centre, in mean edge lengths of its resolution.
///
/// In the plane it is at most 1.06 (the descendants of a hexagon stick out a little from it) plus the
/// half-width of the smallest cell; hexagons are up to a third longer than the mean in places.
const REACH: f64 = 1.8;

/// A stored cell: its number is positive and fits a database's `BIGINT`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Cell(CellIndex);

/// Why a number is no stored cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not the number of a cell")]
pub struct InvalidCell;

impl Cell {
    /// The number to store.
    #[must_use]
    pub fn to_i64(self) -> i64 {
        number(self.0)
    }

    /// The centre of the cell.
    #[must_use]
    pub fn centre(self) -> Point {
        centre(self.0)
    }
}

impl TryFrom<i64> for Cell {
    type Error = InvalidCell;

    fn try_from(stored: i64) -> Result<Self, Self::Error> {
        let bits = u64::try_from(stored).map_err(|_| InvalidCell)?;
        let cell = CellIndex::try_from(bits).map_err(|_| InvalidCell)?;
        if cell.resolution() == STORED { Ok(Self(cell)) } else { Err(InvalidCell) }
    }
}

impl fmt::Display for Cell {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// The cell a point lies in, as it is stored.
///
/// A [`Point`] whose fields were set to something that is no place on Earth counts as 0° 0°.
#[must_use]
pub fn cell_of(point: Point) -> Cell {
    let spot = LatLng::new(point.lat, point.lon).unwrap_or_default();
    Cell(spot.to_cell(STORED))
}

/// Ranges of stored cells, ascending and apart from each other, that hold every point within the radius.
///
/// They hold some points outside it, too: this narrows a query down, and the distance decides. A negative
/// radius, or one that is no number, counts as 0.
#[must_use]
pub fn covering(point: Point, radius_m: f64) -> Vec<RangeInclusive<i64>> {
    let radius = radius_m.max(0.0);
    let mut inside = Vec::new();
    let mut edge: Vec<CellIndex> = CellIndex::base_cells().collect();
    loop {
        let mut cut = Vec::new();
        for cell in edge {
            let reach = REACH * cell.resolution().edge_length_m();
            let distance = point.distance(centre(cell));
            if distance + reach <= radius {
                inside.push(cell);
            } else if distance <= radius + reach {
                cut.push(cell);
            }
        }
        // The finest cells come last; before, stop where cutting finer would make too many pieces. A parent
        // has seven children, of which about half are dropped again.
        let finest = cut.first().is_none_or(|cell| cell.resolution() == STORED);
        let Some(finer) = cut.first().and_then(|cell| cell.resolution().succ()).filter(|_| !finest) else {
            inside.append(&mut cut);
            break;
        };
        if cut.len() > MAX_PIECES {
            inside.append(&mut cut);
            break;
        }
        edge = cut.iter().flat_map(|cell| cell.children(finer)).collect();
    }
    join(inside)
}

/// Cells of any resolution as ranges of stored cells, with neighbouring ranges joined.
fn join(cells: Vec<CellIndex>) -> Vec<RangeInclusive<i64>> {
    let ends = |cell: CellIndex| {
        let first = cell.center_child(STORED).map(number)?;
        // The first descendant has only zeros for the digits below the cell, the last has only sixes.
        let below = u8::from(cell.resolution()) + 1..=RESOLUTION;
        let last = below.fold(first, |last, digit| last | (6 << (3 * (15 - digit))));
        Some((first, last))
    };
    let mut ends: Vec<(i64, i64)> = cells.into_iter().filter_map(ends).collect();
    ends.sort_unstable();
    let mut ranges: Vec<RangeInclusive<i64>> = Vec::new();
    for (first, last) in ends {
        match ranges.last_mut() {
            Some(range) if next(*range.end()) >= first => *range = *range.start()..=last.max(*range.end()),
            _ => ranges.push(first..=last),
        }
    }
    ranges
}

/// The number that follows among stored cells: the eight digits of three bits count to six, not seven.
fn next(stored: i64) -> i64 {
    let lowest = 3 * (15 - i64::from(RESOLUTION));
    for digit in 0..i64::from(RESOLUTION) {
        let shift = lowest + 3 * digit;
        if (stored >> shift) & 7 < 6 {
            let above = (stored >> shift) + 1;
            return (above << shift) | (stored & ((1 << lowest) - 1));
        }
    }
    // The last of a base cell: the next base cell starts in the bits above all digits.
    let above = (stored >> 45) + 1;
    (above << 45) | (stored & ((1 << lowest) - 1))
}

fn number(cell: CellIndex) -> i64 {
    // The top bit of an H3 index is reserved and 0, so this never wraps.
    u64::from(cell).cast_signed()
}

fn centre(cell: CellIndex) -> Point {
    let spot = LatLng::from(cell);
    Point { lat: spot.lat(), lon: spot.lng() }
}
