//! What letters about offers and their conversations say. What somebody has written stands in them
//! only after both addresses are confirmed: nobody can have words of their own mailed to a stranger.

use fluent_bundle::FluentValue;
use sea_orm::entity::prelude::*;

use super::letter::Letter;
use super::news::News;
use super::sheet::Writer;
use crate::db::scope::Scope;
use crate::offers::model::{self as offer, Closed, Offer};
use crate::offers::replies::{self, Reply, Side, State};
use crate::offers::{messages, words};

/// A conversation, as the letter tells of it.
#[derive(Debug)]
pub struct Talk {
    /// The reply.
    pub reply: Reply,
    /// What it is about.
    pub offer: Offer,
    /// Whom the letter is for.
    pub side: Side,
    /// What was written, where the letter tells it.
    pub words: Option<String>,
}

/// An offer, if the letter is still true.
pub(super) async fn offer_news<C: ConnectionTrait>(
    scope: &Scope<C>,
    letter: Letter,
    about: Uuid,
) -> Result<Option<Offer>, DbErr> {
    let offer = scope.get::<offer::Entity>(about).await?;
    Ok(offer.filter(|offer| match letter {
        Letter::ConfirmOffer => offer.state == offer::State::Unconfirmed,
        Letter::OfferWaiting => offer.state == offer::State::Waiting,
        Letter::OfferOpen => offer.state.is_live(),
        Letter::OfferStill => offer.state.is_live() && offer.reminders > 0,
        Letter::OfferRefused => offer.close_reason == Some(Closed::Refused),
        _ => matches!(offer.close_reason, Some(Closed::Over | Closed::Silent)),
    }))
}

/// A conversation, if the letter is still true.
pub(super) async fn talk_news<C: ConnectionTrait>(
    scope: &Scope<C>,
    letter: Letter,
    to: Uuid,
    about: Uuid,
) -> Result<Option<Talk>, DbErr> {
    let mut said = None;
    let id = if letter == Letter::NewMessage {
        let Some(message) = scope.get::<messages::Entity>(about).await? else {
            return Ok(None);
        };
        said = Some(message.words);
        message.reply_id
    } else {
        about
    };
    let Some(reply) = scope.get::<replies::Entity>(id).await? else {
        return Ok(None);
    };
    let Some(offer) = scope.get::<offer::Entity>(reply.offer_id).await? else {
        return Ok(None);
    };
    let is_news = match letter {
        Letter::ConfirmReply => reply.state == State::Unconfirmed,
        Letter::NewReply | Letter::ReplyWaits => reply.state == State::Proposed,
        Letter::NewMessage | Letter::TalkAgain => reply.state.is_running(),
        Letter::ReplyAgreed | Letter::HowWasIt => reply.state == State::Agreed,
        Letter::ReplyRefused => reply.state == State::Refused,
        _ => !matches!(reply.state, State::Unconfirmed | State::Proposed | State::Agreed),
    };
    if !is_news {
        return Ok(None);
    }
    if matches!(letter, Letter::NewReply | Letter::ReplyRefused) {
        // The latest words of the one who has just said something.
        let from = if letter == Letter::NewReply { reply.person_id } else { offer.person_id };
        let mut all = messages::of_replies(scope, [reply.id]).await?.into_iter().rev();
        said = all.find(|one| one.person_id == Some(from)).map(|one| one.words);
    }
    let side = if to == offer.person_id { Side::Offerer } else { Side::Replier };
    Ok(Some(Talk { reply, offer, side, words: said }))
}

/// What stands in a letter as somebody's own words.
pub(super) fn quote(letter: Letter, news: &News) -> Option<String> {
    match news {
        News::Talk(talk) => talk.words.clone(),
        News::Offer(offer) if letter == Letter::OfferRefused => offer.reason.clone(),
        _ => None,
    }
}

/// What the words of a letter need.
pub(super) fn args(
    writer: &Writer<'_>,
    offer: &Offer,
    talk: Option<&Talk>,
    args: &mut Vec<(&'static str, FluentValue<'static>)>,
) {
    args.push(("what", writer.kind(offer.category_id).into()));
    args.push(("place", words::place(offer, writer.lang).into()));
    let how = match talk {
        Some(talk) => talk.reply.state.stem(),
        None => offer.close_reason.map_or_else(String::new, Closed::stem),
    };
    args.push(("how", how.into()));
}

/// What the reader needs to know which offer it is. Its title only once its author was seen to be
/// who they say.
pub(super) fn facts(writer: &Writer<'_>, offer: &Offer) -> Vec<(String, String)> {
    let lang = writer.lang;
    let mut facts = vec![(lang.t("mail-fact-what"), writer.kind(offer.category_id))];
    let is_first = matches!(writer.letter, Letter::ConfirmOffer | Letter::ConfirmReply);
    if !is_first && !offer.title.is_empty() {
        facts.push((lang.t("mail-fact-title"), super::sheet::one_line(&offer.title)));
    }
    facts.push((lang.t("mail-fact-where"), words::place(offer, lang)));
    facts
}

/// Whether it is about a conversation.
pub(super) fn is_talk(letter: Letter) -> bool {
    matches!(
        letter,
        Letter::NewReply
            | Letter::ReplyWaits
            | Letter::NewMessage
            | Letter::ReplyAgreed
            | Letter::ReplyRefused
            | Letter::TalkEnded
            | Letter::HowWasIt
            | Letter::TalkAgain
    )
}
