//! The sorted array behind the look-up.
//!
//! Each name, written without spaces ("laislemanon" would be one), is entered once for each of its words,
//! as the rest of the name from that word on; the array of all these is sorted. What somebody types is
//! then a range of it, whether it begins the name or a later word, and whether or not they type the
//! spaces. One typo is found by trying each letter that could have been meant: the range narrows letter by
//! letter, so impossible attempts end at once.

use std::ops::Range;

use crate::gazetteer::all_names;
use crate::normal::{canonise, is_article, words, words_umlaut};
use crate::place::{Place, PlaceId};

/// A name, without spaces, in [`Index::text`].
#[derive(Debug)]
pub(crate) struct Name {
    pub(crate) place: PlaceId,
    /// Whether it is an uncertain alias.
    pub(crate) weak: bool,
    /// Where the name starts once its article is left out.
    head: u16,
    len: u16,
    start: u32,
    /// Bit n: a word starts at byte n.
    starts: u64,
}

#[derive(Debug)]
struct Entry {
    /// The first eight bytes, so that most comparisons look nowhere else.
    key: u64,
    name: u32,
    offset: u16,
}

#[derive(Debug, Default)]
pub(crate) struct Index {
    text: String,
    pub(crate) names: Vec<Name>,
    entries: Vec<Entry>,
    postcodes: Vec<(&'static str, PlaceId)>,
    districts: Vec<(PlaceId, PlaceId)>,
}

/// A part of a name that begins with what was looked for.
#[derive(Clone, Copy)]
pub(crate) struct Match {
    pub(crate) name: u32,
    /// Whether it is the start of the name (after an article, too).
    pub(crate) at_start: bool,
    /// Bytes of the name from there to its end.
    pub(crate) rest: usize,
}

fn key(text: &[u8]) -> u64 {
    let mut bytes = [0; 8];
    let len = text.len().min(8);
    bytes[..len].copy_from_slice(&text[..len]);
    u64::from_be_bytes(bytes)
}

impl Index {
    pub(crate) fn build(places: &'static [Place], aliases: &[Vec<&'static str>]) -> Self {
        let mut index = Self::default();
        for (place, aliases) in places.iter().zip(aliases) {
            let first = index.names.len();
            let mut seen = Vec::with_capacity(6);
            for (name, weak) in all_names(place, aliases) {
                // Most places have one name: the same text again is not worth normalising.
                if !seen.contains(&name) {
                    seen.push(name);
                    index.add_forms(place.id, name, weak, first);
                }
            }
            index
                .postcodes
                .extend(place.postcodes.iter().map(|postcode| (*postcode, place.id)));
            if place.kind == crate::place::Kind::District {
                index.districts.push((place.commune, place.id));
            }
        }
        let text = index.text.as_bytes();
        let rest = |entry: &Entry| {
            let name = &index.names[entry.name as usize];
            &text[name.start as usize + entry.offset as usize..name.start as usize + name.len as usize]
        };
        index
            .entries
            .sort_unstable_by(|a, b| a.key.cmp(&b.key).then_with(|| rest(a).cmp(rest(b))));
        index.postcodes.sort_unstable();
        index.districts.sort_unstable();
        index
    }

    /// Enters a name as written, with short words written out, and with umlauts written out.
    fn add_forms(&mut self, place: PlaceId, name: &str, weak: bool, first: usize) {
        let written = words(name);
        let mut long = written.clone();
        if canonise(&mut long, true) {
            self.add(place, &long, weak, first);
        }
        self.add(place, &written, weak, first);
        if name.contains(['ä', 'ö', 'ü', 'Ä', 'Ö', 'Ü']) {
            self.add(place, &words_umlaut(name), weak, first);
        }
        // "Biel/Bienne", "Ilanz/Glion": either half is a name. "Buchs (SG)": so is "Buchs".
        if let Some((one, other)) = name.split_once('/') {
            self.add(place, &words(one), weak, first);
            self.add(place, &words(other), weak, first);
        } else if let Some((short, _)) = name.split_once(" (") {
            self.add(place, &words(short), weak, first);
        }
    }

    fn add(&mut self, place: PlaceId, words: &[String], weak: bool, first: usize) {
        let start = self.text.len();
        let (mut starts, mut head) = (0_u64, 0);
        for word in words {
            let at = self.text.len() - start;
            if at < 64 {
                starts |= 1 << at;
            }
            self.text.push_str(word);
            if at == head && is_article(word) {
                head = at + word.len();
            }
        }
        let len = self.text.len() - start;
        let text = &self.text[start..];
        let known = self.names[first..].iter().any(|name| self.text_of(name) == text);
        if len == 0 || len > usize::from(u16::MAX) || known {
            self.text.truncate(start);
            return;
        }
        // A name that is nothing but articles ("Los") has to keep them.
        let head = if head == len { 0 } else { head };
        for offset in (0..len.min(64)).filter(|offset| starts >> offset & 1 == 1) {
            let key = key(&self.text.as_bytes()[start + offset..]);
            self.entries.push(Entry {
                key,
                name: self.names.len() as u32,
                offset: offset as u16,
            });
        }
        let (start, len, head) = (start as u32, len as u16, head as u16);
        self.names.push(Name {
            place,
            weak,
            head,
            len,
            start,
            starts,
        });
    }

    fn text_of(&self, name: &Name) -> &str {
        &self.text[name.start as usize..name.start as usize + name.len as usize]
    }

    fn rest(&self, entry: &Entry) -> &[u8] {
        let name = &self.names[entry.name as usize];
        &self.text_of(name).as_bytes()[entry.offset as usize..]
    }

    /// Within a range whose entries agree in their first `from` bytes, those that go on with `next`.
    fn narrow(&self, range: Range<usize>, from: usize, next: &[u8]) -> Range<usize> {
        let cut = |text: &[u8]| -> (usize, usize) {
            let end = text.len().min(from + next.len());
            (from.min(end), end)
        };
        let entries = &self.entries[range.clone()];
        let order = |entry: &Entry| {
            let text = self.rest(entry);
            let (start, end) = cut(text);
            text[start..end].cmp(next)
        };
        let low = entries.partition_point(|entry| order(entry).is_lt());
        let high = low + entries[low..].partition_point(|entry| order(entry).is_eq());
        range.start + low..range.start + high
    }

    fn matches(&self, range: Range<usize>) -> impl Iterator<Item = Match> + '_ {
        self.entries[range].iter().map(|entry| {
            let name = &self.names[entry.name as usize];
            let at_start = entry.offset == 0 || entry.offset == name.head;
            Match {
                name: entry.name,
                at_start,
                rest: usize::from(name.len - entry.offset),
            }
        })
    }

    /// Names of which some word, or the rest of the name from it on, begins with the text.
    pub(crate) fn starting_with(&self, text: &str) -> impl Iterator<Item = Match> + '_ {
        self.matches(self.narrow(0..self.entries.len(), 0, text.as_bytes()))
    }

    /// As [`Index::starting_with`], for every text one typo away: a letter too few, too many, wrong, or two
    /// swapped. Digits are taken as meant. Calls back with the length of the text that was matched.
    pub(crate) fn one_typo_away(&self, text: &str, mut found: impl FnMut(usize, Match)) {
        let text = text.as_bytes();
        let mut range = 0..self.entries.len();
        let mut give = |range: Range<usize>, len: usize| {
            self.matches(range).for_each(|candidate| found(len, candidate));
        };
        for at in 0..=text.len() {
            if range.is_empty() {
                return;
            }
            let typed = text.get(at).copied();
            let editable = typed.is_some_and(|letter| letter.is_ascii_lowercase());
            let (before, after) = (at, text.get(at + 1..).unwrap_or_default());
            if editable {
                give(self.narrow(range.clone(), before, after), text.len() - 1);
            }
            if let (true, Some(&next)) = (editable, after.first())
                && next.is_ascii_lowercase()
                && Some(next) != typed
            {
                let mut swapped = text[at..].to_vec();
                swapped.swap(0, 1);
                give(self.narrow(range.clone(), before, &swapped), text.len());
            }
            for letter in b'a'..=b'z' {
                // At the end an added letter is what a prefix finds anyway.
                let Some(typed) = typed else { break };
                let with = self.narrow(range.clone(), before, &[letter]);
                if with.is_empty() {
                    continue;
                }
                if editable && letter != typed {
                    give(self.narrow(with.clone(), before + 1, after), text.len());
                }
                give(self.narrow(with, before + 1, &text[at..]), text.len() + 1);
            }
            if let Some(letter) = typed {
                range = self.narrow(range, before, &[letter]);
            }
        }
    }

    /// Whether some word of the name begins with the text.
    pub(crate) fn has_word(&self, name: &Name, text: &str) -> bool {
        let full = self.text_of(name);
        (0..full.len().min(64)).any(|at| name.starts >> at & 1 == 1 && full[at..].starts_with(text))
    }

    /// Places with a postcode that begins with these digits, in the order of postcodes.
    pub(crate) fn with_postcode(&self, digits: &str) -> &[(&'static str, PlaceId)] {
        let low = self.postcodes.partition_point(|(postcode, _)| *postcode < digits);
        let len = self.postcodes[low..].partition_point(|(postcode, _)| postcode.starts_with(digits));
        &self.postcodes[low..low + len]
    }

    /// The arrondissements of a commune, or its parts that differ only by postcode.
    pub(crate) fn districts(&self, commune: PlaceId) -> impl Iterator<Item = PlaceId> + '_ {
        let low = self.districts.partition_point(|(of, _)| *of < commune);
        self.districts[low..]
            .iter()
            .take_while(move |(of, _)| *of == commune)
            .map(|(_, district)| *district)
    }
}
