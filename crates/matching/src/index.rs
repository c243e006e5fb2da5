//! The helpers in memory, found by id and by place.
//!
//! Every helper has a slot of 80 bytes. Slots of the same cell form a list; two hash tables that hold
//! nothing but slot numbers lead from an id to its slot and from a cell to the first slot of its list.

use hashbrown::HashTable;
use uuid::Uuid;

use crate::grid::{Cell, Grid, Position};
use crate::near::helper;
use crate::{Categories, Habit, Helper, Languages, Week};

/// The end of a list.
const NONE: u32 = u32::MAX;
/// In `paused_and_habit`: is paused.
const PAUSED: u8 = 1 << 7;
/// In `last_asked`: never. Sorts before every time.
pub(crate) const NEVER: i64 = i64::MIN;

/// Helpers in memory: change one in constant time, find the best near a place in microseconds. About
/// 100 bytes a helper.
#[derive(Clone, Debug, Default)]
pub struct Index {
    grid: Grid,
    slots: Vec<Slot>,
    by_id: HashTable<u32>,
    by_cell: HashTable<u32>,
}

#[derive(Clone, Debug)]
pub(crate) struct Slot {
    pub(crate) id: Uuid,
    /// Two halves, as a u128 would have the slot padded to 96 bytes.
    categories: [u64; 2],
    pub(crate) languages: Languages,
    pub(crate) last_asked: i64,
    pub(crate) position: Position,
    pub(crate) reach_m: u32,
    pub(crate) week: Week,
    cell: Cell,
    before: u32,
    after: u32,
    pub(crate) capacity: u8,
    pub(crate) load: u8,
    pub(crate) asked_today: u8,
    /// [`PAUSED`], and the habit's number: together, lest the slot grow by eight bytes.
    paused_and_habit: u8,
}

impl Slot {
    pub(crate) fn paused(&self) -> bool {
        self.paused_and_habit & PAUSED != 0
    }

    pub(crate) fn habit(&self) -> Habit {
        Habit::of(self.paused_and_habit & !PAUSED)
    }

    pub(crate) fn categories(&self) -> Categories {
        Categories(u128::from(self.categories[0]) << 64 | u128::from(self.categories[1]))
    }
}

impl Index {
    /// An index without helpers.
    pub fn new() -> Self {
        Self::default()
    }

    /// How many helpers there are.
    pub fn len(&self) -> usize {
        self.slots.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.slots.is_empty()
    }

    /// Adds a helper, or replaces what was known of them. One whose position is not a pair of finite
    /// numbers cannot be found and is not kept.
    pub fn upsert(&mut self, helper: &Helper) {
        let Some(position) = Position::new(helper.lat, helper.lon) else {
            self.remove(helper.id);
            return;
        };
        let cell = self.grid.cell(position);
        let (high, low) = ((helper.categories.0 >> 64) as u64, helper.categories.0 as u64);
        let mut slot = Slot {
            id: helper.id,
            categories: [high, low],
            languages: helper.languages,
            // The one time that means "never" is 292,000 years ago.
            last_asked: helper.last_asked.unwrap_or(NEVER),
            position,
            reach_m: helper.reach_m,
            week: helper.week,
            cell,
            before: NONE,
            after: NONE,
            capacity: helper.capacity,
            load: helper.load,
            asked_today: helper.asked_today,
            paused_and_habit: if helper.paused { PAUSED } else { 0 } | helper.habit.number(),
        };
        match self.find(helper.id) {
            Some(number) if self.slot(number).cell == cell => {
                (slot.before, slot.after) = (self.slot(number).before, self.slot(number).after);
                *self.slot_mut(number) = slot;
            }
            Some(number) => {
                self.unlink(number);
                *self.slot_mut(number) = slot;
                self.link(number);
            }
            None => {
                let number =
                    u32::try_from(self.slots.len()).ok().filter(|n| *n != NONE).expect("4 billion helpers");
                // By an eighth, where a vector would double: memory is what limits the number of helpers.
                if self.slots.len() == self.slots.capacity() {
                    self.slots.reserve_exact(self.slots.len() / 8 + 64);
                }
                self.slots.push(slot);
                let slots = &self.slots;
                self.by_id.insert_unique(hash_id(helper.id), number, |n| hash_id(slots[*n as usize].id));
                self.link(number);
            }
        }
    }

    /// Removes a helper; false if there was none.
    pub fn remove(&mut self, id: Uuid) -> bool {
        let slots = &self.slots;
        let Ok(entry) = self.by_id.find_entry(hash_id(id), |n| slots[*n as usize].id == id) else {
            return false;
        };
        let (number, _) = entry.remove();
        self.unlink(number);
        // The last slot moves into the gap; everything that points to it follows.
        let last = self.slots.len() as u32 - 1;
        if number != last {
            let (moved, before, after, cell) = {
                let slot = self.slot(last);
                (slot.id, slot.before, slot.after, slot.cell)
            };
            let slots = &self.slots;
            if let Some(n) = self.by_id.find_mut(hash_id(moved), |n| slots[*n as usize].id == moved) {
                *n = number;
            }
            match before {
                NONE => self.set_first(cell, number),
                before => self.slot_mut(before).after = number,
            }
            if after != NONE {
                self.slot_mut(after).before = number;
            }
        }
        self.slots.swap_remove(number as usize);
        true
    }

    /// Nobody has been asked today yet.
    pub fn begin_day(&mut self) {
        self.slots.iter_mut().for_each(|slot| slot.asked_today = 0);
    }

    /// What is known of a helper, the position to 10⁻⁷ degrees.
    pub fn get(&self, id: Uuid) -> Option<Helper> {
        Some(helper(self.slot(self.find(id)?)))
    }

    pub(crate) fn grid(&self) -> &Grid {
        &self.grid
    }

    pub(crate) fn all(&self) -> impl Iterator<Item = &Slot> {
        self.slots.iter()
    }

    /// The helpers in a cell.
    pub(crate) fn in_cell(&self, cell: Cell) -> impl Iterator<Item = &Slot> {
        let mut next = self.first(cell).unwrap_or(NONE);
        std::iter::from_fn(move || {
            let slot = self.slots.get(next as usize)?;
            next = slot.after;
            Some(slot)
        })
    }

    fn find(&self, id: Uuid) -> Option<u32> {
        self.by_id.find(hash_id(id), |n| self.slot(*n).id == id).copied()
    }

    fn first(&self, cell: Cell) -> Option<u32> {
        self.by_cell.find(hash(cell.into()), |n| self.slot(*n).cell == cell).copied()
    }

    fn slot(&self, number: u32) -> &Slot {
        &self.slots[number as usize]
    }

    fn slot_mut(&mut self, number: u32) -> &mut Slot {
        &mut self.slots[number as usize]
    }

    /// Puts a slot at the head of its cell's list.
    fn link(&mut self, number: u32) {
        let cell = self.slot(number).cell;
        match self.first(cell) {
            Some(second) => {
                self.slot_mut(second).before = number;
                self.slot_mut(number).after = second;
                self.set_first(cell, number);
            }
            None => {
                let slots = &self.slots;
                let rehash = |n: &u32| hash(slots[*n as usize].cell.into());
                self.by_cell.insert_unique(hash(cell.into()), number, rehash);
            }
        }
    }

    /// Takes a slot out of its cell's list; its own links stay as they were.
    fn unlink(&mut self, number: u32) {
        let Slot { before, after, cell, .. } = *self.slot(number);
        if after != NONE {
            self.slot_mut(after).before = before;
        }
        if before != NONE {
            self.slot_mut(before).after = after;
        } else if after != NONE {
            self.set_first(cell, after);
        } else {
            let slots = &self.slots;
            if let Ok(entry) = self.by_cell.find_entry(hash(cell.into()), |n| slots[*n as usize].cell == cell)
            {
                entry.remove();
            }
        }
    }

    fn set_first(&mut self, cell: Cell, number: u32) {
        let slots = &self.slots;
        if let Some(n) = self.by_cell.find_mut(hash(cell.into()), |n| slots[*n as usize].cell == cell) {
            *n = number;
        }
    }
}

fn hash_id(id: Uuid) -> u64 {
    let (high, low) = id.as_u64_pair();
    hash(high ^ low.rotate_left(32))
}

/// The end of MurmurHash3: every bit of the input moves every bit of the output.
fn hash(mut key: u64) -> u64 {
    key = (key ^ (key >> 33)).wrapping_mul(0xff51_afd7_ed55_8ccd);
    key = (key ^ (key >> 33)).wrapping_mul(0xc4ce_b9fe_1a85_ec53);
    key ^ (key >> 33)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slot_takes_80_bytes() {
        assert_eq!(size_of::<Slot>(), 80);
    }
}
