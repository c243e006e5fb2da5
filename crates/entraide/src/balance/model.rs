//! Where help lacks: how many helpers live within reach of what is asked, commune by commune.

use std::collections::BTreeMap;

use sea_orm::QuerySelect as _;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Asterisk, Expr, ExprTrait as _};

use crate::db::scope::Read;
use crate::helpers::model as helper;
use crate::listings::model as listing;

/// Helpers who live so near count, in metres: twice the usual radius, for many go farther.
pub const REACH_M: f64 = 10_000.0;
/// Of so many helpers who are told, one says yes. (13.8 in a replay of France's spring of 2020, `entraide replay
/// france-2020`.)
const TOLD_PER_YES: u64 = 14;
/// Where there are ten times as many, most of them wait in vain.
const MANY: u64 = 10 * TOLD_PER_YES;
/// Where nobody is wanted, so many helpers are many.
const MANY_ANYWAY: u64 = 20;

/// How a commune stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Not enough helpers for what is asked.
    Lacks,
    /// About enough.
    Even,
    /// Many more than are needed.
    Abounds,
}

impl Standing {
    /// With so many people wanted, and so many helpers within reach.
    #[must_use]
    pub fn of(wanted: u64, helpers: u64) -> Self {
        match wanted {
            0 if helpers >= MANY_ANYWAY => Self::Abounds,
            0 => Self::Even,
            _ if helpers < wanted.saturating_mul(TOLD_PER_YES) => Self::Lacks,
            _ if helpers >= wanted.saturating_mul(MANY) => Self::Abounds,
            _ => Self::Even,
        }
    }

    /// Its word in the names of messages.
    #[must_use]
    pub fn stem(self) -> &'static str {
        match self {
            Self::Lacks => "lacks",
            Self::Even => "even",
            Self::Abounds => "abounds",
        }
    }
}

/// A commune where somebody is wanted or a helper lives.
#[derive(Clone, Copy, Debug)]
pub struct Commune {
    /// Which one.
    pub place: &'static geo::Place,
    /// Helpers still wanted for open asks.
    pub wanted: u64,
    /// Active helpers who live here or not farther than [`REACH_M`].
    pub helpers: u64,
    /// Those of them who live here.
    pub at_home: u64,
}

impl Commune {
    /// How it stands.
    #[must_use]
    pub fn standing(&self) -> Standing {
        Standing::of(self.wanted, self.helpers)
    }

    /// How far from a point, in metres.
    #[must_use]
    pub fn distance(&self, from: geo::Point) -> f64 {
        self.place.point().distance(from)
    }
}

/// All communes of a platform where somebody is wanted or a helper lives.
#[derive(Debug, Default)]
pub struct Balance {
    /// In no order.
    pub communes: Vec<Commune>,
}

impl Balance {
    /// A commune's.
    #[must_use]
    pub fn of(&self, place: &geo::Place) -> Option<&Commune> {
        let id = place.commune().id();
        self.communes.iter().find(|one| one.place.id() == id)
    }

    /// Communes that stand so, not farther than `within_m` from a point, the nearest first.
    #[must_use]
    pub fn around(&self, standing: Standing, from: geo::Point, within_m: f64) -> Vec<&Commune> {
        let those = self.communes.iter().filter(|one| one.standing() == standing);
        let mut those: Vec<_> = those.map(|one| (one.distance(from), one)).collect();
        those.retain(|(metres, _)| *metres <= within_m);
        those.sort_by(|(a, one), (b, other)| a.total_cmp(b).then(one.place.id().cmp(&other.place.id())));
        those.into_iter().map(|(_, one)| one).collect()
    }

    /// Communes that stand so, those first where most helpers are missing, or most are too many.
    #[must_use]
    pub fn all(&self, standing: Standing) -> Vec<&Commune> {
        let mut those: Vec<_> = self.communes.iter().filter(|one| one.standing() == standing).collect();
        those.sort_by_key(|one| {
            let missing = (one.wanted * TOLD_PER_YES).saturating_sub(one.helpers);
            (std::cmp::Reverse((missing, one.at_home)), one.place.id())
        });
        those
    }
}

/// Counts who is wanted and who lives where. Two queries.
///
/// # Errors
/// When the database fails.
pub async fn read(scope: &Read) -> Result<Balance, DbErr> {
    use listing::Column as Of;
    let left = Expr::col(Of::Capacity).sub(Expr::col(Of::Taken)).sum();
    let asks = scope.find::<listing::Entity>().select_only().column(Of::PlaceCode).column_as(left, "wanted");
    // What an organisation looks after waits for nobody else.
    let asks = asks.filter(Of::State.eq(listing::State::Open)).filter(Of::OrganisationId.is_null());
    let asks = asks.group_by(Of::PlaceCode).into_tuple::<(String, i64)>().all(scope.conn()).await?;
    let helpers = scope.find::<helper::Entity>().select_only().column(helper::Column::PlaceCode);
    let helpers = helpers.column_as(Expr::col(Asterisk).count(), "helpers");
    let helpers = helpers.filter(helper::Column::State.eq(helper::State::Active));
    let helpers = helpers.group_by(helper::Column::PlaceCode).into_tuple::<(String, i64)>();
    let helpers = helpers.all(scope.conn()).await?;
    // Of a whole country that is some work: other requests go on meanwhile.
    let balance = tokio::task::spawn_blocking(move || weigh(&asks, &helpers)).await;
    balance.map_err(|error| DbErr::Custom(error.to_string()))
}

/// The balance of so many wanted and so many helpers, by the code of their place.
#[must_use]
pub fn weigh(wanted: &[(String, i64)], helpers: &[(String, i64)]) -> Balance {
    let (wanted, living) = (by_commune(wanted), by_commune(helpers));
    // From south to north: whoever is near stands near.
    let mut homes: Vec<(geo::Point, u64)> =
        living.values().map(|(place, count)| (place.point(), *count)).collect();
    homes.sort_by(|(a, _), (b, _)| a.lat.total_cmp(&b.lat));
    let places: BTreeMap<u32, &'static geo::Place> =
        wanted.iter().chain(&living).map(|(id, (place, _))| (*id, *place)).collect();
    let count_of = |of: &ByCommune, id: u32| of.get(&id).map_or(0, |(_, count)| *count);
    let communes = places.into_iter().map(|(id, place)| Commune {
        place,
        wanted: count_of(&wanted, id),
        helpers: within_reach(&homes, place.point()),
        at_home: count_of(&living, id),
    });
    Balance { communes: communes.collect() }
}

type ByCommune = BTreeMap<u32, (&'static geo::Place, u64)>;

fn by_commune(counts: &[(String, i64)]) -> ByCommune {
    let mut sums = ByCommune::new();
    for (code, count) in counts {
        // A place that the gazetteer has no more is in no commune.
        let Some(place) = geo::gazetteer().by_code(code) else { continue };
        let commune = place.commune();
        let sum = sums.entry(commune.id().number()).or_insert((commune, 0));
        sum.1 += u64::try_from(*count).unwrap_or(0);
    }
    sums
}

/// How many live within reach of a point; `homes` from south to north.
fn within_reach(homes: &[(geo::Point, u64)], point: geo::Point) -> u64 {
    let degrees = REACH_M / METRES_PER_DEGREE;
    let first = homes.partition_point(|(home, _)| home.lat < point.lat - degrees);
    let near = homes[first..].iter().take_while(|(home, _)| home.lat <= point.lat + degrees);
    // Nobody lives so far north that a degree from west to east is less than a third of one.
    let near = near.filter(|(home, _)| (home.lon - point.lon).abs() <= 3.0 * degrees);
    near.filter(|(home, _)| home.distance(point) <= REACH_M).map(|(_, count)| count).sum()
}

/// A little less than a degree of latitude, so that the band is never too narrow.
const METRES_PER_DEGREE: f64 = 110_000.0;

#[cfg(test)]
mod tests {
    use super::*;

    const CHAMBERY: &str = "FR-73065";
    const COGNIN: &str = "FR-73087";
    const ALBERTVILLE: &str = "FR-73011";

    fn counts(of: &[(&str, i64)]) -> Vec<(String, i64)> {
        of.iter().map(|(code, count)| ((*code).to_owned(), *count)).collect()
    }

    fn commune(balance: &Balance, code: &str) -> Commune {
        *balance.of(geo::gazetteer().by_code(code).unwrap()).unwrap()
    }

    #[test]
    fn neighbours_of_the_next_commune_count_and_those_beyond_the_mountain_do_not() {
        let balance = weigh(
            &counts(&[(CHAMBERY, 2), (ALBERTVILLE, 1)]),
            &counts(&[(CHAMBERY, 3), (COGNIN, 4), (ALBERTVILLE, 200), ("XX-1", 9)]),
        );
        let chambery = commune(&balance, CHAMBERY);
        assert_eq!((chambery.wanted, chambery.helpers, chambery.at_home), (2, 7, 3));
        assert_eq!(chambery.standing(), Standing::Lacks);
        assert_eq!(commune(&balance, ALBERTVILLE).standing(), Standing::Abounds);
        assert_eq!(commune(&balance, COGNIN).helpers, 7);
        let here = chambery.place.point();
        let near = balance.around(Standing::Lacks, here, 5_000.0);
        assert_eq!(near.iter().map(|one| one.place.code()).collect::<Vec<_>>(), [CHAMBERY]);
        assert!(balance.around(Standing::Abounds, here, 5_000.0).is_empty());
    }

    #[test]
    fn what_lacks_most_comes_first() {
        let balance = weigh(&counts(&[(CHAMBERY, 1), (ALBERTVILLE, 3)]), &[]);
        let codes: Vec<_> = balance.all(Standing::Lacks).iter().map(|one| one.place.code()).collect();
        assert_eq!(codes, [ALBERTVILLE, CHAMBERY]);
    }

    #[test]
    fn a_standing_needs_more_helpers_for_more_people() {
        assert_eq!(Standing::of(0, 0), Standing::Even);
        assert_eq!(Standing::of(0, 20), Standing::Abounds);
        assert_eq!(Standing::of(1, 13), Standing::Lacks);
        assert_eq!(Standing::of(1, 14), Standing::Even);
        assert_eq!(Standing::of(2, 27), Standing::Lacks);
        assert_eq!(Standing::of(1, 140), Standing::Abounds);
    }

    proptest::proptest! {
        #[test]
        fn within_reach_are_all_those_who_are_near(from in 0usize..400, step in 1usize..5) {
            let all: Vec<_> = geo::gazetteer().communes_in("FR-73").skip(from % 50).step_by(step).collect();
            let mut homes: Vec<_> = all.iter().map(|place| (place.point(), 1)).collect();
            homes.sort_by(|(a, _), (b, _)| a.lat.total_cmp(&b.lat));
            let point = all[from % all.len()].point();
            let near = all.iter().filter(|place| place.point().distance(point) <= REACH_M).count() as u64;
            proptest::prop_assert_eq!(within_reach(&homes, point), near);
        }
    }
}
