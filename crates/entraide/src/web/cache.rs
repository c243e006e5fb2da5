//! Pages that are the same for everybody, kept for as long as they are true.
//!
//! A handler says with [`Hangs`] what its page hangs on. Before a kept page is sent, that is compared
//! with how things stand ([`crate::db::news`], the board's generation): a change is on the next page.
//! [`layer`] stands before everything else: a kept page has all its headers, and is compressed.

use std::hash::{BuildHasher as _, RandomState};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};
use std::time::Instant;

use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{Request, State};
use axum::http::header::{
    ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE, ETAG, IF_NONE_MATCH, VARY,
};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use chrono::{DateTime, Days, NaiveTime, TimeZone as _, Utc};
use quick_cache::Weighter;
use uuid::Uuid;

use super::compress::Encoding;
use super::locate::{Asked, REQUEST_ID, Route};
use super::packed::{Kept, Unpacked};
use crate::i18n::Lang;
use crate::platforms::model::Platform;
use crate::state::App;

/// A larger answer is not kept.
const MAX_BYTES: usize = 512 * 1024;
/// That part of the room is for pages that are unpacked.
const UNPACKED: u64 = 4;
/// So many addresses are remembered, of what was asked for lately.
const REMEMBERED: usize = 1 << 16;
/// What a kept page takes besides its bytes: key, headers, its place.
const OVERHEAD: usize = 1536;

/// What a page hangs on, besides the platform's settings and the day. A handler gives it as an
/// extension of its response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hangs {
    /// On the board, as it was at this generation.
    OnBoard(u64),
    /// On anything in the platform.
    OnAll,
    /// On nothing else.
    OnSettings,
}

/// Until when a page is true at most, beside what it [`Hangs`] on: it says something of this moment. A handler
/// gives it as an extension of its response.
#[derive(Clone, Copy, Debug)]
pub struct Until(pub DateTime<Utc>);

/// Which page: of which platform, under which kind of address, in which language, written how.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Key {
    platform: Uuid,
    lang: Lang,
    encoding: Encoding,
    has_own_host: bool,
    address: Box<str>,
}

impl Key {
    /// The key of a page.
    #[must_use]
    pub fn new(platform: Uuid, lang: Lang, encoding: Encoding, base: &str, address: String) -> Self {
        Self { platform, lang, encoding, has_own_host: base.is_empty(), address: address.into() }
    }
}

/// How things stood when a page began to be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stamp {
    settings: u64,
    news: u64,
}

struct Page {
    hangs: Hangs,
    stamp: Stamp,
    /// The next midnight of the platform, for pages say "today", or earlier.
    until: DateTime<Utc>,
    /// For the figures of the operator.
    route: Option<Route>,
    headers: Box<[(HeaderName, HeaderValue)]>,
    body: Kept,
}

#[derive(Clone)]
struct BySize;

impl Weighter<Key, Arc<Page>> for BySize {
    fn weight(&self, key: &Key, page: &Arc<Page>) -> u64 {
        (page.body.size() + key.address.len() + OVERHEAD) as u64
    }
}

/// The pages of all platforms in this process.
pub struct Cache {
    /// What pages and boards may take together, in bytes.
    most: u64,
    pages: quick_cache::sync::Cache<Key, Arc<Page>, BySize>,
    unpacked: Unpacked,
    /// What was asked for lately: a mark of the address each, where its hash points.
    asked: Box<[AtomicU32]>,
    hasher: RandomState,
    hits: AtomicU64,
    misses: AtomicU64,
}

impl std::fmt::Debug for Cache {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Cache").field("pages", &self.pages.len()).finish_non_exhaustive()
    }
}

impl Cache {
    /// A cache of at most `most` bytes; with none nothing is kept.
    #[must_use]
    pub fn new(most: u64) -> Self {
        let expected = usize::try_from(most / 20_000).unwrap_or(0);
        let pages = quick_cache::sync::Cache::with_weighter(expected, most - most / UNPACKED, BySize);
        Self {
            most,
            pages,
            unpacked: Unpacked::new(most / UNPACKED),
            asked: (0..REMEMBERED).map(|_| AtomicU32::new(0)).collect(),
            hasher: RandomState::new(),
            hits: AtomicU64::new(0),
            misses: AtomicU64::new(0),
        }
    }

    /// Whether a page is worth keeping. While there is room any is; then one that was asked for before, lest
    /// those that nobody asks for again push out the others.
    fn is_worth_keeping(&self, key: &Key) -> bool {
        let hash = self.hasher.hash_one(key);
        let mark = (hash >> 32) as u32;
        let before = self.asked[hash as usize % REMEMBERED].swap(mark, Ordering::Relaxed);
        before == mark || self.pages.weight() < self.pages.capacity() / 4
    }

    /// Leaves so many bytes to the boards; an eighth remains for the pages in any case.
    pub fn leave(&self, bytes: u64) {
        let rest = self.most.saturating_sub(bytes).max(self.most / 8);
        self.pages.set_capacity(rest - rest / UNPACKED);
        self.unpacked.set_capacity(rest / UNPACKED);
    }

    /// How things stand; taken before a page is made.
    #[must_use]
    pub fn stamp(app: &App, platform: Uuid) -> Stamp {
        Stamp { settings: app.directory.version(), news: app.news.of(platform).now() }
    }

    /// The kept page, if it is still true.
    async fn find(&self, app: &App, key: &Key) -> Option<Arc<Page>> {
        let page = self.pages.get(key).filter(|page| page.until > app.clock.now());
        let page = match page {
            Some(page) if page.is_true(app, key.platform).await => Some(page),
            _ => None,
        };
        let counter = if page.is_some() { &self.hits } else { &self.misses };
        counter.fetch_add(1, Ordering::Relaxed);
        page
    }

    /// Keeps what was made, and gives it on.
    async fn keep(
        &self,
        key: Key,
        (hangs, stamp, until): (Hangs, Stamp, DateTime<Utc>),
        response: Response,
    ) -> Response {
        let (mut parts, body) = response.into_parts();
        let Ok(body) = to_bytes(body, usize::MAX).await else {
            return StatusCode::INTERNAL_SERVER_ERROR.into_response();
        };
        parts.headers.remove(CONTENT_LENGTH);
        parts.headers.insert(ETAG, tag(&body));
        // To be kept by browsers and proxies, and asked for again each time.
        parts.headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-cache"));
        parts.headers.insert(VARY, HeaderValue::from_static("accept-language, cookie, accept-encoding"));
        if body.len() <= MAX_BYTES && self.is_worth_keeping(&key) {
            let kept = Kept::new(&body, parts.headers.contains_key(CONTENT_ENCODING));
            let headers = parts.headers.iter().filter(|(name, _)| *name != REQUEST_ID);
            let headers = headers.map(|(name, value)| (name.clone(), value.clone())).collect();
            let route = parts.extensions.get().cloned();
            self.pages.insert(key, Arc::new(Page { hangs, stamp, until, route, headers, body: kept }));
        }
        Response::from_parts(parts, Body::from(body))
    }

    /// How often a kept page was sent, and how often one had to be made.
    #[must_use]
    pub fn counts(&self) -> (u64, u64) {
        (self.hits.load(Ordering::Relaxed), self.misses.load(Ordering::Relaxed))
    }
}

impl Page {
    async fn is_true(&self, app: &App, platform: Uuid) -> bool {
        if self.stamp.settings != app.directory.version() {
            return false;
        }
        match self.hangs {
            Hangs::OnSettings => true,
            Hangs::OnAll => {
                let news = app.news.of(platform);
                news.is_watched(app.clock.now()) && self.stamp.news == news.now()
            }
            // When the database is away the handler says so.
            Hangs::OnBoard(then) => app.boards.generation(app, platform).await.is_ok_and(|now| now == then),
        }
    }

    /// The page, or only the word that it has not changed.
    fn response(&self, asked: &HeaderMap, unpacked: &Unpacked) -> Option<Response> {
        let tag = self.headers.iter().find(|(name, _)| *name == ETAG);
        let is_known = tag.is_some_and(|(_, tag)| is_known(asked, tag));
        let body = if is_known { Some(Bytes::new()) } else { self.body.bytes(unpacked) };
        let mut response = Response::new(Body::from(body?));
        let headers = response.headers_mut();
        // With room for those of the server.
        headers.reserve(self.headers.len() + 2);
        headers.extend(self.headers.iter().cloned());
        if is_known {
            headers.remove(CONTENT_TYPE);
            headers.remove(CONTENT_ENCODING);
            *response.status_mut() = StatusCode::NOT_MODIFIED;
        }
        Some(response)
    }
}

/// Answers with a kept page, or keeps the page that is made.
pub async fn layer(State(app): State<App>, mut request: Request, next: Next) -> Response {
    let begin = Instant::now();
    let Some(asked) = Asked::of(&app, &request) else { return next.run(request).await };
    let Some(key) = asked.key(&request) else {
        request.extensions_mut().insert(asked);
        return next.run(request).await;
    };
    if let Some(page) = app.pages.find(&app, &key).await
        && let Some(response) = page.response(request.headers(), &app.pages.unpacked)
    {
        if let Some(route) = &page.route {
            app.metrics.request(&route.0, response.status().as_u16(), begin.elapsed());
        }
        return response;
    }
    let stamp = Cache::stamp(&app, key.platform);
    let until = end_of_day(&asked.platform, app.clock.now());
    request.extensions_mut().insert(asked);
    // Whoever compresses the page reads the same in odd words as the key does.
    match key.encoding.name() {
        Some(name) => request.headers_mut().insert(ACCEPT_ENCODING, HeaderValue::from_static(name)),
        None => request.headers_mut().remove(ACCEPT_ENCODING),
    };
    let mut response = next.run(request).await;
    let until = match response.extensions_mut().remove::<Until>() {
        Some(Until(earlier)) => until.min(earlier),
        None => until,
    };
    match response.extensions_mut().remove::<Hangs>() {
        Some(hangs) => app.pages.keep(key, (hangs, stamp, until), response).await,
        None => response,
    }
}

/// Whether the client says that it has this very page.
fn is_known(asked: &HeaderMap, tag: &HeaderValue) -> bool {
    let said = asked.get_all(IF_NONE_MATCH).iter().filter_map(|value| value.to_str().ok());
    let tag = tag.to_str().unwrap_or_default();
    said.flat_map(|line| line.split(',')).any(|one| one.trim() == tag)
}

/// A weak tag: the same for a page and its compressed copy, and in all processes. Two checksums, of the
/// whole and of its first half, tell two pages apart as well as one of twice the length.
fn tag(body: &[u8]) -> HeaderValue {
    let sum = |bytes: &[u8]| {
        let mut crc = flate2::Crc::new();
        crc.update(bytes);
        crc.sum()
    };
    let tag = format!("W/\"{:x}-{:x}-{:x}\"", body.len(), sum(body), sum(&body[..body.len() / 2]));
    HeaderValue::from_str(&tag).unwrap_or(HeaderValue::from_static("W/\"\""))
}

/// The next midnight where the platform is.
#[must_use]
pub fn end_of_day(platform: &Platform, now: DateTime<Utc>) -> DateTime<Utc> {
    let tz = platform.tz();
    let tomorrow = now.with_timezone(&tz).date_naive() + Days::new(1);
    let midnight = tz.from_local_datetime(&tomorrow.and_time(NaiveTime::MIN)).earliest();
    // Where the clocks skip midnight, an hour is short enough.
    midnight.map_or(now + chrono::Duration::hours(1), |midnight| midnight.to_utc())
}
