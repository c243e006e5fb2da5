//! A platform of the demonstration with its communes, where made-up people live.

use std::sync::Arc;

use rand::{Rng, RngExt as _};

use super::people::{language, somebody};
use crate::i18n::Lang;
use crate::people::model as people;
use crate::platforms::model::Platform;

/// One platform while it is lived through.
pub(super) struct Town {
    pub(super) platform: Arc<Platform>,
    pub(super) shares: Vec<(Lang, u32)>,
    /// Communes with the sum of the populations up to each.
    pub(super) communes: Vec<(&'static geo::Place, u64)>,
    pub(super) people: u32,
}

impl Town {
    pub(super) fn new(platform: Arc<Platform>, shares: &[(Lang, u32)]) -> Self {
        let mut sum = 0;
        let communes = platform.areas.iter().flat_map(|area| geo::gazetteer().communes_in(area));
        let communes = communes
            .map(|place| {
                // Where the population is not known, a village's.
                sum += u64::from(place.population().max(300));
                (place, sum)
            })
            .collect();
        Self { platform, shares: shares.to_vec(), communes, people: 0 }
    }

    /// A commune by population, and a point not far from its own.
    pub(super) fn place(&self, rng: &mut impl Rng) -> (&'static geo::Place, geo::Point) {
        let total = self.communes.last().map_or(1, |(_, sum)| *sum);
        let at = rng.random_range(0..total.max(1));
        let found = self.communes.partition_point(|(_, sum)| *sum <= at);
        let (place, _) = self.communes[found.min(self.communes.len() - 1)];
        let centre = place.point();
        let (north, east) = (rng.random_range(-0.012..0.012), rng.random_range(-0.016..0.016));
        (place, geo::Point::new(centre.lat + north, centre.lon + east).unwrap_or(centre))
    }

    pub(super) fn somebody(&mut self, rng: &mut impl Rng) -> (people::Introduction, Lang) {
        self.people += 1;
        let lang = language(rng, &self.shares);
        (somebody(rng, lang, &self.platform.country, self.people), lang)
    }
}
