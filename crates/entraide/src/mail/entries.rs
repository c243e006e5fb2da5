//! What letters about organisations say, to those who lead them or are invited to.

use fluent_bundle::FluentValue;
use sea_orm::entity::prelude::*;

use super::letter::{Letter, SendLetter};
use super::news::News;
use super::sheet::{Writer, one_line, plain_name};
use crate::auth::links::Purpose;
use crate::db::scope::Scope;
use crate::organisations::leads::{self, Lead};
use crate::organisations::messages;
use crate::organisations::model::{self, Closed, Organisation, State};
use crate::people::contacts::{self, Contact};
use crate::people::model as people;
use crate::places::commune_name;
use crate::platforms::link_base;
use crate::web::forms::phone_as_written;

/// An organisation, and the lead who reads of it.
pub struct Entry {
    /// Who reads.
    pub lead: Lead,
    /// What they lead.
    pub organisation: Organisation,
    told: Told,
}

impl std::fmt::Debug for Entry {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { lead, organisation, .. } = self;
        f.debug_struct("Entry")
            .field("lead", &lead.id)
            .field("organisation", organisation)
            .finish_non_exhaustive()
    }
}

/// What a letter tells of somebody else.
enum Told {
    Nothing,
    /// The first name of somebody.
    Name(String),
    /// First names of all who lead it.
    Names(Vec<String>),
    /// Who has written, and what.
    Message(Contact, String),
}

/// An organisation, if the letter is still true.
pub(super) async fn news<C: ConnectionTrait>(
    scope: &Scope<C>,
    job: &SendLetter,
) -> Result<Option<Entry>, DbErr> {
    let letter = job.letter;
    let mut told = Told::Nothing;
    let mut organisation = None;
    if letter == Letter::OrgMessage {
        let message = scope.get::<messages::Entity>(job.about).await?;
        let Some(message) = message.filter(|message| message.forgotten_at.is_none()) else { return Ok(None) };
        let Some(writer) = contacts::of_message(scope, &message).await? else { return Ok(None) };
        organisation = Some(message.organisation_id);
        told = Told::Message(writer, message.words);
    } else if letter == Letter::OrgJoined {
        let joined = scope.get::<leads::Entity>(job.about).await?;
        let Some(joined) = joined.filter(|lead| lead.state == leads::State::Active) else { return Ok(None) };
        organisation = Some(joined.organisation_id);
        told = Told::Name(first_name(scope, joined.person_id).await?);
    }
    let lead = match organisation {
        Some(id) => leads::active(scope, id).await?.into_iter().find(|lead| lead.person_id == job.to),
        None => scope.get::<leads::Entity>(job.about).await?,
    };
    let is_invitation = letter == Letter::JoinOrg;
    let reads = |lead: &Lead| lead.state != leads::State::Left && lead.is_invitation() == is_invitation;
    let Some(lead) = lead.filter(reads) else { return Ok(None) };
    match letter {
        Letter::JoinOrg => {
            if let Some(inviter) = lead.invited_by {
                told = Told::Name(first_name(scope, inviter).await?);
            }
        }
        Letter::OrgLeft => {
            let left = leads::active(scope, lead.organisation_id).await?;
            let people = leads::people_of(scope, &left).await?;
            let name = |one: &Lead| people.get(&one.person_id).map(|person| person.first_name.clone());
            told = Told::Names(left.iter().filter_map(name).collect());
        }
        _ => {}
    }
    let organisation = scope.get::<model::Entity>(lead.organisation_id).await?;
    let organisation = organisation.filter(|held| is_news(letter, held));
    Ok(organisation.map(|organisation| Entry { lead, organisation, told }))
}

fn is_news(letter: Letter, held: &Organisation) -> bool {
    match letter {
        Letter::ConfirmOrg => held.state == State::Unconfirmed,
        Letter::OrgWaiting => held.state == State::Waiting && !held.is_sent_back(),
        Letter::OrgOpen => held.state.is_live(),
        Letter::OrgStill => held.state.is_live() && held.reminders > 0,
        Letter::OrgRefused => held.close_reason == Some(Closed::Refused),
        Letter::OrgChanges => held.is_sent_back(),
        Letter::JoinOrg => held.takes_leads(),
        Letter::OrgJoined | Letter::OrgLeft => held.state != State::Closed,
        Letter::OrgLink | Letter::OrgMessage => !held.name.is_empty(),
        _ => held.close_reason == Some(Closed::Silent),
    }
}

async fn first_name<C: ConnectionTrait>(scope: &Scope<C>, person: Uuid) -> Result<String, DbErr> {
    let person = scope.get::<people::Entity>(person).await?;
    Ok(person.map_or_else(String::new, |person| plain_name(&person.first_name)))
}

/// Whether it goes to somebody who leads an organisation.
pub(super) fn is_for_lead(letter: Letter) -> bool {
    matches!(
        letter,
        Letter::OrgWaiting
            | Letter::OrgOpen
            | Letter::OrgRefused
            | Letter::OrgChanges
            | Letter::OrgStill
            | Letter::OrgEnded
            | Letter::OrgJoined
            | Letter::OrgLeft
            | Letter::OrgLink
            | Letter::OrgMessage
    )
}

/// What the words of a letter need. To an address that nobody has confirmed nothing is told that somebody has
/// typed, but what everybody can read, and a first name.
pub(super) fn args(writer: &Writer<'_>, entry: &Entry, args: &mut Vec<(&'static str, FluentValue<'static>)>) {
    args.push(("name", name(writer, entry).into()));
    args.push(("place", commune_name(&entry.organisation.place_code, writer.lang).into()));
    let (who, how) = match &entry.told {
        Told::Name(name) if name.is_empty() => (writer.lang.t("mail-somebody"), "somebody"),
        Told::Name(name) => (name.clone(), "name"),
        Told::Message(contact, _) => {
            let name = plain_name(&contact.first_name);
            let name = if name.is_empty() { writer.lang.t("mail-somebody") } else { name };
            (name, if contact.email.is_some() { "mail" } else { "phone" })
        }
        Told::Nothing => (String::new(), "team"),
        Told::Names(_) => (String::new(), "names"),
    };
    args.push(("who", who.into()));
    args.push(("how", how.into()));
}

fn name(writer: &Writer<'_>, entry: &Entry) -> String {
    let held = &entry.organisation;
    let is_told = match writer.letter {
        Letter::ConfirmOrg => false,
        Letter::JoinOrg => held.state == State::Open,
        _ => true,
    };
    if is_told { one_line(&held.name) } else { writer.kind(held.category_id) }
}

/// What the reader needs to know which it is, and who.
pub(super) fn facts(writer: &Writer<'_>, entry: &Entry) -> Vec<(String, String)> {
    let lang = writer.lang;
    let mut facts = vec![
        (lang.t("mail-fact-entry"), name(writer, entry)),
        (lang.t("mail-fact-where"), commune_name(&entry.organisation.place_code, lang)),
    ];
    match &entry.told {
        Told::Names(names) => {
            let names: Vec<String> = names.iter().map(|name| plain_name(name)).collect();
            facts.push((lang.t("mail-fact-leads"), names.join(", ")));
        }
        Told::Message(contact, _) => {
            if let Some(phone) = contact.phone.as_deref() {
                let shown = phone_as_written(phone, &writer.platform.country);
                facts.push((lang.t("mail-fact-phone"), shown));
            }
        }
        Told::Nothing | Told::Name(_) => {}
    }
    facts
}

/// Where the button leads.
pub(super) fn target(writer: &Writer<'_>, entry: &Entry) -> String {
    let (page, purpose) = match writer.letter {
        Letter::ConfirmOrg => ("confirm", Purpose::ConfirmOrg),
        Letter::JoinOrg => ("join", Purpose::JoinOrg),
        _ => ("mine", Purpose::Lead),
    };
    let token = writer.app.secret.link(writer.platform.id(), purpose, entry.lead.id, writer.now);
    format!("{}/groups/{page}/{token}", link_base(&writer.app.config, writer.platform))
}

/// Who gets an answer to the letter, if not the platform: whoever has written to an organisation.
pub(super) fn reply_to(news: &News) -> Option<(String, String)> {
    let News::Entry(entry) = news else { return None };
    let Told::Message(contact, _) = &entry.told else { return None };
    Some((plain_name(&contact.first_name), contact.email.clone()?))
}

/// What stands in a letter as somebody's own words: a referent's reason, or a message.
pub(super) fn quote(letter: Letter, news: &News) -> Option<String> {
    let News::Entry(entry) = news else { return None };
    match &entry.told {
        Told::Message(_, words) => Some(words.clone()),
        _ if matches!(letter, Letter::OrgRefused | Letter::OrgChanges) => entry.organisation.reason.clone(),
        _ => None,
    }
}
