//! An import runs batch by batch, each in a short transaction that also says how far it is: one that was
//! interrupted goes on where it was.

use std::ops::Range;
use std::sync::Arc;

use queue::{JobError, JobMeta};
use sea_orm::DbErr;
use sea_orm::prelude::Uuid;

use super::lines::{self, Outcome};
use super::missions::run::Feed;
use super::model::{self as imports, Counts, Model, State, What};
use super::notes::{Note, Notes};
use super::organisations::run::Directory;
use crate::db::scope::{Read, Tx};
use crate::platforms::model::Platform;
use crate::state::App;

/// Rows that are written in one transaction: nobody waits long for the writer.
pub(super) const BATCH: usize = 250;

/// What became of a row, what there is to say of it, and of which organisation or mission it is.
pub(super) type Fate = (Outcome, Vec<Note>, Option<Uuid>);

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

impl Forecast {
    pub(super) fn new(lines: Vec<(Outcome, Vec<Note>)>, gone: Vec<(Uuid, String)>) -> Self {
        let missing: Vec<String> = gone.into_iter().map(|(_, name)| name).collect();
        let mut counts =
            Counts { missing: i32::try_from(missing.len()).unwrap_or(i32::MAX), ..Counts::default() };
        lines.iter().for_each(|(outcome, _)| counts.add(*outcome));
        Self { lines, missing, counts }
    }
}

/// A file that was read, of either kind.
enum List {
    Organisations(Directory),
    Missions(Feed),
}

impl List {
    /// Where a row stands in the file, and its name.
    fn named(&self, at: usize) -> Option<(u32, &str)> {
        match self {
            Self::Organisations(list) => list.entries.get(at).map(|entry| (entry.line, entry.name.as_str())),
            Self::Missions(list) => list.entries.get(at).map(|entry| (entry.line, entry.name.as_str())),
        }
    }

    fn len(&self) -> usize {
        match self {
            Self::Organisations(list) => list.entries.len(),
            Self::Missions(list) => list.entries.len(),
        }
    }

    async fn apply(
        &self,
        tx: &Tx,
        platform: &Platform,
        import: &Model,
        rows: Range<usize>,
    ) -> Result<Vec<Fate>, DbErr> {
        match self {
            Self::Organisations(list) => list.apply(tx, platform, import, rows).await,
            Self::Missions(list) => list.apply(tx, platform, import, rows).await,
        }
    }

    async fn missing(&self, scope: &Read, source: &str) -> Result<Vec<(Uuid, String)>, DbErr> {
        match self {
            Self::Organisations(list) => list.missing(scope, source).await,
            Self::Missions(list) => list.missing(scope, source).await,
        }
    }

    async fn close(
        &self,
        tx: &Tx,
        platform: &Platform,
        import: &Model,
        gone: &[(Uuid, String)],
    ) -> Result<(), DbErr> {
        match self {
            Self::Organisations(_) => super::organisations::run::close(tx, platform, import, gone).await,
            Self::Missions(_) => super::missions::run::close(tx, platform, import, gone).await,
        }
    }
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
    let failed = |problem: tables::Problem| JobError::Fail(problem.to_string());
    let list = match import.what {
        What::Organisations => {
            List::Organisations(Directory::new(app, platform, import, content).await?.map_err(failed)?)
        }
        What::Missions => List::Missions(Feed::new(app, platform, import, content).await?.map_err(failed)?),
    };
    let mut done = import.done;
    loop {
        let from = usize::try_from(done).unwrap_or(0).min(list.len());
        let rows = from..list.len().min(from + BATCH);
        if rows.is_empty() {
            break;
        }
        let tx = app.tx(import.platform_id).await?;
        let fates = list.apply(&tx, platform, import, rows.clone()).await?;
        let number = i32::try_from(rows.len()).unwrap_or(i32::MAX);
        let named = rows.filter_map(|at| list.named(at)).zip(fates).collect();
        let counts = told(&tx, import.id, named).await?;
        if !imports::count(&tx, import.id, done, number, counts).await? {
            return Err(JobError::Retry("another worker is at it".into()));
        }
        tx.commit().await?;
        done += number;
    }
    let gone = list.missing(&app.read(import.platform_id), &import.source).await?;
    let outcome = if import.close_missing { Outcome::Closed } else { Outcome::Missing };
    for batch in gone.chunks(BATCH) {
        let tx = app.tx(import.platform_id).await?;
        if import.close_missing {
            list.close(&tx, platform, import, batch).await?;
        }
        let named = batch.iter().map(|(id, name)| ((0, name.as_str()), (outcome, Vec::new(), Some(*id))));
        let counts = told(&tx, import.id, named.collect()).await?;
        imports::count(&tx, import.id, done, 0, counts).await?;
        tx.commit().await?;
    }
    let tx = app.tx(import.platform_id).await?;
    imports::end(&tx, import.id, State::Done).await?;
    if let Some(meta) = meta {
        meta.complete(tx.conn()).await?;
    }
    tx.commit().await?;
    Ok(())
}

/// Writes lines of the report down, and counts them.
async fn told(tx: &Tx, import: Uuid, named: Vec<((u32, &str), Fate)>) -> Result<Counts, DbErr> {
    let mut counts = Counts::default();
    let line = |((line, name), (outcome, notes, entry)): ((u32, &str), Fate)| {
        counts.add(outcome);
        lines::new(tx.ids.uuid(), import, (line, name), outcome, entry, Notes(notes))
    };
    let lines = named.into_iter().map(line).collect();
    tx.insert_all(lines).await?;
    Ok(counts)
}
