//! The letters: which there are and how one is put in the post. They name ids only; what they
//! say is composed when they leave ([`super::compose`]), so that nothing personal waits in a
//! queue and nobody gets yesterday's news.

use queue::Job;
use sea_orm::DbErr;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::db::scope::Tx;

/// A kind of mail. What `about` means stands beside each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Letter {
    /// "Please confirm your ask" (listing).
    ConfirmAsk,
    /// "Your ask is open; this is its code" (listing).
    AskOpen,
    /// "Please confirm that you want to help" (helper).
    ConfirmHelper,
    /// "Welcome; this is your page" (helper).
    Welcome,
    /// "Somebody near you needs help" (alert).
    Alert,
    /// "The place is free again, can you still help?" (alert).
    AlertAgain,
    /// "You help" (commitment), to the helper.
    YouHelp,
    /// "Somebody helps you" (commitment), to the person.
    HelpComes,
    /// "It does not work out; we search on" (commitment), to the person.
    SearchGoesOn,
    /// "You are not needed any more" (commitment), to the helper.
    NotNeeded,
    /// "How did it go?" (commitment), to the helper.
    HowDidItGo,
    /// "Has help come?" (commitment), to the person.
    HasHelpCome,
    /// "The helper says that it is done. Is it?" (commitment), to the person.
    ConfirmDone,
    /// "Thank you" (commitment), to the helper.
    Thanks,
    /// "We take care of it" (listing), to the person: a coordinator has it.
    InGoodHands,
    /// "Your ask was closed" (listing), to the person.
    AskClosed,
    /// Sign-in link (staff).
    SignIn,
    /// "This needs a hand" (staff): how much waits and since when.
    NeedsHand,
    /// The way back to one's own page (helper).
    OwnPage,
    /// "Please confirm your offer" (offer).
    ConfirmOffer,
    /// "We look at your offer first" (offer).
    OfferWaiting,
    /// "Your offer can be seen; this is its page" (offer).
    OfferOpen,
    /// "Your offer is not shown (any more)", with the reason (offer).
    OfferRefused,
    /// "Is it still so?" (offer).
    OfferStill,
    /// "Your offer has ended" (offer): its days are over, or nobody said that it is still so.
    OfferEnded,
    /// "Please confirm your message" (reply).
    ConfirmReply,
    /// "Somebody would like what you offer" (reply), to the offerer.
    NewReply,
    /// "Somebody waits for your answer" (reply), to either.
    ReplyWaits,
    /// "You have a message" (message), to either.
    NewMessage,
    /// "You agree: this is how to reach each other" (reply), to both.
    ReplyAgreed,
    /// "It is a no" (reply), to whoever replied.
    ReplyRefused,
    /// "This conversation has ended" (reply), to either.
    TalkEnded,
    /// "How did it go with what was offered?" (reply), to both.
    HowWasIt,
    /// The way back to a conversation (reply), to whoever replied.
    TalkAgain,
    /// "Something waits for a check" (staff).
    NeedsCheck,
    /// "You belong to the team" (staff).
    TeamWelcome,
    /// "Please confirm that you want this search mailed" (saved search).
    ConfirmSearch,
    /// "You get this search already" (the saved search that is mailed).
    SearchThere,
    /// "This is new" (saved search): once a week.
    SearchNews,
    /// "Please confirm the entry" (lead).
    ConfirmOrg,
    /// "We look at the entry first" (lead).
    OrgWaiting,
    /// "The entry can be seen; this is its page" (lead).
    OrgOpen,
    /// "The entry is not shown (any more)", with the reason (lead).
    OrgRefused,
    /// "A referent asks for changes", with the reason (lead).
    OrgChanges,
    /// "Is it still so?" (lead).
    OrgStill,
    /// "The entry has left the directory, as nobody said that it is still so" (lead).
    OrgEnded,
    /// "Will you lead it too?" (the lead who is invited).
    JoinOrg,
    /// "Somebody leads it too now" (the new lead), to the others.
    OrgJoined,
    /// "Somebody does not lead it any more" (lead), to the others.
    OrgLeft,
    /// The way back to the page of what one leads (lead).
    OrgLink,
    /// "Somebody has written to you" (message to an organisation), to those who lead it.
    OrgMessage,
    /// "Please confirm that you would like to come" (application).
    ConfirmApply,
    /// "We have told the organisation" (application).
    Applied,
    /// "You are on the waiting list" (application).
    ApplyQueued,
    /// "A place has become free" (application).
    ApplyPlace,
    /// "You are expected" (application).
    ApplyYes,
    /// "Not this time", with the reason (application).
    ApplyNo,
    /// "Nothing came of it" (application).
    ApplyLapsed,
    /// "It does not take place" (application).
    ApplyOff,
    /// "Tomorrow" (application).
    ApplyRemind,
    /// "Thank you" (application).
    ApplyThanks,
    /// "You have a message" (application message), to either.
    ApplyWord,
    /// "People are needed" (called).
    Call,
    /// "Somebody who was expected does not come" (application), to the leads.
    ApplyLeft,
    /// "The mission is public" (mission), to the leads.
    MissionOpen,
    /// "Please change this" (mission), to the leads.
    MissionChanges,
    /// "The mission is not public (any more)", with the reason (mission), to the leads.
    MissionRefused,
    /// "Is it still so?" (mission), to the leads.
    MissionStill,
    /// "The mission has ended, as nobody said that it is still so" (mission), to the leads.
    MissionEnded,
    /// "This waits for you" (lead).
    MissionsWait,
    /// The way to what one has done (volunteer).
    History,
    /// "Somebody asks your organisation for help" (referral), to the leads.
    AskEntrusted,
    /// "How does it go?" (referral), to the leads.
    AskWaits,
    /// "An organisation looks after you" (listing), to the person.
    AskTaken,
    /// "The organisation cannot; we search on" (listing), to the person.
    AskReturned,
    /// "The organisation says that it has helped" (listing), to the person.
    AskHelped,
    /// What the team writes (recipient), to a lead.
    TeamMessage,
}

impl Letter {
    /// Whether it goes to a member of the staff.
    #[must_use]
    pub fn is_for_staff(self) -> bool {
        matches!(self, Self::SignIn | Self::NeedsHand | Self::NeedsCheck | Self::TeamWelcome)
    }

    /// The stem of its messages: `mail-<stem>-subject` and so on.
    #[must_use]
    pub fn stem(self) -> &'static str {
        match self {
            Self::ConfirmAsk => "confirm-ask",
            Self::AskOpen => "ask-open",
            Self::ConfirmHelper => "confirm-helper",
            Self::Welcome => "welcome",
            Self::Alert => "alert",
            Self::AlertAgain => "alert-again",
            Self::YouHelp => "you-help",
            Self::HelpComes => "help-comes",
            Self::SearchGoesOn => "search-goes-on",
            Self::NotNeeded => "not-needed",
            Self::HowDidItGo => "how-did-it-go",
            Self::HasHelpCome => "has-help-come",
            Self::ConfirmDone => "confirm-done",
            Self::Thanks => "thanks",
            Self::InGoodHands => "in-good-hands",
            Self::AskClosed => "ask-closed",
            Self::SignIn => "sign-in",
            Self::NeedsHand => "needs-hand",
            Self::OwnPage => "own-page",
            Self::ConfirmOffer => "confirm-offer",
            Self::OfferWaiting => "offer-waiting",
            Self::OfferOpen => "offer-open",
            Self::OfferRefused => "offer-refused",
            Self::OfferStill => "offer-still",
            Self::OfferEnded => "offer-ended",
            Self::ConfirmReply => "confirm-reply",
            Self::NewReply => "new-reply",
            Self::ReplyWaits => "reply-waits",
            Self::NewMessage => "new-message",
            Self::ReplyAgreed => "reply-agreed",
            Self::ReplyRefused => "reply-refused",
            Self::TalkEnded => "talk-ended",
            Self::HowWasIt => "how-was-it",
            Self::TalkAgain => "talk-again",
            Self::NeedsCheck => "needs-check",
            Self::TeamWelcome => "team-welcome",
            Self::ConfirmSearch => "confirm-search",
            Self::SearchThere => "search-there",
            Self::SearchNews => "search-news",
            Self::ConfirmOrg => "confirm-org",
            Self::OrgWaiting => "org-waiting",
            Self::OrgOpen => "org-open",
            Self::OrgRefused => "org-refused",
            Self::OrgChanges => "org-changes",
            Self::OrgStill => "org-still",
            Self::OrgEnded => "org-ended",
            Self::JoinOrg => "join-org",
            Self::OrgJoined => "org-joined",
            Self::OrgLeft => "org-left",
            Self::OrgLink => "org-link",
            Self::OrgMessage => "org-message",
            Self::ConfirmApply => "confirm-apply",
            Self::Applied => "applied",
            Self::ApplyQueued => "apply-queued",
            Self::ApplyPlace => "apply-place",
            Self::ApplyYes => "apply-yes",
            Self::ApplyNo => "apply-no",
            Self::ApplyLapsed => "apply-lapsed",
            Self::ApplyOff => "apply-off",
            Self::ApplyRemind => "apply-remind",
            Self::ApplyThanks => "apply-thanks",
            Self::ApplyWord => "apply-word",
            Self::Call => "call",
            Self::ApplyLeft => "apply-left",
            Self::MissionOpen => "mission-open",
            Self::MissionChanges => "mission-changes",
            Self::MissionRefused => "mission-refused",
            Self::MissionStill => "mission-still",
            Self::MissionEnded => "mission-ended",
            Self::MissionsWait => "missions-wait",
            Self::History => "history",
            Self::AskEntrusted => "ask-entrusted",
            Self::AskWaits => "ask-waits",
            Self::AskTaken => "ask-taken",
            Self::AskReturned => "ask-returned",
            Self::AskHelped => "ask-helped",
            Self::TeamMessage => "team-message",
        }
    }
}

/// One letter on its way; the job's id is the letter's, and stands in its Message-ID.
#[derive(Debug, Serialize, Deserialize)]
pub struct SendLetter {
    /// Which one.
    pub letter: Letter,
    /// To whom: a person, or a member of the staff see
    /// [`Letter::is_for_staff`].
    pub to: Uuid,
    /// What it is about.
    pub about: Uuid,
}

impl Job for SendLetter {
    const NAME: &'static str = "mail.send";
    // With back-off up to some hours: a mail server that is down for two days loses nothing.
    const MAX_ATTEMPTS: i32 = 20;
}

/// Puts a letter in the post, together with the change that causes it.
///
/// # Errors
/// When the database fails.
pub async fn send(tx: &Tx, letter: Letter, to: Uuid, about: Uuid) -> Result<(), DbErr> {
    tx.enqueue(&SendLetter { letter, to, about }, tx.now).await
}

/// Puts the same letter in the post for many, each `(to, about)`.
///
/// # Errors
/// When the database fails.
pub async fn send_all(tx: &Tx, letter: Letter, each: &[(Uuid, Uuid)]) -> Result<(), DbErr> {
    let jobs = each.iter().map(|(to, about)| SendLetter { letter, to: *to, about: *about });
    tx.enqueue_all(&jobs.collect::<Vec<_>>(), tx.now).await
}
