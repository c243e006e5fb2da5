//! `GET` and `POST /near/save?…`: have what is new for a search mailed each week.

use askama::Template;
use axum::http::StatusCode;
use axum::http::header::RETRY_AFTER;
use axum::response::Response;
use sea_orm::SqlErr;
use uuid::Uuid;

use super::model::{self, NewSearch};
use super::words::in_words;
use crate::auth::limits::Deed;
use crate::auth::links::Purpose;
use crate::error::{Error, Result};
use crate::near::wanted::Wanted;
use crate::people::model::{Introduction, add};
use crate::web::forms::{Checker, Errors, Fields};
use crate::web::visit::Visit;
use crate::web::{go, page_with};

#[derive(Template)]
#[template(path = "searches/save.html")]
struct Save<'a> {
    v: &'a Visit,
    facts: Vec<(String, String)>,
    /// The list.
    results: String,
    fields: &'a Fields,
    errors: &'a Errors,
}

/// A form with the search of the address.
///
/// # Errors
/// When the template fails.
pub async fn get(v: Visit) -> Result<Response> {
    let query = Wanted::read(&v).kept(v.lang);
    let fields = Fields::of(&[("form_id", v.form_id().to_string()), ("query", query)]);
    show(&v, &fields, &Errors::default(), StatusCode::OK)
}

/// Writes the search down, once however often the form is sent.
///
/// # Errors
/// [`Error::Bad`] for a form that is none of ours; when the database fails.
pub async fn post(v: Visit, fields: Fields) -> Result<Response> {
    let form_id =
        Uuid::try_parse(fields.get("form_id")).map_err(|_| Error::Bad("form_id is missing".into()))?;
    let mut checker = Checker::new(&v, &fields);
    if fields.get("email").is_empty() {
        checker.wrong("email", "search-email-needed");
    }
    let email = checker.email("email");
    let mut errors = checker.errors;
    let Some(email) = email.filter(|_| errors.is_empty()) else {
        return show(&v, &fields, &errors, StatusCode::UNPROCESSABLE_ENTITY);
    };
    if let Some(search) = model::by_form(&v.read(), form_id).await? {
        return Ok(sent(&v, search.person_id));
    }
    if let Err(Error::TooMany(seconds)) = v.app.limits.count(Deed::Form, v.platform.id(), v.ip, v.now) {
        errors.add("send", v.t1("error-too-many-text", "minutes", seconds.div_ceil(60)));
        let mut response = show(&v, &fields, &errors, StatusCode::TOO_MANY_REQUESTS)?;
        response.headers_mut().insert(RETRY_AFTER, seconds.into());
        return Ok(response);
    }
    match write(&v, form_id, fields.get("query"), email).await {
        Ok(person) => Ok(sent(&v, person)),
        // The same form was sent twice in the same moment: the other one has made the search.
        Err(Error::Db(error)) if matches!(error.sql_err(), Some(SqlErr::UniqueConstraintViolation(_))) => {
            let search = model::by_form(&v.read(), form_id).await?;
            search.map(|search| sent(&v, search.person_id)).ok_or(Error::Db(error))
        }
        Err(error) => Err(error),
    }
}

fn sent(v: &Visit, person: Uuid) -> Response {
    go(&v.url(&format!("/near/save/sent/{}", v.token(Purpose::Written, person))))
}

async fn write(v: &Visit, form_id: Uuid, query: &str, email: String) -> Result<Uuid> {
    let query = Wanted::of(query, &v.platform, v.lang).kept(v.lang);
    let mark = model::mark(&v.app.secret, v.platform.id(), &email, &query);
    let person = Introduction { email: Some(email), ..Introduction::default() };
    let tx = v.tx().await?;
    let person_id = add(&tx, &person, v.lang).await?;
    model::create(&tx, NewSearch { form_id, person_id, query, mark }).await?;
    tx.commit().await?;
    Ok(person_id)
}

fn show(v: &Visit, fields: &Fields, errors: &Errors, status: StatusCode) -> Result<Response> {
    let wanted = Wanted::of(fields.get("query"), &v.platform, v.lang);
    let (facts, results) = (in_words(&wanted, &v.platform, v.lang), wanted.url(v, "/near", &[]));
    page_with(status, &Save { v, facts, results, fields, errors })
}
