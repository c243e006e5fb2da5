//! `GET` and `POST /groups/mine/{token}/edit`: the entry is changed while it lasts.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;

use super::fields::{self, MAX_DETAILS};
use super::model::{Organisation, State};
use super::{areas, change, kind, opening, own, own_url};
use crate::categories::model::Model as Category;
use crate::error::Result;
use crate::listings::fields::{LanguageFields, QuestionField, questions};
use crate::web::forms::{Checker, Errors, Fields};
use crate::web::visit::Visit;
use crate::web::{go, page_with};

#[derive(Template)]
#[template(path = "organisations/edit.html")]
struct Edit<'a> {
    v: &'a Visit,
    category: &'a Category,
    questions: Vec<QuestionField<'a>>,
    languages: LanguageFields,
    days: Vec<(&'static str, String)>,
    fields: &'a Fields,
    errors: &'a Errors,
    max_details: usize,
    area: String,
    is_checked: bool,
    back: String,
}

/// The form with what is known. Three queries.
///
/// # Errors
/// [`crate::error::Error::Link`] for a forged or old link.
pub async fn get(v: Visit, Path(token): Path<String>) -> Result<Response> {
    let (_, organisation) = own(&v, &token).await?;
    if organisation.state == State::Closed {
        return Ok(go(&own_url(&v, &token)));
    }
    let areas = areas::of(&v.read(), organisation.id).await?;
    let fields = fields::filled(&v, &organisation, kind(&v, &organisation)?, &areas);
    show(&v, &token, &organisation, &fields, &Errors::default())
}

/// Changes the entry.
///
/// # Errors
/// [`crate::error::Error::Link`] for a forged or old link; when the database fails.
pub async fn post(v: Visit, Path(token): Path<String>, fields: Fields) -> Result<Response> {
    let (lead, organisation) = own(&v, &token).await?;
    if organisation.state == State::Closed {
        return Ok(go(&own_url(&v, &token)));
    }
    let mut checker = Checker::new(&v, &fields);
    let said = fields::said(&mut checker, kind(&v, &organisation)?);
    let errors = checker.errors;
    let Some(mut said) = said.filter(|_| errors.is_empty()) else {
        return show(&v, &token, &organisation, &fields, &errors);
    };
    fields::locate(&v, &mut said).await;
    let tx = v.tx().await?;
    change::revise(&tx, &lead, said, &v.platform).await?;
    tx.commit().await?;
    Ok(go(&own_url(&v, &token)))
}

fn show(
    v: &Visit,
    token: &str,
    organisation: &Organisation,
    fields: &Fields,
    errors: &Errors,
) -> Result<Response> {
    let category = kind(v, organisation)?;
    let form = Edit {
        v,
        category,
        questions: questions(v, category, fields),
        languages: LanguageFields::new(v),
        days: opening::days(v.lang),
        fields,
        errors,
        max_details: MAX_DETAILS,
        area: crate::places::area_in_words(&v.platform, v.lang),
        is_checked: v.platform.rules.organisations_after_check && organisation.state.is_live(),
        back: own_url(v, token),
    };
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    page_with(status, &form)
}
