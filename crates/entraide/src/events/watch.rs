//! What other processes have done: whoever changes something writes a line in the log, so that the
//! number of lines since a moment tells whether anything has happened.
//!
//! Commit order is not time order: a line may appear that is older than others. So lines are counted
//! from a moment that lies a minute back at least, and not the newest is compared.

use std::collections::HashMap;

use chrono::{DateTime, Duration, Utc};
use sea_orm::entity::prelude::*;
use sea_orm::{FromQueryResult, QuerySelect};

use super::{Column, Entity};
use crate::state::App;

/// Longer than any transaction lasts, and the clocks of two machines differ.
const OVERLAP: Duration = Duration::seconds(60);

/// One process's view of the log.
#[derive(Debug)]
pub struct Watch {
    since: DateTime<Utc>,
    lines: HashMap<Uuid, i64>,
}

#[derive(FromQueryResult)]
struct Lines {
    platform_id: Uuid,
    lines: i64,
}

impl Watch {
    /// Begins to watch.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn begin(app: &App) -> Result<Self, DbErr> {
        let now = app.clock.now();
        let since = now - OVERLAP;
        let watch = Self { since, lines: lines(app, since).await? };
        // What happened before this moment may have been missed.
        for platform in app.directory.all().iter() {
            app.news.of(platform.id()).ring();
        }
        app.news.looked(now);
        Ok(watch)
    }

    /// Rings for each platform in which something has happened since the last look, here or in another
    /// process. One query for all of them, now and then two.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn look(&mut self, app: &App) -> Result<(), DbErr> {
        let now = app.clock.now();
        // The later count is begun first, so that no line falls between the two.
        let later = if now - self.since > OVERLAP * 2 {
            let since = now - OVERLAP;
            Some(Self { since, lines: lines(app, since).await? })
        } else {
            None
        };
        let lines = lines(app, self.since).await?;
        for (platform, lines) in &lines {
            if self.lines.get(platform) != Some(lines) {
                app.news.of(*platform).ring();
            }
        }
        app.news.looked(now);
        *self = later.unwrap_or(Self { since: self.since, lines });
        Ok(())
    }
}

#[expect(clippy::disallowed_methods, reason = "counted for all platforms at once")]
async fn lines(app: &App, since: DateTime<Utc>) -> Result<HashMap<Uuid, i64>, DbErr> {
    let counted = Entity::find()
        .select_only()
        .column(Column::PlatformId)
        .column_as(Column::Id.count(), "lines")
        .filter(Column::At.gte(since))
        .group_by(Column::PlatformId)
        .into_model::<Lines>()
        .all(&app.db.read)
        .await?;
    Ok(counted.into_iter().map(|one| (one.platform_id, one.lines)).collect())
}
