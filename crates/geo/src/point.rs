//! Points on the globe, boxes around them, and the distance between two of them.

/// The Earth's mean radius in metres (IUGG), as the haversine formula takes it.
pub const EARTH_RADIUS_M: f64 = 6_371_008.8;

/// A point on the globe, in degrees (WGS84).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// Degrees north of the equator, -90 to 90.
    pub lat: f64,
    /// Degrees east of Greenwich, -180 to 180.
    pub lon: f64,
}

impl Point {
    /// A point, if both numbers are finite and the latitude and longitude exist.
    #[must_use]
    pub fn new(lat: f64, lon: f64) -> Option<Self> {
        ((-90.0..=90.0).contains(&lat) && (-180.0..=180.0).contains(&lon)).then_some(Self { lat, lon })
    }

    /// The distance to another point in metres, along the surface of a sphere (haversine).
    ///
    /// Up to 0.5 % off the true ellipsoid: plenty for "about 3 km away".
    #[must_use]
    pub fn distance(self, other: Self) -> f64 {
        let (lat1, lat2) = (self.lat.to_radians(), other.lat.to_radians());
        let half_lat = ((lat2 - lat1) / 2.0).sin();
        let half_lon = ((other.lon - self.lon).to_radians() / 2.0).sin();
        let h = half_lat * half_lat + lat1.cos() * lat2.cos() * half_lon * half_lon;
        // Rounding can push h a hair above 1 for antipodes, where asin would answer NaN.
        2.0 * EARTH_RADIUS_M * h.clamp(0.0, 1.0).sqrt().asin()
    }
}

/// A box of latitudes and longitudes. None here crosses the 180th meridian.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BBox {
    /// Western edge, degrees.
    pub west: f64,
    /// Southern edge, degrees.
    pub south: f64,
    /// Eastern edge, degrees.
    pub east: f64,
    /// Northern edge, degrees.
    pub north: f64,
}

impl BBox {
    /// Whether the point lies in the box, or within `margin_m` metres (roughly) of it.
    #[must_use]
    pub fn contains(&self, point: Point, margin_m: f64) -> bool {
        let lat = margin_m / 111_195.0;
        let lon = lat / point.lat.to_radians().cos().max(0.01);
        (self.south - lat..=self.north + lat).contains(&point.lat)
            && (self.west - lon..=self.east + lon).contains(&point.lon)
    }
}
