//! Whole numbers as a reader of each language expects them.

use super::Lang;

impl Lang {
    /// "12 345", "12’345", "12.345" or "12,345". Four digits stand together, as most people write them.
    #[must_use]
    pub fn number(self, number: usize) -> String {
        let digits = number.to_string();
        if digits.len() < 5 {
            return digits;
        }
        let mark = match self {
            Self::Fr => '\u{202f}',
            Self::De => '’',
            Self::It | Self::Nl => '.',
            Self::En => ',',
        };
        let mut grouped = String::with_capacity(digits.len() * 2);
        for (at, digit) in digits.chars().enumerate() {
            if at > 0 && (digits.len() - at).is_multiple_of(3) {
                grouped.push(mark);
            }
            grouped.push(digit);
        }
        grouped
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_stand_in_threes() {
        assert_eq!(Lang::En.number(1006), "1006");
        assert_eq!(Lang::En.number(1_234_567), "1,234,567");
        assert_eq!(Lang::De.number(12_345), "12’345");
        assert_eq!(Lang::Fr.number(100_000), "100\u{202f}000");
    }
}
