//! What has become of every row of an import: while it runs how far it is, then the report, on paper and as a
//! table.

use std::fmt::Write as _;

use askama::Template;
use axum::extract::Path;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::http::{HeaderName, HeaderValue};
use axum::response::{IntoResponse as _, Response};
use sea_orm::entity::prelude::*;
use sea_orm::{QueryOrder as _, QuerySelect as _};

use super::lines::{self, Outcome};
use super::model::{Counts, State};
use super::notes::Note;
use super::{Import, find};
use crate::auth::desk::Desk;
use crate::error::Result;
use crate::near::export::cell;
use crate::platforms::link_base;
use crate::web::page;
use crate::web::visit::Visit;

/// Lines on the page; the table has all of them.
const SHOWN: u64 = 500;
/// Seconds after which a page that waits looks again.
const AGAIN: &str = "3";

#[derive(Template)]
#[template(path = "imports/report.html")]
struct Report<'a> {
    v: &'a Visit,
    staff: &'a Desk,
    import: &'a Import,
    counts: Counts,
    when: String,
    /// In words, while it runs.
    progress: String,
    refused: Vec<Said>,
    noted: Vec<Said>,
    gone: Vec<Said>,
    is_cut: bool,
}

/// Rows of which a preview says what is wrong.
pub(super) const TOLD: usize = 50;

/// What a preview says of rows.
pub(super) struct Told {
    pub(super) refused: Vec<Said>,
    pub(super) noted: Vec<Said>,
    /// That there are more.
    pub(super) more: Option<String>,
}

impl Told {
    /// Of rows with their number, name, outcome and notes.
    pub(super) fn new(v: &Visit, rows: impl Iterator<Item = (u32, String, (Outcome, Vec<Note>))>) -> Self {
        let noted = rows.filter(|(_, _, (_, notes))| !notes.is_empty());
        let (refused, noted): (Vec<_>, Vec<_>) =
            noted.partition(|(_, _, (outcome, _))| *outcome == Outcome::Refused);
        let more = refused.len().saturating_sub(TOLD) + noted.len().saturating_sub(TOLD);
        let said = |(line, name, (_, notes)): (u32, String, (Outcome, Vec<Note>))| Said {
            at: v.t1("import-line", "line", line),
            name,
            url: None,
            notes: notes.iter().map(|note| note.said(v.lang)).collect(),
        };
        Self {
            refused: refused.into_iter().take(TOLD).map(said).collect(),
            noted: noted.into_iter().take(TOLD).map(said).collect(),
            more: (more > 0).then(|| v.t1("import-more", "count", more)),
        }
    }
}

/// A line of the report.
pub(super) struct Said {
    /// Where it stands in the file.
    pub(super) at: String,
    pub(super) name: String,
    pub(super) url: Option<String>,
    pub(super) notes: Vec<String>,
}

/// Answers with the report, or with how far it is. Three queries, the session's among them.
///
/// # Errors
/// When the database fails.
pub(super) async fn show(desk: &Desk, import: &Import) -> Result<Response> {
    let v = &desk.visit;
    let scope = v.read();
    let all = scope.find::<lines::Entity>().filter(lines::Column::ImportId.eq(import.id));
    let noted = all.filter(lines::Column::IsNoted.eq(true)).order_by_asc(lines::Column::Line);
    let rows = noted.order_by_asc(lines::Column::Id).limit(SHOWN + 1).all(scope.conn()).await?;
    let is_cut = rows.len() as u64 > SHOWN;
    let (mut refused, mut noted, mut gone) = (Vec::new(), Vec::new(), Vec::new());
    for row in rows {
        let into = match row.outcome {
            Outcome::Refused => &mut refused,
            Outcome::Missing | Outcome::Closed => &mut gone,
            Outcome::Created | Outcome::Updated | Outcome::Unchanged => &mut noted,
        };
        into.push(said(v, import, row));
    }
    let progress = [("done", import.done.into()), ("rows", import.rows.into())];
    let mut response = page(&Report {
        v,
        staff: desk,
        import,
        counts: import.counts(),
        when: v.moment(&import.finished_at.unwrap_or(import.created_at)),
        progress: v.lang.with("import-progress", &progress),
        refused,
        noted,
        gone,
        is_cut,
    })?;
    if import.state == State::Running {
        let again = HeaderValue::from_static(AGAIN);
        response.headers_mut().insert(HeaderName::from_static("refresh"), again);
    }
    Ok(response)
}

fn said(v: &Visit, import: &Import, row: lines::Model) -> Said {
    let is_there = matches!(row.outcome, Outcome::Created | Outcome::Updated | Outcome::Missing);
    let url = row.entry_id.filter(|_| is_there).map(|id| v.url(&import.entry_path(id)));
    Said {
        at: if row.line > 0 { v.t1("import-line", "line", row.line) } else { String::new() },
        name: row.name,
        url,
        notes: row.notes.0.iter().map(|note| note.said(v.lang)).collect(),
    }
}

/// `GET /desk/groups/import/{id}/report.csv`: all lines, as a table.
///
/// # Errors
/// When the database fails.
pub async fn csv(desk: Desk, Path(id): Path<String>) -> Result<Response> {
    let import = find(&desk, &id).await?;
    let v = &desk.visit;
    let scope = v.read();
    let rows = scope.find::<lines::Entity>().filter(lines::Column::ImportId.eq(import.id));
    let rows = rows.order_by_asc(lines::Column::Line).order_by_asc(lines::Column::Id);
    let base = link_base(&v.app.config, &v.platform);
    let mut body = "line,outcome,name,notes,url\r\n".to_owned();
    for row in rows.all(scope.conn()).await? {
        let line = if row.line > 0 { row.line.to_string() } else { String::new() };
        let notes: Vec<String> = row.notes.0.iter().map(|note| note.said(v.lang)).collect();
        let url = row.entry_id.map_or_else(String::new, |id| format!("{base}{}", import.entry_path(id)));
        let cells = [line, row.outcome.stem(), row.name, notes.join(" "), url];
        let _ = write!(body, "{}\r\n", cells.map(|text| cell(&text)).join(","));
    }
    let name = format!("attachment; filename=\"import-{}.csv\"", import.created_at.format("%Y-%m-%d"));
    Ok(([(CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()), (CONTENT_DISPOSITION, name)], body)
        .into_response())
}
