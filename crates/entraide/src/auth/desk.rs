//! The door of the desk: a handler that takes a [`Desk`] answers only members of the team, and then says with
//! [`Desk::must`] what they need the right for.

use std::sync::Arc;

use axum::extract::FromRequestParts;
use axum::http::Method;
use axum::http::request::Parts;
use axum::response::{IntoResponse, Response};

use super::charge::{Spot, Team};
use super::staff::{self, Right};
use crate::error::{Error, Result};
use crate::moderation::waiting::{self, Waiting};
use crate::web::go;
use crate::web::visit::Visit;

/// A request by a signed-in member of the staff.
#[derive(Clone, Debug)]
pub struct Desk {
    /// The request.
    pub visit: Visit,
    /// Who it is.
    pub staff: staff::Model,
    /// What waits for a check by them, the oldest first: the menu counts it on every page.
    pub to_check: Arc<[Waiting]>,
    /// All who work here, where that decides what this member sees: they are limited.
    team: Option<Arc<Team>>,
}

impl std::ops::Deref for Desk {
    type Target = staff::Model;
    fn deref(&self) -> &staff::Model {
        &self.staff
    }
}

impl Desk {
    /// Whether they have the right.
    #[must_use]
    pub fn may(&self, right: Right) -> bool {
        // A plan is made for all at once.
        self.staff.role.may(right) && !(right == Right::Plan && self.staff.is_limited())
    }

    /// Whether they check anything before it is public.
    #[must_use]
    pub fn may_check(&self) -> bool {
        self.may(Right::Moderate) || self.may(Right::CheckEntries)
    }

    /// Refuses who has not this right.
    ///
    /// # Errors
    /// [`Error::Forbidden`].
    pub fn must(&self, right: Right) -> Result<()> {
        if self.may(right) { Ok(()) } else { Err(Error::Forbidden) }
    }

    /// Whether something that needs this right is theirs to look at: within their limits, or they stand in.
    #[must_use]
    pub fn sees(&self, right: Right, spot: &Spot) -> bool {
        self.team.as_ref().is_none_or(|team| team.sees(&self.staff, right, spot))
    }

    /// Refuses who has not this right, or has it elsewhere only.
    ///
    /// # Errors
    /// [`Error::Forbidden`].
    pub fn must_at(&self, right: Right, spot: &Spot) -> Result<()> {
        self.must(right)?;
        if self.sees(right, spot) { Ok(()) } else { Err(Error::Forbidden) }
    }

    /// The page with which their work begins.
    #[must_use]
    pub fn home(&self) -> String {
        let pages = [
            (self.may(Right::SeeAsks), "/desk"),
            (self.may_check(), "/desk/moderation"),
            (self.may(Right::EditCategories), "/desk/categories"),
        ];
        let first = pages.into_iter().find(|(may, _)| *may);
        self.visit.url(first.map_or("/desk/me", |(_, page)| page))
    }

    async fn open(visit: Visit) -> Result<Option<Self>> {
        let scope = visit.read();
        let known = match visit.session.as_deref() {
            Some(token) => staff::session::staff_of(&scope, &visit.app.secret, token, visit.now).await?,
            None => None,
        };
        let Some(staff) = known else { return Ok(None) };
        let team = if staff.is_limited() {
            Some(Arc::new(Team::of(&scope, &visit.platform, visit.now).await?))
        } else {
            None
        };
        let mut desk = Self { visit, staff, to_check: Arc::new([]), team };
        if desk.may_check() {
            let mut all = waiting::all(&scope, desk.visit.now).await?;
            if desk.team.is_some() {
                waiting::find_spots(&scope, &mut all).await?;
            }
            all.retain(|one| desk.may(one.about.right()) && desk.sees(one.about.right(), &one.spot));
            desk.to_check = all.into();
        }
        Ok(Some(desk))
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Desk {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Response> {
        let visit = Visit::from_request_parts(parts, state).await.map_err(IntoResponse::into_response)?;
        let known = Self::open(visit.clone()).await.map_err(IntoResponse::into_response)?;
        known.ok_or_else(|| {
            // A page leads to the sign-in; a form must not look as if it had been taken.
            if parts.method == Method::GET || parts.method == Method::HEAD {
                go(&visit.url("/desk/sign-in"))
            } else {
                Error::SignIn.into_response()
            }
        })
    }
}
