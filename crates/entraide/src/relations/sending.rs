//! How a message of the team leaves: so many a minute, each once. Who gets it is written down when it begins, a row
//! for each, so that a crash or a second job sends nothing twice; what leaves is composed then
//! ([`crate::mail::bulletins`]).

use std::collections::{HashMap, HashSet};

use chrono::Duration;
use queue::{Job, JobError, JobMeta};
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;
use sea_orm::{Condition, QueryOrder as _, QuerySelect as _, QueryTrait as _};
use serde::{Deserialize, Serialize};

use super::bulletins::recipients::{self, State as Fate};
use super::bulletins::{Bulletin, Column, Entity, State, line, lock};
use crate::db::scope::{Scope, Tx};
use crate::i18n::Lang;
use crate::mail::letter::{Letter, send_all};
use crate::organisations::leads;
use crate::organisations::model as organisation;
use crate::people::model as people;
use crate::state::App;

/// So many letters of a message leave in a minute: mail servers take many at once for a flood.
pub const PER_MINUTE: u64 = 60;

/// Puts the next part of a message in the post.
#[derive(Debug, Serialize, Deserialize)]
pub struct SendBulletin {
    /// The message.
    pub bulletin: Uuid,
}

impl Job for SendBulletin {
    const NAME: &'static str = "relations.send";
}

/// Somebody to whom a message would go.
#[derive(Clone, Debug)]
pub struct Reader {
    /// Who leads…
    pub lead: Uuid,
    /// … this organisation…
    pub organisation: Uuid,
    /// … and reads this language.
    pub lang: Lang,
    /// [`Fate::Waiting`], or why nothing is sent.
    pub fate: Fate,
}

/// All who lead the organisations of a condition, but for those that have ended. An address gets one letter, however
/// many organisations it leads. Two queries.
///
/// # Errors
/// When the database fails.
pub async fn readers<C: ConnectionTrait>(
    scope: &Scope<C>,
    condition: Condition,
) -> Result<Vec<Reader>, DbErr> {
    use organisation::State::{Open, Paused, Waiting};
    let held = scope.find::<organisation::Entity>().filter(condition);
    let held = held.filter(organisation::Column::State.is_in([Waiting, Open, Paused]));
    let held = held.select_only().column(organisation::Column::Id).into_query();
    let leading = scope
        .find::<leads::Entity>()
        .filter(leads::Column::State.eq(leads::State::Active))
        .filter(leads::Column::OrganisationId.in_subquery(held));
    let those = leading.clone().select_only().column(leads::Column::PersonId).into_query();
    let people = scope.find::<people::Entity>().filter(people::Column::Id.in_subquery(those));
    let people: HashMap<Uuid, people::Model> =
        people.all(scope.conn()).await?.into_iter().map(|person| (person.id, person)).collect();
    let leading = leading.order_by_asc(leads::Column::CreatedAt).order_by_asc(leads::Column::Id);
    let mut told: HashSet<&str> = HashSet::new();
    let mut readers = Vec::new();
    for lead in leading.all(scope.conn()).await? {
        let Some(person) = people.get(&lead.person_id) else { continue };
        let fate = match &person.email {
            None => Fate::Dropped,
            Some(_) if lead.messages_off_at.is_some() => Fate::Off,
            Some(_) if !person.can_be_mailed() => Fate::Bounced,
            Some(email) if !told.insert(email) => Fate::Same,
            Some(_) => Fate::Waiting,
        };
        readers.push(Reader { lead: lead.id, organisation: lead.organisation_id, lang: person.lang(), fate });
    }
    Ok(readers)
}

/// Begins to send a draft; `false` when it is none any more, or nobody would get it.
///
/// # Errors
/// When the database fails.
pub async fn begin(tx: &Tx, bulletin: Uuid, readers: &[Reader], by: Uuid) -> Result<bool, DbErr> {
    let draft = lock(tx, bulletin).await?.filter(|held| held.state == State::Draft);
    if draft.is_none() || !readers.iter().any(|reader| reader.fate == Fate::Waiting) {
        return Ok(false);
    }
    let row = |reader: &Reader| recipients::ActiveModel {
        id: Set(tx.ids.uuid()),
        bulletin_id: Set(bulletin),
        organisation_id: Set(reader.organisation),
        lead_id: Set(reader.lead),
        state: Set(reader.fate),
        changed_at: Set(tx.now),
        ..Default::default()
    };
    tx.insert_all(readers.iter().map(row).collect()).await?;
    tx.update::<Entity>()
        .col_expr(Column::State, Expr::value(State::Sending.to_value()))
        .col_expr(Column::NextAt, Expr::value(tx.now))
        .col_expr(Column::BegunAt, Expr::value(tx.now))
        .filter(Column::Id.eq(bulletin))
        .exec(tx.conn())
        .await?;
    line("bulletin-begun", bulletin, by).write(tx).await?;
    tx.enqueue(&SendBulletin { bulletin }, tx.now).await?;
    Ok(true)
}

/// Stops a message: what has not left stays here. Stopped twice, it is stopped once.
///
/// # Errors
/// When the database fails.
pub async fn stop(tx: &Tx, bulletin: Uuid, by: Uuid) -> Result<(), DbErr> {
    if lock(tx, bulletin).await?.is_none_or(|held| held.state != State::Sending) {
        return Ok(());
    }
    end(tx, bulletin, State::Stopped).await?;
    tx.update::<recipients::Entity>()
        .col_expr(recipients::Column::State, Expr::value(Fate::Dropped.to_value()))
        .col_expr(recipients::Column::ChangedAt, Expr::value(tx.now))
        .filter(recipients::Column::BulletinId.eq(bulletin))
        .filter(recipients::Column::State.eq(Fate::Waiting))
        .exec(tx.conn())
        .await?;
    line("bulletin-stopped", bulletin, by).write(tx).await
}

async fn end(tx: &Tx, bulletin: Uuid, state: State) -> Result<(), DbErr> {
    tx.update::<Entity>()
        .col_expr(Column::State, Expr::value(state.to_value()))
        .col_expr(Column::NextAt, Expr::value(Option::<DateTimeUtc>::None))
        .col_expr(Column::EndedAt, Expr::value(tx.now))
        .filter(Column::Id.eq(bulletin))
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// What has become of the letter to one recipient. What is known for good stays.
///
/// # Errors
/// When the database fails.
pub async fn settle(tx: &Tx, recipient: Uuid, fate: Fate) -> Result<(), DbErr> {
    settle_all(tx, &[recipient], fate).await
}

async fn settle_all(tx: &Tx, some: &[Uuid], fate: Fate) -> Result<(), DbErr> {
    if some.is_empty() {
        return Ok(());
    }
    tx.update::<recipients::Entity>()
        .col_expr(recipients::Column::State, Expr::value(fate.to_value()))
        .col_expr(recipients::Column::ChangedAt, Expr::value(tx.now))
        .filter(recipients::Column::Id.is_in(some.iter().copied()))
        .filter(recipients::Column::State.is_in([Fate::Waiting, Fate::Queued]))
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// Runs [`SendBulletin`]. What goes into the post, that it has, and the next part are one transaction.
///
/// # Errors
/// When the database fails; the queue tries again.
pub async fn run(app: App, job: SendBulletin, meta: JobMeta) -> Result<(), JobError> {
    let tx = app.tx(meta.platform_id).await?;
    let held = lock(&tx, job.bulletin).await?;
    // Another job may have been here before: then this part is not due.
    let is_due =
        |held: &Bulletin| held.state == State::Sending && held.next_at.is_some_and(|at| at <= tx.now);
    if held.as_ref().is_some_and(is_due) {
        send_part(&tx, job.bulletin).await?;
    }
    meta.complete(tx.conn()).await?;
    tx.commit().await?;
    Ok(())
}

async fn send_part(tx: &Tx, bulletin: Uuid) -> Result<(), DbErr> {
    let part = tx
        .find::<recipients::Entity>()
        .filter(recipients::Column::BulletinId.eq(bulletin))
        .filter(recipients::Column::State.eq(Fate::Waiting))
        .order_by_asc(recipients::Column::Id)
        .limit(PER_MINUTE)
        .all(tx.conn())
        .await?;
    if part.is_empty() {
        return end(tx, bulletin, State::Done).await;
    }
    let those = leads::Column::Id.is_in(part.iter().map(|one| one.lead_id));
    let leading = tx.find::<leads::Entity>().filter(those).all(tx.conn()).await?;
    let leading: HashMap<Uuid, leads::Lead> = leading.into_iter().map(|lead| (lead.id, lead)).collect();
    let (mut letters, mut queued, mut off, mut dropped) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for one in part {
        // As it is now, not as it was when it began.
        match leading.get(&one.lead_id).filter(|lead| lead.state == leads::State::Active) {
            Some(lead) if lead.messages_off_at.is_some() => off.push(one.id),
            Some(lead) => {
                letters.push((lead.person_id, one.id));
                queued.push(one.id);
            }
            None => dropped.push(one.id),
        }
    }
    send_all(tx, Letter::TeamMessage, &letters).await?;
    for (some, fate) in [(queued, Fate::Queued), (off, Fate::Off), (dropped, Fate::Dropped)] {
        settle_all(tx, &some, fate).await?;
    }
    let next = tx.now + Duration::minutes(1);
    let update = tx.update::<Entity>().col_expr(Column::NextAt, Expr::value(next));
    update.filter(Column::Id.eq(bulletin)).exec(tx.conn()).await?;
    tx.enqueue(&SendBulletin { bulletin }, next).await
}
