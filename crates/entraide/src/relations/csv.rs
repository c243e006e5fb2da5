//! `GET /desk/groups.csv`: the list as a table: what the team knows, and no contacts of those who lead.

use std::fmt::Write as _;

use axum::extract::RawQuery;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse as _, Response};
use chrono::NaiveDate;
use sea_orm::QuerySelect as _;
use sea_orm::entity::prelude::*;

use super::filter::Filter;
use super::{members, rows};
use crate::auth::desk::Desk;
use crate::auth::staff::Right;
use crate::error::Result;
use crate::near::export::{cell, table};
use crate::organisations::model::Entity;
use crate::platforms::link_base;

/// So many are read at a time.
const PART: u64 = 1_000;

/// Answers with the table. Five queries for every thousand, and at most five more.
///
/// # Errors
/// [`crate::error::Error::Forbidden`], or when the database fails.
pub async fn get(desk: Desk, RawQuery(query): RawQuery) -> Result<Response> {
    desk.must(Right::KeepInTouch)?;
    let v = &desk.visit;
    let scope = v.read();
    let filter = Filter::parse(&query.unwrap_or_default());
    let found = scope.find::<Entity>().filter(filter.condition(&desk, &scope).await?);
    let members = members(&scope).await?;
    let base = link_base(&v.app.config, &v.platform);
    let mut body =
        "name,type,place,place_code,state,status,owner,tags,follow_on,last_sign,url\r\n".to_owned();
    let mut from = 0;
    loop {
        let part = rows::of(v, &scope, found.clone().offset(from).limit(PART), &members).await?;
        let is_last = (part.len() as u64) < PART;
        for row in part {
            let day = |day: Option<NaiveDate>| day.map_or_else(String::new, |day| day.to_string());
            let cells = [
                row.name,
                row.kind,
                row.place,
                row.place_code,
                row.state,
                v.t(&format!("relation-status-{}", row.status.stem())),
                row.owner,
                row.tags.join(", "),
                day(row.follow_on),
                day(row.alive_on),
                format!("{base}/desk/groups/{}", row.id),
            ];
            let _ = write!(body, "{}\r\n", cells.map(|text| cell(&text)).join(","));
        }
        if is_last {
            break;
        }
        from += PART;
    }
    let name = format!("{}-desk-groups", v.platform.row.slug);
    Ok(table(&name, ([(CONTENT_TYPE, "text/csv; charset=utf-8")], body).into_response()))
}
