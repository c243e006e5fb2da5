//! `GET` and `POST /groups/register/{slug}`: an organisation of one type writes itself down.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::http::header::RETRY_AFTER;
use axum::response::Response;
use sea_orm::SqlErr;
use uuid::Uuid;

use super::create::{NewOrganisation, by_form, create};
use super::fields::{self, MAX_DETAILS};
use super::model::Said;
use super::words::{Alike, alike};
use super::{leads, opening};
use crate::auth::limits::Deed;
use crate::auth::links::Purpose;
use crate::board::model::Kind;
use crate::categories::model::Model as Category;
use crate::error::{Error, Result};
use crate::listings::fields::{LanguageFields, QuestionField, questions};
use crate::mail::letter::{Letter, send};
use crate::people::model::{Introduction, add};
use crate::web::forms::{Checker, Errors, Fields};
use crate::web::visit::Visit;
use crate::web::{go, page_with};

#[derive(Template)]
#[template(path = "organisations/register.html")]
struct Register<'a> {
    v: &'a Visit,
    category: &'a Category,
    questions: Vec<QuestionField<'a>>,
    languages: LanguageFields,
    days: Vec<(&'static str, String)>,
    fields: &'a Fields,
    errors: &'a Errors,
    max_details: usize,
    area: String,
    /// Those that it may be already.
    alike: Vec<Alike>,
}

fn kind<'a>(v: &'a Visit, slug: &str) -> Result<&'a Category> {
    v.platform.offered_by_slug(Kind::Organisation, slug).map(AsRef::as_ref).ok_or(Error::NotFound)
}

/// An empty form, but for the reader's language.
///
/// # Errors
/// [`Error::NotFound`] for a type that the platform has not.
pub async fn get(v: Visit, Path(slug): Path<String>) -> Result<Response> {
    let category = kind(&v, &slug)?;
    show(&v, category, &fields::blank(&v), &Errors::default(), Vec::new(), StatusCode::OK)
}

/// Writes the organisation down, once however often the form is sent; before that shows those that it may be
/// already.
///
/// # Errors
/// [`Error::NotFound`] for a type that the platform has not; when the database fails.
pub async fn post(v: Visit, Path(slug): Path<String>, fields: Fields) -> Result<Response> {
    let category = kind(&v, &slug)?;
    let form_id =
        Uuid::try_parse(fields.get("form_id")).map_err(|_| Error::Bad("form_id is missing".into()))?;
    let mut checker = Checker::new(&v, &fields);
    let said = fields::said(&mut checker, category);
    let person = fields::lead(&mut checker);
    checker.ticked("consent", "org-consent-needed");
    let mut errors = checker.errors;
    let wrong = StatusCode::UNPROCESSABLE_ENTITY;
    let Some(mut said) = said.filter(|_| errors.is_empty()) else {
        return show(&v, category, &fields, &errors, Vec::new(), wrong);
    };
    if let Some(known) = by_form(&v.read(), form_id).await? {
        return sent(&v, known.id).await;
    }
    if fields.get("is_new").is_empty() {
        let alike = alike(&v, &said, None).await?;
        if !alike.is_empty() {
            errors.add("is_new", v.t("org-alike-error"));
            return show(&v, category, &fields, &errors, alike, wrong);
        }
    }
    if let Err(Error::TooMany(seconds)) = v.app.limits.count(Deed::Form, v.platform.id(), v.ip, v.now) {
        // Not the plain page: what was typed must not be lost.
        errors.add("send", v.t1("error-too-many-text", "minutes", seconds.div_ceil(60)));
        let status = StatusCode::TOO_MANY_REQUESTS;
        let mut response = show(&v, category, &fields, &errors, Vec::new(), status)?;
        response.headers_mut().insert(RETRY_AFTER, seconds.into());
        return Ok(response);
    }
    fields::locate(&v, &mut said).await;
    match write(&v, category, form_id, said, &person).await {
        Ok(person) => Ok(on(&v, person)),
        // The same form was sent twice in the same moment: the other one has written it down.
        Err(Error::Db(error)) if matches!(error.sql_err(), Some(SqlErr::UniqueConstraintViolation(_))) => {
            let known = by_form(&v.read(), form_id).await?.ok_or(Error::Db(error))?;
            sent(&v, known.id).await
        }
        Err(error) => Err(error),
    }
}

/// On to the page that says where the mail is.
fn on(v: &Visit, person: Uuid) -> Response {
    go(&v.url(&format!("/groups/sent/{}", v.token(Purpose::Written, person))))
}

async fn sent(v: &Visit, organisation: Uuid) -> Result<Response> {
    let first = leads::of(&v.read(), organisation).await?.into_iter().next().ok_or(Error::NotFound)?;
    Ok(on(v, first.person_id))
}

async fn write(
    v: &Visit,
    category: &Category,
    form_id: Uuid,
    said: Said,
    person: &Introduction,
) -> Result<Uuid> {
    let tx = v.tx().await?;
    let person = add(&tx, person, v.lang).await?;
    let new = NewOrganisation { form_id, category_id: category.id, said };
    let organisation = create(&tx, new, person).await?;
    let lead = leads::add(&tx, organisation.id, person, None).await?;
    send(&tx, Letter::ConfirmOrg, person, lead).await?;
    tx.commit().await?;
    Ok(person)
}

fn show(
    v: &Visit,
    category: &Category,
    fields: &Fields,
    errors: &Errors,
    alike: Vec<Alike>,
    status: StatusCode,
) -> Result<Response> {
    let form = Register {
        v,
        category,
        questions: questions(v, category, fields),
        languages: LanguageFields::new(v),
        days: opening::days(v.lang),
        fields,
        errors,
        max_details: MAX_DETAILS,
        area: crate::places::area_in_words(&v.platform, v.lang),
        alike,
    };
    page_with(status, &form)
}
