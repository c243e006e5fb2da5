//! A message to those who lead organisations is written, or its draft changed: subject and words in each language of
//! the platform, in one at least.

use askama::Template;
use axum::extract::{Path, RawQuery};
use axum::http::StatusCode;
use axum::response::Response;
use sea_orm::SqlErr;
use sea_orm::prelude::Uuid;

use super::bulletin::{self, Audience};
use super::bulletins::{self, Bulletin, MAX_SUBJECT, MAX_WORDS, NewBulletin, Text, Texts};
use super::filter::Filter;
use crate::auth::desk::Desk;
use crate::auth::staff::Right;
use crate::error::{Error, Result};
use crate::i18n::Lang;
use crate::web::forms::{Checker, Errors, Fields};
use crate::web::visit::Visit;
use crate::web::{go, page_with};

#[derive(Template)]
#[template(path = "relations/write.html")]
struct Write<'a> {
    v: &'a Visit,
    staff: &'a Desk,
    back: String,
    audience: Audience,
    /// For each language, the names of its two fields.
    languages: Vec<(Lang, String, String)>,
    fields: &'a Fields,
    errors: &'a Errors,
}

fn names(lang: Lang) -> (String, String) {
    (format!("subject_{lang}"), format!("words_{lang}"))
}

/// To whom, as an address has it; one organisation has to be known.
async fn known(desk: &Desk, query: &str) -> Result<Filter> {
    let filter = Filter::parse(query);
    if let Some(id) = filter.organisation {
        super::find(desk, &id.to_string()).await?;
    }
    Ok(filter)
}

/// An empty form, for the organisations that the address names.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`], or when the database fails.
pub async fn new(desk: Desk, RawQuery(query): RawQuery) -> Result<Response> {
    desk.must(Right::KeepInTouch)?;
    let filter = known(&desk, &query.unwrap_or_default()).await?;
    let form_id = desk.visit.form_id().to_string();
    let fields = Fields::of(&[("form_id", form_id), ("query", filter.query())]);
    show(&desk, &filter, None, &fields, &Errors::default()).await
}

/// Keeps it as a draft, once however often the form is sent.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`], or when the database fails.
pub async fn add(desk: Desk, fields: Fields) -> Result<Response> {
    desk.must(Right::KeepInTouch)?;
    let v = &desk.visit;
    let form_id = Uuid::try_parse(fields.get("form_id"));
    let form_id = form_id.map_err(|_| Error::Bad("form_id is missing".into()))?;
    let filter = known(&desk, fields.get("query")).await?;
    let mut checker = Checker::new(v, &fields);
    let texts = read(&mut checker);
    let errors = checker.errors;
    if !errors.is_empty() {
        return show(&desk, &filter, None, &fields, &errors).await;
    }
    if let Some(known) = bulletins::by_form(&v.read(), form_id).await? {
        return Ok(go(&bulletin::url(v, known.id)));
    }
    let tx = v.tx().await?;
    match bulletins::create(&tx, NewBulletin { form_id, filter, texts }, desk.id).await {
        Ok(id) => {
            tx.commit().await?;
            Ok(go(&bulletin::url(v, id)))
        }
        // The same form was sent twice in the same moment: the other one has written it down.
        Err(error) if matches!(error.sql_err(), Some(SqlErr::UniqueConstraintViolation(_))) => {
            Ok(go(&v.url("/desk/groups/messages")))
        }
        Err(error) => Err(error.into()),
    }
}

/// The draft; what is none of one's own leads to its page.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`], or when the database fails.
pub async fn get(desk: Desk, Path(id): Path<String>) -> Result<Response> {
    let draft = bulletin::find(&desk, &id).await?;
    if !bulletin::may_change(&desk, &draft) {
        return Ok(go(&bulletin::url(&desk.visit, draft.id)));
    }
    let mut fields = Fields::default();
    for (lang, text) in &draft.texts.0 {
        let (subject, words) = names(*lang);
        fields.push(&subject, &text.subject);
        fields.push(&words, &text.words);
    }
    show(&desk, &Filter::parse(&draft.query), Some(&draft), &fields, &Errors::default()).await
}

/// Changes the draft; what is none of one's own (any more) stays as it is, and its page says so.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`], or when the database fails.
pub async fn post(desk: Desk, Path(id): Path<String>, fields: Fields) -> Result<Response> {
    let draft = bulletin::find(&desk, &id).await?;
    let v = &desk.visit;
    if !bulletin::may_change(&desk, &draft) {
        return Ok(go(&bulletin::url(v, draft.id)));
    }
    let mut checker = Checker::new(v, &fields);
    let texts = read(&mut checker);
    let errors = checker.errors;
    if !errors.is_empty() {
        return show(&desk, &Filter::parse(&draft.query), Some(&draft), &fields, &errors).await;
    }
    let tx = v.tx().await?;
    bulletins::revise(&tx, draft.id, texts, desk.id).await?;
    tx.commit().await?;
    Ok(go(&bulletin::url(v, draft.id)))
}

/// Reads it in the order of the form; what is wrong is noted.
fn read(c: &mut Checker<'_>) -> Texts {
    let mut texts = Texts::default();
    for lang in c.visit.platform.languages.clone() {
        let (subject, words) = names(lang);
        let is_begun = [&subject, &words].into_iter().any(|field| !c.fields.get(field).is_empty());
        if is_begun {
            let line = c.text(&subject, MAX_SUBJECT);
            let line = line.split_whitespace().collect::<Vec<_>>().join(" ");
            texts.0.insert(lang, Text { subject: line, words: c.text(&words, MAX_WORDS) });
        }
    }
    if texts.0.is_empty() {
        let first = c.visit.platform.languages.first().copied().unwrap_or(Lang::En);
        c.wrong(&names(first).0, "relation-write-needed");
    }
    texts
}

async fn show(
    desk: &Desk,
    filter: &Filter,
    draft: Option<&Bulletin>,
    fields: &Fields,
    errors: &Errors,
) -> Result<Response> {
    let v = &desk.visit;
    let audience = Audience::of(desk, filter).await?;
    let languages = v.platform.languages.iter().map(|lang| {
        let (subject, words) = names(*lang);
        (*lang, subject, words)
    });
    let back = match (draft, filter.organisation) {
        (Some(draft), _) => bulletin::url(v, draft.id),
        (None, Some(id)) => super::file_url(v, id),
        (None, None) => v.url(&format!("/desk/groups?{}", filter.query())),
    };
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let languages = languages.collect();
    page_with(status, &Write { v, staff: desk, back, audience, languages, fields, errors })
}
