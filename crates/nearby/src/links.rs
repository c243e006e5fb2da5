//! The lists and counts that a listing is in, kept true when it comes and goes.

use std::cmp::{Ordering, Reverse};

use uuid::Uuid;

use crate::Index;
use crate::earth::Position;
use crate::index::{Place, REMOTE, Slot};
use crate::order::make_room;

impl Index {
    /// The spot of a place, made if there is none.
    pub(crate) fn spot_at(&mut self, at: Position, place: u32) -> u32 {
        let spots = &self.spots;
        let same = |n: &u32| spots[*n as usize].at == at && spots[*n as usize].number == place;
        if let Some(number) = self.by_place.find(hash_place(at, place), same) {
            return *number;
        }
        let spot = Place::new(at, place);
        let number = match self.free_spots.pop() {
            Some(number) => {
                self.spots[number as usize] = spot;
                number
            }
            None => {
                make_room(&mut self.spots);
                self.spots.push(spot);
                // Fewer than listings.
                (self.spots.len() - 1) as u32
            }
        };
        let spots = &self.spots;
        let rehash = |n: &u32| hash_place(spots[*n as usize].at, spots[*n as usize].number);
        self.by_place.insert_unique(hash_place(at, place), number, rehash);
        self.tree.add_spot(at, number);
        number
    }

    /// Puts a slot, once it is filled, into all lists and counts.
    pub(crate) fn link(&mut self, slot: u32, group: u16) {
        let slots = &self.slots;
        let id = slots[slot as usize].id;
        self.by_id.insert_unique(hash_id(id), slot, |n| hash_id(slots[*n as usize].id));
        let spot_number = self.spots_of[slot as usize];
        let spot = &mut self.spots[spot_number as usize];
        spot.newest.insert(slot, |other| newer(slots, other, slot));
        match spot.counts.binary_search_by_key(&group, |count| count.0) {
            Ok(place) => spot.counts[place].1 += 1,
            Err(place) => {
                make_room(&mut spot.counts);
                spot.counts.insert(place, (group, 1));
            }
        }
        if spot_number != REMOTE {
            self.tree.count(spot.at, group, 1);
        }
        self.newest.insert(slot, |other| newer(slots, other, slot));
        if self.due(slot).is_some() {
            let slots = &self.slots;
            self.urgent.insert(slot, |other| more_urgent(slots, other, slot));
        }
    }

    /// Takes a slot out of all of them; what it holds stays.
    pub(crate) fn unlink(&mut self, slot: u32) {
        let group = self.group_of(slot);
        if self.due(slot).is_some() {
            let slots = &self.slots;
            self.urgent.remove(slot, |other| more_urgent(slots, other, slot));
        }
        let slots = &self.slots;
        self.newest.remove(slot, |other| newer(slots, other, slot));
        let spot_number = self.spots_of[slot as usize];
        let spot = &mut self.spots[spot_number as usize];
        spot.newest.remove(slot, |other| newer(slots, other, slot));
        if let Ok(place) = spot.counts.binary_search_by_key(&group, |count| count.0) {
            spot.counts[place].1 -= 1;
            if spot.counts[place].1 == 0 {
                spot.counts.remove(place);
            }
        }
        if spot_number == REMOTE {
            return;
        }
        let (at, place, empty) = (spot.at, spot.number, spot.counts.is_empty());
        self.tree.count(at, group, -1);
        if empty {
            if let Ok(entry) = self.by_place.find_entry(hash_place(at, place), |n| *n == spot_number) {
                entry.remove();
            }
            self.tree.remove_spot(at, spot_number);
            *spot = Place::new(at, place);
            self.free_spots.push(spot_number);
        }
    }
}

/// The order of dates, the newest first.
fn newer(slots: &[Slot], a: u32, b: u32) -> Ordering {
    let key = |slot: u32| (Reverse(slots[slot as usize].posted), slots[slot as usize].id);
    key(a).cmp(&key(b))
}

fn more_urgent(slots: &[Slot], a: u32, b: u32) -> Ordering {
    slots[a as usize].due.cmp(&slots[b as usize].due).then_with(|| newer(slots, a, b))
}

pub(crate) fn hash_id(id: Uuid) -> u64 {
    let (high, low) = id.as_u64_pair();
    hash(high ^ low.rotate_left(32))
}

fn hash_place(at: Position, place: u32) -> u64 {
    hash(hash(u64::from(at.lat as u32) << 32 | u64::from(at.lon as u32)) ^ u64::from(place))
}

/// The end of MurmurHash3: every bit of the input moves every bit of the output.
fn hash(mut key: u64) -> u64 {
    key = (key ^ (key >> 33)).wrapping_mul(0xff51_afd7_ed55_8ccd);
    key = (key ^ (key >> 33)).wrapping_mul(0xc4ce_b9fe_1a85_ec53);
    key ^ (key >> 33)
}
