//! Cells of about a kilometre, all over the earth, and the surroundings of a point in cells.
//!
//! Rows are bands of 0.01° of latitude (1.11 km); each is cut into as many columns as make cells
//! about as wide as high, so there are fewer towards the poles.

const ROWS: i32 = 18_000;
const COLUMNS: i32 = 36_000;

/// Mean radius of the earth.
const EARTH_M: f64 = 6_371_008.8;
/// Far more than what rounding can move a point or an edge.
const MARGIN_M: f64 = 1.0;

/// A position in units of 10⁻⁷ degrees.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Position {
    lat: i32,
    /// In −180° ≤ lon < 180°.
    lon: i32,
}

impl Position {
    /// None unless both are finite. Latitudes beyond the poles are taken for the pole.
    pub(crate) fn new(lat: f64, lon: f64) -> Option<Self> {
        if !(lat.is_finite() && lon.is_finite()) {
            return None;
        }
        let east = ((lon + 180.0).rem_euclid(360.0) * 1e7).round() - 1.8e9;
        let east = if east >= 1.8e9 { -1.8e9 } else { east };
        // In the range of i32 by now.
        Some(Self { lat: (lat.clamp(-90.0, 90.0) * 1e7).round() as i32, lon: east as i32 })
    }

    pub(crate) fn lat(self) -> f64 {
        f64::from(self.lat) / 1e7
    }

    pub(crate) fn lon(self) -> f64 {
        f64::from(self.lon) / 1e7
    }

    /// Great-circle distance (haversine).
    pub(crate) fn distance_m(self, other: Self) -> f64 {
        let (a, b) = (self.lat().to_radians(), other.lat().to_radians());
        let north = ((b - a) / 2.0).sin();
        let east = ((other.lon() - self.lon()).to_radians() / 2.0).sin();
        let h = north * north + a.cos() * b.cos() * east * east;
        2.0 * EARTH_M * h.sqrt().min(1.0).asin()
    }
}

/// The number of a cell: unique over the earth.
pub(crate) type Cell = u32;

/// How many columns each row has.
#[derive(Clone, Debug)]
pub(crate) struct Grid {
    columns: Box<[i32]>,
}

impl Default for Grid {
    fn default() -> Self {
        let columns = (0..ROWS).map(|row| {
            // The edge nearer to the equator: there the row is longest.
            let edge = f64::from((row - ROWS / 2).max(ROWS / 2 - row - 1)) * 180.0 / f64::from(ROWS);
            ((f64::from(COLUMNS) * edge.to_radians().cos()).ceil() as i32).clamp(1, COLUMNS)
        });
        Self { columns: columns.collect() }
    }
}

impl Grid {
    pub(crate) fn cell(&self, at: Position) -> Cell {
        let row = row(at.lat());
        let columns = self.columns_of(row);
        number(row, column(at.lon(), columns).rem_euclid(columns))
    }

    fn columns_of(&self, row: i32) -> i32 {
        self.columns.get(row.unsigned_abs() as usize).copied().unwrap_or(1)
    }

    /// How many cells there are in these surroundings.
    pub(crate) fn count(&self, around: Surroundings) -> usize {
        let width = |row| {
            let (west, east) = around.span(self.columns_of(row));
            (east - west + 1).unsigned_abs() as usize
        };
        (around.south..=around.north).map(width).sum()
    }

    /// Calls `visit` for every cell of `outer` that is not in `inner`, once each.
    pub(crate) fn visit_between(
        &self,
        inner: Option<Surroundings>,
        outer: Surroundings,
        mut visit: impl FnMut(Cell),
    ) {
        for row in outer.south..=outer.north {
            let columns = self.columns_of(row);
            let (west, east) = outer.span(columns);
            let mut visit_span = |from: i32, to: i32| {
                for column in from..=to {
                    visit(number(row, column.rem_euclid(columns)));
                }
            };
            match inner.filter(|inner| (inner.south..=inner.north).contains(&row)) {
                None => visit_span(west, east),
                Some(inner) => {
                    let (inner_west, inner_east) = inner.span(columns);
                    if east - west + 1 == columns {
                        // All around: what the inner one leaves, once.
                        visit_span(inner_east + 1, inner_west + columns - 1);
                    } else {
                        visit_span(west, inner_west - 1);
                        visit_span(inner_east + 1, east);
                    }
                }
            }
        }
    }
}

/// All cells that may hold a point within a distance, as rows and a range of longitudes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Surroundings {
    south: i32,
    north: i32,
    lon: f64,
    /// How far it reaches to the east and to the west, in degrees.
    half_width: f64,
}

impl Surroundings {
    pub(crate) fn new(center: Position, radius_m: f64) -> Self {
        let angle = (radius_m + MARGIN_M) / EARTH_M;
        let (lat, height) = (center.lat(), angle.to_degrees());
        let around_pole = lat.abs() + height >= 90.0;
        let half_width = if around_pole {
            180.0
        } else {
            // The meridians that touch the circle; it does so nearer to the pole than its centre.
            (angle.sin() / lat.to_radians().cos()).min(1.0).asin().to_degrees()
        };
        Self { south: row(lat - height), north: row(lat + height), lon: center.lon(), half_width }
    }

    /// The first and the last column in a row of so many. They may lie beyond the row's ends, and
    /// are to be taken modulo its length; never more than the whole row.
    fn span(&self, columns: i32) -> (i32, i32) {
        let west = column(self.lon - self.half_width, columns);
        let east = column(self.lon + self.half_width, columns);
        (west, east.min(west + columns - 1))
    }
}

fn row(lat: f64) -> i32 {
    (((lat + 90.0) / 180.0 * f64::from(ROWS)).floor() as i32).clamp(0, ROWS - 1)
}

fn column(lon: f64, columns: i32) -> i32 {
    ((lon + 180.0) / 360.0 * f64::from(columns)).floor() as i32
}

fn number(row: i32, column: i32) -> Cell {
    (row * COLUMNS + column).unsigned_abs()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::HashSet;

    fn at(lat: f64, lon: f64) -> Position {
        Position::new(lat, lon).unwrap()
    }

    #[test]
    fn known_distances() {
        let paris = at(48.8566, 2.3522);
        let lyon = at(45.7640, 4.8357);
        assert!((paris.distance_m(lyon) - 391_500.0).abs() < 500.0, "{}", paris.distance_m(lyon));
        let east = at(-17.0, 179.999);
        let west = at(-17.0, -179.999);
        assert!((east.distance_m(west) - 212.7).abs() < 0.5, "{}", east.distance_m(west));
        let half_around = std::f64::consts::PI * EARTH_M;
        assert!((at(90.0, 0.0).distance_m(at(-90.0, 77.0)) - half_around).abs() < 1.0);
    }

    #[test]
    fn odd_positions() {
        assert_eq!(Position::new(f64::NAN, 0.0), None);
        assert_eq!(Position::new(0.0, f64::INFINITY), None);
        assert_eq!(at(0.0, 180.0), at(0.0, -180.0));
        assert_eq!(at(0.0, 179.999_999_99), at(0.0, -180.0));
        assert_eq!(at(0.0, 362.0), at(0.0, 2.0));
        assert_eq!(at(91.0, 0.0), at(90.0, 0.0));
    }

    /// A place in a circle: a bearing and a part of the radius, walked along a great circle.
    fn within(center: Position, radius_m: f64, bearing: f64, part: f64) -> Position {
        let (angle, lat) = (radius_m * part / EARTH_M, center.lat().to_radians());
        let to = (lat.sin() * angle.cos() + lat.cos() * angle.sin() * bearing.cos()).asin();
        let east = (bearing.sin() * angle.sin() * lat.cos()).atan2(angle.cos() - lat.sin() * to.sin());
        at(to.to_degrees(), center.lon() + east.to_degrees())
    }

    proptest! {
        #[test]
        fn surroundings_hold_everything_near(
            lat in -90.0..=90.0_f64, lon in -180.0..180.0_f64, radius in 0.0..20_000.0_f64,
            bearing in 0.0..std::f64::consts::TAU, part in 0.0..=1.0_f64, close in prop::bool::ANY,
        ) {
            let center = at(if close { lat.signum() * (90.0 - lat.abs() / 500.0) } else { lat }, lon);
            let grid = Grid::default();
            let point = within(center, radius, bearing, part);
            let mut cells = HashSet::new();
            grid.visit_between(None, Surroundings::new(center, radius), |cell| {
                assert!(cells.insert(cell), "a cell comes twice");
            });
            prop_assert!(cells.contains(&grid.cell(point)));
            prop_assert_eq!(cells.len(), grid.count(Surroundings::new(center, radius)));
        }

        #[test]
        fn rings_make_up_the_whole(
            lat in -90.0..=90.0_f64, lon in -180.0..180.0_f64, inner in 0.0..10_000.0_f64, wider in 1.0..3.0_f64,
        ) {
            let (grid, center) = (Grid::default(), at(lat, lon));
            let (small, large) = (Surroundings::new(center, inner), Surroundings::new(center, inner * wider));
            let mut ringwise = Vec::new();
            grid.visit_between(None, small, |cell| ringwise.push(cell));
            grid.visit_between(Some(small), large, |cell| ringwise.push(cell));
            let mut whole = Vec::new();
            grid.visit_between(None, large, |cell| whole.push(cell));
            ringwise.sort_unstable();
            whole.sort_unstable();
            prop_assert_eq!(ringwise, whole);
        }
    }
}
