//! The spots by place: squares of the map, each divided into four parts.
//!
//! Every square knows how many listings of each group it holds, so that what lies wholly within a circle
//! need not be entered; down to [`SUMMED`] also the sums of their coordinates, for clusters.

use crate::earth::{Lies, Position, Ring, Square, Vector};
use crate::order::make_room;

/// The last level whose squares have sums: 0.35° of longitude.
const SUMMED: u8 = 10;
/// The level of the leaves: 0.04°, 3.2 km in Paris.
const LEAF: u8 = 13;
const NONE: u32 = 0;

/// The squares by number, in two tables, because a search passes by most squares: what it asks of all of them lies
/// close together. The four parts of a square follow each other.
#[derive(Clone, Debug)]
pub(crate) struct Tree {
    outlines: Vec<Outline>,
    contents: Vec<Contents>,
}

#[derive(Clone, Copy, Debug)]
struct Outline {
    /// Single precision is good for half a metre, which `reach` has in reserve.
    middle: [f32; 3],
    reach: f32,
    /// How many listings.
    count: u32,
    /// The first of its four parts; none of them is the root.
    parts: u32,
}

#[derive(Clone, Debug)]
struct Contents {
    square: Square,
    /// How many of each group, by group; none of them 0.
    counts: Vec<(u16, u32)>,
    /// Beside the counts; see [`Node::has_sums`].
    sums: Vec<Sum>,
    /// In a leaf.
    dots: Vec<Dot>,
}

/// A square of the tree.
#[derive(Clone, Copy)]
pub(crate) struct Node<'a> {
    tree: &'a Tree,
    number: usize,
}

/// A spot, with what is asked of most spots at hand.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Dot {
    pub(crate) spot: u32,
    pub(crate) vector: Vector,
}

/// The sum of the coordinates of a group's listings, in 10⁻⁶ degrees.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Sum {
    pub(crate) lat: i64,
    pub(crate) lon: i64,
}

impl<'a> Node<'a> {
    pub(crate) fn square(self) -> Square {
        self.contents().square
    }

    /// How many listings.
    pub(crate) fn count(self) -> usize {
        self.outline().count as usize
    }

    /// How many of each group, by group; none of them 0.
    pub(crate) fn counts(self) -> &'a [(u16, u32)] {
        &self.contents().counts
    }

    /// Whether sums of coordinates are kept here.
    pub(crate) fn has_sums(self) -> bool {
        self.square().level <= SUMMED
    }

    /// How many of each group, with the sums of their coordinates.
    pub(crate) fn sums(self) -> impl Iterator<Item = (u16, u32, Sum)> + use<'a> {
        let Contents { counts, sums, .. } = self.contents();
        counts.iter().zip(sums).map(|((group, count), sum)| (*group, *count, *sum))
    }

    /// The spots of a leaf.
    pub(crate) fn dots(self) -> &'a [Dot] {
        if self.is_leaf() { &self.contents().dots } else { &[] }
    }

    pub(crate) fn is_leaf(self) -> bool {
        self.outline().parts == NONE
    }

    pub(crate) fn lies(self, ring: &Ring) -> Lies {
        let Outline { middle: [x, y, z], reach, .. } = *self.outline();
        ring.lies([x.into(), y.into(), z.into()], reach.into())
    }

    fn outline(self) -> &'a Outline {
        &self.tree.outlines[self.number]
    }

    fn contents(self) -> &'a Contents {
        &self.tree.contents[self.number]
    }
}

impl Outline {
    fn new(square: Square) -> Self {
        let ([x, y, z], reach) = square.middle();
        Self { middle: [x as f32, y as f32, z as f32], reach: reach as f32, count: 0, parts: NONE }
    }
}

impl Contents {
    fn new(square: Square) -> Self {
        Self { square, counts: Vec::new(), sums: Vec::new(), dots: Vec::new() }
    }

    fn add(&mut self, at: Position, group: u16, change: i32) {
        let place = match self.counts.binary_search_by_key(&group, |count| count.0) {
            Ok(place) => place,
            Err(place) => {
                make_room(&mut self.counts);
                self.counts.insert(place, (group, 0));
                if self.square.level <= SUMMED {
                    make_room(&mut self.sums);
                    self.sums.insert(place, Sum::default());
                }
                place
            }
        };
        let count = &mut self.counts[place].1;
        *count = count.saturating_add_signed(change);
        let is_gone = *count == 0;
        if let Some(sum) = self.sums.get_mut(place) {
            sum.lat += i64::from(at.lat) * i64::from(change);
            sum.lon += i64::from(at.lon) * i64::from(change);
            if is_gone {
                self.sums.remove(place);
            }
        }
        if is_gone {
            self.counts.remove(place);
        }
    }
}

impl Tree {
    pub(crate) fn new() -> Self {
        let square = Square { level: 0, x: 0, y: 0 };
        Self { outlines: vec![Outline::new(square)], contents: vec![Contents::new(square)] }
    }

    /// Counts one listing of a group more (1) or less (−1).
    pub(crate) fn count(&mut self, at: Position, group: u16, change: i32) {
        self.on_the_way(at, |outline, contents| {
            outline.count = outline.count.saturating_add_signed(change);
            contents.add(at, group, change);
        });
    }

    pub(crate) fn add_spot(&mut self, at: Position, spot: u32) {
        let dot = Dot { spot, vector: at.vector() };
        self.on_the_way(at, |_, contents| {
            if contents.square.level == LEAF {
                make_room(&mut contents.dots);
                contents.dots.push(dot);
            }
        });
    }

    pub(crate) fn remove_spot(&mut self, at: Position, spot: u32) {
        self.on_the_way(at, |_, contents| contents.dots.retain(|dot| dot.spot != spot));
    }

    /// Visits the squares that hold a point, the largest first.
    fn on_the_way(&mut self, at: Position, mut visit: impl FnMut(&mut Outline, &mut Contents)) {
        let on_map = at.on_map();
        let mut number = 0;
        for level in 1..=LEAF {
            visit(&mut self.outlines[number], &mut self.contents[number]);
            let square = Square::holding(level, on_map);
            if self.outlines[number].parts == NONE {
                // A square of every level for every point in 10⁻⁶ degrees would be needed to exceed u32.
                self.outlines[number].parts = self.outlines.len() as u32;
                self.divide(self.contents[number].square);
            }
            number = self.outlines[number].parts as usize + (square.x & 1 | (square.y & 1) << 1) as usize;
        }
        visit(&mut self.outlines[number], &mut self.contents[number]);
    }

    /// Adds the four parts of a square.
    fn divide(&mut self, Square { level, x, y }: Square) {
        for quarter in 0..4 {
            let part = Square { level: level + 1, x: x << 1 | quarter & 1, y: y << 1 | quarter >> 1 };
            make_room(&mut self.outlines);
            self.outlines.push(Outline::new(part));
            make_room(&mut self.contents);
            self.contents.push(Contents::new(part));
        }
    }

    /// Shows the squares that hold something, from the largest on; `enter` tells whether to look into
    /// one.
    pub(crate) fn descend<'a>(&'a self, enter: impl FnMut(Node<'a>) -> bool) {
        Node { tree: self, number: 0 }.descend(enter);
    }

    pub(crate) fn bytes(&self) -> usize {
        let inner = |contents: &Contents| {
            8 * contents.counts.capacity()
                + size_of::<Sum>() * contents.sums.capacity()
                + size_of::<Dot>() * contents.dots.capacity()
                + 24
        };
        size_of::<Outline>() * self.outlines.capacity()
            + size_of::<Contents>() * self.contents.capacity()
            + self.contents.iter().map(inner).sum::<usize>()
    }
}

impl<'a> Node<'a> {
    /// Shows this square and those in it that hold something, the larger ones first; `enter` tells whether to look
    /// into one.
    pub(crate) fn descend(self, mut enter: impl FnMut(Node<'a>) -> bool) {
        let outlines = &self.tree.outlines;
        // At most three more a level.
        let mut open = Vec::with_capacity(3 * usize::from(LEAF) + 1);
        open.extend((self.count() > 0).then_some(self.number));
        while let Some(number) = open.pop() {
            let parts = outlines[number].parts as usize;
            if enter(Node { number, ..self }) && parts != NONE as usize {
                open.extend((parts..parts + 4).filter(|part| outlines[*part].count > 0));
            }
        }
    }
}
