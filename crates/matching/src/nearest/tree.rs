//! Points of the unit sphere in a balanced tree of halves.
//!
//! The points of a node are a range of one array; its two halves are its children, divided where the range
//! is widest. Halving tells where everything is, so a node keeps nothing but its plane.

use std::cmp::Ordering;

use super::best::Best;

/// Ranges as short as that are looked through.
const LEAF: usize = 16;

/// A point of the unit sphere.
pub(super) type Vector = [f64; 3];

pub(super) fn vector((lat, lon): (f64, f64)) -> Vector {
    let ((sin, cos), (east, ahead)) = (lat.to_radians().sin_cos(), lon.to_radians().sin_cos());
    [cos * ahead, cos * east, sin]
}

/// The square of the straight way from one to the other.
pub(super) fn squared(a: Vector, b: Vector) -> f64 {
    let (x, y, z) = (a[0] - b[0], a[1] - b[1], a[2] - b[2]);
    x * x + y * y + z * z
}

pub(super) struct Tree {
    /// By place: next to each other is near each other.
    points: Vec<Point>,
    /// The children of plane n are 2n + 1 and 2n + 2.
    planes: Vec<Plane>,
}

#[derive(Clone, Copy)]
struct Point {
    at: Vector,
    number: u32,
}

#[derive(Clone, Copy, Default)]
struct Plane {
    axis: u32,
    at: f64,
}

impl Tree {
    /// Points that are not finite are left out.
    pub(super) fn new(points: &[(f64, f64)]) -> Self {
        let mut points: Vec<Point> = points
            .iter()
            .zip(0..)
            .filter(|((lat, lon), _)| lat.is_finite() && lon.is_finite())
            .map(|(point, number)| Point { at: vector(*point), number })
            .collect();
        let mut inner = 0;
        let mut widest = points.len();
        while widest > LEAF {
            inner = 2 * inner + 1;
            widest = widest.div_ceil(2);
        }
        let mut planes = vec![Plane::default(); inner];
        divide(&mut points, &mut planes, 0);
        Self { points, planes }
    }

    /// Offers everything that might be among the best to `best`.
    pub(super) fn search(&self, from: Vector, best: &mut Best) {
        self.look(Node { plane: 0, start: 0, end: self.points.len() }, from, [0.0; 3], best);
    }

    /// Looks through a node that is at least so far beyond along each axis.
    fn look(&self, node: Node, from: Vector, mut beyond: Vector, best: &mut Best) {
        if node.end - node.start <= LEAF {
            for point in &self.points[node.start..node.end] {
                best.offer(squared(from, point.at), point.number);
            }
            return;
        }
        let Plane { axis, at } = self.planes[node.plane];
        let axis = axis as usize;
        let (low, high) = node.halves();
        let over = from[axis] - at;
        let (near, far) = if over < 0.0 { (low, high) } else { (high, low) };
        self.look(near, from, beyond, best);
        beyond[axis] = over;
        if squared(beyond, [0.0; 3]) <= best.limit() {
            self.look(far, from, beyond, best);
        }
    }

    /// Where a point would be among the points: a place along a path through all of them.
    pub(super) fn place(&self, from: Vector) -> usize {
        let mut node = Node { plane: 0, start: 0, end: self.points.len() };
        while node.end - node.start > LEAF {
            let Plane { axis, at } = self.planes[node.plane];
            let (low, high) = node.halves();
            node = if from[axis as usize] < at { low } else { high };
        }
        node.start
    }
}

/// A range of the points, and the plane that divides it.
#[derive(Clone, Copy)]
struct Node {
    plane: usize,
    start: usize,
    end: usize,
}

impl Node {
    fn halves(self) -> (Self, Self) {
        let middle = usize::midpoint(self.start, self.end);
        let low = Self { plane: 2 * self.plane + 1, start: self.start, end: middle };
        (low, Self { plane: 2 * self.plane + 2, start: middle, end: self.end })
    }
}

fn divide(points: &mut [Point], planes: &mut [Plane], plane: usize) {
    if points.len() <= LEAF {
        return;
    }
    let (mut least, mut most) = ([f64::INFINITY; 3], [f64::NEG_INFINITY; 3]);
    for point in &*points {
        for axis in 0..3 {
            least[axis] = least[axis].min(point.at[axis]);
            most[axis] = most[axis].max(point.at[axis]);
        }
    }
    let width = |axis: &usize| most[*axis] - least[*axis];
    let axis = (0..3).max_by(|a, b| width(a).total_cmp(&width(b))).unwrap_or(0);
    let middle = points.len() / 2;
    // All are finite; and this takes half the time of a total order.
    let order = |a: &Point, b: &Point| a.at[axis].partial_cmp(&b.at[axis]).unwrap_or(Ordering::Equal);
    points.select_nth_unstable_by(middle, order);
    planes[plane] = Plane { axis: axis as u32, at: points[middle].at[axis] };
    let (low, high) = points.split_at_mut(middle);
    divide(low, planes, 2 * plane + 1);
    divide(high, planes, 2 * plane + 2);
}
