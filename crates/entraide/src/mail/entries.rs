//! What letters about organisations say, to those who lead them.

use fluent_bundle::FluentValue;
use sea_orm::entity::prelude::*;

use super::letter::Letter;
use super::news::News;
use super::sheet::{Writer, one_line};
use crate::auth::links::Purpose;
use crate::db::scope::Scope;
use crate::organisations::leads::{self, Lead};
use crate::organisations::model::{self, Closed, Organisation, State};
use crate::places::commune_name;
use crate::platforms::link_base;

/// An organisation, and the lead who reads of it.
#[derive(Debug)]
pub struct Entry {
    /// Who reads.
    pub lead: Lead,
    /// What they lead.
    pub organisation: Organisation,
}

/// An organisation, if the letter is still true.
pub(super) async fn news<C: ConnectionTrait>(
    scope: &Scope<C>,
    letter: Letter,
    about: Uuid,
) -> Result<Option<Entry>, DbErr> {
    let Some(lead) = scope.get::<leads::Entity>(about).await?.filter(|lead| lead.state != leads::State::Left)
    else {
        return Ok(None);
    };
    let organisation = scope.get::<model::Entity>(lead.organisation_id).await?;
    let is_news = |held: &Organisation| match letter {
        Letter::ConfirmOrg => held.state == State::Unconfirmed,
        Letter::OrgWaiting => held.state == State::Waiting,
        Letter::OrgOpen => held.state.is_live(),
        Letter::OrgStill => held.state.is_live() && held.reminders > 0,
        Letter::OrgRefused => held.close_reason == Some(Closed::Refused),
        _ => held.close_reason == Some(Closed::Silent),
    };
    Ok(organisation.filter(is_news).map(|organisation| Entry { lead, organisation }))
}

/// What the words of a letter need. To an address that nobody has confirmed nothing is told that somebody has
/// typed.
pub(super) fn args(writer: &Writer<'_>, entry: &Entry, args: &mut Vec<(&'static str, FluentValue<'static>)>) {
    args.push(("name", name(writer, entry).into()));
    args.push(("place", commune_name(&entry.organisation.place_code, writer.lang).into()));
}

fn name(writer: &Writer<'_>, entry: &Entry) -> String {
    match writer.letter {
        Letter::ConfirmOrg => writer.kind(entry.organisation.category_id),
        _ => one_line(&entry.organisation.name),
    }
}

/// What the reader needs to know which it is.
pub(super) fn facts(writer: &Writer<'_>, entry: &Entry) -> Vec<(String, String)> {
    vec![
        (writer.lang.t("mail-fact-entry"), name(writer, entry)),
        (writer.lang.t("mail-fact-where"), commune_name(&entry.organisation.place_code, writer.lang)),
    ]
}

/// Where the button leads.
pub(super) fn target(writer: &Writer<'_>, entry: &Entry) -> String {
    let (page, purpose) = match writer.letter {
        Letter::ConfirmOrg => ("confirm", Purpose::ConfirmOrg),
        _ => ("mine", Purpose::Lead),
    };
    let token = writer.app.secret.link(writer.platform.id(), purpose, entry.lead.id, writer.now);
    format!("{}/groups/{page}/{token}", link_base(&writer.app.config, writer.platform))
}

/// What stands in a letter as somebody's own words: a referent's reason.
pub(super) fn quote(letter: Letter, news: &News) -> Option<String> {
    match news {
        News::Entry(entry) if letter == Letter::OrgRefused => entry.organisation.reason.clone(),
        _ => None,
    }
}
