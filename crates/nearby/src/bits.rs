//! A set of listings, one bit each.

#[derive(Clone, Debug, Default)]
pub(crate) struct Bits(pub(crate) Vec<u64>);

impl Bits {
    /// An empty set for so many.
    pub(crate) fn new(length: usize) -> Self {
        Self(vec![0; length.div_ceil(64)])
    }

    pub(crate) fn set(&mut self, slot: u32) {
        if let Some(word) = self.0.get_mut(slot as usize / 64) {
            *word |= 1 << (slot % 64);
        }
    }

    pub(crate) fn has(&self, slot: u32) -> bool {
        self.0.get(slot as usize / 64).is_some_and(|word| word >> (slot % 64) & 1 == 1)
    }

    /// Sets one, wherever it is.
    pub(crate) fn grow(&mut self, slot: u32) {
        let word = slot as usize / 64;
        if word >= self.0.len() {
            self.0.reserve_exact((word / 16).max(word + 1 - self.0.len()));
            self.0.resize(word + 1, 0);
        }
        self.set(slot);
    }

    pub(crate) fn clear(&mut self, slot: u32) {
        if let Some(word) = self.0.get_mut(slot as usize / 64) {
            *word &= !(1 << (slot % 64));
        }
    }

    /// Adds what is in the other one.
    pub(crate) fn join(&mut self, other: &Self) {
        self.0.resize(self.0.len().max(other.0.len()), 0);
        self.0.iter_mut().zip(&other.0).for_each(|(word, other)| *word |= other);
    }

    /// Leaves what is in the other one too.
    pub(crate) fn meet(&mut self, other: &Self) {
        self.0.truncate(other.0.len());
        self.0.iter_mut().zip(&other.0).for_each(|(word, other)| *word &= other);
    }

    pub(crate) fn count(&self) -> usize {
        self.0.iter().map(|word| word.count_ones() as usize).sum()
    }

    /// What is in the set, ascending.
    pub(crate) fn ones(&self) -> impl Iterator<Item = u32> {
        self.0.iter().enumerate().flat_map(|(at, word)| {
            let mut word = *word;
            std::iter::from_fn(move || {
                let bit = (word != 0).then(|| word.trailing_zeros())?;
                word &= word - 1;
                Some(at as u32 * 64 + bit)
            })
        })
    }
}
