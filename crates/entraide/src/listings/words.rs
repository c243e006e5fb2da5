//! How an ask is said: when, which languages, what was answered. Pages and letters share it.

use chrono::{DateTime, Utc};
use chrono_tz::Tz;

use super::model::{Answers, DueKind, Model};
use crate::alerts::candidates::SPOKEN;
use crate::categories::model::{Model as Category, QuestionKind};
use crate::i18n::Lang;
use crate::people::contacts;
use crate::web::visit::Visit;

/// The name of a spoken language (one of [`SPOKEN`]) in the reader's language.
#[must_use]
pub fn language(code: &str, lang: Lang) -> String {
    if SPOKEN.contains(&code) { lang.t(&format!("spoken-{code}")) } else { code.to_owned() }
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

/// An ask in short, for the person whose ask it is.
pub struct Brief<'a> {
    /// The kind of help.
    pub what: &'a str,
    /// Its symbol.
    pub icon: &'a str,
    /// Street and place.
    pub place: String,
    /// When.
    pub when: String,
    /// Questions and answers.
    pub answers: Vec<(&'a str, String)>,
    /// In the person's words.
    pub details: String,
    /// Helpers needed.
    pub helpers: i16,
    /// Spoken languages.
    pub languages: String,
}

impl<'a> Brief<'a> {
    /// The ask in the reader's language.
    #[must_use]
    pub fn new(v: &'a Visit, ask: &Model) -> Self {
        let category = v.platform.category(ask.category_id);
        let place = geo::gazetteer().by_code(&ask.place_code);
        let place = place.map_or_else(String::new, |place| place.label(v.lang.into()));
        Self {
            what: category.map_or("", |category| v.say(&category.labels.0)),
            icon: category.map_or("heart-handshake", |category| &category.icon),
            place: match contacts::own_street(ask) {
                Some(street) => format!("{street}, {place}"),
                None => place,
            },
            when: when_of(ask, v.lang, v.platform.tz()),
            answers: category.map_or_else(Vec::new, |category| answers(category, &ask.answers, v.lang)),
            details: ask.details.clone(),
            helpers: ask.capacity,
            languages: languages(&ask.languages.0, v.lang),
        }
    }
}
