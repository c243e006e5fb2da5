//! How a mission, its dates and applications are said. Pages and letters share it.

use chrono::{DateTime, Duration, Utc};
use chrono_tz::Tz;

use super::model::Mission;
use super::slots::Slot;
use crate::i18n::Lang;
use crate::places::commune_name;
use crate::web::visit::Visit;

/// "mardi 1 décembre à 14:00 – 16:00", or "when it suits both".
#[must_use]
pub fn when(slot: &Slot, lang: Lang, tz: Tz) -> String {
    span(slot.starts_at, slot.ends_at, lang, tz)
}

/// The same, of a beginning and an end.
#[must_use]
pub fn span(start: Option<DateTime<Utc>>, end: Option<DateTime<Utc>>, lang: Lang, tz: Tz) -> String {
    match (start, end) {
        (Some(start), Some(end)) => {
            let same_day = start.with_timezone(&tz).date_naive() == end.with_timezone(&tz).date_naive();
            let end = if same_day { lang.time(end, tz) } else { lang.moment(end, tz) };
            format!("{} – {end}", lang.moment(start, tz))
        }
        // A day ends when the next one begins.
        (None, Some(end)) => {
            let last = (end - Duration::seconds(1)).with_timezone(&tz).date_naive();
            lang.t1("mission-any-time-until", "day", lang.date(last))
        }
        _ => lang.t("mission-any-time"),
    }
}

/// Where a date is: its own place, else the mission's; at a distance where there is none.
#[must_use]
pub fn place(mission: &Mission, slot: Option<&Slot>, lang: Lang) -> String {
    let own = slot.and_then(|slot| slot.place_code.as_deref().map(|code| (code, slot.address.as_deref())));
    let site = own.or_else(|| mission.place_code.as_deref().map(|code| (code, mission.address.as_deref())));
    match site {
        Some((code, Some(address))) => format!("{address}, {}", commune_name(code, lang)),
        Some((code, None)) => commune_name(code, lang),
        None => lang.t("offer-remote"),
    }
}

/// "2 h 30", of minutes.
#[must_use]
pub fn hours(minutes: i64, lang: Lang) -> String {
    let (hours, rest) = (minutes / 60, minutes % 60);
    match (hours, rest) {
        (0, rest) => lang.t1("mission-minutes", "count", rest),
        (hours, 0) => lang.t1("mission-hours", "count", hours),
        (hours, rest) => {
            lang.with("mission-hours-minutes", &[("hours", hours.into()), ("minutes", rest.into())])
        }
    }
}

/// A mission, as everybody sees it.
pub struct Brief<'a> {
    /// Its field of action.
    pub field: &'a str,
    /// The field's symbol.
    pub icon: &'a str,
    /// Its title.
    pub title: String,
    /// What there is to do.
    pub details: String,
    /// What one has to know or have; may be empty.
    pub needs: String,
    /// What to bring; may be empty.
    pub bring: String,
    /// The language of these words.
    pub language: String,
    /// Where.
    pub place: String,
    /// In years.
    pub min_age: i16,
}

impl<'a> Brief<'a> {
    /// The mission in the reader's language, if it was written in that too.
    #[must_use]
    pub fn new(v: &'a Visit, mission: &Mission) -> Self {
        let category = v.platform.category(mission.category_id);
        let (text, language) = mission.text(v.lang);
        Self {
            field: category.map_or("", |category| v.say(&category.labels.0)),
            icon: category.map_or("hand-helping", |category| &category.icon),
            title: text.title,
            details: text.details,
            needs: text.needs,
            bring: text.bring,
            language: language.to_owned(),
            place: place(mission, None, v.lang),
            min_age: mission.min_age,
        }
    }
}
