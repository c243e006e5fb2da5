//! What a message of the team says to one who leads an organisation.

use fluent_bundle::FluentValue;
use sea_orm::entity::prelude::*;

use super::plain::one_line;
use super::sheet::Writer;
use crate::auth::links::Purpose;
use crate::db::scope::Scope;
use crate::i18n::Lang;
use crate::organisations::leads::{self, State};
use crate::organisations::model as organisation;
use crate::people::model as people;
use crate::platforms::link_base;
use crate::platforms::model::Platform;
use crate::relations::bulletins::recipients::{self, Recipient};
use crate::relations::bulletins::{self, Text};

/// A message, to one of its recipients.
pub struct Told {
    recipient: Recipient,
    /// What they lead.
    organisation: String,
    /// In which language they get it.
    pub lang: Lang,
    /// What it says.
    pub(super) text: Text,
}

impl std::fmt::Debug for Told {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Told").field("recipient", &self.recipient.id).finish_non_exhaustive()
    }
}

impl Told {
    /// What keeps mails about one thing together: the message itself.
    #[must_use]
    pub(super) fn thread(&self) -> Uuid {
        self.recipient.bulletin_id
    }
}

/// The message, unless it was stopped, or they do not lead it any more or wish no messages.
pub(super) async fn news<C: ConnectionTrait>(
    scope: &Scope<C>,
    platform: &Platform,
    to: Uuid,
    about: Uuid,
) -> Result<Option<Told>, DbErr> {
    let Some(recipient) = scope.get::<recipients::Entity>(about).await? else { return Ok(None) };
    let lead = scope.get::<leads::Entity>(recipient.lead_id).await?;
    let wishes = |lead: &leads::Lead| lead.state == State::Active && lead.messages_off_at.is_none();
    if !lead.is_some_and(|lead| lead.person_id == to && wishes(&lead)) {
        return Ok(None);
    }
    let Some(held) = scope.get::<organisation::Entity>(recipient.organisation_id).await? else {
        return Ok(None);
    };
    let Some(person) = scope.get::<people::Entity>(to).await? else { return Ok(None) };
    let bulletin = scope.get::<bulletins::Entity>(recipient.bulletin_id).await?;
    let bulletin = bulletin.filter(|bulletin| bulletin.state != bulletins::State::Stopped);
    Ok(bulletin.and_then(|bulletin| {
        let (lang, text) = bulletin.texts.for_reader(person.lang(), platform)?;
        Some(Told { recipient, organisation: held.name, lang, text: text.clone() })
    }))
}

/// What the words of the letter need.
pub(super) fn args(told: &Told, args: &mut Vec<(&'static str, FluentValue<'static>)>) {
    args.push(("subject", one_line(&told.text.subject).into()));
    args.push(("organisation", one_line(&told.organisation).into()));
}

/// Where an answer is written.
pub(super) fn target(writer: &Writer<'_>, told: &Told) -> String {
    link(writer, "groups/answer", Purpose::AnswerTeam, told.recipient.id)
}

/// Where messages of the team are stopped.
pub(super) fn unsubscribe(writer: &Writer<'_>, told: &Told) -> String {
    link(writer, "unsubscribe/messages", Purpose::TeamMessages, told.recipient.lead_id)
}

fn link(writer: &Writer<'_>, page: &str, purpose: Purpose, id: Uuid) -> String {
    let token = writer.app.secret.link(writer.platform.id(), purpose, id, writer.now);
    format!("{}/{page}/{token}", link_base(&writer.app.config, writer.platform))
}
