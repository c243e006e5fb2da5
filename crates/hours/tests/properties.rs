//! What holds for every week, and that no text whatever makes the reading fail.
use std::array;

use hours::Weekday::{self, Fri, Mon, Sat, Sun, Thu, Tue, Wed};
use hours::{LONGEST, Problem, Span, Week, check};
use proptest::collection::vec;
use proptest::prelude::*;

const DAYS: [Weekday; 7] = [Mon, Tue, Wed, Thu, Fri, Sat, Sun];
const DAY: usize = 24 * 60;

fn span() -> impl Strategy<Value = Span> {
    // Quarters of an hour meet and overlap often, minutes hardly ever.
    let minute = prop_oneof![0_u16..1440, (0_u16..96).prop_map(|quarter| quarter * 15)];
    (minute.clone(), minute).prop_map(|(from, until)| Span::new(from, until).unwrap())
}

/// Weeks of a few kinds of days, so that days are alike as they are in life.
fn week() -> impl Strategy<Value = Week> {
    let kinds = vec(vec(span(), 0..4), 1..4);
    (kinds, any::<[prop::sample::Index; 7]>(), any::<bool>())
        .prop_filter_map("too full", |(kinds, days, off)| {
            Week::new(days.map(|day| day.get(&kinds).clone()), off)
        })
}

/// Pieces of the syntax in any order: nearly valid, and deep in the grammar.
fn soup() -> impl Strategy<Value = String> {
    const PIECES: [&str; 64] = [
        "Mo",
        "tu",
        "We",
        "Sa",
        "Su",
        "Mo-Fr",
        "Sa-Mo",
        "PH",
        "ph",
        "SH",
        "Mo[1]",
        "Su[-1]",
        "Th[1-3,-2]",
        "[5]",
        "09:00-12:00",
        "14:00-18:30",
        "20:00-02:00",
        "22:00-26:00",
        "00:00-24:00",
        "9:00",
        "24:00",
        "48:00",
        "+",
        "10:00+",
        "10:00-16:00/01:30",
        "sunrise",
        "(sunset-01:00)",
        "(dawn+00:30)",
        "dusk",
        "Jan",
        "feb-Mar",
        "Dec 25",
        "Dec 25-Jan 3",
        "Jan Su[1]",
        "2030",
        "2030-2040/2",
        "9999",
        "easter",
        "easter -2 days",
        " +9999 days",
        " -1 day",
        "week",
        "week 1-53/2",
        "53-1",
        "24/7",
        "off",
        "closed",
        "open",
        "unknown",
        "\"a\"",
        "\"",
        ":",
        ";",
        ",",
        "||",
        "-",
        "–",
        "/",
        " ",
        "  ",
        "; ",
        ", ",
        " || ",
        "é",
    ];
    let glue = prop::sample::select(&["", " ", " ", ",", "; ", ", ", "-"][..]);
    vec((prop::sample::select(&PIECES[..]), glue), 0..14)
        .prop_map(|pieces| pieces.into_iter().flat_map(|(piece, glue)| [piece, glue]).collect())
}

/// Whether it is open at each minute of the week, by the spans alone.
fn minutes(week: &Week) -> Vec<bool> {
    let mut open = vec![false; 7 * DAY];
    for (day, weekday) in DAYS.into_iter().enumerate() {
        for span in week.day(weekday) {
            let (from, until) = (usize::from(span.from()), usize::from(span.until()));
            let end = if span.past_midnight() { until + DAY } else { until };
            for minute in from..end {
                open[(day * DAY + minute) % (7 * DAY)] = true;
            }
        }
    }
    open
}

fn holds_for_any_text(text: &str) {
    match check(text) {
        Ok(kept) => {
            assert!(kept.chars().count() <= LONGEST, "{kept}");
            assert_eq!(check(&kept).as_ref(), Ok(&kept), "of {text:?}");
            assert_eq!(Week::of_osm(&kept), Week::of_osm(text), "{kept:?} of {text:?}");
        }
        Err(Problem::TooLong) => assert!(text.chars().count() > LONGEST),
        Err(Problem::NotUnderstood { at }) => {
            assert!(at.is_none_or(|at| at <= text.chars().count()), "{at:?} in {text:?}");
            assert_eq!(Week::of_osm(text), None);
        }
    }
}

proptest! {
    #[test]
    fn a_week_is_read_as_it_was_written(week in week()) {
        let text = week.to_osm();
        prop_assert_eq!(Week::of_osm(&text), Some(week.clone()), "{}", text);
        prop_assert_eq!(check(&text), Ok(text));
    }

    #[test]
    fn open_and_the_next_change_are_those_of_the_minutes(week in week(), day in 0_usize..7, minute in 0_usize..DAY) {
        let open = minutes(&week);
        let now = day * DAY + minute;
        let clock = u16::try_from(minute).unwrap();
        prop_assert_eq!(week.at(DAYS[day], clock), open[now]);
        let change = (now + 1..=now + 7 * DAY).find(|&then| open[then % (7 * DAY)] != open[now]);
        let next = week.next_change(DAYS[day], clock);
        prop_assert_eq!(next.map(|(ahead, then)| (day + usize::from(ahead)) * DAY + usize::from(then)), change);
        prop_assert!(next.is_none_or(|(_, then)| usize::from(then) < DAY));
    }

    #[test]
    fn runs_are_the_whole_week_in_order(week in week()) {
        let mut days = DAYS.into_iter();
        let runs: Vec<_> = week.runs().collect();
        for run in &runs {
            prop_assert_eq!(days.next(), Some(run.first));
            let mut last = run.first;
            while last != run.last {
                last = last.succ();
                prop_assert_eq!(days.next(), Some(last));
                prop_assert_eq!(week.day(last), run.spans);
            }
        }
        prop_assert_eq!(days.next(), None);
        prop_assert!(runs.windows(2).all(|pair| pair[0].spans != pair[1].spans));
    }

    #[test]
    fn any_text_is_read_without_harm(text in any::<String>()) {
        holds_for_any_text(&text);
    }

    #[test]
    fn a_text_of_its_letters_is_read_without_harm(text in r#"[0-9MoTuWeThFrSaSuPHJan ,;:|"+\[\]()/-]{0,320}"#) {
        holds_for_any_text(&text);
    }

    #[test]
    fn pieces_of_the_syntax_are_read_without_harm(text in soup()) {
        holds_for_any_text(&text);
    }
}

#[test]
fn the_fullest_week_fits() {
    let days = array::from_fn(|day| {
        let from = u16::try_from(day).unwrap();
        [600, 800, 1200].map(|minute| Span::new(minute + from, minute + from + 60).unwrap()).to_vec()
    });
    let text = Week::new(days, true).unwrap().to_osm();
    assert!(text.len() <= LONGEST, "{}", text.len());
    holds_for_any_text(&text);
}
