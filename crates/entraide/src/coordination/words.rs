//! What the desk says about asks, helpers and events, in the reader's language.

use std::collections::HashMap;

use chrono::{DateTime, Duration, Utc};
use fluent_bundle::FluentValue;
use uuid::Uuid;

use super::model::CLOSE_REASONS;
use crate::commitments::model::State as Promise;
use crate::events::Model as Event;
use crate::i18n::Lang;
use crate::listings::model::{Hand, Listing, State};
use crate::web::visit::Visit;

/// A few words with their tone and icon.
pub(super) struct Badge {
    /// End of the class `badge-…`; empty: neutral.
    pub(super) tone: &'static str,
    pub(super) icon: &'static str,
    pub(super) text: String,
}

/// Why it needs a hand.
pub(super) fn hand(v: &Visit, reason: Hand) -> Badge {
    let (tone, icon) = match reason {
        Hand::Callback => ("info", "phone-call"),
        Hand::Unconfirmed => ("info", "mail"),
        Hand::Nobody => ("danger", "circle-alert"),
        Hand::Silent | Hand::Confirm => ("warning", "hourglass"),
        Hand::Disputed | Hand::NoShow => ("danger", "triangle-alert"),
        Hand::MailFailed => ("warning", "mail"),
    };
    let text = v.t(&format!("desk-hand-{}", reason.stem()));
    Badge { tone, icon, text }
}

/// Where it stands.
pub(super) fn state(v: &Visit, state: State) -> Badge {
    let (tone, icon) = match state {
        State::Unconfirmed => ("", "mail"),
        State::Callback => ("", "phone"),
        State::Open => ("info", "search"),
        State::Matched => ("info", "heart-handshake"),
        State::Done => ("success", "check"),
        State::Cancelled | State::Closed => ("", "x"),
        State::Expired => ("", "hourglass"),
    };
    let text = v.t(&format!("desk-state-{}", state.stem()));
    Badge { tone, icon, text }
}

/// Where it stands and why it needs a hand; where both say the same, once.
pub(super) fn badges(v: &Visit, ask: &Listing) -> Vec<Badge> {
    let why = ask.hand_reason.map(|reason| hand(v, reason));
    let same = ask.hand_reason == Some(Hand::Callback);
    let stands = (!same).then(|| state(v, ask.state));
    stands.into_iter().chain(why).collect()
}

/// Where a promise stands.
pub(super) fn promise(v: &Visit, state: Promise) -> Badge {
    let (tone, icon) = match state {
        Promise::Accepted => ("info", "heart-handshake"),
        Promise::Reported => ("info", "flag"),
        Promise::Disputed | Promise::NoShow => ("danger", "triangle-alert"),
        Promise::Done => ("success", "check"),
        Promise::Withdrawn | Promise::Released => ("", "undo-2"),
    };
    let text = v.t(&format!("desk-promise-{}", state.stem()));
    Badge { tone, icon, text }
}

/// The reason for which an ask was closed, when it is one of ours.
pub(super) fn close_reason(v: &Visit, reason: &str) -> Option<String> {
    CLOSE_REASONS.contains(&reason).then(|| v.t(&format!("desk-close-{reason}")))
}

/// Through which channel it came.
pub(super) fn channel(v: &Visit, channel: &str) -> (&'static str, String) {
    match channel {
        "web" => ("globe", v.t("desk-channel-web")),
        "phone" | "desk" => ("phone", v.t("desk-channel-phone")),
        _ => ("inbox", v.t("desk-channel-other")),
    }
}

/// "450 m", "1,2 km", "34 km".
pub(crate) fn distance(v: &Visit, metres: f64) -> String {
    if metres < 950.0 {
        // No one is helped by metres, and a row of fives reads well.
        return format!("{:.0}\u{a0}m", (metres / 50.0).round().max(1.0) * 50.0);
    }
    let km = metres / 1000.0;
    let number = if km < 10.0 { format!("{km:.1}") } else { format!("{km:.0}") };
    let comma = if v.lang == Lang::En { "." } else { "," };
    format!("{}\u{a0}km", number.replace('.', comma))
}

/// Names by id; who was forgotten has none.
#[derive(Default)]
pub(super) struct Names {
    pub(super) people: HashMap<Uuid, String>,
    pub(super) helpers: HashMap<Uuid, String>,
    pub(super) staff: HashMap<Uuid, String>,
}

impl Names {
    /// A helper's first name.
    pub(super) fn helper(&self, v: &Visit, id: Uuid) -> String {
        let known = self.helpers.get(&id).filter(|name| !name.is_empty());
        known.cloned().unwrap_or_else(|| v.t("desk-who-helper"))
    }

    /// A person's first name.
    pub(super) fn person(&self, v: &Visit, id: Uuid) -> String {
        let known = self.people.get(&id).filter(|name| !name.is_empty());
        known.cloned().unwrap_or_else(|| v.t("desk-who-person"))
    }

    /// A colleague's name.
    pub(super) fn staff(&self, v: &Visit, id: Uuid) -> String {
        let known = self.staff.get(&id);
        known.cloned().unwrap_or_else(|| v.t("desk-who-staff"))
    }
}

/// A line of the log in words.
pub(super) struct Happened {
    pub(super) icon: &'static str,
    pub(super) text: String,
    pub(super) who: String,
    pub(super) at: String,
    /// For machines.
    pub(super) datetime: String,
}

/// What happened, who did it, and when.
pub(super) fn happened(v: &Visit, event: &Event, names: &Names) -> Happened {
    let helper = event.helper_id.map(|id| names.helper(v, id));
    let number = |key: &str| event.data[key].as_i64().unwrap_or(0);
    let reason = event.data["reason"].as_str().unwrap_or_default();
    let reason = match event.kind.as_str() {
        "handed-over" if !reason.is_empty() => v.t(&format!("desk-hand-{reason}")),
        _ => close_reason(v, reason).unwrap_or_default(),
    };
    let args: [(&str, FluentValue<'_>); 4] = [
        ("helper", helper.clone().unwrap_or_default().into()),
        ("wave", number("wave").into()),
        ("alerts", number("alerts").into()),
        ("reason", reason.into()),
    ];
    let text = match event.kind.as_str() {
        // A look at one helper's number, before a call.
        "contact-shown" if helper.is_some() => v.lang.with("desk-contact-shown-helper", &args),
        kind => v.lang.with(&format!("event-{kind}"), &args),
    };
    let who = match (event.actor.as_str(), event.actor_id) {
        ("person", Some(id)) => names.person(v, id),
        ("helper", Some(id)) => names.helper(v, id),
        ("staff", Some(id)) => names.staff(v, id),
        ("reader", _) => v.t("desk-who-reader"),
        _ => v.t("desk-who-system"),
    };
    Happened { icon: icon(&event.kind), text, who, at: v.moment(&event.at), datetime: event.at.to_rfc3339() }
}

fn icon(kind: &str) -> &'static str {
    match kind {
        "ask-created" => "file-text",
        "ask-done" | "commitment-done" | "ask-confirmed" => "circle-check",
        "ask-closed" | "ask-cancelled" | "commitment-released" => "x",
        "ask-expired" => "hourglass",
        "ask-forgotten" => "shield-check",
        "ask-reopened" | "ask-opened-again" | "wave-asked" => "search",
        "ask-changed" | "note-written" => "pencil",
        "wave-sent" => "bell",
        "handed-over" => "inbox",
        "called-back" => "phone-call",
        "taken-care" => "user",
        "ask-entrusted" | "ask-taken-over" => "users",
        "ask-given-back" | "ask-taken-back" | "ask-not-taken" => "undo-2",
        "contact-released" => "key-round",
        "contact-shown" => "eye",
        "mail-failed" => "mail",
        "commitment-accepted" => "heart-handshake",
        "commitment-reported" => "flag",
        "commitment-disputed" | "commitment-no-show" => "triangle-alert",
        "commitment-withdrawn" | "alert-declined" => "undo-2",
        _ => "circle-dot",
    }
}

/// How soon it is needed, as the class of its row.
pub(crate) fn urgency(v: &Visit, state: State, due_at: Option<DateTime<Utc>>) -> &'static str {
    let left = due_at.map(|due| due - v.now);
    match left {
        Some(left) if !state.is_finished() && left < Duration::hours(24) => "is-urgent",
        Some(left) if !state.is_finished() && left < Duration::hours(72) => "is-soon",
        _ => "",
    }
}

/// What is asked for, and by whom.
pub(super) fn title(v: &Visit, ask: &Listing, names: &Names) -> String {
    let what = what(v, ask.category_id);
    format!("{what} · {}", names.person(v, ask.person_id))
}

/// The label of a category.
pub(crate) fn what(v: &Visit, category: Uuid) -> &str {
    let category = v.platform.category(category);
    category.map_or("", |category| category.labels.0.get(v.lang))
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use crate::i18n::Lang;

    fn kinds(folder: &Path, found: &mut Vec<String>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                kinds(&path, found);
            } else if path.extension().is_some_and(|end| end == "rs") {
                let text = std::fs::read_to_string(&path).unwrap();
                for begin in ["Line::new(\"", "self.line(\"", " line(\""] {
                    let lines = text.split(begin).skip(1);
                    found.extend(lines.filter_map(|rest| Some(rest.split_once('"')?.0.to_owned())));
                }
            }
        }
    }

    #[test]
    fn every_line_of_the_log_about_an_ask_has_words() {
        let mut found = Vec::new();
        kinds(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut found);
        // Lines that no page of the desk shows.
        let unseen = |kind: &str| {
            [
                "helper-",
                "reply-",
                "message-",
                "conversation-",
                "rules-",
                "search-",
                "application-",
                "call-",
                "calendar-",
                "bulletin-",
                "list-",
            ]
            .iter()
            .any(|stem| kind.starts_with(stem))
        };
        found.retain(|kind| !unseen(kind) && !kind.contains('\\'));
        assert!(found.len() > 15, "{found:?}");
        for kind in found {
            // A message that is missing stops the test here.
            assert!(!Lang::Fr.t(&format!("event-{kind}")).is_empty());
        }
    }
}
