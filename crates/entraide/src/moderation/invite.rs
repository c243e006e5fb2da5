//! `GET` and `POST /desk/moderation/org/{id}/invite`: somebody of the team invites people to lead an organisation, such
//! as one from a list that nobody leads, and takes an invitation back.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use uuid::Uuid;

use super::item::{self, Thing};
use super::item_url;
use super::model::About;
use crate::auth::desk::Desk;
use crate::error::{Error, Result};
use crate::events::Actor;
use crate::i18n::Lang;
use crate::organisations::fields;
use crate::organisations::invitations::{self, By, LAPSE_DAYS};
use crate::organisations::members::{self, Member};
use crate::organisations::model::Organisation;
use crate::web::forms::{Checker, Errors, Fields};
use crate::web::visit::Visit;
use crate::web::{go, page_with};

#[derive(Template)]
#[template(path = "moderation/invite.html")]
struct Invite<'a> {
    v: &'a Visit,
    staff: &'a Desk,
    name: &'a str,
    back: String,
    /// That of the letter, by its own name.
    language: &'static str,
    /// Those who have not answered yet.
    invited: Vec<Member>,
    days: i64,
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

/// The language of the entry, else the platform's first: nothing is known of who is invited.
fn language(v: &Visit, held: &Organisation) -> Lang {
    v.platform.lang(Lang::of_tag(&held.language))
}

/// Who is invited, and an empty form.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`], or when the database fails.
pub async fn get(desk: Desk, Path((about, id)): Path<(String, String)>) -> Result<Response> {
    match find(&desk, &about, &id).await? {
        Ok(held) => show(&desk, &held, &Fields::default(), &Errors::default()).await,
        Err(elsewhere) => Ok(elsewhere),
    }
}

/// Invites, by mail; mails an invitation once more, or takes it back.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`], or when the database fails.
pub async fn post(desk: Desk, Path((about, id)): Path<(String, String)>, fields: Fields) -> Result<Response> {
    let held = match find(&desk, &about, &id).await? {
        Ok(held) => held,
        Err(elsewhere) => return Ok(elsewhere),
    };
    let v = &desk.visit;
    let act = fields.get("do");
    if !act.is_empty() {
        let invited = Uuid::try_parse(fields.get("lead")).map_err(|_| Error::NotFound)?;
        let tx = v.tx().await?;
        match act {
            "again" => invitations::again(&tx, held.id, invited).await?,
            "withdraw" => {
                invitations::withdraw(&tx, held.id, Actor::Staff(desk.staff.id), invited).await?;
            }
            _ => return Err(Error::NotFound),
        }
        tx.commit().await?;
        return Ok(go(&format!("{}/invite", item_url(v, About::Organisation, held.id))));
    }
    let mut checker = Checker::new(v, &fields);
    let person = fields::invited(&mut checker);
    let mut errors = checker.errors;
    if !errors.is_empty() {
        return show(&desk, &held, &fields, &errors).await;
    }
    let tx = v.tx().await?;
    let by = By::Staff(desk.staff.id);
    if let Err(why) = invitations::invite(&tx, held.id, by, &person, language(v, &held)).await? {
        drop(tx);
        errors.add("email", v.t1(why.key(), "max", invitations::MOST));
        return show(&desk, &held, &fields, &errors).await;
    }
    tx.commit().await?;
    Ok(go(&item_url(v, About::Organisation, held.id)))
}

async fn show(desk: &Desk, held: &Organisation, fields: &Fields, errors: &Errors) -> Result<Response> {
    let v = &desk.visit;
    let mut invited = members::of(v, &v.read(), held.id, None).await?;
    invited.retain(|member| member.is_invited);
    let back = item_url(v, About::Organisation, held.id);
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let page = Invite {
        v,
        staff: desk,
        name: &held.name,
        back,
        language: language(v, held).endonym(),
        invited,
        days: LAPSE_DAYS,
        fields,
        errors,
    };
    page_with(status, &page)
}
