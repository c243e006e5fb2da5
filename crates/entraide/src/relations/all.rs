//! `GET /desk/groups/messages`: the messages of the team, the newest first.

use askama::Template;
use axum::response::Response;

use super::bulletins::recipients::{self, State as Fate};
use super::bulletins::{self, State};
use super::{bulletin, members, name_of};
use crate::auth::desk::Desk;
use crate::auth::staff::Right;
use crate::error::Result;
use crate::web::page;
use crate::web::visit::Visit;

#[derive(Template)]
#[template(path = "relations/all.html")]
struct All<'a> {
    v: &'a Visit,
    staff: &'a Desk,
    rows: Vec<Row>,
}

struct Row {
    url: String,
    subject: String,
    state: State,
    by: String,
    when: String,
    counts: String,
}

/// The page. Five queries, the session's among them.
///
/// # Errors
/// [`crate::error::Error::Forbidden`], or when the database fails.
pub async fn get(desk: Desk) -> Result<Response> {
    desk.must(Right::KeepInTouch)?;
    let v = &desk.visit;
    let scope = v.read();
    let mut all = bulletins::latest(&scope).await?;
    all.retain(|one| bulletin::may_see(&desk, one));
    let counted = recipients::counts(&scope, all.iter().map(|one| one.id)).await?;
    let team = members(&scope).await?;
    let row = |one: bulletins::Bulletin| {
        let text = one.texts.for_reader(v.lang, &v.platform);
        let counts = Fate::ALL.into_iter().filter_map(|fate| {
            let many = *counted.get(&(one.id, fate))?;
            Some(bulletin::count(v, fate, many))
        });
        Row {
            url: bulletin::url(v, one.id),
            subject: text.map_or_else(|| v.t("relation-message"), |(_, text)| text.subject.clone()),
            state: one.state,
            by: name_of(&team, one.staff_id),
            when: v.moment(&one.begun_at.unwrap_or(one.created_at)),
            counts: counts.collect::<Vec<_>>().join(", "),
        }
    };
    page(&All { v, staff: &desk, rows: all.into_iter().map(row).collect() })
}
