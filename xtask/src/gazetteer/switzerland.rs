//! Switzerland and Liechtenstein: the official directory of localities, gathered by commune.

use std::collections::{BTreeMap, HashMap};

use geo::{Kind, Point, slug};

use super::draft::{Draft, Result, box_around, code_parts, middle};
use super::sources::Sources;
use super::towns::Towns;

/// Under this share of a locality's addresses, its postcode is not one of the commune's.
const MIN_SHARE: f64 = 10.0;

/// A locality, or the part of one that lies in a commune.
struct Locality {
    name: String,
    postcode: String,
    commune: u32,
    commune_name: String,
    /// Empty in Liechtenstein.
    canton: String,
    /// Per cent of the locality's addresses that are in this commune.
    share: f64,
    point: Option<Point>,
}

pub(super) fn places(sources: &Sources, towns: &Towns) -> Result<Vec<Draft>> {
    let mut communes: BTreeMap<u32, Vec<Locality>> = BTreeMap::new();
    let mut largest: HashMap<(String, String), f64> = HashMap::new();
    for row in sources.csv("swisstopo_localities_2026.csv", ';')? {
        let locality = locality(&row).ok_or_else(|| format!("swisstopo: {row:?}"))?;
        let share = largest.entry((locality.name.clone(), locality.postcode.clone())).or_default();
        *share = share.max(locality.share);
        communes.entry(locality.commune).or_default().push(locality);
    }
    let is_main = |locality: &Locality| {
        largest.get(&(locality.name.clone(), locality.postcode.clone())) == Some(&locality.share)
    };
    let mut places = Vec::new();
    for localities in communes.values_mut() {
        // A hamlet of a commune that has no locality to itself: all its parts count.
        let some_main = localities.iter().any(is_main);
        let (main, other): (Vec<&Locality>, Vec<&Locality>) =
            localities.iter().partition(|locality| !some_main || is_main(locality));
        places.extend(commune_and_parts(&main, &other, towns));
    }
    Ok(places)
}

fn locality(row: &HashMap<String, String>) -> Option<Locality> {
    Some(Locality {
        name: row.get("Ortschaftsname")?.clone(),
        postcode: row.get("PLZ4")?.clone(),
        commune: row.get("BFS-Nr")?.parse().ok()?,
        commune_name: row.get("Gemeindename")?.clone(),
        canton: row.get("Kantonskürzel")?.clone(),
        share: row.get("Adressenanteil")?.trim_end_matches(" %").parse().ok()?,
        point: Point::new(row.get("N")?.parse().ok()?, row.get("E")?.parse().ok()?),
    })
}

fn commune_and_parts(main: &[&Locality], other: &[&Locality], towns: &Towns) -> Vec<Draft> {
    let Some(first) = main.first() else {
        return Vec::new();
    };
    let (country, area) = match first.canton.as_str() {
        "" => ("LI", "LI".to_owned()),
        canton => ("CH", format!("CH-{canton}")),
    };
    let canton = Some(first.canton.as_str()).filter(|canton| !canton.is_empty());
    let code = format!("{country}-{}", first.commune);
    let mut commune = Draft::new(Kind::Commune, code, &first.commune_name, &area);
    let own_names = names(&commune.name);
    let is_own = |locality: &Locality| {
        names(&locality.name).iter().any(|name| own_names.iter().any(|own| slug(own) == slug(name)))
    };
    let own: Vec<&&Locality> = main.iter().filter(|locality| is_own(locality)).collect();
    let shared = other.iter().filter(|locality| locality.share >= MIN_SHARE);
    for locality in own.iter().copied().chain(main).chain(shared) {
        if !commune.postcodes.contains(&locality.postcode) {
            commune.postcodes.push(locality.postcode.clone());
        }
    }
    let mut parts: Vec<Draft> = Vec::new();
    for locality in main {
        let kind = if !is_own(locality) {
            Kind::Locality
        } else if own.len() > 1 {
            Kind::District
        } else {
            continue;
        };
        let known = |part: &Draft| part.name == locality.name && part.postcodes.contains(&locality.postcode);
        let twin = |part: &Draft| {
            kind == Kind::District && part.kind == kind && part.postcodes.contains(&locality.postcode)
        };
        if parts.iter().any(|part| known(part) || twin(part)) {
            continue;
        }
        let mut part = commune.part(kind, String::new(), &locality.name);
        (part.postcodes, part.point) = (vec![locality.postcode.clone()], locality.point);
        part.aliases = names(&locality.name).into_iter().skip(1).collect();
        parts.push(part);
    }
    code_parts(&mut parts);
    let find = |name: &str| {
        let names = names(name);
        towns.find(country, canton, &names.iter().map(String::as_str).collect::<Vec<_>>())
    };
    let town = find(&commune.name);
    let points: Vec<Point> = main.iter().filter_map(|locality| locality.point).collect();
    let near = |point: &Point| middle(&points).is_none_or(|middle| middle.distance(*point) < 10_000.0);
    let own_point = || own.first().copied().or(main.first()).and_then(|locality| locality.point);
    commune.point = town.and_then(super::towns::Town::point).filter(near).or_else(own_point);
    commune.bbox = box_around(&points);
    commune.population = town.map_or(0, |town| town.population);
    if town.is_none() {
        let mut seen: Vec<String> = main.iter().map(|locality| slug(&locality.name)).collect();
        seen.sort();
        seen.dedup();
        commune.population = seen.iter().filter_map(|name| find(name)).map(|town| town.population).sum();
    }
    commune.aliases = own_names.into_iter().skip(1).collect();
    commune.aliases.extend(town.map(super::towns::Town::aliases).unwrap_or_default());
    [vec![commune], parts].concat()
}

/// The name, and what it is called without its canton, "Cugy" for "Cugy VD", and in each language of
/// "Biel/Bienne".
fn names(name: &str) -> Vec<String> {
    let mut names = vec![name.to_owned()];
    if let Some((short, last)) = name.rsplit_once(' ')
        && (last.starts_with('(') || last.len() == 2 && last.bytes().all(|byte| byte.is_ascii_uppercase()))
    {
        names.push(short.to_owned());
    }
    if name.contains('/') {
        names.extend(name.split('/').map(|half| half.trim().to_owned()));
    }
    names
}
