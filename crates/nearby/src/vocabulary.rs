//! Which listings have which word.

use std::collections::BTreeSet;
use std::hash::{BuildHasher, RandomState};
use std::sync::Arc;

use hashbrown::HashTable;

use crate::bits::Bits;
use crate::order::make_room;

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
}

#[derive(Clone, Debug)]
struct Term {
    text: Arc<str>,
    /// Ascending.
    slots: Vec<u32>,
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
        let slots = &mut self.terms[number as usize].slots;
        make_room(slots);
        if slots.last().is_none_or(|last| *last < slot) {
            slots.push(slot);
        } else if let Err(place) = slots.binary_search(&slot) {
            slots.insert(place, slot);
        }
        number
    }

    fn find(&self, text: &str) -> Option<u32> {
        let same = |number: &u32| *self.terms[*number as usize].text == *text;
        self.numbers.find(self.hasher.hash_one(text), same).copied()
    }

    /// Gives a new term its number.
    fn number(&mut self, text: &str) -> u32 {
        let text: Arc<str> = text.into();
        let term = Term { text: Arc::clone(&text), slots: Vec::new() };
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
            if let Ok(place) = term.slots.binary_search(&slot) {
                term.slots.remove(place);
            }
            if term.slots.is_empty() {
                self.sorted.remove(&term.text);
                term.slots = Vec::new();
                let hash = self.hasher.hash_one(&*term.text);
                if let Ok(entry) = self.numbers.find_entry(hash, |other| *other == number) {
                    entry.remove();
                }
                self.free.push(number);
            }
        }
    }

    /// Marks the listings that have one of the terms, or one that begins with one of the beginnings.
    pub(crate) fn mark(&self, terms: &[String], beginnings: &[String], bits: &mut Bits) {
        let mut all = |number: u32| self.terms[number as usize].slots.iter().for_each(|slot| bits.set(*slot));
        terms.iter().filter_map(|term| self.find(term)).for_each(&mut all);
        for beginning in beginnings {
            let from = (std::ops::Bound::Included(beginning.as_str()), std::ops::Bound::Unbounded);
            let following = self.sorted.range::<str, _>(from);
            let begun = following.take_while(|text| text.starts_with(beginning.as_str()));
            begun.filter_map(|text| self.find(text)).for_each(&mut all);
        }
    }

    pub(crate) fn bytes(&self) -> usize {
        // A node of the B-tree is filled to two thirds; a text comes with two counts and is rounded up.
        let term = |term: &Term| 4 * term.slots.capacity() + 12 + term.text.len() + 28 + 28;
        self.numbers.allocation_size()
            + size_of::<Term>() * self.terms.capacity()
            + self.terms.iter().map(term).sum::<usize>()
    }
}
