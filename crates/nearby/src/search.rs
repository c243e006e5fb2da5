//! The questions, and the answers.

use crate::filter::{Filter, Where};
use crate::index::{Group, REMOTE};
use crate::{Hit, Index, Kind, Words};

/// What to look for.
#[derive(Clone, Debug, Default)]
pub struct Search<'a> {
    /// Around where; everywhere if there is none.
    pub near: Option<Near>,
    /// Asks or offers only.
    pub kind: Option<Kind>,
    /// This category only.
    pub category: Option<u16>,
    /// What of the listings without a place.
    pub remote: Remote,
    /// Of use on one of these days, from the first to the last, in days since 1970.
    pub days: Option<(i32, i32)>,
    /// For somebody of this age, in years.
    pub age: Option<u8>,
    /// With these words; see [`Index::words`].
    pub words: Option<&'a Words>,
    /// In which order.
    pub sort: Sort,
    /// So many are left out.
    pub skip: usize,
    /// At most so many are shown.
    pub take: usize,
}

/// A circle.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Near {
    /// Latitude of the centre in degrees.
    pub lat: f64,
    /// Longitude in degrees.
    pub lon: f64,
    /// How far it reaches, in metres. Distances are rounded to whole metres before they are compared.
    pub radius_m: u32,
}

/// What of the listings without a place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Remote {
    /// They come too.
    #[default]
    Also,
    /// Nothing else comes.
    Only,
    /// They do not.
    Not,
}

/// The order of the hits. Whatever remains equal is ordered by date, the newest first, then by id.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    /// By distance, in whole metres; what has none last.
    #[default]
    Nearest,
    /// By date.
    Newest,
    /// Asks that have a time by when they are needed, the first one first; then the rest.
    Urgent,
}

/// What was found.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer<'a> {
    /// How many there are, on all pages.
    pub total: usize,
    /// Those of the page.
    pub hits: Vec<Hit<'a>>,
    /// How many there would be.
    pub facets: Facets,
}

/// How many there are of each sort, all filters applied except the facet's own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facets {
    /// In the order of [`Kind::ALL`].
    pub kinds: [usize; Kind::ALL.len()],
    /// The categories that there are any of, by number.
    pub categories: Vec<(u16, usize)>,
    /// Without a place.
    pub remote: usize,
    /// With one.
    pub placed: usize,
}

/// How many listings of each group (kind, category and age) there are, whatever kind, category and
/// remoteness is wanted.
pub(crate) struct Counts {
    placed: Vec<u32>,
    remote: Vec<u32>,
}

impl Index {
    /// A page of what is looked for, with the total and the facets.
    pub fn search(&self, search: &Search) -> Answer<'_> {
        let filter = Filter::new(self, search);
        let counts = filter.counts();
        let facets = filter.facets(&counts);
        let total = filter.total(&counts);
        let page = filter.page(search.sort, search.skip, search.take, total);
        Answer { total, hits: filter.hits(page), facets }
    }

    /// All of it in the same order: for exports.
    pub fn all(&self, search: &Search) -> Vec<Hit<'_>> {
        let filter = Filter::new(self, search);
        filter.hits(filter.sorted(search.sort, 0, usize::MAX))
    }

    /// The first of these radii, in metres and ascending, within which there is something, and how much: for
    /// "look further away". At most `most` of them; none without a centre.
    pub fn wider(&self, search: &Search, radii_m: &[u32], most: usize) -> Vec<(u32, usize)> {
        let (Some(near), Some(widest)) = (search.near, radii_m.last()) else { return Vec::new() };
        let near = Some(Near { radius_m: *widest, ..near });
        let mut filter = Filter::new(self, &Search { near, ..search.clone() });
        let (anywhere, apart) = filter.apart();
        let within = |radius_m: &u32| {
            filter.set_radius(*radius_m);
            let apart = apart.partition_point(|distance| distance <= radius_m);
            (*radius_m, anywhere + apart + filter.sure())
        };
        radii_m.iter().map(within).filter(|(_, total)| *total > 0).take(most).collect()
    }
}

impl<'a> Filter<'a> {
    pub(crate) fn counts(&self) -> Counts {
        let groups = self.index.groups().len();
        let (mut placed, mut remote) = (vec![0; groups], vec![0; groups]);
        let mut one = |slot: u32, spot: u32| {
            let counts = if spot == REMOTE { &mut remote } else { &mut placed };
            counts[usize::from(self.index.group_of(slot))] += 1;
        };
        if self.days.is_some() {
            self.each_by_days(&mut one);
        } else {
            self.each_listed(&mut one);
            for (group, count) in &self.index.spot(REMOTE).counts {
                if self.is_meant(*group) {
                    remote[usize::from(*group)] += count;
                }
            }
            self.count_meant(&mut placed);
        }
        Counts { placed, remote }
    }

    /// Adds the placed listings of the groups that the words mean.
    fn count_meant(&self, placed: &mut [u32]) {
        if !self.some_meant || matches!(self.place, Where::Nowhere) {
            return;
        }
        let index = self.index;
        let mut all = vec![0; placed.len()];
        let mut add = |counts: &[(u16, u32)]| {
            counts.iter().for_each(|(group, count)| all[usize::from(*group)] += count);
        };
        index.tree.squares(self.ring(), |node, inside| {
            if inside {
                add(node.counts());
                return false;
            }
            for dot in node.dots() {
                if self.ring().is_some_and(|ring| ring.holds(dot.vector)) {
                    add(&index.spot(dot.spot).counts);
                }
            }
            true
        });
        for (group, (placed, all)) in (0..).zip(placed.iter_mut().zip(all)) {
            *placed += if self.is_meant(group) { all } else { 0 };
        }
    }

    /// What of that which fits can only be looked at one by one, and what has no place: how many without a
    /// place, and how far the others are, ascending.
    fn apart(&self) -> (usize, Vec<u32>) {
        let index = self.index;
        let (mut anywhere, mut distances) = (0, Vec::new());
        let mut one = |slot: u32, spot: u32| {
            if !self.is_wanted(index.group_of(slot)) {
            } else if spot == REMOTE {
                anywhere += usize::from(self.remote != Remote::Not);
            } else if self.remote != Remote::Only {
                distances.extend(self.distance(index.spot(spot)));
            }
        };
        if self.days.is_some() {
            self.each_by_days(&mut one);
        } else {
            self.each_listed(&mut one);
            let remote = index.spot(REMOTE).counts.iter().filter(|(group, _)| self.is_sure(*group));
            anywhere += remote.map(|(_, count)| self.with_remote(0, *count)).sum::<usize>();
        }
        distances.sort_unstable();
        (anywhere, distances)
    }

    /// How many listings in the circle are of groups that all of fit.
    fn sure(&self) -> usize {
        let mut placed = vec![0; self.index.groups().len()];
        self.count_meant(&mut placed);
        let sure = placed.iter().enumerate().filter(|(group, _)| self.is_sure(*group as u16));
        sure.map(|(_, count)| self.with_remote(*count, 0)).sum()
    }

    pub(crate) fn total(&self, counts: &Counts) -> usize {
        let wanted = (0..counts.placed.len()).filter(|group| self.is_wanted(*group as u16));
        wanted.map(|group| self.with_remote(counts.placed[group], counts.remote[group])).sum()
    }

    /// Adds what has a place and what has none, as far as it is wanted.
    fn with_remote(&self, placed: u32, remote: u32) -> usize {
        let placed = if self.remote == Remote::Only { 0 } else { placed };
        let remote = if self.remote == Remote::Not { 0 } else { remote };
        placed as usize + remote as usize
    }

    fn facets(&self, counts: &Counts) -> Facets {
        let groups = self.index.groups();
        let mut facets = Facets::default();
        for (number, Group { kind, category, .. }) in groups.iter().enumerate() {
            let (placed, remote) = (counts.placed[number], counts.remote[number]);
            let count = self.with_remote(placed, remote);
            let number = number as u16;
            if self.is_category(number) {
                facets.kinds[*kind as usize] += count;
            }
            if self.is_kind(number) && count > 0 {
                facets.categories.push((*category, count));
            }
            if self.is_wanted(number) {
                facets.placed += placed as usize;
                facets.remote += remote as usize;
            }
        }
        facets.categories.sort_unstable();
        facets.categories.dedup_by(|later, earlier| {
            let same = later.0 == earlier.0;
            earlier.1 += if same { later.1 } else { 0 };
            same
        });
        facets
    }

    fn hits(&self, page: Vec<u32>) -> Vec<Hit<'a>> {
        let hit = |slot| self.index.hit(slot, self.distance_of(slot));
        page.into_iter().map(hit).collect()
    }
}
