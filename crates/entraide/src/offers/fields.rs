//! The fields that making and changing an offer share.

use chrono::Duration;

use super::model::{Offer, Said};
use super::wording;
use crate::categories::model::Model as Category;
use crate::listings::fields::{self, line};
use crate::people::model::Introduction;
use crate::web::forms::{Checker, Fields};
use crate::web::visit::Visit;

/// Characters of a title.
pub const MAX_TITLE: usize = 80;
/// Characters of the details.
pub const MAX_DETAILS: usize = 2000;
/// Characters of a price.
const MAX_PRICE: usize = 60;
/// People at once.
pub const MAX_PEOPLE: i16 = 50;
/// How far ahead days may lie.
const MAX_DAYS: i64 = 730;

/// Reads what an offer says, in the order of the page; `None` when something is wrong, which `c`
/// then knows. `known` is the offer that is being changed: its days may have passed meanwhile.
pub fn said(c: &mut Checker<'_>, category: &Category, known: Option<&Offer>) -> Option<Said> {
    let title = line(c, "title", MAX_TITLE);
    if title.is_none() {
        c.wrong("title", "offer-title-needed");
    }
    let details = c.optional_text("details", MAX_DETAILS);
    if details.as_deref().is_none_or(|text| !text.chars().any(char::is_alphanumeric)) {
        c.wrong("details", "offer-details-needed");
    }
    let price = if category.price_allowed { line(c, "price", MAX_PRICE) } else { None };
    let country = &c.visit.platform.country;
    for (field, text) in [("title", &title), ("details", &details), ("price", &price)] {
        if text.as_deref().is_some_and(|text| wording::holds_contact(text, country)) {
            let message = c.visit.t("offer-no-contacts");
            c.errors.add(field, message);
        }
    }
    let place = place(c);
    let from_day = day(c, "from_day");
    let until_day = day(c, "until_day");
    let today = c.visit.today();
    let farthest = today + Duration::days(MAX_DAYS);
    if from_day.is_some_and(|day| day > farthest) {
        c.wrong("from_day", "offer-day-far");
    }
    if let Some(until) = until_day {
        let was = known.and_then(|offer| offer.until_day);
        if until < today && was != Some(until) {
            c.wrong("until_day", "offer-day-past");
        } else if until > farthest {
            c.wrong("until_day", "offer-day-far");
        } else if from_day.is_some_and(|from| from > until) {
            c.wrong("until_day", "offer-days-turned");
        }
    }
    let people = c.number("people", 1, i32::from(MAX_PEOPLE));
    let languages = fields::languages(c);
    let (title, details) = (title?, details?);
    let flags = if category.price_allowed { Vec::new() } else { wording::flags(&[&title, &details]) };
    Some(Said {
        title,
        details,
        language: c.visit.lang.tag().to_owned(),
        price,
        place: place?,
        from_day,
        until_day,
        languages,
        capacity: i16::try_from(people?).ok()?,
        flags,
    })
}

/// A place, or none for what is given at a distance; `None` is a mistake that was noted.
#[expect(clippy::option_option, reason = "at a distance is an answer, and a mistake is none")]
fn place(c: &mut Checker<'_>) -> Option<Option<&'static geo::Place>> {
    match c.one_of("where", &["place", "remote"])? {
        "remote" => Some(None),
        _ => {
            if c.fields.get("place").is_empty() {
                c.wrong("place", "offer-place-needed");
            }
            crate::places::typed_within(c, "place").map(Some)
        }
    }
}

/// A day, or nothing.
fn day(c: &mut Checker<'_>, field: &str) -> Option<chrono::NaiveDate> {
    if c.fields.get(field).is_empty() { None } else { fields::day(c, field) }
}

/// Who offers or replies: a first name and an address are needed.
pub fn introduction(c: &mut Checker<'_>) -> Introduction {
    let first_name = fields::name(c, "first_name", "offer-name-needed");
    if c.fields.get("email").is_empty() {
        c.wrong("email", "offer-email-needed");
    }
    Introduction { first_name, email: c.email("email"), phone: c.phone("phone") }
}

/// The form as its author would have filled it in.
#[must_use]
pub fn filled(v: &Visit, offer: &Offer) -> Fields {
    let place = offer.place_code.as_deref().and_then(|code| geo::gazetteer().by_code(code));
    let day = |day: Option<chrono::NaiveDate>| day.map_or_else(String::new, |day| day.to_string());
    let mut fields = Fields::of(&[
        ("title", offer.title.clone()),
        ("details", offer.details.clone()),
        ("price", offer.price.clone().unwrap_or_default()),
        ("where", if place.is_some() { "place" } else { "remote" }.to_owned()),
        ("place", place.map_or_else(String::new, |place| place.label(v.lang.into()))),
        ("from_day", day(offer.from_day)),
        ("until_day", day(offer.until_day)),
        ("people", offer.capacity.to_string()),
    ]);
    for language in &offer.languages.0 {
        fields.push("language", language);
    }
    fields
}

/// What an empty form begins with.
#[must_use]
pub fn blank(v: &Visit) -> Fields {
    Fields::of(&[
        ("form_id", v.form_id().to_string()),
        ("where", "place".to_owned()),
        ("people", "1".to_owned()),
        ("language", v.lang.tag().to_owned()),
    ])
}
