//! Thanks: what volunteers have done, told to them, and certified for others.
//!
//! The journey. **Mehdi** has come to the food bank six times, and its leads have confirmed his hours. At `/history`
//! he types his address; if anything is known of it, a link is mailed there. His page (`/history/{token}`) shows each
//! date with its hours, what is to come, and the address of a calendar that he subscribes to once. He asks for a
//! certificate, with his full name and from when until when, and gets it as a PDF. His school types the code that
//! stands on it at `/certificates` and reads there what the paper says, until he withdraws it or two years are over.

pub mod ask;
pub mod calendar;
pub mod certificates;
pub mod certify;
pub mod check;
pub mod history;
pub mod jobs;
pub mod own;
pub mod paper;
pub mod pdf;
mod setting;
pub mod volunteers;

use axum::Router;
use axum::routing::{get, post};

use crate::auth::links::Purpose;
use crate::error::{Error, Result};
use crate::people::model::{self as people, Model as Person};
use crate::web::visit::Visit;
use volunteers::Volunteer;

/// The pages of this slice.
pub fn routes() -> Router {
    Router::new()
        .route("/history", get(ask::get).post(ask::post))
        .route("/history/sent", get(ask::sent))
        .route("/history/{token}", get(own::get))
        .route("/history/{token}/certificate", get(certify::get).post(certify::post))
        .route("/history/{token}/certificates/{id}", get(certify::download).post(certify::withdraw))
        .route("/history/{token}/calendar", post(calendar::renew))
        .route("/calendar/{file}", get(calendar::get))
        .route("/certificates", get(check::find).post(check::post))
        .route("/certificates/{code}", get(check::get))
}

/// Whom a link names, and their address. Two queries.
///
/// # Errors
/// [`Error::Link`] for a forged or old link, or when they are forgotten.
pub(crate) async fn of_link(v: &Visit, token: &str) -> Result<(Volunteer, Person)> {
    let id = v.open(Purpose::History, token)?;
    let scope = v.read();
    let volunteer = scope.get::<volunteers::Entity>(id).await?.ok_or(Error::Link)?;
    let person = scope.get::<people::Entity>(volunteer.person_id).await?;
    let person = person.filter(|person| person.email.is_some()).ok_or(Error::Link)?;
    Ok((volunteer, person))
}
