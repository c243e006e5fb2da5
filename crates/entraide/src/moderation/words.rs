//! What the moderators' pages say about what waits and about reports.

use std::collections::BTreeMap;

use super::model::{self, Reason};
use crate::helpers::model::Words;
use crate::organisations::model::{Organisation, State};
use crate::web::visit::Visit;

/// A few words with their tone and icon.
pub(super) struct Badge {
    /// End of the class `badge-…`; empty: neutral.
    pub(super) tone: &'static str,
    pub(super) icon: &'static str,
    pub(super) text: String,
}

/// Why an offer is in the queue: it waits to be public, or there are words to look at.
pub(super) fn why(v: &Visit, is_waiting: bool, flags: &Words) -> Vec<Badge> {
    let mut badges = reasons(v, is_waiting, flags);
    if badges.is_empty() {
        badges.push(changed(v));
    }
    badges
}

/// Why an organisation is in the queue: as an offer, or nobody leads it.
pub(super) fn why_organisation(v: &Visit, held: &Organisation) -> Vec<Badge> {
    let mut badges = Vec::new();
    if held.orphan_since.is_some() {
        badges.push(Badge { tone: "danger", icon: "users", text: v.t("check-why-orphan") });
    }
    if held.waits_for_asks() {
        badges.push(Badge { tone: "info", icon: "heart-handshake", text: v.t("check-why-asks") });
    }
    badges.extend(reasons(v, held.state == State::Waiting, &held.flags));
    if badges.is_empty() {
        badges.push(changed(v));
    }
    badges
}

fn changed(v: &Visit) -> Badge {
    Badge { tone: "info", icon: "pencil", text: v.t("check-why-changed") }
}

fn reasons(v: &Visit, is_waiting: bool, flags: &Words) -> Vec<Badge> {
    let mut badges = Vec::new();
    if is_waiting {
        badges.push(Badge { tone: "info", icon: "hourglass", text: v.t("check-why-waiting") });
    }
    if !flags.0.is_empty() {
        let text = v.t1("check-why-flagged", "words", flags.0.join(", "));
        badges.push(Badge { tone: "warning", icon: "flag", text });
    }
    badges
}

/// Those who lead it have answered.
pub(super) fn answered(v: &Visit) -> Badge {
    Badge { tone: "info", icon: "send", text: v.t("check-why-answer") }
}

/// Volunteers wait for an answer.
pub(super) fn unanswered(v: &Visit) -> Badge {
    Badge { tone: "warning", icon: "hourglass", text: v.t("check-why-unanswered") }
}

/// How many reports there are.
pub(super) fn reports(v: &Visit, count: usize) -> Badge {
    Badge { tone: "danger", icon: "triangle-alert", text: v.t1("check-why-reports", "count", count) }
}

/// What is new in a mission since a referent has read it: which words, before, now. Nothing the first time.
pub(super) fn changes(
    v: &Visit,
    before: &BTreeMap<String, String>,
    now: &BTreeMap<String, String>,
) -> Vec<(String, String, String)> {
    if before.is_empty() {
        return Vec::new();
    }
    let mut names: Vec<&String> = before.keys().chain(now.keys()).collect();
    names.sort();
    names.dedup();
    let changed = names.into_iter().filter(|name| before.get(*name) != now.get(*name));
    let said = changed.map(|name| {
        let (word, lang) = name.split_once('-').unwrap_or((name, ""));
        let label = v.t(&format!("check-changed-{word}"));
        let label = if lang.is_empty() { label } else { format!("{label} ({lang})") };
        let text = |texts: &BTreeMap<String, String>| {
            let text = texts.get(name).cloned().unwrap_or_default();
            if word == "place" { crate::places::commune_name(&text, v.lang) } else { text }
        };
        (label, text(before), text(now))
    });
    said.collect()
}

/// A report on a page.
pub(super) struct Told {
    pub(super) reason: String,
    pub(super) words: String,
    pub(super) at: String,
    /// What came of it.
    pub(super) outcome: Option<String>,
}

/// What a report says.
pub(super) fn told(v: &Visit, report: &model::Model) -> Told {
    let reason: Reason = report.reason;
    let outcome = report.outcome.as_deref().filter(|outcome| model::OUTCOMES.contains(outcome));
    Told {
        reason: v.t(&format!("report-reason-{}", reason.stem())),
        words: report.words.clone(),
        at: v.moment(&report.created_at),
        outcome: outcome.map(|outcome| v.t(&format!("check-outcome-{outcome}"))),
    }
}
