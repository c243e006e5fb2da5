//! Opening hours in the form and on the page: a line for each day, as people write them. What is kept is a
//! text in the syntax of OpenStreetMap ([`hours`]).

use hours::{Run, Span, Week, Weekday};

use crate::i18n::Lang;
use crate::web::forms::{Checker, Fields};

/// Fields of the days, Monday first.
const DAYS: [&str; 7] = ["hours_mo", "hours_tu", "hours_we", "hours_th", "hours_fr", "hours_sa", "hours_su"];
/// The field for what is not the same every week.
const TEXT: &str = "hours_text";
/// The field that says whether it is closed on public holidays.
const HOLIDAYS: &str = "hours_holidays";

/// Words that may stand beside the times of a day.
const FILLERS: [&str; 24] = [
    "h", "uhr", "uur", "u", "ore", "à", "a", "au", "bis", "tot", "to", "al", "alle", "dalle", "de", "von",
    "van", "from", "et", "und", "e", "en", "and", "puis",
];
/// Words that say that it is closed.
const CLOSED: [&str; 6] = ["fermé", "geschlossen", "chiuso", "gesloten", "closed", "off"];

/// Reads the hours in the order of the form; `None` when something is wrong, which `c` then knows.
pub fn read(c: &mut Checker<'_>) -> Option<String> {
    let text = c.fields.get(TEXT);
    if !text.is_empty() {
        let checked = hours::check(text);
        if checked.is_err() {
            c.wrong(TEXT, "org-hours-text-wrong");
        }
        return checked.ok();
    }
    let mut days: [Vec<Span>; 7] = Default::default();
    for (day, field) in days.iter_mut().zip(DAYS) {
        match spans(c.fields.get(field)) {
            Some(spans) => *day = spans,
            None => c.wrong(field, "org-hours-wrong"),
        }
    }
    if DAYS.iter().any(|field| c.errors.of(field).is_some()) {
        return None;
    }
    let is_empty = days.iter().all(Vec::is_empty);
    let week = Week::new(days, !is_empty && !c.fields.get(HOLIDAYS).is_empty());
    if week.is_none() {
        c.wrong(DAYS[0], "org-hours-wrong");
    }
    week.map(|week| week.to_osm())
}

/// The fields of the days with their names.
#[must_use]
pub fn days(lang: Lang) -> Vec<(&'static str, String)> {
    DAYS.into_iter().zip(week_days()).map(|(field, day)| (field, name(day, lang))).collect()
}

fn name(day: Weekday, lang: Lang) -> String {
    lang.t(&format!("helper-day-{}", day.num_days_from_monday()))
}

/// The times of a day: "9-12, 14-18", "9h–12h30", "von 9 bis 12 Uhr"; `None` when it is something else.
fn spans(typed: &str) -> Option<Vec<Span>> {
    let typed = typed.trim().to_lowercase();
    if typed.is_empty() || CLOSED.contains(&typed.as_str()) {
        return Some(Vec::new());
    }
    let minutes = times(&typed)?;
    let pairs = minutes.as_chunks::<2>();
    if pairs.0.is_empty() || !pairs.1.is_empty() {
        return None;
    }
    pairs.0.iter().map(|[from, until]| Span::new(*from, *until)).collect()
}

/// All times in a text, as minutes of the day; `None` when there is anything but times and [`FILLERS`].
fn times(typed: &str) -> Option<Vec<u16>> {
    let mut found = Vec::new();
    let mut rest = typed;
    while let Some(first) = rest.chars().next() {
        if first.is_ascii_digit() {
            let (minute, after) = time(rest)?;
            found.push(minute);
            rest = after;
        } else if first.is_alphabetic() {
            let end = rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len());
            if !FILLERS.contains(&&rest[..end]) {
                return None;
            }
            rest = &rest[end..];
        } else if first.is_whitespace() || "-–—,;/+&.".contains(first) {
            rest = &rest[first.len_utf8()..];
        } else {
            return None;
        }
    }
    Some(found)
}

/// One time at the beginning of a text, "9", "9:30", "9h30", "0930", and what follows it.
fn time(text: &str) -> Option<(u16, &str)> {
    let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let count = digits(text);
    let (hour, minute, rest) = match count {
        1 | 2 => {
            let after = &text[count..];
            let minutes = after.strip_prefix([':', 'h', '.']).filter(|minutes| digits(minutes) == 2);
            match minutes {
                Some(minutes) => (&text[..count], &minutes[..2], &minutes[2..]),
                None => (&text[..count], "0", after),
            }
        }
        4 => (&text[..2], &text[2..4], &text[4..]),
        _ => return None,
    };
    let (hour, minute): (u16, u16) = (hour.parse().ok()?, minute.parse().ok()?);
    (hour <= 24 && minute < 60 && hour * 60 + minute <= 24 * 60).then_some((hour * 60 + minute, rest))
}

/// Fills the form with the hours that are kept.
pub fn fill(fields: &mut Fields, kept: &str) {
    let Some(week) = Week::of_osm(kept) else {
        fields.push(TEXT, kept);
        return;
    };
    for (day, field) in week_days().into_iter().zip(DAYS) {
        fields.push(field, &said(week.day(day)));
    }
    if week.closed_on_holidays() {
        fields.push(HOLIDAYS, "yes");
    }
}

fn week_days() -> [Weekday; 7] {
    use Weekday::{Fri, Mon, Sat, Sun, Thu, Tue, Wed};
    [Mon, Tue, Wed, Thu, Fri, Sat, Sun]
}

fn said(spans: &[Span]) -> String {
    let span = |span: &Span| {
        let (from, until) = (span.from(), span.until());
        format!("{}:{:02}–{}:{:02}", from / 60, from % 60, until / 60, until % 60)
    };
    spans.iter().map(span).collect::<Vec<_>>().join(", ")
}

/// Opening hours as a page shows them.
pub enum Opening {
    /// It says nothing of them.
    None,
    /// Days and times, line by line; whether it is closed on public holidays.
    Table(Vec<(String, String)>, bool),
    /// What is not the same every week, in the syntax of OpenStreetMap.
    Text(String),
}

/// Says the kept hours in the reader's language.
#[must_use]
pub fn in_words(kept: &str, lang: Lang) -> Opening {
    if kept.is_empty() {
        return Opening::None;
    }
    let Some(week) = Week::of_osm(kept) else {
        return Opening::Text(kept.to_owned());
    };
    if week.is_always() {
        return Opening::Table(vec![(lang.t("org-hours-always"), String::new())], false);
    }
    let line = |run: Run<'_>| {
        let (first, last) = (name(run.first, lang), name(run.last, lang));
        let days = if run.first == run.last {
            first
        } else {
            lang.with("org-hours-days", &[("first", first.into()), ("last", last.into())])
        };
        let times = if run.spans.is_empty() { lang.t("org-hours-closed") } else { said(run.spans) };
        (days, times)
    };
    Opening::Table(week.runs().map(line).collect(), week.closed_on_holidays())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read_as_people_write_them() {
        for (typed, kept) in [
            ("9-12", "9:00–12:00"),
            ("9h-12h30, 14h-18h", "9:00–12:30, 14:00–18:00"),
            ("09:00 – 12:00 / 14:00 – 18:00", "9:00–12:00, 14:00–18:00"),
            ("de 9h à 12h et de 14h à 18h", "9:00–12:00, 14:00–18:00"),
            ("von 9 bis 12.30 Uhr", "9:00–12:30"),
            ("0900-1200", "9:00–12:00"),
            ("20:00-02:00", "20:00–2:00"),
            ("fermé", ""),
            ("", ""),
        ] {
            assert_eq!(spans(typed).map(|spans| said(&spans)).as_deref(), Some(kept), "{typed}");
            // What is shown is understood again.
            assert_eq!(spans(kept).map(|spans| said(&spans)).as_deref(), Some(kept), "{kept}");
        }
        for wrong in
            ["9", "9-12-14", "sur rendez-vous", "25-26", "9:75-12", "le matin", "9-12 (été)", "123-4"]
        {
            assert_eq!(spans(wrong), None, "{wrong}");
        }
    }
}
