//! What is kept of each listing's text: title, the caller's extra, the numbers of its terms; one after
//! the other in a single vector, which is written anew when a quarter of it is out of date.

/// Longer titles and extras are cut.
const LONGEST: usize = 1000;

#[derive(Clone, Debug, Default)]
pub(crate) struct Texts {
    bytes: Vec<u8>,
    dead: usize,
}

impl Texts {
    /// Keeps a record and tells where it is; none if there is no room left (4 GB). The terms must be
    /// in ascending order.
    pub(crate) fn add(&mut self, title: &str, extra: &str, terms: &[u32]) -> Option<u32> {
        let (title, extra) = (cut(title), cut(extra));
        let at = u32::try_from(self.bytes.len()).ok()?;
        let mut lead = Vec::with_capacity(6 + 3 * terms.len());
        put(&mut lead, title.len() as u32);
        put(&mut lead, extra.len() as u32);
        put(&mut lead, terms.len() as u32);
        let mut before = 0;
        for term in terms {
            put(&mut lead, term - before);
            before = *term;
        }
        let length = lead.len() + title.len() + extra.len();
        if self.bytes.capacity() - self.bytes.len() < length {
            self.bytes.reserve_exact(length + self.bytes.len() / 16);
        }
        self.bytes.extend(lead);
        self.bytes.extend(title.as_bytes());
        self.bytes.extend(extra.as_bytes());
        Some(at)
    }

    /// Title and extra.
    pub(crate) fn read(&self, at: u32) -> (&str, &str) {
        let (title, extra, terms) = self.lead(at);
        let (title, rest) = terms.rest().split_at_checked(title).unwrap_or_default();
        let extra = rest.get(..extra).unwrap_or_default();
        (std::str::from_utf8(title).unwrap_or_default(), std::str::from_utf8(extra).unwrap_or_default())
    }

    /// The terms, in ascending order.
    pub(crate) fn terms(&self, at: u32) -> Terms<'_> {
        self.lead(at).2
    }

    fn lead(&self, at: u32) -> (usize, usize, Terms<'_>) {
        let mut bytes = self.bytes.get(at as usize..).unwrap_or_default();
        let (title, extra, left) = (take(&mut bytes), take(&mut bytes), take(&mut bytes));
        (title as usize, extra as usize, Terms { bytes, left, before: 0 })
    }

    fn length(&self, at: u32) -> usize {
        let (title, extra, terms) = self.lead(at);
        self.bytes.len() - at as usize - terms.rest().len() + title + extra
    }

    /// Gives a record up.
    pub(crate) fn drop(&mut self, at: u32) {
        self.dead += self.length(at);
    }

    /// Whether [`compact`](Self::compact) is worth while.
    pub(crate) fn is_sparse(&self) -> bool {
        self.dead > 4096 && self.dead > self.bytes.len() / 4
    }

    /// Leaves nothing but these records, and tells them where they are now.
    pub(crate) fn compact<'a>(&mut self, records: impl Iterator<Item = &'a mut u32>) {
        let live = self.bytes.len().saturating_sub(self.dead);
        let mut bytes = Vec::with_capacity(live + live / 8);
        for at in records {
            let from = *at as usize;
            let record = self.bytes.get(from..from + self.length(*at)).unwrap_or_default();
            // Not beyond where it was: in the range of u32.
            *at = bytes.len() as u32;
            bytes.extend(record);
        }
        (self.bytes, self.dead) = (bytes, 0);
    }

    pub(crate) fn capacity(&self) -> usize {
        self.bytes.capacity()
    }
}

/// The numbers of a record's terms.
pub(crate) struct Terms<'a> {
    bytes: &'a [u8],
    left: u32,
    before: u32,
}

impl<'a> Terms<'a> {
    /// What follows after the last of them.
    fn rest(&self) -> &'a [u8] {
        let mut terms = Terms { bytes: self.bytes, left: self.left, before: 0 };
        while terms.next().is_some() {}
        terms.bytes
    }
}

impl Iterator for Terms<'_> {
    type Item = u32;

    fn next(&mut self) -> Option<u32> {
        self.left = self.left.checked_sub(1)?;
        self.before = self.before.wrapping_add(take(&mut self.bytes));
        Some(self.before)
    }
}

/// Seven bits a byte, the last one below 128.
fn put(bytes: &mut Vec<u8>, mut number: u32) {
    while number >= 128 {
        bytes.push(number as u8 | 128);
        number >>= 7;
    }
    bytes.push(number as u8);
}

fn take(bytes: &mut &[u8]) -> u32 {
    let (mut number, mut shift) = (0, 0);
    while let Some((byte, rest)) = bytes.split_first() {
        *bytes = rest;
        number |= u32::from(byte & 127).checked_shl(shift).unwrap_or(0);
        if *byte < 128 {
            break;
        }
        shift += 7;
    }
    number
}

fn cut(text: &str) -> &str {
    text.get(..text.floor_char_boundary(LONGEST)).unwrap_or_default()
}
