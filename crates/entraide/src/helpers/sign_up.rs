//! `/helper`: "I want to help".

use axum::extract::RawQuery;
use axum::response::Response;

use super::{coming, form, model};
use crate::auth::limits::Deed;
use crate::error::Result;
use crate::organisations::asked::{self, Asked};
use crate::referrals::members;
use crate::web::forms::{Checker, Errors, Fields};
use crate::web::go;
use crate::web::visit::Visit;

/// Shows the form; with the organisation that they would like to help with. One query for that.
///
/// # Errors
/// When the database fails.
pub async fn get(v: Visit, RawQuery(query): RawQuery) -> Result<Response> {
    let group = asked::of_query(&v, query.as_deref()).await?;
    form::show(&v, &form::blank(&v), &Errors::default(), None, group)
}

/// Takes the form. The answer is the same whether the address is known or not.
///
/// # Errors
/// When there were too many, or the database fails.
pub async fn post(v: Visit, fields: Fields) -> Result<Response> {
    v.app.limits.count(Deed::Form, v.platform.id(), v.ip, v.now)?;
    let group = asked::find(&v, fields.get("group")).await?;
    let mut checker = Checker::new(&v, &fields);
    let profile = form::read(&mut checker);
    checker.ticked("adult", "helper-adult-needed");
    checker.ticked("consent", "helper-consent-needed");
    let errors = checker.errors;
    let Some(profile) = profile.filter(|_| errors.is_empty()) else {
        return form::show(&v, &fields, &errors, None, group.as_ref().map(Asked::from));
    };
    let tx = v.tx().await?;
    let helper = coming::come(&tx, &profile, v.lang).await?;
    if let Some(group) = group {
        // Whoever is a helper already joins on their own page: nobody else can do it for them.
        let row = tx.get::<model::Entity>(helper).await?;
        if row.is_some_and(|row| row.state == model::State::Pending) {
            members::join(&tx, &group, helper).await?;
        }
    }
    tx.commit().await?;
    Ok(go(&v.url("/helper/sent")))
}
