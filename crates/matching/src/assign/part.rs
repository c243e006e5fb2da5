//! A part of an array that keeps the numbers of the whole.

use std::ops::{Index, IndexMut};

pub(super) struct Part<'a, T> {
    first: u32,
    items: &'a mut [T],
}

impl<'a, T> Part<'a, T> {
    pub(super) fn whole(items: &'a mut [T]) -> Self {
        Self { first: 0, items }
    }

    /// The same, lent.
    pub(super) fn lend(&mut self) -> Part<'_, T> {
        Part { first: self.first, items: self.items }
    }

    /// What is before the number, and the rest.
    pub(super) fn split(self, number: u32) -> (Self, Self) {
        let (low, high) = self.items.split_at_mut(((number - self.first) as usize).min(self.items.len()));
        (Self { first: self.first, items: low }, Self { first: number, items: high })
    }

    /// What is before the first number, and what follows from the second on.
    pub(super) fn split_around(self, low: u32, high: u32) -> (Self, Self) {
        let (before, rest) = self.split(low);
        (before, rest.split(high).1)
    }

    /// The number after the last.
    pub(super) fn end(&self) -> u32 {
        self.first + self.items.len() as u32
    }

    pub(super) fn get(&self, number: u32) -> Option<&T> {
        self.items.get((number - self.first) as usize)
    }

    pub(super) fn range(&self, start: u32, end: u32) -> &[T] {
        &self.items[(start - self.first) as usize..(end - self.first) as usize]
    }
}

impl<T> Index<u32> for Part<'_, T> {
    type Output = T;

    #[inline]
    fn index(&self, number: u32) -> &T {
        &self.items[(number - self.first) as usize]
    }
}

impl<T> IndexMut<u32> for Part<'_, T> {
    #[inline]
    fn index_mut(&mut self, number: u32) -> &mut T {
        &mut self.items[(number - self.first) as usize]
    }
}
