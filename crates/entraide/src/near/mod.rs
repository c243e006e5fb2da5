//! Near me: what is asked and offered around here, for everybody, as a list and on a map, to read, to
//! subscribe to and to take along. Everything is answered from the board in memory; only the page of one
//! posting reads its row.

pub mod card;
pub mod embed;
pub mod export;
pub mod help;
pub mod list;
pub mod map;
pub mod posting;
pub mod sitemap;
pub mod wanted;

use axum::Router;
use axum::routing::get;

/// The pages of this slice.
pub fn routes() -> Router {
    Router::new()
        .route("/near", get(list::get))
        .route("/near/embed", get(embed::get))
        .route("/sitemap.xml", get(sitemap::get))
        .route("/near/geo.json", get(export::geojson))
        .route("/near/table.csv", get(export::csv))
        .route("/near/feed.atom", get(export::atom))
        .route("/near/clusters.json", get(map::clusters))
        .route("/near/places.json", get(map::places))
        .route("/near/{id}", get(posting::get))
        .route("/near/{id}/help", get(help::get).post(help::post))
}
