//! The code that a person can speak, and find the ask again with.

/// The letters of a code: none that look or sound alike on the phone (no I, O, S/F, B/D/P/T …).
pub const CODE_LETTERS: &[u8] = b"23456789ACHJKLMRUVWXYZ";

/// A new code: 9 letters of 22, 1.2 × 10¹² of them. With a million open asks and all the tries
/// that the rate limit lets through, guessing one takes years.
pub fn new_code(ids: &crate::clock::Ids) -> String {
    ids.letters::<9>(CODE_LETTERS)
}

/// A code as it is spoken and printed: `K4M-7RX-2HP`.
#[must_use]
pub fn spoken(code: &str) -> String {
    let groups: Vec<&str> =
        (0..code.len()).step_by(3).filter_map(|at| code.get(at..(at + 3).min(code.len()))).collect();
    groups.join("-")
}

/// A code as it was typed, made comparable; `None` when it cannot be one.
#[must_use]
pub fn typed_code(typed: &str) -> Option<String> {
    typed_letters(typed, 9)
}

/// So many letters of a code as they were typed, made comparable; `None` when they cannot be those of one.
#[must_use]
pub fn typed_letters(typed: &str, letters: usize) -> Option<String> {
    let code: String =
        typed.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_uppercase();
    (code.len() == letters && code.bytes().all(|byte| CODE_LETTERS.contains(&byte))).then_some(code)
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::DateTime;

    use crate::clock::{Clock, Ids};

    #[test]
    fn a_code_is_read_back_as_people_type_it() {
        let ids = Ids::seeded(Clock::by_hand(DateTime::default()), 1);
        for _ in 0..1000 {
            let code = new_code(&ids);
            assert_eq!(typed_code(&spoken(&code)), Some(code.clone()));
            assert_eq!(
                typed_code(&format!(" {} ", spoken(&code).to_lowercase().replace('-', " "))),
                Some(code)
            );
        }
        assert_eq!(typed_code("K4M-7RX-2H"), None);
        assert_eq!(typed_code("K4M-7RX-2HO"), None);
        assert_eq!(typed_code("’; drop table"), None);
    }
}
