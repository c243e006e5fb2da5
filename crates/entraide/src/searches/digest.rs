//! What is new for a saved search. Found in the index, and only what everybody may see.

use std::ops::Range;

use chrono::{DateTime, Duration, Utc};
use nearby::{Hit, Sort};
use sea_orm::DbErr;

use super::model::{Search, whole_seconds};
use super::words::in_words;
use crate::board::index::Shown;
use crate::board::model::Kind;
use crate::i18n::Lang;
use crate::near::card::eyebrow;
use crate::near::wanted::Wanted;
use crate::platforms::link_base;
use crate::platforms::model::Platform;
use crate::state::App;

/// So many are told of; the rest are a number and a link.
pub const SHOWN: usize = 10;
/// Asked of the index at first: seldom is more new in a week.
const FIRST: usize = 40;
/// What was posted just now waits for the next letter: commit order is not time order, and something
/// older may still appear.
const SETTLED: Duration = Duration::seconds(60);

/// What a letter tells.
#[derive(Clone, Debug)]
pub struct Digest {
    /// The search.
    pub search: Search,
    /// It in words: label and value.
    pub facts: Vec<(String, String)>,
    /// The newest.
    pub found: Vec<Found>,
    /// How many are new.
    pub count: usize,
    /// Where all results are.
    pub url: String,
}

/// One of what is new.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Its title; of an ask, its category.
    pub title: String,
    /// Direction, category and commune, in words.
    pub about: String,
    /// Its page.
    pub url: String,
}

/// Up to when a letter that is written now tells what was posted.
#[must_use]
pub fn until(now: DateTime<Utc>) -> DateTime<Utc> {
    whole_seconds(now) - SETTLED
}

/// What was posted since the last letter and is still there, the newest first.
fn news<'a>(
    shown: &'a Shown,
    search: &Search,
    platform: &Platform,
    lang: Lang,
    now: DateTime<Utc>,
) -> Vec<Hit<'a>> {
    let Some(seen) = search.seen_until else {
        return Vec::new();
    };
    let span: Range<i64> = seen.timestamp()..until(now).timestamp();
    let wanted = Wanted::of(&search.query, platform, lang);
    let words = wanted.terms_in(shown, lang);
    let today = now.with_timezone(&platform.tz()).date_naive();
    let mut query = wanted.search_on(shown, platform, today, words.as_ref());
    query.sort = Sort::Newest;
    query.take = FIRST;
    let mut hits = shown.index.search(&query).hits;
    if hits.len() == FIRST && hits.last().is_some_and(|oldest| oldest.posted >= span.start) {
        hits = shown.index.all(&query);
    }
    hits.retain(|hit| span.contains(&hit.posted));
    hits
}

/// Whether there is anything new.
#[must_use]
pub fn is_news(shown: &Shown, search: &Search, platform: &Platform, lang: Lang, now: DateTime<Utc>) -> bool {
    !news(shown, search, platform, lang, now).is_empty()
}

/// What a letter to a reader of this language tells; `None` when there is nothing new.
///
/// # Errors
/// When the database fails.
pub async fn of(
    app: &App,
    platform: &Platform,
    search: Search,
    lang: Lang,
    now: DateTime<Utc>,
) -> Result<Option<Digest>, DbErr> {
    let board = app.boards.current(app, platform.id()).await?;
    let (shown, _) = board.read();
    let hits = news(&shown, &search, platform, lang, now);
    if hits.is_empty() {
        return Ok(None);
    }
    let base = link_base(&app.config, platform);
    let wanted = Wanted::of(&search.query, platform, lang);
    let found = hits.iter().take(SHOWN).map(|hit| tell(hit, &shown, platform, lang, &base)).collect();
    let url = format!("{base}/near?{}", wanted.query(&[("sort", "newest")]));
    let facts = in_words(&wanted, platform, lang);
    Ok(Some(Digest { count: hits.len(), facts, found, url, search }))
}

/// No more of it than the list shows, and no distance: that would be to where the reader lives.
fn tell(hit: &Hit<'_>, shown: &Shown, platform: &Platform, lang: Lang, base: &str) -> Found {
    let category = shown.categories().nth(usize::from(hit.category)).and_then(|id| platform.category(id));
    let category = category.map_or("", |category| category.labels.0.get(lang));
    let place = hit.spot.and_then(|spot| geo::gazetteer().numbered(spot.place));
    let place =
        place.map_or_else(|| lang.t("near-at-a-distance"), |place| place.name(lang.into()).to_owned());
    let page = Kind::from(hit.kind).page();
    let kind = lang.t(eyebrow(hit.kind.into()));
    let (title, about) = match hit.title {
        "" => (category, [kind.as_str(), &place].join(" · ")),
        title => (title, [kind.as_str(), category, &place].join(" · ")),
    };
    Found { title: title.to_owned(), about, url: format!("{base}{page}/{}", hit.id) }
}
