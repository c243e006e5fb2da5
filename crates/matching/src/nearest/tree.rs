//! Points of the unit sphere, sorted along a curve, with a tree of boxes around what follows each other.

use super::best::Best;
use super::raster::{Raster, number_bits};
use super::sphere::{Vector, Vectors, squared};

/// Ranges as short as that are looked through.
pub(super) const LEAF: usize = 48;

pub(super) struct Tree {
    /// Along the curve.
    points: Vectors,
    numbers: Vec<u32>,
    /// Each before what is in it.
    boxes: Vec<Box>,
    raster: Raster,
}

/// Around a range of the points, and larger than that by [`WIDER`].
#[derive(Clone, Copy)]
struct Box {
    /// The last of the four is nought: four at a time are as fast as three.
    least: [f32; 4],
    most: [f32; 4],
    /// The second of the two that it is divided into, the first comes next; or its first point.
    second: u32,
    /// How many points it has, if it is not divided.
    count: u32,
}

/// Twice what rounding to half the digits can do to a part of a vector, and to where one looks from.
const WIDER: f32 = 2.0 * f32::EPSILON;
/// Less than what rounding can do to the square of a distance.
const SHORTER: f32 = 1.0 - 8.0 * f32::EPSILON;

impl Box {
    const EMPTY: Self = Self { least: [0.0; 4], most: [0.0; 4], second: 0, count: 0 };

    /// Around both.
    fn with(mut self, other: &Self) -> Self {
        for axis in 0..4 {
            self.least[axis] = self.least[axis].min(other.least[axis]);
            self.most[axis] = self.most[axis].max(other.most[axis]);
        }
        self
    }

    /// Not more than the square of the way there.
    #[inline]
    fn squared(&self, from: [f32; 4]) -> f64 {
        let mut parts = [0.0; 4];
        for axis in 0..4 {
            let (below, above) = (self.least[axis] - from[axis], from[axis] - self.most[axis]);
            let nearer = if below > above { below } else { above };
            let beyond = if nearer > 0.0 { nearer } else { 0.0 };
            parts[axis] = beyond * beyond;
        }
        f64::from((parts[0] + parts[2] + (parts[1] + parts[3])) * SHORTER)
    }
}

impl Tree {
    /// Points that are not finite are left out.
    pub(super) fn new(points: &[(f64, f64)]) -> Self {
        let is_finite = |(lat, lon): &(f64, f64)| lat.is_finite() && lon.is_finite();
        let raster = Raster::over(points.iter().copied().filter(is_finite));
        let mut places = raster.places(points);
        let number = (1 << number_bits(points.len())) - 1;
        places.retain(|place| is_finite(&points[(place & number) as usize]));
        places.sort_unstable();
        let mut tree = Self {
            points: Vectors::new(places.iter().map(|place| points[(place & number) as usize])),
            numbers: places.iter().map(|place| (place & number) as u32).collect(),
            boxes: Vec::with_capacity(places.len() / LEAF * 4),
            raster,
        };
        if !places.is_empty() {
            tree.divide(&places, 0);
        }
        tree
    }

    /// Adds the boxes of the points from `start` on, which lie at these places.
    fn divide(&mut self, places: &[u64], start: usize) {
        if places.len() <= LEAF {
            self.boxes.push(self.around(start, places.len()));
            return;
        }
        let own = self.boxes.len();
        self.boxes.push(Box::EMPTY);
        // Where the first bit changes that is not the same in all: a half of a square, or of a half.
        let highest = (places[0] ^ places[places.len() - 1]).ilog2();
        let middle = places.partition_point(|place| place >> highest & 1 == 0);
        self.divide(&places[..middle], start);
        let second = self.boxes.len();
        self.divide(&places[middle..], start + middle);
        let both = self.boxes[own + 1].with(&self.boxes[second]);
        self.boxes[own] = Box { second: second as u32, count: 0, ..both };
    }

    fn around(&self, start: usize, count: usize) -> Box {
        let mut own = Box { second: start as u32, count: count as u32, ..Box::EMPTY };
        for (axis, parts) in self.points.0.iter().enumerate() {
            let (mut least, mut most) = (f64::INFINITY, f64::NEG_INFINITY);
            for part in &parts[start..start + count] {
                least = if *part < least { *part } else { least };
                most = if *part > most { *part } else { most };
            }
            (own.least[axis], own.most[axis]) = (least as f32 - WIDER, most as f32 + WIDER);
        }
        own
    }

    /// Offers everything that might be among the best to `best`. `later` is scratch.
    pub(super) fn search(&self, from: Vector, best: &mut Best, later: &mut Vec<(f64, u32)>) {
        if self.boxes.is_empty() {
            return;
        }
        let [x, y, z] = from.map(|part| part as f32);
        let squared_to = |number: u32| self.boxes[number as usize].squared([x, y, z, 0.0]);
        later.clear();
        later.push((squared_to(0), 0));
        while let Some((there, mut number)) = later.pop() {
            if there > best.limit() {
                continue;
            }
            loop {
                let Box { second, count, .. } = self.boxes[number as usize];
                if count > 0 {
                    self.look(second as usize, count as usize, from, best);
                    break;
                }
                let (mut near, mut far) =
                    ((squared_to(number + 1), number + 1), (squared_to(second), second));
                if far.0 < near.0 {
                    (near, far) = (far, near);
                }
                if far.0 <= best.limit() {
                    later.push(far);
                }
                if near.0 > best.limit() {
                    break;
                }
                number = near.1;
            }
        }
    }

    /// Offers these points.
    #[inline]
    fn look(&self, start: usize, count: usize, from: Vector, best: &mut Best) {
        let mut far = [0.0; LEAF];
        let points = start..start + count;
        let [xs, ys, zs] = self.points.0.each_ref().map(|axis| &axis[points.clone()]);
        for (((far, x), y), z) in far.iter_mut().zip(xs).zip(ys).zip(zs) {
            *far = squared(from, [*x, *y, *z]);
        }
        best.offer(&far[..count], &self.numbers[points]);
    }

    /// The numbers of the places, in the order in which they lie along the curve.
    pub(super) fn walk(&self, places: &[(f64, f64)]) -> Vec<u32> {
        let mut walk = self.raster.places(places);
        walk.sort_unstable();
        let number = (1 << number_bits(places.len())) - 1;
        walk.into_iter().map(|place| (place & number) as u32).collect()
    }
}
