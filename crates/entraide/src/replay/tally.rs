//! What is counted on the way, by day and in all.

use std::collections::BTreeMap;

use queue::Ran;
use serde::Serialize;

use super::folk::Minute;
use super::run::DAY;
use crate::mail::letter::Letter;

/// One day.
#[derive(Clone, Copy, Debug, Default, Serialize)]
pub struct Day {
    /// Helpers who signed up.
    pub signed_up: u64,
    /// … who confirmed.
    pub confirmed: u64,
    /// … who unsubscribed.
    pub unsubscribed: u64,
    /// Asks written down.
    pub asked: u64,
    /// … opened.
    pub opened: u64,
    /// Asks that found their first helper.
    pub matched: u64,
    /// Asks that were done.
    pub done: u64,
    /// Yes in time.
    pub yes: u64,
    /// Yes too late.
    pub late: u64,
    /// No.
    pub no: u64,
    /// Promises kept.
    pub kept: u64,
    /// Alerts mailed.
    pub alerts: u64,
    /// All letters.
    pub letters: u64,
    /// At its end: asks that wait for a coordinator.
    pub in_hand: u64,
    /// At its end: asks that are open or in progress.
    pub unfinished: u64,
}

/// All that is counted.
#[derive(Debug)]
pub(super) struct Tally {
    days: Vec<Day>,
    letters: BTreeMap<&'static str, u64>,
    distances: Vec<i32>,
    /// What people did.
    pub(super) deeds: u64,
    /// Jobs that ran.
    pub(super) jobs: u64,
    /// Attempts of jobs that failed.
    pub(super) failed: u64,
    /// What the desk was not allowed to do.
    pub(super) refused: u64,
    /// Calls of the desk.
    pub(super) calls: u64,
}

impl Tally {
    pub(super) fn new() -> Self {
        Self {
            days: vec![Day::default()],
            letters: BTreeMap::new(),
            distances: Vec::new(),
            deeds: 0,
            jobs: 0,
            failed: 0,
            refused: 0,
            calls: 0,
        }
    }

    /// The day that is being lived through.
    pub(super) fn today(&mut self) -> &mut Day {
        let last = self.days.len() - 1;
        &mut self.days[last]
    }

    /// When that day ends.
    pub(super) fn day_ends(&self, start: Minute) -> Minute {
        start + self.days.len() as Minute * DAY
    }

    pub(super) fn end_of_day(&mut self, in_hand: u64, unfinished: usize) {
        let today = self.today();
        (today.in_hand, today.unfinished) = (in_hand, unfinished as u64);
        self.days.push(Day::default());
    }

    /// A letter has left.
    pub(super) fn left(&mut self, letter: Letter) {
        *self.letters.entry(letter.stem()).or_default() += 1;
        let today = self.today();
        today.letters += 1;
        today.alerts += u64::from(matches!(letter, Letter::Alert | Letter::AlertAgain));
    }

    pub(super) fn letters(&self) -> u64 {
        self.letters.values().sum()
    }

    pub(super) fn by_letter(&self) -> &BTreeMap<&'static str, u64> {
        &self.letters
    }

    /// A yes in time, from so far.
    pub(super) fn said_yes(&mut self, metres: i32) {
        self.distances.push(metres);
    }

    pub(super) fn distances(&self) -> &[i32] {
        &self.distances
    }

    /// The days so far; the one that has just begun is not among them.
    pub(super) fn days(&self) -> &[Day] {
        &self.days[..self.days.len() - 1]
    }

    pub(super) fn ran(&mut self, ran: Ran) {
        self.jobs += ran.completed as u64;
        self.failed += (ran.retried + ran.dead) as u64;
    }
}
