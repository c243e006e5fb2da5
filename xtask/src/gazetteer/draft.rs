//! A place while it is put together.

use std::error::Error;

use geo::{Kind, Lang, Point};

/// Anything that goes wrong is told to whoever runs the chore.
pub(super) type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// A place while it is put together from several sources.
#[derive(Debug, Clone)]
pub(super) struct Draft {
    pub(super) code: String,
    pub(super) kind: Kind,
    pub(super) name: String,
    /// A later entry for the same language wins.
    pub(super) names: Vec<(Lang, String)>,
    pub(super) aliases: Vec<String>,
    pub(super) commune: String,
    pub(super) area: String,
    pub(super) population: u32,
    pub(super) postcodes: Vec<String>,
    pub(super) point: Option<Point>,
    /// West, south, east, north.
    pub(super) bbox: Option<[f64; 4]>,
}

impl Draft {
    pub(super) fn new(kind: Kind, code: String, name: &str, area: &str) -> Self {
        Self {
            commune: code.clone(),
            code,
            kind,
            name: name.to_owned(),
            names: Vec::new(),
            aliases: Vec::new(),
            area: area.to_owned(),
            population: 0,
            postcodes: Vec::new(),
            point: None,
            bbox: None,
        }
    }

    /// A part of a commune, in the same area.
    pub(super) fn part(&self, kind: Kind, code: String, name: &str) -> Self {
        Self { commune: self.code.clone(), ..Self::new(kind, code, name, &self.area) }
    }
}

/// The middle of some points; none of none.
pub(super) fn middle(points: &[Point]) -> Option<Point> {
    let count = points.len() as f64;
    let sum = |of: fn(&Point) -> f64| points.iter().map(of).sum::<f64>() / count;
    if points.is_empty() { None } else { Point::new(sum(|point| point.lat), sum(|point| point.lon)) }
}

/// A box around a commune of which only the localities' points are known: theirs, with three kilometres
/// around. A single point says nothing about the extent.
pub(super) fn box_around(points: &[Point]) -> Option<[f64; 4]> {
    const LAT: f64 = 0.027;
    const LON: f64 = 0.040;
    let low = |of: fn(&Point) -> f64| points.iter().map(of).fold(f64::INFINITY, f64::min);
    let high = |of: fn(&Point) -> f64| points.iter().map(of).fold(f64::NEG_INFINITY, f64::max);
    let edges = [
        low(|point| point.lon) - LON,
        low(|point| point.lat) - LAT,
        high(|point| point.lon) + LON,
        high(|point| point.lat) + LAT,
    ];
    (points.len() > 1).then_some(edges)
}

/// Gives the parts of a commune their codes: the postcode says which, and the name where it does not.
pub(super) fn code_parts(parts: &mut [Draft]) {
    let wanted: Vec<String> = parts
        .iter()
        .map(|part| format!("{}-{}", part.commune, part.postcodes.first().map_or("", String::as_str)))
        .collect();
    for (at, part) in parts.iter_mut().enumerate() {
        let alone = wanted.iter().filter(|code| **code == wanted[at]).count() == 1;
        let plain = alone || part.kind == Kind::District;
        part.code =
            if plain { wanted[at].clone() } else { format!("{}-{}", wanted[at], geo::slug(&part.name)) };
    }
}
