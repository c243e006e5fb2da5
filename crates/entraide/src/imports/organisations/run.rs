//! A list of organisations: read, compared with the directory, and written down.

use std::collections::HashSet;
use std::ops::Range;
use std::sync::Arc;

use sea_orm::DbErr;
use sea_orm::prelude::Uuid;
use tables::Table;

use super::apply::{apply, fate};
use super::columns::{Columns, Mapping};
use super::entries::{self, Entry};
use super::judge::{Others, known, missing, others};
use crate::db::scope::{Read, Tx};
use crate::events::Actor;
use crate::imports::model::Model;
use crate::imports::run::{BATCH, Fate, Forecast};
use crate::organisations::change;
use crate::organisations::model::{Closed, State, lock};
use crate::platforms::model::Platform;
use crate::state::App;

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
    let mut lines = Vec::new();
    for batch in entries.chunks(BATCH) {
        let known = known(scope, source, batch, false).await?;
        let fate = |entry: &Entry| {
            let (outcome, notes, _) = fate(entry, &known, &others, anyway);
            (outcome, notes)
        };
        lines.extend(batch.iter().map(fate));
    }
    Ok(Forecast::new(lines, missing(scope, source, &keys(entries)).await?))
}

fn keys(entries: &[Entry]) -> HashSet<&str> {
    entries.iter().map(|entry| entry.key.as_str()).collect()
}

/// A list while it is imported.
pub(in crate::imports) struct Directory {
    pub(in crate::imports) entries: Vec<Entry>,
    others: Others,
}

impl Directory {
    pub(in crate::imports) async fn new(
        app: &App,
        platform: &Arc<Platform>,
        import: &Model,
        content: Vec<u8>,
    ) -> Result<Result<Self, tables::Problem>, DbErr> {
        let others = others(&app.read(import.platform_id), &import.source).await?;
        let loaded = load(platform, content, import.mapping.clone(), import.category_id).await;
        Ok(loaded.map(|loaded| Self { entries: loaded.entries, others }))
    }

    pub(in crate::imports) async fn apply(
        &self,
        tx: &Tx,
        platform: &Platform,
        import: &Model,
        rows: Range<usize>,
    ) -> Result<Vec<Fate>, DbErr> {
        let rows = self.entries.get(rows).unwrap_or_default();
        apply(tx, platform, import, &self.others, rows).await
    }

    pub(in crate::imports) async fn missing(
        &self,
        scope: &Read,
        source: &str,
    ) -> Result<Vec<(Uuid, String)>, DbErr> {
        missing(scope, source, &keys(&self.entries)).await
    }
}

/// Takes entries out of the directory that their source has no more.
pub(in crate::imports) async fn close(
    tx: &Tx,
    platform: &Platform,
    import: &Model,
    gone: &[(Uuid, String)],
) -> Result<(), DbErr> {
    let actor = import.staff_id.map_or(Actor::System, Actor::Staff);
    for (id, _) in gone {
        if let Some(mut held) = lock(tx, *id).await?.filter(|held| held.state != State::Closed) {
            change::close(tx, &mut held, Closed::Missing, actor, platform).await?;
        }
    }
    Ok(())
}
