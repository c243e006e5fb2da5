//! The form of a reason: its fields, and what they mean.

use super::change::Wanted;
use super::model::{Decision, Reason};
use crate::i18n::{Lang, LocalText};
use crate::listings::fields::line;
use crate::web::forms::{Checker, Fields};
use crate::web::visit::Visit;

/// Characters of a label.
pub const MAX_LABEL: usize = 60;
/// Characters of the words that go to an author, as they come from a reason or were changed.
pub const MAX_WORDS: usize = 1000;

/// What the form of a new reason begins with.
#[must_use]
pub fn blank(form_id: String) -> Fields {
    Fields::of(&[("form_id", form_id)])
}

/// The form as it would have been filled in for this reason, as the database has it.
#[must_use]
pub fn filled(reason: &Reason, languages: &[Lang]) -> Fields {
    let text = |text: &LocalText, lang: &Lang| text.0.get(lang).cloned().unwrap_or_default();
    let mut fields = Fields::of(&[("decision", reason.decision.stem().to_owned())]);
    for lang in languages {
        fields.push(&format!("label_{lang}"), &text(&reason.labels.0, lang));
        fields.push(&format!("words_{lang}"), &text(&reason.words.0, lang));
    }
    fields
}

/// Reads the fields; `None` when one is wrong.
pub fn read(c: &mut Checker<'_>) -> Option<Wanted> {
    let chosen = c.one_of("decision", &Decision::ALL.map(|(stem, _)| stem));
    let decision = Decision::ALL.into_iter().find(|(stem, _)| Some(*stem) == chosen).map(|(_, one)| one);
    let labels = c.in_languages("label", Some("reason-label-needed"), |c, field| line(c, field, MAX_LABEL));
    let words =
        c.in_languages("words", Some("reason-words-needed"), |c, field| c.optional_text(field, MAX_WORDS));
    c.errors.is_empty().then_some(Wanted { decision: decision?, labels, words })
}

/// What stands in the database where it differs from what was typed: the field's name and its value.
#[must_use]
pub fn differences(v: &Visit, now: &Reason, typed: &Fields) -> Vec<(String, String)> {
    let saved = filled(now, &v.platform.languages);
    let mut found = Vec::new();
    let mut compare = |field: &str, name: String, said: String| {
        if saved.get(field) != typed.get(field) {
            found.push((name, if said.is_empty() { v.t("category-empty") } else { said }));
        }
    };
    compare("decision", v.t("reason-decision"), v.t(&format!("reason-for-{}", now.decision.stem())));
    for lang in &v.platform.languages {
        for (stem, key) in [("label", "reason-label-in"), ("words", "reason-words-in")] {
            let field = format!("{stem}_{lang}");
            compare(&field, v.t1(key, "language", lang.endonym()), saved.get(&field).to_owned());
        }
    }
    if now.retired_at.is_some() {
        found.push((v.t("category-state"), v.t("reason-state-retired")));
    }
    found
}
