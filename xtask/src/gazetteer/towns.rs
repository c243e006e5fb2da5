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
    towns: Vec<Town>,
    by_name: HashMap<(String, String), Vec<usize>>,
    by_other_name: HashMap<(String, String), Vec<usize>>,
}

impl Towns {
    pub(super) fn new(towns: HashMap<String, Town>) -> Self {
        const OURS: [&str; 5] = ["BE", "CH", "LU", "LI", "MC"];
        let mut towns: Vec<Town> =
            towns.into_values().filter(|town| OURS.contains(&town.countrycode.as_str())).collect();
        // The order of a map differs from run to run, and the table must not.
        towns.sort_by(|a, b| (&a.name, a.population).cmp(&(&b.name, b.population)));
        let mut by_name: HashMap<_, Vec<usize>> = HashMap::new();
        let mut by_other_name: HashMap<_, Vec<usize>> = HashMap::new();
        for (at, town) in towns.iter().enumerate() {
            let key = |name: &str| (town.countrycode.clone(), slug(name));
            by_name.entry(key(&town.name)).or_default().push(at);
            for name in &town.alternatenames {
                by_other_name.entry(key(name)).or_default().push(at);
            }
        }
        Self { towns, by_name, by_other_name }
    }

    /// The largest town of the country of one of these names, in the area, if one is given. GeoNames has
    /// some under their English name: what else they are called counts when the name itself leads nowhere.
    pub(super) fn find(&self, country: &str, area: Option<&str>, names: &[&str]) -> Option<&Town> {
        let largest = |index: &HashMap<(String, String), Vec<usize>>| {
            let of_name = |name: &&str| index.get(&(country.to_owned(), slug(name)));
            let all = names.iter().filter_map(of_name).flatten().map(|at| &self.towns[*at]);
            all.filter(|town| area.is_none_or(|area| area == town.admin1code))
                .max_by_key(|town| town.population)
        };
        largest(&self.by_name).or_else(|| largest(&self.by_other_name))
    }
}
