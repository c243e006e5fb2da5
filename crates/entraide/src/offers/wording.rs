//! What strangers may read is looked at first: contacts in it are refused, words that smell of money
//! are shown to a moderator.

use std::ops::Range;
use std::sync::LazyLock;

use crate::web::forms::phone_e164;

/// The ways of speaking of money, as folded words.
static MONEY: LazyLock<Vec<Vec<String>>> = LazyLock::new(|| {
    let lines = include_str!("money.txt").lines().map(str::trim);
    let said = lines.filter(|line| !line.is_empty() && !line.starts_with('#'));
    said.map(|line| words(line).into_iter().map(|word| word.folded).collect()).collect()
});

/// A word of a text.
struct Word {
    /// Where it stands, in bytes.
    at: Range<usize>,
    /// Without accents and capitals.
    folded: String,
}

fn is_sign(c: char) -> bool {
    matches!(c, '€' | '$' | '£')
}

/// Letters of one kind: a word, a number, or a sign alone.
fn kind(c: char) -> u8 {
    match c {
        c if is_sign(c) => 3,
        c if c.is_numeric() => 2,
        // Accents that stand as characters of their own belong to the letter before.
        c if c.is_alphabetic() || ('\u{300}'..='\u{36f}').contains(&c) => 1,
        _ => 0,
    }
}

/// The words of a text: "20CHF" is two.
fn words(text: &str) -> Vec<Word> {
    let mut found: Vec<Word> = Vec::new();
    let mut before = 0;
    for (at, c) in text.char_indices() {
        let now = kind(c);
        let end = at + c.len_utf8();
        match found.last_mut() {
            Some(word) if now == before && (now == 1 || now == 2) => word.at.end = end,
            _ if now != 0 => found.push(Word { at: at..end, folded: String::new() }),
            _ => {}
        }
        before = now;
    }
    for word in &mut found {
        let said = &text[word.at.clone()];
        word.folded = if said.starts_with(is_sign) { said.to_owned() } else { geo::slug(said) };
    }
    found
}

/// Where a text speaks of money, in order.
#[must_use]
pub fn money(text: &str) -> Vec<Range<usize>> {
    let words = words(text);
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let rest = &words[at..];
        let longest = MONEY
            .iter()
            .filter(|said| {
                said.len() <= rest.len() && said.iter().zip(rest).all(|(said, word)| *said == word.folded)
            })
            .map(Vec::len)
            .max();
        match longest {
            Some(count) => {
                found.push(words[at].at.start..words[at + count - 1].at.end);
                at += count;
            }
            None => {
                // "20.–", as prices are written in Switzerland.
                let word = &words[at];
                let is_number = text[word.at.clone()].starts_with(char::is_numeric);
                let dashed = [".-", ".–", ".—"].iter().any(|end| text[word.at.end..].starts_with(end));
                if is_number && dashed {
                    found.push(word.at.clone());
                }
                at += 1;
            }
        }
    }
    found
}

/// The words of some texts that speak of money, each once.
#[must_use]
pub fn flags(texts: &[&str]) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for text in texts {
        for at in money(text) {
            let said = text[at].to_lowercase();
            if !all.contains(&said) && all.len() < 20 {
                all.push(said);
            }
        }
    }
    all
}

/// A text in pieces, those that speak of money marked.
#[must_use]
pub fn marked(text: &str) -> Vec<(bool, String)> {
    let mut pieces = Vec::new();
    let mut from = 0;
    for at in money(text) {
        pieces.push((false, text[from..at.start].to_owned()));
        from = at.end;
        pieces.push((true, text[at].to_owned()));
    }
    pieces.push((false, text[from..].to_owned()));
    pieces.retain(|(_, piece)| !piece.is_empty());
    pieces
}

/// Whether a text holds a mail address or a phone number; numbers are read as of `country`.
#[must_use]
pub fn holds_contact(text: &str, country: &str) -> bool {
    holds_address(text) || numbers(text).iter().any(|number| is_phone(number, country))
}

/// "a@b.c", and as people write it to hide it from robots: "a (at) b.c".
fn holds_address(text: &str) -> bool {
    let mut plain = text.to_lowercase();
    for hidden in ["(at)", "[at]", "{at}", "(arobase)", "[arobase]", "(a)", "＠"] {
        plain = plain.replace(hidden, "@");
    }
    plain = plain.replace(" @", "@").replace("@ ", "@");
    plain.match_indices('@').any(|(at, _)| {
        let is_part = |c: char| c.is_alphanumeric() || ".-_+".contains(c);
        let before = plain[..at].chars().next_back().is_some_and(is_part);
        let host: String = plain[at + 1..].chars().take_while(|c| is_part(*c)).collect();
        before && host.trim_matches('.').contains('.')
    })
}

/// Runs of digits with what people put between them, days taken out.
fn numbers(text: &str) -> Vec<String> {
    let mut runs = Vec::new();
    let mut run = String::new();
    let mut gap = 0;
    for c in text.chars().chain(['\n', '\n', '\n']) {
        if c.is_ascii_digit() || (c == '+' && run.is_empty()) {
            run.push(c);
            gap = 0;
        } else if !run.is_empty() && " .-/()\u{a0}\u{202f}–·'’".contains(c) && gap < 3 {
            run.push(c);
            gap += 1;
        } else if !run.is_empty() {
            runs.push(std::mem::take(&mut run));
            gap = 0;
        }
    }
    runs
}

fn is_phone(run: &str, country: &str) -> bool {
    let rest: String = without_days(run);
    let digits: String = rest.chars().filter(char::is_ascii_digit).collect();
    if !(8..=15).contains(&digits.len()) {
        // More than one number in a row.
        return digits.len() > 15;
    }
    let is_abroad = rest.starts_with('+') || digits.starts_with("00");
    let is_here = digits.starts_with('0') && digits.len() >= 9;
    is_abroad || is_here || phone_e164(&digits, country).is_some()
}

/// A run without the days in it: "16.03.2026 - 20.03.2026" is no phone number.
fn without_days(run: &str) -> String {
    let is_day = |part: &str| {
        let numbers: Vec<&str> = part.split(['.', '/', '-']).filter(|number| !number.is_empty()).collect();
        let [a, b, c] = numbers[..] else { return false };
        let size = (a.len(), b.len(), c.len());
        let value = |text: &str| text.parse::<u32>().unwrap_or(99);
        match size {
            (4, 1..=2, 1..=2) => value(b) <= 12 && value(c) <= 31,
            (1..=2, 1..=2, 4) => value(a) <= 31 && value(b) <= 12 && (1900..2200).contains(&value(c)),
            _ => false,
        }
    };
    let parts = run.split([' ', '\u{a0}', '\u{202f}', '–', '(', ')']);
    parts.filter(|part| !is_day(part)).collect::<Vec<_>>().join(" ").trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_money_are_found_as_words() {
        for (text, said) in [
            ("20 € de l’heure", vec!["€", "de l’heure"]),
            ("Stundenlohn: Fr. 25.–", vec!["stundenlohn", "25"]),
            ("5euros, REMUNERE", vec!["euros", "remunere"]),
            ("20CHF per uur", vec!["chf", "per uur"]),
            ("dieci euro all'ora", vec!["euro", "all'ora"]),
            ("payé, payé et repayé", vec!["payé"]),
            ("Des fruits frais, gratuitement, sans échange", vec![]),
            ("Eine Stunde Zeit am Preisrain, kostenlos", vec![]),
            ("Payet habite au 3.–", vec!["3"]),
            ("", vec![]),
        ] {
            assert_eq!(flags(&[text]), said, "{text}");
            assert_eq!(marked(text).into_iter().map(|(_, piece)| piece).collect::<String>(), text);
        }
    }

    #[test]
    fn contacts_are_found_and_days_are_none() {
        for (text, country) in [
            ("Appelez le 06 39 98 00 01", "FR"),
            ("06.39.98.00.01", "FR"),
            ("+41 79 000 00 12", "FR"),
            ("0041790000012", "CH"),
            ("079/000.00.12", "CH"),
            ("Tel. 0039 06 1234 5678", "FR"),
            ("621 123 456", "LU"),
            ("Écrivez à luc@example.org !", "FR"),
            ("luc (at) example.org", "FR"),
            ("luc[at]poste.example", "FR"),
        ] {
            assert!(holds_contact(text, country), "{text}");
        }
        for text in [
            "Du 16.03.2026 au 20.03.2026",
            "16/03/2026 - 20/03/2026",
            "2026-03-16 2026-03-20",
            "De 9 h à 12 h, ou de 14 h à 18 h 30",
            "09:00-12:00, 14:00-18:30",
            "73000 Chambéry, au 3e étage",
            "Depuis 1998, pour 3 à 5 personnes, 10 minutes",
            "Windows 10, 11; iPhone 12, 13, 14",
            "@ bientôt",
            "a@b",
        ] {
            assert!(!holds_contact(text, "FR"), "{text}");
        }
    }
}
