//! Which column of a table holds what: guessed from what columns are called elsewhere (`headers.txt`), and
//! always to be set otherwise.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use sea_orm::FromJsonQueryResult;
use serde::{Deserialize, Serialize};
use tables::{Row, Table};

/// What a column can hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// What the entry is called by its source, for ever.
    Key,
    Name,
    Details,
    Type,
    Insee,
    Postcode,
    Commune,
    Address,
    Lat,
    Lon,
    /// Communes and areas that are served.
    Serves,
    /// A polygon of what is served.
    Outline,
    Languages,
    Hours,
    Phone,
    /// Known, so that nobody takes it for something else; it is never kept.
    Email,
    Web,
    Whatsapp,
    Signal,
    Telegram,
    /// Of which day the row is.
    Updated,
}

impl Field {
    /// All of them, in the order in which columns are given to them and pages show them.
    pub const ALL: [Self; 21] = [
        Self::Key,
        Self::Name,
        Self::Details,
        Self::Type,
        Self::Insee,
        Self::Postcode,
        Self::Commune,
        Self::Address,
        Self::Lat,
        Self::Lon,
        Self::Serves,
        Self::Outline,
        Self::Languages,
        Self::Hours,
        Self::Phone,
        Self::Email,
        Self::Web,
        Self::Whatsapp,
        Self::Signal,
        Self::Telegram,
        Self::Updated,
    ];

    /// Its word in forms, commands and the names of messages.
    #[must_use]
    pub fn stem(self) -> &'static str {
        match self {
            Self::Key => "key",
            Self::Name => "name",
            Self::Details => "details",
            Self::Type => "type",
            Self::Insee => "insee",
            Self::Postcode => "postcode",
            Self::Commune => "commune",
            Self::Address => "address",
            Self::Lat => "lat",
            Self::Lon => "lon",
            Self::Serves => "serves",
            Self::Outline => "outline",
            Self::Languages => "languages",
            Self::Hours => "hours",
            Self::Phone => "phone",
            Self::Email => "email",
            Self::Web => "web",
            Self::Whatsapp => "whatsapp",
            Self::Signal => "signal",
            Self::Telegram => "telegram",
            Self::Updated => "updated",
        }
    }

    /// The field of a word.
    #[must_use]
    pub fn of(stem: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|field| field.stem() == stem)
    }
}

/// The names of `headers.txt`, by field: each the parts that are put together.
static HEADERS: LazyLock<Vec<(Field, Vec<Vec<String>>)>> = LazyLock::new(|| {
    let lines = include_str!("headers.txt").lines().filter(|line| !line.starts_with('#'));
    let read = |line: &str| {
        let (field, names) = line.split_once(':')?;
        let parts = |name: &str| name.split('+').map(|part| part.trim().to_owned()).collect();
        Some((Field::of(field)?, names.split(',').map(parts).collect()))
    };
    lines.filter_map(read).collect()
});

/// What stands between the names of columns that are put together.
const AND: &str = " + ";

/// Which columns hold a field, by its word: a name, or several with a plus.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
#[serde(transparent)]
pub struct Mapping(pub BTreeMap<String, String>);

impl Mapping {
    /// The likeliest columns. Where house numbers come first (`number_first`), so they do in an address.
    #[must_use]
    pub fn guess(table: &Table, number_first: bool) -> Self {
        let slugs: Vec<String> = table.columns.iter().map(|name| geo::slug(name)).collect();
        let mut free: Vec<bool> = table.columns.iter().map(|_| true).collect();
        let mut guessed = BTreeMap::new();
        for (field, names) in HEADERS.iter() {
            let find = |part: &String| (0..slugs.len()).find(|at| free[*at] && slugs[*at] == *part);
            let found = names.iter().find_map(|parts| parts.iter().map(find).collect::<Option<Vec<_>>>());
            let Some(mut found) = found else { continue };
            found.iter().for_each(|at| free[*at] = false);
            if number_first {
                found.reverse();
            }
            let names: Vec<&str> = found.iter().map(|at| table.columns[*at].as_str()).collect();
            guessed.insert(field.stem().to_owned(), names.join(AND));
        }
        Self(guessed)
    }

    /// The columns of a field as they are named; empty if there are none.
    #[must_use]
    pub fn get(&self, field: Field) -> &str {
        self.0.get(field.stem()).map_or("", String::as_str)
    }

    /// Sets the columns of a field; none if empty.
    pub fn set(&mut self, field: Field, columns: &str) {
        if columns.is_empty() {
            self.0.remove(field.stem());
        } else {
            self.0.insert(field.stem().to_owned(), columns.to_owned());
        }
    }

    /// Takes over what `other` says of columns that this table has.
    pub fn take(&mut self, other: &Self, table: &Table) {
        for field in Field::ALL {
            let columns = other.get(field);
            if columns.is_empty() || numbers(table, columns).is_some() {
                self.set(field, columns);
            }
        }
    }
}

/// The numbers of columns that are named; `None` when one of them is not there.
#[must_use]
pub fn numbers(table: &Table, named: &str) -> Option<Vec<usize>> {
    let find = |name: &str| table.columns.iter().position(|column| column == name);
    match find(named) {
        Some(at) => Some(vec![at]),
        None => named.split(AND).map(|name| find(name.trim())).collect(),
    }
}

/// A mapping over a table.
#[derive(Clone, Debug)]
pub struct Columns(BTreeMap<Field, Vec<usize>>);

impl Columns {
    /// The mapping by numbers; columns that the table has not are left out.
    #[must_use]
    pub fn new(mapping: &Mapping, table: &Table) -> Self {
        let numbered = |field: Field| Some((field, numbers(table, mapping.get(field))?));
        Self(Field::ALL.into_iter().filter_map(numbered).collect())
    }

    /// Whether an entry can be made of it: it needs a name, and a place.
    #[must_use]
    pub fn is_enough(&self) -> bool {
        let has = |field| self.0.contains_key(&field);
        let has_place = has(Field::Commune) || has(Field::Postcode) || has(Field::Insee);
        has(Field::Name) && (has_place || (has(Field::Lat) && has(Field::Lon)))
    }

    /// What a row says of a field.
    #[must_use]
    pub fn get(&self, row: &Row, field: Field) -> String {
        let between = if field == Field::Details { "\n" } else { " " };
        let cells = self.0.get(&field).into_iter().flatten().map(|at| row.get(*at));
        cells.filter(|cell| !cell.is_empty()).collect::<Vec<_>>().join(between)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(header: &str) -> Table {
        tables::read(format!("{header}\nx").as_bytes()).unwrap()
    }

    #[test]
    fn every_field_has_names() {
        let known: Vec<Field> = HEADERS.iter().map(|(field, _)| *field).collect();
        assert_eq!(known, Field::ALL);
        for (field, names) in HEADERS.iter() {
            for part in names.iter().flatten() {
                assert_eq!(geo::slug(part), *part, "{field:?}");
            }
        }
    }

    #[test]
    fn columns_are_guessed() {
        for (header, pairs) in [
            (
                "id;nom;services;pivot;commune;code_postal;adresse;latitude;longitude;telephone;courriel;site_web;horaires;source;date_maj;code_insee;typologie",
                "key=id|name=nom|details=services|commune=commune|postcode=code_postal|insee=code_insee|hours=horaires|updated=date_maj|type=typologie|web=site_web|email=courriel",
            ),
            (
                "@id,name,addr:city,addr:postcode,addr:street,addr:housenumber,opening_hours,contact:phone,website,amenity",
                "key=@id|name=name|commune=addr:city|postcode=addr:postcode|address=addr:housenumber + addr:street|phone=contact:phone|type=amenity",
            ),
            (
                "Name,Kanton,PLZ,Ort,Telefon,WhatsApp,Telegram,Webseite,E-Mail,Beschreibung,Öffnungszeiten",
                "name=Name|postcode=PLZ|commune=Ort|phone=Telefon|whatsapp=WhatsApp|telegram=Telegram|web=Webseite|email=E-Mail|details=Beschreibung|hours=Öffnungszeiten",
            ),
            (
                "Denominazione;Comune;CAP;Indirizzo;Sito web",
                "name=Denominazione|commune=Comune|postcode=CAP|web=Sito web",
            ),
            (
                "Naam;Gemeente;Postcode;Straat;Openingsuren",
                "name=Naam|commune=Gemeente|address=Straat|hours=Openingsuren",
            ),
        ] {
            let guessed = Mapping::guess(&table(header), true);
            for pair in pairs.split('|') {
                let (field, column) = pair.split_once('=').unwrap();
                assert_eq!(guessed.get(Field::of(field).unwrap()), column, "{header}");
            }
        }
    }

    #[test]
    fn what_was_set_is_taken_where_it_fits() {
        let table = table("nom,a + b,rue,ville");
        let mut mapping = Mapping::guess(&table, true);
        assert!(Columns::new(&mapping, &table).is_enough());
        let mut other = Mapping::default();
        other.set(Field::Name, "a + b");
        other.set(Field::Address, "rue + ville");
        other.set(Field::Details, "gone");
        mapping.take(&other, &table);
        assert_eq!((mapping.get(Field::Name), mapping.get(Field::Commune)), ("a + b", ""));
        assert_eq!(numbers(&table, mapping.get(Field::Address)), Some(vec![2, 3]));
        assert_eq!(mapping.get(Field::Details), "");
        assert!(!Columns::new(&mapping, &table).is_enough());
    }
}
