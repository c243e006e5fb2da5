//! From the elements of a feed to what missions and their organisations say: checked and written as the forms would.
//! Nothing here asks the database.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, Utc};
use sea_orm::prelude::Uuid;

use super::feed::{Elements, Raw, first};
use super::plain;
use super::when::{day, when};
use crate::board::model::Kind;
use crate::imports::notes::{Note, Why, cut};
use crate::imports::organisations::entries::{Entry as Host, short_key};
use crate::imports::organisations::kinds::Kinds;
use crate::imports::places::{Places, Told, believed, point};
use crate::listings::fields::one_line;
use crate::listings::model::Answers;
use crate::mark::mark;
use crate::missions::feed_xml::{DOMAINS, OF_AGE};
use crate::missions::fields::{MAX_ADDRESS, MAX_DETAILS, MAX_MORE, MAX_PLACES, MAX_TITLE, USUAL_AGE};
use crate::missions::model::{self as mission, Choice, Site, Text};
use crate::missions::slots::{NewSlot, When};
use crate::offers::wording;
use crate::organisations::areas::Served;
use crate::organisations::fields as organisation;
use crate::organisations::model::{self as organisations, key_of};
use crate::organisations::ways::{Ways, long_address, web_address};
use crate::platforms::model::Platform;

/// Characters of the address where one applies.
const MAX_APPLY: usize = 1000;
/// What the feed calls fields of action that ours has no name of its own for.
const ELSEWHERE: [(&str, &str); 6] = [
    ("sport", "culture-sport"),
    ("vivre-ensemble", "citizenship"),
    ("animaux", "nature"),
    ("humanitaire", "inclusion"),
    ("emploi", "inclusion"),
    ("autre", "inclusion"),
];

/// A mission of a feed, read.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Its number in the feed.
    pub line: u32,
    /// The title, as far as there is one.
    pub name: String,
    /// What the partner calls it.
    pub key: String,
    /// What it says, unless it is refused.
    pub said: Option<Box<Said>>,
    /// The key of its organisation.
    pub host: String,
    /// Why it is refused, or what was left out.
    pub notes: Vec<Note>,
    /// A mark of all that it says.
    pub mark: String,
}

/// What a mission of a feed says.
#[derive(Clone, Debug)]
pub struct Said {
    /// As one that was written here.
    pub mission: mission::Said,
    /// When and where, with places.
    pub slots: Vec<NewSlot>,
    /// Where one applies.
    pub apply_url: String,
    /// When the partner published it.
    pub posted: Option<DateTime<Utc>>,
}

/// A feed, read: its missions, and their organisations, each once.
#[derive(Debug, Default)]
pub struct Entries {
    /// In the order of the feed.
    pub missions: Vec<Entry>,
    /// Entries of the directory that stand behind them.
    pub hosts: Vec<Host>,
}

/// Reads what missions say. `kind` is the type of organisations that name none.
pub(super) fn read(feed: &[Raw], platform: &Platform, kind: Uuid, now: DateTime<Utc>) -> Entries {
    let mut reader = Reader {
        platform,
        kind,
        kinds: Kinds::new(platform),
        places: Places::new(platform),
        hosts: HashMap::new(),
        entries: Entries::default(),
        now,
    };
    let mut keys: HashSet<String> = HashSet::new();
    for raw in feed {
        let mut entry = reader.entry(raw);
        if !keys.insert(entry.key.clone()) {
            entry.said = None;
            entry.notes = vec![Note::new(Why::Twice, &entry.key)];
        }
        reader.entries.missions.push(entry);
    }
    reader.entries
}

struct Reader<'a> {
    platform: &'a Platform,
    kind: Uuid,
    kinds: Kinds,
    places: Places<'a>,
    /// Where each organisation stands among the entries.
    hosts: HashMap<String, usize>,
    entries: Entries,
    now: DateTime<Utc>,
}

impl Reader<'_> {
    fn entry(&mut self, raw: &Raw) -> Entry {
        let name = one_line(&plain::line(raw.get(&["title"]))).unwrap_or_default();
        let key = short_key(raw.get(&["clientid", "id"]));
        let mut entry = Entry {
            line: raw.line,
            host: String::new(),
            said: None,
            notes: Vec::new(),
            mark: String::new(),
            key,
            name,
        };
        match self.said(raw, &mut entry) {
            Ok(said) => {
                if entry.key.is_empty() {
                    // It is known again by where one applies.
                    entry.key = mark(&said.apply_url, 16);
                }
                entry.mark = mark_of(&said, &entry.host);
                entry.said = Some(Box::new(said));
            }
            Err(note) => entry.notes = vec![note],
        }
        entry
    }

    fn said(&mut self, raw: &Raw, entry: &mut Entry) -> Result<Said, Note> {
        let notes = &mut entry.notes;
        let title = cut(notes, entry.name.clone(), MAX_TITLE);
        if title.is_empty() {
            return Err(Note::new(Why::NoTitle, raw.get(&["clientid"])));
        }
        let schedule = plain::text(raw.get(&["schedule"]));
        let details = plain::text(raw.get(&["description", "descriptionhtml"]));
        let details = [details, schedule].into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>();
        let details = cut(notes, details.join("\n\n"), MAX_DETAILS);
        if !details.chars().any(char::is_alphanumeric) {
            return Err(Note::new(Why::NoDetails, &title));
        }
        let apply = raw.get(&["applicationurl", "url", "link"]);
        let apply_url = long_address(apply, &[], MAX_APPLY).ok_or_else(|| Note::new(Why::NoApply, apply))?;
        let sites = self.sites(raw, notes)?;
        entry.host = self.host(raw, sites.first())?;
        let slots = self.slots(raw, &sites, notes)?;
        let needs = cut(notes, plain::line(raw.get(&["requirements"])), MAX_MORE);
        let text = Text { title, details, needs, bring: String::new() };
        let is_for_all =
            matches!(raw.get(&["opentominors"]).to_lowercase().as_str(), "yes" | "oui" | "true" | "1");
        let flags = wording::flags(&[&text.title, &text.details, &text.needs]);
        let mission = mission::Said {
            category_id: self.field(raw, notes).ok_or_else(|| Note::new(Why::Field, ""))?,
            text,
            language: self.platform.lang(None).tag().to_owned(),
            min_age: if is_for_all { i16::try_from(USUAL_AGE).unwrap_or(OF_AGE) } else { OF_AGE },
            choice: Choice::Selected,
            contact: None,
            site: sites.into_iter().next(),
            flags,
        };
        let posted = day(raw.get(&["postedat"]), self.platform.tz()).filter(|at| *at <= self.now);
        Ok(Said { mission, slots, apply_url, posted })
    }

    /// The field of action: ours by its own word, else by the partner's domain.
    fn field(&self, raw: &Raw, notes: &mut Vec<Note>) -> Option<Uuid> {
        let (activity, domain) = (geo::slug(raw.get(&["activity"])), geo::slug(raw.get(&["domain"])));
        let ours = |slug: &str| self.platform.offered_by_slug(Kind::Mission, slug).map(|field| field.id);
        let named = |(slug, name): &&(&str, &str)| *name == domain && ours(slug).is_some();
        let here = DOMAINS.iter().find(named).map(|(slug, _)| *slug);
        let there = ELSEWHERE.iter().find(|(name, _)| *name == domain).map(|(_, slug)| *slug);
        let found = ours(&activity).or_else(|| ours(here.or(there)?)).or_else(|| ours(&domain));
        found.or_else(|| {
            notes.push(Note::new(Why::Field, raw.get(&["domain", "activity"])));
            self.platform.offered_for(Kind::Mission).next().map(|field| field.id)
        })
    }

    /// Where it is, within the platform's area: nowhere if it is done at a distance.
    fn sites(&mut self, raw: &Raw, notes: &mut Vec<Note>) -> Result<Vec<Site>, Note> {
        let remote = raw.get(&["remote"]).to_lowercase();
        if matches!(remote.as_str(), "full" | "yes" | "oui" | "total") {
            return Ok(Vec::new());
        }
        let alone = std::slice::from_ref(raw.elements());
        let all = if raw.addresses.is_empty() { alone } else { raw.addresses.as_slice() };
        let mut sites: Vec<Site> = Vec::new();
        let mut why = Note::new(Why::NoPlace, "");
        for elements in all {
            match self.site(elements) {
                Ok((site, note)) => {
                    let is_new = |known: &&Site| {
                        known.place.code() == site.place.code() && known.address == site.address
                    };
                    if sites.iter().find(is_new).is_none() {
                        notes.extend(note);
                        sites.push(site);
                    }
                }
                Err(note) => why = note,
            }
        }
        // "Possible": whoever cannot come does it from home.
        if sites.is_empty() && remote != "possible" { Err(why) } else { Ok(sites) }
    }

    fn site(&mut self, elements: &Elements) -> Result<(Site, Option<Note>), Note> {
        let get = |names: &[&str]| first(elements, names);
        let (lat, lon) = coordinates(elements);
        let point = point(lat, lon);
        let country = &self.platform.country;
        let told =
            Told::new(get(&["citycode", "insee"]), get(&["postalcode", "zip"]), get(&["city"]), country);
        let (place, note) = self.places.find(&Told { point, ..told })?;
        let address = one_line(get(&["street", "address", "adresse"]))
            .filter(|line| line.chars().count() <= MAX_ADDRESS);
        Ok((Site { place, address, point: point.filter(|point| believed(*point, place)) }, note))
    }

    /// Its dates: one at each place, and the places that there are shared out among them.
    fn slots(&self, raw: &Raw, sites: &[Site], notes: &mut Vec<Note>) -> Result<Vec<NewSlot>, Note> {
        let (start, end) = (raw.get(&["startat"]), raw.get(&["endat"]));
        let when = when(start, end, self.platform.tz()).unwrap_or_else(|| {
            notes.push(Note::new(Why::When, &format!("{start} {end}")));
            When::Any(None)
        });
        if when.times().1.is_some_and(|end| end <= self.now) {
            return Err(Note::new(Why::Over, end));
        }
        // What has begun can be joined as long as it lasts.
        let when = match when {
            When::Date(from, until) if from <= self.now => When::Any(Some(until)),
            when => when,
        };
        let wanted: i32 = raw.get(&["places"]).parse().unwrap_or(1);
        let count = i32::try_from(sites.len()).unwrap_or(i32::MAX).max(1);
        let each = i16::try_from((wanted.clamp(1, MAX_PLACES) + count - 1) / count).unwrap_or(1);
        let own = NewSlot { series: None, when, site: None, capacity: each };
        let others = sites.iter().skip(1).map(|site| NewSlot {
            site: Some((site.place.code().to_owned(), site.address.clone())),
            ..own.clone()
        });
        Ok(std::iter::once(own.clone()).chain(others).collect())
    }

    /// The organisation behind it, by its key: it sits where it says, else where its first mission is.
    fn host(&mut self, raw: &Raw, site: Option<&Site>) -> Result<String, Note> {
        let name = one_line(&plain::line(raw.get(&["organizationname", "organisationname"])));
        let name = name.ok_or_else(|| Note::new(Why::NoHost, ""))?;
        let ids = ["organizationid", "organizationclientid", "organizationrna", "organizationsiren"];
        let key = match short_key(raw.get(&ids)) {
            key if key.is_empty() => short_key(&key_of(&name)),
            key => key,
        };
        let known = self.hosts.get(&key).copied();
        if known.and_then(|at| self.entries.hosts.get(at)).is_some_and(|host| host.said.is_some()) {
            return Ok(key);
        }
        let host = self.new_host(raw, &name, &key, site);
        match known.and_then(|at| self.entries.hosts.get_mut(at)) {
            // An earlier mission could not say where it sits.
            Some(before) => *before = host,
            None => {
                self.hosts.insert(key.clone(), self.entries.hosts.len());
                self.entries.hosts.push(host);
            }
        }
        Ok(key)
    }

    fn new_host(&mut self, raw: &Raw, name: &str, key: &str, site: Option<&Site>) -> Host {
        let own = self.seat(raw);
        let seat = own.or_else(|why| site.map(|site| Seat { place: site.place, address: None }).ok_or(why));
        let kind = raw.get(&["organizationtype", "organizationstatusjuridique"]);
        let mut host = Host {
            line: raw.line,
            name: name.chars().take(organisation::MAX_NAME).collect(),
            key: key.to_owned(),
            said: None,
            kind: self.kinds.of(kind).unwrap_or(self.kind),
            day: None,
            notes: Vec::new(),
            mark: String::new(),
        };
        let Seat { place, address } = match seat {
            Ok(seat) => seat,
            Err(why) => {
                host.refuse(why);
                return host;
            }
        };
        let lang = self.platform.lang(None);
        let kind_name = self.platform.category(host.kind).map_or("", |kind| kind.labels.0.get(lang));
        let details = plain::text(raw.get(&["organizationdescription"]));
        let details = if details.is_empty() { kind_name.to_owned() } else { details };
        let web = web_address(raw.get(&["organizationurl"]), &[]);
        let said = organisations::Said {
            name: host.name.clone(),
            details: cut(&mut host.notes, details, organisation::MAX_DETAILS),
            language: lang.tag().to_owned(),
            answers: Answers::default(),
            place,
            address,
            point: None,
            served: Served { named: vec![place.commune().code().to_owned()], ..Served::default() },
            languages: vec![lang.tag().to_owned()],
            hours: String::new(),
            ways: Ways { web, ..Ways::default() },
            wants_asks: false,
            flags: Vec::new(),
        };
        // Not where it sits: without an address of its own, that is where its first mission is.
        let all = serde_json::json!([said.name, said.details, said.address, said.ways.web, host.kind]);
        host.mark = mark(all.to_string(), 16);
        host.said = Some(Box::new(said));
        host
    }

    /// Where an organisation says that it sits.
    fn seat(&mut self, raw: &Raw) -> Result<Seat, Note> {
        let (mut postcode, mut city) =
            (raw.get(&["organizationpostcode", "organizationpostalcode"]), raw.get(&["organizationcity"]));
        let whole = raw.get(&["organizationfulladdress", "organizationaddress"]);
        let street = match whole.split_whitespace().rev().find(|word| is_postcode(word)) {
            Some(code) => {
                let (before, after) = whole.rsplit_once(code).unwrap_or((whole, ""));
                if postcode.is_empty() && city.is_empty() {
                    (postcode, city) = (code, after);
                }
                before
            }
            None => whole,
        };
        let told = Told::new("", postcode, city, &self.platform.country);
        let (place, _) = self.places.find(&told)?;
        let address = one_line(street.trim_end_matches([' ', ',']));
        Ok(Seat { place, address: address.filter(|line| line.chars().count() <= organisation::MAX_ADDRESS) })
    }
}

/// Where an organisation sits.
struct Seat {
    place: &'static geo::Place,
    address: Option<String>,
}

fn is_postcode(word: &str) -> bool {
    matches!(word.len(), 4 | 5) && word.bytes().all(|byte| byte.is_ascii_digit())
}

/// Latitude and longitude, apart or together.
fn coordinates(elements: &Elements) -> (&str, &str) {
    let (lat, lon) = (first(elements, &["lat", "latitude"]), first(elements, &["lon", "lng", "longitude"]));
    if !lat.is_empty() {
        return (lat, lon);
    }
    let both = first(elements, &["lonlat"]).split_once([',', ' ']);
    both.map_or(("", ""), |(lon, lat)| (lat.trim(), lon.trim()))
}

/// A mark of all that a mission says: the same mark is the same mission.
fn mark_of(said: &Said, host: &str) -> String {
    let mission::Said { category_id, text, min_age, .. } = &said.mission;
    let site = |site: &Site| (site.place.code(), site.address.clone(), site.point.map(|at| (at.lat, at.lon)));
    let slot = |slot: &NewSlot| (slot.when.times(), slot.site.clone(), slot.capacity);
    let all = serde_json::json!([
        [text.title, text.details, text.needs],
        [host, said.apply_url, category_id, min_age],
        said.mission.site.as_ref().map(site),
        said.slots.iter().map(slot).collect::<Vec<_>>(),
    ]);
    mark(all.to_string(), 16)
}
