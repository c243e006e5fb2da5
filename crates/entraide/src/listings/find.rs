//! `GET` and `POST /follow`: an ask is found again by its code. Guessing is hopeless: one address
//! gets few tries, and all addresses together get few wrong ones.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;

use super::model;
use crate::auth::limits::Deed;
use crate::auth::links::Purpose;
use crate::error::Result;
use crate::web::forms::{Checker, Errors, Fields};
use crate::web::visit::Visit;
use crate::web::{go, page_with};

#[derive(Template)]
#[template(path = "listings/find.html")]
struct Find<'a> {
    v: &'a Visit,
    fields: &'a Fields,
    errors: &'a Errors,
}

/// Asks for the code.
///
/// # Errors
/// When the template fails.
pub async fn get(v: Visit) -> Result<Response> {
    show(&v, &Fields::default(), &Errors::default(), StatusCode::OK)
}

/// Goes to the ask of the code. The code is never part of an address.
///
/// # Errors
/// [`crate::error::Error::TooMany`]; when the database fails.
pub async fn post(v: Visit, fields: Fields) -> Result<Response> {
    let (limits, platform) = (&v.app.limits, v.platform.id());
    limits.count(Deed::Code, platform, v.ip, v.now)?;
    // Before the look-up: once too many were wrong, even a right guess tells nothing.
    limits.check(Deed::WrongCodes, platform, None, v.now)?;
    let mut checker = Checker::new(&v, &fields);
    if fields.get("code").is_empty() {
        checker.wrong("code", "follow-code-needed");
    }
    let typed = checker.text("code", 60);
    if checker.errors.is_empty() {
        let ask = match model::typed_code(&typed) {
            Some(code) => model::by_code(&v.read(), &code).await?,
            None => None,
        };
        if let Some(ask) = ask {
            return Ok(go(&super::follow_url(&v, &v.token(Purpose::Follow, ask.id))));
        }
        limits.count(Deed::WrongCodes, platform, None, v.now)?;
        checker.wrong("code", "follow-code-wrong");
    }
    show(&v, &fields, &checker.errors, StatusCode::UNPROCESSABLE_ENTITY)
}

fn show(v: &Visit, fields: &Fields, errors: &Errors, status: StatusCode) -> Result<Response> {
    page_with(status, &Find { v, fields, errors })
}
