//! The fields of a mission and of its dates.

use chrono::{DateTime, Datelike as _, Duration, NaiveDate, NaiveDateTime, Utc, Weekday};
use sea_orm::prelude::Uuid;

use super::model::{Choice, Mission, Said, Site, Text};
use super::series::NewSeries;
use super::slots::{NewSlot, When};
use crate::board::model::Kind;
use crate::i18n::Lang;
use crate::listings::fields::{day, instant, line, time};
use crate::offers::wording;
use crate::web::forms::{Checker, Fields};
use crate::web::visit::Visit;

/// Characters of a title.
pub(crate) const MAX_TITLE: usize = 100;
/// Characters of what there is to do.
pub const MAX_DETAILS: usize = 3000;
/// Characters of what one needs, and of what to bring.
pub const MAX_MORE: usize = 800;
/// Characters of who welcomes volunteers.
const MAX_CONTACT: usize = 160;
/// Characters of an address.
pub(crate) const MAX_ADDRESS: usize = 120;
/// Minimum age unless the organisation says another.
pub(crate) const USUAL_AGE: i32 = 16;
/// How many people on one date, at most.
pub const MAX_PLACES: i32 = 2000;
/// How far ahead a date may be, in days.
const MAX_DAYS: i64 = 550;
/// The days of the week in the form and in rules.
pub const WEEKDAYS: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/// Reads what a mission says, in the order of the page; `None` when something is wrong, which `c` then knows.
pub fn said(c: &mut Checker<'_>) -> Option<Said> {
    let v = c.visit;
    let field = c.fields.get("field").to_owned();
    let category = v.platform.offered_by_slug(Kind::Mission, &field).map(|category| category.id);
    if category.is_none() {
        c.wrong("field", "mission-field-needed");
    }
    let text = text(c);
    let is_remote = c.one_of("where", &["here", "remote"]);
    let mut site = None;
    if is_remote == Some("here") {
        if c.fields.get("place").is_empty() {
            c.wrong("place", "mission-place-needed");
        }
        let place = crate::places::typed(c, "place");
        let address = line(c, "address", MAX_ADDRESS);
        site = place.map(|place| Site { place, address, point: None });
    }
    let contact = line(c, "contact", MAX_CONTACT);
    let age = c.number("age", 0, 99).unwrap_or(USUAL_AGE);
    let choice = match c.one_of("choice", &["first", "selected"]) {
        Some("first") => Some(Choice::First),
        Some(_) => Some(Choice::Selected),
        None => None,
    };
    if !c.errors.is_empty() {
        return None;
    }
    let text = text?;
    let flags = wording::flags(&[&text.title, &text.details, &text.needs, &text.bring]);
    Some(Said {
        category_id: category?,
        text,
        language: v.lang.tag().to_owned(),
        min_age: i16::try_from(age).unwrap_or(16),
        choice: choice?,
        contact,
        site,
        flags,
    })
}

/// Its words alone, as a translation gives them.
pub fn text(c: &mut Checker<'_>) -> Option<Text> {
    let title = line(c, "title", MAX_TITLE);
    if title.is_none() {
        c.wrong("title", "mission-title-needed");
    }
    let details = c.optional_text("details", MAX_DETAILS);
    if details.as_deref().is_none_or(|text| !text.chars().any(char::is_alphanumeric)) {
        c.wrong("details", "mission-details-needed");
    }
    let needs = c.optional_text("needs", MAX_MORE).unwrap_or_default();
    let bring = c.optional_text("bring", MAX_MORE).unwrap_or_default();
    Some(Text { title: title?, details: details?, needs, bring })
}

/// Where its address is, if there is one and a geocoder knows it.
pub async fn locate(v: &Visit, said: &mut Said) {
    if let Some(site) = said.site.as_mut()
        && let Some(address) = site.address.as_deref()
    {
        site.point = v.app.geocoder.street(address, site.place, v.now).await;
    }
}

/// What an empty form begins with: where the organisation sits.
#[must_use]
pub fn blank(v: &Visit, place_code: &str, address: Option<&str>) -> Fields {
    let place = geo::gazetteer().by_code(place_code);
    Fields::of(&[
        ("form_id", v.form_id().to_string()),
        ("where", "here".to_owned()),
        ("place", place.map_or_else(String::new, |place| place.label(v.lang.into()))),
        ("address", address.unwrap_or_default().to_owned()),
        ("age", USUAL_AGE.to_string()),
        ("choice", "selected".to_owned()),
    ])
}

/// The form as its leads would have filled it in.
#[must_use]
pub fn filled(v: &Visit, mission: &Mission) -> Fields {
    let place = mission.place_code.as_deref().and_then(|code| geo::gazetteer().by_code(code));
    let field = v.platform.category(mission.category_id).map_or("", |category| &category.slug);
    let choice = match mission.choice {
        Choice::First => "first",
        Choice::Selected => "selected",
    };
    let mut fields = filled_text(&mission.own_text());
    for (name, value) in [
        ("form_id", v.form_id().to_string()),
        ("field", field.to_owned()),
        ("where", if mission.place_code.is_some() { "here" } else { "remote" }.to_owned()),
        ("place", place.map_or_else(String::new, |place| place.label(v.lang.into()))),
        ("address", mission.address.clone().unwrap_or_default()),
        ("contact", mission.contact.clone().unwrap_or_default()),
        ("age", mission.min_age.to_string()),
        ("choice", choice.to_owned()),
    ] {
        fields.push(name, &value);
    }
    fields
}

/// The fields of the words alone.
#[must_use]
pub fn filled_text(text: &Text) -> Fields {
    Fields::of(&[
        ("title", text.title.clone()),
        ("details", text.details.clone()),
        ("needs", text.needs.clone()),
        ("bring", text.bring.clone()),
    ])
}

/// Fields of action with whether they are chosen: slug, label.
#[must_use]
pub fn fields_of_action<'a>(v: &'a Visit, fields: &Fields) -> Vec<(&'a str, &'a str, bool)> {
    let chosen = fields.get("field");
    let all = v.platform.offered_for(Kind::Mission);
    all.map(|one| (one.slug.as_str(), v.say(&one.labels.0), one.slug == chosen)).collect()
}

/// What the form for dates adds.
#[derive(Debug)]
pub enum NewDates {
    /// One date, or "whenever it suits both".
    One(NewSlot),
    /// Every week.
    Weekly(NewSeries),
}

/// Reads new dates; `None` when something is wrong, which `c` then knows.
pub fn dates(c: &mut Checker<'_>) -> Option<NewDates> {
    let kind = c.one_of("kind", &["date", "weekly", "any"])?;
    let places = c.number("places", 1, MAX_PLACES);
    if places.is_none() && c.errors.of("places").is_none() {
        c.wrong("places", "mission-places-needed");
    }
    let capacity = i16::try_from(places.unwrap_or(1)).unwrap_or(1);
    let new = match kind {
        "any" => Some(NewDates::One(NewSlot { series: None, when: When::Any(None), site: None, capacity })),
        "date" => one_date(c, capacity).map(NewDates::One),
        _ => weekly(c, capacity).map(NewDates::Weekly),
    };
    new.filter(|_| c.errors.is_empty())
}

/// From and until, as local times of a day; an end that is not after the beginning is one of the next day.
fn span(c: &mut Checker<'_>, day: NaiveDate) -> Option<(NaiveDateTime, NaiveDateTime)> {
    let (from, until) = (time(c, "from"), time(c, "until"));
    let (from, until) = (from?, until?);
    let next = if until > from { day } else { day.succ_opt()? };
    Some((day.and_time(from), next.and_time(until)))
}

fn one_date(c: &mut Checker<'_>, capacity: i16) -> Option<NewSlot> {
    let day = day(c, "day");
    let site = if c.fields.get("other_place").is_empty() {
        None
    } else {
        let place = crate::places::typed(c, "other_place")?;
        Some((place.code().to_owned(), line(c, "other_address", MAX_ADDRESS)))
    };
    let (from, until) = span(c, day?)?;
    let tz = c.visit.platform.tz();
    let when = (instant(tz, from)?, instant(tz, until)?);
    check_begin(c, "day", when.0).then_some(NewSlot {
        series: None,
        when: When::Date(when.0, when.1),
        site,
        capacity,
    })
}

fn check_begin(c: &mut Checker<'_>, field: &str, at: DateTime<Utc>) -> bool {
    if at <= c.visit.now {
        c.wrong(field, "mission-date-past");
        return false;
    }
    if at > c.visit.now + Duration::days(MAX_DAYS) {
        c.wrong(field, "mission-date-far");
        return false;
    }
    true
}

fn weekly(c: &mut Checker<'_>, capacity: i16) -> Option<NewSeries> {
    let days: Vec<&str> = WEEKDAYS.into_iter().filter(|day| c.fields.has("weekday", day)).collect();
    if days.is_empty() {
        c.wrong("weekday", "mission-weekday-needed");
    }
    let first = day(c, "first_day");
    let last = if c.fields.get("last_day").is_empty() { None } else { Some(day(c, "last_day")?) };
    let first = first?;
    let (from, until) = span(c, first)?;
    if days.is_empty() {
        return None;
    }
    let tz = c.visit.platform.tz();
    // The first date is the first of the chosen days, not the day before it.
    let begins = (0..7).filter_map(|more| from.checked_add_signed(Duration::days(more)));
    let begins = begins.into_iter().find(|at| days.contains(&weekday(at.weekday())))?;
    let begins_at = instant(tz, begins)?;
    if begins_at + Duration::days(7) <= c.visit.now {
        c.wrong("first_day", "mission-date-past");
        return None;
    }
    if begins_at > c.visit.now + Duration::days(MAX_DAYS) {
        c.wrong("first_day", "mission-date-far");
        return None;
    }
    let mut rule = format!("FREQ=WEEKLY;BYDAY={}", days.join(","));
    if let Some(last) = last {
        if last < begins.date() {
            c.wrong("last_day", "mission-last-day-wrong");
            return None;
        }
        let end = instant(tz, last.and_hms_opt(23, 59, 0)?)?;
        rule.push_str(&end.format(";UNTIL=%Y%m%dT%H%M%SZ").to_string());
    }
    let minutes = i32::try_from((until - from).num_minutes()).ok()?;
    Some(NewSeries { rule, begins, minutes, capacity })
}

fn weekday(day: Weekday) -> &'static str {
    WEEKDAYS[day.num_days_from_monday() as usize]
}

/// The days of the week for the form: code, name, whether it is chosen.
#[must_use]
pub fn weekdays(lang: Lang, fields: &Fields) -> Vec<(&'static str, String, bool)> {
    let name = |n: usize| lang.t(&format!("helper-day-{n}"));
    WEEKDAYS.into_iter().enumerate().map(|(n, code)| (code, name(n), fields.has("weekday", code))).collect()
}

/// The id of the form that was sent.
///
/// # Errors
/// [`crate::error::Error::Bad`] when it is missing.
pub fn form_id(fields: &Fields) -> crate::error::Result<Uuid> {
    let id = Uuid::try_parse(fields.get("form_id"));
    id.map_err(|_| crate::error::Error::Bad("form_id is missing".into()))
}
