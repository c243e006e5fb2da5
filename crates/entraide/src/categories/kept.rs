//! Lists that a director keeps: each entry has its place, is changed by hand, taken out of use and back. Categories
//! are such a list, and so are [reasons](crate::reasons).

use askama::Template;
use axum::response::Response;

use crate::auth::desk::Desk;
use crate::error::{Error, Result};
use crate::i18n::Lang;
use crate::web::forms::Fields;
use crate::web::page;
use crate::web::visit::Visit;

/// What became of a change.
#[derive(Debug)]
pub enum Saved<T> {
    /// It is written.
    Done,
    /// Somebody else has changed the entry since: as it is now. Nothing was written.
    Changed(Box<T>),
    /// There is no such entry.
    Unknown,
}

/// The place beside `at`, up or down, among the entries that are listed with it; none at the end of the list, nor
/// for an entry that is not listed itself.
pub fn beside<T>(all: &[T], at: usize, up: bool, is_listed: impl Fn(&T) -> bool) -> Option<usize> {
    let listed = |at: &usize| all.get(*at).is_some_and(&is_listed);
    let found = if up { (0..at).rev().find(listed) } else { (at + 1..all.len()).find(listed) };
    found.filter(|_| listed(&at))
}

/// Which way an entry is moved.
///
/// # Errors
/// [`Error::Bad`] when the form does not say.
pub fn is_up(fields: &Fields) -> Result<bool> {
    match fields.get("to") {
        "up" => Ok(true),
        "down" => Ok(false),
        _ => Err(Error::Bad("the field to does not fit".into())),
    }
}

/// What has just been done, as the address of the list says after a form.
pub fn done(query: Option<&str>) -> Option<&'static str> {
    let said = |done: &&str| query.unwrap_or_default().split('&').any(|pair| pair == format!("done={done}"));
    ["made", "saved", "retired", "restored"].into_iter().find(said)
}

/// What the form stands for: after a mistake still for what it was filled from; after a conflict, for what its
/// reader sees above it (`now`).
pub fn mark_of(fields: &Fields, now: Option<String>, is_changed: bool) -> String {
    let typed = fields.get("mark");
    now.filter(|_| typed.is_empty() || is_changed).unwrap_or_else(|| typed.to_owned())
}

/// What readers of another language than the first get where a text of a form is missing; empty where none is.
pub fn instead(v: &Visit, fields: &Fields, stem: &str, lang: Lang) -> String {
    let Some(own) = v.platform.languages.first() else { return String::new() };
    let first = fields.get(&format!("{stem}_{own}"));
    if lang == *own || first.is_empty() || !fields.get(&format!("{stem}_{lang}")).is_empty() {
        return String::new();
    }
    let args = [("text", first.into()), ("language", own.endonym().into())];
    v.lang.with("category-instead", &args)
}

/// Whether an entry shall be taken out of use, or back, as an address says.
///
/// # Errors
/// [`Error::NotFound`] for anything else.
pub fn is_retiring(action: &str) -> Result<bool> {
    match action {
        "retire" => Ok(true),
        "restore" => Ok(false),
        _ => Err(Error::NotFound),
    }
}

/// The page that asks whether an entry shall really be taken out of use, or back.
#[derive(Template)]
#[template(path = "categories/retire.html")]
struct Retire<'a> {
    v: &'a Visit,
    staff: &'a Desk,
    /// Its address, and the tab in whose room it is.
    list: &'a str,
    tab: &'a str,
    label: &'a str,
    retire: bool,
    title: String,
    text: String,
}

/// Asks whether the entry `label` of the list `/desk/{list}`, in the room of a tab, shall really be taken out of use, or back; `keys` name
/// the title of the page and what it says.
///
/// # Errors
/// When the page cannot be written.
pub fn ask(
    desk: &Desk,
    (list, tab): (&str, &str),
    label: &str,
    retire: bool,
    keys: (&str, &str),
) -> Result<Response> {
    let v = &desk.visit;
    page(&Retire { v, staff: desk, list, tab, label, retire, title: v.t(keys.0), text: v.t(keys.1) })
}
