//! The categories that a new platform begins with. They are only data: `defaults.toml`, the types of
//! organisations in `organisations.toml`, and the fields of action of missions in `missions.toml`.

use sea_orm::prelude::Uuid;
use serde::Deserialize;

use super::model::{MeantFor, Model, Question, Questions, Texts, Urgency};
use crate::i18n::LocalText;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    category: Vec<Kind>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Kind {
    slug: String,
    icon: String,
    radius_km: i32,
    urgency: Urgency,
    #[serde(default)]
    price_allowed: bool,
    #[serde(default)]
    meant_for: MeantFor,
    label: LocalText,
    hint: LocalText,
    #[serde(default)]
    question: Vec<Question>,
}

/// Twelve kinds of neighbourly help, the types of organisations and the fields of action, without platform and
/// id.
///
/// # Errors
/// When a file in the program is broken, which a test rules out.
pub fn all() -> Result<Vec<Model>, toml::de::Error> {
    let mut all = Vec::new();
    for file in
        [include_str!("defaults.toml"), include_str!("organisations.toml"), include_str!("missions.toml")]
    {
        all.extend(read(file, i32::try_from(all.len()).unwrap_or(i32::MAX))?);
    }
    Ok(all)
}

fn read(file: &str, first: i32) -> Result<Vec<Model>, toml::de::Error> {
    let file: File = toml::from_str(file)?;
    let categories = file.category.into_iter().zip(first..).map(|(kind, position)| Model {
        platform_id: Uuid::nil(),
        id: Uuid::nil(),
        slug: kind.slug,
        icon: kind.icon,
        position,
        labels: Texts(kind.label),
        hints: Texts(kind.hint),
        questions: Questions(kind.question),
        radius_m: kind.radius_km * 1000,
        urgency: kind.urgency,
        retired_at: None,
        price_allowed: kind.price_allowed,
        meant_for: kind.meant_for,
    });
    Ok(categories.collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Lang;

    #[test]
    fn every_category_speaks_five_languages_and_has_its_icon() {
        let icons = include_str!("../../assets/icons/icons.svg");
        for category in all().unwrap() {
            let questions = category.questions.0.iter();
            let texts = [&category.labels.0, &category.hints.0]
                .into_iter()
                .chain(questions.map(|question| &question.label));
            for text in texts {
                let spoken = |lang| text.0.get(lang).is_some_and(|text| !text.is_empty());
                assert!(Lang::ALL.iter().all(spoken), "{category:?}");
            }
            assert!(icons.contains(&format!("id=\"{}\"", category.icon)), "{}", category.icon);
        }
    }
}
