//! The fields that making and changing an ask share: questions, when, street, languages.

use chrono::{DateTime, Duration, NaiveDate, NaiveDateTime, NaiveTime, TimeZone, Utc};
use chrono_tz::Tz;

use super::model::{Answers, DueKind, Where};
use super::words;
use crate::alerts::candidates::SPOKEN;
use crate::categories::model::{Choice, Model as Category, Question, QuestionKind};
use crate::web::forms::{Checker, Fields};
use crate::web::visit::Visit;

/// Asks are made for the next three months.
pub const MAX_DAYS: i64 = 90;
/// Characters of an answer, of a street, of the details.
pub const MAX_ANSWER: usize = 300;
const MAX_STREET: usize = 120;
/// Characters of the details.
pub const MAX_DETAILS: usize = 1000;
/// Helpers for one ask.
pub const MAX_HELPERS: i16 = 5;

/// A question of a category, ready for the page.
pub struct QuestionField<'a> {
    /// Name of its field: `q_<key>`.
    pub name: String,
    /// The question.
    pub label: &'a str,
    /// `text`, `number`, `yes` or `choice`.
    pub kind: &'static str,
    /// Value and text of each choice.
    pub choices: Vec<(&'a str, &'a str)>,
    /// Whether it may stay empty.
    pub optional: bool,
}

/// The questions of a category for the reader, in a form that holds `fields`.
#[must_use]
pub fn questions<'a>(v: &Visit, category: &'a Category, fields: &Fields) -> Vec<QuestionField<'a>> {
    // A choice that was taken away since stays where it has been chosen.
    let is_there = |question: &Question, choice: &Choice| {
        !choice.removed || fields.has(&field_name(question), &choice.key)
    };
    let field = |question: &'a Question| QuestionField {
        name: field_name(question),
        label: question.label.get(v.lang),
        kind: match question.kind {
            QuestionKind::Text => "text",
            QuestionKind::Number => "number",
            QuestionKind::YesNo => "yes",
            QuestionKind::Choice => "choice",
        },
        choices: question
            .choices
            .iter()
            .filter(|choice| is_there(question, choice))
            .map(|choice| (choice.key.as_str(), choice.label.get(v.lang)))
            .collect(),
        optional: !question.required,
    };
    category.questions.put().map(field).collect()
}

/// The field of a question.
#[must_use]
pub fn field_name(question: &Question) -> String {
    format!("q_{}", question.key)
}

/// Reads the answers to the category's questions.
pub fn answers(c: &mut Checker<'_>, category: &Category) -> Answers {
    let mut answers = Answers::default();
    for question in category.questions.put() {
        let name = field_name(question);
        let typed = c.fields.get(&name).to_owned();
        let answer = match question.kind {
            QuestionKind::YesNo => (typed == "yes").then_some(typed),
            _ if typed.is_empty() => None,
            QuestionKind::Text => line(c, &name, MAX_ANSWER),
            QuestionKind::Number => c.number(&name, 0, 1000).map(|number| number.to_string()),
            QuestionKind::Choice => {
                let known = question.choices.iter().any(|choice| choice.key == typed);
                if !known {
                    c.wrong(&name, "field-choose");
                }
                known.then_some(typed)
            }
        };
        if answer.is_none() && question.required && question.kind != QuestionKind::YesNo {
            let label = question.label.get(c.visit.lang);
            let message = c.visit.t1("ask-answer-needed", "question", label);
            c.errors.add(&name, message);
        }
        if let Some(answer) = answer {
            answers.0.insert(question.key.clone(), answer);
        }
    }
    answers
}

/// A line of text, or nothing: one line, single spaces, and no marks that turn the writing around.
pub fn line(c: &mut Checker<'_>, field: &str, max: usize) -> Option<String> {
    one_line(&c.optional_text(field, max)?)
}

/// A text as a line: single spaces, and no marks that turn the writing around; `None` when there is no word in
/// it.
#[must_use]
pub fn one_line(text: &str) -> Option<String> {
    let turns = |c: &char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let text: String = text.chars().filter(|c| !turns(c)).collect();
    let words: Vec<&str> = text.split_whitespace().collect();
    Some(words.join(" ")).filter(|line| line.chars().any(char::is_alphanumeric))
}

/// The street, or nothing.
pub fn street(c: &mut Checker<'_>) -> Option<String> {
    line(c, "street", MAX_STREET)
}

/// A first name; nothing is a mistake, said by `needed`.
pub fn name(c: &mut Checker<'_>, field: &str, needed: &str) -> String {
    let name = line(c, field, 60);
    if name.is_none() {
        c.wrong(field, needed);
    }
    name.unwrap_or_default()
}

/// When help is needed; `None` is a mistake that was noted. What was `known` before stays allowed
/// even when its day has passed meanwhile, so that only the words of an ask can be changed too.
pub fn when(
    c: &mut Checker<'_>,
    category: &Category,
    known: Option<(DueKind, DateTime<Utc>)>,
) -> Option<(DueKind, DateTime<Utc>)> {
    let tz = c.visit.platform.tz();
    let now = c.visit.now;
    if c.fields.get("when").is_empty() {
        c.wrong("when", "ask-when-needed");
    }
    let (kind, field, due) = match c.one_of("when", &["asap", "by", "at"])? {
        "asap" => {
            let soon = now + Duration::hours(category.urgency.hours());
            return Some(known.filter(|known| known.0 == DueKind::Asap).unwrap_or((DueKind::Asap, soon)));
        }
        "by" => {
            let evening = NaiveTime::from_hms_opt(23, 59, 0)?;
            let day = day(c, "by_day")?;
            (DueKind::By, "by_day", instant(tz, day.and_time(evening))?)
        }
        _ => {
            let (day, time) = (day(c, "at_day"), time(c, "at_time"));
            (DueKind::At, "at_day", instant(tz, day?.and_time(time?))?)
        }
    };
    if known == Some((kind, due)) {
        return known;
    }
    if due <= now {
        c.wrong(field, "ask-due-past");
        return None;
    }
    if due > now + Duration::days(MAX_DAYS + 1) {
        c.wrong(field, "ask-due-far");
        return None;
    }
    Some((kind, due))
}

/// A day as a date field sends it, or as people write one where a browser has no such field.
pub fn day(c: &mut Checker<'_>, field: &str) -> Option<NaiveDate> {
    let typed = c.fields.get(field);
    let formats = ["%Y-%m-%d", "%d.%m.%Y", "%d/%m/%Y", "%d-%m-%Y"];
    let day = formats.iter().find_map(|format| NaiveDate::parse_from_str(typed, format).ok());
    if day.is_none() {
        c.wrong(field, "ask-day-needed");
    }
    day
}

/// A time of day, as a time field sends it or as people write one.
pub fn time(c: &mut Checker<'_>, field: &str) -> Option<NaiveTime> {
    let typed = c.fields.get(field).to_lowercase().replace(' ', "");
    let formats = ["%H:%M", "%H:%M:%S", "%Hh%M", "%H.%M"];
    let time = formats.iter().find_map(|format| NaiveTime::parse_from_str(&typed, format).ok());
    if time.is_none() {
        c.wrong(field, "ask-time-needed");
    }
    time
}

/// A local time as an instant. An hour that the clocks leave out is read as the next one.
pub(crate) fn instant(tz: Tz, local: NaiveDateTime) -> Option<DateTime<Utc>> {
    let at = tz.from_local_datetime(&local).earliest();
    let at = at.or_else(|| tz.from_local_datetime(&local.checked_add_signed(Duration::hours(1))?).earliest());
    at.map(|at| at.to_utc())
}

/// Fills the fields of "when" from what is known.
pub fn fill_when(fields: &mut Fields, kind: DueKind, due: Option<DateTime<Utc>>, tz: Tz) {
    let local = due.map(|due| due.with_timezone(&tz));
    let day = local.map(|local| local.format("%Y-%m-%d").to_string());
    let day = day.unwrap_or_default();
    match kind {
        DueKind::Asap => fields.push("when", "asap"),
        DueKind::By => {
            fields.push("when", "by");
            fields.push("by_day", &day);
        }
        DueKind::At => {
            fields.push("when", "at");
            fields.push("at_day", &day);
            if let Some(local) = local {
                fields.push("at_time", &local.format("%H:%M").to_string());
            }
        }
    }
}

/// A spoken language, as a box to tick.
pub struct LanguageField {
    /// Its code.
    pub code: &'static str,
    /// Its name.
    pub name: String,
}

/// Languages to tick: those of the platform, and the others by name.
pub struct LanguageFields {
    /// Those of the platform.
    pub usual: Vec<LanguageField>,
    /// All others, by name.
    pub others: Vec<LanguageField>,
}

impl LanguageFields {
    /// The languages for a reader.
    #[must_use]
    pub fn new(v: &Visit) -> Self {
        let field =
            |code: &&'static str| LanguageField { code, name: capital(&words::language(code, v.lang)) };
        let usual = |code: &&'static str| v.platform.languages.iter().any(|lang| lang.tag() == *code);
        let mut others: Vec<_> = SPOKEN.iter().filter(|code| !usual(code)).map(field).collect();
        others.sort_by_key(|language| geo::slug(&language.name));
        Self { usual: SPOKEN.iter().filter(|code| usual(code)).map(field).collect(), others }
    }

    /// Whether one of the others is ticked, so that they are shown open.
    #[must_use]
    pub fn others_ticked(&self, fields: &Fields) -> bool {
        self.others.iter().any(|language| fields.has("language", language.code))
    }
}

/// A name as it stands at the beginning of a line.
fn capital(name: &str) -> String {
    let mut letters = name.chars();
    let first = letters.next().map(char::to_uppercase);
    first.into_iter().flatten().chain(letters).collect()
}

/// The languages that were ticked, or the reader's when none was.
#[must_use]
pub fn languages(c: &Checker<'_>) -> Vec<String> {
    let ticked: Vec<String> =
        SPOKEN.iter().filter(|code| c.fields.has("language", code)).map(|code| (*code).to_owned()).collect();
    if ticked.is_empty() { vec![c.visit.lang.tag().to_owned()] } else { ticked }
}

/// How many helpers are needed, at least `min`; 0 is a mistake that was noted.
pub fn helpers(c: &mut Checker<'_>, min: i16) -> i16 {
    let number = c.number("helpers", i32::from(min), i32::from(MAX_HELPERS));
    number.and_then(|number| i16::try_from(number).ok()).unwrap_or(0)
}

/// A place as an ask keeps it: the street's exact point where the geocoder knows it, else the
/// place's own, and what of it is public.
pub async fn whereabouts(v: &Visit, place: &'static geo::Place, street: Option<String>) -> Where {
    let found = match &street {
        Some(street) => v.app.geocoder.street(street, place, v.now).await,
        None => None,
    };
    let exact = found.unwrap_or_else(|| place.point());
    Where { code: place.code().to_owned(), street, exact, public: geo::public_place(place, exact).point }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_hour_that_the_clocks_leave_out_is_the_next_one() {
        let paris = chrono_tz::Europe::Paris;
        let local = |text| NaiveDateTime::parse_from_str(text, "%F %R").unwrap();
        let utc = |text| Some(local(text).and_utc());
        assert_eq!(instant(paris, local("2026-03-29 02:30")), utc("2026-03-29 01:30"));
        assert_eq!(instant(paris, local("2026-10-25 02:30")), utc("2026-10-25 00:30"));
        assert_eq!(instant(paris, local("2026-07-01 09:00")), utc("2026-07-01 07:00"));
    }
}
