//! Who may do what: signed links for everybody, sessions for staff, and no passwords at all.

pub mod charge;
pub mod desk;
pub mod limits;
pub mod links;
pub mod roles;
pub mod sign_in;
pub mod staff;

use axum::Router;
use axum::routing::{get, post};

/// The pages of this slice.
pub fn routes() -> Router {
    Router::new()
        .route("/desk/sign-in", get(sign_in::get).post(sign_in::post))
        .route("/desk/sign-in/sent", get(sign_in::sent))
        .route("/desk/sign-in/{token}", get(sign_in::link).post(sign_in::open))
        .route("/desk/sign-out", post(sign_in::sign_out))
}
