//! `GET /desk/moderation/{about}/{id}`: one thing in the queue: what it says, what was reported, what
//! can be done.

use std::slice::from_ref;

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use sea_orm::entity::prelude::*;

use super::model::{self, About};
use super::words::{self, Badge, Told};
use super::{about, item_url};
use crate::auth::charge::Spot;
use crate::auth::desk::Desk;
use crate::auth::staff::Right;
use crate::board::model as board;
use crate::error::{Error, Result};
use crate::listings::model::{self as listing, Listing};
use crate::missions;
use crate::missions::applications;
use crate::missions::digest::{self, UNANSWERED_DAYS};
use crate::missions::model::{self as mission, Mission};
use crate::missions::words::Brief as Task;
use crate::offers::model::{self as offer, Closed, Offer, State};
use crate::offers::replies::{self, Reply};
use crate::offers::words::Brief;
use crate::offers::{messages, wording};
use crate::organisations::members::{self, Member};
use crate::organisations::model::{self as organisation, Organisation};
use crate::organisations::words::Brief as Entry;
use crate::organisations::{areas, opening::Opening};
use crate::web::page;
use crate::web::visit::Visit;

#[derive(Template)]
#[template(path = "moderation/item.html")]
struct Item<'a> {
    v: &'a Visit,
    staff: &'a Desk,
    about: About,
    /// Its address, to which the actions are added.
    here: String,
    title: String,
    badges: Vec<Badge>,
    thing: &'a Thing,
    brief: Option<Brief<'a>>,
    entry: Option<Entry<'a>>,
    /// Who leads the organisation.
    members: Vec<Member>,
    task: Option<Task<'a>>,
    /// What is new since a referent has read it: which words, before, now.
    changes: Vec<(String, String, String)>,
    /// The dates of a mission.
    dates: Vec<String>,
    /// How many volunteers have waited too long for an answer, in words.
    unanswered: Option<String>,
    /// Who looks for volunteers.
    by: String,
    /// The title in pieces, those to look at marked.
    title_pieces: Vec<(bool, String)>,
    /// The details.
    pieces: Vec<(bool, String)>,
    mark: String,
    reports: Vec<Told>,
    has_open: bool,
    history: Vec<(String, String)>,
    lines: Option<Vec<(bool, String, String)>>,
}

impl Item<'_> {
    fn offer(&self) -> Option<&Offer> {
        match self.thing {
            Thing::Offer(offer) => Some(offer),
            _ => None,
        }
    }

    fn organisation(&self) -> Option<&Organisation> {
        match self.thing {
            Thing::Organisation(held) => Some(held),
            _ => None,
        }
    }

    fn mission(&self) -> Option<&Mission> {
        match self.thing {
            Thing::Mission(held, _) => Some(held),
            _ => None,
        }
    }

    fn waits_for_asks(&self) -> bool {
        self.organisation().is_some_and(Organisation::waits_for_asks)
    }

    fn can_accept(&self) -> bool {
        match self.thing {
            Thing::Offer(offer) => offer.check_since.is_some(),
            Thing::Organisation(held) => held.check_since.is_some() || held.is_sent_back(),
            Thing::Mission(held, _) => held.check_since.is_some(),
            Thing::Ask(_) | Thing::Talk(..) => false,
        }
    }

    fn can_take_down(&self) -> bool {
        match self.thing {
            Thing::Offer(offer) => offer.state != State::Closed,
            Thing::Organisation(held) => held.state != organisation::State::Closed,
            Thing::Mission(held, _) => {
                matches!(held.state, mission::State::Waiting | mission::State::Open)
            }
            Thing::Ask(_) | Thing::Talk(..) => false,
        }
    }

    fn can_put_back(&self) -> bool {
        match self.thing {
            Thing::Offer(offer) => offer.close_reason == Some(Closed::Refused) && !offer.title.is_empty(),
            Thing::Organisation(held) => {
                held.close_reason == Some(organisation::Closed::Refused) && !held.name.is_empty()
            }
            Thing::Mission(..) | Thing::Ask(_) | Thing::Talk(..) => false,
        }
    }

    fn can_end(&self) -> bool {
        matches!(self.thing, Thing::Talk(reply, _) if reply.state.is_running())
    }

    fn ask(&self) -> Option<Uuid> {
        match self.thing {
            Thing::Ask(ask) => Some(ask.id),
            _ => None,
        }
    }

    fn sees_ask(&self) -> bool {
        self.staff.may(Right::SeeAsks)
    }

    fn talk(&self) -> bool {
        matches!(self.thing, Thing::Talk(..))
    }
}

/// What is looked at.
pub(super) enum Thing {
    Ask(Box<Listing>),
    Offer(Box<Offer>),
    Organisation(Box<Organisation>),
    Mission(Box<Mission>, Box<Organisation>),
    Talk(Box<Reply>, Box<Offer>),
}

impl Thing {
    /// What decides who looks after it; of an ask, only where it is.
    fn spot(&self) -> Spot {
        match self {
            Self::Ask(ask) => Spot::new(Some(&ask.place_code), &[]),
            Self::Offer(offer) | Self::Talk(_, offer) => {
                Spot::new(offer.place_code.as_deref(), from_ref(&offer.language))
            }
            Self::Organisation(held) => Spot::new(Some(&held.place_code), from_ref(&held.language)),
            Self::Mission(held, _) => Spot::new(held.place_code.as_deref(), from_ref(&held.language)),
        }
    }
}

/// Reads what a path names, for a member who looks after it.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`], or when the database fails.
pub(super) async fn find(desk: &Desk, stem: &str, id: &str) -> Result<(About, Uuid, Thing)> {
    let (about, id) = about(stem, id)?;
    desk.must(about.right())?;
    let thing = read(&desk.visit, about, id).await?;
    desk.must_at(about.right(), &thing.spot())?;
    Ok((about, id, thing))
}

async fn read(v: &Visit, about: About, id: Uuid) -> Result<Thing> {
    let scope = v.read();
    match about {
        About::Ask => {
            let ask = scope.get::<listing::Entity>(id).await?.ok_or(Error::NotFound)?;
            Ok(Thing::Ask(Box::new(ask)))
        }
        About::Offer => {
            let offer = scope.get::<offer::Entity>(id).await?.ok_or(Error::NotFound)?;
            Ok(Thing::Offer(Box::new(offer)))
        }
        About::Organisation => {
            let held = scope.get::<organisation::Entity>(id).await?.ok_or(Error::NotFound)?;
            Ok(Thing::Organisation(Box::new(held)))
        }
        About::Mission => {
            let held = scope.get::<mission::Entity>(id).await?.ok_or(Error::NotFound)?;
            let by = scope.get::<organisation::Entity>(held.organisation_id).await?.ok_or(Error::NotFound)?;
            Ok(Thing::Mission(Box::new(held), Box::new(by)))
        }
        About::Reply => {
            let reply = scope.get::<replies::Entity>(id).await?.ok_or(Error::NotFound)?;
            let offer = scope.get::<offer::Entity>(reply.offer_id).await?.ok_or(Error::NotFound)?;
            Ok(Thing::Talk(Box::new(reply), Box::new(offer)))
        }
    }
}

/// The page.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`], or when the database fails.
pub async fn get(desk: Desk, Path((stem, id)): Path<(String, String)>) -> Result<Response> {
    let (about, id, thing) = find(&desk, &stem, &id).await?;
    show(&desk, about, id, &thing, None).await
}

/// Answers with the page; of a conversation what was written, when a moderator has asked for it.
pub(super) async fn show(
    desk: &Desk,
    about: About,
    id: Uuid,
    thing: &Thing,
    said: Option<Vec<messages::Model>>,
) -> Result<Response> {
    let v = &desk.visit;
    let scope = v.read();
    let reports = model::of(&scope, id).await?;
    let open = reports.iter().filter(|report| report.handled_at.is_none());
    let (answers, open): (Vec<_>, Vec<_>) = open.partition(|report| report.reason == model::Reason::Answer);
    let mut badges = Vec::new();
    let (mut brief, mut entry, mut mark) = (None, None, String::new());
    let (mut title_pieces, mut pieces) = (Vec::new(), Vec::new());
    let (mut history, mut members) = (Vec::new(), Vec::new());
    let (mut task, mut changes, mut dates, mut by) = (None, Vec::new(), Vec::new(), String::new());
    let mut unanswered = None;
    match thing {
        Thing::Offer(offer) => {
            if offer.check_since.is_some() {
                badges = words::why(v, offer.state == State::Waiting, &offer.flags);
            }
            title_pieces = wording::marked(&offer.title);
            pieces = wording::marked(&offer.details);
            mark = offer.mark();
            brief = Some(Brief::new(v, offer));
            history = past(v, id, "offer-").await?;
        }
        Thing::Organisation(held) => {
            if held.check_since.is_some() || held.orphan_since.is_some() {
                badges = words::why_organisation(v, held);
            }
            title_pieces = wording::marked(&held.name);
            pieces = wording::marked(&held.details);
            mark = held.mark();
            changes = words::changes(v, &held.last_read(), &held.readable());
            let areas = areas::of(&scope, id).await?;
            let kind = crate::organisations::kind(v, held)?;
            entry = Some(Entry::new(v, held, kind, &areas));
            history = past(v, id, "org-").await?;
            members = members::of(v, &scope, id, None).await?;
        }
        Thing::Mission(held, organisation) => {
            if held.check_since.is_some() {
                badges = words::why(v, held.state == mission::State::Waiting, &held.flags);
            }
            title_pieces = wording::marked(&held.title);
            pieces = wording::marked(&held.details);
            mark = held.mark();
            changes = words::changes(v, &held.last_read(), &held.readable());
            let slots = missions::slots::of(&scope, id).await?;
            let coming = slots.iter().filter(|slot| slot.is_coming(v.now)).take(20);
            let when = |slot| missions::words::when(slot, v.lang, v.platform.tz());
            dates = coming.map(|slot| format!("{} ({})", when(slot), slot.capacity)).collect();
            by.clone_from(&organisation.name);
            task = Some(Task::new(v, held));
            history = past(v, id, "mission-").await?;
            let of = applications::Column::MissionId.eq(id);
            let count = digest::unanswered(&scope, v.now).filter(of).count(scope.conn()).await?;
            if count > 0 {
                badges.push(words::unanswered(v));
                let args = [("count", count.into()), ("days", UNANSWERED_DAYS.into())];
                unanswered = Some(v.lang.with("check-unanswered-text", &args));
            }
        }
        Thing::Talk(_, offer) => brief = Some(Brief::new(v, offer)),
        Thing::Ask(_) => {}
    }
    if !answers.is_empty() {
        badges.push(words::answered(v));
    }
    if !open.is_empty() {
        badges.push(words::reports(v, open.len()));
    }
    let title = match thing {
        Thing::Offer(offer) if !offer.title.is_empty() => offer.title.clone(),
        Thing::Organisation(held) if !held.name.is_empty() => held.name.clone(),
        Thing::Mission(held, _) => held.title.clone(),
        Thing::Ask(ask) => {
            let row = scope.get::<board::Entity>(ask.id).await?;
            let kind = row.and_then(|row| v.platform.category(row.category_id));
            kind.map_or_else(|| v.t("check-about-ask"), |kind| v.say(&kind.labels.0).to_owned())
        }
        _ => v.t(&format!("check-about-{}", about.stem())),
    };
    let lines = said.map(|said| {
        let by_offerer = |one: &messages::Model| match thing {
            Thing::Talk(_, offer) => one.person_id == Some(offer.person_id),
            _ => false,
        };
        said.into_iter().map(|one| (by_offerer(&one), v.moment(&one.created_at), one.words)).collect()
    });
    page(&Item {
        v,
        staff: desk,
        about,
        here: item_url(v, about, id),
        title,
        badges,
        thing,
        brief,
        entry,
        members,
        task,
        changes,
        dates,
        unanswered,
        by,
        title_pieces,
        pieces,
        mark,
        has_open: !open.is_empty() || !answers.is_empty(),
        reports: reports.iter().map(|report| words::told(v, report)).collect(),
        history,
        lines,
    })
}

/// What has happened to it, in words: the lines of the log whose kinds begin so.
async fn past(v: &Visit, id: Uuid, stem: &str) -> Result<Vec<(String, String)>> {
    let mut lines = crate::events::of_listing(&v.read(), id).await?;
    lines.retain(|line| line.kind.starts_with(stem));
    lines.sort_by_key(|line| (line.at, !line.kind.ends_with("-created")));
    let said = lines.iter().map(|line| {
        let reason = line.data["reason"].as_str().unwrap_or_default().to_owned();
        (v.moment(&line.at), v.t1(&format!("event-{}", line.kind), "reason", reason))
    });
    Ok(said.collect())
}
