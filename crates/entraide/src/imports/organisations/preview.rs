//! The preview of a list of organisations: which column was taken for what, and what would become of each row.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use sea_orm::ActiveValue::Set;
use tables::Table;

use super::columns::{Columns, Field, Mapping, numbers};
use super::entries::Entry;
use super::run::{Loaded, forecast, load};
use crate::auth::desk::Desk;
use crate::board::model::Kind;
use crate::error::{Error, Result};
use crate::imports::lines::Outcome;
use crate::imports::model::{self as imports, ActiveModel, Counts};
use crate::imports::notes::Note;
use crate::imports::report::{TOLD, Told};
use crate::imports::run::Forecast;
use crate::imports::start::MAX_SOURCE;
use crate::imports::{Import, page_of};
use crate::listings::fields::line;
use crate::web::forms::{Checker, Errors, Fields};
use crate::web::visit::Visit;
use crate::web::{go, page_with};

/// Rows that are shown as entries.
const SHOWN: usize = 10;

#[derive(Template)]
#[template(path = "imports/organisations/preview.html")]
struct Preview<'a> {
    v: &'a Visit,
    staff: &'a Desk,
    import: &'a Import,
    fields: &'a Fields,
    errors: &'a Errors,
    kinds: Vec<(&'a str, &'a str)>,
    columns: Vec<Choice>,
    counts: Counts,
    shown: Vec<Shown>,
    told: Told,
    /// What the button says.
    go: String,
    missing: Vec<String>,
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
    let kind = desk.visit.platform.category(import.category_id);
    let mut fields = Fields::of(&[
        ("source", import.source.clone()),
        ("type", kind.map_or_else(String::new, |kind| kind.slug.clone())),
    ]);
    for field in Field::ALL {
        fields.push(&name_of(field), import.mapping.get(field));
    }
    for (name, is_set) in [("anyway", import.anyway), ("close_missing", import.close_missing)] {
        if is_set {
            fields.push(name, "yes");
        }
    }
    show(desk, import, &fields, &Errors::default(), StatusCode::OK).await
}

/// Keeps what was set; with the button "import" it begins.
pub(in crate::imports) async fn post(desk: &Desk, import: &Import, fields: &Fields) -> Result<Response> {
    let v = &desk.visit;
    let is_begun = fields.get("do") == "import";
    let Loaded { table, .. } = loaded(v, import).await?;
    let mut c = Checker::new(v, fields);
    let source = line(&mut c, "source", MAX_SOURCE);
    if source.is_none() {
        c.wrong("source", "import-source-needed");
    }
    let kind = v.platform.offered_by_slug(Kind::Organisation, fields.get("type"));
    if kind.is_none() {
        c.wrong("type", "field-choose");
    }
    let mapping = mapping(&mut c, &table);
    if is_begun && c.errors.is_empty() && !Columns::new(&mapping, &table).is_enough() {
        c.wrong(&name_of(Field::Name), "import-not-enough");
    }
    let errors = c.errors;
    let (Some(source), Some(kind)) = (source.filter(|_| errors.is_empty()), kind) else {
        return show(desk, import, fields, &errors, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let row = ActiveModel {
        source: Set(source),
        category_id: Set(kind.id),
        mapping: Set(mapping),
        anyway: Set(!fields.get("anyway").is_empty()),
        close_missing: Set(!fields.get("close_missing").is_empty()),
        ..Default::default()
    };
    let tx = v.tx().await?;
    imports::set(&tx, import.id, row, is_begun).await?;
    tx.commit().await?;
    Ok(go(&page_of(v, import.id)))
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

async fn show(
    desk: &Desk,
    import: &Import,
    fields: &Fields,
    errors: &Errors,
    status: StatusCode,
) -> Result<Response> {
    let v = &desk.visit;
    let Loaded { table, entries } = loaded(v, import).await?;
    let Forecast { lines, mut missing, counts } =
        forecast(&v.read(), &import.source, &entries, import.anyway).await?;
    missing.truncate(TOLD);
    let all = entries.iter().zip(&lines);
    let named =
        |(entry, line): (&Entry, &(Outcome, Vec<Note>))| (entry.line, entry.name.clone(), line.clone());
    let told = Told::new(v, all.clone().map(named));
    let page = Preview {
        kinds: v
            .platform
            .offered_for(Kind::Organisation)
            .map(|kind| (kind.slug.as_str(), v.say(&kind.labels.0)))
            .collect(),
        columns: Field::ALL.into_iter().map(|field| choice(v, field, &table, fields)).collect(),
        counts,
        shown: all.take(SHOWN).map(|(entry, (outcome, _))| shown(v, entry, *outcome)).collect(),
        told,
        missing,
        go: v.t1("import-go", "count", import.rows),
        v,
        staff: desk,
        import,
        fields,
        errors,
    };
    page_with(status, &page)
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
