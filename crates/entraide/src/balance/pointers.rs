//! Where else a helper is of use: what their own page shows beside what they were asked.

use nearby::{Hit, Near, Remote, Search, Sort};

use super::held;
use super::model::{Commune, Standing};
use crate::alerts::words::about_distance;
use crate::board::index::Shown;
use crate::board::model::Kind;
use crate::error::Result;
use crate::helpers::model as helper;
use crate::near::card::{Card, Sayer};
use crate::near::wanted::part;
use crate::organisations::model::Organisation;
use crate::referrals::members;
use crate::web::visit::Visit;

/// Farther away, in metres, nobody is pointed to: an hour's journey.
pub const FAR_M: f64 = 50_000.0;
/// Communes, groups, missions and asks at a distance that are shown, each.
const SHOWN: usize = 3;

/// Where else help is needed.
#[derive(Debug)]
pub struct Pointers {
    /// The helper's commune, where helpers abound.
    pub abounds: Option<String>,
    /// Communes nearby where help lacks: the name, how far, and what is asked there.
    pub communes: Vec<(String, String, String)>,
    /// Groups around that take on asks: the name and the page.
    pub groups: Vec<(String, String)>,
    /// Missions and asks at a distance that lack people.
    pub postings: Vec<Pointer>,
}

/// A posting that still lacks somebody.
#[derive(Debug)]
pub struct Pointer {
    /// The category's symbol.
    pub icon: String,
    /// Its title.
    pub what: String,
    /// The commune, or that it is done at a distance.
    pub place: String,
    /// When; empty when that is open.
    pub when: String,
    /// How far.
    pub far: Option<String>,
    /// Its page.
    pub url: String,
}

impl Pointers {
    /// Whether there is nothing to show.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        let Self { abounds, communes, groups, postings } = self;
        abounds.is_none() && communes.is_empty() && groups.is_empty() && postings.is_empty()
    }
}

/// Where else this helper is of use. At most three queries, and one after something has changed on the board.
///
/// # Errors
/// When the database fails.
pub async fn of(v: &Visit, helper: &helper::Model) -> Result<Pointers> {
    let groups = members::to_join(&v.read(), helper, SHOWN as u64).await?;
    let balance = held::current(&v.app, &v.platform).await?;
    let board = v.app.boards.current(&v.app, v.platform.id()).await?;
    let (shown, _) = board.read();
    let home = geo::gazetteer().by_code(&helper.place_code).map(geo::Place::commune);
    let point = geo::Point { lat: helper.lat, lon: helper.lon };
    // What lies within their own radius they are asked about anyway.
    let beyond = |one: &&Commune| one.distance(point) > f64::from(helper.radius_m);
    let communes = balance.around(Standing::Lacks, point, FAR_M).into_iter().filter(beyond).take(SHOWN);
    let abounds = home.filter(|home| balance.of(home).is_some_and(|one| one.standing() == Standing::Abounds));
    let group = |one: Organisation| (one.name, v.url(&format!("/groups/{}", one.id)));
    Ok(Pointers {
        groups: groups.into_iter().map(group).collect(),
        abounds: abounds.map(|home| home.name(v.lang.into()).to_owned()),
        communes: communes.map(|one| commune(v, one, point)).collect(),
        postings: postings(v, &shown, point),
    })
}

fn commune(v: &Visit, one: &Commune, from: geo::Point) -> (String, String, String) {
    (one.place.name(v.lang.into()).to_owned(), far(v, one, from), asks_url(v, one))
}

/// How far a commune is, roughly.
pub(super) fn far(v: &Visit, one: &Commune, from: geo::Point) -> String {
    #[expect(clippy::cast_possible_truncation, reason = "a distance on Earth in metres fits")]
    about_distance(one.distance(from) as i32, v.lang).into_owned()
}

/// What is asked in a commune; all that there is where asks are not public.
pub(super) fn asks_url(v: &Visit, one: &Commune) -> String {
    let kind = if v.platform.rules.asks_are_public { "&kind=ask" } else { "" };
    v.url(&format!("/near?{}{kind}", part("place", &one.place.label(v.lang.into()))))
}

/// Missions nearby and at a distance that have places left, then asks at a distance.
fn postings(v: &Visit, shown: &Shown, point: geo::Point) -> Vec<Pointer> {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "fifty kilometres in metres")]
    let near = Near { lat: point.lat, lon: point.lon, radius_m: FAR_M as u32 };
    let missions = Search {
        near: Some(near),
        kind: Some(Kind::Mission.into()),
        // Some of them may be full.
        take: 4 * SHOWN,
        ..Search::default()
    };
    let asks = Search {
        kind: Some(Kind::Ask.into()),
        remote: Remote::Only,
        sort: Sort::Newest,
        take: 4 * SHOWN,
        ..Search::default()
    };
    let sayer = Sayer::new(v, shown);
    let lacks = |hit: &Hit<'_>| hit.left > 0;
    let found = [missions, asks].map(|search| shown.index.search(&search).hits);
    let found = found.into_iter().flat_map(|hits| hits.into_iter().filter(lacks).take(SHOWN));
    found.filter_map(|hit| sayer.card(hit)).map(|card| pointer(v, card)).collect()
}

fn pointer(v: &Visit, card: Card<'_>) -> Pointer {
    Pointer {
        icon: card.icon.to_owned(),
        what: card.title.to_owned(),
        place: card.place.map_or_else(|| v.t("near-at-a-distance"), str::to_owned),
        when: card.when,
        far: card.distance.map(std::borrow::Cow::into_owned),
        url: card.href,
    }
}
