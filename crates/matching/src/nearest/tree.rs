//! Points of the unit sphere, sorted along a curve, with a tree of boxes around what follows each other.

use super::best::Best;
use super::raster::{Raster, number_bits, sort};
use super::sphere::{Vector, Vectors, squared};

/// Ranges as short as that are looked through.
pub(super) const LEAF: usize = 48;

pub(super) struct Tree {
    /// Along the curve.
    points: Vectors,
    numbers: Vec<u32>,
    /// Each before what is in it.
    nodes: Vec<Node>,
    raster: Raster,
}

/// How many parts a range is divided into, at most.
const PARTS: usize = 4;

/// The parts of a range of the points, with boxes around them that are larger by [`WIDER`]. By axis, then by
/// part: the way to all of them is computed at once.
#[derive(Clone, Copy)]
struct Node {
    least: [[f32; PARTS]; 3],
    most: [[f32; PARTS]; 3],
    parts: [Part; PARTS],
}

#[derive(Clone, Copy, Default)]
struct Part {
    /// The first of its points; if it has a node, the number of that.
    first: u32,
    /// How many points it has; nought if it has a node.
    count: u32,
}

/// What is around some points: the least and the most, by axis.
type Box = [(f32, f32); 3];

/// Twice what rounding to half the digits can do to a part of a vector, and to where one looks from.
const WIDER: f32 = 2.0 * f32::EPSILON;
/// Less than what rounding can do to the square of a distance, and to what it is compared with.
const SHORTER: f32 = 1.0 - 8.0 * f32::EPSILON;

impl Node {
    /// As far away as can be.
    const EMPTY: Self = Self {
        least: [[f32::INFINITY; PARTS]; 3],
        most: [[f32::NEG_INFINITY; PARTS]; 3],
        parts: [Part { first: 0, count: 0 }; PARTS],
    };

    fn put(&mut self, lane: usize, part: Part, around: Box) {
        self.parts[lane] = part;
        for (axis, (least, most)) in around.into_iter().enumerate() {
            (self.least[axis][lane], self.most[axis][lane]) = (least, most);
        }
    }

    /// Around all parts.
    fn around(&self) -> Box {
        let least = |axis: usize| self.least[axis].into_iter().fold(f32::INFINITY, f32::min);
        let most = |axis: usize| self.most[axis].into_iter().fold(f32::NEG_INFINITY, f32::max);
        [0, 1, 2].map(|axis| (least(axis), most(axis)))
    }

    /// Not more than the squares of the ways to its parts. Never inlined: where the lanes are taken apart, the
    /// compiler would compute them apart.
    #[inline(never)]
    fn squared(&self, from: [f32; 3]) -> [f32; PARTS] {
        let [x, y, z] = [0, 1, 2].map(|axis| squared_along(&self.least[axis], &self.most[axis], from[axis]));
        let mut squares = [0.0; PARTS];
        for (lane, squared) in squares.iter_mut().enumerate() {
            *squared = (x[lane] + y[lane] + z[lane]) * SHORTER;
        }
        squares
    }
}

/// The squares of the ways to what is between these, along one axis.
#[inline]
fn squared_along(least: &[f32; PARTS], most: &[f32; PARTS], from: f32) -> [f32; PARTS] {
    let mut squares = [0.0; PARTS];
    for (lane, squared) in squares.iter_mut().enumerate() {
        let (least, most) = (least[lane], most[lane]);
        let above = if from > least { from } else { least };
        let nearest = if above < most { above } else { most };
        *squared = (from - nearest) * (from - nearest);
    }
    squares
}

/// Parts that a search has yet to look at, with the squares of the ways there.
pub(super) struct Later {
    parts: [(f32, Part); Later::ROOM],
    count: usize,
}

impl Later {
    /// A node takes two bits of a place on the curve, and leaves all of its parts but one.
    const ROOM: usize = (PARTS - 1) * u64::BITS as usize / 2 + PARTS;

    pub(super) fn new() -> Self {
        Self { parts: [(0.0, Part::default()); Self::ROOM], count: 0 }
    }

    /// Adds the parts of a node that are within the limit, the nearest last.
    #[inline]
    fn add(&mut self, node: &Node, from: [f32; 3], limit: f32) {
        let mut count = self.count;
        let (mut nearest, mut nearest_at) = (f32::INFINITY, count);
        for (squared, part) in node.squared(from).into_iter().zip(node.parts) {
            // Always written, sometimes counted: the processor need not guess.
            self.parts[count] = (squared, part);
            nearest_at = if squared < nearest { count } else { nearest_at };
            nearest = if squared < nearest { squared } else { nearest };
            count += usize::from(squared <= limit);
        }
        if nearest <= limit {
            self.parts.swap(nearest_at, count - 1);
        }
        self.count = count;
    }

    /// The part added last.
    #[inline]
    fn take(&mut self) -> Option<(f32, Part)> {
        self.count = self.count.checked_sub(1)?;
        Some(self.parts[self.count])
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
        sort(&mut places, points.len());
        let mut tree = Self {
            points: Vectors::new(places.iter().map(|place| points[(place & number) as usize])),
            numbers: places.iter().map(|place| (place & number) as u32).collect(),
            nodes: Vec::with_capacity(places.len() / LEAF * 2),
            raster,
        };
        if !places.is_empty() {
            tree.divide(&places, 0);
        }
        tree
    }

    /// Adds a node for the points from `start` on, which lie at these places, and those for its parts.
    fn divide(&mut self, places: &[u64], start: usize) -> Box {
        let own = self.nodes.len();
        self.nodes.push(Node::EMPTY);
        let (mut start, mut lane) = (start, 0);
        for half in halves(places) {
            for part in halves(half).into_iter().filter(|part| !part.is_empty()) {
                let (node, count) = (self.nodes.len(), part.len());
                let (part, around) = if count > LEAF {
                    let around = self.divide(part, start);
                    (Part { first: node as u32, count: 0 }, around)
                } else {
                    (Part { first: start as u32, count: count as u32 }, self.around(start, count))
                };
                self.nodes[own].put(lane, part, around);
                (start, lane) = (start + count, lane + 1);
            }
        }
        self.nodes[own].around()
    }

    fn around(&self, start: usize, count: usize) -> Box {
        let mut own = [(f64::INFINITY, f64::NEG_INFINITY); 3];
        let [xs, ys, zs] = self.points.0.each_ref().map(|axis| &axis[start..start + count]);
        for ((x, y), z) in xs.iter().zip(ys).zip(zs) {
            for ((least, most), part) in own.iter_mut().zip([*x, *y, *z]) {
                *least = if part < *least { part } else { *least };
                *most = if part > *most { part } else { *most };
            }
        }
        own.map(|(least, most)| (least as f32 - WIDER, most as f32 + WIDER))
    }

    /// Offers everything that might be among the best to `best`. `later` is scratch.
    pub(super) fn search(&self, from: Vector, best: &mut Best, later: &mut Later) {
        let Some(root) = self.nodes.first() else { return };
        let rounded = from.map(|part| part as f32);
        later.add(root, rounded, best.limit() as f32);
        while let Some((there, Part { first, count })) = later.take() {
            let limit = best.limit() as f32;
            if there > limit {
                continue;
            }
            if count > 0 {
                self.look(first as usize, count as usize, from, best);
            } else {
                later.add(&self.nodes[first as usize], rounded, limit);
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
        sort(&mut walk, places.len());
        let number = (1 << number_bits(places.len())) - 1;
        walk.into_iter().map(|place| (place & number) as u32).collect()
    }
}

/// Where the first bit changes that is not the same in all: a square halved, or a half of one. The first half
/// has all if they are few.
fn halves(places: &[u64]) -> [&[u64]; 2] {
    let middle = match places {
        [first, .., last] if places.len() > LEAF => {
            let highest = (first ^ last).ilog2();
            places.partition_point(|place| place >> highest & 1 == 0)
        }
        _ => places.len(),
    };
    let (low, high) = places.split_at(middle);
    [low, high]
}
