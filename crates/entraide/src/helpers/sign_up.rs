//! `/helper`: "I want to help".

use axum::response::Response;

use super::{coming, form};
use crate::auth::limits::Deed;
use crate::error::Result;
use crate::web::forms::{Checker, Errors, Fields};
use crate::web::go;
use crate::web::visit::Visit;

/// Shows the form.
///
/// # Errors
/// When the template fails.
pub async fn get(v: Visit) -> Result<Response> {
    form::show(&v, &form::blank(&v), &Errors::default(), None)
}

/// Takes the form. The answer is the same whether the address is known or not.
///
/// # Errors
/// When there were too many, or the database fails.
pub async fn post(v: Visit, fields: Fields) -> Result<Response> {
    v.app.limits.count(Deed::Form, v.platform.id(), v.ip, v.now)?;
    let mut checker = Checker::new(&v, &fields);
    let profile = form::read(&mut checker);
    checker.ticked("adult", "helper-adult-needed");
    checker.ticked("consent", "helper-consent-needed");
    let errors = checker.errors;
    let Some(profile) = profile.filter(|_| errors.is_empty()) else {
        return form::show(&v, &fields, &errors, None);
    };
    let tx = v.tx().await?;
    coming::come(&tx, &profile, v.lang).await?;
    tx.commit().await?;
    Ok(go(&v.url("/helper/sent")))
}
