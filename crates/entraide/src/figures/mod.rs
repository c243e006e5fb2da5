//! Figures for everybody: how much is asked and offered, what came of it, by month and by commune.

pub mod chart;
pub mod csv;
pub mod given;
pub mod held;
pub mod model;
pub mod overview;

use axum::Router;
use axum::routing::get;

/// The pages of this slice.
pub fn routes() -> Router {
    Router::new().route("/figures", get(overview::get)).route("/figures.csv", get(csv::get))
}
