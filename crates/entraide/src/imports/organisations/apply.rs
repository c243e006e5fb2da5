//! Writes some rows of an import down, in one transaction and few statements.

use chrono::Duration;
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;

use super::entries::Entry;
use super::judge::{Known, Others, Verdict, judge, known};
use crate::board::model as board;
use crate::db::scope::Tx;
use crate::events::{Actor, Line};
use crate::imports::lines::Outcome;
use crate::imports::model::Model;
use crate::imports::notes::{Note, Why};
use crate::imports::run::Fate;
use crate::organisations::areas::{self, Served};
use crate::organisations::change::FRESH_DAYS;
use crate::organisations::create::blank;
use crate::organisations::jobs::CheckOrganisation;
use crate::organisations::model::{self as organisation, Column, Entity, Organisation, State};
use crate::platforms::model::Platform;

/// What a batch of rows writes.
#[derive(Default)]
struct Batch<'a> {
    created: Vec<Organisation>,
    /// Their jobs have ended.
    returned: Vec<Uuid>,
    served: Vec<(Uuid, &'a Served)>,
    alive: Vec<Uuid>,
    events: Vec<Line>,
    fates: Vec<Fate>,
}

/// Writes rows down: the entries, and what becomes of each.
pub(in crate::imports) async fn apply(
    tx: &Tx,
    platform: &Platform,
    import: &Model,
    others: &Others,
    entries: &[Entry],
) -> Result<Vec<Fate>, DbErr> {
    let mut known = known(&**tx, &import.source, entries, true).await?;
    let mut batch = Batch::default();
    let actor = import.staff_id.map_or(Actor::System, Actor::Staff);
    let today = tx.now.with_timezone(&platform.tz()).date_naive();
    for entry in entries {
        let verdict = judge(entry, &known, others, import.anyway);
        let held = known.held.remove(&entry.key);
        let id = match (&verdict, &entry.said, held) {
            (Verdict::Create, Some(said), _) => {
                let mut new = blank(tx, tx.ids.uuid(), entry.kind);
                new.source = Some(import.source.clone());
                new.source_key = Some(entry.key.clone());
                fill(&mut new, tx, entry, today);
                batch.served.push((new.id, &said.served));
                batch.events.push(Line::new("org-imported", actor).listing(new.id));
                new.version = 1;
                let id = new.id;
                batch.created.push(new);
                Some(id)
            }
            (Verdict::Update, Some(said), Some(mut held)) => {
                if held.state == State::Closed {
                    batch.returned.push(held.id);
                }
                fill(&mut held, tx, entry, today);
                held.keep(tx).await?;
                batch.served.push((held.id, &said.served));
                batch.events.push(Line::new("org-imported-again", actor).listing(held.id));
                Some(held.id)
            }
            (Verdict::Unchanged, _, Some(mut held)) => {
                if held.is_stale() {
                    // Its page says so no more.
                    held.reminders = 0;
                    held.next_check_at = Some(tx.now + Duration::days(FRESH_DAYS));
                    held.keep(tx).await?;
                } else {
                    batch.alive.push(held.id);
                }
                Some(held.id)
            }
            (_, _, held) => held.filter(|held| held.state == State::Open).map(|held| held.id),
        };
        batch.fates.push(outcome(entry, verdict, id));
    }
    batch.write(tx).await
}

/// What an entry says now: open, and looked at again in three months.
fn fill(organisation: &mut Organisation, tx: &Tx, entry: &Entry, today: Date) {
    if let Some(said) = &entry.said {
        organisation.say((**said).clone());
    }
    organisation.category_id = entry.kind;
    organisation.source_mark = Some(entry.mark.clone());
    organisation.sourced_on = Some(entry.day.unwrap_or(today));
    organisation.state = State::Open;
    organisation.opened_at = Some(organisation.opened_at.unwrap_or(tx.now));
    organisation.closed_at = None;
    organisation.close_reason = None;
    organisation.reminders = 0;
    organisation.next_check_at = Some(tx.now + Duration::days(FRESH_DAYS));
}

impl Batch<'_> {
    async fn write(self, tx: &Tx) -> Result<Vec<Fate>, DbErr> {
        let next = tx.now + Duration::days(FRESH_DAYS);
        let check = |organisation: Uuid| CheckOrganisation { organisation };
        let jobs: Vec<_> = self.created.iter().map(|new| new.id).chain(self.returned).map(check).collect();
        tx.enqueue_all(&jobs, next).await?;
        let postings: Vec<_> = self.created.iter().map(Organisation::posting).collect();
        if !postings.is_empty() {
            let row =
                |new| organisation::ActiveModel { platform_id: Set(tx.platform), ..Organisation::into(new) };
            tx.insert_all(self.created.into_iter().map(row).collect()).await?;
            board::put_new(tx, postings).await?;
        }
        if !self.served.is_empty() {
            areas::replace_all(tx, &self.served).await?;
        }
        if !self.alive.is_empty() {
            // Nothing that anybody sees is changed by it; the job of the earlier moment will look again.
            tx.update::<Entity>()
                .col_expr(Column::Reminders, Expr::value(0))
                .col_expr(Column::NextCheckAt, Expr::value(next))
                .filter(Column::Id.is_in(self.alive))
                .exec(tx.conn())
                .await?;
        }
        Line::write_all(self.events, tx).await?;
        Ok(self.fates)
    }
}

/// What would become of an entry.
pub(in crate::imports) fn fate(entry: &Entry, known: &Known, others: &Others, anyway: bool) -> Fate {
    let held = known.held.get(&entry.key).filter(|held| held.state == State::Open);
    outcome(entry, judge(entry, known, others, anyway), held.map(|held| held.id))
}

/// What has become of an entry, what there is to say of it, and which organisation it is.
fn outcome(entry: &Entry, verdict: Verdict, id: Option<Uuid>) -> Fate {
    match verdict {
        Verdict::Create => (Outcome::Created, entry.notes.clone(), id),
        Verdict::Update => (Outcome::Updated, entry.notes.clone(), id),
        Verdict::Unchanged => (Outcome::Unchanged, Vec::new(), id),
        Verdict::There(other, name) => (Outcome::Refused, vec![Note::new(Why::There, &name)], other),
        Verdict::Refuse(notes) => (Outcome::Refused, notes, id),
    }
}
