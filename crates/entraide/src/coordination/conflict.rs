//! What a coordinator sees when somebody was faster: what has changed, what they had written, and
//! the way to do it all the same.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use chrono::{DateTime, Duration};
use sea_orm::ActiveEnum;
use sea_orm::prelude::Uuid;

use super::ask;
use super::model::Refusal;
use super::words::{self, Badge, Happened};
use crate::auth::desk::Desk;
use crate::commitments::model as commitment;
use crate::error::{Error, Result};
use crate::listings::model::{Entity, Listing};
use crate::web::forms::Fields;
use crate::web::page_with;
use crate::web::visit::Visit;

#[derive(Template)]
#[template(path = "coordination/conflict.html")]
struct Conflict<'a> {
    v: &'a Visit,
    staff: &'a Desk,
    ask: &'a Listing,
    title: String,
    action: &'a str,
    /// What happened since the page was made, newest first.
    news: Vec<Happened>,
    /// Notes that were written since.
    notes: Vec<(String, String, String)>,
    badges: Vec<Badge>,
    /// The note that was typed.
    text: &'a str,
    /// The reason that was chosen: its key and its words.
    reason: Option<(&'a str, String)>,
    /// The form once more, for what is still possible; else nothing.
    again: Option<Vec<(&'static str, String)>>,
}

impl Conflict<'_> {
    fn wanted(&self) -> String {
        self.v.t(&format!("desk-do-{}", self.action))
    }
}

/// The page, with status 409.
pub(super) async fn show(
    desk: &Desk,
    id: Uuid,
    action: &str,
    fields: &Fields,
    refusal: &Refusal,
) -> Result<Response> {
    let v = &desk.visit;
    let scope = v.read();
    let ask = scope.get::<Entity>(id).await?.ok_or(Error::NotFound)?;
    let rows = ask::rows(v, &scope, &ask).await?;
    // Two changes of the same moment may be written in either order: look back a little farther.
    let seen = fields.get("seen").parse().ok();
    let seen = seen.and_then(DateTime::from_timestamp_micros).unwrap_or(v.now);
    let since = seen.checked_sub_signed(Duration::seconds(2)).unwrap_or(seen);
    let lines = rows.lines.iter().rev();
    let mut news: Vec<_> = lines.clone().filter(|line| line.at >= since).collect();
    if news.is_empty() {
        news = lines.take(1).collect();
    }
    let notes = rows.notes.iter().filter(|note| note.created_at >= since);
    let reason = fields.get("reason");
    let page = Conflict {
        v,
        staff: desk,
        title: words::title(v, &ask, &rows.names),
        ask: &ask,
        action,
        news: news.into_iter().map(|line| words::happened(v, line, &rows.names)).collect(),
        notes: notes
            .map(|note| {
                let who = rows.names.staff(v, note.staff_id);
                (note.text.clone(), who, v.moment(&note.created_at))
            })
            .collect(),
        badges: words::badges(v, &ask),
        text: fields.get("text"),
        reason: words::close_reason(v, reason).map(|words| (reason, words)),
        again: again(&ask, &rows.promises, fields, refusal),
    };
    page_with(StatusCode::CONFLICT, &page)
}

/// The hidden fields with which the same action can be tried on the ask as it is now.
fn again(
    ask: &Listing,
    promises: &[commitment::Model],
    fields: &Fields,
    refusal: &Refusal,
) -> Option<Vec<(&'static str, String)>> {
    if matches!(refusal, Refusal::NotNow) {
        return None;
    }
    let mut again = vec![("version", ask.version.to_string())];
    for name in ["helper", "commitment", "how", "reason"] {
        if !fields.get(name).is_empty() {
            again.push((name, fields.get(name).to_owned()));
        }
    }
    if let Ok(id) = Uuid::try_parse(fields.get("commitment")) {
        let promise = promises.iter().find(|one| one.id == id)?;
        if !promise.state.is_running() {
            return None;
        }
        again.push(("state", promise.state.to_value()));
    }
    Some(again)
}
