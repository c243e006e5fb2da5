//! Mail: letters composed when they leave, in the reader's language, sent once for one job.

pub mod bulletins;
pub mod compose;
pub mod entries;
pub mod exchange;
pub mod letter;
pub mod missions;
pub mod model;
pub mod news;
mod plain;
pub mod post;
pub mod referrals;
mod sheet;
mod team;
pub mod transport;
pub mod unsubscribe;
mod weekly;

use axum::Router;
use axum::routing::get;

/// The pages of this slice.
pub fn routes() -> Router {
    Router::new().route("/unsubscribe/{token}", get(unsubscribe::get).post(unsubscribe::post))
}
