//! The door of the desk: a handler that takes a [`Desk`] answers only staff who may follow asks.

use axum::extract::FromRequestParts;
use axum::http::Method;
use axum::http::request::Parts;
use axum::response::{IntoResponse, Response};

use super::staff::{self, Right};
use crate::error::Error;
use crate::moderation::model as moderation;
use crate::web::go;
use crate::web::visit::Visit;

/// A request by a signed-in member of the staff.
#[derive(Clone, Debug)]
pub struct Desk {
    /// The request.
    pub visit: Visit,
    /// Who it is.
    pub staff: staff::Model,
    /// How much waits for a moderator: the menu tells it on every page.
    pub to_moderate: u64,
}

impl std::ops::Deref for Desk {
    type Target = staff::Model;
    fn deref(&self) -> &staff::Model {
        &self.staff
    }
}

impl Desk {
    /// Refuses who has not this right.
    ///
    /// # Errors
    /// [`Error::Forbidden`].
    pub fn must(&self, right: Right) -> crate::error::Result<()> {
        if self.staff.role.may(right) { Ok(()) } else { Err(Error::Forbidden) }
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Desk {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Response> {
        let visit = Visit::from_request_parts(parts, state).await.map_err(IntoResponse::into_response)?;
        let known = match visit.session.as_deref() {
            Some(token) => staff::session::staff_of(&visit.read(), &visit.app.secret, token, visit.now)
                .await
                .map_err(|error| Error::from(error).into_response())?,
            None => None,
        };
        let Some(staff) = known else {
            // A page leads to the sign-in; a form must not look as if it had been taken.
            return Err(if parts.method == Method::GET || parts.method == Method::HEAD {
                go(&visit.url("/desk/sign-in"))
            } else {
                Error::SignIn.into_response()
            });
        };
        if !staff.role.may(Right::FollowAsks) {
            return Err(Error::Forbidden.into_response());
        }
        let to_moderate = if staff.role.may(Right::Moderate) {
            let waiting = moderation::waiting(&visit.read()).await;
            waiting.map_err(|error| Error::from(error).into_response())?
        } else {
            0
        };
        Ok(Self { visit, staff, to_moderate })
    }
}
