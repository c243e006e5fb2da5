//! `volunteers.csv` (id, lat, lon) and `requests.csv` (id, lat, lon, capacity).

use std::error::Error;
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::str::FromStr;

pub(crate) type Point = (f64, f64);

#[derive(Clone)]
pub(crate) struct Instance {
    pub(crate) helpers: Vec<Point>,
    pub(crate) asks: Vec<Point>,
    /// Of each ask.
    pub(crate) places: Vec<u32>,
}

impl Instance {
    pub(crate) fn read(folder: &Path) -> Result<Self, Box<dyn Error>> {
        let mut helpers = Vec::new();
        each_line(&folder.join("volunteers.csv"), |fields| {
            let [_, lat, lon] = fields else { return None };
            helpers.push((number(lat)?, number(lon)?));
            Some(())
        })?;
        let (mut asks, mut places) = (Vec::new(), Vec::new());
        each_line(&folder.join("requests.csv"), |fields| {
            let [_, lat, lon, capacity] = fields else { return None };
            asks.push((number(lat)?, number(lon)?));
            places.push(number(capacity)?);
            Some(())
        })?;
        Ok(Self { helpers, asks, places })
    }
}

fn number<T: FromStr>(field: &str) -> Option<T> {
    field.trim().parse().ok()
}

/// Line by line: the file as a whole would count as memory of what is measured. The first line has the names.
fn each_line(file: &Path, mut read: impl FnMut(&[&str]) -> Option<()>) -> Result<(), Box<dyn Error>> {
    let mut lines = BufReader::new(File::open(file).map_err(|error| format!("{}: {error}", file.display()))?);
    let (mut line, mut count) = (String::new(), 0_usize);
    while lines.read_line(&mut line)? > 0 {
        if count > 0 {
            let fields: Vec<&str> = line.split(',').collect();
            read(&fields)
                .ok_or_else(|| format!("{}: line {}: {}", file.display(), count + 1, line.trim()))?;
        }
        line.clear();
        count += 1;
    }
    Ok(())
}
