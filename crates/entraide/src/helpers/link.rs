//! `/helper/link`: the way back to one's own page by mail. The answer is always the same, so that
//! nobody can ask it who helps here.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;

use super::coming;
use crate::error::Result;
use crate::web::forms::{Checker, Errors, Fields};
use crate::web::visit::Visit;
use crate::web::{go, page, page_with};

#[derive(Template)]
#[template(path = "helpers/link.html")]
struct Link<'a> {
    v: &'a Visit,
    fields: &'a Fields,
    errors: &'a Errors,
}

/// Asks for the address.
///
/// # Errors
/// When the template fails.
pub async fn get(v: Visit) -> Result<Response> {
    page(&Link { v: &v, fields: &Fields::default(), errors: &Errors::default() })
}

/// Sends a link to each helper of this address.
///
/// # Errors
/// When there were too many, or the database fails.
pub async fn post(v: Visit, fields: Fields) -> Result<Response> {
    let mut checker = Checker::new(&v, &fields);
    let email = checker.needed_email("email", "helper-email-needed");
    let errors = checker.errors;
    let Some(email) = email.filter(|_| errors.is_empty()) else {
        let page = Link { v: &v, fields: &fields, errors: &errors };
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, &page);
    };
    v.app.limits.count_mail(&email, v.platform.id(), v.ip, v.now)?;
    let tx = v.tx().await?;
    for (helper, _) in coming::with_email(&tx, &email).await? {
        coming::send_way_back(&tx, &helper).await?;
    }
    tx.commit().await?;
    Ok(go(&v.url("/helper/link/sent")))
}
