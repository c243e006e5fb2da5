//! The week as a table: what its days hold, and its text.
use std::array;

use crate::Weekday::{self, Fri, Mon, Sat, Sun, Thu, Tue, Wed};
use crate::span::Span;

/// How many spans a day of a [`Week`] has at most.
pub const MOST_SPANS: usize = 3;

/// The days, Monday first.
pub(crate) const DAYS: [Weekday; 7] = [Mon, Tue, Wed, Thu, Fri, Sat, Sun];

/// The day's place in the week: 0 for Monday.
pub(crate) fn index(day: Weekday) -> usize {
    day.num_days_from_monday() as usize
}

/// Opening hours that are the same every week.
///
/// The spans of a day are sorted and neither overlap nor touch; one that runs past midnight belongs to the
/// day on which it begins.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Week {
    days: [Vec<Span>; 7],
    closed_on_holidays: bool,
}

/// Consecutive days with the same hours: one line of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Run<'a> {
    /// The first day.
    pub first: Weekday,
    /// The last day; the first again if it is one only.
    pub last: Weekday,
    /// When it is open on each of these days; empty if closed.
    pub spans: &'a [Span],
}

impl Week {
    /// A week from the spans of its days, Monday first, in any order; and whether it is closed on public
    /// holidays. Spans that overlap or touch become one.
    ///
    /// `None` if a day then has more than [`MOST_SPANS`], or one longer than 24 hours.
    #[must_use]
    pub fn new(days: [Vec<Span>; 7], closed_on_holidays: bool) -> Option<Self> {
        let mut week = Self { days, closed_on_holidays };
        for spans in &mut week.days {
            *spans = joined(spans)?;
        }
        Some(week)
    }

    /// When it opens on that day, sorted; empty if it does not.
    #[must_use]
    pub fn day(&self, day: Weekday) -> &[Span] {
        &self.days[index(day)]
    }

    /// Whether it is closed on public holidays. If not, they are said to be days like others.
    #[must_use]
    pub fn closed_on_holidays(&self) -> bool {
        self.closed_on_holidays
    }

    /// Whether it never opens.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.days.iter().all(Vec::is_empty)
    }

    /// Whether every day is open from midnight to midnight.
    #[must_use]
    pub fn is_always(&self) -> bool {
        self.days.iter().all(|spans| matches!(spans[..], [span] if span.is_whole_day()))
    }

    /// The days from Monday to Sunday, those with the same hours next to each other taken together.
    pub fn runs(&self) -> impl Iterator<Item = Run<'_>> {
        let days: [_; 7] = array::from_fn(|day| (DAYS[day], &self.days[day][..]));
        let mut rest = 0;
        std::iter::from_fn(move || {
            let &(first, spans) = days.get(rest)?;
            let same = days[rest..].iter().take_while(|(_, other)| *other == spans).count();
            rest += same;
            Some(Run { first, last: days[rest - 1].0, spans })
        })
    }

    /// The text in OSM's syntax: `Mo-Fr 09:00-12:00,14:00-18:00; Sa 10:00-12:00; PH off`, or `24/7`. Empty
    /// if it never opens and holidays are days like others.
    ///
    /// Days with the same hours share a rule. When a span runs past midnight the rules are joined with `,`
    /// instead of `;`, because to OSM a rule after `;` takes away what the evening before left in its days.
    #[must_use]
    pub fn to_osm(&self) -> String {
        let mut rules = Vec::new();
        if self.is_always() {
            rules.push("24/7".to_owned());
        } else {
            for (day, spans) in self.days.iter().enumerate() {
                if !spans.is_empty() && !self.days[..day].contains(spans) {
                    let times: Vec<_> = spans.iter().map(Span::to_string).collect();
                    rules.push(format!("{} {}", self.names(spans), times.join(",")));
                }
            }
        }
        let past_midnight = self.days.iter().flatten().any(|span| span.past_midnight());
        let mut text = rules.join(if past_midnight { ", " } else { "; " });
        if self.closed_on_holidays {
            text.push_str(if text.is_empty() { "PH off" } else { "; PH off" });
        }
        text
    }

    /// The names of all days with these spans: `Mo-We,Fr`.
    fn names(&self, spans: &[Span]) -> String {
        let mut names = Vec::new();
        for run in self.runs().filter(|run| run.spans == spans) {
            let (first, last) = (name(run.first), name(run.last));
            names.push(match index(run.last) - index(run.first) {
                0 => first.to_owned(),
                1 => format!("{first},{last}"),
                _ => format!("{first}-{last}"),
            });
        }
        names.join(",")
    }
}

/// The day as OSM writes it.
fn name(day: Weekday) -> &'static str {
    ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"][index(day)]
}

/// The spans of a day sorted, and those that overlap or touch made one.
fn joined(spans: &mut [Span]) -> Option<Vec<Span>> {
    spans.sort_unstable();
    let mut ends: Vec<(u16, u16)> = Vec::new();
    for span in spans {
        match ends.last_mut() {
            Some((_, end)) if span.from() <= *end => *end = span.end().max(*end),
            _ => ends.push((span.from(), span.end())),
        }
    }
    if ends.len() > MOST_SPANS {
        return None;
    }
    ends.into_iter().map(|(from, end)| Span::between(from, end)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn week(days: [&[(u16, u16)]; 7]) -> Option<Week> {
        let spans =
            |day: &[(u16, u16)]| day.iter().map(|&(h, u)| Span::new(h * 60, u * 60).unwrap()).collect();
        Week::new(days.map(spans), false)
    }

    #[test]
    fn days_with_the_same_hours_share_a_rule() {
        let (split, short): (&[_], &[_]) = (&[(9, 12), (14, 18)], &[(10, 12)]);
        let mut office = week([split, split, split, split, split, short, &[]]).unwrap();
        office.closed_on_holidays = true;
        assert_eq!(office.to_osm(), "Mo-Fr 09:00-12:00,14:00-18:00; Sa 10:00-12:00; PH off");
        let every_other = week([split, short, split, short, &[], split, split]).unwrap();
        assert_eq!(every_other.to_osm(), "Mo,We,Sa,Su 09:00-12:00,14:00-18:00; Tu,Th 10:00-12:00");
    }

    #[test]
    fn the_ends_of_the_scale_have_their_own_text() {
        assert_eq!(Week::default().to_osm(), "");
        let never = Week { closed_on_holidays: true, ..Week::default() };
        assert_eq!(never.to_osm(), "PH off");
        let mut always = week([&[(0, 24)]; 7]).unwrap();
        assert_eq!(always.to_osm(), "24/7");
        always.closed_on_holidays = true;
        assert_eq!(always.to_osm(), "24/7; PH off");
    }

    #[test]
    fn rules_over_midnight_do_not_take_from_each_other() {
        let (late, day): (&[_], &[_]) = (&[(18, 2)], &[(10, 18)]);
        let bar = week([&[], &[], &[], &[], late, late, day]).unwrap();
        assert_eq!(bar.to_osm(), "Fr,Sa 18:00-02:00, Su 10:00-18:00");
    }

    #[test]
    fn spans_that_overlap_or_touch_become_one() {
        let many: &[_] = &[(20, 2), (14, 16), (9, 12), (12, 13), (15, 18), (22, 3)];
        let monday = week([many, &[], &[], &[], &[], &[], &[]]).unwrap();
        assert_eq!(monday.to_osm(), "Mo 09:00-13:00,14:00-18:00,20:00-03:00");
        assert_eq!(monday.day(Mon).len(), MOST_SPANS);
        assert!(monday.day(Tue).is_empty());
        assert_eq!(week([&[(1, 2), (3, 4), (5, 6), (7, 8)], &[], &[], &[], &[], &[], &[]]), None);
        assert_eq!(week([&[(0, 24), (20, 2)], &[], &[], &[], &[], &[], &[]]), None);
    }

    #[test]
    fn runs_are_the_lines_of_a_table() {
        let (split, short): (&[_], &[_]) = (&[(9, 12), (14, 18)], &[(10, 12)]);
        let office = week([split, split, &[], split, split, short, &[]]).unwrap();
        let lines: Vec<_> = office.runs().map(|run| (run.first, run.last, run.spans.len())).collect();
        assert_eq!(lines, [(Mon, Tue, 2), (Wed, Wed, 0), (Thu, Fri, 2), (Sat, Sat, 1), (Sun, Sun, 0)]);
        let never = Week::default();
        assert_eq!(never.runs().collect::<Vec<_>>(), [Run { first: Mon, last: Sun, spans: &[] }]);
    }
}
