//! `GET /mailbox`: the latest mails that the demonstration has caught.

use askama::Template;
use axum::extract::RawQuery;
use axum::response::Response;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::LikeExpr;
use sea_orm::{DerivePartialModel, QueryOrder, QuerySelect};

use crate::error::{Error, Result};
use crate::mail::model::caught;
use crate::web::forms::Fields;
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

/// Answers with the mailbox: `?to=` is a part of the address. One query.
///
/// # Errors
/// [`Error::NotFound`] where mail is really sent.
pub async fn get(v: Visit, RawQuery(query): RawQuery) -> Result<Response> {
    if !v.is_demo() {
        return Err(Error::NotFound);
    }
    let wanted = Fields::parse(query.unwrap_or_default().as_bytes())?;
    let to = wanted.get("to").to_lowercase();
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
