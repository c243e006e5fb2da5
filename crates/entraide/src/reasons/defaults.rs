//! The reasons that a new platform begins with. They are only data: `defaults.toml`.

use sea_orm::prelude::Uuid;
use serde::Deserialize;
use sha2::{Digest as _, Sha256};

use super::model::{self, Decision, Model};
use crate::categories::model::Texts;
use crate::db::scope::Tx;
use crate::i18n::LocalText;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    reason: Vec<Kind>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Kind {
    slug: String,
    decision: Decision,
    label: LocalText,
    words: LocalText,
}

/// The usual reasons, without platform. Each has the same id everywhere, so that two processes that begin at once
/// add it once.
///
/// # Errors
/// When the file in the program is broken, which a test rules out.
pub fn all() -> Result<Vec<Model>, toml::de::Error> {
    let file: File = toml::from_str(include_str!("defaults.toml"))?;
    let reasons = file.reason.into_iter().zip(0..).map(|(kind, position)| Model {
        platform_id: Uuid::nil(),
        id: id_of(&kind.slug),
        decision: kind.decision,
        position,
        labels: Texts(kind.label),
        words: Texts(kind.words),
        retired_at: None,
    });
    Ok(reasons.collect())
}

fn id_of(slug: &str) -> Uuid {
    let mut id = [0; 16];
    id.iter_mut().zip(Sha256::digest(slug)).for_each(|(to, from)| *to = from);
    Uuid::from_bytes(id)
}

/// Gives them to the platform of `tx`.
///
/// # Errors
/// When the database fails, or the file in the program is broken.
pub async fn add(tx: &Tx) -> Result<(), sea_orm::DbErr> {
    for reason in all().map_err(|error| sea_orm::DbErr::Custom(error.to_string()))? {
        model::add(tx, reason).await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::i18n::Lang;

    #[test]
    fn every_reason_speaks_five_languages_and_fits_its_form() {
        let all = all().unwrap();
        let ids: BTreeSet<Uuid> = all.iter().map(|reason| reason.id).collect();
        assert_eq!(ids.len(), all.len());
        for (_, decision) in Decision::ALL {
            assert!(all.iter().any(|reason| reason.decision == decision), "{decision:?}");
        }
        for reason in all {
            for (text, max) in [
                (reason.labels.0, super::super::form::MAX_LABEL),
                (reason.words.0, super::super::form::MAX_WORDS),
            ] {
                let fits =
                    |lang| text.0.get(lang).is_some_and(|text| (1..=max).contains(&text.chars().count()));
                assert!(Lang::ALL.iter().all(fits), "{text:?}");
            }
        }
    }
}
