//! `GET /mailbox`: the latest mails that the demonstration has caught.

use askama::Template;
use axum::extract::Query;
use axum::response::Response;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::LikeExpr;
use sea_orm::{DerivePartialModel, QueryOrder, QuerySelect};
use serde::Deserialize;

use crate::error::{Error, Result};
use crate::mail::model::caught;
use crate::web::page;
use crate::web::visit::Visit;

const SHOWN: u64 = 50;

#[derive(Template)]
#[template(path = "demo/mailbox.html")]
struct Mailbox<'a> {
    v: &'a Visit,
    to: &'a str,
    mails: Vec<Row>,
}

#[derive(DerivePartialModel)]
#[sea_orm(entity = "caught::Entity")]
struct Row {
    id: Uuid,
    recipient: String,
    subject: String,
    sent_at: DateTimeUtc,
}

/// Which mails.
#[derive(Debug, Default, Deserialize)]
pub struct Wanted {
    /// Part of the address.
    #[serde(default)]
    to: String,
}

/// Answers with the mailbox. One query.
///
/// # Errors
/// [`Error::NotFound`] where mail is really sent.
pub async fn get(v: Visit, Query(wanted): Query<Wanted>) -> Result<Response> {
    if !v.is_demo() {
        return Err(Error::NotFound);
    }
    let to = wanted.to.trim().to_lowercase();
    let scope = v.read();
    let mut mails = scope.find::<caught::Entity>();
    if !to.is_empty() {
        let literal = to.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_");
        let part = LikeExpr::new(format!("%{literal}%")).escape('\\');
        mails = mails.filter(caught::Column::Recipient.like(part));
    }
    let mails = mails
        .order_by_desc(caught::Column::SentAt)
        .order_by_desc(caught::Column::Id)
        .limit(SHOWN)
        .into_partial_model::<Row>()
        .all(scope.conn())
        .await?;
    page(&Mailbox { v: &v, to: &to, mails })
}
