//! `GET /desk/categories`: all categories in their order, and what uses them. Moving one in the list,
//! taking it out of use and back.

use std::collections::HashMap;

use askama::Template;
use axum::extract::{Path, RawQuery};
use axum::response::Response;
use sea_orm::entity::prelude::*;
use sea_orm::{FromQueryResult, QuerySelect};

use super::model::{MeantFor, Model};
use super::{change, find, kept};
use crate::auth::desk::Desk;
use crate::auth::staff::Right;
use crate::board::model::{self as board, Kind};
use crate::error::{Error, Result};
use crate::web::forms::Fields;
use crate::web::visit::Visit;
use crate::web::{go, page};

#[derive(Template)]
#[template(path = "categories/list.html")]
struct List<'a> {
    v: &'a Visit,
    staff: &'a Desk,
    /// What has just been done.
    done: Option<String>,
    used: Vec<Line<'a>>,
    retired: Vec<Line<'a>>,
}

struct Line<'a> {
    id: Uuid,
    icon: &'a str,
    label: &'a str,
    facts: Vec<String>,
}

#[derive(FromQueryResult)]
struct Count {
    category_id: Uuid,
    kind: Kind,
    count: i64,
}

/// How much of each category stands on the board. One query.
async fn open(v: &Visit) -> Result<HashMap<(Uuid, Kind), i64>> {
    let scope = v.read();
    let counts: Vec<Count> = scope
        .find::<board::Entity>()
        .select_only()
        .columns([board::Column::CategoryId, board::Column::Kind])
        .column_as(board::Column::Id.count(), "count")
        .filter(board::Column::DownAt.is_null())
        .group_by(board::Column::CategoryId)
        .group_by(board::Column::Kind)
        .into_model()
        .all(scope.conn())
        .await?;
    Ok(counts.into_iter().map(|row| ((row.category_id, row.kind), row.count)).collect())
}

/// How many there are of each kind, in words.
const OPEN: [(Kind, &str); 4] = [
    (Kind::Ask, "category-open-asks"),
    (Kind::Offer, "category-open-offers"),
    (Kind::Organisation, "category-open-orgs"),
    (Kind::Mission, "category-open-missions"),
];

/// Answers with the list. Two queries, the session's among them.
///
/// # Errors
/// [`Error::Forbidden`]; when the database fails.
pub async fn get(desk: Desk, RawQuery(query): RawQuery) -> Result<Response> {
    desk.must(Right::EditCategories)?;
    let v = &desk.visit;
    let open = open(v).await?;
    let facts = |category: &Model| {
        let count = |kind| open.get(&(category.id, kind)).copied().unwrap_or(0);
        let mut facts = Vec::new();
        for (kind, key) in OPEN {
            let count = count(kind);
            if count > 0 || category.meant_for.holds(kind) {
                facts.push(v.t1(key, "count", count));
            }
        }
        match category.meant_for {
            MeantFor::Both => {}
            MeantFor::Ask => facts.push(v.t("category-only-asks")),
            MeantFor::Offer => facts.push(v.t("category-only-offers")),
            MeantFor::Organisation => facts.push(v.t("category-only-orgs")),
            MeantFor::Mission => facts.push(v.t("category-only-missions")),
        }
        if category.price_allowed {
            facts.push(v.t("category-with-price"));
        }
        facts
    };
    let lines = |retired: bool| {
        let those = v.platform.categories.iter().filter(move |one| one.retired_at.is_some() == retired);
        let lines = those.map(|category| Line {
            id: category.id,
            icon: &category.icon,
            label: v.say(&category.labels.0),
            facts: facts(category),
        });
        lines.collect()
    };
    page(&List {
        v,
        staff: &desk,
        done: kept::done(query.as_deref()).map(|done| v.t(&format!("category-done-{done}"))),
        used: lines(false),
        retired: lines(true),
    })
}

/// `POST /desk/categories/{id}/move`: before or behind its neighbour.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`]; when the database fails.
pub async fn shift(desk: Desk, Path(id): Path<String>, fields: Fields) -> Result<Response> {
    desk.must(Right::EditCategories)?;
    let v = &desk.visit;
    let id = Uuid::try_parse(&id).map_err(|_| Error::NotFound)?;
    let up = kept::is_up(&fields)?;
    let tx = v.tx().await?;
    if !change::shift(&tx, id, up, desk.staff.id).await? {
        return Err(Error::NotFound);
    }
    tx.commit().await?;
    v.app.directory.refresh(&v.app.db).await?;
    Ok(go(&v.url(&format!("/desk/categories#c-{}", id.simple()))))
}

/// `GET /desk/categories/{id}/{action}`: whether it shall really be taken out of use, or back.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`]; when the database fails.
pub async fn ask(desk: Desk, Path((id, action)): Path<(String, String)>) -> Result<Response> {
    desk.must(Right::EditCategories)?;
    let retire = kept::is_retiring(&action)?;
    let v = &desk.visit;
    let category = find(v, &id).await?.complete(&v.platform.languages);
    let keys = match retire {
        true => ("category-retire-title", "category-retire-text"),
        false => ("category-restore-title", "category-restore-text"),
    };
    kept::ask(&desk, ("categories", "categories"), v.say(&category.labels.0), retire, keys)
}

/// Takes it out of use, or back.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`]; when the database fails.
pub async fn retire(desk: Desk, Path((id, action)): Path<(String, String)>, _: Fields) -> Result<Response> {
    desk.must(Right::EditCategories)?;
    let retire = kept::is_retiring(&action)?;
    let v = &desk.visit;
    let id = Uuid::try_parse(&id).map_err(|_| Error::NotFound)?;
    let tx = v.tx().await?;
    if !change::retire(&tx, id, retire, desk.staff.id).await? {
        return Err(Error::NotFound);
    }
    tx.commit().await?;
    v.app.directory.refresh(&v.app.db).await?;
    let done = if retire { "retired" } else { "restored" };
    Ok(go(&v.url(&format!("/desk/categories?done={done}"))))
}
