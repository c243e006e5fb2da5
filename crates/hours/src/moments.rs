//! Open or closed at a moment of the week, and when that changes next.
use crate::Weekday;
use crate::span::DAY;
use crate::week::{DAYS, Week};

/// Minutes of a week.
const WEEK: u32 = 7 * DAY as u32;

impl Week {
    /// Whether it is open at that minute of that day: 0 to 1439, later ones are those of the days after. It
    /// is no longer open at the minute at which it closes. Public holidays are the caller's to know.
    #[must_use]
    pub fn at(&self, day: Weekday, minute: u16) -> bool {
        let now = moment(day, minute);
        self.stretches().iter().any(|&(from, end)| (from..end).contains(&now))
    }

    /// The first moment after that minute of that day (as in [`Self::at`]) at which it closes if it is open,
    /// or opens if it is closed: how many days ahead, 0 to 7, and the minute of that day, 0 to 1439. Closing
    /// at midnight is minute 0 of the next day, unless it opens again there.
    ///
    /// `None` if it never opens, or never closes.
    #[must_use]
    pub fn next_change(&self, day: Weekday, minute: u16) -> Option<(u8, u16)> {
        let now = moment(day, minute);
        let stretches = self.stretches();
        let next = stretches.iter().flat_map(|&(from, end)| [from, end]).find(|&moment| moment > now)?;
        // Always open is one stretch from the week before to the one after: its end is no change.
        if next > now + WEEK {
            return None;
        }
        let (days, minute) = (next / u32::from(DAY) - now / u32::from(DAY), next % u32::from(DAY));
        Some((u8::try_from(days).ok()?, u16::try_from(minute).ok()?))
    }

    /// When it is open in the week before, in this one, and in the one after, in the minutes of [`moment`]:
    /// sorted, and with what touches made one, also over midnight and from Sunday to Monday.
    fn stretches(&self) -> Vec<(u32, u32)> {
        let mut stretches: Vec<(u32, u32)> = Vec::new();
        for (week, day) in (0..3).flat_map(|week| DAYS.map(|day| (week, day))) {
            let midnight = week * WEEK + day.num_days_from_monday() * u32::from(DAY);
            for span in self.day(day) {
                let (from, end) = (midnight + u32::from(span.from()), midnight + u32::from(span.end()));
                // They come sorted: the days in their order, and the spans of each.
                match stretches.last_mut() {
                    Some((_, last)) if from <= *last => *last = end.max(*last),
                    _ => stretches.push((from, end)),
                }
            }
        }
        stretches
    }
}

/// A moment of this week, in minutes since the Monday of the week before: so what began on that week's
/// Sunday is still seen on Monday.
fn moment(day: Weekday, minute: u16) -> u32 {
    let here = day.num_days_from_monday() * u32::from(DAY) + u32::from(minute);
    WEEK + here % WEEK
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Weekday::{Fri, Mon, Sat, Sun, Thu, Tue, Wed};

    fn week(text: &str) -> Week {
        Week::of_osm(text).unwrap()
    }

    #[test]
    fn open_from_the_first_minute_until_before_the_last() {
        let office = week("Mo-Fr 09:00-12:00,14:00-18:00");
        let at = |hour: u16, minute| office.at(Wed, hour * 60 + minute);
        assert_eq!([at(8, 59), at(9, 0), at(11, 59), at(12, 0)], [false, true, true, false]);
        assert!(!office.at(Sat, 600));
        assert_eq!(office.next_change(Wed, 8 * 60), Some((0, 9 * 60)));
        assert_eq!(office.next_change(Wed, 9 * 60), Some((0, 12 * 60)));
        assert_eq!(office.next_change(Wed, 12 * 60), Some((0, 14 * 60)));
        assert_eq!(office.next_change(Fri, 18 * 60), Some((3, 9 * 60)));
        assert!(
            office.at(Tue, 24 * 60 + 600) && !office.at(Fri, 24 * 60 + 600) && office.at(Sun, 24 * 60 + 600)
        );
        assert_eq!(office.next_change(Sun, 24 * 60 + 600), Some((0, 12 * 60)));
    }

    #[test]
    fn a_night_goes_on_after_midnight_and_after_sunday() {
        let bar = week("Fr,Su 20:00-02:00");
        assert!(bar.at(Fri, 1439) && bar.at(Sat, 0) && bar.at(Sat, 119) && !bar.at(Sat, 120));
        assert!(bar.at(Mon, 119) && !bar.at(Mon, 120) && !bar.at(Fri, 60));
        assert_eq!(bar.next_change(Fri, 1200), Some((1, 120)));
        assert_eq!(bar.next_change(Sat, 30), Some((0, 120)));
        assert_eq!(bar.next_change(Sun, 1439), Some((1, 120)));
        assert_eq!(bar.next_change(Mon, 0), Some((0, 120)));
        assert_eq!(bar.next_change(Mon, 120), Some((4, 1200)));
    }

    #[test]
    fn midnight_is_a_change_only_if_it_is_one() {
        let evening = week("Mo 20:00-24:00");
        assert_eq!(evening.next_change(Mon, 1200), Some((1, 0)));
        let through = week("Mo 20:00-24:00; Tu 00:00-04:00; Su 10:00-24:00");
        assert_eq!(through.next_change(Mon, 1200), Some((1, 240)));
        let weekend = week("Su 10:00-24:00; Mo 00:00-08:00");
        assert_eq!(weekend.next_change(Sun, 600), Some((1, 480)));
        assert_eq!(weekend.next_change(Mon, 0), Some((0, 480)));
    }

    #[test]
    fn the_longest_way_to_a_change_is_a_week() {
        let once = week("Th 10:00-10:01");
        assert_eq!(once.next_change(Thu, 601), Some((7, 600)));
        assert_eq!(once.next_change(Thu, 600), Some((0, 601)));
        let nearly = week("Mo-Sa 00:00-24:00; Su 00:00-23:59");
        assert_eq!(nearly.next_change(Mon, 0), Some((6, 1439)));
        assert_eq!(nearly.next_change(Sun, 1439), Some((1, 0)));
    }

    #[test]
    fn what_never_changes_has_no_next_change() {
        for text in ["", "24/7", "Mo-Su 10:00-10:00", "Mo-Su 06:00-18:00, Mo-Su 18:00-06:00"] {
            assert_eq!(Week::of_osm(text).and_then(|week| week.next_change(Wed, 700)), None, "{text:?}");
        }
        assert!(week("24/7").at(Sun, 1439) && !week("").at(Sun, 1439));
        assert!(week("Mo-Su 10:00-10:00").at(Mon, 0));
    }
}
