//! `GET /desk/moderation/{about}/{id}`: one thing in the queue: what it says, what was reported, what
//! can be done.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use sea_orm::prelude::Uuid;

use super::model::{self, About};
use super::words::{self, Badge, Told};
use super::{about, item_url, may_moderate};
use crate::auth::desk::Desk;
use crate::board::model as board;
use crate::error::{Error, Result};
use crate::listings::model as listing;
use crate::offers::model::{self as offer, Closed, Offer, State};
use crate::offers::replies::{self, Reply};
use crate::offers::words::Brief;
use crate::offers::{messages, wording};
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

    fn can_accept(&self) -> bool {
        self.offer().is_some_and(|offer| offer.check_since.is_some())
    }

    fn can_take_down(&self) -> bool {
        self.offer().is_some_and(|offer| offer.state != State::Closed)
    }

    fn can_put_back(&self) -> bool {
        self.offer()
            .is_some_and(|offer| offer.close_reason == Some(Closed::Refused) && !offer.title.is_empty())
    }

    fn can_end(&self) -> bool {
        matches!(self.thing, Thing::Talk(reply, _) if reply.state.is_running())
    }

    fn ask(&self) -> Option<Uuid> {
        match self.thing {
            Thing::Ask(id) => Some(*id),
            _ => None,
        }
    }

    fn talk(&self) -> bool {
        matches!(self.thing, Thing::Talk(..))
    }
}

/// What is looked at.
pub(super) enum Thing {
    Ask(Uuid),
    Offer(Box<Offer>),
    Talk(Box<Reply>, Box<Offer>),
}

/// Reads it.
pub(super) async fn find(v: &Visit, about: About, id: Uuid) -> Result<Thing> {
    let scope = v.read();
    match about {
        About::Ask => {
            let ask = scope.get::<listing::Entity>(id).await?.ok_or(Error::NotFound)?;
            Ok(Thing::Ask(ask.id))
        }
        About::Offer => {
            let offer = scope.get::<offer::Entity>(id).await?.ok_or(Error::NotFound)?;
            Ok(Thing::Offer(Box::new(offer)))
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
    may_moderate(&desk)?;
    let (about, id) = about(&stem, &id)?;
    let thing = find(&desk.visit, about, id).await?;
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
    let open = reports.iter().filter(|report| report.handled_at.is_none()).count();
    let mut badges = Vec::new();
    let (mut brief, mut mark) = (None, String::new());
    let (mut title_pieces, mut pieces) = (Vec::new(), Vec::new());
    let mut history = Vec::new();
    match thing {
        Thing::Offer(offer) => {
            if offer.check_since.is_some() {
                badges = words::why(v, offer);
            }
            title_pieces = wording::marked(&offer.title);
            pieces = wording::marked(&offer.details);
            mark = offer.mark();
            brief = Some(Brief::new(v, offer));
            let lines = crate::events::of_listing(&scope, id).await?;
            let mut lines = lines;
            lines.sort_by_key(|line| (line.at, line.kind != "offer-created"));
            history.extend(lines.iter().filter(|line| line.kind.starts_with("offer-")).map(|line| {
                let reason = line.data["reason"].as_str().unwrap_or_default().to_owned();
                (v.moment(&line.at), v.t1(&format!("event-{}", line.kind), "reason", reason))
            }));
        }
        Thing::Talk(_, offer) => brief = Some(Brief::new(v, offer)),
        Thing::Ask(_) => {}
    }
    if open > 0 {
        badges.push(words::reports(v, open));
    }
    let title = match thing {
        Thing::Offer(offer) if !offer.title.is_empty() => offer.title.clone(),
        Thing::Ask(id) => {
            let row = scope.get::<board::Entity>(*id).await?;
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
        title_pieces,
        pieces,
        mark,
        has_open: open > 0,
        reports: reports.iter().map(|report| words::told(v, report)).collect(),
        history,
        lines,
    })
}
