//! The form of a category: its fields, the rows of its questions, and what they mean.

use super::change::{Wanted, WantedQuestion};
use super::icons::ICONS;
use super::model::{MeantFor, Model, QuestionKind, Urgency};
use crate::i18n::{Lang, LocalText};
use crate::listings::fields::line;
use crate::web::forms::{Checker, Fields};

/// Questions of a category at most.
pub const MAX_QUESTIONS: usize = 20;
/// Characters of a name, a hint, a question, and a choice.
const MAX_LABEL: usize = 40;
const MAX_HINT: usize = 120;
const MAX_QUESTION: usize = 120;
const MAX_CHOICE: usize = 80;
/// Choices of a question.
const MAX_CHOICES: usize = 12;

/// The kinds of questions, as the form names them.
pub const KINDS: [(&str, QuestionKind); 4] = [
    ("text", QuestionKind::Text),
    ("number", QuestionKind::Number),
    ("yes", QuestionKind::YesNo),
    ("choice", QuestionKind::Choice),
];
/// The urgencies, as the form names them.
pub const URGENCIES: [(&str, Urgency); 3] =
    [("today", Urgency::Today), ("soon", Urgency::Soon), ("week", Urgency::Week)];
/// What a category can be meant for, as the form names it.
pub const MEANT_FOR: [(&str, MeantFor); 5] = [
    ("both", MeantFor::Both),
    ("ask", MeantFor::Ask),
    ("offer", MeantFor::Offer),
    ("org", MeantFor::Organisation),
    ("mission", MeantFor::Mission),
];

fn name_of<T: PartialEq>(all: &[(&'static str, T)], value: &T) -> String {
    all.iter().find(|(_, one)| one == value).map_or("", |(name, _)| name).to_owned()
}

/// Reads one of the named values; `None` is a mistake that was noted.
fn one_of<T: Copy>(c: &mut Checker<'_>, field: &str, all: &[(&'static str, T)]) -> Option<T> {
    let found = all.iter().find(|(name, _)| *name == c.fields.get(field)).map(|(_, value)| *value);
    if found.is_none() {
        c.wrong(field, "field-choose");
    }
    found
}

/// A question as it stands in the form; texts by the platform's languages.
#[derive(Clone, Debug, Default)]
pub struct Row {
    key: String,
    kind: String,
    required: bool,
    labels: Vec<String>,
    choices: Vec<String>,
}

impl Row {
    fn is_blank(&self) -> bool {
        self.key.is_empty() && self.labels.iter().chain(&self.choices).all(|text| text.trim().is_empty())
    }

    fn new() -> Self {
        Self { kind: "text".into(), ..Self::default() }
    }

    fn write(&self, at: usize, languages: &[Lang], fields: &mut Fields) {
        fields.push(&format!("q{at}_key"), &self.key);
        fields.push(&format!("q{at}_kind"), &self.kind);
        if self.required {
            fields.push(&format!("q{at}_required"), "yes");
        }
        for ((lang, label), choices) in languages.iter().zip(&self.labels).zip(&self.choices) {
            fields.push(&format!("q{at}_label_{lang}"), label);
            fields.push(&format!("q{at}_choices_{lang}"), choices);
        }
    }
}

/// Whether this is a field of a question's row.
fn is_of_row(name: &str) -> bool {
    name.strip_prefix('q').is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
}

/// The rows that the form holds.
#[must_use]
pub fn rows(fields: &Fields, languages: &[Lang]) -> Vec<Row> {
    let row = |at: usize| {
        let of = |what: &str, lang: &Lang| fields.get(&format!("q{at}_{what}_{lang}")).to_owned();
        Row {
            key: fields.get(&format!("q{at}_key")).to_owned(),
            kind: fields.get(&format!("q{at}_kind")).to_owned(),
            required: !fields.get(&format!("q{at}_required")).is_empty(),
            labels: languages.iter().map(|lang| of("label", lang)).collect(),
            choices: languages.iter().map(|lang| of("choices", lang)).collect(),
        }
    };
    let is_there = |at: &usize| !fields.get(&format!("q{at}_kind")).is_empty();
    (0..MAX_QUESTIONS).take_while(is_there).map(row).collect()
}

/// Does what a button beside a question says; `None` for the button that saves. The form then holds the
/// rows in their new order, and an empty one at its end.
#[must_use]
pub fn turned(fields: &Fields, languages: &[Lang]) -> Option<Fields> {
    let mut rows = rows(fields, languages);
    let (deed, at) = match fields.get("do") {
        "more" => ("more", 0),
        other => {
            let (deed, at) = other.split_once('-')?;
            (deed, at.parse::<usize>().ok().filter(|at| *at < rows.len())?)
        }
    };
    match deed {
        "more" => {
            if rows.last().is_some_and(Row::is_blank) {
                rows.push(Row::new());
            }
        }
        "up" if at > 0 => rows.swap(at, at - 1),
        "down" if at + 1 < rows.len() => rows.swap(at, at + 1),
        "drop" => drop(rows.remove(at)),
        "up" | "down" => {}
        _ => return None,
    }
    let mut fields = fields.clone();
    fields.retain(|name| !is_of_row(name));
    write(rows, languages, &mut fields);
    Some(fields)
}

/// Writes the rows, with an empty one at the end where there is room.
fn write(mut rows: Vec<Row>, languages: &[Lang], fields: &mut Fields) {
    if !rows.last().is_some_and(Row::is_blank) {
        rows.push(Row::new());
    }
    rows.truncate(MAX_QUESTIONS);
    for (at, row) in rows.iter_mut().enumerate() {
        row.labels.resize(languages.len(), String::new());
        row.choices.resize(languages.len(), String::new());
        row.write(at, languages, fields);
    }
}

/// What the form of a new category begins with.
#[must_use]
pub fn blank(form_id: String, languages: &[Lang]) -> Fields {
    let mut fields = Fields::of(&[
        ("form_id", form_id),
        ("icon", "heart-handshake".into()),
        ("radius", "5".into()),
        ("urgency", "soon".into()),
        ("meant_for", "both".into()),
    ]);
    write(Vec::new(), languages, &mut fields);
    fields
}

/// The form as it would have been filled in for this category, as the database has it.
#[must_use]
pub fn filled(category: &Model, languages: &[Lang]) -> Fields {
    let text = |text: &LocalText, lang: &Lang| text.0.get(lang).cloned().unwrap_or_default();
    let mut fields = Fields::of(&[
        ("icon", category.icon.clone()),
        ("radius", (category.radius_m / 1000).max(1).to_string()),
        ("urgency", name_of(&URGENCIES, &category.urgency)),
        ("meant_for", name_of(&MEANT_FOR, &category.meant_for)),
    ]);
    if category.price_allowed {
        fields.push("price_allowed", "yes");
    }
    for lang in languages {
        fields.push(&format!("label_{lang}"), &text(&category.labels.0, lang));
        fields.push(&format!("hint_{lang}"), &text(&category.hints.0, lang));
    }
    let rows = category.questions.put().map(|question| {
        let choices = |lang| {
            let lines: Vec<_> = question.offered().map(|choice| text(&choice.label, lang)).collect();
            // Either every choice has words in a language, or none is shown in it.
            if lines.iter().all(|line| !line.is_empty()) { lines.join("\n") } else { String::new() }
        };
        Row {
            key: question.key.clone(),
            kind: name_of(&KINDS, &question.kind),
            required: question.required,
            labels: languages.iter().map(|lang| text(&question.label, lang)).collect(),
            choices: languages.iter().map(choices).collect(),
        }
    });
    write(rows.collect(), languages, &mut fields);
    fields
}

/// Reads the fields in the order of the page; `None` when one is wrong. The symbol that a category has
/// already may stay.
pub fn read(c: &mut Checker<'_>, languages: &[Lang], icon: Option<&str>) -> Option<Wanted> {
    let labels = c.in_languages("label", Some("category-label-needed"), |c, field| line(c, field, MAX_LABEL));
    let hints = c.in_languages("hint", None, |c, field| line(c, field, MAX_HINT));
    let chosen = c.fields.get("icon");
    if !ICONS.contains(&chosen) && icon != Some(chosen) {
        c.wrong("icon", "category-icon-needed");
    }
    let meant_for = one_of(c, "meant_for", &MEANT_FOR);
    let urgency = one_of(c, "urgency", &URGENCIES);
    let radius = c.number("radius", 1, 200);
    let questions = questions(c, languages);
    if !c.errors.is_empty() {
        return None;
    }
    Some(Wanted {
        icon: chosen.to_owned(),
        labels,
        hints,
        questions,
        radius_m: radius? * 1000,
        urgency: urgency?,
        price_allowed: !c.fields.get("price_allowed").is_empty(),
        meant_for: meant_for?,
    })
}

fn questions(c: &mut Checker<'_>, languages: &[Lang]) -> Vec<WantedQuestion> {
    let mut all = Vec::new();
    for (at, row) in rows(c.fields, languages).into_iter().enumerate() {
        if row.is_blank() {
            continue;
        }
        let stem = format!("q{at}");
        let needed = Some("category-question-needed");
        let label = c.in_languages(&format!("{stem}_label"), needed, |c, field| line(c, field, MAX_QUESTION));
        let Some(kind) = one_of(c, &format!("{stem}_kind"), &KINDS) else { continue };
        let choices = if kind == QuestionKind::Choice { choices(c, &stem, languages) } else { Vec::new() };
        all.push(WantedQuestion { key: row.key, kind, required: row.required, label, choices });
    }
    all
}

/// The choices of a question: one a line, the same line in every language.
fn choices(c: &mut Checker<'_>, stem: &str, languages: &[Lang]) -> Vec<LocalText> {
    let mut all: Vec<LocalText> = Vec::new();
    for (at, lang) in languages.iter().enumerate() {
        let field = format!("{stem}_choices_{lang}");
        let lines = lines(c.fields.get(&field));
        if lines.iter().any(|line| line.chars().count() > MAX_CHOICE) {
            let message = c.visit.t1("category-choice-long", "max", MAX_CHOICE);
            c.errors.add(&field, message);
        }
        if at == 0 {
            let once: std::collections::BTreeSet<_> = lines.iter().collect();
            if !(2..=MAX_CHOICES).contains(&lines.len()) || once.len() < lines.len() {
                let message = c.visit.t1("category-choices-number", "max", MAX_CHOICES);
                c.errors.add(&field, message);
            }
            all.resize(lines.len(), LocalText::default());
        } else if !lines.is_empty() && lines.len() != all.len() {
            let first = languages.first().map_or("", |first| first.endonym());
            let message = c.visit.t1("category-choices-lines", "language", first);
            c.errors.add(&field, message);
        }
        for (choice, line) in all.iter_mut().zip(lines) {
            choice.0.insert(*lang, line);
        }
    }
    all
}

/// Lines with something on them, with single spaces.
fn lines(text: &str) -> Vec<String> {
    let turns = |c: &char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let line = |line: &str| {
        let line: String = line.chars().filter(|c| !turns(c)).collect();
        line.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    text.lines().map(line).filter(|line| line.chars().any(char::is_alphanumeric)).collect()
}
