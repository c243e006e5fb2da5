//! `/desk/reasons/new` and `/desk/reasons/{id}`: a reason is made and changed.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use uuid::Uuid;

use super::form::{self, MAX_WORDS};
use super::model::{Decision, Reason};
use super::{change, find};
use crate::auth::desk::Desk;
use crate::auth::staff::Right;
use crate::categories::kept::{self, Saved};
use crate::error::{Error, Result};
use crate::i18n::Lang;
use crate::web::forms::{Checker, Errors, Fields};
use crate::web::visit::Visit;
use crate::web::{go, page_with};

#[derive(Template)]
#[template(path = "reasons/edit.html")]
struct Edit<'a> {
    v: &'a Visit,
    staff: &'a Desk,
    /// The reason; none while it is new.
    known: Option<&'a Reason>,
    /// What the form was filled from.
    mark: String,
    /// What stands there now, where somebody else has changed it meanwhile.
    conflict: Option<Vec<(String, String)>>,
    fields: &'a Fields,
    errors: &'a Errors,
    first: Lang,
    max_words: usize,
}

impl Edit<'_> {
    fn field(&self, stem: &str, lang: &Lang) -> String {
        format!("{stem}_{lang}")
    }

    fn decisions(&self) -> Vec<(&'static str, String)> {
        Decision::ALL.map(|(stem, _)| (stem, self.v.t(&format!("reason-for-{stem}")))).into()
    }

    fn instead(&self, stem: &str, lang: &Lang) -> String {
        kept::instead(self.v, self.fields, stem, *lang)
    }
}

/// What the page shows.
struct Shown<'a> {
    known: Option<&'a Reason>,
    fields: &'a Fields,
    errors: &'a Errors,
    /// Somebody else has changed the reason meanwhile.
    changed: bool,
}

impl Shown<'_> {
    fn page(&self, desk: &Desk, status: StatusCode) -> Result<Response> {
        let v = &desk.visit;
        let conflict = self.known.filter(|_| self.changed);
        let page = Edit {
            v,
            staff: desk,
            known: self.known,
            mark: kept::mark_of(self.fields, self.known.map(Reason::mark), self.changed),
            conflict: conflict.map(|known| form::differences(v, known, self.fields)),
            fields: self.fields,
            errors: self.errors,
            first: v.platform.languages.first().copied().unwrap_or(Lang::En),
            max_words: MAX_WORDS,
        };
        page_with(status, &page)
    }
}

/// The form of a new reason.
///
/// # Errors
/// [`Error::Forbidden`].
pub async fn new(desk: Desk) -> Result<Response> {
    desk.must(Right::EditReasons)?;
    let fields = form::blank(desk.visit.form_id().to_string());
    let shown = Shown { known: None, fields: &fields, errors: &Errors::default(), changed: false };
    shown.page(&desk, StatusCode::OK)
}

/// Makes a reason, once however often the form is sent.
///
/// # Errors
/// [`Error::Forbidden`]; when the database fails.
pub async fn make(desk: Desk, fields: Fields) -> Result<Response> {
    desk.must(Right::EditReasons)?;
    let v = &desk.visit;
    let id = Uuid::try_parse(fields.get("form_id")).map_err(|_| Error::Bad("form_id is missing".into()))?;
    let mut checker = Checker::new(v, &fields);
    let wanted = form::read(&mut checker);
    let errors = checker.errors;
    let Some(wanted) = wanted else {
        let shown = Shown { known: None, fields: &fields, errors: &errors, changed: false };
        return shown.page(&desk, StatusCode::UNPROCESSABLE_ENTITY);
    };
    let tx = v.tx().await?;
    change::make(&tx, id, &wanted, desk.staff.id).await?;
    tx.commit().await?;
    Ok(go(&v.url("/desk/reasons?done=made")))
}

/// The form of a reason.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`]; when the database fails.
pub async fn get(desk: Desk, Path(id): Path<String>) -> Result<Response> {
    desk.must(Right::EditReasons)?;
    let known = find(&desk.visit, &id).await?;
    let fields = form::filled(&known, &desk.visit.platform.languages);
    let shown = Shown { known: Some(&known), fields: &fields, errors: &Errors::default(), changed: false };
    shown.page(&desk, StatusCode::OK)
}

/// Changes a reason, unless somebody else has meanwhile: then both are shown.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`]; when the database fails.
pub async fn post(desk: Desk, Path(id): Path<String>, fields: Fields) -> Result<Response> {
    desk.must(Right::EditReasons)?;
    let v = &desk.visit;
    let known = find(v, &id).await?;
    let mut checker = Checker::new(v, &fields);
    let wanted = form::read(&mut checker);
    let mut errors = checker.errors;
    let Some(wanted) = wanted else {
        let shown = Shown { known: Some(&known), fields: &fields, errors: &errors, changed: false };
        return shown.page(&desk, StatusCode::UNPROCESSABLE_ENTITY);
    };
    let tx = v.tx().await?;
    let languages = &v.platform.languages;
    match change::save(&tx, known.id, fields.get("mark"), &wanted, languages, desk.staff.id).await? {
        Saved::Unknown => Err(Error::NotFound),
        Saved::Changed(now) => {
            errors.add("send", v.t("reason-conflict"));
            let shown = Shown { known: Some(&now), fields: &fields, errors: &errors, changed: true };
            shown.page(&desk, StatusCode::CONFLICT)
        }
        Saved::Done => {
            tx.commit().await?;
            Ok(go(&v.url("/desk/reasons?done=saved")))
        }
    }
}
