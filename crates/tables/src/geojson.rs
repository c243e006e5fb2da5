//! GeoJSON: the properties of each feature, its point, and its outline.

use serde_json::Value;

use crate::{LAT, LON, MAX_CELL, OUTLINE, Problem, Table, json};

/// The features of a collection.
pub(crate) fn features(value: &Value) -> Option<&Vec<Value>> {
    let is_collection = value.get("type")?.as_str() == Some("FeatureCollection");
    value.get("features")?.as_array().filter(|_| is_collection)
}

pub(crate) fn read(features: &[Value]) -> Result<Table, Problem> {
    let with_id = |feature: &Value| {
        let mut properties =
            feature.get("properties").and_then(Value::as_object).cloned().unwrap_or_default();
        if let Some(id) = feature.get("id").filter(|id| id.is_string() || id.is_number()) {
            properties.entry("id").or_insert_with(|| id.clone());
        }
        properties
    };
    let all: Vec<_> = features.iter().map(|feature| (with_id(feature), feature.get("geometry"))).collect();
    json::table(all.iter().map(|(properties, geometry)| (Some(properties), geometry.and_then(Shape::of))))
}

/// Where a feature is.
pub(crate) struct Shape {
    lat: f64,
    lon: f64,
    outline: Option<String>,
}

impl Shape {
    /// Of a point, or of polygons with the middle of their corners. An outline that is too long for a cell
    /// is left out.
    fn of(geometry: &Value) -> Option<Self> {
        let kind = geometry.get("type")?.as_str()?;
        let coordinates = geometry.get("coordinates")?;
        let mut points = Vec::new();
        collect(coordinates, &mut points);
        let has_outline = matches!(kind, "Polygon" | "MultiPolygon");
        if points.is_empty() || !(has_outline || kind == "Point") {
            return None;
        }
        let middle = |at: fn(&(f64, f64)) -> f64| {
            let ends = points.iter().map(at).fold((f64::MAX, f64::MIN), |(a, b), x| (a.min(x), b.max(x)));
            f64::midpoint(ends.0, ends.1)
        };
        let outline = has_outline.then(|| geometry.to_string()).filter(|text| text.len() <= MAX_CELL);
        Some(Self { lat: middle(|point| point.1), lon: middle(|point| point.0), outline })
    }

    pub(crate) fn cells(self) -> impl Iterator<Item = (&'static str, String)> {
        let outline = self.outline.map(|outline| (OUTLINE, outline));
        [(LAT, self.lat.to_string()), (LON, self.lon.to_string())].into_iter().chain(outline)
    }
}

/// All positions in coordinates, however deep they lie.
fn collect(value: &Value, points: &mut Vec<(f64, f64)>) {
    let Some(list) = value.as_array() else { return };
    if let [lon, lat, ..] = list.as_slice()
        && let (Some(lon), Some(lat)) = (lon.as_f64(), lat.as_f64())
    {
        points.push((lon, lat));
    } else {
        list.iter().for_each(|inner| collect(inner, points));
    }
}

#[cfg(test)]
mod tests {
    use crate::{LAT, LON, OUTLINE, read};

    #[test]
    fn features_become_rows() {
        let text = r#"{"type":"FeatureCollection","features":[
            {"type":"Feature","id":"node/1","properties":{"name":"A","addr:city":"Aix"},
             "geometry":{"type":"Point","coordinates":[5.9,45.7]}},
            {"type":"Feature","properties":{"name":"B","id":7},
             "geometry":{"type":"Polygon","coordinates":[[[5,45],[6,45],[6,46],[5,46],[5,45]]]}},
            {"type":"Feature","properties":{"name":"C"},"geometry":null}]}"#;
        let table = read(text.as_bytes()).unwrap();
        assert_eq!(table.columns, ["addr:city", "id", "name", LAT, LON, OUTLINE]);
        let row = |at: usize| (0..5).map(|column| table.rows[at].get(column)).collect::<Vec<_>>();
        assert_eq!(row(0), ["Aix", "node/1", "A", "45.7", "5.9"]);
        assert_eq!(row(1), ["", "7", "B", "45.5", "5.5"]);
        assert!(table.rows[0].get(5).is_empty() && table.rows[1].get(5).contains("\"Polygon\""));
        assert_eq!(row(2), ["", "", "C", "", ""]);
    }
}
