//! `/desk/plan/ask-all`: all helpers of a plan are asked, after a word about what that means: mail that has
//! left cannot be called back. `POST /desk/plan/stop` ends it for those who were not asked yet.

use askama::Template;
use axum::response::Response;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;

use super::jobs::AskPlanned;
use super::model::{self as plans, Model};
use crate::auth::desk::Desk;
use crate::auth::staff::Right;
use crate::error::{Error, Result};
use crate::follow_up::end_of_quiet;
use crate::web::forms::Fields;
use crate::web::visit::Visit;
use crate::web::{go, page};

#[derive(Template)]
#[template(path = "plans/all.html")]
struct All<'a> {
    v: &'a Visit,
    staff: &'a Desk,
    plan: &'a Model,
    /// When they are asked, at night.
    morning: Option<String>,
}

/// What it means, and the button.
///
/// # Errors
/// [`Error::Forbidden`], or when the database fails.
pub async fn get(desk: Desk) -> Result<Response> {
    desk.must(Right::Plan)?;
    let v = &desk.visit;
    let (_, ready) = plans::latest(&v.read()).await?;
    let Some(plan) = ready.filter(|plan| plan.left() > 0 && !plan.is_asking()) else {
        return Ok(go(&v.url("/desk/plan")));
    };
    let morning = end_of_quiet(v.now, &v.platform).map(|at| v.moment(&at));
    page(&All { v, staff: &desk, plan: &plan, morning })
}

/// Begins.
///
/// # Errors
/// [`Error::Forbidden`], [`Error::Bad`] for what no page of ours sends, or when the database fails.
pub async fn post(desk: Desk, fields: Fields) -> Result<Response> {
    desk.must(Right::Plan)?;
    let v = &desk.visit;
    let plan = plan_of(&fields)?;
    let tx = v.tx().await?;
    if !plans::ask_all(&tx, plan, desk.staff.id).await? {
        let gone = tx.get::<plans::Entity>(plan).await?.is_none();
        return Ok(go(&v.url(if gone { "/desk/plan?gone=yes" } else { "/desk/plan" })));
    }
    let begin = end_of_quiet(tx.now, &v.platform).unwrap_or(tx.now);
    tx.enqueue(&AskPlanned { plan }, begin).await?;
    tx.commit().await?;
    Ok(go(&v.url("/desk/plan")))
}

/// Ends it: who was not asked yet is not.
///
/// # Errors
/// [`Error::Forbidden`], [`Error::Bad`] for what no page of ours sends, or when the database fails.
pub async fn stop(desk: Desk, fields: Fields) -> Result<Response> {
    desk.must(Right::Plan)?;
    let v = &desk.visit;
    let plan = plan_of(&fields)?;
    let tx = v.tx().await?;
    tx.update::<plans::Entity>()
        .col_expr(plans::Column::AskingBy, Expr::value(Option::<Uuid>::None))
        .filter(plans::Column::Id.eq(plan))
        .exec(tx.conn())
        .await?;
    tx.commit().await?;
    Ok(go(&v.url("/desk/plan")))
}

fn plan_of(fields: &Fields) -> Result<Uuid> {
    Uuid::try_parse(fields.get("plan")).map_err(|_| Error::Bad("the field plan does not fit".into()))
}
