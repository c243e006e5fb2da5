//! Listings in a lasting order: a sorted list in blocks, so that a change moves little.

use std::cmp::Ordering;

/// A full block is halved.
const BLOCK: usize = 512;

/// Numbers of listings, the first one last: what is new comes to the end of a vector.
#[derive(Clone, Debug, Default)]
pub(crate) struct Order {
    /// Full ones, or halves.
    earlier: Vec<Vec<u32>>,
    /// The last block: for most spots the only one, so it is at hand. Empty only if there is no other.
    end: Vec<u32>,
}

impl Order {
    /// From the first to the last.
    pub(crate) fn iter(&self) -> impl Iterator<Item = u32> {
        let earlier = self.earlier.iter().rev().flat_map(|block| block.iter().rev());
        self.end.iter().rev().chain(earlier).copied()
    }

    /// Puts one in; `compare` tells how a listing of the list stands to it in the order.
    pub(crate) fn insert(&mut self, slot: u32, compare: impl Fn(u32) -> Ordering) {
        let (number, place) = self.place(&compare);
        let block = self.block(number);
        make_room(block);
        block.insert(place, slot);
        if block.len() <= BLOCK {
            return;
        }
        // What comes at the end leaves full blocks behind.
        let at = if place == BLOCK { BLOCK } else { BLOCK / 2 };
        let mut rest = block.split_off(at);
        rest.shrink_to_fit();
        block.shrink_to_fit();
        make_room(&mut self.earlier);
        if number == self.earlier.len() {
            self.earlier.push(std::mem::replace(&mut self.end, rest));
        } else {
            self.earlier.insert(number + 1, rest);
        }
    }

    /// Takes one out that is in the list.
    pub(crate) fn remove(&mut self, slot: u32, compare: impl Fn(u32) -> Ordering) {
        let (number, place) = self.place(&compare);
        let block = self.block(number);
        if block.get(place) == Some(&slot) {
            block.remove(place);
        }
        if block.is_empty() {
            if number < self.earlier.len() {
                self.earlier.remove(number);
            } else {
                self.end = self.earlier.pop().unwrap_or_default();
            }
        }
    }

    fn block(&mut self, number: usize) -> &mut Vec<u32> {
        self.earlier.get_mut(number).unwrap_or(&mut self.end)
    }

    /// The first place, of block and in it, whose listing does not come after the one sought.
    fn place(&self, compare: &impl Fn(u32) -> Ordering) -> (usize, usize) {
        let after = |slot: &u32| compare(*slot) == Ordering::Greater;
        let number = self.earlier.partition_point(|block| block.last().is_some_and(after));
        (number, self.earlier.get(number).unwrap_or(&self.end).partition_point(after))
    }

    pub(crate) fn bytes(&self) -> usize {
        let block = |block: &Vec<u32>| 4 * block.capacity() + 16;
        size_of::<Vec<u32>>() * self.earlier.capacity()
            + self.earlier.iter().map(block).sum::<usize>()
            + block(&self.end)
    }
}

/// By a sixteenth, where a vector would double: memory is what limits the number of listings.
pub(crate) fn make_room<T>(vec: &mut Vec<T>) {
    if vec.len() == vec.capacity() {
        vec.reserve_exact(vec.len() / 16 + 1 + usize::from(vec.len() > 3));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_list_stays_in_order() {
        let mut order = Order::default();
        let mut known = std::collections::BTreeSet::new();
        let mut state = 1_u64;
        for step in 0..20_000_u32 {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            // Grows in the order of numbers at first, then anywhere; then it shrinks.
            let number = if step < 3000 { step } else { (state >> 40) as u32 % 8000 };
            if known.contains(&number) && step > 12_000 {
                order.remove(number, |other| other.cmp(&number));
                known.remove(&number);
            } else if step <= 12_000 && known.insert(number) {
                order.insert(number, |other| other.cmp(&number));
            }
        }
        assert!(order.iter().eq(known.iter().copied()) && !known.is_empty() && order.earlier.len() > 3);
        for number in known {
            order.remove(number, |other| other.cmp(&number));
        }
        assert!(order.iter().next().is_none() && order.earlier.is_empty());
    }
}
