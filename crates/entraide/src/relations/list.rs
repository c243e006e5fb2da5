//! `GET` and `POST /desk/groups`: all organisations that a member keeps in touch with, filtered; saved lists.

use askama::Template;
use axum::extract::RawQuery;
use axum::http::StatusCode;
use axum::response::Response;
use sea_orm::QuerySelect as _;
use sea_orm::entity::prelude::*;

use super::filter::{Filter, Owner, QUIET_DAYS, Standing};
use super::lists::{self, MAX_NAME, MOST};
use super::members;
use super::model::{Status, tags};
use super::rows::{self, Row};
use crate::auth::desk::Desk;
use crate::auth::staff::{self, Right};
use crate::board::model::Kind;
use crate::error::{Error, Result};
use crate::organisations::model::Entity;
use crate::web::forms::{Checker, Errors, Fields};
use crate::web::visit::Visit;
use crate::web::{go, page_with};

/// Organisations on one page.
const PER_PAGE: u64 = 50;

#[derive(Template)]
#[template(path = "relations/list.html")]
struct List<'a> {
    v: &'a Visit,
    staff: &'a Desk,
    filter: &'a Filter,
    /// As the address has it.
    query: String,
    /// What is wrong with the area that was typed.
    area_wrong: bool,
    rows: Vec<Row>,
    count: u64,
    /// Whose follow-up is due and who looks.
    due: u64,
    number: u64,
    pages: u64,
    kinds: Vec<(&'a str, &'a str)>,
    tags: Vec<String>,
    team: Vec<(String, String)>,
    lists: Vec<lists::Model>,
    fields: &'a Fields,
    errors: &'a Errors,
}

impl List<'_> {
    fn link(&self, number: u64) -> String {
        let page = if number > 1 { format!("page={number}") } else { String::new() };
        let parts: Vec<&str> = [&*self.query, &*page].into_iter().filter(|part| !part.is_empty()).collect();
        let mark = if parts.is_empty() { "" } else { "?" };
        self.v.url(&format!("/desk/groups{mark}{}", parts.join("&")))
    }

    fn page_of(&self) -> String {
        let args = [("number", self.number.into()), ("pages", self.pages.into())];
        self.v.lang.with("desk-page-of", &args)
    }

    fn is_owner(&self, value: &str) -> bool {
        self.filter.owner_value() == value
    }

    fn status(&self, status: &Status) -> String {
        self.v.t(&format!("relation-status-{}", status.stem()))
    }

    fn standing(&self, standing: &Standing) -> String {
        self.v.t(&format!("relation-standing-{}", standing.stem()))
    }
}

/// The page. At most twelve queries, the session's among them; three more for who is limited.
///
/// # Errors
/// [`Error::Forbidden`], or when the database fails.
pub async fn get(desk: Desk, RawQuery(query): RawQuery) -> Result<Response> {
    let query = query.unwrap_or_default();
    let number = desk.visit.queries().find(|(name, _)| name == "page");
    let number = number.and_then(|(_, number)| number.parse().ok()).unwrap_or(1);
    show(&desk, &Filter::parse(&query), number, &Fields::default(), &Errors::default()).await
}

/// Saves what is looked for as a list, or removes a saved one.
///
/// # Errors
/// [`Error::Forbidden`], or when the database fails.
pub async fn post(desk: Desk, fields: Fields) -> Result<Response> {
    desk.must(Right::KeepInTouch)?;
    let v = &desk.visit;
    let filter = Filter::parse(fields.get("query"));
    if !fields.get("remove").is_empty() {
        let list = Uuid::try_parse(fields.get("remove"));
        let list = list.map_err(|_| Error::Bad("the field remove does not fit".into()))?;
        let tx = v.tx().await?;
        lists::remove(&tx, list, desk.id).await?;
        tx.commit().await?;
        return Ok(go(&v.url("/desk/groups")));
    }
    let mut checker = Checker::new(v, &fields);
    let name = checker.text("name", MAX_NAME);
    let mut errors = checker.errors;
    if errors.is_empty() {
        let tx = v.tx().await?;
        if lists::save(&tx, name, &filter, desk.id).await? {
            tx.commit().await?;
            return Ok(go(&v.url(&format!("/desk/groups?{}", filter.query()))));
        }
        errors.add("name", v.t1("relation-lists-many", "max", MOST));
    }
    show(&desk, &filter, 1, &fields, &errors).await
}

async fn show(
    desk: &Desk,
    filter: &Filter,
    number: u64,
    fields: &Fields,
    errors: &Errors,
) -> Result<Response> {
    desk.must(Right::KeepInTouch)?;
    let v = &desk.visit;
    let scope = v.read();
    let found = scope.find::<Entity>().filter(filter.condition(desk, &scope).await?);
    let count = found.clone().count(scope.conn()).await?;
    let pages = count.div_ceil(PER_PAGE).max(1);
    let number = number.clamp(1, pages);
    let members = members(&scope).await?;
    let some = found.offset((number - 1) * PER_PAGE).limit(PER_PAGE);
    let rows = rows::of(v, &scope, some, &members).await?;
    let here = members.iter().filter(|one| one.left_at.is_none());
    let kinds = v.platform.offered_for(Kind::Organisation);
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    page_with(
        status,
        &List {
            query: filter.query(),
            area_wrong: !filter.area.is_empty() && filter.area_code(v).is_none(),
            rows,
            count,
            due: due(desk).await?,
            number,
            pages,
            kinds: kinds.map(|kind| (kind.slug.as_str(), v.say(&kind.labels.0))).collect(),
            tags: tags::in_use(&scope).await?,
            team: here.map(|one: &staff::Model| (one.id.to_string(), one.name.clone())).collect(),
            lists: lists::all(&scope).await?,
            filter,
            fields,
            errors,
            staff: desk,
            v,
        },
    )
}

/// How many organisations are theirs and have a follow-up that is due; nothing for who has not the right. One query;
/// one more for who is limited.
///
/// # Errors
/// When the database fails.
pub async fn due(desk: &Desk) -> Result<u64> {
    if !desk.may(Right::KeepInTouch) {
        return Ok(0);
    }
    let scope = desk.visit.read();
    let own = Filter { owner: Some(Owner::Me), due: true, ..Filter::default() };
    let own = scope.find::<Entity>().filter(own.condition(desk, &scope).await?);
    Ok(own.count(scope.conn()).await?)
}
