//! A text handed to the library that knows OSM's grammar, with what it must be guarded from.
use opening_hours_syntax::rules::OpeningHoursExpression;
use opening_hours_syntax::{Error, parse};
use pest::error::InputLocation;

use crate::tidy::Tidy;

/// How many characters a text has at most, white space around it apart. OSM's own limit is 255.
pub const LONGEST: usize = 300;

/// How many dates of the kind `Jan Su[1]` a list may go on after. The library's grammar (2.1.4) looks at the
/// rest of such a list three times a date: a dozen take it seconds, and thirty fit into a text. It has no
/// other way to call itself, so what is short in this respect is read in no time.
const MOST_DATES: usize = 4;

/// Why a text is not taken for opening hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// It has more than [`LONGEST`] characters.
    TooLong,
    /// It is not OSM's syntax, or too strange a piece of it.
    NotUnderstood {
        /// How many characters of the given text come before the place where it stops to be understood, if
        /// that is known; all of them if something is missing at the end.
        at: Option<usize>,
    },
}

/// The text with its slips repaired, and its rules: none if it is empty.
pub(crate) fn read(text: &str) -> Result<(String, OpeningHoursExpression), Problem> {
    if text.trim().chars().nth(LONGEST).is_some() {
        return Err(Problem::TooLong);
    }
    let tidy = Tidy::of(text);
    let text = tidy.text();
    if text.is_empty() {
        return Ok((text, OpeningHoursExpression { rules: Vec::new() }));
    }
    if let Some((byte, _)) = text.match_indices("],").nth(MOST_DATES) {
        return Err(Problem::NotUnderstood { at: Some(tidy.given(byte)) });
    }
    match parse(&text) {
        Ok(rules) => Ok((text, rules)),
        Err(Error::Syntax(error)) => {
            let (InputLocation::Pos(byte) | InputLocation::Span((byte, _))) = error.location;
            Err(Problem::NotUnderstood { at: Some(tidy.given(byte)) })
        }
        Err(_) => Err(Problem::NotUnderstood { at: None }),
    }
}
