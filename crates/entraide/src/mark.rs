//! Marks: short stand-ins for what somebody has read or a file holds, to tell whether it is still the same.

use sha2::{Digest as _, Sha256};

/// The first `length` bytes of the hash of `bytes`, in hexadecimal.
#[must_use]
pub fn mark(bytes: impl AsRef<[u8]>, length: usize) -> String {
    Sha256::digest(bytes).iter().take(length).map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_is_the_beginning_of_the_known_hash() {
        assert_eq!(mark("abc", 8), "ba7816bf8f01cfea");
    }
}
