//! What waits for an organisation: applications without an answer, and who was there. Its leads get one letter a
//! day while anything waits.

use chrono::{DateTime, Duration, Utc};
use queue::{Job, JobError, JobMeta};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::SelectStatement;
use sea_orm::{QuerySelect as _, QueryTrait as _, Select};
use serde::{Deserialize, Serialize};

use super::applications::{self as applications, State};
use super::model;
use super::slots;
use crate::db::scope::{Scope, Tx};
use crate::mail::letter::{Letter, SendLetter};
use crate::moderation;
use crate::organisations::leads;
use crate::state::App;

/// Whoever has waited for an answer for so many days is shown to the referents too.
pub const UNANSWERED_DAYS: i64 = 3;

/// Tells the leads of an organisation what waits for them.
#[derive(Debug, Serialize, Deserialize)]
pub struct TellOrganisation {
    /// The organisation.
    pub organisation: Uuid,
}

impl Job for TellOrganisation {
    const NAME: &'static str = "missions.tell";

    /// Ten applications in the same hour make one mail; what comes sooner moves the daily one.
    fn dedup_key(&self) -> Option<String> {
        Some(format!("missions-{}", self.organisation.simple()))
    }
}

/// Something waits: plans a letter after a while, unless one is planned.
///
/// # Errors
/// When the database fails.
pub(super) async fn nudge(tx: &Tx, organisation: Uuid, after: Duration) -> Result<(), DbErr> {
    tx.enqueue(&TellOrganisation { organisation }, tx.now + after).await
}

/// What waits for an organisation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Waiting {
    /// Applications without an answer.
    pub applications: u64,
    /// People of whom nobody has said whether they were there.
    pub attendance: u64,
}

impl Waiting {
    /// Whether nothing waits.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self == Self::default()
    }
}

fn missions_of<C: ConnectionTrait>(scope: &Scope<C>, organisation: Uuid) -> SelectStatement {
    let missions = scope.find::<model::Entity>().filter(model::Column::OrganisationId.eq(organisation));
    missions.select_only().column(model::Column::Id).into_query()
}

/// Counts what waits for an organisation. Two queries.
///
/// # Errors
/// When the database fails.
pub async fn waiting<C: ConnectionTrait>(
    scope: &Scope<C>,
    organisation: Uuid,
    now: DateTime<Utc>,
) -> Result<Waiting, DbErr> {
    let missions = missions_of(scope, organisation);
    let over = scope.find::<slots::Entity>().filter(slots::Column::EndsAt.lte(now));
    let over = over.filter(slots::Column::MissionId.in_subquery(missions.clone()));
    let over = over.select_only().column(slots::Column::Id).into_query();
    let all = scope.find::<applications::Entity>();
    let all = all.filter(applications::Column::MissionId.in_subquery(missions));
    let of = |state: State| all.clone().filter(applications::Column::State.eq(state));
    let attendance = of(State::Accepted).filter(applications::Column::SlotId.in_subquery(over));
    Ok(Waiting {
        applications: of(State::Applied).count(scope.conn()).await?,
        attendance: attendance.count(scope.conn()).await?,
    })
}

/// Applications that have been without an answer for [`UNANSWERED_DAYS`].
pub(crate) fn unanswered<C: ConnectionTrait>(
    scope: &Scope<C>,
    now: DateTime<Utc>,
) -> Select<applications::Entity> {
    let long_ago = now - Duration::days(UNANSWERED_DAYS);
    scope
        .find::<applications::Entity>()
        .filter(applications::Column::State.eq(State::Applied))
        .filter(applications::Column::AppliedAt.lte(long_ago))
}

/// Runs [`TellOrganisation`].
///
/// # Errors
/// When the database fails; the queue tries again.
pub async fn run(app: App, job: TellOrganisation, meta: JobMeta) -> Result<(), JobError> {
    let tx = app.tx(meta.platform_id).await?;
    meta.complete(tx.conn()).await?;
    if !waiting(&*tx, job.organisation, tx.now).await?.is_empty() {
        let leads = leads::active(&*tx, job.organisation).await?;
        let letters = leads.iter().map(|lead| SendLetter {
            letter: Letter::MissionsWait,
            to: lead.person_id,
            about: lead.id,
        });
        let of = applications::Column::MissionId.in_subquery(missions_of(&tx, job.organisation));
        if unanswered(&*tx, tx.now).filter(of).count(tx.conn()).await? > 0 {
            moderation::nudge::remind(&tx).await?;
        }
        tx.enqueue_all(&letters.collect::<Vec<_>>(), tx.now).await?;
        tx.enqueue(&job, tx.now + Duration::days(1)).await?;
    }
    tx.commit().await?;
    Ok(())
}
