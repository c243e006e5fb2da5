//! `GET /desk/reasons`: all reasons by the decision that they stand for. Moving one in the list, taking it out of
//! use and back.

use askama::Template;
use axum::extract::{Path, RawQuery};
use axum::response::Response;
use uuid::Uuid;

use super::model::{self, Decision, Reason};
use super::{change, find};
use crate::auth::desk::Desk;
use crate::auth::staff::Right;
use crate::categories::kept;
use crate::error::{Error, Result};
use crate::web::forms::Fields;
use crate::web::visit::Visit;
use crate::web::{go, page};

#[derive(Template)]
#[template(path = "reasons/list.html")]
struct List<'a> {
    v: &'a Visit,
    staff: &'a Desk,
    /// What has just been done.
    done: Option<String>,
    /// Those in use, by decision.
    groups: Vec<(&'static str, Vec<&'a Reason>)>,
    retired: Vec<&'a Reason>,
}

/// Answers with the list. One query beside the session's.
///
/// # Errors
/// [`Error::Forbidden`]; when the database fails.
pub async fn get(desk: Desk, RawQuery(query): RawQuery) -> Result<Response> {
    desk.must(Right::EditReasons)?;
    let v = &desk.visit;
    let all = model::all(&v.read(), &v.platform.languages).await?;
    let (used, retired): (Vec<&Reason>, Vec<&Reason>) =
        all.iter().partition(|reason| reason.retired_at.is_none());
    let group = |(stem, decision): (&'static str, Decision)| {
        (stem, used.iter().copied().filter(|reason| reason.decision == decision).collect())
    };
    page(&List {
        v,
        staff: &desk,
        done: kept::done(query.as_deref()).map(|done| v.t(&format!("reason-done-{done}"))),
        groups: Decision::ALL.map(group).into(),
        retired,
    })
}

/// `POST /desk/reasons/{id}/move`: before or behind its neighbour.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`]; when the database fails.
pub async fn shift(desk: Desk, Path(id): Path<String>, fields: Fields) -> Result<Response> {
    desk.must(Right::EditReasons)?;
    let v = &desk.visit;
    let id = Uuid::try_parse(&id).map_err(|_| Error::NotFound)?;
    let up = kept::is_up(&fields)?;
    let tx = v.tx().await?;
    if !change::shift(&tx, id, up, desk.staff.id).await? {
        return Err(Error::NotFound);
    }
    tx.commit().await?;
    Ok(go(&v.url(&format!("/desk/reasons#r-{}", id.simple()))))
}

/// `GET /desk/reasons/{id}/{action}`: whether it shall really be taken out of use, or back.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`]; when the database fails.
pub async fn ask(desk: Desk, Path((id, action)): Path<(String, String)>) -> Result<Response> {
    desk.must(Right::EditReasons)?;
    let retire = kept::is_retiring(&action)?;
    let v = &desk.visit;
    let reason = find(v, &id).await?.complete(&v.platform.languages);
    let keys = match retire {
        true => ("reason-retire-title", "reason-retire-text"),
        false => ("reason-restore-title", "reason-restore-text"),
    };
    kept::ask(&desk, ("reasons", "moderation"), v.say(&reason.labels.0), retire, keys)
}

/// Takes it out of use, or back.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`]; when the database fails.
pub async fn retire(desk: Desk, Path((id, action)): Path<(String, String)>, _: Fields) -> Result<Response> {
    desk.must(Right::EditReasons)?;
    let retire = kept::is_retiring(&action)?;
    let v = &desk.visit;
    let id = Uuid::try_parse(&id).map_err(|_| Error::NotFound)?;
    let tx = v.tx().await?;
    if !change::retire(&tx, id, retire, desk.staff.id).await? {
        return Err(Error::NotFound);
    }
    tx.commit().await?;
    let done = if retire { "retired" } else { "restored" };
    Ok(go(&v.url(&format!("/desk/reasons?done={done}"))))
}
