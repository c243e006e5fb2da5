//! One stretch of opening: from a minute of the day until another.
use std::fmt::{self, Display};

/// Minutes of a day.
pub(crate) const DAY: u16 = 24 * 60;

/// One stretch of opening, which begins on its day and may run past midnight: at most 24 hours.
///
/// Sorted by the beginning. Displayed as OSM writes it: `09:00-12:30`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    from: u16,
    until: u16,
}

impl Span {
    /// From one minute of the day (0 to 1439) until another (0 to 1440), which is one of the next day if it
    /// is not after the first: the same twice is 24 hours. `None` if there is no such minute.
    #[must_use]
    pub fn new(from: u16, until: u16) -> Option<Self> {
        // Midnight at the end has one name only, so that equal spans are equal.
        let until = if until == 0 { DAY } else { until };
        (from < DAY && until <= DAY).then_some(Self { from, until })
    }

    /// The span between two minutes counted from the same midnight; `None` if that is longer than 24 hours.
    pub(crate) fn between(from: u16, end: u16) -> Option<Self> {
        let length = end.checked_sub(from)?;
        if length == 0 || length > DAY {
            return None;
        }
        Self::new(from, if end > DAY { end - DAY } else { end })
    }

    /// The minute of the day at which it opens, 0 to 1439.
    #[must_use]
    pub fn from(self) -> u16 {
        self.from
    }

    /// The minute at which it closes, 1 to 1440; one of the next day if [`Self::past_midnight`].
    #[must_use]
    pub fn until(self) -> u16 {
        self.until
    }

    /// Whether it closes on the next day; closing at midnight sharp is still this day.
    #[must_use]
    pub fn past_midnight(self) -> bool {
        self.until <= self.from
    }

    /// Whether it is the day from midnight to midnight.
    pub(crate) fn is_whole_day(self) -> bool {
        self.from == 0 && self.until == DAY
    }

    /// The minute at which it closes, counted from the midnight before it opens: up to 2879.
    pub(crate) fn end(self) -> u16 {
        if self.past_midnight() { self.until + DAY } else { self.until }
    }
}

impl Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { from, until } = self;
        write!(f, "{:02}:{:02}-{:02}:{:02}", from / 60, from % 60, until / 60, until % 60)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_span_knows_its_day() {
        let night = Span::new(20 * 60, 2 * 60).unwrap();
        assert!(night.past_midnight());
        assert_eq!(night.end(), 26 * 60);
        assert_eq!(night.to_string(), "20:00-02:00");
        let evening = Span::new(20 * 60, 0).unwrap();
        assert_eq!(evening, Span::new(20 * 60, DAY).unwrap());
        assert!(!evening.past_midnight());
        assert_eq!(evening.to_string(), "20:00-24:00");
        assert_eq!(Span::new(600, 600).unwrap().end(), 600 + DAY);
        assert!(Span::new(0, 0).unwrap().is_whole_day());
        assert_eq!(Span::new(DAY, 60), None);
        assert_eq!(Span::new(0, DAY + 1), None);
    }

    #[test]
    fn between_two_minutes_there_is_at_most_a_day() {
        assert_eq!(Span::between(600, 600 + DAY), Span::new(600, 600));
        assert_eq!(Span::between(600, 601 + DAY), None);
        assert_eq!(Span::between(600, 600), None);
        assert_eq!(Span::between(1200, DAY + 60), Span::new(1200, 60));
    }
}
