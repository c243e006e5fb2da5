//! `GET` and `POST /offer/reply/confirm/{token}`: the link in the mail to whoever replies.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use super::replies::{self, Side, State};
use super::words::Brief;
use super::{messages, model, talk_url, talks};
use crate::auth::links::Purpose;
use crate::error::{Error, Result};
use crate::web::forms::Fields;
use crate::web::visit::Visit;
use crate::web::{go, page};

#[derive(Template)]
#[template(path = "offers/answered.html")]
struct Answered<'a> {
    v: &'a Visit,
    brief: Brief<'a>,
    words: String,
}

/// Answers with the reply and one button, or goes on when it was confirmed before. Three queries.
///
/// # Errors
/// [`Error::Link`] for a forged or old link.
pub async fn get(v: Visit, Path(token): Path<String>) -> Result<Response> {
    let id = v.open(Purpose::ConfirmReply, &token)?;
    let scope = v.read();
    let reply = scope.get::<replies::Entity>(id).await?.ok_or(Error::NotFound)?;
    if reply.state != State::Unconfirmed {
        return Ok(go(&talk_url(&v, Side::Replier, id)));
    }
    let offer = scope.get::<model::Entity>(reply.offer_id).await?.ok_or(Error::NotFound)?;
    let words = messages::of_replies(&scope, [id]).await?.pop();
    let words = words.map_or_else(String::new, |message| message.words);
    page(&Answered { v: &v, brief: Brief::new(&v, &offer), words })
}

/// The reply leaves.
///
/// # Errors
/// [`Error::Link`] for a forged or old link; when the database fails.
pub async fn post(v: Visit, Path(token): Path<String>, _: Fields) -> Result<Response> {
    let id = v.open(Purpose::ConfirmReply, &token)?;
    let tx = v.tx().await?;
    talks::confirm(&tx, id).await?;
    tx.commit().await?;
    Ok(go(&talk_url(&v, Side::Replier, id)))
}
