//! Finding places by what people type, best first; and settling on one.

use crate::areas::{Area, AreaCode};
use crate::gazetteer::Gazetteer;
use crate::index::Match;
use crate::names::Lang;
use crate::place::{Kind, Place, PlaceId};
use crate::query::Query;

/// How to look.
#[derive(Clone, Copy, Debug)]
pub struct Find<'a> {
    /// The reader's language: the labels come in it. Names are found in every language.
    pub lang: Lang,
    /// The platform's own areas: among equally good matches, their places come first.
    pub areas: &'a [AreaCode],
    /// How many to return at most.
    pub limit: usize,
}

/// A place that was found.
#[derive(Clone, Copy, Debug)]
pub struct Hit {
    /// The place.
    pub place: &'static Place,
    /// The one of its postcodes that was typed, if one was.
    pub postcode: Option<&'static str>,
    /// Whether a whole name of the place was typed (and its own postcode, if any), not a part of it.
    pub exact: bool,
    lang: Lang,
    class: u64,
}

impl Hit {
    /// What to show, and to put in the field: "Chambéry (73000)". [`Gazetteer::resolve`] understands it.
    #[must_use]
    pub fn label(&self) -> String {
        self.place.label_with(self.lang, self.postcode)
    }
}

/// What became of a text that should name one place.
#[derive(Clone, Debug)]
pub enum Resolved {
    /// This one.
    One(Hit),
    /// One of these, best first: ask.
    Many(Vec<Hit>),
    /// Nothing like it is known.
    None,
}

// How well a name fits, best first.
const EXACT: u64 = 0;
const EXACT_WEAK: u64 = 1;
const START: u64 = 2;
const LATER_WORD: u64 = 3;
const START_WEAK: u64 = 4;
const WORDS: u64 = 5;
const TYPO: u64 = 6;
const TYPO_START: u64 = 7;
const TYPO_LATER: u64 = 8;
/// Added where name and postcode do not belong together, and only one of them fits.
const MISMATCH: u64 = 9;

/// Words by which names are looked up when the whole text led nowhere: not shorter than this,
const MIN_ANCHOR: usize = 3;
/// and of a text of very many words only the first count.
const MAX_WORDS: usize = 8;
/// Shorter texts are one typo away from too many names.
const MIN_TYPO: usize = 4;
/// From here on, a typo is also forgiven in a name still being typed.
const MIN_TYPO_START: usize = 6;
/// No name is longer than this, and the time a typo takes grows with the length.
const MAX_TYPO: usize = 48;

/// What else a place has to fulfil.
#[derive(Clone, Copy)]
enum Only<'a> {
    Anything,
    /// One of its postcodes begins so.
    Postcode(&'a str),
    /// Its area has this short code, or one of its postcodes begins so.
    Mark(&'a str),
}

impl Gazetteer {
    /// The places somebody may mean who typed this, best first: by how well a name fits, then the
    /// platform's own areas, then the number of inhabitants.
    ///
    /// Accents, case, hyphens, apostrophes and "St" for "Saint" do not matter; the postcode may come first
    /// or last; the beginning of a name or of a later word in it is enough; one typo is forgiven. Any text
    /// is safe, and only its first hundred characters count.
    #[must_use]
    pub fn find(&self, query: &str, opts: &Find<'_>) -> Vec<Hit> {
        let query = Query::parse(query);
        let mut search = Search::new(self, opts);
        match (&query.postcode, &query.mark, query.words.as_slice()) {
            (None, _, []) => {}
            (Some(postcode), _, []) => search.by_postcode(postcode, EXACT),
            (Some(postcode), ..) => {
                search.by_name(&query.compact(), Only::Postcode(postcode), 0);
                search.otherwise(&query.words, Only::Postcode(postcode));
                if search.ranked.is_empty() {
                    search.by_name(&query.compact(), Only::Anything, MISMATCH);
                    search.by_postcode(postcode, MISMATCH);
                }
            }
            (None, Some(mark), words) => {
                search.by_name(&query.compact(), Only::Mark(mark), 0);
                search.otherwise(words, Only::Mark(mark));
                if search.ranked.is_empty() {
                    search.by_name(&query.compact(), Only::Anything, MISMATCH);
                }
            }
            (None, None, words) => {
                search.by_name(&query.compact(), Only::Anything, 0);
                if let ([name @ .., mark], true) = (words, search.ranked.is_empty())
                    && !name.is_empty()
                    && mark.len() <= 3
                {
                    search.by_name(&name.concat(), Only::Mark(mark), 0);
                }
                search.otherwise(words, Only::Anything);
            }
        }
        search.finish(query.postcode.as_deref())
    }

    /// Settles on one place for what was typed into a field, or picked from suggestions, when there was no
    /// script to say which: the one that fits exactly, or the one of several that lies in the platform's
    /// own areas, or the only one there is. Otherwise the choices to ask about.
    #[must_use]
    pub fn resolve(&self, typed: &str, opts: &Find<'_>) -> Resolved {
        let hits = self.find(typed, &Find { limit: opts.limit.max(8), ..*opts });
        let own = |hit: &Hit| opts.areas.iter().any(|area| hit.place.is_in(area.as_str()));
        let only = |keep: &dyn Fn(&Hit) -> bool| {
            let mut kept = hits.iter().filter(|hit| keep(hit));
            kept.next().filter(|_| kept.next().is_none()).copied()
        };
        let one = only(&|hit| hit.exact)
            .or_else(|| only(&|hit| hit.exact && own(hit)))
            .or_else(|| only(&|_| true).filter(|hit| hit.class < TYPO));
        match one {
            Some(hit) => Resolved::One(hit),
            None if hits.is_empty() => Resolved::None,
            None => Resolved::Many(hits),
        }
    }
}

struct Search<'a> {
    gazetteer: &'a Gazetteer,
    opts: &'a Find<'a>,
    /// By row of the area: whether it is the platform's own.
    own: Vec<bool>,
    /// Rank and row of each match in one number, so that sorting thousands is quick.
    ranked: Vec<u64>,
    has_exact: bool,
    numbered: bool,
}

/// Bits of a ranked number below the class: own area, population, kind, row.
const CLASS: u32 = 52;
const ROW: u64 = (1 << 17) - 1;

impl<'a> Search<'a> {
    fn new(gazetteer: &'a Gazetteer, opts: &'a Find<'a>) -> Self {
        let mut own = vec![false; gazetteer.areas.len()];
        let areas = || opts.areas.iter().map(AreaCode::as_str);
        if areas().next().is_some() {
            // Looked up once for each area instead of for each of thousands of matches.
            for ((area, region), own) in gazetteer.areas.iter().zip(&gazetteer.regions).zip(&mut own) {
                let codes = [area.code, region.code, area.country.code()];
                *own = areas().any(|code| codes.contains(&code));
            }
        }
        Self { gazetteer, opts, own, ranked: Vec::new(), has_exact: false, numbered: false }
    }

    fn is_own(&self, place: &Place) -> bool {
        let communes = || self.opts.areas.iter().filter(|code| code.as_str().len() > 6);
        self.own[place.area_at] || communes().any(|code| code.as_str() == place.commune().code)
    }

    fn push(&mut self, place: &Place, class: u64) {
        // A village is not as likely to be meant as the city it belongs to.
        let weight = if place.kind == Kind::Commune { place.population } else { place.population / 10 };
        let own = u64::from(!self.is_own(place));
        let rank = own << 51 | u64::from(!weight) << 19 | (place.kind as u64) << 17 | u64::from(place.id.0);
        self.has_exact |= class == EXACT;
        self.ranked.push(class << CLASS | rank);
    }

    /// Takes a place that matches by name, if it may be meant, or the district of it that has the postcode.
    fn offer(&mut self, id: PlaceId, class: u64, only: Only<'_>) {
        let place = self.gazetteer.at(id);
        match only {
            Only::Anything if place.kind == Kind::District && !self.numbered => {}
            Only::Anything => self.push(place, class),
            Only::Postcode(digits) if has_postcode(place, digits) => {
                let districts = || self.gazetteer.index.districts(place.id).map(|id| self.gazetteer.at(id));
                let of_code: Vec<&Place> = if place.has_districts && place.postcodes.contains(&digits) {
                    districts().filter(|district| district.postcodes.contains(&digits)).collect()
                } else {
                    Vec::new()
                };
                if of_code.is_empty() {
                    self.push(place, class);
                }
                of_code.into_iter().for_each(|district| self.push(district, class));
            }
            Only::Mark(mark) => {
                let fits = place.area.short_code().eq_ignore_ascii_case(mark) || has_postcode(place, mark);
                if fits && (place.kind != Kind::District || self.numbered) {
                    self.push(place, class);
                }
            }
            Only::Postcode(_) => {}
        }
    }

    fn by_postcode(&mut self, digits: &str, best: u64) {
        for &(postcode, id) in self.gazetteer.index.with_postcode(digits) {
            let class = if postcode == digits { best } else { best + START };
            let place = self.gazetteer.at(id);
            // Where the postcode says which arrondissement, the city itself is not meant.
            if !place.has_districts || place.kind != Kind::Commune {
                self.push(place, class);
            } else {
                self.offer(id, class, Only::Postcode(postcode));
            }
        }
    }

    fn by_name(&mut self, text: &str, only: Only<'_>, penalty: u64) {
        self.numbered = text.bytes().any(|byte| byte.is_ascii_digit());
        for found in self.gazetteer.index.starting_with(text) {
            let name = &self.gazetteer.index.names[found.name as usize];
            let class = match (found.at_start, found.rest == text.len(), name.weak) {
                (true, true, false) => EXACT,
                (true, true, true) => EXACT_WEAK,
                (true, false, false) => START,
                (true, false, true) => START_WEAK,
                // One or two letters begin a later word of very many names.
                (false, _, _) if text.len() <= 2 => continue,
                (false, _, false) => LATER_WORD,
                (false, _, true) => continue,
            };
            self.offer(name.place, class + penalty, only);
        }
    }

    /// Looser ways, where the name as typed led nowhere: its words apart, then one typo.
    fn otherwise(&mut self, words: &[String], only: Only<'_>) {
        if self.ranked.is_empty() {
            self.by_words(words, only);
        }
        if !self.has_exact && self.ranked.len() < self.opts.limit {
            self.by_typo(&words.concat(), only);
        }
    }

    /// Every word begins some word of the name, or of the area's or country's name, in any order.
    fn by_words(&mut self, words: &[String], only: Only<'_>) {
        let index = &self.gazetteer.index;
        // The longest words first: few names hold them, so that most candidates fail at the first.
        let mut words: Vec<&str> = words.iter().take(MAX_WORDS).map(String::as_str).collect();
        words.sort_by_key(|word| std::cmp::Reverse(word.len()));
        let words: Vec<(&str, Vec<bool>)> = words.iter().map(|word| (*word, self.areas_of(word))).collect();
        let leads = |(word, areas): &(&str, Vec<bool>)| {
            areas.contains(&true) || index.starting_with(word).next().is_some()
        };
        if words.len() < 2 || !words.iter().all(leads) {
            return;
        }
        // The first may be the area's name, and another the place's.
        let anchors = words.iter().filter(|(word, _)| word.len() >= MIN_ANCHOR);
        for (anchor, _) in anchors.take(3) {
            for found in index.starting_with(anchor) {
                let name = &index.names[found.name as usize];
                let area = self.gazetteer.at(name.place).area_at;
                let says = |(word, areas): &(&str, Vec<bool>)| areas[area] || index.has_word(name, word);
                if !name.weak && words.iter().all(says) {
                    self.offer(name.place, WORDS, only);
                }
            }
            if !self.ranked.is_empty() {
                return;
            }
        }
    }

    /// By row of the area: whether the word begins one of its name or of its country's.
    fn areas_of(&self, word: &str) -> Vec<bool> {
        let begins = |of: &str| of.starts_with(word);
        let area = |(at, area): (usize, &Area)| {
            self.gazetteer.area_words(at).iter().any(|of| begins(of))
                || (word.len() > 3 && area.country.words().iter().any(|of| begins(of)))
        };
        self.gazetteer.areas.iter().enumerate().map(area).collect()
    }

    fn by_typo(&mut self, text: &str, only: Only<'_>) {
        if !(MIN_TYPO..=MAX_TYPO).contains(&text.len()) {
            return;
        }
        let index = &self.gazetteer.index;
        index.one_typo_away(text, |len, found: Match| {
            let name = &index.names[found.name as usize];
            let class = match (found.at_start, found.rest == len) {
                (true, true) => TYPO,
                (true, false) => TYPO_START,
                (false, _) => TYPO_LATER,
            };
            if !name.weak && (class == TYPO || text.len() >= MIN_TYPO_START) {
                self.offer(name.place, class, only);
            }
        });
    }

    fn finish(mut self, postcode: Option<&str>) -> Vec<Hit> {
        // A name can match in several ways: look at a few more than asked for, as the best of each counts.
        let enough = self.opts.limit.saturating_mul(8).saturating_add(64);
        if self.ranked.len() > enough {
            self.ranked.select_nth_unstable(enough);
            self.ranked.truncate(enough);
        }
        self.ranked.sort_unstable();
        let mut hits: Vec<Hit> = Vec::with_capacity(self.opts.limit.min(64));
        for rank in self.ranked {
            if hits.len() >= self.opts.limit {
                break;
            }
            let place = self.gazetteer.at(PlaceId((rank & ROW) as u32));
            if hits.iter().any(|hit| hit.place.id == place.id) {
                continue;
            }
            let class = rank >> CLASS;
            let mut with =
                place.postcodes.iter().filter(|of| postcode.is_some_and(|typed| of.starts_with(typed)));
            let postcode =
                with.next().filter(|first| with.next().is_none() || Some(**first) == postcode).copied();
            hits.push(Hit { place, postcode, exact: class == EXACT, lang: self.opts.lang, class });
        }
        hits
    }
}

fn has_postcode(place: &Place, digits: &str) -> bool {
    place.postcodes.iter().any(|postcode| postcode.starts_with(digits))
}
