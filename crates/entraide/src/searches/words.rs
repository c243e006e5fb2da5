//! A search in words.

use nearby::Remote;

use crate::board::model::Kind;
use crate::i18n::Lang;
use crate::near::wanted::{Wanted, When, age_in_words, when_key};
use crate::platforms::model::Platform;

/// What is looked for: label and value, only what narrows it, and always where.
#[must_use]
pub fn in_words(wanted: &Wanted, platform: &Platform, lang: Lang) -> Vec<(String, String)> {
    let mut all = without_own_words(wanted, platform, lang);
    if !wanted.words.is_empty() {
        all.push((lang.t("search-fact-words"), wanted.words.clone()));
    }
    all
}

/// As [`in_words`], without what somebody has typed: for a letter to an address that nobody has
/// confirmed.
#[must_use]
pub fn without_own_words(wanted: &Wanted, platform: &Platform, lang: Lang) -> Vec<(String, String)> {
    let mut all = vec![(lang.t("search-fact-where"), wanted.where_said(platform, lang))];
    let mut add = |key: &str, value: String| all.push((lang.t(key), value));
    match wanted.kind {
        Some(Kind::Ask) => add("search-fact-kind", lang.t("near-kind-asks")),
        Some(Kind::Offer) => add("search-fact-kind", lang.t("near-kind-offers")),
        Some(Kind::Mission) => add("search-fact-kind", lang.t("near-kind-missions")),
        Some(Kind::Organisation) => add("search-fact-kind", lang.t("near-kind-orgs")),
        None => {}
    }
    let slug = wanted.category.as_deref();
    if let Some(category) = platform.categories.iter().find(|one| Some(one.slug.as_str()) == slug) {
        add("search-fact-category", category.labels.0.get(lang).to_owned());
    }
    if wanted.when != When::Any {
        add("search-fact-when", lang.t(when_key(wanted.when)));
    }
    match wanted.remote {
        Remote::Also => {}
        Remote::Not => add("search-fact-how", lang.t("near-remote-not")),
        Remote::Only => add("search-fact-how", lang.t("near-remote-only")),
    }
    if let Some(age) = wanted.age {
        add("near-age", age_in_words(age, lang));
    }
    all
}
