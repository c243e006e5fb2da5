//! Which listings have which word.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::hash::{BuildHasher, RandomState};
use std::sync::Arc;

use hashbrown::HashTable;

use crate::bits::Bits;
use crate::order::make_room;

/// So many are not many.
const FEW: usize = 16;

/// The terms (folded stems) of all texts.
#[derive(Clone, Debug, Default)]
pub(crate) struct Vocabulary {
    numbers: HashTable<u32>,
    /// With random keys, as strangers choose the words.
    hasher: RandomState,
    /// Sorted, so that those with a common beginning stand together.
    sorted: BTreeSet<Arc<str>>,
    terms: Vec<Term>,
    free: Vec<u32>,
    /// The last slot that has had a term.
    last: u32,
}

#[derive(Clone, Debug)]
struct Term {
    text: Arc<str>,
    slots: Slots,
}

/// Which listings have a term.
#[derive(Clone, Debug)]
enum Slots {
    /// Ascending.
    Few(Vec<u32>),
    /// So many, one bit each: no larger than a list of them would be, and sooner joined.
    Many(Bits, u32),
}

impl Vocabulary {
    /// Notes that a listing has these terms, each once; returns their numbers, ascending.
    pub(crate) fn add(&mut self, slot: u32, terms: impl IntoIterator<Item = String>) -> Vec<u32> {
        let mut numbers: Vec<u32> = terms.into_iter().map(|term| self.add_one(slot, &term)).collect();
        numbers.sort_unstable();
        numbers
    }

    fn add_one(&mut self, slot: u32, text: &str) -> u32 {
        let number = self.find(text).unwrap_or_else(|| self.number(text));
        self.last = self.last.max(slot);
        self.terms[number as usize].slots.add(slot, self.last);
        number
    }

    fn find(&self, text: &str) -> Option<u32> {
        let same = |number: &u32| *self.terms[*number as usize].text == *text;
        self.numbers.find(self.hasher.hash_one(text), same).copied()
    }

    /// Gives a new term its number.
    fn number(&mut self, text: &str) -> u32 {
        let text: Arc<str> = text.into();
        let term = Term { text: Arc::clone(&text), slots: Slots::Few(Vec::new()) };
        let number = match self.free.pop() {
            Some(number) => {
                self.terms[number as usize] = term;
                number
            }
            None => {
                make_room(&mut self.terms);
                self.terms.push(term);
                // There are fewer terms than bytes of text kept, which are counted in u32.
                (self.terms.len() - 1) as u32
            }
        };
        let rehash = |number: &u32| self.hasher.hash_one(&*self.terms[*number as usize].text);
        self.numbers.insert_unique(self.hasher.hash_one(&*text), number, rehash);
        self.sorted.insert(text);
        number
    }

    /// Forgets that a listing has these terms.
    pub(crate) fn remove(&mut self, slot: u32, numbers: impl IntoIterator<Item = u32>) {
        for number in numbers {
            let term = &mut self.terms[number as usize];
            term.slots.remove(slot);
            if term.slots.count() == 0 {
                self.sorted.remove(&term.text);
                term.slots = Slots::Few(Vec::new());
                let hash = self.hasher.hash_one(&*term.text);
                if let Ok(entry) = self.numbers.find_entry(hash, |other| *other == number) {
                    entry.remove();
                }
                self.free.push(number);
            }
        }
    }

    /// The listings that have one of the terms, or one that begins with one of the beginnings.
    pub(crate) fn having(&self, terms: &[String], beginnings: &[String]) -> Cow<'_, Bits> {
        let mut found: Cow<'_, Bits> = Cow::default();
        let mut all = |number: u32| match &self.terms[number as usize].slots {
            Slots::Many(bits, _) if found.0.is_empty() => found = Cow::Borrowed(bits),
            Slots::Many(bits, _) => found.to_mut().join(bits),
            Slots::Few(slots) => {
                // From the last one on, so that it grows but once.
                let found = found.to_mut();
                slots.iter().rev().for_each(|slot| found.grow(*slot));
            }
        };
        terms.iter().filter_map(|term| self.find(term)).for_each(&mut all);
        for beginning in beginnings {
            let from = (std::ops::Bound::Included(beginning.as_str()), std::ops::Bound::Unbounded);
            let following = self.sorted.range::<str, _>(from);
            let begun = following.take_while(|text| text.starts_with(beginning.as_str()));
            begun.filter_map(|text| self.find(text)).for_each(&mut all);
        }
        found
    }

    pub(crate) fn bytes(&self) -> usize {
        // A node of the B-tree is filled to two thirds; a text comes with two counts and is rounded up.
        let term = |term: &Term| term.slots.bytes() + 12 + term.text.len() + 28 + 28;
        self.numbers.allocation_size()
            + size_of::<Term>() * self.terms.capacity()
            + self.terms.iter().map(term).sum::<usize>()
    }
}

impl Slots {
    /// Adds one; `last` is the last of all that have any term.
    fn add(&mut self, slot: u32, last: u32) {
        match self {
            Self::Few(slots) => {
                if slots.last().is_none_or(|last| *last < slot) {
                    make_room(slots);
                    slots.push(slot);
                } else if let Err(place) = slots.binary_search(&slot) {
                    make_room(slots);
                    slots.insert(place, slot);
                }
                if slots.len() > FEW && slots.len() > last as usize / 32 {
                    let mut bits = Bits::new(last as usize + 1);
                    slots.iter().for_each(|slot| bits.set(*slot));
                    *self = Self::Many(bits, slots.len() as u32);
                }
            }
            Self::Many(bits, count) => {
                // A word that was common at first may be rare by now.
                if (*count as usize) < slot as usize / 64 {
                    *self = Self::Few(bits.ones().collect());
                    self.add(slot, last);
                    return;
                }
                *count += u32::from(!bits.has(slot));
                bits.grow(slot);
            }
        }
    }

    fn remove(&mut self, slot: u32) {
        match self {
            Self::Few(slots) => {
                if let Ok(place) = slots.binary_search(&slot) {
                    slots.remove(place);
                }
            }
            Self::Many(bits, count) => {
                *count -= u32::from(bits.has(slot));
                bits.clear(slot);
                // Half of what makes it many, lest it change all the time.
                if (*count as usize) < FEW / 2 || (*count as usize) < bits.0.len() {
                    *self = Self::Few(bits.ones().collect());
                }
            }
        }
    }

    fn count(&self) -> usize {
        match self {
            Self::Few(slots) => slots.len(),
            Self::Many(_, count) => *count as usize,
        }
    }

    fn bytes(&self) -> usize {
        match self {
            Self::Few(slots) => 4 * slots.capacity(),
            Self::Many(bits, _) => 8 * bits.0.capacity(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_that_becomes_rare_takes_no_more_than_a_list() {
        let mut vocabulary = Vocabulary::default();
        let mut slots: Vec<u32> = (0..100).collect();
        slots.extend((1..100).map(|n| n * 10_000));
        for slot in &slots {
            vocabulary.add(*slot, ["chien".to_owned()]);
        }
        assert!(vocabulary.bytes() < 2000, "{}", vocabulary.bytes());
        assert!(vocabulary.having(&["chien".to_owned()], &[]).ones().eq(slots));
    }
}
