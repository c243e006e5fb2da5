//! The nearest so far.

/// At most so many of the nearest, the nearest first.
pub(super) struct Best {
    take: usize,
    /// Nothing further away is taken; the square of a chord.
    within: f64,
    found: Vec<(f64, u32)>,
}

impl Best {
    pub(super) fn new(take: usize) -> Self {
        Self { take, within: 0.0, found: Vec::with_capacity(take) }
    }

    pub(super) fn begin(&mut self, within: f64) {
        self.found.clear();
        self.within = within;
    }

    /// What is further away is of no use.
    pub(super) fn limit(&self) -> f64 {
        self.within
    }

    /// Ties go to the lower number.
    #[inline]
    pub(super) fn offer(&mut self, squared: f64, number: u32) {
        if squared <= self.within {
            self.take(squared, number);
        }
    }

    fn take(&mut self, squared: f64, number: u32) {
        let comes_after = |other: &(f64, u32)| other.0 > squared || (other.0 == squared && other.1 > number);
        if self.found.len() == self.take {
            if !self.found.last().is_some_and(comes_after) {
                return;
            }
            self.found.pop();
        }
        let mut place = self.found.len();
        self.found.push((squared, number));
        while place > 0 && comes_after(&self.found[place - 1]) {
            self.found[place] = self.found[place - 1];
            place -= 1;
        }
        self.found[place] = (squared, number);
        if self.found.len() == self.take {
            self.within = self.found[self.take - 1].0;
        }
    }

    /// By distance (the square of the chord), then by number.
    pub(super) fn found(&self) -> &[(f64, u32)] {
        &self.found
    }

    /// How far the last of them is, as a chord, if there are as many as wanted.
    pub(super) fn reach(&self) -> Option<f64> {
        self.found.last().filter(|_| self.found.len() == self.take).map(|last| last.0.sqrt())
    }
}
