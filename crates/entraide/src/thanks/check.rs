//! `/certificates`: whether a paper is genuine, by its code. Whoever holds the paper sees what the paper says.
//! Guessing is hopeless: one address gets few wrong tries, and all together few more.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;

use super::certificates::{self, Certificate};
use super::paper::{self, Row};
use crate::auth::limits::Deed;
use crate::error::Result;
use crate::listings::code::spoken;
use crate::missions::words;
use crate::web::forms::{Checker, Errors, Fields};
use crate::web::visit::Visit;
use crate::web::{go, page, page_with};

#[derive(Template)]
#[template(path = "thanks/find.html")]
struct Find<'a> {
    v: &'a Visit,
    fields: &'a Fields,
    errors: &'a Errors,
}

#[derive(Template)]
#[template(path = "thanks/check.html")]
struct Check<'a> {
    v: &'a Visit,
    name: String,
    period: String,
    rows: Vec<Row>,
    total: String,
    issued: String,
    until: String,
    code: String,
}

/// Asks for the code.
///
/// # Errors
/// When the template fails.
pub async fn find(v: Visit) -> Result<Response> {
    page(&Find { v: &v, fields: &Fields::default(), errors: &Errors::default() })
}

/// Goes to the certificate of the code that was typed.
///
/// # Errors
/// [`crate::error::Error::TooMany`]; when the database fails.
pub async fn post(v: Visit, fields: Fields) -> Result<Response> {
    let mut checker = Checker::new(&v, &fields);
    if fields.get("code").is_empty() {
        checker.wrong("code", "certificate-code-needed");
    }
    let typed = checker.text("code", 60);
    if checker.errors.is_empty() {
        if let Some(found) = known(&v, &typed).await? {
            return Ok(go(&v.url(&format!("/certificates/{}", spoken(&found.code)))));
        }
        checker.wrong("code", "certificate-code-wrong");
    }
    page_with(StatusCode::UNPROCESSABLE_ENTITY, &Find { v: &v, fields: &fields, errors: &checker.errors })
}

/// What the certificate of a code says, or the form again.
///
/// # Errors
/// [`crate::error::Error::TooMany`]; when the database fails.
pub async fn get(v: Visit, Path(code): Path<String>) -> Result<Response> {
    let Some(found) = known(&v, &code).await? else {
        let typed = code.chars().filter(|c| !c.is_control()).take(60).collect();
        let fields = Fields::of(&[("code", typed)]);
        let mut errors = Errors::default();
        errors.add("code", v.t("certificate-code-wrong"));
        return page_with(StatusCode::NOT_FOUND, &Find { v: &v, fields: &fields, errors: &errors });
    };
    let day =
        |at: chrono::DateTime<chrono::Utc>| v.lang.date(at.with_timezone(&v.platform.tz()).date_naive());
    page(&Check {
        period: paper::period(&found, v.lang, v.platform.tz()),
        rows: paper::rows(&found, v.lang),
        total: words::hours(found.minutes.into(), v.lang),
        issued: day(found.issued_at),
        until: day(found.forget_at),
        code: spoken(&found.code),
        name: found.name,
        v: &v,
    })
}

/// The certificate of a code; each wrong one counts.
async fn known(v: &Visit, typed: &str) -> Result<Option<Certificate>> {
    let (limits, platform) = (&v.app.limits, v.platform.id());
    // Before the look-up: once too many were wrong, even a right guess tells nothing.
    limits.check(Deed::Code, platform, v.ip, v.now)?;
    limits.check(Deed::WrongCodes, platform, None, v.now)?;
    let found = certificates::by_code(&v.read(), typed, v.now).await?;
    if found.is_none() {
        limits.count(Deed::Code, platform, v.ip, v.now)?;
        limits.count(Deed::WrongCodes, platform, None, v.now)?;
    }
    Ok(found)
}
