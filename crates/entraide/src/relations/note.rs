//! `/desk/groups/{id}/notes/{note}`: whoever has written a note corrects it, or takes it back.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use sea_orm::prelude::Uuid;

use super::notes::{self, MAX_WORDS, Note};
use super::{file_url, find};
use crate::auth::desk::Desk;
use crate::error::{Error, Result};
use crate::web::forms::{Checker, Errors, Fields};
use crate::web::visit::Visit;
use crate::web::{go, page_with};

#[derive(Template)]
#[template(path = "relations/note.html")]
struct Page<'a> {
    v: &'a Visit,
    staff: &'a Desk,
    name: &'a str,
    back: String,
    kind: String,
    fields: &'a Fields,
    errors: &'a Errors,
}

/// The note of a path, and the name of its organisation.
async fn read(desk: &Desk, id: &str, note: &str) -> Result<(Note, String)> {
    let held = find(desk, id).await?;
    let note = Uuid::try_parse(note).map_err(|_| Error::NotFound)?;
    let note = desk.visit.read().get::<notes::Entity>(note).await?;
    let note = note.filter(|note| note.organisation_id == held.id).ok_or(Error::NotFound)?;
    Ok((note, held.name))
}

/// The note, to be corrected; one of somebody else leads to the file.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`], or when the database fails.
pub async fn get(desk: Desk, Path((id, note)): Path<(String, String)>) -> Result<Response> {
    let (note, name) = read(&desk, &id, &note).await?;
    if note.staff_id != Some(desk.id) {
        return Ok(go(&file_url(&desk.visit, note.organisation_id)));
    }
    let fields = Fields::of(&[("words", note.words.clone())]);
    show(&desk, &note, &name, &fields, &Errors::default())
}

/// Corrects it, or takes it back; one of somebody else stays as it is.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`], or when the database fails.
pub async fn post(desk: Desk, Path((id, note)): Path<(String, String)>, fields: Fields) -> Result<Response> {
    let (note, name) = read(&desk, &id, &note).await?;
    let v = &desk.visit;
    if note.staff_id != Some(desk.id) {
        return Ok(go(&file_url(v, note.organisation_id)));
    }
    let is_removed = fields.get("do") == "remove";
    let mut checker = Checker::new(v, &fields);
    let words = if is_removed { String::new() } else { checker.text("words", MAX_WORDS) };
    let errors = checker.errors;
    if !errors.is_empty() {
        return show(&desk, &note, &name, &fields, &errors);
    }
    let tx = v.tx().await?;
    if is_removed {
        notes::remove(&tx, &note, desk.id).await?;
    } else {
        notes::correct(&tx, &note, words, desk.id).await?;
    }
    tx.commit().await?;
    Ok(go(&format!("{}?done=note", file_url(v, note.organisation_id))))
}

fn show(desk: &Desk, note: &Note, name: &str, fields: &Fields, errors: &Errors) -> Result<Response> {
    let v = &desk.visit;
    let back = file_url(v, note.organisation_id);
    let kind = v.t(&format!("relation-kind-{}", note.kind.stem()));
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    page_with(status, &Page { v, staff: desk, name, back, kind, fields, errors })
}
