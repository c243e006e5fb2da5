//! Whom an organisation serves: communes and areas by name, and what it has drawn on a map (see
//! [`super::outline`]).

use std::collections::{BTreeMap, HashMap};

use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::{QueryOrder as _, QuerySelect as _};

use super::outline::draw;
use crate::db::scope::{Scope, Tx};
use crate::i18n::Lang;
use crate::web::forms::Checker;

/// Names of communes and areas in one form.
pub const MAX_NAMES: usize = 200;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "organisation_areas")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub platform_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub organisation_id: Uuid,
    /// Of a commune, or of an area: all of its communes.
    pub code: String,
    /// It lies in the outline; nobody has named it.
    pub is_drawn: bool,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

crate::sealed!();

/// Whom an organisation serves; already checked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Served {
    /// Codes of communes and areas.
    pub named: Vec<String>,
    /// What was drawn, as GeoJSON.
    pub outline: Option<String>,
    /// The communes in it.
    pub drawn: Vec<String>,
}

impl Served {
    /// Reads it in the order of the form; `None` when something is wrong, which `c` then knows.
    pub fn read(c: &mut Checker<'_>) -> Option<Self> {
        let named = names(c)?;
        let mut served = Self { named, ..Self::default() };
        let drawn = c.fields.get("outline");
        if !drawn.is_empty() {
            match draw(drawn) {
                Ok((outline, communes)) => (served.outline, served.drawn) = (Some(outline), communes),
                Err(why) => {
                    c.wrong("outline", why.key());
                    return None;
                }
            }
        }
        if served.named.is_empty() && served.drawn.is_empty() {
            c.wrong("serves", "org-serves-needed");
            return None;
        }
        Some(served)
    }
}

/// The codes of what is named, and of the whole platform if that is ticked.
fn names(c: &mut Checker<'_>) -> Option<Vec<String>> {
    let is_all = !c.fields.get("serves_all").is_empty();
    let mut codes = named(c, "serves")?;
    let whole = c.visit.platform.areas.iter().filter(|_| is_all);
    let more: Vec<String> = whole.filter(|code| !codes.contains(code)).cloned().collect();
    codes.extend(more);
    Some(codes)
}

/// The codes of the communes and areas that a field names, one a line or with commas, each once; `None` when
/// something is wrong, which `c` then knows.
pub fn named(c: &mut Checker<'_>, field: &str) -> Option<Vec<String>> {
    let v = c.visit;
    let typed = c.optional_text(field, MAX_NAMES * 60).unwrap_or_default();
    let lines: Vec<&str> =
        typed.split(['\n', ',', ';']).map(str::trim).filter(|line| !line.is_empty()).collect();
    if lines.len() > MAX_NAMES {
        let message = v.t1("org-serves-many", "max", MAX_NAMES);
        c.errors.add(field, message);
        return None;
    }
    let mut codes: Vec<String> = Vec::new();
    let (mut unknown, mut several) = (Vec::new(), Vec::new());
    let areas = v.platform.area_codes();
    for line in lines {
        match code_of(line, &geo::Find { lang: v.lang.into(), areas: &areas, limit: 4 }) {
            Ok(code) => codes.push(code),
            Err(hits) if hits.is_empty() => unknown.push(line.to_owned()),
            Err(hits) => {
                let labels: Vec<String> = hits.iter().map(geo::Hit::label).collect();
                several.push(format!("{line} → {}", labels.join(", ")));
            }
        }
    }
    if !unknown.is_empty() {
        c.errors.add(field, v.t1("org-serves-unknown", "names", unknown.join(", ")));
    } else if !several.is_empty() {
        c.errors.add(field, v.t1("org-serves-several", "names", several.join("; ")));
    }
    let mut once = std::collections::HashSet::new();
    codes.retain(|code| once.insert(code.clone()));
    c.errors.of(field).is_none().then_some(codes)
}

/// The code of the commune of this name, or else of the area; in doubt the communes that may be meant.
fn code_of(line: &str, find: &geo::Find<'_>) -> Result<String, Vec<geo::Hit>> {
    match (area_of(line), geo::gazetteer().resolve(line, find)) {
        (Some(_), geo::Resolved::One(hit)) if hit.exact => Ok(hit.place.code().to_owned()),
        (Some(area), _) => Ok(area),
        (None, geo::Resolved::One(hit)) => Ok(hit.place.code().to_owned()),
        (None, geo::Resolved::Many(hits)) => Err(hits),
        (None, geo::Resolved::None) => Err(Vec::new()),
    }
}

/// The code of a commune or an area by its code or its name, if only one is meant.
#[must_use]
pub fn known(typed: &str, find: &geo::Find<'_>) -> Option<String> {
    let place = geo::gazetteer().by_code(typed).filter(|place| place.code() == typed);
    place.map(|place| place.code().to_owned()).or_else(|| code_of(typed, find).ok())
}

/// What areas are called, as slugs, and what may stand between that and the name.
const CALLED: [&str; 12] = [
    "canton",
    "kanton",
    "cantone",
    "departement",
    "dipartimento",
    "province",
    "provincie",
    "provincia",
    "provinz",
    "region",
    "regione",
    "regio",
];
const BETWEEN: [&str; 9] = ["de", "du", "des", "d", "della", "del", "di", "la", "l"];

/// A slug without "canton de" and the like.
fn bare(slug: &str) -> &str {
    let Some((_, mut rest)) = slug.split_once('-').filter(|(first, _)| CALLED.contains(first)) else {
        return slug;
    };
    while let Some((_, after)) = rest.split_once('-').filter(|(first, _)| BETWEEN.contains(first)) {
        rest = after;
    }
    rest
}

/// The code of a country, region, département, province or canton that is written by code or name: "FR-73",
/// "Savoie", "canton de Genève".
fn area_of(typed: &str) -> Option<String> {
    let wanted = geo::slug(typed);
    let wanted = bare(&wanted);
    let named = |area: &&geo::Area| {
        area.code().eq_ignore_ascii_case(typed)
            || geo::Lang::ALL.into_iter().any(|lang| geo::slug(area.name(lang)) == wanted)
    };
    if let Some(area) = geo::gazetteer().areas().find(named) {
        return Some(area.code().to_owned());
    }
    geo::Country::from_code(&typed.to_uppercase()).map(|country| country.code().to_owned())
}

/// Writes down whom it serves, in place of what was there.
///
/// # Errors
/// When the database fails.
pub async fn replace(tx: &Tx, organisation: Uuid, served: &Served) -> Result<(), DbErr> {
    replace_all(tx, &[(organisation, served)]).await
}

/// As [`replace`], for many. Few statements.
///
/// # Errors
/// When the database fails.
pub async fn replace_all(tx: &Tx, all: &[(Uuid, &Served)]) -> Result<(), DbErr> {
    let ids = all.iter().map(|(organisation, _)| *organisation);
    tx.delete::<Entity>().filter(Column::OrganisationId.is_in(ids)).exec(tx.conn()).await?;
    let rows = all.iter().flat_map(|(organisation, served)| rows(tx, *organisation, served));
    tx.insert_all(rows.collect()).await
}

fn rows(tx: &Tx, organisation: Uuid, served: &Served) -> Vec<ActiveModel> {
    let mut codes: BTreeMap<&str, bool> = served.drawn.iter().map(|code| (code.as_str(), true)).collect();
    codes.extend(served.named.iter().map(|code| (code.as_str(), false)));
    let row = |(code, is_drawn): (&str, bool)| ActiveModel {
        id: Set(tx.ids.uuid()),
        organisation_id: Set(organisation),
        code: Set(code.to_owned()),
        is_drawn: Set(is_drawn),
        ..Default::default()
    };
    codes.into_iter().map(row).collect()
}

/// Whom an organisation serves, by code. One query.
///
/// # Errors
/// When the database fails.
pub async fn of<C: ConnectionTrait>(scope: &Scope<C>, organisation: Uuid) -> Result<Vec<Model>, DbErr> {
    scope.find::<Entity>().filter(Column::OrganisationId.eq(organisation)).all(scope.conn()).await
}

/// Whom each of these organisations serves, by code. One query.
///
/// # Errors
/// When the database fails.
pub async fn of_all<C: ConnectionTrait>(
    scope: &Scope<C>,
    organisations: &[Uuid],
) -> Result<HashMap<Uuid, Vec<Model>>, DbErr> {
    let those = Column::OrganisationId.is_in(organisations.iter().copied());
    let mut all: HashMap<Uuid, Vec<Model>> = HashMap::new();
    for area in scope.find::<Entity>().filter(those).order_by_asc(Column::Code).all(scope.conn()).await? {
        all.entry(area.organisation_id).or_default().push(area);
    }
    Ok(all)
}

/// The ids of those that serve a place: its commune, or an area in which it lies.
#[must_use]
pub fn serving<C: ConnectionTrait>(scope: &Scope<C>, place: &geo::Place) -> Select<Entity> {
    let codes = [
        place.code(),
        place.commune().code(),
        place.area().code(),
        place.region().code(),
        place.country().code(),
    ];
    scope
        .find::<Entity>()
        .select_only()
        .column(Column::OrganisationId)
        .distinct()
        .filter(Column::Code.is_in(codes))
}

/// A commune or area as the reader calls it; typed into the form it means the same again.
#[must_use]
pub fn label(code: &str, lang: Lang) -> String {
    let all = geo::gazetteer();
    if let Some(area) = all.area(code) {
        return area.name(lang.into()).to_owned();
    }
    if code.len() == 2 {
        return lang.t(&format!("place-country-{}", code.to_lowercase()));
    }
    all.by_code(code).map_or_else(String::new, |place| place.label(lang.into()))
}

/// As [`label`], but as it has to be typed where a commune has the area's name.
#[must_use]
pub fn typed(code: &str, lang: Lang) -> String {
    let label = label(code, lang);
    let is_area = geo::gazetteer().area(code).is_some() || code.len() == 2;
    let find = geo::Find { lang: lang.into(), areas: &[], limit: 1 };
    let is_place = matches!(geo::gazetteer().resolve(&label, &find), geo::Resolved::One(hit) if hit.exact);
    if is_area && is_place { code.to_owned() } else { label }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn areas_are_known_by_code_and_by_name() {
        assert_eq!(area_of("fr-73").as_deref(), Some("FR-73"));
        assert_eq!(area_of("Vaud").as_deref(), Some("CH-VD"));
        assert_eq!(area_of("waadt").as_deref(), Some("CH-VD"));
        assert_eq!(area_of("Canton de Genève").as_deref(), Some("CH-GE"));
        assert_eq!(area_of("Kanton Bern").as_deref(), Some("CH-BE"));
        assert_eq!(area_of("département de la Savoie").as_deref(), Some("FR-73"));
        assert_eq!(area_of("Nowhere"), None);
    }

    #[test]
    fn what_the_form_shows_means_the_same_again() {
        for code in ["FR-73", "CH-GE", "FR-73065", "BE-VAN", "CH"] {
            let typed = typed(code, Lang::Fr);
            let find = geo::Find { lang: geo::Lang::Fr, areas: &[], limit: 4 };
            assert_eq!(code_of(&typed, &find).ok().as_deref(), Some(code), "{typed}");
        }
    }
}
