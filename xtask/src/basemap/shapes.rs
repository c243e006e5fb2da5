//! Shapes: from the sources, joined, and without the points that nobody would miss.

use std::collections::BTreeMap;

use super::code::{Point, Shape};
use super::{GeoJson, Geometry, SCALE};

/// The shapes of a file.
pub(super) fn of(file: GeoJson) -> Vec<Shape> {
    let features = file.features.into_iter().filter_map(|feature| feature.geometry);
    let mut shapes = Vec::new();
    for geometry in file.geometries.into_iter().chain(features) {
        let parts = match geometry {
            Geometry::LineString(line) => vec![vec![line]],
            Geometry::MultiLineString(lines) => vec![lines],
            Geometry::Polygon(rings) => vec![rings],
            Geometry::MultiPolygon(polygons) => polygons,
        };
        let whole = |[lon, lat]: [f64; 2]| [unit(lon), unit(lat)];
        let line = |line: Vec<[f64; 2]>| line.into_iter().map(whole).collect();
        shapes.extend(parts.into_iter().map(|lines| lines.into_iter().map(line).collect()));
    }
    shapes
}

/// Degrees in the file's parts.
pub(super) fn unit(degrees: f64) -> i32 {
    (degrees * SCALE).round() as i32
}

/// How many points these have.
pub(super) fn points(shapes: &[Shape]) -> usize {
    shapes.iter().flatten().map(Vec::len).sum()
}

/// The shapes without points that lie on the way from one to the next, give or take the tolerance in
/// degrees. Lines are joined first: the sources have them in pieces, and dashes would start anew at each.
pub(super) fn simplified(shapes: Vec<Shape>, areas: bool, tolerance: f64) -> Vec<Shape> {
    let shapes = if areas {
        shapes
    } else {
        joined(shapes.into_iter().flatten().collect()).into_iter().map(|line| vec![line]).collect()
    };
    // A ring of three points, of which the last is the first, encloses nothing.
    let least = if areas { 4 } else { 2 };
    let fewer = |line: Vec<Point>| thinned(&line, tolerance * SCALE);
    let shapes = shapes
        .into_iter()
        .map(|shape: Shape| shape.into_iter().map(fewer).filter(|line| line.len() >= least).collect());
    shapes.filter(|shape: &Shape| !shape.is_empty()).collect()
}

/// Joins lines at points where exactly two of them end.
fn joined(lines: Vec<Vec<Point>>) -> Vec<Vec<Point>> {
    let mut lines: Vec<Option<Vec<Point>>> =
        lines.into_iter().filter(|line| line.len() > 1).map(Some).collect();
    let mut ends: BTreeMap<Point, Vec<usize>> = BTreeMap::new();
    for (at, line) in lines.iter().enumerate() {
        for end in line.iter().flat_map(|line| [line[0], line[line.len() - 1]]) {
            ends.entry(end).or_default().push(at);
        }
    }
    let mut done = Vec::new();
    for at in 0..lines.len() {
        let Some(mut line) = lines[at].take() else { continue };
        // Forwards from its end; then turned round, from its beginning; then turned back.
        for _ in 0..2 {
            while let Some(mut next) = line.last().and_then(|end| ends.get(end)).and_then(|meeting| {
                let [a, b] = meeting[..] else { return None };
                lines[a].take().or_else(|| lines[b].take())
            }) {
                if next.first() != line.last() {
                    next.reverse();
                }
                line.extend(next.into_iter().skip(1));
            }
            line.reverse();
        }
        done.push(line);
    }
    done
}

/// Douglas and Peucker's choice of points. Longitude counts as it does at 48 degrees north.
fn thinned(line: &[Point], tolerance: f64) -> Vec<Point> {
    let mut kept = vec![false; line.len()];
    let mut spans = vec![(0, line.len().saturating_sub(1))];
    while let Some((from, to)) = spans.pop() {
        let Some(slice) = line.get(from..=to) else { continue };
        kept[from] = true;
        kept[to] = true;
        let (first, last) = (slice[0], slice[slice.len() - 1]);
        let farthest = (1..slice.len().saturating_sub(1))
            .map(|at| (away(slice[at], first, last), from + at))
            .max_by(|a, b| a.0.total_cmp(&b.0));
        if let Some((_, at)) = farthest.filter(|(distance, _)| *distance > tolerance) {
            spans.extend([(from, at), (at, to)]);
        }
    }
    line.iter().zip(kept).filter_map(|(point, kept)| kept.then_some(*point)).collect()
}

/// How far a point is from the stretch between two others.
fn away(point: Point, from: Point, to: Point) -> f64 {
    let flat = |[lon, lat]: Point| [f64::from(lon) * 0.67, f64::from(lat)];
    let ([px, py], [ax, ay], [bx, by]) = (flat(point), flat(from), flat(to));
    let (dx, dy) = (bx - ax, by - ay);
    let length = dx * dx + dy * dy;
    let along = if length > 0.0 { (((px - ax) * dx + (py - ay) * dy) / length).clamp(0.0, 1.0) } else { 0.0 };
    (px - ax - along * dx).hypot(py - ay - along * dy)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn points_on_the_way_are_left_out() {
        let line = [[0, 0], [100, 1], [200, 0], [300, 50], [400, 0]];
        assert_eq!(thinned(&line, 2.0), [[0, 0], [200, 0], [300, 50], [400, 0]]);
        assert_eq!(thinned(&line, 0.0), line);
        assert!(thinned(&[], 1.0).is_empty());
        let ring = [[0, 0], [100, 0], [100, 100], [0, 100], [0, 0]];
        assert_eq!(thinned(&ring, 5.0), ring, "a ring stays a ring");
    }

    #[test]
    fn lines_are_joined_where_two_meet() {
        let lines = vec![
            vec![[2, 0], [3, 0]],
            vec![[2, 0], [1, 0]],
            vec![[0, 0], [1, 0]],
            vec![[3, 0], [9, 9]],
            vec![[3, 0], [8, 8]],
        ];
        let joined = joined(lines);
        assert_eq!(joined.len(), 3, "three end at 3 0, which stays a crossing");
        assert_eq!(joined[0], [[0, 0], [1, 0], [2, 0], [3, 0]]);
    }

    #[test]
    fn a_ring_of_pieces_ends() {
        let lines = vec![vec![[0, 0], [1, 0]], vec![[1, 0], [1, 1]], vec![[1, 1], [0, 0]]];
        assert_eq!(joined(lines), [[[0, 0], [1, 0], [1, 1], [0, 0]]]);
    }
}
