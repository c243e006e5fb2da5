//! What somebody typed, taken apart: the words of a name, and a postcode.

use crate::normal::{canonise, words};

/// Longer than any label we give out; the rest is ignored.
const MAX_CHARS: usize = 100;

/// What was typed.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Query {
    /// The words of the name, as they are in the index.
    pub(crate) words: Vec<String>,
    /// The digits of a postcode, or of its beginning.
    pub(crate) postcode: Option<String>,
    /// What a label holds in brackets instead of a postcode: "75" of "Paris (75)", "be" of "Bern (BE)".
    pub(crate) mark: Option<String>,
}

impl Query {
    pub(crate) fn parse(typed: &str) -> Self {
        let typed: String = typed.chars().take(MAX_CHARS).collect();
        let mut words = words(&typed);
        let mark = mark_of(&typed);
        if mark.is_some() {
            words.pop();
        }
        // "73011 Chambéry Cedex 2": a distributor of mail, not a place.
        if let Some(cedex) = words.iter().position(|word| word == "cedex") {
            words.truncate(cedex);
        }
        let mut postcode = None;
        if let Some(at) = words.iter().position(|word| postcode_of(word).is_some()) {
            postcode = postcode_of(&words[at]).map(str::to_owned);
            words.remove(at);
            // "L-1234", "CH 3011"
            if at > 0 && is_country_mark(&words[at - 1]) {
                words.remove(at - 1);
            }
        }
        // Digits alone are a postcode being typed; beside words they may be "Paris 11".
        if let ([word], None) = (words.as_slice(), &postcode)
            && word.bytes().all(|byte| byte.is_ascii_digit())
        {
            postcode = words.pop();
        }
        canonise(&mut words, false);
        Self { words, postcode, mark }
    }

    /// The name without spaces, as the index has it.
    pub(crate) fn compact(&self) -> String {
        self.words.concat()
    }
}

/// The short word in brackets at the end, if there is one after a name.
fn mark_of(typed: &str) -> Option<String> {
    let (name, mark) = typed.trim_end().strip_suffix(')')?.rsplit_once('(')?;
    let fits = (1..=3).contains(&mark.len()) && mark.bytes().all(|byte| byte.is_ascii_alphanumeric());
    (fits && !words(name).is_empty()).then(|| mark.to_ascii_lowercase())
}

fn is_country_mark(word: &str) -> bool {
    matches!(word, "f" | "fr" | "b" | "be" | "ch" | "l" | "lu" | "fl" | "li" | "mc")
}

/// The digits of a word that is a postcode: four or five, perhaps with the country's letters before.
fn postcode_of(word: &str) -> Option<&str> {
    let digits = word.trim_start_matches(|c: char| c.is_ascii_lowercase());
    let letters = &word[..word.len() - digits.len()];
    let fits = (4..=5).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
    (fits && (letters.is_empty() || is_country_mark(letters))).then_some(digits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_postcode_is_found_wherever_it_stands() {
        let queries = [
            ("73000 Chambéry", "chambery", Some("73000")),
            ("Chambéry (73000)", "chambery", Some("73000")),
            ("L-1234 Luxembourg", "luxembourg", Some("1234")),
            ("B1000 Bruxelles", "bruxelles", Some("1000")),
            ("73011 Chambéry Cedex 2", "chambery", Some("73011")),
            ("Paris 11e", "paris 11", None),
            ("730", "", Some("730")),
            ("l isle", "l isle", None),
            ("", "", None),
        ];
        for (typed, words, postcode) in queries {
            let query = Query::parse(typed);
            assert_eq!((query.words.join(" ").as_str(), query.postcode.as_deref()), (words, postcode));
        }
        assert_eq!(Query::parse("Marseille (13)").mark.as_deref(), Some("13"));
        assert_eq!(Query::parse("(13)").mark, None);
    }
}
