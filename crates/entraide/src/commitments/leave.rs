//! `/helper/me/{token}/leave`: a helper goes, and is forgotten.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use super::leaving;
use super::model::of_helper;
use crate::auth::links::Purpose;
use crate::error::{Error, Result};
use crate::events::Actor;
use crate::helpers::{self, gone, model as helper};
use crate::web::forms::Fields;
use crate::web::visit::Visit;
use crate::web::{go, page};

#[derive(Template)]
#[template(path = "commitments/leave.html")]
struct Leave<'a> {
    v: &'a Visit,
    /// How many promises it ends, in words.
    running: Option<String>,
    back: String,
}

/// Says what leaving means, and asks once more.
///
/// # Errors
/// When the link is not valid or the database fails.
pub async fn get(v: Visit, Path(token): Path<String>) -> Result<Response> {
    let helper = helpers::of_link(&v, Purpose::OwnPage, &token).await?;
    if helper.state == helper::State::Left {
        return gone::page(&v);
    }
    let promises = of_helper(&v.read(), helper.id).await?;
    let running = promises.iter().filter(|one| one.state.is_running()).count();
    page(&Leave {
        v: &v,
        running: (running > 0).then(|| v.t1("helper-leave-running", "count", running)),
        back: helpers::own_page(&v, helper.id),
    })
}

/// Leaves.
///
/// # Errors
/// When the link is not valid or the database fails.
pub async fn post(v: Visit, Path(token): Path<String>, _: Fields) -> Result<Response> {
    let helper = helpers::of_link(&v, Purpose::OwnPage, &token).await?;
    // A yes in the same moment makes it begin again, which nobody can do for long.
    for _ in 0..3 {
        let tx = v.tx().await?;
        if leaving::leave(&tx, &helper, Actor::Helper(helper.id)).await? {
            tx.commit().await?;
            return Ok(go(&v.url("/helper/goodbye")));
        }
    }
    Err(Error::Conflict)
}
