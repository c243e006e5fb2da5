//! A category and its own questions.

use sea_orm::ActiveValue::Set;
use sea_orm::FromJsonQueryResult;
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use crate::board::model::Kind;
use crate::db::scope::Tx;
use crate::i18n::{Lang, LocalText};
use crate::mark::mark;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "categories")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub platform_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub slug: String,
    /// A symbol of `assets/icons/icons.svg`.
    pub icon: String,
    pub position: i32,
    pub labels: Texts,
    pub hints: Texts,
    pub questions: Questions,
    /// How far the first wave looks, in metres.
    pub radius_m: i32,
    pub urgency: Urgency,
    /// Since when it is not offered any more; what it was used for keeps it.
    pub retired_at: Option<DateTimeUtc>,
    /// Whether an offer may name a price; else it is free.
    pub price_allowed: bool,
    pub meant_for: MeantFor,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

crate::sealed!();

/// A text in some languages, as a column.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
#[serde(transparent)]
pub struct Texts(pub LocalText);

/// The questions of a category, as a column.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
#[serde(transparent)]
pub struct Questions(pub Vec<Question>);

/// A question that the ask form of one category puts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// Name of its field and of its answer.
    pub key: String,
    /// How it is answered.
    pub kind: QuestionKind,
    /// The question itself.
    pub label: LocalText,
    /// For [`QuestionKind::Choice`]: what can be chosen.
    #[serde(default)]
    pub choices: Vec<Choice>,
    /// Whether the form insists.
    #[serde(default)]
    pub required: bool,
    /// Not put any more; kept so that answers of before can be read.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub removed: bool,
}

impl Questions {
    /// Those that the form puts, in their order.
    pub fn put(&self) -> impl Iterator<Item = &Question> {
        self.0.iter().filter(|question| !question.removed)
    }
}

/// How a question is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum QuestionKind {
    /// A line of text.
    Text,
    /// A whole number.
    Number,
    /// A tick.
    YesNo,
    /// One of several.
    Choice,
}

/// One possible answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// What is kept.
    pub key: String,
    /// What is read.
    pub label: LocalText,
    /// Not offered any more; kept so that answers of before can be read.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub removed: bool,
}

impl Question {
    /// What can be chosen, in its order.
    pub fn offered(&self) -> impl Iterator<Item = &Choice> {
        self.choices.iter().filter(|choice| !choice.removed)
    }
}

/// How soon help of a kind is usually needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum, Serialize, Deserialize)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(16))")]
#[serde(rename_all = "snake_case")]
pub enum Urgency {
    /// Within a day.
    #[sea_orm(string_value = "today")]
    Today,
    /// Within three days.
    #[sea_orm(string_value = "soon")]
    Soon,
    /// Within a week.
    #[sea_orm(string_value = "week")]
    Week,
}

impl Urgency {
    /// By when "as soon as possible" should have been answered.
    #[must_use]
    pub fn hours(self) -> i64 {
        match self {
            Self::Today => 24,
            Self::Soon => 72,
            Self::Week => 168,
        }
    }
}

/// What a category can be chosen for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, EnumIter, DeriveActiveEnum, Serialize, Deserialize)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(8))")]
#[serde(rename_all = "snake_case")]
pub enum MeantFor {
    /// Asks and offers.
    #[default]
    #[sea_orm(string_value = "both")]
    Both,
    /// Asks only.
    #[sea_orm(string_value = "ask")]
    Ask,
    /// Offers only.
    #[sea_orm(string_value = "offer")]
    Offer,
    /// A type of organisation: no kind of help, but a kind of helper.
    #[sea_orm(string_value = "org")]
    Organisation,
    /// A field of action, in which organisations look for volunteers.
    #[sea_orm(string_value = "mission")]
    Mission,
}

impl MeantFor {
    /// Whether it can be chosen for this.
    #[must_use]
    pub fn holds(self, kind: Kind) -> bool {
        match self {
            Self::Both => matches!(kind, Kind::Ask | Kind::Offer),
            Self::Ask => kind == Kind::Ask,
            Self::Offer => kind == Kind::Offer,
            Self::Organisation => kind == Kind::Organisation,
            Self::Mission => kind == Kind::Mission,
        }
    }
}

impl Model {
    /// Stands for all that a director can change but the order, so that nobody overwrites what they
    /// have not seen.
    #[must_use]
    pub fn mark(&self) -> String {
        let same = Self { position: 0, ..self.clone() };
        mark(format!("{same:?}"), 8)
    }

    /// The category as readers of these languages see it: what is missing in one of them is there in
    /// the first.
    #[must_use]
    pub fn complete(mut self, languages: &[Lang]) -> Self {
        self.labels.0.complete(languages);
        self.hints.0.complete(languages);
        for question in &mut self.questions.0 {
            question.label.complete(languages);
            for choice in &mut question.choices {
                choice.label.complete(languages);
            }
        }
        self
    }
}

/// Adds a category to the platform of `tx`, under its id if it has one.
///
/// # Errors
/// When the database fails or the slug is taken.
pub async fn add(tx: &Tx, category: Model) -> Result<Uuid, DbErr> {
    let id = if category.id.is_nil() { tx.ids.uuid() } else { category.id };
    tx.insert(ActiveModel {
        id: Set(id),
        slug: Set(category.slug),
        icon: Set(category.icon),
        position: Set(category.position),
        labels: Set(category.labels),
        hints: Set(category.hints),
        questions: Set(category.questions),
        radius_m: Set(category.radius_m),
        urgency: Set(category.urgency),
        retired_at: Set(category.retired_at),
        price_allowed: Set(category.price_allowed),
        meant_for: Set(category.meant_for),
        ..Default::default()
    })
    .await?;
    Ok(id)
}
