//! An import runs batch by batch, each in a short transaction that also says how far it is: one that was
//! interrupted goes on where it was.

use std::collections::HashSet;
use std::sync::Arc;

use queue::{JobError, JobMeta};
use sea_orm::DbErr;
use tables::Table;
use uuid::Uuid;

use super::apply::{apply, line, outcome};
use super::columns::{Columns, Mapping};
use super::entries::{self, Entry};
use super::judge::{judge, known, missing, others};
use super::model::lines::{self, Outcome};
use super::model::{self as imports, Counts, Model, State};
use super::notes::Note;
use crate::db::scope::{Read, Tx};
use crate::events::Actor;
use crate::organisations::change::close;
use crate::organisations::model::{Closed, State as Standing, lock};
use crate::platforms::model::Platform;
use crate::state::App;

/// Rows that are written in one transaction: nobody waits long for the writer.
const BATCH: usize = 250;

/// A file that was read.
#[derive(Debug)]
pub struct Loaded {
    /// As it is.
    pub table: Table,
    /// What its rows say.
    pub entries: Vec<Entry>,
}

/// Reads a file with these columns, on a thread of its own.
///
/// # Errors
/// When the file is no table.
pub async fn load(
    platform: &Arc<Platform>,
    content: Vec<u8>,
    mapping: Mapping,
    kind: Uuid,
) -> Result<Loaded, tables::Problem> {
    let platform = Arc::clone(platform);
    let read = move || {
        let table = tables::read(&content)?;
        let columns = Columns::new(&mapping, &table);
        let entries = entries::read(&table, &columns, &platform, kind);
        Ok(Loaded { table, entries })
    };
    tokio::task::spawn_blocking(read).await.unwrap_or(Err(tables::Problem::Empty))
}

/// What would become of rows, and what there is to say of each.
#[derive(Debug, Default)]
pub struct Forecast {
    /// Of each row in its order.
    pub lines: Vec<(Outcome, Vec<Note>)>,
    /// Names of what the file does not have any more.
    pub missing: Vec<String>,
    /// All together.
    pub counts: Counts,
}

/// Says what would become of rows. Some queries, and two for each 250 rows.
///
/// # Errors
/// When the database fails.
pub async fn forecast(
    scope: &Read,
    source: &str,
    entries: &[Entry],
    anyway: bool,
) -> Result<Forecast, DbErr> {
    let others = others(scope, source).await?;
    let mut forecast = Forecast::default();
    for batch in entries.chunks(BATCH) {
        let known = known(scope, source, batch, false).await?;
        for entry in batch {
            let line = outcome(entry, judge(entry, &known, &others, anyway));
            forecast.counts.add(line.0);
            forecast.lines.push(line);
        }
    }
    let gone = missing(scope, source, &keys(entries)).await?;
    forecast.missing = gone.into_iter().map(|(_, name)| name).collect();
    forecast.counts.missing = i32::try_from(forecast.missing.len()).unwrap_or(i32::MAX);
    Ok(forecast)
}

fn keys(entries: &[Entry]) -> HashSet<&str> {
    entries.iter().map(|entry| entry.key.as_str()).collect()
}

/// Runs an import to its end; with `meta` that of its job too.
///
/// # Errors
/// When the database fails, or when its file is none.
pub async fn run(
    app: &App,
    platform: &Arc<Platform>,
    import: &Model,
    meta: Option<&JobMeta>,
) -> Result<(), JobError> {
    let content = import.file().ok_or_else(|| JobError::Fail("the file is gone".into()))?;
    let loaded = load(platform, content, import.mapping.clone(), import.category_id).await;
    let Loaded { entries, .. } = loaded.map_err(|problem| JobError::Fail(problem.to_string()))?;
    let others = others(&app.read(import.platform_id), &import.source).await?;
    let mut done = import.done;
    for batch in entries.get(usize::try_from(done).unwrap_or(0)..).unwrap_or_default().chunks(BATCH) {
        let tx = app.tx(import.platform_id).await?;
        let counts = apply(&tx, platform, import, &others, batch).await?;
        let rows = i32::try_from(batch.len()).unwrap_or(i32::MAX);
        if !imports::count(&tx, import.id, done, rows, counts).await? {
            return Err(JobError::Retry("another worker is at it".into()));
        }
        tx.commit().await?;
        done += rows;
    }
    let gone = missing(&app.read(import.platform_id), &import.source, &keys(&entries)).await?;
    if import.close_missing {
        for batch in gone.chunks(BATCH) {
            let tx = app.tx(import.platform_id).await?;
            close_all(&tx, platform, import, batch).await?;
            told(&tx, import, batch, Outcome::Closed, done).await?;
            tx.commit().await?;
        }
    }
    let tx = app.tx(import.platform_id).await?;
    if !import.close_missing {
        told(&tx, import, &gone, Outcome::Missing, done).await?;
    }
    imports::end(&tx, import.id, State::Done).await?;
    if let Some(meta) = meta {
        meta.complete(tx.conn()).await?;
    }
    tx.commit().await?;
    Ok(())
}

/// Takes entries out of the directory that their source has no more.
async fn close_all(
    tx: &Tx,
    platform: &Platform,
    import: &Model,
    gone: &[(Uuid, String)],
) -> Result<(), DbErr> {
    let actor = import.staff_id.map_or(Actor::System, Actor::Staff);
    for (id, _) in gone {
        if let Some(mut held) = lock(tx, *id).await?.filter(|held| held.state != Standing::Closed) {
            close(tx, &mut held, Closed::Missing, actor, platform).await?;
        }
    }
    Ok(())
}

/// Writes down what the file has no more.
async fn told(
    tx: &Tx,
    import: &Model,
    gone: &[(Uuid, String)],
    outcome: Outcome,
    done: i32,
) -> Result<(), DbErr> {
    let line = |(id, name): &(Uuid, String)| line(tx, import.id, (0, name), outcome, Some(*id), Vec::new());
    let lines: Vec<lines::ActiveModel> = gone.iter().map(line).collect();
    let missing = i32::try_from(lines.len()).unwrap_or(i32::MAX);
    tx.insert_all(lines).await?;
    imports::count(tx, import.id, done, 0, Counts { missing, ..Counts::default() }).await?;
    Ok(())
}
