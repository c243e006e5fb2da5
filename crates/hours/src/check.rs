//! Whether a text is opening hours at all.
use crate::text::{Problem, read};
use crate::week::Week;

/// The text to keep of opening hours that somebody typed: that of its [`Week`] if it has one that opens,
/// else the text itself, without white space around it and with slips of the hand repaired. An empty text is
/// kept empty. What is kept is never longer than [`LONGEST`](crate::LONGEST), and kept as it is when checked
/// again.
///
/// # Errors
/// If it is too long, or not OSM's syntax.
pub fn check(text: &str) -> Result<String, Problem> {
    let (text, rules) = read(text)?;
    // "off" is a statement; the text of a week that never opens would be none.
    match Week::of_rules(&text, &rules) {
        Some(week) if !week.is_empty() => Ok(week.to_osm()),
        _ => Ok(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::LONGEST;

    #[test]
    fn what_is_kept_is_canonical_or_as_given() {
        for (given, kept) in [
            ("", ""),
            ("mo-fr 9:00 - 12:00, 14:00-18:00;", "Mo-Fr 09:00-12:00,14:00-18:00"),
            ("Mo 09:00-12:00; We 09:00-12:00; Su off", "Mo,We 09:00-12:00"),
            ("00:00-24:00", "24/7"),
            (" Jul–Aug Mo 09:00-12:00", "Jul-Aug Mo 09:00-12:00"),
            ("\"sur rendez-vous\"", "\"sur rendez-vous\""),
            ("off", "off"),
            ("PH off", "PH off"),
            ("Mo[1],Tu[2],We[3] 10:00-12:00", "Mo[1],Tu[2],We[3] 10:00-12:00"),
        ] {
            assert_eq!(check(given).as_deref(), Ok(kept), "{given:?}");
        }
    }

    #[test]
    fn a_problem_has_its_place() {
        let at = |at| Err(Problem::NotUnderstood { at });
        assert_eq!(check("  Lu-Ve 09:00-12:00"), at(Some(2)));
        assert_eq!(check("Mo-Fr 9h-12h"), at(Some(6)));
        assert_eq!(check("Mo 09:00-12:00 Tu 09:00-12:00"), at(Some(15)));
        assert_eq!(check("Mo 10:00"), at(Some(8)));
        assert_eq!(check("week 20-10 Mo 10:00-12:00"), at(None));
        let long = "Mo 09:00-12:00;".repeat(LONGEST / 15);
        assert_eq!(check(&format!(" {long} ")).as_deref(), Ok("Mo 09:00-12:00"));
        assert_eq!(check(&format!("{long};")), Err(Problem::TooLong));
    }

    #[test]
    fn what_would_keep_the_library_busy_is_not_handed_to_it() {
        for date in ["Jan Su[1]", "2030 Jan Su[-1]", "Jan Su[1]-Feb Su[1]", "easter-Jan Su[1]"] {
            let mut text = vec![date; LONGEST / (date.len() + 1)].join(",");
            assert!(matches!(check(&text), Err(Problem::NotUnderstood { at: Some(_) })), "{text}");
            text = text.replace(',', " , ");
            assert!(check(&text).is_err(), "{text}");
        }
    }
}
