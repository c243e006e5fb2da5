//! The spots by place: squares of the map, each divided into four.
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

#[derive(Clone, Debug)]
pub(crate) struct Tree {
    nodes: Vec<Node>,
}

#[derive(Clone, Debug)]
pub(crate) struct Node {
    pub(crate) square: Square,
    /// How many listings.
    pub(crate) count: u32,
    middle: Vector,
    reach: f64,
    /// None of them is the root.
    children: [u32; 4],
    /// How many of each group, by group; none of them 0.
    pub(crate) counts: Vec<(u16, u32)>,
    /// Beside the counts; see [`has_sums`](Self::has_sums).
    sums: Vec<Sum>,
    /// In a leaf.
    pub(crate) dots: Vec<Dot>,
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

impl Node {
    fn new(square: Square) -> Self {
        let (middle, reach) = square.middle();
        Self {
            square,
            count: 0,
            middle,
            reach,
            children: [NONE; 4],
            counts: Vec::new(),
            sums: Vec::new(),
            dots: Vec::new(),
        }
    }

    /// Whether sums of coordinates are kept here.
    pub(crate) fn has_sums(&self) -> bool {
        self.square.level <= SUMMED
    }

    /// How many of each group, with the sums of their coordinates.
    pub(crate) fn sums(&self) -> impl Iterator<Item = (u16, u32, Sum)> {
        self.counts.iter().zip(&self.sums).map(|((group, count), sum)| (*group, *count, *sum))
    }

    pub(crate) fn is_leaf(&self) -> bool {
        self.square.level == LEAF
    }

    pub(crate) fn lies(&self, ring: &Ring) -> Lies {
        ring.lies(self.middle, self.reach)
    }

    fn add(&mut self, at: Position, group: u16, change: i32) {
        self.count = self.count.saturating_add_signed(change);
        let place = match self.counts.binary_search_by_key(&group, |count| count.0) {
            Ok(place) => place,
            Err(place) => {
                make_room(&mut self.counts);
                self.counts.insert(place, (group, 0));
                if self.has_sums() {
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
        Self { nodes: vec![Node::new(Square { level: 0, x: 0, y: 0 })] }
    }

    /// Counts one listing of a group more (1) or less (−1).
    pub(crate) fn count(&mut self, at: Position, group: u16, change: i32) {
        self.on_the_way(at, |node| node.add(at, group, change));
    }

    pub(crate) fn add_spot(&mut self, at: Position, spot: u32) {
        let dot = Dot { spot, vector: at.vector() };
        self.on_the_way(at, |node| {
            if node.is_leaf() {
                make_room(&mut node.dots);
                node.dots.push(dot);
            }
        });
    }

    pub(crate) fn remove_spot(&mut self, at: Position, spot: u32) {
        self.on_the_way(at, |node| node.dots.retain(|dot| dot.spot != spot));
    }

    /// Visits the squares that hold a point, the largest first.
    fn on_the_way(&mut self, at: Position, mut visit: impl FnMut(&mut Node)) {
        let on_map = at.on_map();
        let mut number = 0;
        for level in 1..=LEAF {
            visit(&mut self.nodes[number]);
            let square = Square::holding(level, on_map);
            let quarter = (square.x & 1 | (square.y & 1) << 1) as usize;
            let mut child = self.nodes[number].children[quarter] as usize;
            if child == NONE as usize {
                child = self.nodes.len();
                make_room(&mut self.nodes);
                self.nodes.push(Node::new(square));
                // A square of every level for every point in 10⁻⁶ degrees would be needed to exceed u32.
                self.nodes[number].children[quarter] = child as u32;
            }
            number = child;
        }
        visit(&mut self.nodes[number]);
    }

    /// Shows the squares that hold something, from the largest on; `enter` tells whether to look into
    /// one.
    pub(crate) fn descend<'a>(&'a self, enter: impl FnMut(&'a Node) -> bool) {
        self.descend_from(&self.nodes[0], enter);
    }

    /// Likewise, from a square on.
    pub(crate) fn descend_from<'a>(&'a self, top: &'a Node, mut enter: impl FnMut(&'a Node) -> bool) {
        // At most three more a level.
        let mut open = Vec::with_capacity(3 * usize::from(LEAF) + 1);
        open.push(top);
        while let Some(node) = open.pop() {
            if node.count > 0 && enter(node) {
                let children = node.children.iter().filter(|child| **child != NONE);
                open.extend(children.map(|child| &self.nodes[*child as usize]));
            }
        }
    }

    pub(crate) fn bytes(&self) -> usize {
        let inner = |node: &Node| {
            8 * node.counts.capacity()
                + size_of::<Sum>() * node.sums.capacity()
                + size_of::<Dot>() * node.dots.capacity()
                + 24
        };
        size_of::<Node>() * self.nodes.capacity() + self.nodes.iter().map(inner).sum::<usize>()
    }
}
