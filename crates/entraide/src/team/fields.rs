//! The fields of the forms about members.

use chrono::{Months, NaiveDate};

use super::model::Wanted;
use crate::alerts::candidates::SPOKEN;
use crate::auth::staff::{Model, Right, Role};
use crate::i18n::Lang;
use crate::organisations::areas;
use crate::web::forms::{Checker, Fields};
use crate::web::visit::Visit;

/// Characters of a name.
const MAX_NAME: usize = 80;
/// Nobody is away for longer.
const MOST: Months = Months::new(12);

/// What is known of a member, as the form has it.
pub(super) fn of(v: &Visit, member: &Model) -> Fields {
    let areas: Vec<String> = member.areas.0.iter().map(|code| areas::typed(code, v.lang)).collect();
    let mut fields = Fields::of(&[
        ("name", member.name.clone()),
        ("role", member.role.stem().to_owned()),
        ("mail_language", member.language.clone()),
        ("areas", areas.join("\n")),
        ("away_until", away(v, member)),
    ]);
    for tag in &member.languages.0 {
        fields.push("language", tag);
    }
    fields
}

/// The last day of an absence that is not over.
pub(super) fn away(v: &Visit, member: &Model) -> String {
    let until = member.away_until.filter(|last| v.today() <= *last);
    until.map_or_else(String::new, |last| last.to_string())
}

/// Reads all but the address; `None` when something is wrong, which `c` then knows.
pub(super) fn read(c: &mut Checker<'_>) -> Option<Wanted> {
    let name = c.text("name", MAX_NAME);
    let role = role(c);
    let language = mail_language(c);
    let areas = area_codes(c);
    let ticked = SPOKEN.iter().filter(|tag| c.fields.has("language", tag));
    let languages: Vec<String> = ticked.map(|tag| (*tag).to_owned()).collect();
    let away_until = away_until(c);
    let (role, areas) = (role?, areas?);
    if role.may(Right::ManageTeam) && !(areas.is_empty() && languages.is_empty()) {
        // They are asked when nobody else is there.
        c.wrong(if areas.is_empty() { "language" } else { "areas" }, "team-director-everywhere");
    }
    let wanted = Wanted { name, role, language: language?, areas, languages, away_until };
    c.errors.is_empty().then_some(wanted)
}

fn role(c: &mut Checker<'_>) -> Option<Role> {
    let stems: Vec<&'static str> = Role::all().map(Role::stem).collect();
    let chosen = c.one_of("role", &stems)?;
    Role::all().find(|role| role.stem() == chosen)
}

/// One of the platform's languages.
pub(super) fn mail_language(c: &mut Checker<'_>) -> Option<Lang> {
    let tags: Vec<&'static str> = c.visit.platform.languages.iter().map(|lang| lang.tag()).collect();
    c.one_of("mail_language", &tags).and_then(Lang::of_tag)
}

/// Areas and communes in which the platform is at home; of a village, its commune.
fn area_codes(c: &mut Checker<'_>) -> Option<Vec<String>> {
    let all = geo::gazetteer();
    let whole = |code: String| match all.by_code(&code).filter(|_| all.area(&code).is_none()) {
        Some(place) => place.commune().code().to_owned(),
        None => code,
    };
    let codes: Vec<String> = areas::named(c, "areas")?.into_iter().map(whole).collect();
    let v = c.visit;
    let is_elsewhere = |code: &&String| !all.communes_in(code).any(|place| v.platform.serves(place));
    if let Some(code) = codes.iter().find(is_elsewhere) {
        let name = areas::label(code, v.lang);
        c.errors.add("areas", v.t1("team-areas-elsewhere", "name", name));
        return None;
    }
    Some(codes)
}

/// The last day of an absence: today or later; nothing for who is here.
pub(super) fn away_until(c: &mut Checker<'_>) -> Option<NaiveDate> {
    let today = c.visit.today();
    let typed = c.optional_text("away_until", 40)?;
    let is_near = |day: &NaiveDate| today.checked_add_months(MOST).is_some_and(|most| *day <= most);
    let day = typed.parse::<NaiveDate>().ok().filter(|day| *day >= today && is_near(day));
    if day.is_none() {
        c.wrong("away_until", "team-away-wrong");
    }
    day
}
