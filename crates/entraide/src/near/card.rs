//! A posting in short, as lists, feeds and tables show it.

use std::borrow::Cow;

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use nearby::Hit;

use crate::alerts::words::about_distance;
use crate::board::index::{Shown, day_of, due_kind, languages};
use crate::board::model::Kind;
use crate::categories::model::Model as Category;
use crate::i18n::said::Said;
use crate::listings::words;
use crate::web::visit::Visit;

static POSTED: Said = Said::new("near-posted", "days");

/// A posting, in the reader's language.
pub struct Card<'a> {
    /// The address of its page, in this platform.
    pub href: String,
    /// The stem of the messages about its kind.
    pub stem: &'static str,
    /// What it is.
    pub kind: Kind,
    /// The category's symbol.
    pub icon: &'a str,
    /// The category's slug, for programs.
    pub slug: &'a str,
    /// The category.
    pub category: &'a str,
    /// An offer's title; an ask's is its category.
    pub title: &'a str,
    /// The commune; none when it is at a distance.
    pub place: Option<&'a str>,
    /// "About 2 km".
    pub distance: Option<Cow<'static, str>>,
    /// When help is needed or given; empty for an offer that holds at any time.
    pub when: String,
    /// How long it has been there.
    pub posted: Cow<'static, str>,
    /// Where the category allows one.
    pub price: &'a str,
    /// What is found, with its numbers.
    pub hit: Hit<'a>,
}

/// Says postings in the reader's language.
pub struct Sayer<'a> {
    v: &'a Visit,
    /// By the index's number.
    categories: Vec<Option<&'a Category>>,
    tz: Tz,
    today: NaiveDate,
}

impl<'a> Sayer<'a> {
    /// For the postings of one page.
    #[must_use]
    pub fn new(v: &'a Visit, shown: &'a Shown) -> Self {
        let categories = shown.categories().map(|id| v.platform.category(id).map(|one| &**one)).collect();
        Self { v, categories, tz: v.platform.tz(), today: v.today() }
    }

    /// The category of an index's number.
    #[must_use]
    pub fn category(&self, number: u16) -> Option<&'a Category> {
        self.categories.get(usize::from(number)).copied().flatten()
    }

    /// Says what was found; `None` when its category is gone.
    #[must_use]
    pub fn card(&self, hit: Hit<'a>) -> Option<Card<'a>> {
        let v = self.v;
        let category = self.category(hit.category)?;
        let label = v.say(&category.labels.0);
        let kind = Kind::from(hit.kind);
        let place = hit.spot.and_then(|spot| geo::gazetteer().numbered(spot.place));
        Some(Card {
            href: format!("{}{}/{}", v.base, kind.page(), hit.id),
            stem: kind.stem(),
            kind,
            icon: &category.icon,
            slug: &category.slug,
            category: label,
            title: if hit.title.is_empty() { label } else { hit.title },
            place: place.map(|place| place.name(v.lang.into())),
            #[expect(clippy::cast_possible_truncation, reason = "a distance on Earth in metres fits")]
            distance: hit.distance_m.map(|metres| about_distance(metres as i32, v.lang)),
            when: self.when(&hit),
            posted: posted_before(v, self.today, self.tz, hit.posted),
            price: hit.extra,
            hit,
        })
    }

    /// When help is needed, or on which days an offer holds.
    fn when(&self, hit: &Hit<'_>) -> String {
        if let Some(kind) = due_kind(hit.tag) {
            let due = hit.due.and_then(|due| DateTime::<Utc>::from_timestamp(due, 0));
            return words::when(kind, due, self.v.lang, self.tz);
        }
        days(self.v, hit.from_day.and_then(day_of), hit.until_day.and_then(day_of))
    }
}

impl Card<'_> {
    /// The key of the message that says what it is.
    #[must_use]
    pub fn kind_key(&self) -> &'static str {
        eyebrow(self.kind)
    }

    /// The first and the last day of an offer; an ask is due instead.
    #[must_use]
    pub fn days(&self) -> [Option<NaiveDate>; 2] {
        let days = [self.hit.from_day, self.hit.until_day];
        days.map(|day| day.filter(|_| self.kind == Kind::Offer).and_then(day_of))
    }

    /// The spoken languages, as codes.
    #[must_use]
    pub fn languages(&self) -> Vec<&'static str> {
        languages(self.hit.languages).collect()
    }
}

/// The key of the message that says what a posting of this kind is.
#[must_use]
pub fn eyebrow(kind: Kind) -> &'static str {
    match kind {
        Kind::Ask => "near-ask-eyebrow",
        Kind::Offer => "near-offer-eyebrow",
        Kind::Organisation => "near-org-eyebrow",
        Kind::Mission => "near-mission-eyebrow",
    }
}

/// The days on which an offer holds, in words.
#[must_use]
pub fn days(v: &Visit, from: Option<NaiveDate>, until: Option<NaiveDate>) -> String {
    let day = |day: NaiveDate| v.lang.day(day);
    // What has begun holds from now on.
    match (from.filter(|from| *from > v.today()), until) {
        (None, None) => String::new(),
        (Some(from), None) => v.t1("near-from", "day", day(from)),
        (None, Some(until)) => v.t1("near-until", "day", day(until)),
        (Some(from), Some(until)) if from == until => v.t1("near-on", "day", day(from)),
        (Some(from), Some(until)) => {
            v.lang.with("near-from-until", &[("from", day(from).into()), ("until", day(until).into())])
        }
    }
}

/// "Today", "yesterday", "5 days ago".
#[must_use]
pub fn posted(v: &Visit, at: i64) -> Cow<'static, str> {
    posted_before(v, v.today(), v.platform.tz(), at)
}

fn posted_before(v: &Visit, today: NaiveDate, tz: Tz, at: i64) -> Cow<'static, str> {
    let at = DateTime::<Utc>::from_timestamp(at, 0).unwrap_or(v.now);
    POSTED.of((today - at.with_timezone(&tz).date_naive()).num_days().max(0), v.lang)
}
