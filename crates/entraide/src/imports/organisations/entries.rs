//! From the rows of a table to what organisations say: checked and written as the form would. Nothing here
//! asks the database.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use chrono::NaiveDate;
use tables::{Row, Table};
use uuid::Uuid;

use super::columns::{Columns, Field};
use super::kinds::Kinds;
use crate::alerts::candidates::SPOKEN;
use crate::i18n::Lang;
use crate::imports::notes::{Note, Why, cut};
use crate::imports::places::{Places, Told, believed, point};
use crate::listings::fields::one_line;
use crate::listings::model::Answers;
use crate::listings::words::languages as names_of;
use crate::mark::mark;
use crate::organisations::areas::{self, Served};
use crate::organisations::fields::{MAX_ADDRESS, MAX_DETAILS, MAX_NAME};
use crate::organisations::model::{Said, key_of};
use crate::organisations::outline::draw;
use crate::organisations::ways::{SIGNAL, TELEGRAM, WHATSAPP, Ways, web_address};
use crate::platforms::model::Platform;
use crate::web::forms::phone_e164;

/// Characters of a key: longer ones are kept as their mark.
const MAX_KEY: usize = 150;

/// A row, read.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Where it stands in the file.
    pub line: u32,
    /// The name, as far as there is one.
    pub name: String,
    /// What its source calls it.
    pub key: String,
    /// What it says, unless it is refused.
    pub said: Option<Box<Said>>,
    /// Its type.
    pub kind: Uuid,
    /// Of which day it is.
    pub day: Option<NaiveDate>,
    /// Why it is refused, or what was left out.
    pub notes: Vec<Note>,
    /// A mark of all that it says.
    pub mark: String,
}

/// Reads all rows. `kind` is the type of those that name none.
#[must_use]
pub fn read(table: &Table, columns: &Columns, platform: &Platform, kind: Uuid) -> Vec<Entry> {
    let mut reader =
        Reader { columns, platform, kind, kinds: Kinds::new(platform), places: Places::new(platform) };
    let mut keys: HashSet<String> = HashSet::new();
    let mut entries: Vec<Entry> = table.rows.iter().map(|row| reader.entry(row)).collect();
    for entry in &mut entries {
        if !entry.key.is_empty() && !keys.insert(entry.key.clone()) {
            entry.refuse(Note::new(Why::Twice, &entry.key));
        }
    }
    entries
}

impl Entry {
    pub(in crate::imports) fn refuse(&mut self, note: Note) {
        self.said = None;
        self.notes = vec![note];
    }
}

struct Reader<'a> {
    columns: &'a Columns,
    platform: &'a Platform,
    kind: Uuid,
    kinds: Kinds,
    places: Places<'a>,
}

impl Reader<'_> {
    fn entry(&mut self, row: &Row) -> Entry {
        let get = |field| self.columns.get(row, field);
        let mut entry = Entry {
            line: row.line,
            name: one_line(&get(Field::Name)).unwrap_or_default(),
            key: short_key(&get(Field::Key)),
            said: None,
            kind: self.kind,
            day: None,
            notes: Vec::new(),
            mark: String::new(),
        };
        if row.is_ragged {
            entry.refuse(Note::new(Why::Ragged, ""));
            return entry;
        }
        match self.said(row, &mut entry) {
            Ok(said) => {
                if entry.key.is_empty() {
                    // It is known again by its name and its commune.
                    entry.key = short_key(&format!("{} {}", key_of(&said.name), said.place.commune().code()));
                }
                entry.mark = mark_of(&said, entry.kind, entry.day);
                entry.said = Some(Box::new(said));
            }
            Err(note) => entry.refuse(note),
        }
        entry
    }

    fn said(&mut self, row: &Row, entry: &mut Entry) -> Result<Said, Note> {
        let columns = self.columns;
        let get = |field| columns.get(row, field);
        let name = cut(&mut entry.notes, entry.name.clone(), MAX_NAME);
        if name.is_empty() {
            return Err(Note::new(Why::NoName, &get(Field::Name)));
        }
        let country = &self.platform.country;
        let told = Told::new(&get(Field::Insee), &get(Field::Postcode), &get(Field::Commune), country);
        let point = point(&get(Field::Lat), &get(Field::Lon));
        let (place, note) = self.places.find(&Told { point, ..told })?;
        entry.notes.extend(note);
        let address = one_line(&get(Field::Address)).map(|line| cut(&mut entry.notes, line, MAX_ADDRESS));
        let ways = self.ways(row, entry);
        if ways.is_empty() && address.is_none() {
            return Err(Note::new(Why::Unreachable, &name));
        }
        let point = self.point(row, place, point, entry);
        entry.day = day(&get(Field::Updated));
        if entry.day.is_none() && !get(Field::Updated).is_empty() {
            entry.notes.push(Note::new(Why::Updated, &get(Field::Updated)));
        }
        let kind = get(Field::Type);
        match self.kinds.of(&kind) {
            Some(known) => entry.kind = known,
            None if kind.is_empty() => {}
            None => entry.notes.push(Note::new(Why::Type, &kind)),
        }
        let lang = self.platform.lang(None);
        Ok(Said {
            details: self.details(row, entry),
            language: lang.tag().to_owned(),
            answers: Answers::default(),
            place,
            address,
            point,
            served: self.served(row, place, entry),
            languages: languages(&get(Field::Languages), lang, entry),
            hours: hours(&get(Field::Hours), entry),
            ways,
            wants_asks: false,
            flags: Vec::new(),
            name,
        })
    }

    /// What it does; the name of its type where nothing is said.
    fn details(&self, row: &Row, entry: &mut Entry) -> String {
        let text = self.columns.get(row, Field::Details);
        // A list without spaces is one for machines.
        let text = if text.contains("; ") { text } else { text.replace(';', "; ") };
        if text.chars().any(char::is_alphanumeric) {
            return cut(&mut entry.notes, text, MAX_DETAILS);
        }
        let kind = self.platform.category(entry.kind);
        kind.map_or_else(String::new, |kind| kind.labels.0.get(self.platform.lang(None)).to_owned())
    }

    fn point(
        &self,
        row: &Row,
        place: &geo::Place,
        point: Option<geo::Point>,
        entry: &mut Entry,
    ) -> Option<geo::Point> {
        let found = point.filter(|point| believed(*point, place));
        let typed = format!("{} {}", self.columns.get(row, Field::Lat), self.columns.get(row, Field::Lon));
        if found.is_none() && !typed.trim().is_empty() {
            entry.notes.push(Note::new(Why::Point, typed.trim()));
        }
        found
    }

    /// How it is reached: of several numbers or addresses in a cell, the first that can be read.
    fn ways(&self, row: &Row, entry: &mut Entry) -> Ways {
        let mut way = |field, why, read: &dyn Fn(&str) -> Option<String>| {
            let typed = self.columns.get(row, field);
            let parts = typed.split([';', '|', '\n']).chain(typed.split([',', '/']));
            let found = read(&typed).or_else(|| parts.map(str::trim).find_map(read));
            if found.is_none() && !typed.is_empty() {
                entry.notes.push(Note::new(why, &typed));
            }
            found
        };
        let country = self.platform.country.as_str();
        Ways {
            phone: way(Field::Phone, Why::Phone, &|typed| phone_e164(typed, country)),
            web: way(Field::Web, Why::Web, &|typed| web_address(typed, &[])),
            whatsapp: way(Field::Whatsapp, Why::Whatsapp, &|typed| web_address(typed, &WHATSAPP)),
            signal: way(Field::Signal, Why::Signal, &|typed| web_address(typed, &SIGNAL)),
            telegram: way(Field::Telegram, Why::Telegram, &|typed| web_address(typed, &TELEGRAM)),
            // Nobody who leads it could read what is written.
            form: false,
        }
    }

    /// Whom it serves: what is named and drawn, else its own commune.
    fn served(&self, row: &Row, place: &geo::Place, entry: &mut Entry) -> Served {
        let mut served = Served::default();
        let codes = self.platform.area_codes();
        let find = geo::Find { lang: self.platform.lang(None).into(), areas: &codes, limit: 4 };
        let typed = self.columns.get(row, Field::Serves);
        let names = typed.split([';', ',', '\n', '|']).map(str::trim).filter(|name| !name.is_empty());
        for name in names.take(areas::MAX_NAMES) {
            match areas::known(name, &find) {
                Some(code) if !served.named.contains(&code) => served.named.push(code),
                Some(_) => {}
                None => entry.notes.push(Note::new(Why::Serves, name)),
            }
        }
        let drawn = self.columns.get(row, Field::Outline);
        if !drawn.is_empty() {
            match draw(&drawn) {
                Ok((outline, communes)) => (served.outline, served.drawn) = (Some(outline), communes),
                Err(_) => entry.notes.push(Note::new(Why::Outline, "")),
            }
        }
        if served.named.is_empty() && served.drawn.is_empty() {
            served.named.push(place.commune().code().to_owned());
        }
        served
    }
}

fn hours(typed: &str, entry: &mut Entry) -> String {
    hours::check(typed).unwrap_or_else(|_| {
        entry.notes.push(Note::new(Why::Hours, typed));
        String::new()
    })
}

/// A day, as "2026-03-16" with or without a time behind, or "16.03.2026".
fn day(typed: &str) -> Option<NaiveDate> {
    let first = typed.split(['T', ' ']).next()?;
    let day = ["%Y-%m-%d", "%d.%m.%Y", "%d/%m/%Y", "%Y/%m/%d"];
    let day = day.into_iter().find_map(|format| NaiveDate::parse_from_str(first, format).ok())?;
    let years = chrono::Datelike::year(&day);
    (1990..2100).contains(&years).then_some(day)
}

/// Languages by their names in each of ours, and by their codes.
static LANGUAGES: LazyLock<HashMap<String, &'static str>> = LazyLock::new(|| {
    let named = |code: &&'static str| {
        let code: &'static str = code;
        let names = Lang::ALL.into_iter().map(move |lang| geo::slug(&names_of(&[code.to_owned()], lang)));
        names.chain([code.to_owned()]).map(move |name| (name, code))
    };
    SPOKEN.iter().flat_map(named).collect()
});

/// Spoken languages; that of the platform where none is said.
fn languages(typed: &str, lang: Lang, entry: &mut Entry) -> Vec<String> {
    let mut spoken: Vec<String> = Vec::new();
    for name in typed.split([';', ',', '|', '/', '\n']).map(str::trim).filter(|name| !name.is_empty()) {
        match LANGUAGES.get(&geo::slug(name)) {
            Some(code) if !spoken.iter().any(|known| known == code) => spoken.push((*code).to_owned()),
            Some(_) => {}
            None => entry.notes.push(Note::new(Why::Languages, name)),
        }
    }
    if spoken.is_empty() { vec![lang.tag().to_owned()] } else { spoken }
}

/// What a source calls an entry, short enough to be kept.
pub(in crate::imports) fn short_key(typed: &str) -> String {
    let key = one_line(typed).unwrap_or_default();
    if key.chars().count() <= MAX_KEY { key } else { mark(key, 16) }
}

/// A mark of all that an entry says: the same mark is the same entry.
fn mark_of(said: &Said, kind: Uuid, day: Option<NaiveDate>) -> String {
    let point = said.point.map(|point| (point.lat, point.lon));
    let Served { named, outline, drawn: _ } = &said.served;
    let Ways { phone, web, whatsapp, signal, telegram, form: _ } = &said.ways;
    let all = serde_json::json!([
        [said.name, said.details, said.language, said.place.code(), said.address, said.languages, said.hours],
        [phone, web, whatsapp, signal, telegram],
        [point, named, outline, kind, day],
    ]);
    mark(all.to_string(), 16)
}
