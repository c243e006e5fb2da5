//! `/desk/search`: an ask by its code, the person's first name or phone. What is searched for is
//! personal, so it travels in a form and never in an address.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, ExprTrait as _, Func};
use sea_orm::{Condition, QueryOrder, QuerySelect, QueryTrait};

use super::queue::{Row, rows};
use super::sight;
use crate::auth::desk::Desk;
use crate::auth::staff::Right;
use crate::error::Result;
use crate::listings::model::{Column, Entity, typed_code};
use crate::people::model as people;
use crate::web::forms::{Checker, Errors, Fields, phone_e164};
use crate::web::visit::Visit;
use crate::web::{page, page_with};

#[derive(Template)]
#[template(path = "coordination/search.html")]
struct Search<'a> {
    v: &'a Visit,
    staff: &'a Desk,
    fields: &'a Fields,
    errors: &'a Errors,
    found: Option<Vec<Row>>,
}

/// The empty form.
///
/// # Errors
/// [`crate::error::Error::Forbidden`].
pub async fn get(desk: Desk) -> Result<Response> {
    desk.must(Right::SeeAsks)?;
    page(&Search {
        v: &desk.visit,
        staff: &desk,
        fields: &Fields::default(),
        errors: &Errors::default(),
        found: None,
    })
}

/// The form with what was found: the latest fifty.
///
/// # Errors
/// [`crate::error::Error::Forbidden`], or when the database fails.
pub async fn post(desk: Desk, fields: Fields) -> Result<Response> {
    desk.must(Right::SeeAsks)?;
    let v = &desk.visit;
    let mut checker = Checker::new(v, &fields);
    let typed = checker.text("q", 80);
    let errors = checker.errors;
    let mut search = Search { v, staff: &desk, fields: &fields, errors: &errors, found: None };
    if !errors.is_empty() {
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, &search);
    }
    let scope = v.read();
    let mut any = Condition::any();
    if let Some(code) = typed_code(&typed) {
        any = any.add(Column::Code.eq(code));
    }
    let mut who = Condition::any().add(named(&typed));
    if let Some(phone) = phone_e164(&typed, &v.platform.country) {
        who = who.add(people::Column::Phone.eq(phone));
    }
    let persons = || {
        scope
            .find::<people::Entity>()
            .filter(who.clone())
            .select_only()
            .column(people::Column::Id)
            .into_query()
    };
    any = any.add(Column::PersonId.in_subquery(persons())).add(Column::ContactId.in_subquery(persons()));
    let asks = scope.find::<Entity>().filter(sight::seen(&desk, &scope).await?).filter(any);
    let asks = asks.order_by_desc(Column::CreatedAt).limit(50);
    search.found = Some(rows(v, &scope, asks).await?);
    page(&search)
}

/// First names that begin so. SQLite knows capitals of ASCII only, so an É is tried as both.
fn named(typed: &str) -> Condition {
    let plain: String = typed.chars().filter(|c| !"%_\\".contains(*c)).collect();
    let small = plain.to_lowercase();
    let mut letters = small.chars();
    let title = letters.next().map(|first| first.to_uppercase().collect::<String>() + letters.as_str());
    let mut any = Condition::any();
    if plain.trim().is_empty() {
        // Nothing but signs: it would find everybody.
        return any.add(Expr::val(1).eq(0));
    }
    let lower = Func::lower(Expr::col(people::Column::FirstName));
    any = any.add(Expr::expr(lower).like(format!("{small}%")));
    for form in [Some(plain), title].into_iter().flatten() {
        any = any.add(people::Column::FirstName.like(format!("{form}%")));
    }
    any
}
