//! `entraide platform import-groups`: organisations from another directory, from a file.

use std::path::{Path, PathBuf};

use clap::Args;
use sea_orm::QueryFilter as _;
use sea_orm::QueryOrder as _;
use sea_orm::entity::prelude::ColumnTrait as _;
use serde_json::json;
use uuid::Uuid;

use super::{Failure, say};
use crate::board::model::Kind;
use crate::i18n::Lang;
use crate::imports::frame::{MAX_SOURCE, usual_kind};
use crate::imports::lines::{self, Outcome};
use crate::imports::model::{self as imports, Counts, Wanted, What};
use crate::imports::notes::Note;
use crate::imports::organisations::columns::{Columns, Field, Mapping, numbers};
use crate::imports::organisations::run::{forecast, load};
use crate::imports::run::{Forecast, run};
use crate::imports::start::number_first;
use crate::listings::fields::one_line;
use crate::platforms::model::Platform;
use crate::state::App;

#[derive(Args, Debug)]
pub(super) struct Import {
    /// The list: CSV, JSON or GeoJSON.
    file: PathBuf,
    /// Slug of the platform.
    #[arg(long)]
    pub(super) platform: String,
    /// What the list is called; everybody sees it, and the next edition must be called the same.
    #[arg(long)]
    source: String,
    /// A field and the column that holds it (`name=Titel`, `address=number + street`); `name=` for none.
    #[arg(long, value_name = "FIELD=COLUMN")]
    map: Vec<String>,
    /// Slug of the type of rows that name none.
    #[arg(long = "type", value_name = "SLUG")]
    kind: Option<String>,
    /// Only say what would become of each row.
    #[arg(long)]
    dry_run: bool,
    /// Also what seems to be in the directory already.
    #[arg(long)]
    anyway: bool,
    /// What the list has no more leaves the directory.
    #[arg(long)]
    close_missing: bool,
    /// The report as JSON.
    #[arg(long)]
    json: bool,
}

/// A line of the report.
pub(super) struct Said {
    line: u32,
    outcome: Outcome,
    name: String,
    id: Option<Uuid>,
    notes: Vec<Note>,
}

/// What would become of rows: number and name of each, and what the file has no more.
pub(super) fn foreseen(rows: Vec<(u32, String)>, seen: Forecast, close_missing: bool) -> (Vec<Said>, Counts) {
    let said = |((line, name), (outcome, notes)): ((u32, String), (Outcome, Vec<Note>))| Said {
        line,
        outcome,
        name,
        id: None,
        notes,
    };
    let mut said: Vec<Said> = rows.into_iter().zip(seen.lines).map(said).collect();
    let outcome = if close_missing { Outcome::Closed } else { Outcome::Missing };
    let gone = seen.missing.into_iter();
    said.extend(gone.map(|name| Said { line: 0, outcome, name, id: None, notes: Vec::new() }));
    (said, seen.counts)
}

/// The name of a source, if it may be one.
pub(super) fn source(typed: &str) -> Result<String, Failure> {
    let name = one_line(typed).filter(|name| name.chars().count() <= MAX_SOURCE);
    name.ok_or_else(|| Failure(format!("--source: 1 to {MAX_SOURCE} characters")))
}

/// A file, and its name.
pub(super) fn file(path: &Path) -> Result<(Vec<u8>, String), Failure> {
    let content = std::fs::read(path).map_err(|error| Failure(format!("{}: {error}", path.display())))?;
    Ok((content, path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into())))
}

impl Import {
    pub(super) async fn run(self, app: &App, platform: std::sync::Arc<Platform>) -> Result<(), Failure> {
        let source = source(&self.source)?;
        let (content, file_name) = file(&self.file)?;
        let table = tables::read(&content)
            .map_err(|problem| Failure(format!("{}: {problem}", self.file.display())))?;
        let mapping = self.mapping(&table, &platform)?;
        let kind = self.kind(&platform)?;
        if !self.json {
            say(&format!("{} rows; columns:", table.rows.len()));
            for field in Field::ALL {
                let columns = mapping.get(field);
                say(&format!("  {:<10} {}", field.stem(), if columns.is_empty() { "-" } else { columns }));
            }
        }
        let began = std::time::Instant::now();
        let (said, counts) = if self.dry_run {
            self.look(app, &platform, &source, content, &mapping, kind).await?
        } else {
            let wanted = Wanted {
                what: What::Organisations,
                source,
                file_name,
                content,
                rows: table.rows.len(),
                staff: None,
                kind,
                mapping: mapping.clone(),
                anyway: self.anyway,
                close_missing: self.close_missing,
            };
            bring(app, &platform, wanted).await?
        };
        print(&said, counts, (self.json, self.dry_run), &json!(mapping), began.elapsed());
        Ok(())
    }

    /// The guessed columns, with those that were set.
    fn mapping(&self, table: &tables::Table, platform: &Platform) -> Result<Mapping, Failure> {
        let mut mapping = Mapping::guess(table, number_first(platform));
        for set in &self.map {
            let (field, column) = set.split_once('=').unwrap_or((set, ""));
            let stems = Field::ALL.map(Field::stem).join(", ");
            let field = Field::of(field.trim())
                .ok_or_else(|| Failure(format!("--map {set}: {field:?} is none of {stems}")))?;
            let column = column.trim();
            if !column.is_empty() && numbers(table, column).is_none() {
                let columns = table.columns.join(", ");
                return Err(Failure(format!("--map {set}: the columns are {columns}")));
            }
            mapping.set(field, column);
        }
        if Columns::new(&mapping, table).is_enough() {
            return Ok(mapping);
        }
        let columns = table.columns.join(", ");
        Err(Failure(format!(
            "a name and a place are needed: say which of these columns holds them (--map): {columns}"
        )))
    }

    fn kind(&self, platform: &Platform) -> Result<Uuid, Failure> {
        let Some(slug) = &self.kind else { return Ok(usual_kind(platform)?) };
        let known = platform.offered_by_slug(Kind::Organisation, slug).map(|kind| kind.id);
        known.ok_or_else(|| {
            let all: Vec<&str> =
                platform.offered_for(Kind::Organisation).map(|kind| kind.slug.as_str()).collect();
            Failure(format!("--type {slug:?} is none of {}", all.join(", ")))
        })
    }

    /// What would become of each row.
    async fn look(
        &self,
        app: &App,
        platform: &std::sync::Arc<Platform>,
        source: &str,
        content: Vec<u8>,
        mapping: &Mapping,
        kind: Uuid,
    ) -> Result<(Vec<Said>, Counts), Failure> {
        let loaded = load(platform, content, mapping.clone(), kind).await?;
        let seen = forecast(&app.read(platform.id()), source, &loaded.entries, self.anyway).await?;
        let rows = loaded.entries.into_iter().map(|entry| (entry.line, entry.name)).collect();
        Ok(foreseen(rows, seen, self.close_missing))
    }
}

/// Prints the report; as JSON with `more` in it.
pub(super) fn print(
    said: &[Said],
    counts: Counts,
    (json, dry_run): (bool, bool),
    more: &serde_json::Value,
    took: std::time::Duration,
) {
    let Counts { created, updated, unchanged, refused, missing } = counts;
    if json {
        let line = |one: &Said| {
            let notes: Vec<_> = one
                .notes
                .iter()
                .map(|note| json!({ "why": note.why.stem(), "about": note.about, "text": note.said(Lang::En) }))
                .collect();
            let outcome = one.outcome.stem();
            json!({ "line": one.line, "outcome": outcome, "name": one.name, "id": one.id, "notes": notes })
        };
        let counts = json!({
            "created": created, "updated": updated, "unchanged": unchanged, "refused": refused,
            "missing": missing,
        });
        let lines: Vec<_> = said.iter().map(line).collect();
        let all = json!({
            "dry_run": dry_run, "mapping": more, "counts": counts, "lines": lines, "seconds": took.as_secs_f64(),
        });
        return say(&all.to_string());
    }
    for one in said.iter().filter(|one| !one.notes.is_empty() || one.line == 0) {
        let at = if one.line == 0 { "-".to_owned() } else { one.line.to_string() };
        let notes: Vec<String> = one.notes.iter().map(|note| note.said(Lang::En)).collect();
        say(&format!("{at}\t{}\t{}\t{}", one.outcome.stem(), one.name, notes.join(" ")));
    }
    let would = if dry_run { "would be " } else { "" };
    say(&format!(
        "{would}{created} created, {updated} updated, {unchanged} unchanged, {refused} refused; {missing} no longer in \
         the file; {:.1} s",
        took.as_secs_f64()
    ));
}

/// Imports, here and now.
pub(super) async fn bring(
    app: &App,
    platform: &std::sync::Arc<Platform>,
    wanted: Wanted,
) -> Result<(Vec<Said>, Counts), Failure> {
    let tx = app.tx(platform.id()).await?;
    let id = imports::add(&tx, wanted).await?;
    imports::start(&tx, id).await?;
    tx.commit().await?;
    let scope = app.read(platform.id());
    let gone = || Failure("the import is gone".into());
    let import = scope.get::<imports::Entity>(id).await?.ok_or_else(gone)?;
    run(app, platform, &import, None).await?;
    let done = scope.get::<imports::Entity>(id).await?.ok_or_else(gone)?;
    let rows = scope.find::<lines::Entity>().filter(lines::Column::ImportId.eq(id));
    let rows =
        rows.order_by_asc(lines::Column::Line).order_by_asc(lines::Column::Id).all(scope.conn()).await?;
    let said = rows.into_iter().map(|row| Said {
        line: u32::try_from(row.line).unwrap_or(0),
        outcome: row.outcome,
        name: row.name,
        id: row.entry_id,
        notes: row.notes.0,
    });
    Ok((said.collect(), done.counts()))
}
