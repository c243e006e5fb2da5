//! Where an organisation of a list sits: by the official number of its commune, by postcode and name, or by
//! its coordinates.

use std::collections::HashMap;

use geo::{Find, Hit, Place, Point, Resolved};

use crate::imports::notes::{Note, Why};
use crate::platforms::model::Platform;

/// As far from its commune's centre a point is believed, in metres.
const FAR_M: f64 = 30_000.0;
/// As far from a point the centre of its commune is looked for.
const NEAR_M: f64 = 10_000.0;

/// What a row says of where it is.
#[derive(Clone, Debug, Default)]
pub(super) struct Told {
    pub(super) insee: String,
    pub(super) postcode: String,
    pub(super) commune: String,
    pub(super) point: Option<Point>,
}

/// Finds the places of a table.
pub(super) struct Places<'a> {
    platform: &'a Platform,
    areas: Vec<geo::AreaCode>,
    lang: geo::Lang,
    /// The platform's own communes.
    own: Vec<&'static Place>,
    /// What texts have led to: most rows of a list repeat them.
    known: HashMap<String, Resolved>,
}

impl<'a> Places<'a> {
    pub(super) fn new(platform: &'a Platform) -> Self {
        let communes = platform.areas.iter().flat_map(|area| geo::gazetteer().communes_in(area));
        Self {
            platform,
            areas: platform.area_codes(),
            lang: platform.lang(None).into(),
            own: communes.collect(),
            known: HashMap::new(),
        }
    }

    /// The place, with a note if it was found by its coordinates alone; or why there is none.
    pub(super) fn find(&mut self, told: &Told) -> Result<(&'static Place, Option<Note>), Note> {
        let place = self.named(told)?;
        let (place, note) = match place.or_else(|| self.nearest(told.point?)) {
            Some(found) => found,
            None if told.text().is_empty() && told.insee.is_empty() => {
                return Err(Note::new(Why::NoPlace, ""));
            }
            None => return Err(Note::new(Why::UnknownPlace, told.any())),
        };
        if self.platform.serves(place) {
            Ok((place, note))
        } else {
            Err(Note::new(Why::Outside, &place.label(self.lang)))
        }
    }

    /// By number, or by postcode and name; of several the one where the point is.
    fn named(&mut self, told: &Told) -> Result<Option<(&'static Place, Option<Note>)>, Note> {
        if let Some(place) = self.numbered(&told.insee) {
            return Ok(Some((place, None)));
        }
        let mut several = Vec::new();
        // A postcode of businesses belongs to no commune: then the name alone has to do.
        for (text, is_whole) in [(told.text(), true), (told.commune.clone(), false)] {
            let hits = match self.resolve(&text) {
                Resolved::One(hit) if is_whole || told.may_be(hit.place) => {
                    return Ok(Some((hit.place, None)));
                }
                Resolved::Many(hits) => hits,
                Resolved::One(_) | Resolved::None => continue,
            };
            if let Some(place) = self.one_of(&hits, told).filter(|place| is_whole || told.may_be(place)) {
                return Ok(Some((place, None)));
            }
            if several.is_empty() {
                several = hits;
            }
        }
        if several.is_empty() || told.point.is_some() {
            return Ok(None);
        }
        let labels: Vec<String> = several.iter().take(4).map(Hit::label).collect();
        Err(Note::new(Why::SeveralPlaces, &labels.join(", ")))
    }

    /// The nearest of some to the point; without one, the only one of the typed name in the platform's area.
    fn one_of(&self, hits: &[Hit], told: &Told) -> Option<&'static Place> {
        if let Some(point) = told.point {
            let far = |hit: &&Hit| hit.place.point().distance(point);
            let nearest = hits.iter().min_by(|a, b| far(a).total_cmp(&far(b)))?;
            return (far(&nearest) <= NEAR_M).then_some(nearest.place);
        }
        let fits = |hit: &&Hit| told.commune.is_empty() || hit.exact;
        let mut own = hits.iter().filter(fits).filter(|hit| self.platform.serves(hit.place));
        own.next().filter(|_| own.next().is_none()).map(|hit| hit.place)
    }

    fn resolve(&mut self, text: &str) -> Resolved {
        if text.is_empty() {
            return Resolved::None;
        }
        let find = Find { lang: self.lang, areas: &self.areas, limit: 8 };
        let known = self.known.entry(text.to_owned());
        known.or_insert_with(|| geo::gazetteer().resolve(text, &find)).clone()
    }

    /// The commune of an official number, with its country before it or not.
    fn numbered(&self, number: &str) -> Option<&'static Place> {
        if number.is_empty() {
            return None;
        }
        let whole = number.to_uppercase();
        let countries = self.platform.areas.iter().filter_map(|area| area.get(..2));
        let own = countries.chain([self.platform.country.as_str()]);
        // A spreadsheet takes the zero from the front of a number.
        let padded = format!("{whole:0>5}");
        let codes = own.flat_map(|country| [format!("{country}-{whole}"), format!("{country}-{padded}")]);
        std::iter::once(whole.clone()).chain(codes).find_map(|code| geo::gazetteer().by_code(&code))
    }

    /// The nearest of the platform's own communes.
    fn nearest(&self, point: Point) -> Option<(&'static Place, Option<Note>)> {
        let far = |place: &&&Place| place.point().distance(point);
        let nearest = self.own.iter().min_by(|a, b| far(a).total_cmp(&far(b)))?;
        let note = Note::new(Why::Nearest, &nearest.label(self.lang));
        (far(&nearest) <= NEAR_M).then_some((*nearest, Some(note)))
    }
}

impl Told {
    /// Postcode and name as people write them, without what only letters need.
    pub(super) fn new(insee: &str, postcode: &str, commune: &str, country: &str) -> Self {
        let digits: String = postcode.chars().filter(char::is_ascii_digit).collect();
        let postcode = if country == "FR" && digits.len() == 4 { format!("0{digits}") } else { digits };
        let lower = commune.to_lowercase();
        let commune = lower.find(" cedex").and_then(|at| commune.get(..at)).unwrap_or(commune);
        Self { insee: insee.trim().to_owned(), postcode, commune: commune.trim().to_owned(), point: None }
    }

    fn text(&self) -> String {
        format!("{} {}", self.postcode, self.commune).trim().to_owned()
    }

    /// Whether a place of this name can be meant, whatever its postcode is: near the point, or in the same
    /// part of the country.
    fn may_be(&self, place: &Place) -> bool {
        if let Some(point) = self.point {
            return believed(point, place);
        }
        let start = self.postcode.get(..2);
        start.is_none_or(|start| place.postcodes().iter().any(|code| code.starts_with(start)))
    }

    fn any(&self) -> &str {
        [&self.commune, &self.postcode, &self.insee]
            .into_iter()
            .find(|text| !text.is_empty())
            .map_or("", |text| text)
    }
}

/// A point that is not too far from its place.
pub(super) fn believed(point: Point, place: &Place) -> bool {
    point.distance(place.commune().point()) <= FAR_M
}

/// Coordinates in degrees, with a point or a comma.
pub(super) fn point(lat: &str, lon: &str) -> Option<Point> {
    let degrees = |text: &str| text.replace(',', ".").parse::<f64>().ok().filter(|degrees| *degrees != 0.0);
    Point::new(degrees(lat)?, degrees(lon)?)
}
