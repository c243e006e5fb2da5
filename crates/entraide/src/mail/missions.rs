//! What letters about missions say, to volunteers and to those who lead the organisation.

use fluent_bundle::FluentValue;
use sea_orm::entity::prelude::*;

use super::letter::{Letter, SendLetter};
use super::sheet::{Writer, one_line};
use crate::auth::links::Purpose;
use crate::db::scope::Scope;
use crate::missions::applications::{self as applications, Application, State};
use crate::missions::calls::{self, called};
use crate::missions::digest::{self, Waiting};
use crate::missions::model::{self, Closed, Mission};
use crate::missions::slots::{self, Slot};
use crate::missions::{messages, words};
use crate::organisations::leads::{self, Lead};
use crate::organisations::model as organisation;
use crate::platforms::link_base;

/// A mission, or what waits for an organisation, as the letter tells of it.
#[derive(Debug)]
pub struct Task {
    /// Who reads.
    pub reader: Reader,
    /// The organisation's name.
    pub organisation: String,
    /// The mission.
    pub mission: Option<Mission>,
    /// The date.
    pub slot: Option<Slot>,
    /// Somebody's application.
    pub application: Option<Application>,
    /// What waits for the organisation.
    pub waiting: Waiting,
}

/// Who reads a letter about a mission.
#[derive(Debug)]
pub enum Reader {
    /// Whoever has applied.
    Volunteer,
    /// A helper who was called.
    Called(called::Model),
    /// One of those who lead the organisation.
    Lead(Lead),
}

impl Task {
    /// The helper whom it is about.
    #[must_use]
    pub fn helper(&self) -> Option<Uuid> {
        match &self.reader {
            Reader::Called(called) => Some(called.helper_id),
            _ => None,
        }
    }

    /// What keeps mails about it together.
    #[must_use]
    pub fn thread(&self) -> Uuid {
        match (&self.application, &self.mission, &self.reader) {
            (Some(application), ..) => application.id,
            (None, Some(mission), _) => mission.id,
            (None, None, Reader::Lead(lead)) => lead.id,
            (None, None, Reader::Called(called)) => called.id,
            (None, None, Reader::Volunteer) => Uuid::nil(),
        }
    }
}

/// What the letter is about, if it is still true.
pub(super) async fn news<C: ConnectionTrait>(
    scope: &Scope<C>,
    job: &SendLetter,
    now: DateTimeUtc,
) -> Result<Option<Task>, DbErr> {
    match job.letter {
        Letter::MissionsWait => digest_news(scope, job.about, now).await,
        Letter::Call => call_news(scope, job.about, now).await,
        Letter::MissionOpen
        | Letter::MissionChanges
        | Letter::MissionRefused
        | Letter::MissionStill
        | Letter::MissionEnded => mission_news(scope, job).await,
        _ => application_news(scope, job).await,
    }
}

async fn digest_news<C: ConnectionTrait>(
    scope: &Scope<C>,
    lead: Uuid,
    now: DateTimeUtc,
) -> Result<Option<Task>, DbErr> {
    let lead = scope.get::<leads::Entity>(lead).await?;
    let Some(lead) = lead.filter(|lead| lead.state == leads::State::Active) else { return Ok(None) };
    let waiting = digest::waiting(scope, lead.organisation_id, now).await?;
    if waiting.is_empty() {
        return Ok(None);
    }
    let organisation = name_of(scope, lead.organisation_id).await?;
    let reader = Reader::Lead(lead);
    Ok(Some(Task { reader, organisation, mission: None, slot: None, application: None, waiting }))
}

async fn call_news<C: ConnectionTrait>(
    scope: &Scope<C>,
    id: Uuid,
    now: DateTimeUtc,
) -> Result<Option<Task>, DbErr> {
    let called = scope.get::<called::Entity>(id).await?;
    let Some(called) = called.filter(|called| called.answer == called::Answer::None) else { return Ok(None) };
    let call = scope.get::<calls::Entity>(called.call_id).await?;
    let Some(call) = call.filter(|call| call.ended_at.is_none()) else { return Ok(None) };
    let Some(slot) = scope.get::<slots::Entity>(call.slot_id).await?.filter(|slot| slot.is_coming(now))
    else {
        return Ok(None);
    };
    let mission = scope.get::<model::Entity>(call.mission_id).await?;
    let Some(mission) = mission.filter(|mission| mission.state == model::State::Open) else {
        return Ok(None);
    };
    let organisation = name_of(scope, mission.organisation_id).await?;
    Ok(Some(Task {
        reader: Reader::Called(called),
        organisation,
        mission: Some(mission),
        slot: Some(slot),
        application: None,
        waiting: Waiting::default(),
    }))
}

async fn mission_news<C: ConnectionTrait>(scope: &Scope<C>, job: &SendLetter) -> Result<Option<Task>, DbErr> {
    let mission = scope.get::<model::Entity>(job.about).await?;
    let is_news = |mission: &Mission| match job.letter {
        Letter::MissionOpen => mission.state == model::State::Open,
        Letter::MissionChanges => mission.state == model::State::Draft && mission.reason.is_some(),
        Letter::MissionRefused => mission.close_reason == Some(Closed::Refused),
        Letter::MissionStill => mission.state == model::State::Open && mission.reminders > 0,
        _ => mission.close_reason == Some(Closed::Silent),
    };
    let Some(mission) = mission.filter(is_news) else { return Ok(None) };
    let Some(lead) = lead_of(scope, &mission, job.to).await? else { return Ok(None) };
    let organisation = name_of(scope, mission.organisation_id).await?;
    Ok(Some(Task {
        reader: Reader::Lead(lead),
        organisation,
        mission: Some(mission),
        slot: None,
        application: None,
        waiting: Waiting::default(),
    }))
}

async fn application_news<C: ConnectionTrait>(
    scope: &Scope<C>,
    job: &SendLetter,
) -> Result<Option<Task>, DbErr> {
    let about = match job.letter {
        Letter::ApplyWord => {
            let message = scope.get::<messages::Entity>(job.about).await?;
            message.map(|message| message.application_id)
        }
        _ => Some(job.about),
    };
    let Some(about) = about else { return Ok(None) };
    let application = scope.get::<applications::Entity>(about).await?;
    let Some(application) = application.filter(|application| is_news(job.letter, application.state)) else {
        return Ok(None);
    };
    let Some(mission) = scope.get::<model::Entity>(application.mission_id).await? else { return Ok(None) };
    let slot = scope.get::<slots::Entity>(application.slot_id).await?;
    let reader = if application.person_id == job.to {
        Reader::Volunteer
    } else {
        match lead_of(scope, &mission, job.to).await? {
            Some(lead) => Reader::Lead(lead),
            None => return Ok(None),
        }
    };
    let organisation = name_of(scope, mission.organisation_id).await?;
    let waiting = Waiting::default();
    Ok(Some(Task {
        reader,
        organisation,
        mission: Some(mission),
        slot,
        application: Some(application),
        waiting,
    }))
}

fn is_news(letter: Letter, state: State) -> bool {
    match letter {
        Letter::ConfirmApply => state == State::Unconfirmed,
        Letter::Applied => state == State::Applied,
        Letter::ApplyQueued => state == State::Queued,
        Letter::ApplyPlace => state == State::Offered,
        Letter::ApplyYes | Letter::ApplyRemind => state == State::Accepted,
        Letter::ApplyNo => state == State::Declined,
        Letter::ApplyLapsed => state == State::Lapsed,
        Letter::ApplyOff => state == State::Cancelled,
        Letter::ApplyThanks => state == State::Attended,
        Letter::ApplyLeft => state == State::Withdrawn,
        _ => state != State::Unconfirmed,
    }
}

async fn lead_of<C: ConnectionTrait>(
    scope: &Scope<C>,
    mission: &Mission,
    person: Uuid,
) -> Result<Option<Lead>, DbErr> {
    let leads = leads::of(scope, mission.organisation_id).await?;
    Ok(leads.into_iter().find(|lead| lead.person_id == person && lead.state == leads::State::Active))
}

async fn name_of<C: ConnectionTrait>(scope: &Scope<C>, organisation: Uuid) -> Result<String, DbErr> {
    let held = scope.get::<organisation::Entity>(organisation).await?;
    Ok(held.map_or_else(String::new, |held| held.name))
}

/// What the words of a letter need.
pub(super) fn args(writer: &Writer<'_>, task: &Task, args: &mut Vec<(&'static str, FluentValue<'static>)>) {
    if let Some(mission) = &task.mission {
        args.push(("title", one_line(&mission.text(writer.lang).0.title).into()));
    }
    if let Some(slot) = &task.slot {
        args.push(("when", words::when(slot, writer.lang, writer.platform.tz()).into()));
    }
    if let Some(until) = task.application.as_ref().and_then(|application| application.next_check_at) {
        args.push(("until", writer.lang.moment(until, writer.platform.tz()).into()));
    }
    args.push(("organisation", one_line(&task.organisation).into()));
    args.push(("applications", task.waiting.applications.into()));
    args.push(("attendance", task.waiting.attendance.into()));
}

/// What the reader needs to decide.
pub(super) fn facts(writer: &Writer<'_>, task: &Task) -> Vec<(String, String)> {
    let lang = writer.lang;
    let Some(mission) = &task.mission else { return Vec::new() };
    let mut facts = vec![
        (lang.t("mail-fact-mission"), one_line(&mission.text(lang).0.title)),
        (lang.t("mail-fact-organisation"), one_line(&task.organisation)),
    ];
    if let Some(slot) = &task.slot {
        facts.push((lang.t("mail-fact-when"), words::when(slot, lang, writer.platform.tz())));
        facts.push((lang.t("mail-fact-where"), words::place(mission, Some(slot), lang)));
        if let Reader::Called(_) = task.reader {
            facts.push((lang.t("mail-fact-needed"), slot.free().to_string()));
        }
    }
    facts
}

/// Where the button leads.
pub(super) fn target(writer: &Writer<'_>, task: &Task) -> String {
    let base = link_base(&writer.app.config, writer.platform);
    let token = |purpose, id| writer.app.secret.link(writer.platform.id(), purpose, id, writer.now);
    match (&task.reader, &task.application, &task.mission) {
        (Reader::Lead(lead), _, Some(mission)) => {
            format!("{base}/groups/mine/{}/missions/{}", token(Purpose::Lead, lead.id), mission.id)
        }
        (Reader::Lead(lead), ..) => format!("{base}/groups/mine/{}/missions", token(Purpose::Lead, lead.id)),
        (Reader::Called(called), ..) => format!("{base}/missions/call/{}", token(Purpose::Call, called.id)),
        (Reader::Volunteer, Some(application), _) if writer.letter == Letter::ConfirmApply => {
            format!("{base}/missions/confirm/{}", token(Purpose::ConfirmApply, application.id))
        }
        (Reader::Volunteer, Some(application), _) => {
            format!("{base}/missions/mine/{}", token(Purpose::Apply, application.id))
        }
        (Reader::Volunteer, None, _) => format!("{base}/missions"),
    }
}

/// What stands in a letter as somebody's own words: a reason.
pub(super) fn quote(letter: Letter, task: &Task) -> Option<String> {
    match letter {
        Letter::ApplyNo | Letter::ApplyLeft => task.application.as_ref()?.reason.clone(),
        Letter::MissionChanges | Letter::MissionRefused => task.mission.as_ref()?.reason.clone(),
        _ => None,
    }
}

/// How the reader ends it.
pub(super) fn stop(writer: &Writer<'_>, task: &Task) -> Option<String> {
    match (&task.reader, writer.letter) {
        (_, Letter::ConfirmApply) | (Reader::Called(_), _) => None,
        (Reader::Volunteer, _) => Some(writer.lang.t("mail-stop-apply")),
        (Reader::Lead(_), _) => Some(writer.lang.t("mail-stop-lead")),
    }
}

/// Why the reader gets it: the end of the message `mail-why-…`.
pub(super) fn why(letter: Letter) -> Option<&'static str> {
    match letter {
        Letter::ConfirmApply => Some("confirm-apply"),
        Letter::Applied
        | Letter::ApplyQueued
        | Letter::ApplyPlace
        | Letter::ApplyYes
        | Letter::ApplyNo
        | Letter::ApplyLapsed
        | Letter::ApplyOff
        | Letter::ApplyRemind
        | Letter::ApplyThanks => Some("apply"),
        Letter::ApplyWord => Some("apply-word"),
        Letter::Call => Some("helper"),
        Letter::ApplyLeft
        | Letter::MissionOpen
        | Letter::MissionChanges
        | Letter::MissionRefused
        | Letter::MissionStill
        | Letter::MissionEnded
        | Letter::MissionsWait => Some("lead"),
        _ => None,
    }
}
