//! France: every commune, overseas too, the arrondissements of its three largest cities, and the former
//! communes whose names people still use.

use std::collections::{HashMap, HashSet};

use geo::{Kind, Point, slug};
use serde::Deserialize;

use super::curated::AreaDraft;
use super::draft::{Draft, Result};
use super::sources::Sources;

/// A commune of the register, or what was one.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Commune {
    code: String,
    nom: String,
    departement: String,
    r#type: String,
    /// Of an arrondissement: its city.
    commune: Option<String>,
    /// Of a former commune: the one it is now part of.
    chef_lieu: Option<String>,
    #[serde(default)]
    codes_postaux: Vec<String>,
    #[serde(default)]
    population: u32,
}

#[derive(Deserialize)]
struct Division {
    code: String,
    nom: String,
    region: Option<String>,
}

/// Centre and box of a commune's territory; longitude first.
#[derive(Deserialize)]
struct Contour {
    center: [f64; 2],
    bbox: [f64; 4],
}

/// INSEE's number of a region, and the letters of ISO 3166-2.
const REGIONS: [(&str, &str); 13] = [
    ("11", "IDF"),
    ("24", "CVL"),
    ("27", "BFC"),
    ("28", "NOR"),
    ("32", "HDF"),
    ("44", "GES"),
    ("52", "PDL"),
    ("53", "BRE"),
    ("75", "NAQ"),
    ("76", "OCC"),
    ("84", "ARA"),
    ("93", "PAC"),
    ("94", "20R"),
];

pub(super) fn places(sources: &Sources, areas: &mut Vec<AreaDraft>) -> Result<Vec<Draft>> {
    let departements: Vec<Division> = sources.json("decoupage-administratif/data/departements.json")?;
    areas.extend(departements.into_iter().map(|division| {
        // A territory overseas is its own region.
        let region = REGIONS.iter().find(|(insee, _)| division.region.as_deref() == Some(insee));
        AreaDraft {
            code: format!("FR-{}", division.code),
            name: division.nom,
            region: region.map(|(_, iso)| format!("FR-{iso}")),
            names: Vec::new(),
        }
    }));
    let register: Vec<Commune> = sources.json("decoupage-administratif/data/communes.json")?;
    let known = Known::read(sources)?;
    let mut places: Vec<Draft> = Vec::with_capacity(38_000);
    let mut rows = HashMap::new();
    for commune in register.iter().filter(|commune| commune.r#type == "commune-actuelle") {
        let mut place = known.commune(commune);
        place.aliases = known.other_names(&commune.code);
        rows.insert(commune.code.as_str(), places.len());
        places.push(place);
    }
    let mut codes: HashSet<String> = places.iter().map(|place| place.code.clone()).collect();
    for part in &register {
        let parent = part.commune.as_ref().or(part.chef_lieu.as_ref());
        let Some(parent) = parent.and_then(|code| rows.get(code.as_str())).map(|row| &places[*row]) else {
            continue;
        };
        let code = format!("FR-{}", part.code);
        // What gave the new commune its number or its name is that commune to whoever looks for it.
        if codes.contains(&code) || slug(&part.nom) == slug(&parent.name) {
            continue;
        }
        let district = part.r#type == "arrondissement-municipal";
        let kind = if district { Kind::District } else { Kind::Locality };
        let mut place = Draft { commune: parent.code.clone(), kind, ..known.commune(part) };
        if place.postcodes.is_empty() {
            place.postcodes = known.postcode_within(part, &parent.postcodes);
            place.point = known.point(part, &place.postcodes);
        }
        place.code.clone_from(&code);
        place.bbox = place.bbox.filter(|_| district);
        place.point = place.point.or(parent.point);
        codes.insert(code);
        places.push(place);
    }
    Ok(places)
}

/// What the other sources say, by code and by postcode and name.
struct Known {
    contours: HashMap<String, Contour>,
    towns: HashMap<(String, String), Point>,
    posts: HashMap<String, Vec<HashMap<String, String>>>,
}

impl Known {
    fn read(sources: &Sources) -> Result<Self> {
        let towns = sources.postal("FR")?.into_iter().filter_map(|row| {
            let point = row.point()?;
            Some(((row.postal_code, name_key(&row.city)), point))
        });
        let towns = towns.collect();
        let mut posts: HashMap<String, Vec<HashMap<String, String>>> = HashMap::new();
        for row in sources.csv("laposte_2025.csv", ',')? {
            if let Some(code) = row.get("code_commune_insee") {
                posts.entry(code.clone()).or_default().push(row);
            }
        }
        Ok(Self { contours: sources.json("ban_geo.json")?, towns, posts })
    }

    fn commune(&self, commune: &Commune) -> Draft {
        let area = format!("FR-{}", commune.departement);
        let mut place = Draft::new(Kind::Commune, format!("FR-{}", commune.code), &commune.nom, &area);
        place.population = commune.population;
        place.postcodes.clone_from(&commune.codes_postaux);
        place.bbox = self.contours.get(&commune.code).map(|contour| contour.bbox);
        place.point = self.point(commune, &place.postcodes);
        place
    }

    /// GeoNames' point of the town, if it has one in the territory; the middle of the territory; the point
    /// of the post office's list; the point of what the commune was before.
    fn point(&self, commune: &Commune, postcodes: &[String]) -> Option<Point> {
        let contour = self.contours.get(&commune.code);
        let inside = |point: &&Point| {
            const MARGIN: f64 = 0.005;
            contour.is_none_or(|Contour { bbox: [west, south, east, north], .. }| {
                (west - MARGIN..=east + MARGIN).contains(&point.lon)
                    && (south - MARGIN..=north + MARGIN).contains(&point.lat)
            })
        };
        let town = |postcode: &String| self.towns.get(&(postcode.clone(), name_key(&commune.nom)));
        let town = postcodes.iter().filter_map(town).find(inside).copied();
        let centre = || contour.and_then(|contour| Point::new(contour.center[1], contour.center[0]));
        let post = || {
            let row = self.posts.get(&commune.code)?.first()?;
            Point::new(row.get("latitude")?.parse().ok()?, row.get("longitude")?.parse().ok()?)
        };
        // A commune newer than the contours: the first of the former ones it was made of.
        let former = || {
            let lines = self.posts.get(&commune.code).into_iter().flatten();
            let points = lines.filter_map(|row| {
                self.towns.get(&(row.get("code_postal")?.clone(), name_key(row.get("ligne_5")?)))
            });
            points.copied().next()
        };
        town.or_else(centre).or_else(post).or_else(former)
    }

    /// The postcode of a former commune: the one of its successor's under which its name is known.
    fn postcode_within(&self, part: &Commune, postcodes: &[String]) -> Vec<String> {
        let named = |postcode: &&String| self.towns.contains_key(&((*postcode).clone(), name_key(&part.nom)));
        postcodes.iter().find(named).or(postcodes.first()).cloned().into_iter().collect()
    }

    /// The lines that the post office lists under the commune: hamlets, resorts, former names.
    fn other_names(&self, code: &str) -> Vec<String> {
        let lines = self.posts.get(code).into_iter().flatten().filter_map(|row| row.get("ligne_5"));
        lines.filter(|line| !line.is_empty()).map(|line| format!("~{line}")).collect()
    }
}

/// A name as both sources would have it: "Paris 1er Arrondissement" is "Paris 01" in the other.
fn name_key(name: &str) -> String {
    slug(name).replace("-0", "-")
}
