//! Slips of the hand that everybody understands, repaired before the text is read.

/// The names of days in OSM's syntax, with public and school holidays.
const DAYS: [&str; 9] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su", "PH", "SH"];

/// A text with its slips repaired, character by character, and where each stood in the text as given.
#[derive(Debug)]
pub(crate) struct Tidy(Vec<(char, usize)>);

impl Tidy {
    /// Outside of quotes:
    /// - white space becomes one space, and none before `,` and `;`;
    /// - dashes of all lengths become `-`, a colon after a word a space (`Mo-Fr: 09:00-12:00`);
    /// - `ph` and `sh` become capitals, as the library wants them, which takes the weekdays either way;
    /// - in a list of days there are no spaces: the library takes `Mo, We 10:00-12:00` for a Monday open all
    ///   day and a Wednesday from ten;
    /// - what is left at the end of a list or of a rule goes.
    pub(crate) fn of(text: &str) -> Self {
        let given: Vec<char> = text.chars().collect();
        let mut tidy: Vec<(char, usize)> = Vec::with_capacity(given.len());
        let mut quoted = false;
        for (at, &c) in given.iter().enumerate() {
            quoted ^= c == '"';
            let last = tidy.last().map(|&(last, _)| last);
            match c {
                _ if quoted => tidy.push((c, at)),
                ':' if last.is_some_and(char::is_alphabetic) => tidy.push((' ', at)),
                _ if c.is_whitespace() => {
                    if !matches!(last, None | Some(' ')) && !in_list(&tidy, &given[at..]) {
                        tidy.push((' ', at));
                    }
                }
                '\u{2010}'..='\u{2015}' | '\u{2212}' => tidy.push(('-', at)),
                ',' | ';' => {
                    tidy.pop_if(|(last, _)| *last == ' ');
                    tidy.push((c, at));
                }
                _ if is_holiday(&given, at) => tidy.push((c.to_ascii_uppercase(), at)),
                _ => tidy.push((c, at)),
            }
        }
        while tidy.pop_if(|(last, _)| matches!(last, ' ' | ',' | ';')).is_some() {}
        Self(tidy)
    }

    /// The repaired text.
    pub(crate) fn text(&self) -> String {
        self.0.iter().map(|(c, _)| c).collect()
    }

    /// Which character of the given text stands at this byte of the repaired one; after the last, the one
    /// that would follow.
    pub(crate) fn given(&self, byte: usize) -> usize {
        let mut start = 0;
        for &(c, at) in &self.0 {
            start += c.len_utf8();
            if byte < start {
                return at;
            }
        }
        self.0.last().map_or(0, |(_, at)| at + 1)
    }
}

/// Whether white space stands between the comma after a day and another day.
fn in_list(before: &[(char, usize)], after: &[char]) -> bool {
    let [.., first, second, (',', _)] = before else { return false };
    let alone = before.len() == 3 || !before[before.len() - 4].0.is_alphabetic();
    let next: Vec<char> = after.iter().copied().skip_while(|c| c.is_whitespace()).take(3).collect();
    alone && is_day(&[first.0, second.0]) && is_day(&next)
}

/// Whether the characters begin with a day's name, and what follows is not a letter of the same word.
fn is_day(chars: &[char]) -> bool {
    let [first, second, after @ ..] = chars else { return false };
    let name: String = [first, second].into_iter().collect();
    DAYS.iter().any(|day| day.eq_ignore_ascii_case(&name))
        && !after.first().is_some_and(|c| c.is_alphabetic())
}

/// Whether the letter is one of `ph` or `sh`, as a word.
fn is_holiday(chars: &[char], at: usize) -> bool {
    let start = if matches!(chars[at], 'h' | 'H') { at.checked_sub(1) } else { Some(at) };
    start.is_some_and(|start| {
        let alone = start == 0 || !chars[start - 1].is_alphabetic();
        let holiday = matches!(chars[start..], ['p' | 'P' | 's' | 'S', 'h' | 'H', ..]);
        alone && holiday && is_day(&chars[start..])
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_are_repaired() {
        for (given, tidy) in [
            ("  Mo-Fr\u{a0} 09:00–12:00 ; ", "Mo-Fr 09:00-12:00"),
            ("Mo , We, Fr 10:00-12:00 , 14:00-16:00", "Mo,We,Fr 10:00-12:00, 14:00-16:00"),
            ("Mo-Fr: 09:00-12:00", "Mo-Fr 09:00-12:00"),
            ("Mo-Fr:09:00-12:00", "Mo-Fr 09:00-12:00"),
            ("Mo-Fr 09:00-12:00; ph,  sh off", "Mo-Fr 09:00-12:00; PH,SH off"),
            ("Mo-Fr 09:00-12:00, PH off", "Mo-Fr 09:00-12:00, PH off"),
            ("Mo off, Tu off", "Mo off, Tu off"),
            ("Mo, Thu", "Mo, Thu"),
            ("10:00-12:00 \"mo , tu  – ph;\" ;", "10:00-12:00 \"mo , tu  – ph;\""),
            (" ; ", ""),
        ] {
            assert_eq!(Tidy::of(given).text(), tidy, "{given:?}");
        }
    }

    #[test]
    fn a_place_is_one_of_the_given_text() {
        let tidy = Tidy::of("  é–x ;;");
        assert_eq!(tidy.text(), "é-x");
        assert_eq!([0, 2, 3, 4].map(|byte| tidy.given(byte)), [2, 3, 4, 5]);
        assert_eq!(Tidy::of("").given(0), 0);
    }
}
