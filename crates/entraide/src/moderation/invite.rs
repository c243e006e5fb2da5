//! `GET` and `POST /desk/moderation/org/{id}/invite`: a referent invites somebody to lead an organisation.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;

use super::item::{self, Thing};
use super::item_url;
use super::model::About;
use crate::auth::desk::Desk;
use crate::error::{Error, Result};
use crate::organisations::fields;
use crate::organisations::invitations::{self, By};
use crate::organisations::model::Organisation;
use crate::web::forms::{Checker, Errors, Fields};
use crate::web::{go, page_with};

#[derive(Template)]
#[template(path = "moderation/invite.html")]
struct Invite<'a> {
    v: &'a crate::web::visit::Visit,
    staff: &'a Desk,
    name: &'a str,
    back: String,
    fields: &'a Fields,
    errors: &'a Errors,
}

/// What a path names, while somebody can be invited to lead it; else on to its page.
async fn find(desk: &Desk, about: &str, id: &str) -> Result<std::result::Result<Organisation, Response>> {
    let (.., Thing::Organisation(held)) = item::find(desk, about, id).await? else {
        return Err(Error::NotFound);
    };
    if held.takes_leads() {
        Ok(Ok(*held))
    } else {
        Ok(Err(go(&item_url(&desk.visit, About::Organisation, held.id))))
    }
}

/// An empty form.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`], or when the database fails.
pub async fn get(desk: Desk, Path((about, id)): Path<(String, String)>) -> Result<Response> {
    match find(&desk, &about, &id).await? {
        Ok(held) => show(&desk, &held, &Fields::default(), &Errors::default()),
        Err(elsewhere) => Ok(elsewhere),
    }
}

/// Invites, by mail in the language of this page.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`], or when the database fails.
pub async fn post(desk: Desk, Path((about, id)): Path<(String, String)>, fields: Fields) -> Result<Response> {
    let held = match find(&desk, &about, &id).await? {
        Ok(held) => held,
        Err(elsewhere) => return Ok(elsewhere),
    };
    let v = &desk.visit;
    let mut checker = Checker::new(v, &fields);
    let person = fields::invited(&mut checker);
    let mut errors = checker.errors;
    if !errors.is_empty() {
        return show(&desk, &held, &fields, &errors);
    }
    let tx = v.tx().await?;
    if let Err(why) = invitations::invite(&tx, held.id, By::Staff(desk.staff.id), &person, v.lang).await? {
        drop(tx);
        errors.add("email", v.t1(why.key(), "max", invitations::MOST));
        return show(&desk, &held, &fields, &errors);
    }
    tx.commit().await?;
    Ok(go(&item_url(v, About::Organisation, held.id)))
}

fn show(desk: &Desk, held: &Organisation, fields: &Fields, errors: &Errors) -> Result<Response> {
    let v = &desk.visit;
    let back = item_url(v, About::Organisation, held.id);
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    page_with(status, &Invite { v, staff: desk, name: &held.name, back, fields, errors })
}
