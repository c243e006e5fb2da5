//! The feed of API Engagement as partners publish it (<https://api-engagement.beta.gouv.fr>), read into the elements
//! of each mission. Names are taken as they are meant: whatever their case and signs, and wherever an element stands
//! that belongs to an address. What is misspelt is known by [`super::entries`].

use std::collections::HashMap;

use quick_xml::Reader;
use quick_xml::escape::resolve_html5_entity;
use quick_xml::events::{BytesRef, Event};
use tables::{MAX_CELL, MAX_ROWS, Problem};

/// Elements within elements.
const MAX_DEPTH: usize = 16;
/// Addresses of one mission.
const MAX_ADDRESSES: usize = 50;
/// What stands between the values of an element that comes several times.
const AND: &str = ", ";

/// Elements by their names: small letters and digits alone.
pub(super) type Elements = HashMap<String, String>;

/// A mission, as it stands in the feed.
#[derive(Debug, Default)]
pub(super) struct Raw {
    /// Its number in the feed; from 1 on.
    pub(super) line: u32,
    elements: Elements,
    /// The elements of each of its addresses.
    pub(super) addresses: Vec<Elements>,
}

impl Raw {
    /// The first of these elements that says anything, without white space around.
    pub(super) fn get(&self, names: &[&str]) -> &str {
        first(&self.elements, names)
    }

    /// All of it that stands alone.
    pub(super) fn elements(&self) -> &Elements {
        &self.elements
    }
}

/// The first of these elements that says anything.
pub(super) fn first<'a>(elements: &'a Elements, names: &[&str]) -> &'a str {
    names.iter().find_map(|name| elements.get(*name)).map_or("", |text| text.trim())
}

/// Whether a file may be a feed rather than a table.
#[must_use]
pub fn is_feed(bytes: &[u8]) -> bool {
    tables::text(bytes).is_ok_and(|text| text.trim_start().starts_with('<'))
}

/// How many missions are in a feed.
///
/// # Errors
/// When it is none, or too large.
pub fn count(bytes: &[u8]) -> Result<usize, Problem> {
    read(bytes).map(|missions| missions.len())
}

/// The missions of a feed.
pub(super) fn read(bytes: &[u8]) -> Result<Vec<Raw>, Problem> {
    if bytes.len() > tables::MAX_BYTES {
        return Err(Problem::TooLarge);
    }
    let text = tables::text(bytes)?;
    let mut reader = Reader::from_str(&text);
    let config = reader.config_mut();
    config.expand_empty_elements = true;
    config.allow_dangling_amp = true;
    let mut missions = Vec::new();
    let mut open: Option<Open> = None;
    loop {
        let at = reader.buffer_position();
        let wrong = || Problem::NoXml(line_of(&text, at));
        let event = reader.read_event().map_err(|_| wrong())?;
        match (&mut open, event) {
            (Some(_), Event::Eof) => return Err(wrong()),
            (None, Event::Eof) => break,
            (None, Event::Start(start)) if name(start.local_name().as_ref()) == "mission" => {
                if missions.len() == MAX_ROWS {
                    return Err(Problem::TooManyRows);
                }
                open = Some(Open::default());
            }
            (Some(mission), Event::Start(start)) => {
                mission.enter(name(start.local_name().as_ref()), wrong)?;
            }
            (Some(mission), Event::Text(text)) => mission.add(&text.decode().map_err(|_| wrong())?),
            (Some(mission), Event::CData(text)) => mission.add(&text.decode().map_err(|_| wrong())?),
            (Some(mission), Event::GeneralRef(entity)) => mission.add(&meant(&entity)),
            (Some(mission), Event::End(_)) => {
                let is_whole = mission.leave();
                if is_whole {
                    let line = u32::try_from(missions.len() + 1).unwrap_or(u32::MAX);
                    missions.extend(open.take().map(|open| Raw { line, ..open.raw }));
                }
            }
            _ => {}
        }
    }
    if missions.is_empty() { Err(Problem::NoMissions) } else { Ok(missions) }
}

fn line_of(text: &str, at: u64) -> u32 {
    let before = text.as_bytes().iter().take(usize::try_from(at).unwrap_or(usize::MAX));
    u32::try_from(before.filter(|byte| **byte == b'\n').count() + 1).unwrap_or(u32::MAX)
}

/// `organizationRNA`, `organization_rna` and `Organization-Rna` are one.
fn name(raw: &[u8]) -> String {
    let letters = raw.iter().filter(|byte| byte.is_ascii_alphanumeric());
    letters.map(|byte| char::from(byte.to_ascii_lowercase())).collect()
}

/// What `&amp;`, `&#233;` or `&eacute;` stands for; what stands for nothing stays.
fn meant(entity: &BytesRef<'_>) -> String {
    if let Ok(Some(letter)) = entity.resolve_char_ref() {
        return letter.to_string();
    }
    let name = String::from_utf8_lossy(entity);
    resolve_html5_entity(&name).map_or_else(|| format!("&{name};"), str::to_owned)
}

/// A mission that is being read.
#[derive(Default)]
struct Open {
    raw: Raw,
    path: Vec<String>,
    text: String,
}

impl Open {
    fn enter(&mut self, name: String, wrong: impl Fn() -> Problem) -> Result<(), Problem> {
        if self.path.len() == MAX_DEPTH {
            return Err(wrong());
        }
        let is_in_list = self.path.last().is_some_and(|parent| parent == "addresses");
        if is_in_list && self.raw.addresses.len() < MAX_ADDRESSES {
            self.raw.addresses.push(Elements::new());
        }
        self.path.push(name);
        // White space between elements belongs to none.
        self.text.clear();
        Ok(())
    }

    fn add(&mut self, text: &str) {
        let room = MAX_CELL.saturating_sub(self.text.len());
        let end = (0..=room.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
        self.text.push_str(text.get(..end).unwrap_or_default());
    }

    /// Leaves an element; `true` when it was the mission itself.
    fn leave(&mut self) -> bool {
        let Some(mut name) = self.path.pop() else { return true };
        let text = std::mem::take(&mut self.text);
        let text: String = text.trim().chars().filter(|c| !c.is_control() || *c == '\n').collect();
        if text.is_empty() {
            return false;
        }
        // The parts of a list have names of their own: `<tags><value>`.
        if name == "value" {
            name = self.path.last().cloned().unwrap_or(name);
        }
        let of_address = self.path.iter().any(|parent| parent == "addresses");
        let elements = match self.raw.addresses.last_mut() {
            Some(address) if of_address => address,
            _ => &mut self.raw.elements,
        };
        let before = elements.entry(name).or_default();
        if !before.is_empty() && before.len() + text.len() < MAX_CELL {
            before.push_str(AND);
            before.push_str(&text);
        } else if before.is_empty() {
            *before = text;
        }
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_taken_as_they_are_meant() {
        let feed = "<?xml version='1.0'?>\n<source><publisher>Un</publisher>
            <mission><title><![CDATA[Tri & <b>rangement</b>]]></title><client_ID> 7 </client_ID>
            <organizationRna>W1</organizationRna><lonLat>5.9,45.5</lonLat>
            <description>Trier &amp;eacute; l&apos;apr&egrave;s-midi &#233; &inconnu; R&D</description>
            <tags><value>a</value><value>b</value></tags><empty/>
            <addresses><address><city>Aix</city><location><lat>45.6</lat></location></address>
            <address><city>Bassens</city></address></addresses></mission>
            <mission><clientId>8</clientId><address>3 rue des Exemples</address></mission></source>";
        let missions = read(feed.as_bytes()).unwrap();
        let [one, two] = missions.as_slice() else { panic!("{missions:?}") };
        assert_eq!((one.line, two.line), (1, 2));
        assert_eq!(one.get(&["title"]), "Tri & <b>rangement</b>");
        assert_eq!((one.get(&["none", "clientid"]), one.get(&["organizationrna"])), ("7", "W1"));
        assert_eq!(one.get(&["description"]), "Trier &eacute; l'après-midi é &inconnu; R&D");
        assert_eq!((one.get(&["tags"]), one.get(&["empty"]), one.get(&["city"])), ("a, b", "", ""));
        assert_eq!(one.addresses.len(), 2);
        assert_eq!(
            (first(&one.addresses[0], &["city"]), first(&one.addresses[0], &["lat"])),
            ("Aix", "45.6")
        );
        assert_eq!(first(&one.addresses[1], &["city"]), "Bassens");
        assert_eq!((two.get(&["address"]), two.addresses.len()), ("3 rue des Exemples", 0));
    }

    #[test]
    fn what_is_no_feed_is_said() {
        assert!(is_feed("\u{feff} <?xml?>".as_bytes()) && !is_feed(b"nom;ville") && !is_feed(b"PK\x03\x04"));
        assert_eq!(read(b"<source></source>").unwrap_err(), Problem::NoMissions);
        assert_eq!(read(b"<source>\n<mission>\n<title>A</mission>").unwrap_err(), Problem::NoXml(3));
        assert_eq!(read(b"<source><mission><title>A</title>").unwrap_err(), Problem::NoXml(1));
        assert_eq!(read(b"\n<source a='<mission/>").unwrap_err(), Problem::NoXml(2));
        let deep = format!("<mission>{}", "<a>".repeat(100));
        assert_eq!(read(deep.as_bytes()).unwrap_err(), Problem::NoXml(1));
        let many = "<mission/>".repeat(MAX_ROWS + 1);
        assert_eq!(read(many.as_bytes()).unwrap_err(), Problem::TooManyRows);
    }

    #[test]
    fn a_declared_entity_is_not_made_of_others() {
        let bomb =
            "<!DOCTYPE s [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><mission><title>&b;</title></mission>";
        assert_eq!(read(bomb.as_bytes()).unwrap()[0].get(&["title"]), "&b;");
    }
}
