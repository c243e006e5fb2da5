//! Which listings have which word.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::bits::Bits;
use crate::order::make_room;

/// The terms (folded stems) of all texts, sorted, so that those with a common beginning stand together.
#[derive(Clone, Debug, Default)]
pub(crate) struct Vocabulary {
    numbers: BTreeMap<Arc<str>, u32>,
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
        let number = self.numbers.get(text).copied().unwrap_or_else(|| self.number(text));
        let slots = &mut self.terms[number as usize].slots;
        make_room(slots);
        if slots.last().is_none_or(|last| *last < slot) {
            slots.push(slot);
        } else if let Err(place) = slots.binary_search(&slot) {
            slots.insert(place, slot);
        }
        number
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
        self.numbers.insert(text, number);
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
                self.numbers.remove(&term.text);
                term.slots = Vec::new();
                self.free.push(number);
            }
        }
    }

    /// Marks the listings that have one of the terms, or one that begins with one of the beginnings.
    pub(crate) fn mark(&self, terms: &[String], beginnings: &[String], bits: &mut Bits) {
        let mut all = |number: u32| self.terms[number as usize].slots.iter().for_each(|slot| bits.set(*slot));
        for term in terms {
            if let Some(number) = self.numbers.get(term.as_str()) {
                all(*number);
            }
        }
        for beginning in beginnings {
            let from = (std::ops::Bound::Included(beginning.as_str()), std::ops::Bound::Unbounded);
            self.numbers
                .range::<str, _>(from)
                .take_while(|(text, _)| text.starts_with(beginning.as_str()))
                .for_each(|(_, number)| all(*number));
        }
    }

    pub(crate) fn bytes(&self) -> usize {
        // A node of the B-tree is filled to two thirds; a text comes with two counts and is rounded up.
        let term = |term: &Term| 4 * term.slots.capacity() + 12 + term.text.len() + 28 + 36;
        size_of::<Term>() * self.terms.capacity() + self.terms.iter().map(term).sum::<usize>()
    }
}
