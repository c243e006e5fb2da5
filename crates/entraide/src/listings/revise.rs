//! The person changes an ask while it lasts.

use chrono::{DateTime, Duration, Utc};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, ExprTrait as _};
use serde_json::json;

use super::change::{Change, finish, lock};
use super::model::{Answers, Column, DueKind, Entity, Model, State, Where};
use super::posting::show;
use crate::commitments::model as commitment;
use crate::db::scope::Tx;
use crate::events::{Actor, Line};
use crate::helpers::model::Words;
use crate::mark::mark;
use crate::platforms::model::Platform;

/// What can be changed, already checked.
#[derive(Clone)]
pub struct Revision {
    /// When help is needed.
    pub due_kind: DueKind,
    /// By when.
    pub due_at: DateTime<Utc>,
    /// The same place, perhaps another street.
    pub place: Where,
    /// In the person's words.
    pub details: String,
    /// Answers to the category's questions.
    pub answers: Answers,
    /// Spoken languages.
    pub languages: Vec<String>,
    /// Helpers needed.
    pub capacity: i16,
}

/// What became of a revision.
#[derive(Debug)]
pub enum Revised {
    /// It is written down.
    Done,
    /// Somebody has changed the same things meanwhile, or more helpers have said yes than are
    /// wanted now. This is the ask as it is.
    Conflict(Box<Model>),
    /// The ask has ended.
    Finished,
}

impl Model {
    /// A mark of what the person can change. It is compared instead of the row's version, because
    /// a wave or a yes that comes while somebody writes is no conflict.
    #[must_use]
    pub fn mark(&self) -> String {
        let contents = json!([
            self.details,
            self.street,
            self.due_kind.to_value(),
            self.due_at,
            self.answers,
            self.languages,
            self.capacity,
        ]);
        mark(contents.to_string(), 12)
    }
}

/// Changes an ask that still looks as the person has `seen` it. Who searches is searched anew at
/// once where the search itself changes; promises are asked about after the new day.
///
/// # Errors
/// When the database fails.
pub async fn revise(
    tx: &Tx,
    listing: Uuid,
    seen: &str,
    new: Revision,
    platform: &Platform,
) -> Result<Revised, DbErr> {
    let found = lock(tx, listing).await?;
    let Some(ask) = found.filter(|ask| !ask.state.is_finished()) else {
        return Ok(Revised::Finished);
    };
    if ask.mark() != seen || new.capacity < ask.taken {
        return Ok(Revised::Conflict(Box::new(ask)));
    }
    let due_changed = (ask.due_kind, ask.due_at) != (new.due_kind, Some(new.due_at));
    let search_changed = due_changed || ask.languages.0 != new.languages || ask.capacity != new.capacity;
    let capacity = new.capacity;
    let due_at = new.due_at;
    write(tx, ask.id, new).await?;
    let actor = Actor::Person(ask.asker());
    Line::new("ask-changed", actor).listing(ask.id).write(tx).await?;
    let promises = commitment::of_listing(tx, ask.id).await?;
    if due_changed {
        let after = due_at.clamp(tx.now, tx.now + Duration::days(14)) + Duration::days(1);
        for promise in &promises {
            if promise.state == commitment::State::Accepted {
                commitment::remind_again(tx, promise.id, 0, after).await?;
            }
        }
    }
    if !matches!(ask.state, State::Open | State::Matched) {
        return Ok(Revised::Done);
    }
    let running = promises.iter().any(|promise| promise.state.is_running());
    if capacity > ask.taken {
        if ask.state == State::Matched {
            let change = Change::default().state(State::Open);
            change.check_at(tx.now).make(tx, ask.id).await?;
        } else if search_changed {
            Change::default().check_at(tx.now).make(tx, ask.id).await?;
        }
    } else if running && ask.state == State::Open {
        let change = Change::default().state(State::Matched).hands_off();
        change.check_at(tx.now + Duration::days(1)).make(tx, ask.id).await?;
    } else if !running && kept(&promises) >= capacity {
        // All who were wanted have come.
        finish(tx, ask.id, State::Done, None, platform.rules.retention_days).await?;
        Line::new("ask-done", actor).listing(ask.id).write(tx).await?;
    }
    Ok(Revised::Done)
}

/// How many promises were kept.
fn kept(promises: &[commitment::Model]) -> i16 {
    let kept = promises.iter().filter(|promise| promise.state == commitment::State::Done);
    i16::try_from(kept.count()).unwrap_or(i16::MAX)
}

async fn write(tx: &Tx, listing: Uuid, new: Revision) -> Result<(), DbErr> {
    let place = new.place;
    tx.update::<Entity>()
        .col_expr(Column::DueKind, Expr::value(new.due_kind))
        .col_expr(Column::DueAt, Expr::value(new.due_at))
        .col_expr(Column::Street, Expr::value(place.street))
        .col_expr(Column::Lat, Expr::value(place.exact.lat))
        .col_expr(Column::Lon, Expr::value(place.exact.lon))
        .col_expr(Column::PublicLat, Expr::value(place.public.lat))
        .col_expr(Column::PublicLon, Expr::value(place.public.lon))
        .col_expr(Column::Cell, Expr::value(geo::cell_of(place.public).to_i64()))
        .col_expr(Column::Details, Expr::value(new.details))
        .col_expr(Column::Answers, Expr::value(new.answers))
        .col_expr(Column::Languages, Expr::value(Words(new.languages)))
        .col_expr(Column::Capacity, Expr::value(new.capacity))
        .col_expr(Column::Version, Expr::col(Column::Version).add(1))
        .col_expr(Column::UpdatedAt, Expr::value(tx.now))
        .filter(Column::Id.eq(listing))
        .exec(tx.conn())
        .await?;
    show(tx, listing).await
}
