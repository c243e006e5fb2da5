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

/// So few entries are compared one by one.
const FEW: usize = 200;

/// How many bytes of the name the text stands for, if it is their beginning but for one typo.
fn typo_length(name: &[u8], text: &[u8]) -> Option<usize> {
    let same = name.iter().zip(text).take_while(|(a, b)| a == b).count();
    // Where they first differ is where the typo shows; a digit is no typo.
    let (left, typed) = (&name[same..], &text[same..]);
    let letter = |of: &[u8], at: usize| of.get(at).is_some_and(u8::is_ascii_lowercase);
    if typed.is_empty() || !letter(left, 0) && !letter(typed, 0) {
        return None;
    }
    let begins = |skip_name: usize, skip_typed: usize| {
        let ahead = left.get(skip_name..).zip(typed.get(skip_typed..));
        ahead.is_some_and(|(name, typed)| name.starts_with(typed))
    };
    if letter(typed, 0) && begins(0, 1) {
        Some(text.len() - 1)
    } else if letter(left, 0) && letter(typed, 0) && begins(1, 1) {
        Some(text.len())
    } else if letter(left, 0) && begins(1, 0) {
        Some(text.len() + 1)
    } else {
        let swapped = left.len() > 1 && typed.len() > 1 && left[0] == typed[1] && left[1] == typed[0];
        (swapped && letter(typed, 0) && letter(typed, 1) && begins(2, 2)).then_some(text.len())
    }
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
            index.postcodes.extend(place.postcodes.iter().map(|postcode| (*postcode, place.id)));
            if place.kind == crate::place::Kind::District {
                index.districts.push((place.commune, place.id));
            }
        }
        let text = index.text.as_bytes();
        let rest = |entry: &Entry| {
            let name = &index.names[entry.name as usize];
            &text[name.start as usize + entry.offset as usize..name.start as usize + name.len as usize]
        };
        index.entries.sort_unstable_by(|a, b| a.key.cmp(&b.key).then_with(|| rest(a).cmp(rest(b))));
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
            self.entries.push(Entry { key, name: self.names.len() as u32, offset: offset as u16 });
        }
        let (start, len, head) = (start as u32, len as u16, head as u16);
        self.names.push(Name { place, weak, head, len, start, starts });
    }

    fn text_of(&self, name: &Name) -> &str {
        &self.text[name.start as usize..name.start as usize + name.len as usize]
    }

    fn rest(&self, entry: &Entry) -> &[u8] {
        let name = &self.names[entry.name as usize];
        &self.text_of(name).as_bytes()[entry.offset as usize..]
    }

    /// Of a range, the entries that begin with the text.
    fn narrow(&self, range: Range<usize>, text: &[u8]) -> Range<usize> {
        let entries = &self.entries[range.clone()];
        // The eight bytes beside each entry decide nearly everything, without a look at the texts.
        let low_key = key(text);
        let high_key = low_key | u64::MAX.checked_shr(8 * text.len() as u32).unwrap_or(0);
        let mut low = entries.partition_point(|entry| entry.key < low_key);
        let mut high = low + entries[low..].partition_point(|entry| entry.key <= high_key);
        if let Some(more) = text.get(8..).filter(|more| !more.is_empty()) {
            let order = |entry: &Entry| {
                let rest = self.rest(entry).get(8..).unwrap_or_default();
                rest[..rest.len().min(more.len())].cmp(more)
            };
            let longer = &entries[low..high];
            let start = longer.partition_point(|entry| order(entry).is_lt());
            high = low + start + longer[start..].partition_point(|entry| order(entry).is_eq());
            low += start;
        }
        range.start + low..range.start + high
    }

    fn matches(&self, range: Range<usize>) -> impl Iterator<Item = Match> + '_ {
        self.entries[range].iter().map(|entry| {
            let name = &self.names[entry.name as usize];
            let at_start = entry.offset == 0 || entry.offset == name.head;
            Match { name: entry.name, at_start, rest: usize::from(name.len - entry.offset) }
        })
    }

    /// Names of which some word, or the rest of the name from it on, begins with the text.
    pub(crate) fn starting_with(&self, text: &str) -> impl Iterator<Item = Match> + '_ {
        self.matches(self.narrow(0..self.entries.len(), text.as_bytes()))
    }

    /// As [`Index::starting_with`], for every text one typo away: a letter too few, too many, wrong, or two
    /// swapped. Digits are taken as meant. Calls back with the length of the text that was matched.
    pub(crate) fn one_typo_away(&self, text: &str, mut found: impl FnMut(usize, Match)) {
        let text = text.as_bytes();
        let mut range = 0..self.entries.len();
        let mut other = Vec::with_capacity(text.len() + 1);
        for at in 0..text.len() {
            // Few names begin like this: comparing with each is quicker than trying every letter.
            if range.len() <= FEW {
                for (entry, candidate) in self.entries[range.clone()].iter().zip(self.matches(range)) {
                    if let Some(len) = typo_length(self.rest(entry), text) {
                        found(len, candidate);
                    }
                }
                return;
            }
            let mut give = |other: &[u8]| {
                let fitting = self.narrow(range.clone(), other);
                self.matches(fitting).for_each(|candidate| found(other.len(), candidate));
            };
            let mut attempt = |letter: Option<u8>, skip: usize| {
                other.clear();
                other.extend_from_slice(&text[..at]);
                other.extend(letter);
                other.extend_from_slice(&text[at + skip..]);
                give(&other);
            };
            let editable = text[at].is_ascii_lowercase();
            if editable {
                attempt(None, 1);
            }
            for letter in b'a'..=b'z' {
                attempt(Some(letter), 0);
                if editable && letter != text[at] {
                    attempt(Some(letter), 1);
                }
            }
            if editable && text.get(at + 1).is_some_and(|next| next.is_ascii_lowercase() && *next != text[at])
            {
                let mut swapped = text.to_vec();
                swapped.swap(at, at + 1);
                give(&swapped);
            }
            range = self.narrow(range, &text[..=at]);
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
        self.districts[low..].iter().take_while(move |(of, _)| *of == commune).map(|(_, district)| *district)
    }
}
