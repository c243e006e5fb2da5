//! The preview of a list of organisations: which column was taken for what, and what would become of each row.

use askama::Template;
use axum::response::Response;
use sea_orm::ActiveValue::Set;
use tables::Table;

use super::columns::{Columns, Field, Mapping, numbers};
use super::entries::Entry;
use super::run::{Loaded, forecast, load};
use crate::auth::desk::Desk;
use crate::error::{Error, Result};
use crate::imports::Import;
use crate::imports::frame::{Frame, filled, keep, read};
use crate::imports::lines::Outcome;
use crate::imports::model::ActiveModel;
use crate::web::forms::{Checker, Errors, Fields};
use crate::web::page_with;
use crate::web::visit::Visit;

/// Rows that are shown as entries.
const SHOWN: usize = 10;

#[derive(Template)]
#[template(path = "imports/organisations/preview.html")]
struct Preview<'a> {
    v: &'a Visit,
    staff: &'a Desk,
    frame: Frame<'a>,
    columns: Vec<Choice>,
    shown: Vec<Shown>,
}

/// A field with the columns that can be chosen for it.
struct Choice {
    name: String,
    label: String,
    options: Vec<String>,
}

/// A row as it would become an entry.
struct Shown {
    name: String,
    details: String,
    place: String,
    reached: String,
    hours: String,
    outcome: String,
}

/// The form as the import stands.
pub(in crate::imports) async fn get(desk: &Desk, import: &Import) -> Result<Response> {
    let mut fields = filled(&desk.visit, import);
    for field in Field::ALL {
        fields.push(&name_of(field), import.mapping.get(field));
    }
    if import.anyway {
        fields.push("anyway", "yes");
    }
    show(desk, import, &fields, &Errors::default()).await
}

/// Keeps what was set; with the button "import" it begins.
pub(in crate::imports) async fn post(desk: &Desk, import: &Import, fields: &Fields) -> Result<Response> {
    let v = &desk.visit;
    let Loaded { table, .. } = loaded(v, import).await?;
    let mut c = Checker::new(v, fields);
    let row = read(&mut c, &v.platform);
    let mapping = mapping(&mut c, &table);
    if fields.get("do") == "import" && c.errors.is_empty() && !Columns::new(&mapping, &table).is_enough() {
        c.wrong(&name_of(Field::Name), "import-not-enough");
    }
    let errors = c.errors;
    let Some(row) = row.filter(|_| errors.is_empty()) else {
        return show(desk, import, fields, &errors).await;
    };
    let anyway = fields.has("anyway", "yes");
    keep(v, import, ActiveModel { mapping: Set(mapping), anyway: Set(anyway), ..row }, fields).await
}

/// The name of a field's choice in the form.
fn name_of(field: Field) -> String {
    format!("map_{}", field.stem())
}

fn mapping(c: &mut Checker<'_>, table: &Table) -> Mapping {
    let mut mapping = Mapping::default();
    for field in Field::ALL {
        let name = name_of(field);
        let typed = c.fields.get(&name).to_owned();
        if typed.is_empty() || numbers(table, &typed).is_some() {
            mapping.set(field, &typed);
        } else {
            c.wrong(&name, "field-choose");
        }
    }
    mapping
}

async fn loaded(v: &Visit, import: &Import) -> Result<Loaded> {
    let content = import.file().ok_or(Error::Gone)?;
    let loaded = load(&v.platform, content, import.mapping.clone(), import.category_id).await;
    loaded.map_err(|problem| Error::Internal(problem.to_string()))
}

async fn show(desk: &Desk, import: &Import, fields: &Fields, errors: &Errors) -> Result<Response> {
    let v = &desk.visit;
    let Loaded { table, entries } = loaded(v, import).await?;
    let forecast = forecast(&v.read(), &import.source, &entries, import.anyway).await?;
    let named = entries.iter().map(|entry| (entry.line, entry.name.clone()));
    let frame = Frame::new(v, import, (fields, errors), &forecast, named);
    let first = entries.iter().zip(&forecast.lines).take(SHOWN);
    let page = Preview {
        columns: Field::ALL.into_iter().map(|field| choice(v, field, &table, fields)).collect(),
        shown: first.map(|(entry, (outcome, _))| shown(v, entry, *outcome)).collect(),
        v,
        staff: desk,
        frame,
    };
    page_with(page.frame.status(), &page)
}

fn choice(v: &Visit, field: Field, table: &Table, fields: &Fields) -> Choice {
    let name = name_of(field);
    let mut options = table.columns.clone();
    let chosen = fields.get(&name);
    if !chosen.is_empty()
        && !options.iter().any(|option| option == chosen)
        && numbers(table, chosen).is_some()
    {
        options.insert(0, chosen.to_owned());
    }
    Choice { label: v.t(&format!("import-field-{}", field.stem())), name, options }
}

fn shown(v: &Visit, entry: &Entry, outcome: Outcome) -> Shown {
    let outcome = v.t(&format!("import-outcome-{}", outcome.stem()));
    let Some(said) = &entry.said else {
        let empty = String::new;
        let name = entry.name.clone();
        return Shown { name, details: empty(), place: empty(), reached: empty(), hours: empty(), outcome };
    };
    let place = said.place.label(v.lang.into());
    let mut reached: Vec<String> = said.ways.phone.iter().map(|phone| v.phone(phone)).collect();
    reached.extend(said.ways.links().into_iter().map(|(_, link)| link.to_owned()));
    let short: String = said.details.chars().take(120).collect();
    Shown {
        name: said.name.clone(),
        details: if short.len() < said.details.len() { format!("{short}…") } else { short },
        place: said.address.as_ref().map_or_else(|| place.clone(), |address| format!("{address}, {place}")),
        reached: reached.join(", "),
        hours: said.hours.clone(),
        outcome,
    }
}
