//! The life of an ask as its person reads it: what has happened, what is now, what comes.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::model::{Listing, State};
use crate::commitments::model::{self as commitment, Model as Commitment};
use crate::events::Model as Event;
use crate::people::contacts::Contact;
use crate::web::visit::Visit;

/// One step.
pub struct Step {
    /// `done`, `now` or `todo`: the class of its line.
    pub tone: &'static str,
    /// Its symbol.
    pub icon: &'static str,
    /// What it is.
    pub title: String,
    /// When it was, for machines and for people.
    pub at: Option<(String, String)>,
}

/// What is read of an ask for its page.
pub struct Life<'a> {
    /// The ask.
    pub ask: &'a Listing,
    /// All promises on it.
    pub commitments: &'a [Commitment],
    /// Its log.
    pub events: &'a [Event],
    /// Helpers who were asked.
    pub asked: u64,
    /// The helpers whose promises stand, by commitment.
    pub helpers: &'a HashMap<Uuid, Contact>,
}

impl Life<'_> {
    /// Where the ask stands, as the stem of its messages.
    #[must_use]
    pub fn stem(&self) -> &'static str {
        let has = |state| self.commitments.iter().any(|one| one.state == state);
        match self.ask.state {
            State::Unconfirmed => "unconfirmed",
            State::Callback => "callback",
            State::Done => "done",
            State::Cancelled => "cancelled",
            State::Closed => "closed",
            State::Expired => "expired",
            State::Open | State::Matched => {
                if has(commitment::State::Reported) {
                    "reported"
                } else if has(commitment::State::Disputed) {
                    "disputed"
                } else if has(commitment::State::Accepted) {
                    if self.ask.state == State::Open { "some" } else { "matched" }
                } else if self.ask.organisation_id.is_some() {
                    "group"
                } else if self.ask.hand_reason.is_some() {
                    "hand"
                } else {
                    "open"
                }
            }
        }
    }

    /// The steps, oldest first.
    #[must_use]
    pub fn steps(&self, v: &Visit) -> Vec<Step> {
        let beginning = v.t("follow-step-created");
        let mut past: Vec<(DateTime<Utc>, &'static str, String)> = self
            .events
            .iter()
            .filter_map(|event| {
                let (icon, title) = self.told(v, event)?;
                Some((event.at, icon, title))
            })
            .collect();
        // Confirmed by a coordinator on the phone.
        let by_mail = self.events.iter().any(|event| event.kind == "ask-confirmed");
        let opened = self.ask.opened_at.filter(|at| *at > self.ask.created_at);
        if let Some(at) = opened.filter(|_| !by_mail) {
            past.push((at, "check", v.t("follow-step-opened")));
        }
        // What happened in one moment is told from the beginning to the end.
        let order = |title: &str| usize::from(title != beginning);
        past.sort_by_key(|line| (line.0, order(&line.2)));
        let mut steps: Vec<Step> = past
            .into_iter()
            .map(|(at, icon, title)| Step {
                tone: "done",
                icon,
                title,
                at: Some((at.to_rfc3339(), v.moment(&at))),
            })
            .collect();
        let stem = self.stem();
        if self.ask.state.is_finished() {
            return steps;
        }
        steps.push(Step {
            tone: "now",
            icon: "hourglass",
            title: v.t(&format!("follow-now-{stem}")),
            at: None,
        });
        let left: &[&str] = match stem {
            "unconfirmed" | "callback" => &["asked", "yes", "help"],
            "open" | "hand" | "group" => &["yes", "help"],
            "some" | "matched" => &["confirm"],
            _ => &[],
        };
        steps.extend(left.iter().map(|step| Step {
            tone: "todo",
            icon: "circle",
            title: v.t(&format!("follow-todo-{step}")),
            at: None,
        }));
        steps
    }

    /// A line of the log in the person's words; `None` when it says nothing to them, or was said.
    fn told(&self, v: &Visit, event: &Event) -> Option<(&'static str, String)> {
        let first = || self.events.iter().find(|other| other.kind == event.kind);
        let last = || self.events.iter().rev().find(|other| other.kind == event.kind);
        let is = |other: Option<&Event>| other.is_some_and(|other| other.id == event.id);
        let (icon, key) = match event.kind.as_str() {
            "ask-created" => ("check", "follow-step-created"),
            "ask-confirmed" => ("check", "follow-step-opened"),
            "wave-sent" if is(first()) => {
                let title = v.t1("follow-step-waves", "count", self.asked);
                return Some(("bell", title));
            }
            "ask-changed" if is(last()) => ("pencil", "follow-step-changed"),
            "commitment-accepted" => {
                let name = event.commitment_id.and_then(|id| self.helpers.get(&id));
                let title = name.map(|helper| v.t1("follow-step-yes-name", "name", &*helper.first_name));
                return Some(("hand-helping", title.unwrap_or_else(|| v.t("follow-step-yes"))));
            }
            "commitment-reported" => ("flag", "follow-step-reported"),
            "commitment-disputed" => ("circle-alert", "follow-step-disputed"),
            "commitment-done" => ("heart-handshake", "follow-step-helped"),
            "commitment-withdrawn" => ("undo-2", "follow-step-withdrawn"),
            "commitment-no-show" => ("x", "follow-step-no-show"),
            "handed-over" if is(last()) => ("user", "follow-step-hand"),
            "ask-taken-over" if is(last()) => ("users", "follow-step-group"),
            "ask-given-back" | "ask-taken-back" if is(last()) => ("undo-2", "follow-step-group-back"),
            "ask-done" => ("circle-check", "follow-step-done"),
            "ask-cancelled" => ("x", "follow-step-cancelled"),
            "ask-closed" => ("x", "follow-step-closed"),
            "ask-expired" => ("x", "follow-step-expired"),
            _ => return None,
        };
        Some((icon, v.t(key)))
    }
}
