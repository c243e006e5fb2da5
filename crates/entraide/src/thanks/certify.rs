//! `/history/{token}/certificate`: asks for a certificate; `/history/{token}/certificates/{id}`: the PDF, and
//! withdrawing it.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse as _, Response};
use chrono::NaiveDate;
use sea_orm::prelude::Uuid;

use super::certificates::{self, Certificate, Period, lines};
use super::history::{self, History};
use super::{of_link, paper, pdf, setting};
use crate::auth::limits::Deed;
use crate::error::{Error, Result};
use crate::helpers::coming::same_name;
use crate::listings::code::spoken;
use crate::listings::fields::{day, line};
use crate::missions::fields::form_id;
use crate::web::forms::{Checker, Errors, Fields};
use crate::web::visit::Visit;
use crate::web::{go, page_with};

/// Characters of a name on a certificate.
const MAX_NAME: usize = 80;

#[derive(Template)]
#[template(path = "thanks/certify.html")]
struct Certify<'a> {
    v: &'a Visit,
    back: String,
    fields: &'a Fields,
    errors: &'a Errors,
    /// Whose dates, where an address has those of several people.
    names: Vec<String>,
}

/// Asks what shall stand on it.
///
/// # Errors
/// [`Error::Link`] for a forged or old link.
pub async fn get(v: Visit, Path(token): Path<String>) -> Result<Response> {
    let (_, person) = of_link(&v, &token).await?;
    let history = history::of_address(&v.read(), person.email.as_deref().unwrap_or_default()).await?;
    let fields = Fields::of(&[("form_id", v.form_id().to_string()), ("name", person.first_name)]);
    show(&v, &token, &history, &fields, &Errors::default(), StatusCode::OK)
}

/// Issues it, and goes back to the page where it is downloaded.
///
/// # Errors
/// [`Error::Link`] for a forged or old link; [`Error::TooMany`]; when the database fails.
pub async fn post(v: Visit, Path(token): Path<String>, fields: Fields) -> Result<Response> {
    let (volunteer, person) = of_link(&v, &token).await?;
    let form = form_id(&fields)?;
    let history = history::of_address(&v.read(), person.email.as_deref().unwrap_or_default()).await?;
    let tz = v.platform.tz();
    let mut checker = Checker::new(&v, &fields);
    let name = name(&mut checker);
    let who = who(&mut checker, &history);
    let period = period(&mut checker);
    let of_them =
        history.entries.iter().filter(|entry| who.is_none_or(|who| same_name(who, &entry.first_name)));
    let lines = lines(of_them, period, tz, &v.t("history-nameless"));
    if lines.is_empty() && checker.errors.is_empty() {
        checker.wrong("from_day", "certificate-nothing");
    }
    let mut errors = checker.errors;
    let Some(name) = name.filter(|_| errors.is_empty()) else {
        return show(&v, &token, &history, &fields, &errors, StatusCode::UNPROCESSABLE_ENTITY);
    };
    if let Err(Error::TooMany(seconds)) = v.app.limits.count(Deed::Form, v.platform.id(), v.ip, v.now) {
        errors.add("name", v.t1("error-too-many-text", "minutes", seconds.div_ceil(60)));
        return show(&v, &token, &history, &fields, &errors, StatusCode::TOO_MANY_REQUESTS);
    }
    let tx = v.tx().await?;
    certificates::issue(&tx, form, &volunteer, name, period, lines).await?;
    tx.commit().await?;
    Ok(go(&v.url(&format!("/history/{token}#certificates"))))
}

/// The name, in letters that the typeface has.
fn name(c: &mut Checker<'_>) -> Option<String> {
    let name = line(c, "name", MAX_NAME);
    match &name {
        None if c.errors.of("name").is_none() => c.wrong("name", "certificate-name-needed"),
        Some(name) if !setting::is_printable(name) => c.wrong("name", "certificate-name-letters"),
        _ => {}
    }
    name
}

/// Whose dates count, where there are those of several people.
fn who<'a>(c: &mut Checker<'a>, history: &History) -> Option<&'a str> {
    let names = history.names();
    if names.len() < 2 {
        return None;
    }
    let who = c.fields.get("who");
    if !names.iter().any(|name| name.trim() == who) {
        c.wrong("who", "field-choose");
    }
    Some(who)
}

fn period(c: &mut Checker<'_>) -> Period {
    let from = optional_day(c, "from_day");
    let until = optional_day(c, "until_day");
    if let (Some(from), Some(until)) = (from, until)
        && until < from
    {
        c.wrong("until_day", "certificate-period-wrong");
    }
    Period { from, until }
}

/// A day, or nothing; far-off years are none that anybody means.
fn optional_day(c: &mut Checker<'_>, field: &str) -> Option<NaiveDate> {
    if c.fields.get(field).is_empty() {
        return None;
    }
    let day = day(c, field)?;
    let years = NaiveDate::from_ymd_opt(2000, 1, 1)?..NaiveDate::from_ymd_opt(2200, 1, 1)?;
    if !years.contains(&day) {
        c.wrong(field, "ask-day-needed");
    }
    Some(day)
}

fn show(
    v: &Visit,
    token: &str,
    history: &History,
    fields: &Fields,
    errors: &Errors,
    status: StatusCode,
) -> Result<Response> {
    let names = Some(history.names()).filter(|names| names.len() > 1).unwrap_or_default();
    let back = v.url(&format!("/history/{token}"));
    page_with(status, &Certify { v, back, fields, errors, names })
}

/// The certificate of a volunteer's link.
async fn own(v: &Visit, token: &str, id: &str) -> Result<Certificate> {
    let (volunteer, _) = of_link(v, token).await?;
    let id = Uuid::try_parse(id).map_err(|_| Error::NotFound)?;
    let known = v.read().get::<certificates::Entity>(id).await?;
    known.filter(|known| known.volunteer_id == volunteer.id && known.is_good(v.now)).ok_or(Error::NotFound)
}

/// The PDF, made anew each time from what is kept. Three queries.
///
/// # Errors
/// [`Error::Link`] for a forged or old link, [`Error::NotFound`] for a certificate of others.
pub async fn download(v: Visit, Path((token, id)): Path<(String, String)>) -> Result<Response> {
    let certificate = own(&v, &token, &id).await?;
    let code = spoken(&certificate.code);
    let address = v.absolute(&v.url(&format!("/certificates/{code}")));
    let pdf = pdf::draw(&paper::of(&certificate, &v.platform, v.lang, address))?;
    let headers = [
        (CONTENT_TYPE, "application/pdf".to_owned()),
        (CONTENT_DISPOSITION, format!("attachment; filename=\"{code}.pdf\"")),
    ];
    Ok((headers, pdf).into_response())
}

/// Withdraws it. Said twice, it is done once.
///
/// # Errors
/// [`Error::Link`] for a forged or old link; when the database fails.
pub async fn withdraw(v: Visit, Path((token, id)): Path<(String, String)>, _: Fields) -> Result<Response> {
    let (volunteer, _) = of_link(&v, &token).await?;
    let id = Uuid::try_parse(&id).map_err(|_| Error::NotFound)?;
    let tx = v.tx().await?;
    certificates::withdraw(&tx, &volunteer, id).await?;
    tx.commit().await?;
    Ok(go(&v.url(&format!("/history/{token}#certificates"))))
}
