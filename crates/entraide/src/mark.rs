//! What somebody has read or a file holds: short stand-ins for it, to tell whether it is still the same, and the words
//! themselves, to tell what is new.

use std::collections::BTreeMap;

use sha2::{Digest as _, Sha256};

/// The first `length` bytes of the hash of `bytes`, in hexadecimal.
#[must_use]
pub fn mark(bytes: impl AsRef<[u8]>, length: usize) -> String {
    Sha256::digest(bytes).iter().take(length).map(|byte| format!("{byte:02x}")).collect()
}

/// Words by name, as they were written down when a referent read them; none where nobody has.
#[must_use]
pub fn words_of(read: Option<&str>) -> BTreeMap<String, String> {
    read.and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_is_the_beginning_of_the_known_hash() {
        assert_eq!(mark("abc", 8), "ba7816bf8f01cfea");
    }
}
