//! Mail: letters composed when they leave, in the reader's language, sent once for one job.

pub mod letter;
pub mod transport;

use axum::Router;

/// The pages of this slice.
pub fn routes() -> Router {
    Router::new()
}
