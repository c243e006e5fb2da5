//! Languages: which there are, and every word of the interface (Fluent files in `locales/`).

pub mod dates;
#[cfg(test)]
mod keys_test;
pub mod numbers;
pub mod said;

use std::collections::HashMap;
use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use serde::{Deserialize, Serialize};
use unic_langid::LanguageIdentifier;

/// A language of the interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// Français
    Fr,
    /// Deutsch
    De,
    /// Italiano
    It,
    /// Nederlands
    Nl,
    /// English
    En,
}

impl Lang {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 5] = [Self::Fr, Self::De, Self::It, Self::Nl, Self::En];

    /// The BCP 47 tag, as in `lang="fr"`.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Fr => "fr",
            Self::De => "de",
            Self::It => "it",
            Self::Nl => "nl",
            Self::En => "en",
        }
    }

    /// The language's own name.
    #[must_use]
    pub const fn endonym(self) -> &'static str {
        match self {
            Self::Fr => "Français",
            Self::De => "Deutsch",
            Self::It => "Italiano",
            Self::Nl => "Nederlands",
            Self::En => "English",
        }
    }

    /// The language of a tag such as `de` or `de-CH`, if it is one of ours.
    #[must_use]
    pub fn of_tag(tag: &str) -> Option<Self> {
        let primary = tag.trim().split(['-', '_']).next()?;
        Self::ALL.into_iter().find(|lang| lang.tag().eq_ignore_ascii_case(primary))
    }

    /// The message `key`, without arguments.
    #[must_use]
    pub fn t(self, key: &str) -> String {
        match PLAIN[self as usize].get(key) {
            Some(plain) => plain.clone(),
            None => self.with(key, &[]),
        }
    }

    /// The message `key` with one argument.
    #[must_use]
    pub fn t1<'a>(self, key: &str, name: &'a str, value: impl Into<FluentValue<'a>>) -> String {
        self.with(key, &[(name, value.into())])
    }

    /// The message `key` with arguments.
    #[must_use]
    pub fn with(self, key: &str, args: &[(&str, FluentValue<'_>)]) -> String {
        let mut all = FluentArgs::with_capacity(args.len());
        for (name, value) in args {
            all.set(*name, value.clone());
        }
        let bundle = &BUNDLES[self as usize];
        let Some(pattern) = bundle.get_message(key).and_then(|message| message.value()) else {
            debug_assert!(false, "message {key} is missing in {}", self.tag());
            return key.to_owned();
        };
        bundle.format_pattern(pattern, Some(&all), &mut Vec::new()).into_owned()
    }
}

impl std::fmt::Display for Lang {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.tag())
    }
}

impl From<Lang> for geo::Lang {
    fn from(lang: Lang) -> Self {
        match lang {
            Lang::Fr => Self::Fr,
            Lang::De => Self::De,
            Lang::It => Self::It,
            Lang::Nl => Self::Nl,
            Lang::En => Self::En,
        }
    }
}

/// A text that an operator gives in some languages.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct LocalText(pub std::collections::BTreeMap<Lang, String>);

impl LocalText {
    /// The same words in every language.
    #[must_use]
    pub fn everywhere(text: &str) -> Self {
        Self(Lang::ALL.into_iter().map(|lang| (lang, text.to_owned())).collect())
    }

    /// The text in `lang`, else in the first language that has one, else empty.
    #[must_use]
    pub fn get(&self, lang: Lang) -> &str {
        self.0.get(&lang).or_else(|| self.0.values().next()).map_or("", String::as_str)
    }
}

impl LocalText {
    /// Says it in the first of these languages (else in any) where one of them has no text.
    pub fn complete(&mut self, languages: &[Lang]) {
        self.0.retain(|_, text| !text.is_empty());
        let Some(first) = languages.first() else { return };
        let text = self.get(*first).to_owned();
        if !text.is_empty() {
            for lang in languages {
                self.0.entry(*lang).or_insert_with(|| text.clone());
            }
        }
    }
}

impl LocalText {
    /// What was typed in these languages, beside the texts in others as they are.
    #[must_use]
    pub fn typed(&self, typed: &Self, languages: &[Lang]) -> Self {
        let others = self.0.iter().filter(|(lang, _)| !languages.contains(lang));
        let typed = typed.0.iter().filter(|(_, text)| !text.is_empty());
        Self(others.chain(typed).map(|(lang, text)| (*lang, text.clone())).collect())
    }
}

impl<const N: usize> From<[(Lang, &str); N]> for LocalText {
    fn from(pairs: [(Lang, &str); N]) -> Self {
        Self(pairs.into_iter().map(|(lang, text)| (lang, text.to_owned())).collect())
    }
}

macro_rules! locale_files {
    ($($lang:ident $tag:literal),*; $files:tt) => {
        &[$((Lang::$lang, locale_files!(@one $tag $files))),*]
    };
    (@one $tag:literal [$($file:literal),*]) => {
        &[$(include_str!(concat!("../../locales/", $tag, "/", $file, ".ftl"))),*]
    };
}

/// The sources of every language, one file a slice.
type Sources = &'static [(Lang, &'static [&'static str])];

static SOURCES: Sources = locale_files!(Fr "fr", De "de", It "it", Nl "nl", En "en"; [
    "web", "platforms", "listings", "helpers", "alerts", "commitments", "coordination", "mail", "near", "offers",
    "moderation", "categories", "figures", "searches", "plans", "replay", "organisations", "team",
    "imports", "missions", "thanks", "referrals", "balance", "relations", "reasons"
]);

/// The messages without arguments, written out once: a page has a hundred of them. By language, in the
/// order of [`Lang::ALL`].
static PLAIN: LazyLock<Vec<HashMap<&'static str, String>>> = LazyLock::new(|| {
    let written = |lang: Lang, source: &'static str| {
        let ids = source.lines().filter_map(|line| line.split_once(" =")).map(|(id, _)| id);
        ids.filter_map(move |id| {
            let bundle = &BUNDLES[lang as usize];
            let pattern = bundle.get_message(id)?.value()?;
            let mut missing = Vec::new();
            let text = bundle.format_pattern(pattern, None, &mut missing).into_owned();
            missing.is_empty().then_some((id, text))
        })
    };
    let all = |lang, sources: &'static [&'static str]| {
        sources.iter().flat_map(|source| written(lang, source)).collect()
    };
    SOURCES.iter().map(|&(lang, sources)| all(lang, sources)).collect()
});

/// In the same order.
static BUNDLES: LazyLock<Vec<FluentBundle<FluentResource>>> = LazyLock::new(|| {
    SOURCES
        .iter()
        .map(|&(lang, sources)| {
            let id: LanguageIdentifier = lang.tag().parse().unwrap_or_default();
            let mut bundle = FluentBundle::new_concurrent(vec![id]);
            // The isolation marks would stand in mails and attributes as boxes.
            bundle.set_use_isolating(false);
            for source in sources {
                // A broken line must not take the page down; the key check finds it before it lands.
                let resource = match FluentResource::try_new((*source).to_owned()) {
                    Ok(resource) | Err((resource, _)) => resource,
                };
                bundle.add_resource_overriding(resource);
            }
            bundle
        })
        .collect()
});
