//! Everything that has happened with an organisation, the latest first: lines of the log, notes, messages of the
//! team and what was answered to them. That somebody has written through its form is one of the lines.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use sea_orm::DbErr;
use sea_orm::entity::prelude::*;

use super::bulletins::recipients::{self, State as Fate};
use super::bulletins::{self, Bulletin};
use super::notes::{self, Kind, Note};
use super::{bulletin, file_url, name_of};
use crate::auth::desk::Desk;
use crate::auth::staff;
use crate::db::scope::Read;
use crate::events;
use crate::web::visit::Visit;

/// One thing that has happened.
pub(super) struct Entry {
    at: DateTime<Utc>,
    pub(super) icon: &'static str,
    pub(super) title: String,
    /// Where more of it stands.
    pub(super) url: Option<String>,
    pub(super) words: Option<String>,
    /// Who did it, and when.
    pub(super) by: String,
    /// For machines.
    pub(super) datetime: String,
    /// Where its writer, who reads it, corrects it.
    pub(super) correct: Option<String>,
}

/// All of it. Four queries.
///
/// # Errors
/// When the database fails.
pub(super) async fn of(
    desk: &Desk,
    scope: &Read,
    organisation: Uuid,
    members: &[staff::Model],
) -> Result<Vec<Entry>, DbErr> {
    let v = &desk.visit;
    let mut all = Vec::new();
    for line in events::of_listing(scope, organisation).await? {
        all.extend(happened(v, &line, members));
    }
    for note in notes::of(scope, organisation).await? {
        all.push(noted(desk, &note, members));
    }
    let told = scope.find::<recipients::Entity>();
    let told = told.filter(recipients::Column::OrganisationId.eq(organisation)).all(scope.conn()).await?;
    let mut fates: BTreeMap<Uuid, BTreeMap<Fate, i64>> = BTreeMap::new();
    for one in told {
        *fates.entry(one.bulletin_id).or_default().entry(one.state).or_default() += 1;
    }
    if !fates.is_empty() {
        let those = bulletins::Column::Id.is_in(fates.keys().copied());
        for one in scope.find::<bulletins::Entity>().filter(those).all(scope.conn()).await? {
            all.push(written(desk, &one, fates.get(&one.id), members));
        }
    }
    all.sort_by_key(|entry| std::cmp::Reverse(entry.at));
    Ok(all)
}

/// A line of the log, if it is about the organisation itself: notes and answers stand here in their own words.
fn happened(v: &Visit, line: &events::Model, members: &[staff::Model]) -> Option<Entry> {
    let kind = line.kind.as_str();
    let icon = match kind {
        "contact-shown" => "eye",
        "org-written-to" => "message-circle",
        "relation-changed" | "relation-note-removed" | "org-changed" => "pencil",
        _ if kind.starts_with("org-") => "circle-dot",
        "reported" | "report-handled" => "flag",
        _ => return None,
    };
    let who = match (line.actor.as_str(), line.actor_id) {
        ("staff", Some(id)) => name_of(members, id),
        ("person", _) if kind == "org-written-to" => v.t("desk-who-person"),
        ("person", _) => v.t("relation-who-lead"),
        ("reader", _) => v.t("desk-who-reader"),
        _ => v.t("desk-who-system"),
    };
    let reason = line.data["reason"].as_str().unwrap_or_default().to_owned();
    let title = v.t1(&format!("event-{kind}"), "reason", reason);
    Some(entry(v, line.at, icon, title, &who))
}

fn noted(desk: &Desk, note: &Note, members: &[staff::Model]) -> Entry {
    let v = &desk.visit;
    let icon = match note.kind {
        Kind::Note => "pencil",
        Kind::Phone => "phone",
        Kind::Mail => "mail",
        Kind::Visit => "users",
        Kind::Answer => "message-circle",
    };
    let who = note.staff_id.map_or_else(|| v.t("relation-who-lead"), |id| name_of(members, id));
    let mut title = v.t(&format!("relation-kind-{}", note.kind.stem()));
    if let Some(at) = note.changed_at {
        title = format!("{title} ({})", v.t1("relation-note-changed", "when", v.moment(&at)));
    }
    let url = format!("{}/notes/{}", file_url(v, note.organisation_id), note.id);
    Entry {
        words: Some(note.words.clone()),
        correct: (note.staff_id == Some(desk.id)).then_some(url),
        ..entry(v, note.created_at, icon, title, &who)
    }
}

fn written(
    desk: &Desk,
    one: &Bulletin,
    fates: Option<&BTreeMap<Fate, i64>>,
    members: &[staff::Model],
) -> Entry {
    let v = &desk.visit;
    let counted = fates.into_iter().flatten().map(|(fate, many)| bulletin::count(v, *fate, *many));
    let counts: Vec<String> = counted.collect();
    let subject = one.texts.for_reader(v.lang, &v.platform).map_or("", |(_, text)| &text.subject);
    let title = v.t1("relation-message-sent", "subject", subject.to_owned());
    let begun = one.begun_at.unwrap_or(one.created_at);
    Entry {
        url: bulletin::may_see(desk, one).then(|| bulletin::url(v, one.id)),
        words: Some(counts.join(", ")),
        ..entry(v, begun, "send", title, &name_of(members, one.staff_id))
    }
}

fn entry(v: &Visit, at: DateTime<Utc>, icon: &'static str, title: String, who: &str) -> Entry {
    Entry {
        at,
        icon,
        title,
        url: None,
        words: None,
        by: format!("{} · {who}", v.moment(&at)),
        datetime: at.to_rfc3339(),
        correct: None,
    }
}
