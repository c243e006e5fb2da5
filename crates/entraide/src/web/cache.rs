//! Pages that are the same for everybody, kept for as long as they are true.
//!
//! A handler says with [`Hangs`] what its page hangs on. Before a kept page is sent, that is compared
//! with how things stand ([`crate::db::news`], the board's generation): a change is on the next page.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, OnceLock};

use axum::body::{Body, Bytes, to_bytes};
use axum::http::header::{
    CACHE_CONTROL, CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE, ETAG, IF_NONE_MATCH, VARY,
};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse as _, Response};
use chrono::{DateTime, Days, NaiveTime, TimeZone as _, Utc};
use quick_cache::Weighter;
use uuid::Uuid;

use super::compress::{Encoding, encoded};
use crate::i18n::Lang;
use crate::platforms::model::Platform;
use crate::state::App;

/// A larger answer is not kept.
const MAX_BYTES: usize = 512 * 1024;
/// What a kept page takes besides its bytes: key, headers, the compressed copy that may be made.
const OVERHEAD: usize = 2048;

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

/// Which page: of which platform, under which kind of address, in which language.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Key {
    platform: Uuid,
    lang: Lang,
    has_own_host: bool,
    address: Box<str>,
}

impl Key {
    /// The key of a page.
    #[must_use]
    pub fn new(platform: Uuid, lang: Lang, base: &str, address: &str) -> Self {
        Self { platform, lang, has_own_host: base.is_empty(), address: address.into() }
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
    /// The next midnight of the platform: pages say "today".
    until: DateTime<Utc>,
    headers: HeaderMap,
    body: Bytes,
    gzip: OnceLock<Bytes>,
}

#[derive(Clone)]
struct BySize;

impl Weighter<Key, Arc<Page>> for BySize {
    fn weight(&self, key: &Key, page: &Arc<Page>) -> u64 {
        (page.body.len() + page.body.len() / 3 + key.address.len() + OVERHEAD) as u64
    }
}

/// The pages of all platforms in this process.
pub struct Cache {
    pages: quick_cache::sync::Cache<Key, Arc<Page>, BySize>,
    hits: AtomicU64,
    misses: AtomicU64,
}

impl std::fmt::Debug for Cache {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Cache").field("pages", &self.pages.len()).finish_non_exhaustive()
    }
}

impl Cache {
    /// A cache of at most `bytes`; with none nothing is kept.
    #[must_use]
    pub fn new(bytes: u64) -> Self {
        let expected = usize::try_from(bytes / 12_000).unwrap_or(0);
        let pages = quick_cache::sync::Cache::with_weighter(expected, bytes, BySize);
        Self { pages, hits: AtomicU64::new(0), misses: AtomicU64::new(0) }
    }

    /// How things stand; taken before a page is made.
    #[must_use]
    pub fn stamp(app: &App, platform: Uuid) -> Stamp {
        Stamp { settings: app.directory.version(), news: app.news.of(platform).now() }
    }

    /// The kept page, if it is still true, as the client may have it: whole, compressed, or only the
    /// word that it has not changed.
    pub async fn answer(&self, app: &App, platform: Uuid, key: &Key, asked: &HeaderMap) -> Option<Response> {
        let page = self.pages.get(key).filter(|page| page.until > app.clock.now());
        let page = match page {
            Some(page) if page.is_true(app, platform).await => page,
            _ => {
                self.misses.fetch_add(1, Ordering::Relaxed);
                return None;
            }
        };
        self.hits.fetch_add(1, Ordering::Relaxed);
        Some(page.response(asked))
    }

    /// Keeps what a handler made, and gives it on.
    pub async fn keep(
        &self,
        key: Key,
        hangs: Hangs,
        stamp: Stamp,
        until: DateTime<Utc>,
        response: Response,
    ) -> Response {
        let (mut parts, body) = response.into_parts();
        let Ok(body) = to_bytes(body, usize::MAX).await else {
            return StatusCode::INTERNAL_SERVER_ERROR.into_response();
        };
        parts.headers.insert(ETAG, tag(&body));
        // To be kept by browsers and proxies, and asked for again each time.
        parts.headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-cache"));
        parts.headers.insert(VARY, HeaderValue::from_static("accept-language, cookie, accept-encoding"));
        if body.len() <= MAX_BYTES {
            let headers = parts.headers.clone();
            let page = Page { hangs, stamp, until, headers, body: body.clone(), gzip: OnceLock::new() };
            self.pages.insert(key, Arc::new(page));
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

    fn response(&self, asked: &HeaderMap) -> Response {
        let mut headers = self.headers.clone();
        let tag = self.headers.get(ETAG);
        if tag.is_some_and(|tag| is_known(asked, tag)) {
            headers.remove(CONTENT_TYPE);
            let mut response = StatusCode::NOT_MODIFIED.into_response();
            *response.headers_mut() = headers;
            return response;
        }
        let encoding = Encoding::accepted(asked);
        let body = match encoding {
            Encoding::Identity => self.body.clone(),
            Encoding::Gzip => self.gzip.get_or_init(|| encoded(&self.body, encoding).into()).clone(),
        };
        if let Some(name) = encoding.name() {
            headers.insert(CONTENT_ENCODING, HeaderValue::from_static(name));
        }
        headers.insert(CONTENT_LENGTH, HeaderValue::from(body.len()));
        let mut response = Response::new(Body::from(body));
        *response.headers_mut() = headers;
        response
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
