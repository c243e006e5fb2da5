//! The gazetteer as one compact file: written by `cargo xtask gazetteer`, read when first used.
//!
//! Column after column (all codes, all names, all latitudes, …), because like compresses best beside
//! like; texts end with a line feed, numbers are variable-length with small ones short; the whole is
//! gzipped. [`encode`] and [`decode`] stand side by side so that one change is made to both.

use std::io::{Read, Write};

use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;

use crate::names::{Country, Lang};
use crate::place::Kind;

/// Marks the format, so that a file of another version is refused instead of misread.
const MAGIC: &str = "entraide gazetteer 1";

/// All there is in the file; the texts borrow from the unpacked bytes.
#[derive(Debug, Default, PartialEq)]
pub struct Table<'a> {
    /// Where the data comes from.
    pub sources: Vec<SourceRow<'a>>,
    /// Départements, provinces, cantons and regions.
    pub areas: Vec<AreaRow<'a>>,
    /// Communes, their arrondissements and localities.
    pub places: Vec<PlaceRow<'a>>,
}

/// A source to be named on the page about the data.
#[derive(Debug, PartialEq)]
pub struct SourceRow<'a> {
    /// Who made it, and what it is.
    pub name: &'a str,
    /// Its licence.
    pub licence: &'a str,
    /// Its address; empty when it has none.
    pub url: &'a str,
}

/// A row of the areas.
#[derive(Debug, PartialEq)]
pub struct AreaRow<'a> {
    /// "FR-73".
    pub code: &'a str,
    /// Its official name.
    pub name: &'a str,
    /// Names that differ from the official one.
    pub names: Vec<(Lang, &'a str)>,
    /// The region above it, as a row number; itself when there is none.
    pub region: u32,
    /// Its country.
    pub country: Country,
}

/// A row of the places. Angles are in ten-thousandths of a degree (about ten metres).
#[derive(Debug, PartialEq)]
pub struct PlaceRow<'a> {
    /// The persisted identity.
    pub code: &'a str,
    /// Its official name.
    pub name: &'a str,
    /// Names in the readers' languages that differ from the official one.
    pub names: Vec<(Lang, &'a str)>,
    /// Other names people type; one that starts with `~` is uncertain and ranks lower.
    pub aliases: Vec<&'a str>,
    /// What it is.
    pub kind: Kind,
    /// The commune it belongs to, as a row number; itself for a commune.
    pub commune: u32,
    /// Its département, province or canton, as a row number.
    pub area: u32,
    /// Inhabitants of the commune; 0 when unknown.
    pub population: u32,
    /// Postcodes, digits only, the main one first.
    pub postcodes: Vec<&'a str>,
    /// Latitude.
    pub lat: i32,
    /// Longitude.
    pub lon: i32,
    /// West, south, east, north.
    pub bbox: Option<[i32; 4]>,
}

/// Why the bytes are not a gazetteer.
#[derive(Debug, thiserror::Error)]
pub enum FormatError {
    /// Not gzip, or cut short.
    #[error("the gazetteer cannot be unpacked: {0}")]
    Gzip(#[from] std::io::Error),
    /// Not text where text is due.
    #[error("the gazetteer holds a text that is not UTF-8")]
    Text(#[from] std::str::Utf8Error),
    /// Something else than expected.
    #[error("the gazetteer is cut short, or of another version")]
    Shape,
}

/// Packs the table.
///
/// # Errors
/// None in practice: it writes to memory.
pub fn encode(table: &Table<'_>) -> Result<Vec<u8>, FormatError> {
    let mut out = Writer::default();
    out.text(MAGIC);
    out.all(&table.sources, |out, row| {
        [row.name, row.licence, row.url].iter().for_each(|text| out.text(text));
    });
    out.all(&table.areas, |out, row| {
        out.text(row.code);
        out.text(row.name);
        out.names(&row.names);
        out.number(u64::from(row.region));
        out.number(row.country as u64);
    });
    let rows = &table.places;
    out.all(rows, |out, row| out.text(row.code));
    out.all(rows, |out, row| out.text(row.name));
    out.all(rows, |out, row| out.names(&row.names));
    out.all(rows, |out, row| {
        out.all(&row.aliases, |out, alias| out.text(alias));
    });
    out.all(rows, |out, row| out.number(row.kind as u64));
    let mut at = 0;
    out.all(rows, |out, row| {
        out.signed(i64::from(row.commune) - at);
        at += 1;
    });
    out.all(rows, |out, row| out.number(u64::from(row.area)));
    out.all(rows, |out, row| out.number(u64::from(row.population)));
    out.all(rows, |out, row| {
        out.all(&row.postcodes, |out, postcode| out.text(postcode));
    });
    let mut previous = [0; 2];
    out.all(rows, |out, row| {
        out.signed(i64::from(row.lat) - previous[0]);
        out.signed(i64::from(row.lon) - previous[1]);
        previous = [i64::from(row.lat), i64::from(row.lon)];
    });
    out.all(rows, |out, row| {
        out.number(u64::from(row.bbox.is_some()));
        for (edge, of) in row.bbox.into_iter().flatten().zip([row.lon, row.lat].into_iter().cycle()) {
            out.signed(i64::from(edge) - i64::from(of));
        }
    });
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    gzip.write_all(&out.bytes)?;
    Ok(gzip.finish()?)
}

/// Unpacks the gzip layer; [`decode`] reads the rest without copying any text.
///
/// # Errors
/// When the bytes are not gzip.
pub fn unpack(packed: &[u8]) -> Result<Vec<u8>, FormatError> {
    let mut bytes = Vec::with_capacity(packed.len() * 4);
    GzDecoder::new(packed).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Reads what [`encode`] wrote and [`unpack`] unpacked.
///
/// # Errors
/// When the bytes are not a table of this version.
pub fn decode(bytes: &[u8]) -> Result<Table<'_>, FormatError> {
    let mut from = Reader { bytes };
    if from.text()? != MAGIC {
        return Err(FormatError::Shape);
    }
    let sources =
        from.all(|from| Ok(SourceRow { name: from.text()?, licence: from.text()?, url: from.text()? }))?;
    let areas = from.all(|from| {
        let (code, name, names) = (from.text()?, from.text()?, from.names()?);
        Ok(AreaRow { code, name, names, region: from.small()?, country: from.one_of(&Country::ALL)? })
    })?;
    let codes = from.all(Reader::text)?;
    let mut names = from.all(Reader::text)?.into_iter();
    let mut localised = from.all(Reader::names)?.into_iter();
    let mut aliases = from.all(|from| from.all(Reader::text))?.into_iter();
    let mut kinds = from.all(|from| from.one_of(&Kind::ALL))?.into_iter();
    let mut at = 0;
    let mut communes = from
        .all(|from| {
            let commune = u32::try_from(from.signed()? + at).map_err(|_| FormatError::Shape)?;
            at += 1;
            Ok(commune)
        })?
        .into_iter();
    let mut area = from.all(Reader::small)?.into_iter();
    let mut populations = from.all(Reader::small)?.into_iter();
    let mut postcodes = from.all(|from| from.all(Reader::text))?.into_iter();
    let mut last = [0; 2];
    let mut points = from
        .all(|from| {
            last = [last[0] + from.angle()?, last[1] + from.angle()?];
            Ok(last)
        })?
        .into_iter();
    let mut boxes = from.all(Reader::offsets)?.into_iter();
    let mut places = Vec::with_capacity(codes.len());
    for code in codes {
        let [lat, lon] = points.next().ok_or(FormatError::Shape)?;
        let bbox = boxes.next().ok_or(FormatError::Shape)?;
        places.push(PlaceRow {
            code,
            name: names.next().ok_or(FormatError::Shape)?,
            names: localised.next().ok_or(FormatError::Shape)?,
            aliases: aliases.next().ok_or(FormatError::Shape)?,
            kind: kinds.next().ok_or(FormatError::Shape)?,
            commune: communes.next().ok_or(FormatError::Shape)?,
            area: area.next().ok_or(FormatError::Shape)?,
            population: populations.next().ok_or(FormatError::Shape)?,
            postcodes: postcodes.next().ok_or(FormatError::Shape)?,
            lat,
            lon,
            bbox: bbox.map(|[west, south, east, north]| [lon + west, lat + south, lon + east, lat + north]),
        });
    }
    let known = |table: &[PlaceRow<'_>], row: u32| (row as usize) < table.len();
    let sound = places.iter().all(|row| known(&places, row.commune) && (row.area as usize) < areas.len())
        && areas.iter().all(|row| (row.region as usize) < areas.len());
    if sound { Ok(Table { sources, areas, places }) } else { Err(FormatError::Shape) }
}

#[derive(Default)]
struct Writer {
    bytes: Vec<u8>,
}

impl Writer {
    /// Seven bits a byte, the lowest first; the top bit says that more follow.
    fn number(&mut self, mut number: u64) {
        while number >= 0x80 {
            self.bytes.push((number & 0x7f) as u8 | 0x80);
            number >>= 7;
        }
        self.bytes.push(number as u8);
    }

    /// Zigzag: 0, -1, 1, -2, … so that small negative numbers stay short too.
    fn signed(&mut self, number: i64) {
        self.number(((number << 1) ^ (number >> 63)) as u64);
    }

    fn text(&mut self, text: &str) {
        self.bytes.extend(text.bytes().filter(|byte| *byte != b'\n'));
        self.bytes.push(b'\n');
    }

    fn names(&mut self, names: &[(Lang, &str)]) {
        self.all(names, |out, (lang, name)| {
            out.number(*lang as u64);
            out.text(name);
        });
    }

    fn all<T>(&mut self, rows: &[T], mut write: impl FnMut(&mut Self, &T)) {
        self.number(rows.len() as u64);
        rows.iter().for_each(|row| write(self, row));
    }
}

struct Reader<'a> {
    bytes: &'a [u8],
}

impl<'a> Reader<'a> {
    fn number(&mut self) -> Result<u64, FormatError> {
        let mut number = 0;
        for shift in (0..63).step_by(7) {
            let (&byte, rest) = self.bytes.split_first().ok_or(FormatError::Shape)?;
            self.bytes = rest;
            number |= u64::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Ok(number);
            }
        }
        Err(FormatError::Shape)
    }

    fn small(&mut self) -> Result<u32, FormatError> {
        u32::try_from(self.number()?).map_err(|_| FormatError::Shape)
    }

    fn signed(&mut self) -> Result<i64, FormatError> {
        let number = self.number()?;
        Ok((number >> 1) as i64 ^ -((number & 1) as i64))
    }

    fn angle(&mut self) -> Result<i32, FormatError> {
        i32::try_from(self.signed()?).map_err(|_| FormatError::Shape)
    }

    fn offsets(&mut self) -> Result<Option<[i32; 4]>, FormatError> {
        if self.number()? == 0 {
            return Ok(None);
        }
        Ok(Some([self.angle()?, self.angle()?, self.angle()?, self.angle()?]))
    }

    fn text(&mut self) -> Result<&'a str, FormatError> {
        let end = self.bytes.iter().position(|byte| *byte == b'\n').ok_or(FormatError::Shape)?;
        let text = std::str::from_utf8(&self.bytes[..end])?;
        self.bytes = &self.bytes[end + 1..];
        Ok(text)
    }

    fn names(&mut self) -> Result<Vec<(Lang, &'a str)>, FormatError> {
        self.all(|from| Ok((from.one_of(&Lang::ALL)?, from.text()?)))
    }

    fn one_of<T: Copy>(&mut self, all: &[T]) -> Result<T, FormatError> {
        all.get(self.small()? as usize).copied().ok_or(FormatError::Shape)
    }

    fn all<T>(
        &mut self,
        mut read: impl FnMut(&mut Self) -> Result<T, FormatError>,
    ) -> Result<Vec<T>, FormatError> {
        (0..self.number()?).map(|_| read(self)).collect()
    }
}
