//! `cargo xtask basemap [--sources DIR]`: builds the background of the map, one small file that the
//! browser draws. Where its parts come from: data/basemap/README.md.

mod cities;
mod code;
mod shapes;

use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::json;

use crate::sh::Result;

const OUT: &str = "crates/entraide/assets/map/basemap.json";

/// Parts of a degree in the file: about a hundred metres, and what the sources have.
const SCALE: f64 = 1000.0;

/// What the file covers, and the map shows: south, west, north, east.
const BOX: [f64; 4] = [40.5, -11.0, 56.0, 20.0];

/// A layer of the map: its name there, its sources, whether its lines enclose areas, and how far a line may
/// be moved when points are left out, in degrees of latitude.
type Layer = (&'static str, &'static [&'static str], bool, f64);

const LAYERS: [Layer; 7] = [
    ("land", &["land.json"], true, 0.0006),
    ("lakes", &["lakes.json"], true, 0.0006),
    ("rivers1", &["rivers1.json"], false, 0.0006),
    ("rivers2", &["rivers2.json"], false, 0.0006),
    ("urban", &["urban.json"], true, 0.001),
    ("borders", &["borders.json"], false, 0.0006),
    // Of provinces there are more points than the hundred metres of the others are worth.
    ("divisions", &["fr_dep.json", "be_prov.json", "ch_cant.json"], false, 0.0012),
];

/// Reads the sources, writes the file, and says what is in it.
pub(crate) fn run(args: &[String]) -> Result {
    let dir = match args {
        [] => PathBuf::from("data/basemap/sources"),
        [option, dir] if option == "--sources" => PathBuf::from(dir),
        _ => return Err("usage: cargo xtask basemap [--sources DIR]".into()),
    };
    let mut layers = serde_json::Map::new();
    for (name, files, areas, tolerance) in LAYERS {
        let mut shapes = Vec::new();
        for file in files {
            shapes.extend(shapes::of(read(&dir.join(file))?));
        }
        let before = shapes::points(&shapes);
        let shapes = shapes::simplified(shapes, areas, tolerance);
        let text = code::encode(&shapes);
        let (after, bytes) = (shapes::points(&shapes), text.len());
        println!("{name}: {} shapes, {before} points, {after} kept, {bytes} bytes", shapes.len());
        layers.insert(name.to_owned(), text.into());
    }
    let cities = cities::all(read(&dir.join("cities.json"))?, BOX)?;
    println!("{} cities", cities.len());
    let names: Vec<&str> = cities.iter().map(|city| city.name.as_str()).collect();
    // In thousands, which is enough to tell which is the larger.
    let sizes: Vec<u32> = cities.iter().map(|city| city.population.div_ceil(1000)).collect();
    let points =
        vec![vec![cities.iter().map(|city| [shapes::unit(city.lon), shapes::unit(city.lat)]).collect()]];
    let file = json!({
        "box": BOX,
        "scale": SCALE,
        "layers": layers,
        "cities": { "names": names.join("|"), "sizes": sizes, "points": code::encode(&points) },
    });
    let text = serde_json::to_string(&file)? + "\n";
    fs::write(OUT, &text)?;
    println!("{OUT}: {} bytes", text.len());
    Ok(())
}

fn read<T: DeserializeOwned>(path: &Path) -> Result<T> {
    let text = fs::read(path).map_err(|error| {
        format!("{}: {error} (data/basemap/README.md says where it comes from)", path.display())
    })?;
    Ok(serde_json::from_slice(&text).map_err(|error| format!("{}: {error}", path.display()))?)
}

/// A file of GeoJSON, as far as these go.
#[derive(Deserialize)]
struct GeoJson {
    #[serde(default)]
    geometries: Vec<Geometry>,
    #[serde(default)]
    features: Vec<Feature>,
}

#[derive(Deserialize)]
struct Feature {
    geometry: Option<Geometry>,
}

#[derive(Deserialize)]
#[serde(tag = "type", content = "coordinates")]
enum Geometry {
    LineString(Vec<[f64; 2]>),
    MultiLineString(Vec<Vec<[f64; 2]>>),
    Polygon(Vec<Vec<[f64; 2]>>),
    MultiPolygon(Vec<Vec<Vec<[f64; 2]>>>),
}
