//! What somebody looks for, as the address of the page says it. Whatever cannot be read is left out,
//! and said; nothing in an address makes a page fail.

use chrono::{Days, NaiveDate};
use nearby::{Near, Remote, Search, Sort, Words};
use url::form_urlencoded::byte_serialize;

use crate::board::index::{Shown, day_number};
use crate::board::model::Kind;
use crate::i18n::Lang;
use crate::places::area_in_words;
use crate::platforms::model::Platform;
use crate::web::visit::Visit;

/// Listings on a page.
pub const PAGE: usize = 20;
/// No page lies farther back: who has read so many looks for something else.
const LAST_PAGE: usize = 500;
/// The radii that are offered, in kilometres.
pub const RADII: [u32; 6] = [2, 5, 10, 20, 50, 100];
/// The usual one.
const RADIUS: u32 = 10;
/// Those under age say which of these pairs of years is theirs, by its first one; nobody else is asked.
pub const AGES: [u8; 3] = [16, 14, 12];

/// When it should be of use.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum When {
    /// At any time.
    #[default]
    Any,
    /// Today.
    Today,
    /// Within a week.
    Week,
    /// Within a month.
    Month,
}

/// A search.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// The place as it was typed.
    pub place: String,
    /// Around where; `None` for the whole platform.
    pub center: Option<Center>,
    /// What is wrong with the place, in the reader's language.
    pub mistake: Option<String>,
    /// Other places that may be meant, as they can be typed.
    pub others: Vec<String>,
    /// How far around, in kilometres.
    pub km: u32,
    /// This kind only.
    pub kind: Option<Kind>,
    /// Slug of the category.
    pub category: Option<String>,
    /// Free words.
    pub words: String,
    /// When.
    pub when: When,
    /// What of that which has no place.
    pub remote: Remote,
    /// What somebody of this age can come to, one of [`AGES`].
    pub age: Option<u8>,
    /// The order; `None` for the usual one.
    pub sort: Option<Sort>,
    /// The page, from 1.
    pub page: usize,
    /// Whether the map is shown.
    pub has_map: bool,
    /// What of it is not as usual, by name, as it stands in an address: `km=5`.
    parts: Vec<(&'static str, String)>,
}

/// Around where somebody looks.
#[derive(Clone, Copy, Debug)]
pub enum Center {
    /// Around a place of the gazetteer.
    Place(&'static geo::Place),
    /// Around the reader, as roughly as their browser said it.
    Reader(geo::Point),
}

impl Center {
    /// The point from which distances are measured.
    #[must_use]
    pub fn point(self) -> geo::Point {
        match self {
            Self::Place(place) => place.point(),
            Self::Reader(point) => point,
        }
    }
}

impl Wanted {
    /// Reads the query of a visit.
    #[must_use]
    pub fn read(v: &Visit) -> Self {
        Self::of(&v.query, &v.platform, v.lang)
    }

    /// Reads a query, as somebody with this language has written it.
    #[must_use]
    pub fn of(query: &str, platform: &Platform, lang: Lang) -> Self {
        let mut wanted = Self {
            place: String::new(),
            center: None,
            mistake: None,
            others: Vec::new(),
            km: RADIUS,
            kind: None,
            category: None,
            words: String::new(),
            when: When::Any,
            remote: Remote::Also,
            age: None,
            sort: None,
            page: 1,
            has_map: false,
            parts: Vec::new(),
        };
        for (name, value) in url::form_urlencoded::parse(query.as_bytes()) {
            let value = value.trim();
            match &*name {
                "place" => wanted.place = value.chars().take(120).collect(),
                "at" => wanted.center = reader(value),
                "km" => wanted.km = value.parse().ok().filter(|km| RADII.contains(km)).unwrap_or(RADIUS),
                "kind" => wanted.kind = kind_of(value),
                "category" => {
                    let known = platform.categories.iter().find(|one| one.slug == value);
                    wanted.category = known.map(|one| one.slug.clone());
                }
                "q" => wanted.words = value.chars().take(100).collect(),
                "when" => wanted.when = when_of(value),
                "remote" => wanted.remote = remote_of(value),
                "age" => wanted.age = value.parse().ok().filter(|age| AGES.contains(age)),
                "sort" => wanted.sort = sort_of(value),
                "page" => wanted.page = value.parse().unwrap_or(1).clamp(1, LAST_PAGE),
                "view" => wanted.has_map = value == "map",
                _ => {}
            }
        }
        wanted.locate(platform, lang);
        wanted.parts = wanted.write();
        wanted
    }

    /// The search without what is only about how it is shown, as a query that finds the same again: the
    /// place by the name that no other one has.
    #[must_use]
    pub fn kept(&self, lang: Lang) -> String {
        let place = match self.center {
            Some(Center::Place(place)) => place.label(lang.into()),
            _ => String::new(),
        };
        let mut replaced = vec![("view", ""), ("sort", ""), ("place", place.as_str())];
        if self.center.is_none() {
            replaced.push(("km", ""));
        }
        self.query(&replaced)
    }

    /// Finds the typed place. One in the platform's own area is preferred.
    fn locate(&mut self, platform: &Platform, lang: Lang) {
        if self.place.is_empty() {
            return;
        }
        self.center = None;
        let areas = platform.area_codes();
        let find = geo::Find { lang: lang.into(), areas: &areas, limit: 5 };
        match geo::gazetteer().resolve(&self.place, &find) {
            geo::Resolved::One(hit) => self.center = Some(Center::Place(hit.place)),
            geo::Resolved::Many(hits) => {
                // To look around, the likeliest serves, and the others are named.
                let served = hits.iter().position(|hit| platform.serves(hit.place));
                let best = served.unwrap_or(0);
                self.center = hits.get(best).map(|hit| Center::Place(hit.place));
                let others = hits.iter().enumerate().filter(|(at, _)| *at != best);
                self.others = others.map(|(_, hit)| hit.label()).collect();
            }
            geo::Resolved::None => self.mistake = Some(lang.t("place-unknown")),
        }
    }

    /// The words of this search, for [`Wanted::search`].
    #[must_use]
    pub fn terms(&self, shown: &Shown, v: &Visit) -> Option<Words> {
        self.terms_in(shown, v.lang)
    }

    /// As [`Wanted::terms`], for a reader of this language.
    #[must_use]
    pub fn terms_in(&self, shown: &Shown, lang: Lang) -> Option<Words> {
        let lang = crate::board::index::nearby_lang(lang);
        (!self.words.is_empty()).then(|| shown.index.words(&self.words, lang, &shown.labels))
    }

    /// The search as the index takes it; `words` are its [`Wanted::terms`].
    #[must_use]
    pub fn search<'a>(&self, shown: &Shown, v: &Visit, words: Option<&'a Words>) -> Search<'a> {
        self.search_on(shown, &v.platform, v.today(), words)
    }

    /// As [`Wanted::search`], on this day.
    #[must_use]
    pub fn search_on<'a>(
        &self,
        shown: &Shown,
        platform: &Platform,
        today: NaiveDate,
        words: Option<&'a Words>,
    ) -> Search<'a> {
        let category = self.category.as_deref().and_then(|slug| {
            let known = platform.categories.iter().find(|one| one.slug == slug)?;
            shown.number(known.id)
        });
        let near = self.center.map(|center| {
            let geo::Point { lat, lon } = center.point();
            Near { lat, lon, radius_m: self.km * 1000 }
        });
        Search {
            near,
            kind: self.kind.map(Into::into),
            category,
            remote: self.remote,
            age: self.age,
            days: self.days(today),
            words,
            sort: self.order(),
            skip: (self.page - 1) * PAGE,
            take: PAGE,
        }
    }

    /// The order in which they are shown: the nearest first where there is a centre, else the newest.
    #[must_use]
    pub fn order(&self) -> Sort {
        let usual = if self.center.is_some() { Sort::Nearest } else { Sort::Newest };
        self.sort.filter(|sort| *sort != Sort::Nearest || self.center.is_some()).unwrap_or(usual)
    }

    fn days(&self, today: NaiveDate) -> Option<(i32, i32)> {
        let more = match self.when {
            When::Any => return None,
            When::Today => 0,
            When::Week => 6,
            When::Month => 30,
        };
        Some((day_number(today), day_number(today + Days::new(more))))
    }

    /// Where it is looked: "within 10 km of Chambéry", or the platform's area.
    #[must_use]
    pub fn where_in_words(&self, v: &Visit) -> String {
        self.where_said(&v.platform, v.lang)
    }

    /// As [`Wanted::where_in_words`], in this language.
    #[must_use]
    pub fn where_said(&self, platform: &Platform, lang: Lang) -> String {
        let args = |place: String| [("km", self.km.into()), ("place", place.into())];
        match self.center {
            Some(Center::Place(place)) => lang.with("near-around", &args(place.name(lang.into()).to_owned())),
            Some(Center::Reader(_)) => lang.t1("near-around-you", "km", self.km),
            None => area_in_words(platform, lang),
        }
    }

    fn write(&self) -> Vec<(&'static str, String)> {
        let point = match self.center {
            Some(Center::Reader(point)) => format!("{:.2},{:.2}", point.lat, point.lon),
            _ => String::new(),
        };
        let km = if self.km == RADIUS { String::new() } else { self.km.to_string() };
        let age = self.age.map_or_else(String::new, |age| age.to_string());
        let own = [
            ("place", self.place.as_str()),
            ("at", point.as_str()),
            ("km", km.as_str()),
            ("kind", self.kind.map_or("", Kind::stem)),
            ("category", self.category.as_deref().unwrap_or_default()),
            ("q", self.words.as_str()),
            ("when", when_stem(self.when)),
            ("remote", remote_stem(self.remote)),
            ("age", &age),
            ("sort", self.sort.map_or("", sort_stem)),
            ("view", if self.has_map { "map" } else { "" }),
        ];
        let said = own.into_iter().filter(|(_, value)| !value.is_empty());
        said.map(|(name, value)| (name, part(name, value))).collect()
    }

    /// The search as a query, with some values replaced; an empty one is left out, and so is the page.
    #[must_use]
    pub fn query(&self, replaced: &[(&str, &str)]) -> String {
        let mut query = String::with_capacity(128);
        self.add_query(&mut query, replaced);
        query
    }

    /// The address of the list with some values replaced (see [`Wanted::query`]).
    #[must_use]
    pub fn url(&self, v: &Visit, path: &str, replaced: &[(&str, &str)]) -> String {
        let mut url = String::with_capacity(160);
        url.push_str(&v.base);
        url.push_str(path);
        url.push('?');
        self.add_query(&mut url, replaced);
        // Nothing was asked for.
        if url.ends_with('?') {
            url.pop();
        }
        url
    }

    fn add_query(&self, url: &mut String, replaced: &[(&str, &str)]) {
        let mut mark = "";
        let mut add = |part: &str| {
            url.push_str(mark);
            url.push_str(part);
            mark = "&";
        };
        let kept = self.parts.iter().filter(|(name, _)| !replaced.iter().any(|(other, _)| other == name));
        kept.for_each(|(_, part)| add(part));
        let new = replaced.iter().filter(|(_, value)| !value.is_empty());
        new.for_each(|(name, value)| add(&part(name, value)));
    }
}

/// A name with its value, as they stand in an address.
#[must_use]
pub fn part(name: &str, value: &str) -> String {
    let mut part = String::with_capacity(name.len() + value.len() + 8);
    part.push_str(name);
    part.push('=');
    part.extend(byte_serialize(value.as_bytes()));
    part
}

/// Where the reader's browser says they are; made rough, so that no address holds a home.
fn reader(typed: &str) -> Option<Center> {
    let (lat, lon) = typed.split_once(',')?;
    let rough = |text: &str| Some((text.trim().parse::<f64>().ok()? * 100.0).round() / 100.0);
    geo::Point::new(rough(lat)?, rough(lon)?).map(Center::Reader)
}

fn kind_of(stem: &str) -> Option<Kind> {
    Kind::ALL.into_iter().find(|kind| kind.stem() == stem)
}

/// The word for a time, in addresses and in the names of messages.
#[must_use]
pub fn when_stem(when: When) -> &'static str {
    match when {
        When::Any => "",
        When::Today => "today",
        When::Week => "week",
        When::Month => "month",
    }
}

/// The key of the message that says it.
#[must_use]
pub fn when_key(when: When) -> &'static str {
    match when {
        When::Any => "near-when-any",
        When::Today => "near-when-today",
        When::Week => "near-when-week",
        When::Month => "near-when-month",
    }
}

fn when_of(stem: &str) -> When {
    let all = [When::Today, When::Week, When::Month];
    all.into_iter().find(|when| when_stem(*when) == stem).unwrap_or_default()
}

/// The word for what has no place, likewise.
#[must_use]
pub fn remote_stem(remote: Remote) -> &'static str {
    match remote {
        Remote::Also => "",
        Remote::Only => "only",
        Remote::Not => "no",
    }
}

/// An age in words: "16 or 17".
#[must_use]
pub fn age_in_words(age: u8, lang: Lang) -> String {
    lang.with("near-age-years", &[("from", age.into()), ("to", (age + 1).into())])
}

fn remote_of(stem: &str) -> Remote {
    let all = [Remote::Only, Remote::Not];
    all.into_iter().find(|remote| remote_stem(*remote) == stem).unwrap_or(Remote::Also)
}

/// The word for an order, likewise.
#[must_use]
pub fn sort_stem(sort: Sort) -> &'static str {
    match sort {
        Sort::Nearest => "nearest",
        Sort::Newest => "newest",
        Sort::Urgent => "urgent",
    }
}

fn sort_of(stem: &str) -> Option<Sort> {
    [Sort::Nearest, Sort::Newest, Sort::Urgent].into_iter().find(|sort| sort_stem(*sort) == stem)
}
