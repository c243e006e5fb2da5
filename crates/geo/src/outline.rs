//! Areas as people draw them: polygons, and which communes they hold.

use crate::gazetteer::gazetteer;
use crate::place::{Kind, Place};
use crate::point::{BBox, Point};

/// An area made of rings. A point is inside if a ray from it crosses the rings an odd number of times: so
/// rings within rings are holes, and rings beside each other are parts. None crosses the 180th meridian.
#[derive(Clone, Debug, PartialEq)]
pub struct Outline {
    rings: Vec<Vec<Point>>,
    bounds: BBox,
}

impl Outline {
    /// An area of these rings, each of at least three points; whether a ring ends where it began does not
    /// matter. `None` when a ring is too short, or there is none.
    #[must_use]
    pub fn new(rings: Vec<Vec<Point>>) -> Option<Self> {
        if rings.is_empty() || rings.iter().any(|ring| corners(ring).len() < 3) {
            return None;
        }
        let first = rings[0][0];
        let mut bounds = BBox { west: first.lon, south: first.lat, east: first.lon, north: first.lat };
        for point in rings.iter().flatten() {
            bounds.west = bounds.west.min(point.lon);
            bounds.south = bounds.south.min(point.lat);
            bounds.east = bounds.east.max(point.lon);
            bounds.north = bounds.north.max(point.lat);
        }
        Some(Self { rings, bounds })
    }

    /// The box around it.
    #[must_use]
    pub fn bounds(&self) -> BBox {
        self.bounds
    }

    /// Whether a point lies in it (even-odd rule on plain degrees: right for areas of our size).
    #[must_use]
    pub fn contains(&self, point: Point) -> bool {
        if !self.bounds.contains(point, 0.0) {
            return false;
        }
        let crosses = |a: &Point, b: &Point| {
            (a.lat > point.lat) != (b.lat > point.lat)
                && point.lon < (b.lon - a.lon) * (point.lat - a.lat) / (b.lat - a.lat) + a.lon
        };
        let crossings = self.rings.iter().map(|ring| {
            let ends = ring.iter().skip(1).chain(ring.first());
            ring.iter().zip(ends).filter(|(a, b)| crosses(a, b)).count()
        });
        crossings.sum::<usize>() % 2 == 1
    }

    /// The communes whose centre lies in it, by code. A part of a town holds no centre: then it is the
    /// commune that lies nearest to its middle.
    #[must_use]
    pub fn communes(&self) -> Vec<&'static Place> {
        let all = || gazetteer().places().filter(|place| place.kind() == Kind::Commune);
        let mut inside: Vec<_> = all().filter(|place| self.contains(place.point())).collect();
        if inside.is_empty() {
            let BBox { west, south, east, north } = self.bounds;
            let middle = Point { lat: (south + north) / 2.0, lon: (west + east) / 2.0 };
            let near = |place: &&Place| place.point().distance(middle);
            inside.extend(all().min_by(|a, b| near(a).total_cmp(&near(b))));
        }
        inside.sort_unstable_by_key(|place| place.code());
        inside
    }
}

/// The points of a ring without its end, if that is its beginning.
fn corners(ring: &[Point]) -> &[Point] {
    match ring {
        [first, .., last] if first == last => &ring[..ring.len() - 1],
        _ => ring,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ring(points: &[(f64, f64)]) -> Vec<Point> {
        points.iter().map(|(lon, lat)| Point { lat: *lat, lon: *lon }).collect()
    }

    fn square(west: f64, south: f64, size: f64) -> Vec<Point> {
        ring(&[(west, south), (west + size, south), (west + size, south + size), (west, south + size)])
    }

    #[test]
    fn a_hole_is_outside_and_a_second_part_inside() {
        let outline =
            Outline::new(vec![square(0.0, 0.0, 10.0), square(4.0, 4.0, 2.0), square(20.0, 0.0, 1.0)])
                .unwrap();
        for (lat, lon, inside) in
            [(1.0, 1.0, true), (5.0, 5.0, false), (0.5, 20.5, true), (0.5, 15.0, false), (11.0, 5.0, false)]
        {
            assert_eq!(outline.contains(Point { lat, lon }), inside, "{lat} {lon}");
        }
    }

    #[test]
    fn a_ring_needs_three_corners() {
        assert!(Outline::new(Vec::new()).is_none());
        assert!(Outline::new(vec![ring(&[(0.0, 0.0), (1.0, 1.0), (0.0, 0.0)])]).is_none());
        assert!(Outline::new(vec![ring(&[(0.0, 0.0), (1.0, 1.0), (0.0, 1.0), (0.0, 0.0)])]).is_some());
    }

    #[test]
    fn it_holds_the_communes_whose_centre_is_in_it() {
        // Around Chambéry, some ten kilometres wide.
        let around = Outline::new(vec![square(5.86, 45.53, 0.12)]).unwrap().communes();
        let names: Vec<_> = around.iter().map(|place| place.official_name()).collect();
        assert!(names.contains(&"Chambéry") && names.contains(&"Barberaz"), "{names:?}");
        assert!(!names.contains(&"Aix-les-Bains"), "{names:?}");
    }

    #[test]
    fn a_part_of_a_town_belongs_to_it() {
        let quarter = Outline::new(vec![square(5.900, 45.580, 0.004)]).unwrap().communes();
        assert_eq!(quarter.iter().map(|place| place.official_name()).collect::<Vec<_>>(), ["Chambéry"]);
    }
}
