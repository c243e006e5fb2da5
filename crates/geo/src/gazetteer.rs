//! The table in memory: unpacked and indexed at first use, then only read.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::areas::Area;
use crate::index::Index;
use crate::names::{Country, Lang};
use crate::normal::words;
use crate::place::{Kind, Place, PlaceId};
use crate::point::{BBox, Point};
use crate::table::{FormatError, PlaceRow, decode, unpack};

static PACKED: &[u8] = include_bytes!("../data/gazetteer.bin.gz");

static GAZETTEER: LazyLock<Gazetteer> = LazyLock::new(|| match Gazetteer::load(PACKED) {
    Ok(gazetteer) => gazetteer,
    // The bytes are part of the program and a test reads them: this is a broken build, not an input.
    Err(error) => panic!("the embedded gazetteer is unusable, run cargo xtask gazetteer: {error}"),
});

/// Every place the program knows. The first call unpacks it (some tens of milliseconds); call it once at
/// start so that no visitor waits.
#[must_use]
pub fn gazetteer() -> &'static Gazetteer {
    &GAZETTEER
}

/// All places, with their index.
#[derive(Debug)]
pub struct Gazetteer {
    pub(crate) places: &'static [Place],
    pub(crate) areas: &'static [Area],
    /// By row of the area: the region above it.
    pub(crate) regions: Vec<&'static Area>,
    /// By row of the area: the words of its name and its region's, in every language, and its code.
    area_words: Vec<Vec<String>>,
    pub(crate) index: Index,
    by_code: HashMap<&'static str, PlaceId>,
    sources: Vec<Source>,
}

/// Where the data comes from, for the page about the data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Source {
    /// Who made it, and what it is.
    pub name: &'static str,
    /// The licence it is used under.
    pub licence: &'static str,
    /// Where to read more.
    pub url: Option<&'static str>,
}

impl Gazetteer {
    fn load(packed: &[u8]) -> Result<Self, FormatError> {
        // It lives as long as the program: leaked, so that names and places can be handed out as 'static.
        let bytes: &'static [u8] = Vec::leak(unpack(packed)?);
        let table = decode(bytes)?;
        let regions: Vec<usize> = table.areas.iter().map(|row| row.region as usize).collect();
        let areas: Vec<Area> = table
            .areas
            .into_iter()
            .map(|row| Area { code: row.code, name: row.name, names: row.names, country: row.country })
            .collect();
        let areas: &'static [Area] = Vec::leak(areas);
        let regions: Vec<&'static Area> = regions.into_iter().map(|row| &areas[row]).collect();
        let mut aliases = Vec::with_capacity(table.places.len());
        let mut places = Vec::with_capacity(table.places.len());
        for (id, row) in (0..).zip(table.places) {
            let area = row.area as usize;
            let (place, others) = place(PlaceId(id), row, area, &areas[area], regions[area]);
            places.push(place);
            aliases.push(others);
        }
        for at in 0..places.len() {
            if places[at].kind == Kind::District {
                let commune = places[at].commune.0 as usize;
                places[commune].has_districts = true;
            }
        }
        let places: &'static [Place] = Vec::leak(places);
        let sources = table.sources.into_iter().map(|row| Source {
            name: row.name,
            licence: row.licence,
            url: (!row.url.is_empty()).then_some(row.url),
        });
        Ok(Self {
            index: Index::build(places, &aliases),
            by_code: places.iter().map(|place| (place.code, place.id)).collect(),
            sources: sources.collect(),
            area_words: areas.iter().zip(&regions).map(|(area, region)| words_of(area, region)).collect(),
            places,
            areas,
            regions,
        })
    }

    pub(crate) fn at(&self, id: PlaceId) -> &'static Place {
        &self.places[id.0 as usize]
    }

    pub(crate) fn area_words(&self, area: usize) -> &[String] {
        &self.area_words[area]
    }

    /// The place of a stored code.
    ///
    /// A locality that a later edition no longer knows is answered by the nearest that contains it, in the
    /// end its commune, so that what was stored never points nowhere.
    #[must_use]
    pub fn by_code(&self, code: &str) -> Option<&'static Place> {
        let mut code = code;
        loop {
            if let Some(id) = self.by_code.get(code) {
                return Some(self.at(*id));
            }
            code = code.rsplit_once('-')?.0;
        }
    }

    /// The place of a number that [`crate::PlaceId::number`] gave in this process.
    #[must_use]
    pub fn numbered(&self, number: u32) -> Option<&'static Place> {
        self.places.get(number as usize)
    }

    /// Every place: communes, arrondissements and localities.
    pub fn places(&self) -> impl Iterator<Item = &'static Place> + use<> {
        self.places.iter()
    }

    /// The communes of a country ("BE"), region ("FR-ARA"), département, province or canton ("FR-73"), or
    /// the one commune of that code ("FR-73065"). Nothing for a code it does not know.
    pub fn communes_in<'a>(&self, area: &'a str) -> impl Iterator<Item = &'static Place> + use<'a> {
        self.places.iter().filter(move |place| place.kind == Kind::Commune && place.is_in(area))
    }

    /// The département, province, canton or region of a code.
    #[must_use]
    pub fn area(&self, code: &str) -> Option<&'static Area> {
        self.areas.iter().find(|area| area.code == code)
    }

    /// All areas: départements, provinces, cantons and regions.
    pub fn areas(&self) -> impl Iterator<Item = &'static Area> + use<> {
        self.areas.iter()
    }

    /// What the data was built from, to be named where it is shown.
    #[must_use]
    pub fn sources(&self) -> &[Source] {
        &self.sources
    }
}

fn words_of(area: &Area, region: &Area) -> Vec<String> {
    let names = |of: &Area| -> Vec<String> {
        let all = Lang::ALL.into_iter().map(|lang| of.name(lang)).chain([of.name, of.short_code()]);
        all.flat_map(words).collect()
    };
    let mut found = names(area);
    found.extend(names(region));
    found.sort_unstable();
    found.dedup();
    found
}

fn degrees(angle: i32) -> f64 {
    f64::from(angle) / 1e4
}

fn place(
    id: PlaceId,
    row: PlaceRow<'static>,
    area_at: usize,
    area: &'static Area,
    region: &'static Area,
) -> (Place, Vec<&'static str>) {
    let bbox = row.bbox.map(|edges| edges.map(degrees));
    let place = Place {
        id,
        code: row.code,
        kind: row.kind,
        name: row.name,
        names: row.names,
        commune: PlaceId(row.commune),
        area_at,
        area,
        region,
        population: row.population,
        postcodes: row.postcodes,
        point: Point { lat: degrees(row.lat), lon: degrees(row.lon) },
        bbox: bbox.map(|[west, south, east, north]| BBox { west, south, east, north }),
        has_districts: false,
    };
    (place, row.aliases)
}

impl Country {
    /// The country's name, as the index knows it in every language.
    pub(crate) fn words(self) -> &'static [&'static str] {
        match self {
            Self::Fr => &["france", "frankreich", "francia", "frankrijk"],
            Self::Be => &["belgique", "belgie", "belgien", "belgio", "belgium"],
            Self::Ch => &["suisse", "schweiz", "svizzera", "zwitserland", "switzerland", "svizra"],
            Self::Lu => &["luxembourg", "luxemburg", "lussemburgo"],
            Self::Li => &["liechtenstein"],
            Self::Mc => &["monaco"],
        }
    }
}

/// Every name a place answers to, in any language; uncertain ones marked.
pub(crate) fn all_names<'a>(
    place: &'a Place,
    aliases: &'a [&'static str],
) -> impl Iterator<Item = (&'static str, bool)> + 'a {
    let own = Lang::ALL.into_iter().map(|lang| place.name(lang));
    let sure = std::iter::once(place.name).chain(own).map(|name| (name, false));
    sure.chain(
        aliases.iter().map(|alias| alias.strip_prefix('~').map_or((*alias, false), |name| (name, true))),
    )
}
