//! Moments as feeds write them, and what a mission's dates are made of.

use chrono::{DateTime, Duration, NaiveDate, NaiveDateTime, NaiveTime, Utc};
use chrono_tz::Tz;

use crate::listings::fields::instant;
use crate::missions::slots::When;

/// A date of a mission is at most so long; what is longer is a time within which one can come.
const LONGEST: Duration = Duration::hours(16);
const DAYS: [&str; 5] = ["%Y-%m-%d", "%d/%m/%Y", "%d.%m.%Y", "%d-%m-%Y", "%Y/%m/%d"];
const TIMES: [&str; 4] = ["%H:%M:%S", "%H:%M:%S%.f", "%H:%M", "%Hh%M"];

/// A moment of a feed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Moment {
    At(DateTime<Utc>),
    /// No time is said.
    On(NaiveDate),
}

/// From the beginning and end of a feed; `None` for one that cannot be read.
pub(super) fn when(start: &str, end: &str, tz: Tz) -> Option<When> {
    let read = |text: &str| if text.is_empty() { Some(None) } else { moment(text, tz).map(Some) };
    let (start, end) = (read(start)?, read(end)?);
    Some(match (start, end) {
        (Some(Moment::At(from)), Some(Moment::At(until))) if from < until && until - from <= LONGEST => {
            When::Date(from, until)
        }
        (_, Some(Moment::At(until))) => When::Any(Some(until)),
        (_, Some(Moment::On(last))) => {
            When::Any(instant(tz, last.and_time(NaiveTime::MIN) + Duration::days(1)))
        }
        (_, None) => When::Any(None),
    })
}

/// The day on which a mission was published there.
pub(super) fn day(text: &str, tz: Tz) -> Option<DateTime<Utc>> {
    match moment(text, tz)? {
        Moment::At(at) => Some(at),
        Moment::On(day) => instant(tz, day.and_time(NaiveTime::MIN)),
    }
}

fn moment(text: &str, tz: Tz) -> Option<Moment> {
    let text = text.trim();
    let exact = DateTime::parse_from_rfc3339(text).or_else(|_| DateTime::parse_from_rfc2822(text));
    let moment = exact.ok().map(|at| at.to_utc()).or_else(|| local(text, tz));
    let moment = match moment {
        // Midnight is how machines say that they know the day alone.
        Some(at) if at.with_timezone(&tz).time() == NaiveTime::MIN => {
            Moment::On(at.with_timezone(&tz).date_naive())
        }
        Some(at) if at.time() == NaiveTime::MIN => Moment::On(at.date_naive()),
        Some(at) => Moment::At(at),
        None => Moment::On(DAYS.into_iter().find_map(|format| NaiveDate::parse_from_str(text, format).ok())?),
    };
    let year = match moment {
        Moment::At(at) => chrono::Datelike::year(&at),
        Moment::On(day) => chrono::Datelike::year(&day),
    };
    (1990..2100).contains(&year).then_some(moment)
}

/// A day and a time, as the platform's clocks show it.
fn local(text: &str, tz: Tz) -> Option<DateTime<Utc>> {
    let (day, time) = text.split_once(['T', ' '])?;
    let day = DAYS.into_iter().find_map(|format| NaiveDate::parse_from_str(day, format).ok())?;
    let time = TIMES.into_iter().find_map(|format| NaiveTime::parse_from_str(time.trim(), format).ok())?;
    instant(tz, NaiveDateTime::new(day, time))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TZ: Tz = chrono_tz::Europe::Paris;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    #[test]
    fn moments_are_read_however_they_are_written() {
        let afternoon = Some(Moment::At(at("2026-03-25T13:00:00Z")));
        for text in [
            "2026-03-25T13:00:00Z",
            "2026-03-25T14:00:00+01:00",
            "2026-03-25T14:00",
            "2026-03-25 14:00:00",
            "25/03/2026 14:00",
            "25.03.2026 14h00",
            "Wed, 25 Mar 2026 14:00:00 +0100",
            " 2026-03-25T14:00:00.000 ",
        ] {
            assert_eq!(moment(text, TZ), afternoon, "{text}");
        }
        let day = NaiveDate::from_ymd_opt(2026, 3, 5).map(Moment::On);
        for text in
            ["2026-03-05", "05/03/2026", "5.3.2026", "2026-03-05T00:00:00Z", "2026-03-05T00:00:00+01:00"]
        {
            assert_eq!(moment(text, TZ), day, "{text}");
        }
        for text in ["", "demain", "0000-00-00", "31/02/2026", "2026", "1026-03-05"] {
            assert_eq!(moment(text, TZ), None, "{text}");
        }
    }

    #[test]
    fn a_mission_has_a_date_or_a_time_within_which_one_comes() {
        let (from, until) = ("2026-03-25T13:00:00Z", "2026-03-25T16:00:00Z");
        assert_eq!(when(from, until, TZ), Some(When::Date(at(from), at(until))));
        assert_eq!(when(from, "2026-06-30T16:00:00Z", TZ), Some(When::Any(Some(at("2026-06-30T16:00:00Z")))));
        assert_eq!(when(until, from, TZ), Some(When::Any(Some(at(from)))));
        let evening = Some(When::Any(Some(at("2026-03-31T22:00:00Z"))));
        assert_eq!(when("2026-03-01", "31/03/2026", TZ), evening);
        assert_eq!(when("", "", TZ), Some(When::Any(None)));
        assert_eq!(when("2026-03-25", "", TZ), Some(When::Any(None)));
        assert_eq!(when("bientôt", "", TZ), None);
    }
}
