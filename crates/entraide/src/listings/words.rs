//! How an ask is said: when, which languages, what was answered. Pages and letters share it.

use chrono::{DateTime, Utc};
use chrono_tz::Tz;

use super::model::{Answers, DueKind, Model};
use crate::alerts::candidates::SPOKEN;
use crate::categories::model::{Model as Category, QuestionKind};
use crate::i18n::Lang;

/// The name of a spoken language (one of [`SPOKEN`]) in the reader's language.
#[must_use]
pub fn language(code: &str, lang: Lang) -> String {
    if SPOKEN.contains(&code) {
        lang.t(&format!("spoken-{code}"))
    } else {
        code.to_owned()
    }
}

/// The names of spoken languages, as a list.
#[must_use]
pub fn languages(codes: &[String], lang: Lang) -> String {
    let names: Vec<_> = codes.iter().map(|code| language(code, lang)).collect();
    names.join(", ")
}

/// When help is needed: "as soon as possible", "by Monday 16 March", "Monday 16 March at 09:30".
#[must_use]
pub fn when(kind: DueKind, due: Option<DateTime<Utc>>, lang: Lang, tz: Tz) -> String {
    match (kind, due) {
        (DueKind::By, Some(due)) => {
            lang.t1("ask-due-by", "day", lang.day(due.with_timezone(&tz).date_naive()))
        }
        (DueKind::At, Some(due)) => lang.moment(due, tz),
        _ => lang.t("ask-due-asap"),
    }
}

/// When the help of an ask is needed (see [`when`]).
#[must_use]
pub fn when_of(ask: &Model, lang: Lang, tz: Tz) -> String {
    when(ask.due_kind, ask.due_at, lang, tz)
}

/// The category's questions that were answered, with their answers in words.
#[must_use]
pub fn answers<'a>(category: &'a Category, answers: &Answers, lang: Lang) -> Vec<(&'a str, String)> {
    let answered = |question: &'a crate::categories::model::Question| {
        let answer = answers.0.get(&question.key)?;
        let said = match question.kind {
            QuestionKind::Text | QuestionKind::Number => answer.clone(),
            QuestionKind::YesNo => lang.t("ask-yes"),
            QuestionKind::Choice => {
                let choice = question.choices.iter().find(|choice| choice.key == *answer)?;
                choice.label.get(lang).to_owned()
            }
        };
        Some((question.label.get(lang), said))
    };
    category.questions.0.iter().filter_map(answered).collect()
}
