//! The bytes of kept pages. How many pages are at hand is limited by their size, so those that are sent as they
//! are lie packed in memory; the ones asked for last are there unpacked too.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use axum::body::Bytes;

/// The bytes of a page.
pub enum Kept {
    /// Compressed for the reader, and left so.
    AsSent(Bytes),
    /// For readers who take no compression.
    Packed(Arc<Packed>),
}

/// A page packed by LZ4: a quarter of its size, and unpacked in some ten microseconds.
pub struct Packed {
    packed: Box<[u8]>,
    /// As long as the page is among [`Unpacked`].
    bytes: RwLock<Option<Bytes>>,
}

/// The pages that were unpacked last.
pub struct Unpacked {
    most: AtomicU64,
    queue: Mutex<Queue>,
}

#[derive(Default)]
struct Queue {
    pages: VecDeque<(Arc<Packed>, u64)>,
    bytes: u64,
}

impl Kept {
    /// Of bytes that are compressed already, or not.
    #[must_use]
    pub fn new(bytes: &Bytes, is_compressed: bool) -> Self {
        if is_compressed {
            // Of the very length: what a page was made in may have room for twice as much.
            return Self::AsSent(Bytes::copy_from_slice(bytes));
        }
        let packed = lz4_flex::compress_prepend_size(bytes).into();
        Self::Packed(Arc::new(Packed { packed, bytes: RwLock::default() }))
    }

    /// How many bytes lie in memory, at least.
    #[must_use]
    pub fn size(&self) -> usize {
        match self {
            Self::AsSent(bytes) => bytes.len(),
            Self::Packed(page) => page.packed.len(),
        }
    }

    /// What is sent. Nothing that was packed here fails to be unpacked.
    #[must_use]
    pub fn bytes(&self, unpacked: &Unpacked) -> Option<Bytes> {
        let page = match self {
            Self::AsSent(bytes) => return Some(bytes.clone()),
            Self::Packed(page) => page,
        };
        if let Some(bytes) = &*page.bytes.read().unwrap_or_else(PoisonError::into_inner) {
            return Some(bytes.clone());
        }
        let bytes = Bytes::from(lz4_flex::decompress_size_prepended(&page.packed).ok()?);
        unpacked.add(page, &bytes);
        Some(bytes)
    }
}

impl Unpacked {
    /// Room for so many bytes.
    #[must_use]
    pub fn new(most: u64) -> Self {
        Self { most: AtomicU64::new(most), queue: Mutex::default() }
    }

    /// Makes the room as large as that.
    pub fn set_capacity(&self, most: u64) {
        self.most.store(most, Ordering::Relaxed);
    }

    /// Puts a page at hand; those that have been longest make room.
    fn add(&self, page: &Arc<Packed>, bytes: &Bytes) {
        page.set(Some(bytes.clone()));
        let mut queue = self.queue.lock().unwrap_or_else(PoisonError::into_inner);
        queue.bytes += bytes.len() as u64;
        queue.pages.push_back((Arc::clone(page), bytes.len() as u64));
        while queue.bytes > self.most.load(Ordering::Relaxed)
            && let Some((oldest, bytes)) = queue.pages.pop_front()
        {
            queue.bytes -= bytes;
            oldest.set(None);
        }
    }
}

impl Packed {
    fn set(&self, bytes: Option<Bytes>) {
        *self.bytes.write().unwrap_or_else(PoisonError::into_inner) = bytes;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_come_back_as_they_were_and_only_the_last_stay_unpacked() {
        let page = |n: u8| Bytes::from(vec![n; 1000]);
        let unpacked = Unpacked::new(2500);
        let kept: Vec<Kept> = (0..4).map(|n| Kept::new(&page(n), n == 3)).collect();
        assert!(kept[0].size() < 100 && kept[3].size() == 1000);
        for _ in 0..2 {
            for (n, kept) in (0..).zip(&kept) {
                assert_eq!(kept.bytes(&unpacked), Some(page(n)));
            }
        }
        let is_at_hand = |kept: &Kept| match kept {
            Kept::AsSent(_) => true,
            Kept::Packed(page) => page.bytes.read().is_ok_and(|bytes| bytes.is_some()),
        };
        assert_eq!(kept.iter().map(is_at_hand).collect::<Vec<_>>(), [false, true, true, true]);
        assert_eq!(unpacked.queue.lock().map(|queue| queue.bytes).ok(), Some(2000));
    }
}
