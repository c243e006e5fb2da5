//! Positions, distances, and the squares of web maps.

/// Mean radius of the earth.
const EARTH_M: f64 = 6_371_008.8;
/// More than rounding can move a point or an edge.
const MARGIN_M: f64 = 2.0;
/// The whole earth is nearer than that.
const FAR_M: u32 = 20_100_000;

/// A point of the unit sphere.
pub(crate) type Vector = [f64; 3];

/// Great-circle distance.
pub(crate) fn distance_m(a: Vector, b: Vector) -> f64 {
    // By way of the chord, whose error is a nanometre's, however short it is.
    let (x, y, z) = (a[0] - b[0], a[1] - b[1], a[2] - b[2]);
    2.0 * EARTH_M * ((x * x + y * y + z * z).sqrt() / 2.0).min(1.0).asin()
}

pub(crate) fn vector(lat: f64, lon: f64) -> Vector {
    let ((sin, cos), (east, ahead)) = (lat.to_radians().sin_cos(), lon.to_radians().sin_cos());
    [cos * ahead, cos * east, sin]
}

/// A position in units of 10⁻⁶ degrees.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Position {
    pub(crate) lat: i32,
    /// In −180° ≤ lon < 180°.
    pub(crate) lon: i32,
}

impl Position {
    /// None unless both are finite. Latitudes beyond the poles are taken for the pole.
    pub(crate) fn new(lat: f64, lon: f64) -> Option<Self> {
        if !(lat.is_finite() && lon.is_finite()) {
            return None;
        }
        let east = ((lon + 180.0).rem_euclid(360.0) * 1e6).round() - 1.8e8;
        let east = if east >= 1.8e8 { -1.8e8 } else { east };
        // In the range of i32 by now.
        Some(Self { lat: (lat.clamp(-90.0, 90.0) * 1e6).round() as i32, lon: east as i32 })
    }

    pub(crate) fn degrees(self) -> (f64, f64) {
        (f64::from(self.lat) / 1e6, f64::from(self.lon) / 1e6)
    }

    pub(crate) fn vector(self) -> Vector {
        let (lat, lon) = self.degrees();
        vector(lat, lon)
    }

    /// Where it is on the square map of the world (Web Mercator), from the north-west corner, in
    /// units of 2⁻³² of its side.
    pub(crate) fn on_map(self) -> (u32, u32) {
        let (lat, lon) = self.degrees();
        (map_x(lon), map_y(lat))
    }
}

pub(crate) fn map_x(lon: f64) -> u32 {
    // `as` takes what is outside for the nearest end.
    ((lon + 180.0) / 360.0 * 4_294_967_296.0) as u32
}

pub(crate) fn map_y(lat: f64) -> u32 {
    let north = lat.clamp(-89.0, 89.0).to_radians().tan().asinh();
    ((0.5 - north / std::f64::consts::TAU) * 4_294_967_296.0) as u32
}

/// A square of the map: at level n it is divided into 2ⁿ × 2ⁿ.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Square {
    pub(crate) level: u8,
    pub(crate) x: u32,
    pub(crate) y: u32,
}

impl Square {
    /// The square of a level that holds a point.
    pub(crate) fn holding(level: u8, (x, y): (u32, u32)) -> Self {
        let shrink = 32 - u32::from(level.min(32));
        Self { level, x: x.checked_shr(shrink).unwrap_or(0), y: y.checked_shr(shrink).unwrap_or(0) }
    }

    /// South, west, north, east in degrees. Those at the top and the bottom reach to the poles.
    pub(crate) fn bounds(self) -> [f64; 4] {
        let side = f64::from(self.level).exp2();
        let lon = |x: f64| x / side * 360.0 - 180.0;
        let lat = |y: f64| ((0.5 - y / side) * std::f64::consts::TAU).sinh().atan().to_degrees();
        let (x, y) = (f64::from(self.x), f64::from(self.y));
        let north = if self.y == 0 { 90.0 } else { lat(y) };
        let south = if y + 1.0 >= side { -90.0 } else { lat(y + 1.0) };
        [south, lon(x), north, lon(x + 1.0)]
    }

    /// A point in its middle, and how far from it anything in the square is at most.
    pub(crate) fn middle(self) -> (Vector, f64) {
        let [south, west, north, east] = self.bounds();
        let lat = f64::midpoint(south, north);
        // Along the meridian, then along the parallel: no shorter than the straight way.
        let (up, along) = ((north - south).to_radians() / 2.0, (east - west).to_radians() / 2.0);
        let reach = (up + lat.to_radians().cos() * along) * EARTH_M + MARGIN_M;
        (vector(lat, f64::midpoint(west, east)), reach)
    }
}

/// Everything between two distances from a point, in whole metres.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Ring {
    pub(crate) center: Vector,
    /// Nothing as near as this; −1 for a full circle.
    pub(crate) beyond_m: i64,
    pub(crate) radius_m: u32,
}

/// How a square lies to a ring.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Lies {
    Inside,
    Outside,
    Across,
}

impl Ring {
    pub(crate) fn circle(center: Position, radius_m: u32) -> Self {
        Self { center: center.vector(), beyond_m: -1, radius_m: radius_m.min(FAR_M) }
    }

    pub(crate) fn set_radius(&mut self, radius_m: u32) {
        self.radius_m = radius_m.min(FAR_M);
    }

    /// The distance of a point if it is in the ring.
    pub(crate) fn distance(&self, point: Vector) -> Option<u32> {
        let metres = distance_m(self.center, point).round() as u32;
        (i64::from(metres) > self.beyond_m && metres <= self.radius_m).then_some(metres)
    }

    pub(crate) fn lies(&self, middle: Vector, reach_m: f64) -> Lies {
        let distance = distance_m(self.center, middle);
        let (near, far) = (distance - reach_m, distance + reach_m);
        if near > f64::from(self.radius_m) || far < self.beyond_m as f64 {
            Lies::Outside
        } else if far < f64::from(self.radius_m) && near > self.beyond_m as f64 {
            Lies::Inside
        } else {
            Lies::Across
        }
    }
}
