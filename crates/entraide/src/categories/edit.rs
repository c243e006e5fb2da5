//! `/desk/categories/new` and `/desk/categories/{id}`: a category is made and changed.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use sea_orm::SqlErr;
use uuid::Uuid;

use super::change::{self, Wanted};
use super::form::{self, KINDS, MAX_QUESTIONS, MEANT_FOR, URGENCIES};
use super::icons::{self, ICONS};
use super::kept::{self, Saved};
use super::model::Model;
use super::{conflict, find};
use crate::auth::desk::Desk;
use crate::auth::staff::Right;
use crate::error::{Error, Result};
use crate::i18n::Lang;
use crate::web::forms::{Checker, Errors, Fields};
use crate::web::visit::Visit;
use crate::web::{go, page_with};

#[derive(Template)]
#[template(path = "categories/edit.html")]
struct Edit<'a> {
    v: &'a Visit,
    staff: &'a Desk,
    /// The category; none while it is new.
    known: Option<&'a Model>,
    /// What the form was filled from.
    mark: String,
    /// What stands there now, where somebody else has changed it meanwhile.
    conflict: Option<Vec<(String, String)>>,
    fields: &'a Fields,
    errors: &'a Errors,
    /// The platform's first language, and the others.
    first: Lang,
    others: Vec<Lang>,
    rows: Vec<Row>,
    max_rows: usize,
    icons: Vec<&'a str>,
}

/// A question in the form.
struct Row {
    /// `q0`, the stem of its fields, and their names; those of label and choices without language.
    stem: String,
    key: String,
    kind: String,
    required: String,
    label: String,
    choices: String,
    number: usize,
    /// Whether something in it is wrong where it is folded.
    open: bool,
}

impl Edit<'_> {
    fn field(&self, stem: &str, lang: &Lang) -> String {
        format!("{stem}_{lang}")
    }

    fn is_first(&self, lang: &Lang) -> bool {
        *lang == self.first
    }

    fn icon_name(&self, icon: &str) -> String {
        icons::name(self.v, icon)
    }

    fn kinds(&self) -> Vec<(&'static str, String)> {
        KINDS.map(|(name, _)| (name, self.v.t(&format!("category-kind-{name}")))).into()
    }

    fn urgencies(&self) -> Vec<(&'static str, String)> {
        URGENCIES.map(|(name, _)| (name, self.v.t(&format!("category-urgency-{name}")))).into()
    }

    fn meant_for(&self) -> Vec<(&'static str, String)> {
        MEANT_FOR.map(|(name, _)| (name, self.v.t(&format!("category-meant-{name}")))).into()
    }

    fn instead(&self, stem: &str, lang: &Lang) -> String {
        kept::instead(self.v, self.fields, stem, *lang)
    }
}

/// What the page shows.
struct Shown<'a> {
    known: Option<&'a Model>,
    fields: &'a Fields,
    errors: &'a Errors,
    /// Somebody else has changed the category meanwhile.
    changed: bool,
}

impl Shown<'_> {
    fn page(&self, desk: &Desk, status: StatusCode) -> Result<Response> {
        let v = &desk.visit;
        let languages = &v.platform.languages;
        let first = languages.first().copied().unwrap_or(Lang::En);
        let known_icon = self.known.map(|known| known.icon.as_str()).filter(|icon| !ICONS.contains(icon));
        let rows = (0..form::rows(self.fields, languages).len()).map(|at| {
            let stem = format!("q{at}");
            let folded = languages.iter().filter(|lang| **lang != first);
            let wrong = |lang: &Lang| {
                let is_wrong = |what: &str| self.errors.of(&format!("{stem}_{what}_{lang}")).is_some();
                is_wrong("label") || is_wrong("choices")
            };
            Row {
                open: folded.into_iter().any(wrong),
                number: at + 1,
                key: format!("{stem}_key"),
                kind: format!("{stem}_kind"),
                required: format!("{stem}_required"),
                label: format!("{stem}_label"),
                choices: format!("{stem}_choices"),
                stem,
            }
        });
        let conflict = self.known.filter(|_| self.changed);
        let page = Edit {
            v,
            staff: desk,
            known: self.known,
            mark: kept::mark_of(self.fields, self.known.map(Model::mark), self.changed),
            conflict: conflict.map(|known| conflict::differences(v, known, self.fields)),
            fields: self.fields,
            errors: self.errors,
            first,
            others: languages.iter().copied().filter(|lang| *lang != first).collect(),
            rows: rows.collect(),
            max_rows: MAX_QUESTIONS,
            icons: ICONS.into_iter().chain(known_icon).collect(),
        };
        page_with(status, &page)
    }
}

/// The form of a new category.
///
/// # Errors
/// [`Error::Forbidden`].
pub async fn new(desk: Desk) -> Result<Response> {
    desk.must(Right::EditCategories)?;
    let v = &desk.visit;
    let fields = form::blank(v.form_id().to_string(), &v.platform.languages);
    show(&desk, None, &fields, &Errors::default(), StatusCode::OK)
}

/// Makes a category, once however often the form is sent.
///
/// # Errors
/// [`Error::Forbidden`]; when the database fails.
pub async fn make(desk: Desk, fields: Fields) -> Result<Response> {
    desk.must(Right::EditCategories)?;
    let v = &desk.visit;
    let id = Uuid::try_parse(fields.get("form_id")).map_err(|_| Error::Bad("form_id is missing".into()))?;
    let wanted = match typed(&desk, None, &fields)? {
        Ok(wanted) => wanted,
        Err(page) => return Ok(page),
    };
    let write = async || {
        let tx = v.tx().await?;
        change::make(&tx, id, &wanted, &v.platform.languages, desk.staff.id).await?;
        Ok(tx.commit().await?)
    };
    match write().await {
        // Two of one name, or one form twice, in the same moment: the second one sees the first.
        Err(Error::Db(error)) if matches!(error.sql_err(), Some(SqlErr::UniqueConstraintViolation(_))) => {
            write().await?;
        }
        other => other?,
    }
    v.app.directory.refresh(&v.app.db).await?;
    Ok(go(&v.url("/desk/categories?done=made")))
}

/// The form of a category. Two queries, the session's among them.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`]; when the database fails.
pub async fn get(desk: Desk, Path(id): Path<String>) -> Result<Response> {
    desk.must(Right::EditCategories)?;
    let known = find(&desk.visit, &id).await?;
    let fields = form::filled(&known, &desk.visit.platform.languages);
    show(&desk, Some(&known), &fields, &Errors::default(), StatusCode::OK)
}

/// Changes a category, unless somebody else has meanwhile: then both are shown.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`]; when the database fails.
pub async fn post(desk: Desk, Path(id): Path<String>, fields: Fields) -> Result<Response> {
    desk.must(Right::EditCategories)?;
    let v = &desk.visit;
    let known = find(v, &id).await?;
    let wanted = match typed(&desk, Some(&known), &fields)? {
        Ok(wanted) => wanted,
        Err(page) => return Ok(page),
    };
    let tx = v.tx().await?;
    let languages = &v.platform.languages;
    match change::save(&tx, known.id, fields.get("mark"), &wanted, languages, desk.staff.id).await? {
        Saved::Unknown => Err(Error::NotFound),
        Saved::Changed(now) => {
            let mut errors = Errors::default();
            errors.add("send", v.t("category-conflict"));
            let shown = Shown { known: Some(&now), fields: &fields, errors: &errors, changed: true };
            shown.page(&desk, StatusCode::CONFLICT)
        }
        Saved::Done => {
            tx.commit().await?;
            v.app.directory.refresh(&v.app.db).await?;
            Ok(go(&v.url("/desk/categories?done=saved")))
        }
    }
}

/// What the form asks for; or its page once more, when a button beside a question was pressed or
/// something is wrong.
fn typed(desk: &Desk, known: Option<&Model>, fields: &Fields) -> Result<Result<Wanted, Response>> {
    let v = &desk.visit;
    let languages = &v.platform.languages;
    if let Some(fields) = form::turned(fields, languages) {
        return show(desk, known, &fields, &Errors::default(), StatusCode::OK).map(Err);
    }
    let mut checker = Checker::new(v, fields);
    let wanted = form::read(&mut checker, languages, known.map(|known| known.icon.as_str()));
    let errors = checker.errors;
    match wanted.filter(|_| errors.is_empty()) {
        Some(wanted) => Ok(Ok(wanted)),
        None => show(desk, known, fields, &errors, StatusCode::UNPROCESSABLE_ENTITY).map(Err),
    }
}

fn show(
    desk: &Desk,
    known: Option<&Model>,
    fields: &Fields,
    errors: &Errors,
    status: StatusCode,
) -> Result<Response> {
    Shown { known, fields, errors, changed: false }.page(desk, status)
}
