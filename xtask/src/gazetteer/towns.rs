//! The towns of GeoNames: populations, points, and names in other languages.

use std::collections::HashMap;

use geo::{Point, slug};
use serde::Deserialize;

/// A town of GeoNames.
#[derive(Deserialize)]
pub(super) struct Town {
    pub(super) name: String,
    latitude: f64,
    longitude: f64,
    countrycode: String,
    pub(super) population: u32,
    pub(super) admin1code: String,
    alternatenames: Vec<String>,
}

impl Town {
    pub(super) fn point(&self) -> Option<Point> {
        Point::new(self.latitude, self.longitude)
    }

    /// Its other names that a reader of our languages might type, marked as uncertain: GeoNames does not
    /// say here which language each is of.
    pub(super) fn aliases(&self) -> Vec<String> {
        let western = |name: &&String| {
            let letter = |c: char| matches!(c, 'A'..='Z' | 'a'..='z' | 'À'..='ÿ' | ' ' | '-' | '\'');
            name.chars().all(letter)
                && name.chars().next().is_some_and(char::is_uppercase)
                && name.chars().any(char::is_lowercase)
                && name.len() > 3
        };
        self.alternatenames.iter().filter(western).map(|name| format!("~{name}")).collect()
    }
}

/// All towns, by country and name.
pub(super) struct Towns {
    by_name: HashMap<(String, String), Vec<Town>>,
}

impl Towns {
    pub(super) fn new(towns: HashMap<String, Town>) -> Self {
        let mut by_name: HashMap<_, Vec<Town>> = HashMap::new();
        for town in towns.into_values() {
            by_name.entry((town.countrycode.clone(), slug(&town.name))).or_default().push(town);
        }
        Self { by_name }
    }

    /// The largest town of the country of one of these names, in the area, if one is given.
    pub(super) fn find(&self, country: &str, area: Option<&str>, names: &[&str]) -> Option<&Town> {
        let of_name = |name: &&str| self.by_name.get(&(country.to_owned(), slug(name)));
        let all = names.iter().filter_map(of_name).flatten();
        all.filter(|town| area.is_none_or(|area| area == town.admin1code)).max_by_key(|town| town.population)
    }
}
