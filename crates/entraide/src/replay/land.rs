//! Where people live: communes by population, and a point about the centre of each.

use super::dice::Dice;
use super::scenario::Territory;

/// Communes with the sum of the populations up to each.
#[derive(Debug)]
pub struct Land {
    communes: Vec<(&'static geo::Place, u64)>,
}

impl Land {
    /// The territory, or a smaller one: the communes nearest to its centre that hold `share` of its
    /// people. So a smaller scale is as dense as the whole.
    ///
    /// # Errors
    /// When the gazetteer does not know an area.
    pub fn new(territory: &Territory, share: f64) -> Result<Self, String> {
        let all = territory.areas.iter().flat_map(|area| geo::gazetteer().communes_in(area));
        let mut all: Vec<&'static geo::Place> = all.collect();
        all.sort_unstable_by_key(|place| place.code());
        all.dedup_by_key(|place| place.code());
        let largest = all.iter().max_by_key(|place| (place.population(), place.code())).copied();
        let Some(largest) = largest else {
            return Err(format!("no commune is known in {}", territory.areas.join(", ")));
        };
        let centre = all.iter().find(|place| place.code() == territory.centre).copied().unwrap_or(largest);
        let total: u64 = all.iter().map(|place| people(place)).sum();
        if share < 1.0 {
            all.sort_by_cached_key(|place| centre.point().distance(place.point()) as i64);
        }
        let mut sum = 0;
        let mut communes = Vec::new();
        for place in all {
            let enough = sum as f64 >= total as f64 * share;
            if enough && !communes.is_empty() {
                break;
            }
            sum += people(place);
            communes.push((place, sum));
        }
        Ok(Self { communes })
    }

    /// How many communes there are.
    #[must_use]
    pub fn communes(&self) -> usize {
        self.communes.len()
    }

    /// How many people live there.
    #[must_use]
    pub fn people(&self) -> u64 {
        self.communes.last().map_or(0, |(_, sum)| *sum)
    }

    /// A commune by its population, and somebody's point in it: scattered about the centre, the farther
    /// the larger the commune is (its radius grows with the root of its population).
    pub fn somewhere(&self, dice: &mut Dice) -> (&'static geo::Place, geo::Point) {
        let at = (dice.share() * self.people() as f64) as u64;
        let found = self.communes.partition_point(|(_, sum)| *sum <= at).min(self.communes.len() - 1);
        let place = self.communes[found].0;
        let spread_m = (f64::from(place.population().max(300)).sqrt() * 8.0).clamp(350.0, 3_500.0);
        let centre = place.point();
        let north = (dice.normal().clamp(-2.0, 2.0)) * spread_m / 111_195.0;
        let east =
            dice.normal().clamp(-2.0, 2.0) * spread_m / (111_195.0 * centre.lat.to_radians().cos().max(0.1));
        (place, geo::Point::new(centre.lat + north, centre.lon + east).unwrap_or(centre))
    }
}

/// Where the population is not known, a village's.
fn people(place: &geo::Place) -> u64 {
    u64::from(place.population().max(300))
}

#[cfg(test)]
mod tests {
    use super::super::dice::About;
    use super::*;

    fn belgium(share: f64) -> Land {
        let territory = Territory {
            areas: vec!["BE".into()],
            timezone: "Europe/Brussels".into(),
            languages: Vec::new(),
            centre: "BE-21004".into(),
        };
        Land::new(&territory, share).unwrap()
    }

    #[test]
    fn a_smaller_scale_is_the_middle_of_the_territory() {
        let (whole, tenth) = (belgium(1.0), belgium(0.1));
        assert!(whole.people() > 10_000_000, "{}", whole.people());
        assert!(whole.communes() > 500, "{}", whole.communes());
        assert!((1_000_000..2_000_000).contains(&tenth.people()), "{}", tenth.people());
        assert!(tenth.communes() < 60);
    }

    #[test]
    fn more_people_live_where_there_are_more() {
        let land = belgium(1.0);
        let mut dice = Dice::new(1, About::Ask, [0; 3]);
        let places: Vec<_> = (0..2000).map(|_| land.somewhere(&mut dice)).collect();
        let in_antwerp = places.iter().filter(|(place, _)| place.code() == "BE-11002").count();
        assert!((50..150).contains(&in_antwerp), "{in_antwerp}");
        assert!(places.iter().all(|(place, point)| place.point().distance(*point) < 12_000.0));
    }
}
