//! `GET /desk/team`: all who belong to the team.

use askama::Template;
use axum::response::Response;
use sea_orm::entity::prelude::*;
use sea_orm::prelude::Uuid;

use super::{limits, role_key};
use crate::auth::desk::Desk;
use crate::auth::staff::{self, Right};
use crate::error::Result;
use crate::web::page;
use crate::web::visit::Visit;

#[derive(Template)]
#[template(path = "team/list.html")]
struct List<'a> {
    v: &'a Visit,
    staff: &'a Desk,
    /// What has just been done.
    done: Option<String>,
    members: Vec<Row>,
}

struct Row {
    id: Uuid,
    name: String,
    email: String,
    role: String,
    areas: String,
    languages: String,
    away: Option<String>,
    since: String,
}

/// The page. Three queries, the session's among them.
///
/// # Errors
/// [`crate::error::Error::Forbidden`], or when the database fails.
pub async fn get(desk: Desk) -> Result<Response> {
    desk.must(Right::ManageTeam)?;
    let v = &desk.visit;
    let scope = v.read();
    let members = scope.find::<staff::Entity>().filter(staff::Column::LeftAt.is_null());
    let mut members = members.all(scope.conn()).await?;
    let place = |role| staff::Role::all().position(|one| one == role);
    members.sort_by_key(|member| (place(member.role), geo::slug(&member.name), member.id));
    let done = v.queries().find(|(name, _)| name == "done").and_then(|(_, done)| {
        let all = ["added", "changed", "ended"];
        all.contains(&&*done).then(|| v.t(&format!("team-done-{done}")))
    });
    let members = members.into_iter().map(|member| row(v, member)).collect();
    page(&List { v, staff: &desk, done, members })
}

fn row(v: &Visit, member: staff::Model) -> Row {
    let (areas, languages) = limits(&member, v.lang);
    let away = member.away_until.filter(|last| v.today() <= *last);
    Row {
        id: member.id,
        role: v.t(&role_key(member.role)),
        areas,
        languages,
        away: away.map(|last| v.t1("team-away-until", "day", v.lang.day(last))),
        since: v.lang.date(member.created_at.with_timezone(&v.platform.tz()).date_naive()),
        name: member.name,
        email: member.email,
    }
}
