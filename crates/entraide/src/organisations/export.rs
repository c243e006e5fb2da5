//! The directory for programs: `/groups.csv` and `/groups.geojson`. They hold what the page shows for the same
//! search, and nothing that it would not. What the columns mean stands on `/about/data`.

use std::collections::HashMap;
use std::fmt::Write as _;

use axum::response::Response;
use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::areas::{self, Model as Area};
use super::directory::{Listed, listed};
use super::model::Organisation;
use crate::error::Result;
use crate::near::export::{PER_PAGE, answer, cell, table};
use crate::near::wanted::Wanted;
use crate::places::commune_name;
use crate::platforms::data::GROUP_COLUMNS;
use crate::platforms::link_base;
use crate::web::visit::Visit;

/// What an export holds: a row in the order of [`GROUP_COLUMNS`] with its outline, and where the next page is.
struct Taken {
    rows: Vec<([Value; GROUP_COLUMNS.len()], Option<String>)>,
    generation: u64,
    next: Option<String>,
}

/// Takes a page of the search. Four queries at most.
async fn taken(v: &Visit, path: &str) -> Result<Taken> {
    let wanted = Wanted::read(v);
    let Listed { rows, total, generation, .. } = listed(v, &wanted, PER_PAGE).await?;
    let ids: Vec<Uuid> = rows.iter().map(|row| row.id).collect();
    let areas = if ids.is_empty() { HashMap::new() } else { areas::of_all(&v.read(), &ids).await? };
    let base = link_base(&v.app.config, &v.platform);
    let next = (wanted.page * PER_PAGE < total).then(|| {
        let page = (wanted.page + 1).to_string();
        format!("{base}{path}?{}", wanted.query(&[("page", &page)]))
    });
    let row = |row: Organisation| {
        let areas = areas.get(&row.id).map_or(&[][..], Vec::as_slice);
        (values(v, &base, &row, areas), row.outline)
    };
    Ok(Taken { rows: rows.into_iter().map(row).collect(), generation, next })
}

/// What the columns hold.
fn values(v: &Visit, base: &str, row: &Organisation, areas: &[Area]) -> [Value; GROUP_COLUMNS.len()] {
    let kind = v.platform.category(row.category_id);
    let codes: Vec<&str> = areas.iter().map(|area| area.code.as_str()).collect();
    [
        json!(row.id),
        json!(kind.map(|kind| &kind.slug)),
        json!(kind.map(|kind| v.say(&kind.labels.0))),
        json!(row.name),
        json!(row.details),
        json!(row.language),
        json!(commune_name(&row.place_code, v.lang)),
        json!(row.place_code),
        json!(row.address),
        json!(row.lat),
        json!(row.lon),
        json!(codes.join(" ")),
        json!(row.languages.0.join(" ")),
        json!(row.hours),
        json!(row.phone),
        json!(row.web),
        json!(row.whatsapp),
        json!(row.signal),
        json!(row.telegram),
        json!(row.is_stale().then_some("yes")),
        json!(row.source),
        json!(row.sourced_on),
        json!(format!("{base}/groups/{}", row.id)),
    ]
}

/// `GET /groups.csv`: the search as a table (RFC 4180).
///
/// # Errors
/// When the database fails.
pub async fn csv(v: Visit) -> Result<Response> {
    let taken = taken(&v, "/groups.csv").await?;
    let mut body = format!("{}\r\n", GROUP_COLUMNS.join(","));
    let text = |value: Value| match value {
        Value::Null => String::new(),
        Value::String(text) => cell(&text),
        other => cell(&other.to_string()),
    };
    for (values, _) in taken.rows {
        let _ = write!(body, "{}\r\n", values.map(text).join(","));
    }
    let name = format!("{}-groups", v.platform.row.slug);
    Ok(table(&name, answer("text/csv; charset=utf-8", body, taken.generation, taken.next)))
}

/// `GET /groups.geojson`: the search as GeoJSON (RFC 7946): each with its point, and with the outline of what
/// it serves if it has drawn one.
///
/// # Errors
/// When the database fails.
pub async fn geojson(v: Visit) -> Result<Response> {
    let taken = taken(&v, "/groups.geojson").await?;
    let feature = |(values, outline): ([Value; GROUP_COLUMNS.len()], Option<String>)| {
        let pairs = GROUP_COLUMNS.into_iter().map(str::to_owned).zip(values);
        let mut properties: Map<String, Value> = pairs.collect();
        let [id, lat, lon] = ["id", "lat", "lon"].map(|name| properties.remove(name).unwrap_or_default());
        let point = json!({ "type": "Point", "coordinates": [lon, lat] });
        let outline = outline.and_then(|outline| serde_json::from_str::<Value>(&outline).ok());
        let geometry = match outline {
            Some(outline) => json!({ "type": "GeometryCollection", "geometries": [point, outline] }),
            None => point,
        };
        json!({ "type": "Feature", "id": id, "geometry": geometry, "properties": properties })
    };
    let features: Vec<Value> = taken.rows.into_iter().map(feature).collect();
    let body = json!({ "type": "FeatureCollection", "features": features }).to_string();
    Ok(answer("application/geo+json", body, taken.generation, taken.next))
}
