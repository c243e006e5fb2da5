//! What a letter is about, read when it leaves; a letter whose news has gone stale is not sent.

use sea_orm::entity::prelude::*;

use super::bulletins::{self, Told};
use super::entries::{self, Entry};
use super::exchange::{self, Talk};
use super::letter::{Letter, SendLetter};
use super::missions::{self, Task};
use super::referrals::{self, Handed};
use super::{team, weekly};
use crate::alerts::model as alert;
use crate::commitments::model as commitment;
use crate::db::scope::Scope;
use crate::helpers::model as helper;
use crate::i18n::Lang;
use crate::listings::model as listing;
use crate::offers::model as offer;
use crate::people::model as people;
use crate::platforms::model::Platform;
use crate::searches::digest::Digest;
use crate::searches::model::Search;
use crate::thanks::volunteers::{self, Volunteer};

/// What a letter tells.
#[derive(Debug)]
pub enum News {
    /// Of an ask, to the person.
    Ask(listing::Model),
    /// Of a helper, to that helper.
    Helper(helper::Model),
    /// Of an alert about an ask, to the helper.
    Alert(alert::Model, listing::Model),
    /// Of a promise on an ask, with the helper's first name.
    Promise(commitment::Model, listing::Model, String),
    /// Of an offer, to whoever offers.
    Offer(offer::Model),
    /// Of a conversation about an offer, to one of the two.
    Talk(Talk),
    /// Of a saved search, to whoever has saved it.
    Search(Box<Search>),
    /// Of what is new for it.
    Digest(Box<Digest>),
    /// Of an organisation, to one of its leads.
    Entry(Box<Entry>),
    /// Of a mission, to a volunteer or to one of the organisation's leads.
    Mission(Box<Task>),
    /// Of what somebody has done, to them.
    History(Volunteer),
    /// Of an ask that is with an organisation, to whoever asked or to one of the organisation's leads.
    Handed(Box<Handed>),
    /// What the team writes to one who leads an organisation.
    Bulletin(Box<Told>),
    /// To a member of the staff.
    Staff(Uuid, Waiting),
}

/// What waits for a member of the staff.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Waiting {
    /// How much.
    pub count: u64,
    /// Since when the oldest.
    pub since: Option<DateTimeUtc>,
}

impl News {
    /// The ask that it is about.
    #[must_use]
    pub fn listing(&self) -> Option<&listing::Model> {
        match self {
            Self::Ask(ask) | Self::Alert(_, ask) | Self::Promise(_, ask, _) => Some(ask),
            Self::Handed(handed) if handed.lead.is_none() => Some(&handed.ask),
            _ => None,
        }
    }

    /// The language in which it is written, if that is not the reader's choice.
    #[must_use]
    pub fn lang(&self) -> Option<Lang> {
        match self {
            Self::Bulletin(told) => Some(told.lang),
            _ => None,
        }
    }

    /// The saved search that it is about.
    #[must_use]
    pub fn search(&self) -> Option<Uuid> {
        match self {
            Self::Search(search) => Some(search.id),
            Self::Digest(digest) => Some(digest.search.id),
            _ => None,
        }
    }

    /// The helper that it is about.
    #[must_use]
    pub fn helper(&self) -> Option<Uuid> {
        match self {
            Self::Helper(helper) => Some(helper.id),
            Self::Alert(alert, _) => Some(alert.helper_id),
            Self::Promise(promise, _, _) => Some(promise.helper_id),
            Self::Mission(task) => task.helper(),
            _ => None,
        }
    }

    /// What keeps mails about one thing together in the reader's mailbox.
    #[must_use]
    pub fn thread(&self) -> Uuid {
        match self {
            Self::Ask(ask) | Self::Alert(_, ask) | Self::Promise(_, ask, _) => ask.id,
            Self::Helper(helper) => helper.id,
            Self::Offer(offer) => offer.id,
            Self::Talk(talk) => talk.reply.id,
            Self::Search(search) => search.id,
            Self::Digest(digest) => digest.search.id,
            Self::Entry(entry) => entry.organisation.id,
            Self::Mission(task) => task.thread(),
            Self::History(volunteer) => volunteer.id,
            Self::Handed(handed) => handed.ask.id,
            Self::Bulletin(told) => told.thread(),
            Self::Staff(id, _) => *id,
        }
    }
}

/// Reads what `letter` is about; `None` when it is not true any more, or of no use.
///
/// # Errors
/// When the database fails.
pub async fn of<C: ConnectionTrait>(
    scope: &Scope<C>,
    platform: &Platform,
    job: &SendLetter,
    now: DateTimeUtc,
) -> Result<Option<News>, DbErr> {
    let &SendLetter { letter, to, about } = job;
    Ok(match letter {
        Letter::ConfirmAsk | Letter::AskOpen | Letter::InGoodHands | Letter::AskClosed => {
            let ask = scope.get::<listing::Entity>(about).await?;
            ask.filter(|ask| ask_is_news(letter, ask)).map(News::Ask)
        }
        Letter::ConfirmHelper | Letter::Welcome | Letter::OwnPage => {
            let helper = scope.get::<helper::Entity>(about).await?;
            helper.filter(|helper| helper_is_news(letter, helper)).map(News::Helper)
        }
        Letter::Alert | Letter::AlertAgain => alert_news(scope, about).await?,
        Letter::YouHelp
        | Letter::HelpComes
        | Letter::SearchGoesOn
        | Letter::NotNeeded
        | Letter::HowDidItGo
        | Letter::HasHelpCome
        | Letter::ConfirmDone
        | Letter::Thanks => promise_news(scope, letter, about).await?,
        Letter::ConfirmOffer
        | Letter::OfferWaiting
        | Letter::OfferOpen
        | Letter::OfferRefused
        | Letter::OfferStill
        | Letter::OfferEnded => exchange::offer_news(scope, letter, about).await?.map(News::Offer),
        Letter::ConfirmReply
        | Letter::NewReply
        | Letter::ReplyWaits
        | Letter::NewMessage
        | Letter::ReplyAgreed
        | Letter::ReplyRefused
        | Letter::TalkEnded
        | Letter::HowWasIt
        | Letter::TalkAgain => exchange::talk_news(scope, letter, to, about).await?.map(News::Talk),
        Letter::ConfirmOrg
        | Letter::OrgWaiting
        | Letter::OrgOpen
        | Letter::OrgRefused
        | Letter::OrgChanges
        | Letter::OrgStill
        | Letter::OrgEnded
        | Letter::JoinOrg
        | Letter::OrgJoined
        | Letter::OrgLeft
        | Letter::OrgLink
        | Letter::OrgMessage => entries::news(scope, job).await?.map(|entry| News::Entry(Box::new(entry))),
        Letter::ConfirmApply
        | Letter::Applied
        | Letter::ApplyQueued
        | Letter::ApplyPlace
        | Letter::ApplyYes
        | Letter::ApplyNo
        | Letter::ApplyLapsed
        | Letter::ApplyOff
        | Letter::ApplyRemind
        | Letter::ApplyThanks
        | Letter::ApplyWord
        | Letter::Call
        | Letter::ApplyLeft
        | Letter::MissionOpen
        | Letter::MissionChanges
        | Letter::MissionRefused
        | Letter::MissionStill
        | Letter::MissionEnded
        | Letter::MissionsWait => {
            missions::news(scope, job, now).await?.map(|task| News::Mission(Box::new(task)))
        }
        Letter::History => scope.get::<volunteers::Entity>(about).await?.map(News::History),
        Letter::AskEntrusted
        | Letter::AskWaits
        | Letter::AskTaken
        | Letter::AskReturned
        | Letter::AskHelped => {
            referrals::news(scope, job).await?.map(|handed| News::Handed(Box::new(handed)))
        }
        Letter::TeamMessage => {
            bulletins::news(scope, platform, to, about).await?.map(|told| News::Bulletin(Box::new(told)))
        }
        Letter::ConfirmSearch | Letter::SearchThere | Letter::SearchNews => {
            weekly::news(scope, letter, about).await?.map(|search| News::Search(Box::new(search)))
        }
        Letter::SignIn | Letter::NeedsHand | Letter::NeedsCheck | Letter::TeamWelcome => {
            let waiting = team::news(scope, platform, letter, about, now).await?;
            waiting.map(|waiting| News::Staff(about, waiting))
        }
    })
}

fn ask_is_news(letter: Letter, ask: &listing::Model) -> bool {
    match letter {
        Letter::ConfirmAsk => ask.state == listing::State::Unconfirmed,
        Letter::AskOpen => matches!(ask.state, listing::State::Open | listing::State::Matched),
        Letter::InGoodHands => !ask.state.is_finished() && ask.hand_reason.is_some(),
        _ => ask.state.is_finished(),
    }
}

fn helper_is_news(letter: Letter, helper: &helper::Model) -> bool {
    match letter {
        Letter::ConfirmHelper => match helper.state {
            helper::State::Pending => true,
            // A new address has to be confirmed too.
            helper::State::Active | helper::State::Paused => helper.confirmed_at.is_none(),
            helper::State::Left => false,
        },
        _ => matches!(helper.state, helper::State::Active | helper::State::Paused),
    }
}

/// Nobody is bothered for an ask that has found its helpers, nor who has answered or is paused.
async fn alert_news<C: ConnectionTrait>(scope: &Scope<C>, about: Uuid) -> Result<Option<News>, DbErr> {
    let Some(alert) = scope.get::<alert::Entity>(about).await? else {
        return Ok(None);
    };
    if alert.state != alert::State::Asked {
        return Ok(None);
    }
    let helper = scope.get::<helper::Entity>(alert.helper_id).await?;
    if helper.is_none_or(|helper| helper.state != helper::State::Active) {
        return Ok(None);
    }
    let ask = scope.get::<listing::Entity>(alert.listing_id).await?;
    Ok(ask.filter(|ask| ask.state == listing::State::Open).map(|ask| News::Alert(alert, ask)))
}

async fn promise_news<C: ConnectionTrait>(
    scope: &Scope<C>,
    letter: Letter,
    about: Uuid,
) -> Result<Option<News>, DbErr> {
    use commitment::State;
    let Some(promise) = scope.get::<commitment::Entity>(about).await? else {
        return Ok(None);
    };
    let Some(ask) = scope.get::<listing::Entity>(promise.listing_id).await? else {
        return Ok(None);
    };
    let state = promise.state;
    let is_news = match letter {
        Letter::YouHelp | Letter::HelpComes => state.is_running(),
        Letter::SearchGoesOn => {
            matches!(state, State::Withdrawn | State::NoShow) && ask.state == listing::State::Open
        }
        Letter::NotNeeded => matches!(state, State::Withdrawn | State::NoShow | State::Released),
        Letter::HowDidItGo | Letter::HasHelpCome => state == State::Accepted,
        Letter::ConfirmDone => state == State::Reported,
        _ => state == State::Done,
    };
    if !is_news {
        return Ok(None);
    }
    let name =
        if letter == Letter::HelpComes { first_name(scope, promise.helper_id).await? } else { String::new() };
    Ok(Some(News::Promise(promise, ask, name)))
}

async fn first_name<C: ConnectionTrait>(scope: &Scope<C>, helper: Uuid) -> Result<String, DbErr> {
    let Some(helper) = scope.get::<helper::Entity>(helper).await? else {
        return Ok(String::new());
    };
    let person = scope.get::<people::Entity>(helper.person_id).await?;
    Ok(person.map_or_else(String::new, |person| person.first_name))
}
