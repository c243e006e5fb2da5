//! `/desk/team/new` and `/desk/team/{id}`: somebody comes, or something about them changes.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use uuid::Uuid;

use super::model::{self, Refusal};
use super::{fields, role_key};
use crate::auth::desk::Desk;
use crate::auth::staff::{self, Right, Role};
use crate::error::{Error, Result};
use crate::listings::fields::LanguageFields;
use crate::web::forms::{Checker, Errors, Fields};
use crate::web::visit::Visit;
use crate::web::{go, page_with};

#[derive(Template)]
#[template(path = "team/edit.html")]
struct Edit<'a> {
    v: &'a Visit,
    staff: &'a Desk,
    /// Who it is about; nobody yet when somebody comes.
    known: Option<&'a staff::Model>,
    languages: LanguageFields,
    /// The first day that an absence can last to.
    today: String,
    fields: &'a Fields,
    errors: &'a Errors,
}

impl Edit<'_> {
    fn roles(&self) -> Vec<(&'static str, String, String)> {
        let words = |role: Role| {
            let key = role_key(role);
            (role.stem(), self.v.t(&key), self.v.t(&format!("{key}-hint")))
        };
        Role::all().map(words).collect()
    }
}

/// An empty form.
///
/// # Errors
/// [`Error::Forbidden`].
pub async fn new(desk: Desk) -> Result<Response> {
    desk.must(Right::ManageTeam)?;
    let fields = Fields::of(&[("mail_language", desk.visit.lang.tag().to_owned())]);
    show(&desk, None, &fields, &Errors::default())
}

/// Adds somebody.
///
/// # Errors
/// [`Error::Forbidden`], or when the database fails.
pub async fn add(desk: Desk, fields: Fields) -> Result<Response> {
    desk.must(Right::ManageTeam)?;
    let v = &desk.visit;
    let mut checker = Checker::new(v, &fields);
    let email = checker.email("email");
    if email.is_none() && checker.errors.of("email").is_none() {
        checker.wrong("email", "field-needed");
    }
    let wanted = fields::read(&mut checker);
    let mut errors = checker.errors;
    let (Some(email), Some(wanted)) = (email, wanted) else {
        return show(&desk, None, &fields, &errors);
    };
    let tx = v.tx().await?;
    if let Err(refusal) = model::add(&tx, &email, &wanted, desk.id).await {
        drop(tx);
        explain(v, refusal, &mut errors)?;
        return show(&desk, None, &fields, &errors);
    }
    tx.commit().await?;
    Ok(go(&v.url("/desk/team?done=added")))
}

/// The form as it is known.
///
/// # Errors
/// [`Error::Forbidden`], [`Error::NotFound`], or when the database fails.
pub async fn get(desk: Desk, Path(id): Path<String>) -> Result<Response> {
    let member = find(&desk, &id).await?;
    show(&desk, Some(&member), &fields::of(&desk.visit, &member), &Errors::default())
}

/// Changes somebody.
///
/// # Errors
/// [`Error::Forbidden`], [`Error::NotFound`], or when the database fails.
pub async fn post(desk: Desk, Path(id): Path<String>, fields: Fields) -> Result<Response> {
    let member = find(&desk, &id).await?;
    let v = &desk.visit;
    let mut checker = Checker::new(v, &fields);
    let wanted = fields::read(&mut checker);
    let mut errors = checker.errors;
    let Some(wanted) = wanted else { return show(&desk, Some(&member), &fields, &errors) };
    let tx = v.tx().await?;
    if let Err(refusal) = model::change(&tx, member.id, &wanted, desk.id).await {
        drop(tx);
        explain(v, refusal, &mut errors)?;
        return show(&desk, Some(&member), &fields, &errors);
    }
    tx.commit().await?;
    let is_manager = member.id != desk.id || wanted.role.may(Right::ManageTeam);
    Ok(go(&v.url(if is_manager { "/desk/team?done=changed" } else { "/desk/me" })))
}

/// The member of a path.
pub(super) async fn find(desk: &Desk, id: &str) -> Result<staff::Model> {
    desk.must(Right::ManageTeam)?;
    let id = Uuid::try_parse(id).map_err(|_| Error::NotFound)?;
    let member = desk.visit.read().get::<staff::Entity>(id).await?;
    member.filter(|member| member.left_at.is_none()).ok_or(Error::NotFound)
}

/// Says beside its field why a rule has done nothing.
fn explain(v: &Visit, refusal: Refusal, errors: &mut Errors) -> Result<()> {
    let (field, key) = match refusal {
        Refusal::Unknown => return Err(Error::NotFound),
        Refusal::Db(error) => return Err(error.into()),
        Refusal::Known => ("email", "team-email-known"),
        Refusal::Last => ("role", "team-last"),
    };
    errors.add(field, v.t(key));
    Ok(())
}

fn show(desk: &Desk, known: Option<&staff::Model>, fields: &Fields, errors: &Errors) -> Result<Response> {
    let v = &desk.visit;
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let (languages, today) = (LanguageFields::new(v), v.today().to_string());
    page_with(status, &Edit { v, staff: desk, known, languages, today, fields, errors })
}
