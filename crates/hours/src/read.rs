//! The week that a text means, if it means the same every week.
use std::ops::RangeInclusive;

use opening_hours_syntax::rules::day::{HolidayKind, WeekDayRange};
use opening_hours_syntax::rules::time::{Time, TimeSpan};
use opening_hours_syntax::rules::{OpeningHoursExpression, RuleKind, RuleOperator, RuleSequence};

use crate::Weekday;
use crate::span::{DAY, Span};
use crate::text::read;
use crate::week::{Week, index};

/// The days that a rule names, Monday first, and whether it names public holidays.
type Named = ([bool; 7], bool);

impl Week {
    /// The week that a text means; slips that [`check`](crate::check()) repairs are read over. A text without
    /// rules is a week that never opens.
    ///
    /// `None` if the text is not valid, or says more than a week can hold: months, dates, weeks of the year,
    /// the first Monday, hours of holidays, school holidays, sunsets, comments, open ends, alternatives,
    /// more than [`MOST_SPANS`](crate::MOST_SPANS) a day. Nor if it closes for some hours only; opens after
    /// it closed on holidays, which to OSM opens on holidays too; or names no days in a later rule, which
    /// OSM's specification and its best known reader take in two ways.
    ///
    /// A span past midnight is kept whole even if the next day has a rule of its own after `;`, which to the
    /// letter would cut it: nearly nobody who writes it means that.
    #[must_use]
    pub fn of_osm(text: &str) -> Option<Self> {
        let (text, rules) = read(text).ok()?;
        Self::of_rules(&text, &rules)
    }

    /// The week of a text that was read.
    pub(crate) fn of_rules(text: &str, rules: &OpeningHoursExpression) -> Option<Self> {
        // "Mo[1]": not every Monday. The library takes "Mo[3-1]" for all of them.
        if text.contains('[') || has_holiday_on_a_weekday(text) {
            return None;
        }
        let mut days: [Vec<Span>; 7] = Default::default();
        let mut closed_on_holidays = false;
        for (place, rule) in rules.rules.iter().enumerate() {
            if place > 0 && rule.day_selector.is_empty() {
                return None;
            }
            let (weekdays, holidays) = named(rule)?;
            let whole_day = Span::between(0, DAY)?;
            let spans: Vec<Span> = rule.time_selector.spans.iter().map(span).collect::<Option<_>>()?;
            let opens = match rule.kind {
                RuleKind::Open if !holidays && !closed_on_holidays => true,
                RuleKind::Closed if spans == [whole_day] => false,
                _ => return None,
            };
            let replaces = match rule.operator {
                RuleOperator::Normal => true,
                RuleOperator::Additional => !opens,
                RuleOperator::Fallback => return None,
            };
            closed_on_holidays |= holidays;
            for (day, _) in days.iter_mut().zip(weekdays).filter(|(_, named)| *named) {
                if replaces {
                    day.clear();
                }
                if opens {
                    day.extend(&spans);
                }
            }
        }
        Self::new(days, closed_on_holidays)
    }
}

/// The days that the rule names; all weekdays if it names none. `None` if it names others, or has a comment.
fn named(rule: &RuleSequence) -> Option<Named> {
    let days = &rule.day_selector;
    let dates = !(days.year.is_empty() && days.monthday.is_empty() && days.week.is_empty());
    if dates || !rule.comment.is_empty() {
        return None;
    }
    let mut weekdays = [days.weekday.is_empty(); 7];
    let mut holidays = false;
    for range in &days.weekday {
        match range {
            WeekDayRange::Fixed { range, offset: 0, .. } => {
                between(range).for_each(|day| weekdays[day] = true);
            }
            WeekDayRange::Holiday { kind: HolidayKind::Public, offset: 0 } => holidays = true,
            _ => return None,
        }
    }
    Some((weekdays, holidays))
}

/// The days of a range, which may go on after Sunday: `Sa-Mo`.
fn between(range: &RangeInclusive<Weekday>) -> impl Iterator<Item = usize> {
    let (first, last) = (index(*range.start()), index(*range.end()));
    (first..=first + (last + 7 - first) % 7).map(|day| day % 7)
}

/// The span, if it is one between two times of the clock; `26:00` is two o'clock on the next day.
fn span(span: &TimeSpan) -> Option<Span> {
    let (Time::Fixed(from), Time::Fixed(end)) = (span.range.start, span.range.end) else { return None };
    if span.open_end || span.repeats.is_some() {
        return None;
    }
    let (from, end) = (from.mins_from_midnight(), end.mins_from_midnight());
    if end > from { Span::between(from, end) } else { Span::new(from, end) }
}

/// Whether a rule is for holidays that fall on a weekday: `PH Su off`. The library gives the same rules for
/// it as for `PH,Su off`, which is for holidays and for Sundays.
fn has_holiday_on_a_weekday(text: &str) -> bool {
    let holiday = |days: &str| matches!(days, "PH" | "SH");
    let day = |days: &str| days.len() == 2 && days.bytes().all(|b| b.is_ascii_alphabetic());
    let words: Vec<&str> = text.split(' ').collect();
    words.windows(2).any(|pair| {
        let before = pair[0].rsplit([',', '-']).next().unwrap_or_default();
        let after = pair[1].split([',', '-', ';']).next().unwrap_or_default();
        day(before) && day(after) && (holiday(before) || holiday(after))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_means_the_same_every_week_is_a_table() {
        for (text, week) in [
            ("", ""),
            ("off", ""),
            ("24/7", "24/7"),
            ("24/7; PH off", "24/7; PH off"),
            ("Mo-Su", "24/7"),
            ("10:00-12:00", "Mo-Su 10:00-12:00"),
            ("Sa-Mo 10:00-12:00", "Mo,Sa,Su 10:00-12:00"),
            ("Mo,Tu,We 10:00-12:00 open", "Mo-We 10:00-12:00"),
            ("Mo, We 10:00-12:00", "Mo,We 10:00-12:00"),
            // A later rule replaces, an additional one adds.
            ("Tu-Sa 09:00-12:00; We,Fr 14:00-16:00", "Tu,Th,Sa 09:00-12:00; We,Fr 14:00-16:00"),
            ("Mo-We 09:00-12:00, We 14:00-16:00", "Mo,Tu 09:00-12:00; We 09:00-12:00,14:00-16:00"),
            ("Mo-Su 09:00-12:00; Sa,Su off", "Mo-Fr 09:00-12:00"),
            ("Mo-Su 09:00-12:00, Sa closed", "Mo-Fr,Su 09:00-12:00"),
            ("Mo-Su 09:00-12:00; Su,PH off", "Mo-Sa 09:00-12:00; PH off"),
            ("Mo-Fr 09:00-12:00; PH off; Sa off", "Mo-Fr 09:00-12:00; PH off"),
            ("Mo-Fr 09:00-12:00, PH off", "Mo-Fr 09:00-12:00; PH off"),
            // Past midnight.
            ("Fr 20:00-02:00", "Fr 20:00-02:00"),
            ("Fr 20:00-26:00", "Fr 20:00-02:00"),
            ("Fr 20:00-00:00", "Fr 20:00-24:00"),
            ("Fr 10:00-10:00", "Fr 10:00-10:00"),
            ("Fr 20:00-02:00; Sa 10:00-12:00", "Fr 20:00-02:00, Sa 10:00-12:00"),
        ] {
            assert_eq!(Week::of_osm(text).map(|week| week.to_osm()).as_deref(), Some(week), "{text:?}");
        }
    }

    #[test]
    fn what_a_week_cannot_hold_is_no_table() {
        for text in [
            "Jan-Mar Mo 10:00-12:00",
            "Dec 25 off",
            "2030 Mo 10:00-12:00",
            "easter off",
            "week 1-53/2 Mo 10:00-12:00",
            "Mo[1] 10:00-12:00",
            "Mo[3-1] 10:00-12:00",
            "Mo-Fr sunrise-sunset",
            "Mo 10:00-(sunset-01:00)",
            "Mo 10:00-12:00 \"entrée B\"",
            "\"sur rendez-vous\"",
            "Mo 10:00+",
            "Mo 10:00-12:00+",
            "Mo 10:00-16:00/01:30",
            "Mo 10:00-12:00 || Tu 10:00-12:00",
            "Mo 10:00-12:00 unknown",
            "PH 10:00-12:00",
            "Mo-Fr,PH 10:00-12:00",
            "Mo-Fr 10:00-12:00; SH off",
            "Mo-Fr 10:00-12:00; PH +1 day off",
            "Mo-Fr 10:00-12:00; PH Mo off",
            "Mo-Fr 10:00-12:00; Mo PH off",
            "Mo-Fr 10:00-12:00; mo ph off",
            "PH off; Mo-Fr 10:00-12:00",
            "Mo-Fr 08:00-18:00; We 12:00-14:00 off",
            "Mo-Fr 08:00-12:00; 14:00-18:00",
            "Mo 10:00-48:00",
            "Mo 01:00-02:00,03:00-04:00,05:00-06:00,07:00-08:00",
        ] {
            assert!(read(text).is_ok(), "{text:?} is not even valid");
            assert_eq!(Week::of_osm(text), None, "{text:?}");
        }
        assert_eq!(Week::of_osm("lundi matin"), None);
    }
}
