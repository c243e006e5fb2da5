//! Cities, under the names that stand on their own signs: those of our countries from the gazetteer, others
//! from the source, whose English names are put right by data/basemap/names.csv.

use std::collections::HashMap;
use std::fs;

use geo::{Find, Kind, Lang, Place, Point, gazetteer};

use crate::sh::Result;

const NAMES: &str = "data/basemap/names.csv";

/// The smallest of our communes that is named before the map shows all of them.
const OURS: u32 = 3_000;

/// The smallest city of other countries, and the smallest beside our borders: who looks at these wants to
/// know where things lie.
const OTHERS: u32 = 100_000;
const NEIGHBOURS: u32 = 15_000;

/// Metres from one of our communes within which a city is beside our borders, and within which it rather is
/// a quarter of ours under a name that we do not know.
const BESIDE: f64 = 60_000.0;
const INSIDE: f64 = 6_000.0;

/// Metres within which a city of the source and a place of the gazetteer of that name are one.
const NEAR: f64 = 15_000.0;

/// A city, for the map.
pub(super) struct City {
    pub(super) name: String,
    pub(super) lat: f64,
    pub(super) lon: f64,
    pub(super) population: u32,
}

/// All cities in the box, the largest first.
pub(super) fn all(
    rows: Vec<(String, f64, f64, u32)>,
    [south, west, north, east]: [f64; 4],
) -> Result<Vec<City>> {
    let mut names = local()?;
    let mut larger: HashMap<&str, u32> = HashMap::new();
    let mut cities: Vec<City> = Vec::new();
    for (name, lat, lon, population) in rows {
        let Some(point) = Point::new(lat, lon) else { continue };
        if let Some(place) = ours(&name, point) {
            // The source counts the whole of a city that is several communes, which tells its rank.
            let most = larger.entry(place.code()).or_default();
            *most = population.max(*most);
            continue;
        }
        let Some(name) = names.remove(&name).or_else(|| wanted(name, point, population)) else { continue };
        if !name.is_empty() {
            cities.push(City { name, lat, lon, population });
        }
    }
    if let Some(name) = names.keys().min() {
        return Err(format!("{NAMES}: {name} is no city of another country").into());
    }
    let mut left: Vec<City> = Vec::new();
    cities.sort_by(order);
    for city in cities {
        if !left.iter().any(|other| is_part(&city, other)) {
            left.push(city);
        }
    }
    let inside = |point: Point| (south..north).contains(&point.lat) && (west..east).contains(&point.lon);
    for place in gazetteer().places().filter(|place| place.kind() == Kind::Commune && inside(place.point())) {
        let population = place.population().max(larger.get(place.code()).copied().unwrap_or(0));
        if population >= OURS {
            let Point { lat, lon } = place.point();
            left.push(City { name: official(place), lat, lon, population });
        }
    }
    left.sort_by(order);
    Ok(left)
}

fn order(a: &City, b: &City) -> std::cmp::Ordering {
    b.population.cmp(&a.population).then_with(|| a.name.cmp(&b.name)).then(a.lat.total_cmp(&b.lat))
}

/// Brussels writes its names in both of its languages.
fn official(place: &Place) -> String {
    let (french, dutch) = (place.name(Lang::Fr), place.name(Lang::Nl));
    if place.is_in("BE-BRU") && french != dutch {
        format!("{french} / {dutch}")
    } else {
        place.official_name().to_owned()
    }
}

/// The commune of ours that this is, under whatever name.
fn ours(name: &str, point: Point) -> Option<&'static Place> {
    let find = &Find { lang: Lang::En, areas: &[], limit: 20 };
    let hits = gazetteer().find(name, find);
    let near = hits.into_iter().filter(|hit| hit.exact && hit.place.point().distance(point) < NEAR);
    near.map(|hit| hit.place.commune()).max_by_key(|place| place.population())
}

/// The name, if the city is abroad and large enough for where it lies.
fn wanted(name: String, point: Point, population: u32) -> Option<String> {
    let communes = gazetteer().places().filter(|place| place.kind() == Kind::Commune);
    let nearest = communes.map(|place| place.point().distance(point)).min_by(f64::total_cmp)?;
    let least = if nearest < BESIDE { NEIGHBOURS } else { OTHERS };
    (nearest > INSIDE && population >= least).then_some(name)
}

/// Whether it is a quarter or suburb of a much larger city: the source has some of these.
fn is_part(city: &City, of: &City) -> bool {
    let (Some(here), Some(there)) = (Point::new(city.lat, city.lon), Point::new(of.lat, of.lon)) else {
        return false;
    };
    // The larger the city, the farther out its suburbs.
    let reach = 10_000.0 * (f64::from(of.population) / 1e6).sqrt();
    of.population / 3 > city.population && here.distance(there) < reach
}

/// Local names by those of the source; nothing for what the map should not name.
fn local() -> Result<HashMap<String, String>> {
    let text = fs::read_to_string(NAMES).map_err(|error| format!("{NAMES}: {error}"))?;
    let lines = text.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    lines
        .map(|line| match line.split_once(';') {
            Some((source, local)) => Ok((source.to_owned(), local.to_owned())),
            None => Err(format!("{NAMES}: {line}").into()),
        })
        .collect()
}
