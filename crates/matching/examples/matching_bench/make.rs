//! Made-up people, where people live: by the population of France's communes.

use std::error::Error;
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;

use crate::instance::Point;

pub(crate) fn run(folder: &Path, helpers: u32, seed: u64) -> Result<(), Box<dyn Error>> {
    std::fs::create_dir_all(folder)?;
    let country = Country::new();
    let mut random = Random(seed);
    let mut file = BufWriter::new(File::create(folder.join("volunteers.csv"))?);
    writeln!(file, "id,lat,lon")?;
    for id in 0..helpers {
        let (lat, lon) = country.place(&mut random);
        writeln!(file, "{id},{lat:.6},{lon:.6}")?;
    }
    file.flush()?;
    let mut file = BufWriter::new(File::create(folder.join("requests.csv"))?);
    writeln!(file, "id,lat,lon,capacity")?;
    for id in 0..helpers / 2 {
        let (lat, lon) = country.place(&mut random);
        let capacity = 1 + random.bits() % 3;
        writeln!(file, "{id},{lat:.6},{lon:.6},{capacity}")?;
    }
    file.flush()?;
    Ok(())
}

struct Country {
    /// Each commune's middle, how far people live from it on average in kilometres, and the population of all
    /// communes up to it.
    communes: Vec<(Point, f64, u64)>,
    people: u64,
}

impl Country {
    fn new() -> Self {
        let mut people = 0;
        let communes = geo::gazetteer().communes_in("FR").map(|commune| {
            let population = commune.population();
            people += u64::from(population);
            let middle = commune.point();
            let far = 0.8 + 2.2 * (f64::from(population) / 500_000.0).sqrt();
            ((middle.lat, middle.lon), far, people)
        });
        let communes = communes.collect();
        Self { communes, people }
    }

    fn place(&self, random: &mut Random) -> Point {
        let one = random.bits() % self.people.max(1);
        let ((lat, lon), far, _) = self.communes[self.communes.partition_point(|commune| commune.2 <= one)];
        let (far, bearing) = (-far * (1.0 - random.unit()).ln(), random.unit() * std::f64::consts::TAU);
        let degrees = far / 111.195;
        (lat + degrees * bearing.cos(), lon + degrees * bearing.sin() / lat.to_radians().cos())
    }
}

/// SplitMix64.
pub(crate) struct Random(pub(crate) u64);

impl Random {
    pub(crate) fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// In 0 ≤ x < 1.
    pub(crate) fn unit(&mut self) -> f64 {
        (self.bits() >> 11) as f64 / (1_u64 << 53) as f64
    }
}
