//! What letters about asks say that are entrusted to an organisation: to its leads, and to whoever asked.

use fluent_bundle::FluentValue;
use sea_orm::entity::prelude::*;

use super::letter::{Letter, SendLetter};
use super::sheet::{Writer, one_line};
use crate::auth::links::Purpose;
use crate::db::scope::Scope;
use crate::listings::model::{self as listing, Listing, State};
use crate::listings::words;
use crate::organisations::leads::{self, Lead};
use crate::organisations::model as organisation;
use crate::places::commune_name;
use crate::platforms::link_base;
use crate::referrals::model::{self, Referral};

/// An ask that is, or was, with an organisation.
#[derive(Debug)]
pub struct Handed {
    /// The ask.
    pub ask: Listing,
    /// The organisation's name.
    pub organisation: String,
    /// The lead who reads of it; else it is whoever asked.
    pub lead: Option<Lead>,
}

/// What the letter is about, if it is still true.
pub(super) async fn news<C: ConnectionTrait>(
    scope: &Scope<C>,
    job: &SendLetter,
) -> Result<Option<Handed>, DbErr> {
    let referral = match job.letter {
        Letter::AskEntrusted | Letter::AskWaits => scope.get::<model::Entity>(job.about).await?,
        _ => model::latest(scope, job.about).await?,
    };
    let Some(referral) = referral else { return Ok(None) };
    let Some(ask) = scope.get::<listing::Entity>(referral.listing_id).await? else { return Ok(None) };
    if !is_news(job.letter, &referral, &ask) {
        return Ok(None);
    }
    let lead = match job.letter {
        Letter::AskEntrusted | Letter::AskWaits => {
            let leads = leads::active(scope, referral.organisation_id).await?;
            match leads.into_iter().find(|lead| lead.person_id == job.to) {
                None => return Ok(None),
                lead => lead,
            }
        }
        _ => None,
    };
    let held = scope.get::<organisation::Entity>(referral.organisation_id).await?;
    Ok(held.map(|held| Handed { ask, organisation: held.name, lead }))
}

fn is_news(letter: Letter, referral: &Referral, ask: &Listing) -> bool {
    match letter {
        Letter::AskEntrusted => referral.state == model::State::Offered && ask.state == State::Open,
        Letter::AskWaits | Letter::AskTaken => {
            referral.state == model::State::Taken && ask.state == State::Open
        }
        Letter::AskReturned => ask.organisation_id.is_none() && ask.state == State::Open,
        _ => ask.state == State::Done,
    }
}

/// What the words of a letter need.
pub(super) fn args(
    writer: &Writer<'_>,
    handed: &Handed,
    args: &mut Vec<(&'static str, FluentValue<'static>)>,
) {
    args.push(("organisation", one_line(&handed.organisation).into()));
    if handed.lead.is_some() {
        args.push(("what", writer.kind(handed.ask.category_id).into()));
        args.push(("place", commune_name(&handed.ask.place_code, writer.lang).into()));
    }
}

/// What the reader needs to decide: no more than everybody may know.
pub(super) fn facts(writer: &Writer<'_>, handed: &Handed) -> Vec<(String, String)> {
    let (lang, ask) = (writer.lang, &handed.ask);
    let mut facts = vec![
        (lang.t("mail-fact-what"), writer.kind(ask.category_id)),
        (lang.t("mail-fact-where"), commune_name(&ask.place_code, lang)),
    ];
    if handed.lead.is_some() {
        facts.push((lang.t("mail-fact-when"), words::when_of(ask, lang, writer.platform.tz())));
    }
    facts
}

/// Where the button leads.
pub(super) fn target(writer: &Writer<'_>, handed: &Handed) -> String {
    let base = link_base(&writer.app.config, writer.platform);
    let token = |purpose, id| writer.app.secret.link(writer.platform.id(), purpose, id, writer.now);
    match &handed.lead {
        Some(lead) => format!("{base}/groups/mine/{}/asks/{}", token(Purpose::Lead, lead.id), handed.ask.id),
        None => format!("{base}/follow/{}", token(Purpose::Follow, handed.ask.id)),
    }
}
