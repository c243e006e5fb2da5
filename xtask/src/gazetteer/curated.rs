//! The tables kept by hand beside the sources.

use std::fs;

use geo::{Kind, Lang};

use super::draft::{Draft, Result};

const DIR: &str = "data/gazetteer";

/// An area while the table is put together.
#[derive(Clone)]
pub(super) struct AreaDraft {
    pub(super) code: String,
    pub(super) name: String,
    pub(super) region: Option<String>,
    pub(super) names: Vec<(Lang, String)>,
}

/// A commune of Luxembourg.
pub(super) struct Luxembourgish {
    pub(super) canton: String,
    pub(super) name: String,
    /// The locality that stands for it.
    pub(super) seat: String,
    pub(super) localities: Vec<String>,
}

/// What is kept by hand.
pub(super) struct Curated {
    pub(super) areas: Vec<AreaDraft>,
    pub(super) luxembourg: Vec<Luxembourgish>,
    exonyms: Vec<Vec<String>>,
}

impl Curated {
    pub(super) fn read() -> Result<Self> {
        let areas = rows("areas.csv", 8)?.into_iter().map(|row| AreaDraft {
            names: localised(&row[3..]),
            region: (!row[2].is_empty()).then(|| row[2].clone()),
            code: row[0].clone(),
            name: row[1].clone(),
        });
        let luxembourg = rows("luxembourg.csv", 4)?.into_iter().map(|row| Luxembourgish {
            seat: if row[2].is_empty() { row[1].clone() } else { row[2].clone() },
            localities: row[3].split(',').filter(|name| !name.is_empty()).map(str::to_owned).collect(),
            canton: row[0].clone(),
            name: row[1].clone(),
        });
        Ok(Self {
            areas: areas.collect(),
            luxembourg: luxembourg.collect(),
            exonyms: rows("exonyms.csv", 9)?,
        })
    }

    /// Gives the towns their names in other languages; a line that names no commune is an error.
    pub(super) fn name(&self, places: &mut [Draft]) -> Result<()> {
        for row in &self.exonyms {
            let same = |place: &&mut Draft| {
                place.kind == Kind::Commune && place.code.starts_with(&row[0]) && place.name == row[1]
            };
            let place = places.iter_mut().filter(same).max_by_key(|place| place.population);
            let place = place.ok_or_else(|| format!("exonyms.csv: no commune {} in {}", row[1], row[0]))?;
            place.names.extend(localised(&row[2..7]));
            place.aliases.extend(row[7].split(',').filter(|name| !name.is_empty()).map(str::to_owned));
            if let Ok(population) = row[8].parse() {
                place.population = population;
            }
        }
        Ok(())
    }
}

fn localised(names: &[String]) -> Vec<(Lang, String)> {
    Lang::ALL.into_iter().zip(names.iter().cloned()).filter(|(_, name)| !name.is_empty()).collect()
}

fn rows(file: &str, columns: usize) -> Result<Vec<Vec<String>>> {
    let path = format!("{DIR}/{file}");
    let text = fs::read_to_string(&path).map_err(|error| format!("{path}: {error}"))?;
    let mut rows = Vec::new();
    for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let row: Vec<String> = line.split(';').map(|field| field.trim().to_owned()).collect();
        if row.len() != columns {
            return Err(format!("{path}: {} columns instead of {columns} in: {line}", row.len()).into());
        }
        rows.push(row);
    }
    Ok(rows)
}
