//! What the map asks for: `/near/clusters.json`, what is found, summed up on the server, and
//! `/near/places.json`, the names of the communes. The list holds the same for those without a map.

use axum::Json;
use axum::response::{IntoResponse as _, Response};
use nearby::{Bounds, Cluster};
use serde::Serialize;

use super::wanted::Wanted;
use crate::error::Result;
use crate::web::cache::Hangs;
use crate::web::visit::Visit;

/// Circles on a map at most: more would hide each other.
const CLUSTERS: usize = 300;
/// Names of communes in an answer at most, the largest first.
const PLACES: usize = 400;

/// What a map shows as one circle.
#[derive(Serialize)]
struct Circle {
    lat: f64,
    lon: f64,
    count: usize,
    asks: usize,
    offers: usize,
    orgs: usize,
    missions: usize,
    /// The commune, where all of them are in one.
    #[serde(skip_serializing_if = "Option::is_none")]
    label: Option<&'static str>,
    /// The list of what is there.
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
}

#[derive(Serialize)]
struct Circles {
    clusters: Vec<Circle>,
}

#[derive(Serialize)]
struct Name {
    name: &'static str,
    lat: f64,
    lon: f64,
    size: u32,
}

#[derive(Serialize)]
struct Names {
    places: Vec<Name>,
}

/// The part of the map that is asked for, and how near.
struct View {
    bounds: Bounds,
    zoom: u8,
}

impl View {
    /// From `bbox=south,west,north,east` and `zoom=7`; the whole world where they cannot be read.
    fn read(v: &Visit) -> Self {
        let mut view =
            Self { bounds: Bounds { south: -85.0, west: -180.0, north: 85.0, east: 180.0 }, zoom: 6 };
        for (name, value) in v.queries() {
            match &*name {
                "bbox" => {
                    let numbers: Vec<f64> =
                        value.split(',').filter_map(|one| one.trim().parse().ok()).collect();
                    if let [south, west, north, east] = numbers[..]
                        && numbers.iter().all(|number| number.is_finite())
                    {
                        view.bounds = Bounds { south, west, north, east };
                    }
                }
                "zoom" => view.zoom = value.parse().unwrap_or(6).min(18),
                _ => {}
            }
        }
        view
    }
}

/// `GET /near/clusters.json`: the search on a part of the map.
///
/// # Errors
/// When the database fails.
pub async fn clusters(v: Visit) -> Result<Response> {
    let wanted = Wanted::read(&v);
    let view = View::read(&v);
    let board = v.app.boards.current(&v.app, v.platform.id()).await?;
    let (shown, generation) = board.read();
    let terms = wanted.terms(&shown, &v);
    let search = wanted.search(&shown, &v, terms.as_ref());
    let found = shown.index.clusters(&search, view.bounds, view.zoom, CLUSTERS);
    let clusters = found.iter().map(|cluster| circle(&v, &wanted, cluster)).collect();
    let mut response = Json(Circles { clusters }).into_response();
    response.extensions_mut().insert(Hangs::OnBoard(generation));
    Ok(response)
}

fn circle(v: &Visit, wanted: &Wanted, cluster: &Cluster) -> Circle {
    let place = cluster.spot.and_then(|spot| geo::gazetteer().numbered(spot.place));
    let url = place.map(|place| {
        let label = place.label(v.lang.into());
        wanted.url(v, "/near", &[("place", &label), ("at", ""), ("km", "2"), ("view", "")])
    });
    let [asks, offers, orgs, missions] = cluster.kinds;
    let round = |degrees: f64| (degrees * 1e5).round() / 1e5;
    Circle {
        lat: round(cluster.lat),
        lon: round(cluster.lon),
        count: cluster.count,
        asks,
        offers,
        orgs,
        missions,
        label: place.map(|place| place.name(v.lang.into())),
        url,
    }
}

/// `GET /near/places.json`: the communes of a part of the map.
///
/// # Errors
/// Never; as the others.
pub async fn places(v: Visit) -> Result<Response> {
    let Bounds { south, west, north, east } = View::read(&v).bounds;
    let is_inside = |place: &&geo::Place| {
        let point = place.point();
        (south..=north).contains(&point.lat) && (west..=east).contains(&point.lon)
    };
    let communes = geo::gazetteer().places().filter(|place| place.kind() == geo::Kind::Commune);
    let mut inside: Vec<_> = communes.filter(is_inside).collect();
    let largest = |place: &&geo::Place| (std::cmp::Reverse(place.population()), place.code());
    if inside.len() > PLACES {
        inside.select_nth_unstable_by_key(PLACES, largest);
        inside.truncate(PLACES);
    }
    inside.sort_unstable_by_key(largest);
    let name = |place: &geo::Place| {
        let geo::Point { lat, lon } = place.point();
        Name { name: place.name(v.lang.into()), lat, lon, size: place.population() }
    };
    let places = inside.into_iter().map(name).collect();
    let mut response = Json(Names { places }).into_response();
    response.extensions_mut().insert(Hangs::OnSettings);
    Ok(response)
}
