//! `GET /near`: what is asked and offered around here. No query, but one after something has changed.

use askama::Template;
use axum::response::Response;
use nearby::{Answer, Remote, Sort};

use super::card::{Card, Sayer};
use super::wanted::{
    AGES, PAGE, RADII, Wanted, When, age_in_words, remote_stem, sort_stem, when_key, when_stem,
};
use crate::board::model::Kind;
use crate::categories::model::Model as Category;
use crate::error::Result;
use crate::places::corners;
use crate::web::cache::Hangs;
use crate::web::frame;
use crate::web::public_page;
use crate::web::visit::Visit;

#[derive(Template)]
#[template(path = "near/list.html")]
struct List<'a> {
    v: &'a Visit,
    wanted: &'a Wanted,
    place: String,
    count: String,
    total: usize,
    cards: Vec<Card<'a>>,
    kinds: Vec<Facet>,
    categories: Vec<Facet>,
    remotes: Vec<Facet>,
    /// Only where missions or asks may be among what is found.
    ages: Vec<Facet>,
    sorts: Vec<Facet>,
    whens: Vec<(&'static str, String, bool)>,
    radii: Vec<(u32, bool)>,
    wider: Vec<Facet>,
    before: Option<String>,
    after: Option<String>,
    pages: String,
    map: Option<Map>,
    embed: Option<String>,
    save: String,
}

/// A choice among results: what, how many, and where it leads.
struct Facet {
    label: String,
    count: Option<String>,
    href: String,
    is_chosen: bool,
}

/// What the script of the map needs.
pub struct Map {
    /// Where its circles are asked for.
    pub clusters: String,
    /// Where the names of communes are.
    pub places: String,
    /// Around where it was searched.
    pub center: Option<geo::Point>,
    /// Its words, as JSON.
    pub labels: String,
    /// The box around the platform: south, west, north, east.
    pub area: String,
}

impl List<'_> {
    fn kind_stem(&self) -> &'static str {
        self.wanted.kind.map_or("", Kind::stem)
    }

    fn remote_stem(&self) -> &'static str {
        remote_stem(self.wanted.remote)
    }

    /// Whether one of the filters is set that a narrow screen folds away.
    fn is_narrowed(&self) -> bool {
        let Wanted { category, remote, age, .. } = self.wanted;
        category.is_some() || *remote != Remote::Also || age.is_some()
    }
}

/// Answers with a page of the list.
///
/// # Errors
/// When the database fails.
pub async fn get(v: Visit) -> Result<Response> {
    let wanted = Wanted::read(&v);
    let board = v.app.boards.current(&v.app, v.platform.id()).await?;
    let (shown, generation) = board.read();
    let terms = wanted.terms(&shown, &v);
    let search = wanted.search(&shown, &v, terms.as_ref());
    let answer = shown.index.search(&search);
    let wider = if answer.total == 0 { wider(&v, &wanted, &shown.index, &search) } else { Vec::new() };
    let whens = [When::Any, When::Today, When::Week, When::Month];
    let pages = answer.total.div_ceil(PAGE).max(1);
    let turn = |page: usize| wanted.url(&v, "/near", &[("page", &page.to_string())]);
    let facets = Facets { v: &v, wanted: &wanted, answer: &answer };
    let numbers = [("page", wanted.page.into()), ("pages", pages.into())];
    let sayer = Sayer::new(&v, &shown);
    let page = List {
        place: wanted.where_in_words(&v),
        count: v.t1("near-count", "count", answer.total),
        total: answer.total,
        kinds: facets.kinds(),
        categories: facets.categories(&sayer),
        remotes: facets.remotes(),
        ages: facets.ages(),
        sorts: facets.sorts(),
        whens: whens.map(|when| (when_stem(when), v.t(when_key(when)), when == wanted.when)).into(),
        radii: RADII.map(|km| (km, km == wanted.km)).into(),
        wider,
        before: (wanted.page > 1).then(|| turn(wanted.page - 1)),
        after: (wanted.page < pages).then(|| turn(wanted.page + 1)),
        pages: v.lang.with("near-pages", &numbers),
        map: wanted.has_map.then(|| Map::new(&v, &wanted)),
        embed: frame::snippet(&v, "/near/embed", &wanted.query(&[])),
        save: wanted.url(&v, "/near/save", &[("view", ""), ("sort", "")]),
        cards: answer.hits.into_iter().filter_map(|hit| sayer.card(hit)).collect(),
        v: &v,
        wanted: &wanted,
    };
    public_page(&page, Hangs::OnBoard(generation))
}

/// Wider circles in which there is something.
fn wider(v: &Visit, wanted: &Wanted, index: &nearby::Index, search: &nearby::Search<'_>) -> Vec<Facet> {
    let radii = RADII.into_iter().filter(|km| *km > wanted.km).map(|km| km * 1000);
    let circle = |(metres, count): (u32, usize)| {
        let km = metres / 1000;
        Facet {
            label: v.t1("near-wider", "km", km),
            count: Some(v.lang.number(count)),
            href: wanted.url(v, "/near", &[("km", &km.to_string())]),
            is_chosen: false,
        }
    };
    index.wider(search, &radii.collect::<Vec<_>>(), 2).into_iter().map(circle).collect()
}

struct Facets<'a> {
    v: &'a Visit,
    wanted: &'a Wanted,
    answer: &'a Answer<'a>,
}

impl Facets<'_> {
    fn facet(&self, name: &str, stem: &str, label: String, count: Option<usize>, is_chosen: bool) -> Facet {
        let count = count.map(|count| self.v.lang.number(count));
        Facet { label, count, href: self.wanted.url(self.v, "/near", &[(name, stem)]), is_chosen }
    }

    fn kinds(&self) -> Vec<Facet> {
        let [asks, offers, organisations, missions] = self.answer.facets.kinds;
        let choices = [
            (None, "near-kind-all", asks + offers + organisations + missions),
            (Some(Kind::Ask), "near-kind-asks", asks),
            (Some(Kind::Offer), "near-kind-offers", offers),
            (Some(Kind::Mission), "near-kind-missions", missions),
            (Some(Kind::Organisation), "near-kind-orgs", organisations),
        ];
        let facet = |(kind, key, count): (Option<Kind>, &str, usize)| {
            let stem = kind.map_or("", Kind::stem);
            self.facet("kind", stem, self.v.t(key), Some(count), self.wanted.kind == kind)
        };
        choices.into_iter().map(facet).collect()
    }

    /// Those that there are any of, and the chosen one even if there is none.
    fn categories(&self, sayer: &Sayer<'_>) -> Vec<Facet> {
        let chosen = self.wanted.category.as_deref();
        let counts = &self.answer.facets.categories;
        let all: usize = counts.iter().map(|(_, count)| count).sum();
        let every = self.facet("category", "", self.v.t("near-category-all"), Some(all), chosen.is_none());
        let some = self.v.platform.categories.iter().filter_map(|category| {
            let is_it = |one: &Category| std::ptr::eq(one, &**category);
            let found = counts.iter().find(|(number, _)| sayer.category(*number).is_some_and(is_it));
            let count = found.map_or(0, |(_, count)| *count);
            let is_chosen = chosen == Some(&category.slug);
            let label = self.v.say(&category.labels.0).to_owned();
            (count > 0 || is_chosen)
                .then(|| self.facet("category", &category.slug, label, Some(count), is_chosen))
        });
        std::iter::once(every).chain(some).collect()
    }

    fn remotes(&self) -> Vec<Facet> {
        let facets = &self.answer.facets;
        let choices = [
            (Remote::Also, "near-remote-also", facets.placed + facets.remote),
            (Remote::Not, "near-remote-not", facets.placed),
            (Remote::Only, "near-remote-only", facets.remote),
        ];
        let facet = |(remote, key, count): (Remote, &str, usize)| {
            self.facet(
                "remote",
                remote_stem(remote),
                self.v.t(key),
                Some(count),
                self.wanted.remote == remote,
            )
        };
        choices.into_iter().map(facet).collect()
    }

    fn ages(&self) -> Vec<Facet> {
        if matches!(self.wanted.kind, Some(Kind::Offer | Kind::Organisation)) {
            return Vec::new();
        }
        let facet = |age: Option<u8>| {
            let stem = age.map_or_else(String::new, |age| age.to_string());
            let label = age.map_or_else(|| self.v.t("near-age-any"), |age| age_in_words(age, self.v.lang));
            self.facet("age", &stem, label, None, self.wanted.age == age)
        };
        std::iter::once(None).chain(AGES.map(Some)).map(facet).collect()
    }

    fn sorts(&self) -> Vec<Facet> {
        let choices = [
            (Sort::Nearest, "near-sort-nearest"),
            (Sort::Newest, "near-sort-newest"),
            (Sort::Urgent, "near-sort-urgent"),
        ];
        let order = self.wanted.order();
        let fits = |sort: Sort| sort != Sort::Nearest || self.wanted.center.is_some();
        let facet = |(sort, key): (Sort, &str)| {
            self.facet("sort", sort_stem(sort), self.v.t(key), None, sort == order)
        };
        choices.into_iter().filter(|(sort, _)| fits(*sort)).map(facet).collect()
    }
}

impl Map {
    /// The map of a search.
    #[must_use]
    pub fn new(v: &Visit, wanted: &Wanted) -> Self {
        let said = |key: &str| v.t(key);
        Self {
            clusters: wanted.url(v, "/near/clusters.json", &[("view", ""), ("sort", "")]),
            places: v.url("/near/places.json"),
            center: wanted.center.map(super::wanted::Center::point),
            area: corners(&v.platform),
            labels: serde_json::json!({
                "map": said("near-map"),
                "zoomIn": said("near-map-in"),
                "zoomOut": said("near-map-out"),
                "cluster": said("near-map-cluster"),
                "asks": said("near-map-asks"),
                "offers": said("near-map-offers"),
                "orgs": said("near-map-orgs"),
                "missions": said("near-map-missions"),
                "open": said("near-map-open"),
                "credit": said("near-map-credit"),
                "loading": said("near-map-loading"),
                "error": said("near-map-error"),
            })
            .to_string(),
        }
    }
}
