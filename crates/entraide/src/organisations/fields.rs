//! The fields that registering and changing an organisation share.

use super::areas::{self, Model as Area, Served};
use super::model::{Organisation, Said};
use super::opening;
use super::ways::Ways;
use crate::categories::model::Model as Category;
use crate::listings::fields::{self, answers, field_name, line};
use crate::offers::wording;
use crate::people::model::Introduction;
use crate::web::forms::{Checker, Fields};
use crate::web::visit::Visit;

/// Characters of a name.
pub(crate) const MAX_NAME: usize = 100;
/// Characters of what it does.
pub const MAX_DETAILS: usize = 2000;
/// Characters of an address.
pub(crate) const MAX_ADDRESS: usize = 120;

/// Reads what an organisation says of itself, in the order of the page; `None` when something is wrong, which
/// `c` then knows.
pub fn said(c: &mut Checker<'_>, category: &Category) -> Option<Said> {
    let name = line(c, "name", MAX_NAME);
    if name.is_none() {
        c.wrong("name", "org-name-needed");
    }
    let details = c.optional_text("details", MAX_DETAILS);
    if details.as_deref().is_none_or(|text| !text.chars().any(char::is_alphanumeric)) {
        c.wrong("details", "org-details-needed");
    }
    let answers = answers(c, category);
    if c.fields.get("place").is_empty() {
        c.wrong("place", "org-place-needed");
    }
    let place = crate::places::typed(c, "place");
    let address = line(c, "address", MAX_ADDRESS);
    let served = Served::read(c);
    let languages = fields::languages(c);
    let hours = opening::read(c);
    let ways = Ways::read(c);
    if ways.is_empty()
        && !["phone", "web", "whatsapp", "signal", "telegram"].iter().any(|way| c.errors.of(way).is_some())
    {
        c.wrong("phone", "org-way-needed");
    }
    let (name, details) = (name?, details?);
    let flags = wording::flags(&[&name, &details]);
    Some(Said {
        name,
        details,
        language: c.visit.lang.tag().to_owned(),
        answers,
        place: place?,
        address,
        point: None,
        served: served?,
        languages,
        hours: hours?,
        ways,
        wants_asks: c.fields.has("wants_asks", "yes"),
        flags,
    })
}

/// Who leads it: a first name and an address are needed.
pub fn lead(c: &mut Checker<'_>) -> Introduction {
    introduction(c, "offer-name-needed", "offer-email-needed")
}

/// Who is invited to lead it: as well.
pub fn invited(c: &mut Checker<'_>) -> Introduction {
    introduction(c, "org-invite-name-needed", "org-invite-email-needed")
}

fn introduction(c: &mut Checker<'_>, name_needed: &str, email_needed: &str) -> Introduction {
    let first_name = fields::name(c, "first_name", name_needed);
    if c.fields.get("email").is_empty() {
        c.wrong("email", email_needed);
    }
    Introduction { first_name, email: c.email("email"), phone: None }
}

/// Where the address is, if there is one and a geocoder knows it.
pub async fn locate(v: &Visit, said: &mut Said) {
    if let Some(address) = said.address.as_deref() {
        said.point = v.app.geocoder.street(address, said.place, v.now).await;
    }
}

/// What an empty form begins with.
#[must_use]
pub fn blank(v: &Visit) -> Fields {
    Fields::of(&[("form_id", v.form_id().to_string()), ("language", v.lang.tag().to_owned())])
}

/// The form as its leads would have filled it in.
#[must_use]
pub fn filled(v: &Visit, organisation: &Organisation, category: &Category, areas: &[Area]) -> Fields {
    let place = geo::gazetteer().by_code(&organisation.place_code);
    let own = |text: &Option<String>| text.clone().unwrap_or_default();
    let named: Vec<&Area> = areas.iter().filter(|area| !area.is_drawn).collect();
    let is_all = !v.platform.areas.is_empty()
        && v.platform.areas.iter().all(|code| named.iter().any(|area| area.code == *code));
    let serves = named.iter().filter(|area| !is_all || !v.platform.areas.contains(&area.code));
    let mut serves: Vec<String> = serves.map(|area| areas::typed(&area.code, v.lang)).collect();
    serves.sort();
    let mut fields = Fields::of(&[
        ("name", organisation.name.clone()),
        ("details", organisation.details.clone()),
        ("place", place.map_or_else(String::new, |place| place.label(v.lang.into()))),
        ("address", own(&organisation.address)),
        ("serves", serves.join("\n")),
        ("outline", own(&organisation.outline)),
        ("phone", organisation.phone.as_deref().map_or_else(String::new, |phone| v.phone(phone))),
        ("web", own(&organisation.web)),
        ("whatsapp", own(&organisation.whatsapp)),
        ("signal", own(&organisation.signal)),
        ("telegram", own(&organisation.telegram)),
    ]);
    if is_all {
        fields.push("serves_all", "yes");
    }
    if organisation.has_form {
        fields.push("has_form", "yes");
    }
    if organisation.wants_asks {
        fields.push("wants_asks", "yes");
    }
    for question in category.questions.put() {
        if let Some(answer) = organisation.answers.0.get(&question.key) {
            fields.push(&field_name(question), answer);
        }
    }
    opening::fill(&mut fields, &organisation.hours);
    for language in &organisation.languages.0 {
        fields.push("language", language);
    }
    fields
}
