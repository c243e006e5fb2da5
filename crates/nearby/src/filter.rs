//! What a search lets through.

use std::borrow::Cow;

use crate::bits::Bits;
use crate::earth::{Lies, Position, Ring};
use crate::index::{Group, Place, REMOTE};
use crate::tree::{Node, Tree};
use crate::words::Word;
use crate::{Index, Remote, Search};

/// The kind is right.
const KIND: u8 = 1;
/// The category is right.
const CATEGORY: u8 = 2;
/// Each of the words means the category, or there are none: all of the group fit.
const MEANT: u8 = 4;

/// To look for those with a word among all of a circle takes so many times as long as to look for those of the
/// circle among all with the word.
const MANY_TIMES: usize = 4;

pub(crate) struct Filter<'a> {
    pub(crate) index: &'a Index,
    pub(crate) place: Where,
    pub(crate) remote: Remote,
    pub(crate) days: Option<[u16; 2]>,
    /// By group.
    flags: Vec<u8>,
    /// Whether there is a group that is [`MEANT`].
    pub(crate) some_meant: bool,
    /// Whether all of every group fit: nothing but a place is asked for.
    all_sure: bool,
    /// The listings that have the words, in other groups; if there is a circle, those in it or without a
    /// place. None if no words are wanted.
    pub(crate) listed: Option<Bits>,
}

pub(crate) enum Where {
    Anywhere,
    Within(Ring),
    /// Around something that is no point.
    Nowhere,
}

impl<'a> Filter<'a> {
    pub(crate) fn new(index: &'a Index, search: &Search) -> Self {
        let place = match search.near {
            None => Where::Anywhere,
            Some(near) => Position::new(near.lat, near.lon)
                .map_or(Where::Nowhere, |center| Where::Within(Ring::circle(center, near.radius_m))),
        };
        let words = search.words.map_or(&[][..], |words| &words.words);
        let flags = index.groups().iter().map(|Group { kind, category, from_age }| {
            let mut flags = 0;
            if search.age.is_some_and(|age| age < *from_age) {
                return flags;
            }
            if search.kind.is_none_or(|wanted| wanted == *kind) {
                flags |= KIND;
            }
            if search.category.is_none_or(|wanted| wanted == *category) {
                flags |= CATEGORY;
            }
            if words.iter().all(|word| word.means(*category)) {
                flags |= MEANT;
            }
            flags
        });
        let flags: Vec<u8> = flags.collect();
        let day = |day: i32| day.clamp(0, i32::from(u16::MAX) - 1) as u16;
        let days = search.days.map(|(first, last)| [day(first), day(last)]);
        let mut filter = Self {
            index,
            place,
            remote: search.remote,
            days,
            all_sure: days.is_none() && flags.iter().all(|flags| *flags == KIND | CATEGORY | MEANT),
            some_meant: flags.iter().any(|flags| flags & MEANT != 0),
            flags,
            listed: None,
        };
        if !words.is_empty() {
            filter.listed = Some(filter.with_words(words));
        }
        filter
    }

    /// Makes the circle smaller, if there is one.
    pub(crate) fn set_radius(&mut self, radius_m: u32) {
        if let Where::Within(ring) = &mut self.place {
            *ring = ring.with_radius(radius_m);
        }
    }

    /// The listings that have all words in their texts or their category, at least one in their texts.
    fn with_words(&self, words: &[Word]) -> Bits {
        let index = self.index;
        let found = words.iter().map(|word| index.vocabulary().having(&word.terms, &word.beginnings));
        let found: Vec<Cow<'_, Bits>> = found.collect();
        let groups = index.groups();
        let fits = |slot: u32, group: u16| {
            let category = groups[usize::from(group)].category;
            words.iter().zip(&found).all(|(word, bits)| bits.has(slot) || word.means(category))
        };
        // Without categories, what lacks one of the words is out.
        let by_category = words.iter().any(|word| !word.categories.is_empty());
        let mut some = found.first().cloned().unwrap_or_default();
        for bits in found.iter().skip(1) {
            if by_category {
                some.to_mut().join(bits);
            } else {
                some.to_mut().meet(bits);
            }
        }
        let here = (!matches!(self.place, Where::Anywhere)).then(|| self.spots_here());
        let mut listed = Bits::new(index.slots());
        let look = |slot: u32| {
            let group = index.group_of(slot);
            if !self.is_meant(group) && (!by_category || fits(slot, group)) {
                listed.set(slot);
            }
        };
        match &here {
            Some(here) if self.has_fewer_than(some.count() / MANY_TIMES) => {
                let slots = here.ones().flat_map(|spot| index.spot(spot).newest.iter());
                slots.filter(|slot| some.has(*slot)).for_each(look);
            }
            Some(here) => some.ones().filter(|slot| here.has(index.spot_of(*slot))).for_each(look),
            None => some.ones().for_each(look),
        }
        listed
    }

    /// The spots in the circle, and that of what has no place.
    fn spots_here(&self) -> Bits {
        let mut here = Bits::new(self.index.spots.len());
        here.set(REMOTE);
        self.each_spot(|_| true, |spot| here.set(spot));
        here
    }

    /// Whether the listings of the circle and those without a place are fewer than `limit`.
    fn has_fewer_than(&self, limit: usize) -> bool {
        let Some(ring) = self.ring() else { return false };
        let mut most: usize = self.index.spot(REMOTE).counts.iter().map(|(_, count)| *count as usize).sum();
        self.index.tree.squares(Some(ring), |node, inside| {
            let is_whole = inside || node.is_leaf();
            most += if is_whole { node.count() } else { 0 };
            !is_whole && most < limit
        });
        most < limit
    }

    pub(crate) fn is_kind(&self, group: u16) -> bool {
        self.flags[usize::from(group)] & KIND != 0
    }

    pub(crate) fn is_category(&self, group: u16) -> bool {
        self.flags[usize::from(group)] & CATEGORY != 0
    }

    /// Whether all of the group have the words.
    pub(crate) fn is_meant(&self, group: u16) -> bool {
        self.flags[usize::from(group)] & MEANT != 0
    }

    pub(crate) fn is_wanted(&self, group: u16) -> bool {
        self.flags[usize::from(group)] & (KIND | CATEGORY) == KIND | CATEGORY
    }

    /// Whether all of a group fit, wherever they are.
    pub(crate) fn is_sure(&self, group: u16) -> bool {
        self.days.is_none() && self.flags[usize::from(group)] == KIND | CATEGORY | MEANT
    }

    /// Whether a listing has the words and is of use on these days.
    pub(crate) fn has(&self, slot: u32, group: u16) -> bool {
        (self.is_meant(group) || self.listed.as_ref().is_some_and(|listed| listed.has(slot)))
            && self.days.is_none_or(|days| overlap(days, self.index.days_of(slot)))
    }

    /// Whether a listing fits but for its place.
    pub(crate) fn fits(&self, slot: u32) -> bool {
        let group = self.index.group_of(slot);
        self.is_wanted(group) && self.has(slot, group)
    }

    /// Whether the place of a listing fits.
    pub(crate) fn is_here(&self, spot: u32) -> bool {
        if spot == REMOTE {
            self.remote != Remote::Not
        } else {
            self.remote != Remote::Only && self.is_around(spot)
        }
    }

    fn is_around(&self, spot: u32) -> bool {
        match self.place {
            Where::Anywhere => true,
            Where::Within(ring) => ring.holds(self.index.spot(spot).vector),
            Where::Nowhere => false,
        }
    }

    pub(crate) fn ring(&self) -> Option<&Ring> {
        match &self.place {
            Where::Within(ring) => Some(ring),
            _ => None,
        }
    }

    /// From the centre, if there is one and the spot is in the circle.
    pub(crate) fn distance(&self, spot: &Place) -> Option<u32> {
        self.ring()?.distance(spot.vector)
    }

    pub(crate) fn distance_of(&self, slot: u32) -> Option<u32> {
        let spot = self.index.spot_of(slot);
        if spot == REMOTE { None } else { self.distance(self.index.spot(spot)) }
    }

    /// Shows the listings that have the words in their texts, with their spots; of any kind and
    /// category.
    pub(crate) fn each_listed(&self, show: &mut impl FnMut(u32, u32)) {
        let listed = self.listed.iter().flat_map(Bits::ones);
        listed.for_each(|slot| show(slot, self.index.spot_of(slot)));
    }

    /// Shows the listings of these days that have the words, with their spots; of any kind and category.
    pub(crate) fn each_by_days(&self, show: &mut impl FnMut(u32, u32)) {
        let index = self.index;
        let mut look = |slot: u32, group: u16, spot: u32| {
            if self.has(slot, group) {
                show(slot, spot);
            }
        };
        if matches!(self.place, Where::Anywhere) {
            // In the order they lie in memory.
            for (slot, group) in index.groups_of().iter().enumerate() {
                if usize::from(*group) < self.flags.len() {
                    let slot = slot as u32;
                    look(slot, *group, index.spot_of(slot));
                }
            }
            return;
        }
        let mut look_at = |spot: u32| {
            index.spot(spot).newest.iter().for_each(|slot| look(slot, index.group_of(slot), spot));
        };
        look_at(REMOTE);
        self.each_spot(|_| true, look_at);
    }

    /// Shows all listings that fit, in no order.
    pub(crate) fn each(&self, mut show: impl FnMut(u32)) {
        let wanted = |slot: u32, spot: u32| {
            self.is_wanted(self.index.group_of(slot))
                && (spot != REMOTE || self.remote != Remote::Not)
                && (spot == REMOTE || self.remote != Remote::Only)
        };
        let mut look = |slot: u32, spot: u32| {
            if wanted(slot, spot) {
                show(slot);
            }
        };
        if self.days.is_some() {
            self.each_by_days(&mut look);
            return;
        }
        self.each_listed(&mut look);
        if !self.some_meant {
            return;
        }
        let index = self.index;
        let mut look_at = |spot: u32| {
            let spot = index.spot(spot);
            if spot.counts.iter().any(|(group, _)| self.is_sure(*group)) {
                spot.newest.iter().filter(|slot| self.is_sure(index.group_of(*slot))).for_each(&mut show);
            }
        };
        if self.remote != Remote::Not {
            look_at(REMOTE);
        }
        if self.remote == Remote::Only {
            return;
        }
        self.each_spot(|node| self.is_sure_of(node), look_at);
    }

    /// Whether a square can hold something that fits.
    pub(crate) fn may_hold(&self, node: Node<'_>) -> bool {
        self.days.is_some() || self.listed.is_some() || self.all_sure || self.is_sure_of(node)
    }

    /// Whether a square can hold something of a group that all of fit.
    pub(crate) fn is_sure_of(&self, node: Node<'_>) -> bool {
        node.counts().iter().any(|(group, _)| self.is_sure(*group))
    }

    /// Shows the spots in the circle, or all if there is none, in squares that may be entered.
    pub(crate) fn each_spot(&self, enter: impl Fn(Node<'_>) -> bool, mut show: impl FnMut(u32)) {
        let ring = self.ring();
        if matches!(self.place, Where::Nowhere) {
            return;
        }
        self.index.tree.squares(ring, |node, inside| {
            for dot in node.dots() {
                if inside || ring.is_some_and(|ring| ring.holds(dot.vector)) {
                    show(dot.spot);
                }
            }
            !node.is_leaf() && enter(node)
        });
    }

    /// Shows the spots in a ring with their distances, in squares that may be entered.
    pub(crate) fn each_in(
        &self,
        ring: &Ring,
        enter: impl Fn(Node<'_>) -> bool,
        mut show: impl FnMut(u32, u32),
    ) {
        self.index.tree.squares(Some(ring), |node, _| {
            for dot in node.dots() {
                if let Some(distance) = ring.distance(dot.vector) {
                    show(dot.spot, distance);
                }
            }
            !node.is_leaf() && enter(node)
        });
    }
}

impl Tree {
    /// Shows the squares that a ring touches, telling whether they are wholly inside it, from the largest
    /// on; `enter` tells whether to look into one. Without a ring, all of them are inside.
    pub(crate) fn squares<'a>(&'a self, ring: Option<&Ring>, mut enter: impl FnMut(Node<'a>, bool) -> bool) {
        self.descend(|node| match ring.map_or(Lies::Inside, |ring| node.lies(ring)) {
            Lies::Outside => false,
            lies => enter(node, lies == Lies::Inside),
        });
    }
}

impl Word {
    fn means(&self, category: u16) -> bool {
        self.categories.binary_search(&category).is_ok()
    }
}

fn overlap([first, last]: [u16; 2], [from, until]: [u16; 2]) -> bool {
    from <= last && until >= first
}
