//! What the previews of all imports share: where a file comes from, which type organisations are that name none, and
//! the page around what would become of its rows.

use axum::http::StatusCode;
use axum::response::Response;
use sea_orm::ActiveValue::Set;
use uuid::Uuid;

use super::model::{self as imports, ActiveModel, Counts};
use super::report::{TOLD, Told};
use super::run::Forecast;
use super::{Import, page_of};
use crate::board::model::Kind;
use crate::error::{Error, Result};
use crate::listings::fields::line;
use crate::platforms::model::Platform;
use crate::web::forms::{Checker, Errors, Fields};
use crate::web::go;
use crate::web::visit::Visit;

/// Characters of a source's name.
pub const MAX_SOURCE: usize = 60;

/// The type of rows that name none: an association, if there is such a type.
///
/// # Errors
/// [`Error::NotFound`] when the platform has no types at all.
pub fn usual_kind(platform: &Platform) -> Result<Uuid> {
    let usual = platform.offered_by_slug(Kind::Organisation, "association");
    let any = usual.or_else(|| platform.offered_for(Kind::Organisation).next());
    any.map(|kind| kind.id).ok_or(Error::NotFound)
}

/// Reads where a file comes from; `None` is a mistake that was noted.
pub(super) fn source(c: &mut Checker<'_>) -> Option<String> {
    let source = line(c, "source", MAX_SOURCE);
    if source.is_none() {
        c.wrong("source", "import-source-needed");
    }
    source
}

/// The fields of all imports, as one stands.
pub(super) fn filled(v: &Visit, import: &Import) -> Fields {
    let kind = v.platform.category(import.category_id).map_or_else(String::new, |kind| kind.slug.clone());
    let mut fields = Fields::of(&[("source", import.source.clone()), ("type", kind)]);
    if import.close_missing {
        fields.push("close_missing", "yes");
    }
    fields
}

/// Reads the fields of all imports; `None` when one is wrong.
pub(super) fn read(c: &mut Checker<'_>, platform: &Platform) -> Option<ActiveModel> {
    let source = source(c);
    let kind = platform.offered_by_slug(Kind::Organisation, c.fields.get("type"));
    if kind.is_none() {
        c.wrong("type", "field-choose");
    }
    Some(ActiveModel {
        source: Set(source?),
        category_id: Set(kind?.id),
        close_missing: Set(c.fields.has("close_missing", "yes")),
        ..Default::default()
    })
}

/// Keeps what was set; with the button "import" it begins.
pub(super) async fn keep(v: &Visit, import: &Import, row: ActiveModel, fields: &Fields) -> Result<Response> {
    let tx = v.tx().await?;
    imports::set(&tx, import.id, row, fields.get("do") == "import").await?;
    tx.commit().await?;
    Ok(go(&page_of(v, import.id)))
}

/// What stands around the first rows of an import.
pub(super) struct Frame<'a> {
    pub(super) import: &'a Import,
    pub(super) fields: &'a Fields,
    pub(super) errors: &'a Errors,
    pub(super) kinds: Vec<(&'a str, &'a str)>,
    pub(super) counts: Counts,
    pub(super) told: Told,
    pub(super) missing: Vec<String>,
}

impl<'a> Frame<'a> {
    /// `named` are the rows: where each stands in the file, and its name.
    pub(super) fn new(
        v: &'a Visit,
        import: &'a Import,
        (fields, errors): (&'a Fields, &'a Errors),
        forecast: &Forecast,
        named: impl Iterator<Item = (u32, String)>,
    ) -> Self {
        let kinds = v.platform.offered_for(Kind::Organisation);
        let rows = named.zip(&forecast.lines).map(|((line, name), fate)| (line, name, fate.clone()));
        Self {
            import,
            fields,
            errors,
            kinds: kinds.map(|kind| (kind.slug.as_str(), v.say(&kind.labels.0))).collect(),
            counts: forecast.counts,
            told: Told::new(v, rows),
            missing: forecast.missing.iter().take(TOLD).cloned().collect(),
        }
    }

    /// A form with a mistake comes back as refused.
    pub(super) fn status(&self) -> StatusCode {
        if self.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }
}
