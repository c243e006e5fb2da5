//! The page that is wanted, in its order.
//!
//! There is more than one way to it: from the nearest spot outward, through all listings by date or by
//! urgency, through those of the spots in the circle. The way that promises to be short is taken; when it
//! has become longer than looking at everything that fits and sorting that, this is done instead.

use std::cell::Cell;
use std::cmp::Reverse;
use std::collections::BinaryHeap;

use uuid::Uuid;

use crate::earth::Ring;
use crate::filter::{Filter, Where};
use crate::index::REMOTE;
use crate::{Remote, Sort};

/// The first look outward reaches at least so far: there are not many spots within, however many listings.
const FIRST_LOOK_M: u32 = 10_000;

/// How many steps may still be taken.
struct Patience(Cell<usize>);

impl Patience {
    fn new(steps: usize) -> Self {
        Self(Cell::new(steps))
    }

    /// False when it is at an end.
    fn step(&self) -> bool {
        let left = self.0.get();
        self.0.set(left.saturating_sub(1));
        left > 0
    }

    fn is_over(&self) -> bool {
        self.0.get() == 0
    }
}

/// The listings of a page, as they come.
struct Page {
    skip: usize,
    take: usize,
    slots: Vec<u32>,
}

impl Page {
    /// Takes one more; false once the page is full.
    fn push(&mut self, slot: u32) -> bool {
        if self.skip > 0 {
            self.skip -= 1;
        } else if self.slots.len() < self.take {
            self.slots.push(slot);
        }
        self.slots.len() < self.take
    }

    /// Takes all of them; false once the page is full.
    fn extend(&mut self, mut slots: impl Iterator<Item = u32>) -> bool {
        slots.all(|slot| self.push(slot))
    }
}

impl Filter<'_> {
    /// The listings of a page, of so many in total.
    pub(crate) fn page(&self, sort: Sort, skip: usize, take: usize, total: usize) -> Vec<u32> {
        let take = take.min(total.saturating_sub(skip));
        if take == 0 {
            return Vec::new();
        }
        let page = Page { skip, take, slots: Vec::new() };
        // Not more than it would take to look at everything.
        let patience = Patience::new(total.saturating_mul(2).saturating_add(16));
        let found = match (sort, &self.place) {
            (Sort::Nearest, Where::Within(ring)) => self.nearest(ring, page, total, &patience),
            (Sort::Urgent, _) => self.urgent(page, &patience),
            _ => self.newest(page, total, &patience),
        };
        found.unwrap_or_else(|| self.sorted(sort, skip, take))
    }

    /// From the nearest spot outward, of so many in total.
    fn nearest(&self, circle: &Ring, mut page: Page, total: usize, patience: &Patience) -> Option<Vec<u32>> {
        if self.remote == Remote::Only {
            self.read(&[REMOTE], &mut page, patience);
            return (!patience.is_over()).then_some(page.slots);
        }
        // The first look reaches as far as twice the page would, were they spread evenly; each further one twice as
        // far.
        let share = 2.0 * page.skip.saturating_add(page.take) as f64 / total.max(1) as f64;
        let first = (share.sqrt() * f64::from(circle.radius_m())).ceil() as u32;
        let first = first.max(FIRST_LOOK_M).min(circle.radius_m());
        let mut ring = circle.with_radius(first);
        let mut spots = Vec::new();
        loop {
            self.each_in(&ring, |node| self.may_hold(node), |spot, far| spots.push((far, spot)));
            spots.sort_unstable();
            for equally_far in spots.chunk_by(|a, b| a.0 == b.0) {
                let spots: Vec<u32> = equally_far.iter().map(|(_, spot)| *spot).collect();
                let full = !self.read(&spots, &mut page, patience);
                // What was merged without patience may be out of order.
                if patience.is_over() {
                    return None;
                }
                if full {
                    return Some(page.slots);
                }
            }
            if ring.radius_m() >= circle.radius_m() {
                break;
            }
            ring = ring.next(ring.radius_m().saturating_mul(2).min(circle.radius_m()));
            spots.clear();
        }
        if self.remote != Remote::Not {
            self.read(&[REMOTE], &mut page, patience);
        }
        (!patience.is_over()).then_some(page.slots)
    }

    /// Reads spots together, the newest first, or skips them; false once the page is full.
    fn read(&self, spots: &[u32], page: &mut Page, patience: &Patience) -> bool {
        patience.step();
        if self.days.is_none() && self.listed.is_none() {
            // How many fit is known: none, or not more than are to be skipped.
            let counts = spots.iter().flat_map(|spot| &self.index.spot(*spot).counts);
            let fitting = counts.filter(|(group, _)| self.is_sure(*group));
            let fit: usize = fitting.map(|(_, count)| *count as usize).sum();
            if fit <= page.skip {
                page.skip -= fit;
                return true;
            }
        }
        page.extend(self.merged(spots, patience))
    }

    /// What fits at some spots, the newest first; ends early when there is no patience left.
    fn merged<'b>(&'b self, spots: &'b [u32], patience: &'b Patience) -> impl Iterator<Item = u32> + 'b {
        let index = self.index;
        let mut lists: Vec<_> = spots
            .iter()
            .map(|spot| {
                index
                    .spot(*spot)
                    .newest
                    .iter()
                    .take_while(|_| patience.step())
                    .filter(|slot| self.fits(*slot))
            })
            .collect();
        let key = |slot: u32, list: usize| {
            let found = index.slot(slot);
            Reverse((Reverse(found.posted), found.id, slot, list))
        };
        // One list needs no comparing.
        let mut heap = BinaryHeap::new();
        let alone = lists.len() == 1;
        if !alone {
            heap.extend(lists.iter_mut().enumerate().filter_map(|(n, list)| Some(key(list.next()?, n))));
        }
        std::iter::from_fn(move || {
            if alone {
                return lists[0].next();
            }
            let mut first = heap.peek_mut()?;
            let Reverse((_, _, slot, list)) = *first;
            match lists[list].next() {
                Some(next) => *first = key(next, list),
                None => {
                    std::collections::binary_heap::PeekMut::pop(first);
                }
            }
            Some(slot)
        })
    }

    /// By date: through all listings if enough of them fit, else through the spots of the circle.
    fn newest(&self, mut page: Page, total: usize, patience: &Patience) -> Option<Vec<u32>> {
        let index = self.index;
        let expected = index.len().saturating_mul(page.skip.saturating_add(page.take)) / total.max(1);
        let everywhere = matches!(self.place, Where::Anywhere) && self.remote != Remote::Only;
        if everywhere || expected < total.saturating_mul(4) {
            let looks = if everywhere { patience } else { &Patience::new(expected.saturating_mul(2)) };
            let mut all = index.newest.iter().take_while(|_| looks.step());
            let mut fitting =
                all.by_ref().filter(|slot| self.fits(*slot) && self.is_here(index.spot_of(*slot)));
            let (skip, take) = (page.skip, page.take);
            if !page.extend(&mut fitting) {
                return Some(page.slots);
            }
            if everywhere {
                return None;
            }
            page = Page { skip, take, slots: Vec::new() };
        }
        let mut spots = Vec::new();
        if self.remote != Remote::Not {
            spots.push(REMOTE);
        }
        if self.remote != Remote::Only {
            self.each_spot(|node| self.may_hold(node), |spot| spots.push(spot));
        }
        let full = !page.extend(self.merged(&spots, patience));
        (full && !patience.is_over()).then_some(page.slots)
    }

    /// Through all asks that have a time, then through all listings by date.
    fn urgent(&self, mut page: Page, patience: &Patience) -> Option<Vec<u32>> {
        let index = self.index;
        let fits = |slot: &u32| self.fits(*slot) && self.is_here(index.spot_of(*slot));
        let timed = index.urgent.iter().take_while(|_| patience.step()).filter(fits);
        let rest = index.newest.iter().take_while(|_| patience.step());
        let rest = rest.filter(|slot| index.due(*slot).is_none()).filter(fits);
        let full = !page.extend(timed) || (!patience.is_over() && !page.extend(rest));
        full.then_some(page.slots)
    }

    /// Looks at everything that fits.
    pub(crate) fn sorted(&self, sort: Sort, skip: usize, take: usize) -> Vec<u32> {
        let mut rows: Vec<(u32, Reverse<u32>, Uuid, u32)> = Vec::new();
        self.each(|slot| {
            let first = match sort {
                Sort::Nearest => self.distance_of(slot),
                Sort::Newest => None,
                Sort::Urgent => self.index.due(slot),
            };
            let found = self.index.slot(slot);
            // Neither a distance nor, but for the last second of 2106, a time.
            rows.push((first.unwrap_or(u32::MAX), Reverse(found.posted), found.id, slot));
        });
        let end = skip.saturating_add(take);
        if end < rows.len() && end > 0 {
            rows.select_nth_unstable(end - 1);
            rows.truncate(end);
        }
        rows.sort_unstable();
        rows.into_iter().skip(skip).map(|row| row.3).collect()
    }
}
