//! `GET` and `POST /offer/{slug}`: the form of one kind of help.

use std::sync::Arc;

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::http::header::RETRY_AFTER;
use axum::response::Response;
use sea_orm::SqlErr;
use uuid::Uuid;

use super::fields::{self, MAX_DETAILS, MAX_PEOPLE};
use super::model::{self, NewOffer, Said};
use crate::auth::limits::Deed;
use crate::auth::links::Purpose;
use crate::board::model::Kind;
use crate::categories::model::Model as Category;
use crate::error::{Error, Result};
use crate::listings::fields::LanguageFields;
use crate::mail::letter::{Letter, send};
use crate::people::model::{Introduction, add};
use crate::web::forms::{Checker, Errors, Fields};
use crate::web::visit::Visit;
use crate::web::{go, page_with};

#[derive(Template)]
#[template(path = "offers/form.html")]
struct Form<'a> {
    v: &'a Visit,
    category: &'a Category,
    languages: LanguageFields,
    fields: &'a Fields,
    errors: &'a Errors,
    max_details: usize,
    max_people: i16,
}

/// The kinds of help that can be offered.
pub fn kinds(v: &Visit) -> impl Iterator<Item = &Arc<Category>> {
    v.platform.offered_for(Kind::Offer)
}

fn kind<'a>(v: &'a Visit, slug: &str) -> Result<&'a Arc<Category>> {
    kinds(v).find(|category| category.slug == slug).ok_or(Error::NotFound)
}

/// An empty form, but for the reader's language.
///
/// # Errors
/// [`Error::NotFound`] for a kind of help that cannot be offered.
pub async fn get(v: Visit, Path(slug): Path<String>) -> Result<Response> {
    let category = kind(&v, &slug)?;
    show(&v, category, &fields::blank(&v), &Errors::default(), StatusCode::OK)
}

/// Writes the offer down, once however often the form is sent.
///
/// # Errors
/// [`Error::NotFound`] for a kind of help that cannot be offered; when the database fails.
pub async fn post(v: Visit, Path(slug): Path<String>, fields: Fields) -> Result<Response> {
    let category = kind(&v, &slug)?;
    let form_id =
        Uuid::try_parse(fields.get("form_id")).map_err(|_| Error::Bad("form_id is missing".into()))?;
    let mut checker = Checker::new(&v, &fields);
    let said = fields::said(&mut checker, category, None);
    let person = fields::introduction(&mut checker);
    checker.ticked("consent", "offer-consent-needed");
    let mut errors = checker.errors;
    let Some(said) = said.filter(|_| errors.is_empty()) else {
        return show(&v, category, &fields, &errors, StatusCode::UNPROCESSABLE_ENTITY);
    };
    if let Some(offer) = model::by_form(&v.read(), form_id).await? {
        return Ok(sent(&v, offer.person_id));
    }
    if let Err(Error::TooMany(seconds)) = v.app.limits.count(Deed::Form, v.platform.id(), v.ip, v.now) {
        // Not the plain page: what was typed must not be lost.
        errors.add("send", v.t1("error-too-many-text", "minutes", seconds.div_ceil(60)));
        let mut response = show(&v, category, &fields, &errors, StatusCode::TOO_MANY_REQUESTS)?;
        response.headers_mut().insert(RETRY_AFTER, seconds.into());
        return Ok(response);
    }
    match write(&v, category, form_id, said, &person).await {
        Ok(person) => Ok(sent(&v, person)),
        // The same form was sent twice in the same moment: the other one has made the offer.
        Err(Error::Db(error)) if matches!(error.sql_err(), Some(SqlErr::UniqueConstraintViolation(_))) => {
            let offer = model::by_form(&v.read(), form_id).await?;
            offer.map(|offer| sent(&v, offer.person_id)).ok_or(Error::Db(error))
        }
        Err(error) => Err(error),
    }
}

/// On to the page that says where the mail is.
pub(super) fn sent(v: &Visit, person: Uuid) -> Response {
    go(&v.url(&format!("/offer/sent/{}", v.token(Purpose::Written, person))))
}

async fn write(
    v: &Visit,
    category: &Category,
    form_id: Uuid,
    said: Said,
    person: &Introduction,
) -> Result<Uuid> {
    let tx = v.tx().await?;
    let person_id = add(&tx, person, v.lang).await?;
    let new = NewOffer { form_id, category_id: category.id, person_id, said };
    let offer = model::create(&tx, new).await?;
    send(&tx, Letter::ConfirmOffer, person_id, offer.id).await?;
    tx.commit().await?;
    Ok(person_id)
}

fn show(
    v: &Visit,
    category: &Category,
    fields: &Fields,
    errors: &Errors,
    status: StatusCode,
) -> Result<Response> {
    let form = Form {
        v,
        category,
        languages: LanguageFields::new(v),
        fields,
        errors,
        max_details: MAX_DETAILS,
        max_people: MAX_PEOPLE,
    };
    page_with(status, &form)
}
