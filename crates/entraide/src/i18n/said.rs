//! What is said again and again: a list says of each posting how far and how old it is.

use std::borrow::Cow;
use std::sync::OnceLock;

use super::Lang;

/// Larger numbers are put into words each time.
const MOST: usize = 128;

/// A message about a whole number, put into words once for each small number and language.
pub struct Said {
    key: &'static str,
    name: &'static str,
    texts: [[OnceLock<String>; MOST]; Lang::ALL.len()],
}

impl Said {
    /// Of the message `key`, with the argument `name`.
    #[must_use]
    pub const fn new(key: &'static str, name: &'static str) -> Self {
        Self { key, name, texts: [const { [const { OnceLock::new() }; MOST] }; Lang::ALL.len()] }
    }

    /// The message about a number, as [`Lang::t1`] says it.
    #[must_use]
    pub fn of(&self, number: i64, lang: Lang) -> Cow<'_, str> {
        let say = || lang.t1(self.key, self.name, number);
        let known = usize::try_from(number).ok().and_then(|number| self.texts[lang as usize].get(number));
        known.map_or_else(|| say().into(), |text| text.get_or_init(say).as_str().into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_what_the_message_says() {
        static POSTED: Said = Said::new("near-posted", "days");
        for lang in Lang::ALL {
            for number in [0, 1, 2, 1, 127, 128, 5000, -1] {
                assert_eq!(POSTED.of(number, lang), lang.t1("near-posted", "days", number));
            }
        }
    }
}
