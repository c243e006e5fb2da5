//! Everything that is open, found by id, by place, by date and by word.
//!
//! Every listing has a slot. Listings of the same public place hang together in a *spot*, those of the
//! same kind, category and age make up a *group*; spots and squares of the map count their listings by
//! group, so that most questions are answered without looking at the listings.

use hashbrown::HashTable;
use uuid::Uuid;

use crate::earth::{Position, Vector};
use crate::links::hash_id;
use crate::order::{Order, make_room};
use crate::texts::Texts;
use crate::tree::Tree;
use crate::vocabulary::Vocabulary;
use crate::words::Memo;
use crate::{Hit, Kind, Labels, Lang, Listing, Spot, Words};

/// The spot of what has no place.
pub(crate) const REMOTE: u32 = 0;
/// The group of a slot that is free.
const FREE: u16 = u16::MAX;
/// As the first day and as the last: open.
const OPEN: [u16; 2] = [0, u16::MAX];
/// More terms of one listing are left out.
const MOST_TERMS: usize = 2000;

/// The listings of a platform in memory: change one in microseconds, search among a million in some
/// more. About 120 bytes a listing.
#[derive(Clone, Debug)]
pub struct Index {
    pub(crate) slots: Vec<Slot>,
    /// Beside the slots, as a search may go through all of them: group, spot, and the days of use.
    groups_of: Vec<u16>,
    pub(crate) spots_of: Vec<u32>,
    days: Vec<[u16; 2]>,
    free: Vec<u32>,
    pub(crate) by_id: HashTable<u32>,
    groups: Vec<Group>,
    /// Kept when they are empty, but for the first, which holds what is remote.
    pub(crate) spots: Vec<Place>,
    pub(crate) by_place: HashTable<u32>,
    pub(crate) free_spots: Vec<u32>,
    pub(crate) tree: Tree,
    /// All of them, the newest first.
    pub(crate) newest: Order,
    /// The asks with a time by when they are needed, the first one first.
    pub(crate) urgent: Order,
    texts: Texts,
    vocabulary: Vocabulary,
    memo: Memo,
    /// How many texts are in each language.
    texts_in: [usize; 5],
}

/// What the listings of a group have in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Group {
    pub(crate) kind: Kind,
    pub(crate) category: u16,
    pub(crate) from_age: u8,
}

#[derive(Clone, Debug)]
pub(crate) struct Slot {
    pub(crate) id: Uuid,
    /// In seconds since 1970.
    pub(crate) posted: u32,
    /// Likewise; 0 where there is none.
    pub(crate) due: u32,
    languages: u32,
    text: u32,
    left: u16,
    tag: u8,
    /// Bits: the languages of its texts.
    text_langs: u8,
}

/// A spot: a public place with its listings.
#[derive(Clone, Debug)]
pub(crate) struct Place {
    pub(crate) at: Position,
    pub(crate) number: u32,
    pub(crate) vector: Vector,
    /// By group, none of them 0.
    pub(crate) counts: Vec<(u16, u32)>,
    /// The newest first.
    pub(crate) newest: Order,
}

impl Place {
    pub(crate) fn new(at: Position, number: u32) -> Self {
        Self { at, number, vector: at.vector(), counts: Vec::new(), newest: Order::default() }
    }
}

impl Default for Index {
    fn default() -> Self {
        Self {
            slots: Vec::new(),
            groups_of: Vec::new(),
            spots_of: Vec::new(),
            days: Vec::new(),
            free: Vec::new(),
            by_id: HashTable::new(),
            groups: Vec::new(),
            spots: vec![Place::new(Position { lat: 0, lon: 0 }, 0)],
            by_place: HashTable::new(),
            free_spots: Vec::new(),
            tree: Tree::new(),
            newest: Order::default(),
            urgent: Order::default(),
            texts: Texts::default(),
            vocabulary: Vocabulary::default(),
            memo: Memo::default(),
            texts_in: [0; 5],
        }
    }
}

impl Index {
    /// An index without listings.
    pub fn new() -> Self {
        Self::default()
    }

    /// How many listings there are.
    pub fn len(&self) -> usize {
        self.by_id.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Removes them all.
    pub fn clear(&mut self) {
        *self = Self::default();
    }

    /// Adds a listing, or replaces what was known of it. False if it cannot be kept (a position that
    /// is not a pair of finite numbers; 65,535 groups of kind, category and age; 4 GB of texts): then it is
    /// not there any more.
    pub fn upsert(&mut self, listing: &Listing) -> bool {
        self.remove(listing.id);
        let at = listing.spot.map(|spot| Position::new(spot.lat, spot.lon));
        if at == Some(None) {
            return false;
        }
        let Listing { kind, category, from_age, .. } = *listing;
        let Some(group) = self.group(Group { kind, category, from_age }) else { return false };
        let Some(slot) = self.free_slot() else { return false };

        let mut terms: Vec<String> = Vec::new();
        let mut text_langs = 0;
        for (lang, text) in listing.text {
            let more = self.memo.terms(*lang, text);
            if !more.is_empty() {
                text_langs |= 1 << *lang as u8;
            }
            terms.extend(more);
        }
        terms.sort_unstable();
        terms.dedup();
        terms.truncate(MOST_TERMS);
        let terms = self.vocabulary.add(slot, terms);
        let Some(text) = self.texts.add(listing.title, listing.extra, &terms) else {
            self.vocabulary.remove(slot, terms);
            self.free.push(slot);
            return false;
        };
        for lang in Lang::ALL {
            self.texts_in[lang as usize] += usize::from(text_langs >> lang as u8 & 1);
        }

        let spot = match (listing.spot, at.flatten()) {
            (Some(spot), Some(at)) => self.spot_at(at, spot.place),
            _ => REMOTE,
        };
        self.groups_of[slot as usize] = group;
        self.spots_of[slot as usize] = spot;
        self.days[slot as usize] = [
            listing.from_day.map_or(OPEN[0], |day| day.clamp(0, i32::from(OPEN[1]) - 1) as u16),
            listing.until_day.map_or(OPEN[1], |day| day.clamp(0, i32::from(OPEN[1]) - 1) as u16),
        ];
        self.slots[slot as usize] = Slot {
            id: listing.id,
            posted: seconds(listing.posted, 0),
            due: listing.due.map_or(0, |due| seconds(due, 1)),
            languages: listing.languages,
            text,
            left: listing.left,
            tag: listing.tag,
            text_langs,
        };
        self.link(slot, group);
        true
    }

    /// Removes a listing; false if there was none.
    pub fn remove(&mut self, id: Uuid) -> bool {
        let slots = &self.slots;
        let Ok(entry) = self.by_id.find_entry(hash_id(id), |n| slots[*n as usize].id == id) else {
            return false;
        };
        let (slot, _) = entry.remove();
        self.unlink(slot);
        let Slot { text, text_langs, .. } = self.slots[slot as usize];
        self.vocabulary.remove(slot, self.texts.terms(text));
        self.texts.drop(text);
        for lang in Lang::ALL {
            self.texts_in[lang as usize] -= usize::from(text_langs >> lang as u8 & 1);
        }
        self.groups_of[slot as usize] = FREE;
        self.free.push(slot);
        if self.texts.is_sparse() {
            let used = self.slots.iter_mut().zip(&self.groups_of).filter(|(_, group)| **group != FREE);
            self.texts.compact(used.map(|(slot, _)| &mut slot.text));
        }
        true
    }

    /// What is known of a listing.
    pub fn get(&self, id: Uuid) -> Option<Hit<'_>> {
        let slot = self.by_id.find(hash_id(id), |n| self.slots[*n as usize].id == id)?;
        Some(self.hit(*slot, None))
    }

    /// Reads what somebody looks for. `reader` is their language; the words are also understood in
    /// every language that there are texts or names of categories in.
    pub fn words(&self, question: &str, reader: Lang, labels: &Labels) -> Words {
        let used =
            |lang: &Lang| *lang == reader || self.texts_in[*lang as usize] > 0 || labels.langs.contains(lang);
        let langs: Vec<Lang> = Lang::ALL.into_iter().filter(used).collect();
        Words::new(question, reader, &langs, labels)
    }

    /// About how much memory this takes, in bytes.
    pub fn bytes(&self) -> usize {
        let table = |table: &HashTable<u32>| table.allocation_size();
        let spot = |spot: &Place| 8 * spot.counts.capacity() + spot.newest.bytes() + 24;
        size_of::<Slot>() * self.slots.capacity()
            + 2 * self.groups_of.capacity()
            + 4 * self.spots_of.capacity()
            + 4 * (self.days.capacity() + self.free.capacity() + self.free_spots.capacity())
            + table(&self.by_id)
            + table(&self.by_place)
            + size_of::<Place>() * self.spots.capacity()
            + self.spots.iter().map(spot).sum::<usize>()
            + self.tree.bytes()
            + self.newest.bytes()
            + self.urgent.bytes()
            + self.texts.capacity()
            + self.vocabulary.bytes()
    }

    pub(crate) fn hit(&self, number: u32, distance_m: Option<u32>) -> Hit<'_> {
        let slot = self.slot(number);
        let Group { kind, category, .. } = self.groups[usize::from(self.group_of(number))];
        let [from, until] = self.days_of(number);
        let (title, extra) = self.texts.read(slot.text);
        let place = self.spot(self.spot_of(number));
        let (lat, lon) = place.at.degrees();
        Hit {
            id: slot.id,
            kind,
            category,
            spot: (self.spot_of(number) != REMOTE).then_some(Spot { lat, lon, place: place.number }),
            posted: slot.posted.into(),
            due: (slot.due != 0).then(|| slot.due.into()),
            from_day: (from != OPEN[0]).then(|| from.into()),
            until_day: (until != OPEN[1]).then(|| until.into()),
            languages: slot.languages,
            left: slot.left,
            tag: slot.tag,
            title,
            extra,
            distance_m: distance_m.map(f64::from),
        }
    }

    pub(crate) fn slot(&self, number: u32) -> &Slot {
        &self.slots[number as usize]
    }

    /// How many slots there are, free ones too.
    pub(crate) fn slots(&self) -> usize {
        self.slots.len()
    }

    pub(crate) fn group_of(&self, slot: u32) -> u16 {
        self.groups_of[slot as usize]
    }

    /// The groups of all slots; that of a free one is beyond [`groups`](Self::groups).
    pub(crate) fn groups_of(&self) -> &[u16] {
        &self.groups_of
    }

    pub(crate) fn spot_of(&self, slot: u32) -> u32 {
        self.spots_of[slot as usize]
    }

    pub(crate) fn groups(&self) -> &[Group] {
        &self.groups
    }

    pub(crate) fn kind_of(&self, group: u16) -> Kind {
        self.groups[usize::from(group)].kind
    }

    pub(crate) fn days_of(&self, slot: u32) -> [u16; 2] {
        self.days[slot as usize]
    }

    pub(crate) fn spot(&self, number: u32) -> &Place {
        &self.spots[number as usize]
    }

    pub(crate) fn vocabulary(&self) -> &Vocabulary {
        &self.vocabulary
    }

    /// By when an ask is needed.
    pub(crate) fn due(&self, slot: u32) -> Option<u32> {
        let due = self.slot(slot).due;
        (due != 0 && self.kind_of(self.group_of(slot)) == Kind::Ask).then_some(due)
    }

    /// The number of a group.
    fn group(&mut self, wanted: Group) -> Option<u16> {
        if let Some(number) = self.groups.iter().position(|group| *group == wanted) {
            return Some(number as u16);
        }
        let number = u16::try_from(self.groups.len()).ok().filter(|number| *number != FREE)?;
        self.groups.push(wanted);
        Some(number)
    }

    fn free_slot(&mut self) -> Option<u32> {
        if let Some(slot) = self.free.pop() {
            return Some(slot);
        }
        let number = u32::try_from(self.slots.len()).ok()?;
        make_room(&mut self.slots);
        make_room(&mut self.groups_of);
        make_room(&mut self.spots_of);
        make_room(&mut self.days);
        self.slots.push(Slot {
            id: Uuid::nil(),
            posted: 0,
            due: 0,
            languages: 0,
            text: 0,
            left: 0,
            tag: 0,
            text_langs: 0,
        });
        self.groups_of.push(FREE);
        self.spots_of.push(REMOTE);
        self.days.push(OPEN);
        Some(number)
    }
}

fn seconds(time: i64, least: u32) -> u32 {
    u32::try_from(time.max(0)).unwrap_or(u32::MAX).max(least)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slot_takes_36_bytes() {
        assert_eq!(size_of::<Slot>(), 36);
    }
}
