//! What an organisation has drawn on a map: a polygon, or several, in GeoJSON.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::web::visit::Visit;

/// Points of an outline.
pub const MAX_POINTS: usize = 1_000;
/// Communes in an outline: more are named by their département, canton or province.
pub const MAX_DRAWN: usize = 1_500;

/// Why a drawing cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Misdrawn {
    /// No polygon in GeoJSON.
    NoPolygon,
    /// More than [`MAX_POINTS`].
    TooManyPoints,
    /// More than [`MAX_DRAWN`].
    TooLarge,
}

impl Misdrawn {
    /// What the field says.
    pub(crate) fn key(self) -> &'static str {
        match self {
            Self::NoPolygon => "org-outline-none",
            Self::TooManyPoints => "org-outline-points",
            Self::TooLarge => "org-outline-large",
        }
    }
}

/// Reads a polygon, or several, from GeoJSON: what is kept of it, and the communes in it.
///
/// # Errors
/// See [`Misdrawn`].
pub fn draw(text: &str) -> Result<(String, Vec<String>), Misdrawn> {
    let value: Value = serde_json::from_str(text).map_err(|_| Misdrawn::NoPolygon)?;
    let polygons = polygons(&value, 0).ok_or(Misdrawn::NoPolygon)?;
    if polygons.iter().flatten().map(Vec::len).sum::<usize>() > MAX_POINTS {
        return Err(Misdrawn::TooManyPoints);
    }
    let rings: Vec<Vec<geo::Point>> = polygons.iter().flatten().cloned().collect();
    let outline = geo::Outline::new(rings).ok_or(Misdrawn::NoPolygon)?;
    let communes: Vec<String> = outline.communes().iter().map(|place| place.code().to_owned()).collect();
    if communes.len() > MAX_DRAWN {
        return Err(Misdrawn::TooLarge);
    }
    // Five decimals are a metre: nobody draws finer.
    let round = |degrees: f64| (degrees * 1e5).round() / 1e5;
    let ring = |ring: &Vec<geo::Point>| -> Vec<[f64; 2]> {
        ring.iter().map(|point| [round(point.lon), round(point.lat)]).collect()
    };
    let coordinates: Vec<Vec<_>> = polygons.iter().map(|rings| rings.iter().map(ring).collect()).collect();
    Ok((json!({ "type": "MultiPolygon", "coordinates": coordinates }).to_string(), communes))
}

/// What the script that draws says, as JSON.
#[must_use]
pub fn labels(v: &Visit) -> String {
    let labels = [
        ("map", "near-map"),
        ("zoomIn", "near-map-in"),
        ("zoomOut", "near-map-out"),
        ("credit", "near-map-credit"),
        ("none", "org-draw-none"),
        ("one", "org-draw-one"),
        ("many", "org-draw-many"),
        ("few", "org-draw-few"),
        ("closed", "org-draw-closed"),
    ];
    let said: BTreeMap<&str, String> = labels.into_iter().map(|(name, key)| (name, v.t(key))).collect();
    json!(said).to_string()
}

type Ring = Vec<geo::Point>;

/// The polygons of a geometry, a feature, or a collection of them; `None` when there is none.
fn polygons(value: &Value, depth: u8) -> Option<Vec<Vec<Ring>>> {
    if depth > 4 {
        return None;
    }
    let inner = |list: &Value| {
        let all: Vec<_> =
            list.as_array()?.iter().filter_map(|one| polygons(one, depth + 1)).flatten().collect();
        (!all.is_empty()).then_some(all)
    };
    match value.get("type")?.as_str()? {
        "Polygon" => Some(vec![rings(value.get("coordinates")?)?]),
        "MultiPolygon" => value.get("coordinates")?.as_array()?.iter().map(rings).collect(),
        "Feature" => polygons(value.get("geometry")?, depth + 1),
        "FeatureCollection" => inner(value.get("features")?),
        "GeometryCollection" => inner(value.get("geometries")?),
        _ => None,
    }
}

fn rings(value: &Value) -> Option<Vec<Ring>> {
    let point = |value: &Value| {
        let [lon, lat, ..] = value.as_array()?.as_slice() else { return None };
        geo::Point::new(lat.as_f64()?, lon.as_f64()?)
    };
    let ring = |value: &Value| value.as_array()?.iter().map(point).collect();
    value.as_array()?.iter().map(ring).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn drawings_are_read_from_any_geojson() {
        let ring = "[[5.86,45.53],[5.98,45.53],[5.98,45.65],[5.86,45.65],[5.86,45.53]]";
        let polygon = format!("{{\"type\":\"Polygon\",\"coordinates\":[{ring}]}}");
        let (kept, communes) = draw(&polygon).unwrap();
        assert!(communes.contains(&"FR-73065".to_owned()), "{communes:?}");
        assert_eq!(draw(&kept).unwrap(), (kept.clone(), communes.clone()));
        for other in [
            format!("{{\"type\":\"MultiPolygon\",\"coordinates\":[[{ring}]]}}"),
            format!("{{\"type\":\"Feature\",\"properties\":{{}},\"geometry\":{polygon}}}"),
            format!(
                "{{\"type\":\"FeatureCollection\",\"features\":[{{\"type\":\"Feature\",\"geometry\":{polygon}}}]}}"
            ),
        ] {
            assert_eq!(draw(&other).unwrap(), (kept.clone(), communes.clone()));
        }
    }

    #[test]
    fn what_is_no_drawing_is_said_so() {
        let point = |at: usize| format!("[{},{}]", at % 90, at / 90);
        let long: Vec<String> = (0..=MAX_POINTS).map(point).collect();
        let long = format!("{{\"type\":\"Polygon\",\"coordinates\":[[{}]]}}", long.join(","));
        let nested = format!("{}1{}", "[".repeat(200), "]".repeat(200));
        for (text, why) in [
            ("", Misdrawn::NoPolygon),
            ("{}", Misdrawn::NoPolygon),
            ("{\"type\":\"Point\",\"coordinates\":[5,45]}", Misdrawn::NoPolygon),
            ("{\"type\":\"Polygon\",\"coordinates\":[[[5,45],[6,45]]]}", Misdrawn::NoPolygon),
            ("{\"type\":\"Polygon\",\"coordinates\":[[[500,45],[6,45],[6,46]]]}", Misdrawn::NoPolygon),
            ("{\"type\":\"Polygon\",\"coordinates\":[[[-5,42],[9,42],[9,51],[-5,51]]]}", Misdrawn::TooLarge),
            (&long, Misdrawn::TooManyPoints),
            (&nested, Misdrawn::NoPolygon),
        ] {
            assert_eq!(draw(text), Err(why), "{}", text.chars().take(60).collect::<String>());
        }
    }
}
