//! `/groups/mine/{token}/asks`: the asks of an organisation for those who lead it: what waits for them, what they look
//! after, what is asked for nearby, and their own helpers.

use std::collections::{HashMap, HashSet};

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use nearby::{Near, Remote, Search, Sort};
use sea_orm::entity::prelude::*;

use super::members;
use super::model::{self, Referral, State};
use crate::board::model::Kind;
use crate::error::{Error, Result};
use crate::events::Actor;
use crate::listings::model as listing;
use crate::listings::words;
use crate::near::card::{Card, Sayer};
use crate::organisations::model::Organisation;
use crate::organisations::{areas, leads, own, own_url};
use crate::people::contacts::{self, Contact};
use crate::places::commune_name;
use crate::web::forms::Fields;
use crate::web::visit::Visit;
use crate::web::{go, page};

/// Asks of one kind on the page.
const SHOWN: u64 = 100;
/// Asks that have ended.
const ENDED: u64 = 20;
/// Asks nearby that nobody has yet.
const NEARBY: usize = 12;
/// So far from the organisation's seat they are looked for, in metres, and so many are looked through.
const NEAR_M: u32 = 50_000;
const LOOKED_THROUGH: usize = 500;

#[derive(Template)]
#[template(path = "referrals/list.html")]
struct List<'a> {
    v: &'a Visit,
    back: String,
    organisation: &'a Organisation,
    groups: Vec<(&'static str, Vec<Row>)>,
    nearby: Vec<Card<'a>>,
    helpers: Vec<Helper>,
    invite: String,
}

/// An ask in the list.
struct Row {
    url: String,
    icon: String,
    what: String,
    place: String,
    when: String,
    /// Who of the leads looks after it.
    who: String,
}

/// A helper who belongs to it.
struct Helper {
    id: Uuid,
    contact: Contact,
    place: String,
}

/// Answers with the list. Nine queries.
///
/// # Errors
/// [`Error::Link`] for a forged or old link.
pub async fn get(v: Visit, Path(token): Path<String>) -> Result<Response> {
    let (_, organisation) = own(&v, &token).await?;
    let scope = v.read();
    let here = format!("{}/asks", own_url(&v, &token));
    let running = model::of_organisation(&scope, organisation.id, true, SHOWN).await?;
    let ended = model::of_organisation(&scope, organisation.id, false, ENDED).await?;
    let ids = running.iter().chain(&ended).map(|referral| referral.listing_id);
    let asks = scope.find::<listing::Entity>().filter(listing::Column::Id.is_in(ids));
    let asks: HashMap<Uuid, listing::Listing> =
        asks.all(scope.conn()).await?.into_iter().map(|ask| (ask.id, ask)).collect();
    let leading = leads::active(&scope, organisation.id).await?;
    let people = leads::people_of(&scope, &leading).await?;
    let name = |referral: &Referral| {
        let lead = leading.iter().find(|lead| Some(lead.id) == referral.lead_id)?;
        Some(people.get(&lead.person_id)?.first_name.clone())
    };
    let row = |referral: &Referral| {
        let ask = asks.get(&referral.listing_id)?;
        let category = v.platform.category(ask.category_id);
        Some(Row {
            url: format!("{here}/{}", ask.id),
            icon: category.map_or_else(|| "heart-handshake".to_owned(), |category| category.icon.clone()),
            what: category.map_or_else(String::new, |category| v.say(&category.labels.0).to_owned()),
            place: commune_name(&ask.place_code, v.lang),
            when: words::when_of(ask, v.lang, v.platform.tz()),
            who: name(referral).unwrap_or_default(),
        })
    };
    let is_open = |referral: &&Referral| {
        let state = asks.get(&referral.listing_id).map(|ask| ask.state);
        matches!(state, Some(listing::State::Open | listing::State::Matched))
    };
    let of = |state: State| {
        let those = running.iter().filter(|referral| referral.state == state).filter(is_open);
        those.filter_map(row).collect::<Vec<Row>>()
    };
    let groups = [
        ("offered", of(State::Offered)),
        ("taken", of(State::Taken)),
        ("ended", ended.iter().filter_map(row).collect()),
    ];
    let known: HashSet<Uuid> = running.iter().map(|referral| referral.listing_id).collect();
    let helpers = members::of_organisation(&scope, organisation.id).await?;
    let mut reached = contacts::of_members(&scope, &helpers).await?;
    let served = areas::of(&scope, organisation.id).await?;
    let board = v.app.boards.current(&v.app, v.platform.id()).await?;
    let (shown, _) = board.read();
    let nearby = if organisation.takes_asks() {
        let served: HashSet<&str> = served.iter().map(|area| area.code.as_str()).collect();
        let answer = shown.index.search(&Search {
            near: Some(Near { lat: organisation.lat, lon: organisation.lon, radius_m: NEAR_M }),
            kind: Some(Kind::Ask.into()),
            remote: Remote::Not,
            sort: Sort::Urgent,
            take: LOOKED_THROUGH,
            ..Search::default()
        });
        let sayer = Sayer::new(&v, &shown);
        let is_ours = |hit: &nearby::Hit<'_>| {
            let place = hit.spot.and_then(|spot| geo::gazetteer().numbered(spot.place));
            !known.contains(&hit.id) && place.is_some_and(|place| lies_in(place, &served))
        };
        let card = |hit| {
            let mut card = sayer.card(hit)?;
            card.href = format!("{here}/{}", card.hit.id);
            Some(card)
        };
        answer.hits.into_iter().filter(is_ours).take(NEARBY).filter_map(card).collect()
    } else {
        Vec::new()
    };
    let helper = |row: &crate::helpers::model::Model| {
        let contact = reached.remove(&row.id)?;
        Some(Helper { id: row.id, contact, place: commune_name(&row.place_code, v.lang) })
    };
    page(&List {
        back: own_url(&v, &token),
        groups: groups.into_iter().filter(|(_, rows)| !rows.is_empty()).collect(),
        nearby,
        helpers: helpers.iter().filter_map(helper).collect(),
        invite: format!(
            "{}/helper?group={}",
            crate::platforms::link_base(&v.app.config, &v.platform),
            organisation.id
        ),
        organisation: &organisation,
        v: &v,
    })
}

/// Whether a place lies in one of these communes and areas.
fn lies_in(place: &geo::Place, served: &HashSet<&str>) -> bool {
    let codes = [
        place.code(),
        place.commune().code(),
        place.area().code(),
        place.region().code(),
        place.country().code(),
    ];
    codes.iter().any(|code| served.contains(code))
}

/// Takes a helper out.
///
/// # Errors
/// [`Error::Link`] for a forged or old link; when the database fails.
pub async fn post(v: Visit, Path(token): Path<String>, fields: Fields) -> Result<Response> {
    let (lead, organisation) = own(&v, &token).await?;
    let helper = Uuid::try_parse(fields.get("helper"));
    let helper = helper.map_err(|_| Error::Bad("the field helper does not fit".into()))?;
    let tx = v.tx().await?;
    members::leave(&tx, organisation.id, helper, Actor::Person(lead.person_id)).await?;
    tx.commit().await?;
    Ok(go(&format!("{}/asks#helpers", own_url(&v, &token))))
}
