//! The type of an organisation by what other directories call it.

use std::collections::HashMap;
use std::sync::Arc;

use uuid::Uuid;

use crate::board::model::Kind;
use crate::categories::model::Model as Category;
use crate::platforms::model::Platform;

/// Words of other directories, as slugs, and the types that a platform begins with. The first are those of
/// data.inclusion, the last those of OpenStreetMap.
const ELSEWHERE: [(&str, &str); 32] = [
    ("asso", "association"),
    ("aci", "association"),
    ("cs", "association"),
    ("mjc", "association"),
    ("cap-emploi", "association"),
    ("muni", "public-body"),
    ("ccas", "public-body"),
    ("cias", "public-body"),
    ("cc", "public-body"),
    ("cd", "public-body"),
    ("epci", "public-body"),
    ("rfs", "public-body"),
    ("bib", "public-body"),
    ("cpam", "public-body"),
    ("caf", "public-body"),
    ("mds", "public-body"),
    ("pij-bij", "public-body"),
    ("ft", "public-body"),
    ("tiers-lieux", "workshop"),
    ("ehpad", "care-home"),
    ("townhall", "public-body"),
    ("library", "public-body"),
    ("government", "public-body"),
    ("association", "association"),
    ("charity", "association"),
    ("ngo", "association"),
    ("foundation", "association"),
    ("community-centre", "association"),
    ("food-bank", "food-bank"),
    ("soup-kitchen", "food-bank"),
    ("nursing-home", "care-home"),
    ("company", "company"),
];

/// The types of a platform by all that they are called.
pub(in crate::imports) struct Kinds(HashMap<String, Arc<Category>>);

impl Kinds {
    pub(in crate::imports) fn new(platform: &Platform) -> Self {
        let mut named = HashMap::new();
        for (word, slug) in ELSEWHERE {
            if let Some(kind) = platform.offered_by_slug(Kind::Organisation, slug) {
                named.insert(word.to_owned(), Arc::clone(kind));
            }
        }
        for kind in platform.offered_for(Kind::Organisation) {
            for name in kind.labels.0.0.values().chain([&kind.slug]) {
                named.insert(geo::slug(name), Arc::clone(kind));
            }
        }
        Self(named)
    }

    /// The type of a text, which may be a list: the first that is known.
    pub(in crate::imports) fn of(&self, text: &str) -> Option<Uuid> {
        let mut words = std::iter::once(text).chain(text.split([';', ',', '|', '/']));
        words.find_map(|word| self.0.get(&geo::slug(word))).map(|kind| kind.id)
    }
}
