//! What becomes of each mission of a feed, and its being written down.

use std::collections::HashMap;

use chrono::Duration;
use sea_orm::ActiveValue::Set;
use sea_orm::QuerySelect as _;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;

use super::entries::{Entry, Said};
use crate::board::model as board;
use crate::db::scope::{Scope, Tx};
use crate::events::{Actor, Line};
use crate::imports::lines::Outcome;
use crate::imports::model::Model;
use crate::imports::notes::{Note, Why};
use crate::imports::run::Fate;
use crate::missions::jobs::CheckMission;
use crate::missions::model::{self as missions, Closed, Column, Entity, Mission, State, blank};
use crate::missions::slots::{self, NewSlot, Slot};
use crate::moderation::nudge::nudge;
use crate::platforms::model::Platform;

/// Days after which a mission that its feed has not brought again leaves the board.
const FRESH_DAYS: i64 = 60;

/// Of which entry of the directory a mission is, by the key of its organisation: none is known before it is written;
/// or why there cannot be one.
pub(super) type Hosts = HashMap<String, Result<Option<Uuid>, Vec<Note>>>;

/// What becomes of a mission of a feed.
#[derive(Debug, PartialEq, Eq)]
enum Verdict {
    Create,
    /// It says something else than the last time, or comes back.
    Update,
    /// It says the same: a sign of life.
    Unchanged,
    Refuse(Vec<Note>),
}

/// The missions that a source has brought, by their keys there; their rows are locked inside a transaction (`lock`).
/// One query.
pub(super) async fn known<C: ConnectionTrait>(
    scope: &Scope<C>,
    source: &str,
    entries: &[Entry],
    lock: bool,
) -> Result<HashMap<String, Mission>, DbErr> {
    let keys = entries.iter().filter(|entry| entry.said.is_some()).map(|entry| entry.key.as_str());
    let mut rows =
        scope.find::<Entity>().filter(Column::Source.eq(source)).filter(Column::SourceKey.is_in(keys));
    if lock {
        rows = rows.lock_exclusive();
    }
    let keyed = |row: Mission| Some((row.source_key.clone()?, row));
    Ok(rows.all(scope.conn()).await?.into_iter().filter_map(keyed).collect())
}

fn judge(entry: &Entry, held: Option<&Mission>, hosts: &Hosts) -> Verdict {
    if entry.said.is_none() {
        return Verdict::Refuse(entry.notes.clone());
    }
    let refuse = |why| Verdict::Refuse(vec![Note::new(why, &entry.name)]);
    if let Some(Err(why)) = hosts.get(&entry.host) {
        return Verdict::Refuse(why.clone());
    }
    let Some(held) = held else { return Verdict::Create };
    match (held.state, held.close_reason) {
        (State::Closed, Some(Closed::Refused)) | (State::Draft | State::Waiting, _) => refuse(Why::TakenDown),
        (State::Closed, Some(Closed::Withdrawn)) => refuse(Why::Withdrawn),
        (State::Open, _) if held.source_mark.as_ref() == Some(&entry.mark) => Verdict::Unchanged,
        (State::Open | State::Closed, _) => Verdict::Update,
    }
}

/// What would become of a mission.
pub(super) fn fate(entry: &Entry, held: Option<&Mission>, hosts: &Hosts) -> Fate {
    outcome(entry, judge(entry, held, hosts), held.map(|held| held.id))
}

fn outcome(entry: &Entry, verdict: Verdict, id: Option<Uuid>) -> Fate {
    match verdict {
        Verdict::Create => (Outcome::Created, entry.notes.clone(), id),
        Verdict::Update => (Outcome::Updated, entry.notes.clone(), id),
        Verdict::Unchanged => (Outcome::Unchanged, Vec::new(), id),
        Verdict::Refuse(notes) => (Outcome::Refused, notes, id),
    }
}

/// What a batch of missions writes.
#[derive(Default)]
struct Batch {
    created: Vec<(Mission, Vec<Slot>)>,
    postings: Vec<board::Posting>,
    /// Looked at again at the usual time.
    alive: Vec<Uuid>,
    events: Vec<Line>,
    has_flags: bool,
}

/// Writes missions down: in few statements those that are new, and those that say the same.
pub(super) async fn apply(
    tx: &Tx,
    platform: &Platform,
    import: &Model,
    hosts: &Hosts,
    entries: &[Entry],
) -> Result<Vec<Fate>, DbErr> {
    let mut known = known(&**tx, &import.source, entries, true).await?;
    let mut batch = Batch::default();
    let mut fates = Vec::new();
    let actor = import.staff_id.map_or(Actor::System, Actor::Staff);
    for entry in entries {
        let held = known.remove(&entry.key);
        let verdict = judge(entry, held.as_ref(), hosts);
        let host = hosts.get(&entry.host).and_then(|host| host.as_ref().ok().copied().flatten());
        let id = match (&verdict, &entry.said, host, held) {
            (Verdict::Create, Some(said), Some(host), _) => {
                let mut new = blank(tx, tx.ids.uuid(), host);
                new.source = Some(import.source.clone());
                new.source_key = Some(entry.key.clone());
                new.version = 1;
                fill(&mut new, tx, entry, said);
                batch.events.push(Line::new("mission-imported", actor).listing(new.id));
                let id = new.id;
                batch.create(tx, platform, new, &said.slots);
                Some(id)
            }
            (Verdict::Update, Some(said), Some(host), Some(mut held)) => {
                let (before, was_closed) = (held.next_check_at, held.state == State::Closed);
                let (mark, flags, since) = (held.mark(), held.flags.clone(), held.check_since);
                held.organisation_id = host;
                fill(&mut held, tx, entry, said);
                if mark == held.mark() {
                    // What a referent has let pass stays passed, what waits for one waits.
                    (held.flags, held.check_since) = (flags, since);
                }
                batch.has_flags |= held.check_since.is_some();
                held.clear(tx).await?;
                slots::add(tx, held.id, said.slots.clone()).await?;
                if let Some(at) = held.next_check_at
                    && (was_closed || before.is_some_and(|before| at < before))
                {
                    tx.enqueue(&CheckMission { mission: held.id }, at).await?;
                }
                held.keep(tx, platform).await?;
                batch.events.push(Line::new("mission-imported-again", actor).listing(held.id));
                Some(held.id)
            }
            (Verdict::Unchanged, Some(said), _, Some(held)) => {
                match check_at(tx, said) {
                    at if at == usual(tx) => batch.alive.push(held.id),
                    // One that ends before is looked at then.
                    at if held.next_check_at != Some(at) => put_off(tx, &[held.id], at).await?,
                    _ => {}
                }
                Some(held.id)
            }
            (.., held) => held.map(|held| held.id),
        };
        fates.push(outcome(entry, verdict, id));
    }
    batch.write(tx).await?;
    Ok(fates)
}

/// What a mission says now: open, and looked at again when it is over, or when its feed should have come again.
fn fill(mission: &mut Mission, tx: &Tx, entry: &Entry, said: &Said) {
    mission.say(said.mission.clone());
    mission.apply_url = Some(said.apply_url.clone());
    mission.source_mark = Some(entry.mark.clone());
    mission.state = State::Open;
    mission.opened_at = Some(mission.opened_at.or(said.posted).unwrap_or(tx.now));
    mission.closed_at = None;
    mission.close_reason = None;
    // Words that smell of money bring it to a referent.
    mission.check_since = (!mission.flags.0.is_empty()).then_some(tx.now);
    mission.next_check_at = Some(check_at(tx, said));
}

fn check_at(tx: &Tx, said: &Said) -> DateTimeUtc {
    let at = ends(&said.slots).map_or_else(|| usual(tx), |end| end.min(usual(tx)));
    at.max(tx.now + Duration::minutes(1))
}

/// Puts the next check of missions off. Nothing that anybody sees is changed by it; the job of the earlier moment will
/// look again.
async fn put_off(tx: &Tx, missions: &[Uuid], at: DateTimeUtc) -> Result<(), DbErr> {
    let update = tx.update::<Entity>().col_expr(Column::NextCheckAt, Expr::value(at));
    update.filter(Column::Id.is_in(missions.iter().copied())).exec(tx.conn()).await?;
    Ok(())
}

fn usual(tx: &Tx) -> DateTimeUtc {
    tx.now + Duration::days(FRESH_DAYS)
}

/// When nobody can come any more: where it has a date when that begins.
fn ends(slots: &[NewSlot]) -> Option<DateTimeUtc> {
    let end = |slot: &NewSlot| {
        let (starts, ends) = slot.when.times();
        starts.or(ends)
    };
    slots.iter().map(end).collect::<Option<Vec<_>>>()?.into_iter().max()
}

impl Batch {
    fn create(&mut self, tx: &Tx, platform: &Platform, new: Mission, dates: &[NewSlot]) {
        let slots: Vec<_> = dates.iter().map(|slot| slots::of_mission(tx, new.id, slot.clone())).collect();
        self.postings.extend(new.postings(&slots, tx.now, platform).up);
        self.has_flags |= new.check_since.is_some();
        self.created.push((new, slots));
    }

    async fn write(self, tx: &Tx) -> Result<(), DbErr> {
        for (new, _) in &self.created {
            if let Some(at) = new.next_check_at {
                tx.enqueue(&CheckMission { mission: new.id }, at).await?;
            }
        }
        let (missions, dates): (Vec<_>, Vec<_>) = self.created.into_iter().unzip();
        if !missions.is_empty() {
            let row = |new| missions::ActiveModel { platform_id: Set(tx.platform), ..Mission::into(new) };
            tx.insert_all(missions.into_iter().map(row).collect()).await?;
            slots::insert(tx, dates.into_iter().flatten().collect()).await?;
        }
        if !self.postings.is_empty() {
            board::put_new(tx, self.postings).await?;
        }
        if !self.alive.is_empty() {
            put_off(tx, &self.alive, usual(tx)).await?;
        }
        if self.has_flags {
            nudge(tx).await?;
        }
        Line::write_all(self.events, tx).await
    }
}
