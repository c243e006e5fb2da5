//! `/helper/me/{token}/edit`: a helper changes what was said at sign-up.

use axum::extract::Path;
use axum::response::Response;

use super::model::{self, State};
use super::{form, gone, of_link, own_page};
use crate::auth::limits::Deed;
use crate::auth::links::Purpose;
use crate::error::{Error, Result};
use crate::people;
use crate::web::forms::{Checker, Errors, Fields};
use crate::web::go;
use crate::web::visit::Visit;

/// Shows the form as it was filled in.
///
/// # Errors
/// When the link is not valid or the database fails.
pub async fn get(v: Visit, Path(token): Path<String>) -> Result<Response> {
    let helper = of_link(&v, Purpose::OwnPage, &token).await?;
    if helper.state == State::Left {
        return gone::page(&v);
    }
    let person = v.read().get::<people::model::Entity>(helper.person_id).await?;
    let fields = form::filled(&v, &helper, &person.ok_or(Error::NotFound)?);
    form::show(&v, &fields, &Errors::default(), Some(own_page(&v, helper.id)), None)
}

/// Takes the form.
///
/// # Errors
/// When the link is not valid or the database fails.
pub async fn post(v: Visit, Path(token): Path<String>, fields: Fields) -> Result<Response> {
    let id = of_link(&v, Purpose::OwnPage, &token).await?.id;
    v.app.limits.count(Deed::Form, v.platform.id(), v.ip, v.now)?;
    let mut checker = Checker::new(&v, &fields);
    let profile = form::read(&mut checker);
    let Some(profile) = profile else {
        return form::show(&v, &fields, &checker.errors, Some(own_page(&v, id)), None);
    };
    let tx = v.tx().await?;
    let helper = model::lock(&tx, id).await?.ok_or(Error::NotFound)?;
    if helper.state == State::Left {
        return gone::page(&v);
    }
    model::change(&tx, &helper, &profile, v.lang).await?;
    tx.commit().await?;
    Ok(go(&own_page(&v, id)))
}
