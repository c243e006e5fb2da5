//! The fields of an organisation's file.

use chrono::{Months, NaiveDate};
use sea_orm::prelude::Uuid;

use super::model::{self, MAX_TAG, MAX_TAGS, MAX_WHY, Status, Wanted, tags};
use crate::auth::staff;
use crate::web::forms::{Checker, Fields};

/// A follow-up lies so far ahead at most, or behind when it was missed.
const MOST: Months = Months::new(36);

/// What is known of an organisation, as the form has it.
pub(super) fn of(known: Option<&model::Model>, tags: &[String]) -> Fields {
    let text = |value: Option<String>| value.unwrap_or_default();
    Fields::of(&[
        ("status", known.map_or(Status::New, |known| known.status).stem().to_owned()),
        ("owner", text(known.and_then(|known| known.owner_id).map(|id| id.to_string()))),
        ("tags", tags.join(", ")),
        ("follow_on", text(known.and_then(|known| known.follow_on).map(|day| day.to_string()))),
        ("follow_why", text(known.and_then(|known| known.follow_why.clone()))),
    ])
}

/// Reads it; `None` when something is wrong, which `c` then knows.
pub(super) fn read(c: &mut Checker<'_>, members: &[staff::Model]) -> Option<Wanted> {
    let status = c.one_of("status", &Status::ALL.map(Status::stem)).and_then(Status::of);
    let owner = owner(c, members);
    let tags = tags(c);
    let follow_on = follow_on(c);
    let follow_why = c.optional_text("follow_why", MAX_WHY);
    if follow_why.is_some() && follow_on.is_none() {
        c.wrong("follow_on", "relation-follow-needed");
    }
    let wanted = Wanted { status: status?, owner, tags, follow_on, follow_why };
    c.errors.is_empty().then_some(wanted)
}

/// Somebody who belongs to the team, or nobody.
fn owner(c: &mut Checker<'_>, members: &[staff::Model]) -> Option<Uuid> {
    let typed = c.fields.get("owner");
    if typed.is_empty() {
        return None;
    }
    let id = Uuid::try_parse(typed).ok();
    let known = members.iter().find(|one| Some(one.id) == id && one.left_at.is_none());
    if known.is_none() {
        c.wrong("owner", "field-choose");
    }
    known.map(|one| one.id)
}

/// Words with commas between them, or a line each.
fn tags(c: &mut Checker<'_>) -> Vec<String> {
    let v = c.visit;
    let typed = c.optional_text("tags", MAX_TAGS * (MAX_TAG + 2)).unwrap_or_default();
    let mut tags: Vec<String> = typed.split([',', ';', '\n']).map(tags::normal).collect();
    tags.retain(|tag| !tag.is_empty());
    tags.sort();
    tags.dedup();
    if tags.len() > MAX_TAGS {
        c.errors.add("tags", v.t1("relation-tags-many", "max", MAX_TAGS));
    } else if tags.iter().any(|tag| tag.chars().count() > MAX_TAG) {
        c.errors.add("tags", v.t1("relation-tags-long", "max", MAX_TAG));
    }
    tags
}

fn follow_on(c: &mut Checker<'_>) -> Option<NaiveDate> {
    let today = c.visit.today();
    let typed = c.optional_text("follow_on", 40)?;
    let near = today.checked_sub_months(MOST)?..=today.checked_add_months(MOST)?;
    let day = typed.parse::<NaiveDate>().ok().filter(|day| near.contains(day));
    if day.is_none() {
        c.wrong("follow_on", "relation-follow-wrong");
    }
    day
}
