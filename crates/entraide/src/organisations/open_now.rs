//! Whether an organisation is open at this moment, where the platform is, and when that changes.

use chrono::{DateTime, Datelike as _, Days, Duration, NaiveDateTime, TimeZone as _, Timelike as _, Utc};
use chrono_tz::Tz;
use hours::Week;

use crate::web::visit::Visit;

/// Open or closed, in words.
pub struct Now {
    /// Whether it is open.
    pub is_open: bool,
    /// "Open now, until 18:00".
    pub text: String,
    /// Until when that is so.
    pub until: Option<DateTime<Utc>>,
}

/// What its hours mean now; `None` when it says nothing of them, or they are not the same every week.
#[must_use]
pub fn of(v: &Visit, kept: &str) -> Option<Now> {
    let week = Some(kept).filter(|kept| !kept.is_empty()).and_then(Week::of_osm)?;
    let here = v.now.with_timezone(&v.platform.tz()).naive_local();
    let minute = u16::try_from(here.hour() * 60 + here.minute()).ok()?;
    let is_open = week.at(here.weekday(), minute);
    let change = week.next_change(here.weekday(), minute);
    let next = change.and_then(|(days, minute)| {
        let day = here.date().checked_add_days(Days::new(days.into()))?;
        let local = day.and_hms_opt(u32::from(minute) / 60, u32::from(minute) % 60, 0)?;
        Some((days, local, moment(local, v.platform.tz())?))
    });
    let time = |at| v.lang.time(at, v.platform.tz());
    let text = match (is_open, next) {
        // Later than tomorrow an hour alone would mislead.
        (true, Some((0 | 1, _, at))) if at - v.now < Duration::days(1) => {
            v.t1("org-open-until", "time", time(at))
        }
        (true, _) => v.t("org-open-now"),
        (false, Some((0, _, at))) => v.t1("org-opens-today", "time", time(at)),
        (false, Some((1, _, at))) => v.t1("org-opens-tomorrow", "time", time(at)),
        (false, Some((_, local, at))) => {
            let key = format!("org-opens-{}", local.weekday().num_days_from_monday());
            v.t1(&key, "time", time(at))
        }
        (false, None) => return None,
    };
    // A page that was made yesterday says "tomorrow" wrongly: none is kept over midnight.
    Some(Now { is_open, text, until: next.map(|(.., at)| at) })
}

/// A local time as a moment; one that the clocks skip is the one after.
fn moment(local: NaiveDateTime, tz: Tz) -> Option<DateTime<Utc>> {
    let read = |local| tz.from_local_datetime(&local).earliest();
    read(local).or_else(|| read(local + Duration::hours(1))).map(|at| at.to_utc())
}
