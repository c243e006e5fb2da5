//! The board in memory, one index a platform: what searches are answered from. The table is the truth;
//! whenever something has happened in the platform ([`crate::db::news`]), the index first reads what
//! has changed of the board, in one query.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard};

use chrono::{DateTime, Datelike, Duration, NaiveDate, Utc};
use nearby::{Index, Labels, Listing, Spot};
use sea_orm::DbErr;
use tokio::sync::Mutex;
use uuid::Uuid;

use super::model::{Kind, Model};
use super::rows::{BATCH, rows};
use crate::alerts::candidates::SPOKEN;
use crate::i18n::Lang;
use crate::listings::model::DueKind;
use crate::platforms::model::Platform;
use crate::state::App;

/// Commit order is not time order: what was written so long before the newest that is known may still
/// appear. Longer than any transaction lasts.
const OVERLAP: Duration = Duration::seconds(60);
/// Where it is not certain that other processes are watched, the table is asked again after so long.
const UNWATCHED: Duration = Duration::milliseconds(250);
/// The days that [`nearby`] counts from.
const EPOCH: NaiveDate = NaiveDate::from_ymd_opt(1970, 1, 1).expect("a day");

/// The boards of all platforms in this process.
#[derive(Debug, Default)]
pub struct Boards(RwLock<HashMap<Uuid, Arc<Board>>>);

/// One platform's board in memory.
#[derive(Debug, Default)]
pub struct Board {
    shown: RwLock<Shown>,
    generation: AtomicU64,
    /// The count of news up to which it is true.
    synced: AtomicU64,
    tail: Arc<Mutex<Tail>>,
    /// About how much memory it took, when it showed so many.
    bytes: AtomicU64,
    measured_at: AtomicU64,
}

/// What is found: the index, and what its numbers mean.
#[derive(Debug, Default)]
pub struct Shown {
    /// Everything that is open.
    pub index: Index,
    /// The words of the categories.
    pub labels: Labels,
    categories: Vec<Uuid>,
    settings: Option<u64>,
}

/// Up to where the table was read.
#[derive(Debug, Default)]
struct Tail {
    asks_are_public: bool,
    newest: Option<DateTime<Utc>>,
    read_at: Option<DateTime<Utc>>,
    /// What was applied within the overlap, so that it is not again.
    seen: HashMap<Uuid, (DateTime<Utc>, i32)>,
}

impl Boards {
    /// The board of a platform, as true as the table.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn current(&self, app: &App, platform: Uuid) -> Result<Arc<Board>, DbErr> {
        let board = self.of(platform);
        board.catch_up(app, platform).await?;
        Ok(board)
    }

    /// Counts how often what the board of a platform shows has changed.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn generation(&self, app: &App, platform: Uuid) -> Result<u64, DbErr> {
        Ok(self.current(app, platform).await?.generation.load(Ordering::Acquire))
    }

    /// About how much memory they take.
    fn bytes(&self) -> u64 {
        let boards = self.0.read().unwrap_or_else(PoisonError::into_inner);
        boards.values().map(|board| board.bytes.load(Ordering::Relaxed)).sum()
    }

    fn of(&self, platform: Uuid) -> Arc<Board> {
        if let Some(known) = self.0.read().unwrap_or_else(PoisonError::into_inner).get(&platform) {
            return Arc::clone(known);
        }
        Arc::clone(self.0.write().unwrap_or_else(PoisonError::into_inner).entry(platform).or_default())
    }
}

impl Board {
    /// What it shows, and which generation that is.
    pub fn read(&self) -> (RwLockReadGuard<'_, Shown>, u64) {
        let shown = self.shown.read().unwrap_or_else(PoisonError::into_inner);
        // Changed only while the lock is held for writing, so the two fit together.
        let generation = self.generation.load(Ordering::Acquire);
        (shown, generation)
    }

    /// Applies what has changed in the table. Without news it asks nothing.
    async fn catch_up(self: &Arc<Self>, app: &App, platform: Uuid) -> Result<(), DbErr> {
        let news = app.news.of(platform);
        // One more than the count, so that a board that was never read is behind.
        let is_true = |now| self.synced.load(Ordering::Acquire) == news.now() + 1 && news.is_watched(now);
        if is_true(app.clock.now()) && self.knows(app.directory.version()) {
            return Ok(());
        }
        let mut tail = Arc::clone(&self.tail).lock_owned().await;
        let now = app.clock.now();
        let settings = app.directory.version();
        if !self.knows(settings) {
            self.learn(app, platform, settings, &mut tail);
        }
        // Whoever waited for the lock finds it done.
        let is_recent = tail.read_at.is_some_and(|at| at <= now && now - at < UNWATCHED);
        if is_true(now) || (self.synced.load(Ordering::Acquire) == news.now() + 1 && is_recent) {
            return Ok(());
        }
        // Taken before the table is read: what happens meanwhile is read next time.
        let up_to = news.now() + 1;
        let scope = app.read(platform);
        let since = tail.since();
        if since.is_none() {
            self.start_over(&mut tail);
        }
        let mut newest = tail.newest;
        let mut batch = rows(&scope, since, None).await?;
        loop {
            newest = batch.iter().map(|row| Some(row.changed_at)).fold(newest, Ord::max);
            let last = batch.last().map(|row| row.id);
            let is_end = since.is_some() || batch.len() < BATCH;
            batch.retain(|row| tail.is_new(row, newest));
            if is_end {
                self.apply(&batch, tail.asks_are_public);
                break;
            }
            // While one batch is taken over, the next one is read. The lock goes along: should nobody wait
            // any more, nobody else begins before this is done.
            let board = Arc::clone(self);
            let taken_over = tokio::task::spawn_blocking(move || {
                board.apply(&batch, tail.asks_are_public);
                tail
            });
            let next = rows(&scope, since, last).await;
            tail = taken_over.await.map_err(|error| DbErr::Custom(error.to_string()))?;
            batch = next?;
        }
        // Only when all is read: whatever comes after a failure is read again.
        tail.newest = newest;
        tail.forget(since);
        tail.read_at = Some(now);
        self.synced.store(up_to, Ordering::Release);
        if self.measure() {
            app.pages.leave(app.boards.bytes());
        }
        Ok(())
    }

    /// Notes its size when that may have changed; tells whether it was noted.
    fn measure(&self) -> bool {
        let shown = self.shown.read().unwrap_or_else(PoisonError::into_inner);
        let (count, known) = (shown.index.len() as u64, self.measured_at.load(Ordering::Relaxed));
        // To count it all is too much work for every change.
        let is_about = known.abs_diff(count) <= known / 16;
        if !is_about {
            self.measured_at.store(count, Ordering::Relaxed);
            self.bytes.store(shown.index.bytes() as u64, Ordering::Relaxed);
        }
        !is_about
    }

    fn knows(&self, settings: u64) -> bool {
        self.shown.read().unwrap_or_else(PoisonError::into_inner).settings == Some(settings)
    }

    /// Takes over the platform's settings: the names of its categories, and whether asks are public.
    fn learn(&self, app: &App, platform: Uuid, settings: u64, tail: &mut Tail) {
        let Some(platform) = app.directory.by_id(platform) else {
            return;
        };
        let mut shown = self.shown.write().unwrap_or_else(PoisonError::into_inner);
        if tail.asks_are_public != platform.rules.asks_are_public {
            *tail = Tail { asks_are_public: platform.rules.asks_are_public, ..Tail::default() };
            self.synced.store(0, Ordering::Release);
        }
        shown.name_categories(&platform);
        shown.settings = Some(settings);
    }

    /// Forgets what a first reading that was broken off has left, or one under other rules: what has
    /// gone since would not be read.
    fn start_over(&self, tail: &mut Tail) {
        let mut shown = self.shown.write().unwrap_or_else(PoisonError::into_inner);
        tail.seen.clear();
        if !shown.index.is_empty() {
            shown.index.clear();
            self.generation.fetch_add(1, Ordering::Release);
        }
    }

    fn apply(&self, rows: &[Model], asks_are_public: bool) {
        let mut shown = self.shown.write().unwrap_or_else(PoisonError::into_inner);
        for row in rows {
            shown.apply(row, asks_are_public);
        }
        if !rows.is_empty() {
            self.generation.fetch_add(1, Ordering::Release);
        }
    }
}

impl Tail {
    fn since(&self) -> Option<DateTime<Utc>> {
        self.newest.map(|newest| newest - OVERLAP)
    }

    /// Whether a row has to be taken over; `newest` is the newest that was read.
    fn is_new(&mut self, row: &Model, newest: Option<DateTime<Utc>>) -> bool {
        let seen = (row.changed_at, row.version);
        let is_new = self.seen.get(&row.id) != Some(&seen);
        // What is older is not read again.
        if newest.is_none_or(|newest| row.changed_at >= newest - OVERLAP) {
            self.seen.insert(row.id, seen);
        }
        is_new
    }

    /// Forgets what is too old to be read again, if the newest has moved on since.
    fn forget(&mut self, since: Option<DateTime<Utc>>) {
        if let Some(now) = self.since().filter(|now| Some(*now) != since) {
            self.seen.retain(|_, (at, _)| *at >= now);
            self.seen.shrink_to_fit();
        }
    }
}

impl Shown {
    /// The index's number of a category.
    #[must_use]
    pub fn number(&self, category: Uuid) -> Option<u16> {
        self.categories.iter().position(|known| *known == category).and_then(|at| u16::try_from(at).ok())
    }

    /// The categories, in the order of the index's numbers.
    pub fn categories(&self) -> impl Iterator<Item = Uuid> {
        self.categories.iter().copied()
    }

    fn name_categories(&mut self, platform: &Platform) {
        for category in &platform.categories {
            self.numbered(category.id);
        }
        let names =
            platform.categories.iter().filter_map(|category| Some((self.number(category.id)?, category)));
        let names = names.flat_map(|(number, category)| {
            let texts = category.labels.0.0.iter();
            texts.map(move |(lang, label)| (number, nearby_lang(*lang), label.as_str()))
        });
        self.labels = Labels::new(names);
    }

    fn numbered(&mut self, category: Uuid) -> u16 {
        self.number(category).unwrap_or_else(|| {
            self.categories.push(category);
            u16::try_from(self.categories.len() - 1).unwrap_or(u16::MAX)
        })
    }

    fn apply(&mut self, row: &Model, asks_are_public: bool) {
        if row.down_at.is_some() || (row.kind == Kind::Ask && !asks_are_public) {
            self.index.remove(row.id);
            return;
        }
        let category = self.numbered(row.category_id);
        let place = row.place_code.as_deref().and_then(|code| geo::gazetteer().by_code(code));
        let spot = place.zip(row.lat).zip(row.lon).map(|((place, lat), lon)| Spot {
            lat,
            lon,
            place: place.commune().id().number(),
        });
        // What is needed by a day can be done on any day before.
        let at_day = row.due_at.filter(|_| row.due_kind == Some(DueKind::At)).map(|at| at.date_naive());
        let lang = row.language.as_deref().and_then(Lang::of_tag).unwrap_or(Lang::Fr);
        let lang = nearby_lang(lang);
        let title = row.title.as_deref().unwrap_or_default();
        let text = [(lang, title), (lang, row.details.as_deref().unwrap_or_default())];
        self.index.upsert(&Listing {
            id: row.id,
            kind: row.kind.into(),
            category,
            spot,
            posted: row.posted_at.timestamp(),
            due: row.due_at.map(|due| due.timestamp()),
            from_day: row.from_day.or(at_day).map(day_number),
            until_day: row.until_day.or(at_day).map(day_number),
            languages: language_bits(&row.languages.0),
            from_age: u8::try_from(row.from_age).unwrap_or(0),
            left: u16::try_from(row.places_left).unwrap_or(0),
            tag: match row.due_kind {
                None => 0,
                Some(DueKind::Asap) => 1,
                Some(DueKind::By) => 2,
                Some(DueKind::At) => 3,
            },
            title,
            extra: row.price.as_deref().unwrap_or_default(),
            text: &text,
        });
    }
}

/// How [`Shown`] keeps when an ask is due, in the tag of its listing.
#[must_use]
pub fn due_kind(tag: u8) -> Option<DueKind> {
    match tag {
        1 => Some(DueKind::Asap),
        2 => Some(DueKind::By),
        3 => Some(DueKind::At),
        _ => None,
    }
}

/// A day as the index counts it.
#[must_use]
pub fn day_number(day: NaiveDate) -> i32 {
    day.num_days_from_ce() - EPOCH.num_days_from_ce()
}

/// The day of an index's number.
#[must_use]
pub fn day_of(number: i32) -> Option<NaiveDate> {
    NaiveDate::from_num_days_from_ce_opt(number.checked_add(EPOCH.num_days_from_ce())?)
}

/// The interface's language, for the index.
#[must_use]
pub fn nearby_lang(lang: Lang) -> nearby::Lang {
    match lang {
        Lang::Fr => nearby::Lang::Fr,
        Lang::De => nearby::Lang::De,
        Lang::It => nearby::Lang::It,
        Lang::Nl => nearby::Lang::Nl,
        Lang::En => nearby::Lang::En,
    }
}

fn language_bits(tags: &[String]) -> u32 {
    let bits = tags.iter().filter_map(|tag| SPOKEN.iter().position(|known| known == tag));
    bits.fold(0, |bits, at| bits | 1 << at)
}

/// The spoken languages of an index's bits.
pub fn languages(bits: u32) -> impl Iterator<Item = &'static str> {
    SPOKEN.iter().enumerate().filter(move |(at, _)| bits & (1 << at) != 0).map(|(_, tag)| *tag)
}
