//! Listings in a lasting order: a sorted list in blocks, so that a change moves little.

use std::cmp::Ordering;

/// A full block is halved.
const BLOCK: usize = 512;

/// Numbers of listings, the first one last: what is new comes to the end of a vector.
#[derive(Clone, Debug, Default)]
pub(crate) struct Order {
    blocks: Vec<Vec<u32>>,
}

impl Order {
    /// From the first to the last.
    pub(crate) fn iter(&self) -> impl Iterator<Item = u32> {
        self.blocks.iter().rev().flat_map(|block| block.iter().rev().copied())
    }

    /// Puts one in; `compare` tells how a listing of the list stands to it in the order.
    pub(crate) fn insert(&mut self, slot: u32, compare: impl Fn(u32) -> Ordering) {
        let (number, place) = self.place(&compare);
        if number == self.blocks.len() {
            match self.blocks.last_mut() {
                Some(last) if last.len() < BLOCK => {
                    make_room(last);
                    last.push(slot);
                }
                _ => {
                    make_room(&mut self.blocks);
                    self.blocks.push(vec![slot]);
                }
            }
            return;
        }
        let block = &mut self.blocks[number];
        make_room(block);
        block.insert(place, slot);
        if block.len() > BLOCK {
            let mut end = block.split_off(BLOCK / 2);
            end.shrink_to_fit();
            block.shrink_to_fit();
            make_room(&mut self.blocks);
            self.blocks.insert(number + 1, end);
        }
    }

    /// Takes one out that is in the list.
    pub(crate) fn remove(&mut self, slot: u32, compare: impl Fn(u32) -> Ordering) {
        let (number, place) = self.place(&compare);
        let Some(block) = self.blocks.get_mut(number) else { return };
        if block.get(place) == Some(&slot) {
            block.remove(place);
        }
        if block.is_empty() {
            self.blocks.remove(number);
        }
    }

    /// The first place, of block and in it, whose listing does not come after the one sought.
    fn place(&self, compare: &impl Fn(u32) -> Ordering) -> (usize, usize) {
        let after = |slot: &u32| compare(*slot) == Ordering::Greater;
        let number = self.blocks.partition_point(|block| block.last().is_some_and(after));
        (number, self.blocks.get(number).map_or(0, |block| block.partition_point(after)))
    }

    pub(crate) fn bytes(&self) -> usize {
        size_of::<Vec<u32>>() * self.blocks.capacity()
            + self.blocks.iter().map(|block| 4 * block.capacity() + 16).sum::<usize>()
    }
}

/// By a sixteenth, where a vector would double: memory is what limits the number of listings.
pub(crate) fn make_room<T>(vec: &mut Vec<T>) {
    if vec.len() == vec.capacity() {
        vec.reserve_exact(vec.len() / 16 + 1 + usize::from(vec.len() > 3));
    }
}
