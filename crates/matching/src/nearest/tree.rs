//! Points of the unit sphere in a balanced tree of halves.
//!
//! The points of a node are a range of one array; its two halves are its children, divided where the range
//! is widest. Halving tells where everything is, so a node keeps nothing but its plane.

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
        self.look(
            Look { from, beyond: [0.0; 3], squared: 0.0, plane: 0, start: 0, end: self.points.len() },
            best,
        );
    }

    fn look(&self, look: Look, best: &mut Best) {
        if look.end - look.start <= LEAF {
            for point in &self.points[look.start..look.end] {
                best.offer(squared(look.from, point.at), point.number);
            }
            return;
        }
        let plane = self.planes[look.plane];
        let axis = plane.axis as usize;
        let middle = usize::midpoint(look.start, look.end);
        let (mut low, mut high) = (look, look);
        (low.plane, low.end) = (2 * look.plane + 1, middle);
        (high.plane, high.start) = (2 * look.plane + 2, middle);
        let over = look.from[axis] - plane.at;
        let (near, mut far) = if over < 0.0 { (low, high) } else { (high, low) };
        self.look(near, best);
        // The way to the far side is at least as long as the parts of it along each axis.
        far.squared += over * over - far.beyond[axis] * far.beyond[axis];
        far.beyond[axis] = over;
        if far.squared <= best.limit() {
            self.look(far, best);
        }
    }

    /// Where a point would be among the points: a place along a path through all of them.
    pub(super) fn place(&self, from: Vector) -> usize {
        let (mut start, mut end, mut plane) = (0, self.points.len(), 0);
        while end - start > LEAF {
            let Plane { axis, at } = self.planes[plane];
            let middle = usize::midpoint(start, end);
            if from[axis as usize] < at {
                (plane, end) = (2 * plane + 1, middle);
            } else {
                (plane, start) = (2 * plane + 2, middle);
            }
        }
        start
    }
}

/// A node on the way down, and how far away it is at least.
#[derive(Clone, Copy)]
struct Look {
    from: Vector,
    /// Along each axis.
    beyond: Vector,
    squared: f64,
    plane: usize,
    start: usize,
    end: usize,
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
    points.select_nth_unstable_by(middle, |a, b| {
        a.at[axis].total_cmp(&b.at[axis]).then(a.number.cmp(&b.number))
    });
    planes[plane] = Plane { axis: axis as u32, at: points[middle].at[axis] };
    let (low, high) = points.split_at_mut(middle);
    divide(low, planes, 2 * plane + 1);
    divide(high, planes, 2 * plane + 2);
}
