//! The nearest so far.

use super::sphere::rounded;

/// At most so many of the nearest.
pub(super) struct Best {
    take: usize,
    /// Nothing further away is of use; the square of a chord.
    within: f64,
    /// Of those found so far, in no order: more than wanted before the surplus is left out, and then room for
    /// what one leaf has.
    squares: Vec<f64>,
    numbers: Vec<u32>,
    count: usize,
    surplus: usize,
    /// How many come before each.
    ranks: Vec<u32>,
    /// The squares, in parts of the limit.
    parts: Vec<i32>,
}

/// How often the distance is halved to find out about how far the best reach.
const HALVINGS: u32 = 5;

/// So many are compared at once.
const LANES: usize = 4;

impl Best {
    /// `leaf`: how many at most are offered at once.
    pub(super) fn new(take: usize, leaf: usize) -> Self {
        let surplus = take + (take / 2).max(leaf / 2);
        let room = (surplus + leaf).next_multiple_of(LANES);
        let (squares, numbers) = (vec![0.0; room], vec![0; room]);
        let (ranks, parts) = (vec![0; room], vec![0; room]);
        Self { take, within: 0.0, squares, numbers, count: 0, surplus, ranks, parts }
    }

    pub(super) fn begin(&mut self, within: f64) {
        self.count = 0;
        self.within = within;
    }

    /// What is further away is of no use.
    #[inline]
    pub(super) fn limit(&self) -> f64 {
        self.within
    }

    /// What one leaf has: squares of chords, and numbers.
    #[inline]
    pub(super) fn offer(&mut self, squares: &[f64], numbers: &[u32]) {
        let (mut count, within, room) = (self.count, self.within, self.squares.len());
        let (all_squares, all_numbers) = (&mut self.squares[..room], &mut self.numbers[..room]);
        for (squared, number) in squares.iter().zip(numbers) {
            // Always written, sometimes counted: the processor need not guess.
            (all_squares[count], all_numbers[count]) = (*squared, *number);
            count += usize::from(*squared <= within);
        }
        self.count = count;
        if count > self.surplus {
            self.narrow();
        }
    }

    /// Leaves out most of what is not among the best so far.
    fn narrow(&mut self) {
        // Takes less than to find the last of them.
        let (mut low, mut high) = (0.0, self.within);
        for _ in 0..HALVINGS {
            let middle = f64::midpoint(low, high);
            let squares = self.squares[..self.count].iter();
            let nearer: u64 = squares.map(|squared| u64::from(*squared <= middle)).sum();
            (low, high) = if nearer < self.take as u64 { (middle, high) } else { (low, middle) };
        }
        self.within = high;
        let mut kept = 0;
        for n in 0..self.count {
            let (squared, number) = (self.squares[n], self.numbers[n]);
            (self.squares[kept], self.numbers[kept]) = (squared, number);
            kept += usize::from(squared <= high);
        }
        self.count = kept;
        if kept > self.surplus {
            self.leave_out();
        }
    }

    /// Leaves out all that are not among the best so far.
    #[cold]
    fn leave_out(&mut self) {
        self.rank();
        let mut kept = 0;
        for n in 0..self.count {
            let (squared, number) = (self.squares[n], self.numbers[n]);
            (self.squares[kept], self.numbers[kept]) = (squared, number);
            kept += usize::from((self.ranks[n] as usize) < self.take);
        }
        self.count = kept;
        self.within = self.squares[..kept].iter().copied().fold(0.0, f64::max);
    }

    /// Compares each with each: for so few, that takes less than to sort them, as nothing depends on a
    /// guess.
    fn rank(&mut self) {
        let (squares, numbers) = (&self.squares[..self.count], &self.numbers[..self.count]);
        // Lanes that are left over are as far away as can be.
        let parts = &mut self.parts[..self.count.next_multiple_of(LANES)];
        parts[self.count..].fill(i32::MAX);
        // Whole numbers of half the size, of which twice as many are compared at once.
        let scale = f64::from(1_u32 << 30) / self.within.max(f64::MIN_POSITIVE);
        for (part, squared) in parts.iter_mut().zip(squares) {
            *part = rounded(squared * scale) as i32;
        }
        let mut sum = 0;
        for (rank, own) in self.ranks[..self.count].iter_mut().zip(&*parts) {
            let mut lanes = [0; LANES];
            for others in parts.as_chunks::<LANES>().0 {
                for (lane, other) in lanes.iter_mut().zip(others) {
                    *lane += u32::from(other < own);
                }
            }
            *rank = lanes.iter().sum();
            sum += *rank as usize;
        }
        // 0 + 1 + … if all are different.
        if sum != self.count * self.count.saturating_sub(1) / 2 {
            let all = || squares.iter().zip(numbers);
            for (rank, own) in self.ranks.iter_mut().zip(all()) {
                *rank = all()
                    .map(|other| u32::from(other.0 < own.0 || other.0 == own.0 && other.1 < own.1))
                    .sum();
            }
        }
    }

    /// How many were found.
    pub(super) fn count(&self) -> usize {
        self.count.min(self.take)
    }

    /// What was found, in no order: the square of the distance, the number, and which in the order by
    /// distance, then by number.
    pub(super) fn found(&mut self) -> impl Iterator<Item = (f64, u32, usize)> {
        self.rank();
        let found = self.squares[..self.count].iter().zip(&self.numbers).zip(&self.ranks);
        let found = found.map(|((squared, number), rank)| (*squared, *number, *rank as usize));
        found.filter(|(_, _, rank)| *rank < self.take)
    }
}
