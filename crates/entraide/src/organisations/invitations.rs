//! Invitations to lead an organisation: every one is accepted, declined, withdrawn, or lapses. Each rule
//! locks the organisation first.

use chrono::Duration;
use queue::{Job, JobError, JobMeta};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;
use serde::{Deserialize, Serialize};

use super::leads::{self, Column, Entity, Lead};
use super::model::{Organisation, State, lock};
use super::{change, leaving};
use crate::db::scope::Tx;
use crate::events::{Actor, Line};
use crate::i18n::Lang;
use crate::mail::letter::{Letter, send, send_all};
use crate::people::model::{self as people, Introduction};
use crate::platforms::model::Platform;
use crate::state::App;

/// Those who lead an organisation and those who are invited to, together.
pub const MOST: usize = 20;
/// After so many days an invitation is reminded of…
const REMIND_DAYS: i64 = 7;
/// … and after so many it lapses.
pub const LAPSE_DAYS: i64 = 14;

/// Looks at an invitation whose `next_check_at` has come.
#[derive(Debug, Serialize, Deserialize)]
pub struct CheckInvitation {
    /// The lead who is invited.
    pub lead: Uuid,
}

impl Job for CheckInvitation {
    const NAME: &'static str = "invitations.check";
}

/// Who invites.
#[derive(Clone, Copy, Debug)]
pub enum By {
    /// One who leads it: the lead's id.
    Lead(Uuid),
    /// One who leads it, and leaves when the other accepts.
    Leaving(Uuid),
    /// The team.
    Staff(Uuid),
}

/// Why nobody is invited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// Somebody of this address leads it or is invited already.
    Known,
    /// There are [`MOST`] already.
    Full,
    /// It has ended, was never confirmed, or whoever invites does not lead it any more.
    Over,
}

impl Refused {
    /// What the field says.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Known => "org-invite-known",
            Self::Full => "org-invite-full",
            Self::Over => "org-invite-over",
        }
    }
}

impl Organisation {
    /// Whether somebody can be invited to lead it.
    #[must_use]
    pub fn takes_leads(&self) -> bool {
        self.state.is_live() || self.state == State::Waiting
    }
}

fn line(kind: &'static str, organisation: Uuid, actor: Actor) -> Line {
    Line::new(kind, actor).listing(organisation)
}

/// Invites somebody, by mail in `lang`.
///
/// # Errors
/// When the database fails.
pub async fn invite(
    tx: &Tx,
    organisation: Uuid,
    by: By,
    person: &Introduction,
    lang: Lang,
) -> Result<Result<Uuid, Refused>, DbErr> {
    let held = lock(tx, organisation).await?;
    if !held.is_some_and(|held| held.takes_leads()) {
        return Ok(Err(Refused::Over));
    }
    let leads = leads::of(&**tx, organisation).await?;
    let (inviter, actor) = match by {
        By::Lead(id) | By::Leaving(id) => {
            let is_inviter = |lead: &&Lead| lead.id == id && lead.state == leads::State::Active;
            let Some(inviter) = leads.iter().find(is_inviter) else { return Ok(Err(Refused::Over)) };
            (Some(inviter), Actor::Person(inviter.person_id))
        }
        By::Staff(id) => (None, Actor::Staff(id)),
    };
    let known = leads::people_of(&**tx, &leads).await?;
    if known.values().any(|known| known.email == person.email) {
        return Ok(Err(Refused::Known));
    }
    if leads.len() >= MOST {
        return Ok(Err(Refused::Full));
    }
    let person = people::add(tx, person, lang).await?;
    let id = leads::add(tx, organisation, person, inviter.map(|lead| lead.person_id)).await?;
    if let By::Leaving(leaving) = by {
        let update = tx.update::<Entity>().col_expr(Column::Replaces, Expr::value(leaving));
        update.filter(Column::Id.eq(id)).exec(tx.conn()).await?;
    }
    line("org-lead-invited", organisation, actor).write(tx).await?;
    mail(tx, id, person).await?;
    Ok(Ok(id))
}

/// Mails an invitation, and waits for the answer from now on.
async fn mail(tx: &Tx, lead: Uuid, person: Uuid) -> Result<(), DbErr> {
    tx.update::<Entity>()
        .col_expr(Column::MailedAt, Expr::value(tx.now))
        .filter(Column::Id.eq(lead))
        .exec(tx.conn())
        .await?;
    wait(tx, lead, 0, tx.now + Duration::days(REMIND_DAYS)).await?;
    send(tx, Letter::JoinOrg, person, lead).await
}

/// Plans the next look.
async fn wait(tx: &Tx, lead: Uuid, reminders: i16, at: DateTimeUtc) -> Result<(), DbErr> {
    tx.update::<Entity>()
        .col_expr(Column::Reminders, Expr::value(reminders))
        .col_expr(Column::NextCheckAt, Expr::value(at))
        .filter(Column::Id.eq(lead))
        .exec(tx.conn())
        .await?;
    tx.enqueue(&CheckInvitation { lead }, at).await
}

/// The invitation and what it is to, locked; `None` when it is not open (any more).
async fn begin(tx: &Tx, lead: Uuid) -> Result<Option<(Organisation, Lead)>, DbErr> {
    let Some(known) = tx.get::<Entity>(lead).await? else { return Ok(None) };
    let Some(organisation) = lock(tx, known.organisation_id).await? else { return Ok(None) };
    let open = tx.get::<Entity>(lead).await?.filter(Lead::is_invitation);
    Ok(open.map(|open| (organisation, open)))
}

/// Whether an invitation may be mailed once more: once a day.
#[must_use]
pub fn may_be_sent_again(lead: &Lead, now: DateTimeUtc) -> bool {
    lead.is_invitation() && lead.mailed_at.is_none_or(|at| at + Duration::days(1) <= now)
}

/// One who leads it, or the team, has the invitation mailed once more: it is good for two weeks again.
///
/// # Errors
/// When the database fails.
pub async fn again(tx: &Tx, organisation: Uuid, lead: Uuid) -> Result<(), DbErr> {
    let found = begin(tx, lead).await?.filter(|(held, _)| held.id == organisation);
    let Some((_, lead)) = found.filter(|(_, lead)| may_be_sent_again(lead, tx.now)) else { return Ok(()) };
    mail(tx, lead.id, lead.person_id).await
}

/// One who leads it, or the team, takes an invitation back.
///
/// # Errors
/// When the database fails.
pub async fn withdraw(tx: &Tx, organisation: Uuid, by: Actor, lead: Uuid) -> Result<(), DbErr> {
    let found = begin(tx, lead).await?.filter(|(held, _)| held.id == organisation);
    let Some((held, lead)) = found else { return Ok(()) };
    leads::depart(tx, &lead).await?;
    line("org-lead-withdrawn", held.id, by).write(tx).await
}

/// Somebody who is invited does not want to.
///
/// # Errors
/// When the database fails.
pub async fn decline(tx: &Tx, lead: Uuid) -> Result<(), DbErr> {
    let Some((held, lead)) = begin(tx, lead).await? else { return Ok(()) };
    leads::depart(tx, &lead).await?;
    line("org-lead-declined", held.id, Actor::Person(lead.person_id)).write(tx).await
}

/// Somebody who is invited leads it from now on, and reads `lang`. The others are told; whoever has wished
/// so leaves. The first of one that nobody led, such as one from a list, shows that it is alive.
///
/// # Errors
/// When the database fails.
pub async fn accept(tx: &Tx, lead: Uuid, lang: Lang, platform: &Platform) -> Result<(), DbErr> {
    let Some((mut held, lead)) = begin(tx, lead).await? else { return Ok(()) };
    leads::activate(tx, lead.id).await?;
    people::read(tx, lead.person_id, lang).await?;
    line("org-lead-joined", held.id, Actor::Person(lead.person_id)).write(tx).await?;
    let mut others = leads::active(&**tx, held.id).await?;
    others.retain(|other| other.id != lead.id);
    let is_first = others.is_empty();
    if let Some(at) = others.iter().position(|other| Some(other.id) == lead.replaces) {
        leaving::go(tx, &others.swap_remove(at)).await?;
    }
    if is_first {
        held.confirmed_at = Some(tx.now);
        change::led_again(tx, &mut held, platform).await?;
    }
    let each: Vec<(Uuid, Uuid)> = others.iter().map(|other| (other.person_id, lead.id)).collect();
    send_all(tx, Letter::OrgJoined, &each).await
}

/// Nobody can answer any more: the organisation has ended.
pub(super) async fn end_all(tx: &Tx, organisation: Uuid) -> Result<(), DbErr> {
    for lead in leads::of(&**tx, organisation).await?.iter().filter(|lead| lead.is_invitation()) {
        leads::depart(tx, lead).await?;
        line("org-lead-lapsed", organisation, Actor::System).write(tx).await?;
    }
    Ok(())
}

/// Runs [`CheckInvitation`].
///
/// # Errors
/// When the database fails; the queue tries again.
pub async fn run_check(app: App, job: CheckInvitation, meta: JobMeta) -> Result<(), JobError> {
    let tx = app.tx(meta.platform_id).await?;
    if let Some((held, lead)) = begin(&tx, job.lead).await?
        // One that was put off is not due: the job of the later moment will come.
        && lead.next_check_at.is_some_and(|at| at <= tx.now)
    {
        check(&tx, &held, &lead).await?;
    }
    meta.complete(tx.conn()).await?;
    tx.commit().await?;
    Ok(())
}

/// Reminded once, then it lapses.
async fn check(tx: &Tx, held: &Organisation, lead: &Lead) -> Result<(), DbErr> {
    let lapses = lead.mailed_at.unwrap_or(lead.created_at) + Duration::days(LAPSE_DAYS);
    if tx.now < lapses {
        send(tx, Letter::JoinOrg, lead.person_id, lead.id).await?;
        return wait(tx, lead.id, lead.reminders.saturating_add(1), lapses).await;
    }
    leads::depart(tx, lead).await?;
    line("org-lead-lapsed", held.id, Actor::System).write(tx).await
}
