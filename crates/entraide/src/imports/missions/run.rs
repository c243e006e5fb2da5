//! A feed of missions: read, compared with what it brought before, and written down. Its organisations come first.

use std::collections::HashSet;
use std::ops::Range;
use std::sync::Arc;

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use sea_orm::{DbErr, QuerySelect as _};

use super::apply::{Hosts, apply, fate, known};
use super::entries::{self, Entries, Entry};
use super::feed;
use crate::db::scope::{Read, Tx};
use crate::events::Actor;
use crate::imports::lines::Outcome;
use crate::imports::model::Model;
use crate::imports::notes::{Note, Why};
use crate::imports::organisations;
use crate::imports::organisations::entries::Entry as Host;
use crate::imports::run::{BATCH, Fate, Forecast};
use crate::missions::change;
use crate::missions::model::{Closed, Column, Entity, State, lock};
use crate::platforms::model::Platform;
use crate::state::App;

/// Reads a feed, on a thread of its own. `kind` is the type of organisations that name none.
///
/// # Errors
/// When the file is no feed.
pub async fn load(
    platform: &Arc<Platform>,
    content: Vec<u8>,
    kind: Uuid,
    now: DateTime<Utc>,
) -> Result<Entries, tables::Problem> {
    let platform = Arc::clone(platform);
    let read = move || Ok(entries::read(&feed::read(&content)?, &platform, kind, now));
    tokio::task::spawn_blocking(read).await.unwrap_or(Err(tables::Problem::Empty))
}

/// Says what would become of the missions of a feed. Some queries, and three for each 250 of them.
///
/// # Errors
/// When the database fails.
pub async fn forecast(scope: &Read, source: &str, feed: &Entries) -> Result<Forecast, DbErr> {
    let others = organisations::judge::others(scope, source).await?;
    let mut hosts = Hosts::new();
    for batch in feed.hosts.chunks(BATCH) {
        let known = organisations::judge::known(scope, source, batch, false).await?;
        let fate = |host| organisations::apply::fate(host, &known, &others, false);
        hosts.extend(batch.iter().map(|host| standing(host, fate(host))));
    }
    let mut lines = Vec::new();
    for batch in feed.missions.chunks(BATCH) {
        let known = known(scope, source, batch, false).await?;
        lines.extend(batch.iter().map(|entry| {
            let (outcome, notes, _) = fate(entry, known.get(&entry.key), &hosts);
            (outcome, notes)
        }));
    }
    Ok(Forecast::new(lines, missing(scope, source, &feed.missions).await?))
}

/// Where an organisation of a feed stands in the directory: also one that its own people keep up, or that is there
/// from elsewhere; or why it does not.
fn standing(host: &Host, (outcome, notes, id): Fate) -> (String, Result<Option<Uuid>, Vec<Note>>) {
    let is_there = outcome != Outcome::Refused || id.is_some();
    let why = || std::iter::once(Note::new(Why::Host, &host.name)).chain(notes).collect();
    (host.key.clone(), if is_there { Ok(id) } else { Err(why()) })
}

/// Missions of a source that its feed does not have any more. One query.
async fn missing(scope: &Read, source: &str, entries: &[Entry]) -> Result<Vec<(Uuid, String)>, DbErr> {
    let keys: HashSet<&str> = entries.iter().map(|entry| entry.key.as_str()).collect();
    let rows = scope.find::<Entity>().filter(Column::Source.eq(source)).filter(Column::State.eq(State::Open));
    let rows = rows.select_only().columns([Column::Id, Column::SourceKey, Column::Title]);
    let rows: Vec<(Uuid, Option<String>, String)> = rows.into_tuple().all(scope.conn()).await?;
    let is_gone = |key: Option<&str>| key.is_none_or(|key| !keys.contains(key));
    let gone = rows.into_iter().filter(|(_, key, _)| is_gone(key.as_deref()));
    let mut gone: Vec<(Uuid, String)> = gone.map(|(id, _, title)| (id, title)).collect();
    gone.sort_by(|a, b| (&a.1, a.0).cmp(&(&b.1, b.0)));
    Ok(gone)
}

/// A feed while it is imported.
pub(in crate::imports) struct Feed {
    pub(in crate::imports) entries: Vec<Entry>,
    hosts: Hosts,
}

impl Feed {
    /// Reads a feed, and writes its organisations down.
    pub(in crate::imports) async fn new(
        app: &App,
        platform: &Arc<Platform>,
        import: &Model,
        content: Vec<u8>,
    ) -> Result<Result<Self, tables::Problem>, DbErr> {
        let Entries { missions: entries, hosts: listed } =
            match load(platform, content, import.category_id, app.clock.now()).await {
                Ok(entries) => entries,
                Err(problem) => return Ok(Err(problem)),
            };
        let others = organisations::judge::others(&app.read(import.platform_id), &import.source).await?;
        let mut hosts = Hosts::new();
        for batch in listed.chunks(BATCH) {
            let tx = app.tx(import.platform_id).await?;
            let fates = organisations::apply::apply(&tx, platform, import, &others, batch).await?;
            tx.commit().await?;
            hosts.extend(batch.iter().zip(fates).map(|(host, fate)| standing(host, fate)));
        }
        Ok(Ok(Self { entries, hosts }))
    }

    pub(in crate::imports) async fn apply(
        &self,
        tx: &Tx,
        platform: &Platform,
        import: &Model,
        rows: Range<usize>,
    ) -> Result<Vec<Fate>, DbErr> {
        apply(tx, platform, import, &self.hosts, self.entries.get(rows).unwrap_or_default()).await
    }

    pub(in crate::imports) async fn missing(
        &self,
        scope: &Read,
        source: &str,
    ) -> Result<Vec<(Uuid, String)>, DbErr> {
        missing(scope, source, &self.entries).await
    }
}

/// Takes missions off the board that their feed has no more.
pub(in crate::imports) async fn close(
    tx: &Tx,
    platform: &Platform,
    import: &Model,
    gone: &[(Uuid, String)],
) -> Result<(), DbErr> {
    let actor = import.staff_id.map_or(Actor::System, Actor::Staff);
    for (id, _) in gone {
        if let Some(mut held) = lock(tx, *id).await?.filter(|held| held.state == State::Open) {
            change::close(tx, &mut held, Closed::Missing, actor, platform).await?;
        }
    }
    Ok(())
}
