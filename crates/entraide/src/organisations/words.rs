//! How an organisation is said, and which ones it may be already. Pages and letters share it.

use sea_orm::entity::prelude::*;
use sea_orm::{Condition, QuerySelect as _};

use super::areas::{self, Model as Area};
use super::model::{self, Column, Organisation, Said, State, key_of};
use super::opening::{Opening, in_words};
use crate::categories::model::Model as Category;
use crate::error::Result;
use crate::i18n::Lang;
use crate::listings::words;
use crate::places::commune_name;
use crate::web::visit::Visit;

/// Communes and areas that are named before "and so many more".
const NAMED: usize = 12;

/// An organisation, as everybody sees it.
pub struct Brief<'a> {
    /// Its type.
    pub kind: &'a str,
    /// The type's symbol.
    pub icon: &'a str,
    /// Its name.
    pub name: &'a str,
    /// What it does.
    pub details: &'a str,
    /// The language of both.
    pub language: &'a str,
    /// The type's questions and its answers.
    pub answers: Vec<(&'a str, String)>,
    /// The commune where it sits.
    pub place: String,
    /// Street and number.
    pub address: Option<&'a str>,
    /// Whom it serves.
    pub serves: String,
    /// Spoken languages.
    pub languages: String,
    /// When it is open.
    pub opening: Opening,
    /// In E.164.
    pub phone: Option<&'a str>,
    /// Names of the ways, links, and the links without their beginning.
    pub links: Vec<(&'static str, String, String)>,
    /// Where it can be written to.
    pub form: Option<String>,
}

impl<'a> Brief<'a> {
    /// An organisation of this type that serves these areas, in the reader's language.
    #[must_use]
    pub fn new(v: &'a Visit, organisation: &'a Organisation, kind: &'a Category, areas: &[Area]) -> Self {
        let ways = organisation.ways();
        let links = ways.links().into_iter().map(|(name, link)| {
            let short = link.trim_start_matches("https://").trim_start_matches("http://");
            (name, link.to_owned(), short.trim_end_matches('/').to_owned())
        });
        Self {
            kind: v.say(&kind.labels.0),
            icon: &kind.icon,
            name: &organisation.name,
            details: &organisation.details,
            language: &organisation.language,
            answers: words::answers(kind, &organisation.answers, v.lang),
            place: commune_name(&organisation.place_code, v.lang),
            address: organisation.address.as_deref(),
            serves: served(areas, v.lang),
            languages: words::languages(&organisation.languages.0, v.lang),
            opening: in_words(&organisation.hours, v.lang),
            phone: organisation.phone.as_deref(),
            links: links.collect(),
            form: organisation.takes_messages().then(|| v.url(&format!("/groups/{}/write", organisation.id))),
        }
    }
}

/// Whom it serves: areas first, then communes by name; of many the first, and how many more.
#[must_use]
pub fn served(areas: &[Area], lang: Lang) -> String {
    let all = geo::gazetteer();
    let name = |area: &Area| {
        let is_commune = all.area(&area.code).is_none() && area.code.len() > 2;
        let name = if is_commune { commune_name(&area.code, lang) } else { areas::label(&area.code, lang) };
        (is_commune, name)
    };
    let mut names: Vec<(bool, String)> = areas.iter().map(name).collect();
    names.sort();
    names.dedup();
    let more = names.len().saturating_sub(NAMED);
    let shown: Vec<String> = names.into_iter().take(NAMED).map(|(_, name)| name).collect();
    let shown = shown.join(", ");
    if more == 0 {
        return shown;
    }
    lang.with("org-serves-more", &[("names", shown.into()), ("count", more.into())])
}

/// An organisation that another may be already.
pub struct Alike {
    /// Its page, if it has one.
    pub url: Option<String>,
    /// Its name.
    pub name: String,
    /// Where it sits.
    pub place: String,
}

/// So much of two names has to be the same (Jaro and Winkler's measure), where both sit in one commune.
pub(crate) const SAME_NAME: f64 = 0.92;
/// So many are compared at most.
const COMPARED: u64 = 500;

/// Those that may be the same as what is said, but for `own`: of the same phone, site or name, or of nearly the
/// same name in the same commune. One query.
///
/// # Errors
/// When the database fails.
pub async fn alike(v: &Visit, said: &Said, own: Option<Uuid>) -> Result<Vec<Alike>> {
    let key = key_of(&said.name);
    let scope = v.read();
    let mut known =
        Condition::any().add(Column::NameKey.eq(key.as_str())).add(Column::PlaceCode.eq(said.place.code()));
    for (column, value) in [(Column::Phone, &said.ways.phone), (Column::Web, &said.ways.web)] {
        if let Some(value) = value {
            known = known.add(column.eq(value.as_str()));
        }
    }
    let known = scope
        .find::<model::Entity>()
        .filter(Column::State.is_in([State::Waiting, State::Open, State::Paused]))
        .filter(known)
        .limit(COMPARED)
        .all(scope.conn())
        .await?;
    let is_same = |other: &Organisation| {
        let same = |theirs: &Option<String>, ours: &Option<String>| theirs.is_some() && theirs == ours;
        other.name_key == key
            || same(&other.phone, &said.ways.phone)
            || same(&other.web, &said.ways.web)
            || strsim::jaro_winkler(&other.name_key, &key) >= SAME_NAME
    };
    let same = known.into_iter().filter(|other| Some(other.id) != own && is_same(other));
    let same = same.map(|other| Alike {
        url: (other.state == State::Open).then(|| v.url(&format!("/groups/{}", other.id))),
        place: commune_name(&other.place_code, v.lang),
        name: other.name,
    });
    Ok(same.take(5).collect())
}
