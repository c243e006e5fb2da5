//! `GET` and `POST /groups/mine/{token}/missions/{id}/translate/{lang}`: a mission in another language.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;

use super::fields::{self, MAX_DETAILS, MAX_MORE};
use super::model::{State, Text};
use super::{Own, change, own};
use crate::error::{Error, Result};
use crate::i18n::Lang;
use crate::web::forms::{Checker, Errors, Fields};
use crate::web::visit::Visit;
use crate::web::{go, page_with};

#[derive(Template)]
#[template(path = "missions/translate.html")]
struct Translate<'a> {
    v: &'a Visit,
    here: &'a str,
    original: Text,
    language: &'a str,
    name: String,
    is_written: bool,
    fields: &'a Fields,
    errors: &'a Errors,
    max_details: usize,
    max_more: usize,
}

/// One of the platform's other languages.
fn language(v: &Visit, own: &Own, tag: &str) -> Result<Lang> {
    let lang = Lang::of_tag(tag).filter(|lang| v.platform.languages.contains(lang));
    lang.filter(|lang| lang.tag() != own.mission.language).ok_or(Error::NotFound)
}

/// The form, beside the words that are there.
///
/// # Errors
/// [`Error::Link`] for a forged or old link.
pub async fn get(v: Visit, Path((token, id, tag)): Path<(String, String, String)>) -> Result<Response> {
    let own = own(&v, &token, &id).await?;
    let lang = language(&v, &own, &tag)?;
    if own.mission.state == State::Closed {
        return Ok(go(&own.here));
    }
    let known = own.mission.translations.0.get(lang.tag()).cloned().unwrap_or_default();
    show(&v, &own, lang, &fields::filled_text(&known), &Errors::default(), StatusCode::OK)
}

/// Keeps it, or takes it away.
///
/// # Errors
/// [`Error::Link`] for a forged or old link; when the database fails.
pub async fn post(
    v: Visit,
    Path((token, id, tag)): Path<(String, String, String)>,
    fields: Fields,
) -> Result<Response> {
    let own = own(&v, &token, &id).await?;
    let lang = language(&v, &own, &tag)?;
    let text = if fields.get("act") == "remove" {
        None
    } else {
        let mut checker = Checker::new(&v, &fields);
        let text = fields::text(&mut checker);
        let errors = checker.errors;
        let Some(text) = text.filter(|_| errors.is_empty()) else {
            return show(&v, &own, lang, &fields, &errors, StatusCode::UNPROCESSABLE_ENTITY);
        };
        Some(text)
    };
    let tx = v.tx().await?;
    change::translate(&tx, own.mission.id, &own.lead, (lang.tag(), text), &v.platform).await?;
    tx.commit().await?;
    Ok(go(&own.here))
}

fn show(
    v: &Visit,
    own: &Own,
    lang: Lang,
    fields: &Fields,
    errors: &Errors,
    status: StatusCode,
) -> Result<Response> {
    let form = Translate {
        v,
        here: &own.here,
        original: own.mission.own_text(),
        language: &own.mission.language,
        name: crate::listings::words::language(lang.tag(), v.lang),
        is_written: own.mission.translations.0.contains_key(lang.tag()),
        fields,
        errors,
        max_details: MAX_DETAILS,
        max_more: MAX_MORE,
    };
    page_with(status, &form)
}
