//! `GET` and `POST /desk/me`: a member's own page: what they look after, until when they are away.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;

use super::{fields, limits, model, role_key};
use crate::auth::desk::Desk;
use crate::error::Result;
use crate::relations;
use crate::web::forms::{Checker, Errors, Fields};
use crate::web::visit::Visit;
use crate::web::{go, page_with};

#[derive(Template)]
#[template(path = "team/me.html")]
struct Me<'a> {
    v: &'a Visit,
    staff: &'a Desk,
    is_done: bool,
    role: String,
    role_hint: String,
    areas: String,
    languages: String,
    /// Organisations that they should get in touch with.
    due: u64,
    /// The first day that an absence can last to.
    today: String,
    fields: &'a Fields,
    errors: &'a Errors,
}

/// The page.
///
/// # Errors
/// When the database fails.
pub async fn get(desk: Desk) -> Result<Response> {
    let fields = Fields::of(&[
        ("mail_language", desk.language.clone()),
        ("away_until", fields::away(&desk.visit, &desk)),
    ]);
    show(&desk, &fields, &Errors::default()).await
}

/// Changes the language of their mail, and until when they are away.
///
/// # Errors
/// When the database fails.
pub async fn post(desk: Desk, fields: Fields) -> Result<Response> {
    let v = &desk.visit;
    let mut checker = Checker::new(v, &fields);
    let language = fields::mail_language(&mut checker);
    let away_until = fields::away_until(&mut checker);
    let errors = checker.errors;
    let Some(language) = language.filter(|_| errors.is_empty()) else {
        return show(&desk, &fields, &errors).await;
    };
    let tx = v.tx().await?;
    model::change_own(&tx, &desk.staff, language, away_until).await?;
    tx.commit().await?;
    Ok(go(&v.url("/desk/me?done=yes")))
}

async fn show(desk: &Desk, fields: &Fields, errors: &Errors) -> Result<Response> {
    let v = &desk.visit;
    let key = role_key(desk.role);
    let (areas, languages) = limits(&desk.staff, v.lang);
    let page = Me {
        v,
        staff: desk,
        is_done: errors.is_empty() && v.queries().any(|(name, _)| name == "done"),
        role: v.t(&key),
        role_hint: v.t(&format!("{key}-hint")),
        areas,
        languages,
        due: relations::list::due(desk).await?,
        today: v.today().to_string(),
        fields,
        errors,
    };
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    page_with(status, &page)
}
