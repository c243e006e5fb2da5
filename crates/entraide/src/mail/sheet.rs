//! What stands on a letter: the same for its text and its HTML part.

use askama::Template;
use chrono::{DateTime, Utc};
use fluent_bundle::FluentValue;
use uuid::Uuid;

use super::bulletins;
use super::entries;
use super::exchange::{self, Talk};
use super::letter::Letter;
use super::missions;
use super::news::News;
pub(super) use super::plain::{one_line, plain_name};
use super::referrals;
use super::weekly;
use crate::alerts::words::about_distance;
use crate::auth::links::Purpose;
use crate::i18n::Lang;
use crate::listings::{code, model as listing, words};
use crate::offers::purpose_of;
use crate::places::commune_name;
use crate::platforms::link_base;
use crate::platforms::model::Platform;
use crate::searches::digest::Found;
use crate::state::App;
use crate::web::forms::phone_as_written;

/// A letter, ready to be set as text or HTML.
#[derive(Debug)]
pub(super) struct Sheet {
    pub(super) lang: Lang,
    pub(super) subject: String,
    pub(super) platform: String,
    pub(super) accent: String,
    pub(super) hello: String,
    pub(super) text: String,
    /// The spoken code of the ask.
    pub(super) code: Option<String>,
    /// What somebody has written.
    pub(super) quote: Option<String>,
    /// Label and value.
    pub(super) facts: Vec<(String, String)>,
    /// What is new, and how many more.
    pub(super) found: Vec<Found>,
    pub(super) more: Option<String>,
    pub(super) button: String,
    pub(super) url: String,
    pub(super) after: Option<String>,
    pub(super) sign: String,
    /// The phone line, as it is read and in E.164, and its hours.
    pub(super) phone: Option<(String, String)>,
    /// Why the reader gets this.
    pub(super) why: String,
    /// How to stop it.
    pub(super) stop: Option<String>,
    /// Where it is stopped.
    pub(super) stop_url: Option<String>,
}

#[derive(Template)]
#[template(path = "mail/letter.html")]
struct Html<'a> {
    s: &'a Sheet,
}

#[derive(Template)]
#[template(path = "mail/letter.txt")]
struct Text<'a> {
    s: &'a Sheet,
}

impl Sheet {
    /// The HTML part.
    pub(super) fn html(&self) -> Result<String, askama::Error> {
        Html { s: self }.render()
    }

    /// The text part.
    pub(super) fn text(&self) -> Result<String, askama::Error> {
        Text { s: self }.render()
    }
}

/// What all words of one letter need.
pub(super) struct Writer<'a> {
    pub(super) app: &'a App,
    pub(super) platform: &'a Platform,
    pub(super) letter: Letter,
    pub(super) lang: Lang,
    pub(super) now: DateTime<Utc>,
}

impl Writer<'_> {
    /// Writes the letter to a reader of this first name.
    pub(super) fn sheet(&self, news: &News, first_name: &str) -> Sheet {
        let (stem, lang) = (self.letter.stem(), self.lang);
        let args = self.args(news);
        let say = |key: &str| lang.with(key, &args);
        let first_name = plain_name(first_name);
        let stop_url = self.unsubscribe(news);
        let (found, more) = weekly::found(self, news);
        Sheet {
            lang,
            subject: one_line(&say(&format!("mail-{stem}-subject"))),
            platform: self.platform.name.get(lang).to_owned(),
            accent: self.platform.accent.clone(),
            hello: if first_name.is_empty() {
                lang.t("mail-hello")
            } else {
                lang.t1("mail-hello-name", "name", first_name)
            },
            text: say(&format!("mail-{stem}-text")),
            code: match (self.letter, news) {
                (Letter::AskOpen, News::Ask(ask)) => Some(code::spoken(&ask.code)),
                _ => None,
            },
            quote: match news {
                News::Mission(task) => missions::quote(self.letter, task),
                News::Bulletin(bulletin) => Some(bulletin.text.words.clone()),
                _ => exchange::quote(self.letter, news).or_else(|| entries::quote(self.letter, news)),
            },
            facts: self.facts(news),
            found,
            more,
            button: lang.t(&format!("mail-{stem}-button")),
            url: self.target(news),
            after: has_after(self.letter).then(|| say(&format!("mail-{stem}-after"))),
            sign: say("mail-sign"),
            phone: self.phone(),
            why: say(&format!("mail-why-{}", why(self.letter))),
            stop: self.stop(news, stop_url.is_some()),
            stop_url,
        }
    }

    fn args(&self, news: &News) -> Vec<(&'static str, FluentValue<'static>)> {
        let mut args: Vec<(&str, FluentValue<'_>)> =
            vec![("platform", self.platform.name.get(self.lang).to_owned().into())];
        if let Some(ask) = news.listing() {
            args.push(("what", self.what(ask).into()));
            args.push(("place", commune_name(&ask.place_code, self.lang).into()));
        }
        match news {
            News::Promise(_, _, name) => {
                let name = Some(plain_name(name)).filter(|name| !name.is_empty());
                let name = name.unwrap_or_else(|| self.lang.t("mail-somebody"));
                args.push(("name", name.into()));
            }
            News::Offer(offer) => exchange::args(self, offer, None, &mut args),
            News::Talk(talk) => exchange::args(self, &talk.offer, Some(talk), &mut args),
            News::Entry(entry) => entries::args(self, entry, &mut args),
            News::Mission(task) => missions::args(self, task, &mut args),
            News::Handed(handed) => referrals::args(self, handed, &mut args),
            News::Bulletin(bulletin) => bulletins::args(bulletin, &mut args),
            News::Digest(digest) => args.push(("count", FluentValue::from(digest.count))),
            News::Staff(_, waiting) => {
                args.push(("count", FluentValue::from(waiting.count)));
            }
            _ => {}
        }
        args
    }

    fn what(&self, ask: &listing::Model) -> String {
        self.kind(ask.category_id)
    }

    /// The label of a kind of help.
    pub(super) fn kind(&self, category: Uuid) -> String {
        let category = self.platform.category(category);
        category.map_or_else(String::new, |category| category.labels.0.get(self.lang).to_owned())
    }

    /// Where the one button leads.
    fn target(&self, news: &News) -> String {
        let link = |page: &str, purpose, id| {
            let token = self.app.secret.link(self.platform.id(), purpose, id, self.now);
            format!("{}{page}/{token}", link_base(&self.app.config, self.platform))
        };
        match (self.letter, news) {
            (Letter::ConfirmAsk, News::Ask(ask)) => link("/ask/confirm", Purpose::ConfirmAsk, ask.id),
            (Letter::ConfirmHelper, News::Helper(helper)) => {
                link("/helper/confirm", Purpose::ConfirmHelper, helper.id)
            }
            (_, News::Helper(helper)) => link("/helper/me", Purpose::OwnPage, helper.id),
            (_, News::Alert(alert, _)) => link("/alert", Purpose::Alert, alert.id),
            (Letter::YouHelp | Letter::HowDidItGo, News::Promise(promise, ..)) => {
                link("/helping", Purpose::Helping, promise.id)
            }
            (Letter::Thanks | Letter::NotNeeded, News::Promise(promise, ..)) => {
                link("/helper/me", Purpose::OwnPage, promise.helper_id)
            }
            (_, News::Ask(ask) | News::Promise(_, ask, _)) => link("/follow", Purpose::Follow, ask.id),
            (Letter::ConfirmOffer, News::Offer(offer)) => {
                link("/offer/confirm", Purpose::ConfirmOffer, offer.id)
            }
            (_, News::Offer(offer)) => link("/offer/mine", Purpose::OwnOffer, offer.id),
            (Letter::ConfirmReply, News::Talk(talk)) => {
                link("/offer/reply/confirm", Purpose::ConfirmReply, talk.reply.id)
            }
            (_, News::Talk(talk)) => link("/offer/talk", purpose_of(talk.side), talk.reply.id),
            (_, News::Staff(id, _)) => super::team::target(self, *id),
            (_, News::Search(_) | News::Digest(_)) => weekly::target(self, news),
            (_, News::Entry(entry)) => entries::target(self, entry),
            (_, News::Mission(task)) => missions::target(self, task),
            (_, News::History(volunteer)) => link("/history", Purpose::History, volunteer.id),
            (_, News::Handed(handed)) => referrals::target(self, handed),
            (_, News::Bulletin(bulletin)) => bulletins::target(self, bulletin),
        }
    }

    /// Where a helper stops all of it; who is not one, or not yet, has nothing to stop.
    fn unsubscribe(&self, news: &News) -> Option<String> {
        if let News::Digest(_) = news {
            return weekly::unsubscribe(self, news);
        }
        if let News::Bulletin(bulletin) = news {
            return Some(bulletins::unsubscribe(self, bulletin));
        }
        if !for_helper(self.letter) || self.letter == Letter::ConfirmHelper {
            return None;
        }
        let helper = news.helper()?;
        let secret = &self.app.secret;
        let token = secret.link(self.platform.id(), Purpose::Unsubscribe, helper, self.now);
        Some(format!("{}/unsubscribe/{token}", link_base(&self.app.config, self.platform)))
    }

    fn stop(&self, news: &News, can_unsubscribe: bool) -> Option<String> {
        if let News::Digest(_) = news {
            return Some(self.lang.t("mail-stop-search"));
        }
        if let News::Bulletin(_) = news {
            return Some(self.lang.t("mail-stop-messages"));
        }
        if can_unsubscribe {
            return Some(self.lang.t("mail-stop-helper"));
        }
        if let News::Mission(task) = news {
            return missions::stop(self, task);
        }
        if let News::Entry(_) = news {
            let has_page = !matches!(self.letter, Letter::ConfirmOrg | Letter::JoinOrg);
            return has_page.then(|| self.lang.t("mail-stop-lead"));
        }
        if let News::Offer(_) = news {
            let has_page = self.letter != Letter::ConfirmOffer;
            return has_page.then(|| self.lang.t("mail-stop-offer"));
        }
        let is_open = !matches!(self.letter, Letter::ConfirmAsk | Letter::AskClosed);
        (why(self.letter) == "asker" && is_open).then(|| self.lang.t("mail-stop-asker"))
    }

    /// What the reader needs to decide. Before the yes: nothing of the person, nothing in their
    /// words, no place but the commune (invariant 4).
    fn facts(&self, news: &News) -> Vec<(String, String)> {
        let lang = self.lang;
        let mut facts = Vec::new();
        let mut add = |key: &str, value: String| {
            if !value.is_empty() {
                facts.push((lang.t(key), value));
            }
        };
        if let News::Staff(_, waiting) = news {
            if let (Letter::NeedsHand | Letter::NeedsCheck, Some(since)) = (self.letter, waiting.since) {
                add("mail-fact-since", lang.moment(since, self.platform.tz()));
            }
            return facts;
        }
        if let News::Offer(offer) | News::Talk(Talk { offer, .. }) = news {
            return exchange::facts(self, offer);
        }
        if let News::Entry(entry) = news {
            return entries::facts(self, entry);
        }
        if let News::Mission(task) = news {
            return missions::facts(self, task);
        }
        if let News::Handed(handed) = news {
            return referrals::facts(self, handed);
        }
        let Some(ask) = news.listing() else {
            return weekly::facts(self, news);
        };
        add("mail-fact-what", self.what(ask));
        let commune = commune_name(&ask.place_code, lang);
        let place = match news {
            News::Alert(alert, _) => format!("{commune}, {}", about_distance(alert.distance_m, lang)),
            _ => commune,
        };
        add("mail-fact-where", place);
        // Yesterday's "by Monday" would only confuse.
        if !ask.state.is_finished() && ask.due_at.is_some_and(|due| due > self.now) {
            add("mail-fact-when", words::when_of(ask, lang, self.platform.tz()));
        }
        if let News::Alert(..) = news {
            add("mail-fact-languages", words::languages(&ask.languages.0, lang));
            let missing = ask.capacity - ask.taken;
            if missing > 1 {
                add("mail-fact-needed", missing.to_string());
            }
        }
        facts
    }

    fn phone(&self) -> Option<(String, String)> {
        if self.letter.is_for_staff() {
            return None;
        }
        let number = self.platform.phone.as_deref()?;
        let shown = phone_as_written(number, &self.platform.country);
        let hours = self.platform.phone_hours.get(self.lang);
        let shown = if hours.is_empty() { shown } else { format!("{shown} ({hours})") };
        Some((self.lang.t1("mail-phone", "phone", shown), format!("tel:{number}")))
    }
}

/// Whether the reader is a helper, or is about to be one.
pub(super) fn for_helper(letter: Letter) -> bool {
    matches!(
        letter,
        Letter::ConfirmHelper
            | Letter::Welcome
            | Letter::OwnPage
            | Letter::Alert
            | Letter::AlertAgain
            | Letter::Call
            | Letter::YouHelp
            | Letter::NotNeeded
            | Letter::HowDidItGo
            | Letter::Thanks
    )
}

/// The end of the message that says why the reader gets this: `mail-why-<…>`.
fn why(letter: Letter) -> &'static str {
    if let Some(why) = missions::why(letter) {
        return why;
    }
    match letter {
        Letter::ConfirmAsk => "confirm-ask",
        Letter::ConfirmHelper => "confirm-helper",
        Letter::SignIn => "sign-in",
        Letter::NeedsHand | Letter::NeedsCheck | Letter::TeamWelcome => "staff",
        Letter::History => "history",
        Letter::ConfirmOffer => "confirm-offer",
        Letter::ConfirmReply => "confirm-reply",
        Letter::ConfirmSearch => "confirm-search",
        Letter::SearchThere | Letter::SearchNews => "search",
        Letter::OfferWaiting
        | Letter::OfferOpen
        | Letter::OfferRefused
        | Letter::OfferStill
        | Letter::OfferEnded => "offer",
        Letter::ConfirmOrg => "confirm-org",
        Letter::JoinOrg => "join-org",
        Letter::AskEntrusted | Letter::AskWaits | Letter::TeamMessage => "lead",
        letter if entries::is_for_lead(letter) => "lead",
        letter if exchange::is_talk(letter) => "talk",
        letter if for_helper(letter) => "helper",
        _ => "asker",
    }
}

/// Whether something stands after the button.
fn has_after(letter: Letter) -> bool {
    matches!(
        letter,
        Letter::ConfirmAsk
            | Letter::AskOpen
            | Letter::ConfirmHelper
            | Letter::Welcome
            | Letter::Alert
            | Letter::AlertAgain
            | Letter::YouHelp
            | Letter::HelpComes
            | Letter::HowDidItGo
            | Letter::HasHelpCome
            | Letter::ConfirmDone
            | Letter::OwnPage
            | Letter::ConfirmOffer
            | Letter::OfferOpen
            | Letter::OfferRefused
            | Letter::OfferStill
            | Letter::OfferEnded
            | Letter::ConfirmReply
            | Letter::ConfirmSearch
            | Letter::NewReply
            | Letter::ReplyAgreed
            | Letter::HowWasIt
            | Letter::ConfirmOrg
            | Letter::OrgOpen
            | Letter::OrgRefused
            | Letter::OrgChanges
            | Letter::OrgStill
            | Letter::OrgEnded
            | Letter::JoinOrg
            | Letter::OrgJoined
            | Letter::OrgLink
            | Letter::OrgMessage
            | Letter::ConfirmApply
            | Letter::ApplyQueued
            | Letter::ApplyPlace
            | Letter::ApplyYes
            | Letter::ApplyRemind
            | Letter::Call
            | Letter::MissionChanges
            | Letter::MissionStill
    )
}
