//! What a director does to the platform's categories. Each change follows the one before it, and
//! writes its line in the log.

use std::collections::BTreeSet;

use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::{QueryOrder, QuerySelect};
use serde_json::json;

use super::kept::{Saved, beside};
use super::model::{
    self, ActiveModel, Choice, Column, Entity, MeantFor, Model, Question, QuestionKind, Questions, Texts,
    Urgency,
};
use crate::db::scope::Tx;
use crate::events::{Actor, Line};
use crate::i18n::{Lang, LocalText};

/// What a director has typed, in the platform's languages.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// A symbol of the sprite.
    pub icon: String,
    /// Its name; the first language is there.
    pub labels: LocalText,
    /// What it is about, in a few words.
    pub hints: LocalText,
    /// The questions, in their order.
    pub questions: Vec<WantedQuestion>,
    /// How far the first wave looks, in metres.
    pub radius_m: i32,
    /// How soon it is usually needed.
    pub urgency: Urgency,
    /// Whether an offer may name a price.
    pub price_allowed: bool,
    /// What it can be chosen for.
    pub meant_for: MeantFor,
}

/// A question as it was typed.
#[derive(Clone, Debug)]
pub struct WantedQuestion {
    /// The key of the question that was changed; empty for a new one.
    pub key: String,
    /// How it is answered.
    pub kind: QuestionKind,
    /// Whether the form insists.
    pub required: bool,
    /// The question; the first language is there.
    pub label: LocalText,
    /// What can be chosen; the first language is there.
    pub choices: Vec<LocalText>,
}

/// All categories by position. They stay locked until `tx` ends, so that changes follow each other.
async fn lock(tx: &Tx) -> Result<Vec<Model>, DbErr> {
    let query = tx.find::<Entity>().order_by_asc(Column::Id).lock_exclusive();
    let mut all = query.all(tx.conn()).await?;
    all.sort_by_key(|category| (category.position, category.id));
    Ok(all)
}

async fn told(tx: &Tx, kind: &'static str, id: Uuid, staff: Uuid) -> Result<(), DbErr> {
    Line::new(kind, Actor::Staff(staff)).data(json!({ "category": id })).write(tx).await
}

/// Makes a category after all others; nothing when `id` has been made already.
///
/// # Errors
/// When the database fails, or somebody makes one of the same slug or id in the same moment.
pub async fn make(tx: &Tx, id: Uuid, wanted: &Wanted, languages: &[Lang], staff: Uuid) -> Result<(), DbErr> {
    let all = lock(tx).await?;
    if all.iter().any(|category| category.id == id) {
        return Ok(());
    }
    let first = languages.first().map_or("", |lang| wanted.labels.get(*lang));
    let slugs = all.iter().map(|category| category.slug.clone()).collect();
    let blank = Model {
        platform_id: tx.platform,
        id,
        slug: free_name(first, 36, "help", &slugs),
        icon: String::new(),
        position: all.last().map_or(0, |last| last.position + 1),
        labels: Texts::default(),
        hints: Texts::default(),
        questions: Questions::default(),
        radius_m: 0,
        urgency: Urgency::Soon,
        retired_at: None,
        price_allowed: false,
        meant_for: MeantFor::Both,
    };
    model::add(tx, wanted.on(&blank, languages)).await?;
    told(tx, "category-made", id, staff).await
}

/// Changes a category, if it still is as `seen` says (see [`Model::mark`]).
///
/// # Errors
/// When the database fails.
pub async fn save(
    tx: &Tx,
    id: Uuid,
    seen: &str,
    wanted: &Wanted,
    languages: &[Lang],
    staff: Uuid,
) -> Result<Saved<Model>, DbErr> {
    let Some(known) = lock(tx).await?.into_iter().find(|category| category.id == id) else {
        return Ok(Saved::Unknown);
    };
    let new = wanted.on(&known, languages);
    if new == known {
        return Ok(Saved::Done);
    }
    if known.mark() != seen {
        return Ok(Saved::Changed(Box::new(known)));
    }
    let row = ActiveModel {
        icon: Set(new.icon),
        labels: Set(new.labels),
        hints: Set(new.hints),
        questions: Set(new.questions),
        radius_m: Set(new.radius_m),
        urgency: Set(new.urgency),
        price_allowed: Set(new.price_allowed),
        meant_for: Set(new.meant_for),
        ..Default::default()
    };
    tx.update::<Entity>().set(row).filter(Column::Id.eq(id)).exec(tx.conn()).await?;
    told(tx, "category-changed", id, staff).await?;
    Ok(Saved::Done)
}

/// Takes a category out of use, or back; nothing when it is so already. What it was used for keeps it.
/// Gives whether there is such a category.
///
/// # Errors
/// When the database fails.
pub async fn retire(tx: &Tx, id: Uuid, retired: bool, staff: Uuid) -> Result<bool, DbErr> {
    let Some(known) = lock(tx).await?.into_iter().find(|category| category.id == id) else {
        return Ok(false);
    };
    if known.retired_at.is_some() != retired {
        let row = ActiveModel { retired_at: Set(retired.then_some(tx.now)), ..Default::default() };
        tx.update::<Entity>().set(row).filter(Column::Id.eq(id)).exec(tx.conn()).await?;
        told(tx, if retired { "category-retired" } else { "category-restored" }, id, staff).await?;
    }
    Ok(true)
}

/// Moves a category before or behind its neighbour among those in use; nothing at the end of the list.
/// Gives whether there is such a category.
///
/// # Errors
/// When the database fails.
pub async fn shift(tx: &Tx, id: Uuid, up: bool, staff: Uuid) -> Result<bool, DbErr> {
    let mut all = lock(tx).await?;
    let Some(at) = all.iter().position(|category| category.id == id) else { return Ok(false) };
    let Some(neighbour) = beside(&all, at, up, |one| one.retired_at.is_none()) else { return Ok(true) };
    all.swap(at, neighbour);
    for (position, category) in (0..).zip(&all).filter(|(position, category)| category.position != *position)
    {
        let row = ActiveModel { position: Set(position), ..Default::default() };
        tx.update::<Entity>().set(row).filter(Column::Id.eq(category.id)).exec(tx.conn()).await?;
    }
    told(tx, "category-moved", id, staff).await?;
    Ok(true)
}

/// A name for addresses and fields, made of words: one that is not used yet.
fn free_name(words: &str, length: usize, otherwise: &str, used: &BTreeSet<String>) -> String {
    let ascii = |c: &char| c.is_ascii_alphanumeric() || *c == '-';
    let name: String = geo::slug(words).chars().filter(ascii).take(length).collect();
    let name = name.trim_matches('-');
    let name = if name.is_empty() { otherwise } else { name };
    let numbered = (2..).map(|number| format!("{name}-{number}"));
    let mut names = std::iter::once(name.to_owned()).chain(numbered);
    names.find(|name| !used.contains(name)).unwrap_or_default()
}

impl Wanted {
    /// The category with what was typed; texts in other languages than these stay as they are.
    fn on(&self, known: &Model, languages: &[Lang]) -> Model {
        Model {
            icon: self.icon.clone(),
            labels: Texts(known.labels.0.typed(&self.labels, languages)),
            hints: Texts(known.hints.0.typed(&self.hints, languages)),
            questions: Questions(questions(&known.questions.0, &self.questions, languages)),
            radius_m: self.radius_m,
            urgency: self.urgency,
            price_allowed: self.price_allowed,
            meant_for: self.meant_for,
            ..known.clone()
        }
    }
}

/// The questions as typed, then those that are not put any more. One that is answered in another way
/// than before is another question, since old answers would not fit it; one that was taken away and is
/// typed again comes back with its answers.
fn questions(known: &[Question], wanted: &[WantedQuestion], languages: &[Lang]) -> Vec<Question> {
    let Some(&first) = languages.first() else { return known.to_vec() };
    let mut keys: BTreeSet<String> = known.iter().map(|question| question.key.clone()).collect();
    let mut left = known.to_vec();
    let mut all = Vec::new();
    for typed in wanted {
        let name = typed.label.get(first);
        let is_it = |one: &Question| one.kind == typed.kind && one.key == typed.key;
        let was_it = |one: &Question| one.kind == typed.kind && one.removed && one.label.get(first) == name;
        let at = left.iter().position(is_it).or_else(|| left.iter().position(was_it));
        let known = at.map(|at| left.remove(at));
        let key = match &known {
            Some(known) => known.key.clone(),
            None => free_name(name, 24, "question", &keys),
        };
        keys.insert(key.clone());
        let old = known.as_ref().map_or(&[][..], |known| &known.choices);
        let label = known.as_ref().map(|known| known.label.clone()).unwrap_or_default();
        all.push(Question {
            key,
            kind: typed.kind,
            label: label.typed(&typed.label, languages),
            choices: choices(old, &typed.choices, languages, first),
            required: typed.required,
            removed: false,
        });
    }
    all.extend(left.into_iter().map(|question| Question { removed: true, ..question }));
    all
}

/// The choices as typed, then those that are not offered any more. A choice is known by its words in
/// the first language: with others it is another one, and old answers keep saying what was chosen.
fn choices(known: &[Choice], wanted: &[LocalText], languages: &[Lang], first: Lang) -> Vec<Choice> {
    let mut keys: BTreeSet<String> = known.iter().map(|choice| choice.key.clone()).collect();
    let mut left = known.to_vec();
    let mut all = Vec::new();
    for typed in wanted {
        let words = typed.get(first);
        let at = left.iter().position(|choice| choice.label.get(first) == words);
        let known = at.map(|at| left.remove(at));
        let (key, label) = match known {
            Some(known) => (known.key, known.label),
            None => (free_name(words, 24, "choice", &keys), LocalText::default()),
        };
        keys.insert(key.clone());
        all.push(Choice { key, label: label.typed(typed, languages), removed: false });
    }
    all.extend(left.into_iter().map(|choice| Choice { removed: true, ..choice }));
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    const LANGUAGES: [Lang; 2] = [Lang::Fr, Lang::It];

    fn typed(key: &str, kind: QuestionKind, label: &str, choices: &[&str]) -> WantedQuestion {
        let text = |text: &str| LocalText::from([(Lang::Fr, text)]);
        WantedQuestion {
            key: key.into(),
            kind,
            required: false,
            label: text(label),
            choices: choices.iter().map(|choice| text(choice)).collect(),
        }
    }

    fn seen(all: &[Question]) -> Vec<(&str, bool)> {
        all.iter().map(|question| (question.key.as_str(), question.removed)).collect()
    }

    #[test]
    fn old_answers_keep_their_questions() {
        let text = QuestionKind::Text;
        let all =
            questions(&[], &[typed("", text, "Où ?", &[]), typed("", text, "Quand ?", &[])], &LANGUAGES);
        assert_eq!(seen(&all), [("ou", false), ("quand", false)]);
        // Changed words and another order: the same questions.
        let all = questions(
            &all,
            &[typed("quand", text, "À quelle heure ?", &[]), typed("ou", text, "Où ?", &[])],
            &LANGUAGES,
        );
        assert_eq!(seen(&all), [("quand", false), ("ou", false)]);
        // Answered in another way: another question.
        let all =
            questions(&all, &[typed("quand", QuestionKind::Number, "À quelle heure ?", &[])], &LANGUAGES);
        assert_eq!(seen(&all), [("a-quelle-heure", false), ("quand", true), ("ou", true)]);
        // Typed again: it comes back.
        let all = questions(&all, &[typed("", text, "Où ?", &[])], &LANGUAGES);
        assert_eq!(seen(&all), [("ou", false), ("a-quelle-heure", true), ("quand", true)]);
    }

    #[test]
    fn old_answers_keep_their_choices() {
        let ask = |choices: &[&str]| [typed("", QuestionKind::Choice, "Payer ?", choices)];
        let all = questions(&[], &ask(&["Oui", "Non"]), &LANGUAGES);
        let mut known = all.clone();
        known[0].choices[1].label.0.insert(Lang::De, "Nein".into());
        let again = questions(
            &known,
            &[WantedQuestion { key: "payer".into(), ..ask(&["Non", "Peut-être"])[0].clone() }],
            &LANGUAGES,
        );
        let seen: Vec<_> =
            again[0].choices.iter().map(|choice| (choice.key.as_str(), choice.removed)).collect();
        assert_eq!(seen, [("non", false), ("peut-etre", false), ("oui", true)]);
        assert_eq!(again[0].choices[0].label.get(Lang::De), "Nein");
    }

    #[test]
    fn names_are_free() {
        let used = BTreeSet::from(["courses".to_owned(), "courses-2".to_owned()]);
        assert_eq!(free_name("Courses !", 36, "help", &used), "courses-3");
        assert_eq!(free_name("☎", 36, "help", &used), "help");
        assert_eq!(free_name("Réparer un vélo", 10, "help", &used), "reparer-un");
    }
}
