//! Positions, distances, and the squares of web maps.

/// Mean radius of the earth.
const EARTH_M: f64 = 6_371_008.8;
/// More than rounding can move a point or an edge, to whole metres or to single precision.
const MARGIN_M: f64 = 3.0;
/// The whole earth is nearer than that.
const FAR_M: u32 = 20_100_000;

/// A point of the unit sphere.
pub(crate) type Vector = [f64; 3];

/// Great-circle distance.
pub(crate) fn distance_m(a: Vector, b: Vector) -> f64 {
    // By way of the chord, whose error is a nanometre's, however short it is.
    2.0 * EARTH_M * (squared(a, b).sqrt() / 2.0).min(1.0).asin()
}

/// The square of the straight way from one to the other.
fn squared(a: Vector, b: Vector) -> f64 {
    let (x, y, z) = (a[0] - b[0], a[1] - b[1], a[2] - b[2]);
    x * x + y * y + z * z
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

    /// A point in its middle, and how far from it anything in the square is at most, in radii of the earth.
    pub(crate) fn middle(self) -> (Vector, f64) {
        let [south, west, north, east] = self.bounds();
        let lat = f64::midpoint(south, north);
        // Along the meridian, then along the parallel: no shorter than the straight way.
        let (up, along) = ((north - south).to_radians() / 2.0, (east - west).to_radians() / 2.0);
        let reach = up + lat.to_radians().cos() * along + MARGIN_M / EARTH_M;
        (vector(lat, f64::midpoint(west, east)), reach)
    }
}

/// Everything between two distances from a point, in whole metres.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Ring {
    center: Vector,
    /// Nothing as near as this; −1 for a full circle.
    beyond_m: i64,
    radius_m: u32,
    /// Certainly too near, as a chord; and certainly not.
    too_near: f64,
    beyond: f64,
    /// Certainly near enough; and certainly not.
    within: f64,
    too_far: f64,
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
        Self::new(center.vector(), -1, radius_m)
    }

    fn new(center: Vector, beyond_m: i64, radius_m: u32) -> Self {
        let radius_m = radius_m.min(FAR_M);
        let (near, far) = (beyond_m as f64, f64::from(radius_m));
        let [too_near, beyond] = [near - MARGIN_M, near + MARGIN_M].map(chord);
        let [within, too_far] = [far - MARGIN_M, far + MARGIN_M].map(chord);
        // Nothing is too near for a circle, and nothing too far for the whole earth.
        let (too_near, beyond) = if beyond_m < 0 { (-1.0, -1.0) } else { (too_near, beyond) };
        let too_far = if radius_m == FAR_M { f64::INFINITY } else { too_far };
        Self { center, beyond_m, radius_m, too_near, beyond, within, too_far }
    }

    pub(crate) fn radius_m(&self) -> u32 {
        self.radius_m
    }

    /// Around the same point.
    pub(crate) fn with_radius(&self, radius_m: u32) -> Self {
        Self::new(self.center, self.beyond_m, radius_m)
    }

    /// What lies outside of this one, as far as a radius.
    pub(crate) fn next(&self, radius_m: u32) -> Self {
        Self::new(self.center, self.radius_m.into(), radius_m)
    }

    /// The distance of a point if it is in the ring.
    pub(crate) fn distance(&self, point: Vector) -> Option<u32> {
        // Most are outside: that is told without a root.
        if squared(self.center, point) > self.too_far * self.too_far {
            return None;
        }
        let metres = distance_m(self.center, point).round() as u32;
        (i64::from(metres) > self.beyond_m && metres <= self.radius_m).then_some(metres)
    }

    /// Whether a point is in the ring.
    pub(crate) fn holds(&self, point: Vector) -> bool {
        // Most are clearly in or out: the distance itself is not needed.
        let squared = squared(self.center, point);
        let is_in = self.beyond < 0.0 && self.within > 0.0 && squared < self.within * self.within;
        is_in || squared <= self.too_far * self.too_far && self.distance(point).is_some()
    }

    /// How what is within `reach` (a chord) of a point lies.
    pub(crate) fn lies(&self, middle: Vector, reach: f64) -> Lies {
        let distance = squared(self.center, middle).sqrt();
        let (near, far) = (distance - reach, distance + reach);
        if near > self.too_far || far < self.too_near {
            Lies::Outside
        } else if far < self.within && near > self.beyond {
            Lies::Inside
        } else {
            Lies::Across
        }
    }
}

/// The straight way through the earth, in its radii.
fn chord(metres: f64) -> f64 {
    2.0 * (metres / EARTH_M / 2.0).min(std::f64::consts::FRAC_PI_2).sin()
}
