//! `GET /follow/{token}`: an ask for the person whose it is: where it stands, who helps, what to do.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use sea_orm::entity::prelude::*;
use uuid::Uuid;

use super::followed;
use super::model::{Listing, State};
use super::sent::Code;
use super::timeline::{Life, Step};
use super::words::Brief;
use crate::alerts::model as alert;
use crate::commitments::model::{self as commitment, Model as Commitment};
use crate::error::Result;
use crate::organisations::model as organisation;
use crate::people::contacts::{self, Contact};
use crate::referrals::change::can_object;
use crate::referrals::model as referral;
use crate::web::page;
use crate::web::visit::Visit;

#[derive(Template)]
#[template(path = "listings/follow.html")]
struct Follow<'a> {
    v: &'a Visit,
    /// Its address, to which the deeds are added.
    here: String,
    token: &'a str,
    code: Code,
    ask: &'a Listing,
    stem: &'static str,
    tone: &'static str,
    icon: &'static str,
    lead: String,
    next_look: String,
    helpers: Vec<Helper>,
    steps: Vec<Step>,
    brief: Brief<'a>,
    group: Option<Group>,
    /// Whether they can say that the organisation has not helped.
    can_object: bool,
}

/// The organisation that looks after it.
struct Group {
    name: String,
    url: String,
    /// E.164, and as it is written here.
    phone: Option<(String, String)>,
}

/// A helper whose promise stands.
struct Helper {
    commitment: Uuid,
    state: commitment::State,
    first_name: String,
    /// E.164, and as it is written here.
    phone: Option<(String, String)>,
    email: Option<String>,
    /// A word about how it went.
    word: Option<String>,
}

impl Helper {
    fn new(v: &Visit, commitment: &Commitment, contact: &Contact) -> Self {
        Self {
            commitment: commitment.id,
            state: commitment.state,
            first_name: contact.first_name.clone(),
            phone: contact.phone.clone().map(|phone| {
                let written = v.phone(&phone);
                (phone, written)
            }),
            email: contact.email.clone(),
            word: commitment.word.clone(),
        }
    }

    fn is_reported(&self) -> bool {
        self.state == commitment::State::Reported
    }

    fn is_disputed(&self) -> bool {
        self.state == commitment::State::Disputed
    }
}

/// Answers with the ask. At most seven queries.
///
/// # Errors
/// [`crate::error::Error::Link`] for a forged or old link.
pub async fn get(v: Visit, Path(token): Path<String>) -> Result<Response> {
    let ask = followed(&v, &token).await?;
    let scope = v.read();
    let commitments = commitment::of_listing(&scope, ask.id).await?;
    let events = crate::events::of_listing(&scope, ask.id).await?;
    let asked = scope.find::<alert::Entity>().filter(alert::Column::ListingId.eq(ask.id));
    let asked = asked.count(scope.conn()).await?;
    let contacts = if ask.state.is_finished() {
        std::collections::HashMap::new()
    } else {
        contacts::of_helpers(&scope, &commitments).await?
    };
    let group = match ask.organisation_id {
        Some(id) => scope.get::<organisation::Entity>(id).await?.map(|held| Group {
            name: held.name,
            url: v.url(&format!("/groups/{id}")),
            phone: held.phone.map(|phone| {
                let written = v.phone(&phone);
                (phone, written)
            }),
        }),
        None => None,
    };
    let first_asked = match group {
        None if ask.state == State::Open && asked == 0 => referral::asked_now(&scope, ask.id).await?,
        _ => None,
    };
    let life = Life { ask: &ask, commitments: &commitments, events: &events, asked, helpers: &contacts };
    let stem = life.stem();
    let (tone, icon) = match stem {
        "unconfirmed" => (" badge-warning", "mail"),
        "callback" => ("", "phone-call"),
        "open" | "some" | "hand" => (" badge-info", "bell"),
        "matched" | "group" => (" badge-success", "users"),
        "reported" | "disputed" => (" badge-warning", "circle-alert"),
        "done" => (" badge-success", "check"),
        _ => ("", "x"),
    };
    let helpers = commitments.iter().filter_map(|commitment| {
        let contact = contacts.get(&commitment.id)?;
        Some(Helper::new(&v, commitment, contact))
    });
    page(&Follow {
        here: super::follow_url(&v, &token),
        token: &token,
        code: Code::new(&ask.code),
        lead: match first_asked {
            Some(organisation) if stem == "open" => {
                v.t1("follow-lead-offered", "organisation", organisation.name)
            }
            _ => lead(&v, &ask, stem, asked),
        },
        next_look: next_look(&v, &ask),
        stem,
        tone,
        icon,
        helpers: helpers.collect(),
        steps: life.steps(&v),
        brief: Brief::new(&v, &ask),
        group: group.filter(|_| !ask.state.is_finished()),
        can_object: can_object(&ask, v.now),
        ask: &ask,
        v: &v,
    })
}

/// Where it stands and what comes next, in a sentence or two.
fn lead(v: &Visit, ask: &Listing, stem: &str, asked: u64) -> String {
    match stem {
        "open" if asked > 0 => v.t1("follow-lead-asked", "count", asked),
        "some" => {
            v.lang.with("follow-lead-some", &[("taken", ask.taken.into()), ("wanted", ask.capacity.into())])
        }
        stem => v.t(&format!("follow-lead-{stem}")),
    }
}

/// When the search goes on by itself.
fn next_look(v: &Visit, ask: &Listing) -> String {
    let next = ask.next_check_at.filter(|at| ask.state == State::Open && *at > v.now);
    next.map_or_else(String::new, |at| v.t1("follow-next-look", "moment", v.moment(&at)))
}
