//! The preview of a feed of missions: what would become of each.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use sea_orm::ActiveValue::Set;

use super::entries::{Entry, Said};
use super::run::{forecast, load};
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
use crate::missions::slots::{NewSlot, When};
use crate::web::forms::{Checker, Errors, Fields};
use crate::web::visit::Visit;
use crate::web::{go, page_with};

/// Missions that are shown.
const SHOWN: usize = 10;

#[derive(Template)]
#[template(path = "imports/missions/preview.html")]
struct Preview<'a> {
    v: &'a Visit,
    staff: &'a Desk,
    import: &'a Import,
    fields: &'a Fields,
    errors: &'a Errors,
    kinds: Vec<(&'a str, &'a str)>,
    counts: Counts,
    shown: Vec<Shown>,
    told: Told,
    /// What the button says.
    go: String,
    missing: Vec<String>,
}

/// A mission as it would stand on the board.
struct Shown {
    title: String,
    field: String,
    organisation: String,
    place: String,
    when: String,
    outcome: String,
}

/// The form as the import stands.
pub(in crate::imports) async fn get(desk: &Desk, import: &Import) -> Result<Response> {
    let kind = desk.visit.platform.category(import.category_id);
    let mut fields = Fields::of(&[
        ("source", import.source.clone()),
        ("type", kind.map_or_else(String::new, |kind| kind.slug.clone())),
    ]);
    if import.close_missing {
        fields.push("close_missing", "yes");
    }
    show(desk, import, &fields, &Errors::default(), StatusCode::OK).await
}

/// Keeps what was set; with the button "import" it begins.
pub(in crate::imports) async fn post(desk: &Desk, import: &Import, fields: &Fields) -> Result<Response> {
    let v = &desk.visit;
    let mut c = Checker::new(v, fields);
    let source = line(&mut c, "source", MAX_SOURCE);
    if source.is_none() {
        c.wrong("source", "import-source-needed");
    }
    let kind = v.platform.offered_by_slug(Kind::Organisation, fields.get("type"));
    if kind.is_none() {
        c.wrong("type", "field-choose");
    }
    let errors = c.errors;
    let (Some(source), Some(kind)) = (source.filter(|_| errors.is_empty()), kind) else {
        return show(desk, import, fields, &errors, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let row = ActiveModel {
        source: Set(source),
        category_id: Set(kind.id),
        close_missing: Set(!fields.get("close_missing").is_empty()),
        ..Default::default()
    };
    let tx = v.tx().await?;
    imports::set(&tx, import.id, row, fields.get("do") == "import").await?;
    tx.commit().await?;
    Ok(go(&page_of(v, import.id)))
}

async fn show(
    desk: &Desk,
    import: &Import,
    fields: &Fields,
    errors: &Errors,
    status: StatusCode,
) -> Result<Response> {
    let v = &desk.visit;
    let content = import.file().ok_or(Error::Gone)?;
    let feed = load(&v.platform, content, import.category_id, v.now).await;
    let feed = feed.map_err(|problem| Error::Internal(problem.to_string()))?;
    let Forecast { lines, mut missing, counts } = forecast(&v.read(), &import.source, &feed).await?;
    missing.truncate(TOLD);
    let all = feed.missions.iter().zip(&lines);
    let named =
        |(entry, line): (&Entry, &(Outcome, Vec<Note>))| (entry.line, entry.name.clone(), line.clone());
    let told = Told::new(v, all.clone().map(named));
    let of = |entry: &Entry| {
        let host = feed.hosts.iter().find(|host| host.key == entry.host);
        host.map_or_else(String::new, |host| host.name.clone())
    };
    let shown = all.filter(|(entry, _)| entry.said.is_some()).take(SHOWN);
    let page = Preview {
        kinds: v
            .platform
            .offered_for(Kind::Organisation)
            .map(|kind| (kind.slug.as_str(), v.say(&kind.labels.0)))
            .collect(),
        counts,
        shown: shown
            .filter_map(|(entry, (outcome, _))| Some(row(v, entry.said.as_deref()?, of(entry), *outcome)))
            .collect(),
        told,
        missing,
        go: v.t1("import-go-missions", "count", import.rows),
        v,
        staff: desk,
        import,
        fields,
        errors,
    };
    page_with(status, &page)
}

fn row(v: &Visit, said: &Said, organisation: String, outcome: Outcome) -> Shown {
    let field = v.platform.category(said.mission.category_id);
    let site = said.mission.site.as_ref();
    Shown {
        title: said.mission.text.title.clone(),
        field: field.map_or_else(String::new, |field| v.say(&field.labels.0).to_owned()),
        organisation,
        place: site.map_or_else(|| v.t("offer-remote"), |site| site.place.label(v.lang.into())),
        when: said.slots.first().map_or_else(String::new, |slot| when(v, slot)),
        outcome: v.t(&format!("import-outcome-{}", outcome.stem())),
    }
}

fn when(v: &Visit, slot: &NewSlot) -> String {
    let (starts, ends) = match slot.when {
        When::Date(from, until) => (Some(from), Some(until)),
        When::Any(until) => (None, until),
    };
    crate::missions::words::span(starts, ends, v.lang, v.platform.tz())
}
