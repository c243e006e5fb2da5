//! What a map shows: listings that lie close together on the screen, as one.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use crate::earth::{Lies, Position, Square, map_x, map_y};
use crate::filter::{Filter, Where};
use crate::index::REMOTE;
use crate::tree::Node;
use crate::{Index, Kind, Remote, Search, Spot};

/// Squares of 64 pixels: four a side of a tile.
const LEVELS_BELOW_TILE: u8 = 2;
/// Squares get no smaller than this: two centimetres.
const DEEPEST: u8 = 31;

/// A part of the map, in degrees.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bounds {
    /// The southern end.
    pub south: f64,
    /// The western end; it may lie beyond ±180, as where a map is turned further and further.
    pub west: f64,
    /// The northern end.
    pub north: f64,
    /// The eastern end, likewise.
    pub east: f64,
}

/// Listings that a map shows as one.
#[derive(Clone, Debug, PartialEq)]
pub struct Cluster {
    /// Latitude of their middle, in degrees.
    pub lat: f64,
    /// Its longitude.
    pub lon: f64,
    /// How many there are.
    pub count: usize,
    /// By kind, in the order of [`Kind::ALL`].
    pub kinds: [usize; Kind::ALL.len()],
    /// Where they all are, if that is one spot.
    pub spot: Option<Spot>,
    /// The square they are in: what to show to see them apart.
    pub bounds: Bounds,
}

/// Whether all is at one spot.
#[derive(Clone, Copy, PartialEq)]
enum At {
    One(u32),
    Many,
}

/// What is in a square.
struct Tally {
    kinds: [usize; Kind::ALL.len()],
    lat: i64,
    lon: i64,
    at: At,
}

impl Tally {
    fn count(&self) -> usize {
        self.kinds.iter().sum()
    }
}

/// The squares of one level that a part of the map touches.
struct Window {
    level: u8,
    /// The first and the last column; two such where it lies across the antimeridian.
    columns: Vec<(u32, u32)>,
    rows: (u32, u32),
}

impl Window {
    fn new(bounds: Bounds, level: u8) -> Option<Self> {
        let Bounds { south, west, north, east } = bounds;
        if ![south, west, north, east].iter().all(|side| side.is_finite()) || south > north || west > east {
            return None;
        }
        let turn = |lon: f64| (lon + 180.0).rem_euclid(360.0) - 180.0;
        let shrink = 32 - u32::from(level);
        let column = |lon: f64| map_x(lon).checked_shr(shrink).unwrap_or(0);
        let row = |lat: f64| map_y(lat).checked_shr(shrink).unwrap_or(0);
        let (first, last) = (column(turn(west)), column(turn(east)));
        let end = column(180.0);
        let columns = if east - west >= 360.0 {
            vec![(0, end)]
        } else if turn(west) <= turn(east) {
            vec![(first, last)]
        } else {
            vec![(first, end), (0, last)]
        };
        Some(Self { level, columns, rows: (row(north), row(south)) })
    }

    /// Whether a square, of any level, has a square of this one in the window; or lies in one.
    fn touches(&self, square: Square) -> bool {
        let coarser = u32::from(self.level.saturating_sub(square.level));
        let finer = u32::from(square.level.saturating_sub(self.level));
        let meets = |(first, last): (u32, u32), at: u32| {
            (first >> coarser..=last >> coarser).contains(&(at >> finer))
        };
        meets(self.rows, square.y) && self.columns.iter().any(|columns| meets(*columns, square.x))
    }
}

/// The clusters of one level, being counted.
struct Drawing<'a> {
    filter: &'a Filter<'a>,
    window: Window,
    squares: BTreeMap<(u32, u32), Tally>,
    most: usize,
}

impl Index {
    /// What fits, summed up for a part of the map at a zoom: one cluster for each square of 64 pixels
    /// that the part touches, the whole square's listings, wherever in it they are (so that clusters do
    /// not change when the map is moved). Squares are made larger until there are no more than `most`.
    /// What is remote is not on the map; sort, skip and take do not matter.
    pub fn clusters(&self, search: &Search, bounds: Bounds, zoom: u8, most: usize) -> Vec<Cluster> {
        let filter = Filter::new(self, search);
        if most == 0 || search.remote == Remote::Only || matches!(filter.place, Where::Nowhere) {
            return Vec::new();
        }
        let finest = zoom.saturating_add(LEVELS_BELOW_TILE).min(DEEPEST);
        for level in (0..=finest).rev() {
            let Some(window) = Window::new(bounds, level) else { break };
            let mut drawing = Drawing { filter: &filter, window, squares: BTreeMap::new(), most };
            drawing.draw();
            if drawing.squares.len() <= most {
                return drawing.clusters();
            }
        }
        Vec::new()
    }
}

impl Drawing<'_> {
    fn draw(&mut self) {
        let filter = self.filter;
        if filter.days.is_none() {
            filter.each_listed(&mut |slot, spot| {
                let group = filter.index.group_of(slot);
                if spot != REMOTE && filter.is_wanted(group) {
                    let mut kinds = [0; Kind::ALL.len()];
                    kinds[filter.index.kind_of(group) as usize] = 1;
                    self.add_at(spot, kinds);
                }
            });
            if !filter.some_meant {
                return;
            }
        }
        filter.index.tree.descend(|node| {
            if !self.window.touches(node.square()) || self.is_too_much() {
                return false;
            }
            let lies = filter.ring().map_or(Lies::Inside, |ring| node.lies(ring));
            if lies == Lies::Outside || !self.holds(node) {
                return false;
            }
            let small = node.square().level >= self.window.level;
            if small && lies == Lies::Inside && node.has_sums() && filter.days.is_none() {
                self.add_sums(node);
                return false;
            }
            for dot in node.dots() {
                if lies == Lies::Inside || filter.ring().is_none_or(|ring| ring.holds(dot.vector)) {
                    self.add_spot(dot.spot);
                }
            }
            true
        });
    }

    /// Whether the squares have to be larger anyway.
    fn is_too_much(&self) -> bool {
        self.squares.len() > self.most
    }

    /// Whether there may be something in a square that is not among the listed.
    fn holds(&self, node: Node<'_>) -> bool {
        self.filter.days.is_some() || self.filter.is_sure_of(node)
    }

    fn add_spot(&mut self, number: u32) {
        let filter = self.filter;
        let spot = filter.index.spot(number);
        let mut kinds = [0; Kind::ALL.len()];
        if filter.days.is_some() {
            for slot in spot.newest.iter().filter(|slot| filter.fits(*slot)) {
                kinds[filter.index.kind_of(filter.index.group_of(slot)) as usize] += 1;
            }
        } else {
            for (group, count) in spot.counts.iter().filter(|(group, _)| filter.is_sure(*group)) {
                kinds[filter.index.kind_of(*group) as usize] += *count as usize;
            }
        }
        self.add_at(number, kinds);
    }

    /// Adds so many listings at a spot.
    fn add_at(&mut self, number: u32, kinds: [usize; Kind::ALL.len()]) {
        let at = self.filter.index.spot(number).at;
        let square = Square::holding(self.window.level, at.on_map());
        let count = kinds.iter().sum::<usize>() as i64;
        if count > 0 && self.window.touches(square) {
            let (lat, lon) = (i64::from(at.lat) * count, i64::from(at.lon) * count);
            self.add(square, Tally { kinds, lat, lon, at: At::One(number) });
        }
    }

    /// Adds a square of the tree as a whole.
    fn add_sums(&mut self, node: Node<'_>) {
        let filter = self.filter;
        let shrink = node.square().level - self.window.level;
        let Square { x, y, .. } = node.square();
        let square = Square { level: self.window.level, x: x >> shrink, y: y >> shrink };
        let mut tally = Tally { kinds: [0; Kind::ALL.len()], lat: 0, lon: 0, at: self.spot_of(node) };
        for (group, count, sum) in node.sums().filter(|(group, ..)| filter.is_sure(*group)) {
            tally.kinds[filter.index.kind_of(group) as usize] += count as usize;
            tally.lat += sum.lat;
            tally.lon += sum.lon;
        }
        // `holds` has seen that there is something.
        self.add(square, tally);
    }

    fn add(&mut self, square: Square, more: Tally) {
        match self.squares.entry((square.y, square.x)) {
            Entry::Vacant(entry) => {
                entry.insert(more);
            }
            Entry::Occupied(mut entry) => {
                let tally = entry.get_mut();
                for (sum, more) in tally.kinds.iter_mut().zip(more.kinds) {
                    *sum += more;
                }
                tally.lat += more.lat;
                tally.lon += more.lon;
                if tally.at != more.at {
                    tally.at = At::Many;
                }
            }
        }
    }

    /// Whether what fits in a square of the tree is at one spot: looks for a second one.
    fn spot_of(&self, node: Node<'_>) -> At {
        let mut at = None;
        node.descend(|node| {
            for dot in node.dots() {
                let spot = self.filter.index.spot(dot.spot);
                if spot.counts.iter().any(|(group, _)| self.filter.is_sure(*group)) {
                    at = Some(at.map_or(At::One(dot.spot), |_| At::Many));
                }
            }
            at != Some(At::Many) && self.holds(node)
        });
        at.unwrap_or(At::Many)
    }

    fn clusters(&self) -> Vec<Cluster> {
        let index = self.filter.index;
        let cluster = |((y, x), tally): (&(u32, u32), &Tally)| {
            let count = tally.count();
            let mean = |sum: i64| sum as f64 / count.max(1) as f64 / 1e6;
            let [south, west, north, east] = Square { level: self.window.level, x: *x, y: *y }.bounds();
            let spot = match tally.at {
                At::One(number) => {
                    let spot = index.spot(number);
                    let (lat, lon) = Position::degrees(spot.at);
                    Some(Spot { lat, lon, place: spot.number })
                }
                At::Many => None,
            };
            Cluster {
                lat: mean(tally.lat),
                lon: mean(tally.lon),
                count,
                kinds: Kind::ALL.map(|kind| tally.kinds[kind as usize]),
                spot,
                bounds: Bounds { south, west, north, east },
            }
        };
        self.squares.iter().map(cluster).collect()
    }
}
