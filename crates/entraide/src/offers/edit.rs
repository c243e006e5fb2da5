//! `GET` and `POST /offer/mine/{token}/edit`: the offer is changed while it lasts.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;

use super::change::{self, Revised};
use super::fields::{self, MAX_DETAILS, MAX_PEOPLE};
use super::model::{Offer, State};
use super::{own, own_url};
use crate::categories::model::Model as Category;
use crate::error::{Error, Result};
use crate::listings::fields::LanguageFields;
use crate::web::forms::{Checker, Errors, Fields};
use crate::web::visit::Visit;
use crate::web::{go, page_with};

#[derive(Template)]
#[template(path = "offers/edit.html")]
struct Edit<'a> {
    v: &'a Visit,
    category: &'a Category,
    languages: LanguageFields,
    fields: &'a Fields,
    errors: &'a Errors,
    max_details: usize,
    max_people: i16,
    is_checked: bool,
    back: String,
}

/// The form with what is known.
///
/// # Errors
/// [`Error::Link`] for a forged or old link.
pub async fn get(v: Visit, Path(token): Path<String>) -> Result<Response> {
    let offer = own(&v, &token).await?;
    if offer.state == State::Closed {
        return Ok(go(&own_url(&v, &token)));
    }
    show(&v, &token, &offer, &fields::filled(&v, &offer), &Errors::default())
}

/// Changes the offer.
///
/// # Errors
/// [`Error::Link`] for a forged or old link; when the database fails.
pub async fn post(v: Visit, Path(token): Path<String>, fields: Fields) -> Result<Response> {
    let offer = own(&v, &token).await?;
    if offer.state == State::Closed {
        return Ok(go(&own_url(&v, &token)));
    }
    let mut checker = Checker::new(&v, &fields);
    let said = fields::said(&mut checker, category(&v, &offer)?, Some(&offer));
    let mut errors = checker.errors;
    let Some(said) = said.filter(|_| errors.is_empty()) else {
        return show(&v, &token, &offer, &fields, &errors);
    };
    let tx = v.tx().await?;
    match change::revise(&tx, offer.id, said, &v.platform).await? {
        Revised::TooFew => {
            errors.add("people", v.t1("offer-people-agreed", "count", offer.taken));
            show(&v, &token, &offer, &fields, &errors)
        }
        Revised::Done | Revised::Finished => {
            tx.commit().await?;
            Ok(go(&own_url(&v, &token)))
        }
    }
}

fn category<'a>(v: &'a Visit, offer: &Offer) -> Result<&'a Category> {
    let category = v.platform.category(offer.category_id);
    category.map(AsRef::as_ref).ok_or(Error::NotFound)
}

fn show(v: &Visit, token: &str, offer: &Offer, fields: &Fields, errors: &Errors) -> Result<Response> {
    let form = Edit {
        v,
        category: category(v, offer)?,
        languages: LanguageFields::new(v),
        fields,
        errors,
        max_details: MAX_DETAILS,
        max_people: MAX_PEOPLE,
        is_checked: v.platform.rules.offers_after_check && offer.state.is_live(),
        back: own_url(v, token),
    };
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    page_with(status, &form)
}
