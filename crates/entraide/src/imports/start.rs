//! `/desk/groups/import`: a list or a feed is brought in, and the imports so far.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;

use super::frame::{source, usual_kind};
use super::missions::feed;
use super::model::{self as imports, Past, State, Wanted, What};
use super::organisations::columns::Mapping;
use super::page_of;
use crate::auth::desk::Desk;
use crate::auth::staff::Right;
use crate::error::Result;
use crate::platforms::model::Platform;
use crate::web::forms::{Checker, Errors, Fields};
use crate::web::upload::Upload;
use crate::web::visit::Visit;
use crate::web::{go, page_with};

/// Imports in the list.
const SHOWN: u64 = 30;

#[derive(Template)]
#[template(path = "imports/start.html")]
struct Start<'a> {
    v: &'a Visit,
    staff: &'a Desk,
    fields: &'a Fields,
    errors: &'a Errors,
    past: Vec<Past>,
    /// Sources so far, to choose from.
    sources: Vec<String>,
    /// What a file may be.
    limits: String,
}

impl Start<'_> {
    fn what(&self, past: &Past) -> String {
        self.v.t(&format!("import-what-{}", past.what.stem()))
    }

    fn state(&self, past: &Past) -> (&'static str, String) {
        let tone = match past.state {
            State::Waiting => "",
            State::Running => " badge-info",
            State::Done => " badge-success",
            State::Failed => " badge-danger",
        };
        (tone, self.v.t(&format!("import-state-{}", past.state.stem())))
    }
}

/// The form and the list. Two queries, the session's among them.
///
/// # Errors
/// [`crate::error::Error::Forbidden`]; when the database fails.
pub async fn get(desk: Desk) -> Result<Response> {
    desk.must(Right::ImportOrganisations)?;
    show(&desk, &Fields::default(), &Errors::default(), StatusCode::OK).await
}

async fn show(desk: &Desk, fields: &Fields, errors: &Errors, status: StatusCode) -> Result<Response> {
    let v = &desk.visit;
    let past = imports::latest(&v.read(), SHOWN).await?;
    let mut sources: Vec<String> = past.iter().map(|past| past.source.clone()).collect();
    sources.sort();
    sources.dedup();
    let limits =
        [("mb", (tables::MAX_BYTES / 1024 / 1024).into()), ("rows", v.lang.number(tables::MAX_ROWS).into())];
    let page = Start {
        v,
        staff: desk,
        fields,
        errors,
        past,
        sources,
        limits: v.lang.with("import-file-hint", &limits),
    };
    page_with(status, &page)
}

/// Takes a file in, and leads to its preview.
///
/// # Errors
/// [`crate::error::Error::Forbidden`], [`crate::error::Error::TooLarge`]; when the database fails.
pub async fn post(desk: Desk, upload: Upload) -> Result<Response> {
    desk.must(Right::ImportOrganisations)?;
    let v = &desk.visit;
    let Upload { fields, name, content } = upload;
    let mut c = Checker::new(v, &fields);
    let source = source(&mut c);
    let list = if content.is_empty() {
        c.wrong("file", "import-file-needed");
        None
    } else {
        match List::read(&content) {
            Ok(list) => Some(list),
            Err(problem) => {
                c.errors.add("file", said(v, &problem));
                None
            }
        }
    };
    let errors = c.errors;
    let (Some(list), Some(source)) = (list, source.filter(|_| errors.is_empty())) else {
        return show(&desk, &fields, &errors, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let mut kind = usual_kind(&v.platform)?;
    let (what, rows, mapping) = match list {
        List::Organisations(table) => {
            let mut mapping = Mapping::guess(&table, number_first(&v.platform));
            if let Some((before, of)) = imports::last_mapping(&v.read(), &source).await? {
                mapping.take(&before, &table);
                kind = of;
            }
            (What::Organisations, table.rows.len(), mapping)
        }
        List::Missions(rows) => (What::Missions, rows, Mapping::default()),
    };
    let wanted = Wanted {
        what,
        source,
        file_name: name,
        content,
        rows,
        staff: Some(desk.staff.id),
        kind,
        mapping,
        anyway: false,
        // A feed has all that there is: what is not in it any more is over.
        close_missing: what == What::Missions,
    };
    let tx = v.tx().await?;
    let id = imports::add(&tx, wanted).await?;
    tx.commit().await?;
    Ok(go(&page_of(v, id)))
}

/// What a file holds.
enum List {
    Organisations(tables::Table),
    /// So many of them.
    Missions(usize),
}

impl List {
    fn read(content: &[u8]) -> std::result::Result<Self, tables::Problem> {
        if feed::is_feed(content) {
            return feed::count(content).map(Self::Missions);
        }
        tables::read(content).map(Self::Organisations)
    }
}

/// Whether a house number comes before its street.
#[must_use]
pub fn number_first(platform: &Platform) -> bool {
    matches!(platform.country.as_str(), "FR" | "LU" | "MC")
}

/// Why a file is no table, in the reader's language.
fn said(v: &Visit, problem: &tables::Problem) -> String {
    use tables::Problem::{
        Empty, LongCell, NoJson, NoList, NoMissions, NoText, NoXml, TooLarge, TooManyColumns, TooManyRows,
    };
    match problem {
        Empty => v.t("import-file-empty"),
        TooLarge => v.t1("import-file-large", "max", tables::MAX_BYTES / 1024 / 1024),
        TooManyRows => v.t1("import-file-rows", "max", tables::MAX_ROWS),
        TooManyColumns => v.t1("import-file-columns", "max", tables::MAX_COLUMNS),
        LongCell(line) => v.t1("import-file-cell", "line", *line),
        NoJson(line, column) => {
            v.lang.with("import-file-json", &[("line", (*line).into()), ("column", (*column).into())])
        }
        NoList => v.t("import-file-list"),
        NoXml(line) => v.t1("import-file-xml", "line", *line),
        NoMissions => v.t("import-file-missions"),
        NoText => v.t("import-file-text"),
    }
}
