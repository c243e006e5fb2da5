//! A place: a commune, an arrondissement of a large city, or a locality with a name or postcode of its own.

use crate::areas::Area;
use crate::gazetteer::gazetteer;
use crate::names::{Country, Lang};
use crate::point::{BBox, Point};

/// From here on, no postcode is the main one: in Luxembourg every street has its own.
const MANY_POSTCODES: usize = 20;

/// A place's number in this build's table. Never store it: store [`Place::code`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PlaceId(pub(crate) u32);

impl PlaceId {
    /// As a number, for compact tables in memory; [`crate::Gazetteer::numbered`] leads back.
    #[must_use]
    pub fn number(self) -> u32 {
        self.0
    }
}

/// What a place is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A commune, gemeente, Gemeinde, comune: what the public place of a listing is.
    Commune,
    /// An arrondissement of Paris, Lyon or Marseille, or one of several postcodes of one town
    /// ("Bern" 3011): it has its commune's name, and is offered only when the number is typed.
    District,
    /// A village or quarter with its own name, inside a commune.
    Locality,
}

impl Kind {
    /// All of them, in the order the table stores them.
    pub const ALL: [Self; 3] = [Self::Commune, Self::District, Self::Locality];
}

/// A place of the gazetteer.
#[derive(Debug)]
pub struct Place {
    pub(crate) id: PlaceId,
    pub(crate) code: &'static str,
    pub(crate) kind: Kind,
    pub(crate) name: &'static str,
    pub(crate) names: Vec<(Lang, &'static str)>,
    pub(crate) commune: PlaceId,
    /// The area's row, for comparing many places with a platform's areas quickly.
    pub(crate) area_at: usize,
    pub(crate) area: &'static Area,
    pub(crate) region: &'static Area,
    pub(crate) population: u32,
    pub(crate) postcodes: Vec<&'static str>,
    pub(crate) point: Point,
    pub(crate) bbox: Option<BBox>,
    pub(crate) has_districts: bool,
}

impl Place {
    /// Its number in this build; see [`Place::code`] for one that lasts.
    #[must_use]
    pub fn id(&self) -> PlaceId {
        self.id
    }

    /// Its lasting identity: the country and the official number, "FR-73065", "BE-11002", "CH-351"; for
    /// arrondissements "FR-75111"; for localities the commune's code and the postcode, "CH-351-3011", and
    /// where that is not enough, the name: "BE-55022-7110-maurage".
    #[must_use]
    pub fn code(&self) -> &'static str {
        self.code
    }

    /// What it is.
    #[must_use]
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// Its country.
    #[must_use]
    pub fn country(&self) -> Country {
        self.area.country
    }

    /// Its name in the reader's language where there is one ("Gand" for "Gent"), or its official one.
    #[must_use]
    pub fn name(&self, lang: Lang) -> &'static str {
        self.names.iter().find(|(of, _)| *of == lang).map_or(self.name, |(_, name)| name)
    }

    /// Its name as its own country writes it.
    #[must_use]
    pub fn official_name(&self) -> &'static str {
        self.name
    }

    /// Its postcodes, digits only, the main one first. A few places have none.
    #[must_use]
    pub fn postcodes(&self) -> &[&'static str] {
        &self.postcodes
    }

    /// Inhabitants of its commune; 0 when unknown.
    #[must_use]
    pub fn population(&self) -> u32 {
        self.population
    }

    /// Its centre: of the town where it is known, else of the territory.
    #[must_use]
    pub fn point(&self) -> Point {
        self.point
    }

    /// The box around its territory. Outside France it is derived from the localities of the commune, and
    /// absent where these are too few.
    #[must_use]
    pub fn bbox(&self) -> Option<BBox> {
        self.bbox
    }

    /// Its département, province or canton; Brussels and the smallest countries are their own.
    #[must_use]
    pub fn area(&self) -> &'static Area {
        self.area
    }

    /// The region above that: a French or Belgian région; elsewhere the same as [`Place::area`].
    #[must_use]
    pub fn region(&self) -> &'static Area {
        self.region
    }

    /// Whether it lies in an area: a country ("CH"), a region ("FR-ARA"), a département, province or canton
    /// ("FR-73"), or a commune ("FR-73065").
    #[must_use]
    pub fn is_in(&self, area: &str) -> bool {
        [self.area.code(), self.region.code(), self.country().code(), self.commune().code].contains(&area)
    }

    /// The commune it belongs to; itself when it is one.
    #[must_use]
    pub fn commune(&self) -> &'static Self {
        gazetteer().at(self.commune)
    }

    /// Name and postcode, "Chambéry (73000)"; a city of many postcodes carries its area, "Paris (75)".
    #[must_use]
    pub fn label(&self, lang: Lang) -> String {
        self.label_with(lang, None)
    }

    /// The label with one of its postcodes, if given.
    pub(crate) fn label_with(&self, lang: Lang, postcode: Option<&str>) -> String {
        let many = self.has_districts || self.postcodes.len() > MANY_POSTCODES;
        let main = if many { None } else { self.postcodes.first().copied() };
        let mark = postcode.or(main).unwrap_or_else(|| self.area.short_code());
        format!("{} ({mark})", self.name(lang))
    }
}
