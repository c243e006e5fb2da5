//! Luxembourg, whose communes are listed by hand, and Monaco, which is one.

use std::collections::BTreeMap;

use geo::{Kind, Point, slug};

use super::curated::{Curated, Luxembourgish};
use super::draft::{Draft, Result, box_around, middle};
use super::sources::{Postal, Sources};
use super::towns::Towns;

/// The cantons as GeoNames names them.
const CANTONS: [(&str, &str); 12] = [
    ("Capellen", "CA"),
    ("Clervaux", "CL"),
    ("Diekirch", "DI"),
    ("Echternach", "EC"),
    ("Esch-sur-Alzette", "ES"),
    ("Grevenmacher", "GR"),
    ("Luxembourg", "LU"),
    ("Mersch", "ME"),
    ("Redange", "RD"),
    ("Remich", "RM"),
    ("Vianden", "VD"),
    ("Wiltz", "WI"),
];

/// The quarters of Monaco that people name; the export has rocks and jetties, too.
const QUARTERS: [&str; 6] =
    ["Monte-Carlo", "Fontvieille", "La Condamine", "Monaco-Ville", "Larvotto", "Les Moneghetti"];

/// A locality with all its postcodes.
#[derive(Default)]
struct Locality {
    postcodes: Vec<String>,
    points: Vec<Point>,
}

pub(super) fn places(sources: &Sources, curated: &Curated, towns: &Towns) -> Result<Vec<Draft>> {
    let mut localities: BTreeMap<(String, String), Locality> = BTreeMap::new();
    for row in sources.postal("LU")? {
        let canton = CANTONS.iter().find(|(name, _)| *name == row.state);
        let (_, canton) = canton.ok_or_else(|| format!("no canton {}", row.state))?;
        let locality = localities.entry(((*canton).to_owned(), row.city.clone())).or_default();
        locality.points.extend(row.point());
        locality.postcodes.push(row.postal_code.trim_start_matches("L-").to_owned());
    }
    let mut members: Vec<Vec<(String, Locality)>> = curated.luxembourg.iter().map(|_| Vec::new()).collect();
    let mut unlisted = Vec::new();
    for ((canton, name), locality) in localities {
        let listed = |commune: &Luxembourgish| {
            let named = commune.seat == name || commune.localities.contains(&name);
            commune.canton == canton && named
        };
        match curated.luxembourg.iter().position(listed) {
            Some(at) => members[at].push((name, locality)),
            None => unlisted.push((canton, name, locality)),
        }
    }
    for (canton, name, locality) in unlisted {
        let Some(point) = middle(&locality.points) else {
            continue;
        };
        let distance = |at: &usize| {
            let points = members[*at].iter().flat_map(|(_, member)| &member.points);
            points.map(|of| of.distance(point)).fold(f64::INFINITY, f64::min)
        };
        let in_canton = (0..members.len()).filter(|at| curated.luxembourg[*at].canton == canton);
        if let Some(nearest) = in_canton.min_by(|a, b| distance(a).total_cmp(&distance(b))) {
            members[nearest].push((name, locality));
        }
    }
    let mut places = vec![];
    for (commune, members) in curated.luxembourg.iter().zip(members) {
        places.extend(commune_and_parts(commune, members, towns)?);
    }
    places.extend(monaco(&sources.postal("MC")?, towns)?);
    Ok(places)
}

fn commune_and_parts(
    listed: &Luxembourgish,
    mut members: Vec<(String, Locality)>,
    towns: &Towns,
) -> Result<Vec<Draft>> {
    let code = format!("LU-{}", slug(&listed.name));
    let mut commune = Draft::new(Kind::Commune, code, &listed.name, &format!("LU-{}", listed.canton));
    members.sort_by_key(|(name, _)| *name != listed.seat);
    let all: Vec<Point> = members.iter().flat_map(|(_, member)| &member.points).copied().collect();
    let (seat, first) = members.first().ok_or_else(|| format!("{} has no locality", listed.name))?;
    let town = |name: &str| towns.find("LU", Some(&listed.canton), &[name]);
    let seat_town = town(seat);
    commune.point = seat_town.and_then(super::towns::Town::point).or_else(|| middle(&first.points));
    commune.bbox = box_around(&all);
    commune.aliases = seat_town.map(super::towns::Town::aliases).unwrap_or_default();
    commune.population = members.iter().filter_map(|(name, _)| town(name)).map(|town| town.population).sum();
    let mut parts = Vec::new();
    for (name, mut member) in members {
        member.postcodes.sort();
        member.postcodes.dedup();
        commune.postcodes.extend(member.postcodes.iter().cloned());
        if name != listed.name && slug(&name) != slug("Redange/Attert") {
            let mut part = commune.part(Kind::Locality, format!("{}-{}", commune.code, slug(&name)), &name);
            part.point = town(&name).and_then(super::towns::Town::point).or_else(|| middle(&member.points));
            part.postcodes = member.postcodes;
            parts.push(part);
        }
    }
    let mut seen = std::collections::HashSet::new();
    commune.postcodes.retain(|postcode| seen.insert(postcode.clone()));
    Ok([vec![commune], parts].concat())
}

fn monaco(rows: &[Postal], towns: &Towns) -> Result<Vec<Draft>> {
    let town = towns.find("MC", None, &["Monaco"]).ok_or("GeoNames has no Monaco")?;
    let mut commune = Draft::new(Kind::Commune, "MC-98000".to_owned(), "Monaco", "MC");
    commune.postcodes = vec!["98000".to_owned()];
    commune.point = town.point();
    commune.population = town.population;
    commune.bbox = Some([7.4090, 43.7247, 7.4400, 43.7520]);
    let mut places = vec![commune.clone()];
    for name in QUARTERS {
        let mut part = commune.part(Kind::Locality, format!("{}-{}", commune.code, slug(name)), name);
        let known = towns.find("MC", None, &[name]).and_then(super::towns::Town::point);
        let row = rows.iter().find(|row| row.city == name).and_then(Postal::point);
        (part.postcodes, part.point) = (commune.postcodes.clone(), known.or(row));
        places.push(part);
    }
    Ok(places)
}
