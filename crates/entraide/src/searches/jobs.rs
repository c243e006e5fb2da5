//! What happens to saved searches by themselves: the letter of the week, a reminder to confirm,
//! forgetting. One job of a platform looks at all that is due, some hundred at a time.

use std::collections::HashMap;
use std::sync::Arc;

use queue::{Job, JobError, JobMeta};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use super::digest;
use super::model::{self as searches, FORGET_UNCONFIRMED, Search, State};
use crate::board::index::Board;
use crate::db::scope::Tx;
use crate::mail::letter::{Letter, send};
use crate::people::model as people;
use crate::platforms::model::Platform;
use crate::state::App;

/// So many at a time: the writing connection is not held for long.
const BATCH: usize = 200;

/// Looks at the searches whose `next_check_at` has come.
#[derive(Debug, Serialize, Deserialize)]
pub struct CheckSearches {}

impl Job for CheckSearches {
    const NAME: &'static str = "searches.check";

    /// One look sees all that is due.
    fn dedup_key(&self) -> Option<String> {
        Some("searches".into())
    }
}

/// Runs [`CheckSearches`]. What it decides, the letters, and when it looks again are one transaction,
/// so no week has two letters; what a letter tells is found when it leaves.
///
/// # Errors
/// When the database fails; the queue tries again.
pub async fn run(app: App, _: CheckSearches, meta: JobMeta) -> Result<(), JobError> {
    let platform =
        app.directory.by_id(meta.platform_id).ok_or_else(|| JobError::Retry("platform unknown".into()))?;
    let board = app.boards.current(&app, platform.id()).await?;
    let tx = app.tx(meta.platform_id).await?;
    let due = searches::due(&tx, BATCH as u64).await?;
    let is_full = due.len() == BATCH;
    let mut active = Vec::new();
    for search in due {
        match search.state {
            State::Active => active.push(search),
            State::Awaiting if tx.now < search.created_at + FORGET_UNCONFIRMED => {
                searches::remind(&tx, search).await?;
            }
            State::Awaiting | State::Stopped => searches::forget(&tx, search).await?,
            State::Forgotten => {}
        }
    }
    write(&tx, &board, active, &platform).await?;
    meta.complete(tx.conn()).await?;
    let next = if is_full { Some(tx.now) } else { searches::next_due(&tx).await? };
    if let Some(next) = next {
        tx.enqueue(&CheckSearches {}, next).await?;
    }
    tx.commit().await?;
    Ok(())
}

/// Puts the letters of those that there is something new for in the post.
async fn write(tx: &Tx, board: &Arc<Board>, active: Vec<Search>, platform: &Platform) -> Result<(), DbErr> {
    if active.is_empty() {
        return Ok(());
    }
    let people = tx.find::<people::Entity>();
    let people = people.filter(people::Column::Id.is_in(active.iter().map(|search| search.person_id)));
    let people: HashMap<Uuid, people::Model> =
        people.all(tx.conn()).await?.into_iter().map(|person| (person.id, person)).collect();
    let has_news = |search: &&Search| {
        let person = people.get(&search.person_id);
        person.is_some_and(|person| {
            let lang = platform.lang(Some(person.lang()));
            digest::is_news(&board.read().0, search, platform, lang, tx.now)
        })
    };
    let letters: Vec<(Uuid, Uuid)> =
        active.iter().filter(has_news).map(|search| (search.person_id, search.id)).collect();
    for (person, search) in letters {
        send(tx, Letter::SearchNews, person, search).await?;
    }
    let all: Vec<Uuid> = active.iter().map(|search| search.id).collect();
    searches::plan_all(tx, &all, platform).await
}
