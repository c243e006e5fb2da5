//! Dates and times as a reader of each language expects them (ICU4X with CLDR data).

use std::collections::HashMap;
use std::sync::LazyLock;

use chrono::{DateTime, Datelike, NaiveDate, Timelike, Utc};
use chrono_tz::Tz;
use icu_datetime::DateTimeFormatter;
use icu_datetime::fieldsets::{MDE, MDET, T, YM, YMD};
use icu_datetime::input::{Date, DateTime as Moment, Time};
use icu_locale_core::Locale;

use super::Lang;

struct Formats {
    day: DateTimeFormatter<MDE>,
    moment: DateTimeFormatter<MDET>,
    date: DateTimeFormatter<YMD>,
    time: DateTimeFormatter<T>,
    month: DateTimeFormatter<YM>,
}

static FORMATS: LazyLock<HashMap<Lang, Formats>> = LazyLock::new(|| {
    let of = |lang: Lang| {
        // British English: day before month, 24 hours, as in the rest of Europe.
        let tag = if lang == Lang::En { "en-GB" } else { lang.tag() };
        let locale: Locale = tag.parse().ok()?;
        Some(Formats {
            day: DateTimeFormatter::try_new((&locale).into(), MDE::long()).ok()?,
            moment: DateTimeFormatter::try_new((&locale).into(), MDE::long().with_time_hm()).ok()?,
            date: DateTimeFormatter::try_new((&locale).into(), YMD::long()).ok()?,
            time: DateTimeFormatter::try_new((&locale).into(), T::hm()).ok()?,
            month: DateTimeFormatter::try_new((&locale).into(), YM::long()).ok()?,
        })
    };
    Lang::ALL.into_iter().filter_map(|lang| Some((lang, of(lang)?))).collect()
});

fn icu_date(date: NaiveDate) -> Option<Date<icu_calendar::Iso>> {
    Date::try_new_iso(date.year(), u8::try_from(date.month()).ok()?, u8::try_from(date.day()).ok()?).ok()
}

fn icu_time(hour: u32, minute: u32) -> Option<Time> {
    Time::try_new(u8::try_from(hour).ok()?, u8::try_from(minute).ok()?, 0, 0).ok()
}

impl Lang {
    /// "lundi 16 mars".
    #[must_use]
    pub fn day(self, date: NaiveDate) -> String {
        icu_date(date).map_or_else(|| date.to_string(), |date| FORMATS[&self].day.format(&date).to_string())
    }

    /// "16 mars 2026".
    #[must_use]
    pub fn date(self, date: NaiveDate) -> String {
        icu_date(date).map_or_else(|| date.to_string(), |date| FORMATS[&self].date.format(&date).to_string())
    }

    /// "mars 2026".
    #[must_use]
    pub fn month(self, date: NaiveDate) -> String {
        icu_date(date).map_or_else(|| date.to_string(), |date| FORMATS[&self].month.format(&date).to_string())
    }

    /// "lundi 16 mars à 09:12", in the zone `tz`.
    #[must_use]
    pub fn moment(self, at: DateTime<Utc>, tz: Tz) -> String {
        let local = at.with_timezone(&tz);
        let parts = icu_date(local.date_naive()).zip(icu_time(local.hour(), local.minute()));
        parts.map_or_else(
            || local.format("%F %R").to_string(),
            |(date, time)| FORMATS[&self].moment.format(&Moment { date, time }).to_string(),
        )
    }

    /// "09:12", in the zone `tz`.
    #[must_use]
    pub fn time(self, at: DateTime<Utc>, tz: Tz) -> String {
        let local = at.with_timezone(&tz);
        icu_time(local.hour(), local.minute()).map_or_else(
            || local.format("%R").to_string(),
            |time| FORMATS[&self].time.format(&time).to_string(),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_says_it_its_own_way() {
        let at = DateTime::parse_from_rfc3339("2026-03-16T08:12:00Z").unwrap().to_utc();
        let said = Lang::ALL.map(|lang| {
            let (moment, day) = (lang.moment(at, chrono_tz::Europe::Paris), at.date_naive());
            format!("{moment} | {} | {}", lang.date(day), lang.month(day))
        });
        insta::assert_snapshot!(said.join("\n"));
    }
}
