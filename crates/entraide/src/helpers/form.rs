//! The form that a helper fills in at sign-up and when something changes.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;

use super::model::{Model, Profile};
use crate::alerts::candidates::SPOKEN;
use crate::error::Result;
use crate::organisations::asked::Asked;
use crate::people;
use crate::people::model::Introduction;
use crate::web::forms::{Checker, Errors, Fields};
use crate::web::page_with;
use crate::web::visit::Visit;

/// How far a helper can go, in kilometres.
const RADII_KM: [i32; 5] = [2, 5, 10, 20, 50];
const DEFAULT_RADIUS_KM: i32 = 5;
/// How many asks at once.
const AT_ONCE: [i16; 5] = [1, 2, 3, 4, 5];
/// Seven days of three parts.
const ANY_TIME: i32 = (1 << 21) - 1;

#[derive(Template)]
#[template(path = "helpers/form.html")]
struct FormPage<'a> {
    v: &'a Visit,
    fields: &'a Fields,
    errors: &'a Errors,
    /// The own page, when a helper changes what is known already.
    back: Option<String>,
    days: Vec<Day>,
    radii: Vec<Pick>,
    at_once: Vec<Pick>,
    near: Vec<Pick>,
    far: Vec<Pick>,
    far_open: bool,
    /// The organisation that they would like to help with.
    group: Option<Asked>,
}

struct Day {
    name: String,
    parts: Vec<Pick>,
}

/// Something that can be chosen.
struct Pick {
    value: String,
    label: String,
    chosen: bool,
}

/// Answers with the form; 422 when something is wrong.
///
/// # Errors
/// When the template fails.
pub(crate) fn show(
    v: &Visit,
    fields: &Fields,
    errors: &Errors,
    back: Option<String>,
    group: Option<Asked>,
) -> Result<Response> {
    let pick =
        |field: &str, value: String, label: String| Pick { chosen: fields.has(field, &value), value, label };
    let days = (0..7).map(|day| Day {
        name: v.t(&format!("helper-day-{day}")),
        parts: (0..3).map(|part| pick("week", format!("{day}-{part}"), String::new())).collect(),
    });
    let radii = RADII_KM.map(|km| pick("radius", km.to_string(), v.t1("helper-km", "km", km)));
    let at_once =
        AT_ONCE.map(|count| pick("capacity", count.to_string(), v.t1("helper-asks", "count", count)));
    let spoken = SPOKEN.map(|tag| pick("languages", tag.to_owned(), v.t(&format!("spoken-{tag}"))));
    let is_near = |pick: &Pick| v.platform.languages.iter().any(|lang| lang.tag() == pick.value);
    let (near, far): (Vec<_>, Vec<_>) = spoken.into_iter().partition(is_near);
    let page = FormPage {
        group,
        v,
        fields,
        errors,
        back,
        days: days.collect(),
        radii: radii.into(),
        at_once: at_once.into(),
        near,
        far_open: far.iter().any(|pick| pick.chosen),
        far,
    };
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    page_with(status, &page)
}

/// What an empty form begins with.
#[must_use]
pub fn blank(v: &Visit) -> Fields {
    Fields::of(&[
        ("radius", DEFAULT_RADIUS_KM.to_string()),
        ("capacity", "1".to_owned()),
        ("languages", v.lang.tag().to_owned()),
    ])
}

/// The form as a helper would have filled it in.
#[must_use]
pub fn filled(v: &Visit, helper: &Model, person: &people::model::Model) -> Fields {
    let place = geo::gazetteer().by_code(&helper.place_code);
    let phone = person.phone.as_deref().map(|phone| v.phone(phone));
    let mut fields = Fields::of(&[
        ("first_name", person.first_name.clone()),
        ("email", person.email.clone().unwrap_or_default()),
        ("phone", phone.unwrap_or_default()),
        ("place", place.map_or_else(String::new, |place| place.label(v.lang.into()))),
        ("radius", (helper.radius_m / 1000).to_string()),
        ("capacity", helper.capacity.to_string()),
    ]);
    for category in &helper.categories.0 {
        fields.push("categories", category);
    }
    for tag in &helper.languages.0 {
        fields.push("languages", tag);
    }
    // Any time is said by no tick at all.
    for bit in (0..21).filter(|bit| helper.week != ANY_TIME && helper.week & (1 << bit) != 0) {
        fields.push("week", &format!("{}-{}", bit / 3, bit % 3));
    }
    fields
}

/// Reads the form; `None` when something is wrong, which `checker` then knows.
pub fn read(checker: &mut Checker<'_>) -> Option<Profile> {
    let fields = checker.fields;
    needed(checker, "first_name", "helper-first-name-needed");
    let first_name = checker.text("first_name", 60);
    needed(checker, "email", "helper-email-needed");
    let person = Introduction { first_name, email: checker.email("email"), phone: checker.phone("phone") };
    needed(checker, "place", "helper-place-needed");
    let place = crate::places::typed(checker, "place");
    let radius = checker.one_of("radius", &["2", "5", "10", "20", "50"]);
    let asked = checker.visit.platform.asked();
    let categories: Vec<String> = asked
        .filter(|category| fields.has("categories", &category.slug))
        .map(|category| category.slug.clone())
        .collect();
    if categories.is_empty() {
        checker.wrong("categories", "helper-categories-needed");
    }
    let languages: Vec<String> =
        SPOKEN.iter().filter(|tag| fields.has("languages", tag)).map(|&tag| tag.to_owned()).collect();
    if languages.is_empty() {
        checker.wrong("languages", "helper-languages-needed");
    }
    let capacity = checker.one_of("capacity", &["1", "2", "3", "4", "5"]);
    if !checker.errors.is_empty() {
        return None;
    }
    let place = place?;
    Some(Profile {
        person,
        place_code: place.code().to_owned(),
        point: place.point(),
        radius_m: radius?.parse::<i32>().ok()? * 1000,
        categories,
        languages,
        week: week(&fields.all("week")),
        capacity: capacity?.parse().ok()?,
    })
}

/// Notes what is missing in words of its own: in the summary on top it stands away from its field.
fn needed(checker: &mut Checker<'_>, field: &str, key: &str) {
    if checker.fields.get(field).is_empty() {
        checker.wrong(field, key);
    }
}

/// The bits of the ticked parts; nothing ticked means any time.
fn week(ticked: &[&str]) -> i32 {
    let bits = ticked.iter().filter_map(|value| {
        let (day, part) = value.split_once('-')?;
        let (day, part) = (day.parse::<u8>().ok()?, part.parse::<u8>().ok()?);
        (day < 7 && part < 3).then(|| 1 << (day * 3 + part))
    });
    match bits.fold(0, |all, bit: i32| all | bit) {
        0 => ANY_TIME,
        some => some,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_week_is_read_as_ticked() {
        assert_eq!(week(&[]), ANY_TIME);
        assert_eq!(week(&["0-0", "6-2", "6-2"]), 1 | 1 << 20);
        assert_eq!(week(&["7-0", "0-3", "x", "-", "1-", "999-1"]), ANY_TIME);
    }
}
